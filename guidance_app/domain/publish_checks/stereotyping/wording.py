"""Sets aside the parts of a sentence that a stereotyping rule must not read: quoted, forbidden or denied words.

It knows how a sentence is framed, and nothing about groups or harm.
"""

import re

_QUOTED = re.compile(
    r"“[^”]*”?|\"[^\"]*\"?|(?<![\w])‘[^’]*(?:’(?=\w)[^’]*)*’|(?<![\w])'(?=\w)[^']*(?:'(?=\w)[^']*)*'(?!\w)",
)
# What follows these is a bad example, not a statement of the page.
_FORBIDDEN = re.compile(
    r"\b(?:(?:do not|don't|never|not to|must not|should not|avoid|stop) "
    r"(?:say|saying|write|writing|use the words?|call|calling|talk of|talking of|speak of|speaking of|describe"
    r"|use terms?"
    r"|using the words?|using|label|labelling|refer to|repeat)\b|(?:avoid|not|instead of|rather than|do not say):"
    r"|^say [^.]*?,? not\b|^instead of\b|^avoid\b|\bthe (?:word|words|term|phrase|label|old word|old term"
    r"|slur)s? ).*",
    re.IGNORECASE,
)
# What follows these is denied, so a general claim after them is the opposite of one.
_DENIED = re.compile(
    r"(?:(?:(?:(?<![a-z] )|\b(?:you|officers?|please|and|but|or|so|then|police|we|also|staff"
    r"|interpreters?) )(?:do not|don't|never|not)|\b(?:be careful not to|try not to|not to|must not|should not"
    r"|cannot|no reason to|stop|avoid|wrong to|mistake to|unfair to"
    r"|without|nobody should|no officer should)) "
    r"(?:assume|assuming|think|thinking|suppose|supposing|believe (?:that|in|the)|conclude|concluding|presume"
    r"|presuming|imagine"
    r"|guess|guessing|infer|judge|judging|treat|treating|generalise|stereotype|look for|take (?:it|(?:[^.]*) as)|read"
    r"|expect (?:all|every|any)"
    r"|tell (?:anyone|people|them|a person|someone) (?:that|what|who|how)|rely on the idea|decide|blame|blaming"
    r"|single out|link|treat)\b"
    r"|(?:it is|it's|it would be) (?:simply |just |also )?(?:wrong|false|unfair|a mistake|misleading|lazy|unlawful) to"
    r" (?:say|claim|suggest|argue|imply|write|call|search|stop|refuse|question|watch|suspect|act|put|blame|see)\w*\b"
    r"|does not (?:raise|lower|increase|add to|affect|alter|change) (?:or \w+ )?(?:the |any |her |his |their )*(?:risk"
    r"|suspicion|score|grade|grading|danger)\b"
    r"|(?:it is|it's|is|are) (?:simply |just |also )?(?:not true|untrue|wrong|false|a myth|a mistake|a stereotype"
    r"|unfair"
    r"|nonsense|no evidence|not the case|not so|racist|unlawful|discrimination)\b|\b(?:myth|stereotype|false idea"
    r"|prejudice"
    r"|wrong idea|no evidence|nothing (?:to )?(?:show|shows|says|suggests?)) (?:that|is)\b|no (?:culture|faith"
    r"|religion"
    r"|community|people|group|nationality|two)\b|(?:tells? you nothing|do(?:es)? not (?:mean|show|prove|make (?:her"
    r"|him|them|a|any))|(?:is|are) not (?:an? |in itself an? "
    r"|by itself an? )?(?:sign|reason|grounds?|risk|indicator|evidence|proof|marker|warning|clue|measure|cause"
    r"|excuse|trait|suspects?|problem|threat|crime|offence|suspicious|dangerous|red flag)|proves nothing"
    r"|says nothing|means nothing)\b|neither\b|\bthe (?:belief|idea|claim|assumption|notion|view|image|rumour|lie"
    r"|fear|suggestion) that .* (?:is|was|has|have|are) (?:false|wrong|harmed|hurt|untrue|a myth|no basis|been used"
    r"|led|not true|a lie|a stereotype|racist|nonsense)\b|\bnot (?:all|every|each|any|only|just|always)\b).*",
    re.IGNORECASE,
)
# A sentence without any of these denies nothing: most are read no further.
_DENYING = (
    *("no", "nev", "n't", "neither", "stop", "avoid", "wrong", "mistake", "unf", "untrue", "without", "false", "myth"),
    *("stereo", "prejud", "racist", "unlawful", "discrim", "belief", "idea", "claim", "assumption", "view", "image"),
    *("rumour", "lie", "fear", "suggestion"),
)
_DENIES_SUBJECT = re.compile(
    (
        r"(?:is|are) (?:simply |just |also )?(?:not|untrue|wrong|false|a myth|a stereotype|nonsense)|do(?:es)? not"
        r"|(?:tells? you|proves|says|means) nothing|it is"
    ),
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?;])[”\"’']?\s+(?=[“\"'‘]?[^\W_a-z])")
ASIDE = "…"


def split_sentences(line: str) -> tuple[str, ...]:
    """Return the sentences of one line; quotation marks stay with the words they hold."""
    return tuple(part for part in _SENTENCE_END.split(line) if part.strip())


def set_aside_quotes(sentence: str) -> str:
    """Return the sentence with each quotation, and each bad example it forbids, replaced by an ellipsis."""
    return _FORBIDDEN.sub(ASIDE, _QUOTED.sub(ASIDE, sentence))


def set_aside_denials(sentence: str) -> str:
    """Return the sentence up to the first words that deny or warn against what follows."""
    low = sentence.lower()
    found = _DENIED.search(sentence) if any(part in low for part in _DENYING) else None
    if found is None:
        return sentence
    # "A Kurdish surname tells you nothing": the subject of what is denied goes as well.
    return ASIDE if _DENIES_SUBJECT.match(found[0]) else sentence[: found.start()]
