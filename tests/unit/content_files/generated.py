"""Makes editions with awkward words in every field, as the writer may meet them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import strategies as st

from guidance_app.content_files.edition_file import EditionFile
from guidance_app.content_files.reader import parse_edition
from guidance_app.content_files.sections import anchor_from_heading
from guidance_app.domain.content import (
    DocumentContent,
    Phone,
    Provenance,
    ReviewState,
    Section,
    Service,
    Significance,
    Source,
    Term,
    TwoMinutes,
)
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.service_needs import NEED_NAMES
from tests.unit.content_files.samples import NAME, RISK

_PIECES = st.sampled_from(
    [": ", " #", "#", "- ", "? ", "'", '"', "---", "...", "yes", "null", "~", "=", "<<", "&a", "*a", "!", "%", "@",
     "12:30", "0800", "1e3", "0x1f", "2023-04-13", "|", ">", ",", "\u00e9", "\u0627\u0644", "\u00a0", "\u2014",
     "\u2019", "\U0001f600", "\\", "/", "a", "word", " ", "`", "``", "it's", "\u200b"]
)  # fmt: skip
_FREE = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FFF, categories=["L", "N", "P", "S", "Zs"]), max_size=20
)
AWKWARD_LINES = (
    st.lists(_PIECES | _FREE, min_size=1, max_size=8).map(lambda pieces: "".join(pieces).strip()).filter(bool)
)
# A body line must not be read as a heading, a fence, a mark, an image, HTML or a link that leads nowhere.
_BODY_LINES = AWKWARD_LINES.filter(lambda line: not any(sign in line for sign in "{}<[]~")).map(
    lambda line: line.replace("```", "'''").replace("##", "# #")
)
_BODIES = st.lists(_BODY_LINES, min_size=1, max_size=4).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", "\n\n---\n\n", "\n### Sub\n\n", "  \n    "]).map(
        lambda between: between.join(lines)
    )
)
_LISTS = st.lists(AWKWARD_LINES, max_size=3).map(tuple)
_DAYS = st.dates(date(1000, 1, 1))
_SOURCE_DATES = st.one_of(
    st.just("undated"),
    _DAYS.map(lambda day: day.isoformat()),
    _DAYS.map(lambda day: day.isoformat()[:7]),
    _DAYS.map(lambda day: day.isoformat()[:4]),
)
_ADDRESSES = st.sampled_from(["", "https://example.org/a?b=c&d=%20#e"])
_OPTIONAL = st.just("") | AWKWARD_LINES


def _codes(names: dict[str, str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(sorted(names)), max_size=3).map(tuple)


def _short(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(line.split()[:20]) for line in lines)


_SOURCES = st.lists(
    st.builds(
        Source,
        id=st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}", fullmatch=True),
        title=AWKWARD_LINES,
        publisher=AWKWARD_LINES,
        date=_SOURCE_DATES,
        read_on=_DAYS,
        url=_ADDRESSES,
        note=_OPTIONAL,
    ),
    max_size=2,
    unique_by=lambda source: source.id,
).map(tuple)
_TWO_MINUTES = st.builds(TwoMinutes, _LISTS.map(_short), _LISTS.map(_short), _LISTS.map(_short), _LISTS.map(_short))
_TERMS = st.builds(Term, _LISTS, _LISTS, _codes(LANGUAGES))


@st.composite
def _sections(draw: st.DrawFn, kind: Kind) -> tuple[Section, ...]:
    required = [Section(each.anchor, each.heading, draw(_BODIES)) for each in RULES[kind].required_sections]
    heading = draw(AWKWARD_LINES.filter(lambda line: "{" not in line))
    taken = {section.anchor for section in required}
    derived = anchor_from_heading(heading)
    anchor = draw(st.sampled_from([derived, "own-anchor"])) if derived and derived not in taken else "own-anchor"
    return (*required, Section(anchor, heading, draw(_BODIES)))


@st.composite
def _services(draw: st.DrawFn, sources: tuple[Source, ...]) -> Service:
    phones = tuple(
        Phone(draw(AWKWARD_LINES), draw(AWKWARD_LINES), source.id, draw(_DAYS), draw(_OPTIONAL), draw(st.booleans()))
        for source in sources
    )
    serves = draw(st.lists(AWKWARD_LINES, min_size=1, max_size=2).map(tuple))
    needs = draw(_codes(NEED_NAMES))
    return Service(serves, draw(AWKWARD_LINES), draw(_codes(LANGUAGES)), phones, draw(_ADDRESSES), needs)


@st.composite
def _contents(draw: st.DrawFn, kind: Kind) -> DocumentContent:
    sources = draw(_SOURCES)
    return DocumentContent(
        title=draw(AWKWARD_LINES),
        kind=kind,
        summary=draw(AWKWARD_LINES),
        provenance=Provenance(draw(AWKWARD_LINES), draw(_LISTS)),
        sections=draw(_sections(kind)),
        review_state=draw(st.sampled_from(ReviewState)),
        nations=draw(st.sampled_from([("england", "wales"), ("wales",)])),
        aliases=draw(_LISTS),
        questions=draw(_LISTS),
        communities=draw(_codes(COMMUNITIES)),
        languages=draw(_codes(LANGUAGES)),
        faiths=draw(_codes(FAITHS)),
        two_minutes=draw(_TWO_MINUTES),
        check_before_use=draw(_LISTS),
        sources=sources,
        service=draw(_services(sources)) if kind is Kind.SERVICE else None,
        term=draw(_TERMS) if kind is Kind.TERM else None,
    )


@st.composite
def edition_files(draw: st.DrawFn) -> EditionFile:
    """Draw an edition of any kind that a content file can hold."""
    kind = draw(st.sampled_from(Kind))
    slug, number, is_newest = (
        draw(st.sampled_from(["a", "one-chance-rule"])),
        draw(st.integers(1, 99)),
        draw(st.booleans()),
    )
    name = f"{slug}.md" if is_newest else f"{slug}.v{number}.md"
    return EditionFile(
        slug=slug,
        reference=f"{RULES[kind].prefix}-{draw(st.integers(1, 9999)):03}",
        number=number,
        significance=draw(st.sampled_from(Significance)),
        change_note=draw(AWKWARD_LINES),
        published_on=draw(_DAYS),
        checked_on=draw(_DAYS),
        content=draw(_contents(kind)),
        is_newest=is_newest,
        path=Path(kind.value) / name,
    )


def edition_with_body(body: str) -> EditionFile:
    """Return the sample with one body as an editor on screen might have left it."""
    edition = parse_edition(RISK, NAME)
    sections = (replace(edition.content.sections[0], body=body), *edition.content.sections[1:])
    return replace(edition, content=replace(edition.content, sections=sections))
