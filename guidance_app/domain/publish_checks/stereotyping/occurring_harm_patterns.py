"""Wording in which harm occurs, is had, or is what something led to. Data only."""

from guidance_app.domain.publish_checks.stereotyping.hidden_doer_words import CLAN, HARM_DONE, NO_DOER, ROW

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:attack|incident|violence|row|dispute|argument|fire|acid|abuse|feud|shame|honour|beating|assault"
        r"|quarrel|fight|blast|fall|marriage|ordeal|family|&family) (?:that |which )?(?:has |had )?(?:left"
        r"|leaving) (?:her|him|them|a \w+|a &\w+|two|three|four|the &?\w+|one)(?: <W>)?"
        r" (?:dead|dying|injured|scarred|blind|disabled|paralysed|bruised|unconscious|pregnant|traumatised"
        r"|in hospital|in tears|disfigured|with (?:burns|injuries|scars|bruises|a|serious|severe|no))\b"
        r"|\b(?:did not|didn't|failed to|would not|never) survive\b(?! (?:in|on) the)"
        r"|\b(?:punishment|penalty|sentence|price|reward|fate|answer|result|outcome) was (?:death|marriage|exile"
        r"|silence|a (?:beating|bullet|knife|forced|rope|one-way)|fatal|murder|her life|his life|violence)\b"
        r"|\b(?:bruises|injuries|burns|cuts|scars|black eye) (?:from|after|following) (?:the|an?|her"
        r"|their) (?:<W> )?(?:argument|row|dispute|quarrel|fight|disagreement|marriage|wedding)"
        r"|\bculturally (?:motivated|driven|sanctioned|accepted|based|inspired|acceptable|justified|condoned)\b"
        r"|\b(?:failed|betrayed|crushed|broken|held back|swallowed|consumed|imprisoned|owned|judged|claimed|doomed"
        r"|destroyed|let down|trapped|bound|enslaved|undone|shackled) by (?:an? |the |her |his |their |family "
        r"|so much |strict |ancient |rigid |<A> )*"
        r"(?:honour|shame|izzat|&?culture|traditions?|customs?|religion|faith|gossip|disgrace|patriarchy|caste"
        r"|upbringing|heritage|expectations?)\b(?!-)"
    ),
    (
        r"\b(?:led to|resulted in|ended in|ended with|culminated in|brought about|spelled|spelt|meant|turned into"
        r"|spiralled into|escalated (?:in)?to"
        r"|gave rise to|set off|triggered|sparked|provoked|cost (?:her|him|them)) (?:an? |the |her |his |their "
        r"|more |some |further |serious |severe |brutal"
        r" |savage |tragic |her own |his own )*(?:beatings?|deaths?|murders?|killings?|rapes?|stabbings?|attacks?"
        r"|assaults?|violence|bloodshed|tragedy"
        r"|hospital|injur\w+|punishments?|abduction|forced|suicides?|blows|dearly|everything|life|lives|freedom"
        r"|downfall|disaster|an? early|grave)\b(?! (?:convictions?|charges?|trial|verdict|inquiry))"
    ),
    (
        r"\b(?:fatal|tragic|deadly|terrible|serious|dire|awful|violent|painful|bloody|disastrous) (?:consequences?"
        r"|results?|outcomes?|ending|end|conclusion"
        r"|turn|repercussions?)\b|\bsealed (?:her|his|their) fate\b|\b(?:vanished|disappeared"
        r"|went missing) (?:after|following|over|amid) (?:an? |the )*(?:<W> )?"
        r"(?:row|dispute|quarrel|honour|argument|marriage|wedding|engagement)|\bcame (?:before|above"
        r"|ahead of) (?:her|his|their|the &?<W>'s) (?:life|safety|welfare"
        r"|happiness|health|freedom)\b|\b(?:love|honour|shame|izzat|tradition|culture|custom|gossip|pride|jealousy"
        r"|religion|faith|duty|silence|disgrace|code|name)"
        r" (?:that|which) (?:killed|took|drove|destroyed|ended|cost|led|forced|claimed|made|beat|silenced|locked"
        r"|sent|sentenced|condemned|judged|punished)\b"
    ),
    (
        r"\b(?:life|lives) (?:is|are|was|were|has been|have been|had been) (?:<W>ly )?(?:lost|taken|ended|claimed"
        r"|cut short"
        r"|ruined|shattered|snuffed out|destroyed|wasted|given up|sacrificed)\b"
        r"|\b(?:her|his|their|young|another|a) (?:<W> )?(?:life|lives) (?:ended|ends|came to an end|was over"
        r"|were over|stopped)\b"
    ),
    (
        r"\b(?:dies|died|dead|killed|hurt|beaten|injured) (?:in|after|amid|following|over) (?:an? "
        rf"|the )*(?:(?:{CLAN} )+{ROW}|(?:so-called )?matter of (?:honour|family|&family))\b"
    ),
    (
        r"(?:^|\b(?:an?|the|her|his|their|this|that|more|further|some|several"
        rf"|honour) )(?:<W> )??{HARM_DONE}(?: of <W>"
        r"| on <W> <W>| on <W>| against <W>)? (?:was|were|had been|has been|have been) (?:<W>ly )*(?:carried out"
        r"|arranged|caused|planned|committed|inflicted|administered|meted out|the result|the outcome|provoked|triggered"
        r"|sparked|brought about|ordered|sanctioned|a consequence|the consequence|motivated|inevitable|made|delivered"
        rf"|done|sustained|received|suffered|over\b|about\b|down to){NO_DOER}"
    ),
    (
        rf"\b{HARM_DONE} (?:happened|occurred|took place|broke out|followed|ensued|came about|arose|erupted|came"
        r"|started|began|resulted|continued|went on|escalated|befell|was the result|were the result|grew out of"
        r"|stemmed from|sprang from)\b(?! (?:in|at) any\b)"
    ),
    (
        r"\b(?:an? )?(?:forced |arranged |early |child |\w+ )?(?:marriage|wedding|engagement|match|divorce|abortion"
        r"|pregnancy|nikah|termination|cutting|procedure|virginity test|oath)s? (?:was|were|had been|has been|is being"
        r"|took place|went ahead) ?(?:<W>ly )*(?:made|found|lined up|booked|arranged|forced|imposed|fixed"
        r"|agreed|planned|organised|carried out"
        rf"|performed|done|settled|decided|against|in \$<W>|without her|without his)\b{NO_DOER}"
    ),
    (
        rf"\bthere (?:was|were|had been|has been|have been) (?:<W> ){{0,4}}?(?:{HARM_DONE}|fighting|an altercation"
        r"|a scuffle|a struggle|a row|coercion|bruising|a violent|physical contact|unpleasantness|trouble"
        r"|tension)\b(?! (?:that|made))"
    ),
    (
        r"\b(?:suffered|sustained|received|incurred|picked up|came away with|endured|experienced|underwent|met with"
        r"|was left with|ended up with) (?:(?!no\b)<W> ){0,4}?(?:injur\w+|burns?|bruis\w+|wounds?|blows?|beatings?"
        r"|fractur\w+|broken \w+|black eyes?|cuts|stab \w+|slaps?|violence|abuse|attacks?|punishment|harm|threats"
        r"|assaults?|rapes?|acid|a kicking|a hiding|an accident|fgm|a miscarriage|head injuries|rough treatment"
        rf"|ill-treatment|a good hiding|a lesson|cutting|consequences)\b{NO_DOER}"
    ),
    (
        r"\b(?:lost (?:her|his|their) (?:life|lives|freedom|liberty)|got (?:hurt|injured|burned|burnt|killed|beaten)"
        r"|met (?:her|his|their|a|an) (?:<W> )?(?:death|end|fate)|came to (?:harm|grief)"
        r"|came off worse|paid dearly|paid (?:with|the|a|for|her|his) (?:<W> ){0,4}?(?:price|life|blood|lives|freedom"
        r"|shame|love|defiance|choice|honour|disobedience|mistake)|price (?:of|for|she paid|he paid)(?: <W>){0,3}"
        r"|fell (?:foul|victim|prey|from a balcony|down the stairs)|died (?:a|an|at home|in the name|as a result"
        r"|for|over|because(?! (?:her|his|the|an?) (?:<W> )??&<W> (?:<VIOLENT>|beat|shot|pushed|threw|set) ))\b"
        r"|perished|ended up (?:dead|in hospital|in intensive|on a plane|beaten|bruised"
        r"|married|a bride|pregnant|hurt|injured|with|alone|abroad|in \$)|found (?:herself|himself"
        r"|themselves) (?:<W> )?"
        r"(?:married|locked|trapped|pregnant|engaged|beaten|a wife|on a plane|in \$|alone|cut off|a prisoner"
        r"|without))\b"
    ),
    (
        r"\b(?:death|murder|violence|beatings?|marriage|silence|exile|bruises) (?:was|were|is|became|seemed) (?:the "
        r"|her |his )"
        r"(?:only )?(?:price|penalty|punishment|cost|answer|result|reward|fate|reply|way|end)\b"
    ),
)
