"""From the bytes of a file to lines that can be parsed: encoding, line ends and characters nobody can see."""

import re
import unicodedata

from guidance_app.content_files.findings import FileReport

MOST_BYTES = 1_000_000
BYTE_ORDER_MARK = "\ufeff"
# Besides line feeds, only what YAML can carry unescaped. Marks that turn the reading direction are left out too,
# because they can make a sentence look like another one.
UNSEEN_CHARACTER = re.compile(
    "[^\n\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def decode_file(raw: bytes, report: FileReport) -> str | None:
    """Return the text of a file, or None with a finding when it is too large or not UTF-8."""
    if len(raw) > MOST_BYTES:
        report.add("file-size", 1, "file", f"the file is larger than {MOST_BYTES:,} bytes: split the Document")
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        report.add("file-encoding", line, "file", "this line is not UTF-8: save the file with the encoding UTF-8")
        return None


def clean_text(text: str, report: FileReport) -> str:
    """Return the text with what may not be in it reported and replaced, so that reading on finds the rest."""
    text = _without_byte_order_mark(text, report)
    text = _with_plain_line_ends(text, report)
    lines = text.split("\n")
    for number, line in enumerate(lines, start=1):
        if found := UNSEEN_CHARACTER.search(line):
            _report_character(found.group(), number, report)
    return UNSEEN_CHARACTER.sub(" ", text)


def _without_byte_order_mark(text: str, report: FileReport) -> str:
    if text.startswith(BYTE_ORDER_MARK):
        report.add("file-bom", 1, "file", "the file begins with a byte order mark: save it as UTF-8 without one")
    return text.removeprefix(BYTE_ORDER_MARK)


def _with_plain_line_ends(text: str, report: FileReport) -> str:
    before, carriage_return, _ = text.partition("\r")
    if carriage_return:
        line = before.count("\n") + 1
        report.add("file-line-ends", line, "file", "lines end in CRLF or CR: save the file with LF line ends")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _report_character(character: str, line: int, report: FileReport) -> None:
    name = "a tab" if character == "\t" else f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
    advice = "use spaces" if character == "\t" else "take it out"
    report.add("file-characters", line, "file", f"the line holds {name}: {advice}", words=name)
