"""Puts training packs into the shapes of the API."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from flask import url_for

from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs import Answer, Question
from guidance_app.queries.pack_views import PackSummary, PackView, Reading, StepView
from guidance_app.web.api.describing import describe_head
from guidance_app.web.api.links import link_api, link_page
from guidance_app.web.api.said_on_pages import list_notice
from guidance_app.web.api.shapes import packs as shapes
from guidance_app.web.own_address import whole_address


def describe_packs(packs: Iterable[PackSummary]) -> shapes.PacksShape:
    """Return a list of packs."""
    return shapes.PacksShape(tuple(map(_describe_in_list, packs)))


def describe_pack(pack: PackView) -> shapes.PackShape:
    """Return one edition of a pack as learners read it, whoever it was read for."""
    shown = pack.for_learners()
    head = describe_head(shown.view)
    return shapes.PackShape(
        edition=replace(head, notice=list_notice(Kind.COMMUNITY)) if shown.has_profile else head,
        summary=shown.view.content.summary,
        aims_html=shown.aims_html,
        steps=tuple(_describe_step(shown, step) for step in shown.steps),
    )


def _describe_in_list(pack: PackSummary) -> shapes.PackInList:
    return shapes.PackInList(
        reference=pack.reference,
        title=pack.title,
        summary=pack.summary,
        version=pack.number,
        published_on=pack.published_on,
        owner=pack.force_name or None,
        api=link_api(Kind.PACK, pack.reference),
        page=link_page(Kind.PACK, pack.slug),
    )


def _describe_step(pack: PackView, step: StepView) -> shapes.StepShape:
    return shapes.StepShape(
        anchor=step.anchor,
        heading=step.heading,
        html=step.words_html,
        read=tuple(map(_describe_reading, step.readings)),
        scenario_html=step.scenario_html,
        questions=tuple(_describe_question(pack, question) for question in step.questions),
        think_about=step.step.think_about,
    )


def _describe_question(pack: PackView, question: Question) -> shapes.QuestionShape:
    return shapes.QuestionShape(question.words, tuple(_describe_answer(pack, answer) for answer in question.answers))


def _describe_answer(pack: PackView, answer: Answer) -> shapes.AnswerShape:
    rests_on = _describe_reading(pack.read(answer.pin)) if answer.pin else None
    return shapes.AnswerShape(answer.words, answer.is_right, answer.why, rests_on)


def _describe_reading(reading: Reading) -> shapes.PinShape:
    pin, section = reading.pin, reading.section
    values: dict[str, Any] = {"reference": pin.reference, "number": pin.number}
    if pin.anchor:
        values["anchor"] = pin.anchor
    return shapes.PinShape(
        pin=str(pin),
        reference=pin.reference,
        version=pin.number,
        anchor=pin.anchor or None,
        title=reading.edition.title if reading.edition else "",
        heading=section.heading if section else "",
        status=reading.status.state,
        words_stand=reading.status.words_stand,
        withheld=(section.left_out if section else reading.status.taken_out) or None,
        api=whole_address(url_for("api.edition_section" if pin.anchor else "api.edition", **values)),
        page=whole_address(url_for("cpd.citation", **values)),
    )
