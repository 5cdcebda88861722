"""Writes ZIP files that are safe to unpack anywhere, and the same bytes for the same files on every machine and day."""

import io
import re
import zipfile
from collections.abc import Mapping

# No folder, no leading dot, one case: nothing can climb out, hide, or meet another file on a disk that folds case.
_NAME = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")
_LONGEST_NAME = 64
# What old systems take for a device, whatever follows the dot.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
# The first day that the format knows.
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PLAIN_FILE = 0o100644 << 16


def zip_files(files: Mapping[str, bytes]) -> bytes:
    """Return a ZIP file. Raises ValueError for a name that is not safe everywhere.

    Files are stored as they are: compressed bytes differ from one version of the compressor to the next.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as package:
        for name in sorted(files):
            package.writestr(_describe(name), files[name])
    return written.getvalue()


def _describe(name: str) -> zipfile.ZipInfo:
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME or name.partition(".")[0] in _DEVICES:
        raise ValueError("This name is not safe in a ZIP file.")
    entry = zipfile.ZipInfo(name, _FIXED_TIME)
    entry.create_system = _UNIX
    entry.external_attr = _PLAIN_FILE
    return entry
