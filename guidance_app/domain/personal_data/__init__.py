"""Finds details in a text that could lead to one person. Pure and fast; knows no Document, page, network or log."""

from guidance_app.domain.personal_data.finder import find_personal_data
from guidance_app.domain.personal_data.found import PersonalData, PersonalDataKind

__all__ = ["PersonalData", "PersonalDataKind", "find_personal_data"]
