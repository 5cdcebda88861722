"""Scenes of trouble or of nothing much in which a group is named for no reason. Data only."""

_TROUBLE = (
    r"(?:thie(?:f|ves)|burglar\w*|robber\w*|muggers?|fraudsters?|shoplift\w*|drunk\w*|gangs?|dealers?|pickpockets?"
    r"|beggars?|begging|thugs?|yobs?|crooks?|offenders?|criminals?|prisoners?|trespass\w*|vandal\w*|hooligans?"
    r"|louts?|pimps?|smugglers?|squatters?|scammers?|touts?|joyrid\w*|speeding|nuisance|cheats?|suspects?|&suspect"
    r"|%suspects|intruders?|litter\w*|noisy|noise|loud music|stolen|stole|steal\w*|theft|fight\w*|brawl\w*|row"
    r"|rowing|argu\w+|shout\w*|swear\w*|swore|spat|spit\w*|rude|abusive|aggressive|parked|parking|blocked|blocking"
    r"|fined|fine|arrested|cautioned|banned|caught|chased|crash\w*|jumped (?:a|the)|red light|seat belt|insurance"
    r"|licence|uninsured|untaxed|no ticket|without a ticket|fare|without paying|not paid|unpaid|refused to|ran off"
    r"|ran away|running (?:away|from|off)|fled the|drove off|drug\w*|cannabis|smok\w+|drinking|knife|weapon"
    r"|graffiti|damage\w*|broke|broken|smashed|dumped|fly-?tip\w*|complain\w*|scam\w*|loiter\w*|followed|harass\w*"
    r"|disturbance|trouble|overcharged|queue|late|lost (?:a|his|her|their)|dog|hedge|bins?|bike|phone|wallet|purse"
    r"|trolley|bus|train|shop|pub|car park|pavement|ring road|traffic|neighbour|&neighbour|landlord|&landlord"
    r"|tenant|rent|tax|benefit|cash|counterfeit|fake)"
)
_AGED = (
    r"(?:local |young |old |elderly |drunken |drunk |middle-aged |loud |rude |argumentative |angry |noisy |small "
    r"|large |tall |short |well-dressed |well-known |teenage |male |female |lone |wealthy |rich |scruffy |homeless "
    r"|unemployed |retired |married |off-duty |foreign |nervous |friendly |lovely |pregnant |bearded |fat |thin )*"
)

PATTERNS: tuple[str, ...] = (
    (
        r"^(?:[a-z]\w+,? )?(?:then |later |yesterday,? |last (?:night|week|year),? |on \w+,? |at \w+,? )*(?:an? "
        r"|one |two |three |four |five |six |some |several |another |the |a group of |a couple of |a gang of "
        rf"|a pair of |a crowd of )(?:same |other )?{_AGED}(?:<X>|(?:<A> )+(?:<W> )?[&%]<W>)[^.…]*\b{_TROUBLE}\b"
    ),
    (
        rf"\b{_TROUBLE}\b[^.…]*?\b(?:by|with|from|to|of|between|involving|near|outside|at|beside|next to|against"
        r"|about|like|was|were|is|are|an?|called|saw|heard|named) (?:an? |the |two |three |some |several "
        r"|one of the |a group of |a car full of |a couple of |our |known "
        rf"|local )*{_AGED}(?:<A> )+(?:<W> )?(?:[&%]<W>|family's|shop\w*|camps?|sites?|restaurant|takeaway"
        r"|barber\w*|gang\w*|house|home|church|mosque|temple|club|cafe|accent|descent|origin|heritage|background"
        r"|market|wedding|neighbou?rs?)\b"
    ),
    (
        rf"\b(?:the|a|an|one of the|his|her|our) (?:<W> ){{0,2}}?{_TROUBLE}(?: <W>){{0,4}}?,? (?:was|were|is|are"
        r"|who is|who was|who are|turned out to be|looked|sounded|appeared|seemed|being|himself|herself|both|all"
        rf"|believed|thought|said|an?|all of whom were)(?: <W>){{0,4}}? (?:an? |the |of )?<X>"
    ),
    (
        r"\b(?:the|a|an|one) (?:man|&man|woman|&woman|person|&person|lad|&lad|boy|&boy|girl|&girl|driver|&driver"
        r"|caller|&caller|customer|&customer|neighbour|&neighbour|landlord|&landlord|tenant|&tenant|owner|victim"
        r"|&victim|witness|&witness|suspect|&suspect|couple|&couple|youth|&youth|passenger|&passenger|cyclist"
        r"|pedestrian|motorist|boss)(?: <W>){0,7}?,? (?:was|were|an?|who is|who was|both|of) (?:an? |of |also "
        r"|a local |originally |probably |clearly |obviously )*<X>(?=[.,;!]|$| (?:and|who|by|origin|descent"
        r"|heritage|background|man|&man|woman|&woman|family))"
    ),
    (
        r"^(?:scenario|example|example log|case study|exercise|role play|sample|log|training log|suppose|imagine"
        rf"|picture|think of|take|say)\b[^.…]{{0,50}}?<X>[^.…]*\b{_TROUBLE}\b"
    ),
    (
        r"^(?:the|this|that|our|my) (?:<W> )?<A> (?:<W> )?(?:&<W>|%<W>|taxi driver|van driver|owner|cook|chef"
        r"|gang\w*|barber|builder|shopkeeper|man|woman)\b[^.…]*? (?:was|were|had|refused|shouted|drove|took|sold"
        r"|said|told|stole|ran|left|parked|kept|gave|got|hit|came|went|made|lost|paid|asked|\w{2,}ed)\b"
    ),
    r"<A> (?:accents?|looks?|features|complexion)(?=[.,;]|$| and\b| was| who)",
)
