"""Wording that sets “them” against “us”, ranks ways of life, or marks a person as a surprise. Data only."""

_OURS = (
    r"(?:we|us|our|ours|ourselves|you|me|you and me|you and i|you or me|you or i|normal|ordinary|british|@british"
    r"|~british"
    r"|english|~english|western|@western|westerners|#westerners|most people|everyone else|everybody else|the rest"
    r"|any of us"
    r"|the british|people here|people like us|locals|the locals|everyone here|other people|decent|the majority|host)"
)
_NORMAL = (
    r"(?:normal|ordinary|regular|decent|mainstream|indigenous|native|native-born|native born|respectable|civilised"
    r"|law-abiding|hard-working|(?:proper|real|true|typical|modern|sensible) (?:british|@british|~british|english"
    r"|~english))"
)
_PEOPLE = (
    r"(?:families|%families|family|&family|parents|%parents|society|&society|people|%people|homes?|&home|%homes"
    r"|households?"
    r"|&household|%households|girls?|&girl|%girls|women|%women|wom[ae]n|&woman|brits|%?communities|&?community"
    r"|population"
    r"|&population|citizens?|folk|%folk|childhoods?|lives|life|husbands?|wives|behaviour|upbringing|way of)"
)
_THEM = (
    r"(?:these|those|such|that sort of|that kind of|this sort of|this kind of|that type of|this type of"
    r"|people of this|people"
    r" of that|%people of this|%people of that)"
)

