"""Turns a checked Markdown body into HTML that still has to be sanitised; the grammar is small on purpose.

The library's own links, images, references, code and raw HTML are taken out, because they pass HTML through or take
quadratic time; `tokens.py` replaces what guidance needs of them.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import ESCAPE_RE, EscapeInlineProcessor, InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX, AtomicString
from typing_extensions import override

from guidance_app.rendering.links import build_link
from guidance_app.rendering.local_slots import build_slot
from guidance_app.rendering.marks import build_mark
from guidance_app.rendering.tokens import TOKEN
from guidance_app.rendering.tree import label_tables, lower_headings

_REMOVED_INLINE = (
    "backtick", "escape", "reference", "link", "image_link", "image_reference", "short_reference", "short_image_ref",
    "autolink", "automail", "html", "entity",
)  # fmt: skip
_REMOVED_BLOCKS = ("code", "reference")
_REMOVED_POST = ("raw_html", "amp_substitute")


class _TokenProcessor(InlineProcessor):
    """Hands every match of our grammar to the module that builds it."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(TOKEN.pattern, md)
        self.compiled_re = TOKEN

    # The stub names the older form without `data`; the library calls this one.
    @override
    def handleMatch(  # type: ignore[override]
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str, int, int]:
        return _build(m), m.start(), m.end()


class _TreeProcessor(Treeprocessor):
    """Runs last, when cells and headings hold their final words."""

    @override
    def run(self, root: Element) -> None:
        lower_headings(root)
        label_tables(root)


class _GuidanceGrammar(Extension):
    """Takes away what guidance may not use and adds our own tokens."""

    @override
    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        for name in _REMOVED_BLOCKS:
            md.parser.blockprocessors.deregister(name)
        for name in _REMOVED_INLINE:
            md.inlinePatterns.deregister(name)
        for name in _REMOVED_POST:
            md.postprocessors.deregister(name)
        md.inlinePatterns.register(_TokenProcessor(md), "tokens", 190)
        # Link labels are parsed only by what comes after the tokens, and may hold escapes too.
        md.inlinePatterns.register(EscapeInlineProcessor(ESCAPE_RE, md), "escape", 180)
        md.treeprocessors.register(_TreeProcessor(md), "guidance", -10)


def convert(body: str) -> str:
    """Return unsanitised HTML of a body that passed `check_limits`. Builds its own parser: safe in any thread."""
    parser = Markdown(extensions=[TableExtension(), SaneListExtension(), _GuidanceGrammar()], output_format="html")
    # The library would pass `&#106;` through as a character. Typed entities are words like any others.
    return parser.convert(body.replace("&", "&amp;"))


def _build(match: re.Match[str]) -> Element | str:
    if match["kind"] or match["bare_kind"]:
        return build_mark(match)
    if match["slot"]:
        return build_slot(match)
    if match["address"] is not None or match["bare_address"]:
        link = build_link(match)
        # Inside emphasis the library reads a label once more; a mark in it must stay words there too.
        link.text = (link.text or "").replace("{", _hold("{"))
        return link
    if match["code"]:
        element = Element("code")
        element.text = AtomicString(match["code"])
        return element
    if match["image"]:
        return str(match["image"])
    return _hold(match["escape"])


def _hold(character: str) -> str:
    # The library's own way to keep a character from being read as markup later.
    return f"{STX}{ord(character)}{ETX}"
