"""Turns what pydantic refuses into findings with a line and plain advice. Checks nothing itself."""

from collections.abc import Callable

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from guidance_app.content_files.field_types import suggest
from guidance_app.content_files.findings import FileReport
from guidance_app.content_files.front_matter import BLOCKS, FrontMatter
from guidance_app.content_files.yaml_lines import YamlPath, YamlTree, name_field
from guidance_app.domain.content import ReviewState, Significance
from guidance_app.domain.kinds import Kind

_Describe = Callable[[ErrorDetails, YamlPath, str], str]


def read_front_matter(tree: YamlTree, report: FileReport) -> FrontMatter | None:
    """Return the typed front matter, or None after reporting every field that is not what it must be."""
    try:
        return FrontMatter.model_validate(tree.data)
    except ValidationError as error:
        for details in error.errors(include_url=False):
            _report_field(details, tree, report)
        return None


def _report_field(details: ErrorDetails, tree: YamlTree, report: FileReport) -> None:
    path = details["loc"]
    # A value that YAML itself refused has been reported with a better reason.
    if path in tree.refused:
        return
    written = tree.written.get(path, "")
    describe: _Describe = _DESCRIBE.get(details["type"], _describe_other)
    rule = _RULES.get(details["type"], "field-value")
    report.add(rule, tree.line_of(path), name_field(path), describe(details, path, written), words=written)


def _describe_unknown_key(details: ErrorDetails, path: YamlPath, written: str) -> str:
    block = BLOCKS[tuple(part for part in path[:-1] if isinstance(part, str))]
    meant = suggest(str(path[-1]), list(block.model_fields))
    return f"there is no such key here{meant or ': take it out'}"


def _describe_text(details: ErrorDetails, path: YamlPath, written: str) -> str:
    if details["input"] is None:
        return "is empty: write it, or leave it out where it may be left out"
    return (
        f"must be text: put it in quotes, '{written}'" if written else "must be one line of text, not a list or block"
    )


def _describe_choice(details: ErrorDetails, path: YamlPath, written: str) -> str:
    known = _CHOICES[str(path[-1])]
    return f"must be one of {', '.join(known)}{suggest(written, known)}"


def _describe_other(details: ErrorDetails, path: YamlPath, written: str) -> str:
    return str(details.get("ctx", {}).get("error") or details["msg"])


def _say(message: str) -> _Describe:
    def describe(details: ErrorDetails, path: YamlPath, written: str) -> str:
        return message

    return describe


_CHOICES: dict[str, list[str]] = {
    "kind": [kind.value for kind in Kind],
    "significance": [significance.value for significance in Significance],
    "review": [state.value for state in ReviewState],
}
_DESCRIBE: dict[str, _Describe] = {
    "missing": _say("the key is missing: write it"),
    "extra_forbidden": _describe_unknown_key,
    "string_type": _describe_text,
    "date_type": _say("must be a date without quotes, such as 2026-11-23"),
    "int_type": _say("must be a whole number"),
    "greater_than_equal": _say("must be 1 or more"),
    "bool_type": _say("must be true or false"),
    "tuple_type": _say("must be a list, one `- item` a line; leave the key out when there is nothing to list"),
    "too_short": _say("must list at least one item"),
    "model_type": _say("must be a block of `key: value` lines"),
    "enum": _describe_choice,
}
_RULES = {
    "missing": "key-missing",
    "extra_forbidden": "key-unknown",
    "value_error": "field-value",
} | dict.fromkeys(("string_type", "date_type", "int_type", "bool_type", "tuple_type", "model_type"), "field-type")
