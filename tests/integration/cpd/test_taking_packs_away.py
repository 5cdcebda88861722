"""What is taken away says what it is and how it stood, and holds no word that learners may not have."""

import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from guidance_app.domain.content import Section
from guidance_app.domain.permissions import Role
from guidance_app.services import taking_down
from guidance_app.services.contributions import record_contribution
from guidance_app.web.moments import CLOCK
from tests.factories.contributions import TODAY as GIVEN_ON
from tests.factories.contributions import make_form
from tests.support.hidden_words import ANCHOR, CANARY, HIDE, REFERENCE, Scene
from tests.support.installations import Installation
from tests.support.packs import (
    FOR_LEARNERS,
    FOR_TRAINERS,
    NOTES,
    PACK,
    PACK_REFERENCE,
    PACKAGES,
    TAKEN,
    WITH_WORDS,
    make_pack,
    publish_pack,
)
from tests.support.paper import read_answer, read_package
from tests.support.people import APPROVER, EDITOR
from tests.support.queries import record_queries

MORNING, EVENING = datetime(2027, 3, 3, 6, tzinfo=UTC), datetime(2027, 3, 3, 22, tzinfo=UTC)
NEXT_DAY = datetime(2027, 3, 4, 6, tzinfo=UTC)
# What only a page in the app leads to, or what would fetch something from elsewhere.
LEADS_OUT = re.compile(r'(?:href|src)="(?!https?://localhost/|#)([^"]*)"')
LEFT_OUT_FOR_TRAINING = "not everybody who gave these words has agreed to training"


@pytest.fixture
def bring(bare_installation: Installation) -> Callable[..., Installation]:
    """Bring an installation into a state, with a pack over it."""

    def into(happens: Callable[[Scene], None] = Scene.publish, **pack: object) -> Installation:
        with bare_installation.app.app_context():
            happens(Scene())
            publish_pack(**pack)
        return bare_installation

    return into


Bring = Callable[..., Installation]


def set_clock(installation: Installation, moment: datetime) -> None:
    """Let it be that moment."""
    installation.app.extensions[CLOCK] = lambda: moment


def take(installation: Installation, path: str, role: Role = Role.TRAINER) -> str:
    """Return what somebody reads in what they took away."""
    answer = installation.sign_in(role).get(path)
    assert answer.status_code == 200, path
    return read_answer(answer)


def take_all(installation: Installation, paths: tuple[str, ...]) -> dict[str, str]:
    """Return the same for several ways, with any white space as one space."""
    client = installation.sign_in(Role.TRAINER)
    return {path: " ".join(read_answer(client.get(path)).split()) for path in paths}


def test_what_is_for_the_trainer_is_on_the_trainers_sheet_and_in_nothing_else(bring: Bring) -> None:
    taken = take_all(bring(), TAKEN)
    for path, said in taken.items():
        assert [words in said for words in FOR_TRAINERS] == [path in NOTES] * len(FOR_TRAINERS), path


def test_what_shows_the_summary_of_a_whole_version_says_where_the_rest_is(bring: Bring) -> None:
    where = f'Read the whole of it:</strong> <a href="http://localhost/r/{REFERENCE}/v2"'
    summaries = (f"{PACK}/present", f"{PACK}/handout", f"{PACK}/notes")
    assert [path for path, said in take_all(bring(), summaries).items() if where not in said] == []


def test_a_copy_leads_through_its_steps(bring: Bring) -> None:
    steps = (*make_pack().content.sections, Section("another", "Another", "More words."))
    taken = take_all(bring(sections=steps), WITH_WORDS)
    for path, said in taken.items():
        assert 'href="#another">Next: Another</a>' in said, path
        assert [f"Step {number} of 2" in said for number in (1, 2)] == [True, True], path
        assert said.count('href="#contents"') == 2, path


