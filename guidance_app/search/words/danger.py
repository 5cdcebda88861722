"""Words that mean somebody may be in danger now: any of them puts the immediate-action card above the results.

Missing a danger costs a life and a needless card costs a second, so this table leans towards showing it.
"""

from itertools import product

from guidance_app.search.words import listed
from guidance_app.search.words.danger_elsewhere import ELSEWHERE

# One word is enough. Written in full; endings and single slips of the finger are handled by `danger_signs.py`.
ALONE = listed(
    "999 abduct abducted abduction acid attack attacked balcony beat beaten beating blackmail bleach bleeding "
    "burned burnt captive dead dying escape execute flee fled gun hiding honour honor hostage hunted "
    "imprisoned kidnap kidnapped kidnapping kill killed killing kills knife lock-up locked machete missing "
    "misper murder murdered petrol poison poisoned rape raped runaway scared screaming shoot shot slaughter "
    "stab stabbed stabbing strangle strangled suicide suicidal terrified threat threaten threatened "
    "threatening threats trapped violence violent weapon weapons whisper whispering"
)

# Slips and short forms too short for the general rule, or where a letter was swallowed.
VARIANTS = ELSEWHERE | {
    "kil": "kill",
    "kils": "kill",
    "kll": "kill",
    "klil": "kill",
    "honr": "honour",
    "onour": "honour",
    "hono": "honour",
    "dishonour": "honour",
    "dishonor": "honour",
    "hba": "honour",
    "hbv": "honour",
    "hbm": "honour",
    "izzat": "honour",
    "thretend": "threat",
    "thret": "threat",
    "thretened": "threat",
    # One letter from "threat", and an ordinary word.
    "treat": "",
    "wepon": "weapon",
    "stabd": "stab",
    "fmpo": "forced marriage",
    "offing": "kill",
    "mssing": "missing",
}

# Where families have taken people, with when: a flight tomorrow cannot wait for office hours.
_SOON = ("tonight", "tomorrow")
_PLACES = (
    "pakistan india bangladesh afghanistan somalia iraq iran turkey yemen egypt sudan gambia kenya nigeria eritrea "
    "kurdistan syria mali guinea ethiopia"
)
# All words of a line somewhere in the query.
TOGETHER: tuple[frozenset[str], ...] = tuple(
    listed(line)
    for line in (
        *(f"{place} {soon}" for place, soon in product(_PLACES.split(), _SOON)),
        "bury you",
        "bury her",
        "bury him",
        "bury me",
        "on fire",
        "set fire",
        "be cut",
        "going cut",
        "cut summer",
        "cut holiday",
        "cutting summer",
        "cutting tomorrow",
        "cutting week",
        "fgm tomorrow",
        "fgm week",
        "fgm summer",
        "tell dad",
        "tell mum",
        "tell brother",
        "tell husband",
        "find me",
        "find us",
        "finds me",
        "help me",
        "cant breathe",
        "not breathe",
        "hands throat",
        "swallow pills",
        "took pills",
        "jump off",
        "jump bridge",
        "outside house",
        "hes outside",
        "he outside",
        "they outside",
        "sent back",
        "send back",
        "sending back",
        "karo kari",
        "siyah kari",
        "kala kali",
        "tor tora",
        "ceeb dil",
        "me omoara",
        "taken abroad",
        "take abroad",
        "taking abroad",
        "abroad tonight",
        "abroad today",
        "abroad tomorrow",
        "abroad holiday",
        "abroad marry",
        "abroad married",
        "abroad passport",
        "flight tonight",
        "flight tomorrow",
        "flight today",
        "airport tonight",
        "airport now",
        "fly tonight",
        "flying tonight",
        "forced wedding",
        "forced marriage",
        "forced marry",
        "force marry",
        "forcing marry",
        "wedding tonight",
        "wedding tomorrow",
        "married tomorrow",
        "made marry",
        "dont tell parents",
        "dont tell family",
        "not tell parents",
        "not tell family",
        "wont let leave",
        "not let leave",
        "cant leave house",
        "taken passport",
        "took passport",
        "hurt family",
        "hurt her",
        "hurt him",
        "hit him",
        "hit her",
        "family find",
        "family found out",
        "family looking",
        "parents find out",
        "dad finds out",
        "mum finds out",
        "ran off",
        "looking for her",
        "looking for him",
        "fgm tonight",
        "fgm holiday",
        "fgm abroad",
        "cutting holiday",
        "cutting abroad",
        "child bride",
        "one chance",
        "ran away",
        "run away",
    )
)
