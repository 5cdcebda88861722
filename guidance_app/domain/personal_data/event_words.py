"""Words for events so rare that their place or day tells who it was. Data only."""

from guidance_app.domain.personal_data.wording import phrases

# Events that tell who it was by their place alone.
STRONG = phrases(
    "acid, acid attack, acid attacks, knife attack, knife attacks, gun attack, gun attacks, machete attack, "
    "machete attacks, hammer attack, hammer attacks, petrol attack, petrol attacks, petrol bomb, sword attack, "
    "sword attacks, arson, arson attack, arson attacks, axe attack, axe attacks, lost her hand, lost his hand, "
    "lost her eye, lost his eye, electrocuted, suffocated, smothered, starved, tied to, bleach, cellar, buried alive, "
    "head was shaved, stabbing, stabbed, stabbings, shooting, shootings, shot, hanging, hangings, hanged, murder, "
    "murders, murdered, killing, killings, killed, manslaughter, strangled, knifed, slashed, set on fire, set alight, "
    "set herself on fire, set himself on fire, set herself alight, set himself alight, burnt alive, burned alive, "
    "burnt to death, burned to death, burnt down, burned down, torched, firebomb, firebombed, firebombing, drown, "
    "drowned, drowning, beheaded, beheading, decapitated, dismembered, mutilated, crucified, lynched, lynching, "
    "stoned, scalded, kidnap, kidnapped, kidnapping, abducted, abduction, trafficked, raped, gang rape, poison, "
    "poisoned, poisoning, suicide, overdose, killed herself, killed himself, took her own life, took his own life, "
    "found dead, found in, found under, found hanging, found buried, found on, found at, found by, found behind, body, "
    "bodies, buried, washed up, dug up, dumped, fell from, fell off, fell out, fell under, fell into, fell down, "
    "jumped from, jumped off, jumped out, jumped in front, pushed from, pushed off, pushed out, pushed under, "
    "pushed down, pushed into, thrown from, thrown off, thrown out, thrown down, thrown into, baby left, "
    "baby was left, baby abandoned, child abandoned, newborn left, run over, ran over, hit and run, explosion, bomb, "
    "bombed, bombing, siege, blaze, fire at, crash, death of, died, attacked"
)
# Events that need a day as well.
WEAK = phrases(
    "ran away, run away, ran off, eloped, disappeared, vanished, missing, escaped, fled, left her, left his, came out, "
    "jailed, arrested, charged, convicted, sentenced, deported, imprisoned, locked in, dismissed, sacked, suspended, "
    "struck off, expelled, wedding, bride, sold, exorcism, gave birth, twins, triplets, miscarried, stillborn, "
    "collapsed, jumped, rescued, hospital, burnt, burned, evicted, robbed, caught, outed, converted, divorced, won, "
    "locked up, grave, raid, raided, rape, fire, attack, fight, assault, assaulted, beaten, snatched, taken, cut, "
    "hostage, shaved, branded, chained, scarred"
)
# Events that a place may stand before: “the Little Wenham stabbing”.
NAMED_AFTER_PLACES = phrases(
    "attack, acid attack, knife attack, gun attack, stabbing, stabbings, shooting, shootings, hanging, murder, "
    "murders, killing, killings, drowning, drownings, kidnap, kidnapping, abduction, arson, siege, beheading, suicide, "
    "rape, rapes"
)
