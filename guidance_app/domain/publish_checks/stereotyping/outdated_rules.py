"""Terms that hurt, are out of date, or name a crime as its excuse; none may stand unquoted on a page. Data only."""

from guidance_app.domain.findings import Severity
from guidance_app.domain.publish_checks.stereotyping.rule import Rule

_PEOPLE_NOUNS = (
    r"(?:[%&]<W>|and @?white|or @?white|lads?|guys?|gentlemen|folks?|staff|officers?|members?|residents?|immigrants?"
    r"|chaps?|colleagues?|nurses?|tenants?|fellows?|area|&area|areas|background)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "outdated-term",
        Severity.BLOCK,
        (
            (
                r"\b(?<!so-called )(?<!based )honour[ -](?:crimes?|killings?|violence|stabbings?|murders?|beatings?"
                r"|attacks?|abuse|abusers?|shootings?|assaults?|burnings?|suicides?|rapes?|kidnap\w*|offences?|cases?"
                r"|deaths?|poisonings?|strangling|threats?|victims?|attackers?|killers?|feuds?|slayings?|related)\b"
            ),
            (
                r"\b(?:killings?|crimes?|murders?|violence|attacks?) (?:of|for) honour\b|\bcrimes? of honour\b"
                r"|\bcrimes? of passion\b"
            ),
            (
                r"\b(?<!so-called )honour-based (?:killings?|murders?|crimes?)\b|\bjust (?:a |another )domestic\b"
                r"|\b(?:been|was|is|had|to|attended|another|usual|typical) (?:a |an |another )?domestic(?= (?:at|in"
                r"|between|on|with|again|of)\b|[.,;!?]|$)|\b(?:an?|the|these|any|all) aliens?(?= (?:was|is|were|who"
                r"|from|from|in|has|had|at|be)\b|[.,;!?]|$)"
            ),
            r"\b(?:bame|bme|b\.a\.m\.e)\b",
            (
                r"\bhonor (?:crimes?|killings?|violence|murders?|abuse|beatings?|attacks?)\b"
                r"|\b(?<!so-called )honour[- ](?:related|motivated|driven) (?:crimes?|killings?|violence|murders?"
                r"|attacks?|deaths?|assaults?)\b"
                r"|\b(?:shame|dishonour) killings?\b|\bcrime passionnel\b|\b(?:chinam[ae]n|jewess\w*|tinkers?"
                r"|squaws?|west @?indians?|far @?\$?east(?:ern)?|far @?\$?easterners?)\b"
                r"|\b(?:second|third|first)[- ]generation @?#?immigrants?\b|\binbre(?:d|eding|eds)\b"
                r"|\bthe (?:disabled|mentally ill|blind)(?=[.,;!?]|$| (?:are|is|can|may|must|should|and|or|who)\b)"
                r"|\b(?:vagrants?|tramps|junkies|junkie|druggies?|nutters?|psychos?|dumb|deaf-and-dumb|invalids?"
                r"|cretins?|imbeciles?|midgets?|dwarfs)\b|\beconomic @?#?migrants?\b|\basylum (?:shopp\w+"
                r"|scroung\w+|fraud\w*)\b"
                r"|\b(?:colou?red|darker?|brown|black) (?:races?|peoples)\b|\b(?:ethnic|immigrant) types?\b"
                r"|\bdomestics\b|\bwife[- ]batter\w+\b|\brace relations\b"
            ),
            (
                rf"\b(?:coloured|colored) {_PEOPLE_NOUNS}|\b(?:is|was|are|were|a|the) (?:coloured|colored)s?(?=[.,;!?]"
                rf"|$)|\bcoloureds\b|\b(?:is|was|are|were|she's|he's) (?:a )?(?:half )?coloured(?= (?:and|but|so))"
            ),
            r"\bhalf[- ]?(?:caste|breed|castes|breeds|blood)\b|\bmulatto\w*|\bquarter[- ]caste\b|\bmongrels?\b",
            (
                r"\bnon-whites?\b|\b(?:ethnics|an ethnic|the ethnic)(?= (?:who|lady|minority &<W>|is|was|in|and|or|at"
                r"|from|whose|has|to|should|will|can|on)\b|[.,;!?]|$)|\bethnics\b|(?<!minority )\bethnic (?:types?"
                r"|folk|looking"
                r"|appearance|food|victims?|women|%women|men|%men|people|%people|%victims|&victim|&woman|&man"
                r"|families|%families|areas?|names?|communities|%communities)\b"
            ),
            (
                r"\billegals?(?: (?:@?immigrants?|@?migrants?|@?aliens?|#?immigrants?|#?migrants?|entrants?|&<W>|%<W>"
                r"|@?refugees?|#refugees|asylum))|\billegals\b|\b(?:an?|the|of|as|for|be) illegal(?=[.,;!?]|$"
                r"| (?:was|is|were|had|working|living|hiding|and"
                r"|or|who|in|from|to)\b)|\b(?:bogus|genuine|failed) (?:asylum|#?asylum\S*|@?refugee\w*|#refugees)"
                r"|\basylum cheats?\b|\bboat people\b|\balien(?:s)? (?:from|without)\b"
            ),
            (
                r"\b(?:third|3rd)[- ]world\b|\b(?:under-?developed|backward) countr\w+|\b@?dark continent\b"
                r"|\bdarkest (?:\$|@)?africa\b"
            ),
            (
                r"\b(?:orientals?(?! (?:rugs?|carpets?|studies|institute))|asiatics?|negro\w*|negress\w*|moslems?"
                r"|m[ou]hammedans?|mussulm[ae]n|caucasians?|eskimos?|red @indians?|hindoos?|gypsys|gipsy|gipsies"
                r"|afro-caribbeans?|pygm\w+|coolies?|savages|somalians?|hottentots?|heathens?|infidels?)\b"
            ),
            (
                r"\bthe (?:natives|blacks|@blacks|#blacks|whites|#whites|coloureds|browns|yellows)\b"
                r"|\bnatives\b(?=.*(?:restless|friendly|of \$))|\ba (?:black|@black|white)(?=[.,;!?]|$| (?:was|who"
                r"|came|is|had|has)\b)|\btwo blacks\b"
            ),
            (
                r"\b(?:deaf and dumb|deaf-mutes?|deaf mutes?|handicapped|cripples?|crippled|retarded"
                r"|mentally retarded|wheelchair-bound|lunatics?|spastics?|mongols?|hermaphrodites?|transvestites?"
                r"|transsexuals?|homosexuals|sexual preference|sodomites?|sex-change|lady-?boys?|she-?males?)\b"
            ),
            (
                r"\b(?:battered (?:wife|wives|&wife|%wives|women|%women|&woman)|wife[- ]beat\w+|fallen (?:woman|women"
                r"|&woman|%women)|child prostitut\w+|prostitutes?|rent boys?|illegitimate (?:child|children|&child"
                r"|%children|baby|son|daughter|&son|&daughter)|bastards?|unmarried mothers?|spinsters?|old maids?"
                r"|loose (?:woman|women|%women|&woman|morals|girl|%girls|&girl))\b"
            ),
            (
                r"\b(?:female|girl|women's) circumcision\b|\bcircumcised (?:girl|girls|women|&|%)"
                r"|\b@?christian names?\b|\bmail[- ]order (?:&?bride|%?brides)\b|\bpicture brides?\b"
            ),
            (
                r"\bhard[- ]to[- ]reach (?:%?communities|groups|people|%people|families|%families|%women|victims"
                r"|%victims)|\bitinerants?\b|\bpersons? of colour\b|\bethnic origin woman\b|\bvisible minorit\w+"
                r"|\bminority races?\b|\b(?:the|of|a|mixed|other) (?:negroid|mongoloid|coloured race|dark race"
                r"|half-race)\b|\bmixed blood\b|\bdark-skinned\b|\b@dark-skinned\b|\b(?:swarthy|dusky"
                r"|dark-complexioned|slant-eyed|slit-eyed)\b|\bcountry cousin\b"
            ),
            (
                r"\bof (?:<A> |foreign |ethnic |middle-eastern )+(?:appearance|looks|complexion|extraction|stock)\b"
                r"|<A>[- ]looking\b|\b(?:\w+)-(?:asian|eastern|african)-looking\b|\b\w+-looking (?:&"
                r"|%)(?:<W>)(?=.*(?:<A>|foreign))"
            ),
            (
                r"\b(?:tribesm[ae]n|#tribesmen|tribals|bushmen|peasants|#peasants|barbarians?)\b|\bmaiden (?:speech"
                r"|honour)\b|\bpurdah women\b|\bharems?\b|\bbabu\b|\bwitch ?doctors?\b|\bhalf-?wits?\b"
                r"|\bbroken english\b|\bbroken @english\b|\bbroken ~english\b"
            ),
            (
                r"\b(?:cheap|lost|ruined|spoiled|spoilt|soiled|tainted|dirty|impure|unclean|damaged) (?:goods|girl"
                r"|&girl|women|%women|woman|&woman|bride|&bride)\b"
            ),
        ),
        "This term is out of date or hurts the people it names, and it can end a conversation.",
        "Use the name people give themselves, “so-called honour-based abuse” for the crime, or quote it as a"
        " word to avoid.",
        "Race Disparity Unit style guide 2021; CPS guidance on so-called honour-based abuse; domain notes 4.4",
        unless=(
            r"\b(?:is|are|was|were) (?:sometimes |often |also |still |once )called\b",
            r"\b(?:term|word) (?:is|was) (?:out of date|outdated|no longer)\b",
        ),
    ),
    Rule(
        "dehumanising",
        Severity.BLOCK,
        (
            (
                r"(?:<X>|<G>|they|them|%<W>)(?: (?:are|is|were|as|like|live like|behave like|breed like|act like|a"
                r"|bunch of|pack of|just|nothing but|all|the|these|those)){1,5} (?:animals|vermin|cockroaches|rats"
                r"|parasites|leeches|savages|dogs|pigs|beasts|scum|filth|monkeys|apes|barbarians|rabbits|locusts"
                r"|brutes|scroungers|spongers|lice)\b"
            ),
            r"\b(?:vermin|subhuman|sub-human|scum|savages|parasites|scroungers|spongers)\b",
        ),
        "This speaks of people as less than human.",
        "Take it out. Say what one person did, if it matters.",
        "EHRC and UN guidance on dehumanising speech",
    ),
)
