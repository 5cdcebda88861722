"""Wording in which a noun does the harm: a death, a row, a custom, a broken engagement with no person. Data only."""

from guidance_app.domain.publish_checks.stereotyping.hidden_doer_words import ABSTRACT, BLAMED, HARM_DONE

_CROSSING = (
    r"(?:dishonour\w*|sham(?:ed|ing)|disgrac\w+|stain\w*|tarnish\w*|disobey\w*|defied|defying|refus\w+|brought|chose"
    r"|choosing|fell in love|falling in love|fallen|left (?:her|his)|loved|loving|married|marrying|reject\w+|ran away"
    r"|broke|crossed|strayed|wanted|westernis\w+|dared|eloped|said no)"
)
_VICTIM = (
    r"(?:her|him|them|the (?:<W> )?(?:girl|bride|couple|victim|daughter|sister|wife|woman|mother|family|pair|boy|son)"
    r"|an? (?:<W> )?(?:girl|bride|daughter|sister|wife|woman|mother|teenager|family))"
)
_ENDING = (
    r"(?:killings?|murders?|deaths?|petrol|match|knife|knives|funerals?|burial|grave|graves|morgue|mortuary|coffin"
    r"|acid|bullets?|blood|fire|flames|rope|noose|axe|tragedy|violence|fists|beatings?|stabbings?|body|bodies|ambulance"
    r"|intensive care|bloodshed|wreath|ashes|black eye|broken \w+|fractured \w+)\b"
    r"(?! (?:convictions?|charges?|trial|inquiry|enquiry))"
)
_TALK = (
    r"(?:stigma|shame|disgrace|scandal|gossip|dishonour|loss of face|lost face|pressure|expectations?|whispers"
    r"|rumours?|culture"
    r"|taboos?|pride|honour|izzat|tradition|traditions|custom|customs|duty|jealousy|caste|dowry|reputation"
    r"|old (?:ways|code|rules)|good name)"
)

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:death|murder|killing|loss|beating|punishment|disappearance|stabbing|burning|fate) of (?:an? |the "
        r"|another "
        rf"|one |this |two |young )*(?:<W> ){{1,2}}?(?:who|whose <W>|that) (?:had |has |have )?{_CROSSING}"
    ),
    (
        r"\b(?:prov(?:ed|es|en|ing)|turned out(?: to be)?) (?:to be )?(?:<W>ly )?(?:fatal|deadly|lethal|costly"
        r"|(?:her|his|their) (?:undoing|downfall|end|death)|too much|disastrous|tragic|a death sentence)\b"
    ),
    (
        r"\b(?:chain|series|string|sequence|train) of events\b|\bevents (?:that|which) (?:<W>ly )?(?:left|ended|led"
        r"|took"
        r"|cost|claimed|brought|saw)\b"
    ),
    (
        r"\b(?:ended|ends|finished|finishes|concluded|culminated|closed|stopped) (?:up )?(?:with|in|as|at|on) (?:an? "
        rf"|the |her |his |two |another |<W> )??(?:<W> )??{_ENDING}"
    ),
    (
        rf"\b{_TALK} (?:was|were|is|lay|lies|stood|sat) (?:<W>ly |all |what was )*(?:behind|at the (?:root|heart|bottom"
        r"|centre|back) of|underneath|the (?:motive|reason|driver|trigger|force|spark))\b"
    ),
    (
        rf"\b(?:{BLAMED}|engagement|elopement|escape|wedding|text|photograph) (?:<W> ){{0,4}}?(?:brought|called|drew"
        r"|rained|pulled|bought|unleashed|attracted|incurred) (?:down )?(?:<W> )?(?:punishment|violence|wrath|fury"
        r"|revenge|retribution|shame|trouble|death|anger|a beating)\b"
    ),
    (
        rf"\b{_TALK} (?:(?:of|about|over|around|from|in) (?:<W> ){{1,4}}?)?(?:had |has |have |finally |soon |almost "
        r"|later |then |<W>ly )*(?:pushed|pushes|drove|drives|sent|sends|tipped|forced|forces|killed|broke|silenced"
        r"|silences|hounded|cost|left|sealed|trapped|ended|led|kept|destroyed|ruined|consumed|haunted)"
        rf" (?:to )?(?:{_VICTIM}|his|their|another)\b"
    ),
    (
        rf"\b(?:her|his|their|the (?:<W>'s)|the) {HARM_DONE} (?:<W>ly )?(?:came (?:after|when|as|because|weeks|days"
        r"|hours|months|swiftly|quickly|soon)|followed|was (?:the|a) (?:result|consequence|outcome|price|answer"
        r"|punishment|matter|message|warning|lesson)|was (?:meant|supposed|intended) to|restored|settled|put (?:an end"
        r"|things)|wiped|washed|paid)\b"
    ),
    (
        rf"\b(?:an?|another|more|further|severe|the usual|the inevitable) (?:<W> )??{HARM_DONE} (?:<W>ly )?(?:followed"
        r"|ensued|came next|came after|awaited|was (?:inevitable|certain|not long|waiting)|resulted|would follow"
        r"|was the)\b"
    ),
    (
        r"\b(?:became|was|is|fell|as|made) (?:just |only |yet )*(?:another|the latest|one more|yet another|a"
        r"|prey) (?:<W> )?(?:victim|casualty|statistic|tragedy|sacrifice|martyr|to)\b (?:of|to) (?:an? |the |her |his "
        rf"|their |its |family |<A> |old |ancient )*(?:{ABSTRACT}|code|feud|law|ways|past|statistics?)\b"
    ),
    (
        r"\b(?:paid|pay|pays|paying) (?:dearly|heavily|the (?:<W> )?(?:price|penalty|cost)|a (?:<W> )?price|with (?:her"
        r"|his|their))\b|\bmet (?:an? |her |his )(?:<W> )?(?:end|death|fate)\b"
    ),
    (
        r"\b(?:honour|family|village|clan|tribal|rough|old) (?:<W> )?(?:justice|law|code|custom|tradition|honour"
        r"|vengeance)"
        r" (?:was (?:done|served|satisfied|carried out|applied|met)|took (?:its|over|hold|her)|ran its|prevailed"
        r"|followed|had (?:spoken|its)|caught up|did the rest)\b"
    ),
    (
        r"\b(?:she|he|they|the (?:girl|bride|couple|daughter|sister|boy|teenager)) (?:soon |then |suddenly |later "
        r"|eventually |had )*(?:found|finds) (?:her|him|them)sel(?:f|ves) (?:<W>ly |in |on |at |a )*(?:married|engaged"
        r"|locked|beaten|trapped|abroad|imprisoned|promised|cut off|alone|homeless|wed|betrothed|a bride|a plane"
        r"|hospital|wife|cast)\b"
    ),
    (
        r"\bto (?:save|restore|protect|defend|regain|cleanse|uphold|clear|preserve|wash|repair|avenge) (?:an? |the "
        r"|its "
        r"|their |her |his |family |<W>'s )*(?:honour|name|face|reputation|shame|izzat|pride|standing),? (?:<W> ){1,3}?"
        r"(?:was|were|had|died|has|lost|paid|must|would)\b(?!(?: <W>){0,8} by )"
    ),
    (
        r"\b(?:clash|collision|conflict) (?:of|between) (?:the )?(?:two |old |<A> )*(?:cultures|generations|worlds"
        r"|traditions|values|customs|old|faiths)\b(?=.*\b(?:left|dead|ended|led|killed|cost|violen\w+|death|murder"
        r"|hurt|tragedy|beaten|turned|injur\w+|in hospital)\b)"
    ),
    (
        r"\b(?:marriage|wedding|match|engagement|union|trip|flight|passage|journey) (?:was|had been|has been|is"
        r"|gets|got) (?:<W>ly )?(?:forced|imposed|inflicted|pushed|sprung|thrust|foisted) (?:up)?on (?:her|him|them"
        r"|the|a)\b(?!(?: <W>){0,6} by (?:her|his|their|an?|two|the <W>'s|relatives))"
    ),
)
