"""All languages of the phrase pages, by code, in the order of their English names."""

from guidance_app.domain.phrases.african import AFRICAN
from guidance_app.domain.phrases.east_asian import EAST_ASIAN
from guidance_app.domain.phrases.european import EUROPEAN
from guidance_app.domain.phrases.language import Language
from guidance_app.domain.phrases.south_asian import SOUTH_ASIAN
from guidance_app.domain.phrases.west_asian import WEST_ASIAN
from guidance_app.domain.phrases.without_text import WITHOUT_TEXT

_ALL = (*EUROPEAN, *SOUTH_ASIAN, *WEST_ASIAN, *AFRICAN, *EAST_ASIAN, *WITHOUT_TEXT)
PHRASE_LANGUAGES: dict[str, Language] = {each.code: each for each in sorted(_ALL, key=lambda each: each.name)}
TRANSLATED: tuple[Language, ...] = tuple(each for each in PHRASE_LANGUAGES.values() if each.phrases)
