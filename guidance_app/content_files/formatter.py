"""Rewrites one content file in its canonical form. Changes no word of it."""

import os
import shutil
import tempfile
from pathlib import Path

from guidance_app.content_files.reader import read_edition
from guidance_app.content_files.writer import write_edition


def format_file(path: Path) -> bool:
    """Write a file canonically and return whether that changed it. Raises ContentFileRefused when it does not parse."""
    canonical = write_edition(read_edition(path)).encode()
    if path.read_bytes() == canonical:
        return False
    replace_file(path, canonical)
    return True


def replace_file(path: Path, content: bytes) -> None:
    """Put a whole new file in the place of an old one: readers see the one or the other, never a part."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        shutil.copymode(path, temporary)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
