"""Posts own documents and people hold posts: no document is without an owner, whoever leaves."""

import re
from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_engine, get_session, utc_now
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.models import Force, Post, Record
from guidance_app.queries.due import list_due
from guidance_app.queries.posts import load_posts, show_owners
from guidance_app.services.importing import import_editions
from tests.factories.edition_files import make_edition_file
from tests.support.forces import add_person, change_user, fill_post, find_viewer
from tests.support.installations import FORCE_NAME, Installation, read_token
from tests.support.queries import record_queries

PAGE = "/force/owners"


@pytest.fixture
def approver(bare_installation: Installation) -> FlaskClient:
    return bare_installation.sign_in(Role.APPROVER)


def send(client: FlaskClient, path: str, **values: object) -> int:
    token = read_token(client.get("/account").text)
    return client.post(path, data={"csrf_token": token, **values}).status_code


def names(app: Installation) -> list[str]:
    with app.app.app_context():
        return [post.name for post in show_owners(find_viewer(app.app, "approver")).posts]


def save(client: FlaskClient, post_id: int, **changes: object) -> tuple[int, str]:
    token = read_token(client.get("/account").text)
    form = {"csrf_token": token, "version": 1, "name": "A post", "holder": "", "deputy": "", **changes}
    answer = client.post(f"{PAGE}/posts/{post_id}", data=form)
    return answer.status_code, answer.text


def test_every_force_has_one_lead_post_from_its_first_day_and_its_first_approver_holds_it(
    bare_installation: Installation,
) -> None:
    add_person(bare_installation.app, "second.lead", Role.APPROVER)
    add_person(bare_installation.app, "elsewhere", Role.EDITOR, force="Another force")
    with bare_installation.app.app_context():
        rows = get_session().execute(select(Force.name, Post.name, Post.is_lead).join(Post, Post.force_id == Force.id))
        assert sorted(tuple(row) for row in rows) == [
            (name, "HBA lead", True) for name in ("Another force", FORCE_NAME)
        ]
        lead = load_posts(find_viewer(bare_installation.app, "approver")).lead
        assert lead is not None
        assert lead.held_by == "Test approver"
        elsewhere = load_posts(find_viewer(bare_installation.app, "elsewhere")).lead
        assert elsewhere is not None
        assert elsewhere.held_by == ""


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM post",
        "UPDATE post SET is_lead = 0",
        "UPDATE post SET force_id = 2",
        "INSERT INTO post (force_id, name, is_lead, version) SELECT force_id, 'Another lead', 1, 1 FROM post",
    ],
)
def test_the_database_itself_keeps_exactly_one_lead_post(bare_installation: Installation, statement: str) -> None:
    with (
        bare_installation.app.app_context(),
        get_engine().begin() as connection,
        pytest.raises(IntegrityError),
    ):
        connection.execute(text(statement))


def test_a_document_cannot_be_given_to_another_force_s_post(bare_installation: Installation) -> None:
    add_person(bare_installation.app, "elsewhere", Role.EDITOR, force="Another force")
    with bare_installation.app.app_context():
        import_editions([make_edition_file(Kind.RISK)])
        foreign = (
            get_session()
            .scalars(select(Post.id).join(Force, Force.id == Post.force_id).where(Force.name == "Another force"))
            .one()
        )
        home = get_session().scalars(select(Force.id).where(Force.name == FORCE_NAME)).one()
    statement = f"INSERT INTO document_owner (force_id, document_id, post_id) VALUES ({home}, 1, {foreign})"
    with (
        bare_installation.app.app_context(),
        get_engine().begin() as connection,
        pytest.raises(IntegrityError),
    ):
        connection.execute(text(statement))
    approver = bare_installation.sign_in(Role.APPROVER)
    assert send(approver, f"{PAGE}/documents", reference="HBA-900", post=foreign) == 404
    assert send(approver, f"{PAGE}/kinds", kind="risk", post=foreign) == 404
    assert save(approver, foreign)[0] == 404


def test_posts_are_added_renamed_and_filled(approver: FlaskClient, bare_installation: Installation) -> None:
    app = bare_installation.app
    assert send(approver, f"{PAGE}/posts", name="  Officer   for services ") == 303
    assert names(bare_installation) == ["HBA lead", "Officer for services"]
    with app.app_context():
        post_id = get_session().scalars(select(Post.id).where(~Post.is_lead)).one()
    editor, lead = find_viewer(app, "editor"), find_viewer(app, "approver")
    assert save(approver, post_id, name="Services", holder=editor.user_id, deputy=lead.user_id)[0] == 303
    page = approver.get(PAGE).text
    assert "Held by: Test editor. Deputy: Test approver." in page


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": ""}, "Give the post a name"),
        ({"name": "HBA lead"}, "has a post of that name"),
        ({"name": "x" * 81}, "Shorten it to 80"),
        ({"name": "Ring 07700 900123"}, "07700 900123"),
        ({"holder": "999999"}, "Choose somebody in the list"),
        ({"holder": "x"}, "Choose somebody in the list"),
        ({"holder": "9" * 40}, "Choose somebody in the list"),
        ({"holder": "OFFICER"}, "Choose somebody in the list"),
        ({"holder": "DISABLED"}, "Choose somebody in the list"),
        ({"holder": "ELSEWHERE"}, "Choose somebody in the list"),
        ({"holder": "EDITOR", "deputy": "EDITOR"}, "somebody other than the holder"),
    ],
)
def test_a_refusal_says_what_to_correct_and_keeps_what_was_typed(
    bare_installation: Installation, changes: dict[str, str], words: str
) -> None:
    app = bare_installation.app
    post_id = fill_post(app, "A post", None)
    add_person(app, "disabled", Role.EDITOR)
    change_user(app, "disabled", disabled_at=utc_now())
    add_person(app, "elsewhere", Role.EDITOR, force="Another force")
    ids = {name.upper(): str(find_viewer(app, name).user_id) for name in ("officer", "disabled", "elsewhere", "editor")}
    sent = {field: ids.get(value, value) for field, value in changes.items()}
    status, page = save(bare_installation.sign_in(Role.APPROVER), post_id, **sent)
    assert status == 422
    assert words in page
    assert names(bare_installation) == ["HBA lead", "A post"]


