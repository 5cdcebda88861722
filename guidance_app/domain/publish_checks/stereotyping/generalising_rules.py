"""Rules against saying one thing of a whole group, with or without “all” and “never”. Data only."""

from guidance_app.domain.findings import Severity
from guidance_app.domain.publish_checks.stereotyping import generic_person_patterns
from guidance_app.domain.publish_checks.stereotyping.generalising_patterns import CLAIM_PATTERNS, UNIVERSAL_PATTERNS
from guidance_app.domain.publish_checks.stereotyping.rule import Rule

_STARTS = (
    r"(?:^|[:;,] (?:but |so |because |since |as |that )?|\b(?:because|that|since|as|but|so|why|how|where|when|if"
    r"|although|though|knowing|remember|note|in mind|aware|realise) )"
    r"(?:the |most of the |old |young |older |younger |elderly |rural |traditional |devout |strict "
    r"|newly arrived |many of the )*"
)
_NEVER = (
    r"(?:never|always|invariably|without fail|without exception|not ever|without question|automatically|inevitably"
    r"|every time|to a &man|to a &person|as one|each and every|(?<!at )all(?! (?:day|night|three|of|four|ages"
    r"|about|over|kinds|be|right))|everywhere|no matter what|only ever|by definition"
    r"|universally|at all times|in every case|100 per cent|nobody|no one|every one of them|the lot of them|uniformly"
    r"|cannot help|are bound to|is bound to|will stop at nothing|are all|will all|would never|unfailingly|constantly)"
)
_RIGHTS = (
    r"\b(?:rights?|entitled|eligible|protected|lawfully|lawful|need not|may claim|in law|by law|under the law"
    r"|can use|can get"
    r"|deserves?|act (?:19|20)\d\d|section \d+|(?:must|should) (?:always|never|all|have|be (?:offered|told|asked"
    r"|given|able))"
    r"|exempt|allowed to|free to|may ask|may keep|may wear|may have|can ask|can apply|can choose|qualif\w+"
    r"|welcomes?|is for|are for|covers?|serves?|supports?"
    r"|helps?|equal\w*|who needs?)\b"
)
# What may be said plainly of people who share a language, a faith or a name: facts of law, language, number and place.
_FACT_VERBS = (
    r"(?:may|might|can|could|know already|and|or|in|of|from|to|with|at|on|by|as|for|who|whose|which|that|but|than"
    r"|not|about"
    r"|into|near|live"
    r"|lives|have|born|among|speaks?|use|uses|used|read|reads|write|writes|came|come|comes|number|are from"
    r"|have a right|have the right|have many|have different|have several|has|had|was|were|is|include|includes"
    r"|included|call"
    r"|describe|identify|belong|differ|vary|were|told|said|say|need|needs|wrote|held|made|found|set|often"
    r"|sometimes|usually"
    r"|should|must|have had|have been|have settled|face|faced|experience|also|run|runs|took|gave|met|go|went"
    r"|began|do|does|did"
    r"|are|a|an|the|whom|if|when|where|where|only|alone|too|here|there|outside|inside|under|over|against|between"
    r"|after|before"
    r"|without|within|through|across|because|so|ask|per|via|out|up|off|then|first|already|names?|languages?"
    r"|genocide|embassy|consulate|government|authorities|state|states|courts?|police|army|passports?|visas?|law"
    r"|version|section|team|unit|citizens?|nationals|taxpayers|born|high|isles|library|museum|council|movement"
    r"|network|association|federation|centre|forum|trust|community"
    r"|spellings?|words?|scripts?|surnames?|characters|food|speakers?|interpreters?|new|sign|still|both|like|is"
    r"|be|living|such)\b"
)
_SOURCE_TALK = "College of Policing and EHRC advice against treating a protected group as one; HMICFRS 2015 on HBV"

