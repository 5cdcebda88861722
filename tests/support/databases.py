"""Databases for tests that need no app: an engine as the app makes it, and one row in every table."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, inspect, text
from sqlalchemy.orm import Session

from guidance_app.db import Base
from guidance_app.db_dialects import prepare_engine
from guidance_app.domain.content import ReviewState, Significance
from guidance_app.domain.contributions import GroupRole, Method
from guidance_app.domain.feedback import ReportKind
from guidance_app.domain.guest_reviews import Verdict
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.domain.phrases.checks import Speaker
from guidance_app.domain.reopening import ReopenCause
from guidance_app.domain.rota import RotaRole
from guidance_app.domain.states import EditionState
from guidance_app.models import (
    ApiToken,
    Approval,
    CitationReminderSent,
    Contribution,
    ContributionSection,
    ContributionWithdrawal,
    Document,
    DocumentAddress,
    DocumentOwner,
    DocumentStanding,
    Edition,
    FactReminderSent,
    FeedbackCount,
    Force,
    GuestComment,
    GuestLink,
    GuestReview,
    IndexJob,
    Justification,
    KeptPin,
    KindOwner,
    LearningPlatform,
    LocalFact,
    PackFinish,
    PackWatch,
    PageCaution,
    PageUse,
    PhraseCheck,
    Post,
    Record,
    ReminderSent,
    ReopenedDocument,
    Reopening,
    Report,
    Revision,
    RevisionSection,
    RotaEntry,
    SearchMiss,
    SearchMissPerson,
    SearchMissSalt,
    SearchMissWeek,
    Section,
    SectionCheck,
    SectionClock,
    SectionRendering,
    SigningKey,
    SignInLimit,
    SpentNonce,
    StatusChange,
    UnsavedWork,
    UrgentPublication,
    User,
    UserSession,
    WithheldWords,
)

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)


def make_engine(path: Path) -> Engine:
    """Return an engine on a SQLite file, set up as in production."""
    engine = create_engine(f"sqlite:///{path}")
    prepare_engine(engine)
    return engine


def fill_every_table(engine: Engine) -> None:
    """Put one row into every table. Fails when a table was forgotten here."""
    with Session(engine) as session:
        for row in _rows():
            session.add(row)
            session.flush()
        session.commit()
    with engine.connect() as connection:
        for table in set(inspect(engine).get_table_names()) - {"alembic_version"}:
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() > 0, table


def copy_row(connection: Connection, table: str, **changes: object) -> None:
    """Add a copy of a table's first row in which some columns have other values."""
    columns = [each["name"] for each in inspect(connection).get_columns(table)]
    values = (f":{name}" if name in changes else name for name in columns)
    copied = f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {table} ORDER BY 1 LIMIT 1"
    connection.execute(text(copied), changes)