def test_a_copy_holds_the_pinned_words_with_version_fingerprint_check_and_how_they_stood_on_which_day(
    bring: Bring,
) -> None:
    installation = bring()
    set_clock(installation, MORNING)
    for path, said in take_all(installation, (*WITH_WORDS, *NOTES, f"{PACK}/handout")).items():
        plain = re.sub(r"<[^>]*>", "", said)
        assert f"{CANARY} words." in plain, path
        assert re.search(
            rf"{REFERENCE} v2 #{ANCHOR} · published [^·]* · checked [^·]* · fingerprint [0-9a-f]{{12}}", plain
        )
        assert re.search(r"As it stood on 3 March 2027: v1, published [^,]*, current\.", plain), path
        assert "On 3 March 2027: Current: this section stands today." in plain
        assert f"localhost/r/{REFERENCE}/v2#{ANCHOR}" in plain


def test_a_package_of_a_link_alone_holds_no_words_and_leads_to_the_pinned_page(bring: Bring) -> None:
    said = take(bring(), f"{PACK}/take/link.zip")
    assert f'href="http://localhost{PACK}"' in said
    assert not any(words in said for words in (CANARY, "Words of the step", "You are at a flat", "What first?"))


def test_a_copy_of_the_same_day_is_the_same_bytes_and_one_of_another_day_says_so(bring: Bring) -> None:
    installation = bring()
    made: list[dict[str, bytes]] = []
    for moment in (MORNING, EVENING, NEXT_DAY):
        set_clock(installation, moment)
        client = installation.sign_in(Role.TRAINER)
        made.append({path: client.get(path).data for path in PACKAGES})
    assert made[0] == made[1]
    assert all(made[0][path] != made[2][path] for path in PACKAGES)
    assert all(b"copied on 4 March 2027" in package for package in made[2].values())


def test_a_package_is_whole_names_itself_and_says_the_hash_of_each_file(bring: Bring) -> None:
    client = bring().sign_in(Role.TRAINER)
    for path in PACKAGES:
        answer = client.get(path)
        name = path.rpartition("/")[2].removesuffix(".zip")
        assert answer.mimetype == "application/zip"
        assert answer.headers["Content-Disposition"] == f'attachment; filename="{PACK_REFERENCE}-v1-{name}.zip"'
        files = read_package(answer.data)
        assert ("imsmanifest.xml" in files) == (name != "html")
        listed = files.pop("hashes.txt").decode().splitlines()
        assert listed == [f"{hashlib.sha256(words).hexdigest()}  {name}" for name, words in sorted(files.items())]


def test_the_page_of_a_package_needs_nothing_but_its_own_files_and_may_send_nothing(bring: Bring) -> None:
    for path, said in take_all(bring(), PACKAGES).items():
        assert said.count("<!doctype html>") == said.count('<meta http-equiv="Content-Security-Policy"') == 1
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', said)
        assert policy is not None
        for part in ("default-src &#39;none&#39;", "script-src &#39;self&#39;", "form-action &#39;none&#39;"):
            assert part in policy[1]
        page = said[said.index("<!doctype html>") : said.index("</html>")]
        assert set(LEADS_OUT.findall(page)) == {"style.css", "learn.js"}, path
        assert not re.search(r"<(?:iframe|img|form|base|object)\b|\son\w+=|\sstyle=", page)


@pytest.mark.parametrize("state", ["taken down", "withheld by consent", "another force's", "draft", "never published"])
def test_words_that_learners_may_not_read_are_in_no_copy_and_each_says_so_in_their_place(
    bring: Bring, state: str
) -> None:
    for path, said in take_all(bring(HIDE[state]), TAKEN).items():
        assert CANARY not in said, path
        if "link" not in path:
            assert re.search(r"words are not shown|withdrew their consent", said), path


def test_words_whose_givers_did_not_agree_to_training_are_in_no_copy_and_on_no_page_of_the_pack(bring: Bring) -> None:
    def give(scene: Scene) -> None:
        scene.publish(ANCHOR)
        record_contribution(EDITOR, make_form((ANCHOR,), reference=REFERENCE), GIVEN_ON)

    for path, said in take_all(bring(give), (PACK, *TAKEN)).items():
        assert CANARY not in said, path
        assert (LEFT_OUT_FOR_TRAINING in said) == ("link" not in path), path