def test_who_changed_it_second_is_told_and_overwrites_nothing(bare_installation: Installation) -> None:
    post_id = fill_post(bare_installation.app, "A post", None)
    approver = bare_installation.sign_in(Role.APPROVER)
    assert save(approver, post_id, name="Mine")[0] == 303
    status, page = save(bare_installation.sign_in(Role.ADMINISTRATOR), post_id, name="Theirs")
    assert status == 409
    assert "Somebody else changed this post first" in page
    assert names(bare_installation) == ["HBA lead", "Mine"]


def test_a_kind_a_document_and_the_lead_own_in_that_order(bare_installation: Installation) -> None:
    app = bare_installation.app
    with app.app_context():
        import_editions([make_edition_file(Kind.SERVICE, serial=serial) for serial in (901, 902)])
    kinds, one = fill_post(app, "For services", "editor"), fill_post(app, "For one", "editor")
    approver = bare_installation.sign_in(Role.APPROVER)
    assert read_owners(bare_installation) == {"SER-901": "HBA lead", "SER-902": "HBA lead"}
    assert send(approver, f"{PAGE}/kinds", kind="service", post=kinds) == 303
    assert send(approver, f"{PAGE}/documents", reference=" ser-902 ", post=one) == 303
    assert read_owners(bare_installation) == {"SER-901": "For services", "SER-902": "For one"}
    with app.app_context():
        import_editions([make_edition_file(Kind.SERVICE, serial=903)])
    assert read_owners(bare_installation)["SER-903"] == "For services"
    assert send(approver, f"{PAGE}/documents", reference="SER-902", post="") == 303
    assert read_owners(bare_installation)["SER-902"] == "For services"
    lead = re.findall(r'<option value="(\d+)"[^>]*>HBA lead', approver.get(PAGE).text)[0]
    assert send(approver, f"{PAGE}/kinds", kind="service", post=lead) == 303
    assert set(read_owners(bare_installation).values()) == {"HBA lead"}


@pytest.mark.parametrize(
    ("path", "values", "status"),
    [
        ("kinds", {"kind": "nonsense", "post": "1"}, 422),
        ("kinds", {"kind": "risk", "post": "x"}, 404),
        ("kinds", {"kind": "risk", "post": "9" * 40}, 404),
        ("documents", {"reference": "HBA-999", "post": "1"}, 422),
        ("documents", {"reference": "' OR 1=1", "post": "1"}, 422),
        ("documents", {"reference": "HBA-900", "post": "999"}, 404),
    ],
)
def test_what_is_not_there_is_refused(approver: FlaskClient, path: str, values: dict[str, str], status: int) -> None:
    assert send(approver, f"{PAGE}/{path}", **values) == status


def test_somebody_who_may_not_check_any_more_is_said_to_be_so(bare_installation: Installation) -> None:
    fill_post(bare_installation.app, "A post", "editor")
    change_user(bare_installation.app, "editor", disabled_at=utc_now())
    assert "cannot check any more" in bare_installation.sign_in(Role.APPROVER).get(PAGE).text


@pytest.mark.parametrize("role", [Role.OFFICER, Role.TRAINER, Role.EDITOR])
def test_others_see_no_names_and_change_nothing(bare_installation: Installation, role: Role) -> None:
    client = bare_installation.sign_in(role)
    assert client.get(PAGE).status_code == 403
    assert send(client, f"{PAGE}/posts", name="Mine") == 403
    assert send(client, f"{PAGE}/kinds", kind="risk", post="1") == 403
    assert names(bare_installation) == ["HBA lead"]


def test_the_page_shows_nothing_of_another_force(bare_installation: Installation) -> None:
    add_person(bare_installation.app, "elsewhere", Role.APPROVER, force="Another force")
    fill_post(bare_installation.app, "Their post", "elsewhere", force="Another force")
    page = bare_installation.sign_in(Role.APPROVER).get(PAGE).text
    assert "Their post" not in page
    assert "Test elsewhere" not in page


def test_each_change_adds_one_sentence_to_the_record(approver: FlaskClient, bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        import_editions([make_edition_file(Kind.RISK)])
    post_id = fill_post(bare_installation.app, "A post", None)
    send(approver, f"{PAGE}/posts", name="Another post")
    save(approver, post_id)
    send(approver, f"{PAGE}/kinds", kind="risk", post=post_id)
    send(approver, f"{PAGE}/documents", reference="HBA-900", post=post_id)
    with bare_installation.app.app_context():
        said = get_session().scalars(select(Record.action).where(Record.action.regexp_match("^(post|owner)"))).all()
    assert said == ["post:added", "post:changed", "owner:chosen", "owner:chosen"]


def test_the_page_asks_the_database_a_known_number_of_times(
    approver: FlaskClient, bare_installation: Installation
) -> None:
    approver.get(PAGE)
    with record_queries(bare_installation.app) as statements:
        approver.get(PAGE)
    assert len(statements) == 5, "session, posts, kinds, people, documents"


def read_owners(force: Installation) -> dict[str, str]:
    with force.app.app_context():
        due = list_due(find_viewer(force.app, "approver"), date(2030, 1, 1))
        return {each.reference: each.post_name for each in due}
