"""How officers write: short forms, slips and everyday words, with what they stand for and why they are here.

General English and police shorthand only. What belongs to one subject (a spelling of one word, another name for one
document) is the editors' to write, in the document itself. A line reads `meaning | meaning: words typed for it`.
"""

import re
from dataclasses import dataclass

from guidance_app.search.words.everyday import EVERYDAY


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a short form or everyday word stands for: phrases to search for besides it, and a readable reason."""

    phrases: tuple[str, ...]
    reason: str
    weight: float


_POLICE = """
achieving best evidence: abe
address: adr
antisocial behaviour: asb
appropriate adult: aa
arrest: nicked
assault: abh gbh
body worn video: bwv
british sign language: bsl
child protection: cp
child sexual abuse: csa
child sexual exploitation: cse
control room: comms ctrl fcr
crime: crim
crime number | crime report: crn
custody: cust lock nick
date of birth: dob
detained people | detainees: dps
detained person | detainee: dp
detective: det
domestic abuse: da dom doms
domestic abuse | domestic violence: dv
domestic violence adviser: idva
family liaison officer: flo
female genital mutilation: fgm
fgm protection order: fgmpo
forced marriage: fm
forced marriage | honour based abuse: hbm
forced marriage protection order: fmpo
forced marriage unit: fmu
forensic doctor: fme
healthcare professional | medical: hcp
honour based abuse: hba
honour based abuse | hba: hbv
identity code: ic ic1 ic2 ic3 ic4 ic5 ic6
independent advisory group: iag
inspector: guvnor
intelligence: intel
interview: intv iv
karma nirvana: kn
language line | interpreter: ll
mental health: mh
missing person | missing: misper mispers
national referral mechanism: nrm
next of kin | family: nok
no further action: nfa
officer: pc
officer in the case: oic
rape sexual offences: rasso
record: athena connect niche
registered intermediary: ri
released under investigation: rui
risk conference: marac
safeguarding hub: mash
safeguarding referral: ppn
self defined ethnicity: sde sdf
sergeant: sgt skipper
sexual assault referral centre: sarc
sexual offences officer: soit stos
sexual violence adviser: isva
social services: ss
statement: mg11 stmt
suspect: assailant offender perp sus susp
traveller | gypsy | roma: grt
under 18: u18
vehicle: veh
victim: aggrieved ip vic vics
violence against women: vawg
voluntary: vol
voluntary attendance | voluntary interview: va
witness: wit wits
woman officer: wpc
year old: yo yr
"""

_TYPED = """
24 hours: 24hr 24hrs
appointment: appt
available: avail
birthday: bday
boyfriend: bf
brother: bro
certificate: cert
christmas: xmas
conversation: convo
difference: diff
doctor | medical: doc dr
documents: docs
engaged: fiancee
ethnicity: ethn
girlfriend: gf
hospital: hosp
hour: hr
hours: hrs
husband: hubby
interpreter: intepreter interp interps terp terps
language: lang langs
medical: med
medication: meds
meeting: mtg
mental health: psych
message: msg
messages: msgs
minutes: mins
number: num
people: pax
phone: tel
photograph: photo photos pic pics
pronounce: pron
questions: qs
referral: ref
registration: reg
religion: relig
sister: sis
solicitor: sol
text: txt
texts: txts
through: thru
tomorrow: 2morrow tmrw
tonight: 2nite tonite
university | student: uni
video: vid vids
"""

_SLIPS = """
ethnicity: ethnisity
honour: honer honor
interpreter: interpretor
marriage: marrage
quran: koran
translator: translater
traveller: traveler travelers
woman: womans
"""

_ROWS: tuple[tuple[str, float, str], ...] = (
    ("police shorthand", 0.9, _POLICE),
    ("a short way to type it", 0.9, _TYPED),
    ("a related word", 0.5, EVERYDAY),
    ("a common slip", 0.9, _SLIPS),
)
_GOES_ON = re.compile(r"\n +")


def _read_rows() -> dict[str, Meaning]:
    meanings: dict[str, Meaning] = {}
    for reason, weight, lines in _ROWS:
        for line in _GOES_ON.sub(" ", lines.strip()).splitlines():
            phrases, _, words = line.partition(": ")
            meaning = Meaning(tuple(phrases.split(" | ")), reason, weight)
            meanings.update(dict.fromkeys(words.split(), meaning))
    return meanings


SHORTHAND: dict[str, Meaning] = _read_rows()
