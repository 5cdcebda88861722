"""Rules against giving a people a character, or making conduct part of its nature or culture. Data only."""

from guidance_app.domain.findings import Severity
from guidance_app.domain.publish_checks.stereotyping import inborn_patterns
from guidance_app.domain.publish_checks.stereotyping.essence_patterns import ESSENCE_PATTERNS
from guidance_app.domain.publish_checks.stereotyping.rule import Rule

_STARTS = (
    r"(?:^|[:;,] (?:but |so |because |since |as |that )?|\b(?:because|that|since|as|but|so|why|how|where|when|if"
    r"|although|though|knowing|remember|note|in mind|aware|realise) )"
    r"(?:the |most of the |old |young |older |younger |elderly |rural |traditional |devout |strict "
    r"|newly arrived |many of the )*"
)
_FACT_STATES = (
    r"(?:protected|ethnic|an ethnic|recognised|entitled|eligible|one of|three|two|not|different|from|in|at|among"
    r"|often|also|sometimes|a minority|minorities|the largest|members|counted|listed|recorded|named|covered|spread"
    r"|about|more than|many|some|separate|victims|survivors|welcome|here|there|safe|known as|called|likely|who|people"
    r"|%people who|on|free|able|perpetrators|asked|told|heard|missing|written|read|spoken|supported|exempt|a faith"
    r"|a religious|distinct|diverse|both|never|all|at risk|harmed|affected|now|under|over|still|mostly|usually|mainly"
    r"|sunni|@\w+|~\w+|#\w+|equal|for|to)\b"
)
_SOURCE = "College of Policing and EHRC advice against treating a protected group as one; HMICFRS 2015 on HBV"

