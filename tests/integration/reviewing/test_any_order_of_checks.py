"""Checks, events and new editions in any order: the page's date is its oldest section's, nothing is current unchecked.

Random steps run on a real database beside a small model of what they mean.
"""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from guidance_app.db import get_session, transaction
from guidance_app.domain.clocks import next_check, spread_check
from guidance_app.domain.content import Section, Significance
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.reopening import ReopenCause
from guidance_app.domain.standing import load_standing
from guidance_app.domain.states import Action, EditionState
from guidance_app.models import Document, DocumentStanding, Edition, SectionClock
from guidance_app.queries.summaries import find_summaries
from guidance_app.services.checking import CheckForm, record_check
from guidance_app.services.importing import import_editions
from guidance_app.services.moving import Move
from guidance_app.services.publishing import make_live
from guidance_app.services.reopening import ReopenForm, reopen_chosen
from guidance_app.services.revisions import add_revision
from tests.factories.edition_files import make_edition_file
from tests.support.days import Calendar, use_calendar
from tests.support.forces import find_viewer
from tests.support.installations import make_installation

FILE = make_edition_file(Kind.SERVICE)
ANCHORS = [section.anchor for section in FILE.content.sections]
GOOD = {"true": "yes", "tried": "yes", "changed": "no"}
SOME = st.sets(st.sampled_from(ANCHORS), min_size=1)
DAYS = st.integers(0, 70)


@dataclass
class Model:
    """What should be: when each section was checked, when its own clock runs out, and which events still hold it."""

    checked_on: dict[str, date]
    due: dict[str, date]
    good_at: dict[str, datetime] = field(default_factory=dict)
    open_events: list[datetime] = field(default_factory=list)

    def holds(self, anchor: str) -> list[datetime]:
        """Return the events that this section has not answered."""
        return [at for at in self.open_events if anchor not in self.good_at or self.good_at[anchor] <= at]

    def shown(self, anchor: str) -> date:
        """Return when a reader is told that the section is due."""
        return min([self.due[anchor], *(at.date() for at in self.holds(anchor))])

    def start(self, anchor: str, day: date) -> None:
        """Start the section's clock."""
        self.checked_on[anchor] = day
        self.due[anchor] = spread_check(Kind.SERVICE, day, FILE.reference, anchor)

    def close_answered(self) -> None:
        """Forget events that every section has answered."""
        waiting = {at for anchor in ANCHORS for at in self.holds(anchor)}
        self.open_events = [at for at in self.open_events if at in waiting]


class Checking(RuleBasedStateMachine):
    """One document, an editor, and time."""

    @initialize()
    def start(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.folder = tempfile.TemporaryDirectory()
        self.installation = make_installation(Path(self.folder.name) / "i", with_library=False)
        self.calendar: Calendar = use_calendar(self.patch, self.installation.app, date(2026, 11, 23))
        with self.installation.app.app_context():
            import_editions([FILE])
            self.document_id = get_session().scalars(select(Document.id)).one()
        self.viewer: Viewer = find_viewer(self.installation.app, "editor")
        self.content = FILE.content
        self.number, self.key = 1, 0
        self.model = Model({}, {})
        for anchor in ANCHORS:
            self.model.start(anchor, FILE.checked_on)
        self.seen: dict[str, tuple[date, date]] = self.read()

    def teardown(self) -> None:
        if hasattr(self, "installation"):
            self.installation.close()
            self.folder.cleanup()
            self.patch.undo()

    @rule(days=DAYS)
    def pass_days(self, days: int) -> None:
        self.calendar.pass_days(days)

    @rule(anchors=SOME, bad=st.sampled_from([None, "true", "tried", "changed"]), again=st.booleans())
    def check(self, anchors: set[str], bad: str | None, again: bool) -> None:
        self.key += 1
        hashes = {section.anchor: section.content_hash for section in self.content.sections}
        answers = {**GOOD, bad: "not-sure"} if bad else GOOD
        form = CheckForm(FILE.reference, {a: hashes[a] for a in anchors}, answers, "", f"{self.key:032x}")
        for _ in range(1 + again):
            self.run(lambda: record_check(self.viewer, form))
        now = self.calendar.now
        if bad:
            self.model.open_events.append(now)
        else:
            for anchor in anchors:
                self.model.start(anchor, self.calendar.today)
                self.model.good_at[anchor] = now
            self.model.close_answered()
        unmoved = set(ANCHORS) - (set() if bad else anchors)
        after = self.read()
        assert all(after[anchor][0] == self.seen[anchor][0] for anchor in unmoved), "only what was read moves on"

    @rule()
    def event(self) -> None:
        self.key += 1
        form = ReopenForm(ReopenCause.LAW_CHANGED.value, "", (FILE.reference,), f"{self.key:032x}")
        self.run(lambda: reopen_chosen(self.viewer, form))
        self.model.open_events.append(self.calendar.now)

    @rule(anchors=SOME, significance=st.sampled_from(Significance))
    def publish(self, anchors: set[str], significance: Significance) -> None:
        self.number += 1
        sections = tuple(
            Section(s.anchor, s.heading, f"Words of v{self.number}. {{law: s}}") if s.anchor in anchors else s
            for s in self.content.sections
        )
        self.content = replace(self.content, sections=sections)
        with self.installation.app.app_context(), transaction() as session:
            document = session.get_one(Document, self.document_id)
            revision = add_revision(session, document, self.number, self.content, None)
            edition = Edition(
                document_id=document.id,
                number=self.number,
                state=EditionState.READY,
                revision_id=revision.id,
                significance=significance,
                change_note="Other words.",
            )
            session.add(edition)
            session.flush()
            approver = Viewer(1, Role.APPROVER, self.viewer.force_id)
            make_live(session, document, edition, Move(Action.APPROVE, "", approver), self.calendar.today)
        if significance is not Significance.TYPO:
            self.model.open_events.clear()
            for anchor in anchors:
                self.model.start(anchor, self.calendar.today)

    @invariant()
    def clocks_are_what_they_should_be(self) -> None:
        shown = self.read()
        self.seen = shown
        for anchor in ANCHORS:
            assert shown[anchor] == (self.model.checked_on[anchor], self.model.shown(anchor)), anchor
            assert shown[anchor][1] <= next_check(Kind.SERVICE, shown[anchor][0]), "never later than the interval"

    @invariant()
    def the_page_s_date_is_its_oldest_section_s(self) -> None:
        with self.installation.app.app_context():
            summary = find_summaries(self.viewer, [self.document_id], self.calendar.today)[self.document_id]
            edition = get_session().scalars(select(Edition).where(Edition.state == EditionState.LIVE)).one()
        assert summary.trust.checked_on == min(self.model.checked_on.values()) == edition.checked_on
        assert summary.trust.next_check_on == min(self.model.shown(anchor) for anchor in ANCHORS)

    @invariant()
    def the_page_says_that_it_is_open_exactly_while_it_is(self) -> None:
        with self.installation.app.app_context():
            row = get_session().scalars(select(DocumentStanding.standing)).one_or_none()
        assert bool(load_standing(row).reopened) == bool(self.model.open_events)

    def read(self) -> dict[str, tuple[date, date]]:
        with self.installation.app.app_context():
            rows = get_session().scalars(select(SectionClock))
            return {row.anchor: (row.checked_on, row.next_check_on) for row in rows}

    def run(self, step: Callable[[], object]) -> None:
        with self.installation.app.app_context():
            step()


TestChecking = Checking.TestCase
TestChecking.settings = settings(
    max_examples=25, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck)
)
