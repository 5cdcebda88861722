"""The last wall: lets through listed tags, attributes, classes and addresses only; it repairs and adds nothing."""

import re

import nh3

from guidance_app.domain.evidence import EvidenceKind
from guidance_app.rendering.addresses import is_allowed_address, is_evidence_anchor
from guidance_app.rendering.links import OUTSIDE_REL
from guidance_app.rendering.local_slots import SLOT_CLASSES
from guidance_app.rendering.marks import EVIDENCE_CLASS, HIDDEN_CLASS

ALLOWED_TAGS = frozenset(
    {"p", "ul", "ol", "li", "strong", "em", "h3", "h4", "h5", "h6", "a", "blockquote", "br", "code", "span", "hr"}
    | {"table", "thead", "tbody", "tr", "th", "td"}
)
ALLOWED_ATTRIBUTES: dict[str, frozenset[str]] = {
    "a": frozenset({"href", "rel"}),
    "ol": frozenset({"start"}),
    "td": frozenset({"data-label"}),
}
ALLOWED_VALUES = {"th": {"scope": {"col"}}}
ALLOWED_CLASSES = (
    frozenset({EVIDENCE_CLASS, HIDDEN_CLASS} | {f"{EVIDENCE_CLASS}--{kind}" for kind in EvidenceKind}) | SLOT_CLASSES
)
ALLOWED_SCHEMES = frozenset({"https", "mailto", "tel"})
_LIST_START = re.compile(r"[0-9]{1,6}")


def sanitise(html: str) -> str:
    """Return the HTML with everything outside the allow-lists taken away."""
    return _CLEANER.clean(html)


def _keep_attribute(tag: str, name: str, value: str) -> str | None:
    checks = {
        "href": lambda: is_allowed_address(value) or is_evidence_anchor(value),
        "start": lambda: bool(_LIST_START.fullmatch(value)),
        "rel": lambda: value == OUTSIDE_REL,
    }
    return value if checks.get(name, lambda: True)() else None


_CLEANER = nh3.Cleaner(
    tags=ALLOWED_TAGS,
    attributes=ALLOWED_ATTRIBUTES,
    attribute_filter=_keep_attribute,
    tag_attribute_values=ALLOWED_VALUES,
    allowed_classes={"a": ALLOWED_CLASSES, "span": ALLOWED_CLASSES},
    url_schemes=ALLOWED_SCHEMES,
    link_rel=None,
)
