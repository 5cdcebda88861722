"""The short words that stereotyping rules are written in, and their turning into patterns. No rule lives here."""

import re
from functools import cache

from guidance_app.domain.publish_checks.groups import SIGNS

_W = r"[\w'-]+"
_MARK = r"[@~]" + _W
_CHARACTER = (
    "aggressive|aloof|amoral|argumentative|arrogant|backward|barbaric|bigoted|bloodthirsty|boisterous|bossy|brutal"
    "|calculating|chaotic|cheeky|chauvinist|childlike|clannish|clever|close|close-knit|closed|cold|conniving"
    "|controlling"
    "|cowardly|crafty|crooked|cruel|cultured|cunning|deceitful|defensive|demanding|demure|deferential|devious"
    "|difficult"
    "|dignified|dirty|dishonest|dishonourable|docile|domineering|dominant|dour|dramatic|easy-going|emotional|evasive"
    "|excitable|exotic|expressive|family-oriented|fanatical|fatalistic|feckless|fierce|fiery|fighters|flamboyant"
    "|friendly"
    "|generous|gentle|greedy|gossipy|guarded|gullible|hard-working|hardworking|harsh|haughty|helpless|honest"
    "|honour-bound|honour-obsessed|hospitable|hostile|hot-blooded|hot-headed|hot-tempered|humble|hysterical|ignorant"
    "|illiterate|impulsive|industrious|inscrutable|insular|intolerant|inward-looking|jealous|lawless|lazy"
    "|lecherous|litigious"
    "|liars|loud|loyal|macho|male-dominated|manipulative|martial|materialistic|meek|misogynistic|modest|money-minded"
    "|moody|musical|mysterious|naive|narrow-minded|naturally|nomadic|noisy|nosy|obedient|obsessed|obsessive|obstinate"
    "|old-fashioned|oppressed|oppressive|over-protective|overbearing|overprotective|passionate|passive|patient"
    "|patriarchal"
    "|peaceful|pious|polite|possessive|prickly|primitive|private|promiscuous|proud|prudish|quarrelsome|quick-tempered"
    "|quick-witted|quick|quiet|rash|reserved|resilient|respectful|restless|rowdy|rude|ruthless|savage|secretive"
    "|seductive"
    "|selfish|sensual|sentimental|servile|sexist|sheltered|shifty|short-tempered|shrewd|shy|simple|simple-minded|sly"
    "|spiritual|status-conscious|stern|stoic|stoical|strict|strong-willed|stubborn|studious|submissive|subservient"
    "|superstitious|suspicious|temperamental|thieves|thieving|tight-knit|tight-lipped|timid|tough|touchy|traditional"
    "|traditionalist|treacherous|tribal|tricky|unassimilated|uncivilised|uncooperative|underdeveloped|uneducated"
    "|unreliable"
    "|untrustworthy|vain|vengeful|vindictive|violent|volatile|voluble|warlike|warm|warm-hearted|wealthy|wild"
    "|wily|withdrawn"
    "|workshy|beautiful|graceful|handsome|rebellious|fearless|brave|rigid|repressed|sexually|conservative"
    "|well-mannered"
    "|long-suffering|downtrodden|high-strung|highly-strung|two-faced|work-shy|money-grabbing|tight-fisted|stingy"
    "|miserly"
    "|slippery|sneaky|scheming|unpredictable|hard-drinking|fun-loving|happy-go-lucky|carefree|moral|immoral|cagey"
    "|unfeeling|heartless|sullen|surly|arrogant|entitled-minded|lustful|oversexed|religious|devout|zealous"
    "|resourceful"
    "|hard-headed|pig-headed|hard-nosed|closed-off|law-abiding|trusting|distrustful|mistrustful|untruthful|boastful"
    "|unemotional|polite|courteous|rough|tender|feisty|sassy|spirited|animated|gregarious|sociable|tidy|frugal"
    "|thrifty"
)
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
        rf"(?:(?:{_MARK} )+(?:(?!and |or |who |in |is |are ){_W} )??%{_W}|[#~]{_W}(?! {_W}s?'s)"
        rf"|%{_W} (?:of|from|in|with) (?:the |rural |northern |southern |a )*(?:\${_W}|{_MARK} (?:%|&|background"
        rf"|heritage|origin){_W}?)"
        rf"|#{_W} (?:of|from|in) (?:the |rural )*\${_W}"
        r"|(?:those|these|such|their) %(?:communities|people|families|cultures|tribes|clans|societies|women|men))"
    ),
    "<ONE>": rf"(?:{_MARK} )+(?:{_W} )??(?:&{_W}|nobody)",
    "<CHAR>": f"(?:{_CHARACTER})",
    "<HARM>": f"(?:{_HARM})",
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
_INNER = re.compile(r"\([^()]*\)(?:[?*+]|\{[\d,]+\})*")
_NAMES_GROUP = re.compile(r"<(?:A|X|ONE)>(?![?*])")
_TERM = re.compile("|".join(sorted(_TERMS, key=len, reverse=True)))


@cache
def compile_pattern(*written: str) -> re.Pattern[str]:
    """Return one pattern for marked sentences out of alternatives written with the short words above."""
    return re.compile("|".join(f"(?:{_expand(one)})" for one in written))


def needs_group(written: str) -> bool:
    """Say whether a pattern can match only where a group is named: it lets most sentences skip it."""
    outside = written
    while (flatter := _INNER.sub("", outside)) != outside:
        outside = flatter
    return all(_NAMES_GROUP.search(one) for one in outside.split("|"))


def _expand(written: str) -> str:
    while _TERM.search(written):
        written = _TERM.sub(lambda found: _TERMS[found[0]], written)
    return _UNSIGNED.sub(_allow_sign, written)


def _allow_sign(found: re.Match[str]) -> str:
    return f"(?:{re.escape(SIGNS[found[0]])})?{found[0]}" if found[0] in SIGNS else found[0]
