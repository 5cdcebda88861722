"""The patterns of the guard in the page, in the part of the language of patterns that Python and browsers read alike.

No look-behind, no named groups, no flags inside, no `\\w`, `\\b`, `\\d`, `\\s` or `.`: those differ. Words come from
the server's guard, so that both know the same titles, relations and streets. They judge nothing.
"""

from guidance_app.domain.personal_data.contact_words import MAIL_PROVIDERS, PLATFORMS
from guidance_app.domain.personal_data.found import PersonalDataKind as Kind
from guidance_app.domain.personal_data.label_words import LABELS
from guidance_app.domain.personal_data.name_words import COURTESY_TITLES, DEEDS, FAMILY, ROLES, SMALL_TITLES, TITLES
from guidance_app.domain.personal_data.place_words import PLAIN_STREETS, STREETS, UNITS
from guidance_app.domain.personal_data.wording import one_of

_LETTER = "A-Za-zÀ-ɏ"
_START = f"(?:^|[^{_LETTER}0-9_'-])"
_WHOLE = f"(?:^|[^{_LETTER}0-9_'/.-])"
_END = f"(?![{_LETTER}0-9_])"
_NAME = f"([A-ZÀ-ÖØ-Þ][{_LETTER}'-]{{1,30}})"
# Not all in capitals: those are mostly abbreviations.
_MIXED = f"([A-ZÀ-ÖØ-Þ][a-zß-ɏ'][{_LETTER}'-]{{1,29}})"
_SMALL = "([a-z][a-z'-]{2,30})"


def _cased(words: frozenset[str]) -> str:
    return one_of(words | {f"{word[0].upper()}{word[1:]}" for word in words})


_KIN = f"(?:{_cased(FAMILY | ROLES)})s?"
_OPEN, _SHUT = r"[ ([{<]{1,3}", r"[ )\]}>]{1,3}"
_NOT_A_TIME = f"(?!(?:am|pm|st|nd|rd|th|hr|km|kg|cm|mm|ft){_END})"
_NOT_A_YEAR = "(?!(?:19|20)[0-9]{2}[/-](?:19|20)?[0-9]{2})"
_LINK = "(?:(?:is|was|no|number|ref|id)[ :.,#=(-]{1,4}){0,3}"
_CALLED = "(?:called|named|known as)"
_DATE = f"(?:[0-9]{{1,2}}[ ./-][0-9]{{1,2}}[ ./-](?:19|20)?[0-9][0-9]|20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]){_END}"
# References of our own documents, and numbers that cost nothing to ring: those of services.
_OURS = "(?!(?:HBA|TRA|PRA|COM|ENG|SER|TER|ISO|SI)[ -])"
_SERVICE = "(?!0 ?8 ?0 ?[08]|03[0-9]{2}|11[16])"
_MARKED = "(?:[A-Z]{2} ?[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?[0-9]{2,3}[A-Z])"

