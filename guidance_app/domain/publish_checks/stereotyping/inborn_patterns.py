"""Wording that says a people cannot be otherwise: made that way, shaped by ages, unable to learn. Data only."""

_PEOPLE = r"(?:<X>|<G>|<ONE>|they|these <W>|those <W>|such <W>|their (?:men|women|boys|girls|sons|fathers|wives))"
_CONDUCT = (
    r"(?:violence|abuse|control|honour|shame|cruelty|obedience|submission|silence|secrecy|jealousy|revenge|deceit|lying"
    r"|misogyny|feuding|temper|distrust|hatred|prejudice|dominance|aggression|attitudes?|sexism|blood feuds?|fear"
    r"|mistrust|hot blood|patriarchy|anger|suspicion|fighting|pride)"
)

PATTERNS: tuple[str, ...] = (
    (
        rf"{_PEOPLE}(?:'re| are| were| is| was| have been| has been) (?:all |just |simply |both |only |<W>ly )*(?:wired"
        r"|hard-?wired|programmed|bred|moulded|primed|cut out|destined|fated|predisposed|born|built|made|conditioned"
        r"|raised|reared|steeped|schooled|cast) (?:for|like (?:that|this)|that way|this way|differently|from birth"
        r"|from the cradle|(?:only |always |never )?to (?:strike|fight|lie|obey|rule|control|hate|distrust|serve|kill"
        r"|submit|dominate|avenge|hide|steal|deceive|beat|cheat|command|suffer|fear|follow|put|think|believe|see|treat"
        r"|expect|value|keep))\b"
    ),
    (
        r"\b(?:part and parcel|(?:in|into|woven into|part of|of) the (?:very |whole )?(?:fabric|weave|grain|texture"
        r"|warp|marrow"
        r"|bones|dna|soil|bloodstream|cradle|foundations?|essence))(?: of)? (?:the |being |life |their |his |her "
        r"|that |an? "
        r"|every |all |what it is to be )*(?:<X>|<G>|\$<W>|<CULT>|their|womanhood|manhood|clan|tribe|people"
        r"|way of life)"
    ),
    (
        r"\b(?:generations|centuries|years|decades|a lifetime|lifetimes|millennia|ages) of (?:<W>,? ){1,5}?(?:has|have"
        r"|had"
        r"|leaves?|makes?|left|made|taught|turned|bred) (?:left|made|taught|turned|bred|produced|given|conditioned"
        r"|hardened|shaped|created|blunted|trained|robbed|instilled)? ?(?:the |most |all |these |in )*(?:<X>|<G>|them\b"
        r"|such|people|men|women|\$<W>)"
    ),
    (
        r"\b(?:price|part|curse|burden|essence|lot|nature|mark|meaning|point|core|cost|half|heart"
        r"|business) of being (?:an? )?"
        r"(?:<W> )?<X>"
    ),
    (
        r"\b(?:his|her|their|its|the|that) (?:inner |wild |hot |darker |native |own )*<A> (?:side|half|streak|blood"
        r"|genes"
        r"|roots|part|instincts?|pride|temper|ways|heart|nerve|pig-headedness|fire) (?:came|come|comes|will|is|was|got"
        r"|took"
        r"|shows?|showed|makes?|made|won|wins|explains?|never|always|means|runs|kicks?|would)\b"
    ),
    (
        rf"{_PEOPLE}(?: <W>){{0,3}}? (?:know|knows|knew|understand|understands|recognise) (?:no (?:better|other"
        rf"|different)"
        r"|nothing else|only (?:force|violence|fear|strength|the)|no language but)\b"
    ),
    (
        rf"{_PEOPLE}(?: <W>){{0,3}}? (?:cannot|can't|could not|couldn't|can hardly|will never|won't ever|are unable to"
        r"|is unable to|incapable of|can't be|cannot be) (?:<W>ly |ever |really |just )*(?:help (?:it|themselves"
        r"|himself"
        r"|herself|being|who)|change|unlearn|be (?:taught|trained|educated|changed|cured|weaned|reasoned|civilised)"
        r"|learn"
        r"|escape|get (?:it|past|over|beyond)|do otherwise|think otherwise|imagine|taught|trained|talked|weaned)\b"
        r"(?! (?:the page|an appointment|a place|address|their (?:address|name|phone)))"
    ),
    (
        rf"\b{_CONDUCT}[^.…;]{{0,25}}? (?:(?:is|was|gets|has been|are) )?(?:passed|handed|comes|goes|runs) (?:down |on "
        r"|through )?(?:from (?:father|mother|generation|parent)|through the|by the|with the (?:milk|blood|name|genes)"
        r"|the generations|in (?:these|those|such|the|their) (?:clans|families|villages|people|peoples|tribes|blood"
        r"|communities|valleys))"
    ),
    (
        rf"\b{_CONDUCT} (?:is|are|was|were|comes?|lies?|sits?|has|have) (?:<W>ly |just |simply |as "
        rf"|always )*(?:part and parcel"
        r"|hard-?wired|built|baked|bred|woven|natural|inborn|inbred|innate|ingrained|instinctive|its roots|their roots"
        r"|old as|as natural|never far|deep|bone|stamped|etched|coded)\b[^.…;]*(?:<X>|<G>|\$<W>|<CULT>|them\b|their\b"
        r"|these|those|<FAITH>)"
    ),
    (
        r"\b(?:at|near|close to) the (?:very )?(?:core|heart|root|centre|base|bottom) of (?:the |all |most "
        r"|being )*(?:<A>|<FAITH>)(?: "
        r"(?:identity|life|culture|family|society|manhood|masculinity|marriage|thinking|belief|womanhood|community"
        r"|world))?\b"
        r"(?! (?:quarter|centre|area))"
    ),
    (
        r"\b(?:inside|within|under|beneath|underneath|behind) (?:every|each|any|the|all|most|that"
        r"|their) (?:<W> ){0,3}?<X>"
        r"[^.…;]*\b(?:there is|is an?|lies|lurks|beats|sleeps|hides|burns|sits)\b"
    ),
)
