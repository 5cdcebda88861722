"""Wording that makes origin, faith, dress or a name a reason to suspect, search or score. Data only."""

from guidance_app.domain.publish_checks.stereotyping.suspicion_words import (
    ABOUT_THEM,
    CAUTION,
    LOOSE_MARKER,
    MARKER,
    PROBE,
    STRONG,
    WATCHED,
)

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:never|do not|don't) (?:let|allow|leave) (?:an? |the |any )*(?:<W> )?<X>[^.…;]*\b(?:out of|near"
        r"|loose|unsupervised|unattended|wander|close to|into the|behind the|touch|handle)\b"
    ),
    (
        r"\b(?:headscar\w+|hijabs?|niqabs?|burqas?|veils?|turbans?|beards?|<X>)[^.…;]{0,40}? points? (?:to"
        r"|towards) (?:a |an |some )?(?:pressure|abuse|control|force|coercion|trouble|crime|fraud|extrem\w+"
        r"|radical\w+|danger|harm|guilt|risk)\b"
    ),
    (
        r"\b(?:stop|search|pull over|check|spot-check|stop-check|stop and search|inspect|follow) (?:any|all"
        r"|every|each) (?:<W> ){0,5}?<X>"
    ),
    r"\bthe fact that (?:she|he|they|the &?<W>|a &?<W>) (?:is|are|was|were|comes?|came) (?:an? |from )?(?:<X>|\$<W>)",
    (
        r"\b(?:ethnicity|nationality|religion|faith|origin|race|caste|skin colour) (?:should|must|will"
        r"|ought to|has to|can) (?:weigh|count|matter|feature|play|inform|be (?:weighed|scored|counted"
        r"|factored|part of|taken into|a factor|considered|used))\b"
    ),
    (
        r"<X>[^.…]*?(?:, (?:so|and so|hence|therefore|and)|:|;|,| so)? (?:so |therefore |always |you should "
        r"|officers should |officers must |you must |we )*(?:(?<=so )|(?<=: )|(?<=; )|(?<=should )|(?<=must )"
        r"|(?<=therefore ))(?:search|stop|watch|suspect|expect|assume|count|look (?:for|hard|twice|again|out|closer"
        r"|closely)|question|do not (?:trust|believe)|don't (?:trust|believe)|never (?:trust|believe)|take (?:care"
        r"|no|back|two|extra)|check (?:the |their |his |her |for |every|all|twice)|ask (?:for|twice)|be (?:careful"
        r"|wary|alert|on|suspicious|firm|ready for|cautious)|keep (?:an eye|watch|tabs|your)|treat (?:him|her|them"
        r"|it|all|any|every) (?:as|with) (?!(?:a )?(?:child|victim|witness|person|care|respect|you|any))|bring"
        r"|call (?:for|back|in))\b"
    ),
    (
        r"\b(?:ring|phone|contact|tell|email|alert|inform|notify|call) (?:the )?(?:immigration|home office"
        r"|border force|counter-?terror\w*|prevent (?:team|officer)|benefits office|taxman)\b[^.…;]*?(?:<X>"
        r"|accents?|foreign|\$<W>)"
    ),
    (
        r"\b(?:do not|don't|never) (?:trust|believe|turn your back on|leave your|lend|rely on|enter|visit|approach"
        r"|go (?:in|into|to|near))\b[^.…;]*?<X>(?=[^.…;]*\b(?:alone|without|unless|even|who|near|at|until|just|word"
        r"|story)\b|[.,])"
    ),
    (
        r"\b(?:anyone|anybody|someone|people|men|women|a man|a woman|drivers|callers|passengers) (?:called"
        r"|named) (?:mohamm\w+|muhamm\w+|ahmed|ali|singh|khan|patel|ivan|\w+)\b[^.…;]*\b(?:should|must|ought|needs?"
        r"|deserves?|is|are) (?:be )?(?:looked|stopped|searched|checked|watched|questioned|flagged|suspect\w*"
        r"|suspicious|a (?:closer|risk|second)|screened)"
    ),
    (
        r"\b(?:nationality|ethnicity|religion|faith|surname|accent|skin|name|dress|origin"
        r"|background) (?:alone )?(?:should|must|ought to|is enough to|may|will) (?:prompt|trigger|raise|set off"
        r"|start|justify|decide|drive|guide|determine|shape) (?:an? |the |your |our |extra |more )*(?:check|search"
        r"|stop|suspicion|risk|grading|grade|question\w*|alarm|response|referral|concern|doubt)"
    ),
    rf"{LOOSE_MARKER}\b[^.…;]{{0,60}}?\b{STRONG}\b",
    rf"\b{STRONG}\b[^.…;]{{0,60}}?{LOOSE_MARKER}\b",
    rf"\b{ABOUT_THEM}\b[^.…;]{{0,40}}?[,:?.]? ?(?:then )?\b{PROBE}\b",
    rf"\b{PROBE}\b[^.…;]{{0,60}}?\b{ABOUT_THEM}\b",
    (
        r"<X>[^.…]{0,30}?\? (?:then )?(?:check|think|suspect|assume|search|look|ask (?:about|for)|expect|watch|call"
        r"|be|count|consider|test|get|take)\b"
    ),
    (
        rf"{MARKER}[^.…;]*?\b(?:grounds?|reasons?|cause|basis|excuse|justification|enough|evidence|proof) (?:for|to"
        r"|of) (?:an? |the |some |more |extra |closer )*(?:search\w*|stop\w*|suspicion|suspect|arrest\w*|check\w*"
        r"|worry|concern|doubt\w*|"
        r"question\w*|alarm|caution|alert|referral|refer|visit|look|think|fear|intervene|closer|extra|abuse|fraud|guilt"
        r"|control|coercion)\b"
    ),
    (
        r"<X>[^.…;]*?\b(?:(?:may|might|could|will|must|is|are) (?:well )?(?:be )?(?:planning|plotting|hiding|lying"
        r"|smuggl\w+|laundering|pretending|faking|covering|up to|concealing|scheming|money mules?|a front|in a gang"
        r"|gang members?|carrying|armed|dealing|traffick\w+ (?!child|victim)))\b"
    ),
    (
        r"\b(?:ask|tell|make|query|demand|get|want|order)(?: of)? (?:every|any|each|all|the|an?"
        r"|no) (?:<W> ){0,2}?<X>(?: <W>){0,2} (?:who|why|where|how|to (?:prove|show|produce|explain|account"
        r"|turn out|empty|open)|for (?:proof|id|papers|a|his|her|their)|of any|if (?:she|he|they) (?:is|are|was"
        r"|were|has|have))\b(?! language)"
    ),
    (
        r"\b(?:query|doubt|question|double-check|verify|challenge) (?:the |any |every )?(?:age|story|account|claim"
        r"|papers|passport|documents|word|motives?|visa|address|name|marriage|identity|nationality) (?:of|from"
        r"|given by) (?:<W> ){0,2}?<X>"
    ),
    (
        r"\b(?:extra|special|more|particular|close|careful|second) (?:thought|attention|care|look|watch|scrutiny"
        r"|questions|checks|caution|vigilance|thoughts)\b[^.…;]*?(?:<X>|\$<W>)"
    ),
    r"\b(?:the more|the less) (?:<W> ){0,5}?<X>[^.…]*\bthe (?:more|higher|greater|less|closer|lower|harder)\b",
    (
        r"\b(?:any|every|each|all|an?|most) (?:<W> ){0,4}?<X>[^.…;]*?\b(?:is|are|may be|might be|could be|must be"
        r"|will be|may well be) (?:<W>ly )?(?:facing|at (?:high |higher |great |some |real |serious )?risk"
        r"|a (?:possible |likely |potential )?(?:victim|target|suspect)|in danger|about to be|being forced"
        r"|forced into|due to be|a danger|a threat|high[- ]risk)\b"
    ),
    (
        r"\b(?:ask|question|quiz|press|challenge|test) (?:<W> ){0,3}?<X>(?: <W>)? (?:about|on|over) (?:(?:their|his"
        r"|her|the) )?(?:views|links|loyalt\w+|beliefs|papers|status|terror\w*|extrem\w*|fgm|weapons|drugs|jihad"
        r"|politics|money|visas?|honour|dowry|allegiance|passport|cash)\b"
    ),
    (
        r"<X>(?: <W>){0,3} (?:ought to|should|must|has to|have to|needs? to|are to|is to) be (?!offered|asked|told"
        r"|given|able|treated (?:as a victim|with|like|the same)|heard|believed|helped|protected|seen alone|spoken"
        r"|interviewed in|called|spelt|written|listed|recorded)\w+"
    ),
    rf"{MARKER}[^.…;]*?\b{CAUTION}\b",
    rf"\b{CAUTION}\b[^.…;]*?{MARKER}",
    (
        rf"\b{ABOUT_THEM}\b[^.…]*?\b(?:check|look|search|ask|watch|test|examine|question|probe|dig|inspect|ask about"
        r"|be ready"
        rf"|prepare|be prepared|beware|refer|go) {WATCHED}"
    ),
    (
        rf"\b(?:check|look|search|ask|watch|test|examine|question|probe|inspect|listen) {WATCHED}[^.…]*?\b(?:if|when"
        r"|whenever"
        r"|where|of|on|in|at|with|from|among|for) (?:<W> ){0,5}?<X>"
    ),
    (
        r"\b(?:do not|don't|never|not) (?:<W> )?(?:take|trust|believe|accept|rely on|turn your back|leave|lend|give)"
        r" (?:<W> ){0,4}?<X>(?:'s)?(?: <W>){0,3} (?:word|at|alone|unwatched|story|account|for it|unattended|without"
        r"|cash|claims?"
        r"|version|says?)\b"
    ),
    (
        r"\btreat(?:ed|ing)? (?:any |every |all |the |each |an? )*(?:<W> ){0,3}?<X>(?: <W>){0,4}? (?:as"
        r"|like) (?!you\b|any\b|(?:a )?(?:child|victim|person))"
    ),
    (
        r"\b(?:stop|search|question|check|watch|suspect|distrust|screen|profile|follow|fingerprint|examine"
        r"|investigate|vet"
        r"|monitor|test|patrol|raid)(?:ing)? (?:all |every |any |each |the |an? |young |groups of |large |male |single "
        r"|lone |more )*"
        r"(?:<W> )?<X>(?: <W>)?(?: at| in| on| near| for| who| with| first| when| as| because|[.,]|$)"
    ),
    (
        r"\b(?:cases?|calls?|reports?|jobs?|logs?|addresses|households|visits?|marriages|claims|allegations|statements)"
        r" (?:with|from|at|about|by|involving|to) (?:<W> ){0,3}?<X>(?: <W>){0,4} (?:go|goes|need|needs|get"
        r"|gets|should|must"
        r"|require|requires|always|are graded|are treated|are usually|are often|come with|rarely|seldom)\b"
    ),
    (
        r"<X>(?: <W>){0,2} (?:sites?|addresses|address|areas?|streets?|homes|houses|estates?|camps?|shops|restaurants"
        r"|nail bars"
        r"|car washes|barbers|names?|surnames?|accents?|marriages|passports?|number plates|weddings|mosques?|clubs"
        r"|cafes) (?:need"
        r"|needs|require|requires|are (?:often|usually|known|hotspots|a|no-go|where|high|likely|rarely|full)|is (?:a|an"
        r"|often"
        r"|usually|known|enough|reason|grounds)|means?|mean|spells?|signals?|suggests?|points?|tells? you (?!nothing)"
        r"|should"
        r"|must|attract|hide|warrant|ought)\b"
    ),
    (
        r"<X>[^.…]*\b(?:examined|tested|screened|checked|assessed|questioned) for (?:fgm|cutting|virginity"
        r"|drugs|weapons"
        r"|radical\w*|extrem\w*|forced|knives)\b"
    ),
    (
        r"\b(?:likel(?:y|ier|ihood)|probab(?:ly|le|ility)|chances?|risk|danger|suspicion) (?:<W> ){0,5}?(?:if|when"
        r"|where|because"
        r"|among|in) (?:the |a |an |she |he |her |his |they )*(?:<W> ){0,3}?(?:(?:is|are|was|being|from"
        r"|comes from) )?(?:an? )?<X>"
    ),
    (
        r"\b(?:being|having|with) (?:<W> ){0,4}?<X>(?: <W>){0,3} (?:makes?|puts?|means?|adds?|raises?|increases?"
        r"|counts?|is (?:a"
        r"|an|enough|reason|cause)|explains?|suggests?|should|tells?)\b"
    ),
)
