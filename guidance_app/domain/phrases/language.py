"""One language on the phrase pages: its names, how it is written, and its phrases."""

from dataclasses import dataclass, field

from guidance_app.domain.phrases.wording import KEYS, SPOKEN


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its ISO 639-3 `code`.

    `tag` is the language tag for a page (BCP 47) and `script` the Unicode name of its letters; `phrases` holds texts by
    key and leaves out what we are not sure of. `note` is what an officer must know. `checked_by` says who of the
    reader's force checked the texts and when, empty until somebody has.
    """

    code: str
    name: str
    own_name: str
    tag: str
    script: str
    right_to_left: bool = False
    note: str = ""
    phrases: dict[str, str] = field(default_factory=dict)
    checked_by: str = ""

    @property
    def direction(self) -> str:
        """Return the value of a `dir` attribute."""
        return "rtl" if self.right_to_left else "ltr"

    @property
    def left_out(self) -> tuple[str, ...]:
        """Return the keys of phrases that we are not sure enough of to show."""
        return tuple(key for key in SPOKEN if key not in self.phrases)


def translate(*texts: str) -> dict[str, str]:
    """Return texts by key, from one for each wording in order; an empty text is left out.

    Raises ValueError when their number is another.
    """
    return {key: text for key, text in zip(KEYS, texts, strict=True) if text}
