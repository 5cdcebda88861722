"""Every address by method by role, against one table written by hand: a new address without a line here fails."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from guidance_app.domain.permissions import OPEN_TO_ALL, ROLE_PERMISSIONS, Permission, Role
from guidance_app.settings import Settings
from guidance_app.web import access, protection
from tests.support.installations import Installation
from tests.support.tokens import make_token_of, show_token

ANYBODY = frozenset({"anonymous", "officer", "trainer", "editor", "approver", "administrator"})
SIGNED_IN = ANYBODY - {"anonymous"}
WRITING = frozenset({"editor", "approver"})
TRAINING = frozenset({"trainer", "editor", "approver"})
ANSWERING = frozenset({"editor", "approver"})
LIFTING = frozenset({"approver"})
CHECKING = frozenset({"editor", "approver"})
ADMIN = frozenset({"administrator"})
TOKEN = frozenset({"token"})
FILLING = frozenset({"approver", "administrator"})
LOCAL = frozenset({"editor", "approver", "administrator"})


@dataclass(frozen=True)
class Door:
    """One address: an example of it, what it takes, who may enter, and how it answers those who read.

    Strangers are led to the sign-in page; whoever asks for data gets 401. The API opens to a token and to no session.
    """

    rule: str
    example: str
    methods: str
    who: frozenset[str]
    answers: int
    to_strangers: int = 302


# The library is empty here: a document that is not there is 404 for those who may ask, and 302 for those who may not.
TABLE = (
    #    rule                                     example                      methods     who        read by who may
    Door("/",                                     "/",                         "GET",      SIGNED_IN, 200),
    Door("/now",                                  "/now",                      "GET",      ANYBODY,   200),
    Door("/now/<number:number>",                  "/now/1",                    "GET",      ANYBODY,   200),
    Door("/now/for/<slug:role>",                  "/now/for/control-room",     "GET",      ANYBODY,   200),
    Door("/now/pathway",                          "/now/pathway",              "GET",      ANYBODY,   200),
    Door("/now/language",                         "/now/language",             "GET",      ANYBODY,   200),
    Door("/now/card",                             "/now/card",                 "GET",      ANYBODY,   200),
    Door("/now/card.pdf",                         "/now/card.pdf",             "GET",      ANYBODY,   200),
    Door("/now/print",                            "/now/print",                "GET",      ANYBODY,   200),
    Door("/now/briefing.pdf",                     "/now/briefing.pdf",         "GET",      ANYBODY,   200),
    Door("/guidance/<slug:slug>/print",           "/guidance/none/print",      "GET",      SIGNED_IN, 404),
    Door("/guidance/<slug:slug>/briefing.pdf",    "/guidance/none/briefing.pdf", "GET",    SIGNED_IN, 404),
    Door("/guidance/<slug:slug>/v/<number:number>/print", "/guidance/none/v/1/print", "GET", SIGNED_IN, 404),
    Door("/guidance/<slug:slug>/v/<number:number>/briefing.pdf",
         "/guidance/none/v/1/briefing.pdf",                                    "GET",      SIGNED_IN, 404),
    Door("/packs",                                "/packs",                    "GET",      SIGNED_IN, 200),
    Door("/packs/<slug:slug>",                    "/packs/none",               "GET",      SIGNED_IN, 404),
    Door("/packs/<slug:slug>/v/<number:number>",  "/packs/none/v/1",           "GET",      SIGNED_IN, 404),
    Door("/packs/<slug:slug>/versions",           "/packs/none/versions",      "GET",      TRAINING,  404),
    Door("/packs/<slug:slug>/finished",           "/packs/none/finished",      "GET POST", SIGNED_IN, 404),
    Door("/packs/<slug:slug>/watch",              "/packs/none/watch",         "POST",     TRAINING,  405),
    Door("/packs/write",                          "/packs/write",              "GET POST", TRAINING,  200),
    Door("/packs/write/<ref:reference>/find",     "/packs/write/PCK-999/find", "GET POST", TRAINING,  404),
    Door("/packs/write/<ref:reference>/preview",  "/packs/write/PCK-999/preview", "GET",   TRAINING,  404),
    Door("/packs/write/<ref:reference>/refresh",  "/packs/write/PCK-999/refresh", "GET",   TRAINING,  404),
    Door("/packs/write/<ref:reference>/refresh/pin",
         "/packs/write/PCK-999/refresh/pin?pin=HBA-001+v1",                    "GET",      TRAINING,  404),
    Door("/packs/write/<ref:reference>/refresh/accept",
         "/packs/write/PCK-999/refresh/accept",                                "POST",     TRAINING,  405),
    Door("/packs/write/<ref:reference>/refresh/keep",
         "/packs/write/PCK-999/refresh/keep",                                  "POST",     TRAINING,  405),
    Door("/packs/write/<ref:reference>/steps",    "/packs/write/PCK-999/steps", "POST",    TRAINING,  405),
    Door("/packs/write/<ref:reference>/steps/<slug:anchor>/move",
         "/packs/write/PCK-999/steps/one/move",                                "POST",     TRAINING,  405),
    Door("/packs/write/<ref:reference>/steps/<slug:anchor>/rename",
         "/packs/write/PCK-999/steps/one/rename",                              "POST",     TRAINING,  405),
    Door("/packs/write/<ref:reference>/steps/<slug:anchor>/remove",
         "/packs/write/PCK-999/steps/one/remove",                              "POST",     TRAINING,  405),
    Door("/packs/write/<ref:reference>/steps/<slug:anchor>/put-back",
         "/packs/write/PCK-999/steps/one/put-back",                            "POST",     TRAINING,  405),
    Door("/packs/<slug:slug>/v/<number:number>/take", "/packs/none/v/1/take",  "GET",      TRAINING,  404),
    Door("/packs/<slug:slug>/v/<number:number>/present", "/packs/none/v/1/present", "GET", TRAINING,  404),
    Door("/packs/<slug:slug>/v/<number:number>/handout", "/packs/none/v/1/handout", "GET", TRAINING,  404),
    Door("/packs/<slug:slug>/v/<number:number>/handout.pdf",
         "/packs/none/v/1/handout.pdf",                                        "GET",      TRAINING,  404),
    Door("/packs/<slug:slug>/v/<number:number>/notes", "/packs/none/v/1/notes", "GET",     TRAINING,  404),
    Door("/packs/<slug:slug>/v/<number:number>/notes.pdf", "/packs/none/v/1/notes.pdf", "GET", TRAINING, 404),
    Door("/packs/<slug:slug>/v/<number:number>/take/<slug:form>.zip",
         "/packs/none/v/1/take/html.zip",                                      "GET",      TRAINING,  404),
    Door("/packs/<slug:slug>/v/<number:number>/reflection", "/packs/none/v/1/reflection", "GET", SIGNED_IN, 404),
    Door("/phrases",                              "/phrases",                  "GET",      SIGNED_IN, 200),
    Door("/phrases/<slug:code>",                  "/phrases/urd",              "GET",      SIGNED_IN, 200),
    Door("/phrases/sheet",                        "/phrases/sheet",            "GET",      SIGNED_IN, 200),
    Door("/phrases/sheet.pdf",                    "/phrases/sheet.pdf",        "GET",      SIGNED_IN, 200),
    Door("/sw.js",                                "/sw.js",                    "GET",      ANYBODY,   200),
    Door("/app.webmanifest",                      "/app.webmanifest",          "GET",      ANYBODY,   200),
    Door("/notes",                                "/notes",                    "GET",      ANYBODY,   200),
    Door("/saved",                                "/saved",                    "GET",      SIGNED_IN, 200),
    Door("/pocket/frame",                         "/pocket/frame",             "GET",      ANYBODY,   200),
    Door("/pocket/now.json",                      "/pocket/now.json",          "GET",      ANYBODY,   200),
    Door("/pocket/contact.json",                  "/pocket/contact.json",      "GET",      SIGNED_IN, 200),
    Door("/pocket/standing.json",                 "/pocket/standing.json",     "GET",      ANYBODY,   200),
    Door("/pocket/packs/<slug:name>.json",        "/pocket/packs/none.json",   "GET",      SIGNED_IN, 404),
    Door("/pocket/entries",                       "/pocket/entries?want=none", "GET",      SIGNED_IN, 200),
    Door("/search",                               "/search",                   "GET",      SIGNED_IN, 200),
    Door("/suggest",                              "/suggest",                  "GET",      SIGNED_IN, 200),
    Door("/contacts",                             "/contacts",                 "GET",      SIGNED_IN, 200),
    Door("/checklist",                            "/checklist",                "GET",      SIGNED_IN, 200),
    Door("/words",                                "/words",                    "GET",      SIGNED_IN, 200),
    Door("/risk",                                 "/risk",                     "GET",      SIGNED_IN, 200),
    Door("/re-traumatisation",                    "/re-traumatisation",        "GET",      SIGNED_IN, 200),
    Door("/communities",                          "/communities",              "GET",      SIGNED_IN, 200),
    Door("/practice",                             "/practice",                 "GET",      SIGNED_IN, 200),
    Door("/meeting-people",                       "/meeting-people",           "GET",      SIGNED_IN, 200),
    Door("/services",                             "/services",                 "GET",      SIGNED_IN, 301),
    Door("/kinds/<slug:kind>",                    "/kinds/community",          "GET",      SIGNED_IN, 301),
    Door("/guidance/<slug:slug>",                 "/guidance/none",            "GET",      SIGNED_IN, 404),
    Door("/guidance/<slug:slug>/v/<number:number>", "/guidance/none/v/1",      "GET",      SIGNED_IN, 404),
    Door("/guidance/<slug:slug>/history",         "/guidance/none/history",    "GET",      SIGNED_IN, 404),
    Door("/guidance/<slug:slug>/compare",         "/guidance/none/compare",    "GET",      SIGNED_IN, 404),
    Door("/r/<ref:reference>",                    "/r/HBA-999",                "GET",      SIGNED_IN, 404),
    Door("/r/<ref:reference>/v<number:number>",   "/r/HBA-999/v1",             "GET",      SIGNED_IN, 404),
    Door("/r/<ref:reference>/v<number:number>/<slug:anchor>", "/r/HBA-999/v1/do-now", "GET", SIGNED_IN, 404),
    Door("/cite/<ref:reference>/v<number:number>", "/cite/HBA-999/v1",         "GET",      SIGNED_IN, 404),
    Door("/cite/<ref:reference>/v<number:number>/<slug:anchor>",
         "/cite/HBA-999/v1/do-now",                                            "GET",      SIGNED_IN, 404),
    Door("/cite/<ref:reference>/v<number:number>.txt", "/cite/HBA-999/v1.txt", "GET",      SIGNED_IN, 404),
    Door("/cite/<ref:reference>/v<number:number>/<slug:anchor>.txt",
         "/cite/HBA-999/v1/do-now.txt",                                        "GET",      SIGNED_IN, 404),
    Door("/sign-in",                              "/sign-in",                  "GET POST", ANYBODY,   200),
    Door("/sign-out",                             "/sign-out",                 "POST",     SIGNED_IN, 405),
    Door("/account",                              "/account",                  "GET",      SIGNED_IN, 200),
    Door("/account/theme",                        "/account/theme",            "POST",     SIGNED_IN, 405),
    Door("/feedback/<ref:reference>/v<number:number>/<slug:anchor>",
         "/feedback/HBA-999/v1/do-now",                                        "POST",     SIGNED_IN, 405),
    Door("/feedback/thanks",                      "/feedback/thanks",          "GET",      SIGNED_IN, 404),
    Door("/feedback/words",                       "/feedback/words",           "POST",     SIGNED_IN, 405),
    Door("/feedback/answers",                     "/feedback/answers",         "GET",      SIGNED_IN, 200),
    Door("/approve/<ref:reference>",              "/approve/HBA-999",          "GET POST", LIFTING,   404),
    Door("/approve/<ref:reference>/return",       "/approve/HBA-999/return",   "POST",     LIFTING,   405),
    Door("/approve/<ref:reference>/urgent",       "/approve/HBA-999/urgent",   "POST",     LIFTING,   405),
    Door("/approve/<ref:reference>/confirm",      "/approve/HBA-999/confirm",  "POST",     LIFTING,   405),
    Door("/take-down/<ref:reference>",            "/take-down/HBA-999",        "GET",      ANSWERING, 404),
    Door("/take-down/<ref:reference>/v<number:number>", "/take-down/HBA-999/v1", "POST",   ANSWERING, 405),
    Door("/take-down/<ref:reference>/v<number:number>/restore",
         "/take-down/HBA-999/v1/restore",                                      "POST",     LIFTING,   405),
    Door("/take-down/<ref:reference>/v<number:number>/withdraw",
         "/take-down/HBA-999/v1/withdraw",                                     "POST",     LIFTING,   405),
    Door("/reports",                              "/reports",                  "GET",      ANSWERING, 200),
    Door("/reports/<report:number>",              "/reports/F-222-222",        "GET",      ANSWERING, 404),
    Door("/reports/<report:number>/answer",       "/reports/F-222-222/answer", "POST",     ANSWERING, 405),
    Door("/reports/<report:number>/document",     "/reports/F-222-222/document", "POST",   ANSWERING, 405),
    Door("/reports/<report:number>/cautions",     "/reports/F-222-222/cautions", "POST",   ANSWERING, 405),
    Door("/cautions/<number:caution_id>",         "/cautions/9",               "GET",      ANSWERING, 404),
    Door("/cautions/<number:caution_id>/confirm", "/cautions/9/confirm",       "POST",     ANSWERING, 405),
    Door("/cautions/<number:caution_id>/lift",    "/cautions/9/lift",          "POST",     LIFTING,   405),
    Door("/wrong-about-us",                       "/wrong-about-us",           "GET POST", ANYBODY,   200),
    Door("/wrong-about-us/received",              "/wrong-about-us/received",  "GET",      ANYBODY,   404),
    Door("/wrong-about-us/answer",                "/wrong-about-us/answer",    "GET",      ANYBODY,   200),
    Door("/write", "/write", "GET POST", WRITING, 200),
    Door("/write/blocks", "/write/blocks", "GET", WRITING, 200),
    Door("/write/<ref:reference>", "/write/PCK-999", "GET POST", TRAINING, 404),
    Door("/write/<ref:reference>/send", "/write/PCK-999/send", "POST", TRAINING, 405),
    Door("/write/<ref:reference>/ask-community", "/write/PCK-999/ask-community", "POST", TRAINING, 405),
    Door("/write/<ref:reference>/take-back", "/write/PCK-999/take-back", "POST", TRAINING, 405),
    Door("/write/<ref:reference>/rename", "/write/PCK-999/rename", "POST", TRAINING, 405),
    Door("/write/<ref:reference>/justify", "/write/PCK-999/justify", "POST", TRAINING, 405),
    Door("/write/<ref:reference>/restore", "/write/PCK-999/restore", "POST", TRAINING, 405),
    Door("/write/<ref:reference>/compare", "/write/PCK-999/compare", "GET", TRAINING, 404),
    Door("/write/<ref:reference>/revisions", "/write/PCK-999/revisions", "GET", TRAINING, 404),
    Door("/write/<ref:reference>/everything", "/write/PCK-999/everything", "GET POST", TRAINING, 404),
    Door("/write/<ref:reference>/part/<slug:part>", "/write/PCK-999/part/about", "GET POST", TRAINING, 404),
    Door("/write/<ref:reference>/part/<slug:part>/preview",
         "/write/PCK-999/part/about/preview",                                  "POST",     TRAINING,  405),
    Door("/write/<ref:reference>/part/<slug:part>/unsaved",
         "/write/PCK-999/part/about/unsaved",                                  "GET POST", TRAINING,  404),
    Door("/write/<ref:reference>/part/<slug:part>/discard",
         "/write/PCK-999/part/about/discard",                                  "GET POST", TRAINING,  404),
    Door("/write/<ref:reference>/contributions",  "/write/COM-999/contributions", "GET",   WRITING,   404),
    Door("/write/<ref:reference>/contributions/new", "/write/COM-999/contributions/new", "GET POST", WRITING, 404),
    Door("/write/<ref:reference>/contributions/<number:number>/correct",
         "/write/COM-999/contributions/9/correct",                             "GET POST", WRITING,   404),
    Door("/write/<ref:reference>/contributions/<number:number>/withdraw",
         "/write/COM-999/contributions/9/withdraw",                            "GET POST", WRITING,   404),
    Door("/write/<ref:reference>/guests",         "/write/COM-999/guests",     "GET POST", WRITING,   404),
    Door("/write/<ref:reference>/guests/<number:number>/revoke",
         "/write/COM-999/guests/9/revoke",                                     "POST",     WRITING,   405),
    Door("/review/<token>",                       "/review/none",              "GET",      ANYBODY,   410),
    Door("/review/<token>/part/<slug:anchor>",    "/review/none/part/names",   "GET POST", ANYBODY,   410),
    Door("/review/<token>/answers",               "/review/none/answers",      "GET POST", ANYBODY,   410),
    Door("/review/<token>/done",                  "/review/none/done",         "GET",      ANYBODY,   410),
    Door("/account/calendar",                     "/account/calendar",         "POST",     SIGNED_IN, 405),
    Door("/account/calendar/end",                 "/account/calendar/end",     "POST",     SIGNED_IN, 405),
    Door("/calendar/<token>.ics",                 "/calendar/none.ics",        "GET",      ANYBODY,   404),
    Door("/waiting",                              "/waiting",                  "GET",      SIGNED_IN, 200),
    Door("/check/<ref:reference>",                "/check/HBA-999",            "GET POST", CHECKING,  404),
    Door("/check/<ref:reference>/done",           "/check/HBA-999/done",       "GET",      CHECKING,  404),
    Door("/check/reopen",                         "/check/reopen",             "GET POST", CHECKING,  200),
    Door("/check/reopened/<number:number>",       "/check/reopened/9",         "GET",      CHECKING,  404),
    Door("/force/owners",                         "/force/owners",             "GET",      FILLING,   200),
    Door("/force/owners/posts",                   "/force/owners/posts",       "POST",     FILLING,   405),
    Door("/force/owners/posts/<number:post_id>",  "/force/owners/posts/9",     "POST",     FILLING,   405),
    Door("/force/owners/kinds",                   "/force/owners/kinds",       "POST",     FILLING,   405),
    Door("/force/owners/documents",               "/force/owners/documents",   "POST",     FILLING,   405),
    Door("/contacts/now",                         "/contacts/now",             "GET",      SIGNED_IN, 200),
    Door("/force/facts",                          "/force/facts",              "GET",      LOCAL,     200),
    Door("/force/facts/<slug:slot>",              "/force/facts/sarc",         "GET POST", LOCAL,     200),
    Door("/force/facts/<slug:slot>/unchanged",    "/force/facts/sarc/unchanged", "POST",   LOCAL,     405),
    Door("/force/facts/<slug:slot>/take-out",     "/force/facts/sarc/take-out", "POST",    LOCAL,     405),
    Door("/force/phrases",                        "/force/phrases",            "GET",      LOCAL,     200),
    Door("/force/phrases/<slug:code>",            "/force/phrases/urd",        "GET POST", LOCAL,     200),
    Door("/force/phrases/<slug:code>/take-back",  "/force/phrases/urd/take-back", "POST",  LOCAL,     405),
    Door("/force/rota",                           "/force/rota",               "GET POST", LOCAL,     200),
    Door("/force/rota.csv",                       "/force/rota.csv",           "GET",      LOCAL,     200),
    Door("/force/rota/preview",                   "/force/rota/preview",       "POST",     LOCAL,     405),
    Door("/force/rota/import",                    "/force/rota/import",        "POST",     LOCAL,     405),
    Door("/force/rota/<number:entry_id>/remove",  "/force/rota/9/remove",      "POST",     LOCAL,     405),
    Door("/force/devices",                        "/force/devices",            "GET POST", ADMIN,     200),
    Door("/force/platforms",                      "/force/platforms",          "GET POST", ADMIN,     200),
    Door("/force/platforms/<number:platform_id>/end", "/force/platforms/9/end", "POST",    ADMIN,     405),
    Door("/lti/login",                            "/lti/login",                "GET POST", ANYBODY,   403),
    Door("/lti/launch",                           "/lti/launch",               "POST",     ANYBODY,   405),
    Door("/lti/pick",                             "/lti/pick",                 "POST",     ANYBODY,   405),
    Door("/lti/keys.json",                        "/lti/keys.json",            "GET",      ANYBODY,   200),
    Door("/lti/opened",                           "/lti/opened",               "GET",      ANYBODY,   410),
    Door("/lti/packs",                            "/lti/packs",                "GET",      ANYBODY,   410),
    Door("/lti/packs/<slug:slug>/v/<number:number>", "/lti/packs/none/v/1",    "GET",      ANYBODY,   410),
    Door("/lti/packs/<slug:slug>/v/<number:number>/source/<ref:reference>/<number:cited>",
         "/lti/packs/none/v/1/source/HBA-999/1",                               "GET",      ANYBODY,   410),
    Door("/lti/packs/<slug:slug>/v/<number:number>/questions", "/lti/packs/none/v/1/questions",
                                                                               "GET POST", ANYBODY,   410),
    Door("/lti/packs/<slug:slug>/v/<number:number>/reflection", "/lti/packs/none/v/1/reflection",
                                                                               "GET",      ANYBODY,   410),
    Door("/lti/packs/<slug:slug>/v/<number:number>/score", "/lti/packs/none/v/1/score", "POST", ANYBODY, 405),
    Door("/lti/finish",                           "/lti/finish",               "POST",     ANYBODY,   405),
    Door("/force/reports",                        "/force/reports",            "GET",      CHECKING,  200),
    Door("/force/reports/<slug:name>",            "/force/reports/overdue",    "GET",      CHECKING,  200),
    Door("/force/reports/<slug:name>.csv",        "/force/reports/overdue.csv", "GET",     CHECKING,  200),
    Door("/account/changes",                      "/account/changes",          "POST",     SIGNED_IN, 405),
    Door("/account/changes/end",                  "/account/changes/end",      "POST",     SIGNED_IN, 405),
    Door("/changes.atom",                         "/changes.atom",             "GET",      SIGNED_IN, 200),
    Door("/changes/<token>.atom",                 "/changes/none.atom",        "GET",      ANYBODY,   404),
    Door("/account/tokens",                       "/account/tokens",           "GET POST", SIGNED_IN, 200),
    Door("/account/tokens/<number:token_id>/revoke", "/account/tokens/9/revoke", "POST",   SIGNED_IN, 405),
    Door("/force/tokens",                         "/force/tokens",             "GET",      ADMIN,     200),
    Door("/force/tokens/<number:token_id>/revoke", "/force/tokens/9/revoke",   "POST",     ADMIN,     405),
    Door("/go",                                   "/go",                       "GET",      ANYBODY,   200),
    Door("/guidance/<slug:slug>.json",            "/guidance/none.json",       "GET",      SIGNED_IN, 404, 401),
    Door("/guidance/<slug:slug>/v/<number:number>.json", "/guidance/none/v/1.json", "GET", SIGNED_IN, 404, 401),
    Door("/guidance/<slug:slug>/history.json",    "/guidance/none/history.json", "GET",    SIGNED_IN, 404, 401),
    Door("/r/<ref:reference>.json",               "/r/HBA-999.json",           "GET",      SIGNED_IN, 404, 401),
    Door("/r/<ref:reference>/v<number:number>.json", "/r/HBA-999/v1.json",     "GET",      SIGNED_IN, 404, 401),
    Door("/risk.json",                            "/risk.json",                "GET",      SIGNED_IN, 200, 401),
    Door("/re-traumatisation.json",               "/re-traumatisation.json",   "GET",      SIGNED_IN, 200, 401),
    Door("/communities.json",                     "/communities.json",         "GET",      SIGNED_IN, 200, 401),
    Door("/practice.json",                        "/practice.json",            "GET",      SIGNED_IN, 200, 401),
    Door("/meeting-people.json",                  "/meeting-people.json",      "GET",      SIGNED_IN, 200, 401),
    Door("/words.json",                           "/words.json",               "GET",      SIGNED_IN, 200, 401),
    Door("/search.json",                          "/search.json",              "GET",      SIGNED_IN, 200, 401),
    Door("/contacts.json",                        "/contacts.json",            "GET",      SIGNED_IN, 200, 401),
    Door("/cite/<ref:reference>/v<number:number>.json", "/cite/HBA-999/v1.json", "GET",    SIGNED_IN, 404, 401),
    Door("/cite/<ref:reference>/v<number:number>/<slug:anchor>.json", "/cite/HBA-999/v1/do-now.json",
                                                                               "GET",      SIGNED_IN, 404, 401),
    Door("/guidance/<slug:slug>/compare.json",    "/guidance/none/compare.json", "GET",    SIGNED_IN, 404, 401),
    Door("/now.json",                             "/now.json",                 "GET",      ANYBODY,   200),
    Door("/now/<number:number>.json",             "/now/1.json",               "GET",      ANYBODY,   200),
    Door("/now/for/<slug:role>.json",             "/now/for/custody.json",     "GET",      ANYBODY,   200),
    Door("/now/pathway.json",                     "/now/pathway.json",         "GET",      ANYBODY,   200),
    Door("/now/language.json",                    "/now/language.json",        "GET",      ANYBODY,   200),
    Door("/phrases.json",                         "/phrases.json",             "GET",      SIGNED_IN, 200, 401),
    Door("/phrases/<slug:code>.json",             "/phrases/none.json",        "GET",      SIGNED_IN, 404, 401),
    Door("/contacts/now.json",                    "/contacts/now.json",        "GET",      SIGNED_IN, 200, 401),
    Door("/packs.json",                           "/packs.json",               "GET",      SIGNED_IN, 200, 401),
    Door("/packs/<slug:slug>.json",               "/packs/none.json",          "GET",      SIGNED_IN, 404, 401),
    Door("/packs/<slug:slug>/v/<number:number>.json", "/packs/none/v/1.json",  "GET",      SIGNED_IN, 404, 401),
    Door("/api/v1/openapi.json",                  "/api/v1/openapi.json",      "GET",      ANYBODY,   200),
    Door("/api/v1/documents",                     "/api/v1/documents",         "GET",      TOKEN,     200, 401),
    Door("/api/v1/documents/<ref:reference>",     "/api/v1/documents/HBA-999", "GET",      TOKEN,     404, 401),
    Door("/api/v1/documents/<ref:reference>/sections", "/api/v1/documents/HBA-999/sections", "GET", TOKEN, 404, 401),
    Door("/api/v1/documents/<ref:reference>/sections/<slug:anchor>",
         "/api/v1/documents/HBA-999/sections/do-now",                          "GET",      TOKEN,     404, 401),
    Door("/api/v1/documents/<ref:reference>/editions", "/api/v1/documents/HBA-999/editions", "GET", TOKEN, 404, 401),
    Door("/api/v1/documents/<ref:reference>/editions/<number:number>",
         "/api/v1/documents/HBA-999/editions/1",                               "GET",      TOKEN,     404, 401),
    Door("/api/v1/documents/<ref:reference>/editions/<number:number>/sections",
         "/api/v1/documents/HBA-999/editions/1/sections",                      "GET",      TOKEN,     404, 401),
    Door("/api/v1/documents/<ref:reference>/editions/<number:number>/sections/<slug:anchor>",
         "/api/v1/documents/HBA-999/editions/1/sections/do-now",               "GET",      TOKEN,     404, 401),
    Door("/api/v1/packs",                         "/api/v1/packs",             "GET",      TOKEN,     200, 401),
    Door("/api/v1/packs/<ref:reference>",         "/api/v1/packs/PCK-999",     "GET",      TOKEN,     404, 401),
    Door("/api/v1/packs/<ref:reference>/editions", "/api/v1/packs/PCK-999/editions", "GET", TOKEN,    404, 401),
    Door("/api/v1/packs/<ref:reference>/editions/<number:number>", "/api/v1/packs/PCK-999/editions/1",
                                                                               "GET",      TOKEN,     404, 401),
    Door("/api/v1/search",                        "/api/v1/search",            "GET",      TOKEN,     200, 401),
    Door("/api/v1/contacts",                      "/api/v1/contacts",          "GET",      TOKEN,     200, 401),
    Door("/api/v1/changes",                       "/api/v1/changes",           "GET",      TOKEN,     200, 401),
    Door("/oembed",                               "/oembed",                   "GET",      TOKEN,     404, 401),
    Door("/healthz",                              "/healthz",                  "GET",      ANYBODY,   200),
    Door("/readyz",                               "/readyz",                   "GET",      ANYBODY,   200),
)  # fmt: skip
# What a learning platform's page sends carries no token of ours: it is believed only as far as it is signed.
SIGNED_ELSEWHERE = {"/lti/login", "/lti/launch", "/lti/pick"}
METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE")

# What each role may do, in a second hand's writing: a permission that grows a role here and there shows up as a change.
_READERS = {
    "PUBLIC",
    "READ_FIRST_HOUR",
    "REVIEW_AS_GUEST",
    "SAY_IT_IS_WRONG",
    "LEARN_BY_LAUNCH",
    "READ_LIBRARY",
    "GIVE_FEEDBACK",
    "MANAGE_OWN_ACCOUNT",
    "SEE_WAITING",
}
_TRAINERS = _READERS | {"WRITE_PACKS"}
_WRITERS = _TRAINERS | {"WRITE", "SUSPEND", "CHECK", "ANSWER_REPORTS", "SEE_REPORTS", "FILL_LOCAL_FACTS"}
ROLES_WRITTEN_OUT = {
    "officer": _READERS,
    "trainer": _TRAINERS,
    "editor": _WRITERS,
    "approver": _WRITERS | {"APPROVE", "PUBLISH_URGENTLY", "RESTORE", "WITHDRAW", "MANAGE_OWNERS"},
    "administrator": _READERS | {"FILL_LOCAL_FACTS", "MANAGE_OWNERS", "MANAGE_ACCOUNTS", "MANAGE_PLATFORMS"},
}
OPEN_ENDPOINTS = {
    "account.calendar",
    "account.changes_feed",
    "account.sign_in",
    "account.start_session",
    "api.description",
    "api.first_question_page",
    "api.now_page",
    "api.pathway_page",
    "api.role_page",
    "api.step_page",
    "community.answer",
    "community.received",
    "community.say_it_is_wrong",
    "community.wrong_about_us",
    "guest.answers",
    "guest.comment",
    "guest.done",
    "guest.part",
    "guest.send_answers",
    "guest.start",
    "health.live",
    "health.ready",
    "library.go",
    "lti.check",
    "lti.finish",
    "lti.keys",
    "lti.launch",
    "lti.login",
    "lti.opened",
    "lti.pack",
    "lti.packs",
    "lti.pick",
    "lti.questions",
    "lti.reflection",
    "lti.send",
    "lti.source",
    "shift.for_role",
    "shift.now",
    "shift.pathway",
    "shift.step",
    "shift.card",
    "shift.card_pdf",
    "shift.first_hour_pdf",
    "shift.first_hour_sheet",
    "shift.frame",
    "shift.hidden",
    "shift.first_question",
    "shift.now_pages",
    "shift.standing",
    "shift.web_manifest",
    "shift.worker",
}


def expect(door: Door, method: str, role: str) -> int:
    """Return the status that the table means."""
    taken = set(door.methods.split()) | {"OPTIONS"} | ({"HEAD"} if "GET" in door.methods else set())
    if method not in taken:
        return 405
    if role == "token" and role not in door.who:
        role = "anonymous"  # Where no token is asked for, one changes nothing.
    if role not in door.who:
        # No session opens what a token opens, whoever's it is.
        return door.to_strangers if role == "anonymous" or door.who == TOKEN else 403
    if method == "OPTIONS":
        return 200
    if method == "POST" and door.rule in SIGNED_ELSEWHERE:
        return 403
    if method == "POST":
        return 400  # It got as far as the missing token.
    # Whoever is signed in has no use for the sign-in page.
    return 303 if door.rule == "/sign-in" and role != "anonymous" else door.answers


def open_client(installation: Installation, role: str) -> FlaskClient:
    if role == "token":
        return show_token(installation.app.test_client(), make_token_of(installation))
    return installation.app.test_client() if role == "anonymous" else installation.sign_in(Role(role))


@pytest.mark.parametrize("role", sorted(ANYBODY | TOKEN))
def test_every_door_answers_every_method_as_the_table_says(bare_installation: Installation, role: str) -> None:
    client = open_client(bare_installation, role)
    wrong = {}
    for door in TABLE:
        for method in METHODS:
            answer = client.open(door.example, method=method)
            if answer.status_code != expect(door, method, role):
                wrong[f"{method} {door.example}"] = answer.status_code
            if answer.status_code == 302:
                assert answer.headers["Location"].startswith("/sign-in"), door
            if method == "HEAD" or (method == "OPTIONS" and answer.status_code == 200):
                assert answer.data == b"", door
    assert wrong == {}


def test_the_table_names_every_address_and_method_there_is(bare_installation: Installation) -> None:
    registered: dict[str, set[str]] = {}
    for rule in bare_installation.app.url_map.iter_rules():
        registered.setdefault(rule.rule, set()).update(set(rule.methods or ()) - {"HEAD", "OPTIONS"})
    assert {door.rule: set(door.methods.split()) for door in TABLE} == registered


def test_what_anybody_may_open_is_a_short_list(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        endpoints = {rule.endpoint for rule in bare_installation.app.url_map.iter_rules()}
        found = {name: access.find_requirement(name) for name in endpoints}
    assert {name for name, need in found.items() if need and need.permission in OPEN_TO_ALL} == OPEN_ENDPOINTS


def test_roles_may_do_what_is_written_out_and_no_more() -> None:
    granted = {role.value: {permission.name for permission in given} for role, given in ROLE_PERMISSIONS.items()}
    assert granted == ROLES_WRITTEN_OUT


def make_settings(folder: Path) -> Settings:
    return Settings(
        secret_key="x" * 40,
        database_url=f"sqlite:///{folder / 'x.sqlite3'}",
        index_folder=folder,
        trusted_hosts=("localhost",),
        testing=True,
    )


def test_a_view_that_names_no_permission_stops_the_app_from_starting(tmp_path: Path) -> None:
    app = Flask("bare", static_folder=None)
    protection.prepare_app(app, make_settings(tmp_path))
    app.add_url_rule("/open", "open_door", lambda: "open")
    with pytest.raises(RuntimeError, match="open_door"):
        protection.guard_app(app, make_settings(tmp_path))


def test_flasks_own_static_files_are_an_open_door_too(tmp_path: Path) -> None:
    app = Flask("bare", static_folder=str(tmp_path))
    protection.prepare_app(app, make_settings(tmp_path))
    with pytest.raises(RuntimeError, match="static"):
        protection.guard_app(app, make_settings(tmp_path))


def test_a_view_added_after_the_guard_is_shut_to_everybody(bare_installation: Installation) -> None:
    bare_installation.app.add_url_rule("/late", "late", access.requires(Permission.PUBLIC)(lambda: "late"))
    for role in sorted(ANYBODY):
        assert open_client(bare_installation, role).get("/late").status_code == 403
