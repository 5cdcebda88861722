"""Names of registers whose numbers find one person or case, and of those whose numbers are public. Data only."""

from guidance_app.domain.personal_data.wording import listed, phrases

LABELS = phrases(
    # Identity, nationality and immigration, here and abroad.
    "passport, brp, permit, visa, evisa, e-visa, vignette, uan, home office, ho, cnic, nicop, nin, nid, pan, aadhaar, "
    "pesel, egn, cnp, bsn, jmbg, oib, tckn, kimlik, tazkira, dni, nie, inn, bvn, ssn, identity, travel document, "
    "asylum, port, immigration, nass, arc, aric, certificate, driving licence, driving license, driver's licence, "
    "driver's license, licence, license, dvla, "
    # Police, courts and prisons.
    "cro, pnc, pnc id, pncid, crn, nomis, visor, urn, cad, niche, athena, holmes, storm, warrant, collar, shoulder, "
    "badge, fin, prison, prisoner, crime, incident, inc, log, occurrence, occ, custody, detention, detained, case, "
    "report, offence, statement, exhibit, ref, reference, event, bail, court, marac, referral, file, record, cr, dp, "
    "ic, police, charge, "
    # Health, school, work, money and things.
    "nhs, ni, nino, nat ins, national insurance, utr, upn, iban, bic, swift, sort code, sort-code, account, acc, acct, "
    "a/c, imei, imsi, iccid, sim, student, pupil, staff, employee, payroll, patient, hospital, mrn, ward, tenancy, "
    "council tax, claim, benefit, universal credit, policy, membership, booking, card, ticket, flight, pin, device, "
    "serial, meter, parcel, tracking, barcode, user, key safe, safe code, door code, door entry, alarm code, "
    "entry code, keypad, buzzer, padlock, tag, gym, oyster, microchip, chip, vin, chassis, licence plate, chi, ucas"
)
# What may stand between a label and its number.
BETWEEN = listed(
    "number numbers num no nos nr ref reference refs id ids record log code card plate vignette is was are of the her "
    "his their reads shows under as n it by entry document book file report permit tag in on to with ends ending "
    "starts and for"
)
NUMBER_WORDS = listed("number numbers num no nos nr ref reference id code pin ending ends")
# A number behind one of these finds somebody although it is short.
STRONG_LABELS = phrases(
    "cad, urn, custody, pnc, pncid, cro, pin, passport, brp, collar, shoulder, badge, warrant, nhs, crime, cr, "
    "key safe, safe code, door code, door entry, alarm code, entry code, keypad, buzzer, padlock"
)
# Numbers that anybody may know: of orders, books, charities, and of the app itself.
PUBLIC_NUMBERS = listed(
    "act acts amendment article bill build charity circular command company cm edition error footnote form isbn issn "
    "issue line order page paper paragraph population pr question recommendation regulation release request revision "
    "row schedule section serial si step table version"
)
