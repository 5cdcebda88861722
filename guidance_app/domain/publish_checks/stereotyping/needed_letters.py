"""Works out what a sentence must hold for a pattern to match it, so that most patterns are never tried.

It reads the small part of the pattern language that the stereotyping rules use, and knows no rule.
"""

import re

# A long stretch tells more, and few lengths are quick to list.
_LENGTHS = (6, 4, 3)
_PART = re.compile(
    r"\\.|\[\^?(?:\\.|[^\]\\])+\]|\(\?(?:[:=!]|<[=!])|[()|.^$]|[?*+]\??|\{[\d,]+\}\??|[^\\\[\](){}|?*+.^$]",
)
_SIGNS = frozenset("@~#%&$")
Clause = frozenset[str]


class Needs:
    """Reads one pattern from left to right; `clauses` are sets of letters, of each of which a match holds one."""

    def __init__(self, pattern: str) -> None:
        self._parts = _PART.findall(pattern)
        self._place = 0
        self.clauses = self._read_choice()

    def _read_choice(self) -> set[Clause]:
        branches = [self._read_branch()]
        while self._peek() == "|":
            self._place += 1
            branches.append(self._read_branch())
        if len(branches) == 1:
            return branches[0]
        # One clause of each branch, the most telling one, together say what the choice needs.
        if not all(branches):
            return set()
        return {frozenset().union(*(max(branch, key=_rank) for branch in branches))}

    def _read_branch(self) -> set[Clause]:
        needed: set[Clause] = set()
        run = ""
        while self._peek() not in ("", "|", ")"):
            letter, inner = self._read_atom()
            optional, repeated = self._read_times()
            if letter and not optional:
                run += letter
            if letter and not optional and not repeated:
                continue
            needed |= _cut(run)
            run = ""
            if not optional:
                needed |= inner
        return needed | _cut(run)

    def _read_atom(self) -> tuple[str, set[Clause]]:
        part = self._parts[self._place]
        self._place += 1
        if part.startswith("("):
            inner = self._read_choice()
            self._place += 1
            return "", inner if part in ("(", "(?:") else set()
        if part.startswith("["):
            signs = frozenset(part[1:-1])
            return "", {signs} if signs <= _SIGNS else set()
        if part.startswith("\\"):
            return (part[1], set()) if not part[1].isalnum() else ("", set())
        return ("", set()) if part in ".^$" else (part, set())

    def _read_times(self) -> tuple[bool, bool]:
        part = self._peek()
        if part[:1] not in ("?", "*", "+", "{") or not part:
            return False, False
        self._place += 1
        return part[0] in "?*" or part.startswith("{0"), True

    def _peek(self) -> str:
        return self._parts[self._place] if self._place < len(self._parts) else ""


def find_needs(pattern: str) -> frozenset[Clause]:
    """Return sets of letters of which any sentence that the pattern matches holds at least one each."""
    return frozenset(Needs(pattern).clauses)


def list_letters(word: str) -> list[str]:
    """Return the stretches of one word that a need may name; a need never runs over a space."""
    stretches = [word[at : at + length] for length in _LENGTHS for at in range(len(word) - length + 1)]
    return [*_SIGNS.intersection(word), *stretches]


def _cut(run: str) -> set[Clause]:
    signs = {frozenset(letter) for letter in run if letter in _SIGNS}
    word = max(run.split(" "), key=len)
    length = next((length for length in _LENGTHS if length <= len(word)), 0)
    return signs | ({frozenset({word[:length]})} if length else set())


def _rank(clause: Clause) -> tuple[bool, int, int]:
    # A sign is rarest, then long stretches, then few of them.
    return clause <= _SIGNS, min(map(len, clause)), -len(clause)
