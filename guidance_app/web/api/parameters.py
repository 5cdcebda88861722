"""What an address of the API may be asked with: one value for each parameter, which reads it and describes it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import g, request

from guidance_app.domain.errors import InputRefused

_MOST_TEXT = 500
_WHOLE = re.compile("[0-9]{1,6}")
_YES_NO = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One query parameter. `schema` is JSON Schema for one value; with `many` it may be given several times."""

    name: str
    about: str
    schema: Mapping[str, Any]
    many: bool = False

    def read(self, given: str) -> Any:
        """Return one value. Raises InputRefused for what the schema does not allow."""
        value = self._convert(given)
        if "enum" in self.schema and value not in self.schema["enum"]:
            raise self._refuse(f"is none of: {', '.join(self.schema['enum'])}.")
        return value

    def _convert(self, given: str) -> Any:
        kind = self.schema["type"]
        if kind == "boolean":
            if given not in _YES_NO:
                raise self._refuse("is either true or false.")
            return _YES_NO[given]
        if kind == "integer":
            least, most = self.schema["minimum"], self.schema["maximum"]
            if not (_WHOLE.fullmatch(given) and least <= int(given) <= most):
                raise self._refuse(f"is a whole number from {least} to {most}.")
            return int(given)
        if len(given) > self.schema.get("maxLength", _MOST_TEXT):
            raise self._refuse("is too long.")
        return given

    def _refuse(self, problem: str) -> InputRefused:
        return InputRefused(self.name, f"The parameter {self.name} {problem}")


def choice(name: str, about: str, codes: Iterable[str], *, many: bool = True) -> Parameter:
    """Return a parameter that takes codes of one of our tables."""
    return Parameter(name, about, {"type": "string", "enum": list(codes)}, many)


def words(name: str, about: str) -> Parameter:
    """Return a parameter that takes what somebody types."""
    return Parameter(name, about, {"type": "string", "maxLength": _MOST_TEXT})


def whole(name: str, about: str, least: int, most: int, default: int) -> Parameter:
    """Return a parameter that takes a whole number."""
    return Parameter(name, about, {"type": "integer", "minimum": least, "maximum": most, "default": default})


def yes_no(name: str, about: str) -> Parameter:
    """Return a parameter that is true or false."""
    return Parameter(name, about, {"type": "boolean"})


def read_query(parameters: tuple[Parameter, ...]) -> None:
    """Read what this request asks, for `asked` and `asked_many`. Raises InputRefused, also for an unknown parameter."""
    known = {parameter.name: parameter for parameter in parameters}
    read: dict[str, tuple[Any, ...]] = {}
    for name, values in request.args.lists():
        if name not in known:
            # Its name stays unsaid: somebody may have put a secret there.
            raise InputRefused("", f"This address takes {', '.join(known) or 'no parameters'}, and nothing else.")
        if len(values) > 1 and not known[name].many:
            raise InputRefused(name, f"Give the parameter {name} once.")
        read[name] = tuple(known[name].read(value) for value in values)
    g.api_query = read


def asked_many(name: str) -> tuple[Any, ...]:
    """Return all values of a parameter."""
    values: tuple[Any, ...] = g.api_query.get(name, ())
    return values


def asked(name: str, default: Any) -> Any:
    """Return the one value of a parameter, or what stands for it when it is not given."""
    return next(iter(asked_many(name)), default)
