"""Puts contacts, results and changes into the shapes of the API."""

from collections.abc import Iterable

from flask import url_for

from guidance_app.domain.changes import SENTENCES
from guidance_app.queries.changes import Change
from guidance_app.queries.contact_filters import ContactsView
from guidance_app.queries.contacts import Contact
from guidance_app.queries.view_models import DocumentHit, FilterGroup, SearchView, Understanding
from guidance_app.web.api.describing import describe_summary
from guidance_app.web.api.describing_services import describe_contact_service
from guidance_app.web.api.links import link_page
from guidance_app.web.api.said_on_pages import describe_danger
from guidance_app.web.api.shapes import finding as shapes
from guidance_app.web.own_address import whole_address


def describe_contacts(view: ContactsView) -> shapes.ContactsShape:
    """Return the services of the contacts page."""
    shown = (contact for section in view.sections for contact in section.contacts)
    return shapes.ContactsShape(
        contacts=tuple(map(_describe_contact, shown)),
        ask_languages=tuple(map(_describe_contact, view.ask_languages)),
        filters=describe_filters(view.filters),
        total=view.total,
    )


def describe_search(view: SearchView) -> shapes.SearchShape:
    """Return a page of results."""
    return shapes.SearchShape(
        understood=_describe_understanding(view.understanding),
        danger=describe_danger() if view.understanding.danger else None,
        found=tuple(map(_describe_hit, view.hits)),
        filters=describe_filters(view.filters),
        page=view.page,
        total=view.total,
        more=view.more,
        rebuilding=view.rebuilding,
    )


def describe_change(change: Change) -> shapes.ChangeShape:
    """Return one thing that happened."""
    return shapes.ChangeShape(
        id=change.id,
        change=change.kind,
        meaning=SENTENCES[change.kind],
        reference=change.reference,
        version=change.number,
        title=change.title,
        note=change.note,
        at=change.at,
        api=whole_address(url_for("api.document", reference=change.reference)),
        page=whole_address(url_for("library.short", reference=change.reference)),
    )


def describe_filters(groups: Iterable[FilterGroup]) -> tuple[shapes.Filter, ...]:
    """Return what can be narrowed by."""
    return tuple(
        shapes.Filter(
            group.name,
            group.label,
            tuple(shapes.FilterChoice(o.code, o.name, o.count, o.selected) for o in group.options),
        )
        for group in groups
    )


def _describe_contact(contact: Contact) -> shapes.ContactShape:
    return shapes.ContactShape(
        document=describe_summary(contact.document),
        state=contact.state,
        surely_open=contact.is_surely_open,
        service=describe_contact_service(contact),
    )


def _describe_understanding(understanding: Understanding) -> shapes.UnderstoodShape:
    return shapes.UnderstoodShape(
        query=understanding.shown_query,
        corrections=tuple(shapes.Correction(typed, read_as) for typed, read_as in understanding.corrections),
        meanings=understanding.meanings,
        did_you_mean=understanding.did_you_mean,
        exact=understanding.exact,
        language_note=understanding.language_note,
    )


def _describe_hit(hit: DocumentHit) -> shapes.DocumentFound:
    page = link_page(hit.document.kind, hit.document.slug)
    sections = (
        shapes.SectionFound(
            anchor=section.anchor,
            heading=section.heading,
            snippet="".join(piece.text for piece in section.snippet),
            why=section.why,
            page=f"{page}#{section.anchor}",
        )
        for section in hit.sections
    )
    return shapes.DocumentFound(describe_summary(hit.document), hit.why, tuple(sections))
