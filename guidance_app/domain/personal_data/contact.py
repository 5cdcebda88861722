"""Find e-mail addresses and social media accounts, written plainly or so as to slip past a filter."""

import re

from guidance_app.domain.personal_data.found import PersonalDataKind, Span, Spans

# Sites that the library names for services; a service's own role mailbox finds no person.
_SERVICE_DOMAINS_WORDS = (
    "fcdo.gov.uk  nspcc.org.uk galop.org.uk karmanirvana.org.uk ikwro.org.uk haloproject.org.uk  "
    " southallblacksisters.org.uk   "
    "saverauk.co.uk mwnuk.co.uk "
    "mwnhelpline.co.uk rapecrisis.org.uk refuge.org.uk womensaid.org.uk livefearfree.gov.wales gov.wales imece.org.uk "
    "nationalfgmcentre.org.uk    "
    " "
    "nationaldahelpline.org.uk    missingpeople.org.uk "
    " victimsupport.org.uk"
)
SERVICE_DOMAINS = frozenset(_SERVICE_DOMAINS_WORDS.split())
_ROLES_WORDS = (
    "fmu fmuoutreach fgmhelp fgmhelpline help helpline info support contact enquiries enquiry admin office hello "
    "referrals referral advice team mail training sarc isva police professionals"
)
_ROLES = frozenset(_ROLES_WORDS.split())
_AT = (
    r"(?:\s?@\s?|\s?[\[({<]{1,2}\s?(?:at|@|a|at sign)\s?[\])}>]{1,2}\s?|[\s,]{1,3}(?:then\s)?(?:the\s|"
    r"an\s)?at[ -]?(?:sign|symbol)"
    r"[\s,]{1,3}(?:then\s)?|\s?(?:%40|&#64;|&commat;)\s?|\s?[-_*]at[-_*]\s?)"
)
_DOT = (
    r"(?:\s\.\s?|\.(?:\s(?=(?:com|net|org|uk|co|gov|ac|me)\b))?|\s?[\[({<]{1,2}\s?(?:dot|"
    r"d0t|\.|punto|point|period|full stop)\s?[\])}>]{1,2}\s?"
    r"|[\s,]{1,3}(?:dot|d0t|point|full stop)[\s,]{1,3}|[-_*]dot[-_*])"
)
_SPELT_DOT = r"(?:\s?[\[({<]{1,2}\s?(?:dot|d0t|\.)\s?[\])}>]{1,2}\s?|[\s,]{1,3}dot[\s,]{1,3}|[-_*]dot[-_*])"
_LOCAL = rf"[\w+%'-]{{1,64}}(?:{_DOT}[\w+%'-]{{1,64}}){{0,3}}"
_PROVIDERS = (
    r"(?:gmail|googlemail|google mail|g ?mail|gee mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|"
    r"aol|live|btinternet)"
)
_EMAILS = (
    re.compile(r"\b[\w.+-]{1,64}\sAT\s[\w-]{2,63}\.[A-Za-z]{2,12}\b"),
    re.compile(rf"(?<![\w+%'-]){_LOCAL}{_AT}[\w-]{{1,63}}(?:{_DOT}[A-Za-z][\w-]{{0,62}}){{1,4}}", re.IGNORECASE),
    re.compile(rf"(?<![\w+%'-]){_LOCAL}\sat\s[\w-]{{1,63}}(?:{_SPELT_DOT}[A-Za-z][\w-]{{0,62}}){{1,4}}", re.IGNORECASE),
    re.compile(rf"(?<![\w+%'-]){_LOCAL}(?:{_AT}|\sat\s){_PROVIDERS}\b", re.IGNORECASE),
    re.compile(r"\b[\w.+-]{1,64}(?:AT|\(at\)|@)[a-z0-9-]{2,63}(?:DOT|\(dot\))[a-z]{2,12}"),
    re.compile(
        r"(?i:\be-?mail(?: address)?\b[^.\n]{0,20}?)\b[\w.+-]{2,64}(?i:\s?@\s?|\s?[\[({]at[\])}]\s?)[\w-]{"
        r"2,63}(?![\w-]|\.\w)"
    ),
)
_MAY_HOLD_AN_EMAIL = re.compile(
    r"@|%40|&#64;|&commat;|\b(?:at|a)\b.{1,90}(?:dot|mail|proton|outlook|yahoo|icloud|aol|"
    r"live|\.)|at[-_*]|\bat[ -]?(?:sign|symbol)|(?-i:[a-z0-9]\s?AT\s?[a-z])",
    re.IGNORECASE,
)
_PLATFORM = (
    r"(?:instagram|insta|ig|tik\s?tok|snap(?:chat)?|sc|discord|telegram|facebook|fb|messenger|"
    r"twitter|x|whats?app|signal|kik"
    r"|reddit|steam|psn|playstation|xbox|roblox|fortnite|threads|bluesky|bsky|mastodon|youtube|you\s?tube|twitch|tinder"
    r"|grindr|badoo|muzz|muzmatch|hinge|bumble|linkedin|skype|viber|wechat|weibo|vk|imo|bigo|onlyfans|pinterest|tumblr"
    r"|vinted|depop|minecraft|gamertag|social media|online)"
)
_SAID = (
    r"(?:user(?:\s?name)?|handle|account|name|profile|tag|id|is|was|as|under|at|page|her|"
    r"him|his|on|the|called|channel|nick"
    r"|me|chat|group|private|gamer|story|posts?|friend|alt|login|screen|new|old|second)"
)
_HANDLES = (
    re.compile(r"(?<![\w.])@\s?[A-Za-z_][\w.-]{1,40}"),
    re.compile(r"\b[\w.]{2,32}#\d{4}\b|(?<![\w/])u/[\w-]{3,30}"),
    re.compile(
        r"\b(?:instagram|tiktok|facebook|fb|twitter|x|snapchat|t|linkedin|youtube|threads|vk|telegram|discord)"
        r"\.(?:com|me|net|gg)/[\w.@/-]{2,80}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_PLATFORM}\b(?:[\s:=,-]{{1,3}}{_SAID}\b){{0,5}}[\s:=,(-]{{1,3}}(?:\"[^\"\n]{{2,40}}\""
        r"|(?=[\w.-]{0,30}(?:[a-z][\d_]|_\w|\w\.\w|(?-i:[a-z][A-Z])))[A-Za-z_][\w.-]{3,40})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:user\s?name|gamer\s?tag|handle|screen\s?name|nick|login|profile name|(?:posts|"
        r"plays|goes|known) (?:online )?(?:as|by))"
        r"(?:[ ](?:online|there|is|was|on \w{1,12}|of)){0,3}[\s:=]{1,3}\"?(?=[\w.-]{0,30}[\d_])[A-Za-z_][\w.-]{3,40}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:user\s?name|gamer\s?tag|handle|screen\s?name|insta(?:gram)?|snap(?:chat)?|discord)\s?[:=]\s"
        r"?\"?[\w.-]{3,40}",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_PLATFORM}:\s?[\w.-]{{3,40}}(?=[,;)\n]|\.?$)", re.IGNORECASE),
)


def find_emails(text: str) -> Spans:
    """Yield each e-mail address that is not a known service's own mailbox."""
    if _MAY_HOLD_AN_EMAIL.search(text) is None:
        return
    for pattern in _EMAILS:
        for match in pattern.finditer(text):
            if not _is_service_mailbox(match[0]):
                yield Span(PersonalDataKind.EMAIL, match.start(), match.end())


def _is_service_mailbox(address: str) -> bool:
    name, at, domain = address.lower().rpartition("@")
    return bool(at) and name.split(" ")[-1] in _ROLES and domain.rstrip(".") in SERVICE_DOMAINS


def find_handles(text: str) -> Spans:
    """Yield each account of a social medium."""
    for pattern in _HANDLES:
        for match in pattern.finditer(text):
            yield Span(PersonalDataKind.HANDLE, match.start(), match.end())
