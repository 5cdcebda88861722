"""Wording about whose country it is, who fits in, and what those who came must learn. Data only."""

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:people|%people|folk|women|%women|parents|%parents|men|%men|girls|%girls) (?:over )?here (?:value"
        r"|respect|love|do not|don't|would|treat|know better|expect|believe)\b|\bwhatever they (?:do|did|are|were"
        r"|believe)\b|\b(?:over )?here,? they (?:must|should|have to|need to|cannot|can't|will have)\b|\b(?:his|her"
        r"|their|your) (?:own )?(?:people|%people) (?:do|don't|never|always|will|are|believe|think|expect|value"
        r"|treat|see|keep|hide|have (?:no|a|their))\b"
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
        r"(?<!knows )(?<!know )(?<!ask )(?<!asks )(?<!asked )\b(?:where|when|back where|until|before|since) (?:they"
        r"|she|he|these people|these %people|this lot) (?:come"
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
)
