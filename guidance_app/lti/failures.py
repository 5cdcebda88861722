"""The two ways in which speaking with a platform fails: it is not believed, or it does not answer."""

from guidance_app.domain.errors import DomainError


class LaunchRefused(DomainError):
    """What came is not what a registered platform would send to this browser now."""

    def __init__(self) -> None:
        super().__init__("This did not come from a learning platform that we know, or it came too late.")


class PlatformSilent(DomainError):
    """The platform does not answer, answers something else, or names an address that is not its own."""

    def __init__(self) -> None:
        super().__init__("Your learning platform did not answer as it should. Nothing was sent to it.")
