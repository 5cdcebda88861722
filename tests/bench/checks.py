"""How long all publish checks of one document take, each document for the first time in its process."""

import time
from datetime import date
from statistics import median

from guidance_app.content_files import read_folder
from guidance_app.domain.publish_checks import check_content, know_library
from guidance_app.paths import STARTER_CONTENT_FOLDER
from tests.bench.table import Row, at_most


def measure() -> list[Row]:
    """Return the rows for the starter library's newest editions."""
    newest = {each.slug: each.content for each in read_folder(STARTER_CONTENT_FOLDER).editions if each.is_newest}
    library, today = know_library(newest), date(2026, 12, 1)
    first, *others = newest.values()
    check_content(first, today, library)  # Compiles the patterns, which a process does once.
    times = []
    for content in others:
        began = time.perf_counter()
        check_content(content, today, library)
        times.append((time.perf_counter() - began) * 1000)
    return [
        at_most("all publish checks of one document, median", median(times), 50, "ms"),
        at_most("the same, slowest of the starter library", max(times), 50, "ms"),
    ]
