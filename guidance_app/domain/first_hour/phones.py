"""Numbers that an officer may ring for advice. `tests/content` compares them with the pages of the services."""

from datetime import date

from guidance_app.domain.content import Phone

KARMA_NIRVANA = Phone(
    label="Karma Nirvana",
    number="0800 5999 247",
    source="kn-faq",
    checked_on=date(2026, 11, 23),
    hours="Monday to Friday, 9am to 5pm",
    verified=False,
)
FORCED_MARRIAGE_UNIT = Phone(
    label="Forced Marriage Unit",
    number="020 7008 0151",
    source="lff",
    checked_on=date(2026, 11, 23),
    hours="Monday to Friday, 9am to 5pm",
    verified=False,
)
