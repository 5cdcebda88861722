"""The short words that stereotyping rules are written in, and their turning into patterns. No rule lives here."""

import re
from functools import cache

from guidance_app.domain.publish_checks.stereotyping.character_words import CHARACTER_WORDS, VIOLENT_WORDS
from guidance_app.domain.publish_checks.stereotyping.groups import SIGNS

_W = r"[\w'-]+"
_MARK = r"[@~]" + _W
_HARM = (
    "abducted|abused|acid-attacked|assaulted|attacked|battered|beaten|betrothed|bullied|burned|burnt|buried"
    "|choked|coerced"
    "|circumcised|cut|disfigured|disowned|dragged|drowned|drugged|enslaved|exiled|forced|gang-raped|groomed"
    "|harassed|harmed"
    "|held|hit|humiliated|hurt|imprisoned|injured|intimidated|isolated|kept|kicked|kidnapped|killed|locked"
    "|married|mistreated"
    "|molested|murdered|mutilated|poisoned|pressured|promised|punched|punished|raped|scalded|scarred|sent|set"
    "|shot|silenced"
    "|slapped|smothered|stabbed|stalked|starved|strangled|stripped|suffocated|taken|threatened|tied|tortured"
    "|trafficked"
    "|trapped|violated|whipped|thrown|inflicted|performed|shamed|shunned|cast|made|carried|removed|done|given"
)
_TERMS = {
    "<A>": _MARK,
    "<X>": r"[@~#]" + _W,
    "<P>": "%" + _W,
    "<S>": "&" + _W,
    "<W>": "[@~#%&$]?" + _W,
    "<FAITH>": "(?:islam|hinduism|sikhism|judaism|christianity|catholicism|sharia|the (?:qur'an|koran|torah|church|clan"
    "|caste system))",
    "<MID>": rf"(?:(?!and |or |who |in )(?:{_W}) ){{0,2}}?",
    "<G>": (
        rf"(?:(?:{_MARK} )+(?:(?!and |or |who |in |is |are ){_W} )??%{_W}|(?:{_MARK} )*[#~]{_W}(?! {_W}s?'s)"
        rf"|%{_W} (?:of|from|in|with) (?:the |rural |northern |southern |a )*(?:\${_W}|{_MARK} (?:%|&|background"
        rf"|heritage|origin|descent|ancestry|roots|faith|extraction){_W}?)"
        rf"|#{_W} (?:of|from|in) (?:the |rural )*\${_W}"
        r"|(?:those|these|such|their) %(?:communities|people|families|cultures|tribes|clans|societies|women|men))"
    ),
    "<ONE>": rf"(?:{_MARK} )+(?:{_W} )??(?:&{_W}|nobody)",
    "<CHAR>": f"(?:{'|'.join(CHARACTER_WORDS)})",
    "<HARM>": f"(?:{_HARM})",
    "<VIOLENT>": f"(?:{'|'.join(VIOLENT_WORDS)})",
    "<CULT>": r"(?:&?culture|tradition|traditions|custom|customs|honour|shame|izzat|ird|namus|sharaf|ghairat|kanun|juju"
    r"|(?:&family|honour|moral|tribal|ancient) (?:code|honour|shame)|religion|faith|gossip|biraderi|caste|tribe"
    r"|heritage)(?!-)",
    "<ABUSE>": r"(?:hba|fgm|abuse|abusers?|violence|(?:forced|arranged|child|cousin|early) (?:marriages?|%brides)"
    r"|killings?"
    r"|murders?"
    r"|honour|izzat|rape|cutting|misogyny|crime|extremism|cruelty|control|oppression|patriarchy|dowry|juju"
    r"|witchcraft)",
}
# A word of a rule that names people matches with the sign it carries in a marked sentence.
_UNSIGNED = re.compile(r"(?<![\w&%@#~$?\\<-])[a-z][a-z-]+(?![\w>?*+-])")
# At the head of a choice its sign is dropped: behind a word boundary it would not match, for a sign is no letter.
_SIGNED = re.compile(r"(?<=[(|:])[%&]([a-z][a-z-]+)(?![\w>?*+\\-])")
_TERM = re.compile("|".join(sorted(_TERMS, key=len, reverse=True)))


@cache
def compile_pattern(*written: str) -> re.Pattern[str]:
    """Return one pattern for marked sentences out of alternatives written with the short words above."""
    return re.compile("|".join(f"(?:{_expand(one)})" for one in written))


def _expand(written: str) -> str:
    while _TERM.search(written):
        written = _TERM.sub(lambda found: _TERMS[found[0]], written)
    return _UNSIGNED.sub(_allow_sign, _SIGNED.sub(_drop_sign, written))


def _drop_sign(found: re.Match[str]) -> str:
    return found[1] if found[1] in SIGNS else found[0]


def _allow_sign(found: re.Match[str]) -> str:
    return f"(?:{re.escape(SIGNS[found[0]])})?{found[0]}" if found[0] in SIGNS else found[0]
