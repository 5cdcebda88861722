"""Metaphors of flood, war, beasts, sickness, prison, theatre and lost time for people and their abuse. Data only."""

_TOPIC = (
    r"(?:<X>|hba|fgm|abuse|violence|abusers?|(?:forced|arranged|child|early|cousin) (?:marriages?|%?brides?)|honour"
    r"|izzat|shame|dishonour|gossip|cultures?|&culture|%cultures|cultural|traditions?|customs?|clans?|&clan|%clans"
    r"|tribes?|&tribe|%tribes|tribal|communit\w+|&community|%communities|migra\w+|immigra\w+|incomers|arrivals|asylum"
    r"|refugees|brides?|&bride|%brides|wives|%wives|girls|%girls|daughters|%daughters|women|%women|dowr\w+|patriarch\w*"
    r"|in-laws|%in-laws|biraderi|&biraderi|secrecy|silence|misogyny|religion|faith|mosques?|estates?|caste|kanun"
    r"|juju|extended (?:family|&family)|big families|large families"
    r"|witchcraft|fathers|%fathers|cousins|%cousins|elders|%elders|aunties|%aunties|uncles|%uncles|relatives"
    r"|%relatives)"
)
_BEASTS = (
    r"(?:animals?|wolf|wolves|sheep|lambs?|cattle|flocks?|herds?|packs?|swarms?|hives?|beehive|hornets?|wasps|bees|ants"
    r"|rats|locusts|vultures?|hyenas?|sharks?|snakes?|vipers?|serpent|spiders?|flies|fly|parasites?|leeches|monsters?"
    r"|hydra|octopus|tentacles|beasts?|lions?|tigers?|bulls?|hawks?|predators?|prey|birds?|moths?|butterfl\w+|pawns?"
    r"|puppets?|dolls?|chattels?|clam|oyster|mafia)"
)
_SICKNESS = (
    r"(?:cancers?|tumou?rs?|disease|diseased|virus|epidemic|pandemic|plagues?|infection|contagion|contagious"
    r"|poison\w*|toxin"
    r"|venom|rot|gangrene|malaise|sickness|scourge|curse|cursed|blight|festering|sore|wound|ulcer|pest|pestilence|fever"
    r"|bacteria|cure for|antidote|vaccine|quarantine\w*|parasitic|malignan\w+|rash)"
)
_WAR = (
    r"(?:war|wars|battles?|battlefield\w*|battleground|battle lines|front ?lines?|trench\w*|crusades?|jihad|siege"
    r"|besieged"
    r"|siege mentality|armies|army|troops|soldiers?|foot soldiers|artillery|arsenal|weapon of|enemy|enemies|conquer\w*"
    r"|invasion|invad\w+|invaders|onslaught|offensive|assault on|bombardment|minefields?|powder kegs?|tinderbox"
    r"|time ?bombs?|bombshell|ticking|detonat\w+|explo(?:de|des|ded|sive|sion)|flashpoints?|truce|ceasefire|fortress\w*"
    r"|citadels?|ramparts|stronghold|bunker|barricades?|drawbridge|garrison|arms race|fifth column|trojan|vanguard"
    r"|marauding|no man's land|no-man's-land|collateral|casualt\w+|under fire|in the crossfire|on the march|warpath"
    r"|war ?path|storm(?:ing)? the|hostage to|hostages to|combat zone|war zone)"
)
_FLOOD = (
    r"(?:floods?|flooded|flooding|tides?|tidal|waves?|tsunami|torrents?|deluge|streaming|stream|streams|influx|surge"
    r"|swamp\w*|avalanche|cascade|pour(?:s|ed|ing)?|inundat\w+|overrun\w*|overwhelm\w*|flow(?:s|ed)? in|floodgates?"
    r"|drown\w* in|sea of|ocean of|exodus|hordes?|stampede|invasion|droves|wash(?:ed|ing) up|undercurrents?|whirlpool"
    r"|maelstrom|vortex|cauldron|volcano|earthquake|storm|storms|wildfire|landslide|explosion|inferno|flames"
    r"|smoulder\w*|fuse|landmines?|grenades?)"
)
_CAGE = (
    r"(?:cages?|caged|gilded|prisons?|prisoners?|jail|jailers?|gaolers?|chains?|chained|shackle\w*|fetters|straitjacket"
    r"|straightjacket|bars|walls?|wall of|walled|fences?|veils?|veiled|cloaks?|cloaked|shrouds?|shrouded|curtains?"
    r"|iron curtain|masks|webs?|nets?|trap|snare|maze|labyrinth|jungle|wilderness|swamp|quicksand|abyss|black hole"
    r"|tunnel|underworld|underbelly|twilight|shadows?|shadowy|shadowlands?|darkness|hell|inferno|purgatory|nightmare"
    r"|cesspit|sewer|melting pot|bubble|island|islands|cocoon|ghetto|enclaves?|planet|universe|another world|own world"
    r"|parallel|closed (?:book|shop|box|doors?|ranks|circle|circuit)|locked box|iceberg|tip of the|altar"
    r"|sacrific\w+|lambs"
    r"|slaughter\w*|scapegoat\w*|pyre|market|markets|marketplace|cattle|auction\w*|bargaining chips?|currency"
    r"|commodit\w+"
    r"|merchandise|trophy|trophies|goods|treadmill|conveyor belt|production line|factory|lottery|time machine|pressure"
    r" cooker|powder|tightrope|straddl\w+|yoke|grip|clutches|stranglehold|tentacles|long arm|fangs|claws|swords?"
    r"|axe|dagger|cloud|millstone|albatross|noose|guillotine|handcuffs|throne|kings?|queen bee|warlords?|overlords?"
    r"|feudal lords?|mill|rumour mill|treadmill|engine of|roots"
    r" of evil|heart of darkness|demons?|spectre|ghosts?|haunt\w*|bogeym\w+)"
)
_OLD_TIME = (
    r"(?:medieval|mediaeval|feudal|prehistoric|primitive|barbari\w+|savage\w*|stone age|stone-age|iron age|bronze age"
    r"|dark ages|middle ages|biblical|dickensian|victorian|ancient|age-old|archaic|antiquated|backward\w*|uncivilised"
    r"|time warp|time-warp|timewarp|time machine|time capsule|(?:\w+teenth|last|another|previous|wrong"
    r"|bygone)[- ]century"
    r"|another (?:age|era|time)|bygone|stuck in|frozen in|trapped in time|turn\w* back the clock|clock (?:has )?stopped"
    r"|centuries (?:behind|ago|back|out)|centuries-old|relics?|throwback|fossil\w*|caves?|cavem\w+|neanderthal\w*"
    r"|tribal\w*|dinosaurs?)"
)
_EXOTIC = (
    r"(?:exotic\w*|mysterious|mystery|mysteries|mystic\w*|mystique|enigma\w*|inscrutable|oriental splendour"
    r"|arabian nights"
    r"|bollywood|bazaars?|souks?|harems?|sultans?|sheikhs?|maharaja\w*|genie\w*|snake charm\w*|incense|silks?"
    r"|spices|spicy"
    r"|perfumed|sultry|dusky|almond[- ]eye\w*|kohl|colourful|vibrant|magical|enchant\w+|fairy ?tales?|secret world"
    r"|hidden world"
    r"|closed world|strange world|unknown world|world apart|worlds apart|different world|two worlds|other world|between"
    r" (?:two )?(?:cultures|%cultures|worlds)|lost (?:tribe|&tribe|world)|land of|forbidden|romeo and juliet|romeo"
    r"|juliet"
    r"|soap opera|godfather|thriller|spell|voodoo|black magic|savannah|caravans? of)"
)
_ANY = rf"(?:{_BEASTS}|{_SICKNESS}|{_WAR}|{_FLOOD}|{_CAGE}|{_EXOTIC})"
_LIKE = (
    r"(?:is|are|was|were|be|become|becomes|became|has become|have become|remain|remains|like|as|into|called|of being"
    r"|nothing but|no more than|little more than|just|behind|under|beneath|inside)"
    r" (?:an? |the |this |that |its |their |our |one |another |real |pure |true |veritable |sheer "
    r"|such an? )*(?:<W> ){0,2}?"
)

