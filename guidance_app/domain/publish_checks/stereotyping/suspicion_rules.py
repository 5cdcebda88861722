"""Rules against origin as a ground for suspicion, and against naming a group for nothing. Data only."""

from guidance_app.domain.findings import Severity
from guidance_app.domain.publish_checks.stereotyping import check_by_origin_patterns, scene_patterns, suspicion_patterns
from guidance_app.domain.publish_checks.stereotyping.rule import Rule

_MARKER = (
    r"(?:<X>|headscar(?:f|ves)|hijabs?|veils?|burqas?|niqabs?|turbans?|beards?|dark skin|skin colour"
    r"|foreign-sounding|foreign (?:names?|surnames?|accents?)|accents?"
    r"|mosques?|names? like|&?caste|\$<W>)"
)
_ALERT = (
    r"(?:red flags?|warning signs?|warning|alarm bells?|(?:risk )?indicators?|risk factors?|sign of (?:abuse|risk"
    r"|danger|trouble|hba|fgm|a forced)|high-risk|high risk"
    r"|with (?:caution|suspicion|care and caution)|suspicious|suspects? (?:a|that|fraud|abuse|fgm|forced|the|them"
    r"|an)|suspect|grounds? (?:for|to)|reason to (?:think|suspect|search|check|stop|look|doubt|ask|believe)"
    r"|beware|be wary|wary of|on (?:your )?guard|keep an eye|look twice|look closely|look harder|look out for"
    r"|watch out|watch for|closely watched|think of (?:fraud|fgm|trafficking|terror\w*|forced)"
    r"|assume (?:that |a |the |an |abuse|fgm|they|he|she|there|coercion|some)|presume|raises? (?:the|your|concern"
    r"|suspicion|questions|a flag)|adds? (?:a point|one|to the (?:score|risk))|score[sd]? (?:higher|an? extra"
    r"|one more)|counts? as (?:a|one)|tick (?:the )?(?:risk|high|box)"
    r"|grade (?:the|it|as) |possible (?:traffickers?|terrorists?|thieves|offenders?|fraud\w*|extremists?)"
    r"|should be (?:seen as|stopped|searched|checked|watched|questioned|flagged|treated as|suspected|looked at"
    r"|asked where|assumed|monitored|graded)"
    r"|ought to be (?:stopped|checked|searched|watched|questioned|flagged|asked)|must be (?:stopped|checked"
    r"|searched|watched|questioned|flagged|treated as|assumed)|probably (?:lying|guilty|involved|forced|fake"
    r"|false|arranged)"
    r"|more likely to (?:be lying|lie|offend|abuse|kill|be involved|be guilty|carry|run|steal|hide)"
    r"|likely (?:to be (?:lying|forced|false|involved|armed|carrying)|forced|fake|lying)|check (?:the |their "
    r"|his |her )?(?:papers|passports?|immigration|visa|bags?|pockets|car)"
    r"|(?:stop|search|question|stop-and-search|pull over|monitor|screen|profile) (?:any|all|every|the|young"
    r"|groups? of|cars?|men|<X>|people|each)|double-check|never trust|take .{0,30} with a pinch"
    r"|be (?:extra )?(?:careful|suspicious|sceptical|alert|cautious|vigilant)"
    r"|expect (?:lies|trouble|violence|weapons|knives|a fight|resistance|hostility|to be lied|a weapon)"
    r"|treat .{0,40} as (?:a )?(?:suspects?|suspicious|high|risk|a risk|possible|potential)"
    r"|potential (?:offenders?|traffickers?|terrorists?|perpetrators?|thieves|risk)"
    r"|hidden weapons?|points? to (?:a forced|fgm|abuse|hba|trafficking|fraud)|means? (?:she|he|they|the girl"
    r"|there|that) (?:is|are|may be|will be) (?:at risk|in danger|lying)|flag (?:up |any |all |every |the )"
    r"|watch (?:the|any|all|every|closely|young|for)|be prepared for (?:lies|violence|trouble|a fight)"
    r"|search (?:more|first|thoroughly)|look for (?:weapons|knives|drugs|stolen|signs of fgm|fgm|forced)"
    r"|ask more questions|probe (?:more|further|harder)|alert when|extra checks|closer look|second look"
    r"|means? (?:something|trouble|theft|danger)|make you think|looks? (?:<A>)|dig deeper|count the|lock your"
    r"|hide your|bring back-?up|call for back-?up|increases? the risk|raise the risk|risk goes up|is itself"
    r"|in itself)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "suspicion-by-origin",
        Severity.JUSTIFY,
        (
            rf"{_MARKER}[^.…]*?\b{_ALERT}",
            rf"\b{_ALERT}[^.…]*?{_MARKER}",
            r"\b(?:do not|never) (?:believe|trust) (?:an?|the|any) (?:<W> )?<X>",
            (
                r"\bbeing (?:an? )?<X>[^.…]{0,40}\b(?:raises?|increases?|adds?|means|makes|counts|scores?|is (?:a|an"
                r"|enough|itself|reason))\b"
            ),
            (
                r"\b(?:suspect|stop|search|watch|question|beware|distrust|profile|monitor|be alert"
                r"|assume)\b(?: <W>){0,7} (?:<X>|\$)"
            ),
            (
                r"<X>(?: <W>){0,4} (?:are|is|were) (?:often |usually |probably |likely |frequently |more "
                r"|very )*(?:involved in|behind|to blame for|responsible for|a risk|prone to|capable of|guilty of"
                r"|linked to|known for|likely to (?:kill|abuse|offend|lie|be forced|rape|attack))"
            ),
            (
                r"\bhigh(?:er)?[- ]risk (?:nationalit\w+|communit\w+|%communities|countr\w+|groups?|faiths?|cultures?"
                r"|%cultures|names?|ethnicit\w+|background)\b"
            ),
            *suspicion_patterns.PATTERNS,
            *check_by_origin_patterns.PATTERNS,
        ),
        "This makes ethnicity, faith, nationality or dress a ground for suspicion or a measure of risk.",
        "Name conduct, words or events that show risk for any person.",
        "Equality Act 2010, section 29; PACE Code A, paragraph 2.2B",
        unless=(
            (
                r"\b(?:not|never|no) (?:a |an |by itself |in itself |itself |on its own |a ground|grounds|reason|be "
                r"|because|evidence|proof)"
            ),
            r"^(?:use|book|choose|do not let) ",
            r"\b(?:felt|feel|nobody|made everybody|included|in private|improper|court of appeal)\b",
            r"^(?:do not|don't|never)\b.*\b(?:only|just|simply|merely) because\b",
            # An order not to suspect is no suspicion; an order not to go alone is.
            (
                r"^(?:do not|don't|never|no officer (?:should|may)|(?:you|officers"
                r"|staff) must not) (?:\w+ )?(?:keep (?:an eye|watch"
                r"|tabs)|add|search|stop(?! \w+ing)|suspect|mark|raise|target|flag|grade|single|monitor|question|check"
                r"|screen|score"
                r"|put|watch|refuse|report|refer)\b(?!.*\b(?:without|unless|until|alone|except)\b)"
            ),
            r"^(?:some|many) ",
            r"\binterpreters?\b",
            r"\bwhite @british\b.{0,40}\bas to\b",
        ),
    ),
    Rule(
        "group-named-for-nothing",
        Severity.JUSTIFY,
        (
            (
                r"\b(?:<X>|~<W>)(?: <W>){0,2} (?:thief|thieves|burglars?|robbers?|muggers?|fraudsters?|shoplifters?"
                r"|drunks?|drunkards?|gangs?|dealers?|drug dealers?|pickpockets?|beggars?|thugs?|yobs?|conm(?:a|e)n"
                r"|crooks?|offenders?|criminals?|prisoners?|trespassers?|vandals?"
                r"|hooligans?|louts?|prostitutes?|pimps?|smugglers?|detainees?|trouble-?makers?|rioters?|squatters?"
                r"|scammers?|tout|touts|bully|bullies|joyriders?|speeder|nuisance|cheats?|liars?|suspect|killer"
                r"|rapist|intruder|knifeman|mob)\b"
            ),
            (
                r"\b(?:thief|thieves|burglars?|robbers?|fraudsters?|shoplifters?|drunk|gang|dealer|offender|suspect"
                r"|prisoner|culprit|driver|trespassers?|intruders?|nuisance|attacker|complainant|caller|passenger"
                r"|&suspect|&driver|&caller|&complainant)(?:,| was| were| is| turned out to be| who was"
                r"| thought to be)"
                r"(?: <W>){0,6} (?:<X>)"
            ),
            (
                r"\b(?:complaint|noise|trouble|damage|litter|smell|shouting|call|fight|dispute|mess|row|argument"
                r"|report|theft|crash|delay)(?: (?:came|was|were|made|caused|started|left|about|is"
                r"|comes))+(?: <W>){0,5} (?:from|by|with|to|between|about) (?:an? |the |some |two |\w+ )*<X>"
            ),
            (
                r"\b(?:scenario|example|example log|suppose|imagine|picture|exercise|role play|case study|you stop"
                r"|you are called to|sample|log|training log)\b[^.…]{0,50}?<X>[^.…]*?\b(?:rude|drunk|gang|false"
                r"|stolen|knife|fight\w*|shout\w*|dealing|drugs|no (?:seat belt|insurance|licence|ticket)|fine|fines"
                r"|refus\w+|aggressive|abusive|parked|parking|speed\w*|fraud\w*|steal\w*|noise|noisy|swear\w*|theft"
                r"|shoplift\w*|lies|lying|loud|cash|driver|cannabis|smell\w*|smok\w+|beg\w*)\b"
            ),
            (
                r"^(?:one |an? |the |two |three |some |several |another |a group of |a (?:coach|van|car|bus|party"
                r"|crowd|gang) (?:load )?of )(?:local |young |old |elderly |drunken |drunk |middle-aged |loud |rude "
                r"|argumentative |angry |noisy |small |large |well-dressed |well-known |teenage )*<X>(?: (?!survivor"
                r"|interpreter|family's|charity|service|group|name|victim|advocate|researcher|refuge|cent|project"
                r"|said|felt)<W>){0,4}? "
                r"(?:had|gave|fell|was|were|failed|refused|parked|left|stole|hit|ran|drove|broke|got|began|threw"
                r"|shouted|swore|argued|ignored|jumped|crashed|blocked|took|kept|bit|cut|sold|smoked|spat|drank"
                r"|pushed|damaged|complained|started|caused|cycled|overtook|went|bought|spoke to the|met|blew|bent"
                r"|rode|drew|\w{2,}(?:[^e]ed|eed)|lost|forgot|paid|made|came|dropped|tried|rang|wanted|walked|sped"
                r"|stood|knocked|dumped|lit|sat|slept)\b"
            ),
            (
                r"\b(?:by|with|at|from|to|called|heard|saw|stopped|arrested|found|chased|fined|warned|recognised"
                r"|involved|bitten|hit|searched|cautioned|moved|dealt with|met|spotted|followed|past|behind"
                r"|near) (?:by |on |an? |the |two |three |some |several |one of the |a group of )+(?:local |young "
                r"|old |drunken |drunk |argumentative |elderly |angry |loud |noisy |rude )*<X>(?: (?!survivor"
                r"|interpreter)<W>)? "
                r"(?:swearing|shouting|who (?:had|was|were|would|refused|swore|shouted|parked|jumped)"
                r"|in the (?:background|car park|queue|street|cell)|smoking|drinking|fighting|parked|sleeping|begging"
                r"|selling|loitering|arguing|blocking|playing|outside)\b"
            ),
            (
                r"\b(?:parked|blocked|stolen|dumped|damaged|taken|left|broken|hit|sworn at|insulted|assaulted|bitten"
                r"|started|caused|thrown|made)(?: <W>){0,3}? by (?:an? |the |some |two |one of the |local |young "
                r"|drunken )+<X>"
            ),
            (
                r"\b(?:thought|believed|said|known|understood|rumoured|suspected) to be (?:an? |one of the |from the "
                r"|some of the )?(?:local )?<X>"
            ),
            (
                r"\b(?:noise|fire|music|smell|litter|rubbish|complain\w*|graffiti|parking|fight|brawl|theft"
                r"|shoplift\w*|drinking|overcharged|rude to|swore|shouted|stole|refused to (?:pay|move|leave)"
                r"|set on fire|fined|arrested for)\b[^.…]*\b(?:an?|the|by|some|two|three|of|from|local"
                r"|group of) (?:<W> ){0,2}?<X>(?! (?:interp|charity|speak))"
            ),
            r"\b(?:drunken|drunk|argumentative|rowdy|noisy|swearing|scruffy|smelly|scrounging|rude|angry) <X>",
            *scene_patterns.PATTERNS,
        ),
        "This names a group where it has nothing to do with the point; readers then tie the group to the trouble.",
        "Leave the group out, unless the task needs it (an interpreter, a description, a service).",
        "IPSO Editors' Code, clause 12; College of Policing on recording ethnicity for a purpose",
        unless=(
            (
                r"\b(?:survivors?|&survivor|%survivors|interpreters?|inquest|inspectors|researchers?|told|included"
                r"|witness's own words|description|helpline|cent(?:re|er)|said|felt|charity|refuge|may|might"
                r"|convicted|killed|murdered|trafficked|victim|&victim|%victims|surveys?|(?<!case )study|researched"
                r"|remembered|genocide)\b"
            ),
            r"\bofficers had ignored\b",
            r"^(?:some|many|most|a few|several)\b.*\b(?:have|has|do not|do|live|lived|keep|prefer|use)\b",
            r"\bnot (?:yet )?heard\b",
            r"\bask(?:s|ed)? (?:to|for|not)\b",
        ),
    ),
)
