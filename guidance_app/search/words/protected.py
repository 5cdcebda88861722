"""Words that are never cut down to a stem, because the stem would be another word or would lose an acronym."""

from guidance_app.search.words import listed

# Names of tools, meetings and people in the job: their letters stand for something.
ACRONYMS = listed(
    "abe bsl cad calfb cpia cps dapn dapo dara dash dvpn dvpo fgm fgmpo fm fmpo fmu grt hba hbm hbv ia iag idva isva "
    "marac mappa mash misper niche oic osint pace pnc pnd ptsd rasso sarc sde sdf sdvc sgo thrive vawg vps"
)

# Words from other languages: English endings on them are accidents of spelling.
FIELD_WORDS = listed(
    "aabru abru ardh awra ayb besharam ceeb dahej ezzat gairat ghairat ghayra gheirat gudniin haram haya ird izat "
    "izzat izzah jahez jihad jinn kirpan kismet lajja mahr namoos namus nikah pardah purdah quran rishta roma romani "
    "ramadan seref shabbos sharaf sharam sharm sheref shidduch sunna tahara takshif"
)

# Ordinary words of the job that the library need not use: known, so never taken for a slip of another word.
JOB_WORDS = listed(
    "arrest bail bruise cell cells counter cuffs handcuffs hostel mirpur overdose patrol prisoner search strip taser "
    "warrant"
)

PROTECTED = ACRONYMS | FIELD_WORDS

# Words whose stem would run into another word: somebody who travels is not a Traveller.
STEMS_BY_HAND = {
    "traveller": "traveller",
    "travellers": "traveller",
    "traveler": "traveller",
    "travelers": "traveller",
}
