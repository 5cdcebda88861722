"""Withdrawn words are gone at once, by whichever door a reader comes, in every process, and they do not come back."""

from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask
from flask.cli import ScriptInfo
from flask.testing import FlaskClient
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from guidance_app import create_app
from guidance_app.cli.content import export
from guidance_app.db import get_session
from guidance_app.domain.content import Section
from guidance_app.domain.drafting import refresh_blocks
from guidance_app.domain.errors import InputRefused, NotPermitted, TextRefused, WrongState
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import Kind
from guidance_app.domain.standing import load_standing
from guidance_app.models import (
    ContributionWithdrawal,
    Document,
    DocumentStanding,
    Edition,
    IndexJob,
    Record,
    Revision,
    WithheldWords,
)
from guidance_app.queries.community_checks import check_community
from guidance_app.queries.contributions import preview_withdrawal
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.shared_blocks import find_block_words
from guidance_app.queries.waiting_consent import collect_withdrawals, list_consent_tasks
from guidance_app.queries.withheld import withheld_hashes
from guidance_app.queries.written_documents import find_written
from guidance_app.search.current import get_finder
from guidance_app.services import indexing
from guidance_app.services.contributions import record_contribution
from guidance_app.services.drafts import restore_edition
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import check_index, rebuild_index
from guidance_app.services.withdrawing import withdraw_contribution
from tests.factories.contributions import COMMUNITY, TODAY, make_form
from tests.factories.drafts import publish_draft, save_draft
from tests.factories.edition_files import change_section, make_edition_file, next_edition
from tests.integration.contributions.conftest import BEFORE, CARD, GIVEN, second_edition
from tests.support.installations import Installation, make_settings
from tests.support.people import APPROVER, EDITOR, OFFICER

# Each example publishes a library of its own: making a failing one smaller would take many minutes.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
GIVEN_PARTS = ("names", "in-two-minutes")
TOMBSTONE = "the people who gave these words withdrew their consent"
PAGES = (
    "/guidance/community-900",
    "/guidance/community-900/v/2",
    "/guidance/community-900/compare?from=1&to=2",
    "/guidance/community-900/compare?from=1&to=2&view=new",
    "/guidance/community-900/compare?from=1&to=2&view=side",
    "/guidance/community-900/history",
    "/communities",
    f"/search?q={GIVEN}",
    f"/search?q={CARD}",
    f"/search?q={GIVEN}x",
    f"/suggest?q={GIVEN[:6]}",
)


def read_pages(client: FlaskClient) -> dict[str, str]:
    """Return what each page says apart from what was asked of it."""
    return {path: client.get(path).text.replace(f'value="{path.partition("q=")[2]}"', "") for path in PAGES}


def count_in(pages: dict[str, str], words: str) -> int:
    """Count words on pages, apart from what was asked for and comes back."""
    return sum(page.count(words) for path, page in pages.items() if words not in path and words not in f"{path}x")


def give(installation: Installation, *anchors: str, key: str = "form-1") -> int:
    with installation.app.app_context():
        return record_contribution(EDITOR, make_form(anchors or GIVEN_PARTS, key), TODAY)


def withdraw(installation: Installation, number: int) -> None:
    with installation.app.app_context():
        withdraw_contribution(EDITOR, COMMUNITY, number, "They asked.")


def export_all(app: Flask, folder: Path) -> str:
    answer = CliRunner().invoke(export, [str(folder)], obj=ScriptInfo(create_app=lambda: app))
    assert answer.exit_code == 0, answer.output
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.md")))


def read_index(installation: Installation) -> str:
    """Return everything that the index keeps of the profile."""
    with installation.app.app_context():
        return str(get_finder().engine.read_records([1])[1])


def test_before_a_withdrawal_the_words_are_everywhere(profile: Installation, tmp_path: Path) -> None:
    give(profile)
    pages = read_pages(profile.sign_in())
    for words in (GIVEN, CARD):
        assert count_in(pages, words) >= 5
        assert words in export_all(profile.app, tmp_path / words)
        assert words in read_index(profile)


def test_one_step_takes_them_out_of_every_page_search_export_and_the_index(
    profile: Installation, tmp_path: Path
) -> None:
    number = give(profile)
    officer = profile.sign_in()
    read_pages(officer)
    withdraw(profile, number)
    pages = read_pages(officer)
    for words in (GIVEN, CARD, "first name of a person"):
        assert count_in(pages, words) == 0, words
    assert all(TOMBSTONE in pages[path] for path in PAGES[:3])
    # What stood there before anybody was asked stays.
    assert BEFORE in officer.get("/guidance/community-900/v/1").text
    exported = export_all(profile.app, tmp_path / "out")
    assert GIVEN not in exported
    assert CARD not in exported
    assert exported.count(TOMBSTONE) == 2
    assert BEFORE in exported
    with profile.app.app_context():
        assert check_index().count == 0
    assert GIVEN not in read_index(profile)
    assert CARD not in read_index(profile)
    with profile.app.app_context():
        rebuild_index()
    assert GIVEN not in read_index(profile)


