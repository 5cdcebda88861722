"""Wording in which the victim's own conduct brings the harm. Data only."""

from guidance_app.domain.publish_checks.stereotyping.hidden_doer_words import BLAMED, HARM_DONE

PATTERNS: tuple[str, ...] = (
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
        rf"\b{HARM_DONE}[^.…]{{0,25}}? (?:on account of|in response to|in answer to|as a result of"
        r"|in return for) (?:her|his|their)\b"
    ),
    (
        r"\b(?:if only|had) (?:she|he|they) (?:had )?(?:not |only |just |listened|obeyed|stayed|kept|behaved"
        r"|married|agreed|covered|come)\b|\b(?:she|he|they) (?:could|should|might) have (?:avoided|prevented"
        r"|known better|left|obeyed|kept quiet|stayed away|told)\b|\b(?:got|getting|gets) what (?:she|he"
        r"|they) (?:asked|deserved|wanted|had coming)|\basking for (?:it|trouble)\b|\b(?:had it|had this) coming\b"
        r"|\b(?:her|his) own (?:fault|doing|making|worst enemy|actions|choices?|behaviour|worst)\b"
    ),
    (
        r"\b(?:she|he|wife|&wife|bride|&bride|girl|&girl|daughter|&daughter|victim|&victim|son|&son|they"
        r"|<W>) (?:was|is|were) (?:<W>ly )?(?:at fault|to blame|(?:also )?responsible for (?:her|his) own|the cause"
        r"|the one who|a difficult|disobedient|provocative|too (?:western|@western|free|modern|independent)"
        r"|asking)\b"
    ),
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
)
