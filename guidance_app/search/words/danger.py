"""Words that mean somebody may be in danger now: any of them puts the immediate-action card above the results.

Missing a danger costs a life and a needless card costs a second, so this table leans towards showing it.
"""

from guidance_app.search.words import listed

# One word is enough. Written in full; endings and single slips of the finger are handled by `danger_signs.py`.
ALONE = listed(
    "999 abduct abducted abduction acid attack attacked beat beaten beating blackmail bleeding burned burnt "
    "captive dead dying escape execute flee fled gun hiding honour honor hostage imprisoned kidnap kidnapped "
    "kidnapping kill killed "
    "killing kills knife lock-up locked machete missing misper murder murdered poison poisoned rape raped runaway "
    "scared shoot shot slaughter stab stabbed stabbing strangle strangled suicide suicidal terrified threat threaten "
    "threatened threatening threats trapped violence violent weapon weapons whisper whispering"
)

# Slips and short forms too short for the general rule, or where a letter was swallowed.
VARIANTS = {
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

# All words of a line somewhere in the query.
TOGETHER: tuple[frozenset[str], ...] = tuple(
    listed(line)
    for line in (
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
