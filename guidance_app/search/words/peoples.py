"""Names of communities, peoples, languages and faiths: always known, and never corrected into one another.

`FACET_WORDS` says which filter value a name belongs to; the lists of values themselves live in `domain/facets.py`.
"""

from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.search.words import listed

_OTHERS = listed(
    "african african-caribbean amhara arabs asian bahdini behdini bengali berber black british bulgarian canto "
    "cantonese caribbean charedi chechen christian congolese cypriot czech dari egyptian english ethiopian european "
    "ezidi ghanaian gurkha gypsies gypsy habesha haredi hasidic hausa hindu hongkonger igbo indian iraqi iranian "
    "irish israeli jain jamaican jew jewish jordanian kashmiri kenyan kosovan kurd kurdistan kurds latvian lebanese "
    "libyan lithuanian mandarin mirpuri moroccan muslim muslims nepali oromo pahari palestinian pashtun pashto pathan "
    "persian persians pole poles pothwari punjabis panjabi roma roman romani romanian romanians romanies romany "
    "russian scottish showmen sikh sikhs sinhalese slovak somalian somalis somaliland somali sorani kurmanji spanish "
    "sudanese swahili sylheti syrian tamil tatar tigrayan tigrinya traveler travelers traveller travellers tunisian "
    "turk turkish turks ugandan ukrainian urdu uyghur uzbek vietnamese welsh white yazidi yemeni yezidi yiddish "
    "yoruba zaza"
)


def is_same_people(one: str, other: str) -> bool:
    """Say whether two names are forms of one name, or belong to the same community on the list."""
    shared = FACET_WORDS.get(one, frozenset()) & FACET_WORDS.get(other, frozenset())
    return one.startswith(other) or other.startswith(one) or bool(shared)


def _words(names: dict[str, str]) -> frozenset[str]:
    marks = str.maketrans("()-,", "    ")
    return frozenset(word for name in names.values() for word in name.lower().translate(marks).split()) - _JOINING


_JOINING = frozenset({"and", "sign", "language", "southern", "bangla"})
_NAMED = _words(COMMUNITIES) | _words(LANGUAGES) | _words(FAITHS) | _OTHERS

# What people are called beside the name on the list; each is how officers or the people themselves write it.
_ALSO_CALLED = {
    "afghan": "afghans pashtun hazara tajik",
    "arab": "arabs yemeni syrian iraqi",
    "bangladeshi": "bangladesh sylheti bengali",
    "eritrean-and-ethiopian": "eritrean ethiopian habesha tigrayan oromo",
    "gujarati-hindu": "gujarati",
    "irish-traveller": "traveller travellers traveler travelers",
    "iranian": "persian iran",
    "kurdish": "kurd kurds",
    "nigerian": "nigeria yoruba igbo hausa",
    "orthodox-jewish": "haredi charedi hasidic jewish",
    "pakistani": "pakistan mirpuri kashmiri",
    "polish": "pole poles poland",
    "punjabi-sikh": "sikh sikhs",
    "roma": "romani",
    "romany-gypsy": "gypsy gypsies romany",
    "somali": "somalian somalis somalia",
    "tamil": "tamils",
    "turkish": "turk turks turkey cypriot",
}

# Words of a faith's daily life that officers meet; they name nobody, and lead to the profile that explains them first.
_DAILY_LIFE = {
    "orthodox-jewish": "shabbat shabbos sabbath kosher rabbi synagogue shul eruv kippah sheitel beis",
    "punjabi-sikh": "kirpan turban gurdwara gurudwara kara kesh kangha kachera amritdhari singh kaur",
    "gujarati-hindu": "swaminarayan",
    "somali": "gudniin xeer qabiil",
    "nigerian": "juju",
    "eritrean-and-ethiopian": "tewahedo",
    "chinese": "mandarin cantonese canto hakka",
    "kurdish": "sorani kurmanji",
}

_DIRECT = {code: code for code in COMMUNITIES if "-" not in code}
FACET_WORDS: dict[str, frozenset[str]] = {
    word: frozenset(code for code, words in _ALSO_CALLED.items() if word in words.split() or _DIRECT.get(code) == word)
    for word in {w for words in _ALSO_CALLED.values() for w in words.split()} | set(_DIRECT)
} | {code: frozenset({code}) for code in _DIRECT if code not in _ALSO_CALLED}

PEOPLES = _NAMED | frozenset(FACET_WORDS)

# Names of one community on the list, or of a language: what a page that holds for everyone need not say.
OF_ONE_PEOPLE = (_words(COMMUNITIES) | _words(LANGUAGES) | frozenset(FACET_WORDS)) - {"english"}

# Which communities' profiles a typed word leads to: the names of peoples, and words of daily life.
LEADS_TO: dict[str, frozenset[str]] = FACET_WORDS | {
    word: frozenset({code}) for code, words in _DAILY_LIFE.items() for word in words.split()
}
