"""Refuses personal details in words that anybody understands, for people who have no account and no training here."""

from guidance_app.domain.free_text import TEXT
from guidance_app.domain.personal_data import PersonalDataKind, find_personal_data

_FOUND: dict[PersonalDataKind, str] = {
    PersonalDataKind.NAME: "a person’s name",
    PersonalDataKind.PHONE: "a phone number",
    PersonalDataKind.EMAIL: "an e-mail address",
    PersonalDataKind.HANDLE: "the name of an account",
    PersonalDataKind.POSTCODE: "a postcode",
    PersonalDataKind.ADDRESS: "an address",
    PersonalDataKind.DATE_OF_BIRTH: "a date of birth",
    PersonalDataKind.REFERENCE: "a number that leads to one person",
    PersonalDataKind.CAR_MARK: "a car’s number plate",
    PersonalDataKind.RARE_EVENT: "something that shows who a person is",
}


def find_plain_problem(text: str, most: int = TEXT) -> str:
    """Return what to correct in a tidied text, or the empty string."""
    if len(text) > most:
        return f"This is too long. Please make it shorter: {most} letters at most."
    found = find_personal_data(text)
    if not found:
        return ""
    what = _FOUND.get(found[0].kind, "something that leads to one person")
    return f"“{found[0].words}” looks like {what}. Please take it out. We do not keep such things."