def _rows() -> list[Base]:
    moved = {"from_state": EditionState.DRAFT, "to_state": EditionState.LIVE, "content_hash": "h", "note": "n"}
    return [
        Force(id=1, name="A force", created_at=NOW),
        User(
            id=1,
            username="officer",
            display_name="An officer",
            role=Role.OFFICER,
            force_id=1,
            password_hash="x",
            theme="device",
            created_at=NOW,
        ),
        User(
            id=2,
            username="approver",
            display_name="An approver, who had no hand in the words",
            role=Role.APPROVER,
            force_id=1,
            password_hash="x",
            theme="device",
            created_at=NOW,
        ),
        UserSession(id_hash="s", user_id=1, data={}, created_at=NOW, last_seen_at=NOW),
        SignInLimit(bucket="b", window_began_at=NOW, failures=1),
        Document(id=1, reference="HBA-900", slug="a-document", kind=Kind.RISK, created_at=NOW),
        DocumentAddress(old_slug="an-old-address", document_id=1, changed_at=NOW),
        Section(content_hash="sh", heading="Heading", body="Body"),
        SectionRendering(section_hash="sh", renderer_version=1, html="<p>Body</p>", plain_text="Body"),
        Revision(
            id=1,
            document_id=1,
            edition_number=1,
            content_hash="h",
            title="T",
            summary="S",
            review_state=ReviewState.STARTER,
            content={},
            created_at=NOW,
        ),
        RevisionSection(revision_id=1, position=0, anchor="a", section_hash="sh"),
        Edition(
            id=1,
            document_id=1,
            number=1,
            state=EditionState.LIVE,
            revision_id=1,
            significance=Significance.MAJOR,
            change_note="First.",
            published_on=TODAY,
            checked_on=TODAY,
        ),
        StatusChange(edition_id=1, changed_at=NOW, **moved),
        SectionClock(document_id=1, anchor="a", checked_on=TODAY, clock_due_on=TODAY, next_check_on=TODAY),
        IndexJob(document_id=1, queued_at=NOW),
        SearchMiss(day=TODAY, known_words="", count=1),
        Approval(edition_id=1, content_hash="h", user_id=2, note="n", overrides=[], approved_at=NOW),
        UrgentPublication(edition_id=1, user_id=1, reason="r", published_at=NOW, due_at=NOW),
        Justification(document_id=1, rule="r", section="s", words="w", reason="r", user_id=1, given_at=NOW),
        DocumentStanding(document_id=1, standing={}),
        UnsavedWork(user_id=1, edition_id=1, part="a", text="t", saved_at=NOW),
        Post(id=1, force_id=1, name="HBA lead", holder_id=1, is_lead=True),
        KindOwner(force_id=1, kind=Kind.RISK, post_id=1),
        DocumentOwner(force_id=1, document_id=1, post_id=1),
        LocalFact(
            force_id=1,
            slot="sarc",
            version=1,
            value="0300 000 0000",
            note="",
            post_id=1,
            checked_on=TODAY,
            user_id=1,
            recorded_at=NOW,
        ),
        PhraseCheck(
            force_id=1,
            language="urd",
            words_hash="h",
            speaker=Speaker.INTERPRETER,
            speaker_name="Zebedee Quillfeather",
            stands=True,
            checked_on=TODAY,
            user_id=1,
            recorded_at=NOW,
        ),
        LearningPlatform(
            force_id=1,
            name="n",
            issuer="i",
            client_id="c",
            deployments=["d"],
            auth_address="a",
            token_address="t",
            keys_address="k",
            origins=["o"],
            created_at=NOW,
        ),
        SigningKey(sealed="s", created_at=NOW),
        SpentNonce(nonce_hash="h", expires_at=NOW),
        RotaEntry(
            force_id=1,
            role=RotaRole.CHAMPION,
            name="Duty champion",
            number="0300 000 0000",
            area="",
            expertise="",
            languages=[],
            starts_at=NOW,
            ends_at=NOW + timedelta(hours=8),
        ),
        SectionCheck(
            document_id=1,
            anchor="a",
            section_hash="sh",
            user_id=1,
            answers={},
            note="",
            passed=True,
            form_key="f",
            checked_on=TODAY,
            recorded_at=NOW,
        ),
        Reopening(id=1, cause=ReopenCause.LAW_CHANGED, note="n", created_by=1, form_key="f", created_at=NOW),
        ReopenedDocument(reopening_id=1, document_id=1),
        PackWatch(force_id=1, document_id=1, since=NOW),
        KeptPin(id=1, document_id=1, pin="HBA-001 v1", against="v2", reason="n", user_id=1, kept_at=NOW),
        PageUse(document_id=1, week=TODAY, opened=1),
        PackFinish(document_id=1, week=TODAY, finished=1),
        CitationReminderSent(user_id=1, cited="PCK-001 HBA-001 v2", due_on=TODAY, stage=0, claimed_at=NOW, sent_at=NOW),
        FactReminderSent(user_id=1, slot="sarc", due_on=TODAY, stage=7, claimed_at=NOW, sent_at=NOW),
        ReminderSent(user_id=1, document_id=1, due_on=TODAY, stage=60, claimed_at=NOW, sent_at=NOW),
        Contribution(
            id=1,
            document_id=1,
            edition_id=1,
            since_edition=1,
            form_key="f",
            group_name="A group in testing",
            group_role=GroupRole.WOMENS_GROUP,
            area="Anywhere",
            method=Method.WORKSHOP,
            held_on=TODAY,
            how_many=1,
            not_heard="Men",
            disagreement="",
            may_use_text=True,
            may_name=False,
            person="",
            may_train=False,
            expires_on=TODAY,
            performed_by="A post",
            recorded_by=1,
            recorded_at=NOW,
        ),
        ContributionSection(contribution_id=1, anchor="a"),
        ContributionWithdrawal(contribution_id=1, user_id=1, note="n", withdrawn_at=NOW),
        WithheldWords(document_id=1, words_hash="sh", anchor="a", contribution_id=1, withheld_at=NOW),
        GuestLink(
            id=1,
            edition_id=1,
            token_hash="t",
            form_key="f",
            group_name="A group in testing",
            group_role=GroupRole.WOMENS_GROUP,
            area="Anywhere",
            invited_by=1,
            created_at=NOW,
            expires_at=NOW,
        ),
        GuestReview(
            guest_link_id=1,
            content_hash="h",
            verdict=Verdict.FAIR,
            answers={},
            may_name_group=False,
            how_many=1,
            submitted_at=NOW,
        ),
        GuestComment(guest_link_id=1, anchor="a", section_hash="sh", comment="c", made_at=NOW),
        FeedbackCount(document_id=1, edition_number=1, anchor="a", answer="useful", day=TODAY, count=1),
        Report(
            id=1,
            number="F-7K2-94M",
            document_id=1,
            edition_number=1,
            anchor="a",
            what=ReportKind.HARM,
            topic="",
            seen_where="",
            received_on=TODAY,
        ),
        PageCaution(id=1, document_id=1, anchor="a", words="w", report_id=1, proposed_by=1, proposed_at=NOW),
        ApiToken(
            id=1,
            user_id=1,
            force_id=1,
            name="A system in testing",
            scopes=["documents"],
            token_hash="t",
            form_key="f",
            created_at=NOW,
            expires_on=TODAY,
        ),
        SearchMissSalt(week=TODAY, salt=b"s"),
        SearchMissPerson(week=TODAY, known_words="", person_hash="h"),
        SearchMissWeek(week=TODAY, known_words="", people=5),
        Record(id=1, previous="", digest="d", recorded_at=NOW, user_id=1, action="a", subject="s", detail={}),
    ]
