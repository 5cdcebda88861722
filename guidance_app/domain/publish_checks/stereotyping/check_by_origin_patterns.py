"""Wording that orders checks, watching or a higher score for a people, a name or a faith. Data only."""

_CHECKS = (
    r"(?:checks?|searche?s?|spot-?checks?|patrols|surveillance|monitoring|screening|vetting|stops|raids?|observation"
    r"|inspections?|background checks?|intelligence checks?|house calls|unannounced visits|interrogations?|scrutiny"
    r"|supervision|sweeps?)"
)
_TRAIT = (
    r"(?:surname|forename|name|accent|passport|postcode|skin|skin colour|headscarf|hijab|beard|turban|dress|clothing"
    r"|religion|faith|nationality|ethnicity|place of birth|country of origin|birthplace|origin|race|address|language"
    r"|appearance)"
)
_MORE = (
    r"(?:more|extra|another|higher|greater|heightened|added|additional|closer|tighter|stricter|increased|special"
    r"|particular|enhanced|constant|regular|routine|careful)"
)
# What follows "do" or stands first: an order, or a wish in the voice of one.
_ORDERED = (
    r"(?:^|[:;,] |\b(?:should|must|may wish to|might|could|please|to|and|will|we|officers|staff|police|teams|they"
    r"|always|then|ought to|need to|have to|can|only|start|by|in favour of|recommend|suggest|advise) )"
)

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:carry out|carrying out|run|running|make|do|doing|conduct|order|request|perform|schedule|add|start"
        r"|step up"
        r"|increase|tighten|arrange|plan|organise|propose|recommend|set up|begin|keep up|justif(?:y|ies)|warrants?|need"
        rf"|needs|requires?) (?:<W> ){{0,4}}?{_CHECKS} (?:on|of|at|for|into|around|near|in|among|over|outside|where)"
        r" (?:<W> ){0,4}?<X>"
    ),
    (
        rf"{_ORDERED}(?:scrutini[sz]e|vet|screen|cross-check|double-check|double check|spot-check|look (?:hard|harder"
        r"|closely|twice|again|carefully|more closely) (?:at|into)|dig into|look into|pay (?:particular|close|special"
        r"|extra) attention to|keep (?:<W> ){1,3}?(?:eye|eyes|watch|tabs|check|lookout) (?:on|for|over)"
        r"|stay alert (?:to"
        r"|for|around)|shadow|tail|target|single out|crack down on|clamp down on|round up|raid|film|photograph"
        r"|fingerprint"
        r"|interrogate|profile|be (?:extra |more |especially |particularly )*(?:careful|wary|vigilant|cautious|alert"
        r"|firm"
        r"|sceptical) (?:with|of|around|about|to|when)|think twice (?:about|before)|query|second-guess|probe|(?:focus"
        r"|concentrate) (?:<W> )?(?:patrols|checks|searches|stops|efforts|resources|enquiries|attention) on)"
        r" (?!what|how|why|the (?:language|needs))(?:<W> ){0,5}?<X>(?! (?:interp|language|speak))"
    ),
    (
        rf"\b{_TRAIT}(?:,? <W>,?)? (?:alone|itself|by itself|on its own|in itself)\b,?(?: <W>,)? ?(?:should|tells?|is"
        r"|makes?|gives?|raises?|suggests?|points?|justif\w+|warrants?|means?|puts?|will|ought|must|merits?|was|speaks?"
        r"|says?)\b(?! (?:not|nothing|never|no|little))"
    ),
    (
        rf"\b(?:on|from|given|because of|based on|going by|judging by|by) (?:the |her |his |their |a )?{_TRAIT} alone\b"
        r",? (?:you|officers|we|it|there|one|the)\b"
    ),
    (
        rf"\b(?:{_TRAIT}|heritage|background)(?::| is| of|,|=) ?(?:<W> ){{0,2}}?(?:<X>|\$<W>)[^…]{{0,30}}?\b(?:risk"
        rf"|score"
        r"|grade|grading|level|band|priority|points?)\b[^…]{0,20}?\b(?:rais\w+|add|up|high\w*|plus|increas\w+|elevated"
        r"|red|amber|one|two|double|enhanced)\b"
    ),
    (
        r"\b(?:first|natural|obvious|default|starting|working) (?:<W> )?(?:question|suspicion|thought|assumption"
        r"|suspects?"
        r"|guess|instinct|hypothesis|line of enquiry)\b[^.…;]*<X>"
    ),
    (
        rf"\b{_MORE} (?:<W> )?(?:questions|checks|scrutiny|security|caution|vigilance|supervision|policing|patrols"
        r"|controls|questioning|searches|proof|evidence|suspicion|scepticism|probing|digging|surveillance|watching"
        r"|oversight)\b[^.…;]{0,50}?\b(?:for|with|of|on|in|where|when|if|at|from|around|near|towards) (?:<W> ){0,4}?<X>"
    ),
    (
        rf"<X>[^.…;]{{0,50}}?\b(?:get|gets|need|needs|require|requires|merit|merits|deserve|deserves|warrant|warrants"
        rf"|call for|calls for|receive|be given|be subject to|face|come in for|under) (?:<W> )?{_MORE}"
        r" (?:<W> )?(?:checks|scrutiny|caution|vigilance|supervision|policing|patrols|questioning|surveillance|searches"
        r"|suspicion|watching|look|monitoring|attention from police)\b"
    ),
    (
        r"<X>[^.…;]{0,40}?\b(?:(?:is|are|as) (?:your|a|the|our) (?:cue|prompt|clue|pointer|trigger|signal|tell|hint)\b"
        r"|says? (?:it all|enough|plenty|all you)|speaks? volumes|gives? (?:it|the game|them) away|tells? (?:you"
        r"|us) (?:to"
        r"|all|enough|everything|what|that|where|how))"
    ),
    (
        r"\b(?:ask|asking|quiz|question|press|challenge) (?:all |every |any |the |an? |each )*(?:<W> )?<X>(?: <W>){0,2}"
        r" (?:whether|if|why|who|how|about) (?:<W> ){0,6}?(?:cut|forced|lying|hidden|hiding|illegal\w*|here legally"
        r"|paid|beat"
        r"|beaten|fgm|abused?|arranged|dowry|papers|genuine|really|weapons?|drugs|cash|controlled|trafficked|sham)\b"
    ),
    (
        r"\b(?:where|if|when|as|since|because|for)(?: <W>){1,5}? (?:were |was |are |is )?(?:born|raised|brought up"
        r"|from|married"
        r"|educated) (?:in |from )?\$<W>[^.…;]*\b(?:is|are|will be) (?:<W>ly )?(?:likely|probable|a given"
        r"|to be expected|the"
        r" norm|almost certain|certain|suspect|doubtful|on the cards|forced|arranged)\b"
    ),
    (
        r"<X>(?: <W>){0,2} (?:<W>ly |often |usually |will )*(?:lie|lies|cheat|fake|exaggerate|invent|fabricate|coach)"
        r" (?:about|over|to|on|their|stories|claims)\b"
    ),
    (
        r"\bthe (?:more|less|stricter|darker|bigger|larger|stronger|poorer|thicker|newer"
        r"|longer) (?:<W> ){0,4}?(?:devout|religious"
        r"|traditional|foreign|family|faith|accent|beard|pious|household|community|veil|english|~english|@english"
        r"|<X>)\b[^.…]*\bthe"
        r" (?:more|higher|greater|less|closer|lower|harder|stronger|worse)\b"
    ),
    (
        r"\b(?:have|keep|get|put|send|bring) (?:an? |the |two )?(?:<W> ){0,3}?(?:ready|standing by|on standby|on hand"
        r"|on call"
        r"|in place|in the room) (?:for|at|in|near|with|outside) (?:<W> ){0,4}?<X>(?! (?:interp|speak))"
    ),
    (
        r"(?:\b(?:speaking|wearing|keeping|observing|following|attending|praying|fasting|being"
        r"|having) (?:<W> ){0,4}?(?:<X>|urdu"
        r"|punjabi|arabic|farsi|pashto|headscarf|hijab|niqab|veil|turban|beard|mosque|temple|ramadan)"
        r"|\bflights? to \$<W>)"
        r"[^.…;]*\b(?:is|are|means?|points? to|suggests?|signals?|spells?|indicates?|shows?) (?:often |usually "
        r"|always |probably )*"
        r"(?:an? )?(?:clear |possible |likely |strong )?(?:signs? of|indicators?|flag|marker|warning|isolation|control"
        r"|cutting|fgm"
        r"|abuse|forced|danger|oppression|extremism|risk|trouble|coercion|clue|concern|pressure)\b"
    ),
    (
        r"\b(?:look|check|search|watch|screen|test|prepare|plan|be ready) (?:out )?for (?:an? |the |signs of "
        r"|possible |any )*(?:<W> )?"
        r"(?:disputes?|fgm|marriages?|abuse|fraud|weapons?|drugs|cash|bruises|cutting|coercion|violence|trafficking"
        r"|hba|lies"
        r"|extremism|knives|trouble|honour|dowry) (?:in|with|among|at|from|when|where|behind) (?:<W> ){0,4}?<X>"
    ),
    (
        r"\b(?:religion|faith|ethnicity|nationality|origin|caste|born|country|language|heritage|background|name"
        r"|surname)(?::| is|,) ?"
        r"(?:<W> ){0,2}?(?:<X>|\$<W>)[^…]{0,10}?(?:[,;:.]| so| and| then)+ ?(?:so |then |therefore )?(?:consider|think"
        r"|assume|suspect"
        r"|check|expect|treat|look|ask about|refer|raise|watch|search|flag|grade|mark|upgrade|presume)\b"
    ),
    (
        r"\b(?:if|when|where) (?:they|she|he|the (?:family|parents|mother|wife|husband|caller)) (?:will not|won't"
        r"|cannot|can't|do not"
        r"|does not|don't|doesn't|refuses? to|refuse to|only|mostly) (?:speak|speaks|use|uses|know"
        r"|understand) (?:<W> )?(?:english|~english"
        r"|@english)[^.…;]*\b(?:something|hiding|suspect|suspicious|wrong|assume|control|worry|danger|flag|abuse|doubt"
        r"|up to)\b"
    ),
    (
        r"\b(?:points?|marks?|level|levels|notch|grade|weight)\b (?:<W> ){0,4}?(?:for|if|when|where) (?:an? |the |any "
        r"|every |each )*(?:<W> )?"
        r"(?:<X>|\$<W>|arranged marriage|cousin marriage|mosque|headscarf|hijab|foreign|religion|accent|caste|faith"
        r"|temple)\b"
    ),
    (
        r"<X>(?: <W>){0,2}: (?:check|search|look|watch|expect|assume|suspect|think|beware|ask (?:about|for)|flag|treat"
        r"|be|take|go in)\b"
    ),
    (
        r"(?:<X>|\$<W>|\b(?:headscar\w+|hijabs?|niqabs?|beards?|turbans?|veils?))[^.…;]*?\b(?:(?:is|are"
        r"|as) (?:<W>ly )?(?:an? )?(?:matter"
        r"|cause|case|trigger|subject|job) for (?:referral|concern|a referral|police|checks|suspicion|alarm|social"
        r"|worry|questions"
        r"|prevent)|(?:must|should|are to|is to|ought to) be (?:asked|made|told|ordered|required) to (?:prove|explain"
        r"|account|justify"
        r"|produce|empty|show (?:proof|papers|that|their|his|her))|(?:have|has) (?:usually|often|probably|most likely"
        r"|no doubt|almost"
        r" certainly|generally) (?:stolen|lied|hidden|cheated|forged|faked|bought|smuggled|brought)|(?:puts?|places?"
        r"|moves?|lifts?|takes?)"
        r" (?:the |a )?(?:case|call|family|log|report|job|it|them|her|him|household|address) (?:in|into|at|on"
        r"|up) (?:the |an? )?(?:top|high\w*"
        r"|upper|red|amber|priority|next|band|another))\b"
    ),
    (
        r"\b(?:people|men|women|anyone|families|those|boys|girls|households|anybody|parents|couples) (?:who"
        r"|that) (?:pray|prays|fast|wear|wears"
        r"|worship|attend|attends|come from|comes from|were born|look|looks)\b[^.…;]*\b(?:needs? (?:watching|checking"
        r"|vetting|a closer)|should"
        r" be (?:watched|checked|searched|screened|flagged|monitored|questioned|vetted)|(?:is"
        r"|are) (?:<W>ly )?(?:likely to|a risk|suspect"
        r"|a threat|dangerous)|warrants?|merit)\b"
    ),
    (
        r"\b(?:nationality|ethnicity|religion|faith|origin|race|caste|skin colour|accent|surname) (?:should|must|can"
        r"|will|may) (?:help "
        r"|also )*(?:guide|steer|tell|decide|point|direct|settle|indicate|show|predict|set|drive|govern)\b"
    ),
    (
        r"\b(?:prepared|ready|braced|brace yourself|alert|prepare|allow) (?:for|to) (?:<W> )?(?:deceit|lies|lying"
        r"|evasion|violence|hostility"
        r"|aggression|trouble|resistance|tricks|excuses|denial|drama|theft|weapons|untruths?)\b[^.…;]*<X>"
    ),
)
