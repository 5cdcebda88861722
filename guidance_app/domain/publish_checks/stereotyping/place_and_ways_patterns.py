"""Wording that sets "here" against "there", or tells newcomers to become like the locals. Data only."""

_HERE = (
    r"(?:here|in (?:this country|britain|england|wales|the uk|the west|our (?:country|town|city|street|society)"
    r"|a modern"
    r"|a civilised|a free|a decent|polite society)|round here|over here|on this side)"
)
_ADAPT = (
    r"(?:adapt|adjust|conform|fit in|blend in|integrate|assimilate|mix|change|behave|catch up|learn (?:to|how|the|that"
    r"|our"
    r"|english|@english|~english|what)|accept|respect|follow|live (?:by|like|as)|speak english|speak (?:~|@)english"
    r"|leave|drop|give up|abandon|shed|let go of|do as|get used|toe the line|move with|modernise|meet us"
    r"|make an effort)"
)
_OWED = (
    r"(?:should|must|need to|needs to|ought to|have to|has to|had better|would do well to|are expected to|will have to"
    r"|could at least|be made to|be told to|be helped to|be encouraged to|still have to|have yet to|has yet to"
    r"|refuse to"
    r"|make no effort to|made no effort to|make little effort to|never tried to|do not try to|don't try to)"
)
_WAYS = (
    r"(?:ways|customs|practices|habits|attitudes|values|beliefs|ideas|traditions|rules|feuds|notions|standards"
    r"|marriages"
    r"|morals|culture|quarrels|prejudices)"
)

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:settle|settles|come|comes|came|arrive|arrives|live|lives|move|moves|choose|chose|stay|moved"
        r"|settled) (?:to live )?"
        rf"(?:{_HERE}|to (?:this country|britain|england|the uk|the west|our))[^.…;]{{0,30}}?\b{_OWED} (?:<W>ly |first "
        rf"|also |at least |try to |start to )*{_ADAPT}\b"
    ),
    (
        r"(?:<X>|<G>|\b(?:they|newcomers|arrivals|incomers|settlers|guests|these <W>|those <W>"
        r"|such <W>))(?: <W>){0,4}? "
        rf"{_OWED} (?:<W>ly |first |also |at least |try to |start to |begin to )*{_ADAPT}\b"
        r"(?! (?:an? |the )?(?:offer|call|address|refuge|job|form|plan|safety))"
    ),
    (
        r"\b(?:their|these|those|such|its) (?:idea|ideas|notion|notions|view|views|concept|version|sense|understanding"
        r"|way"
        r"|ways|kind|picture|attitude|attitudes) (?:of|to|about|towards|on) (?:<W> ){1,5}?(?:is|are|seems?|seem"
        r"|would be|remains?"
        r"|belongs?|feels?|looks?) (?:<W>ly |very |so |quite |totally |hard |still )*(?:foreign|alien|strange|odd"
        r"|at odds|unlike"
        r"|nothing like|far|not ours|out of step|to square|baffling|medieval|in the past|to another|behind|from another"
        r"|incompatible|different)\b"
    ),
    (
        r"\b(?:anyone|anybody|someone|people|those of us|most of us|a person|officers|children|girls"
        r"|women) (?:who (?:was|were) )?"
        r"(?:raised|brought up|born and bred|born and raised|educated|schooled) (?:here\b|in (?:britain|england"
        r"|this country"
        r"|the west|the uk|a (?:western|@western|free|modern|normal|civilised)))"
    ),
    (
        r"\b(?:how|the way|what) (?:things|we|people|life|families|marriage|women|men|children) (?:<W> )?(?:are|is|do"
        r"|live"
        r"|works?|behave|done|treat\w*|run|expect|go)(?: <W>){0,2}? (?:things )?(?:here in|in (?:england|britain"
        r"|this country"
        r"|the west|a modern|a civilised))\b"
    ),
    (
        r"\b(?:not|isn't|aren't|never) (?:how|the way|what|something|the sort of thing|a thing) (?:things|it|we|people"
        r"|one"
        rf"|you) (?:<W> ){{1,3}}?{_HERE}"
    ),
    (
        r"(?:<X>|<G>|\b(?:they|them|these <W>|those <W>|such <W>|wives|women|families|men))\b[^.…;]{0,40}?\b(?:keep"
        r"|keeps|kept|hold|holds|set|sets|live|lives|lived|cut) (?:themselves |itself )?(?:very much )?(?:apart from"
        r"|separate from|aloof|parallel lives|separate lives|in (?:parallel|a bubble|a world of|their own (?:world"
        r"|bubble))"
        r"|(?:a world|lives) apart|off from (?:the rest|society|everyone))\b"
    ),
    (
        r"\b(?:unlike|compared (?:with|to)|in contrast (?:with|to)|by contrast with|next to|set against"
        r"|measured against"
        r"|alongside|beside) (?:the |our |most |any |your )*(?:local|locals|british|@british|~british|english|~english"
        r"|settled|@?white|native|indigenous|ordinary|normal|host|wider|mainstream|western|@western)\b"
        r"(?! (?:authority|council|policing|survey|average|standard))"
    ),
    (
        rf"\b(?:their|such|these|those|foreign|imported|<A>) (?:<W> )?{_WAYS} (?:have|has|had|do|does|are|is|should"
        rf"|must|ought"
        r"|need|came|arrived|belong|belongs|sit|stop|clash\w*|will)(?: <W>){0,2}? (?:no place|not belong|unwelcome"
        r"|not welcome"
        r"|stay|stop|with them|badly|another|left (?:behind|at)|no business|end at|the past|ours|with ours|not sit"
        r"|abroad"
        r"|a thing of|here|to change|to go|at the (?:border|airport|door))\b"
    ),
    (
        r"\b(?:leave|left|leaves|drop|dropped|check) (?:their|these|those|such|old) (?:<W> )?(?:customs|ways|feuds"
        r"|habits"
        r"|attitudes|practices|culture|ideas|quarrels|traditions|values|beliefs) (?:at|behind|in|on|where)\b"
    ),
    (
        r"(?:<X>|<G>|\b(?:they|these <W>|those <W>|such <W>|their <W>))[^.…;]{0,40}?\b(?:different|another"
        r"|separate) (?:planet"
        r"|century|breed|species|wavelength|age|universe|world(?! war))\b|\bworlds apart\b"
    ),
    (
        r"(?:<X>|<G>|\b(?:they|these <W>|those <W>|such <W>))(?: <W>){0,3}? (?:not|never|hardly|barely|yet) (?:yet "
        r"|quite |fully "
        r"|really |properly |truly )*(?:at home|ready for|used to|suited to|cut out for|up to|grasped|caught|learned"
        r"|learnt"
        r"|adjusted|adapted|settled|embraced|bought into|signed up) (?:in |to |with |for |how |that |what |the |our "
        r"|life "
        r"|living )*(?:britain|british|@british|~british|english|here|modern|western|@western|this country|our|we"
        r"|women|equality|rules"
        r"|way|idea|democracy|freedom)"
    ),
    (
        r"\b(?:what|how) (?:else )?(?:do|did|can|could|would) (?:they|these <W>|those <W>|such <W>|<G>"
        r"|<X>) (?:<W> )?expect\b"
        r"|\b(?:we|you|officers|nobody) (?:cannot|can't|could not|can hardly|should not|shouldn't"
        r"|must not) (?:<W>ly )?expect"
        r" (?:them|these|those|such|<G>|<X>)(?: <W>)? to\b"
    ),
    (
        r"\b(?:bring|brings|brought|carry|carried|import\w*|transplant\w*|take|took) (?:<A> |the |old )*(?:village"
        r"|tribal|clan|desert"
        r"|mountain|medieval|rural|foreign|old-country|back-home) (?:ways|customs|habits|feuds|justice|thinking|rules"
        r"|ideas|values"
        r"|attitudes)\b"
    ),
    (
        r"(?:<G>|<X>|\b(?:they|these <W>|those <W>))[^.…;]{0,40}?\b(?:is|are|were|was) (?:<W>ly |so )*(?:not like"
        r"|unlike|nothing like|not the"
        r" same as|a breed apart from|different from|apart from) (?:the rest|the other|others|other|everyone|everybody"
        r"|anyone|most|any other"
        r"|their neighbours|the neighbours)\b"
    ),
    (
        r"\b(?:must|should|need to|have to|ought to|had to) be (?:told|taught|shown|reminded|made to (?:see"
        r"|understand)|educated"
        r"|informed)(?: <W>)? that\b[^.…;]*\b(?:in (?:britain|england|this country|the uk|the west)|here|we)\b"
    ),
    (
        r"\b(?:not|hardly|barely|never|didn't|doesn't|don't) (?:<W>ly )?(?:look|looks|sound|sounds|act|seem|dress"
        r"|behave|come across"
        r"|speak|talk) (?:<W>ly )?(?:like|as) (?:an? |your |the |any )?(?:typical |usual |average )?<X>"
    ),
    (
        r"\b(?:their|its) (?:<W> )?(?:cooking|music|smells?|noise|shoes|prayers?|weddings?|children|clothes|language"
        r"|gatherings|parties"
        r"|comings|visitors|food|relatives)\b[^.…;]*\b(?:neighbours|locals|residents|everyone else|the street"
        r"|the rest of us"
        r"|the estate|other tenants)\b[^.…;]*\b(?:put up with|suffer|complain\w*|endure|tired of|had enough|tolerate"
        r"|bear|live with"
        r"|kept awake)\b"
    ),
    (
        r"\b(?:should|must|ought to|need to|could) (?:be|feel|show|count themselves) (?:<W> )?(?:thankful|grateful"
        r"|gratitude|glad|lucky)\b"
        r"(?: <W>){0,2}? (?:our|we|us|here|britain|this country|the freedom)\b|\b(?:more|less|just|much) like us\b"
    ),
    (
        r"\b(?:we|britain|england|the west|this country|our society)(?: have| has|'ve)? (?:long |<W>ly )*(?:moved|gone"
        r"|grown|got|come|put|left)"
        r" (?:<W> )??(?:beyond|past|on from|out of|behind us|behind) (?:such|that|honour|arranged|this|these|feuds"
        r"|dowry|caste|the|all)\b"
    ),
    (
        r"\b(?:accent|name|clothes|dress|faith|headscarf|skin|looks|background|origins|traveller|foreign"
        r"|<A>)[^.…;]{0,20}?,? but (?:her|his|their"
        r"|she|he|they) (?:<W> )?(?:is|are|was|were|speaks?|has|have|seems?) (?:<W>ly |very |quite "
        r"|perfectly )*(?:good|polite|clean|civil"
        r"|honest|kind|decent|normal|modern|educated|excellent|perfect|fine|tidy|reasonable|intelligent|friendly"
        r"|well)\b"
    ),
)
