"""Names of peoples, faiths and places, and the marking of a sentence with them so that rules can be short.

It says which words name a group, and judges nothing. A marked sentence is in lower case, and a sign stands before each
such word: `@` adjective or one person (kurdish, kurd), `#` several (kurds), `~` both (roma), `%` people (women), `&`
one person or home (woman), `$` a place. Names of peoples count only with a capital: poles hold up tents.
"""

import re

from guidance_app.domain.facets import COMMUNITIES, FAITHS


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_JOINING = frozenset({"and"})

# Beside the facets: peoples whom officers meet, wide names that gather many, and faiths and their branches.
_MORE_NAMES = _listed(
    "african african-caribbean algerian american amish angolan arabian armenian asian assyrian azeri bajuni "
    "balkan balti bangladeshi bantu baptist bengali berber black bosnian brahmin british bulgarian cambodian "
    "cameroonian caribbean catalan catholic caucasian chaldean charedi chechen congolese coptic croatian cypriot "
    "czech danish druze dutch eastern east-african east-asian egyptian english ethiopian eritrean european ezidi "
    "filipino finnish french fulani gambian georgian german ghanaian greek guinean gurkha habesha haredi hasidic "
    "hausa hazara hungarian igbo indian indonesian iraqi irish islamic israeli italian ivorian jain jamaican "
    "japanese jatt jordanian kashmiri kenyan korean kosovan kurd kuwaiti kashmiri latin latino latvian lebanese "
    "liberian libyan lithuanian malawian malaysian malian mandinka mediterranean middle-eastern mirpuri moldovan "
    "mongolian moroccan mormon nepalese nepali norwegian oriental oromo orthodox pakistani palestinian papuan "
    "pashtun pathan pentecostal persian pole portuguese protestant punjabi quaker rastafarian romanian romany "
    "russian rwandan saudi scottish senegalese serbian shia sierra-leonean sinhalese slav slavic slovak slovenian "
    "somalian somalilander spanish spaniard sudanese sunni swedish sylheti syrian tajik taiwanese tanzanian thai "
    "tibetan tigrayan togolese traveller tunisian turk turkmen tutsi ugandan ukrainian uyghur uzbek venezuelan "
    "vietnamese welsh western yazidi yemeni yezidi yoruba zambian zimbabwean gypsy jew arab mexican brazilian "
    "colombian peruvian hindu muslim sikh buddhist christian jewish asiatic anglo-saxon jat dalit south-asian "
    "african-american afro-caribbean serb croat montenegrin macedonian mauritian trinidadian barbadian bajan "
    "rohingya hmong laotian filipina australian canadian kazakh kyrgyz estonian belarusian belgian austrian "
    "scandinavian zulu shona ndebele akan ashanti tuareg maghrebi bedouin copt alevi ismaili ahmadi salafi deobandi "
    "sufi methodist evangelical sephardi ashkenazi romani gurjar burmese hispanic levantine scot sicilian sardinian"
    " calabrian "
    "corsican basque nubian darfuri maori cretan dagestani circassian"
)
_BOTH = _listed(
    "roma haredim charedim hasidim chinese japanese vietnamese portuguese lebanese sudanese sinhalese nepalese "
    "senegalese taiwanese irish british english french dutch welsh swiss burmese maltese sri-lankans gurkhas "
    "tutsi fulani igbo hausa yoruba oromo amhara"
)
_SEVERAL = _listed("gypsies romanies jews turks poles slavs kurds arabs latins orientals danes swedes finns scots")
# These name groups without a capital.
_PLAIN_SEVERAL = _listed(
    "foreigners immigrants migrants refugees gypsies travellers incomers newcomers outsiders "
    "tribesmen tribespeople villagers islamists asylum-seekers"
)
_PLAIN_ONE = _listed(
    "foreign immigrant migrant refugee asylum-seeker asylum-seeking dark-skinned brown-skinned gypsy tribal"
)
_PEOPLE = _listed(
    "people men women girls boys children kids lads youths youngsters teenagers families households homes "
    "communities clans tribes wives husbands brides grooms mothers fathers parents grandmothers grandfathers "
    "elders uncles aunts brothers sisters sons daughters cousins in-laws mothers-in-law fathers-in-law relatives "
    "victims survivors witnesses suspects callers complainants couples ladies gentlemen leaders students pupils "
    "workers neighbours nationals villages neighbourhoods widows rabbis imams believers guys folk males females "
    "partners suitors patriarchs matriarchs drivers shopkeepers landlords taxi-drivers cultures societies "
    "tribespeople peoples speakers householders adults teens toddlers babies pensioners grandparents kin siblings "
    "minorities mums dads aunties grans blokes chaps spouses stepfathers stepmothers nieces nephews schoolgirls "
    "schoolboys schoolchildren housewives builders labourers barbers traders doctors nurses teachers pastors priests "
    "preachers businessmen businesswomen cleaners waiters waitresses cashiers tenants customers passengers motorists "
    "pedestrians traffickers criminals migrants immigrants entrants applicants bosses newlyweds bachelors virgins "
    "circles suspects detainees"
)
_PERSON = _listed(
    "person man woman girl boy child kid lad youth youngster teenager family household home community clan tribe "
    "wife husband bride groom mother father parent grandmother grandfather elder uncle aunt brother sister son "
    "daughter cousin mother-in-law father-in-law relative victim survivor witness suspect caller complainant "
    "couple lady gentleman leader student pupil worker neighbour national village neighbourhood widow rabbi imam "
    "guy male female partner patriarch matriarch driver shopkeeper landlord culture society adult house biraderi "
    "patient population diaspora mum dad auntie gran bloke chap spouse stepfather stepmother niece nephew schoolgirl "
    "schoolboy housewife builder labourer barber trader doctor nurse teacher pastor priest preacher businessman "
    "businesswoman cleaner waiter waitress cashier tenant customer passenger motorist pedestrian rider trafficker "
    "criminal applicant boss bachelor virgin fella in-law"
)
_PLACES = _listed(
    "pakistan india bangladesh afghanistan albania kosovo iraq iran turkey syria yemen sudan somalia somaliland "
    "eritrea ethiopia egypt nigeria ghana kenya uganda congo gambia guinea mali mirpur kashmir punjab gujarat "
    "sylhet kurdistan poland romania slovakia bulgaria lithuania latvia ukraine russia china vietnam thailand "
    "africa asia arabia morocco algeria tunisia libya lebanon jordan palestine chechnya balkans caribbean jamaica "
    "lahore karachi islamabad faisalabad dhaka mogadishu hargeisa istanbul ankara tehran baghdad erbil tirana pristina "
    "warsaw bucharest asmara khartoum banjul accra dakar freetown nepal romania moldova serbia bosnia croatia algiers "
    "zimbabwe rwanda burundi cameroon togo senegal liberia delhi mumbai amritsar jaffna colombo kandahar dubai "
    "orient east subcontinent ireland peshawar tigray darfur lagos kabul helmand anatolia"
)

