"""What anybody may write, put out of the rules' sight first: services' numbers, dates of late, laws, public names."""

from guidance_app.domain.checklist.page_guard.pieces import END, HARMLESS, LETTER, START
from guidance_app.domain.personal_data.contact_words import SERVICE_DOMAINS
from guidance_app.domain.personal_data.name_words import WORKS
from guidance_app.domain.personal_data.not_names import ORGANISATIONS, PUBLISHED_NAMES
from guidance_app.domain.personal_data.wording import one_of

_CAPITAL = f"[A-Z][{LETTER}'-]{{1,24}}"
# Bodies that do not say where somebody learns, works, prays or is treated.
_BODIES = (
    "(?:Act|Law|Scheme|Trust|Foundation|Project|Network|Unit|Inquiry|Review|Report|Day|Charity|Helpline|Protocol|Support|"
    "Advice|Aid|UK|inquiry|review|report|helpline)"
)
# Those that the library's pages print for services; a test reads the pages and compares.
_SERVICE_NUMBERS = (
    "01642 683 045",
    "020 7008 0151",
    "020 7008 5000",
    "020 8571 0800",
    "0300 365 1700",
    "07860 077333",
    "0800 028 3550",
    "0800 107 0726",
    "0800 1111",
    "0800 5999 247",
    "0800 953 9777",
    "0800 999 5428",
    "0800 999 5786",
    "08000 121 700",
    "0808 2000 247",
    "0808 500 2222",
    "0808 80 10 800",
    "0808 800 5000",
    "0808 801 0327",
    "0808 802 0028",
)


def _spaced(number: str) -> str:
    digits = number.replace(" ", "").removeprefix("0")
    return "(?:0|[+]44[ -]?)" + "[ -]?".join(digits)


_NUMBERS = "|".join(map(_spaced, _SERVICE_NUMBERS))
_TIME = "[0-2][0-9][0-5][0-9]"
_HOLY = "(?:Guru|Prophet|Saint) (?:Gobind|Nanak|Muhammad|Mohammed|Sarah)"
_YEAR = "(?:19|20)[0-9]{2}"
_LAW = (
    "(?:ss?|sections?|reg|regulations?|articles?|art|paras?|[Ff]ootnote|[Pp]age|[Pp]art|[Rr]ecommendation|circular|"
    "PACE Code)"
)

# What is put out of sight, and what stands there instead: a date stays a figure, so that “born …” is still seen.
HARMLESS_PATTERNS: tuple[tuple[str, str], ...] = (
    (f"(?:18001[ -]?)?(?:{_NUMBERS})(?![0-9])", HARMLESS),
    (f"{START}(?:NHS )?(?:101|111|116[ -]?[0-9]{{3}}|999|1800[01])(?![ -]?[0-9])", HARMLESS),
    (f"[A-Za-z]{{2,20}}@{one_of(SERVICE_DOMAINS)}{END}", HARMLESS),
    (
        f"(?:https?://)?(?:[a-z]+[.]){{0,2}}(?:{one_of(SERVICE_DOMAINS)}|police[.]uk)(?:/[A-Za-z0-9/#._-]{{0,120}})?{END}",
        HARMLESS,
    ),
    # A day of these years is that of a report or a hearing; a date of birth says that it is one, or is older.
    (
        f"{START}(?:[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-](?:20)?(?:2[3-9]|3[0-9])|20(?:2[3-9]|3[0-9])-[0-9]{{2}}-[0-9]{{2}}){END}",
        f" {HARMLESS}0{HARMLESS}",
    ),
    (
        f"{START}(?:at |{_TIME} ?(?:-|to|till|until) ?){_TIME}(?: ?(?:hrs|hours|h))?(?!-){END}",
        HARMLESS,
    ),
    ("born on or (?:after|before) [0-9]{1,2} [A-Z][a-z]+ (?:19|20)[0-9]{2}", HARMLESS),
    # Acts, sections, cases, standards and publications.
    (
        f"{START}{_LAW}[. ]{{1,2}}[0-9]{{1,4}}[A-Z]{{0,2}}(?:[(][0-9a-z]{{1,3}}[)])*(?:/[0-9]{{4}})?{END}",
        HARMLESS,
    ),
    (
        f"{START}(?:(?:{_CAPITAL}|and|of|the) ){{0,6}}(?:Acts?|Order|Regulations|Code [A-H]),? {_YEAR}{END}",
        HARMLESS,
    ),
    (f"{START}[A-Z]{{3,6}} (?:19|20)[0-9]{{2}}(?: s[.]?[0-9]{{1,3}}[A-Z]?)?{END}", HARMLESS),
    (f"{START}(?:SI|HC|HL|Cm|Cmd|RFC|ISO|BS|EN|ISBN|ISSN)[ :]?[0-9][0-9 /-]{{2,18}}{END}", HARMLESS),
    ("(?:doi:|sha256:)[A-Za-z0-9./-]{4,80}", HARMLESS),
    (f"(?:[Vv]ersion|[Bb]uild|[Cc]harity(?: number)?|company|population|weighs) [0-9.]{{5,12}}{END}", HARMLESS),
    (f"(?:R|Re|{_CAPITAL}) v[.]? {_CAPITAL}(?: {_CAPITAL})?(?:,? [(\\[]?(?:19|20)[0-9]{{2}}[)\\]]?)?", HARMLESS),
    (f"{START}Re [A-Z](?: [(][^)]{{0,60}}[)])?(?= |$)", HARMLESS),
    (
        "\\[(?:19|20)[0-9]{2}\\] (?:EWHC|EWCA|UKHL|UKSC|EWFC)(?: (?:Civ|Crim))? [0-9]{1,5}(?: [(][A-Za-z]+[)])?",
        HARMLESS,
    ),
    (f"{_CAPITAL} [(](?:19|20)[0-9]{{2}}[)]", HARMLESS),
    # Names that stand in public judgments and reports, names of bodies, of works and of faiths.
    (f"{one_of(PUBLISHED_NAMES)}(?:'s)?{END}", HARMLESS),
    (f"{one_of(ORGANISATIONS)}{END}", HARMLESS),
    (f"(?:[Tt]he )?(?:{_CAPITAL} ){{1,3}}{_BODIES}{END}", HARMLESS),
    (f"(?:{one_of(WORKS)})(?: is| was)?(?: called)? [\"']?{_CAPITAL}(?: (?:{_CAPITAL}|It|a|of|the))*", HARMLESS),
    (
        f"{START}(?:Guru|Prophet|Saint) (?:Gobind|Nanak|Muhammad|Mohammed|Sarah)(?: Singh)?(?:'s)?(?: birthday)?{END}",
        HARMLESS,
    ),
)