# The kind, the pattern, and whether capitals count. Each group of a pattern must be a word that is not known.
PATTERNS: tuple[tuple[Kind, str, bool], ...] = (
    (Kind.EMAIL, "[A-Za-z0-9_.+%'-]{1,64} ?@ ?[A-Za-z]", True),
    (Kind.EMAIL, f"{_START}[a-z0-9_.+-]{{2,64}}{_OPEN}at{_SHUT}{one_of(MAIL_PROVIDERS)}", False),
    (
        Kind.EMAIL,
        f"{_START}[a-z0-9_.+-]{{2,64}}{_OPEN}at{_SHUT}[a-z0-9-]{{2,40}}(?:{_OPEN}dot{_SHUT}|[.])[a-z]{{2}}",
        False,
    ),
    (Kind.HANDLE, "(?:^|[^A-Za-z0-9_.])@[A-Za-z_][A-Za-z0-9_.-]{1,40}", True),
    (Kind.HANDLE, f"{_START}[A-Za-z]{{2,30}}_[A-Za-z0-9_]{{1,30}}", True),
    (Kind.HANDLE, f"{_START}[a-z]{{3,30}}[.]?[0-9]{{2,6}}{_END}", True),
    (Kind.HANDLE, f'{_START}{one_of(PLATFORMS)}[^.\n]{{0,40}}[ :=("][a-z._]{{2,30}}[0-9_][a-z0-9_.]{{0,30}}', False),
    (
        Kind.DATE_OF_BIRTH,
        f"{_START}(?:d[.]?o[.]?b[.]?|dates? of birth|birth ?dates?|birth ?days?|born)[^.;\n0-9]{{0,25}}[0-9]",
        False,
    ),
    (Kind.DATE_OF_BIRTH, f"[0-9](?:st|nd|rd|th)?[^.;\n0-9]{{0,25}}(?:birthday|date of birth|dob){_END}", False),
    (Kind.POSTCODE, f"{_START}[A-Z]{{1,2}}[0-9][A-Z0-9]?[ ._-]{{0,3}}[0-9][A-Z]{{2}}{_END}", True),
    (
        Kind.POSTCODE,
        f"{_START}[a-z]{{1,2}}[0-9][a-z0-9]?[ ._-]{{1,3}}[0-9]{_NOT_A_TIME}[a-z]{{2}}{_END}",
        False,
    ),
    (
        Kind.ADDRESS,
        f"{_START}[0-9]{{1,4}}[A-Za-z]?,? (?:the )?(?:[A-Z][A-Za-z'-]{{1,24}} ){{1,4}}{one_of(STREETS)}{_END}",
        True,
    ),
    (Kind.ADDRESS, f"{_START}[0-9]{{1,4}}[a-z]?,? [a-z']{{3,20}} {one_of(PLAIN_STREETS)}{_END}", False),
    (Kind.ADDRESS, f"{_START}{one_of(UNITS)}[.]? (?:[0-9]{{1,4}}[a-z]?){_END}", False),
    (
        Kind.ADDRESS,
        f"{_START}(?:[A-Z][a-z'-]{{2,24}} ){{1,3}}(?:Street|Road|Avenue|Lane|Close|Crescent|Drive|Terrace|Grove){_END}",
        True,
    ),
    (Kind.CAR_MARK, f"{_START}{_OURS}{_MARKED}{_END}", True),
    (Kind.CAR_MARK, f"{_START}[a-z]{{2}}[0-9]{{2}} ?[a-z]{{3}}{_END}", True),
    (Kind.REFERENCE, f"{_START}(?!{_DATE}){_SERVICE}[0-9](?:[ ./_*-]?[0-9]){{5,18}}", True),
    (
        Kind.REFERENCE,
        f"{_WHOLE}{_OURS}{_NOT_A_YEAR}(?:[A-Z]{{1,5}}[0-9]?|[0-9]{{2,4}})[/*-] ?[A-Z]{{0,4}}[0-9]{{3,}}",
        True,
    ),
    (Kind.REFERENCE, f"{_START}{_OURS}[A-Z]{{1,5}} ?[0-9]{{4,}}", True),
    (
        Kind.REFERENCE,
        f"{_START}{one_of(LABELS)}(?:'s)?[ :.,#=(-]{{1,4}}{_LINK}[A-Z]{{0,5}}[ /-]?[0-9][0-9A-Z/-]{{2,}}",
        False,
    ),
    (Kind.NAME, f"{_START}{one_of(COURTESY_TITLES)}[.]? (?:and (?:Mrs|Ms) )?[A-ZÀ-ÖØ-Þ][{_LETTER}'-]{{1,30}}", True),
    (Kind.NAME, f"{_START}{one_of(TITLES)}[.]? (?:[A-Z][.]? )?{_NAME}", True),
    (Kind.NAME, f"{_START}{one_of(SMALL_TITLES)}[.]? {_SMALL}", True),
    (
        Kind.NAME,
        f"{_START}{_KIN}(?:'s)?(?: name)?(?: is| was|'s)?(?: {_CALLED})?[ ,:(=-]{{1,3}}(?:[A-Z][.]? )?{_NAME}",
        True,
    ),
    (Kind.NAME, f"{_START}(?:{_KIN}|he|she|who|man|woman)(?: is| was|'s)? {_CALLED} {_SMALL}{_END}", True),
    (Kind.NAME, f"{_START}(?:[Nn]ames?|[Ss]urnames?|[Aa]lias|aka|AKA|née|nee)(?: is| was)?[ :=]{{1,3}}{_NAME}", True),
    (Kind.NAME, f"{_START}{_NAME}(?:,? [(]?aged? [0-9]|,? [(][0-9]{{1,2}}[)]|, [0-9]{{1,2}},)", True),
    (Kind.NAME, f"{_START}{_NAME} {one_of(DEEDS)}{_END}", True),
    (Kind.NAME, f"{_START}{_NAME}'s {_KIN}", True),
    (Kind.NAME, f"{_START}{_MIXED} (?:(?:al|bin|bint|ibn|de|van|von|el) )?{_MIXED}", True),
    # A word with a capital inside a sentence that is neither a language, a people, a faith nor a large place.
    (Kind.NAME, f"[a-z,;:] {_MIXED}", True),
)