def test_the_standing_of_the_document_says_what_is_withheld_and_no_longer_who_gave_it(profile: Installation) -> None:
    number = give(profile)
    withdraw(profile, number)
    with profile.app.app_context():
        standing = load_standing(get_session().scalars(select(DocumentStanding.standing)).one())
        assert standing.given_by == ()
        assert {each.anchor for each in standing.withheld} == set(GIVEN_PARTS)
        assert standing.withheld_hashes == withheld_hashes(1)


def test_a_withdrawal_takes_effect_at_once_in_another_process_whose_memory_is_warm(profile: Installation) -> None:
    number = give(profile)
    other = Installation(profile.folder, create_app(make_settings(profile.folder)))
    officer = other.sign_in()
    assert count_in(read_pages(officer), GIVEN) > 0
    withdraw(profile, number)
    pages = read_pages(officer)
    assert count_in(pages, GIVEN) == 0
    assert count_in(pages, CARD) == 0
    other.close()


def test_a_crash_between_the_commit_and_the_index_shows_no_withdrawn_words_either(
    profile: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = give(profile)
    officer = profile.sign_in()
    read_pages(officer)
    with monkeypatch.context() as crash:
        crash.setattr(indexing, "drain_queue", lambda: 0)
        withdraw(profile, number)
    assert count_in(read_pages(officer), GIVEN) == 0
    assert count_in(read_pages(officer), CARD) == 0
    with profile.app.app_context():
        assert get_session().scalars(select(IndexJob.document_id)).all() == [1]
        assert check_index().stale == (1,)
        assert indexing.sync_index() == 1


def test_the_stamp_of_the_index_differs_for_every_set_of_withheld_words(profile: Installation) -> None:
    one, two = give(profile, "names"), give(profile, "in-two-minutes", key="form-2")
    stamps = set()
    with profile.app.app_context():
        stamps.add(get_finder().engine.read_stamps()[1])
        for number in (one, two):
            withdraw_contribution(EDITOR, COMMUNITY, number, "")
            stamps.add(get_finder().engine.read_stamps()[1])
    assert len(stamps) == 3


def test_only_the_parts_that_people_gave_leave_the_page(profile: Installation) -> None:
    withdraw(profile, give(profile, "names"))
    page = profile.sign_in().get("/guidance/community-900").text
    assert GIVEN not in page
    assert CARD in page
    assert page.count(TOMBSTONE) == 1
    assert "Support: Some plain words." in page


def test_words_that_an_earlier_edition_had_already_rest_on_something_else(profile: Installation) -> None:
    withdraw(profile, give(profile, "support", "names"))
    page = profile.sign_in().get("/guidance/community-900").text
    assert page.count(TOMBSTONE) == 1
    assert "Support: Some plain words." in page
    with profile.app.app_context():
        assert {row.anchor for row in get_session().scalars(select(WithheldWords))} == {"names"}


def test_the_page_that_asks_says_what_will_leave(profile: Installation) -> None:
    number = give(profile, "support", *GIVEN_PARTS)
    with profile.app.app_context():
        preview = preview_withdrawal(find_written(EDITOR, COMMUNITY), number)
        assert preview.leaving == ("In two minutes", "Names")
        assert preview.staying == ("Support",)
        assert (preview.texts, preview.copies) == (2, ())


def test_saves_of_a_draft_are_withheld_too_and_nothing_of_a_draft_shows(profile: Installation) -> None:
    second = second_edition()
    with profile.app.app_context():
        for words in ("draftcanary one", "draftcanary two"):
            save_draft(COMMUNITY, replace(second.content, sections=change_section(second, "words", words)))
    number = give(profile, "words")
    withdraw(profile, number)
    with profile.app.app_context():
        # Two saves of the draft; the words of the live edition are older than the contribution and stay.
        assert len(withheld_hashes(1)) == 2
        assert list_consent_tasks(EDITOR) == ()
    assert TOMBSTONE not in profile.sign_in().get("/guidance/community-900").text


def find_blocks_of(content_of: int) -> set[tuple[str, str]]:
    content = load_content_of(content_of)
    found = check_community(1, content, TODAY)
    return {(f.rule, f.section) for f in found if f.severity is Severity.BLOCK and f.rule == "words-withheld"}


def test_the_same_words_cannot_come_back_by_saving_them_again(profile: Installation) -> None:
    withdraw(profile, give(profile))
    with profile.app.app_context():
        save_draft(COMMUNITY, replace(second_edition().content, title="Another title"))
        revision_id = get_session().scalars(select(Revision.id).order_by(Revision.id.desc())).first()
        assert revision_id is not None
        assert find_blocks_of(revision_id) == {("words-withheld", "names"), ("words-withheld", "in-two-minutes")}
        # One sign more is another text, and then its sentences are known again.
        sections = change_section(
            second_edition(), "names", f"People told us {GIVEN} and how to ask for the first name of a person!"
        )
        again = replace(second_edition().content, sections=sections)
        assert ("words-repeated", "names") in {(f.rule, f.section) for f in check_community(1, again, TODAY)}


def test_they_cannot_come_back_by_restoring_or_importing_and_even_published_they_are_not_shown(
    profile: Installation,
) -> None:
    withdraw(profile, give(profile))
    with profile.app.app_context():
        # A file goes past every check of a draft; readers meet the sentence in the place of its words all the same.
        import_editions([next_edition(second_edition(), title="Imported again")])
        assert restore_edition(EDITOR, COMMUNITY, 2) == 4
        draft = get_session().scalars(select(Edition).where(Edition.number == 4)).one()
        assert draft.revision_id is not None
        assert ("words-withheld", "names") in find_blocks_of(draft.revision_id)
    officer = profile.sign_in()
    pages = [officer.get(path).text for path in ("/guidance/community-900", "/guidance/community-900/v/3")]
    assert all("Imported again" in page and GIVEN not in page and TOMBSTONE in page for page in pages)
    assert GIVEN not in officer.get(f"/search?q={CARD}").text
    assert GIVEN not in officer.get("/guidance/community-900/compare?from=2&to=3").text


def test_the_owner_has_a_task_until_an_edition_without_these_words_is_published(profile: Installation) -> None:
    number = give(profile)
    with profile.app.app_context():
        assert list_consent_tasks(EDITOR) == ()
        withdraw_contribution(EDITOR, COMMUNITY, number, "")
        (task,) = list_consent_tasks(EDITOR)
        assert (task.reference, task.contribution) == (COMMUNITY, number)
        assert task.headings == ("In two minutes", "Names")
        (item,) = collect_withdrawals(APPROVER, TODAY)
        assert (item.endpoint, item.values, item.who) == ("editing.contributions", {"reference": COMMUNITY}, "HBA lead")
        assert list_consent_tasks(OFFICER) == ()
        second = second_edition()
        half = replace(second.content, sections=change_section(second, "names", "Ask for the first name."))
        save_draft(COMMUNITY, half)
        assert len(list_consent_tasks(EDITOR)) == 1
        publish_draft(COMMUNITY, TODAY)
        assert [task.headings for task in list_consent_tasks(EDITOR)] == [("In two minutes",)]
        save_draft(COMMUNITY, replace(half, two_minutes=replace(half.two_minutes, ask=("Ask her alone.",))))
        publish_draft(COMMUNITY, TODAY)
        assert list_consent_tasks(EDITOR) == ()


def test_withdrawing_twice_is_once_and_only_writers_may(profile: Installation) -> None:
    number = give(profile)
    withdraw(profile, number)
    with profile.app.app_context():
        head = len(get_session().scalars(select(Record.id)).all())
        withdraw_contribution(APPROVER, COMMUNITY, number, "Again.")
        assert len(get_session().scalars(select(ContributionWithdrawal.contribution_id)).all()) == 1
        assert len(get_session().scalars(select(Record.id)).all()) == head
        with pytest.raises(NotPermitted):
            withdraw_contribution(OFFICER, COMMUNITY, number, "")


def test_a_note_with_a_persons_number_is_refused_and_nothing_is_withdrawn(profile: Installation) -> None:
    number = give(profile)
    with profile.app.app_context():
        with pytest.raises(InputRefused, match="07700 900123") as refused:
            withdraw_contribution(EDITOR, COMMUNITY, number, "She rang from 07700 900123.")
        assert refused.value.field == "note"
        assert get_session().scalars(select(ContributionWithdrawal)).all() == []
        assert withheld_hashes(1) == frozenset()


def test_where_another_page_took_the_words_in_they_leave_that_page_too(profile: Installation) -> None:
    number = give(profile, "names")
    with profile.app.app_context():
        words = find_block_words(EDITOR)
        body = refresh_blocks("Read this first.\n\n{block: community-900#names}", words)
        holder = make_edition_file(Kind.RISK)
        import_editions(
            [replace(holder, content=replace(holder.content, sections=change_section(holder, "do-now", body)))]
        )
        preview = preview_withdrawal(find_written(EDITOR, COMMUNITY), number)
        assert preview.copies == ("HBA-900: Do now",)
    officer = profile.sign_in()
    assert GIVEN in officer.get("/guidance/risk-900").text
    withdraw(profile, number)
    page = officer.get("/guidance/risk-900").text
    assert GIVEN not in page
    assert TOMBSTONE in page
    assert GIVEN not in officer.get("/search?q=read+this+first").text
    with profile.app.app_context():
        assert check_index().count == 0
        assert {task.reference for task in list_consent_tasks(EDITOR)} == {COMMUNITY, "HBA-900"}
        # And nobody takes them in anew.
        assert find_block_words(EDITOR)(("community-900", "names")) is None
        with pytest.raises(TextRefused):
            refresh_blocks("{block: community-900#names}", find_block_words(EDITOR))


def test_a_record_that_was_corrected_is_withdrawn_by_its_correction(profile: Installation) -> None:
    from guidance_app.services.contributions import correct_contribution

    number = give(profile)
    with profile.app.app_context():
        newer = correct_contribution(EDITOR, make_form(("names",), "second"), number, TODAY)
        with pytest.raises(WrongState, match=f"replaced by contribution {newer}"):
            withdraw_contribution(EDITOR, COMMUNITY, number, "")
        withdraw_contribution(EDITOR, COMMUNITY, newer, "")
        assert {row.anchor for row in get_session().scalars(select(WithheldWords))} == {"names"}


WORDS = st.sampled_from(["alphaone", "betatwo", "gammathree", "deltafour"])
HISTORIES = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4)
PLACES = {"names": "Names", "words": "Words you may hear"}
SERIAL = count(100)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], phases=NO_SHRINKING)
@given(history=HISTORIES, given_at=st.integers(1, 4), part=st.sampled_from(["names", "words"]))
def test_whatever_the_history_readers_meet_no_word_that_rests_on_withdrawn_consent(
    bare_installation: Installation, history: list[tuple[str, str]], given_at: int, part: str
) -> None:
    serial, since = next(SERIAL), min(given_at, len(history))
    with bare_installation.app.app_context():
        number = publish_history(serial, history, part, since)
        withdraw_contribution(EDITOR, f"COM-{serial}", number, "")
        document_id = get_session().scalars(select(Document.id).where(Document.reference == f"COM-{serial}")).one()
        column = tuple(PLACES).index(part)
        before = {texts[column] for texts in history[: since - 1]}
        resting = {texts[column] for texts in history[since - 1 :]} - before
        wanted = {Section(part, PLACES[part], words).content_hash for words in resting}
        assert withheld_hashes(document_id) == wanted
    officer = bare_installation.sign_in()
    for at, texts in enumerate(history, start=1):
        page = officer.get(f"/guidance/community-{serial}/v/{at}").text
        hidden = {texts[column]} & resting
        assert {words for words in texts if words in page} == {texts[1 - column]} | ({texts[column]} - hidden)


