"""Words around e-mail addresses and social media accounts. Data only."""

from guidance_app.domain.personal_data.wording import listed, phrases

# Sites that the library names for services; a service's own role mailbox finds no person.
SERVICE_DOMAINS = listed(
    "fcdo.gov.uk galop.org.uk gov.uk gov.wales haloproject.org.uk ikwro.org.uk imece.org.uk karmanirvana.org.uk "
    "livefearfree.gov.wales missingpeople.org.uk mwnhelpline.co.uk mwnuk.co.uk nationaldahelpline.org.uk "
    "nationalfgmcentre.org.uk nspcc.org.uk rapecrisis.org.uk refuge.org.uk saverauk.co.uk southallblacksisters.org.uk "
    "victimsupport.org.uk womensaid.org.uk"
)
ROLES = listed(
    "admin advice contact enquiries enquiry fgmhelp fgmhelpline fmu fmuoutreach hello help helpline info isva mail "
    "office police professionals referral referrals sarc support team training"
)
MAIL_PROVIDERS = phrases(
    "gmail, googlemail, google mail, g mail, gee mail, hotmail, outlook, yahoo, icloud, proton, protonmail, aol, live, "
    "btinternet"
)
# How somebody writes or reads out the sign @ and the full stop, so that no filter sees them.
AT_WORDS = phrases("at, a, @, at sign, at symbol, at the rate, curly a, arroba")
SPOKEN_AT_SIGNS = phrases(
    "at sign, at-sign, at symbol, at-symbol, symbol at, commercial at, at the rate, at-the-rate, curly a, arroba, "
    "arobase"
)
DOT_WORDS = phrases("dot, d0t, ., point, period, full stop, punto")
PLATFORMS = phrases(
    "instagram, insta, ig, tiktok, tik tok, snap, snapchat, sc, discord, telegram, facebook, fb, messenger, twitter, "
    "x, whatsapp, whats app, signal, kik, reddit, steam, psn, playstation, xbox, roblox, fortnite, threads, bluesky, "
    "bsky, mastodon, youtube, you tube, twitch, tinder, grindr, badoo, muzz, muzmatch, hinge, bumble, linkedin, skype, "
    "viber, wechat, weibo, vk, imo, bigo, onlyfans, pinterest, tumblr, vinted, depop, minecraft, gamertag, "
    "social media, online, gmail, googlemail, hotmail, icloud, protonmail, paypal, revolut, monzo, cashapp, teams, "
    "zoom"
)
PROFILE_SITES = listed(
    "instagram tiktok facebook fb twitter x snapchat t telegram linkedin youtube threads vk discord reddit onlyfans"
)
# What may stand between a platform's name and the account.
SAID_OF_ACCOUNTS = phrases(
    "user, username, user name, handle, account, name, profile, tag, id, is, was, as, under, at, page, her, him, his, "
    "on, the, called, channel, nick, me, chat, group, private, gamer, story, post, posts, friend, alt, login, screen, "
    "new, old, second"
)
ACCOUNT_WORDS = phrases(
    "username, user name, gamertag, gamer tag, handle, screen name, nick, nickname, login, profile name, profile, "
    "account, posts as, posts by, posts online as, plays as, plays online as, goes by, goes online as, known as, "
    "known online as, messages, dms, dm, follow, follows, follower, tagged"
)
