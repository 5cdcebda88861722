"""Patterns of names, in any letters, and of what is so rare in a small place that it tells who it was."""

from guidance_app.domain.checklist.page_guard.given_names import GIVEN_NAMES
from guidance_app.domain.checklist.page_guard.pieces import (
    END,
    KIN,
    LETTER,
    MIXED,
    NAME,
    SAME_SENTENCE,
    SMALL,
    START,
    PageRule,
)
from guidance_app.domain.personal_data.event_words import STRONG
from guidance_app.domain.personal_data.found import PersonalDataKind as Kind
from guidance_app.domain.personal_data.name_words import BELONGINGS, COURTESY_TITLES, DEEDS, SMALL_TITLES, TITLES
from guidance_app.domain.personal_data.wording import listed, one_of

_CALLED = "(?:called|named|known as)"
_SHOUTED = one_of({title.upper() for title in COURTESY_TITLES})
# “My name is”, “her name”, “is called”, in scripts that have no capitals; a name stands behind, or before the last.
_NAMING = (
    "اسمي",
    "اسمها",
    "اسمه",
    "اسمك",
    "اسم",
    "نامش",
    "نام",
    "نوم",
    "ناوی",
    "ناوم",
    "नाम",
    "ਨਾਮ",
    "ਨਾਂ",
    "নাম",
    "નામ",
    "பெயர்",
    "ስሜ",
    "ስሙ",
    "ስሟ",
    "ስመይ",
    "ስማ",
    "我叫",
    "她叫",
    "他叫",
    "叫做",
    "名叫",
    "名字",
    "姓",
)
# “Brother”, “father”, “uncle” and “is called” in Chinese stand without a space between them.
_CHINESE_KIN = "(?:哥|弟|姐|妹|爸|妈|叔|伯|舅|姑|姨|夫|妻|友|的)"
_ONLY_ONES = listed(
    "girl boy lad lass family families man woman couple household doctor barber imam nurse teacher pupil student shop "
    "restaurant takeaway salon driver mosque gurdwara temple midwife baker butcher tailor grocer councillor"
)
_NOT_A_PLACE = (
    "(?!(?:the|this|that|her|his|their|my|our|a) (?:house|home|room|family|car|flat|kitchen|group|meeting|court|"
    "interview|photo|picture|call|bedroom|taxi|marriage|phone)s?)"
)

NAME_RULES = tuple(
    PageRule(*each)
    for each in (
        (Kind.NAME, f"{START}{one_of(COURTESY_TITLES)}[.]? (?:and (?:Mrs|Ms) )?[A-ZÀ-ÖØ-Þ][{LETTER}'-]{{1,30}}", True),
        (Kind.NAME, f"{START}{_SHOUTED}[.]? [A-Z][A-Z'-]{{2}}", True),
        (Kind.NAME, f"{START}{one_of(TITLES)}[.]? (?:[A-Z][.]? )?{NAME}", True),
        (Kind.NAME, f"{START}{one_of(SMALL_TITLES)}[.]? {SMALL}", True),
        (Kind.NAME, f"{START}{one_of(GIVEN_NAMES)}{END}", False),
        (
            Kind.NAME,
            f"{START}{KIN}(?:'s)?(?: name)?(?: is| was|'s)?(?: {_CALLED})?[ ,:(=-]{{1,3}}(?:[A-Z][.]? )?{NAME}",
            True,
        ),
        (Kind.NAME, f"{START}(?:{KIN}|he|she|who|man|woman)(?: is| was|'s)? {_CALLED} {SMALL}{END}", True),
        (
            Kind.NAME,
            f"{START}(?:[Nn]ames?|[Ss]urnames?|[Aa]lias|aka|AKA|née|nee)(?: is| was|'s)?[ :=]{{1,3}}{NAME}",
            True,
        ),
        (
            Kind.NAME,
            f"{START}(?:her|his|their|my|full|real|the)? ?(?:sur)?name(?:'s| is| was|:| of {KIN}) {SMALL}{END}",
            False,
        ),
        (Kind.NAME, f"{START}{NAME}(?:,? [(]?aged? [0-9]|,? [(][0-9]{{1,2}}[)]|, [0-9]{{1,2}},)", True),
        (Kind.NAME, f"{START}{NAME} {one_of(DEEDS)}{END}", True),
        (Kind.NAME, f"{START}{NAME}'s (?:{KIN}|{one_of(BELONGINGS)})", True),
        (Kind.NAME, f"{START}{NAME} (?:is|was) (?:the|her|his|my|their) {KIN}{END}", True),
        (Kind.NAME, f"{START}{MIXED} (?:(?:al|bin|bint|ibn|de|van|von|el) )?{MIXED}", True),
        # A word with a capital inside a sentence that is neither a language, a people, a faith nor a large place.
        (Kind.NAME, f"[a-z,;:] {MIXED}", True),
        (Kind.NAME, f"(?:{'|'.join(_NAMING)}|{_CHINESE_KIN}叫)", True),
        (
            Kind.RARE_EVENT,
            f"{START}(?:only|sole|one) (?:[{LETTER}-]{{2,20}} ){{0,2}}{one_of(_ONLY_ONES)} (?:in|at|on) {_NOT_A_PLACE}",
            False,
        ),
        (
            Kind.RARE_EVENT,
            f"{START}(?:village|hamlet|small town|island){END}{SAME_SENTENCE}{{0,60}} {one_of(STRONG)}{END}",
            False,
        ),
        (
            Kind.RARE_EVENT,
            f"{START}{one_of(STRONG)} {SAME_SENTENCE}{{0,60}}(?:village|hamlet|small town|island){END}",
            False,
        ),
    )
)
