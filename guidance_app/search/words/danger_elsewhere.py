"""Words of danger in other languages, as officers hear and type them; each is read as an English word of danger.

Folded as queries are: no accents, and no vowel signs in the scripts of India. Read exactly as they stand, never mended:
a slip away from them stand everyday English words. Desk research; a speaker has not checked them.
"""

_TABLE: dict[str, str] = {
    "kill": (
        # Urdu, Hindi, Punjabi, Bengali in Latin letters, and in their own
        "qatl qatal katal maar maarna maaruga maarenge maardenge khoon khun قتل مار ماردیں मर मरन हतय ਮਰ ਕਤਲ খন হতয "
        # Arabic, Persian, Kurdish
        "yaqtul yaqtulni yiqtil yiqtilni يقتل يقتلني يقتلوني یقتلوني سيقتلني سيقتلوني اقتل بکشد میکشد میکشند کشتن "
        "mikoshe mikoshad bekoshad dikujin dikuje kustin bikujin کوشتن دەکوژن دەیکوژن "
        # Turkish, Somali, Albanian
        "cinayet cinayeti oldur oldurecek oldurecekler oldururler dilaan dilayaan dilay dileen vras vrasin vrasje "
        # Polish, Romanian, Czech and Slovak, Lithuanian, Portuguese, Spanish, French, Italian
        "zabije zabija zabic zabijemy omoara omor omori ucide ucida zabijou zabit zabiju uzmusti nuzudys matar matarme "
        "asesinar tuer tuera assassiner uccidere"
    ),
    "honour": (
        "ghairat gairat ghayrat namus namusu namoos sharaf charaf شرف غیرت غيرت عزت ناموس इजजत ਇਜਤ ইজজত onur seref "
        "onoare honor honoru"
    ),
    "forced marriage": "zabardasti zabrdasti jabardasti zorla zwangsheirat زبردستی جبرا",
    "threat": "dhamki dhamkiyan tehdit tehdid grozi grozba ameninta ameninte hanjabaad تهديد تهدید دھمکی धमक ਧਮਕ",
    "suicide": "khudkushi khudkashi intihar samobojstwo sinucidere isdil خودکشی انتحار आतमहतय",
    "help me": "bachao madad yardim imdat pomocy ajutor caawi najda انقذوني مدد",
    "fgm": "gudniin halalays khatna khitan tahur sunnah kutairi",
    "tomorrow": "tomoro tmrw tmoz 2moro 2morrow",
    "tonight": "2nite tonite 2night",
    "dont": "dnt",
}
ELSEWHERE: dict[str, str] = {word: read for read, words in _TABLE.items() for word in words.split()}
