"""A guest reads a draft part by part, writes under each, answers at the end, and may come back and change it all."""

from dataclasses import replace
from html import unescape
from threading import Barrier, Thread

import pytest
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.permissions import Role
from guidance_app.models import GuestComment, GuestReview
from guidance_app.queries.community_checks import list_verdicts
from guidance_app.services.records import verify_chain
from tests.factories.contributions import COMMUNITY, GROUP, TODAY
from tests.factories.drafts import publish_draft
from tests.factories.edition_files import next_edition
from tests.integration.guest.conftest import ANSWERS, DRAFT, LIVE, Guest, Reviewing, draft_edition
from tests.support.queries import record_queries


def comments(reviewing: Reviewing) -> list[tuple[str, str]]:
    with reviewing.installation.app.app_context():
        rows = get_session().execute(select(GuestComment.anchor, GuestComment.comment).order_by(GuestComment.id))
        return [(anchor, comment) for anchor, comment in rows]


def reviews(reviewing: Reviewing) -> list[GuestReview]:
    with reviewing.installation.app.app_context():
        return list(get_session().scalars(select(GuestReview).order_by(GuestReview.id)))


def test_the_first_page_says_what_this_is_and_what_becomes_of_answers(guest: Guest) -> None:
    page = unescape(guest.get().text)
    for words in (
        "A draft about people in testing",
        GROUP,
        "until <strong>14 December 2026</strong>",
        "Nobody will ring you about a case.",
        "You do not have to do this.",
        "We do not keep your own name.",
        "We name your group on the page only if you say yes.",
    ):
        assert words in page, words


def test_a_guest_walks_through_all_parts_to_the_thank_you(reviewing: Reviewing, guest: Guest) -> None:
    page, seen = guest.get("/part/in-two-minutes"), []
    for _ in range(20):
        path = page.request.path.removeprefix(guest.path)
        if not path.startswith("/part/"):
            break
        seen.append(path.removeprefix("/part/"))
        page = guest.client.get(guest.post(path, page.text, comment=f"On {seen[-1]}.", go="next").headers["Location"])
    assert len(seen) == 11
    assert page.request.path == f"{guest.path}/answers"
    answer = guest.post("/answers", page.text, **ANSWERS)
    assert answer.status_code == 303
    done = guest.client.get(answer.headers["Location"])
    assert "Thank you" in done.text
    assert "changed after you read" not in done.text
    assert comments(reviewing) == [(anchor, f"On {anchor}.") for anchor in seen]
    (review,) = reviews(reviewing)
    assert review.content_hash == draft_edition().content.content_hash
    assert (review.how_many, review.may_name_group) == (4, False)
    assert review.answers == {"fair": "Yes, mostly.", "missing": "", "risk": ""}


def test_the_draft_is_shown_and_not_the_live_words(guest: Guest) -> None:
    page = guest.get("/part/names").text
    assert DRAFT in page
    assert LIVE not in page


def test_going_back_keeps_what_was_written_and_nothing_is_kept_twice(reviewing: Reviewing, guest: Guest) -> None:
    back = guest.send("/part/names", comment="We say it otherwise.", go="back")
    assert "/part/languages-and-interpreters" in back.headers["Location"]
    guest.send("/part/names", comment="We say it otherwise.", go="next")
    guest.send("/part/names", comment="  We say it otherwise.  ", go="next")
    guest.send("/part/words", comment="   ", go="next")
    assert comments(reviewing) == [("names", "We say it otherwise.")]
    assert "We say it otherwise." in guest.get("/part/names").text
    assert "(you wrote something)" in guest.get().text
    first = guest.send("/part/in-two-minutes", comment="", go="back")
    assert first.headers["Location"].startswith(f"{guest.path}?")


def test_the_newest_comment_counts_and_an_empty_one_takes_it_back(reviewing: Reviewing, guest: Guest) -> None:
    guest.send("/part/names", comment="First thought.")
    guest.send("/part/names", comment="Second thought.")
    page = guest.get("/part/names").text
    assert "Second thought." in page
    assert "First thought." not in page
    assert comments(reviewing) == [("names", "First thought."), ("names", "Second thought.")]
    guest.send("/part/names", comment="")
    assert comments(reviewing)[-1] == ("names", "")
    assert "Second thought." not in reviewing.installation.sign_in(Role.EDITOR).get("/write/COM-900/guests").text


