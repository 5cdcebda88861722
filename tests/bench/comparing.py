"""How long it takes to compare two editions of 60,000 characters in which every tenth sentence changed."""

import random
import time
from dataclasses import replace
from statistics import median

from guidance_app.domain.content import Section
from guidance_app.domain.diffing import compare
from guidance_app.domain.kinds import Kind
from tests.bench.table import Row, at_most
from tests.factories.contents import make_content
from tests.factories.corpus import FIELD_WORDS

_CHARACTERS = 60_000


def measure() -> list[Row]:
    """Return the row for one comparison."""
    chance = random.Random(3)
    sentences, length = [], 0
    while length < _CHARACTERS:
        sentences.append(" ".join(chance.choices(FIELD_WORDS, k=14)).capitalize() + ".")
        length += len(sentences[-1]) + 1
    changed = [f"{each[:-1]} now." if number % 10 == 0 else each for number, each in enumerate(sentences)]
    old = make_content(Kind.RISK, sections=(Section("part", "Part", " ".join(sentences)),))
    new = replace(old, sections=(Section("part", "Part", " ".join(changed)),))
    times = []
    for _ in range(5):
        began = time.perf_counter()
        compare(old, new)
        times.append((time.perf_counter() - began) * 1000)
    return [at_most("comparing two editions of 60,000 characters", median(times), 300, "ms")]
