"""Wording that makes conduct or temper part of what a people is: nature, blood, culture, upbringing. Data only."""

_NATURE = (
    r"(?:blood|blood-?line|bloodstream|dna|genes?|genetics|nature|bones?|marrow|make-?up|veins?|roots?|soul|psyche"
    r"|psychology|mentality|mindset|mind-set|temperament|character|instincts?|personality|spirit|brains?|wiring"
    r"|fibre|heritage|culture|&culture|tradition|upbringing|soil|core|essence|breeding|stock|mother's milk"
    r"|value system|way of life|worldview|world view|outlook|attitudes?|thinking|sensibilit\w+)"
)
_TRAIT = (
    r"(?:mind|minds|mindset|mind-set|mentality|psyche|soul|character|spirit|heart|hearts|temperament|temper|tempers"
    r"|psychology|personality|way of thinking|way of (?:doing|seeing|life|dealing|being)|brain|ways|thinking|nature"
    r"|essence|world-?view|outlook|attitudes?|instincts?|conscience|male|female ideal|sense of (?:honour|shame|duty"
    r"|time|humour|pride|justice|family)|code of (?:honour|silence|shame)|idea of|ideas of|ideas about|notions? of"
    r"|concept of|view of|views on|obsession|preoccupation|fixation|preference|habit|habits|love of|hatred of"
    r"|fear of|distrust|mistrust|suspicion|contempt|respect for|disrespect|disregard|belief in|secrecy|cunning"
    r"|charm|guile|aggression|violence|machismo|misogyny|sexism|patriarchy|chauvinism|jealousy|possessiveness|"
    r"pride|stubbornness|obstinacy|fatalism|logic|cruelty|excitability|passion|passions|reserve|coldness|warmth"
    r"|modesty|obedience|docility|submissiveness|loyalty|clannishness|insularity|hospitality|generosity|greed"
    r"|meanness|thrift|laziness|work ethic|discipline|manners|politeness|rudeness|honesty|dishonesty|deceit"
    r"|evasiveness|vengeance|revenge|vendettas?|blood|bloodlust|melancholy|gloom|stoicism|resilience|fury|rage"
    r"|hot-headedness|volatility|drama|flamboyance|flair|rhythm|superstitions?|ignorance|backwardness|intolerance"
    r"|silence|inscrutability|reticence|shyness|subservience|servility|problem|disease|curse|vice|trait|thing about"
    r"|problem with)"
)