def test_answers_can_be_sent_again_and_the_newest_count(reviewing: Reviewing, guest: Guest) -> None:
    guest.send("/answers", **ANSWERS)
    page = guest.get("/answers").text
    assert "Yes, mostly." in page
    assert 'value="fair" checked' in page
    guest.send("/answers", **{**ANSWERS, "verdict": "harm", "risk": "It shows who tells."})
    assert [review.verdict.value for review in reviews(reviewing)] == ["fair", "harm"]
    assert reviewing.standing().given_by == ()
    with reviewing.installation.app.app_context():
        assert [each.verdict.value for each in list_verdicts(1)] == ["harm"]
    guest.send("/answers", **ANSWERS)
    assert len(reviewing.standing().given_by) == 1


@pytest.mark.parametrize("words", ["Ring me on 07700 900123", "I live at 12 Acacia Road, Leeds LS1 4AP"])
def test_what_leads_to_a_person_is_given_back_and_not_kept(reviewing: Reviewing, guest: Guest, words: str) -> None:
    answer = guest.send("/part/names", comment=words)
    assert answer.status_code == 422
    assert words in unescape(answer.text)
    assert "Please take it out. We do not keep such things." in unescape(answer.text)
    answer = guest.send("/answers", **{**ANSWERS, "missing": words, "fair": "Keep this too."})
    assert answer.status_code == 422
    assert words in unescape(answer.text)
    assert "Keep this too." in answer.text
    assert 'value="fair" checked' in answer.text
    assert comments(reviewing) == []
    assert reviews(reviewing) == []


def test_an_empty_form_asks_for_what_is_needed_in_plain_words(guest: Guest) -> None:
    answer = guest.send("/answers")
    assert answer.status_code == 422
    for words in ("Choose one of the three.", "Write how many of you read it, as a number.", "Choose yes or no."):
        assert words in answer.text


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "{{ 7*7 }} <img src=x onerror=y>", "\u202egnp.exe"])
def test_hostile_words_are_kept_and_shown_as_words(reviewing: Reviewing, guest: Guest, hostile: str) -> None:
    guest.send("/part/names", comment=hostile)
    guest.send("/answers", **{**ANSWERS, "risk": hostile})
    editor = reviewing.installation.sign_in(Role.EDITOR)
    for page in (guest.get("/part/names").text, guest.get("/answers").text, editor.get("/write/COM-900/guests").text):
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "{{ 7*7 }}" not in hostile or "{{ 7*7 }}" in page
    assert comments(reviewing) == [("names", hostile)]


def test_words_that_changed_meanwhile_are_said_and_shown_before_anything_else(
    reviewing: Reviewing, guest: Guest
) -> None:
    page = guest.get("/part/names").text
    going_on = guest.post("/part/names", page, comment="Fine.", go="next").headers["Location"]
    reviewing.save(draft_edition("Words that came later.", "support"))
    shown = guest.client.get(going_on).text
    assert "Some words are new" in shown
    assert "Words that came later." in shown
    assert DRAFT not in shown
    # From there on the guest has seen the new words.
    link = unescape(shown.split('class="govuk-button" href="')[1].split('"')[0])
    assert "Some words are new" not in guest.client.get(link).text
    assert "Some words are new" not in guest.get("/part/support").text


def test_answers_stand_for_the_words_that_were_read_last(reviewing: Reviewing, guest: Guest) -> None:
    page = guest.get("/answers").text
    reviewing.save(draft_edition("Words that came later.", "support"))
    answer = guest.post("/answers", page, **ANSWERS)
    assert answer.status_code == 303
    assert "The words changed after you read them." in guest.client.get(answer.headers["Location"]).text
    (review,) = reviews(reviewing)
    assert review.content_hash == draft_edition().content.content_hash
    (given,) = reviewing.standing().given_by
    assert "support" not in given.anchors
    assert "names" in given.anchors


