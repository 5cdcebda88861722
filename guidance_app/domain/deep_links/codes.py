"""The codes that other systems hold: self-defined ethnicity (18+1), ISO 639-3 languages, faiths, needs."""

from dataclasses import dataclass

from guidance_app.domain.facets import FAITHS, LANGUAGES


@dataclass(frozen=True, slots=True)
class Ethnicity:
    """One code of the 18+1 list, and the profiles that somebody who chose it may point to: often none, seldom all."""

    name: str
    communities: tuple[str, ...] = ()


# What somebody chose for themselves. A code that says “any other” or two things at once names no profile: a guess would
# be worse than asking. Irish is not Irish Traveller.
ETHNICITIES: dict[str, Ethnicity] = {
    "W1": Ethnicity("White: British"),
    "W2": Ethnicity("White: Irish"),
    "W3": Ethnicity("White: Gypsy or Irish Traveller", ("irish-traveller", "romany-gypsy")),
    "W9": Ethnicity("White: any other"),
    "M1": Ethnicity("White and Black Caribbean"),
    "M2": Ethnicity("White and Black African"),
    "M3": Ethnicity("White and Asian"),
    "M9": Ethnicity("Mixed: any other"),
    "A1": Ethnicity("Indian", ("gujarati-hindu", "punjabi-sikh", "tamil")),
    "A2": Ethnicity("Pakistani", ("pakistani",)),
    "A3": Ethnicity("Bangladeshi", ("bangladeshi",)),
    "A4": Ethnicity("Chinese", ("chinese",)),
    "A9": Ethnicity("Asian: any other"),
    "B1": Ethnicity("Black: Caribbean"),
    "B2": Ethnicity("Black: African", ("eritrean-and-ethiopian", "nigerian", "somali", "sudanese")),
    "B9": Ethnicity("Black: any other"),
    "O2": Ethnicity("Arab", ("arab",)),
    "O9": Ethnicity("any other ethnic group"),
    "NS": Ethnicity("not stated"),
}
# The older 16+1 list has one code that 18+1 calls otherwise.
OLDER_ETHNICITIES = {"O1": "A4"}

# What systems write for a language beside our codes: ISO 639-1, ISO 639-2, codes of a group of languages, plain names.
# A group leads to all of ours that belong to it, and the person is asked which.
_OTHER_LANGUAGE_CODES: dict[str, str] = {
    "als": "sq alb sqi",
    "amh": "am",
    "arb": "ar ara",
    "azb": "az aze",
    "ben": "bn bengali bangla",
    "ces": "cs cze",
    "ckb": "sorani ku kur kurdish",
    "cmn": "zh zho chi chinese mandarin",
    "cym": "cy wel",
    "ell": "el gre",
    "eng": "en",
    "fas": "fa per pes persian farsi",
    "guj": "gu",
    "hak": "zh zho chi chinese",
    "hau": "ha",
    "heb": "he",
    "hin": "hi",
    "hun": "hu",
    "ibo": "ig",
    "kmr": "kurmanji ku kur kurdish",
    "orm": "om gaz",
    "pan": "pa pnb",
    "pbt": "ps pus pst pashtu",
    "phr": "mirpuri pahari pothwari",
    "pol": "pl",
    "rmc": "rom romani",
    "rmn": "rom romani",
    "rmy": "rom romani",
    "ron": "ro rum mol moldovan",
    "sdh": "feyli ku kur kurdish",
    "slk": "sk slo",
    "som": "so",
    "swa": "sw swh",
    "tam": "ta",
    "tir": "ti",
    "tur": "tr",
    "urd": "ur",
    "ydd": "yi yid",
    "yor": "yo",
    "bfi": "bsl",
    "yue": "zh zho chi chinese",
}
_OTHER_FAITHS = {
    "buddhist": "buddhism",
    "christian": "christianity",
    "hindu": "hinduism",
    "jewish": "judaism",
    "muslim": "islam",
    "sikh": "sikhism",
    "yazidi": "yezidi",
}
# What can be needed beside a support service: each is one document.
GUIDANCE_NEEDS: dict[str, str] = {
    "interpreter": "TRA-002",
    "first-account": "TRA-001",
    "medical-examination": "TRA-003",
    "safe-contact": "TRA-004",
    "special-measures": "TRA-007",
    "names": "ENG-003",
    "visiting": "ENG-001",
    "greeting": "ENG-002",
    "mourning": "ENG-005",
    "recording": "PRA-003",
    "custody": "PRA-005",
    "voluntary-attendance": "PRA-009",
}


def find_languages(given: str) -> tuple[str, ...]:
    """Return our codes for what a system calls a language; none for what nobody here knows."""
    wanted = fold_code(given)
    if wanted in LANGUAGES:
        return (wanted,)
    return tuple(
        code
        for code, name in LANGUAGES.items()
        if wanted == fold_code(name) or wanted in _OTHER_LANGUAGE_CODES.get(code, "").split()
    )


def find_faith(given: str) -> str | None:
    """Return our code for what a system calls a religion, or None."""
    wanted = fold_code(given)
    return next((code for code in FAITHS if wanted in (code, _OTHER_FAITHS.get(code))), None)


def find_ethnicity(given: str) -> str | None:
    """Return the 18+1 code, also for one of the older list, or None. An IC code is none of these."""
    wanted = given.strip().upper()
    wanted = OLDER_ETHNICITIES.get(wanted, wanted)
    return wanted if wanted in ETHNICITIES else None


def fold_code(given: str) -> str:
    """Return a code as the tables spell it."""
    return " ".join(given.casefold().replace("_", " ").split())
