"""Officers who do not search: words from A to Z, numbers to ring, and lists by kind."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.browse_groups import GROUPS
from guidance_app.domain.content import Phone, Service, Term
from guidance_app.domain.kinds import Kind
from guidance_app.domain.service_areas import AREAS
from guidance_app.domain.states import Action
from guidance_app.models import Document, Edition, Force
from guidance_app.services.importing import import_editions
from guidance_app.services.moving import Move, move_edition
from guidance_app.web.library import contacts as contacts_view
from tests.factories.edition_files import make_edition_file
from tests.support.installations import Installation
from tests.support.people import APPROVER

MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MONDAY_NIGHT = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
PHONE = Phone("Helpline", "0800 000 111", "s", date(2026, 11, 1), hours="Monday to Friday, 9am to 5pm")
SERVICE = Service(serves=("women",), area="London", languages=("urd",), phones=(PHONE,))

TERM = Term(spellings=("zanzi",), languages=("urd",))
CANARY = "Zanzibarcanary"


@pytest.fixture
def officer(installation: Installation) -> FlaskClient:
    return installation.sign_in()


@pytest.fixture
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contacts_view, "utc_now", lambda: MONDAY_NOON)


def read(client: FlaskClient, path: str) -> str:
    """Return a page's words on one line, without its tags."""
    page = client.get(path).text.partition("<main")[2].partition("</main>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def list_slugs(client: FlaskClient, path: str) -> list[str]:
    """Return the documents that a page lists, in its order."""
    return re.findall(r'href="/guidance/([a-z0-9-]+)"', client.get(path).text)


def give_to_another_force(session: Session) -> None:
    other = Force(name="Another force", created_at=utc_now())
    session.add(other)
    session.flush()
    session.scalars(select(Document)).one().force_id = other.id


def withdraw(session: Session) -> None:
    move_edition(session, session.scalars(select(Edition)).one(), Move(Action.WITHDRAW, "The law changed.", APPROVER))


def show_service(bare: Installation, service: Service, monkeypatch: pytest.MonkeyPatch, now: datetime) -> str:
    with bare.app.app_context():
        import_editions([make_edition_file(Kind.SERVICE, title="A line", service=service)])
    monkeypatch.setattr(contacts_view, "utc_now", lambda: now)
    return read(bare.sign_in(), "/contacts")


def test_the_glossary_holds_every_word_from_a_to_z_with_its_spellings_and_languages(officer: FlaskClient) -> None:
    slugs = list_slugs(officer, "/words")
    assert len(slugs) >= 34
    assert slugs.index("biraderi") < slugs.index("izzat") < slugs.index("quran") < slugs.index("xeer")
    page = read(officer, "/words")
    assert "Also spelt: izat, izzath" in page
    assert "Somali customary law" in page
    assert "Languages: Urdu, Punjabi" in page


def test_every_letter_to_jump_to_is_on_the_page(officer: FlaskClient) -> None:
    page = officer.get("/words").text
    wanted = re.findall(r'href="#(letter-\d+)"', page)
    assert len(wanted) > 10
    assert all(f'<h2 id="{anchor}"' in page for anchor in wanted)


@pytest.mark.parametrize(
    ("typed", "slug"),
    [("izat", "izzat"), ("IZZATH", "izzat"), ("gudniin", "fgm-words"), ("berdel", "berdel"), ("honour", "izzat")],
)
def test_the_filter_knows_other_spellings_and_near_words(officer: FlaskClient, typed: str, slug: str) -> None:
    found = list_slugs(officer, f"/words?q={typed}")
    assert slug in found
    assert len(found) < 20


def test_the_filter_takes_a_language(officer: FlaskClient) -> None:
    found = list_slugs(officer, "/words?q=somali")
    assert {"ceeb", "xeer", "dhaqan-celis"} <= set(found)
    assert "mesirah" not in found


def test_a_word_that_is_not_there_leads_to_search(officer: FlaskClient) -> None:
    page = officer.get("/words?q=qqzzxx")
    assert page.status_code == 200
    assert 'href="/search?q=qqzzxx"' in page.text


def test_what_is_typed_into_the_filter_is_shown_as_words_only(officer: FlaskClient) -> None:
    assert "<script>alert" not in officer.get("/words?q=<script>alert(1)</script>").text


@pytest.mark.usefixtures("noon")
def test_contacts_hold_every_service_and_every_number_with_the_mark_of_who_checked_it(officer: FlaskClient) -> None:
    slugs = list_slugs(officer, "/contacts")
    assert len(slugs) == len(set(slugs)) >= 18
    text = officer.get("/contacts").text
    rung = re.findall(r'href="(?:tel|sms):[0-9]+"', text.partition("app-contacts")[2])
    assert len(rung) >= 14
    assert text.count("Not yet checked by your force") + text.count("Rung by your force") == len(rung)
    assert 'href="tel:08005999247"' in text


@pytest.mark.usefixtures("noon")
def test_immediate_danger_stands_above_every_service(officer: FlaskClient) -> None:
    main = officer.get("/contacts").text.partition("<main")[2]
    assert 0 < main.index('href="tel:999"') < main.index("/guidance/")


def test_at_two_in_the_morning_the_lines_that_are_open_stand_first(
    officer: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contacts_view, "utc_now", lambda: MONDAY_NIGHT)
    slugs = list_slugs(officer, "/contacts")
    assert slugs[:3] == ["live-fear-free", "national-domestic-abuse-helpline", "rape-crisis"]
    assert slugs.index("nspcc-fgm-helpline") == 3, "its hours come from an older page"
    open_now = list_slugs(officer, "/contacts?open=now")
    assert open_now == slugs[: len(open_now)]
    assert "karma-nirvana" not in open_now


@pytest.mark.parametrize(
    ("now", "hours", "said"),
    [
        (MONDAY_NOON, PHONE.hours, "Open now Monday to Friday, 9am to 5pm. May be closed on bank holidays."),
        (MONDAY_NIGHT, PHONE.hours, "Closed now Monday to Friday, 9am to 5pm. May be closed on bank holidays."),
        (MONDAY_NOON, f"{PHONE.hours} (older page)", "May be open now"),
        (MONDAY_NIGHT, "24 hours, every day", "Open now 24 hours, every day. Not yet checked"),
        (MONDAY_NOON, "", "Hours not known Not yet checked"),
        (MONDAY_NOON, "when staff are in", "Hours not known Its page says: when staff are in."),
    ],
)
def test_a_number_says_whether_it_is_open_or_that_its_hours_are_not_known(
    bare_installation: Installation, monkeypatch: pytest.MonkeyPatch, now: datetime, hours: str, said: str
) -> None:
    service = replace(SERVICE, phones=(replace(PHONE, hours=hours),))
    assert said in show_service(bare_installation, service, monkeypatch, now)


def test_a_number_past_its_clock_stays_and_says_so(
    bare_installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = replace(SERVICE, phones=(replace(PHONE, checked_on=date(2026, 8, 22), verified=True),))
    page = show_service(bare_installation, service, monkeypatch, MONDAY_NOON)
    assert "0800 000 111" in page
    assert "Rung by your force, 22 Aug 2026" in page
    assert "Past its check, due 22 Nov 2026" in page


def test_a_number_checked_lately_is_not_called_old(
    bare_installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Past its check" not in show_service(bare_installation, SERVICE, monkeypatch, MONDAY_NOON)


def test_a_service_without_a_number_says_so(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    page = show_service(bare_installation, replace(SERVICE, phones=()), monkeypatch, MONDAY_NOON)
    assert "No number is held here." in page


@pytest.mark.usefixtures("noon")
@pytest.mark.parametrize(
    ("query", "inside", "outside"),
    [
        ("need=forced-marriage", "forced-marriage-unit", "sarc"),
        ("need=forced-marriage&area=wales", "karma-nirvana", "zinthiya-trust"),
        ("area=wales", "live-fear-free", "national-domestic-abuse-helpline"),
        ("language=fas", "ikwro", "national-domestic-abuse-helpline"),
        ("area=london", "imece", "zinthiya-trust"),
        ("area=south-west", "rape-crisis", "southall-black-sisters"),
        ("serves=men", "rape-crisis", "shama-womens-centre"),
    ],
)
def test_contacts_narrow_to_what_is_needed(officer: FlaskClient, query: str, inside: str, outside: str) -> None:
    found = list_slugs(officer, f"/contacts?{query}")
    assert inside in found
    assert outside not in found


@pytest.mark.usefixtures("noon")
def test_services_whose_languages_are_not_known_stay_under_their_own_heading(officer: FlaskClient) -> None:
    main = officer.get("/contacts?language=fas").text.partition("<main")[2]
    sure, heading, unsure = main.partition("Ask which languages they speak")
    assert heading
    assert "/guidance/ikwro" in sure
    assert "/guidance/karma-nirvana" not in sure
    assert "/guidance/karma-nirvana" in unsure
    assert "/guidance/national-domestic-abuse-helpline" not in unsure


@pytest.mark.usefixtures("noon")
def test_the_other_filters_hold_for_services_whose_languages_are_not_known(officer: FlaskClient) -> None:
    found = list_slugs(officer, "/contacts?language=fas&area=wales")
    assert "live-fear-free" in found
    assert "zinthiya-trust" not in found


@pytest.mark.usefixtures("noon")
def test_without_a_wanted_language_nothing_stands_apart(officer: FlaskClient) -> None:
    assert "Ask which languages they speak" not in officer.get("/contacts?area=wales").text


def test_a_need_that_an_editor_tagged_is_what_a_service_is_listed_under(
    bare_installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_service(bare_installation, replace(SERVICE, needs=("fgm",)), monkeypatch, MONDAY_NOON)
    officer = bare_installation.sign_in()
    assert re.findall(r'<option value="([a-z-]+)">[^<]*\(1\)', officer.get("/contacts").text)[0] == "fgm"
    assert len(list_slugs(officer, "/contacts?need=fgm")) == 1


@pytest.mark.parametrize("path", ["/contacts", "/guidance/karma-nirvana"])
def test_a_number_says_where_it_was_seen_and_when_that_was_checked(officer: FlaskClient, path: str) -> None:
    assert re.search(
        r"Source: Karma Nirvana(, Frequently asked questions)? ?, no date, checked on 23 Nov 2026\.",
        read(officer, path),
    )


def test_on_its_own_page_a_number_leads_to_its_source_in_the_list(officer: FlaskClient) -> None:
    page = officer.get("/guidance/karma-nirvana").text
    number = page.partition('href="tel:08005999247"')[2].partition("</li>")[0]
    found = re.search(r'href="#(source-[a-z0-9-]+)"', number)
    assert found
    assert f'<li id="{found[1]}">' in page


@pytest.mark.usefixtures("noon")
def test_each_choice_says_how_many_services_it_leaves(officer: FlaskClient) -> None:
    page = officer.get("/contacts?area=wales").text
    offered = re.findall(
        r'<option value="([a-z-]+)">[^<]*\((\d+)\)', page.partition('name="need"')[2].split("</sel")[0]
    )
    assert len(offered) > 4
    for code, count in offered:
        assert len(list_slugs(officer, f"/contacts?area=wales&need={code}")) == int(count)


@pytest.mark.usefixtures("noon")
def test_a_choice_that_is_not_offered_is_passed_over(officer: FlaskClient) -> None:
    assert list_slugs(officer, "/contacts?need=nonsense&area=") == list_slugs(officer, "/contacts")


def test_choices_that_leave_nothing_say_what_to_do(officer: FlaskClient) -> None:
    page = read(officer, "/contacts?language=fas&need=no-public-funds")
    assert "No service fits all of these" in page


def test_a_local_service_is_offered_where_it_works_and_a_national_one_everywhere(officer: FlaskClient) -> None:
    by_area = {area: set(list_slugs(officer, f"/contacts?area={area}")) for area in AREAS}
    assert [area for area, slugs in by_area.items() if "shama-womens-centre" in slugs] == ["east-midlands"]
    assert all("rape-crisis" in slugs for slugs in by_area.values())


@pytest.mark.parametrize(
    ("kind", "path"), [(Kind.TERM, "/words"), (Kind.SERVICE, "/contacts"), (Kind.COMMUNITY, "/communities")]
)
@pytest.mark.parametrize("hide", [give_to_another_force, withdraw])
def test_a_list_shows_what_stands_for_this_force_and_nothing_else(
    bare_installation: Installation, kind: Kind, path: str, hide: Callable[[Session], None]
) -> None:
    service, term = (SERVICE if kind is Kind.SERVICE else None), (TERM if kind is Kind.TERM else None)
    with bare_installation.app.app_context():
        import_editions([make_edition_file(kind, title=CANARY, service=service, term=term)])
    officer = bare_installation.sign_in()
    assert CANARY in officer.get(path).text
    with bare_installation.app.app_context(), transaction() as session:
        hide(session)
    page = officer.get(path)
    assert page.status_code == 200
    assert CANARY not in page.text
    assert "published yet" in page.text


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/risk", Kind.RISK),
        ("/re-traumatisation", Kind.TRAUMA),
        ("/practice", Kind.PRACTICE),
        ("/meeting-people", Kind.ENGAGEMENT),
    ],
)
def test_a_list_shows_every_document_of_its_kind_in_the_order_of_its_groups(
    officer: FlaskClient, path: str, kind: Kind
) -> None:
    assert list_slugs(officer, path) == [slug for group in GROUPS[kind] for slug in group.slugs]


def test_the_list_of_risks_begins_with_what_cannot_wait(officer: FlaskClient) -> None:
    assert list_slugs(officer, "/risk")[0] == "one-chance-rule"


def test_communities_stand_in_order_of_name_with_their_languages_under_the_three_lines(officer: FlaskClient) -> None:
    slugs = list_slugs(officer, "/communities")
    assert len(slugs) == 21
    assert slugs == sorted(slugs)
    page = read(officer, "/communities")
    assert "Languages to ask about: Dari, Pashto" in page
    assert page.index("Culture is never a reason not to act.") < page.index("Afghan")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/kinds/risk", "/risk"),
        ("/kinds/trauma", "/re-traumatisation"),
        ("/kinds/community", "/communities"),
        ("/kinds/practice", "/practice"),
        ("/kinds/engagement", "/meeting-people"),
        ("/kinds/service", "/contacts"),
        ("/kinds/term", "/words"),
        ("/services", "/contacts"),
    ],
)
def test_an_old_address_of_a_list_leads_to_the_new_one(officer: FlaskClient, old: str, new: str) -> None:
    answer = officer.get(old)
    assert (answer.status_code, answer.headers["Location"]) == (301, new)
    assert officer.get(new).status_code == 200


def test_the_first_page_leads_to_words_contacts_and_every_list(officer: FlaskClient) -> None:
    page = officer.get("/").text
    for path in ("/words", "/contacts", "/risk", "/re-traumatisation", "/communities", "/practice", "/meeting-people"):
        assert f'href="{path}"' in page, path
