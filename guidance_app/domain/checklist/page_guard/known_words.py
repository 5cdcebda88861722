"""Words with a capital that name nobody, as the page knows them: peoples, tongues, faiths, large places, the trade."""

import re

from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.personal_data.contact_words import PLATFORMS
from guidance_app.domain.personal_data.name_words import FAMILY, NOT_AFTER_IS_CALLED, NOT_AFTER_SMALL_TITLES, ROLES
from guidance_app.domain.personal_data.not_names import NOT_NAMES
from guidance_app.domain.personal_data.place_words import LARGE_PLACES
from guidance_app.domain.personal_data.wording import listed

_RELATIONS = {word for phrase in FAMILY | ROLES for word in phrase.split()}
_NAMED_IN_LISTS = {
    word
    for name in (*COMMUNITIES.values(), *FAITHS.values(), *LANGUAGES.values())
    for word in re.findall(r"[a-zà-ɏ'-]+", name.lower())
}
_TRADE = listed(
    "hba fgm fm dash dara marac sarc isva idva pace abe rasso mg va dv da pnc cctv dna gp bsl esol nrpf nirvana "
    "galop ikwro savera nspcc fmu soit solo fmpo fgmpo victim's interpreter screens intermediary champion risk "
    "assessment "
)
_EVERYDAY = listed(
    "arbaeen assent guide khalsa localhost mawlid naming practices terminal airtag airtags android arabia bibi "
    "bluetooth boxing conference dialects eve facetime gmail google gurdwaras halal headscarf hijab inspector "
    "iphone ipad ji jummah kirpan kosher latter lunar mecca mirpur monday's niqab pahari pothwari quran's railway "
    "samaritans satnav shia sim sunni tablet tasbih turban uber windows year "
)
KNOWN_WORDS = tuple(
    sorted(
        NOT_NAMES
        | LARGE_PLACES
        | NOT_AFTER_IS_CALLED
        | NOT_AFTER_SMALL_TITLES
        | _RELATIONS
        | {f"{word}s" for word in _RELATIONS}
        | _NAMED_IN_LISTS
        | _TRADE
        | _EVERYDAY
        | {word for word in PLATFORMS if word.isalpha()}
    )
)
