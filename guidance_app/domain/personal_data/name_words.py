"""Words that a person's name stands beside: titles, relations, roles, words of naming and of doing. Data only."""

from guidance_app.domain.personal_data.wording import listed, phrases

COURTESY_TITLES = listed("Mr Mrs Ms Mx")
TITLES = COURTESY_TITLES | phrases(
    "Miss, Master, Mister, Missus, Dr, Doctor, Prof, Professor, Sir, Dame, Madam, Lady, Lord, Baroness, Hon, "
    # of faiths and of age
    "Rev, Revd, Reverend, Fr, Father, Mother, Sister, Brother, Sr, Br, Imam, Rabbi, Rebbetzin, Rav, Reb, Rebbe, "
    "Mullah, Mulla, Maulana, Mufti, Sheikh, Shaykh, Pastor, Canon, Vicar, Bishop, Deacon, Haji, Hajji, Granthi, "
    "Pandit, Seyed, Sayyid, Ustad, Khaleh, Begum, Elder, Auntie, Aunty, Aunt, Uncle, "
    # of the police and the army
    "PC, WPC, DC, TDC, PS, DS, TDS, DI, TDI, CI, DCI, DSU, DCS, Supt, Det Supt, Superintendent, Insp, Inspector, Sgt, "
    "Sergeant, Cst, Constable, Con, ACC, DCC, CC, ACSO, PCSO, SPC, Det, Detective, Commander, Cdr, CSI, Officer, "
    "Investigator, Coach, Captain, Capt, Major, Lt, Lt Col, Colonel, Col, Corporal, "
    # of courts, care and councils, and short roles that are written as titles
    "Judge, Justice, Cllr, Councillor, Nurse, Midwife, Matron, IDVA, ISVA, SW, GP, HV, DP, IP, Misper"
)
# Behind Mr or Mrs any other word is a name: Mrs White, Mr Day.
NOT_AFTER_COURTESY_TITLES = listed(
    "a an and any as at but by can do for from if in is it may must never no not of on or she he so the then they this "
    "to use when who with you mr mrs ms miss mx dr sir madam prof rev lord lady"
)
# Written without a capital, or in capitals throughout.
SMALL_TITLES = listed("mr mrs dr sgt insp supt dci prof cllr")
NOT_AFTER_SMALL_TITLES = listed(
    "letter letters note notes report reports appointment surgery says said wants wanted refuses refused right wrong "
    "big when what there their them then than lines list data form forms"
)
NOT_AFTER_IS_CALLED = listed(
    "off out up back away upon home down spelt spelled misspelt wrong right given taken changed used withheld known "
    "similar fake false real important enough written recorded different read common foreign long short hidden secret "
    "safe shared listed blank redacted needed required being already first second names liar things"
)
FAMILY = phrases(
    "brother, sister, father, mother, dad, daddy, mum, mam, mom, mummy, uncle, aunt, auntie, aunty, cousin, husband, "
    "wife, ex, ex-husband, ex-wife, ex-partner, ex husband, ex wife, ex partner, partner, boyfriend, girlfriend, "
    "fiance, fiancee, fiancé, fiancée, son, daughter, nephew, niece, grandfather, grandmother, grandad, granddad, "
    "grandma, gran, nan, nana, granny, grandson, granddaughter, stepfather, stepmother, stepbrother, stepsister, "
    "stepson, stepdaughter, stepdad, stepmum, half-brother, half-sister, brother-in-law, brothers-in-law, "
    "sister-in-law, sisters-in-law, mother-in-law, father-in-law, son-in-law, daughter-in-law, brother in law, "
    "sister in law, mother in law, father in law, son in law, daughter in law, twin, sibling, spouse, wives, lover, "
    "betrothed, in-law, cousin-brother, godmother, godfather, guardian"
)
ROLES = phrases(
    "friend, neighbour, flatmate, housemate, colleague, classmate, roommate, landlord, landlady, boss, employer, "
    "victim, suspect, witness, complainant, offender, perpetrator, caller, informant, groom, bride, bridegroom, "
    "defendant, accused, detainee, detained person, applicant, respondent, interpreter, solicitor, teacher, "
    "headteacher, tutor, pupil, student, patient, baby, child, boy, girl, lad, toddler, social worker, key worker, "
    "support worker, nurse, midwife, doctor, driver, matchmaker, priest, tenant, lodger, survivor, reporting person, "
    "aggrieved, injured party, missing person, subject, nominal, abuser, attacker, stalker, barber, shopkeeper, "
    "taxi driver, imam, pastor, elder, source, contact, family, couple"
)
SHORT_ROLES = listed("vic sus susp wit op ip dp rp ap nok misper perp comp subj")
HOUSEHOLDS = listed("brothers sisters household clan cousins twins family")
# Each of these is of, by, with or against somebody.
OF_SOMEBODY = phrases(
    "statement, account, interview, arrest, disclosure, evidence, complaint, confession, murder, death, killing, "
    "photo, photos, photograph, photographs, DNA, report, allegation, marriage, abduction, rape, case, trial, job, "
    "mother, father, daughter, son, wife, husband, sister, brother, parents, family, friend, friends, aunt, uncle, "
    "cousin"
)
# What somebody has: “Fatoumata's case”.
BELONGINGS = phrases(
    "case, statement, account, disclosure, killing, murder, death, arrest, marriage, wedding, passport, phone, mobile, "
    "house, flat, address, injuries, children, kids, baby, solicitor, interview, story, in-laws, family, parents, "
    "abuser, attacker"
)
DONE_TO = phrases(
    "arrested, charged, interviewed, married, marry, engaged to, calls herself, calls himself, called herself, "
    "called himself, signed by, supplied by, known to us as, goes by, who is called, he is called, she is called, "
    "girl called, boy called, man called, woman called"
)
# What somebody does or suffers, right behind the name.
DEEDS = phrases(
    "told us, told me, told police, told officers, told the officer, told his, told her, told their, told my, "
    "told them, told him, texted us, texted her, rang her, was reported missing, was arrested, was hit, was beaten, "
    "was locked, was threatened, was slapped, was interviewed, was raped, was forced, has been threatened, "
    "has been arrested, is hiding, is pregnant, is missing, is afraid, is frightened, is on bail, is in custody, "
    "is wanted, ran away, lives at, lives with, lives above, lives next, waits, drove, sleeps, hides, disclosed, "
    "punched, slapped, strangled, threatened, begged"
)
TO_MEET = phrases("ask for, speak to, spoke to, talk to, meet, met")
ABOUT = phrases("about, regarding, re, concerning, concerns, involving, named")
LIKE = phrases(
    "little, older, elder, younger, big, eldest, youngest, late, new, old, former, own, best, first, second, "
    "estranged, then, baby, twin, step, half, victim's, suspect's, alleged, main"
)
# Words that show a line to teach how names work, not to name somebody.
LESSON_WORDS = listed(
    "may might can could would often usually sometimes example means surname surnames family forename forenames given "
    "first last same write written spelt spelling form forms names"
)
HOLY = phrases("Prophet, Guru, Saint, Krishna, Buddha, Moses, Abraham, Jesus, Lord Rama, Holy, holy, Shia, Mata")
HOLY_NAMES = listed(
    "Ali Hussain Hussein Husayn Hasan Reza Mahdi Krishna Shiva Rama Ganesha Vishnu Buddha Nanak Mary Fatima"
)
# Works that are called after somebody.
WORKS = phrases(
    "book, film, movie, play, novel, magazine, series, programme, song, poem, show, comic, musical, opera, podcast, "
    "title, game, column, cartoon, album, drama, clip, episode, sitcom"
)
BODIES = phrases(
    "Act, Acts, Order, Orders, Regulations, Code, Law, Service, Trust, Foundation, Movement, Month, Day, School, "
    "College, Hospital, Centre, Academy, Gurdwara, Mosque, University, Clinic, Society, Award, Charity, Fund, "
    "Institute, Library, Inquiry, Review, Report, Project, Network, Helpline, Group"
)
