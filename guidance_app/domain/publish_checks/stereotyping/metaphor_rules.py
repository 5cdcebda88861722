"""Rules against metaphors of the exotic, of disease, of flood and of war. Data only."""

from guidance_app.domain.findings import Severity
from guidance_app.domain.publish_checks.stereotyping import metaphor_patterns
from guidance_app.domain.publish_checks.stereotyping.rule import Rule

_TOPIC = (
    r"(?:<X>|<G>|<ABUSE>|&?cultures?|&?communit\w+|%?communities|%cultures|customs?|traditions?|honour|izzat"
    r"|%?brides|migrants|immigration|migration|arrivals|this evil|faith|religion|gossip|secrets|shame|refugees"
    r"|families|%families|marriages?|cultural \w+|patriarchy|juju|kanun)"
)
_FLOW = (
    r"(?:floods?|tides?|tidal waves?|waves?|swarms?|hordes?|influx|exodus|torrents?|deluge|avalanche|stampede"
    r"|stream|streams|tsunami|surge|armies|army|plagues?|epidemics?|pandemic|outbreaks?|rash|scourge|curse|cancer"
    r"|poison|virus|disease|invasion|infestation|explosion|contagion|flock|flocks|pack|packs|herds?|droves|nests?"
    r"|dens?|hotbeds?"
    r"|breeding grounds?|minefields?|tinderbox|powder keg|cesspit|swamp|jungle|maze|labyrinth|wall|iron curtain"
    r"|web|webs|onslaught|stranglehold|tentacles|hive|warren|cauldron|melting pot|clash|veil|cloak|shroud|fog"
    r"|dark heart|tangled web|spectre|shadow|yoke|shackles|chains|prison|wilderness)"
)

