"""How long a search takes among 1,000 documents: broad and narrow queries, in the process and as a whole request."""

import random
import time
from collections.abc import Callable
from urllib.parse import quote_plus

from guidance_app.domain.permissions import Role, Viewer
from guidance_app.queries.search import search_library
from guidance_app.queries.search_filters import SearchFilters
from guidance_app.wsgi import prepare_worker
from tests.bench.client import Visitor
from tests.bench.table import Row, at_most, percentile
from tests.factories.contents import DAY
from tests.factories.corpus import FIELD_WORDS, make_vocabulary
from tests.support.installations import Installation
from tests.support.servers import serve_installation

_QUERIES = 120
_VIEWER = Viewer(1, Role.OFFICER, 1)


def measure(installation: Installation) -> list[Row]:
    """Return the rows for searches never asked before, and for one asked again."""
    sets = {"broad": _make_broad(random.Random(1)), "narrow": _make_narrow(random.Random(2))}
    rows: list[Row] = []
    prepare_worker(installation.app)
    with installation.app.app_context():
        _search("warm")
        for name, queries in sets.items():
            rows += _rows(f"search in the process, {name}", [_time(_search, q) for q in queries], 8, 25)
    with serve_installation(installation.folder) as (address, _pid):
        visitor = Visitor(address)
        visitor.sign_in()
        visitor.get("/search?q=warm")
        for name, queries in sets.items():
            rows += _rows(f"search request, {name}", [visitor.time(_path(q)) for q in queries], 12, 35)
        last = sets["broad"][-20:]
        for query in last:
            visitor.get(_path(query))
        again = [visitor.time(_path(query)) for query in last for _ in range(6)]
        rows.append(at_most("search request asked again, p95", percentile(again, 0.95), 5, "ms"))
    return rows


def _rows(what: str, times: list[float], p50: float, p95: float) -> list[Row]:
    return [
        at_most(f"{what}, p50", percentile(times, 0.5), p50, "ms"),
        at_most(f"{what}, p95", percentile(times, 0.95), p95, "ms"),
    ]


def _time(work: Callable[[str], object], query: str) -> float:
    began = time.perf_counter()
    work(query)
    return (time.perf_counter() - began) * 1000


def _search(query: str) -> object:
    return search_library(_VIEWER, query, SearchFilters(), today=DAY)


def _path(query: str) -> str:
    return f"/search?q={quote_plus(query)}"


def _make_broad(chooser: random.Random) -> list[str]:
    """Return different queries of one to four words that very many documents hold."""
    made: dict[str, None] = {}
    while len(made) < _QUERIES:
        made[" ".join(chooser.sample(FIELD_WORDS, chooser.choice((1, 2, 2, 3, 4))))] = None
    return list(made)


def _make_narrow(chooser: random.Random) -> list[str]:
    """Return different queries with a rarer word, one in four of them misspelt by one letter."""
    vocabulary = make_vocabulary()
    made: dict[str, None] = {}
    while len(made) < _QUERIES:
        word = chooser.choice(vocabulary[2_000:12_000])
        if chooser.random() < 0.25:
            place = chooser.randrange(1, len(word))
            word = word[:place] + word[place + 1 :]
        made[f"{word} {chooser.choice(FIELD_WORDS)}" if chooser.random() < 0.5 else word] = None
    return list(made)
