"""The soft rule behind the others: a group in a claim or a scene, with no scope and no task. Data only."""

from guidance_app.domain.findings import Severity
from guidance_app.domain.publish_checks.stereotyping.rule import Rule

_GROUP = (
    r"(?:(?:<A> )+(?:(?!name|word|speak|language)[a-z]\w+ )??[&%]<W>|#<W>|\ban? (?:<W> )??<A>(?! (?:interp|speaker"
    r"|name|word|centre|script|group))\b|\b~(?:roma|haredim|gurkhas)\b)"
)
_HOME = (
    r"(?:in|into|at|inside|from|of|for|near) (?:an? |the |most |any )?(?:<A> )+(?:house|home|household|street"
    r"|camp|camps"
    r"|site|sites|shop|district|quarter|wedding|weddings|room)s?\b"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "group-without-scope",
        Severity.HINT,
        (
            _GROUP,
            (
                r"<A> (?:camps?|barbers?|shops?|weddings?|houses?|homes?|sites?|surnames?|names?|accents?|markets?"
                r"|cafes?|gangs?|takeaways?|drivers?) (?:are|is|need|deserve|mean|should|call|make|attract|bring"
                r"|often hide)\b"
            ),
            _HOME,
            r"\b(?:in|to|under|for|within) <FAITH>\b",
            r"\b(?:was|were|is) (?:an? )?<A>(?=[.;]|$)",
        ),
        "This names a group without saying for whom it holds, on what source, or why the group matters here.",
        "Add the scope (“some”, “in one study”) and the source, say what to ask, or leave the group out.",
        "Issue 3, publish check 3: a group named where it is irrelevant",
        unless=(
            (
                r"\b(?:may|might|some|many|most|few|several|ask|asks|asked|interpreters?|languages?|speaks?|speakers?"
                r"|spoken|reads?|writes?|written|scripts?|names?|surnames?|called|surveys?"
                r"|stud(?:y|ies)|research|researchers?|tells?|told|said|says|heard|census|charit\w+|helplines?"
                r"|services?|networks?|cent(?:re|er)s?|supports?|helps?|helped|serves?|works? with|rights?"
                r"|protected|acts?|law|laws|lawful\w*|legal|ethnic|record\w*|count\w*|comes? from|born in|days?"
                r"|months?|festivals?|calendars?|listed|pages?|contributors|survivors?|differ\w*|var(?:y|ies)|words?"
                r"|terms?"
                r"|codes?|box|boxes|can|offers?|advice|organisations?|groups?|council|movement|report\w*|inquiry"
                r"|inquest|inspectors?|police forces?|courts?|convicted|sentenced|killed|murdered|history|refuges?"
                r"|project"
                r"|fund\w*|run|runs|by and for|links?|guidance|source|\d{4}|figures?|per cent|voices|hear|learn|faith"
                r"|check|checks|prefer|fasts?|pray|prays|churches|worship|different|also|example of|victims of"
                r"|trust|hate|racis\w*|discriminat\w*|prejudice|excluded|persecut\w*|fled|asylum|visas?"
                r"|leave to remain|needs?|access|entitled|custody|mean|means|include\w*|both|either|live|lives|lived"
                r"|men and|women and|people and"
                r"|equal\w*|helmet|core|welcome|celebrate|(?<!do )(?<!does )(?<!will )not|no|nobody|same|list|open to"
                r"|(?:has|have) \w+ed|describes?|as you would|description|in private|genocide|sources?|marriage"
                r"|works in|trains?|use|uses)\b"
            ),
            (
                r"^(?:ask|use|book|offer|give|do not|never|always|tell|see|check|record|read|ring|find|let|invite"
                r"|write|say|show|learn|work|contact|think|plan|choose|hear|follow|avoid|make|keep|this|for|not|which"
                r"|who|what|how|where|when|is|are|can|does|should|seek)\b"
            ),
            r"^[^.!]*[^.!…]$|<G>: |\b[a-z]\d\b|\ban? <A> <W>'s\b",
        ),
    ),
)
