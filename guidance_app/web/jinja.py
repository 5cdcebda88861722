"""What every template can use."""

from flask import Flask
from jinja2 import ChoiceLoader, PackageLoader, PrefixLoader, StrictUndefined

from guidance_app.domain.contributions import METHODS, ROLES
from guidance_app.domain.evidence import MARKS
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES, NATIONS
from guidance_app.domain.kinds import RULES
from guidance_app.domain.on_shift import SHIFT_PAGES
from guidance_app.domain.permissions import Permission
from guidance_app.rendering import word_slots
from guidance_app.rendering.citations import list_sentences, say_state
from guidance_app.rendering.dates import long_date, month_year, short_date, short_moment
from guidance_app.settings import Settings
from guidance_app.web.moments import current_moment

SERVICE_NAME = "Guidance for officers"


def init_app(app: Flask, settings: Settings) -> None:
    """Register loaders, filters and globals."""
    own_templates = app.jinja_loader
    components = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    app.jinja_loader = ChoiceLoader([loader for loader in (own_templates, components) if loader is not None])
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters.update(long_date=long_date, short_date=short_date, month_year=month_year)
    app.jinja_env.filters["word_slots"] = word_slots
    app.jinja_env.filters.update(say_state=say_state, list_said=list_sentences)
    app.jinja_env.filters["moment"] = lambda at: short_moment(at, current_moment())
    app.jinja_env.globals.update(
        RULES=RULES,
        Permission=Permission,
        EVIDENCE=MARKS,
        SHIFT_PAGES=SHIFT_PAGES,
        GROUP_ROLES=ROLES,
        CONTRIBUTION_METHODS=METHODS,
        COMMUNITIES=COMMUNITIES,
        LANGUAGES=LANGUAGES,
        FAITHS=FAITHS,
        NATIONS=NATIONS,
        service_name=SERVICE_NAME,
        force_name=settings.force_name,
        demo=settings.demo,
    )
