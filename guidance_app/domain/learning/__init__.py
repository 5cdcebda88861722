"""Learning platforms: what a force says of one, and what a launch from it opens. It fetches and stores nothing."""

from guidance_app.domain.learning.addresses import AddressRules, find_origin
from guidance_app.domain.learning.forms import PlatformTerms, read_platform_form
from guidance_app.domain.learning.launches import LAUNCH_LASTS, LOGIN_LASTS, GradePlace, Launch, Picking
from guidance_app.domain.learning.platforms import Platform

__all__ = [
    "LAUNCH_LASTS",
    "LOGIN_LASTS",
    "AddressRules",
    "GradePlace",
    "Launch",
    "Picking",
    "Platform",
    "PlatformTerms",
    "find_origin",
    "read_platform_form",
]
