"""Wording that ranks ways of life: normal, host and civilised, or strange and backward. Data only."""

_NORMAL = (
    r"(?:normal|ordinary|regular|decent|mainstream|indigenous|native|native-born|native born|respectable|civilised"
    r"|law-abiding|hard-working|(?:proper|real|true|typical|modern|sensible) (?:british|@british|~british|english"
    r"|~english))"
)
_PEOPLE = (
    r"(?:families|%families|family|&family|parents|%parents|society|&society|people|%people|homes?|&home|%homes"
    r"|households?"
    r"|&household|%households|girls?|&girl|%girls|women|%women|wom[ae]n|&woman|brits|%?communities|&?community"
    r"|population"
    r"|&population|citizens?|folk|%folk|childhoods?|lives|life|husbands?|wives|behaviour|upbringing|way of)"
)

PATTERNS: tuple[str, ...] = (
    (
        r"\bwe (?:cannot|can't|must not|will not|won't|should not|shouldn't|do not want to) (?:have|allow|let"
        r"|tolerate|accept|import) (?:their|these|those|them|such|that)\b|\b(?:a|any|the) (?:normal|ordinary"
        r"|decent|civilised|right-minded) (?:person|man|woman|parent|mother|father|brit)\b"
    ),
    (
        r"\b(?:really|truly|properly|fully) (?:british|@british|~british|english|~english|western|@western)\b"
        r"|\b(?:british|@british|~british) (?:on paper|in name|only)\b|\btheir (?:<W> )?(?:habits|ways|customs"
        r"|practices|antics|attitudes|values|morals|mentality|manners|smells?|cooking|superstitions) (?:are|is"
        r"|shock\w*|seem|look|offend\w*|disgust\w*|have no|do not|don't|would|clash\w*|belong|appal\w*|are not|must"
        r"|need)\b"
    ),
    (
        r"\bforeign (?:wives|husbands|brides?|people|families|family|men|women|minds?|ways?|customs?|faith|religion"
        r"|lads|mothers|fathers|girls|neighbours?|community|communities|lot|folk|sort)\b|\b(?:un-british|non-western"
        r"|non-british|un-english)\b|\b(?:part|corner|side|end) of the (?:world|globe|town) where\b|\blife is cheap\b"
        r"|\b(?:their|its) own (?:kind|sort|justice|courts|little world)\b|\b(?:we|us|britain|society|&society|officers"
        r"|police) (?:tolerate|put up with|have to live with|took in|let in|welcomed|invited|gave) (?:them|these"
        r"|those)\b"
    ),
    (
        r"\bwhat (?:else )?(?:can|could|would|do|did|should) (?:you|we|one) expect\b|\b(?:christian|@christian"
        r"|civilised|western|@western|free|democratic) (?:country|nation|countries|nations|world|society|&society"
        r"|people)\b(?! of)|\b(?:most|any|every|all) (?:civilised|decent|normal|right-thinking|sane"
        r"|reasonable) (?:people|person|&person|man|&man|woman|&woman|folk|parent|parents|&parent|family|&family)\b"
    ),
    (
        r"\b(?:drag\w*|bring|brought|come|move\w*|step\w*|catch|join|enter\w*|pull\w*) (?:<W> ){0,3}?(?:into|in to"
        r"|to|up with) (?:this|the|our) (?:century|age|modern|present|twenty|21st|real|civilised|age we)"
        r"|\b(?:still )?(?:living|live|stuck|belongs?|thinks?|thinking) (?:like|as if|as though) (?:it is|it's"
        r"|it were|they are|they were|the year)\b"
    ),
    (
        r"\b(?:people|%people|someone|anyone|folk|%folk|women|%women|men|%men|girls|%girls|families"
        r"|%families) (?:like|such as) (?:them|these|those|that|this|her|him|you)\b(?! may| can)|\b(?:our|british"
        r"|@british|~british|western|@western) and (?:their|theirs)\b|\b(?:our|ours) (?:is|are) (?:better|superior"
        r"|more|a (?:free|civilised|tolerant|modern))\b|\b(?:their|its|this|that) (?:<W> )?(?:&?culture|way of life"
        r"|religion|faith|ways|customs|values) (?:is|are) (?:inferior|backward|not (?:like|compatible|ours|our)"
        r"|different|at odds|alien|foreign|wrong|strange|incompatible|beneath|behind|so|very|less|stuck|unlike"
        r"|worse|nothing like)\b"
    ),
    (
        rf"\b(?!ordinary people){_NORMAL} (?:@?white |~?british |@?british |~?english |@?english |@?western "
        rf"|modern |working )*{_PEOPLE}\b"
    ),
    (
        r"\b(?:catch|caught|catching) up (?:with|to)\b|\b(?:join|enter|live in|part of|belong in|come into|drag\w* into"
        r"|ready for) the (?:modern|civilised|21st"
        r"|twenty-first|real|free|western|@western|developed)\b|\b(?:centuries|decades|years|generations"
        r"|\w+ years) behind\b|\blagg?(?:s|ing)? behind\b"
        r"|\bless (?:advanced|civilised|developed|evolved|enlightened)|\b(?:backward|primitive|inferior|uncivilised"
        r"|undeveloped|alien|incompatible"
        r"|unenlightened) (?:&?cultures?|%cultures|places?|people|%people|ways?|lands?|countr\w+|villages?|&village"
        r"|communit\w+|&community|customs?|family|&family|families|%families|race|faith|religion)|\bincompatible with\b"
        r"|\b(?:they|these people|these %people) (?:do not|don't) belong (?:here|in)\b|\bno place (?:in"
        r"|for) (?:<W> )?(?:modern|britain|our|this"
        r"|civilised|england|@british|~british|such|the uk)\b|\bnot welcome here\b"
    ),
    (
        r"\b(?:indigenous|native|host|settled|receiving|majority|mainstream) (?:&?population|%?communities|&?community"
        r"|&?society|british|@british|~british"
        r"|english|~english|people|%people|brits|culture|&culture|residents|white|@white|%?families|country)\b"
        r"|\bthe natives\b"
    ),
    (
        r"\b(?:strange|weird|odd|bizarre|peculiar|funny|outlandish|alien|quaint|foreign|unnatural|curious|primitive"
        r"|exotic) (?:<W> )?(?:customs?|ways|practices?|traditions?|rituals?|rites"
        r"|habits|beliefs?|ideas|notions|rules|religions?|faiths?|cultures?|&culture|%cultures|clothes|dress|food|foods"
        r"|names?|languages?|tongues?|gods?|lands?|values|smells?|festivals?|ceremon\w+)\b"
    ),
)
