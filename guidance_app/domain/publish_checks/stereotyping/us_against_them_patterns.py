"""Wording that sets “them” against “us”, side by side. Data only."""

_OURS = (
    r"(?:we|us|our|ours|ourselves|you|me|you and me|you and i|you or me|you or i|normal|ordinary|british|@british"
    r"|~british"
    r"|english|~english|western|@western|westerners|#westerners|most people|everyone else|everybody else|the rest"
    r"|any of us"
    r"|the british|people here|people like us|locals|the locals|everyone here|other people|decent|the majority|host)"
)

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:they|them|their)\b[^.…]*\b(?:the way we|as we do|like we do|how we|than we|what we|that we"
        r"|we (?:british|do|are|have|would|believe|expect|value|take for granted))\b"
    ),
    (
        r"\b(?:you and i|you or i|you and me|you or me)\b|\b(?:behind|beneath|below|above|beside) (?:ours|us"
        r"|our own|our standards)\b"
    ),
    (
        r"\b(?:(?:than|unlike|like|different from|compared with|compared to|apart from|the same as) (?:we|us|ours"
        r"|ourselves|you and me"
        r"|you and i|you or me|you or i|normal|ordinary|~?british|@british|@western|the rest of us|most people"
        r"|everyone else|people here"
        r"|locals|the locals|other people|the majority)|as (?:we|you) (?:and i |or i )?(?:do|would|are|see|think))"
        r"(?:[.,;:!?]|$| (?:do|does|are|is|would|have|here|families|people|%|in (?:britain|england|this country"
        r"|the west|the uk)|ever|might)\b)"
    ),
    (
        r"\b(?:more|less|so|as|very|too|quite|far|much|rather) (?:<W> )?(?:traditional|modern|advanced|civilised"
        r"|developed|emotional|strict"
        r"|backward|religious|violent|honest|reliable|clean|open|free|liberal|educated|enlightened|progressive"
        r"|primitive|proud"
        r"|different|alien|foreign|strange|tolerant|evolved|sophisticated|trusting|truthful|caring|private|physical"
        r"|aggressive)"
        rf" (?:<W> ){{0,2}}?(?:than|from|to) (?:{_OURS}|<X>)\b"
    ),
    (
        r"\b(?:we|british|@british|~british|our)\b[^.…]*?(?:[,;]|\bbut\b|\bwhile\b|\bwhereas\b|\byet\b"
        r"|\band\b) ?(?:but |while |whereas |yet )?(?:they"
        r"|theirs|them|these people|those people|these %people|those %people|for them|to them|in theirs"
        r"|<X>)(?: <W>)? (?:do|does|don't|never|have"
        r"|are|see|think|cannot|always|will|would|still|just|only|treat|believe|is|it|prefer|put|hide|lie|keep)\b"
    ),
    (
        r"\b(?:they|them|theirs|their \w+|<G>|these people|these %people)\b[^.…]*?(?:[,;]|\bbut\b|\bwhile\b|\bwhereas\b"
        r"|\band\b|\bwhat\b|\bthe way\b"
        r"|\bis not\b|\bare not\b|\bas\b) ?(?:but |while |whereas )?(?:ours\b|our (?:values|laws?|ways?|&?culture"
        r"|standards|norms|rules|women"
        r"|%women|customs|idea|sense|system)|we (?:do|would|are|see|think|value|know|have|take|call|treat|believe|trust"
        r"|live)\b|(?:for|to)"
        r" us\b|you or (?:me|i)\b|you and (?:me|i)\b)"
    ),
    (
        r"\bwhat (?:is|seems|looks|counts as|passes for|they call|these|would be) (?:<W> ){0,3}?(?:to|for|among"
        r"|with|by) (?:them|these|those|<X>)\b"
    ),
    (
        r"\b(?:to|for) (?:them|these people|these %people|those people|those %people|that lot|their sort"
        r"|<G>),? (?:it is|it's|this is|that is|a"
        r"|the|abuse|violence|honour|women|%women|marriage|life|lying|honesty|family|time|hitting|beating"
        r"|\w+ing)\b(?!.*\b(?:helpline|service|charity|phone|line|group|page|call)\b)"
    ),
    (
        r"\b(?:lot|crowd|mob|bunch) like (?:that|this|them|these)\b|\b(?:the|a|an) (?:usual|other|wrong"
        r"|same old) (?:lot|crowd|suspects|sort)"
        r"\b|\bus (?:and|versus|against|or|vs) them\b|\bthem and us\b|\bour own (?:kind|people|%people|sort|women"
        r"|%women|girls"
        r"|%girls|side|country|backyard|families|%families)\b|\b(?:aren't|are not|isn't|is not|not) (?:really |quite "
        r"|truly |fully )*(?:one of us|like us"
        r"|like you|from round here|from here|our (?:way|culture|&culture|problem|kind)|british enough|@british enough"
        r"|~british enough"
        r"|the british way|the @british way|the ~british way|how (?:we|things) (?:do|are|live|work))"
    ),
    (
        r"\b(?:they|them|these people|these %people|<G>|that lot|such people)(?: all| just| simply| do| do not| don't"
        r"| will| really| clearly)* (?:think|live|behave|feel|act|react|value|see|reason|work|operate|function"
        r"|do things|are wired|raise their children|raise their %children|love|grieve|talk|age)"
        r" (?:so |very |quite |completely |totally |things )?(?:differently|different|like (?:you|us|we|normal)"
        r"|the way (?:we|you|normal)|as (?:we|you|normal)|in another|by (?:different"
        r"|other|their own|another) (?:rules|laws?|standards|codes?|values))(?! (?:if|when|on|in|about))"
    ),
    (
        r"\b(?:do not|don't|does not|doesn't|never|cannot|can't|won't|will not|refuse to|fail to|rarely"
        r"|hardly) (?:really |even |want to |bother to |try to )?(?:understand|share|respect|accept|value|grasp|get"
        r"|appreciate|know|follow|love|have)"
        r" (?:the same|our|british|@british|~british|western|@western|personal space|boundaries|the rule|equality"
        r"|consent|the concept|the idea|the meaning|any (?:idea|concept|respect|notion|sense)|women's|basic|%?women as"
        r"|%?children (?:like|as|the way)|their (?:%?daughters|%?children"
        r"|%?wives) (?:as|like|the way))\b"
    ),
    (
        r"\b(?:we|british people|@british %people|~british %people|the british|the ~british|the @british|britons"
        r"|westerners|the west|in the west|in britain,? we|in england,? we|in this country,? we|over here,? we"
        r"|in a civilised country),? (?:we )?(?:do not|don't|would never|never|treat|value|believe|expect|have|see"
        r"|know|talk|respect|love|grew out|left|stopped|gave up|moved|teach|marry for|put)\b(?=.*(?:wives|%wives|women"
        r"|%women|daughters|%daughters|girls|%girls|children|%children|they|them|equals|that behind|love|kind|sort"
        r"|years ago|long ago|century|ages|free|choose|civilised))"
    ),
)
