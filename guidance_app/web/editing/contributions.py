"""What communities gave to a document: the list, the one form to record or correct, and the one step to withdraw."""

from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.contribution_form import TypedContribution
from guidance_app.domain.contributions import (
    CONSENTS,
    METHODS,
    RECORDED_METHODS,
    ROLES,
    STATE_WORDS,
    ContributionTerms,
)
from guidance_app.domain.errors import FormRefused, InputRefused, NotPermitted, WrongState
from guidance_app.domain.permissions import Permission
from guidance_app.queries.contributions import find_contribution, list_contributions, preview_withdrawal
from guidance_app.queries.written_documents import WrittenDocument, find_written_guidance, list_parts
from guidance_app.services.contributions import ContributionForm, correct_contribution, record_contribution
from guidance_app.services.withdrawing import withdraw_contribution
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.editing.blueprint import blueprint
from guidance_app.web.form_keys import make_form_key, read_form_key

_WORDS: dict[str, Any] = {"ROLES": ROLES, "METHODS": METHODS, "STATE_WORDS": STATE_WORDS}


@blueprint.get("/write/<ref:reference>/contributions")
@requires(Permission.WRITE)
def contributions(reference: str) -> ResponseReturnValue:
    """List what was recorded, newest first."""
    document = find_written_guidance(current_viewer(), reference)
    entries = list_contributions(document, today())
    headings = _list_headings(document)
    return render_template(
        "editing/contributions.html", document=document, entries=entries, headings=headings, **_WORDS
    )


@blueprint.get("/write/<ref:reference>/contributions/new")
@requires(Permission.WRITE)
def new_contribution(reference: str) -> ResponseReturnValue:
    """Show the empty form."""
    return _show_form(reference, TypedContribution({}, ()), {}, 200)


@blueprint.post("/write/<ref:reference>/contributions/new", endpoint="record_contribution")
@requires(Permission.WRITE)
def record_new(reference: str) -> ResponseReturnValue:
    """Record what was typed, or give everything back with what to correct."""
    form = _read_form(reference)
    try:
        record_contribution(current_viewer(), form, today())
    except FormRefused as refused:
        return _show_form(reference, form.typed, refused.problems, 422)
    return redirect(url_for("editing.contributions", reference=reference), 303)


@blueprint.get("/write/<ref:reference>/contributions/<number:number>/correct")
@requires(Permission.WRITE)
def correct(reference: str, number: int) -> ResponseReturnValue:
    """Show the form as it was recorded."""
    entry = find_contribution(find_written_guidance(current_viewer(), reference), number, today())
    if not entry.may_change:
        raise WrongState(f"Contribution {number} cannot be corrected: {STATE_WORDS[entry.state].lower()}.")
    return _show_form(reference, _type_again(entry.terms), {}, 200, number)


@blueprint.post("/write/<ref:reference>/contributions/<number:number>/correct", endpoint="correct_contribution")
@requires(Permission.WRITE)
def record_correction(reference: str, number: int) -> ResponseReturnValue:
    """Record it anew in the place of the old record."""
    form = _read_form(reference)
    try:
        correct_contribution(current_viewer(), form, number, today())
    except FormRefused as refused:
        return _show_form(reference, form.typed, refused.problems, 422, number)
    return redirect(url_for("editing.contributions", reference=reference), 303)


@blueprint.get("/write/<ref:reference>/contributions/<number:number>/withdraw")
@requires(Permission.WRITE)
def withdraw(reference: str, number: int) -> ResponseReturnValue:
    """Say what would leave the page, and ask once."""
    return _show_withdrawal(reference, number, "", {}, 200)


@blueprint.post("/write/<ref:reference>/contributions/<number:number>/withdraw", endpoint="withdraw_contribution")
@requires(Permission.WRITE)
def take_consent_back(reference: str, number: int) -> ResponseReturnValue:
    """Withdraw: the words leave every reader's page with this step."""
    note = request.form.get("note", "")
    try:
        withdraw_contribution(current_viewer(), reference, number, note)
    except InputRefused as refused:
        return _show_withdrawal(reference, number, note, {refused.field: refused.message}, 422)
    return redirect(url_for("editing.contributions", reference=reference), 303)


def _read_form(reference: str) -> ContributionForm:
    fields = request.form.to_dict()
    typed = TypedContribution(fields, tuple(request.form.getlist("section")))
    return ContributionForm(reference, typed, read_form_key(fields.get("form_key", "")))


def _show_form(
    reference: str, typed: TypedContribution, problems: dict[str, str], status: int, number: int | None = None
) -> ResponseReturnValue:
    document = find_written_guidance(current_viewer(), reference)
    _refuse_foreign(document)
    headings = _list_headings(document)
    # A correction may name parts that the words of today have no more.
    headings |= {anchor: anchor for anchor in typed.anchors if anchor not in headings and number}
    page = render_template(
        "editing/contribution_form.html",
        document=document,
        typed=typed,
        form_errors=problems,
        number=number,
        role_options=[(role.value, words.label) for role, words in ROLES.items()],
        method_options=[(method.value, METHODS[method]) for method in RECORDED_METHODS],
        part_options=[(anchor, heading, "") for anchor, heading in headings.items()],
        form_key=read_form_key(typed.read("form_key")) if problems else make_form_key(),
        CONSENTS=CONSENTS,
    )
    return page, status


def _show_withdrawal(
    reference: str, number: int, note: str, problems: dict[str, str], status: int
) -> ResponseReturnValue:
    document = find_written_guidance(current_viewer(), reference)
    _refuse_foreign(document)
    entry = find_contribution(document, number, today())
    if not entry.may_change:
        raise WrongState(f"Contribution {number} cannot be withdrawn: {STATE_WORDS[entry.state].lower()}.")
    page = render_template(
        "editing/withdraw.html",
        document=document,
        entry=entry,
        preview=preview_withdrawal(document, number),
        note=note,
        form_errors=problems,
        **_WORDS,
    )
    return page, status


def _refuse_foreign(document: WrittenDocument) -> None:
    if not document.may_change:
        raise NotPermitted("National text is changed by the force that keeps it. Tell them what you know.")


def _list_headings(document: WrittenDocument) -> dict[str, str]:
    return list_parts(document.kind, document.newest.revision_id if document.newest else None)


def _type_again(terms: ContributionTerms) -> TypedContribution:
    """Return a record as the form that it came from."""
    offline = "days" if terms.offline_days else "until" if terms.offline_until else "no"
    return TypedContribution(
        {
            "group_name": terms.group_name,
            "group_role": terms.group_role.value,
            "area": terms.area,
            "method": terms.method.value,
            "held_on": terms.held_on.isoformat(),
            "how_many": str(terms.how_many),
            "not_heard": terms.not_heard,
            "performed_by": terms.performed_by,
            "expires_on": terms.expires_on.isoformat(),
            "disagreement": terms.disagreement,
            "may_use_text": "yes",
            "may_name": "yes" if terms.may_name else "",
            "person": terms.person,
            "may_train": "yes" if terms.may_train else "",
            "offline": offline,
            "offline_days": str(terms.offline_days or ""),
            "offline_until": terms.offline_until.isoformat() if terms.offline_until else "",
        },
        terms.anchors,
    )
