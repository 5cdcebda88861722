"""XML that is whole whatever the words hold: the library escapes, and what XML cannot carry at all is left out here."""

import re
from xml.etree import ElementTree as ET

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def add_element(parent: ET.Element, name: str, text: str = "", **attributes: str) -> ET.Element:
    """Add an element with a text and return it."""
    element = ET.SubElement(parent, name, {key: clean_text(value) for key, value in attributes.items()})
    element.text = clean_text(text)
    return element


def clean_text(text: str) -> str:
    """Return a text without the characters that XML 1.0 does not allow."""
    return _FORBIDDEN.sub("", text)


def write_xml(root: ET.Element) -> bytes:
    """Return a document in UTF-8 with its declaration."""
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written