RULES: tuple[Rule, ...] = (
    Rule(
        "universal-claim",
        Severity.JUSTIFY,
        (
            (
                r"\b(?:every|any|each|all|no|entire|whole|whichever|whenever an?|not a single|not one|a single"
                r"|most every|half the"
                r"|the typical|the average|your average|your typical|a typical|scratch an?|show me an?|any given"
                r"|everyone in|nobody in"
                r"|no one in|everybody in|all of the|none of the|the whole of the|the entire)"
                r" (?:of )?(?:the |these |those |their |young |good |true |real |self-respecting |respectable "
                r"|married |unmarried |old )*"
                r"(?:(?:<A> )+(?:(?!name|word|speak|box|interp)[a-z]\w+ )??[&%]<W>|#<W>|(?:<A> )*~(?:roma|haredim"
                r"|charedim|hasidim)\b|<A> (?:would|will|is|has|who|wants|knows|thinks"
                r"|believes|can|does|lives|learns|carries|fears|obeys|hates|loves|expects|keeps|puts|hides|lies"
                r"|sees)\b)"
            ),
            r"\b(?:expect|you can expect|you will find) (?:an? |the |most )?(?:<G>|<ONE>) (?:to|who)\b",
            r"\b(?:show me|scratch|trust) an? <X>",
            (
                r"\ban? <A>(?: &<W>)? who (?:does not|would|is not|has not|can|will)\b(?=.*\b(?:never|cannot|no|rare"
                r"|rarely|hardly|find|meet)\b)|\b(?:never|cannot|hardly|rarely) (?:meet|find|see|know) (?:an? )?<X>"
            ),
            r"\bnever (?:find|meet|see|hear of|get|know) (?:an?|any|the|one) (?:<A> |#)",
            rf"<G>(?:,? <W>){{0,7}}?,? {_NEVER}\b",
            rf"<ONE>(?: <W>){{0,4}}? {_NEVER}\b",
            rf"{_NEVER}(?: <W>){{0,3}} (?:of|with|for|among|from|in) (?:the )?(?:<G>|<ONE>)",
            r"\b(?:whatever|wherever|whichever)(?: <W>){0,3} (?:<A> [&%]|#)<W>",
            r"\bthere is (?:no|not an?|never an?) (?:such thing as an? )?<A> &<W>",
            (
                r"\b(?:the whole|the entire|an entire|all the|all of the) (?:<A> )?(?:clan|&clan|&community|&tribe"
                r"|biraderi|&biraderi"
                r"|&village|&culture|&family)\b(?: <W>){0,3} (?:will|is|knows|comes|thinks|believes|turns|takes"
                r"|agrees|hunts|lives)\b"
            ),
            (
                r"\b(?:in|across) (?:the |an? )?(?:<A> )+(?:%|&)<W>,? (?:nobody|no one|everyone|everybody|every|all"
                r"|no|women never"
                r"|the (?:&|%)?\w+ (?:always|never)|it is always)\b"
            ),
            *UNIVERSAL_PATTERNS,
        ),
        "This says something of every member of a group. It is not true of every person, and it will mislead an"
        " officer.",
        "Say who, where and on what source (“in one study, some …”), or turn it into a question to ask this person.",
        _SOURCE_TALK,
        unless=(
            _RIGHTS,
            r"^(?:could|can) .*\?$",
            r"^(?:ask|offer|give|tell|treat|see|use|record|check|let|invite|help|write|do not|never|always) ",
            r"\b(?:some|many|most|few|several) (?:<W> ){0,2}?(?:<A> |[#%])",
            r"\bdiffer(?:s|ent)?\b",
        ),
    ),
    Rule(
        "bare-claim",
        Severity.JUSTIFY,
        (
            (
                rf"{_STARTS}(?:even )?<G>(?<!'s) (?!{_FACT_VERBS}|(?:support|advice|liaison|outreach) (?:worker|group"
                rf"|service|officer|line|team|project)s?\b|<W>ed\b|[@#~%&$])[a-z]<W>"
            ),
            (
                rf"{_STARTS}<G> (?:do not|does not|don't|cannot|can't|will|would|won't|should be seen|did not want"
                rf"|have no|have a different"
                r"|have a (?:strong|deep|habit|tendency|reputation|culture|temper)|have little|have strong|lack|lacks"
                r"|have always"
                r"|go (?:to any|mad|quiet|silent|crazy)|run (?:away|riot|amok)|use (?:their|her|force|honour|children)"
                r"|come (?:from a culture|looking|after)|tend to|are (?:used to|raised|brought up|taught|conditioned"
                r"|expected|known for"
                r"|known to|prone|inclined|reluctant|unwilling|bound|born|bred|likely to|quick to|slow to|afraid"
                r"|afraid to|ashamed"
                r"|obsessed|ruled|driven|governed|controlled|treated|seen as|kept|forced|not allowed|more (?:likely"
                r"|concerned)|all)|put|give"
                r" (?:birth|their|her|no)|make (?:their|her|a)|make|set (?:more|great)|hold (?:grudges|honour|women)"
                r"|take|do as|speak ill"
                r"|live (?:by|for|off|in fear|in the past)|say (?:one|yes)|call it|need (?:a firm|to learn"
                r"|to be told))\b"
            ),
            (
                r"(?:^|[,;:] )(?:an? |the )(?:typical |average |true |good |proper |real "
                r"|traditional )?<ONE> (?:does not|doesn't|will|would"
                r"|must answer|cannot|can not|never|always|expects|wants|thinks|believes|obeys|fears|lies|hides|sees"
                r"|knows|prefers|puts"
                r"|keeps|rules|decides|speaks for|owns|treats|values|likes|feels|has no|is expected to|is taught"
                r"|is raised|is brought up"
                r"|is born|is a &man|is a (?:slave|ruler|king|servant))\b"
            ),
            (
                r"\bin (?:that|this|such an?|those|these) [&%](?:community|culture|communities|cultures|society"
                r"|societies), "
            ),
            (
                r"^they (?:never|always|rarely) (?:tell the|show|admit|forgive|forget|talk to|open|trust|report|leave"
                r"|change|mix|marry|learn|pay|help|speak to|let|give)|^they (?:(?:all|just|simply|only|mostly"
                r"|generally|always|never|usually|often|tend to|will|do not|don't|cannot) )*(?:hide|look after"
                r" (?:their|each)|marry (?:their|young|off|cousins|within|for)|keep (?:it|themselves|their women"
                r"|to themselves|things in|secrets"
                r"|their)|stick together|close ranks|cover (?:up )?for|protect their own|hate|look down on|breed|lie"
                r"|cheat|steal|beat their"
                r"|treat (?:women|their|girls|%women|%girls)|think (?:women|differently|nothing)|have (?:a different"
                r"|their own (?:ways|rules"
                r"|laws|justice|code)|no (?:respect|concept|word|idea|sense)|different (?:values|ideas|standards))"
                r"|see (?:women|it|police|abuse)"
                r"|value|believe in|come here|refuse to|will not (?:talk|mix|integrate|learn|help)|bring their|settle"
                r"|send their|sell their"
                r"|live by|do things|do it differently|do not (?:mix|integrate|trust|value|respect|believe|think|see"
                r"|feel|report|talk|like"
                r"|share|understand|accept)|prefer|distrust|put (?:honour|family|%families|&family|men|boys)"
                r"|care more|are (?:an?"
                r" (?:closed|proud|private|close|violent|secretive|simple|different|tight)|all (?:the same|related"
                r"|alike|in|liars)|like that"
                r"|used to|not like us|like this|brought up|raised|taught|very|so|too|naturally))"
            ),
            r"\b(?:is|are|as) (?:theirs|his) to (?:police|own|give|control|rule)\b",
            (
                r"\b(?:a|the) (?:<ONE>|&\w+|raped &\w+) is (?:a |an |only |seen as |just )?(?:ruined|property"
                r"|worthless|nothing|burden"
                r"|disgraced|damaged|dirty|owned)\b"
            ),
            (
                rf"{_STARTS}<A> (?:justice|punishment|marriages?|homes?|weddings?|parenting|upbringing|masculinity"
                rf"|manhood|womanhood|society"
                r"|&society|honour|life|morality|pride|law) (?:is|are|means?|demands?|comes?|puts?|allows?|keeps?"
                r"|teaches|has|will)\b"
            ),
            (
                rf"{_STARTS}<G> (?:often|usually|generally|typically|frequently|commonly|mostly|normally|regularly"
                rf"|rarely|seldom|readily"
                r"|happily|willingly|simply|just|still|routinely|secretly|easily) (?!(?:use|have|speak|read|write"
                r"|welcome|offer|keep"
                r"|follow|live|are called|call|greet|wear|celebrate|fast|pray|observe|take|give|come)\b)[a-z]"
            ),
            *CLAIM_PATTERNS,
            *generic_person_patterns.PATTERNS,
        ),
        "This states a behaviour or belief of a whole group as if it were a fact about each person.",
        "Say “some” or “may” and give the source, or tell officers what to ask this person.",
        _SOURCE_TALK,
        unless=(
            (
                r"\b(?:surveys?|stud(?:y|ies)|research|researchers?|told (?:us|the|a|research)|census|per cent"
                r"|contributors|for example"
                r"|according|recorded|counted|inquiry|whether|ethnic group|section \d+|act (?:19|20)\d\d"
                r"|some survivors)\b"
            ),
            r"^(?:some|many|most|a few|several|not all|families differ)\b",
            r"^(?!.*\bthat\b).*\?$",
            r"\b[a-z]\d{1,2}\b|\bspellings?\b",
        ),
    ),
)
