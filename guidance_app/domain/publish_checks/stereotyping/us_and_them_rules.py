"""Rules against setting a group apart from “us”, or ranking it as less. Data only."""

from guidance_app.domain.findings import Severity
from guidance_app.domain.publish_checks.stereotyping import (
    belonging_patterns,
    place_and_ways_patterns,
    ranked_ways_patterns,
    that_sort_patterns,
    us_against_them_patterns,
)
from guidance_app.domain.publish_checks.stereotyping.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "us-and-them",
        Severity.JUSTIFY,
        (
            (
                r"\b(?:these|those|such|you|them) (?:kinds? of |sorts? of |types? of |very |poor "
                r"|foreign )*%?(?:people|folks?|communities|cultures|families|tribes|societies|women|men|girls|types"
                r"|sorts|clans|husbands|parents|mothers|fathers)\b(?! (?:who|with|at|in the|on|may|named|listed|whose"
                r"|above|below|under|aged|can ask|can help))(?= (?:<W>)|$|[,.;])"
                r"(?= (?:do|does|don't|are|have|need|will|won't|never|always|see|think|believe|live|come|cannot"
                r"|should|must|just|all|tend|want|only|like|know|still|take|treat|value|hide|keep|lie|bring|refuse"
                r"|understand|expect|prefer|would|lack|put|often|usually|rarely|stick|breed|marry|hate|love|turn|look"
                r"|feel|say|act|behave|speak|react|get|make|simply|really)\b)"
            ),
            (
                r"\b(?:like|from|about|among|trust|understand|handle|manage|approach|police|believe) (?:these"
                r"|those) (?:people|%people|types|%communities|cultures|%cultures|types|%women|%men"
                r"|%families)(?=[.,;!]|$| (?:as|because|is|without|like|in|the)\b)"
            ),
            (
                r"\b(?:that lot|this lot|them lot|their lot|their sort|that sort|their kind(?! (?:word|of|help|offer"
                r"|act|gift))|that kind of (?:people|%people|&person|person|&family)|his kind|her kind|your lot"
                r"|their ilk|of that ilk|people like (?:that|them|this|her|him|these)|%people like (?:that|them|this"
                r"|her|him|these)|(?:people|%people|%families|%women|%men|anyone|someone|girls|%girls) (?:of|from"
                r"|with) (?:that|this|such an?|those|their) (?:background|&?culture|sort|kind|type|part of the world"
                r"|&?community|faith|heritage|origin)|that part of the world|that side of town|over there they"
                r"|where they come from|back where they)\b"
            ),
            (
                r"\b(?:our|british|@british|~british|western|@western|@?english|~english|decent|civilised|modern"
                r"|mainstream) (?:own )?(?:<W> )??(?:values|norms|ways?(?= of| of life|\b)|customs|standards"
                r"|&?culture|%?communities|civilisation|society|&society|traditions|manners|sense of|laws and"
                r"|principles|way of life|freedoms|morals|morality|idea of|tolerance)\b(?! (?:of|serve|in this force"
                r"|told|heard|team|partners))"
            ),
            (
                r"\b(?:as|like|than|unlike|from) (?:we|us|ours|the rest of us|ourselves|you and me|you and i"
                r"|the majority|normal|ordinary|british|~british|@british)\b(?= (?:do|see|would|think|are|have|know"
                r"|families|people|%|\w+ %)|[.,;]|$)"
            ),
            (
                r"\b(?:normal|ordinary|regular|proper|real|decent|mainstream|indigenous|native|average|everyday"
                r"|civilised|respectable) (?:@?white |~?british |@?british |~?english |@?english "
                r"|@?western )*(?:(?:~british|@british|@western)\b|(?:~english|@?white) [%&]<W>|(?:%)?(?:families"
                r"|society|parents|girls|homes|brits)\b|&society)"
            ),
            (
                r"\b(?:host|adopted|receiving|majority) (?:&?communit\w+|%communities|&?societ\w+|country|population"
                r"|nation|&?culture)\b"
            ),
            (
                r"\b(?:too |become |became |becoming |more |very |so )?westerni[sz](?:ed|ing|ation)\b|\b(?:too"
                r"|more) (?:@western|western|@british|~british|@?english|~english)\b"
            ),
            r"(?:^|[,;] |\bthat |\bbecause |\bwith |\bof )#?(?:foreigners|immigrants|newcomers|outsiders|incomers)\b",
            (
                r"\b(?:less|more|not as|not so|least|hardly|barely|not very) (?:advanced|civilised|developed|evolved"
                r"|modern|enlightened|progressive|sophisticated|liberated|educated about|cultured)\b"
            ),
            (
                r"\b(?:backward|civilised|uncivilised|advanced|inferior|superior|undeveloped|under-developed"
                r"|developing|primitive) (?:\w+ )?(?:&?cultures?|%cultures|%?peoples?|countr\w+|&?societ\w+"
                r"|%societies|nations?|places?|races?|parts? of|ways|%?communities|&?communit\w+|%villages|&village"
                r"|part of)\b"
            ),
            (
                r"\b(?:surprisingly|unusually|remarkably|unexpectedly|very|so|quite|rather) (?:<W> ){1,3}?for (?:an? "
                r"|a young |someone from )?(?:<X>|\$<W>)|\bfor an? (?:<A> )*(?:<A>|<ONE>),? (?:she|he|they) (?:is|was"
                r"|are|has|speaks?|spoke)\b|\b(?:well[- ]spoken|articulate|educated|polite|clean|intelligent|modern"
                r"|honest|punctual|open|presentable|normal|reasonable|bright|westernised|friendly) for (?:an? )(?:<X>"
                r"|\$)"
            ),
            (
                r"\b(?:modern|civilised|real|free|western|@western|developed|21st|twenty-first) (?:world|century"
                r"|britain|age|times|nations?)\b(?=.*|$)"
            ),
            (
                r"\b(?:unlike|even) (?:an? |the )?<A> [&%]|\bmake allowances\b|\bhow things (?:work|are done) here\b"
                r"|\bcivilised\b|\b(?:learn|adopt|adapt to|respect|accept|embrace|fit in with|follow|live by"
                r"|teach them|explain|sign up to) (?:to )?our (?:ways?|values|rules|laws?|customs|culture|&culture"
                r"|standards|language|norms|%women|country)\b|\bour (?:country|shores|way of life|own kind|own people"
                r"|own sort|own families|towns? and)\b|\b(?:integrate|assimilate|fit in) (?:<W> ){0,3}(?:properly"
                r"|into|with|like|better|fully|or)\b|\b(?:refuse|fail|failed|unwilling|reluctant"
                r"|slow) to (?:integrate|assimilate|fit in|mix|adapt)\b"
            ),
            (
                r"\bsome (?:%?cultures|%?societies|countries|faiths|religions|%?peoples) (?:are|do not|simply|just"
                r"|have|still|see|treat|think|never|allow|believe|accept|lag|value)\b"
            ),
            (
                r"\b(?:have|has|having) (?:a |an |very |such |totally |completely )*(?:different|strange|odd|funny"
                r"|peculiar|alien|foreign|backward|another|their own|loose|old-fashioned) (?:ideas?|concepts?"
                r"|notions?|attitudes?|sense|relationship|understanding|standards?|morals|moral code|views?) (?:of|to"
                r"|about|with|on|when)\b"
            ),
            (
                r"\b(?:rarely|hardly|barely|do not|don't|cannot|never|struggle to|fail to|find it hard to"
                r"|unable to) (?:really )?(?:understand|grasp|respect|share|appreciate|get|follow|see|accept"
                r"|keep) (?:our|personal space|british|~british|@british|boundaries|the rule of law|consent|western"
                r"|@western|equality|appointments|an appointment|women's|time-keeping|the law here|how we|the way we"
                r"|what we|that we)\b"
            ),
            (
                r"\b(?:hard|impossible|difficult) (?:for (?:us|officers|outsiders|anyone"
                r"|normal people) )?to understand (?:them|these|those|how they|why they|what they|such)\b"
                r"|\bus and them\b|\bnot (?:like|one of|from) (?:us|ours|our own)\b|\bone of us\b|\bthe rest of us\b"
            ),
            (
                r"\bwe (?:in (?:britain|the west|england|this country|the uk|wales)|british|~british|@british"
                r"|westerners|as westerners)\b|\bhere in (?:britain|england|the west|the uk|this country|a civilised"
                r"|wales),? we\b|\bthis is (?:britain|england|a @?christian)\b|\bin this country,? we\b|\b(?:go|went"
                r"|sent|send) back (?:to )?where (?:they|she|he) (?:came|belongs?)"
            ),
            (
                r"\b(?:exotic|foreign|alien|strange|odd|weird|funny|peculiar|bizarre|outlandish|smelly"
                r"|unpronounceable) (?:<W> )?(?:food|foods|names?|customs?|habits|clothes|dress|ways|tongues?"
                r"|accents?|gods|rites?|rituals?|beliefs?|practices?|smells?|languages?|faiths?|religions?|appearance"
                r"|&?cultures?|%cultures)\b"
            ),
            (
                r"\b(?:the|our) (?:problem|trouble|thing|issue|difficulty|difference) with (?:the |these |those |all "
                r"|most |many )*(?:<G>|<X>|them\b|people|%people|%communities|&community|that &?community)"
            ),
            (
                r"\bthe other side of the cultural\b|\bcultural baggage\b|\bthey come (?:over )?here\b|\bwhat (?:they"
                r"|these people|those people|these %people|those %people) are (?:all )?like\b|\bhow we (?:live"
                r"|do things|behave)\b|\b(?:good|well|lovely|clever|bright|polite|nice|sensible|modern|clean|calm"
                r"|fluent|honest|better|tidy)\b[^.…]* for an? (?:<A>|<ONE>|<A> &<W>)(?=[.,;]|$)|\bwhat passes for\b"
                r"|\bso-called (?:religion|faith|%community|&community|&culture|culture|refugees?|asylum)\b"
                r"|\bthose who (?:will not|refuse to) (?:integrate|mix|learn english)\b|\btheir (?:strange|funny|odd"
                r"|peculiar|backward|foreign|primitive) "
            ),
            *us_against_them_patterns.PATTERNS,
            *belonging_patterns.PATTERNS,
            *ranked_ways_patterns.PATTERNS,
            *that_sort_patterns.PATTERNS,
            *place_and_ways_patterns.PATTERNS,
        ),
        "This sets a group apart from “us”, or ranks it as less.",
        "Name the person, the place or the conduct, and leave the comparison out.",
        "domain notes 4.4; Race Disparity Unit style guide on ethnicity, 2021",
        unless=(
            r"\bour values are (?:on|listed|set)\b",
            r"^(?:ask|match|tell|record|check|find|list|name|offer|plan)\b.*\bthose %?people\b",
        ),
    ),
)
