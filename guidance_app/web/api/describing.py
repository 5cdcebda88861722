"""Puts documents, editions and sections into the shapes of the API; what they say was decided in `queries/`."""

from collections.abc import Iterable, Mapping

from flask import url_for

from guidance_app.domain.kinds import Kind
from guidance_app.domain.offline import find_limit
from guidance_app.domain.standing import GivenBy
from guidance_app.queries.view_models import (
    DocumentSummary,
    EditionView,
    History,
    LaterEdition,
    SectionView,
    Withdrawal,
)
from guidance_app.rendering.plain_text import extract_plain_text
from guidance_app.web.api.describing_services import describe_service_of
from guidance_app.web.api.links import link_api, link_api_edition, link_edition_page, link_history, link_page
from guidance_app.web.api.said_on_pages import describe_danger, describe_trust, list_notice
from guidance_app.web.api.shapes import documents as shapes
from guidance_app.web.moments import current_moment
from guidance_app.web.own_address import whole_address


def describe_summary(document: DocumentSummary) -> shapes.Summary:
    """Return one document of a list."""
    reference = document.trust.reference
    return shapes.Summary(
        reference=reference,
        kind=document.kind,
        title=document.title,
        summary=document.summary,
        version=document.trust.number,
        published_on=document.published_on,
        significance=document.significance,
        change_note=document.change_note,
        trust=describe_trust(document.trust),
        api=link_api(document.kind, reference),
        page=link_page(document.kind, document.slug),
    )


def describe_list(documents: Iterable[DocumentSummary], following: str | None = None) -> shapes.SummaryPage:
    """Return a list of documents."""
    return shapes.SummaryPage(tuple(map(describe_summary, documents)), following)


def describe_history(history: History) -> shapes.EditionsShape:
    """Return all published editions."""
    entries = tuple(
        shapes.EditionEntry(
            version=entry.number,
            status=entry.state,
            published_on=entry.published_on,
            significance=entry.significance,
            change_note=entry.change_note,
            content_hash=entry.content_hash,
            api=link_api_edition(history.kind, history.reference, entry.number),
            page=link_edition_page(history.kind, history.slug, entry.number),
        )
        for entry in history.entries
    )
    page = link_history(history.kind, history.slug)
    return shapes.EditionsShape(history.reference, history.kind, history.title, entries, page)


def describe_head(edition: EditionView) -> shapes.EditionHead:
    """Return what is said around the words of an edition."""
    reference, number, around = edition.trust.reference, edition.number, edition.around
    return shapes.EditionHead(
        reference=reference,
        kind=edition.kind,
        title=edition.content.title,
        version=number,
        status=edition.state,
        published_on=edition.published_on,
        significance=edition.significance,
        change_note=edition.change_note,
        content_hash=edition.content_hash,
        owner=edition.force_name,
        trust=describe_trust(edition.trust),
        notice=list_notice(edition.kind),
        danger=describe_danger(),
        cautions=around.cautions,
        reopened=tuple(shapes.ReopenedShape(each.cause, each.since) for each in around.reopened),
        unchecked=around.unchecked,
        later=_describe_later(edition.later),
        withdrawn=_describe_withdrawal(edition.kind, edition.withdrawal),
        api=link_api_edition(edition.kind, reference, number),
        page=link_edition_page(edition.kind, edition.slug, number),
        cite=whole_address(url_for("library.short_edition", reference=reference, number=number)),
    )


def describe_sections(
    edition: EditionView, given_by: Iterable[GivenBy], markdown: Mapping[str, str]
) -> tuple[shapes.SectionShape, ...]:
    """Return the sections of an edition, each with how long a copy of it may be kept."""
    given_by = tuple(given_by)
    return tuple(
        _describe_section(section, markdown, _describe_keeping(edition, section, given_by))
        for section in edition.sections
    )


def describe_edition(
    edition: EditionView, given_by: Iterable[GivenBy], markdown: Mapping[str, str]
) -> shapes.EditionShape:
    """Return a whole edition."""
    content = edition.content
    return shapes.EditionShape(
        edition=describe_head(edition),
        summary=content.summary,
        two_minutes=content.two_minutes,
        card_withheld=edition.around.card_taken_out or None,
        check_before_use=content.check_before_use,
        sections=describe_sections(edition, given_by, markdown),
        provenance=content.provenance,
        sources=content.sources,
        service=describe_service_of(content, current_moment()),
        term=content.term,
        nations=content.nations,
        communities=content.communities,
        languages=content.languages,
        faiths=content.faiths,
    )


def _describe_section(
    section: SectionView, markdown: Mapping[str, str], keeping: shapes.Keeping
) -> shapes.SectionShape:
    return shapes.SectionShape(
        anchor=section.anchor,
        heading=section.heading,
        html=section.html,
        markdown="" if section.taken_out else markdown[section.anchor],
        text=extract_plain_text(section.html),
        last_changed_in=section.last_changed_in,
        checked_on=section.checked_on,
        next_check_on=section.next_check_on,
        overdue=section.overdue,
        starter=section.starter,
        cautions=section.cautions,
        withheld=section.taken_out or None,
        keeping=keeping,
    )


def _describe_keeping(edition: EditionView, section: SectionView, given_by: tuple[GivenBy, ...]) -> shapes.Keeping:
    limit = find_limit(given_by, section.anchor, edition.number, edition.around.today)
    return shapes.Keeping(limit.kept, limit.until, limit.days)


def _describe_later(later: LaterEdition | None) -> shapes.Later | None:
    if later is None:
        return None
    return shapes.Later(later.number, later.published_on, later.sentence, later.withdrawn)


def _describe_withdrawal(kind: Kind, withdrawal: Withdrawal | None) -> shapes.WithdrawnShape | None:
    if withdrawal is None:
        return None
    instead = withdrawal.replaced_by_slug
    return shapes.WithdrawnShape(withdrawal.note, link_page(kind, instead) if instead else None)