def test_words_whose_givers_agreed_to_training_are_taken_away_while_the_consent_holds(bring: Bring) -> None:
    def give(scene: Scene) -> None:
        scene.publish(ANCHOR)
        record_contribution(EDITOR, make_form((ANCHOR,), reference=REFERENCE, may_train="yes"), GIVEN_ON)

    installation = bring(give)
    for moment, stands in ((MORNING, True), (datetime(2031, 1, 1, tzinfo=UTC), False)):
        set_clock(installation, moment)
        for path, said in take_all(installation, WITH_WORDS).items():
            assert (CANARY in said, LEFT_OUT_FOR_TRAINING in said) == (stands, not stands), path


def test_guidance_that_was_withdrawn_is_not_taught_and_what_replaced_other_words_is_named(bring: Bring) -> None:
    for path, said in take_all(bring(Scene.withdraw), (PACK, *TAKEN)).items():
        assert f"{CANARY} words." not in said, path
        assert "link" in path or "Do not teach from it." in said, path


def test_words_that_were_replaced_stand_as_they_were_pinned_and_say_by_what(bring: Bring) -> None:
    for path, said in take_all(bring(Scene.supersede), (*WITH_WORDS, *NOTES)).items():
        assert f"{CANARY} words." in said, path
        assert "Replaced by v3: read the newest words before you act." in said, path


def test_a_caution_over_pinned_words_goes_with_them(bring: Bring) -> None:
    for path, said in take_all(bring(), tuple(path for path in TAKEN if "link" not in path)).items():
        assert "We were told that this could cause harm." in said, path


def test_a_pack_that_was_withdrawn_is_not_taken_away_any_more(bring: Bring) -> None:
    installation = bring()
    with installation.app.app_context():
        taking_down.withdraw(APPROVER, PACK_REFERENCE, 1, "It was wrong.")
    client = installation.sign_in(Role.TRAINER)
    assert {client.get(path).status_code for path in (*TAKEN, f"{PACK}/take")} == {409}
    assert "Take it into" not in client.get(PACK).text


def test_a_title_cannot_break_out_of_a_package(bring: Bring) -> None:
    installation = bring(title='../../CON ]]> "<b>x</b>\\a:b')
    client = installation.sign_in(Role.TRAINER)
    for path in PACKAGES:
        answer = client.get(path)
        assert PACK_REFERENCE in answer.headers["Content-Disposition"]
        files = read_package(answer.data)
        assert set(files) <= {"index.html", "learn.js", "style.css", "hashes.txt", "imsmanifest.xml"}
        assert b"<b>x</b>" not in b"".join(files.values())


def test_a_form_that_there_is_not_is_no_page(bring: Bring) -> None:
    assert bring().sign_in(Role.TRAINER).get(f"{PACK}/take/scorm-3.zip").status_code == 404


def test_officers_and_administrators_take_nothing_away(bring: Bring) -> None:
    installation = bring()
    for role in (Role.OFFICER, Role.ADMINISTRATOR):
        client = installation.sign_in(role)
        assert {client.get(path).status_code for path in (*TAKEN, f"{PACK}/take")} == {403}
        assert f"{PACK}/take" not in client.get(PACK).text


def test_the_page_of_ways_says_what_is_left_out(bring: Bring) -> None:
    said = take(bring(HIDE["withheld by consent"]), f"{PACK}/take")
    assert "Words that are left out" in said
    assert "withdrew their consent" in said


def test_taking_away_asks_as_much_for_many_pins_as_for_few(bring: Bring) -> None:
    installation = bring()
    client = installation.sign_in(Role.TRAINER)
    client.get(FOR_LEARNERS[0])
    with record_queries(installation.app) as statements:
        client.get(f"{PACK}/take/scorm-1-2.zip")
    assert len([each for each in statements if "user_session" not in each]) <= 6, statements
