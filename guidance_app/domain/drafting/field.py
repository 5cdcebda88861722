"""One field of a form over a draft: how it is read from the words and put back; it knows no page."""

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting.list_text import read_lines, spell_lines
from guidance_app.domain.errors import InputRefused

_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Field:
    """A text that stands for one thing in the words. `rows` is 1 for a line; `choices` are what it may be made of.

    `most` is how many characters it may have.
    """

    name: str
    label: str
    read: Callable[[DocumentContent], str]
    put: Callable[[DocumentContent, str], DocumentContent]
    hint: str = ""
    rows: int = 1
    choices: Mapping[str, str] | None = None
    most: int = _LONGEST

    def put_typed(self, content: DocumentContent, typed: str) -> DocumentContent:
        """Return the content with what was typed; what reads as it stood is left alone, byte for byte.

        Raises InputRefused for a text that is too long or cannot be understood.
        """
        text = typed.replace("\r\n", "\n")
        if text == self.read(content):
            return content
        if len(text) > self.most:
            raise InputRefused(self.name, f"This has {len(text):,} characters. Shorten it to {self.most:,}.")
        return self.put(content, text)

    @classmethod
    def codes(cls, name: str, label: str, names: Mapping[str, str]) -> "Field":
        """Return a field that holds things of a controlled list, shown by name and stored by code, one a line."""

        def read(content: DocumentContent) -> str:
            return spell_lines(names[code] for code in getattr(content, name))

        def put(content: DocumentContent, text: str) -> DocumentContent:
            changes: dict[str, Any] = {name: read_codes(name, text, names)}
            return replace(content, **changes)

        return cls(name, label, read, put, "One a line, by name.", rows=4, choices=names)


def read_codes(field: str, text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the codes of the names (or codes) in a text. Raises InputRefused with the nearest name for another."""
    codes = {name.casefold(): code for code, name in names.items()} | {code: code for code in names}
    return tuple(dict.fromkeys(_find_code(field, line, codes, names) for line in read_lines(text)))


def _find_code(field: str, line: str, codes: Mapping[str, str], names: Mapping[str, str]) -> str:
    code = codes.get(line.casefold())
    if code is None:
        near = difflib.get_close_matches(line.casefold(), list(codes), n=1)
        meant = f" Did you mean {names[codes[near[0]]]}?" if near else ""
        raise InputRefused(field, f"“{line}” is not in the list.{meant}")
    return code
