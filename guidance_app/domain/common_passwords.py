"""Says which passwords a guesser tries first, by rule; it holds no list taken from anywhere and knows no account.

With at least 15 characters most lists of common passwords fall away. What is left is common words in a row, one thing
repeated, and runs along the alphabet or the keyboard: those are found here after undoing the usual disguises.
"""

import re
from collections.abc import Iterable

# Fewer different characters than this make a long password as weak as a short one.
_FEWEST_DIFFERENT_CHARACTERS = 5
# This many characters beside common words (two digits, an exclamation mark) do not make a password uncommon.
_SPARE_CHARACTERS = 3
_SHORTEST_CONTEXT_WORD = 3
_RUNS = (
    "abcdefghijklmnopqrstuvwxyz",
    "zyxwvutsrqponmlkjihgfedcba",
    "01234567890123456789",
    "98765432109876543210",
    "qwertyuiopasdfghjklzxcvbnm",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
)
_SHORTEST_RUN = 4
_DISGUISES = str.maketrans("@$!0134578", "asioieastb")
_NOT_LETTER_OR_DIGIT = re.compile(r"[\W_]+")
_COMMON_TEXT = """
    abuse access account admin administrator and are arsenal august autumn baby badge battery birmingham blue
    bristol british celtic changeme charlie chelsea city computer constable constabulary control correct county
    daniel december default demo detective dragon duty england everton example february football for force forever
    friday george good green guest guidance happy harry hello holiday home honour horse house iloveyou inspector
    internet is jack january jessica july june keep king leeds letmein liverpool login london love manager
    manchester march master me met metropolitan michael monday money monkey my name network new newcastle night
    november number october of office officer one open orange our out pass password passwort phrase please police
    power princess private purple qwerty qwertyuiop radio rangers red root safe saturday secret secure security
    september sergeant service sign silver spring staple station summer sunday sunshine superman support system team
    temp temporary test thames the thursday tiger time to tottenham training trustno tuesday two united user
    username valley version victim wales wednesday welcome west whatever winter work world yellow yes york you your
"""
_YEARS = frozenset(str(year) for year in range(1940, 2040))
_COMMON_WORDS = frozenset(_COMMON_TEXT.split()) | _YEARS


def is_easily_guessed(password: str, context: Iterable[str] = ()) -> bool:
    """Say whether a guesser who knows `context` (names of the person, the force, the service) tries this early."""
    plain = _NOT_LETTER_OR_DIGIT.sub("", password.casefold())
    words = _COMMON_WORDS | {word for text in context for word in _split_words(text)}
    return (
        len(set(password.casefold())) < _FEWEST_DIFFERENT_CHARACTERS
        or _repeats_itself(password.casefold())
        or any(_count_uncommon(text, words) <= _SPARE_CHARACTERS for text in {plain, plain.translate(_DISGUISES)})
        or _count_uncommon(_undisguise(password), words) <= _SPARE_CHARACTERS
    )


def _undisguise(password: str) -> str:
    return _NOT_LETTER_OR_DIGIT.sub("", password.casefold().translate(_DISGUISES))


def _split_words(text: str) -> set[str]:
    pieces = {_NOT_LETTER_OR_DIGIT.sub("", piece) for piece in re.split(r"[\s._@'-]+", text.casefold())}
    return {piece for piece in pieces if len(piece) >= _SHORTEST_CONTEXT_WORD}


def _repeats_itself(text: str) -> bool:
    # A text that is one block again and again is found inside its own doubling before the end.
    return text in (text + text)[1:-1]


def _count_uncommon(text: str, words: Iterable[str]) -> int:
    """Return how few characters stay uncovered when common words and runs are laid over the text as well as can be."""
    known = frozenset(words)
    lengths = sorted({len(word) for word in known})
    fewest = [0]
    for end in range(1, len(text) + 1):
        best = fewest[end - 1] + 1
        for length in lengths:
            if length <= end and text[end - length : end] in known:
                best = min(best, fewest[end - length])
        run = _longest_run_ending(text, end)
        if run >= _SHORTEST_RUN:
            best = min(best, min(fewest[end - run : end - _SHORTEST_RUN + 1]))
        fewest.append(best)
    return fewest[-1]


def _longest_run_ending(text: str, end: int) -> int:
    length = 0
    while length < end and any(text[end - length - 1 : end] in run for run in _RUNS):
        length += 1
    return length
