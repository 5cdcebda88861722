"""A library in which everything has happened once, made by the services: every page has a real thing to show.

It works on documents of the starter library that no other browser test touches.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from flask import Flask, url_for
from sqlalchemy import select

from guidance_app.db import get_session, transaction, utc_now
from guidance_app.demo import FORCE_NAME
from guidance_app.domain.checking import QUESTIONS
from guidance_app.domain.contribution_form import TypedContribution
from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.drafting import list_parts, read_values
from guidance_app.domain.feedback import Place, Tap
from guidance_app.domain.guest_links import Invitation
from guidance_app.domain.kinds import Kind
from guidance_app.domain.opening_hours import LONDON
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.personal_addresses import PersonalAddress
from guidance_app.domain.reopening import CHOSEN_CAUSES
from guidance_app.models import Document, Edition, Post, Revision, SectionClock, User
from guidance_app.queries.checking import show_check
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.accounts import add_user
from guidance_app.services.approving import publish_urgently
from guidance_app.services.cautions import Proposal, confirm_caution, propose_caution
from guidance_app.services.checking import CheckForm, record_check
from guidance_app.services.contributions import ContributionForm, record_contribution
from guidance_app.services.documents import start_document
from guidance_app.services.drafts import start_draft
from guidance_app.services.feedback import give_feedback
from guidance_app.services.guest_links import invite_guest
from guidance_app.services.local_facts import FactForm, fill_fact
from guidance_app.services.pack_steps import Beginning, add_step, remove_step
from guidance_app.services.personal_addresses import open_address
from guidance_app.services.reopening import ReopenForm, reopen_chosen
from guidance_app.services.report_intake import Sender
from guidance_app.services.rota import add_shift
from guidance_app.services.saving import save_parts
from guidance_app.services.standing import refresh_standing
from guidance_app.services.submitting import return_draft, submit
from guidance_app.services.taking_down import suspend, withdraw
from guidance_app.services.unsaved_work import keep_unsaved
from guidance_app.services.withdrawing import withdraw_contribution
from guidance_app.web.account.personal_addresses import find_personal_address
from guidance_app.web.guest_tokens import sign_guest_secret
from guidance_app.web.library.given_feedback import GivenFeedback, sign_given
from guidance_app.web.secrets import derive_key
from tests.support.decisions import read_fingerprint
from tests.support.installations import PASSWORD, read_token

# A document for each thing that can happen to one.
PULLED, PULLED_BY_APPROVER, WITHDRAWN, REPLACEMENT = "TER-040", "TER-039", "TER-024", "TER-041"
WITHHELD, GIVEN, CAUTIONED, OVERDUE, URGENT, CHECKED = "COM-014", "COM-005", "ENG-004", "ENG-005", "TER-034", "TER-036"
READY, OWN_WORDS, RETURNED, FOUND_IN = "TER-032", "TER-031", "TER-030", "TER-029"
REOPENED = ("ENG-006", "ENG-007")
SLUGS = {
    PULLED: "blue-card",
    WITHDRAWN: "mianzi",
    WITHHELD: "polish-communities",
    GIVEN: "chinese-communities",
    CAUTIONED: "places-of-worship",
    OVERDUE: "death-and-mourning",
    URGENT: "place-of-worship-words",
    REOPENED[0]: "festivals-fasting-and-key-dates",
}
# What `live_in` returns names for; samples of them, for tests that only read addresses.
SAMPLES = {
    "contribution": "1",
    "withdrawn": "1",
    "guest": "secret.signature",
    "older_words": "hash",
    "report": "F-222-222",
    "caution": "1",
    "proposed": "2",
    "tapped": "signed",
    "event": "1",
    "kept": "signed",
    "calendar": "/calendar/signed.ics",
    "changes": "/changes/signed.atom",
}
PACK = "PCK-007"
# It cites words that were replaced, that stand, and that were withdrawn.
STEP = f"""Say first what the session is about.

### Read

- HBA-002 v1 #do-now
- {WITHDRAWN} v1

### Scenario

You are at a door. Nobody answers.

### Question

What first?

