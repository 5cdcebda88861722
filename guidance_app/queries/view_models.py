"""What pages are made of: frozen values, complete when a template receives them."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.content import DocumentContent, Significance
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.on_shift import SIGN_SECTIONS
from guidance_app.domain.standing import GivenBy, Reopened, Reviewed
from guidance_app.domain.states import EditionState
from guidance_app.search.snippets import Piece


@dataclass(frozen=True, slots=True)
class TrustStrip:
    """The line under every title: which version this is, who has looked at it, until when it stands."""

    reference: str
    number: int
    reviewed: Reviewed
    checked_on: date
    next_check_on: date
    overdue: bool


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """One live document in a list."""

    slug: str
    kind: Kind
    title: str
    summary: str
    trust: TrustStrip
    published_on: date
    significance: Significance
    change_note: str

    @property
    def kind_name(self) -> str:
        """Return the kind as a reader sees it."""
        return RULES[self.kind].singular


@dataclass(frozen=True, slots=True)
class SectionView:
    """One section ready to be shown: `html` is safe by construction.

    `words_hash` names the words as they were published; `starter` says that no community stands behind it
    yet, in a document where one does behind others; `taken_out` is the sentence shown in the place of words that were
    withheld, `cautions` what two people put over it.
    """

    anchor: str
    heading: str
    html: str
    words_hash: str
    last_changed_in: int
    checked_on: date | None
    next_check_on: date | None
    overdue: bool
    starter: bool = False
    taken_out: str = ""
    cautions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why a document was withdrawn, and what to read instead; the address is empty where nothing replaces it."""

    note: str
    replaced_by_slug: str = ""
    replaced_by_title: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """What is said around the words on one day and changes without them.

    `given_by` are the groups that stand behind any of the sections today; `unchecked` says that no second person has
    seen these words.
    """

    today: date
    given_by: tuple[GivenBy, ...] = ()
    cautions: tuple[str, ...] = ()
    reopened: tuple[Reopened, ...] = ()
    card_taken_out: str = ""
    unchecked: bool = False


@dataclass(frozen=True, slots=True)
class LaterEdition:
    """What replaced an edition, in one sentence what changed since, and whether it has been withdrawn itself."""

    number: int
    published_on: date
    sentence: str
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class EditionView:
    """A document page: one edition with everything that is printed around its words.

    `content` carries title, summary, two-minute lists, sources and so on; its sections are in `sections` as HTML.
    `later` is set when a later edition is live; `withdrawal` says why when this one was withdrawn. `local_facts` are
    the slots that were filled for the reader's force, with their HTML.
    """

    slug: str
    kind: Kind
    number: int
    state: EditionState
    significance: Significance
    change_note: str
    published_on: date
    content_hash: str
    content: DocumentContent
    trust: TrustStrip
    sections: tuple[SectionView, ...]
    force_name: str | None
    later: LaterEdition | None
    withdrawal: Withdrawal | None
    around: Around
    local_facts: tuple[tuple[str, str], ...] = ()

    @property
    def kind_name(self) -> str:
        """Return the kind as a reader sees it."""
        return RULES[self.kind].singular

    @property
    def is_live(self) -> bool:
        """Say whether these are the words that stand now."""
        return self.state is EditionState.LIVE

    @property
    def headings(self) -> dict[str, str]:
        """Return the headings of the sections by anchor."""
        return {section.anchor: section.heading for section in self.sections}


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One edition in the history of a document."""

    number: int
    state: EditionState
    published_on: date
    significance: Significance
    change_note: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class History:
    """All editions of a document that readers may cite, newest first."""

    slug: str
    reference: str
    kind: Kind
    title: str
    entries: tuple[HistoryEntry, ...]

    @property
    def kind_name(self) -> str:
        """Return the kind as a reader sees it."""
        return RULES[self.kind].singular


@dataclass(frozen=True, slots=True)
class KindCount:
    """A kind with the number of live documents this person can read."""

    kind: Kind
    count: int

    @property
    def name(self) -> str:
        """Return the plural name on screen."""
        return RULES[self.kind].plural

    @property
    def explanation(self) -> str:
        """Return one sentence on what the kind holds."""
        return RULES[self.kind].explanation


@dataclass(frozen=True, slots=True)
class HomeView:
    """The first page: kinds with counts and what changed lately."""

    kinds: tuple[KindCount, ...]
    changed_lately: tuple[DocumentSummary, ...]


@dataclass(frozen=True, slots=True)
class SectionHit:
    """One section that answers: where it is, two lines of it, and why it was found."""

    anchor: str
    heading: str
    snippet: tuple[Piece, ...]
    why: str


@dataclass(frozen=True, slots=True)
class DocumentHit:
    """One document in the results with its best sections, best first (at most three)."""

    document: DocumentSummary
    score: float
    why: str
    sections: tuple[SectionHit, ...]


@dataclass(frozen=True, slots=True)
class FilterOption:
    """One value that results can be narrowed to."""

    code: str
    name: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """One thing to narrow by: `name` is the query parameter (kind, community, language, faith)."""

    name: str
    label: str
    options: tuple[FilterOption, ...]

    @property
    def selected(self) -> tuple[FilterOption, ...]:
        """Return what is narrowed to now."""
        return tuple(option for option in self.options if option.selected)


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was made of the words typed.

    `shown_query` is safe to print (a slur is left out). `corrections` are pairs of typed and understood word;
    `meanings` are sentences such as "izat → izzat, a spelling of izzat"; `did_you_mean` are other queries to try.
    `language_note` is a sentence on language when a hurtful word was typed, without repeating it.
    """

    shown_query: str
    corrections: tuple[tuple[str, str], ...]
    meanings: tuple[str, ...]
    did_you_mean: tuple[str, ...]
    exact: bool
    danger: bool
    language_note: str | None


@dataclass(frozen=True, slots=True)
class SearchView:
    """A page of results. `total` counts documents found, up to the engine's limit; `more` says if another page follows.

    `rebuilding` says that nothing could be looked up, because the index is being made again.
    """

    understanding: Understanding
    hits: tuple[DocumentHit, ...]
    filters: tuple[FilterGroup, ...]
    page: int
    total: int
    more: bool
    rebuilding: bool = False

    @property
    def shows_signs(self) -> bool:
        """Say whether a section that answers is one whose warning signs the checklist asks for."""
        return any(
            (hit.document.trust.reference, section.anchor) in SIGN_SECTIONS
            for hit in self.hits
            for section in hit.sections
        )


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A completion while typing: a document to go to, or words to search for when `slug` is None."""

    label: str
    slug: str | None
    kind_name: str | None
