"""One tap on one section: counted or reported, once, only from our own pages, only where the reader may read."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guidance_app.web.moments import CLOCK
from tests.integration.feedback.readers import (
    OTHERS_SECTION,
    OWN_PAGE,
    SECTION,
    add_words,
    find_number,
    report,
    run,
    send,
    sign_in_as,
    tap,
)
from tests.support.guarded_apps import Clock
from tests.support.installations import Installation

COUNTS = "SELECT edition_number, anchor, answer, count FROM feedback_count ORDER BY answer"
REPORTS = "SELECT number, edition_number, anchor, what, words FROM report ORDER BY id"
EVERYTHING = ("feedback_count", "report", "caution", "record")


def read_all(library: Installation) -> list[object]:
    return [run(library, f"SELECT * FROM {table}") for table in EVERYTHING]


@pytest.mark.parametrize("button", ["useful", "not-useful"])
def test_an_answer_is_counted_for_the_exact_section_and_edition(library: Installation, button: str) -> None:
    reader = library.sign_in()
    thanks = tap(reader, button)
    assert thanks.status_code == 303
    assert run(library, COUNTS) == [(1, "do-now", button, 1)]
    page = reader.get(thanks.headers["Location"])
    assert (page.status_code, "app-number" in page.text) == (200, False)
    assert run(library, "SELECT count(*) FROM report") == [(0,)]


@pytest.mark.parametrize("button", ["out-of-date", "harm"])
def test_a_doubt_is_a_report_with_a_number(library: Installation, button: str) -> None:
    number = report(library.sign_in(), button)
    assert run(library, REPORTS) == [(number, 1, "do-now", button, None)]
    assert run(library, "SELECT count(*) FROM feedback_count") == [(0,)]


def test_a_thumb_that_slips_is_one_answer_and_a_second_thought_is_another(library: Installation) -> None:
    reader = library.sign_in()
    for button in ("useful", "useful", "not-useful", "useful"):
        assert tap(reader, button).status_code == 303
    assert [row[2:] for row in run(library, COUNTS)] == [("not-useful", 1), ("useful", 1)]
    assert tap(sign_in_as(library, "officer-2"), "useful").status_code == 303
    assert [row[2:] for row in run(library, COUNTS)] == [("not-useful", 1), ("useful", 2)]


def test_one_person_tapping_on_does_not_add_up_within_a_quarter_of_an_hour(library: Installation) -> None:
    clock = library.app.extensions[CLOCK] = Clock()
    reader = library.sign_in()
    for _ in range(14):
        tap(reader, "useful")
        clock.advance(minutes=1)
    assert [row[3] for row in run(library, COUNTS)] == [1]
    clock.advance(minutes=1)
    tap(reader, "useful")
    assert [row[3] for row in run(library, COUNTS)] == [2]


def test_a_report_that_is_sent_twice_is_one_report_until_it_has_been_answered(library: Installation) -> None:
    reader = library.sign_in()
    number = report(reader)
    assert report(reader) == number
    assert report(reader, path="/feedback/HBA-900/v1/do-not") != number
    assert report(sign_in_as(library, "officer-2")) != number
    page = f"/reports/{number}"
    send(sign_in_as(library, "approver"), page, f"{page}/answer", answer="We looked and changed it.")
    assert report(reader) != number
    assert run(library, "SELECT count(*) FROM report") == [(4,)]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "https://localhost"},
        {"Origin": "http://localhost:9999"},
        {"Referer": "http://localhost/guidance/risk-900"},
    ],
)
def test_what_does_not_say_that_our_own_page_sent_it_is_refused(library: Installation, headers: dict[str, str]) -> None:
    reader = library.sign_in()
    before = read_all(library)
    for button in ("useful", "harm"):
        assert tap(reader, button, headers=headers).status_code == 400
    assert read_all(library) == before


@pytest.mark.parametrize("headers", [OWN_PAGE, {"Sec-Fetch-Site": "same-origin"}, {"Origin": "http://localhost"}])
def test_what_says_so_by_either_header_is_taken(library: Installation, headers: dict[str, str]) -> None:
    assert tap(library.sign_in(), "useful", headers=headers).status_code == 303


def test_no_other_view_is_excused_from_the_token(library: Installation) -> None:
    views = library.app.view_functions
    assert {name for name, view in views.items() if vars(view).get("needs_own_origin")} == {
        "library.give_feedback",
        # On the page of a pack, which holds no token either.
        "cpd.finish",
        "cpd.watch",
        # Launches from a learning platform know no session, and so no token of one: theirs is in the form (ADR 46).
        "lti.check",
        "lti.finish",
        "lti.send",
    }
    answer = library.sign_in().post("/feedback/words", data={"words": "x"}, headers=OWN_PAGE)
    assert answer.status_code == 400


def test_reading_writes_nothing(library: Installation) -> None:
    reader = library.sign_in()
    thanks = tap(reader, "useful").headers["Location"]
    before = read_all(library)
    for path in (SECTION, f"{SECTION}?tap=harm", thanks, "/feedback/words", "/feedback/answers", "/wrong-about-us"):
        for method in ("GET", "HEAD", "OPTIONS"):
            assert reader.open(path, method=method).status_code < 500
    assert read_all(library) == before


@pytest.mark.parametrize(
    "path",
    [
        OTHERS_SECTION,
        "/feedback/HBA-999/v1/do-now",
        "/feedback/HBA-900/v2/do-now",
        "/feedback/HBA-900/v1/no-such-section",
        "/feedback/HBA-900/v1/" + "a" * 81,
        "/feedback/HBA-900/v1/do-now%00",
        "/feedback/HBA-900/v1/..%2f..",
    ],
)
def test_what_the_reader_cannot_read_cannot_be_spoken_about(library: Installation, path: str) -> None:
    reader = library.sign_in()
    before = read_all(library)
    assert {tap(reader, button, path).status_code for button in ("useful", "harm")} == {404}
    assert read_all(library) == before


def test_a_draft_and_a_page_that_was_taken_down_are_not_there(library: Installation) -> None:
    run(library, "UPDATE edition SET state = 'suspended'")
    assert tap(library.sign_in(), "harm").status_code == 404


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sent=st.text(max_size=40))
def test_any_other_button_is_refused_kindly(library: Installation, sent: str) -> None:
    assert tap(library.sign_in(), sent).status_code in (303, 400, 422)
    assert run(library, "SELECT count(*) FROM report") == [(0,)]


def test_somebody_who_is_not_signed_in_is_told_that_nothing_was_kept(library: Installation) -> None:
    answer = tap(library.app.test_client(), "harm")
    assert answer.status_code == 401
    assert "Nothing was saved" in answer.text
    assert run(library, "SELECT count(*) FROM report") == [(0,)]


def test_a_machine_is_slowed_down(library: Installation) -> None:
    reader = library.sign_in()
    answers = [tap(reader, "useful").status_code for _ in range(61)]
    assert answers == [303] * 60 + [429]
    assert tap(sign_in_as(library, "officer-2"), "useful").status_code == 303


def test_words_can_be_added_once_and_make_a_report_of_an_answer_that_was_only_counted(library: Installation) -> None:
    reader = library.sign_in()
    first, second = tap(reader, "harm").headers["Location"], tap(reader, "not-useful").headers["Location"]
    for thanks, words in ((first, "It tells them to ask the husband."), (second, "Say what to do at night.")):
        answer = add_words(reader, thanks, words)
        assert answer.status_code == 303
        assert "Your words were added" in reader.get(answer.headers["Location"]).text
        assert add_words(reader, thanks, words).status_code == 303  # a double post
    kept = [row[3:] for row in run(library, REPORTS)]
    assert kept == [("harm", "It tells them to ask the husband."), ("comment", "Say what to do at night.")]
    assert add_words(reader, first, "Something else.").status_code == 409
    find_number(reader.get(add_words(reader, second, "Say what to do at night.").headers["Location"]).text)


@pytest.mark.parametrize(
    "words",
    [
        "Ask Mrs Jane Example about it.",
        "Ring me on 07700 900123.",
        "jane.example@mail.example",
        "x" * 301,
        " ",
    ],
)
def test_words_that_lead_to_a_person_come_back_and_are_not_kept(library: Installation, words: str) -> None:
    reader = library.sign_in()
    for button in ("out-of-date", "useful"):
        answer = add_words(reader, tap(reader, button).headers["Location"], words)
        assert answer.status_code == 422
        assert words.strip() in answer.text
    assert [row[4] for row in run(library, REPORTS)] == [None]
    assert b"900123" not in library.folder.joinpath("guidance.sqlite3").read_bytes()


def test_only_our_own_thanks_page_can_add_words(library: Installation) -> None:
    reader = library.sign_in()
    thanks = tap(reader, "harm").headers["Location"]
    token = thanks.partition("about=")[2]
    for forged in ("", "x", token[:-2], token.swapcase()):
        assert reader.get(f"/feedback/thanks?about={forged}").status_code == 404
        answer = send(reader, thanks, "/feedback/words", about=forged, words="Mine.")
        assert answer.status_code == 404
    assert [row[4] for row in run(library, REPORTS)] == [None]


def test_nothing_of_it_may_be_kept_by_a_browser(library: Installation) -> None:
    reader = library.sign_in()
    answer = tap(reader, "harm")
    for page in (answer, reader.get(answer.headers["Location"]), reader.get("/feedback/answers?number=F-222-222")):
        assert page.headers["Cache-Control"] == "no-store"


def test_taps_that_come_side_by_side_are_one_report(library: Installation) -> None:
    cookie = library.sign_in().get_cookie("session")
    assert cookie is not None

    def tap_at_once(_number: int) -> int:
        reader = library.app.test_client()
        reader.set_cookie("session", cookie.value)
        return tap(reader, "harm").status_code

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(tap_at_once, range(16))) == {303}
    assert run(library, "SELECT count(*) FROM report") == [(1,)]


def test_the_buttons_put_no_token_on_a_page_and_nothing_of_the_reader(library: Installation) -> None:
    pages = [sign_in_as(library, username).get("/guidance/risk-900") for username in ("officer", "officer-2")]
    assert pages[0].text.count(f'action="{SECTION}"') == 1
    assert "csrf_token" not in pages[0].text
    assert pages[0].text == pages[1].text
