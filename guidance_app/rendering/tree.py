"""Changes the parsed tree of a body before it is written out: heading levels and table cells; it parses nothing."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from guidance_app.rendering.marks import EVIDENCE_CLASS

# The page's title is h1 and the section's own heading is h2, so a body begins at h3.
_LIFTED_HEADINGS = {"h1": "h3", "h2": "h3"}
_LONGEST_LABEL = 60


def lower_headings(root: Element) -> None:
    """Turn headings that would compete with the page's own into h3; deeper ones keep their level."""
    for element in root.iter():
        element.tag = _LIFTED_HEADINGS.get(element.tag, element.tag)


def label_tables(root: Element) -> None:
    """Give column headings their scope and cells the words of their column, for narrow screens that stack rows."""
    for table in root.iter("table"):
        headings = list(table.iter("th"))
        for heading in headings:
            heading.set("scope", "col")
        labels = ["".join(_visible_words(heading)).strip() for heading in headings]
        for row in table.iter("tr"):
            _label_row(row, labels)


def _label_row(row: Element, labels: list[str]) -> None:
    for cell, label in zip(row.findall("td"), labels, strict=False):
        # A long label would be repeated in every row: the cell then simply stands without one.
        if label and len(label) <= _LONGEST_LABEL:
            cell.set("data-label", label)


def _visible_words(element: Element) -> Iterator[str]:
    if EVIDENCE_CLASS in element.get("class", ""):
        return
    yield element.text or ""
    for child in element:
        yield from _visible_words(child)
        yield child.tail or ""
