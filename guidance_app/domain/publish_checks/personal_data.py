"""Checks that an edition holds nothing that could lead to one person. What such details look like: `personal_data`."""

from collections.abc import Iterable, Iterator

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding, Severity
from guidance_app.domain.personal_data import find_personal_data


def check_personal_data(content: DocumentContent, known_numbers: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """Return a blocking finding for each detail that could find a person.

    `known_numbers` are the services' numbers in other Documents, see `list_service_numbers`; this one's own are known.
    """
    known = known_numbers | list_service_numbers([content])
    return tuple(
        Finding(f"personal-data-{found.kind}", Severity.BLOCK, section, found.words, found.message)
        for section, line in _walk_lines(content)
        for found in find_personal_data(line, known)
    )


def list_service_numbers(contents: Iterable[DocumentContent]) -> frozenset[str]:
    """Return the telephone numbers in the service blocks of these contents, as written."""
    return frozenset(phone.number for content in contents if content.service for phone in content.service.phones)


def _walk_lines(content: DocumentContent) -> Iterator[tuple[str, str]]:
    # Lines as typed, with their evidence marks: a sourced line may name a person whom the source names.
    lists = content.two_minutes
    heads = (content.title, content.summary, *lists.do_now, *lists.do_not, *lists.ask, *lists.ring)
    words = content.term.spellings + content.term.synonyms if content.term else ()
    about = (*content.check_before_use, content.provenance.basis, *content.provenance.not_yet_heard)
    yield from (("", line) for line in (*heads, *about, *content.aliases, *content.questions, *words))
    for section in content.sections:
        yield section.anchor, section.heading
        yield section.anchor, section.body
