"""Words of addresses and vehicles, and places so large that naming one finds nobody. Data only."""

from guidance_app.domain.personal_data.wording import listed, one_of, phrases

STREETS = listed(
    "Street St Road Rd Avenue Ave Drive Lane Ln Close Crescent Cres Gardens Gdns Grove Terrace Place Way Walk Mews "
    "Court Hill Rise Row Square Green View Park Parade Vale Broadway Yard Wharf Quay Gate Path Bank Croft Meadow "
    "Meadows Field Fields Wynd Brae Embankment Passage Alley Villas Buildings Cottage Cottages House Lodge Farm "
    "Heights Mansions Tower Towers Bridge End Circus Chase Dene Garth Mount Boulevard Common Esplanade Orchard Ridge "
    "Spinney Approach Loke Ginnel Snicket Twitten Arcade Estate"
)
# Those that end the name of a street also where nothing has a capital.
PLAIN_STREETS = listed(
    "street st road rd avenue ave lane ln close crescent cres drive terrace gardens grove mews court"
)
NAMED_HOUSES = listed(
    "Cottage Farm Farmhouse Bungalow Barn Villa Lodge House Manor Mill Hall Court Tower Towers Point Heights Mansions "
    "Forge Vicarage Rectory"
)
UNITS = listed(
    "flat apartment apt room plot pitch unit caravan block berth mooring bay bedsit maisonette trailer chalet number "
    "no house door studio suite bungalow floor"
)
PITCHES = listed("flat apartment apt plot pitch bedsit caravan maisonette")
SITES = listed("site hostel hotel camp park refuge hall halls estate marina")
# Words that say somebody is to be found in a street.
LIVING = listed(
    "live lives lived living stay stays stayed staying sleep sleeps sleeping hid hides hiding home house flat shop "
    "moved address door hostel refuge parked work works neighbour neighbours"
)
_SMALL = "one two three four five six seven eight nine"
NUMBER_WORDS = (
    rf"(?:{one_of(listed('twenty thirty forty fifty sixty seventy eighty ninety'))}(?:[ -]{one_of(listed(_SMALL))})?"
    r"|(?:one|a) hundred(?: and [a-z]{3,9})?|"
    rf"{one_of(listed(_SMALL + ' ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'))})"
)
PLATE_WORDS = phrases(
    "reg, registration, registered, index, vrm, vrn, number plate, number plates, numberplate, numberplates, plate, "
    "plates, mark, marks, licence plate, tag"
)
SAID_OF_PLATES = listed(
    "no number mark plate is was on the a van car of ends ending starts starting begins beginning partial part in with "
    "reads her his it said"
)
VEHICLES = phrases(
    "car, van, taxi, lorry, truck, vehicle, transit, bmw, audi, ford, vauxhall, mercedes, merc, toyota, nissan, "
    "volkswagen, vw, golf, polo, fiesta, focus, corsa, astra, estate, saloon, hatchback, minibus, moped, motorbike, "
    "scooter, kia, seat, skoda, honda, hyundai, tesla, peugeot, renault, citroen, fiat, mini, jaguar, lexus, mazda, "
    "volvo, drive, drives, drove, driving, parked, caravan, trailer, jeep, range rover, prius, qashqai, micra, clio, "
    "insignia, leaf, yaris, aygo, juke, people carrier, motorcycle, lorries"
)
LARGE_PLACES = listed(
    "a aberdeen abuja act addis afghanistan africa albania aleppo algeria america amritsar ankara april arabic armenia "
    "article ashura asia ask asmara august auschwitz australia austria azerbaijan baghdad balochistan bangladesh be "
    "bedfordshire beirut belfast belgium bengali berlin birmingham blackburn bolton bradford brighton bristol britain "
    "bucharest buddhism bulgaria cairo cambridge cambridgeshire canada cantonese cardiff central chapter cheshire "
    "children china christianity christmas cleveland code commons cornwall county court coventry crown cumbria cyprus "
    "czech czechia damascus darfur dari december delhi denmark derby derbyshire devon dhaka diwali diyarbakir do "
    "domestic doncaster dorset dubai dundee durham east easter eastern edinburgh egypt eid emirates england english "
    "erbil eritrea essex ethiopia eu europe family farsi february female finland forced france friday gatwick gaza gb "
    "georgia germany glasgow gloucestershire great greece gujarat halabja halo hampshire hargeisa he heathrow hebrew "
    "her hertfordshire high hinduism his holocaust home hong honour huddersfield hull humberside hungary if in india "
    "ipswich iran iraq ireland islam islamabad israel istanbul it italy january jerusalem jordan judaism july june "
    "kabul kano karachi karbala karma kashmir kent kerbala khartoum kong kosovo kurdish kurdistan kuwait lagos lahore "
    "lancashire lanka lebanon leeds leicester leicestershire lent level libya lincolnshire liverpool london lords "
    "luton makkah malaysia manchester mandarin march mashhad may mecca medina merseyside middle middlesbrough "
    "mogadishu monday morocco mosul muharram mumbai navratri nepal netherlands new newcastle newport nigeria norfolk "
    "north northamptonshire northern northumbria norway norwich nottingham nottinghamshire november october oldham one "
    "our oxford pakistan palestine paris parliament part pashto passover persian peterborough plymouth poland police "
    "polish portsmouth preston punjab punjabi qatar ramadan rape reading ring rochdale romani romania rome russia "
    "sandwell saturday saudi say schedule scotland section see september serbia she sheffield sikhism sindh sinjar "
    "slough slovakia somali somalia somaliland some somerset south southall southampton southern spain sri "
    "staffordshire stansted states step stockholm stoke sudan suffolk sulaymaniyah sunday sunderland supreme surrey "
    "sussex swansea sweden sylhet syria table taiwan tamil tehran that the they this thursday tigray tirana tuesday "
    "tunisia turkey turkish uk ukraine united urdu vaisakhi vietnam wakefield wales walsall war warsaw warwickshire "
    "wednesday welsh west western what when who wiltshire wolverhampton women worcestershire world yemen yiddish york "
    "yorkshire your zealand"
)
