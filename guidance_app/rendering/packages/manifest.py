"""Writes `imsmanifest.xml`, by which a learning system knows what is in a package and which page to open."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from guidance_app.rendering.packages.forms import RunTime

_LONGEST_TITLE = 200
# What XML 1.0 has no way to write.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one edition of SCORM spells a manifest; `scorm_type` names the attribute for “this reports”."""

    namespaces: dict[str, str]
    schema_version: str
    scorm_type: str
    has_sequencing: bool = False


_DIALECTS: dict[RunTime, Dialect] = {
    RunTime.SCORM_1_2: Dialect(
        {
            "xmlns": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
            "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        },
        "1.2",
        "adlcp:scormtype",
    ),
    RunTime.SCORM_2004: Dialect(
        {
            "xmlns": "http://www.imsglobal.org/xsd/imscp_v1p1",
            "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
            "xmlns:imsss": "http://www.imsglobal.org/xsd/imsss",
        },
        "2004 4th Edition",
        "adlcp:scormType",
        has_sequencing=True,
    ),
}


@dataclass(frozen=True, slots=True)
class Course:
    """What a manifest says of a package: `identifier` is of letters, digits and hyphens, `version` its edition."""

    identifier: str
    version: str
    title: str
    start: str


def write_manifest(run_time: RunTime, course: Course, files: Iterable[str]) -> bytes:
    """Return the manifest as UTF-8; `files` are the names of everything else in the package."""
    dialect = _DIALECTS[run_time]
    root = Element("manifest", {"identifier": course.identifier, "version": course.version, **dialect.namespaces})
    about = SubElement(root, "metadata")
    SubElement(about, "schema").text = "ADL SCORM"
    SubElement(about, "schemaversion").text = dialect.schema_version
    _add_organization(root, course, dialect)
    resource = SubElement(
        SubElement(root, "resources"),
        "resource",
        {
            "identifier": f"{course.identifier}-resource",
            "type": "webcontent",
            dialect.scorm_type: "sco",
            "href": course.start,
        },
    )
    for name in sorted(files):
        SubElement(resource, "file", {"href": name})
    indent(root)
    written: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"


def _add_organization(root: Element, course: Course, dialect: Dialect) -> None:
    name = f"{course.identifier}-organization"
    organization = SubElement(SubElement(root, "organizations", default=name), "organization", identifier=name)
    title = _spell_title(course.title)
    SubElement(organization, "title").text = title
    item = SubElement(
        organization,
        "item",
        identifier=f"{course.identifier}-item",
        identifierref=f"{course.identifier}-resource",
    )
    SubElement(item, "title").text = title
    if dialect.has_sequencing:
        # The page itself says when it is completed; a system that takes silence for success would invent a pass.
        said = {"completionSetByContent": "true", "objectiveSetByContent": "true"}
        SubElement(SubElement(item, "imsss:sequencing"), "imsss:deliveryControls", said)
        SubElement(SubElement(organization, "imsss:sequencing"), "imsss:controlMode", choice="true", flow="true")


def _spell_title(title: str) -> str:
    return _NOT_XML.sub("", title)[:_LONGEST_TITLE]
