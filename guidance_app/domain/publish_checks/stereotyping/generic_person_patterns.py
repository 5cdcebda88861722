"""Wording that lets one imagined member speak for a whole group: "the Kurd is", "ask a Pole and he will". Data only."""

_KIND = (
    r"(?:old |older |young |younger |married |unmarried |true |proud |devout |elderly |rural |good |strict |proper )*"
)
_HEAD = r"(?:^|[:;,] |\b(?:that|because|since|as|so|where|when|but|and|why) )"
_NOT_FACT = (
    r"(?!(?:says|speaks|reads|writes|asks|rings|calls|tells|wants|needs|has|is|was|does|lives|works|helps|runs|wears"
    r"|describes|explains|leads|joins|attends|gives|this|his|as|always|sometimes|perhaps|starts|comes|arrives|uses)\b)"
)
_SCOPED = (
    r"(?![^.…]*\b(?:may|might|some|can|could|should|must|differ\w*|var(?:y|ies)|ask|asks|offer|use|told|said|survey"
    r"|study|research|census|per cent|contact|ring|call|helpline|charity|service|not)\b)"
)

PATTERNS: tuple[str, ...] = (
    (
        rf"(?:^|[:;,] )the {_KIND}@[\w-]+ (?:<W>ly |simply |just |still )*(?:is (?!asked|told|entitled|in|at|not|safe"
        rf"|right|free"
        r"|old|new|here|from|the name)|has (?:a|an|no|little|his|its|to|always|never)|will|would|does not|never|always"
        r"|cannot|can|likes?|loves?|puts?|keeps?|respects?|fears?|trusts?|prefers?|values?|expects?|thinks?|knows?"
        r"|hates?"
        r"|lives?|obeys?|rarely|seldom|takes?|sees?|treats?|wants?|believes?|understands?|respond\w*|works?)\b"
    ),
    (
        r"(?<!no such thing as )\b(?:your|the|an|a|that|this) (?:average|typical|standard|usual|ordinary|classic"
        r"|proverbial|stock|run-of-the-mill"
        r"|common or garden|everyday|stereotypical) (?:<W> )?<A>\b(?! (?:interp|name|word|speaker|page|script))"
    ),
    (
        r"(?:^|[:;] )(?:among|amongst|with|for|to) (?:the |an? |most |all |our |these )*(?:(?!some|many|several"
        r"|certain|a few)<W> )?(?:<G>"
        r"|<A>(?: [&%]<W>)?),? (?!ask|use|offer|book|check|see|read|go|record|find|contact|ring|call|and|or|who|in"
        r"|from|with)"
        rf"{_SCOPED}<W> "
    ),
    (
        r"\b(?:ask|tell|give|show|cross|insult|offer|marry|leave|let|put|challenge|praise|hand|lend|refuse|question"
        r"|scratch|invite|take|offend|contradict|mention|touch|look at) (?:an?|any|the|some|one) (?:<W> ){0,2}?(?:<A>)"
        r"(?: <W>){0,6}?,? and (?:he|she|they|it|you|there|the)(?:'ll| will|'d| would| is| are| do| does| gets?)\b"
    ),
    (
        rf"{_HEAD}{_KIND}<G>(?<!'s),? (?:<W>ly |still |often |just |always )*(?:have|hold|get|wear|call|pull|rule|own"
        rf"|bear"
        r"|carry|keep|run|want|take) (?:the|all the|every|both|what|it all|all) (?!right|option|choice|same|status"
        r"|protection|largest|highest|lowest|vote|census|lawful|legal)"
    ),
    (
        rf"{_HEAD}an? {_KIND}(?:<A> )+(?:<W> )??&[\w-]+ (?:<W>ly |still |often "
        rf"|just )*{_NOT_FACT}{_SCOPED}[a-z]\w+[a-z]s\b"
        r"(?! (?:in|by)\b)"
    ),
    (
        rf"{_HEAD}(?:an?|the|any) {_KIND}(?:@[\w-]+'s|(?:@[\w-]+ )+&[\w-]+'s) (?:<W> ){{1,2}}?(?:is|comes|means|matters"
        r"|outweighs|counts|belongs|depends|lies|rests|never|always|hangs|stands|will)\b(?! (?:protected|not|exempt"
        r"|covered|on the|at the|near|held|kept|closed|open))"
    ),
    (
        r"\b(?:no matter|however|wherever|even) (?:how |where |when )?(?:<W> ){0,4}?(?:an? )(?:<A> )+(?:&<W> )?(?:is"
        r"|was|will"
        r"|lives|stays|remains|keeps|does|would)\b"
    ),
)
