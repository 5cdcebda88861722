"""Words that make violence mutual, a mishap or a private matter. Data only."""

from guidance_app.domain.publish_checks.stereotyping.hidden_doer_words import CLAN, ROW

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:the couple|&couple|the pair|the two of them|husband and wife|&husband and &wife|they) (?:often |had "
        r"|were |always |then |would )*(?:fought|fighting|rowed|rowing|clashed|came to blows|had (?:a"
        r"|another) (?:fight|row|violent|bust-up|scrap)|a (?:fight|violent|row)|at each other)\b"
        r"|\b(?:non-consensual|unwanted|forceful|rough|underage|under-age) (?:sex\w*|intercourse|advances|relations"
        r"|relationship)|\b(?:sex|intercourse|relations) (?:with (?:a child|an? (?:under-?age|young|\w+-year-old)"
        r"|(?:his|her) (?:daughter|niece|stepdaughter|pupil))|without (?:her|his) consent|against (?:her|his) will)"
        r"|\b(?:married|wed|engaged|betrothed|a bride|a wife|a mother|pregnant|bride|wife) (?:off )?(?:at|aged|by"
        r"|when) (?:just |only |the age of |she was )*(?:[6-9]|1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen"
        r"|fifteen|sixteen)\b(?! (?:in|the legal))"
        r"|\b(?:entered|entered into|went into|had|made|underwent|went through with|experienced|was in|agreed to"
        r"|contracted|survived only) (?:an? |her |the )*(?:forced|child|early|abusive|violent"
        r"|arranged and abusive) (?:marriage|relationship|wedding)\b|\b(?:underwent|went through|experienced|had"
        r"|received) (?:fgm|cutting|female genital)\b"
        r"|\b(?:was|were) consummated\b|\b(?:sad|tragic|regrettable|unfortunate|untimely|needless) (?:death|loss"
        r"|case|story|end|event|incident|affair)\b"
    ),
    (
        r"\b(?:is|was|were|are|as|just|only|simply|purely) (?:an? |the |another )(?:honour|cultural|domestic"
        r"|family|private family) (?:matter|affair|business|issue|thing|case|incident|problem)\b"
    ),
    (
        r"\b(?:on both sides|both (?:parties|partners|sides) (?:were|was|used|hit|fought|are)|mutual (?:violence"
        r"|abuse|combat|fighting|assault)|gave as good as|(?:became|got|was|were|been|being|taken|married|wed"
        r"|pregnant) (?:<W> ){0,3}?by force(?! of))\b"
    ),
    (
        r"\b(?:became|turned|got|grew|went) (?:a (?:bit|little) )?(?:physical|violent|heated|ugly|nasty|out of hand"
        r"|out of control|too far|rough|wrong|fatal|deadly|tragic)\b|\bended in (?:<W> )?(?:tragedy|violence|murder"
        r"|death|bloodshed|blood|tears|blows)\b|\b(?:came|coming) to blows\b|\btit[- ]for[- ]tat\b|\bsix of one\b"
        r"|\b(?:lost (?:it|control|his temper|their temper)|saw red|snapped|flew off the handle|one thing led)\b"
        r"|\bunfortunate (?:incident|accident|event|death|end)\b|\b(?:stormy|volatile|turbulent|tempestuous|rocky"
        r"|troubled|difficult|loveless|toxic|unhappy) (?:marriage|relationship|union|home)\b"
    ),
    (
        rf"\b(?:an?|the|this|in|after|over|by|following) (?:<W> )??(?:{CLAN} )+{ROW} (?:that |which |over |left |led"
        r"|ended|turned|got|cost|claimed|went|spiralled|escalated|resulted|between|broke|flared|about|came|saw|took"
        r"|put)"
    ),
    (
        rf"\b(?:amid|after|during|following|followed|because of|in) (?:an? |the )*(?:{CLAN} )*"
        rf"{ROW} (?:over|about|with|at|in) (?:the |her |his |&?family |a )*(?:honour|clothes|dress|boyfriend|marriage"
        r"|phone|shame|dowry|izzat|relationship|religion|wedding|divorce|make-up|home|family|&family)\b"
    ),
)
