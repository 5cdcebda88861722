"""Words that carry no subject: dropped from a query, or kept without being asked for."""

from guidance_app.search.words import listed

# How a question is put, not what it is about.
NOISE = listed(
    "a about actually all also am an and any anyone anything are as at b be been being bit but by can could did do "
    "does doing during for from get gets getting go going got had has have having he hello her here hers hey hi him "
    "his how i id if ill im in into is it its ive just know let lets like may maybe me might mine much must my need "
    "needs now of off ok on one or our out pls please plz put really s shall she should so some someone something "
    "somewhere such t tbh than thanks thats the their theyre theyve weve shes hes hows wheres whens theres youve "
    "yourself himself herself that the their theirs them then there these they thing things this those to too u up ur "
    "us very was we were what whats when where wheres which while who whom whos whose why will with would wot you "
    "your youre obvs"
)

# Small numbers are typed either way.
NUMERALS = {"1": "one", "2": "two", "3": "three", "4": "four", "5": "five"}

# A negation changes what is asked; it is matched where it stands but never demanded of a document.
NEGATIONS = listed(
    "no not never dont cant wont without isnt doesnt didnt nt aint arent couldnt hadnt hasnt havent mustnt neednt none "
    "nobody nothing shouldnt wasnt werent wouldnt"
)

# Everyday verbs and adverbs: they stand in every sort of text, so that in a small library they look rarer and more
# telling than they are. Matched where they stand, never demanded.
LIGHT = listed(
    "again ago ahead almost already always another anyhow around away back before begin both bring brought came come "
    "comes coming day days done down each else even ever every everybody everyone everything feel feels felt few find "
    "finding finds first found gave give given gives giving gone happen happened happening happens keep keeping keeps "
    "kept kind last later like little long look looked looking looks lot lots made make makes making many more most "
    "moment morning night other others over own quite rather right round same saw second see seem seems seen sees set "
    "since soon sort started starting still sure take taken takes taking think thinking thinks thought through time "
    "times today tomorrow took tried tries try trying turned turns under until very want wanted wanting wants way week "
    "weeks went whole wondering yesterday yet"
)

# Words that ask for a sort of answer. `intents.py` reads them; a document need not contain them.
ASKING = listed(
    "advice advise checklist contact contacts define definition diff differ difference explain explanation guidance "
    "guide help info information legal mean meaning means meant number numbers policy procedure process questions "
    "quick quickly rules tonight versus vs ask asked asking say says said says work works working use "
    "used using"
)
