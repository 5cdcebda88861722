"""Wording that hides who did harm: passives, harm as a thing that happens, blame of the victim. Data only."""

from guidance_app.domain.publish_checks.hidden_doer_words import ABSTRACT, BE, BLAMED, CLAN, HARM_DONE, NO_DOER, ROW

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:in the name of|for the sake of|for|because of|through|owing to|thanks to|due to|over) (?:an? |the "
        r"|her |his |their |so-called |family |lost |strict |ancient |<A> )*(?:honour|shame|izzat|custom|tradition"
        r"|culture|&culture|gossip|purity)(?!-),?"
        r" (?:and )?(?:<W> ){0,4}?(?:died|dead|was|were|lost|had to|suffer\w*|are|killed|die|perish\w*|vanish\w*)\b"
    ),
    (
        r"\b(?:lost|lose|loses|losing|gave|sacrificed) (?:(?:her|his|their|a|an|another|the|two|three"
        r"|one) )(?:<W> ){1,3}?(?:to|for) (?:an? |the |her |his |so-called )*(?:<CULT>|family|&family)\b"
    ),
    (
        r"\b(?:the couple|&couple|the pair|the two of them|husband and wife|&husband and &wife|they) (?:often |had "
        r"|were |always |then |would )*(?:fought|fighting|rowed|rowing|clashed|came to blows|had (?:a"
        r"|another) (?:fight|row|violent|bust-up|scrap)|a (?:fight|violent|row)|at each other)\b"
        r"|\b(?:non-consensual|unwanted|forceful|rough|underage|under-age) (?:sex\w*|intercourse|advances|relations"
        r"|relationship)|\b(?:sex|intercourse|relations) (?:with (?:a child|an? (?:under-?age|young|\w+-year-old)"
        r"|(?:his|her) (?:daughter|niece|stepdaughter|pupil))|without (?:her|his) consent|against (?:her|his) will)"
        r"|\b(?:married|wed|engaged|betrothed|a bride|a wife|a mother|pregnant|bride|wife) (?:off )?(?:at|aged|by"
        r"|when) (?:just |only |the age of |she was )*(?:[6-9]|1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen"
        r"|fifteen|sixteen)\b(?! (?:in|the legal))"
        r"|\b(?:entered|entered into|went into|had|made|underwent|went through with|experienced|was in|agreed to"
        r"|contracted|survived only) (?:an? |her |the )*(?:forced|child|early|abusive|violent"
        r"|arranged and abusive) (?:marriage|relationship|wedding)\b|\b(?:underwent|went through|experienced|had"
        r"|received) (?:fgm|cutting|female genital)\b"
        r"|\b(?:was|were) consummated\b|\b(?:sad|tragic|regrettable|unfortunate|untimely|needless) (?:death|loss"
        r"|case|story|end|event|incident|affair)\b"
    ),
    (
        r"\b(?:she|he|wife|&wife|girl|&girl|daughter|&daughter|bride|&bride|the victim|the &victim) (?:had |has "
        r"|often )?(?:been warned|ignored (?:all )?(?:warnings|the)|led (?:him|them) on|upset (?:him|them"
        r"|her (?:husband|&husband|father|&father|family|&family))|angered|annoyed|enraged|offended|defied"
        r"|disobeyed|betrayed|humiliated"
        r"|wound (?:him|them) up|made (?:him|them|her &?\w+) (?:angry|jealous|hit|lose|snap|do)|stepped out of line"
        r"|went too far|overstepped|went against|went behind|cheated on|was unfaithful|had an affair and"
        r"|played with fire|was (?:dressed|drunk|flirting|wearing|out alone)|talked back|answered back"
        r"|would not (?:obey|listen|do as))\b"
    ),
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
        r"\b(?:being|loving|marrying|leaving|refusing|dating|seeing|choosing|wearing|saying|talking|speaking"
        r"|running|kissing|meeting|falling in love|answering|wanting|posting|texting|phoning|disobeying|defying"
        r"|going|coming|staying|smiling|dressing) (?:<W> ){0,5}?(?:cost|led to|got|earned|brought|meant|ended in"
        r"|resulted in|provoked|landed|sealed|proved fatal|was (?:her|his) (?:undoing|downfall|death|crime|mistake)"
        r"|was enough to)(?: (?:her|him|them|his|their|a|an|the|death|violence|trouble|shame)\b|$|[.,])"
        r"|\b(?:domestic|marital) (?:discord|strife|difficult\w+|problems|troubles?|friction|tensions?|issues"
        r"|disharmony|unrest|upset|differences|bliss)\b|\b(?:rough|heavy-handed|strict) (?:handling|treatment"
        r"|discipline|correction|punishment)\b|\b(?:physical|family|parental|religious) (?:discipline|chastisement"
        r"|correction)\b"
    ),
    (
        rf"\bat the hands of (?:an? |the |her |his |their )*(?:<CULT>|{ABSTRACT})\b|\bended (?:badly"
        r"|in tears|tragically|violently|fatally)\b"
    ),
    (
        r"\b(?:is|was|were|are|as|just|only|simply|purely) (?:an? |the |another )(?:honour|cultural|domestic"
        r"|family|private family) (?:matter|affair|business|issue|thing|case|incident|problem)\b"
    ),
    (
        rf"\b{HARM_DONE}[^.…]{{0,25}}? (?:on account of|in response to|in answer to|as a result of"
        r"|in return for) (?:her|his|their)\b"
    ),
    # A passive of violence whose doer is not named.
    (
        rf"(?<!who )(?<!that )\b{BE} (?:\w+ly |then |later |often |once |also |soon |nearly |almost |first |again "
        r"|both |all )*<VIOLENT>\b"
        rf"{NO_DOER}"
    ),
    (
        rf"(?<!who )(?<!that )\b{BE} (?:\w+ly |then |later |often |also )*(?:married (?:off|abroad|against"
        r"|to an?\b|young|at (?:\d|the age)"
        r"|before|under)|forced|made to|locked (?:in|up|out|away)|kept (?:indoors|inside|at home|prisoner|from school"
        r"|in a room|under|away from school|apart from|captive)|held (?:captive|prisoner|against|hostage|down|under)"
        r"|thrown (?:out|from|down|off|on)|cast out|taken (?:abroad|out of school|from school|to be|away to"
        r"|overseas|back to \$)|sent (?:away to|abroad|back to \$|overseas|to \$)|flown (?:out|to|abroad)"
        r"|withdrawn from|pulled (?:out of|from)|cut (?:off from|at|as a|when|during|in \$|on a|with)|sold|betrothed"
        r"|promised (?:to|in|at)|given (?:away|in marriage|to (?:a man|an older|her cousin|his cousin))"
        r"|left for dead|driven to|pushed (?:into|down|off|out)|talked into|tricked into|stripped of|denied (?:food"
        r"|money|contact|medical|a doctor|her|his)|deprived of|isolated|cut off|disposed of"
        r"|buried|set (?:alight|on fire)|subjected to|put to death|done away with|dealt with"
        rf"|taught a lesson)\b{NO_DOER}"
    ),
    (
        r"(?<!who )(?<!that )\b(?:was|were|been|got|being) (?:\w+ly |then |later )*(?:shipped (?:off|out|back)"
        r"|packed off|bundled|spirited|whisked"
        r"|carted off|hauled|lured|traded|handed over|bartered|bartered|paired off|wed (?:at|to|off)|doused"
        r"|drenched|shaved|stamped on|garrotted|hounded"
        r"|tracked down|cornered|ambushed|set upon|finished off|roughed up|knocked (?:about|out|down|unconscious)"
        r"|bruised|defiled|ill-treated|degraded"
        r"|belittled|controlled (?:at home|in)|run over|mown down|bound and|gagged|force-fed|taken in hand"
        rf"|disciplined|chastised|corrected){NO_DOER}"
    ),
    (
        r"\b(?:had|has had|have had) (?:her|his|their|acid|petrol|boiling|hot|a (?:\w+ )?(?:marriage|husband"
        r"|wedding|beating|baby)|the)(?: <W>){0,3}?"
        r" (?:taken (?:away|off|from)|cut|shaved|burned|burnt|broken|poured|thrown|removed|confiscated|slashed"
        r"|smashed|ripped|torn|pulled|forced"
        rf"|arranged|imposed|locked|stopped|blackened|fractured|disfigured){NO_DOER}"
    ),
    (
        r"\b(?:led to|resulted in|ended in|ended with|culminated in|brought about|spelled|spelt|meant|turned into"
        r"|spiralled into|escalated (?:in)?to"
        r"|gave rise to|set off|triggered|sparked|provoked|cost (?:her|him|them)) (?:an? |the |her |his |their "
        r"|more |some |further |serious |severe |brutal"
        r" |savage |tragic |her own |his own )*(?:beatings?|deaths?|murders?|killings?|rapes?|stabbings?|attacks?"
        r"|assaults?|violence|bloodshed|tragedy"
        r"|hospital|injur\w+|punishments?|abduction|forced|suicides?|blows|dearly|everything|life|lives|freedom"
        r"|downfall|disaster|an? early|grave)\b"
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
        r"\b(?:was|were|felt|been|being) (?:<W>ly )?(?:driven|forced|compelled|obliged|provoked|pushed|shamed"
        r"|goaded|pressured|honour[- ]bound|duty[- ]bound|bound"
        r"|moved|left with no choice|given no choice)(?: by (?:<W> ){1,4}?)? (?:to|into) (?:kill|hit|beat|act"
        r"|punish|strike|attack|lash|violence|do it|murder|hurt|harm"
        r"|silence|restore|cleanse|lock|disown|killing|hitting|beating|acting|murdering|stab|burn|strangle|rape"
        r"|abuse|force|send|marry)\w*\b"
        r"|\b(?:had|left (?:him|them|her father|the &?<W>)|saw|with) no (?:choice|option|alternative"
        r"|other way)(?: but)?\b(?=.*\b(?:kill|punish|honour|restore|name|defend|act|beat|shame|violence|marry"
        r"|daughter|sister|force))"
        r"|\b(?:out of|in a fit of|in the heat of|blinded by|overcome by|consumed by|in a moment of|overcome with"
        r"|mad with|crazed by|acting out of|driven by|motivated by) (?:wounded |lost |pure |sheer |family "
        r"|misplaced )*(?:honour|shame|jealousy|passion|love|rage"
        r"|anger|pride|despair|izzat|frustration|madness|tradition|custom|duty)\b(?!-)(?=.*\b(?:kill|killed|beat"
        r"|hit|attack\w*|murder\w*|stab\w*|hurt|die|died|struck|violen\w*|strangl\w*|acted)|.*$)"
    ),
    (
        r"\b(?:if only|had) (?:she|he|they) (?:had )?(?:not |only |just |listened|obeyed|stayed|kept|behaved"
        r"|married|agreed|covered|come)\b|\b(?:she|he|they) (?:could|should|might) have (?:avoided|prevented"
        r"|known better|left|obeyed|kept quiet|stayed away|told)\b|\b(?:got|getting|gets) what (?:she|he"
        r"|they) (?:asked|deserved|wanted|had coming)|\basking for (?:it|trouble)\b|\b(?:had it|had this) coming\b"
        r"|\b(?:her|his) own (?:fault|doing|making|worst enemy|actions|choices?|behaviour|worst)\b"
    ),
    (
        rf"\b{HARM_DONE} (?:<W> )?(?:caused by|due to|because of|stemming from|resulting from|arising from"
        r"|in the name of|born of|fuelled by|driven by|rooted in|over) (?:an? |the |her |his |their |family "
        r"|lost )*"
        r"(?:honour|shame|izzat|culture|&culture|tradition|custom|religion|faith|love|jealousy|disobedience"
        r"|dishonour|disgrace|clash|clothes|dowry|refusal|choice|relationship)\b(?!-)"
    ),
    (
        r"\b(?:her|his|their|young|another|a) (?:<W> )?(?:life|lives) (?:ended|ends|came to an end|was over"
        r"|were over|stopped)\b"
    ),
    (
        r"\b(?:she|he|wife|&wife|bride|&bride|girl|&girl|daughter|&daughter|victim|&victim|son|&son|they"
        r"|<W>) (?:was|is|were) (?:<W>ly )?(?:at fault|to blame|(?:also )?responsible for (?:her|his) own|the cause"
        r"|the one who|a difficult|disobedient|provocative|too (?:western|@western|free|modern|independent)"
        r"|asking)\b"
    ),
    (
        r"\b(?:on both sides|both (?:parties|partners|sides) (?:were|was|used|hit|fought|are)|mutual (?:violence"
        r"|abuse|combat|fighting|assault)|gave as good as|(?:became|got|was|were|been|being|taken|married|wed"
        r"|pregnant) (?:<W> ){0,3}?by force(?! of))\b"
    ),
    (
        r"\b(?:life|lives) (?:is|are|was|were|has been|have been|had been) (?:<W>ly )?(?:lost|taken|ended|claimed"
        r"|cut short|ruined|destroyed|wasted|given up|sacrificed)\b"
    ),
    # Headlines and clipped participles.
    (
        r"^(?:<W>,? ){0,5}?(?:<VIOLENT>|dead|dies|died|die|forced|locked|sold|married off) (?:and \w+ )?(?:(?:at|on|in"
        r"|near|aged|after) (?:<W> ){1,4}?)?(?:for|over|because of|in the name of|after|amid|due to|following|as)"
        rf" (?:an? |the |her |his |their |refusing |saying |loving |wanting |being )*(?:{CLAN}|<CULT>|{ABSTRACT}|no\b"
        r"|marry|refused|romance|affair|boyfriend|shame|relationship|\w+ing)"
    ),
    (
        r"\b(?:dies|died|dead|killed|hurt|beaten|injured) (?:in|after|amid|following|over) (?:an? "
        rf"|the )*(?:(?:{CLAN} )+{ROW}|(?:so-called )?matter of (?:honour|family|&family))\b"
    ),
    # Harm that simply occurs, is had, or is found between people.
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
        r"|(?:life|lives) (?:was|were|was tragically|were tragically) (?:<W> )?(?:cut short|lost|taken|ended|claimed"
        r"|ruined|destroyed)|met (?:her|his|their|a|an) (?:<W> )?(?:death|end|fate)|came to (?:harm|grief)"
        r"|came off worse|paid dearly|paid (?:with|the|a|for|her|his) (?:<W> ){0,4}?(?:price|life|blood|lives|freedom"
        r"|shame|love|defiance|choice|honour|disobedience|mistake)|price (?:of|for|she paid|he paid)(?: <W>){0,3}"
        r"|fell (?:foul|victim|prey|from a balcony|down the stairs)|died (?:a|an|at home|in the name|as a result"
        r"|for|over|because)\b|perished|ended up (?:dead|in hospital|in intensive|on a plane|beaten|bruised"
        r"|married|a bride|pregnant|hurt|injured|with|alone|abroad|in \$)|found (?:herself|himself"
        r"|themselves) (?:<W> )?"
        r"(?:married|locked|trapped|pregnant|engaged|beaten|a wife|on a plane|in \$|alone|cut off|a prisoner"
        r"|without))\b"
    ),
    # An abstraction acts.
    (
        rf"\b{ABSTRACT}(?: of (?:the |her |his )?<W>)? (?:has |have |had |then |finally |soon |also |simply "
        r"|eventually )*(?:dictated|decreed|required"
        r"|demanded|decided|insisted|meant (?:that )?(?:she|he|they|her|his|death|the)|killed|claimed|took|cost"
        r"|destroyed|ended|silenced|condemned|sentenced|forced|drove|pushed|compelled|obliged|left her|left him"
        r"|led (?:her|him|them|to)|caused|turned (?:him|them|her|violent|to violence|into)|made (?:him|them|her|the)"
        r"|got the better|spilled over|spilt over|boiled over|ran high|won|triumphed|struck|prevailed|ruled|reared"
        r"|caught up|stole|robbed|put (?:her|him)|left (?:her|him|them|no)|gave (?:her|him|them|no)|broke|tore"
        r"|crushed|wrecked|shattered|called for|asked for|told (?:her|him|them)|stood between|barred|held (?:her"
        r"|him)|bound|won out|kills|claims|destroys|silences|condemns|drives|compels|demands (?:that|her|his|a"
        r"|blood|death)|imprisons|traps|robs|is (?:the (?:killer|murderer|cause|culprit|reason she|reason he)"
        r"|to blame|behind (?:the|her|his|this|most|many))|was (?:the (?:killer|murderer|cause|culprit|motive"
        r"|reason)|to blame|behind)|locked|trapped|imprisoned|closed in|kept (?:her|him|them))\b"
    ),
    (
        r"\b(?:a |the )?(?:victims?|casualt\w+|martyrs?|prisoners?|hostages?|slaves?) (?:of|to) (?:her |his |their "
        r"|the |an? "
        rf"|family |&family |<A> )*(?:{ABSTRACT}|circumstances?|beauty|background|upbringing|own)\b(?!-)"
    ),
    (
        r"\b<VIOLENT> (?:by|through|because of|due to|out of|in the name of) (?:her |his |their |the |family |&family "
        r"|an? "
        rf"|so much |pure |blind |<A> |a sense of )*(?:{ABSTRACT}|{BLAMED})\b"
    ),
    # The victim's conduct acts.
    (
        rf"\b(?:her|his|their|the &?<W>'s|&<W>'s|the (?:girl|&girl|bride|&bride|wife|&wife)'s|\w+'s) (?:<W> ){{0,3}}?"
        rf"{BLAMED} (?:<W> ){{0,4}}?(?:led to|resulted in|ended in|ended with|brought|earned|cost|provoked|caused"
        r"|triggered|sparked|prompted|invited|meant|put|got|set off|started|drove|pushed|angered|enraged|shamed"
        r"|dishonoured|disgraced|forced|left (?:him|them|the)|gave (?:him|them|her|the)|made (?:him|them|the|it)"
        r"|had consequences|was too much|was the cause|was punished|did not go unpunished)\b"
    ),
    (
        r"\b(?:she|he|the &?<W>|the victim|the &victim|they) (?:had |has )?(?:brought (?:it|this|shame|dishonour"
        r"|disgrace|trouble|the)|asked for (?:it|trouble)|provoked|invited|should have known|courted|tempted"
        r"|drove (?:him|them)|pushed (?:him|them) (?:too|to)|knew the (?:risks?|rules|consequences)|put (?:herself"
        r"|himself) (?:at|in)|placed (?:herself|himself) (?:at|in)|allowed (?:herself|himself|it)|let (?:it|herself"
        r"|himself)|failed to (?:leave|protect|obey|keep|behave|prevent)|chose to (?:stay|go back|remain|return)"
        r"|refused to (?:leave|help herself)|broke the (?:rules|code)|crossed the line|stained|dishonoured|shamed"
        r"|disgraced|tarnished|strayed|got (?:herself|himself)|contributed to|was (?:partly )?to blame)\b"
    ),
    # Words that make violence mutual, or a mishap.
    (
        r"\b(?:became|turned|got|grew|went) (?:a (?:bit|little) )?(?:physical|violent|heated|ugly|nasty|out of hand"
        r"|out of control|too far|rough|wrong|fatal|deadly|tragic)\b|\bended in (?:<W> )?(?:tragedy|violence|murder"
        r"|death|bloodshed|blood|tears|blows)\b|\b(?:came|coming) to blows\b|\btit[- ]for[- ]tat\b|\bsix of one\b"
        r"|\b(?:lost (?:it|control|his temper|their temper)|saw red|snapped|flew off the handle|one thing led)\b"
        r"|\bunfortunate (?:incident|accident|event|death|end)\b|\b(?:stormy|volatile|turbulent|tempestuous|rocky"
        r"|troubled|difficult|loveless|toxic|unhappy) (?:marriage|relationship|union|home)\b"
    ),
    (
        rf"\b(?:an?|the|this|in|after|over|by|following) (?:<W> )??(?:{CLAN} )+{ROW} (?:that |which |over |left |led"
        r"|ended|turned|got|cost|claimed|went|spiralled|escalated|resulted|between|broke|flared|about|came|saw|took"
        r"|put)"
    ),
    (
        rf"\b(?:amid|after|during|following|followed|because of|in) (?:an? |the )*(?:{CLAN} )*"
        rf"{ROW} (?:over|about|with|at|in) (?:the |her |his |&?family |a )*(?:honour|clothes|dress|boyfriend|marriage"
        r"|phone|shame|dowry|izzat|relationship|religion|wedding|divorce|make-up|home|family|&family)\b"
    ),
    (
        r"\b(?:honour|izzat|shame|dishonour|disgrace|name) (?:<W> ){0,3}?(?:had|has|needed|needs|was"
        r"|were) (?:<W>ly )?(?:to be"
        r"|been|be)? ?(?:damaged|washed|restored|wiped|cleansed|repaid|avenged|at stake|stained|lost|erased|paid"
        r"|put right)\b"
    ),
    (
        r"\bhad to (?:be|pay|die|marry|disappear|suffer)\b(?:.{0,30}\b(?:punished|silenced|killed|dealt|honour|shame"
        r"|price|love"
        r"|cousin|stranger|taught|stopped|brought|cleansed|for)\b)"
    ),
    (
        r"\b(?:married|forced|sold|pressed|beaten|tricked|talked|sent|flown|taken|cut)(?: off)?(?:,| at| in| against"
        r"| into| to"
        r"| and)(?: <W>){0,5} (?:at (?:just |only )?(?:\d+|thirteen|fourteen|fifteen|sixteen)|against her will"
        r"|against his will"
        r"|without (?:her|his) consent)\b(?!.* by )"
    ),
    (
        r"\b(?:death|murder|violence|beatings?|marriage|silence|exile|bruises) (?:was|were|is|became|seemed) (?:the "
        r"|her |his )"
        r"(?:only )?(?:price|penalty|punishment|cost|answer|result|reward|fate|reply|way|end)\b"
    ),
)
