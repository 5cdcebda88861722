"""Each mistake in the front matter is named with its rule, its line and its field."""

import pytest

from guidance_app.content_files.reader import read_text
from guidance_app.domain.findings import Severity
from tests.unit.content_files.samples import NAME, RISK, SERVICE, SERVICE_NAME, Found, change, find_in

TWENTY_ONE_WORDS = " ".join(["word"] * 21)
THIRTEEN_WORDS = " ".join(["word"] * 13)

TOO_LONG = ("two-minutes-length", 19, "two_minutes.do_now[0]")

MISTAKES: dict[str, tuple[str, str, Found]] = {
    "unknown key": ("summary: ", "sumary: x\nsummary: ", ("key-unknown", 5, "sumary")),
    "unknown key in a block": ("  basis:", "  bassis: x\n  basis:", ("key-unknown", 16, "provenance.bassis")),
    "missing key": ("title: The one chance rule\n", "", ("key-missing", 1, "title")),
    "missing key in a block": ("  publisher: HM Government\n", "", ("key-missing", 21, "sources[0].publisher")),
    "duplicate key": ("edition: 1", "edition: 1\nedition: 1", ("yaml-duplicate-key", 7, "edition")),
    "number for text": ("Speak to the person alone.", "999", ("field-type", 19, "two_minutes.do_now[0]")),
    "yes for text": ("title: The one chance rule", "title: yes", ("field-type", 3, "title")),
    "list for text": ("title: The one chance rule", "title:\n- One", ("field-type", 3, "title")),
    "text for a list": ("- england\n- wales", "  england", ("field-type", 12, "nations")),
    "text for a block": (":\n  basis: Desk", ": Desk", ("field-type", 15, "provenance")),
    "text for a number": ("edition: 1", "edition: one", ("field-type", 6, "edition")),
    "edition nought": ("edition: 1", "edition: 0", ("field-value", 6, "edition")),
    "unknown kind": ("kind: risk", "kind: rsik", ("field-value", 4, "kind")),
    "unknown significance": ("significance: major", "significance: huge", ("field-value", 7, "significance")),
    "words for a date": ("published: 2026-11-23", "published: soon", ("field-type", 9, "published")),
    "time for a date": ("published: 2026-11-23", "published: 2026-11-23 10:00:00", ("field-type", 9, "published")),
    "day that never was": ("published: 2026-11-23", "published: 2026-02-30", ("yaml-scalar", 9, "published")),
    "empty text": ("title: The one chance rule", "title: ''", ("field-value", 3, "title")),
    "text over two lines": ("summary: Act on it now.", "summary: |\n  Act\n  now.", ("field-value", 5, "summary")),
    "unknown nation": ("- wales", "- scotland", ("field-value", 14, "nations[1]")),
    "unknown community": ("provenance:", "communities:\n- kurds\nprovenance:", ("field-value", 16, "communities[0]")),
    "unknown language": ("provenance:", "languages:\n- kurdish\nprovenance:", ("field-value", 16, "languages[0]")),
    "unknown faith": ("provenance:", "faiths:\n- muslims\nprovenance:", ("field-value", 16, "faiths[0]")),
    "reference without digits": ("HBA-002", "HBA-two", ("field-value", 2, "reference")),
    "reference prefix": ("HBA-002", "XYZ-002", ("reference-prefix", 2, "reference")),
    "reference of another kind": ("HBA-002", "COM-002", ("reference-kind", 2, "reference")),
    "source id with capitals": ("- id: fm", "- id: FM", ("field-value", 21, "sources[0].id")),
    "source date in words": ("date: 2023-04-13", "date: spring 2023", ("field-value", 24, "sources[0].date")),
    "source month thirteen": ("date: 2023-04-13", "date: 2023-13", ("field-value", 24, "sources[0].date")),
    "source date true": ("date: 2023-04-13", "date: true", ("field-type", 24, "sources[0].date")),
    "web address": ("  read:", "  url: gov.uk\n  read:", ("field-value", 25, "sources[0].url")),
    "over twenty words": ("Speak to the person alone.", TWENTY_ONE_WORDS, TOO_LONG),
    "tag": ("title: The", "title: !!python/name:os.system The", ("yaml-tag", 3, "title")),
    "alias of a list": ("nations:", "aliases: &a\n- x\nquestions: *a\nnations:", ("yaml-alias", 14, "questions")),
    "service block elsewhere": ("sources:", "service: {}\nsources:", ("block-elsewhere", 20, "service")),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_its_line_and_field(mistake: str) -> None:
    old, new, expected = MISTAKES[mistake]
    assert expected in find_in(change(RISK, old, new))
    assert read_text(change(RISK, old, new), NAME).edition is None


def test_a_right_file_has_no_finding() -> None:
    assert find_in(RISK) == []
    assert find_in(SERVICE, SERVICE_NAME) == []


def test_all_mistakes_are_reported_at_once_from_top_to_bottom() -> None:
    text = RISK.replace("HBA-002", "COM-002").replace("edition: 1", "edition: one").replace("guidance:", "law: no-")
    assert [rule for rule, _, _ in find_in(text.replace("## Do now", "## Do it now"))] == [
        "reference-kind", "field-type", "source-unused", "mark-unknown", "section-missing",
    ]  # fmt: skip


def test_a_slip_in_a_key_or_code_is_met_with_a_suggestion() -> None:
    text = change(change(RISK, "summary:", "sumary:"), "- england", "- englnd")
    messages = [found.message for found in read_text(text, NAME).findings]
    assert any("did you mean `summary`" in message for message in messages)
    assert any("did you mean `england`" in message for message in messages)


def test_a_two_minute_line_of_thirteen_words_is_only_a_hint() -> None:
    reading = read_text(change(RISK, "Speak to the person alone.", THIRTEEN_WORDS), NAME)
    assert [(found.rule, found.line, found.severity) for found in reading.findings] == [
        ("two-minutes-length", 19, Severity.HINT)
    ]
    assert reading.edition is not None


def test_a_source_that_nothing_names_is_only_a_hint() -> None:
    reading = read_text(change(RISK, " {guidance: fm-guidance-2023}", ""), NAME)
    assert [(found.rule, found.line, found.severity) for found in reading.findings] == [
        ("source-unused", 21, Severity.HINT)
    ]


def test_two_sources_with_one_id_are_refused_at_the_second() -> None:
    second = "- id: fm-guidance-2023\n  title: A\n  publisher: B\n  date: undated\n  read: 2026-11-23\n---\n\n##"
    assert find_in(RISK.replace("---\n\n##", second, 1)) == [("source-duplicate", 26, "sources[1].id")]


def test_a_phone_that_names_no_source_is_refused() -> None:
    text = change(SERVICE, "    source: kn-site", "    source: kn-page")
    assert ("phone-source-unknown", 31, "service.phones[0].source") in find_in(text, SERVICE_NAME)


def test_a_service_without_its_block_is_refused() -> None:
    start, end = SERVICE.index("service:\n  serves"), SERVICE.index("---\n\n##")
    text = SERVICE[:start] + SERVICE[end:]
    assert ("block-missing", 1, "service") in find_in(text, SERVICE_NAME)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("practice/one-chance-rule.md", ("kind-folder", 4, "kind")),
        ("risk/One_Chance.md", ("slug-form", 1, "file name")),
        ("risk/one--chance.md", ("slug-form", 1, "file name")),
        ("risk/one-chance-rule.v2.md", ("edition-file-name", 6, "edition")),
    ],
)
def test_a_file_name_that_does_not_fit_is_refused(name: str, expected: Found) -> None:
    assert find_in(RISK, name) == [expected]


def test_a_source_date_may_be_a_day_a_month_a_year_or_undated() -> None:
    for written in ("2023-04-13", "2023-04", "2023", "undated"):
        edition = read_text(change(RISK, "date: 2023-04-13", f"date: {written}"), NAME).edition
        assert edition is not None
        assert edition.content.sources[0].date == written