_SPREADS = (
    r"(?:hangs? over|haunts?|stalks?|infects?|infected|infecting|poisons?"
    r"|poisoned|plagues?|plagued|spreads? like|festers?|lurks?|creeps?|seeps?|swamps?|swamped|swamping"
    r"|flood(?:s|ed|ing)?(?! warning)|invad(?:es?|ed|ing)|engulfs?|strangles?|shackles?|tightens its grip"
    r"|casts? a (?:long )?shadow|descends? on|overruns?|overrun|pour(?:s|ed|ing)? (?:in|into|over)"
    r"|swarm(?:s|ed|ing)?|colonis\w+|besieg\w+|bombard\w*|contaminat\w+|breeds?|rears? its (?:ugly )?head"
    r"|has a grip|grips?)\b"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "exotic-or-war-metaphor",
        Severity.JUSTIFY,
        (
            rf"\b{_FLOW} (?:of|for|against|among|in) (?:<W> ){{0,4}}?(?:{_TOPIC}|relatives|cousins|in-laws|honour)\b",
            (
                r"\b(?:is|are|was|has become|have become|remains?|like|as) (?:an? |the |this |our |one |another "
                r"|really |truly |fast becoming |becoming )*(?:<W>ly |imported |hidden |silent |spreading |creeping "
                r"|foreign |deadly |impenetrable |sealed |closed |walled |secret |modern |growing )*(?:cancers?"
                r"|diseases?|plagues?|virus|poison|epidemic|scourge|curse|contagion"
                r"|infection|sickness|fortress|minefield|nests?|ticking (?:time )?bomb|time bomb|timebomb|powder keg"
                r"|tinderbox|jungle|battlefield|battleground|battle zone|war zone|labyrinth|maze|enigma|riddle"
                r"|closed (?:book|world|shop|box)|another (?:world|planet)|world apart|other world|dark continent"
                r"|blight|stain|rot|wall of silence|prison|enemy within|lambs?|sheep|puppets|slaves|prey|trojan horse"
                r"|hive|citadel|iceberg|law unto|parallel world|parallel society|breeding ground|hotbed|bastion"
                r"|pressure cooker|beehive|spider's web|den|wolves|hyenas|vultures|animals)\b"
            ),
            (
                r"\b(?:wages?|waging|fight\w*|losing|win|winning|lose|join|joining|declare\w*|in|a|the) (?:the |an? "
                r"|this |our |their |long |constant |losing |daily |holy )*(?:war|battles?|crusade|front line"
                r"|frontline|trenches|jihad) (?:on|against|in|with|of|for|between|over) (?:the |this |an? "
                r"|<W> ){0,4}?(?:<X>|<ABUSE>|&?cultur\w+|%cultures|customs?|traditions?|honour|medieval|tribal|these"
                r"|sexism|genital|forced|patriarchy|clans?|%clans)"
            ),
            (
                r"\b(?:fighting a losing battle|front ?line (?:in|of) the (?:war|battle|fight)|battle (?:against"
                r"|with) (?:<W> ){0,3}?(?:customs?|traditions?|&?cultures?|honour|the <X>)"
                r"|war on (?:<W> ){0,2}?(?:abuse|honour|culture|custom|marriage|fgm)|crusade against|combat the"
                r"|stamp out the|eradicate the|rescue (?:her|them|girls|%girls|women|%women|these) from (?:their|the"
                r"|this|that|such) (?:&?culture|&?communit|custom|faith|tradition|%))"
            ),
            (
                r"\b(?:mysterious|mystical|mystic|exotic|hidden|secret|secretive|shadowy|murky|strange|dark|closed"
                r"|twilight|enchanted|veiled|sealed|ancient|timeless|alien|unseen|magical"
                r"|colourful) (?:and \w+ )?(?:worlds?|lands?|&?cultures?|%cultures|underworld|&?communit\w+"
                r"|%communities|customs?|rites?|rituals?|traditions?|realm|orient|\$east|ways|sects?|universe"
                r"|peoples?|%people|society|&society|sisterhood|code|codes|laws?)\b"
            ),
            (
                r"\b(?:mysterious|mystical|exotic|inscrutable|enigmatic|barbaric|barbarian|savage|primitive"
                r"|uncivilised|medieval|mediaeval|feudal|stone age|stone-age|dark ages|bronze age|prehistoric"
                r"|archaic) (?:<W> ){0,2}?(?:<X>|<G>|customs?|traditions?|&?cultures?|%cultures|practices?|beliefs?"
                r"|rites?|rituals?|codes?|\$east|mindset|attitudes?|&?societ\w+|%societies|people|%people|%men"
                r"|%villages|&village|tribal|honour|world|worlds|laws?|countries|ideas|values)\b"
            ),
            (
                r"\b(?:behind|beneath|beyond|lift\w*|pierce|under|through|draw\w* back|pull\w* back|tear\w* away"
                r"|peek behind|peer behind) (?:the |a |this |its |that )+(?:veils?|purdah|curtain|burqa|hijab|mask"
                r"|harem|bamboo curtain)(?! (?:if|when|only|at))\b(?=.*\b(?:world|lies?|lurk\w*|secrets?|hides?"
                r"|mysteries|mystery|truth|of|&?communit\w+|on|see|story|suffer\w*|cry|tears)\b)"
            ),
            (
                r"\b(?:the|this|an?|of the|mystery of|secrets of|mysteries of|enigma of) (?:enigma|mystery|mysteries"
                r"|riddle|secrets|allure|mystique|magic|lure|charm|exotic) (?:of )?(?:the )?(?:<X>|\$<W>|orient)"
            ),
            r"\b(?:the|of the|in the) (?:@?orient|\$orient|@?dark continent|mystic \$?east)\b",
            (
                r"\blambs? (?:<W> ){0,3}?slaughter\b|\bsacrificial lambs?\b|\b(?:innocent )?prey (?:to|for"
                r"|of)\b(?=.*(?:&|%|<X>|custom|honour))|\bsold like (?:cattle|sheep|goats)|\blike (?:cattle|animals"
                r"|sheep|slaves|chattels|a thread|a curse|a cancer|a virus|a disease|a poison|wildfire|lambs)\b"
            ),
            (
                # Looks for the verb once before it tries every topic: most sentences have none.
                rf"^(?=.* {_SPREADS}).*?{_TOPIC}[^.…]{{0,40}} {_SPREADS}"
            ),
            r"\b(?:infected|infested|plagued|swamped|flooded|overrun|poisoned|riddled|invaded|besieged|haunted"
            r"|tainted|contaminated|crippled|engulfed|gripped|ruled|shackled|strangled) (?:with|by) (?:<W> ){0,3}?"
            + _TOPIC,
            (
                r"\b(?:no-go (?:area|zone)s?|state within a state|parallel (?:lives|societies|societ\w+|world)"
                r"|dark lair|ancient evil|soldiers? (?:against|in the)|clash of (?:cultures|civilisations|%cultures)"
                r"|culture clash|rivers? of blood|enemy within|dark ages|stuck in the (?:past|middle ages)"
                r"|trapped in the past|middle ages|another century|wall of silence|omerta|code of silence"
                r"|walls of silence|imported (?:from|disease|problem|custom|crime|abuse|practice|violence|evil)"
                r"|honour virus|jungle law|law of the jungle|lion's den|time warp|land that time|hornets'? nest"
                r"|sleeping giant|ghetto\w*|iron grip|the harem)\b"
            ),
            r"\b(?:school )?holidays?\b.*\b(?:exodus|hunting season|cutting season)\b|\bcutting season\b",
            (
                r"\b(?:step|journey|venture|glimpse|window|peek|enter|welcome|plunge|delve|stray) (?:inside|into"
                r"|behind|to) (?:the |an? |this )*(?:<W> )?(?:world|realm|land|universe|heart|&?culture|&?community"
                r"|life|lives|mind|hearts) (?:of|where|that|in)\b"
            ),
            (
                r"\b(?:spices|incense|silk|jewels?|kohl|almond eyes|dusky|sultry|saris swirl\w*|bazaars?|genie"
                r"|snake charm\w*|arabian nights|a thousand and one)\b(?=.*(?:<X>|\$|beaut|world|mystery|girl|woman))"
            ),
            (
                r"\b(?:hidden|silent|dirty|deadly|shameful|dark|unspoken|ugly|guilty) (?:epidemic|plague|cancer"
                r"|secrets? (?:of|in|among)|scourge|disease|evil)\b"
            ),
            (
                r"\b(?:ancient|age-old|centuries-old|thousand-year-old|tribal|timeless) (?:honour |blood |tribal "
                r"|desert |mountain )*(?:codes?|feuds?|rites?|hatreds?|vendettas?|ways|laws? of|instincts?"
                r"|blood lust)\b"
            ),
            r"\bfortress\b(?=.*(?:officer|police|outsider|enter|&?communit))",
            (
                r"\b(?:bombs?|ticking|explosive|explode|detonate\w*|flashpoint)\b(?=.*\b(?:waiting|culture|&culture"
                r"|community|&community|clans?|honour)\b)(?!.*\b(?:999|threat|disposal)\b)"
            ),
            *metaphor_patterns.PATTERNS,
        ),
        "This is a metaphor of the exotic, of disease, of war or of flood. It makes people strange or dangerous"
        " and tells an officer nothing.",
        "Say plainly what happens, who does it, and how often if a source says so.",
        "domain notes 4.4; Ethical Journalism Network on migration metaphors",
        unless=(r"\bsecret word\b", r"\bcode word\b"),
    ),
)