def publish_history(serial: int, history: list[tuple[str, str]], part: str, since: int) -> int:
    """Publish editions with these words and record the contribution right after edition `since`; return its number."""
    number = 0
    made = make_edition_file(Kind.COMMUNITY, serial=serial)
    for at, texts in enumerate(history, start=1):
        words = dict(zip(PLACES, texts, strict=True))
        sections = tuple(replace(s, body=words.get(s.anchor, s.body)) for s in made.content.sections)
        content = replace(made.content, sections=sections, title=f"Edition {at}")
        import_editions([replace(made, number=at, change_note=f"v{at}", content=content)])
        if at == since:
            number = record_contribution(EDITOR, make_form((part,), reference=f"COM-{serial}"), TODAY)
    return number


def test_a_heading_given_with_the_words_is_on_no_page_and_in_no_sentence(profile: Installation) -> None:
    second = second_edition()
    own = Section("our-words", "How headingcanary people say it", "Quietly, and never by telephone at all, they said.")
    with profile.app.app_context():
        import_editions([next_edition(second, sections=(*second.content.sections, own))])
    number = give(profile, "our-words")
    officer = profile.sign_in()
    paths = (
        *PAGES,
        "/guidance/community-900/v/1",
        "/guidance/community-900/compare?from=1&to=3",
        "/suggest?q=how+head",
    )
    assert sum("headingcanary" in officer.get(path).text for path in paths) >= 3
    withdraw(profile, number)
    assert [path for path in paths if "headingcanary" in officer.get(path).text] == []
    assert "Words taken out" in officer.get("/guidance/community-900").text
