"""Quantifiers and plain verbs that say one thing of every member of a group. Data only."""

from guidance_app.domain.publish_checks.stereotyping.generalising_words import (
    ALWAYS,
    EACH,
    FOLK,
    OPENS,
    PLAIN_FACTS,
    TENDS,
)

UNIVERSAL_PATTERNS: tuple[str, ...] = (
    (
        r"\bwhere(?:ver)? there (?:is|are|was) (?:an? |any |many )?(?:<W> ){0,2}?<X>[^.…]*?\b(?:there|you|expect"
        r"|trouble|will|comes?|follows?)\b"
    ),
    (
        r"\b(?:everybody|everyone|nobody|no one|anybody|anyone|all (?:people|%people|men|%men|women|%women|girls"
        r"|%girls)|every (?:man|&man|woman|&woman|girl|&girl|boy|&boy|family|&family)) (?:in|from|of) (?:the "
        r"|rural |that |those )*(?:<A> (?:[&%]<W>|quarter|area|estate|culture)|\$<W>|that (?:community|&community"
        r"|culture|&culture))\b"
    ),
    (
        r"\b(?:is|are|was) there (?:an?|any|one) (?:<W> )?<X>[^.…]*\bwho (?:would|does|will|has|could)\b"
        r"|<X>[^.…]*? (?:anywhere|ever|yet) (?:who|that) (?:would|will|did|has)\b|\b(?:has|have) yet to (?:be|meet"
        r"|see|find)\b[^.…]*<X>"
    ),
    (
        rf"\b{EACH} (?:of )?(?:the |these |those |our |your |their |good |true |real |decent |proper "
        rf"|self-respecting |respectable |married |unmarried |young |old |older |rural )*{FOLK}\b"
    ),
    (
        r"\b(?:whoever|whatever|wherever|whichever|whenever|however)\b[^.…]{0,40}?(?:<G>|<ONE>|<A> (?:&"
        r"|%))[^.…]*\b(?:will|goes|is|are|always|never|knows?|rules?|comes?|do|does|has|have|would|can)\b"
    ),
    rf"(?:<G>|<ONE>)[^.…;]{{0,50}}?\b{ALWAYS}\b",
    (
        rf"\b{ALWAYS},? (?:(?!ask|offer|use|check|give|tell|record|let|find|write|keep|treat|book|see|say|assume"
        rf"|think)<W>,? ){{0,4}}?(?:<G>|<ONE>)"
    ),
    (
        r"\b(?:won't|will not|will never|don't|do not|never|cannot|can't|would struggle to|be lucky to|hard to"
        r"|rare to|seldom|rarely) (?:<W> )?(?:meet|find|see|hear of|come across|get|catch|know|encounter|imagine"
        r"|think of) (?:an?|any|the|one|many) (?:<W> ){0,2}?<X>"
    ),
    (
        r"\b(?:you can be (?:sure|certain)|be sure|rest assured|it is certain|make no mistake|bet your|you can bet"
        r"|guaranteed|no doubt|of course|needless to say|everyone knows|everybody knows|as everyone knows|we all know"
        r"|it is well known|it is a fact|the fact is|the truth is"
        r"|it goes without saying|ask anyone|ask any|trust me|in my experience|let's face it|face it)\b[^.…]*?(?:<G>"
        r"|<ONE>|<X>)"
    ),
    (
        r"\b(?:in|within|inside|among|amongst|across) (?:the |an? |any |every |all |most |these |those "
        r"|such )?(?:<A> )+(?:<W> )?(?:[%&]<W>|homes?|culture|&culture|tradition|life|circles|society|&society"
        r"|marriages?),? (?:it is|it's|there is|there are|you|they|the|an?|men|%men|women|%women|girls|%girls|boys"
        r"|%boys|sons|%sons|daughters|%daughters|wives|%wives|husbands|%husbands|children|%children|elders|%elders"
        r"|mothers|%mothers|fathers|%fathers|marriage|divorce|honour|shame|"
        r"nothing|nobody|no|every\w*|only|love|sex|violence|abuse|family|&family|reputation|obedience|respect|power"
        r"|money|gender|silence|having|being|\w+ing)\b(?![^.…]*\b(?:some|may|might|census|survey)\b)"
    ),
    (
        r"\b(?:how|what) (?:else )?(?:would|could|can|do|did) you expect (?:from|of)\b|\bwhat (?:do|can|would"
        r"|could) you expect\b|\bas you(?:'d| would| might| can)? expect (?:of|from|with) (?:<W> ){0,3}?<X>"
        r"|\b(?:true|typical) to (?:form|type)\b"
    ),
    (
        r"\b(?:there is|there's|there are|there was|you will find|you'll find|you find|you get|you see|expect"
        r"|expect to find|you can expect|you always get) (?:<W> ){0,4}?(?:in|among|with|from|behind|of) (?:every"
        r"|any|all|each|most|the|these|an?) (?:<W> ){0,2}?<X>"
    ),
)
CLAIM_PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:the|their|her|his|that|this|a close|a tight-knit|whole) (?:<W> )?(?:community|biraderi|clan|tribe"
        r"|extended family) (?:<W>ly )?(?:will (?:<W>ly |not |never )*(?:hunt|find|kill|hide|protect|close|punish"
        r"|lie|cover|turn|shun|know|talk|gossip|decide|forgive|stop|side|back|side|come|take)|always|never|closes"
        r"|hides|protects (?:its|the)|punishes|decides|turns (?:on|against|a)|covers|expects|demands|rules|judges"
        r"|shuns|polices|watches|wants (?:her|him|blood|the|to|revenge)|knows everything|sees (?:her|a|divorce"
        r"|women)|tolerates|condones|accepts (?:abuse|violence))\b"
    ),
    (
        rf"{OPENS}(?:<A> )+(?:<W> )?(?:&community|&society|&diaspora|&population|&culture|&clan|&tribe|churches"
        r"|mosques?|temples?|clubs|gangs|weddings|parties|converts|worshippers|believers|businesses|shops"
        r"|restaurants|takeaways) (?:<W>ly |also |still |often |just |simply |all |never |always |only "
        rf"|rarely )*(?:(?!{PLAIN_FACTS})[a-z]\w+s|(?!{PLAIN_FACTS})(?:are|is) (?:a |an |the |very |so "
        rf"|too )*(?!{PLAIN_FACTS})\w+|{TENDS}|drive|push|pull|cut|burn|smoke|cast|hold|throw)\b"
    ),
    (
        rf"{OPENS}<G>,? (?:smoke|drive|push|cut|cast|hold|throw|owe|drop|shun|interfere|change their|pass on|plan"
        r"|pray for|sort|sit|sleep|eat|cook|clean|shout|swear|gamble|owe|argue|quarrel|swarm|multiply|exploit"
        r"|abuse|rape|stab|shoot|deal|smuggle|traffic|launder|forge|fake|claim|avoid|dodge|skip|work (?:for|as"
        r"|hard|like)|run off|hang|wander|move (?:on|around|in)|squat|park|dump)\b"
    ),
    (
        rf"{OPENS}<G>,? (?:<W>ly |also |still |often |just |simply |all |both |too |usually |generally |rarely "
        rf"|seldom |mostly |even |almost |never |always |only )*{TENDS}\b"
    ),
    (
        rf"{OPENS}(?:an? |the |one |another )?(?:typical |average |true |good |proper |real |traditional |strict "
        r"|devout |young |old |older |married |unmarried |rural )*(?:<A> )+(?:<W> )??&<W>,? (?:<W>ly |also |still "
        r"|often |just |simply |usually |generally |rarely |seldom |never |always |only |all "
        rf"|both )*(?!is )(?:{TENDS}|owes|belongs|decides|leads|heads|runs|serves|bows|waits|walks|stands|sits|eats"
        r"|sleeps|works|pays|saves|cooks|cleans|stays|leaves|learns|grows|carries|bears|answers|speaks for|comes first"
        r"|comes second|comes last|counts for|looks down|looks up"
        r"|gets|gives|does|has (?:no|little|to|a duty|one duty|the last|the final|the right|absolute|all|total|every)"
        r"|is (?:expected|taught|raised|brought|born|not|only|always|never|king|boss|the boss|in charge|head|property"
        r"|worth|nothing|a|an|the|there|under|ruled|kept|treated|seen|owned|bound|afraid|ashamed|lost|ruined|dead"
        r"|shamed|dishonoured|supposed|meant|told))\b"
    ),
    (
        r"\b(?<!what )(?:their|such|these|those) (?:men|%men|women|%women|girls|%girls|wives|%wives|husbands"
        r"|%husbands|sons|%sons|daughters|%daughters|elders|%elders|leaders|%leaders|boys|%boys|lads|%lads|mothers"
        r"|%mothers|fathers|%fathers|menfolk|womenfolk|people|%people) (?:<W>ly |all |just |simply |never "
        r"|always )*(?:do not|don't|never|always|will not|won't|will|cannot|can't|are (?:taught|raised|brought|used"
        r"|not|kept|all|treated|property|expected|afraid|allowed|the)|rule|decide|obey|think|believe|expect|beat"
        r"|treat|control|lie|hide|keep|own|see|know|come|drink|fight|marry|hate|fear|stay|like|want)\b"
    ),
    (
        r"^they (?:<W>ly |all |just |simply |never |always |only |also |still |often |usually |rarely |tend to |will "
        r"|would |do |won't |will not |would never |don't |do not |cannot |can't )*(?:tell (?:the truth|lies|us nothing"
        r"|you nothing|nothing|outsiders|the)|lie\b(?! to protect)|trust (?:us|police|no|only|nobody|outsiders|anyone)"
        r"|report (?:it|abuse|crimes?|anything|to)|talk to (?:police|us|outsiders|strangers)|mix|integrate|assimilate"
        r"|forgive|forget|change|obey|respect|value|believe in|marry|breed|cheat|steal|cover|hide (?:it|things|the"
        r"|their|everything|behind)|stick|keep (?:it|to themselves|themselves|their|quiet|secrets|things)|close ranks"
        r"|look after their|look down"
        r"|treat|beat|hit|cut|sell|force|think (?:of|that|women|%women|nothing|it|like|a|differently)|see (?:us|women"
        r"|%women|police|it|nothing|the|girls|%girls|a)|put (?:family|&family|honour|men|boys|the)|care (?:about|more"
        r"|only|nothing)|prefer (?:to|sons|boys|men|their)|have (?:no (?:respect|idea|concept|shame|sense|time|word"
        r"|interest)|a different|their own|different|large|too many|always)|live (?:by|for|in|off|like)|come (?:here"
        r"|over|from a|in|and)|take (?:the law|advantage|what|benefits|their|things|our)|do (?:things|what|as|it)"
        r"|bring (?:their|it|shame|trouble)|rule|control|own|refuse|expect|demand|distrust|hate|resent|fear (?:us"
        r"|police|the police|outsiders)|like to|settle|sort (?:it|things)|deal with|solve|carry (?:knives|weapons)"
        r"|blame|protect their|raise their|bow|drink|fight|gossip|boast|love (?:to|their|a|money))\b"
    ),
    (
        r"\b(?:in|within|under|according to|by) (?:that|this|such an?|those|these|their|her|his|a strict"
        r"|the) (?:<W> )?(?:&?culture|%?cultures|&?community|%communities|&?society|religion|faith|tradition"
        r"|customs?|code|world|part of the world|kind of (?:family|&family|home)|sort of (?:family|&family"
        r"|home))s?,? (?:it is|it's|there is|you|they|the|an?|men|%men|women|%women|girls|%girls|boys|%boys|sons"
        r"|%sons|daughters|%daughters|wives|%wives|husbands|%husbands|children|%children|elders|%elders|marriage"
        r"|divorce|honour|shame|nothing|nobody|no|every\w*|only|love|sex|violence|abuse|reputation|obedience|having"
        r"|being)\b"
    ),
    (
        r"\b(?:for|to|with|among|amongst) (?:most |all |many of )?(?:<G>|an? (?:<A> )+(?:<W> )?&<W>"
        r"|(?:<A> )+(?:[%&]<W>|men|women)),? (?:it is|it's|there is|this is|that is|the|an?|honour|shame|family"
        r"|&family|marriage|divorce|violence|reputation|nothing|money|religion|respect|women|%women|men|%men|sons"
        r"|%sons|daughters|%daughters|police|sex|love|lying|having|being|what|losing|hitting"
        r"|\w+ing)\b(?![^.…]*\b(?:charity|helpline|service|contact|ring|call|hard to)\b)"
    ),
    (
        r"<X>(?: <W>){0,3}? (?:is|are) (?:more|less|far more|much more|much less|far less|most|least|twice as"
        r"|so much more|always more|not as|not so|just as|better|worse) (?!than one|often asked)(?:<W> )?(?:likely"
        r"|traditional|strict|violent|honest|religious|prone|apt|inclined|truthful|controlling|reliable|open"
        r"|emotional|secretive|aggressive|close|loyal|tolerant|modern|proud|\w+ than|to)\b"
    ),
    (
        r"\b(?:<A> )+(?:marriages?|homes?|households?|weddings?|parenting|childhoods?|upbringings?|justice"
        r"|punishment|law|pride|masculinity|manhood|womanhood|honour|gangs?|crime|faith|mosques?|churches|temples?"
        r"|sites?|camps?|estates?|neighbourhoods?|villages?|streets?|schools?|food|life|society|tradition"
        r"|hospitality|discipline|love|loyalty|divorce|dowries) (?:<W>ly |still |also |often |usually |always "
        r"|never |is |are )*(?:means?|demands?|comes?|puts?|keeps?|teach(?:es)?|has no|have no|ends?|turns?|tends?"
        r"|hides?|breeds?|leaves?|allows?|makes?|forced|arranged|loveless|loud|run by|ruled|closed|full of"
        r"|all about|based on|built on|dirty|dangerous|lawless|rough|chaotic|strict|cold|violent|unsafe|unhappy"
        r"|business deals?|a)\b"
    ),
)
