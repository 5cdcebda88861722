"""What PDF files need of Debian, for their tests: found, or installed where possible, or asked for in plain words."""

import os
import shutil
import subprocess
import sys

from guidance_app.rendering.paper.engine import can_make_pdf
from guidance_app.rendering.paper.fonts import find_missing_scripts

PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0", "fonts-noto-core", "fonts-droid-fallback")


def is_ready() -> bool:
    """Say whether the libraries and all letters are here, looking anew."""
    can_make_pdf.cache_clear()
    find_missing_scripts.cache_clear()
    return can_make_pdf() and not find_missing_scripts()


def ensure_pdf_machine() -> None:
    """Install Debian's packages when something is missing and we may. Exits saying what to install."""
    if is_ready():
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing fonts and libraries for PDF files (about 15 MB)", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES], check=False)
    if not is_ready():
        sys.exit(
            f"Tests of PDF files need fonts. Install them and run again: sudo apt-get install {' '.join(PACKAGES)}"
        )


if __name__ == "__main__":
    ensure_pdf_machine()
