"""How many signed-in page views a second, against a bare page of the same bytes on the same server and worker."""

from pathlib import Path
from statistics import median

from tests.bench.client import Visitor
from tests.bench.table import Row, at_least
from tests.support.installations import make_installation
from tests.support.servers import serve_app, serve_installation

_ROUNDS = 7
_SECONDS = 1.0
_PAGE = "/guidance/one-chance-rule"


def measure(folder: Path) -> list[Row]:
    """Return the ratio of page views, ours to the bare page's, pair by pair."""
    make_installation(folder / "starter")
    with serve_installation(folder / "starter") as (ours, _pid):
        visitor = Visitor(ours)
        visitor.sign_in()
        size = len(visitor.get(_PAGE))
        with serve_app("tests.bench.bare:make_app", {"BARE_BYTES": str(size)}) as (bare, _bare_pid):
            yardstick = Visitor(bare)
            if len(yardstick.get("/")) != size:
                raise RuntimeError("The bare page has another size.")
            rates = [(visitor.rate(_PAGE, _SECONDS), yardstick.rate("/", _SECONDS)) for _ in range(_ROUNDS)]
    own, other = median(r[0] for r in rates), median(r[1] for r in rates)
    return [
        at_least(
            f"page view against a bare page of {size:,} bytes ({own:.0f} and {other:.0f} a second)",
            median(a / b for a, b in rates),
            0.35,
            "×",
        )
    ]