_ADJECTIVES = (
    (
        frozenset(word for name in (*COMMUNITIES.values(), *FAITHS.values()) for word in name.lower().split())
        | _MORE_NAMES
    )
    - _JOINING
    - _BOTH
)
_PLURALS = frozenset(f"{name}s" for name in _ADJECTIVES) | _SEVERAL
_CAPITALISED = (
    dict.fromkeys(_PLACES, "$")
    | dict.fromkeys(_PLURALS, "#")
    | dict.fromkeys(_ADJECTIVES, "@")
    | dict.fromkeys(_BOTH, "~")
)
_PLAIN = (
    dict.fromkeys(_PERSON, "&")
    | dict.fromkeys(_PEOPLE, "%")
    | dict.fromkeys(_PLAIN_SEVERAL, "#")
    | dict.fromkeys(_PLAIN_ONE, "@")
)
SIGNS: dict[str, str] = _CAPITALISED | _PLAIN
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# A capital behind the word makes it part of a name: Roma Support Group, Muslim Women's Network.
_CAPITALS_NEXT = re.compile(r"(?: [A-Z][\w'’-]+)* ([A-Z][\w'’-]+)")
_REGION = re.compile(
    r"\b(South|East|North|West|Middle|Central|Latin|Sri|Saudi)[ -](Asian|African|Eastern|European|Indian|American"
    r"|Lankan|Arabian)"
)
_SEEKERS = re.compile(r"\b([Aa]sylum) (seekers?)\b")
# Colours name a people only beside a word for people.
_COLOURS = frozenset({"black", "white", "brown"})
_WORD_NEXT = re.compile(r" ([\w-]+)(?: ([\w-]+))?")
_SIGNS = re.compile(r"[@#~%&$]")


def mark_groups(sentence: str) -> str:
    """Return the sentence in lower case with a sign before each word that names a group, people or a place."""
    joined = _SEEKERS.sub(r"\1-\2", _REGION.sub(r"\1-\2", sentence.replace("%", " per cent")))
    return _WORD.sub(_mark_word, _SIGNS.sub(" ", joined)).replace("’", "'")


def unmark(marked: str) -> str:
    """Return the words of a marked stretch without their signs."""
    return _SIGNS.sub("", marked).strip()


def _mark_word(found: re.Match[str]) -> str:
    word = found[0]
    low = word.lower()
    bare = low.removesuffix("'s").removesuffix("’s")
    sign = _CAPITALISED.get(bare, "") or _CAPITALISED.get(bare.rpartition("-")[2], "") if word[0].isupper() else ""
    if sign and sign != "$" and _is_in_name(found):
        return low
    if low in _COLOURS and not sign and _is_of_people(found):
        return f"@{low}"
    return (sign or _PLAIN.get(bare, "")) + low


def _is_of_people(colour: re.Match[str]) -> bool:
    following = _WORD_NEXT.match(colour.string, colour.end())
    return following is not None and any(word in _PEOPLE or word in _PERSON for word in following.groups())


def _is_in_name(found: re.Match[str]) -> bool:
    following = _CAPITALS_NEXT.match(found.string, found.end())
    # What somebody owns is no part of a name: an Albanian's DNA.
    return (
        not found[0].endswith(("'s", "’s"))
        and following is not None
        and following[1].lower().removesuffix("s") not in _CAPITALISED
    )