ESSENCE_PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:being|as|because (?:she|he|they) (?:is|are|was|were)) (?:an? |the )?(?:typical |good |true |proud "
        r"|strict )?(?:<ONE>|#<W>|<A>),? (?:she|he|they|it|there)\b(?! (?:may|can|might|could|has|have|had|said"
        r"|told|asked|wants?|asks?))"
    ),
    (
        r"\b(?:like|as with|as in) (?:all|most|any|many|every|a typical|a true|a good|so many"
        r"|other) (?:<W> )?(?:<X>|<G>|<ONE>)(?! (?:charit|group|service|interp|name|language))|\b(?:true to (?:his"
        r"|her|their)|in (?:his|her|their) true) (?:<A>|origins|roots|blood|culture|&culture)"
        r"|<X>(?: <W>)? (?:through and through|to the (?:core|bone|marrow|hilt)|at heart|being <W>|being what"
        r"|will be <W>)\b|\b(?:a|are) (?:natural|natural-born|born) (?:\w+ers?|\w+ors?|liars?|thie\w+)\b"
        r"|\bthe <A> in (?:him|her|them)\b|\bsuch (?:is|are) (?:the )?<X>"
    ),
    (
        rf"\b(?:the|such|famous|natural|legendary|proverbial|usual|native) {_TRAIT} (?:of|in|among) (?:the |these "
        r"|those |an? |any |every |most |all )*(?:<X>|<G>|<ONE>)\b|\bas (?:<CHAR>|\w+) as (?:an? |the |any "
        r"|only an? |a typical )(?:<X>|<ONE>)"
    ),
    (
        r"\b(?:bred|born|drilled|drummed|ingrained|engrained|instilled|baked|built|programmed|woven|wired"
        r"|hard-wired|hardwired|beaten|etched|embedded|rooted|planted|burned|stamped|coded|encoded"
        r"|passed down) (?:deep |deeply |right |early )?(?:in|into|to) (?:them|him|her(?= |[.,;]|$)(?! (?:phone"
        r"|account|house|home|room))|their|his|these|every|all|each|the) ?(?:<X>|<G>|[.,;]|$|from|by|boys|%boys|men"
        r"|%men|girls|%girls|women|%women|sons|%sons|culture|&culture|psyche|mind|blood|bones|people|%people|since)"
    ),
    (
        r"\bis (?:what|how|all|everything) (?:<W> )?(?:islam|hinduism|sikhism|judaism|christianity|the (?:qur'an"
        r"|koran|kanun|church|mosque|culture|&culture|faith|clan|&clan|caste|community|&community)"
        r"|their (?:&?culture|faith|religion|tradition|custom)|<A> (?:&?culture|tradition|custom|faith|law|life"
        r"|&?society)) (?:asks?|demands?|wants?|teach\w*|expects?|requires?|is about|means|knows|allows?|does)\b"
    ),
    (
        r"\b(?:everything|sacred|the world|life itself|life and death|paramount|first|more important than life"
        r"|a matter of life) (?:to|for|among|with) (?:an? |the |every |any |most |all )*(?:<X>|<G>|<ONE>|them\b"
        r"|these)"
    ),
    (
        r"<A> (?:honour |tribal |moral |unwritten |ancient |strict |old )*code (?:<W>ly )?(?:demands?|says"
        r"|requires?|dictates?|is|means|tells?|forbids?|allows?|rules?)\b|\b(?:learn\w*|taught|drink|drank"
        r"|absorb\w*|imbib\w*|pick\w* up|inherit\w*|grow\w* up with)(?: <W>){0,6} (?:at (?:their|his|her"
        r"|the) (?:mother's|father's|%?mothers'|grandmother's) (?:knee|breast)|with (?:their|his|her) mother's milk"
        r"|from the cradle|from birth|in the cradle)"
    ),
    (
        r"\bbeing (?:an? )?(?:<A>|<ONE>|#<W>) (?:means|is about|is to|involves|requires|makes)\b"
        r"|\bto be (?:an? )?<A>(?: <W>)? is to\b"
    ),
    rf"<A> (?:male |female |honour |family |cultural |tribal |macho )?{_TRAIT}\b(?! (?:health|of life))",
    (
        r"\b(?:in|part of|down to|from|against|out of|by|bred into|is|it is|it's|part of|because of|due to|blame"
        r"|thanks to|given|through|typical of|product of|products of|result of|matter of|feature of|symptom of"
        r"|expression of|legacy of|explained by|excused by|driven by|shaped by|fault of|inherent in|intrinsic to"
        r"|central to|essential to|integral to|natural to|native to|common to|peculiar to|unique to"
        r"|second nature to|close to|dear to|at the (?:heart|root|core|centre) of|the (?:heart|root|core"
        r"|key) of) (?:the |their |his |her |its |that |this |every |an? |any |all |our )*(?:<A>(?:'s)? |#<W> "
        rf"|<ONE>'s? |hot |tribal |old |strict )*{_NATURE}(?:[.,;:!]| to | of (?:the |every |an? |any )*<X>|$"
        r"| (?:which|that|where|and|so|she|he|they|for|because)\b)"
    ),
    (
        r"\b(?:<X>|<G>|<ONE>)(?: <W>){0,4} (?:by (?:their |his |her )?(?:very |own )?(?:nature|instinct|birth"
        r"|temperament|blood|culture|custom|tradition|upbringing|habit|breeding|religion|design)|naturally"
        r"|genetically|culturally|biologically|instinctively|inherently|innately|intrinsically|constitutionally"
        r"|traditionally|temperamentally|historically|hard-?wired|wired|programmed|conditioned|predisposed"
        r"|predestined|born (?:to|with|into|and bred|a|liars?|thieves|fighters?|traders?|warriors?|wanderers?"
        r"|distrusting|knowing|hating|suspicious)|bred (?:to|for|into|in)|raised to|brought up to"
        r"|taught from (?:birth|childhood)|steeped in|soaked in|marinated|imbued)\b"
    ),
    (
        r"\b(?:by|in) (?:nature|instinct|temperament|blood|culture|custom|tradition|heart|spirit"
        r"|character),? (?:an? |the |every |all )*(?:<W> )?(?:<X>|<G>|they|these)|\b(?:culturally|genetically"
        r"|by nature|traditionally|instinctively|inherently|at heart|deep down),? (?:an? |the |every "
        r"|all )*(?:<W> )?(?:<X>|<G>|they|these|women|%women|men|%men|girls|%girls|this is)\b|\b(?:deep down"
        r"|at heart|underneath|inside|scratch the surface)\b[^.…]*<X>"
    ),
    (
        r"\b(?:it's|it is|this is|that is|that's|was|is|just|simply|merely|purely|all) (?:just |simply |only "
        r"|merely |purely |all |really |largely |mostly |basically |essentially )*(?:a |an "
        r"|the )?(?:cultural (?:thing|problem|issue|matter|norm|trait|difference|practice|habit|reason|phenomenon"
        r"|trait)|culture thing|&culture thing|religious thing|(?:<A> )+(?:<W> )?(?:thing|problem|way|habit|custom"
        r"|phenomenon|issue|disease|trait|practice|tradition|speciality|invention|matter|affair|crime|norm)"
        r"|how (?:<G>|they|these|things|life|it) (?:<W> )?(?:are|is|do|live|work|works|behave|think|operate"
        r"|function|love|treat)|the way (?:<G>|they|these|things|life|it) (?:<W> )?(?:are|is|do|live|work|works"
        r"|behave|think|run|treat)|what (?:<G>|<ONE>|they|these|those) (?:<W> )?(?:do|does|are|is|like|want|know"
        r"|call|believe|expect)|who (?:they|these|<G>) are|in the (?:blood|culture|genes|dna|&culture)"
        r"|their (?:&?culture|way|nature|custom|tradition|religion|upbringing|thing))\b"
    ),
    (
        r"\b(?:comes?|came|coming) (?:so |as |very |only |all too |quite )?(?:naturally|easily|second nature"
        r"|natural) to\b|\bsecond nature (?:to|for|in|among)\b|\bcome with (?:the|their) (?:&?culture|territory"
        r"|faith|religion|passport|blood)\b|\b(?:goes?|comes?|go) (?:with|hand in hand with) (?:the |their "
        r"|being )?(?:<A>|&?culture|territory|faith|religion)\b"
    ),
    (
        r"\byou (?:can|may|could|might) take (?:the|a|an) (?:<W> ){1,3}?out of\b|\b(?:leopard|old habits|apple"
        r"|nature will|true colours|once an?)\b(?=.*(?:<X>|\$<W>))|\bonce an? <A>\b|\bblood (?:is thicker|will out"
        r"|runs|calls)\b"
    ),
    (
        r"\b(?:<A> |their |the |this |that |his |her |such an? |a |an |strict |tribal |honour )+(?:&?cultures?"
        r"|religion|faith|traditions?|customs?|heritage|upbringing|background|beliefs?|values?|mindset|mentality"
        r"|roots|society|&society|way of life|scripture|holy book|community|&community) (?:<W>ly |itself |also "
        r"|simply |still |just |only |does not |do not |will not |has |have |has always |have always |will |would "
        r"|may well )*(?:demand\w*|teach(?:es)?|taught|tells? (?:them|him|her|men|%men|women|%women|the|a|you)"
        r"|condon\w+|excus\w+|accept\w*|approv\w+|justif\w+|sanction\w*|glorif\w+|reward\w*|breed\w*|produc\w+"
        r"|creat\w+|encourag\w+|permit\w*|allow\w*|forbid\w*|requir\w+ (?:wom|%wom|girls|%girls|wives|men|%men|them"
        r"|her|him|a|the|that|obed|revenge|blood|silence)|dictat\w+|oppress\w*|subjugat\w+|degrad\w+|punish\w*"
        r"|make(?:s)? (?:him|them|her|men|%men|women|%women|it|violence|abuse|boys|%boys)|made (?:him|them|her|it)"
        r"|expect\w* (?:wom|%wom|girls|%girls|wives|men|%men|them|her|him|a|the|sons|%sons|daughters|%daughters"
        r"|obed|total|silence)|put(?:s)? (?:men|%men|honour|family|&family|women|%women|the|boys|%boys|group)"
        r"|plac\w+|priz\w+|valu\w+ (?:men|%men|boys|sons|%boys|%sons|honour|the|obed|family|&family|silence)"
        r"|see(?:s)? (?:women|%women|wives|%wives|girls|%girls|a|them|nothing|the|abuse|violence|divorce)|treat\w*"
        r"|regard\w*|view(?:s)?|consider\w*|explain(?:s|ed)?|driv\w+|drove|turn\w*|rul\w+|revolv\w+|runs? on"
        r"|thriv\w+|celebrat\w+ (?:viol|rev|the|mach|male)|normalis\w+|tolerat\w+|promot\w+|instil\w*|shap\w+"
        r"|caus\w+|lead(?:s)? (?:to|men|%men)|led to|is (?:to blame|the (?:cause|root|reason|problem|issue|source)"
        r"|built|based|rooted|steeped|obsessed|all about|about|centred|violent|backward|patriarchal|misogynist\w*"
        r"|sexist|one of|the root|behind|why|what)|hold(?:s)? (?:women|%women|that|men|%men|back|her|the)"
        r"|keep(?:s)? (?:women|%women|them|her|girls|%girls|wives|%wives|men|%men)|give(?:s)? (?:men|%men|husbands"
        r"|%husbands|fathers|%fathers|him|them|a|no|little|women|%women)|mean(?:s)?|knows? (?:no|only)"
        r"|has no (?:word|concept|place|room|respect|time))\b"
    ),
    (
        r"\b(?:islam|hinduism|sikhism|judaism|christianity|catholicism|sharia|caste|the (?:qur'an|koran|torah|bible"
        r"|gita|church|mosque|kanun|scriptures?)) (?:<W>ly |itself |also |simply |still |just )*(?:demand\w*"
        r"|teach\w*|tells?|condon\w+|excus\w+|accept\w*|approv\w+|justif\w+|sanction\w*|encourag\w+|permit\w*"
        r"|allow\w*|dictat\w+|oppress\w*|make(?:s)?|see(?:s)?|treat\w*|give(?:s)?|requir\w+|orders?|commands?"
        r"|is (?:to blame|violent|the (?:cause|root|reason|problem)|a religion of|behind|why|incompatible"
        r"|against women|against %women)|hates?|fears?|rewards?|punish\w*|breeds?|explains?|lets?|keeps?|turns?)\b"
    ),
    (
        r"\b(?:abuse|violence|hba|fgm|honour|shame|revenge|control|misogyny|sexism|patriarchy|secrecy|deceit|lying"
        r"|jealousy|feuding|vendetta|gossip|obedience|silence|distrust|corruption|bribery|drinking|fighting|crime"
        r"|theft|begging|dishonesty|cruelty|polygamy|(?:forced|arranged|child|early|cousin) marriages?) (?:<W>ly "
        r"|just |only |also |simply |still )*(?:is|are|runs?|comes?|flows?|lies?|sits?|belongs?|means?|matters?"
        r"|remains?|was|were|has|have|goes|go|forms?|plays?) (?:<W>ly |deep |just |only |simply |still |all |an? "
        r"|the |very |too |always |been |almost )*(?:part|normal|norm|natural|expected|accepted|common|rife|endemic"
        r"|rooted|ingrained|embedded|widespread|everything|everyday|second nature|at the heart|heart|core|root"
        r"|central|sacred|way of life|key|typical|traditional|deep|in|of|to|among|through|cultural|everywhere"
        r"|inherited|passed down|tolerated|seen as|treated as|thought|what|how|important|more important|cherished"
        r"|unique|custom|tradition|feature|habit|fact of|product)(?: <W>){0,4}? (?:<X>|<G>|\$<W>|&?cultures?\b"
        r"|%cultures|their\b|(?:these|those|such) <W>|them\b)"
    ),
    (
        r"\b(?:hails?|comes?|came|is|are|was|being|she's|he's|raised|brought up|born|grew up|steeped"
        r"|reared) (?:from|in|into|of|by) (?:an? |the )?(?:<A> |\w+ ){0,3}?(?:&?culture|tradition|&?society|world"
        r"|home|&home|faith|religion|&?community|background|family|&family)s?,? (?:where|that|which|so|in which"
        r"|of (?:honour|shame|violence|silence|men|male|machismo|fear|revenge))\b(?=.*(?:women|%women|honour|shame"
        r"|violen|wives|%wives|girls|%girls|men|%men|obey|obed|revenge|beat|daughters|%daughters|know|learn|expect"
        r"|taught|lie|hide|lying|police|trust|silen))"
    ),
    (
        r"\b(?:his|her|their|the (?:\w+|&\w+)'s|whose) (?:<A> |cultural |religious |tribal |ethnic |family "
        r"|strict )*(?:background|upbringing|culture|&culture|heritage|origins?|roots|faith|religion|blood"
        r"|nationality|ethnicity|race|traditions?|beliefs?) (?:<W>ly )?(?:made|makes|explains?|explained|means?"
        r"|meant|drove|drives|taught|teaches|told|tells|led|leads|caused|turned|is why|was why|is the reason"
        r"|was the reason|is to blame|was to blame|gave|gives|would not|will not|won't|did not let|does not let"
        r"|forbids?|forbade|prevents?|prevented|stops?|stopped|dictates?|dictated|requires?|required|demands?"
        r"|demanded|excuses?)\b"
    ),
    (
        r"\bbecause of (?:her|his|their|the) (?:<A> |strict |traditional |cultural |tribal "
        r"|religious )*(?:upbringing|background|culture|&culture|heritage|roots|faith|religion|blood|nature|mindset"
        r"|mentality|tradition|beliefs?|origins?),? (?:she|he|they|it|the|a|women|%women|men|%men|and)\b|\b(?:she"
        r"|he|they|men|%men|women|%women) (?:<W> ){1,5}?because (?:she|he|they) (?:is|are|was"
        r"|were) (?:an? )?<X>(?=[.,;]|$)"
    ),
    (
        r"\b(?:is|are|was) (?:what|how|why|as) (?:<G>|<ONE>|<X>) (?:are|is|do|does|men|%men|women|%women|behave"
        r"|live|act|think|work)|\bthat is (?:the )?<X>|\b(?:so|very|how|too|quintessentially|classically|distinctly"
        r"|peculiarly|uniquely|characteristically|stereotypically|typically) <A>\b(?! [&%]?\w+ (?:name|surname"
        r"|spelling|script))"
    ),
)
