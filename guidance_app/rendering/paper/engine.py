"""The PDF engine as the app sees it: a process beside it that is started when first needed and ended by the clock.

The engine (WeasyPrint) is an optional extra with libraries of the system behind it; without them `can_make_pdf` is no.
"""

import os
import subprocess
import sys
import weakref
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

from guidance_app.domain.errors import PaperRefused

_PROGRAM = Path(__file__).with_name("engine_process.py")
# -P: nothing is imported from the folder of the program. Of the environment it gets what finds libraries and fonts.
_PYTHON = (sys.executable, "-P")
_PASSED_ON = (
    "PATH",
    "HOME",
    "LANG",
    "LD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "XDG_CACHE_HOME",
    "FONTCONFIG_FILE",
)
_MEMORY_BYTES = 1_000_000_000
_MADE = b"+"


@cache
def can_make_pdf() -> bool:
    """Say whether the engine and the libraries it needs are on this machine; tried once, in a process of its own."""
    if find_spec("weasyprint") is None:
        return False
    # The package may be there and Pango not: only loading it tells.
    command = [*_PYTHON, "-c", "import weasyprint"]
    return subprocess.run(command, env=_environment(), capture_output=True, check=False).returncode == 0


class PdfEngine:
    """Makes one file at a time. `styles` are the names of built style sheets in `folder` that pages may use."""

    def __init__(self, folder: Path, styles: frozenset[str], memory: int = _MEMORY_BYTES) -> None:
        self._arguments = (str(folder.resolve()), *sorted(styles))
        self._memory = memory
        self._pipe: Connection | None = None
        self._end: Callable[[], object] | None = None

    def make(self, html: str, seconds: float) -> bytes:
        """Return the PDF of a page. Raises PaperRefused when it takes longer, needs more memory, or fails."""
        pipe = self._pipe or self._start()
        try:
            pipe.send_bytes(html.encode())
            answer = pipe.recv_bytes() if pipe.poll(seconds) else b""
        except (EOFError, OSError):
            self.stop()
            raise PaperRefused("This PDF file could not be made.") from None
        if not answer:
            self.stop()
            raise PaperRefused("This takes too long to make a PDF of.")
        if not answer.startswith(_MADE):
            # After an error, want of memory above all, a new process is safer than this one.
            self.stop()
            raise PaperRefused("This PDF file could not be made.")
        return answer[len(_MADE) :]

    def stop(self) -> None:
        """End the process at once; the next page starts another."""
        if self._end:
            self._end()
        self._pipe = None

    def _start(self) -> Connection:
        ours, theirs = Pipe()
        command = [*_PYTHON, str(_PROGRAM), str(self._memory), str(theirs.fileno()), *self._arguments]
        # What it would say of an error quotes the page.
        process = subprocess.Popen(
            command, env=_environment(), pass_fds=(theirs.fileno(),), stderr=subprocess.DEVNULL, cwd="/"
        )
        theirs.close()
        self._pipe = ours
        self._end = weakref.finalize(self, _end, process, ours)
        return ours


def _environment() -> dict[str, str]:
    return {name: os.environ[name] for name in _PASSED_ON if name in os.environ}


def _end(process: subprocess.Popen[bytes], pipe: Connection) -> None:
    pipe.close()
    process.kill()
    process.wait()
