"""Debian's Chromium for browser tests: found, or installed where that is possible, or asked for in plain words."""

import os
import shutil
import subprocess
import sys

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_PACKAGES = ("chromium", "fonts-noto-core")


def find_chromium() -> str | None:
    """Return the path of a Chromium on this machine, or None."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


def ensure_chromium() -> str:
    """Return the path of a Chromium, installing Debian's package when we may. Exits saying what to install."""
    found = find_chromium()
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing Chromium for the browser tests (about 100 MB)", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *_PACKAGES], check=False)
        found = find_chromium()
    if found is None:
        sys.exit("Browser tests need Chromium. Install it and run again: sudo apt-get install chromium fonts-noto-core")
    return found


if __name__ == "__main__":
    ensure_chromium()
