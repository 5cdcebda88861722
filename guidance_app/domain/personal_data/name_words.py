"""Words that tell a name from other capitals: titles, relations, roles, and words that are no name. Data only."""

TITLES = (
    "Mr|Mrs|Ms|Miss|Mx|Master|Dr|Doctor|Prof|Professor|Sir|Dame|Madam|Lady|Lord|Baroness|"
    "Rev|Revd|Reverend|Fr|Father|Mother|Sister|Brother|Imam|Rabbi|"
    "Rebbetzin|Mullah|Mulla|Maulana|Mufti|Sheikh|Shaykh|Pastor|Canon|Vicar|Bishop|Deacon|"
    "Judge|Justice|Haji|Hajji|Granthi|Pandit|Officer|Investigator|"
    "Auntie|Aunty|Aunt|Uncle|Cllr|Councillor|Nurse|Midwife|Matron|Coach|Captain|Capt|Major|Lt|Colonel|Col|Corporal|Hon|"
    "PC|WPC|DC|TDC|PS|DS|TDS|DI|TDI|CI|DCI|DSU|DCS|Supt|Det Supt|Superintendent|Insp|Inspector|"
    "Sgt|Sergeant|Cst|Constable|Con|ACC|DCC|CC|ACSO|PCSO|SPC|"
    "Det|Detective|Commander|Cdr|CSI|IDVA|ISVA|SW|GP|HV|DP|IP|Misper|Mister|Missus|Lt Col|"
    "Sr|Br|Seyed|Sayyid|Khaleh|Begum|Ustad|Elder|Rav|Reb|Rebbe"
)
_FAMILY = (
    "brother|sister|father|mother|dad|daddy|mum|mam|mom|mummy|uncle|aunt|auntie|aunty|cousin|"
    "husband|wife|ex|ex-husband|ex-wife|ex-partner|partner|"
    "boyfriend|girlfriend|fianc[eé]e?|son|daughter|nephew|niece|grandfather|grandmother|"
    "grandad|granddad|grandma|gran|nan|nana|granny|grandson|"
    "granddaughter|stepfather|stepmother|stepbrother|stepsister|stepson|stepdaughter|stepdad|"
    "stepmum|half-brother|half-sister|brother-in-laws?|"
    "sister-in-law|mother-in-law|father-in-law|son-in-law|daughter-in-law|twin|sibling|"
    "spouse|lover|betrothed|in-law|cousin-brother|godmother|godfather|guardian"
)
_ROLES = (
    "friend|neighbour|flatmate|housemate|colleague|classmate|roommate|landlord|landlady|"
    "boss|employer|victim|suspect|witness|complainant|offender|"
    "perpetrator|caller|informant|groom|bride|bridegroom|defendant|accused|detainee|detained "
    "person|applicant|respondent|interpreter|solicitor|teacher|"
    "headteacher|tutor|pupil|student|patient|baby|child|boy|girl|lad|toddler|social worker|"
    "key worker|support worker|nurse|midwife|doctor|driver|"
    "matchmaker|priest|tenant|lodger|survivor|reporting person|aggrieved|injured party|"
    "missing person|subject|nominal|abuser|attacker|stalker|"
    "barber|shopkeeper|taxi driver|imam|pastor|elder|source|contact"
)
RELATIONS = rf"{_FAMILY}|{_ROLES}"
FAMILY = _FAMILY
_NOT_NAMES = (
    "A An And Any All Also Always Another Anyone Anybody As Ask At Be Before Begin Both "
    "But By Call Can Check Could Day Days Did Do Does Each Either "
    "Even Every Everyone Everybody For From Get Give Go Good Had Has Have He Her Here Hers "
    "Him His How However I If In Is It Its Just Keep Later Let Like "
    "Listen Look Make Many May Me Men Might More Most Much Must My Never New No Nobody "
    "None Nor Not Note Nothing Now Of Offer Often On Once One Only Or Other "
    "Others Our Out Over Own People Person Please Put Read Record Ring Said Say See Send "
    "She Should Show Since So Some Somebody Someone Sometimes Soon "
    "Speak Still Stop Such Take Tell Text Than That The Their Them Then There These They "
    "Think This Those Though To Today Together Told Too Try Two Under Until Up Us "
    "Use Very Was We Well Were What When Where Whether Which While Who Whom Whose Why Will "
    "With Without Woman Women Work Would Write Yes Yet You Your "
    "Man Men Girl Girls Boy Boys Child Children Baby Family Families Mother Father Brother "
    "Sister Uncle Aunt Cousin Husband Wife Partner Friend "
    "Victim Suspect Witness Parent Parents Groom Bride Elder Elders Relative Relatives "
    "Neighbour Teacher Support Care Code Personal Protection Arrangements Charter "
    "Service Services Contact Liaison Impact Maintenance Benefit Safety Abuse Exploitation "
    "Line Unit Act Acts Court Order Orders Team Statement Centre "
    "House Home Office Police Officer Officers Crime Crown Prosecution Trust Association "
    "Council Agency Agencies Street Road State World Comics Martens Pepper "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
    "June July August September October November December "
    "Ramadan Eid Easter Christmas Diwali Vaisakhi Navratri Passover Lent Shabbat Sabbath "
    "Purim Hanukkah Ashura Muharram Hajj Nowruz Newroz "
    "British English Welsh Scottish Irish European Asian African Arab Arabic American Indian "
    "Pakistani Bangladeshi Iranian Iraqi Kurdish Turkish Syrian "
    "Afghan Somali Sudanese Eritrean Ethiopian Nigerian Egyptian Chinese Vietnamese Polish "
    "Romanian Slovak Bulgarian Hungarian Czech Albanian Kosovan "
    "Roma Romany Romani Gypsy Traveller Travellers Jewish Muslim Muslims Christian Christians "
    "Hindu Hindus Sikh Sikhs Buddhist Catholic Orthodox Haredi "
    "Yazidi Yezidi Kurd Kurds Kurmanji Sorani Farsi Persian Dari Pashto Pashtun Urdu Hindi "
    "Punjabi Bengali Sylheti Gujarati Tamil Sinhala Tigrinya Amharic "
    "Oromo Yoruba Igbo Hausa Hazara Tajik Uzbek Azeri Black White Mixed Mirpuri Kashmiri "
    "Kashmir French German Italian Spanish Portuguese Russian Ukrainian Greek "
    "UK EU US USA GB England Wales Scotland Ireland Britain London Leicester Europe India "
    "Pakistan Iran Iraq Turkey Syria Poland China Quran Qur'an Bible Torah God "
    "Allah Islam Chancellor Chief High Deputy Detective Inspector Sergeant Constable Superintendent "
    "Commissioner Secretary Minister General President Executive "
    "Mr Mrs Ms Miss Mx Dr Sir Madam Prof Professor Rev Imam Rabbi Lord Lady Saint Guru "
    "Prophet Nanak Gobind Krishna Shiva Rama Ganesha Vishnu Buddha Jesus "
    "Universe Plod Web Criminal Justice Coroner Movement History Number Date Name Names "
    "Title Universal Credit Tongue Language Social Worker Duty Night Time Life Age "
    "Honour Right Rights Same Section Schedule Part Table Tel Phone Email Address Alone "
    "Again Already Against About After Afterwards Ever Far Few First Second Third Last "
    "Karma Galop Halo Savera Childline Samaritans Southall Shama Zinthiya Imece Clare Sarah Fiona Jay Prevent "
    "Forced Marriage Female Genital Mutilation Rape Crisis Refuge Women's Men's Children's "
    "Victims Victims' Special Constabulary Domestic Violence Safeguarding Adviser Advocate "
    "Advisers "
    "Interpreter Interpreters Immigration Health Hospital School College University Local "
    "Authority Education Evidence Interview Medical Legal Aid Aged Unknown Anonymous X "
    "Y Z N/A "
    "Nowadays Perhaps Instead Inside Outside Near Behind Between During Because Whatever "
    "Whoever Anything Something Everything Tonight Tomorrow Yesterday Alternatively Indeed "
    "Rather "
    "Staying Being Living Having Getting Asking Telling Saying Sharing Going Coming Leaving "
    "Trust Believe Explain Help Find Follow Agree Plan Open Close Add Avoid Learn Leave "
    "Link Mark Meet "
    "Nothing Explain Stay Wait Watch Warn Worry Bring Cover Feel Hear Know Need Set Start "
    "Share Thank Treat Turn Visit Want"
)
NOT_NAMES = frozenset(_NOT_NAMES.split())
PUBLISHED_NAMES = frozenset(
    # Names from public judgments, inquiries and press reports. Most stand on no page of the library yet, so no source
    # is given here: a line about one still needs its own.
    (
        "Banaz Mahmod",
        "Bekhal Mahmod",
        "Shafilea Ahmed",
        "Stephen Lawrence",
        "Victoria Climbié",
        "Heshu Yones",
        "Tulay Goren",
        "Rukhsana Naz",
        "Samia Shahid",
        "Surjit Athwal",
        "Fawziyah Javed",
        "Somaiya Begum",
        "Raneem Oudeh",
        "Khaola Saleem",
        "Sara Sharif",
        "Sarah Everard",
        "Damilola Taylor",
        "Celine Dookhran",
        "Mahsa Amini",
        "Qandeel Baloch",
        "Louise Casey",
        "William Macpherson",
        "Anthony Walker",
        "Zahid Mubarek",
        "Hina Saleem",
        "Hatun Sürücü",
        "Fadime Sahindal",
        "Noor Mukadam",
        "Jasvinder Sanghera",
    )
)
_SMALL_WORDS = (
    "A An And Any As At But By Can Do For From If In Is It May Must Never No Not Of On "
    "Or She He So The Then They This To Use When Who With You "
    "Mr Mrs Ms Miss Mx Dr Sir Madam Prof Rev Lord Lady"
)
SMALL_WORDS = frozenset(_SMALL_WORDS.split())
