"""When what a pack cites changes, trainers hear of it and decide; the old citation says the old words for ever."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest

from guidance_app.domain.content import Section, Significance
from guidance_app.domain.permissions import Role
from guidance_app.queries.cited_changes import list_cited_changes
from guidance_app.queries.waiting import list_waiting
from guidance_app.services.importing import import_editions
from guidance_app.services.mail import Mail, Mailer
from guidance_app.services.reminding import send_reminders
from guidance_app.services.taking_down import suspend
from tests.factories.edition_files import change_section, next_edition
from tests.factories.publishable import make_publishable_file
from tests.support.builders import DRAFT, PACK, Builder, approve_pack, build_pack, send_pack
from tests.support.forces import change_user
from tests.support.installations import Installation
from tests.support.people import APPROVER, TRAINER
from tests.support.queries import record_queries
from tests.support.terms import TODAY

FIRST = make_publishable_file()
NEW_WORDS = "Ask it when nobody else can hear. {practice: s}"
PIN = "TER-900 v1 #when-you-hear-it"
REFRESH = f"/packs/write/{PACK}/refresh"
THIS_PIN = f"{REFRESH}/pin?pin=TER-900+v1+%23when-you-hear-it"


@pytest.fixture
def published(library: Installation, trainer: Builder) -> Builder:
    """The trainer, whose pack stands."""
    build_pack(trainer)
    send_pack(trainer)
    assert approve_pack(library).status_code == 303
    return trainer


def publish_next(library: Installation, significance: Significance, anchor: str = "when-you-hear-it") -> None:
    """Publish v2 of what the pack cites."""
    sections: tuple[Section, ...] = change_section(FIRST, anchor, NEW_WORDS)
    with library.app.app_context():
        import_editions([replace(next_edition(FIRST, sections=sections), significance=significance)])


def list_tasks(library: Installation) -> list[str]:
    with library.app.app_context():
        return [item.what for item in list_waiting(TRAINER, TODAY) if item.subject.startswith(PACK)]


def test_a_big_change_waits_for_the_trainers_of_the_force(library: Installation, published: Builder) -> None:
    publish_next(library, Significance.MAJOR)
    assert list_tasks(library) == ["A big change: TER-900 v2 came after what this pack cites"]
    assert REFRESH in published.read("/waiting")


def test_a_small_change_is_listed_and_announced_to_nobody(library: Installation, published: Builder) -> None:
    publish_next(library, Significance.MINOR)
    assert list_tasks(library) == []
    page = published.read(REFRESH)
    assert "To decide (1)" in page
    assert "v2 says it otherwise" in page


def test_a_big_change_beside_the_cited_words_is_announced_too(library: Installation, published: Builder) -> None:
    publish_next(library, Significance.MAJOR, anchor="what-it-means")
    assert len(list_tasks(library)) == 1
    assert "v2 says the same, with a big change beside it" in published.read(REFRESH)


def test_what_is_taken_down_is_said_first(library: Installation, published: Builder) -> None:
    with library.app.app_context():
        suspend(APPROVER, "TER-900", 1, "It could cause harm today.")
        first = list_waiting(TRAINER, TODAY)[0]
    assert (first.what, first.urgent) == ("Taken down: TER-900, which this pack cites", True)
    assert "Taken down" in published.read(REFRESH)
    assert "Cite TER-900" not in published.read(THIS_PIN)


def test_officers_hear_nothing_of_it(library: Installation, published: Builder) -> None:
    publish_next(library, Significance.MAJOR)
    assert PACK not in Builder.sign_in(library, Role.OFFICER).read("/waiting")


def test_cited_words_stand_beside_todays_and_are_accepted_into_a_draft(
    library: Installation, published: Builder
) -> None:
    publish_next(library, Significance.MAJOR)
    page = published.read(THIS_PIN)
    words = re.sub(r"<[^>]+>", "", page)
    assert "means to the person" in words
    assert "when nobody else can hear" in words
    published.do(f"{REFRESH}/accept", page, pin=PIN)
    draft = published.read(f"{DRAFT}/part/a-word-for-standing-when-you-hear-it")
    assert 'value="TER-900 v2 #when-you-hear-it" checked' in draft
    # Under the answers of its question too.
    assert '<option value="TER-900 v1 #when-you-hear-it" selected' not in draft
    assert "Nothing to decide" in published.read(REFRESH)
    assert "1 part changed" in draft or "TER-900 v2" in published.read(DRAFT)


def test_the_old_citation_and_the_old_pack_still_say_the_old_words(library: Installation, published: Builder) -> None:
    publish_next(library, Significance.MAJOR)
    published.do(f"{REFRESH}/accept", published.read(THIS_PIN), pin=PIN)
    send_pack(published)
    approve_pack(library)
    for address in ("/cite/TER-900/v1/when-you-hear-it", "/packs/words-we-hear/v/1"):
        page = published.read(address)
        assert "Ask what it means to the person." in page, address
        assert "nobody else can hear" not in page, address
    assert "nobody else can hear" in published.read("/packs/words-we-hear")
    assert list_tasks(library) == []


def test_a_citation_is_kept_with_a_reason_until_something_else_comes(library: Installation, published: Builder) -> None:
    publish_next(library, Significance.MAJOR)
    page = published.read(THIS_PIN)
    assert published.send(f"{REFRESH}/keep", page, pin=PIN, reason=" ").status_code == 422
    published.do(f"{REFRESH}/keep", page, pin=PIN, reason="The session is about the older words.")
    assert "The session is about the older words." in published.read(REFRESH)
    assert list_tasks(library) == []
    with library.app.app_context():
        suspend(APPROVER, "TER-900", 2, "It could cause harm today.")
    assert list_tasks(library) == ["Taken down: TER-900, which this pack cites"]


def test_a_citation_that_is_no_more_cannot_be_accepted(library: Installation, published: Builder) -> None:
    publish_next(library, Significance.MAJOR)
    page = published.read(THIS_PIN)
    published.do(f"{REFRESH}/accept", page, pin=PIN)
    assert published.send(f"{REFRESH}/accept", page, pin=PIN).status_code == 404


def test_of_two_who_accept_a_citation_at_the_same_moment_one_begins_the_draft_and_both_are_told_how_it_stands(
    library: Installation, published: Builder
) -> None:
    publish_next(library, Significance.MAJOR)
    people = [published, Builder.sign_in(library, Role.APPROVER)]
    pages = [person.read(THIS_PIN) for person in people]
    barrier = Barrier(len(people))

    def accept(person: Builder, page: str) -> int:
        barrier.wait(timeout=60)
        return person.send(f"{REFRESH}/accept", page, pin=PIN).status_code

    with ThreadPoolExecutor(len(people)) as pool:
        answers = sorted(pool.map(accept, people, pages))
    assert answers[0] == 303
    assert answers[1] in (303, 404, 409)
    draft = published.read(f"{DRAFT}/part/a-word-for-standing-when-you-hear-it")
    assert draft.count('value="TER-900 v2 #when-you-hear-it" checked') == 1
    assert published.list_steps() == ["A word for standing: When you hear it", "At the door"]
    assert "Nothing to decide" in published.read(REFRESH)


def test_nothing_is_decided_against_an_edition_that_nobody_saw(library: Installation, published: Builder) -> None:
    publish_next(library, Significance.MAJOR)
    page = published.read(THIS_PIN)
    with library.app.app_context():
        suspend(APPROVER, "TER-900", 2, "It could cause harm today.")
    for choice in ("keep", "accept"):
        answer = published.send(f"{REFRESH}/{choice}", page, pin=PIN, reason="The session says so.")
        assert answer.status_code == 409, choice
        assert "since you opened this page" in answer.text
    assert list_tasks(library) == ["Taken down: TER-900, which this pack cites"]


def test_a_step_with_many_questions_moves_with_its_citation(library: Installation, published: Builder) -> None:
    step = "a-word-for-standing-when-you-hear-it"
    question = f"### Question\n\nWhich?\n\n- [x] One.\n  Why: So. ({PIN})\n- [ ] Two.\n  Why: No. ({PIN})"
    published.do(DRAFT)
    body = "\n\n".join((f"### Read\n\n- {PIN}", *([question] * 13)))
    assert published.write(step, body=body).status_code == 303
    publish_next(library, Significance.MAJOR)
    published.do(f"{REFRESH}/accept", published.read(THIS_PIN), pin=PIN)
    assert PIN not in published.read(f"{DRAFT}/part/{step}")


def test_a_mail_says_it_once_a_week_to_trainers_who_have_an_address(
    library: Installation, published: Builder, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_next(library, Significance.MAJOR)
    change_user(library.app, "trainer", email="trainer@force.example")
    kept: list[Mail] = []
    monkeypatch.setattr(Mailer, "send", lambda _mailer, mail: kept.append(mail))
    mailer = Mailer("smtp://mail.example", "guidance@force.example")
    with library.app.app_context():
        report = send_reminders(mailer, "https://guidance.example")
        again = send_reminders(mailer, "https://guidance.example")
    assert (report.citations, again.citations) == (1, 0)
    mail = next(each for each in kept if each.to == "trainer@force.example")
    assert "https://guidance.example/packs/write/PCK-001/refresh" in mail.text
    assert NEW_WORDS[:10] not in mail.text


def test_asking_what_changed_takes_as_many_queries_for_many_packs_as_for_one(
    library: Installation, published: Builder
) -> None:
    publish_next(library, Significance.MAJOR)
    few = count_queries(library)
    for title in ("Another one", "A third"):
        reference = published.start(title, source="words-we-hear").rsplit("/", 1)[1]
        send_pack(published, reference)
        assert approve_pack(library, reference).status_code == 303
    assert count_queries(library) == few


def count_queries(library: Installation) -> int:
    with library.app.app_context(), record_queries(library.app) as statements:
        assert list_cited_changes(TRAINER, TODAY)
    return len(statements)
