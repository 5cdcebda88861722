"""Find e-mail addresses, written plainly or so as to slip past a filter."""

import re
from collections.abc import Iterator

from guidance_app.domain.personal_data.contact_words import (
    AT_WORDS,
    DOT_WORDS,
    MAIL_PROVIDERS,
    ROLES,
    SERVICE_DOMAINS,
    SPOKEN_AT_SIGNS,
)
from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans
from guidance_app.domain.personal_data.lines import Line
from guidance_app.domain.personal_data.wording import first_words, one_of

_SIGN = r"[^\w\s.,;:!?'\"]{1,3}"
_BRACKETED_AT = rf"\s?[\[({{<]{{1,2}}\s?{one_of(AT_WORDS)}\s?[\])}}>]{{1,2}}\s?"
_AT = (
    rf"(?:\s?@\s?|{_BRACKETED_AT}|\s?{_SIGN}\s?at\s?{_SIGN}\s?|[\s,]{{1,3}}(?:then\s)?(?:the\s|an\s)?"
    rf"{one_of(SPOKEN_AT_SIGNS)}[\s,]{{1,3}}(?:then\s)?|\s?(?:%40|&#64;|&#x40;|&commat;)\s?|_at_)"
)
_SPELT_DOT = (
    rf"(?:\s?[\[({{<]{{1,2}}\s?{one_of(DOT_WORDS)}\s?[\])}}>]{{1,2}}\s?|\s?{_SIGN}\s?dot\s?{_SIGN}\s?"
    r"|[\s,.]{1,3}d[o0]t[\s,.]{1,3}|_dot_|\s(?:point|period|full stop|stop)\s(?=(?:com|net|org|uk|co|info|me)\b))"
)
_DOT = (
    rf"(?:\s\.\s?|\.(?:\s(?=(?:com|net|org|uk|co|gov|ac|me)\b))?|{_SPELT_DOT}"
    r"|[\s,]{1,3}(?:point|full stop)[\s,]{1,3})"
)
_LOCAL = rf"(?<![\w+%'-])[\w+%'-]{{1,64}}(?:{_DOT}[\w+%'-]{{1,64}}){{0,3}}"
_PROVIDER = rf"{one_of(MAIL_PROVIDERS)}\b"
_TOP_LEVELS = r"(?:com|net|org|co\.uk|org\.uk|ac\.uk|uk|me|info|example)\b"
# A name that no English word has: a figure, a line or a full stop inside it.
_ODD_LOCAL = r"(?<![\w.-])(?=[\w.+-]{0,30}?[a-z]{2})(?=[\w+-]{0,30}?[a-z][\d_.+])[\w.+-]{3,64}"
_WITH_AN_AT_SIGN = (
    re.compile(r"[\w.+%'-]{1,64}@[A-Za-z][\w.-]{1,120}"),
    re.compile(r"(?<!\w)(?:\w ){2,30}@(?: [\w.-]){3,60}"),
)
_SPELT = (
    re.compile(rf"{_LOCAL}{_AT}[\w-]{{1,63}}(?:{_DOT}[A-Za-z][\w-]{{0,62}}){{1,4}}", re.IGNORECASE),
    re.compile(
        rf"{_LOCAL}[\s,.]{{1,3}}at[\s,.]{{1,3}}[\w-]{{1,63}}(?:{_SPELT_DOT}[A-Za-z][\w-]{{0,62}}){{1,4}}", re.IGNORECASE
    ),
    re.compile(rf"{_LOCAL}(?:{_AT}|\sat\s){_PROVIDER}", re.IGNORECASE),
    re.compile(rf"(?<!\w)[\w.+-]{{2,64}}{_BRACKETED_AT}[\w-]{{2,63}}", re.IGNORECASE),
    re.compile(r"\b[\w.+-]{1,64}\sAT\s[\w-]{2,63}\.[A-Za-z]{2,12}\b"),
    re.compile(r"\b[\w.+-]{1,64}(?:AT|\(at\)|@)[a-z0-9-]{2,63}(?:DOT|\(dot\))[a-z]{2,12}"),
    re.compile(rf"{_ODD_LOCAL}(?: (?:at|on) |, ?){_PROVIDER}", re.IGNORECASE),
    re.compile(rf"{_ODD_LOCAL} at [\w-]{{2,63}}[. ](?:[\w-]{{2,40}}\.)?{_TOP_LEVELS}"),
    re.compile(
        r"\b(?i:e-?mails?|mail|write to|reply to)\b[^.\n@]{0,25}? [\w.+-]{2,64} at [\w-]{2,63}[. ]"
        rf"(?:[\w-]{{2,40}}\.)?{_TOP_LEVELS}"
    ),
)
_HALF = re.compile(
    r"\b(?i:e-?mails?|mail)\b[^.\n]{0,60}?\b[\w-]{2,40}(?: d[o0]t |, d[o0]t, )(?:com|net|org|co|uk|info|me)\b"
)
_MAIL, _DOT_WORD = frozenset({"mail", "mails", "email", "emails"}), frozenset({"dot"})
_CUES = frozenset({"at"}) | first_words(MAIL_PROVIDERS | SPOKEN_AT_SIGNS)
_SIGNS = ("@", "%40", "&#", "&commat;", "_at_", "AT", "(a", "[a", "{a", "<a")


def find_emails(line: Line) -> Spans:
    """Yield each e-mail address that is not a known service's own mailbox."""
    for pattern in _choose(line):
        for match in pattern.finditer(line.text):
            if not _is_of_a_service(match[0]):
                yield Span(PersonalDataKind.EMAIL, match.start(), match.end())


def _choose(line: Line) -> Iterator[re.Pattern[str]]:
    if "@" in line.text:
        yield from _WITH_AN_AT_SIGN
    if line.holds(_CUES) or any(sign in line.text for sign in _SIGNS):
        yield from _SPELT
    if line.holds(_MAIL) and line.holds(_DOT_WORD):
        yield _HALF


def _is_of_a_service(address: str) -> bool:
    name, at, domain = address.lower().rpartition("@")
    if at:
        return name.split(" ")[-1] in ROLES and domain.rstrip(".-") in SERVICE_DOMAINS
    return address.lower().rpartition(" at ")[2] in SERVICE_DOMAINS
