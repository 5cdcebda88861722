"""Renders one section body from start to end: limits, Markdown, sanitising, plain words; it stores nothing."""

from dataclasses import dataclass

from guidance_app.domain.drafting.blocks import strip_markers
from guidance_app.domain.errors import TextRefused
from guidance_app.rendering.limits import check_limits
from guidance_app.rendering.markdown import convert
from guidance_app.rendering.plain_text import extract_plain_text
from guidance_app.rendering.sanitise import sanitise


@dataclass(frozen=True, slots=True)
class RenderedSection:
    """What a page prints (safe HTML without the section's own heading) and what search reads."""

    html: str
    plain_text: str


def render_section(body: str) -> RenderedSection:
    """Render a Markdown body. Raises TextRefused, naming each line, when the text is beyond the limits.

    The same body gives the same bytes, in any thread. Nothing is seen of the marker lines of shared blocks.
    """
    words = strip_markers(body)
    if breaches := check_limits(words):
        raise TextRefused(tuple(f"Line {breach.line}: {breach.message}" for breach in breaches))
    html = sanitise(convert(words))
    return RenderedSection(html, extract_plain_text(html))
