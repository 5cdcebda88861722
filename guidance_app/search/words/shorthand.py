"""How officers write: short forms and everyday words, with what they stand for and why they are here.

General English and police shorthand only. What belongs to one subject (a spelling of one word, another name for one
document) is the editors' to write, in the document itself.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a short form or everyday word stands for: phrases to search for besides it, and a readable reason."""

    phrases: tuple[str, ...]
    reason: str
    weight: float


_SHORT = "police shorthand"
_TYPED = "a short way to type it"
_EVERYDAY = "a related word"
_SLIP = "a common slip"

_ROWS: tuple[tuple[str, float, str], ...] = (
    (
        _SHORT,
        0.9,
        """
dv = domestic abuse | domestic violence
da = domestic abuse
dom = domestic abuse
doms = domestic abuse
hba = honour based abuse
hbv = honour based abuse | hba
hbm = forced marriage | honour based abuse
fm = forced marriage
fmu = forced marriage unit
fmpo = forced marriage protection order
fgm = female genital mutilation
fgmpo = fgm protection order
misper = missing person | missing
mispers = missing person | missing
mh = mental health
ic = identity code
ic1 = identity code
ic2 = identity code
ic3 = identity code
ic4 = identity code
ic5 = identity code
ic6 = identity code
sde = self defined ethnicity
sdf = self defined ethnicity
grt = traveller | gypsy | roma
kn = karma nirvana
ll = language line | interpreter
bsl = british sign language
iag = independent advisory group
sarc = sexual assault referral centre
isva = sexual violence adviser
idva = domestic violence adviser
abe = achieving best evidence
rasso = rape sexual offences
vawg = violence against women
mash = safeguarding hub
marac = risk conference
cp = child protection
ss = social services
vic = victim
vics = victim
ip = victim
aggrieved = victim
susp = suspect
wit = witness
wits = witness
sgt = sergeant
skipper = sergeant
guvnor = inspector
cust = custody
nick = custody
nicked = arrest
lock = custody
stmt = statement
mg11 = statement
niche = record
athena = record
connect = record
bwv = body worn video
yo = year old
yr = year old
dob = date of birth
pc = officer
wpc = woman officer
u18 = under 18
""",
    ),
    (
        _TYPED,
        0.9,
        """
interp = interpreter
interps = interpreter
intepreter = interpreter
lang = language
langs = language
convo = conversation
avail = available
appt = appointment
cert = certificate
diff = difference
docs = documents
ethn = ethnicity
reg = registration
ref = referral
relig = religion
sol = solicitor
tel = phone
num = number
mtg = meeting
hosp = hospital
med = medical
bf = boyfriend
gf = girlfriend
hubby = husband
xmas = christmas
pron = pronounce
""",
    ),
    (
        _EVERYDAY,
        0.5,
        """
female = woman
females = women
lady = woman
ladies = women
lass = girl | woman
male = man
males = men
lad = boy | man
lads = boys | men
bloke = man
fella = man
kid = child
kids = children
teen = young person
teenager = young person
mum = mother | parents
mom = mother
dad = father | parents
parents = family
father = family
mother = family
brother = relatives
uncle = relatives
auntie = relatives
aunt = relatives
cousin = relatives
relative = family
relatives = family
inlaws = relatives
hubbys = husband
wife = spouse
married = marriage
marry = marriage
marries = marriage
wedding = marriage
wed = marriage
bride = marriage
engaged = marriage
beating = assault
beaten = assault
battered = assault
hitting = assault
translate = interpret
translator = interpreter
translating = interpreting
interpret = interpreter
cop = police
cops = police
copper = police
bobby = police
gay = lgbt
lesbian = lgbt
bisexual = lgbt
transgender = lgbt
drop = withdraw
dropping = withdraw
retract = withdraw
visa = immigration
deported = immigration
asylum = immigration
passport = travel
holiday = travel abroad
plane = travel abroad
flight = travel abroad
overseas = abroad
caravan = site
camp = site
trailer = site
headscarf = hijab
veil = hijab
mosque = faith
temple = faith
church = faith
imam = faith leader
priest = faith leader
rabbi = faith leader
religion = faith
religious = faith
witchcraft = spiritual abuse
voodoo = juju
cutting = fgm
circumcision = fgm
hymen = virginity
pray = prayer
praying = prayer
fast = fasting
surname = names
forename = names
firstname = names
greeting = greet
handshake = shake hands
knocking = visit
door = home
house = home
premises = home
address = home
refuge = support
shelter = refuge
helpline = phone
hotline = helpline
ring = phone
call = phone
calling = phone
phoned = phone
phone = ring
telephone = phone
race = ethnicity
ethnic = ethnicity
nationality = ethnicity
raped = rape
rape = sexual abuse
assaulted = assault
molested = sexual abuse
nonce = sexual abuse
disclosed = disclosure
disclosing = disclosure
upset = distress
crying = distress
laughing = distress
flashback = trauma
triggered = trauma
retraumatise = retraumatisation
retraumatising = retraumatisation
traumatised = trauma
scared = fear
afraid = fear
frightened = fear
reputation = honour
disgrace = shame
shamed = shame
ashamed = shame
disown = family
ostracised = shunned
story = account
version = account
phoning = phone
ringing = phone
calls = phone
texting = message
texts = message
retracting = withdraw
retracts = withdraw
retraction = withdraw
retracted = withdraw
withdrawing = withdraw
declines = refuse
declined = refuse
prefers = refuse
son = child
daughter = child
toddler = child
underage = child
granny = relatives
grandma = relatives
grandad = relatives
aunties = relatives
aunty = relatives
uncles = relatives
cousins = relatives
brothers = relatives
stepdad = father
constable = officer
conceal = hide
restrict = hide
healer = spiritual abuse
exorcism = spiritual abuse
curse = oath
deaf = sign language
dead = killed
mediator = mediation
mediate = mediation
mediating = mediation
elders = community leader
elder = community leader
runaway = missing
postmortem = post mortem
funeral = burial
autopsy = post mortem
hijab = headscarf
niqab = headscarf
burka = headscarf
""",
    ),
    (
        _SLIP,
        0.9,
        """
honor = honour
honer = honour
traveler = traveller
travelers = traveller
koran = quran
womans = woman
interpretor = interpreter
translater = translator
marrage = marriage
ethnisity = ethnicity
""",
    ),
)


def _read_rows() -> dict[str, Meaning]:
    meanings: dict[str, Meaning] = {}
    for reason, weight, lines in _ROWS:
        for line in lines.strip().splitlines():
            word, _, phrases = line.partition(" = ")
            meanings[word] = Meaning(tuple(phrase.strip() for phrase in phrases.split("|")), reason, weight)
    return meanings


SHORTHAND: dict[str, Meaning] = _read_rows()
