"""Wording in which honour, shame, custom or feeling acts, or excuses who acted. Data only."""

from guidance_app.domain.publish_checks.stereotyping.hidden_doer_words import ABSTRACT, BLAMED, HARM_DONE

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
        rf"\bat the hands of (?:an? |the |her |his |their )*(?:<CULT>|{ABSTRACT})\b|\bended (?:badly"
        r"|in tears|tragically|violently|fatally)\b"
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
        rf"\b{HARM_DONE} (?:<W> )?(?:caused by|due to|because of|stemming from|resulting from|arising from"
        r"|in the name of|born of|fuelled by|driven by|rooted in|over) (?:an? |the |her |his |their |family "
        r"|lost )*"
        r"(?:honour|shame|izzat|culture|&culture|tradition|custom|religion|faith|love|jealousy|disobedience"
        r"|dishonour|disgrace|clash|clothes|dowry|refusal|choice|relationship)\b(?!-)"
    ),
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
)
