"""A published community profile to which people give words, and the ways in which readers could meet them."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from guidance_app.content_files import EditionFile
from guidance_app.domain.kinds import Kind
from guidance_app.services.importing import import_editions
from guidance_app.web.moments import CLOCK
from tests.factories.contributions import TODAY
from tests.factories.edition_files import change_section, make_edition_file, next_edition
from tests.support.installations import Installation

BEFORE = "beforecanary"
GIVEN = "givencanary"
CARD = "cardcanary"


def first_edition() -> EditionFile:
    """Return v1: desk research, before anybody was asked."""
    made = make_edition_file(Kind.COMMUNITY)
    return replace(made, content=replace(made.content, sections=change_section(made, "names", f"Desk {BEFORE} words.")))


def second_edition() -> EditionFile:
    """Return v2: what people gave stands under `names` and on the card."""
    first = first_edition()
    sections = change_section(first, "names", f"People told us {GIVEN} and how to ask for the first name of a person.")
    card = replace(first.content.two_minutes, ask=(f"Ask about {CARD}.",))
    return next_edition(first, sections=sections, two_minutes=card)


@pytest.fixture
def profile(bare_installation: Installation) -> Installation:
    """An installation with COM-900 v1 and v2 published, on the day of the tests' forms."""
    bare_installation.app.extensions[CLOCK] = lambda: datetime.combine(TODAY, time(12), UTC)
    with bare_installation.app.app_context():
        import_editions([first_edition(), second_edition()])
    return bare_installation
