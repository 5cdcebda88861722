"""Passives and clipped participles of violence whose doer is not named. Data only."""

from guidance_app.domain.publish_checks.stereotyping.hidden_doer_words import ABSTRACT, BE, CLAN, NO_DOER

PATTERNS: tuple[str, ...] = (
    (
        rf"(?<!who )(?<!that )\b{BE} (?:\w+ly |then |later |often |once |also |soon |nearly |almost |first |again "
        r"|both |all )*<VIOLENT>\b"
        rf"{NO_DOER}"
    ),
    (
        rf"(?<!who )(?<!that )\b{BE} (?:\w+ly |then |later |often |also )*(?:married (?:off|abroad|against"
        r"|to an?\b|young|at (?:\d|the age)"
        r"|before|under)|forced|made to|locked (?:in|up|out|away)|kept (?:indoors|inside|at home|prisoner|from school"
        r"|in a room|under|away from school|apart from|captive)|held (?:captive|prisoner|against|hostage|down|under)"
        r"|thrown (?:out|from|down|off|on)|cast out|taken (?:abroad|out of school|from school|to be|away to"
        r"|overseas|back to \$)|sent (?:away to|abroad|back to \$|overseas|to \$)|flown (?:out|to|abroad)"
        r"|withdrawn from|pulled (?:out of|from)|cut (?:off from|at|as a|when|during|in \$|on a|with)|sold|betrothed"
        r"|promised (?:to|in|at)|given (?:away|in marriage|to (?:a man|an older|her cousin|his cousin))"
        r"|left for dead|driven to|pushed (?:into|down|off|out)|talked into|tricked into|stripped of|denied (?:food"
        r"|money|contact|medical|a doctor|her|his)|deprived of|isolated|cut off|disposed of"
        r"|buried|set (?:alight|on fire)|subjected to|put to death|done away with|dealt with"
        rf"|taught a lesson)\b{NO_DOER}"
    ),
    (
        r"(?<!who )(?<!that )\b(?:was|were|been|got|being) (?:\w+ly |then |later )*(?:shipped (?:off|out|back)"
        r"|packed off|bundled|spirited|whisked"
        r"|carted off|hauled|lured|traded|handed over|bartered|bartered|paired off|wed (?:at|to|off)|doused"
        r"|drenched|shaved|stamped on|garrotted|hounded"
        r"|tracked down|cornered|ambushed|set upon|finished off|roughed up|knocked (?:about|out|down|unconscious)"
        r"|bruised|defiled|ill-treated|degraded"
        r"|belittled|controlled (?:at home|in)|run over|mown down|bound and|gagged|force-fed|taken in hand"
        rf"|disciplined|chastised|corrected){NO_DOER}"
    ),
    (
        r"\b(?:had|has had|have had) (?:her|his|their|acid|petrol|boiling|hot|a (?:\w+ )?(?:marriage|husband"
        r"|wedding|beating|baby)|the)(?: <W>){0,3}?"
        r" (?:taken (?:away|off|from)|cut|shaved|burned|burnt|broken|poured|thrown|removed|confiscated|slashed"
        r"|smashed|ripped|torn|pulled|forced"
        rf"|arranged|imposed|locked|stopped|blackened|fractured|disfigured){NO_DOER}"
    ),
    (
        r"^(?:<W>,? ){0,5}?(?:<VIOLENT>|dead|dies|died|die|forced|locked|sold|married off) (?:and \w+ )?(?:(?:at|on|in"
        r"|near|aged|after) (?:<W> ){1,4}?)?(?:for|over|because of|in the name of|after|amid|due to|following|as)"
        rf" (?:an? |the |her |his |their |refusing |saying |loving |wanting |being )*(?:{CLAN}|<CULT>|{ABSTRACT}|no\b"
        r"|marry|refused|romance|affair|boyfriend|shame|relationship|\w+ing)"
    ),
    (
        r"\b(?:married|forced|sold|pressed|beaten|tricked|talked|sent|flown|taken|cut)(?: off)?(?:,| at| in| against"
        r"| into| to"
        r"| and)(?: <W>){0,5} (?:at (?:just |only )?(?:\d+|thirteen|fourteen|fifteen|sixteen)|against her will"
        r"|against his will"
        r"|without (?:her|his) consent)\b(?!.* by )"
    ),
)
