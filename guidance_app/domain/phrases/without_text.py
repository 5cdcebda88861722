"""Languages whose speakers writing would not help, or that we are not sure enough of: a note and no phrases."""

from guidance_app.domain.phrases.language import Language

WITHOUT_TEXT = (
    Language(
        "syl", "Sylheti", "সিলেটি", "syl", "BENGALI",
        note="Mostly spoken, so written Bangla may not help. Book “Sylheti” and ring the interpreter.",
    ),
    Language(
        "phr", "Pahari-Pothwari (Mirpuri)", "پہاڑی / پوٹھوہاری", "phr", "ARABIC", right_to_left=True,
        note="Mostly spoken. Book “Mirpuri” or “Pothwari”, not only Urdu. Some people read Urdu: try that page.",
    ),
    Language(
        "rmy", "Romani", "Romani ćhib", "rom", "LATIN",
        note="There are several kinds, and they differ. Ask which country they grew up in, and whether they would "
        "rather speak Romani, Romanian, Slovak, Czech or Hungarian.",
    ),
    Language(
        "bfi", "British Sign Language", "BSL", "en-GB", "LATIN",
        note="A language of its own, not English with signs: written English may not help. Ask for a registered BSL "
        "interpreter, by video if that is quicker. Deaf people from other countries use other sign languages. Never "
        "let a relative or a child sign.",
    ),
)  # fmt: skip