def test_words_that_nobody_saved_are_no_words_to_answer_to(reviewing: Reviewing, guest: Guest) -> None:
    page = guest.get("/answers").text
    for words in ("0" * 64, "", "x"):
        data = {
            "csrf_token": page.split('name="csrf_token" value="')[1].split('"')[0],
            "content_hash": words,
            **ANSWERS,
        }
        assert guest.client.post(f"{guest.path}/answers", data=data).status_code == 422
        answer = guest.client.post(f"{guest.path}/part/names", data={**data, "comment": "Hello."})
        assert answer.status_code == 422
        assert "Hello." in answer.text
    assert reviews(reviewing) == []
    assert comments(reviewing) == []


def test_a_part_that_was_taken_out_leads_back_to_the_first_page_and_loses_no_word(
    reviewing: Reviewing, guest: Guest
) -> None:
    page = guest.get("/part/support").text
    content = draft_edition().content
    without = replace(content, sections=tuple(s for s in content.sections if s.anchor != "support"))
    reviewing.save(replace(draft_edition(), content=without))
    answer = guest.post("/part/support", page, comment="About support.", go="next")
    assert answer.status_code == 303
    assert ("support", "About support.") in comments(reviewing)
    assert guest.get("/part/support").headers["Location"] == guest.path


def test_two_guests_at_once_do_not_meet(reviewing: Reviewing) -> None:
    women = reviewing.invite()
    elders = reviewing.invite(GroupRole.FAITH_GROUP, key="form-2")
    pages = women.get("/part/names").text, elders.get("/part/names").text
    women.post("/part/names", pages[0], comment="From the women.")
    elders.post("/part/names", pages[1], comment="From the elders.")
    assert "From the women." in women.get("/part/names").text
    assert "From the elders." not in women.get("/part/names").text
    women.send("/answers", **ANSWERS)
    elders.send("/answers", **{**ANSWERS, "verdict": "not-us"})
    assert [given.role for given in reviewing.standing().given_by] == ["womens-group"]
    with reviewing.installation.app.app_context():
        assert [each.verdict.value for each in list_verdicts(1)] == ["fair", "not-us"]


def test_a_fair_review_stands_behind_what_is_published_as_it_was_read_and_is_named_only_by_consent(
    reviewing: Reviewing,
) -> None:
    unnamed, named = reviewing.invite(), reviewing.invite(GroupRole.FAITH_GROUP, key="form-2")
    unnamed.send("/answers", **ANSWERS)
    named.send("/answers", **{**ANSWERS, "may_name_group": "yes"})
    with reviewing.installation.app.app_context():
        publish_draft(COMMUNITY, TODAY)
    one, two = reviewing.standing().given_by
    assert (one.what, one.group, one.since_edition, one.how_many) == ("review", "", 2, 4)
    assert two.group == GROUP
    assert set(one.anchors) == {"in-two-minutes", *(section.anchor for section in draft_edition().content.sections)}
    # The next edition changes a part: the review goes on standing behind the rest of that edition's words.
    reviewing.save(next_edition(draft_edition("Other words again.", "words")))
    with reviewing.installation.app.app_context():
        publish_draft(COMMUNITY, TODAY)
    assert reviewing.standing().given_by[0].since_edition == 2


def test_a_page_of_a_guest_takes_few_queries(reviewing: Reviewing, guest: Guest) -> None:
    for page in ("", "/part/names", "/answers", "/done"):
        with record_queries(reviewing.installation.app) as queries:
            assert guest.get(page).status_code == 200
        assert len(queries) <= 6, queries


def test_reading_writes_nothing(reviewing: Reviewing, guest: Guest) -> None:
    with record_queries(reviewing.installation.app) as queries:
        for page in ("", "/part/names", "/answers", "/done"):
            guest.get(page)
    assert [query for query in queries if not query.startswith("SELECT")] == []


def test_guests_who_send_at_the_same_moment_are_all_heard(reviewing: Reviewing) -> None:
    guests = [reviewing.invite(key=f"form-{number}") for number in range(4)]
    pages = [guest.get("/answers").text for guest in guests]
    start, statuses = Barrier(len(guests)), []

    def send(guest: Guest, page: str) -> None:
        start.wait()
        statuses.append(guest.post("/answers", page, **ANSWERS).status_code)

    threads = [Thread(target=send, args=pair) for pair in zip(guests, pages, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [303] * 4
    assert len(reviews(reviewing)) == len(reviewing.standing().given_by) == 4
    with reviewing.installation.app.app_context():
        assert verify_chain().broken_at is None
