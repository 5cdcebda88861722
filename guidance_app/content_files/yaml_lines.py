"""YAML front matter as plain values, each with the line it was written on. Knows nothing of which keys there are."""

from dataclasses import dataclass, field
from typing import Any

import yaml

from guidance_app.content_files.findings import FileReport

YamlPath = tuple[str | int, ...]

# The first line of the YAML is the second of the file: the opening `---` stands above it.
_FIRST_LINE = 2
_MOST_BRACKETS = 500
_MOST_DASHES = 100
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_TEXT = _TAG + "str"
_SCALARS = frozenset(_TAG + name for name in ("str", "int", "float", "bool", "null", "timestamp"))
_COLLECTIONS = frozenset((_TAG + "map", _TAG + "seq"))
_BROKEN_SCALAR = (ValueError, OverflowError, LookupError, AttributeError, yaml.YAMLError)


@dataclass
class YamlTree:
    """Plain values with, by path, the line of each and the scalars as they were written."""

    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[YamlPath, int] = field(default_factory=lambda: {(): 1})
    written: dict[YamlPath, str] = field(default_factory=dict)
    refused: set[YamlPath] = field(default_factory=set)

    def line_of(self, path: YamlPath) -> int:
        """Return the line of a value, or that of the nearest one around it."""
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]


def name_field(path: YamlPath) -> str:
    """Spell a path the way people point at it: `sources[1].date`, lists counted from 0."""
    spelt = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return spelt.removeprefix(".") or "front matter"


def read_yaml(text: str, report: FileReport) -> YamlTree | None:
    """Return the front matter's values and lines, or None with a finding when it cannot be parsed at all."""
    if _could_nest_deeply(text):
        report.add("yaml-depth", 1, "front matter", "lists are nested too deeply: write one `- item` a line")
        return None
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        _report_syntax(error, report)
        return None
    if not isinstance(root, yaml.MappingNode):
        report.add("yaml-shape", 1, "front matter", "the front matter must be lines of `key: value`")
        return None
    return _TreeReader(report).read(root)


def _could_nest_deeply(text: str) -> bool:
    """Return whether brackets or dashes could nest so far that composing them would exhaust the stack."""
    brackets = text.count("[") + text.count("{")
    return brackets > _MOST_BRACKETS or any(line.count("- ") > _MOST_DASHES for line in text.split("\n"))


def _report_syntax(error: yaml.YAMLError, report: FileReport) -> None:
    # A quote that is never closed is found at the end of the text; what helps is where it was opened.
    unclosed = "quoted scalar" in (getattr(error, "context", None) or "")
    mark = getattr(error, "context_mark" if unclosed else "problem_mark", None)
    line = mark.line + _FIRST_LINE if mark else 1
    problem = getattr(error, "problem", None) or "it cannot be read"
    report.add(
        "yaml-syntax",
        line,
        "front matter",
        f"this is not YAML ({problem}): look at this line and the one above it for a colon, quote or indentation",
    )


class _TreeReader:
    """Walks the composed nodes once, keeping each value's line and refusing what plain data cannot be."""

    def __init__(self, report: FileReport) -> None:
        self._report = report
        self._tree = YamlTree()
        self._seen: set[int] = set()
        self._constructor = yaml.constructor.SafeConstructor()

    def read(self, root: yaml.MappingNode) -> YamlTree:
        self._seen.add(id(root))
        self._tree.data = self._mapping(root, ())
        return self._tree

    def _value(self, node: yaml.Node, path: YamlPath) -> Any:
        # An alias composes to the very node it stands for. One that repeats a single value does no harm (and is not
        # canonical); refusing the others refuses loops and expanding bombs.
        if id(node) in self._seen and not isinstance(node, yaml.ScalarNode):
            return self._refuse("yaml-alias", path, "YAML aliases (`*name`) are not used here: write the lines again")
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return self._sequence(node, path)
        return self._scalar(node, path)

    def _mapping(self, node: yaml.MappingNode, path: YamlPath) -> dict[str, Any]:
        self._check_tag(node, path)
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else "?"
            place = (*path, key)
            line = key_node.start_mark.line + _FIRST_LINE
            if key in values:
                message = f"the key stands here for the second time (first in line {self._tree.lines[place]}): keep one"
                self._report.add("yaml-duplicate-key", line, name_field(place), message, words=key)
                continue
            self._tree.lines[place] = line
            values[key] = self._value(value_node, place)
        return values

    def _sequence(self, node: yaml.SequenceNode, path: YamlPath) -> list[Any]:
        self._check_tag(node, path)
        items = []
        for index, item in enumerate(node.value):
            self._tree.lines[(*path, index)] = item.start_mark.line + _FIRST_LINE
            items.append(self._value(item, (*path, index)))
        return items

    def _scalar(self, node: yaml.Node, path: YamlPath) -> Any:
        self._tree.written[path] = node.value
        if node.tag == _TEXT:
            return node.value
        if node.tag not in _SCALARS:
            return self._refuse("yaml-tag", path, "YAML reads this as something special: put it in quotes")
        try:
            return self._constructor.construct_object(node)
        except _BROKEN_SCALAR:
            kind = node.tag.removeprefix(_TAG)
            advice = "there is no such date or time" if kind == "timestamp" else "put it in quotes"
            return self._refuse("yaml-scalar", path, f"YAML cannot read this as {kind}: {advice}")

    def _check_tag(self, node: yaml.Node, path: YamlPath) -> None:
        if node.tag not in _COLLECTIONS:
            self._refuse("yaml-tag", path, f"the tag {node.tag} is not used here: take it out")

    def _refuse(self, rule: str, path: YamlPath, message: str) -> None:
        self._tree.refused.add(path)
        words = self._tree.written.get(path, "")
        self._report.add(rule, self._tree.line_of(path), name_field(path), message, words=words)
