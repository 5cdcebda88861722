"""The engines that the contract suite runs against; a further engine is one more line here."""

from collections.abc import Callable
from pathlib import Path

from guidance_app.search.engine import SearchEngine
from guidance_app.search.whoosh_engine import WhooshEngine

ENGINES: dict[str, Callable[[Path], SearchEngine]] = {"whoosh": WhooshEngine}
