"""What can go wrong in the field's own words; `web/errors.py` alone says which page and status each becomes."""


class DomainError(Exception):
    """Base of all refusals that a person can act on. `message` is a plain sentence that is safe to show."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotFound(DomainError):
    """The thing does not exist, or this person may not know that it does."""


class NotPermitted(DomainError):
    """The person is known and this action is not theirs."""


class WrongState(DomainError):
    """The action is real but cannot follow the state the thing is in."""


class StaleEdition(DomainError):
    """Somebody else saved first; nothing was overwritten."""


class WordsWithheld(DomainError):
    """The page is known and its words are not shown: it was taken down. The message says why, safe to show."""


class LinkEnded(DomainError):
    """A guest's link does not work: wrong, run out, taken back, or for a draft that is one no more."""


class LaunchEnded(DomainError):
    """What a learning platform opened has ended, or this browser opened nothing."""


class TextRefused(DomainError):
    """The text cannot be taken as it is; `problems` says where and what to do, one sentence each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


class InputRefused(DomainError):
    """A value that was given cannot be used; `field` names it."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class FormRefused(DomainError):
    """Several values of one form cannot be used; `problems` says what to correct, one sentence by field."""

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__(" ".join(problems.values()))
        self.problems = problems


class TooManyAttempts(DomainError):
    """A limit was reached. `retry_after` is in seconds."""

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class SettingsRefused(DomainError):
    """The app cannot start as configured; the message names every setting that is missing or wrong."""


class SearchUnavailable(DomainError):
    """The index cannot be read just now; pages still can."""


class PaperRefused(DomainError):
    """No PDF can be made of a page; the message says why. The page itself can still be printed."""
