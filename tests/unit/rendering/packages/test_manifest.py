"""The manifest keeps to the rules of the SCORM schema files, whatever a pack is called.

The rules are those that a package of one page meets in `imscp`, `adlcp` and `imsss`; the schema files are not ours to
copy. Order, names and required attributes are theirs, as are the greatest lengths.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.rendering.packages import RunTime
from guidance_app.rendering.packages.manifest import Course, write_manifest

FILES = ("index.html", "learn.js", "style.css", "hashes.txt")
CP = {
    RunTime.SCORM_1_2: "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}",
    RunTime.SCORM_2004: "{http://www.imsglobal.org/xsd/imscp_v1p1}",
}
SCORM_TYPE = {
    RunTime.SCORM_1_2: "{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype",
    RunTime.SCORM_2004: "{http://www.adlnet.org/xsd/adlcp_v1p3}scormType",
}
VERSIONS = {RunTime.SCORM_1_2: "1.2", RunTime.SCORM_2004: "2004 4th Edition"}
SS = "{http://www.imsglobal.org/xsd/imsss}"
# By element: its children in their order, of which those with a `?` may be missing, and its attributes.
RULES: dict[str, tuple[tuple[str, ...], frozenset[str]]] = {
    "manifest": (("metadata", "organizations", "resources"), frozenset({"identifier", "version"})),
    "metadata": (("schema", "schemaversion"), frozenset()),
    "organizations": (("organization",), frozenset({"default"})),
    "organization": (("title", "item", "sequencing?"), frozenset({"identifier"})),
    "item": (("title", "sequencing?"), frozenset({"identifier", "identifierref"})),
    "resources": (("resource",), frozenset()),
    "resource": (("file",) * len(FILES), frozenset({"identifier", "type", "href"})),
}
LONGEST = {"title": 200, "schema": 100, "schemaversion": 20}
NCNAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
HOSTILE = ("../../x", "CON", "a:b", "x" * 300, "]]>", "<item/>&amp;\"'", "\x0b\x00\ufffe\ud800", "ж\U0001f600", "")
BOTH = pytest.mark.parametrize("run_time", RunTime)


def read(run_time: RunTime, title: str = "A pack") -> Element:
    return fromstring(write_manifest(run_time, Course("PCK-002-v1-x", "1", title, "index.html"), FILES))  # noqa: S314


def local(name: str) -> str:
    return name.rpartition("}")[2]


def walk(root: Element) -> Iterator[tuple[str, Element]]:
    yield from ((local(element.tag), element) for element in root.iter())


@BOTH
@pytest.mark.parametrize("title", HOSTILE)
def test_elements_stand_in_the_order_of_the_schema_with_its_attributes(run_time: RunTime, title: str) -> None:
    root = read(run_time, title)
    for name, element in walk(root):
        if name not in RULES:
            continue
        children, attributes = RULES[name]
        expected = [child.rstrip("?") for child in children if run_time is RunTime.SCORM_2004 or "?" not in child]
        assert [local(child.tag) for child in element] == expected, name
        assert {key for key in element.attrib if "}" not in key} == attributes, name
        assert element.tag.startswith(CP[run_time])


@BOTH
@pytest.mark.parametrize("title", HOSTILE)
def test_no_text_is_longer_than_the_schema_allows(run_time: RunTime, title: str) -> None:
    for name, element in walk(read(run_time, title)):
        assert len(element.text or "") <= LONGEST.get(name, 2000)


@BOTH
def test_identifiers_are_names_of_their_own_and_references_lead_to_them(run_time: RunTime) -> None:
    root = read(run_time)
    names = [element.attrib["identifier"] for _, element in walk(root) if "identifier" in element.attrib]
    assert len(set(names)) == len(names)
    assert all(NCNAME.fullmatch(name) for name in names)
    (organizations,) = root.iter(f"{CP[run_time]}organizations")
    (item,) = root.iter(f"{CP[run_time]}item")
    (resource,) = root.iter(f"{CP[run_time]}resource")
    assert organizations.attrib["default"] in names
    assert item.attrib["identifierref"] == resource.attrib["identifier"]


@BOTH
def test_the_one_page_reports_and_every_file_is_named_once(run_time: RunTime) -> None:
    root = read(run_time)
    (resource,) = root.iter(f"{CP[run_time]}resource")
    assert resource.attrib[SCORM_TYPE[run_time]] == "sco"
    assert (resource.attrib["type"], resource.attrib["href"]) == ("webcontent", "index.html")
    assert sorted(file.attrib["href"] for file in resource) == sorted(FILES)
    assert [element.text for name, element in walk(root) if name == "schema"] == ["ADL SCORM"]
    assert [element.text for name, element in walk(root) if name == "schemaversion"] == [VERSIONS[run_time]]


def test_a_system_of_2004_waits_for_what_the_page_says() -> None:
    controls = {local(element.tag): element.attrib for _, element in walk(read(RunTime.SCORM_2004))}
    assert controls["deliveryControls"] == {"completionSetByContent": "true", "objectiveSetByContent": "true"}
    assert controls["controlMode"] == {"choice": "true", "flow": "true"}
    assert all(name.startswith(SS) for _, e in walk(read(RunTime.SCORM_2004)) for name in [e.tag] if "Mode" in name)


@given(st.text(max_size=250), st.sampled_from(RunTime))
def test_any_title_gives_a_manifest_that_can_be_read(title: str, run_time: RunTime) -> None:
    kept = read(run_time, title).find(f".//{CP[run_time]}item/{CP[run_time]}title")
    assert kept is not None
    assert len(kept.text or "") <= LONGEST["title"]
