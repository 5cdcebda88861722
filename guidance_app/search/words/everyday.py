"""Everyday words and the words that guidance uses for the same or a near thing; data, one meaning a line.

General English only. `meaning | meaning: words that are typed for it`; a line that is too long goes on, indented.
"""

EVERYDAY = """
abandon: dump
abandoned: deserted ditched dumped stranded
abroad: overseas
account: story version
articles of faith: beads
assault: assaulted battered beat beaten beating hit hits hitting kicking punched punching slapped slapping
boy | man: lad
boys | men: lads
burial: funeral
child: daughter kid son toddler underage
children: kids
clothing: dress undress
community leader: elder elders
counselling | support: counsellor
counsellor | support: counselling
court: barrister judge jury trial
crying: sob sobbing tears weeping
danger: unsafe
daughter | child: daughters
disclosure: disclosed disclosing
distress: crying laughing upset
doctor | medical: clinic gp
engaged | marriage: fiance
ethnicity: ethnic nationality race
faith: church mosque religion religious temple
faith leader: guru imam imams minister pastor preacher priest priests rabbi rabbis
faith leader | priest: vicar
family: disown father mother parents relative relatives
fasting: fast
father: stepdad stepfather
father | parents: dad
fear: afraid anxious frightened nervous panicking petrified scared terrified worried
fgm: circumcision cutting
food: diet eat eating meal meals
friend: mate mates pal
girl | woman: lass
government: regime
greet: greeting
halal | food: pork
headscarf: burka hijab niqab
helpline: hotline
hide: conceal restrict
hijab: headscarf veil
holy book: bible
home: address door house premises
honour: reputation
husband: hubbys
immigration: asylum deported visa
informing: grass grassed grassing snitch
injuries: bruised bruises bruising injured
interpret: translate
interpreter: interpret translator
interpreting: translating
jewellery: bangles gold necklace necklaces
juju: voodoo
killed: dead
laughing: giggle giggling joking smiling smirking
lgbt: bisexual gay lesbian transgender
lie: fib fibbing liar lied lies lying
man: bloke fella male
marriage: bride engaged married marries marry wed wedding
mediation: mediate mediating mediator
medical: hospital hospitals midwife nurse
medication: medicine tablets
men: males
mental health: sectioned
message: texting texts
missing: disappeared runaway vanished
missing | ran away: fled flee
money: cash
mother: mom stepmother stepmum
mother | parents: mum
names: firstname forename surname surnames
oath: curse
officer: constable
partner: boyfriend girlfriend
phone: call called calling calls helpline mob mobile phoned phones phoning ring ringing telephone
police: bobby cop copper cops
post mortem: autopsy postmortem
prayer: pray praying
pregnancy: pregnant
press | media: newspaper newspapers papers
rape: raped
refuge: hostel shelter
refuse: declined declines prefers
relatives: aunt auntie aunties aunty brother brothers cousin cousins gran grandad grandma granny inlaws nan nana
    nephew nephews niece nieces relation relations rellies sister sisters uncle uncles
retraumatisation: retraumatise retraumatising
ring: phone ringed
ring | phone: rang rung
samples: dna swab swabs
school: college headteacher pupil teacher teachers
screen: curtain
several suspects: gang
sexual abuse: molested nonce rape
shake hands: handshake
shame: ashamed disgrace shamed
shame | embarrassment: embarrassed embarrassing
shoes: boots
shunned: ostracised
sign language: deaf
site: camp caravan trailer
solicitor: lawyer solicitors
somewhere to stay | refuge: homeless housing
spiritual abuse: exorcism healer witchcraft
spouse: wife
suicide: hanged hanging overdose overdosed
support: refuge
suspect: attacker
threats: screaming shouting yelling
thrown out | assault: kicked
thrown out | disowned: chucked
torture: tortured
trafficking: slavery
trafficking | modern slavery: trafficked
trailer | site: caravans trailers
trauma: flashback traumatised triggered
travel: passport
travel abroad: flight holiday plane
university: student
unwell: ill sick
violence: violent
virginity: hymen
visit: knocking
washing: bath bathed shower showered washed
wife: missus wives
withdraw: drop dropping retract retracted retracting retraction retracts withdrawing
woman: female lady
women: females ladies
young person: teen teenager
"""