PATTERNS: tuple[str, ...] = (
    rf"{_TOPIC}[^.…]{{0,40}}? {_LIKE}{_ANY}\b",
    (
        rf"\b{_ANY} (?:of|against|on|for|by|with|from|between|called|known as|that is|in|among|inside"
        rf"|over) (?:<W> ){{0,3}}?{_TOPIC}\b"
    ),
    (
        rf"{_TOPIC} (?:<W> )?(?:{_FLOOD}|spread\w* like|fester\w*|lurk\w*|creep\w*|seep\w*|infect\w*|poisons|plagu\w+"
        r"|haunts|haunted"
        r"|devour\w*|swallow\w*|strangles|suffocates|breed\w*|explod\w+|erupt\w*|simmer\w*|boil\w*|hatch\w*"
        r"|hangs? (?:like|over|heavy|round|around)"
        r"|swarm\w*|descend\w* (?:on|upon)|cast\w* (?:an? )?(?:\w+ )?shadow|rears?|eats? (?:away|at)|gnaw\w*|bleed\w*"
        r"|rot\w*|strikes? again"
        r"|marches|rages?|burns? (?:in|through|like)|clos\w+ (?:like|ranks|around|its|in on)|tighten\w*)\b"
    ),
    (
        rf"\b{_OLD_TIME} (?:<W> ){{0,2}}?(?:{_TOPIC}|practices?|beliefs?|rites?|rituals?|horrors?|attitudes?|mindset"
        r"|ideas?|views?"
        r"|values|world|thinking|codes?|laws?|rules?|ways|cruelty|punishments?|customs?|treatment|crimes?|savagery"
        r"|justice|people"
        r"|lands?|countries|villages?|&village|%villages)\b"
    ),
    (
        rf"{_TOPIC}[^.…]{{0,40}}? (?:is|are|was|were|still|in|to|from|of|like|as|into|belongs?|live|lives|seems?"
        r"|straight out of)"
        rf" (?:an? |the |this |that |its |some |something |stuck |living |out |of )*{_OLD_TIME}\b"
    ),
    (
        rf"\b(?:{_EXOTIC}|glimpse|window|journey|tour|peek|peer(?:s|ing)? (?:into|behind|inside)|step|stepp\w+|venture"
        rf"|delve|plunge) (?:<W> ){{0,3}}?(?:<X>|\$<W>"
        r"|&culture|cultures?|&community|bride|&bride|beaut\w+|world of|east|\$east|orient|veil)\b"
    ),
    (
        r"\b(?:at war (?:with|over|against)|wag\w+ war|declar\w+ war|war on|fight(?:ing)? (?:a|the) (?:losing |long "
        r"|good )?(?:battle"
        r"|war|fight)|battle (?:to|against|for) (?:<W> ){0,3}?(?:hearts|girls|%girls|women|%women|abuse|fgm|honour"
        r"|&?culture)"
        r"|(?:our|the|this) crusade|line of fire|enemy within|fifth column|hearts and minds|holy war|shock troops)\b"
    ),
    (
        r"\b(?:tip of (?:the|an|a (?:\w+ )?)\s?iceberg|ticking (?:time )?bombs?|time ?bombs? (?:wait|tick|in|of)"
        r"|powder kegs?|tinderbox"
        r"|hotbeds?|breeding grounds?|hornets'? nest|vipers'? nest|nest of vipers|lions'? den|wolves in|wolf in"
        r"|house of cards|can of"
        r" worms|pandora's box|gilded cages?|birds? in a cage|caged (?:birds?|animals?)|living hell|hell on earth"
        r"|heart of darkness"
        r"|dark (?:underbelly|heart|side|secret|forces|continent|world|shadow)|shadowy (?:world|network|figures)"
        r"|seedy underbelly"
        r"|wall of silence|walls? of shame|veil of (?:secrecy|silence|shame|tears)|cloak of (?:secrecy|silence|shame"
        r"|honour|religion)"
        r"|shroud of|culture of silence|conspiracy of silence|code of silence|closed (?:book|shop|world"
        r"|doors lies?|ranks)"
        r"|close ranks|closing ranks|iron (?:rule|fist|grip|hand|law)|rule of fear|reign of terror|law of the (?:jungle"
        r"|clan|tribe"
        r"|land of)|jungle law|wild west|land of (?:the|no|honour)|lost world|time warp|time-warp|back in time"
        r"|turn the clock"
        r"|dark ages|middle ages|stone age|(?:another|a different|bygone|wrong) (?:century|age|era|planet)"
        r"|like (?:lambs|cattle|sheep"
        r"|animals|a clam|a cancer|a virus|a disease|a plague|wildfire|a thread|a curse|a poison|a ghost|spiders?"
        r"|locusts|a prison"
        r"|prisoners|slaves|chattels?|puppets|pawns|property|a wall|a fortress|a volcano|a powder)"
        r"|sacrificial (?:lambs?|altar)"
        r"|altar of|clash(?:es)? (?:of|between) (?:<W> ){0,3}?(?:&?cultures?|%cultures|civilisations?|values|worlds"
        r"|generations|east"
        r"|\$east|ways)|culture clash\w*|cultures? (?:clash|collide)\w*|%cultures (?:clash|collide)\w*|collision of"
        r"|worlds? collide\w*"
        r"|(?:torn|caught|trapped|lost|stuck|straddling|living|stranded|balancing) between (?:two )?(?:cultures"
        r"|%cultures|worlds|east"
        r"|\$east|tradition)|(?:two|different) worlds|melting pot|rivers? of blood|thin end of|trojan horse|floodgates"
        r"|no-go"
        r"|state within|parallel (?:lives|societ\w+|%societies|worlds?|universe|laws?|justice|communit\w+|%communities)"
        r"|under siege|siege mentality|spider's web|web of (?:lies|deceit|shame|honour|control|fear|relatives|cousins"
        r"|secrets|family"
        r"|silence|intrigue)|tangled web|hearts? and minds|cattle markets?|meat markets?|marriage markets?"
        r"|bargaining chips?"
        r"|silent (?:army|killer|epidemic|sisterhood|majority of wives)|bounty hunters?|witch[- ]hunts?|lynch mob"
        r"|honour (?:squad|army"
        r"|police|mafia|virus|machine|system|trap|cage)|(?:aunty|auntie|aunties|gossip|family|clan) (?:network|mafia"
        r"|army|spies|radar"
        r"|gestapo|police|cctv)|puppet masters?|ruled with|tribal (?:law|justice|war|loyalt\w+|feud\w*|warfare|code)"
        r"|blood ?lust"
        r"|beyond the pale|east meets west|\$east meets (?:west|@west)|poison\w* (?:roots?|tree|well|chalice|seed"
        r"|fruit)|rotten (?:roots?|core|apple)|gossip mill|rumour mill|(?:rich|colourful|vibrant) (?:tapestry|mosaic)"
        r"|riot of colour|dirty (?:linen|laundry|secret)|skeletons? in|under the carpet|under the rug|fate worse than"
        r"|forbidden (?:love|fruit|romance)|romeo and juliet|star-crossed|lovestruck|damsels?)\b"
    ),
    (
        r"\b(?:the|a|an|this|that|whole|his|her) (?:<A> )?(?:&?tribe|&?clan) (?:<W> )?(?:came|comes|turned|gathered"
        r"|closed|rose|will|was|descended"
        r"|wants|arrived|has spoken|protects|decides|demands)\b"
    ),
    (
        r"\b(?:landed|arrived|washed up|brought|imported|transplanted|smuggled|spread|taken root|took root|takes root"
        r"|sown|festering) (?:on|to|into"
        r"|in|onto|across|on to) (?:our|british|@british|~british|these|this country|western|@western"
        r"|the streets of)\b(?=.*(?:shore|street|soil"
        r"|town|cit|country|land|britain|communit|school|doorstep))"
    ),
)
