"""Rules against hiding who did harm behind a passive, an accident, honour, culture or the victim. Data only."""

from guidance_app.domain.findings import Severity
from guidance_app.domain.publish_checks.stereotyping import (
    absent_person_patterns,
    acting_honour_patterns,
    blamed_victim_patterns,
    mishap_patterns,
    nominal_harm_patterns,
    occurring_harm_patterns,
    passive_harm_patterns,
)
from guidance_app.domain.publish_checks.stereotyping.rule import Rule

_THEM = r"(?:her|him|them|the &?\w+|&\w+|banaz|a &?\w+|me|girls|%\w+|women|lives|many)"
_SUBJECT = (
    r"(?:^|[,;:] (?:and |but |so )?)(?:in \d{4},? |then |later |over the years |at \w+,? |after \w+,? )?"
    r"(?:(?:she|he|her|his|they)\b|(?:her|his|their|the|this|one|a|an|both) (?:young |teenage |raped |pregnant "
    r"|eldest |older |younger |married |little |two |<A> |dead )*"
    r"(?:&|%)?(?:girl|boy|bride|victim|woman|man|wife|daughter|sister|son|child|children|girls|survivor|face|body"
    r"|hair|hands|arm|skull|throat|neck|jaw"
    r"|nose|lover|boyfriend|partner|couple|teenager|student|mother)\b|(?:fgm|acid|petrol|violence|abuse|force"
    r"|punishment|harm|rape|pressure|threats?"
    r"|beatings|a marriage|the marriage|a wedding|the wedding|the abuse|an? assault|blows|injuries|bruises|banaz"
    r"|the cutting|a beating|the rape|the violence|the assault)\b)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "hidden-perpetrator",
        Severity.JUSTIFY,
        (
            (
                rf"\b<CULT> (?:has |have |had |is |was |also |often |then |finally |soon |nearly |almost )*(?:killed"
                rf"|kills|kill|killing|murders?|murdered|got {_THEM}|took (?:her|his|their|the|another) (?:lives|life"
                rf"|daughter)|cost {_THEM}|claimed|claims|drove {_THEM}|drives|destroyed|destroys"
                r"|silenced|silences|forced|forces|punished|punishes|condemned|sentenced|caught up with"
                r"|demanded (?:her|his|that)|demands (?:her|his|that|a|blood|death)|beat|beats|ended (?:her|his)"
                r"|ruined|ruins|sent her|hunted|robbed|led to (?:her|his|the)|made (?:her|him|them) (?:marry|stay"
                r"|suffer)|came before her|victims?\b(?! of)|locked|trapped|traps)\b"
            ),
            (
                r"\b(?:<HARM>|died|dead|victims?|driven|forced|destroyed|silenced|condemned|claimed|ruined"
                r"|caught)(?: <W>){0,3}? (?:by|to|of|from|at the hands of|because of|through|for|in the name of"
                r"|over) (?:an? |the |her |his |their |its |so much |<A> |family |&family |strict |ancient |old "
                r"|cruel |tribal )*<CULT>\b"
            ),
            (
                r"\b(?:lost (?:her|his|their) (?:life|lives)|paid (?:with|for it with|the price|the ultimate)"
                r"|paid for (?:her|his|their) (?:\w+ )?(?:with|choice|love|honour|affair)|met (?:her|his) (?:death"
                r"|end|fate)|came to harm|ended up (?:dead|beaten|in hospital|married|pregnant|with)|wound up dead"
                r"|was found (?:dead|hanging|to be beaten)"
                r"|fell victim|became (?:a|the) victims? of|fell foul|a tragedy unfolded|tragedy struck|brought (?:it"
                r"|this|shame|the abuse|the beating|trouble|violence) (?:on|upon) (?:her|him|them)sel(?:f|ves)"
                r"|sustained (?:injuries|burns|bruises|a)|received (?:burns|injuries|a beating|blows|bruises)"
                r"|victims? of (?:her|his) own|died (?:of|for|because of) (?:shame|honour|love|izzat|her|his))\b"
            ),
            r"\bgot (?:her|him|them)sel(?:f|ves) (?:<W>)",
            (
                r"\b(?:let|allowed) (?:her|him)self (?:to )?(?:be )?<HARM>\b|\bput herself (?:at risk|in danger"
                r"|in harm)|\bprovoked (?:him|them|her|his|the|a|an)\b"
            ),
            (
                r"\b(?:led to|resulted in|ended in|caused|brought about|meant|earned|cost|invited|triggered) (?:her"
                r"|his|their|the &?\w+) (?:own )?(?:being |getting |to be )?(?:<HARM>|beatings?|deaths?|murders?"
                r"|killings?|rapes?|punishments?|marriage)\b"
            ),
            (
                r"\b(?:conduct|behaviour|clothes|dress|lifestyle|choices?|affair|relationship|disobedience"
                r"|westernis\w+|boyfriend|actions|refusal|marriage) (?:<W> )?(?:got|led to|resulted in|ended in"
                r"|brought|earned|cost|provoked|caused|triggered|put) "
            ),
            (
                r"^(?!if |when |where |unless |what |how )(?:<W> )*?(?:<ABUSE>|a rape|the rape|assaults?"
                r"|incidents?(?: of violence)?|an assault|beatings?|cutting|the attack|a marriage|marriages?|violence"
                r"|fighting|an altercation|an argument|things|an? (?:honour )?incident|the incident"
                r"|a stabbing) (?:<W> )?(?:occurred|took place|happened|broke out|was experienced|were experienced|"
                r"was suffered|were suffered|ensued|arose|erupted|flared|got out of hand|turned violent|resulted"
                r"|escalated|went on|was present|existed|befell)\b(?! (?:in|at) any\b)"
            ),
            (
                r"\b(?:tensions|tempers|feelings|voices) (?:rose|ran high|flared|boiled)\b|\b(?:customs?|traditions?"
                r"|honour|culture|faith|religion)(?: of (?:the |his |her )?<W>)? (?:made|forced|obliged|drove|pushed"
                r"|compelled) (?:him|her|them|the)\b"
            ),
            (
                r"\b(?:incident|episode|act|history|cycle|pattern|period|level"
                r"|element)s? of (?:domestic )?(?:violence|abuse|force|rape|conflict)(?: <W>){0,3}? (?:between|among"
                r"|within|in the (?:relationship|home|&family|&home|marriage))\b"
            ),
            (
                r"\b(?:violence|abuse|rape|fgm|harm|beatings?|coercion|force) (?:was|were|had been|has been"
                r"|is) (?:<W>ly )?(?:experienced|suffered|endured|used|inflicted|committed|carried out|perpetrated"
                r"|applied|done|performed|directed|involved|felt|present|threatened"
                r"|meted out)\b(?!(?: <W>){0,6} by (?:her|his|their|a|the|an|one|two|&|%|some|family|relatives))"
            ),
            (
                rf"{_SUBJECT}(?:(?! that| who| how| if| told| said) <W>){{0,4}}? (?:was|were|had been|has been|got"
                rf"|been|being)(?: later| then| also| repeatedly| badly| once| often| soon| \w+ly"
                r"| eventually)* (?!married (?:in|on|for|at a|twice|since)\b|given|done|made (?!to\b)|carried"
                r"|removed|taken (?:as|by|to|home|down|into|for|in|there|from her arm)|set (?!on\b)|sent (?:the|a"
                r"|to (?:a|the|hospital))|kept (?:in touch|up|informed|by|on|in (?:a|the) safe)|held (?:in (?:private"
                r"|custody)|on|at the|for))(?:<HARM>|sent (?:abroad|back|away|to)|flown (?:abroad|to|out)"
                r"|given away|pulled out"
                rf"|told to marry|sold|found dead|left for dead|hunted|returned to)\b(?! (?:up )?(?:aside|place|care"
                rf"|part|in care|into care|to (?:hospital|safety|a refuge|court|a sexual|a police)|safe"
                r"|down in|at the (?:police )?station|on file|private|secret"
                rf"|for safety))(?!(?: <W>){{0,8}},? by (?:her|his|their|a|an|the|one|two|three|some|&|%|family"
                r"|relatives"
                rf"|men|someone|people|@|#|~|$|police|traffickers|in-laws))"
            ),
            r"\b(?:was|were) <HARM>(?: <W>)?,(?: (?:was |were )?<W>,?){1,3} and (?:<HARM>|\w+ed)\b",
            (
                r"\b(?:a|the|his|an?) (?:violent|abusive|volatile|stormy|toxic|unhappy|turbulent"
                r"|tempestuous) (?:marriage|relationship|home life|household|&household|&home|union)\b"
            ),
            (
                r"\bbetween (?:the |her |his )?(?:&husband|&?\w+) and (?:his &wife's|her|the &wife's|the) (?:face"
                r"|body|head|jaw)\b"
            ),
            (
                r"\b(?:family|&family|community|&community|clan|marital|domestic|marriage) (?:dispute|row|quarrel"
                r"|feud|disagreement|tragedy|squabble|argument|matter)s? (?:over|about|that|which|left|ended|led"
                r"|turned|cost|claimed|gone)\b"
            ),
            r"\b(?:paid|pay|pays) (?:for|the price)(?: <W>){0,4} (?:honour|shame|life|blood)\b",
            (
                r"\b(?:honour|izzat|shame|tradition|custom|culture|&culture) (?:had|has) (?:to be|been) (?:restored"
                r"|satisfied|avenged|cleansed|saved|upheld|defended|repaired|paid)\b"
            ),
            *passive_harm_patterns.PATTERNS,
            *occurring_harm_patterns.PATTERNS,
            *acting_honour_patterns.PATTERNS,
            *blamed_victim_patterns.PATTERNS,
            *mishap_patterns.PATTERNS,
            *nominal_harm_patterns.PATTERNS,
            *absent_person_patterns.PATTERNS,
        ),
        "This hides who did the harm, or makes honour, shame, culture or the victim the doer.",
        "Write who did what: “her uncle beat her”. If nobody knows who, say so.",
        "Crown Prosecution Service and Karma Nirvana on naming perpetrators; domain notes 4.4",
        unless=(
            (
                r"^(?:an?|her|his) &<W> or |^the (?:people|%people|family|&family|person|man|&man) who "
                r"|\bwhenever\b|\bsome (?:young )?(?:people|victims|women|girls|men|boys)\b|^(?:if|when|where"
                r"|unless|someone|a person|people|anyone|whether|ask|record"
                r"|some|many|victims|survivors|men|boys|most|offer|tell|check|write|treat|note|tests?)\b"
            ),
            (
                r"\b(?:may|might|could|can|(?<!that she )(?<!that he )must|if|whether|anyone|someone|surveys?"
                r"|(?<!to )study|told (?:us|researchers)"
                r"|offence|convicted|jury|court|sentenced to|act (?:19|20)\d\d)\b"
            ),
            r"\?$",
        ),
    ),
)
