"""Patterns of numbers, accounts and addresses: in figures, in words, and as people write them past a filter."""

from guidance_app.domain.checklist.page_guard.pieces import (
    END,
    MONTHS,
    SAME_SENTENCE,
    START,
    WHOLE,
    PageRule,
)
from guidance_app.domain.personal_data.contact_words import MAIL_PROVIDERS, PLATFORMS
from guidance_app.domain.personal_data.found import PersonalDataKind as Kind
from guidance_app.domain.personal_data.label_words import LABELS
from guidance_app.domain.personal_data.place_words import PLAIN_STREETS, STREETS, UNITS
from guidance_app.domain.personal_data.wording import listed, one_of

_OPEN, _SHUT = "[ ([{<|,.–-]{1,3}", r"[ )\]}>|,.–-]{1,3}"
_AT = f"{_OPEN}(?:then )?(?:an |the )?at(?: sign| the rate| symbol)?{_SHUT}"
_DOT = f"(?:{_OPEN}(?:dot|full stop|period|point){_SHUT}|[.])"
_TOP = "(?:com|net|org|co|uk|info|me|example|ac)"
_NAMED_STREETS = "(?:Street|Road|Avenue|Lane|Close|Crescent|Drive|Terrace|Grove)"
_NOT_A_TIME = f"(?!(?:am|pm|st|nd|rd|th|hr|km|kg|cm|mm|ft){END})"
_NOT_A_YEAR = "(?!(?:19|20)[0-9]{2}[/-](?:19|20)?[0-9]{2})"
_LABEL = f"(?:{one_of(LABELS)}|share code)"
_LINK = "(?:(?:is|was|no|number|ref|id|ending|ends|in)[ :.,#=(-]{1,4}){0,3}"
_DATE = f"(?:[0-9]{{1,2}}[ ./-][0-9]{{1,2}}[ ./-](?:19|20)?[0-9][0-9]|20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]){END}"
# References of our own documents.
_OURS = "(?!(?:HBA|TRA|PRA|COM|ENG|SER|TER|ISO|SI)[ -])"
_MARKED = "(?:[A-Z]{2} ?[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?[0-9]{2,3}[A-Z])"
_DIGIT_WORDS = "oh o zero nought naught one two three four five six seven eight nine"
_SAID = one_of(
    listed(f"{_DIGIT_WORDS} ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
    | listed("thirty forty fifty sixty seventy eighty ninety hundred double triple treble")
)
_HOUSE_WORDS = f"(?:number |no[.]? )?{_SAID}(?:[ -]{_SAID}){{0,2}},? [a-z']{{3,20}} {one_of(PLAIN_STREETS)}"
_BIRTH = "(?:d[.]?o[.]?b[.]?|dates? of birth|birth ?dates?|birth ?days?|born)"
_ORDINALS = (
    "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,6}teenth|twentieth|"
    "thirtieth|(?:twenty|thirty)[ -](?:first|second|third|[a-z]{4,6}h))"
)

NUMBER_RULES = tuple(
    PageRule(*each)
    for each in (
        (Kind.EMAIL, "[A-Za-z0-9_.+%'-]{1,64} ?[([{<]{0,2}[@ⓐ][)\\]}>]{0,2} ?[A-Za-z]", True),
        (Kind.EMAIL, f"{START}[a-z0-9_.+-]{{1,64}}{_AT}{one_of(MAIL_PROVIDERS)}{END}", False),
        (Kind.EMAIL, f"{START}[a-z0-9_.+-]{{1,64}}{_AT}[a-z0-9-]{{2,40}}{_DOT}{_TOP}{END}", False),
        (Kind.EMAIL, "[a-z0-9_.+-]{2,64}[([{<]at[)\\]}>][a-z]", False),
        (Kind.HANDLE, "(?:^|[^A-Za-z0-9_.])@[A-Za-z_][A-Za-z0-9_.-]{1,40}", True),
        (Kind.HANDLE, f"{START}[A-Za-z]{{2,30}}_[A-Za-z0-9_]{{1,30}}", True),
        (Kind.HANDLE, f"{START}[a-z]{{3,30}}[.]?[0-9]{{2,6}}{END}", True),
        (
            Kind.HANDLE,
            f'{START}{one_of(PLATFORMS)}[^.\n]{{0,40}}[ :=("][a-z._]{{2,30}}[0-9_][a-z0-9_.]{{0,30}}',
            False,
        ),
        (Kind.HANDLE, f"{START}{one_of(PLATFORMS)}[.]com/[a-z]", False),
        (Kind.HANDLE, f"{START}(?:account|profile|username|handle)[^.\n]{{0,20}} [a-z]{{2,30}}[._][a-z0-9]", False),
        (
            Kind.DATE_OF_BIRTH,
            f"{START}{_BIRTH}[^.;\n0-9]{{0,25}}(?:[0-9]|{_ORDINALS}(?: of)? {MONTHS}|{MONTHS} {_ORDINALS})",
            False,
        ),
        (Kind.DATE_OF_BIRTH, f"[0-9](?:st|nd|rd|th)?[^.;\n0-9]{{0,25}}(?:birthday|date of birth|dob){END}", False),
        (
            Kind.DATE_OF_BIRTH,
            f"{START}(?:turned|turns|be) [a-z0-9]{{1,9}} on [0-9]{{1,2}}(?:st|nd|rd|th)? {MONTHS}",
            False,
        ),
        (Kind.POSTCODE, f"{START}[A-Z]{{1,2}}[0-9][A-Z0-9]?[ ._-]{{0,3}}[0-9][A-Z]{{2}}{END}", True),
        (Kind.POSTCODE, f"{START}[a-z]{{1,2}}[0-9][a-z0-9]?[ ._-]{{1,3}}[0-9]{_NOT_A_TIME}[a-z]{{2}}{END}", False),
        (Kind.POSTCODE, f"{START}post ?code(?: is|:)? (?:[a-z]{{1,2}} ){{1,2}}(?:[0-9]|{_SAID}){END}", False),
        (
            Kind.ADDRESS,
            f"{START}[0-9]{{1,4}}[A-Za-z]?,? (?:the )?(?:[A-Z][A-Za-z'-]{{1,24}} ){{1,4}}{one_of(STREETS)}{END}",
            True,
        ),
        (Kind.ADDRESS, f"{START}[0-9]{{1,4}}[a-z]?,? [a-z']{{3,20}} {one_of(PLAIN_STREETS)}{END}", False),
        (Kind.ADDRESS, f"{START}{_HOUSE_WORDS}{END}", False),
        (Kind.ADDRESS, f"{START}{one_of(UNITS)}[.]? (?:[0-9]{{1,4}}[a-z]?){END}", False),
        (
            Kind.ADDRESS,
            f"{START}(?:[A-Z][a-z'-]{{2,24}} ){{1,3}}{_NAMED_STREETS}{END}",
            True,
        ),
        # Three words with full stops between find a place of three metres.
        (Kind.ADDRESS, f"{START}[a-z]{{3,20}}[.][a-z]{{3,20}}[.][a-z]{{3,20}}{END}", False),
        (Kind.CAR_MARK, f"{START}{_OURS}{_MARKED}{END}", True),
        (Kind.CAR_MARK, f"{START}[a-z]{{2}}[0-9]{{2}} ?[a-z]{{3}}{END}", True),
        (Kind.CAR_MARK, f"{START}[0-9]{{2,3}}[ -][A-Z]{{1,3}}-[0-9]{{1,6}}{END}", True),
        (
            Kind.CAR_MARK,
            f"{START}(?:plates?|registration|reg|car)(?: no)?[ :]{SAME_SENTENCE}{{0,20}}[A-Z0-9-]{{0,4}}[0-9]{{2}}",
            True,
        ),
        (
            Kind.PHONE,
            f"{START}(?:(?:{_SAID}|[0-9]{{1,6}})[ ,./–-]{{1,3}}(?:and |then )?){{5,20}}(?:{_SAID}|[0-9]{{1,4}}){END}",
            False,
        ),
        (Kind.PHONE, f"{START}[0o](?:[ -]?[0-9o]){{9,10}}{END}", False),
        (Kind.REFERENCE, f"{START}[A-Z]{{2}}[ -]?(?:[0-9]{{2}}[ -]?){{3}}[A-D]{END}", True),
        (Kind.REFERENCE, f"{START}(?!{_DATE})[0-9](?:[ ./_*-]?[0-9]){{5,18}}", True),
        (
            Kind.REFERENCE,
            f"{WHOLE}{_OURS}{_NOT_A_YEAR}(?:[A-Z]{{1,5}}[0-9]?|[0-9]{{2,4}})[/*-] ?[A-Z]{{0,4}}[0-9]{{3,}}",
            True,
        ),
        (Kind.REFERENCE, f"{START}{_OURS}[A-Z]{{1,5}} ?[0-9]{{4,}}", True),
        (
            Kind.REFERENCE,
            f"{START}{_LABEL}(?:'s)?[ :.,#=(-]{{1,4}}{_LINK}[A-Z]{{0,5}}[ /-]?[0-9][0-9A-Z/-]{{2,}}",
            False,
        ),
        # Addresses of devices, purses, chassis and map squares.
        (Kind.REFERENCE, f"{START}[0-9A-F]{{1,4}}(?::{{1,2}}[0-9A-F]{{1,4}}){{3,7}}{END}", False),
        (Kind.REFERENCE, f"{START}[0-9A-Z]{{4,8}}[+][0-9A-Z]{{2,3}}{END}", True),
        (Kind.REFERENCE, f"{START}(?:0x[0-9a-f]{{16,}}|[A-Z]{{3,8}}[0-9][A-Z0-9]{{6,}})", True),
    )
)