PATTERNS: tuple[str, ...] = (
    (
        r"\bwe (?:cannot|can't|must not|will not|won't|should not|shouldn't|do not want to) (?:have|allow|let"
        r"|tolerate|accept|import) (?:their|these|those|them|such|that)\b|\b(?:a|any|the) (?:normal|ordinary"
        r"|decent|civilised|right-minded) (?:person|man|woman|parent|mother|father|brit)\b"
    ),
    (
        r"\b(?:in|of|from|with) (?:that|those|such an?) (?:community|communities|culture"
        r"|cultures)\b(?! (?:may|can|might|who))"
    ),
    (
        r"\b(?:really|truly|properly|fully) (?:british|@british|~british|english|~english|western|@western)\b"
        r"|\b(?:british|@british|~british) (?:on paper|in name|only)\b|\btheir (?:<W> )?(?:habits|ways|customs"
        r"|practices|antics|attitudes|values|morals|mentality|manners|smells?|cooking|superstitions) (?:are|is"
        r"|shock\w*|seem|look|offend\w*|disgust\w*|have no|do not|don't|would|clash\w*|belong|appal\w*|are not|must"
        r"|need)\b"
    ),
    (
        r"\b(?:people|%people|folk|women|%women|parents|%parents|men|%men|girls|%girls) (?:over )?here (?:value"
        r"|respect|love|do not|don't|would|treat|know better|expect|believe)\b|\bwhatever they (?:do|did|are|were"
        r"|believe)\b|\b(?:over )?here,? they (?:must|should|have to|need to|cannot|can't|will have)\b|\b(?:his|her"
        r"|their|your) (?:own )?(?:people|%people) (?:do|don't|never|always|will|are|believe|think|expect|value"
        r"|treat|see|keep|hide|have (?:no|a|their))\b"
    ),
    (
        r"(?<!what )\b(?:these|those) people\b(?! (?:who|whose|may|might|can|could|know already|at|in|on|and|or|to"
        r"|named|listed|need|needed|first|alone|with|from|as well|too))|\b(?:you people|you lot"
        r"|the likes of (?:them|these|those|her|him)|that element|types like|our (?:own )?(?:girls|women|wives"
        r"|daughters|lads)\b)"
    ),
    (
        r"\bforeign (?:wives|husbands|brides?|people|families|family|men|women|minds?|ways?|customs?|faith|religion"
        r"|lads|mothers|fathers|girls|neighbours?|community|communities|lot|folk|sort)\b|\b(?:un-british|non-western"
        r"|non-british|un-english)\b|\b(?:part|corner|side|end) of the (?:world|globe|town) where\b|\blife is cheap\b"
        r"|\b(?:their|its) own (?:kind|sort|justice|courts|little world)\b|\b(?:we|us|britain|society|&society|officers"
        r"|police) (?:tolerate|put up with|have to live with|took in|let in|welcomed|invited|gave) (?:them|these"
        r"|those)\b"
    ),
    (
        r"\bwhat (?:else )?(?:can|could|would|do|did|should) (?:you|we|one) expect\b|\b(?:christian|@christian"
        r"|civilised|western|@western|free|democratic) (?:country|nation|countries|nations|world|society|&society"
        r"|people)\b(?! of)|\b(?:most|any|every|all) (?:civilised|decent|normal|right-thinking|sane"
        r"|reasonable) (?:people|person|&person|man|&man|woman|&woman|folk|parent|parents|&parent|family|&family)\b"
    ),
    (
        r"\b(?:they|them|their)\b[^.…]*\b(?:the way we|as we do|like we do|how we|than we|what we|that we"
        r"|we (?:british|do|are|have|would|believe|expect|value|take for granted))\b"
    ),
    (
        r"\b(?:go|went|send|sent|sending|get) (?:back )?(?:home|back)\b(?=.*\b(?:if they|they want|they do not"
        r"|they don't|like that|live like|where they|to where|with their))|\bif they (?:want|wish|choose|insist|come"
        r"|live|stay|are going) (?:to )?(?:live|stay|be|on|here|in)"
        r"|\bone of (?:them|those|these|that lot)\b(?! (?:is|was|may|might|can|has|had|speaks|asks|leads|will (?:call"
        r"|ring|be)|numbers|signs|things|days|words|pages|in)\b)|\b(?:like|with) the rest of (?:us|the country|society"
        r"|&society|britain|england|the population|the world)\b|\bbeyond (?:most of us|us|our|most people|comprehension"
        r"|understanding)\b"
    ),
    (
        r"(?<=\w )(?:never|not|don't|doesn't|cannot|can't|hardly|rarely|won't|fail to|struggle to|unable to"
        r"|refuse to|somehow) (?:<W> ){0,3}?(?:fit in|blend in|belong here|settle in|mix|integrate|assimilate|adapt"
        r"|adjust|move on|change their ways|learn our|see it our way|see things our)\b(?! (?:colou?rs|up))"
    ),
    (
        r"\b(?:drag\w*|bring|brought|come|move\w*|step\w*|catch|join|enter\w*|pull\w*) (?:<W> ){0,3}?(?:into|in to"
        r"|to|up with) (?:this|the|our) (?:century|age|modern|present|twenty|21st|real|civilised|age we)"
        r"|\b(?:still )?(?:living|live|stuck|belongs?|thinks?|thinking) (?:like|as if|as though) (?:it is|it's"
        r"|it were|they are|they were|the year)\b"
    ),
    (
        r"\b(?:you and i|you or i|you and me|you or me)\b|\b(?:behind|beneath|below|above|beside) (?:ours|us"
        r"|our own|our standards)\b"
    ),
    (
        r"\b(?:over there|out there|back there|where they come from|in those countries|in such countries"
        r"|in countries like that|in that country|in places like that|in that world|in their eyes|in their world"
        r"|in their book|to their mind|to their way of thinking|by their lights|by their standards|by our standards"
        r"|by western standards|by @western standards|by british standards|by ~british standards"
        r"|by @british standards)\b"
    ),
    (
        r"\b(?:guests? in (?:this|our)|on our (?:shores?|streets?|doorstep|soil|watch|patch|turf|terms)"
        r"|in our (?:country|midst|society|&society|towns?|cities|streets|schools|own)|to our (?:shores|country"
        r"|way)|into our (?:country|society|&society|towns|schools)|from our (?:own|way|values)|when in rome"
        r"|this is not (?:pakistan|\$<W>|kabul)|here in (?:the civilised|a modern)|lucky to be here"
        r"|grateful to be here|our (?:hospitality|tolerance|generosity|patience|forefathers|ancestors"
        r"|grandparents fought))\b(?! (?:force|team|area))"
    ),
    (
        r"\b(?:must|should|need to|needs to|have to|has to|ought to|got to|must be made to|need teaching"
        r"|will have to) (?:learn|understand|accept|realise|grasp|respect|be (?:taught|told|shown|educated|reminded"
        r"|made to)|be brought)(?: <W>){0,2} (?:that (?:here|in (?:this|our|britain|england|the uk|a)|this is|women"
        r"|%women|the law|we|they are in)|to (?:behave|live|treat|respect|integrate|be like)|how (?:to behave|we"
        r"|things)|our|british|@british|~british|what is acceptable|right from wrong|better|the rules here)\b"
    ),
    (
        r"\b(?:one of the (?:good|better|nice|decent|sensible) ones|a credit to (?:her|his|their)|you(?:'d"
        r"| would) never (?:know|think|guess) (?:she|he|they) (?:was|were|is|are)|(?:doesn't|does not|don't|do not"
        r"|hardly|barely) (?:look|sound|seem|act) <A>|almost (?:british|@british|~british|one of us|like us|english"
        r"|~english|western|@western|normal)|practically (?:one of|british|@british|~british|normal)"
        r"|more (?:british|@british|~british|english|~english) than|as (?:british|@british|~british|english"
        r"|~english) as|even (?:the )?<X>(?: <W>)? (?:can|are|is|now|do|have|would|know|agree)|not (?:all )?bad for"
        r"|one (?:<A> )?who (?:actually|at last|finally|really))\b"
    ),
    (
        r"\b(?:people|%people|someone|anyone|folk|%folk|women|%women|men|%men|girls|%girls|families"
        r"|%families) (?:like|such as) (?:them|these|those|that|this|her|him|you)\b(?! may| can)|\b(?:our|british"
        r"|@british|~british|western|@western) and (?:their|theirs)\b|\b(?:our|ours) (?:is|are) (?:better|superior"
        r"|more|a (?:free|civilised|tolerant|modern))\b|\b(?:their|its|this|that) (?:<W> )?(?:&?culture|way of life"
        r"|religion|faith|ways|customs|values) (?:is|are) (?:inferior|backward|not (?:like|compatible|ours|our)"
        r"|different|at odds|alien|foreign|wrong|strange|incompatible|beneath|behind|so|very|less|stuck|unlike"
        r"|worse|nothing like)\b"
    ),
    (
        r"\b(?:(?:than|unlike|like|different from|compared with|compared to|apart from|the same as) (?:we|us|ours"
        r"|ourselves|you and me"
        r"|you and i|you or me|you or i|normal|ordinary|~?british|@british|@western|the rest of us|most people"
        r"|everyone else|people here"
        r"|locals|the locals|other people|the majority)|as (?:we|you) (?:and i |or i )?(?:do|would|are|see|think))"
        r"(?:[.,;:!?]|$| (?:do|does|are|is|would|have|here|families|people|%|in (?:britain|england|this country"
        r"|the west|the uk)|ever|might)\b)"
    ),
    (
        r"\b(?:more|less|so|as|very|too|quite|far|much|rather) (?:<W> )?(?:traditional|modern|advanced|civilised"
        r"|developed|emotional|strict"
        r"|backward|religious|violent|honest|reliable|clean|open|free|liberal|educated|enlightened|progressive"
        r"|primitive|proud"
        r"|different|alien|foreign|strange|tolerant|evolved|sophisticated|trusting|truthful|caring|private|physical"
        r"|aggressive)"
        rf" (?:<W> ){{0,2}}?(?:than|from|to) (?:{_OURS}|<X>)\b"
    ),
    (
        r"\b(?:we|british|@british|~british|our)\b[^.…]*?(?:[,;]|\bbut\b|\bwhile\b|\bwhereas\b|\byet\b"
        r"|\band\b) ?(?:but |while |whereas |yet )?(?:they"
        r"|theirs|them|these people|those people|these %people|those %people|for them|to them|in theirs"
        r"|<X>)(?: <W>)? (?:do|does|don't|never|have"
        r"|are|see|think|cannot|always|will|would|still|just|only|treat|believe|is|it|prefer|put|hide|lie|keep)\b"
    ),
    (
        r"\b(?:they|them|theirs|their \w+|<G>|these people|these %people)\b[^.…]*?(?:[,;]|\bbut\b|\bwhile\b|\bwhereas\b"
        r"|\band\b|\bwhat\b|\bthe way\b"
        r"|\bis not\b|\bare not\b|\bas\b) ?(?:but |while |whereas )?(?:ours\b|our (?:values|laws?|ways?|&?culture"
        r"|standards|norms|rules|women"
        r"|%women|customs|idea|sense|system)|we (?:do|would|are|see|think|value|know|have|take|call|treat|believe|trust"
        r"|live)\b|(?:for|to)"
        r" us\b|you or (?:me|i)\b|you and (?:me|i)\b)"
    ),
    (
        r"\bwhat (?:is|seems|looks|counts as|passes for|they call|these|would be) (?:<W> ){0,3}?(?:to|for|among"
        r"|with|by) (?:them|these|those|<X>)\b"
    ),
    (
        r"\b(?:to|for) (?:them|these people|these %people|those people|those %people|that lot|their sort"
        r"|<G>),? (?:it is|it's|this is|that is|a"
        r"|the|abuse|violence|honour|women|%women|marriage|life|lying|honesty|family|time|hitting|beating|\w+ing)\b"
    ),
    (
        rf"\b(?!ordinary people){_NORMAL} (?:@?white |~?british |@?british |~?english |@?english |@?western "
        rf"|modern |working )*{_PEOPLE}\b"
    ),
    (
        rf"\b{_THEM} (?:<W> )?(?:people|%people|folks?|types?|sorts?|characters|families|%families|family|&family"
        r"|communities|%communities"
        r"|community|&community|cultures|%cultures|men|%men|women|%women|girls|%girls|husbands|%husbands|households"
        r"|%households|parents"
        r"|%parents|neighbourhoods?|%neighbourhoods|person|&person|lads|%lads|guys|%guys|faiths|countries)(?: (?:do"
        r"|does|don't|doesn't|are"
        r"|have|has|never|always|will|won't|would|cannot|can't|need|see|think|live|keep|lie|hide|understand|only|just"
        r"|all|bring|treat"
        r"|expect|refuse|know|prefer|look|hate|love|rarely|simply|tend|call|calls|is|use|come|comes|hold|turn|stick|put"
        r"|react|take"
        r"|rarely|seldom|get|want)\b)(?! (?:who|at risk))"
    ),
    (
        r"\b(?:this|that|them|your|their|our|his|her) (?:lot|sort|kind|ilk|crowd|mob|bunch|tribe|&tribe|type)(?:[,.;!?]"
        r"|$| (?:is|are|will|won't"
        r"|you|never|always|do|don't|don’t|can|cannot|can't|would|all|stick|stay|keep|think|look|come|have|has|need"
        r"|like|love|hate|of people"
        r"|of %people|over|down|in|from|again|and|know|get|lie|of &family|of family|of &person|of home|of household"
        r"|of &household|of man"
        r"|of &man|of woman|of &woman)\b)"
    ),
    (
        r"\b(?:lot|crowd|mob|bunch) like (?:that|this|them|these)\b|\b(?:the|a|an) (?:usual|other|wrong"
        r"|same old) (?:lot|crowd|suspects|sort)"
        r"\b|\bus (?:and|versus|against|or|vs) them\b|\bthem and us\b|\bour own (?:kind|people|%people|sort|women"
        r"|%women|girls"
        r"|%girls|side|country|backyard|families|%families)\b|\b(?:aren't|are not|isn't|is not|not) (?:really |quite "
        r"|truly |fully )*(?:one of us|like us"
        r"|like you|from round here|from here|our (?:way|culture|&culture|problem|kind)|british enough|@british enough"
        r"|~british enough"
        r"|the british way|the @british way|the ~british way|how (?:we|things) (?:do|are|live|work))"
    ),
    (
        r"\bour (?:way|ways) of (?:life|living|doing|thinking)|\bour (?:british|@british|~british|western|@western"
        r"|christian|@christian|shared|national"
        r"|common|democratic|liberal|modern|tolerant) (?:<W> )?(?:values|way|culture|&culture|society|&society|heritage"
        r"|law|laws|norms|standards"
        r"|identity|principles|freedoms?)\b|\b(?:british|@british|~british|western|@western|~english"
        r"|@english) (?:values|norms|standards|way|ways|decency"
        r"|fair play|freedoms?|morals|manners|common sense|life|lifestyle|ideas|ideals|society|&society|culture"
        r"|&culture|women|%women|girls"
        r"|%girls|soil|taxpayers?|public)\b(?! sign| transport| citizens? can| people who| %people who| women who)"
    ),
    (
        r"\b(?:learn|adopt|adapt|conform|adjust|respect|follow|obey|accept|embrace|fit|assimilate|integrate|sign up"
        r"|convert|teach|taught|explain|get used)"
        r"(?:ed|ing)? (?:in )?(?:to |with |into )?(?:our|british|@british|~british|western|@western|the british"
        r"|the @british|the ~british|how we|the way we"
        r"|the english|life (?:in|here)|society|&society|mainstream|that this is|english ways|~english ways)\b"
    ),
    (
        r"\b(?:well[- ])?(?:integrated|assimilated|anglicised|westernised|modernised|liberated|emancipated|civilised"
        r"|de-radicalised)"
        r" (?:<X>|%<W>|&<W>|one|ones|enough|sort|kind|than|way)|\b(?:not|never|poorly|hardly|barely|un|badly|un-?"
        r"|still not|yet to"
        r"|refus\w+ to|fail\w* to|slow to|unwilling to|reluctan\w+ to) (?:be |become |have |properly )*(?:integrat\w+"
        r"|assimilat\w+|mix in|blend in"
        r"|adapt\w*|fit in|westernis\w+|catch up|caught up|keep up|kept up|move on|moved on|join the)\b"
    ),
    (
        r"\b(?:catch|caught|catching) up (?:with|to)\b|\b(?:join|enter|live in|part of|belong in|come into|drag\w* into"
        r"|ready for) the (?:modern|civilised|21st"
        r"|twenty-first|real|free|western|@western|developed)\b|\b(?:centuries|decades|years|generations"
        r"|\w+ years) behind\b|\blagg?(?:s|ing)? behind\b"
        r"|\bless (?:advanced|civilised|developed|evolved|enlightened)|\b(?:backward|primitive|inferior|uncivilised"
        r"|undeveloped|alien|incompatible"
        r"|unenlightened) (?:&?cultures?|%cultures|places?|people|%people|ways?|lands?|countr\w+|villages?|&village"
        r"|communit\w+|&community|customs?|family|&family|families|%families|race|faith|religion)|\bincompatible with\b"
        r"|\b(?:they|these people|these %people) (?:do not|don't) belong (?:here|in)\b|\bno place (?:in"
        r"|for) (?:<W> )?(?:modern|britain|our|this"
        r"|civilised|england|@british|~british|such|the uk)\b|\bnot welcome here\b"
    ),
    (
        r"\b(?:indigenous|native|host|settled|receiving|majority|mainstream) (?:&?population|%?communities|&?community"
        r"|&?society|british|@british|~british"
        r"|english|~english|people|%people|brits|culture|&culture|residents|white|@white|%?families|country)\b"
        r"|\bthe natives\b"
    ),
    (
        r"\b(?:surprising(?:ly)?|unusual(?:ly)?|remarkabl[ey]|unexpectedly|amazingly|refreshingly|impressive(?:ly)?"
        r"|exceptionally|oddly|curiously) (?:<W> ){0,5}?"
        r"(?:for|in|from|among|coming from) (?:an? |the |someone |somebody |her |his |their )*(?:of )?(?:<W> )?(?:<X>"
        r"|\$<W>|background|culture|&culture|community|&community)"
    ),
    (
        r"\b(?:good|well|lovely|clever|bright|polite|nice|sensible|modern|clean|calm|fluent|honest|better|tidy"
        r"|civilised|educated|articulate|intelligent"
        r"|reasonable|open|normal|westernised|hard-working|punctual|trusting|independent|confident|liberal|open-minded"
        r"|smart|presentable|friendly|quiet|well-spoken"
        r"|well-educated|forward|cooperative|helpful|outspoken|feisty|chatty|helpful)\b(?: <W>){0,4} (?:for"
        r"|considering (?:she|he|they)(?: is| are|'s)?|given (?:she|he"
        r"|they)(?: is| are|'s)?|despite being) (?:an? |the |someone |somebody )*(?:<W> ){0,2}?(?:<X>|\$<W>"
        r"|her (?:background|&?culture)|his (?:background|&?culture)|their (?:background"
        r"|&?culture))"
    ),
    (
        r"\b(?:despite|in spite of|even though (?:she|he) is|although (?:she|he) is|for all) (?:being |her being "
        r"|his being )?(?:an? |her |his )?<A>(?: <W>)?,? (?:<W> ){0,4}?(?:she|he|was|is|spoke|speaks|seems)\b"
        r"|\b(?:not|unlike|isn't|not like|different from) (?:your |an? |the )?(?:most |other |typical |usual "
        r"|average )+<X>|\bunlike (?:an? |the )?<X>"
    ),
    (
        r"\b(?:where|when|back where|until|before|since) (?:they|she|he|these people|these %people|this lot) (?:come"
        r"|came|comes|belong|belongs) (?:from|over|here|to this)\b(?! you| us)"
        r"|\bcome over here\b|\bin (?:their|his|her) (?:country|countries|part of the world|neck of the woods|world"
        r"|homeland|villages?|%villages|&village|mind|minds),?"
        r" (?:it|they|women|%women|girls|%girls|men|%men|the|a|that|this|nobody|wives|daughters|people|%people|everyone"
        r"|you|abuse|hitting)\b|\b(?:that|this|their|such a) part of"
        r" (?:the world|town|the city)\b|\bback home,? (?:they|it is|this is|women|%women|the police|that is)\b"
        r"|\b(?:bring|brought|import\w*|carry|carried) (?:their|these|those|such|old|with them)"
        r" (?:<W> ){0,3}?(?:feuds?|customs?|problems?|ways|quarrels|hatreds?|ideas|traditions?|wars?|attitudes?"
        r"|&?culture|with them|prejudices|values|violence)\b"
    ),
    (
        r"\b(?:you )?know (?:what|how) (?:they|these|those|that lot|<G>)(?: <W>)? (?:(?:are|is|can be) (?:all )?like"
        r"|(?:are|is)(?=[.,;!?]|$)|get\b|think\b|behave\b)|\byou know the (?:sort|type|kind)\b"
        r"|\bthe (?:sort|type|kind) (?:who|that|of (?:people|%people|family|&family|home|household|&household|person"
        r"|&person)) (?:never|always|do|does|who|that|will|would|keep|hide|lie)\b"
    ),
    (
        r"\b(?:they|them|these people|these %people|<G>|that lot|such people)(?: all| just| simply| do| do not| don't"
        r"| will| really| clearly)* (?:think|live|behave|feel|act|react|value|see|reason|work|operate|function"
        r"|do things|are wired|raise their children|raise their %children|love|grieve|talk|age)"
        r" (?:so |very |quite |completely |totally |things )?(?:differently|different|like (?:you|us|we|normal)"
        r"|the way (?:we|you|normal)|as (?:we|you|normal)|in another|by (?:different"
        r"|other|their own|another) (?:rules|laws?|standards|codes?|values))(?! (?:if|when|on|in|about))"
    ),
    (
        r"\b(?:strange|weird|odd|bizarre|peculiar|funny|outlandish|alien|quaint|foreign|unnatural|curious|primitive"
        r"|exotic) (?:<W> )?(?:customs?|ways|practices?|traditions?|rituals?|rites"
        r"|habits|beliefs?|ideas|notions|rules|religions?|faiths?|cultures?|&culture|%cultures|clothes|dress|food|foods"
        r"|names?|languages?|tongues?|gods?|lands?|values|smells?|festivals?|ceremon\w+)\b"
    ),
    (
        r"\b(?:do not|don't|does not|doesn't|never|cannot|can't|won't|will not|refuse to|fail to|rarely"
        r"|hardly) (?:really |even |want to |bother to |try to )?(?:understand|share|respect|accept|value|grasp|get"
        r"|appreciate|know|follow|love|have)"
        r" (?:the same|our|british|@british|~british|western|@western|personal space|boundaries|the rule|equality"
        r"|consent|the concept|the idea|the meaning|any (?:idea|concept|respect|notion|sense)|women's|basic|%?women as"
        r"|%?children (?:like|as|the way)|their (?:%?daughters|%?children"
        r"|%?wives) (?:as|like|the way))\b"
    ),
    (
        r"\b(?:we|british people|@british %people|~british %people|the british|the ~british|the @british|britons"
        r"|westerners|the west|in the west|in britain,? we|in england,? we|in this country,? we|over here,? we"
        r"|in a civilised country),? (?:we )?(?:do not|don't|would never|never|treat|value|believe|expect|have|see"
        r"|know|talk|respect|love|grew out|left|stopped|gave up|moved|teach|marry for|put)\b(?=.*(?:wives|%wives|women"
        r"|%women|daughters|%daughters|girls|%girls|children|%children|they|them|equals|that behind|love|kind|sort"
        r"|years ago|long ago|century|ages|free|choose|civilised))"
    ),
)
