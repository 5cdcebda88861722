"""Phrases in languages of Africa."""

from guidance_app.domain.phrases.language import Language, translate

AFRICAN = (
    Language(
        "som", "Somali", "Soomaali", "so", "LATIN",
        note="Maay and Bravanese speakers may not follow standard Somali. Ask which.",
        phrases=translate(
            "Ma u baahan tahay turjumaan?",
            "Luqaddee iyo lahjaddee ayaad ku hadashaa?",
            "Uma baahnid inaad hadasho. Farta ku tilmaan “Haa” ama “Maya”.",
            "Hadda ma ammaan baa in la hadlo?",
            "Si gaar ah ayaan u wada hadli karnaa.",
            "Waxaan codsan doonnaa turjumaan aan aqoon qoyskaaga.",
            "Ma dhaawacan tahay mise xanuun baad dareemaysaa? Ma u baahan tahay dhakhtar?",
            "Fadlan sug. Waxaan wacayaa turjumaan.",
            "Haa", "Maya",
            "Farta ku tilmaan luqadda aad ku hadasho.",
        ),
    ),
    Language(
        "amh", "Amharic", "አማርኛ", "am", "ETHIOPIC",
        note="Do not take an Amharic interpreter for a Tigrinya or Oromo speaker unless they choose one.",
        phrases=translate(
            "አስተርጓሚ ያስፈልግዎታል?",
            "የትኛውን ቋንቋ እና ዘዬ ይናገራሉ?",
            "መናገር አያስፈልግዎትም። «አዎ» ወይም «አይ» የሚለውን በጣትዎ ያሳዩ።",
            "አሁን መነጋገር ለእርስዎ ደህና ነው?",
            "ለብቻችን መነጋገር እንችላለን።",
            "ቤተሰብዎን የማያውቅ አስተርጓሚ እንጠይቃለን።",
            "ተጎድተዋል ወይም ሕመም አለብዎት? ሐኪም ያስፈልግዎታል?",
            "እባክዎ ይጠብቁ። ለአስተርጓሚ እየደወልኩ ነው።",
            "አዎ", "አይ",
            "የሚናገሩትን ቋንቋ በጣትዎ ያሳዩ።",
        ),
    ),
    Language(
        "tir", "Tigrinya", "ትግርኛ", "ti", "ETHIOPIC",
        note="Ask where they are from: people from Eritrea and from Tigray may each fear the other’s interpreter.",
        phrases=translate(
            "ኣስተርጓሚ የድልየኩም ዶ?",
            "ብኣየናይ ቋንቋን ላህጃን ትዛረቡ?",
            "ክትዛረቡ ኣየድልየኩምን። «እወ» ወይ «ኣይፋል» ብኣጻብዕትኹም ኣመልክቱ።",
            "",
            "በይንና ክንዛረብ ንኽእል ኢና።",
            "ንስድራቤትኩም ዘይፈልጥ ኣስተርጓሚ ክንሓትት ኢና።",
            "ተጎዲእኩም ዲኹም ወይ ቃንዛ ኣለኩም? ሓኪም የድልየኩም ዶ?",
            "በጃኹም ተጸበዩ። ናብ ኣስተርጓሚ እድውል ኣለኹ።",
            "እወ", "ኣይፋል",
            "እትዛረብዎ ቋንቋ ኣመልክቱ።",
        ),
    ),
    Language(
        "yor", "Yoruba", "Yorùbá", "yo", "LATIN",
        phrases=translate(
            "Ṣé ẹ nílò ògbufọ̀?",
            "Èdè wo àti ẹ̀ka èdè wo ni ẹ ń sọ?",
            "Kò pọn dandan kí ẹ sọ̀rọ̀. Ẹ fi ìka tọ́ka sí “Bẹ́ẹ̀ ni” tàbí “Rárá”.",
            "",
            "A lè sọ̀rọ̀ ní ìkọ̀kọ̀.",
            "A máa béèrè ògbufọ̀ tí kò mọ ẹbí yín.",
            "Ṣé ẹ ti fara pa tàbí ara ń ro yín? Ṣé ẹ nílò dókítà?",
            "Ẹ jọ̀ọ́, ẹ dúró. Mò ń pe ògbufọ̀.",
            "Bẹ́ẹ̀ ni", "Rárá",
            "Ẹ tọ́ka sí èdè tí ẹ ń sọ.",
        ),
    ),
    Language(
        "hau", "Hausa", "Hausa", "ha", "LATIN",
        phrases=translate(
            "Kuna buƙatar tafinta?",
            "Wane harshe da wane karin harshe kuke magana da shi?",
            "Ba sai kun yi magana ba. Ku nuna “Eh” ko “A’a” da yatsa.",
            "",
            "Za mu iya yin magana a keɓe.",
            "Za mu nemi tafintan da bai san danginku ba.",
            "Kun ji rauni ko kuna jin zafi? Kuna buƙatar likita?",
            "Don Allah ku jira. Ina kiran tafinta.",
            "Eh", "A’a",
            "Ku nuna harshen da kuke magana da shi.",
        ),
    ),
)  # fmt: skip
