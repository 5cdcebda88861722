"""The words of one edition as its editors wrote them, with a sentence in the place of what was withheld."""

from guidance_app.domain.withholding import withhold
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.editions import DocumentRow, EditionRow


def load_markdown(document: DocumentRow, edition: EditionRow) -> dict[str, str]:
    """Return the Markdown of each section by anchor, as readers may have it; two queries."""
    content = withhold(load_content_of(edition.revision_id), document.standing.withheld)
    return {section.anchor: section.body for section in content.sections}