RULES: tuple[Rule, ...] = (
    Rule(
        "group-character",
        Severity.JUSTIFY,
        (
            (
                r"<G>,? (?:(?:are|is|can be|tend to be|will be|seem|look|may seem|were|have always been|have been|get"
                r"|become|remain|make|tend"
                r" towards|appear)) (?:<W>ly |very |so |too |often |all |an? |the |quite |rather |famously |more "
                r"|most |known for being |by nature "
                r"|just |simply |usually |generally |also |known to be |as |really )*<CHAR>\b"
            ),
            (
                rf"{_STARTS}<G> (?:are|can be|tend to be) (?!{_FACT_STATES}|<W>ed (?:by|in|from|at|on|as"
                rf"|under)\b)[a-z]<W>"
            ),
            (r"\b<CHAR>,? (?:and |but |or )?(?:<CHAR>,? )?(?:old |young |little |elderly |hill |single )?<X>"),
            (
                r"\b(?:backward|warlike|primitive|savage|fierce|proud|martial|hill|mountain|desert|warrior) (?:hill "
                r"|mountain |desert )?[%&]?(?:tribes?|race|clans?|peoples)\b"
            ),
            (
                r"<G> (?:have|has|show|hold|carry|nurse) (?:<W> ){0,3}?(?:tempers?|pride|blood|hearts?|tongues?"
                r"|attitudes?|nature|grudges?|manners|minds?|memor(?:y|ies)|spirits?|instincts?|morals|fists)\b"
            ),
            (
                r"<A> (?:tempers?|temperament|passions?|pride|cunning|hospitality is|charm|fury|machismo|stubbornness"
                r"|aggression|jealousy"
                r"|obedience|fatalism|logic|cruelty|excitability|blood)\b"
            ),
            (
                r"\b(?:a|an|the) (?:<CHAR>,? (?:and )?)+(?:%people|race|&tribe|nation|folk|%folk|breed|stock|peoples?"
                r"|lot|bunch)\b"
            ),
            r"\b%(?:women|men|girls|boys) of \$<W> are (?!from\b|at\b|in\b|not\b|protected\b)",
            (
                r"<ONE> (?:is|can be|will be|tends to be) (?:<W>ly |very |often |always |usually |all "
                r"|an? )*<CHAR>\b"
            ),
            r"\b(?:typical|true|real) <A>(?: <W>)? (?:<CHAR>|pride|hospitality|temper|behaviour|attitude|manners)",
            (
                r"\b(?:with|of|show|shows|expect|have|has) (?:an? |the |some |their )?(?:typical |usual |famous "
                r"|natural |well-known )?<A>"
                r" (?:pride|temper|warmth|reserve|stubbornness|hospitality|passion|modesty|politeness|coldness"
                r"|obedience|loyalty)\b"
            ),
        ),
        "This gives a people a character, good or bad. Character belongs to persons, and praise of a people also"
        " boxes people in.",
        "Leave it out, or say what one person did and what to do.",
        _SOURCE,
        unless=(r"\bfamilies differ\b|\bor may not\b", r"^(?:some|many|a few|several)\b"),
    ),
    Rule(
        "essentialising",
        Severity.JUSTIFY,
        (
            (
                r"\b(?:in|part of|down to|from|against|it is|by|has|have|got|with) (?:the |their |his |her |its |<A> "
                r"|hot )+(?:blood|dna|genes"
                r"|nature|bones|genetic make-up|make-up|marrow|mother's milk|soul|upbringing|psychology|instincts?"
                r"|temperament|mentality)\b"
            ),
            (
                r"\b(?:<X>|%<W>|&<W>|they|who|men)(?: <W>){0,3} (?:by (?:their )?(?:very )?nature|by instinct"
                r"|by birth|by temperament|by blood"
                r"|by custom must|genetically|hard-wired|hardwired|wired to|programmed|born (?:distrusting|liars?"
                r"|knowing|fighters?|to"
                r" \w+|with a|into a culture of|hating|thieves|warriors|traders)|bred (?:to|for|into)|inherently"
                r"|innately|intrinsically"
                r"|instinctively)\b"
            ),
            r"\bby (?:tradition|nature|custom|culture|instinct|temperament),? (?:an? |the )?(?:<A> |<X>|<G>|they)",
            (
                r"<A> (?:mind|mindset|mentality|psyche|soul|character|spirit|heart|temperament|psychology|personality"
                r"|way of thinking|brain"
                r"|way(?! of life)|ways|thinking|nature|essence|worldview|value system|male|attitude|conscience"
                r"|instinct)\b"
            ),
            (
                r"<A>(?: <W>)? (?:&?culture|&?society|traditions?|customs?|honour|religion|faith|values?|beliefs?"
                r"|heritage|law|upbringing|life)"
                r" (?:<W>ly |itself |also |simply |still |does not |will not )*(?:demands?|teach(?:es)?|believes?"
                r"|allows?|permits?|encourages?"
                r"|expects?|requires?|forbids?|dictates?|prizes?|values?|puts?|places?|sees?|treats?|says?|makes?"
                r"|breeds?|condones?|excuses?"
                r"|accepts?|approves?|glorif(?:y|ies)|celebrates?|holds?|rules?|tells?|considers?|tolerates?"
                r"|produces?|revolves|is (?:one"
                r" of|built|based|all about|rooted|obsessed|steeped|about|a &?culture of|centred|ruled|governed"
                r"|patriarchal)|justif(?:y|ies)"
                r"|sanctions?|gives? (?:men|%men|women|%women|husbands|fathers)|leads? to|means?|regards?|respects?"
                r"|worships?|rewards?|punish\w*"
                r"|oppress\w*|keeps?|turns?|ranks?|runs? on|knows? no|drives?)\b"
            ),
            (
                r"\b<FAITH> (?:<W>ly |itself |also |simply )?(?:demands?|teach(?:es)?|believes?|allows?|permits?"
                r"|encourages?|expects?|requires? (?:wom|%wom|%men|wives)|dictates?|tells?|says|makes?|condones?"
                r"|excuses?|approves?|sees|treats?|gives? (?:%men|%husbands))\b"
            ),
            (
                r"\b(?:(?:their|his|her|that|the|this|your|such an?) (?:own )?(?:&?cultures?|traditions?|customs?"
                r"|religion|faith|heritage))"
                r" (?:(?:<W>ly|itself|simply|still) )*(?:demands?|teach(?:es)?|believes?|allows?|permits?|encourages?"
                r"|requires?|forbids?|dictates?"
                r"|tells? (?:them|him|her)|condones?|accepts?|approves?|excuses?|justif(?:y|ies)|makes? (?:them|him"
                r"|her)|is (?:violent|backward"
                r"|patriarchal|built on|based on|to blame)|does not (?:allow|let|permit|see|accept|value|respect))\b"
            ),
            (
                r"\b(?:rooted|ingrained|embedded|steeped|woven|baked|bred|built|enshrined|entrenched|engrained"
                r"|runs? deep|runs?|lies|sits|etched"
                r"|planted|written|hard-wired)"
                r" (?:deeply |deep |right |at the heart |firmly )?(?:in|into|through|of|inside|within"
                r"|throughout) (?:the |their |every |all )?(?:fabric of |soul of"
                r" |heart of |blood of |bones of |&?culture of )?(?:the )?(?:<X>|<G>|\$|(?:their|&?culture"
                r"|tradition)\b)"
            ),
            (
                r"\b(?:essentially|basically|fundamentally|inherently|largely|really|mainly|purely|only|uniquely"
                r"|typically|overwhelmingly|a"
                r" characteristically|at heart) (?:an? |the )?<A>(?: or <A>)?(?: <W>)? (?:problem|issue|crime"
                r"|phenomenon|practice|thing|matter|custom"
                r"|trait|habit|disease|affair|tradition)\b"
            ),
            r"\b<ABUSE> (?:is|are|belongs?|comes?|came) (?:<W>ly |just |only )*(?:an? |to |from |the )*<X>",
            (
                r"\b<ABUSE> (?:is|are) (?:<W>ly |just |only |an? )*(?:part of|a part of|in|the norm (?:in|for|among)"
                r"|normal (?:in|for|to|among)|common"
                r" (?:in|to|among)|natural (?:in|for|to)|(?:part of )?(?:normal |daily |everyday )?life (?:in|for"
                r"|among)|typical of|second nature|a way of life|accepted (?:in|by|among)|expected (?:in|by|among))"
                r" (?:the |their |these |those |that |all |most )*(?:<X>|<G>|&?cultures?\b|%cultures|blood"
                r"|way of life|\$|them\b|%communities)"
            ),
            (
                r"\b(?:a )?&?(?:culture|cultures|%cultures|%societies|&society) of (?:honour|shame|silence|violence"
                r"|revenge|secrecy|fear|control|misogyny|death"
                r"|vengeance|abuse|corruption|patriarchy|obedience|dishonesty)\b"
            ),
            (
                r"\b(?:is|are|was|it's|just|simply) (?:just |simply |only |all )*(?:a )?(?:cultural|a cultural thing"
                r"|cultural problem|their culture|their &culture"
                r"|part of (?:his|her|their) &?culture|how they are|the way they are|their way|what they do"
                r"|second nature|comes? naturally)\b"
            ),
            r"\bcome[s]? naturally to (?:<X>|<G>|them)",
            (
                r"\b(?:understand|explain|know|expect|typical of|remember|accept) (?:is |about )?(?:the "
                r"|is the )?<A> (?:temperament|mind|character|way|people's nature"
                r"|soul|mentality|attitude|%men|%women|male|honour)\b"
            ),
            (
                r"\b(?:they|#<W>|~<W>|<G>) (?:are|were) (?:an? )?(?:\w+ly )?(?:<CHAR>,? )*(?:closed|warlike|proud"
                r"|nomadic|tribal|wandering|martial|chosen|conquered"
                r"|warrior|simple|secretive|private|hard|desert|mountain) (?:%people|race|&tribe|nation|folk|society"
                r"|&society|&community|&culture)\b"
            ),
            (
                r"\b(?:what|that is what|it is what|that's what|this is what|the kind of thing) (?:an? )?(?:<G>"
                r"|<X>) (?:do|does|are like|is like)\b"
            ),
            (
                r"\b(?:can|could|will|would|to) (?:never )?(?:escape|shed|shake off|leave behind|outgrow"
                r"|take the) (?:<W> ){0,2}?(?:<A>|&?culture|tradition|heritage|nature)\b"
            ),
            (
                r"\b(?:revenge|honour|shame|vendetta|violence|deceit|feuding|jealousy|loyalty|gossip|secrecy"
                r"|obedience|distrust|lying|patriarchy|izzat) (?:is|are|runs?"
                r"|comes?|flows?|lies?|sits?|means?) (?:<W>ly |deep )*(?:everything |natural|second nature|the core"
                r"|at the heart|the heart|central|sacred|a way of life|in the blood|in the veins|key)"
                r"(?: <W>){0,4}? (?:<X>|<G>|\$<W>|%<W>)"
            ),
            *ESSENCE_PATTERNS,
            *inborn_patterns.PATTERNS,
        ),
        "This makes conduct part of a people's nature or culture. It excuses the person who did it and puts the"
        " rest under suspicion.",
        "Name the person who did it, or say “some families say …” with its source.",
        "HMICFRS 2015 and the Fundamental Rights Agency on essentialism; domain notes 4.4",
        unless=(r"\bno (?:faith|culture|&culture|religion)\b", r"\bcore <A> belief"),
    ),
)
