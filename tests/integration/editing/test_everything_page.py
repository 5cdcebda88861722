"""A whole draft on one page: every part in one form, saved at once, given back whole when something is wrong."""

import re

import pytest
from sqlalchemy import func, select

from guidance_app.db import get_session
from guidance_app.models import Record, Revision
from tests.integration.editing.conftest import REFERENCE
from tests.support.installations import Installation
from tests.support.queries import record_queries
from tests.support.writers import Writer, read_base, read_boxes

PAGE = f"/write/{REFERENCE}/everything"


def send(editor: Writer, page: str, **changes: str) -> tuple[int, str, str]:
    typed = {name.replace("__", "."): text for name, text in changes.items()}
    answer = editor.send(PAGE, page, {**read_boxes(page), **typed, "base": read_base(page)})
    return answer.status_code, answer.headers.get("Location", ""), answer.text


def count(library: Installation, model: type) -> int:
    with library.app.app_context():
        return get_session().scalar(select(func.count()).select_from(model)) or 0


def test_parts_that_were_changed_are_saved_as_one_revision(library: Installation, editor: Writer) -> None:
    page, before = editor.client.get(PAGE).text, (count(library, Revision), count(library, Record))
    status, address, _ = send(editor, page, about__title="Another", **{"do-now.body": "Ring.", "do-not.body": "Wait."})
    assert (status, address) == (303, f"{PAGE}?saved=yes")
    assert (count(library, Revision), count(library, Record)) == (before[0] + 1, before[1] + 1)
    boxes = read_boxes(editor.client.get(PAGE).text)
    assert (boxes["about.title"], boxes["do-now.body"], boxes["do-not.body"]) == ("Another", "Ring.", "Wait.")


def test_sending_it_as_it_was_saves_nothing(library: Installation, editor: Writer) -> None:
    page, before = editor.client.get(PAGE).text, count(library, Revision)
    assert send(editor, page)[1] == f"{PAGE}?saved=same"
    assert count(library, Revision) == before


def test_when_some_boxes_are_wrong_each_is_named_and_everything_comes_back(
    library: Installation, editor: Writer
) -> None:
    page, before = editor.client.get(PAGE).text, count(library, Revision)
    status, _, back = send(
        editor, page, **{"sources.sources": "nonsense", "do-now.body": "[" * 300, "do-not.body": "Mine."}
    )
    assert status == 422
    assert 'href="#sources.sources"' in back
    assert 'href="#do-now.body"' in back
    boxes = read_boxes(back)
    assert (boxes["sources.sources"], boxes["do-now.body"], boxes["do-not.body"]) == ("nonsense", "[" * 300, "Mine.")
    assert count(library, Revision) == before
    assert send(editor, back, **{"sources.sources": "", "do-now.body": "Ring."})[0] == 303


def test_an_old_page_gives_everything_back_in_its_boxes(library: Installation, editor: Writer) -> None:
    page = editor.client.get(PAGE).text
    again = Writer.sign_in(library)
    boxes = {**read_boxes(page), "do-now.body": "Typed before."}
    answer = again.send(PAGE, page, {**boxes, "base": read_base(page)})
    assert answer.status_code == 400
    assert read_boxes(answer.text)["do-now.body"] == "Typed before."
    assert again.send(PAGE, answer.text, {**read_boxes(answer.text), "base": read_base(answer.text)}).status_code == 303


def test_the_page_takes_as_many_queries_as_that_of_one_part(library: Installation, editor: Writer) -> None:
    editor.open(REFERENCE, "about")
    with record_queries(library.app) as one:
        editor.open(REFERENCE, "about")
    with record_queries(library.app) as all_parts:
        editor.client.get(PAGE)
    assert len(all_parts) == len(one)


@pytest.mark.parametrize("slug", ["pakistani-communities", "festivals-fasting-and-key-dates", "one-chance-rule"])
def test_the_longest_documents_fit_and_save_unchanged(installation: Installation, slug: str) -> None:
    writer = Writer.sign_in(installation)
    reference = re.findall(r'href="/r/([A-Z]{3}-\d+)/v', writer.client.get(f"/guidance/{slug}").text)[0]
    writer.start(reference)
    address = f"/write/{reference}/everything"
    page = writer.client.get(address).text
    answer = writer.send(address, page, {**read_boxes(page), "base": read_base(page)})
    assert (answer.status_code, answer.headers["Location"]) == (303, f"{address}?saved=same")
