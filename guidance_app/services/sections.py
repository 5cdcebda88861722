"""Stores section words once by their hash, and makes the HTML and plain words that pages and search read."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.domain.content import Section as SectionWords
from guidance_app.models import Section, SectionRendering
from guidance_app.rendering import RENDERER_VERSION, render_section


def store_sections(session: Session, sections: Iterable[SectionWords]) -> None:
    """Store each section that the database does not hold yet, with its rendering.

    Raises TextRefused when a body cannot be rendered safely.
    """
    by_hash = {section.content_hash: section for section in sections}
    known = set(session.scalars(select(Section.content_hash).where(Section.content_hash.in_(by_hash))))
    for content_hash, words in by_hash.items():
        if content_hash not in known:
            session.add(Section(content_hash=content_hash, heading=words.heading, body=words.body))
    session.flush()
    _render_missing(session, {content_hash: words.body for content_hash, words in by_hash.items()})


def render_all_missing(session: Session) -> int:
    """Render every stored section that this renderer version has not rendered yet; return how many."""
    rendered = select(SectionRendering.section_hash).where(SectionRendering.renderer_version == RENDERER_VERSION)
    missing = session.execute(select(Section.content_hash, Section.body).where(Section.content_hash.not_in(rendered)))
    return _render_missing(session, {row.content_hash: row.body for row in missing})


def _render_missing(session: Session, bodies: dict[str, str]) -> int:
    known = set(
        session.scalars(
            select(SectionRendering.section_hash).where(
                SectionRendering.section_hash.in_(bodies), SectionRendering.renderer_version == RENDERER_VERSION
            )
        )
    )
    missing = [content_hash for content_hash in bodies if content_hash not in known]
    for content_hash in missing:
        rendered = render_section(bodies[content_hash])
        session.add(
            SectionRendering(
                section_hash=content_hash,
                renderer_version=RENDERER_VERSION,
                html=rendered.html,
                plain_text=rendered.plain_text,
            )
        )
    session.flush()
    return len(missing)
