"""Puts a package together: its page, what the page needs, the manifest, and the hash of each file."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from guidance_app.rendering.packages.forms import PackageForm
from guidance_app.rendering.packages.manifest import Course, write_manifest
from guidance_app.rendering.packages.zipped import zip_files

START = "index.html"
STYLES = "style.css"
SCRIPT = "learn.js"
_MANIFEST = "imsmanifest.xml"
_HASHES = "hashes.txt"
# A page in somebody else's system: it reads its own two files and sends nothing anywhere.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'"
)


@dataclass(frozen=True, slots=True)
class Package:
    """What is to be packed: the edition it is made of, its finished page, and the built files the page names."""

    reference: str
    number: int
    title: str
    page: str
    styles: bytes
    script: bytes

    @property
    def identifier(self) -> str:
        """Return what names the edition in other systems, and the file."""
        return f"{self.reference}-v{self.number}"


def build_package(form: PackageForm, package: Package) -> bytes:
    """Return the ZIP file. The same package is the same bytes."""
    files = {START: package.page.encode(), STYLES: package.styles, SCRIPT: package.script}
    if form.run_time is not None:
        course = Course(f"{package.identifier}-{form.name}", str(package.number), package.title, START)
        files[_MANIFEST] = write_manifest(form.run_time, course, [*files, _HASHES])
    return zip_files({**files, _HASHES: _list_hashes(files)})


def _list_hashes(files: Mapping[str, bytes]) -> bytes:
    """Return a list that `sha256sum --check` reads."""
    return "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)).encode()
