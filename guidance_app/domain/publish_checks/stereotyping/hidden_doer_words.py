"""Harm, rows, blamed conduct and abstractions: parts of the wording that hides who did harm. Data only."""

BE = r"(?:is|are|was|were|has been|have been|had been|is being|are being|was being|were being|gets|get|got|getting)"
NOBODY = (
    r"(?:then|now|the time|the age|age|law|force|fear|\d|mistake|accident|chance|her own|his own|their own|day"
    r"|night|means|honour|shame|izzat"
    r"|culture|&culture|tradition|custom|religion|faith|gossip|the code|an? (?:honour|ancient|strict|tribal)"
    r"|circumstance\w*|fate|love|jealousy)"
)
NO_DOER = rf"(?!(?: <W>,?){{0,9}},? by (?!{NOBODY}\b))"
CLAN = r"(?:family|&family|clan|&clan|honour|domestic|marital|dowry|love|dispute|izzat|cultural|caste|&?household)"
ROW = (
    r"(?:row|rows|dispute|disputes|quarrel|quarrels|feud|feuds|tragedy|drama|altercation|disagreement|argument"
    r"|arguments|falling-out|clash|clashes|misunderstanding|incident|situation|breakdown|conflict|matter|trouble)"
)
HARM_DONE = (
    r"(?:beatings?|stabbings?|stranglings?|strangulation|attacks?|assaults?|killings?|murders?|rapes?|burnings?"
    r"|poisonings?|shootings?|abductions?|kidnappings?|cuttings?|mutilation|threats?|punishments?|blows|slaps?"
    r"|injuries|wounds|violence|abuse|bloodshed|deaths?|suicides?|acid|bruis\w+|burns|cuts|fractures|force|coercion"
    r"|harm)"
)
BLAMED = (
    r"(?:refusal|disobedience|defiance|choices?|decision|lifestyle|clothes|clothing|dress|skirt|make-up|phone"
    r"|boyfriend|girlfriend|affair|relationship|romance|sexuality|behaviour|conduct|misconduct|actions|rebellion"
    r"|independence|job|studies|education|westernis\w+|flirting|elopement|love|pregnancy|divorce|adultery"
    r"|infidelity|indiscretion|mistakes?|attitude|nagging|answering back|stubbornness|tongue|silence|drinking"
    r"|posts?|photos?|selfies?|friendship|conversion|faith|honesty|remark|words)"
)
ABSTRACT = (
    r"(?:honour|shame|izzat|culture|&culture|tradition|custom|customs|religion|faith|gossip|rumours?|caste|dowry"
    r"|family honour|&family honour|honour code|family name|&family name|reputation|jealousy|passion|love|anger"
    r"|disgrace|fate|destiny|kanun|patriarchy"
    r"|superstition|belief|juju|duty|loyalty|expectations?|pressure|tensions?|alcohol|drink|stress|temper|frustration)"
)
