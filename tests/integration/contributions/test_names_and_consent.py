"""A name is shown with consent and nowhere without it, and never without the line that says whom not to ring."""

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask.cli import ScriptInfo
from jinja2 import Environment, TemplateAssertionError
from sqlalchemy import select

from guidance_app.cli.content import export
from guidance_app.db import get_session
from guidance_app.domain.standing import load_standing
from guidance_app.models import DocumentStanding, Record
from guidance_app.paths import TEMPLATES_FOLDER
from guidance_app.search.current import get_finder
from guidance_app.services.contributions import record_contribution
from tests.factories.contributions import GROUP, PERSON, TODAY, make_form
from tests.support.installations import Installation
from tests.support.people import EDITOR

PRINTING = re.compile(r"\.group\b|GROUP_ROLES")
LINE = "Do not contact them about a case."
READER_PAGES = (
    "/",
    "/communities",
    "/guidance/community-900",
    "/guidance/community-900/v/1",
    "/guidance/community-900/v/2",
    "/guidance/community-900/history",
    "/guidance/community-900/compare?from=1&to=2",
    "/search?q=people+told+us",
    "/search?q=women%27s+group+in+testing",
    "/suggest?q=zebed",
)
ALL = ("names", "words", "support", "barriers-to-reporting-sexual-abuse", "hba-risks", "re-traumatisation")


def read_what_readers_get(installation: Installation, folder: Path) -> str:
    officer = installation.sign_in()
    pages = [officer.get(path).text.replace("women&#39;s group in testing", "", 1) for path in READER_PAGES[:-2]]
    answer = CliRunner().invoke(export, [str(folder)], obj=ScriptInfo(create_app=lambda: installation.app))
    assert answer.exit_code == 0
    files = [path.read_text(encoding="utf-8") for path in folder.rglob("*.md")]
    with installation.app.app_context():
        kept = json.dumps(get_session().scalars(select(DocumentStanding.standing)).all())
        record = str([(each.subject, each.detail) for each in get_session().scalars(select(Record))])
        index = str(get_finder().engine.read_records([1]))
    return "\n".join((*pages, *files, kept, record, index)).replace("&#39;", "'")


def test_without_consent_to_be_named_no_name_goes_anywhere(profile: Installation, tmp_path: Path) -> None:
    with profile.app.app_context():
        record_contribution(EDITOR, make_form(ALL), TODAY)
    told = read_what_readers_get(profile, tmp_path / "out")
    assert GROUP not in told
    assert PERSON not in told
    # It is told that somebody gave these words all the same.
    assert '"role": "womens-group"' in told


def test_with_consent_the_group_and_the_person_are_named_for_readers(profile: Installation) -> None:
    with profile.app.app_context():
        record_contribution(EDITOR, make_form(ALL, may_name="yes", person=PERSON), TODAY)
        (given,) = load_standing(get_session().scalars(select(DocumentStanding.standing)).one()).given_by
        assert (given.group, given.person) == (GROUP, PERSON)
        page = render(profile, (given,))
    assert GROUP in page
    assert PERSON in page
    read = profile.sign_in().get("/guidance/community-900").text.replace("&#39;", "'")
    assert read.index(LINE) < read.index(GROUP)
    assert PERSON in read


def render(installation: Installation, given_by: object, today: date = TODAY) -> str:
    template = '{% from "components/prepared_with.html" import prepared_with %}{{ prepared_with(given_by, today) }}'
    page = installation.app.jinja_env.from_string(template).render(given_by=given_by, today=today)
    return page.replace("&#39;", "'")


def test_the_groups_cannot_be_printed_without_the_line(profile: Installation) -> None:
    with profile.app.app_context():
        record_contribution(EDITOR, make_form(ALL, may_name="yes", disagreement="Two said otherwise."), TODAY)
        (given,) = load_standing(get_session().scalars(select(DocumentStanding.standing)).one()).given_by
    page = render(profile, (given,))
    assert page.index(LINE) < page.index(GROUP)
    assert "Some contributors disagree: Two said otherwise." in page
    unnamed = render(profile, (replace(given, group="", disagreement=""),))
    assert "A women’s group" in unnamed
    assert GROUP not in unnamed
    assert LINE in unnamed
    assert "disagree" not in unnamed
    assert render(profile, (given,), date(2029, 2, 2)).strip() == ""
    assert render(profile, ()).strip() == ""


def test_only_one_template_prints_groups_for_readers() -> None:
    component = TEMPLATES_FOLDER / "components" / "prepared_with.html"
    folders = ("library", "components", "community")
    printing = [
        path
        for folder in folders
        for path in (TEMPLATES_FOLDER / folder).rglob("*.html")
        if path != component
        and any(word in path.read_text(encoding="utf-8") for word in (".group ", ".group}", "GROUP_ROLES"))
    ]
    assert printing == []
    # The one macro that prints a group begins with an underscore: no other template can take it out of there.
    with pytest.raises(TemplateAssertionError):
        Environment(autoescape=True).from_string('{% from "components/prepared_with.html" import _group %}')


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}"])
def test_what_people_typed_is_shown_as_words(profile: Installation, hostile: str) -> None:
    with profile.app.app_context():
        record_contribution(EDITOR, make_form(ALL, may_name="yes", not_heard=hostile, disagreement=hostile), TODAY)
        (given,) = load_standing(get_session().scalars(select(DocumentStanding.standing)).one()).given_by
    page = render(profile, (given,))
    assert "<script" not in page
    assert "<img" not in page
    assert "49" not in page
