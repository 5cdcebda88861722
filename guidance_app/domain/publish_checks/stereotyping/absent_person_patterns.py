"""Wording in which belongings, a marriage or a weapon stand where the person who did harm should. Data only."""

from guidance_app.domain.publish_checks.stereotyping.hidden_doer_words import HARM_DONE, NO_DOER

_TALK = (
    r"(?:stigma|shame|disgrace|scandal|gossip|dishonour|loss of face|lost face|pressure|expectations?|whispers"
    r"|rumours?|culture"
    r"|taboos?|pride|honour|izzat|tradition|traditions|custom|customs|duty|jealousy|caste|dowry|reputation"
    r"|old (?:ways|code|rules)|good name)"
)

PATTERNS: tuple[str, ...] = (
    # What belongs to the victim is harmed, and by nobody.
    (
        r"\b(?:(?:her|his|their) (?:<W> )?(?:phone|mobile|laptop|tablet|passport|bank card|cards?|keys|papers|documents"
        r"|certificates|books|clothes|wages|savings|money|benefits|freedom|education|studies|schooling|job|contact)"
        r"|hair|ribs?"
        r"|arm|leg|jaw|nose|wrist|fingers?|teeth|tooth|skull|collarbone|plates|doors?|windows) (?:was|were|had been"
        r"|has been|got"
        r"|is|are) (?:<W>ly |then |all )*(?:smashed|broken|burned|burnt|thrown|pulled|torn|ripped|shaved|cut off|hacked"
        r"|knocked out|fractured|confiscated|withheld|locked away|kept from|hidden|destroyed|monitored|stopped"
        rf"|controlled|taken (?:away|from|off)|slashed|kicked in|crushed|twisted)\b{NO_DOER}"
    ),
    (
        r"\b(?:relationship|marriage|home|household|union|family life|home life) (?:was|is|had been|became|turned"
        r"|had become"
        r"|grew) (?:<W>ly |always |a |an )*(?:abusive|violent|volatile|toxic|stormy|turbulent|brutal|controlling"
        r"|unhappy|loveless|forced)\b"
    ),
    (
        r"\b(?:involved in|party to|caught up in|in the middle of|part of) (?:an? |the |some )*(?:<W> ){0,2}?(?:violent"
        r"|abusive|domestic|honour|physical|family) (?:incidents?|episodes?|exchanges?|altercations?|events?|disputes?"
        r"|scenes?|feuds?)\b"
    ),
    (
        r"\b(?:sex|intercourse|cutting|marriage|wedding|abortion|engagement|contact|touching) (?:<W>ly )?(?:happened"
        r"|occurred|took place|followed|went ahead|was had|continued) (?:without|against|despite|under) (?:her|his"
        r"|their"
        r"|any|duress|pressure|protest|threat)\b"
    ),
    (
        r"\b(?:sign(?:ed|s)?|wr(?:o|i)te|seal(?:ed|s)?|dug|written) (?:her|his|their) (?:own )?(?:death warrant|fate"
        r"|doom|grave|end)\b|\bblood on (?:its|their) hands\b"
    ),
    (
        rf"\b{_TALK}(?:,? not <W> <W>,?)? (?:that )?(?:holds?|held|has|had|wields?|pulled|swung|lit|struck|threw|tied"
        r"|loaded|raised|kept|closed|locked|shut|guided|paid for|won|signed|chose|decided|spoke) (?:the (?:knife|match"
        r"|blow|rope|trigger|door|gun|acid|hand|last word|axe|fire|ticket)|blood)\b"
    ),
    (
        r"\b(?:refusal|choice|defiance|affair|conduct|behaviour|dress|silence|divorce|love|relationship|pregnancy"
        r"|tongue"
        r"|job|boyfriend|shame|honour|custom|tradition|culture|decision|disobedience|lifestyle) (?:<W> )??(?:made|makes"
        r"|rendered|left|turned|put|placed|gave) (?:<W> ){1,3}?(?:inevitable|certain|unavoidable|necessary|likely"
        r"|violent"
        r"|ugly|in danger|at risk|in (?:hospital|harm's way)|no (?:choice|option)|a target|behind (?:her|him|them)"
        r"|open to)\b"
    ),
    (
        r"\b(?:disappeared|vanished|went|gone|flew|left) (?:<W> ){0,3}?(?:<W> )?and (?:came|come|returned|was back"
        r"|reappeared)"
        r" (?:back |home )?(?:<W> )??(?:married|engaged|pregnant|a (?:wife|bride)|with an? (?:husband|ring|baby)"
        r"|as an? (?:wife"
        r"|bride))\b"
    ),
    (
        r"\b(?:joined|bound|tied|united|paired|matched) (?:together )?(?:in|into|by) (?:an? )?(?:<W> )?(?:marriage"
        r"|wedlock|union)"
        r" (?:that|which|neither|against|without|at (?:1[0-7]|\d|thirteen|fourteen|fifteen|sixteen|twelve))\b"
    ),
    (
        r"\b(?:the|this|that|her|his|their|a whole|the whole) (?:<A> )*(?:community|village|clan|culture|tribe|family's"
        r" honour|system|code|world) (?:<W>ly |had |has )*(?:took|takes|stole|killed|punished|silenced|imprisoned"
        r"|robbed"
        r"|trapped|condemned|sentenced|claimed|drove|swallowed|broke|destroyed|crushed|turned on|closed in on"
        r"|took away)"
        r" (?:away )?(?:her|his|him|them|their|another|the girl)\b"
    ),
    (
        r"^(?:had|if only|if) (?:she|he|they) [^.…]*\b(?:(?:would|might|could) (?:never |not |still )*(?:have|be)"
        r"(?: <W>){0,2}? (?:happened|alive|lived|survived|killed|hurt|beaten|safe|fine|avoided)|none of this"
        r"|nothing would)\b"
    ),
    (
        r"\b(?:victim|casualty|prisoner|product|hostage) of (?:an? |the |her |his )*(?:<W> ){0,2}?(?:upbringing"
        r"|background"
        r"|home|marriage|culture|tradition|code|village|match|faith|clash|feud|circumstances?|household|row|dispute)\b"
        r"(?! (?:act|unit|team|and))"
    ),
    (
        r"\b(?:acid|petrol|fire|blade|knife|rope|blows?|belt|bullet|boiling water|cutting|wedding|marriage|night|blade"
        r"|bat"
        r"|hammer|flames) (?:<W>ly )?(?:left|leaves|took|ended|claimed|found|did|caught|cost|hit|burned"
        r"|ate) (?:<W> ){0,2}?"
        r"(?:scars?|her|his|him|them|a (?:girl|woman|bride|daughter|young|mother)|the rest|marks?|two|burns|lives"
        r"|nerve|damage)\b"
    ),
    (
        r"\b(?:fights?|rows?|arguments?|quarrels?|disputes?|marriage|wedding|evening|holiday|visit|engagement|meeting)"
        r" (?:ended|ends|finished|closed|concluded) with (?:her|him|them|the (?:girl|bride|wife|woman"
        r"|boy)) (?:in (?:hospital"
        r"|intensive|a coma|tears|a grave)|on the floor|dead|bleeding|unconscious|injured|badly|locked|beaten)\b"
    ),
    (
        rf"(?:^|\b(?:an?|the|her|his|marital|and|,) )(?:{HARM_DONE}|kick|punch|slap|sex|obedience|silence|intercourse"
        rf"|a hiding)"
        r" (?:was|were|is|are|had been|would be) (?:<W>ly |then |often )*(?:given|demanded|used|dealt|delivered"
        r"|expected|required"
        rf"|enforced|threatened|applied|meted|handed out|imposed|promised)\b(?! in evidence){NO_DOER}"
    ),
    (
        r"\b(?:relationship|marriage|home|household|union|family) (?:with|of|full of|marked by|marred by"
        r"|scarred by) (?:<W> )?(?:violence"
        r"|abuse|conflict|fear|control|rows|beatings)\b"
    ),
    (
        r"\b(?:exposed|opened|subjected|resigned|lent|condemned|delivered) (?:her|him|them)sel(?:f|ves) (?:up )?to\b"
        r"|\bwas the one (?:to|who) (?:bleed|bled|pay|paid|suffer\w*|die|died|burn\w*|had to)\b"
        r"|\b(?:left|came home|came back|returned|was brought home|went home|went back) in an? (?:coffin|box|body bag"
        r"|shroud|wheelchair)\b"
    ),
    (
        r"\bthere (?:was|were) (?:<W> )?(?:consequences|repercussions|reprisals|retribution|a price|hell to pay"
        r"|a reckoning|no mercy)\b"
        r"|\b(?:threats|things|beatings|abuse|arguments|rows|fights|violence|it|pressure) (?:got|grew|became"
        r"|went) (?:<W> )?(?:worse|too much"
        r"|too far|unbearable|out of hand|out of control)[^.…]*\b(?:gone|dead|died|death|killed|hospital|disappeared"
        r"|vanished|never seen)\b"
    ),
    (
        r"\b(?:was|were|got|been) (?:<W>ly |then )*(?:brought back|dragged (?:back|home)|fetched (?:back|home)"
        r"|marched (?:back|home)"
        rf"|hauled back) (?:and|to)\b{NO_DOER}"
    ),
)
