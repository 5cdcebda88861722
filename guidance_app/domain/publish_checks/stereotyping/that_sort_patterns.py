"""Wording that lumps people as a sort, or marks one of them as a surprise. Data only."""

_THEM = (
    r"(?:these|those|such|that sort of|that kind of|this sort of|this kind of|that type of|this type of"
    r"|people of this|people"
    r" of that|%people of this|%people of that)"
)

PATTERNS: tuple[str, ...] = (
    (
        r"\b(?:in|of|from|with) (?:that|those|such an?) (?:community|communities|culture"
        r"|cultures)\b(?! (?:may|can|might|who))"
    ),
    (
        r"(?<!what )\b(?:these|those) people\b(?! (?:who|whose|may|might|can|could|know already|at|in|on|and|or|to"
        r"|named|listed|need|needed|first|alone|with|from|as well|too))|\b(?:you people|you lot"
        r"|the likes of (?:them|these|those|her|him)|that element|types like|our (?:own )?(?:girls|women|wives"
        r"|daughters|lads)\b)"
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
        r"\b(?:you )?know (?:what|how) (?:they|these|those|that lot|<G>)(?: <W>)? (?:(?:are|is|can be) (?:all )?like"
        r"|(?:are|is)(?=[.,;!?]|$)|get\b|think\b|behave\b)|\byou know the (?:sort|type|kind)\b"
        r"|\bthe (?:sort|type|kind) (?:who|that|of (?:people|%people|family|&family|home|household|&household|person"
        r"|&person)) (?:never|always|do|does|who|that|will|would|keep|hide|lie)\b"
    ),
)
