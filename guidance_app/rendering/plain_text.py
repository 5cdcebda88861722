"""Reads the visible words out of rendered HTML for search and snippets; evidence words are not part of a sentence."""

from html.parser import HTMLParser

from guidance_app.rendering.marks import EVIDENCE_CLASS

_LINE_TAGS = frozenset({"p", "li", "ul", "ol", "h3", "h4", "h5", "h6", "tr", "table", "blockquote", "hr"})
_SPACE_TAGS = frozenset({"td", "th", "br"})


def extract_plain_text(html: str) -> str:
    """Return one line a block (a table row is one block), white space folded, no empty lines."""
    reader = _WordReader()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.pieces).split("\n"))
    return "\n".join(line for line in lines if line)


class _WordReader(HTMLParser):
    """Collects text, and skips an evidence mark from its opening to its closing tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._depth_in_mark = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._depth_in_mark:
            self._depth_in_mark += 1
        elif EVIDENCE_CLASS in (dict(attrs).get("class") or "").split():
            self._depth_in_mark = 1
        else:
            self._separate(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._depth_in_mark:
            self._depth_in_mark -= 1
        else:
            self._separate(tag)

    def handle_data(self, data: str) -> None:
        if not self._depth_in_mark:
            # A line break inside a paragraph is only the editor's wrapping.
            self.pieces.append(data.replace("\n", " "))

    def _separate(self, tag: str) -> None:
        if tag in _LINE_TAGS:
            self.pieces.append("\n")
        elif tag in _SPACE_TAGS:
            self.pieces.append(" ")
