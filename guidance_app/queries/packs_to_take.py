"""A pack as it leaves the app, on a screen before a room, on paper or in a package: a copy that nothing can mend later.

It has no links, because most lead nowhere outside, and no local facts, because they would go out of date unseen.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from guidance_app.domain.citations import CitationStatus
from guidance_app.domain.errors import WrongState
from guidance_app.domain.packs import Pin
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.queries.editions import DocumentRow, EditionRow
from guidance_app.queries.pack_views import PackView, Reading, StepView
from guidance_app.queries.packs import show_pack
from guidance_app.queries.pinned_views import PinnedEdition
from guidance_app.rendering import point_to_page, unlink


def show_pack_to_take(viewer: Viewer, document: DocumentRow, edition: EditionRow, today: date) -> PackView:
    """Return an edition as learners may have it. Raises WrongState for a pack that was withdrawn."""
    return show_notes_to_take(viewer, document, edition, today).for_learners()


def show_notes_to_take(viewer: Viewer, document: DocumentRow, edition: EditionRow, today: date) -> PackView:
    """Return an edition as this person may have it, trainer's notes too. Raises WrongState as above."""
    if EditionState.WITHDRAWN in (edition.state, document.current.state):
        raise WrongState(f"{document.reference} v{edition.number} was withdrawn: it is not taken away any more.")
    pack = show_pack(viewer, document, edition, today)
    pinned = {name: _detach_edition(each) for name, each in pack.pinned.items()}
    return replace(
        pack,
        aims_html=_detach(pack.aims_html),
        run_html=_detach(pack.run_html),
        steps=tuple(_detach_step(step, pinned, pack.statuses) for step in pack.steps),
        pinned=pinned,
    )


def _detach_edition(edition: PinnedEdition) -> PinnedEdition:
    return replace(edition, sections=tuple(replace(each, html=_detach(each.html)) for each in edition.sections))


def _detach_step(
    step: StepView, pinned: Mapping[str, PinnedEdition], statuses: Mapping[Pin, CitationStatus]
) -> StepView:
    return replace(
        step,
        words_html=_detach(step.words_html),
        scenario_html=_detach(step.scenario_html),
        trainer_html=_detach(step.trainer_html),
        readings=tuple(Reading.find(pin, pinned, statuses) for pin in step.step.pins),
    )


def _detach(html: str) -> str:
    return unlink(point_to_page(html)) if html else ""