- [x] Knock again.
  Why: Somebody may be asleep. (HBA-002 v1 #do-now)
- [ ] Leave.
  Why: You may get one chance only. (HBA-002 v1 #do-not)

### Think about

- Who else can hear?

### For the trainer

Leave a minute of silence."""
GROUP = "A women's group in testing"
SECTION = "when-you-hear-it"
LINE = "Sit where they can see the door."
RUNG = "0116 496 0000"
ON_DUTY = {"role": "champion", "name": "Duty champion, west", "number": "0116 496 0009", "languages": "Urdu"}
HARM = "It could lead a family to her."


@dataclass(frozen=True)
class People:
    """Who does all of it; the second approver is there for what one alone cannot do."""

    officer: Viewer
    trainer: Viewer
    editor: Viewer
    approver: Viewer
    second: Viewer


def live_in(app: Flask) -> dict[str, str]:
    """Let everything happen once and return what addresses need to name it."""
    with app.test_request_context():
        people = _find_people()
        _write_drafts(people)
        _write_packs(people)
        _take_pages_down(people)
        _let_a_page_fall_due(OVERDUE)
        _fill_in(people)
        return {
            **_give(people),
            **_report(people),
            **_check(people),
            **_speak_up(app),
            "calendar": _open_address(people.editor, PersonalAddress.CALENDAR),
            "changes": _open_address(people.editor, PersonalAddress.CHANGES),
        }


def _find_people() -> People:
    add_user("second", "Demo second approver", Role.APPROVER, FORCE_NAME, PASSWORD)
    users = {user.username: user for user in get_session().scalars(select(User))}
    names = (Role.OFFICER.value, Role.TRAINER.value, Role.EDITOR.value, Role.APPROVER.value, "second")
    return People(*(Viewer(users[name].id, users[name].role, users[name].force_id) for name in names))


def find_edition(reference: str) -> Edition:
    """Return the newest edition of a document, published or not."""
    get_session().expire_all()
    editions = select(Edition).join(Document, Document.id == Edition.document_id).where(Document.reference == reference)
    return get_session().scalars(editions.order_by(Edition.number.desc()).limit(1)).one()


def find_number(reference: str) -> int:
    """Return the number of that edition."""
    return find_edition(reference).number


def find_words(reference: str) -> Revision:
    """Return the words of that edition."""
    return get_session().get_one(Revision, find_edition(reference).revision_id)


def write_line(viewer: Viewer, reference: str, line: str = LINE, anchor: str = SECTION) -> str:
    """Add a line to a section of a draft, started if there is none, and return the hash of the words."""
    start_draft(viewer, reference)
    revision_id = find_words(reference).id
    content = load_content_of(revision_id)
    part = next(each for each in list_parts(content) if each.name == anchor)
    body = read_values(part, content)["body"]
    save_parts(viewer, reference, revision_id, {anchor: {"body": f"{body}\n\n{line}"}})
    return find_words(reference).content_hash


def _send(viewer: Viewer, reference: str) -> str:
    words = write_line(viewer, reference)
    submit(viewer, reference, words, "minor", "Said where to sit.")
    return words


def _write_drafts(people: People) -> None:
    _send(people.editor, READY)
    _send(people.approver, OWN_WORDS)
    return_draft(people.approver, RETURNED, _send(people.editor, RETURNED), "Say which door.")
    write_line(people.editor, FOUND_IN, "Ring 07700 900123. Each of them is a {lawn: x}.")
    for viewer in (people.editor, people.approver):
        keep_unsaved(viewer, FOUND_IN, SECTION, find_words(FOUND_IN).id, {"body": "Half a sent"})
    write_line(people.editor, URGENT)
    seen = read_fingerprint(URGENT, _today(), people.second)
    publish_urgently(people.second, URGENT, seen, "The old words sent people to the wrong door.", _today())


def _write_packs(people: People) -> None:
    """Begin a pack with one of each thing that a step can hold, a step that cannot be read, and one taken out."""
    reference = start_document(people.trainer, Kind.PACK, "A pack in testing", "a-pack-in-testing")
    assert reference == PACK, reference
    steps = {"Read first": STEP, "Cannot be read": "### Nonsense", "Not any more": "Words."}
    for heading, body in steps.items():
        anchor = add_step(people.trainer, Beginning(PACK, find_words(PACK).id), heading)
        save_parts(people.trainer, PACK, find_words(PACK).id, {anchor: {"body": body}})
    remove_step(people.trainer, Beginning(PACK, find_words(PACK).id), "not-any-more")


def _take_pages_down(people: People) -> None:
    suspend(people.editor, PULLED, find_number(PULLED), HARM)
    suspend(people.approver, PULLED_BY_APPROVER, find_number(PULLED_BY_APPROVER), HARM)
    withdraw(
        people.approver, WITHDRAWN, find_number(WITHDRAWN), "The word is explained with the others now.", REPLACEMENT
    )


def _let_a_page_fall_due(reference: str) -> None:
    with transaction() as session:
        document_id = session.scalars(select(Document.id).where(Document.reference == reference)).one()
        for clock in session.scalars(select(SectionClock).where(SectionClock.document_id == document_id)):
            clock.checked_on, clock.next_check_on = _today() - timedelta(days=400), _today() - timedelta(days=30)
        refresh_standing(session, document_id)


def _fill_in(people: People) -> None:
    """Answer one local fact in time and one long ago, and put somebody on duty now and next."""
    lead = str(
        get_session().scalars(select(Post.id).where(Post.force_id == people.editor.force_id, Post.is_lead)).one()
    )
    old = (_today() - timedelta(days=200)).isoformat()
    for slot, value, day in (("duty-hba-lead", RUNG, _today().isoformat()), ("sarc", "0300 000 0000", old)):
        fill_fact(people.editor, FactForm(slot, 0, value, "", lead, day))
    for starts, ends in ((-1, 7), (7, 15)):
        times = [(utc_now() + timedelta(hours=hours)).astimezone(LONDON) for hours in (starts, ends)]
        spelt = dict(zip(("starts", "ends"), (f"{at:%Y-%m-%d %H:%M}" for at in times), strict=True))
        add_shift(people.editor, {**ON_DUTY, **spelt})


def _give(people: People) -> dict[str, str]:
    """Record one contribution that holds and one that is withdrawn, and invite a guest."""
    disagreement = {"disagreement": "Younger women said otherwise."}
    holds = record_contribution(people.editor, _contribute(GIVEN, ("names", "words"), **disagreement), _today())
    gone = record_contribution(people.editor, _contribute(WITHHELD, ("names", "in-two-minutes")), _today())
    withdraw_contribution(people.editor, WITHHELD, gone, "They asked.")
    start_draft(people.editor, GIVEN)
    invitation = Invitation(GROUP, GroupRole.WOMENS_GROUP, "Testshire", 21)
    link = invite_guest(people.editor, GIVEN, invitation, "lived-in", utc_now())
    older_words = find_words(GIVEN).content_hash
    write_line(people.editor, GIVEN, "Ask which name comes first.", "names")
    return {
        "contribution": str(holds),
        "withdrawn": str(gone),
        "guest": sign_guest_secret(link.secret),
        "older_words": older_words,
    }


def _contribute(reference: str, anchors: tuple[str, ...], **changes: str) -> ContributionForm:
    held, ends = _today() - timedelta(days=30), _today() + timedelta(days=700)
    fields = {
        "group_name": GROUP,
        "group_role": "womens-group",
        "area": "Testshire",
        "method": "workshop",
        "held_on": held.isoformat(),
        "how_many": "9",
        "not_heard": "Older men were not heard.",
        "performed_by": "Community engagement officer",
        "expires_on": ends.isoformat(),
        "may_use_text": "yes",
        "may_name": "yes",
        "offline": "no",
        **changes,
    }
    return ContributionForm(reference, TypedContribution(fields, anchors), f"lived-in-{reference}")


def _report(people: People) -> dict[str, str]:
    """Report harm, put one caution before readers and leave another one waiting."""
    place = Place(CAUTIONED, find_number(CAUTIONED), "what-to-do")
    sender = Sender("lived-in", "", derive_key("feedback"), utc_now())
    received = give_feedback(people.officer, place, Tap.HARM, sender)
    number = received.number if received else ""
    shown = propose_caution(people.editor, number, Proposal("what-to-do", "harm", ""))
    confirm_caution(people.approver, shown)
    waits = propose_caution(people.editor, number, Proposal("", "harm", ""))
    return {
        "report": number,
        "caution": str(shown),
        "proposed": str(waits),
        "tapped": sign_given(GivenFeedback(place, Tap.HARM, number)),
    }


def _check(people: People) -> dict[str, str]:
    """Check a document, by each who may, and re-open others after an event."""
    for viewer in (people.editor, people.approver):
        section = show_check(viewer, CHECKED, _today()).sections[0]
        answers = {question.name: question.good for question in QUESTIONS}
        sections = {section.words.anchor: section.words_hash}
        record_check(viewer, CheckForm(CHECKED, sections, answers, "", f"lived-in-{viewer.user_id}"))
    form = ReopenForm(CHOSEN_CAUSES[0].value, "A new Act is in force.", REOPENED, "lived-in")
    return {"event": str(reopen_chosen(people.approver, form))}


def _speak_up(app: Flask) -> dict[str, str]:
    """Say as somebody without an account that something is wrong."""
    client = app.test_client()
    form = {
        "csrf_token": read_token(client.get("/wrong-about-us").text),
        "words": "It says we all think alike.",
        "topic": "A group",
    }
    answer = client.post("/wrong-about-us", data=form)
    return {"kept": answer.headers["Location"].rpartition("=")[2]}


def _open_address(viewer: Viewer, use: PersonalAddress) -> str:
    open_address(viewer, use)
    address = find_personal_address(viewer, use) or ""
    return address.removeprefix(url_for("library.home", _external=True).rstrip("/"))


def _today() -> date:
    return utc_now().date()
