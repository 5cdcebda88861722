"""What a token may be used for: one table that the token's owner reads, the API asks and its description repeats.

No scope gives more than `Permission.READ_LIBRARY` does. A new room of the API gets a line here.
"""

from enum import StrEnum


class Scope(StrEnum):
    """One thing that a token may be used for; the value is stored with the token."""

    DOCUMENTS = "documents"
    SEARCH = "search"
    CHANGES = "changes"
    CONTACTS = "contacts"
    PACKS = "packs"


SCOPES: dict[Scope, str] = {
    Scope.DOCUMENTS: "List and read documents, their versions and sections",
    Scope.SEARCH: "Search",
    Scope.CHANGES: "Learn what was published, superseded, withdrawn, taken down, put back or taken out",
    Scope.CONTACTS: "List support services with their numbers",
    Scope.PACKS: "Read training packs as learners do",
}


def read_scopes(stored: list[str]) -> frozenset[Scope]:
    """Return the scopes that still exist of those that a token was given."""
    return frozenset(scope for scope in Scope if scope.value in stored)
