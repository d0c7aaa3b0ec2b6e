"""English: its words, what its messages hold, and its forbidden phrases."""

from collections.abc import Iterator

from jobdoc_rules.review.language import (
    Language,
    assuming,
    begging,
    blaming,
    counting,
    pessimism,
    pressing,
    silence,
)

_CONTRACTED = {"ve": "have", "re": "are", "m": "am", "ll": "will", "d": "would"}
_RUN_TOGETHER = {
    "cannot": ("can", "not"), "cant": ("can", "not"), "dont": ("do", "not"), "didnt": ("did", "not"),
    "havent": ("have", "not"), "hasnt": ("has", "not"), "isnt": ("is", "not"), "wont": ("will", "not"),
    "wouldnt": ("would", "not"), "couldnt": ("could", "not"), "doesnt": ("does", "not"), "ive": ("i", "have"),
    "youve": ("you", "have"), "im": ("i", "am"), "gonna": ("going", "to"), "wanna": ("want", "to"),
    "followup": ("follow", "up"), "followups": ("follow", "ups"), "u": ("you",), "ur": ("your",),
    "yall": ("you", "all"), "noone": ("nobody",), "cmon": ("come", "on"),
}  # fmt: skip


def _split(word: str) -> Iterator[str]:
    """Yield the words that a folded word stands for."""
    if word in _RUN_TOGETHER:
        yield from _RUN_TOGETHER[word]
    elif word.endswith("n't"):
        stem = word.removesuffix("n't")
        yield {"ca": "can", "wo": "will", "sha": "shall"}.get(stem, stem)
        yield "not"
    elif "'" in word:
        stem, _, rest = word.rpartition("'")
        yield stem.replace("'", "")
        yield _CONTRACTED.get(rest, rest)
    else:
        yield word


_GROUPS = {
    # -- the small words -----------------------------------------------------------------------------
    "I": "i we",
    "MY": "my our",
    "YOU": "you",
    "YOUR": "your their his her its",
    "THEY": (
        "you they he she nobody anybody anyone everyone somebody someone none people hr management "
        "recruiting team company department manager recruiter folks guys office panel committee staff side"
    ),
    "A": "a an the one this that these those some any each every all such",
    "BE": "am is are was were be been being s",
    "AUX": (
        "have has had did do does am is are was were be been would will may might must should could can "
        "having s need going to"
    ),
    "ADV": (
        "already now just also even only actually honestly really still previously personally since recently "
        "so far again together kindly simply certainly clearly gently politely literally pretty quite "
        "probably obviously apparently perhaps once too ever over yet then officially well very truly "
        "frankly again about like in fact as by must both"
    ),
    "NOT": "not never no nor hardly barely scarcely",
    "LINK": "and then again on the of also last this next plus once more in you by to at too i from both",
    # -- numbers -------------------------------------------------------------------------------------
    "NUMERAL": (
        "two three four five six seven eight nine ten eleven twelve fifteen twenty sixteen eighteen thirteen "
        "fourteen thirty forty fifty sixty seventy eighty ninety hundred thousand"
    ),
    "NTH": (
        "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth fiftieth "
        "hundredth thousandth millionth umpteenth nth zillionth gazillionth"
    ),
    "MULTIPLE": (
        "several many multiple numerous countless innumerable umpteen repeated various endless dozens "
        "hundreds loads plenty lots tons double triple quadruple threefold consecutive"
    ),
    # -- contacts ------------------------------------------------------------------------------------
    "ADJ": (
        "unanswered polite friendly gentle brief short quick little previous earlier prior past last recent "
        "separate different phone email voice additional further more other such official formal consecutive "
        "whole full my straight written unreturned new humble tiny small follow up private long voicemail "
        "linkedin today failed unsuccessful own"
    ),
    "MESSAGE": (
        "email emails mail mails message messages msg msgs voicemail voicemails vm vms reminder reminders "
        "nudge nudges ping pings dm dms outreach bump bumps memo memos voicenote voicenotes"
    ),
    "NOTE": (
        "note notes call calls letter letters text texts inquiry inquiries enquiry enquiries attempt "
        "attempts try tries contact contacts request requests query queries communication communications "
        "ring rings knock knocks missive missives poke pokes chaser chasers squeak squeaks postcard "
        "postcards fax faxes"
    ),
    "GO": (
        "go goes shot shots stab stabs crack cracks whirl try tries attempt attempts effort efforts bite "
        "swing swings bash"
    ),
    "WROTE": (
        "emailed mailed wrote written called phoned rang rung telephoned dialed dialled messaged texted "
        "contacted pinged nudged chased bumped poked knocked reminded resent faxed dmed inquired enquired "
        "buzzed pestered prodded badgered bugged"
    ),
    "WRITE": "email mail write call phone ring dial message text contact ping nudge chase bump poke remind",
    "WRITING": (
        "emailing mailing writing calling phoning ringing dialing dialling messaging texting contacting "
        "pinging nudging chasing bumping poking knocking reminding inquiring enquiring pestering"
    ),
    "REACHING": (
        "reach reaching contact contacting get getting catch catching connect connecting speak speaking talk "
        "talking touch call calling email emailing write writing following raise raising track hear message "
        "phone phoning ring ringing"
    ),
    "ANSWER": (
        "answer answers reply replies response responses acknowledgement acknowledgment feedback reaction "
        "decision yes callback"
    ),
    # -- days ----------------------------------------------------------------------------------------
    "WEEKDAY": (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    ),
    "MONTH": (
        "january february march april may june july august september october november december jan feb mar "
        "apr jun jul aug sep sept oct nov dec"
    ),
    "SPAN": "hour hours day days week weeks fortnight month months year years minutes evening afternoon",
    "SOON": "today tonight tomorrow noon midnight immediately asap now eod cob",
    # -- tone ----------------------------------------------------------------------------------------
    "REPLIED": (
        "replied reply answered answer responded respond called call calls wrote write emailed email "
        "contacted got gets bothered bothers bother told let updated informed acknowledged returned picked "
        "cared cares care phoned deigned"
    ),
    "RESPOND": (
        "answer answered reply replied respond responded react reacted acknowledge acknowledged get got "
        "write wrote written call called return returned follow followed give gave given tell told let send "
        "sent bother bothered contact contacted email emailed inform informed update updated pick picked "
        "care cared keep kept have had take took phone phoned manage managed find found say said spare "
        "spared deign deigned respect honour honor honored honoured read listen listened look looked open "
        "opened notice noticed consider considered deliver delivered happen happened communicate "
        "communicated stop stopped try tried ask asked acknowledging explain explained show showed shown "
        "apologise apologize apologised apologized"
    ),
    "COURTESY": (
        "courtesy decency manners respect professionalism etiquette consideration politeness courteous "
        "decent polite professional respectful considerate"
    ),
    "BAD": (
        "rude unprofessional disrespectful unacceptable inexcusable insulting ridiculous absurd outrageous "
        "appalling shameful disgraceful pathetic inconsiderate discourteous thoughtless heartless laughable "
        "shabby insult disgrace farce mockery joke shambles cowardly shoddy impolite dismissive callous "
        "infuriating maddening exasperating disheartening unbelievable amateurish disorganised disorganized "
        "unhelpful unresponsive uncaring careless slapdash dishonest insensitive ungrateful tactless crass "
        "graceless underhand shady petty deplorable abysmal atrocious woeful lamentable dismal galling "
        "mortifying offensive scandalous preposterous ludicrous reprehensible unethical indecent uncalled "
        "unkind sloppy lousy unfair hurtful arrogant condescending demeaning degrading humiliating "
        "incompetent cruel"
    ),
    "ANGRY": (
        "angry furious annoyed irritated frustrated fed upset outraged disgusted offended insulted "
        "exasperated livid appalled disillusioned puzzled baffled sick tired hurt bitter dismayed aggrieved "
        "peeved miffed disrespected undervalued mistreated neglected dismissed unappreciated cheated "
        "betrayed humiliated confused perplexed astonished shocked stunned surprised exhausted"
    ),
    "HAPPY": (
        "interested excited keen enthusiastic eager thrilled delighted motivated committed passionate "
        "fascinated hooked enthused interest enthusiasm excitement eagerness"
    ),
    "ROLE": "position role job post opening vacancy opportunity placement spot gig seat internship",
    "ELSE": "someone somebody another other else candidates applicant applicants",
    "EMAILS": "emails writes calls phones rings texts messages nags pesters bothers pings",
    "SUPERLATIVE": (
        "best strongest ideal perfect right obvious first most top star brightest sharpest natural smartest "
        "greatest finest likeliest impressive polished favourite favorite"
    ),
    "FEEL": (
        "guess suppose assume imagine presume figure fear suspect gather reckon afraid guessing assuming "
        "supposing sure certain convinced bet presumably evidently think thinking believe expect sense feel "
        "feeling worry worried conclude infer"
    ),
    "CROSS": (
        "unhappy dissatisfied unimpressed cross dumbfounded flabbergasted bewildered mystified discouraged "
        "disgruntled speechless incensed enraged resentful indignant annoyed fuming seething gobsmacked "
        "gutted disheartened frustrated infuriated dejected embittered unamused insulted humiliated snubbed "
        "slighted devalued belittled misled duped deceived hoodwinked abandoned"
    ),
    "AWFUL": (
        "dreadful awful terrible weak poor clumsy rambling messy disaster disastrous wreck trainwreck fiasco "
        "flop shambles embarrassing lame bad hopeless useless pathetic garbage rubbish stupid lousy "
        "underwhelming mediocre cringeworthy abysmal atrocious incoherent unprepared clueless foolish "
        "flustered boring idiotic idiot fool wooden catastrophe catastrophic horrible horrid appalling dull "
        "shaky sloppy unconvincing unimpressive scatterbrained crash"
    ),
}

_TERMS = {
    "CONTACTS": (
        "(@MESSAGE | @NOTE | follow (up|ups) | voice (mail|mails|note|notes|message|messages) | check (in|"
        "ins) | phone (call|calls|message|messages))"
    ),
    "MESSAGES": (
        "(@MESSAGE | follow (up|ups) (?!(interview|meeting|round|conversation|question|questions)) | voice "
        "(mail|mails|note|notes|message|messages) | phone message | phone messages)"
    ),
    "A_FEW": (
        "(@NUMERAL | @MULTIPLE of? | a (few|couple|handful|dozen|bunch|string|series|number|slew|flurry|ton|"
        "lot|hundred|stream|barrage|pile|trail) of? | quite a few | half a dozen | any number of | x number "
        "of | a good @NUMERAL)"
    ),
    "OFTEN": (
        "(twice | thrice | (@NUMERAL | @MULTIPLE | a (few|couple|dozen|bunch|number|hundred|thousand|million|"
        "handful) of? | quite a few | half a dozen | so many | any number of) @ADJ{0,1} (time|times|"
        "occasions) | @TIMES | repeatedly | again and again | over and over | time (and time again | after "
        "time) | more than once | more times than | constantly | continually | incessantly | persistently | "
        "nonstop | on (@NUMERAL|several|multiple|many|various) (separate|different|consecutive|successive)? "
        "(days|mornings|occasions|afternoons|evenings|weeks|dates) | (so|too|this|that) often | @NUMERAL "
        "days (running|in a row|straight) | (a (good|fair) (few|number|many|couple of)|more than (a few|a "
        "couple of|enough|@NUMERAL)|too many|an awful lot of|so many) (times|occasions) | (every|each) "
        "(single|other|few|second)? (day|days|week|weeks|month|morning|hour|hours|@WEEKDAY) | day after day "
        "| week after week | day in ,? day out | once ,? _{0,3}? twice | once or twice | ad nauseam)"
    ),
    "GAP": "(@A | @MY | @YOU | @I | @ADJ | @ADV | @NOT | @A_FEW | off | you | them | him | her)",
    "CONTACTED": (
        "(@WROTE | (followed|following) up | (reached|reaching) out | (checked|checking) in | (touched|"
        "touching) base | (circled|circling) back | (left|leaving) (word|@GAP{0,4} @CONTACTS) | (sent|"
        "sending|dropped|dropping|shot|shooting|fired|firing|placed|made) @GAP{0,4} (@CONTACTS|line|lines) | "
        "been @WRITING | have asked | asked for an update | (tried|trying|attempted|attempting) (you | "
        "@GAP{0,2} phone | to @REACHING | @WRITING | (your|the|her|his) @ADV{0,2} (line|number|office|phone|"
        "cell|desk|extension|mobile|landline|switchboard|reception|voicemail|front desk|direct line|hotline|"
        "inbox) | _{1,3}? by (phone|email)) | hit you up | had a go)"
    ),
    "DATE": (
        "(@WEEKDAY | @MONTH (the)? (@NUMERAL|@NTH|@FIGURE) | (@NUMERAL|@NTH|@FIGURE) (of)? @MONTH | the "
        "(@NTH|first|@FIGURE) | @DATED | @SERIES | yesterday | today | tomorrow | last week)"
    ),
    "BY_WHEN": (
        "((by|before|until|till|within|no later than|latest|in the next|not later than) (the|by|at|this|next|"
        "coming|a|that|@NUMERAL|few|couple|of|,|close|end|business|latest|@WEEKDAY|@MONTH|noon|working|last|"
        "very|on){0,5}? (@SOON | @WEEKDAY | @MONTH | @NTH | @FIGURE | @SPAN | (close|end) of) | (no|not) "
        "later than | asap | as soon as (possible|you can) | immediately | right (away|now) | at once | "
        "@SOON | without (further|any)? delay)"
    ),
    "STATE": (
        "(status | update | updates | news | timeline | timelines | timing | timeframe | progress | outcome "
        "| verdict | decision | decisions | developments | next (step|steps|stage|stages|phase) | where "
        "(things|you|the|we|i|everything|my|it|that|matters|your|a|she|he|they) | how (the|things|it|your|"
        "everything|you|far|is|are|my|that|she|he|they) | when (you|a|the|i|we|she|he|they) | whether|word | "
        "any movement | lie of the land)"
    ),
    "ASK": (
        "(could|can|would|may|might|wondering|wonder|curious|ask|asking|inquire|enquire|inquiring|enquiring|"
        "check|checking|see|know|hear|hearing|learn|find|any|tell|share|appreciate|love|have you|has|is|are|"
        "do you|did|please|seeking|request|requesting|grateful|welcome|shed|on|for|about|what|give|update)"
    ),
    "DATED_ON": (
        "((@LINK|@ADV){0,2} (@DATE | (early|mid|late|beginning of|end of|middle of) @MONTH | (@NUMERAL|a|"
        "one) (week|weeks|day|days|month|months|fortnight) (ago|before|later|after) | last (month|@WEEKDAY|"
        "week) | this (morning|week|@WEEKDAY|month|afternoon) | the (week|day|month) (before|after) | the "
        "following (@WEEKDAY|week|day) | next day | before that | after that | again (@ADV|a|@NUMERAL|"
        "the){0,2} (week|weeks|days|day|month|@WEEKDAY) (ago|later|before|after)?))"
    ),
    "WAITED": "(@NUMERAL|@A_FEW|over a|a|an|one|whole|full|all these|so many|entire|more than a|for|of)",
}

_PHRASES = (
    # -- S23: counting ---------------------------------------------------------------------------------
    counting(
        "@I (@AUX|@ADV|,){0,5} @CONTACTED _{0,10}? @OFTEN (?!(a|per|each|every) (day|week|month|shift|year))",
        "I have written to you twice about this.",
        "I've already called several times.",
        "We reached out to your office on three occasions.",
        spares=(
            "I called suppliers several times a day.",
            "I met your team twice.",
            "You called me twice.",
        ),
    ),
    counting(
        "^ (@ADV|have|,|sorry|hope|and|so|but){0,3} @CONTACTED _{0,8}? @OFTEN",
        "Called twice, left word with Ben.",
        "Pinged you a couple of times last week.",
    ),
    counting(
        "@OFTEN (@ADV|,|@LINK){0,3} (have|did|had) @I @ADV{0,2} (@CONTACTED|tried|asked|sent|written|call|"
        "write) | @OFTEN ,? @ADV{0,1} ,? (@I|my) _{0,5}? (voicemail|machine|inbox|voice mail|unanswered|"
        "nobody) | (?<!(@NUMERAL|@FIGURE|many|of|the|answered|took|made|our|customer|client|sales|cold|"
        "phone|emergency)) @EMAILS @OFTEN",
        "Three times now have I written to you.",
        "Time after time I land in your voicemail.",
        "I hate to be the one who emails four times.",
    ),
    counting(
        "@OFTEN ,? @ADV{0,2} ,? @I (have|did|had|@ADV){0,3} @CONTACTED",
        "Twice I have called.",
        "Several times I emailed you.",
    ),
    counting(
        "@I (@AUX|@ADV){0,3} ((asked|checked|inquired|sought) (?!out)|(tried|attempted) (?=(@ADV|to|you|"
        "@WRITING|by|him|her|them|(the|your) @ADV{0,1} (office|number|line|desk|front|main|switchboard|"
        "hiring|team|phone|cell|mobile|extension|reception|direct|landline|hr|recruiter)))) _{0,8}? @OFTEN "
        "(?!(a|per) (week|day|month|year))",
        "I tried your office line five times.",
        "I have asked about it more than once.",
        spares=("I tried the exam and passed.",),
    ),
    counting(
        "(?<!@YOUR) (?<!the) @MY (@ADJ|@ADV|first|other){0,2} @A_FEW @ADJ{0,3} (@CONTACTS | @GO)",
        "My two emails may have gone astray.",
        "My last three messages went unanswered.",
    ),
    counting(
        "(after|despite|between|following|besides|with|in spite of|given|across|through|throughout|"
        "regardless of|following|notwithstanding|all|of|is|makes|is now) ,? (having)? (@ADV|@MY|all|the|"
        "those|these|sent|left|made|sending|leaving|making|placing|at least|as many as|no fewer than|some|"
        "over){0,3} @A_FEW @ADJ{0,3} @CONTACTS (?!(of recommendation|of reference|with|per|a day|a week|"
        "from you|you (sent|left|wrote)|day))",
        "After three emails I thought I would call.",
        "Despite repeated voicemails I keep trying.",
        spares=(
            "After two calls with your team I am keen.",
            "I answered hundreds of emails a day there.",
        ),
    ),
    counting(
        "@I (?!once) (@AUX|@ADV|,){0,4} (sent|left|made|placed|written|wrote|shot|fired|dropped|submitted|"
        "put|send|leave|leaving|sending|mailed|lobbed|delivered|emailed) _{0,4}? (?<!in) @A_FEW @ADJ{0,3} "
        "(@CONTACTS|line|lines) (?!(of (recommendation|reference)|from|(a|per|each|every) (day|week|month|"
        "shift|hour|year)|daily|for (clients|prospects|customers)|to (clients|customers|suppliers)))",
        "I have sent you three emails.",
        "I've left a handful of messages with Brenda.",
        spares=(
            "I have sent you three letters of recommendation.",
            "I have sent two references.",
        ),
    ),
    counting(
        "(@YOU|@THEY) (@AUX|@ADV){0,3} (had|received|gotten|got|have|seen|find) _{0,2}? @A_FEW @ADJ{0,2} "
        "@CONTACTS _{0,5}? (from (me|my|us)|of mine)",
        "You have had two emails and a voice note from me already.",
        "You must have received several messages from me.",
    ),
    counting(
        "@A_FEW @ADJ{0,3} @CONTACTS (from (me|my|us) | of mine | later | unanswered | and (still)? (no|not|"
        "nothing|silence|counting|zero) | without | in (a|one) (row|week|month|day) | have gone | went | "
        "gone | already | so far | to date | deep | , (no|zero|not) | and not | sent | ago | into)",
        "Three emails and still no answer.",
        "That makes two messages from me.",
        "Hope four emails in one month isn't overkill!",
        spares=(
            "Thank you for your three emails.",
            "Thanks for the two messages you sent.",
        ),
    ),
    counting(
        "@A_FEW of my @ADJ{0,2} @CONTACTS | (none|all|each|any|every one|most|both|neither) of my @ADJ{0,3} "
        "(emails|mails|messages|calls|voicemails|letters|notes|attempts|follow ups|texts|inquiries|"
        "enquiries|reminders|requests)",
        "Six of my emails have gone over to your side.",
        "None of my messages was answered.",
    ),
    counting(
        "(despite|after|besides|notwithstanding|all|with all|through) (all)? (of)? my (many|@ADJ){0,2} "
        "(emails|mails|messages|calls|voicemails|letters|notes|attempts|follow ups|texts|inquiries|"
        "enquiries|reminders|requests) | my (many|numerous|countless|various|repeated|endless) @ADJ{0,2} "
        "@CONTACTS",
        "Despite my emails I know nothing.",
        "All my calls went to voicemail.",
        "My many messages must be lost.",
    ),
    counting(
        "(double|triple|quadruple|back to back) @ADJ{0,1} (@CONTACTS|texting|emailing|messaging|posting)",
        "Sorry for the double email!",
        "Forgive the triple text.",
    ),
    counting(
        "(?<!first ,) (?<!first) (?<!first and) (?<!your) (?<!their) (?<!our) (?<!be a) (?<!for a) (?<!sent "
        "a) (?<!got a) (?<!received a) @NTH ((and|,){1,2} (last|final|hopefully|lucky|luckiest))? @ADJ{0,3} "
        "(@MESSAGES) (?!(you|from (you|your)|of yours|(that|which) you|address|account|campaign|newsletter|"
        "marketing|series|project))",
        "This is my third email.",
        "Second voicemail from me.",
        "3rd reminder",
        spares=(
            "Thank you for your second email.",
            "I enjoyed the second email you sent.",
            "A second follow-up interview would be lovely.",
        ),
    ),
    counting(
        "(my|this (is|makes|was|will be|would be|s)|here (is|comes)|a|that (is|makes)|from me) (@ADV|the|a|"
        ",|be|my){0,3} @NTH @ADJ{0,3} ((?!(attempt|try|attempts|tries|request)) @CONTACTS | @GO (at|to) "
        "(@REACHING|you)) (?!(with|interview|from you|you|campaign|newsletter|marketing|series|project))",
        "This is my second call.",
        "This is now the third note about it.",
        spares=("A second call with the team would suit me.",),
    ),
    counting(
        "(?<!your) (?<!their) (?<!his) (?<!her) (?<!our) @NTH (@GO | @CONTACTS) ($ | ,? (at|to) (@REACHING "
        "| getting hold) | from me | since | this (week|month) | in (a|one) (week|month|row)|now) | ^ "
        "_{0,4} @NTH (@GO|@NOTE) (,|$) | , @TIMES ,? $ | (having|after|by|since) @CONTACTED _{0,5}? @OFTEN",
        "Third go at reaching you.",
        "Hi again (x3)",
        "Having written twice, I am calling now.",
        "Re: Paralegal role, 3rd try",
        "Second attempt to reach Ms. Hall.",
        spares=("I passed on my second attempt at the bar exam.",),
    ),
    counting(
        "(?<!your) @NTH (time|occasion|week|day|@WEEKDAY) (running|in a row|round|now|already)? (@ADV|that|"
        ",|in a row|when|on which){0,3} (@I (@AUX|@ADV){0,4} (@CONTACTED|@WRITE|@REACHING|asked|asking|"
        "tried|trying|follow|following|reach|check|checking|sending|bother|bothering|leaving|send|checked|"
        "left|sent|had to)| @ADV{0,2} (@WRITING|asking|trying|reaching|following up|checking|leaving|"
        "sending|bothering) | to (write|reach|bother|email|call|ask))",
        "It is the third time I have written.",
        "Second time writing, sorry!",
        "Sorry to be back for the third time asking.",
        spares=("It was the second time I visited Boston.",),
    ),
    counting(
        "(?<!you to) (?<!you) (@CONTACTED|@WRITE|@WRITING|@REACHING|ask|asking|try|trying|knock|follow up|"
        "following up|reach out|reaching out|check in|checking in|here|again|bother|bothering|back|popping "
        "up|showing up|turning up|inbox|inboxes) _{0,7}? (for|on)? (the|a|my)? @NTH (time|occasion)",
        "I am writing for the third time.",
        "Sorry to bother you a second time.",
    ),
    counting(
        "for the @NTH time ,? (of asking | _{0,6}? (@CONTACTED|@WRITE|@WRITING|any (word|news|update)|"
        "follow|following|reach|ask|asking|could you|when|what)) | @NTH time (is the|s the|lucky|a) charm | "
        "third time lucky",
        "For the third time, could you tell me the status?",
        "For the umpteenth time: any word on the job?",
        "Third time's the charm!",
    ),
    counting(
        "(@MESSAGES | note|call|attempt|try|take|bump|squeak|nudge|ping|letter|inquiry|enquiry|part|follow "
        "up|round|check in|reminder|voicemail) (,|(number|no|nr|nos|num)){0,2} (@HASH | (number|no|nr|num) "
        ",? (@NUMERAL|@NTH) | @NUMERAL (?!(day|days|week|weeks|hour|hours|pm|am|year|years|minute|minutes|"
        "month|months|people|rounds|candidates|of (us|you|your)))) | (number|no) (@NUMERAL) (from me|in (my|"
        "the|a|this) (series|list))",
        "Attempt three! Maybe today I catch you.",
        "Reminder #2",
        "Note number four from me.",
        "Follow-up 4",
        spares=(
            "My note two days ago was short.",
            "Call two people as references.",
        ),
    ),
    counting(
        "(@CONTACTS|follow up|update|attempt|part) ,{0,2} (@SERIES | @NUMERAL of @NUMERAL) | , @NUMERAL of "
        "@NUMERAL ,|(?<!on) (?<!by) (?<!for) (?<!of) (?<!since) (?<!from) (?<!the) (?<!until) (?<!dated) "
        "(?<!interview) , ,? @SERIES ,? $",
        "Gentle nudge (2 of 2): lab technician",
        "Follow-up 4/4",
        spares=("Interview on 4/4",),
    ),
    counting(
        "(lost|losing|lose) (count (,|$|of (how|my|the (times|emails|messages|calls|number|voicemails|"
        "attempts|notes)))|track of (how|the number)) | (stopped|quit|given up|stop) counting | (can not|"
        "can no longer|could not|hard to) count | (who is|who s|any|if you are|if anyone is|not that i am|"
        "but who s|anyone s|am i|is) @ADV{0,1} (counting|keeping (score|count|track|tally)) | keeping "
        "(score|count|tally) | times i have (@CONTACTED|tried|asked) | how many (more)? times (do|must|will|"
        "should|have) i | how (many|often) (times|emails|calls|messages|of these|i have (@CONTACTED|tried)|"
        "i _{0,2} @CONTACTED)",
        "I have lost count of my emails.",
        "But who's counting?",
        "I won't say how often I have called.",
        spares=("I was counting on the train being late.",),
    ),
    counting(
        "(the|my|for the) (umpteenth|nth|zillionth|gazillionth|hundredth|millionth|thousandth) | umpteen | "
        "broken record | once too often | yet another (@CONTACTS|one of my) | (my|a|the) (weekly|daily|"
        "monthly|fortnightly|regular|usual) @ADJ{0,1} @CONTACTS | more (often|emails|messages|calls|times|"
        "occasions|voicemails|notes) than | (@MESSAGES|note|notes|calls) after (@MESSAGES|note|calls)",
        "Here I am for the nth occasion.",
        "Here is my weekly email.",
        "I wrote more often than I can count.",
        "I must sound like a broken record.",
        "Yet another email from me!",
    ),
    counting(
        "@I (@AUX|@ADV){0,3} (keep|kept|keeps) (on)? (@WRITING|@REACHING (?!(to|from|you|back))|asking|"
        "trying|following|checking|sending|leaving|reaching out)",
        "I keep calling and we keep missing each other.",
        spares=("I keep reading about your work.",),
    ),
    counting(
        "@CONTACTED (@LINK|@MY|on|,){0,4} (@DATE ,? _{0,1} @DATE? ) (@LINK|@ADV|,|@CONTACTED|@MONTH|@I|left|"
        "called){1,7} @DATE",
        "I wrote on the 3rd, the 10th and the 17th.",
        "I rang on Monday, I rang on Wednesday.",
        "I emailed you last Monday, then Thursday.",
        spares=(
            "Could I call on Monday or Tuesday?",
            "I wrote on Monday about our talk of next Friday.",
        ),
    ),
    counting(
        "my @ADJ{0,2} (emails|mails|messages|calls|voicemails|letters|notes|attempts|texts|follow ups|"
        "inquiries|reminders) (,|of|from|on|dated|sent|back|in){1,3} _{0,3}? @DATE (,|and|the|of|@MONTH|"
        "@NUMERAL|@NTH|@FIGURE|on|then){1,8}",
        "My emails of 2 June, 9 June and 16 June may be lost.",
    ),
    counting(
        "(my|our|his|her) _{0,1} (wife|husband|assistant|secretary|partner|agent|friend|mother|father|son|"
        "daughter|sister|brother|recruiter|agency|colleague|spouse|roommate|coach|adviser|advisor|mentor|"
        "office|girlfriend|boyfriend|pa|cousin|aunt|uncle|referee|boss) (@AUX|@ADV|,){0,4} @CONTACTED "
        "_{0,8}? @OFTEN (?!(a|per) (week|day|month|year))",
        "My assistant has rung your office three times.",
        spares=("My assistant helped me twice a day.",),
    ),
    counting(
        "(?<!thanks for) (?<!thank you for) (?<!your) (?<!the) (?<!for) @A_FEW @ADJ{0,2} @CONTACTS (,|and|"
        "plus){1,2} (@A|@A_FEW|one|as many|just|maybe|even|@ADJ){1,3} (@CONTACTS|@GO|carrier|pigeon|smoke|"
        "fruit|letter) (?!(a|per|each|every) (day|week|month|shift|hour))",
        "Two emails and one voicemail later I am still keen.",
        spares=("Thank you for the two emails and the call.",),
    ),
    counting(
        "(not|hardly|by no means|far from|never) @ADV{0,1} (my|the|our) (very)? (first|only|second|@NTH) "
        "@ADJ{0,2} (@CONTACTS | time (that)? ,? (i (@AUX|@ADV){0,3} (@CONTACTED|@WRITE|@WRITING|asking|ask|"
        "asked|tried|trying|bother|reach)|you (@AUX|@ADV){0,2} (hear|hearing|heard|get|see))) (?!(with|to "
        "(join|the)|of (the|interest)))",
        "This is not my first email, I know.",
        "It isn't the first time I am writing.",
        spares=("This is not my first job in retail.",),
    ),
    counting(
        "(^|,|re|is|makes|and|be|subject) (@ADV|the|hopefully|my){0,2} (?<!your) @NTH @ADJ{0,3} (@CONTACTS|"
        "@GO) ,? (about|re|regarding|concerning|asking|for (an|any|news|the|a)|on (the|my)|from|re) (?!(you|"
        "your))",
        "Fifth note about the nurse manager job",
        "Second request for an update",
    ),
    counting(
        "@NTH (time|try|attempt|go|shot|call|email) lucky | @NTH (time|try|attempt|go|shot|call|email) (,|"
        "lucky|unlucky|is|s|a|will|hopefully|maybe) _{0,2}? (charm|lucky|luck|work|works|trick|one|does)",
        "Fourth time lucky, I hope!",
    ),
    counting(
        "(every|each) (single|other|second|blessed)? (@WEEKDAY|day|week|morning|month|few days|couple of "
        "days) (for|since|this|now|,|the|last|past|a|month|weeks|@NUMERAL|without|fail|our|interview|we|met|"
        "spoke|of|@ADV){0,8}? @I (@AUX|@ADV){0,3} @CONTACTED _{0,2}? (you|your|hr|in|$|,|again)",
        "Every Monday for a month now I have dropped you a line.",
        spares=("Every week I wrote the team newsletter.",),
    ),
    counting(
        "(notice|noticed|seen|see|found|find|counted|spotted|getting|get|got|receive|received|receiving|had|"
        "collected|deleted) @ADV{0,2} (@A_FEW|so many|a lot of|this many|loads of|enough) @ADJ{0,2} "
        "@CONTACTS (from (me|this (address|number)|yours truly|my)|of mine|with my name|under my name|"
        "signed)",
        "You may have noticed a handful of emails from this address.",
    ),
    counting(
        "(@CONTACTED) (@LINK|@MY|,|your|office|team|you|back|hr|desk|line){0,5} @DATED_ON (,|and|then|again|"
        "once more|also|@LINK|@CONTACTED|@I|@ADV|left|a|an|message|voicemail|note|letter|email){1,8} "
        "@DATED_ON (?!(@AUX|interview|meeting))",
        "I wrote in early June, then again in mid June.",
        "I phoned on Tuesday and again on Friday.",
        spares=("I emailed my form on Monday and am free on Friday.",),
    ),
    counting(
        "(episode|chapter|instalment|installment|volume|season|act|day|week|round|part|edition|verse|entry) "
        "(number|no)? (@NUMERAL|@NTH|@HASH) (of|in) (my|the|our|this) @ADV{0,1} _{0,1}? (saga|quest|"
        "campaign|series|hunt|mission|attempt|attempts|pursuit|efforts|follow up|emails|correspondence|"
        "chase|adventures|letters|messages|calls|voicemails|reach|get|crusade|odyssey)",
        "Welcome to episode three of my follow-up saga.",
    ),
    counting(
        "@A_FEW @ADJ{0,2} (unanswered|unreturned|ignored|undelivered) | (unanswered|unreturned|ignored) "
        "(@CONTACTS) (@NUMERAL|@HASH) | @NUMERAL (down|out|tries|attempts) ,? (and|@NUMERAL) (counting|to "
        "go)",
        "Four unanswered voicemails say enough.",
    ),
    counting(
        "@I (@AUX|@ADV){0,3} (@WROTE|texted|dmed) ,{0,1} (you|@WROTE|and){0,2} ,? (you)? (@WROTE|texted|"
        "left _{0,2}? @CONTACTS) ,? (and)? (even|also|then|finally)? (@WROTE|left|sent|dropped|tried|"
        "followed|faxed|knocked)",
        "I have emailed, called and texted.",
    ),
    counting(
        "(^|,) ,? (just|and|so|here is|here comes|sorry for|it is|yes|oh no|,|me with){0,2} (yet)? another "
        "@ADJ{0,2} (@MESSAGES|note|nudge|call|attempt|try|reminder|letter|knock|line) (from|by) (me|yours "
        "truly|your|the|that|an) (?!(end|team|side))",
        "Just another note from me about the job.",
    ),
    counting(
        "(frequent (flyer|caller|writer)|loyalty card|your (number one|biggest) (fan|pen pal)|(know|knows|"
        "recognise|recognize|memorised|memorized) my (voice|number|email|name|address) (by (now|heart)|"
        "already)|on speed dial|sound of my voice|first name terms with your|pen pal|same (old)? question "
        "(every|each)|once a (week|day|fortnight) (i|for|since))",
        "Your receptionist must know my voice by heart.",
    ),
    counting(
        "(after|despite|for all|besides|with) (all)? (so many|the many|countless|numerous|repeated|those|"
        "all those|umpteen|my multiple|several|many|various|a number of|what must be|who knows how many) "
        "(@ADV|@A_FEW|@ADJ){0,3} (@CONTACTS|attempts|tries|efforts (to|at)) (?!(with|of recommendation|a "
        "(day|week)|from (you|your|customers|clients)))",
        "After countless tries I finally have your address.",
    ),
    counting(
        "(sent|left|written|wrote|made|placed|dropped|had) (@ADV|you|your _{1,2}?|him|her|them|more){0,3} "
        "(more|too many|so many|enough|a lot of|loads of|plenty of|far too many|umpteen|god knows how many|"
        "who knows how many|an embarrassing number of) @ADJ{0,2} @CONTACTS (?!(of (recommendation|"
        "reference)|a (day|week|month)))",
        "I have sent so many emails already.",
    ),
    counting(
        "(was|am|is|s|it is|makes|make|that is|this is|will be|be) @ADV{0,3} (number|no|nr|time|attempt|try|"
        "email|call|message|note|voicemail|round|take) (@NUMERAL|@HASH|@NTH) (?!(days|weeks|hours|pm|am|"
        "years|months|people|of your|on (your|the) list|in (line|the (country|market|world|region))|one))",
        "This is number six.",
        spares=("My shirt has ten, see the team list.",),
    ),
    counting(
        "(?<!thank you for) (?<!your) @MESSAGES (@ADV|,){0,2} (i|we) (@AUX|@ADV){0,2} (sent|left|wrote|"
        "mailed|written) (@ADV|you|on|in|,|the|last){0,3} @DATED_ON (,|and|then|also|again|@LINK|the|one|"
        "another){1,6} @DATED_ON",
        "The emails I sent on May 3 and on May 9 may be lost.",
    ),
    counting(
        "(been|being|am|getting) @ADV{0,2} (ringing|calling|phoning|emailing|writing|messaging|texting|"
        "chasing|pestering|bombarding|bugging|flooding|spamming) (@ADV|you|your _{1,2}?|them|him|her|hr|"
        "this|and|@WRITING|,|to|about|at|for){0,6}? (for (weeks|days|months|ages|a (week|month)|@NUMERAL)|"
        "all (week|month|day|morning)|since|non stop|nonstop|day|every|daily|weekly|left and right|again "
        "and)",
        "I have been calling you for weeks.",
        spares=("I have been writing code for ten years.",),
    ),
    counting(
        "(flood|flooded|flooding|bombard|bombarded|bombarding|spam|spammed|spamming|swamp|swamped|swamping|"
        "fill|filled|filling|clog|clogged|clogging|blow up|blowing up|blown up) (@ADV|you|your|the|up){1,3} "
        "(inbox|inboxes|mailbox|voicemail|phone|machine) | (flood|flooded|flooding|bombard|bombarded|"
        "bombarding|spam|spammed|spamming|swamp|swamped|swamping) (you|your _{1,2}?|him|her|them) (@ADV|"
        "with|so|,|$)",
        "I have been flooding your inbox.",
    ),
    counting(
        "(?<!i (know|am)) i (@AUX|@ADV|,){0,4} (been|got|gotten) in (touch|contact) _{0,6}? @OFTEN",
        "I have been in touch a good few times.",
    ),
    counting(
        "@I (@AUX|@ADV){0,3} @OFTEN (@AUX|@ADV){0,2} (@CONTACTED|asked|tried to (@REACHING)|attempted to|"
        "inquired|requested (an|a|news)) (?!(customers|clients|suppliers|the (customer|supplier|client)))",
        "I've repeatedly asked about the start date.",
    ),
    counting(
        "(?<!thanks for the) (?<!thank you for the) (one|a) @ADJ{0,2} @CONTACTS (,|and){1,2} (one|a|an|"
        "another) @ADJ{0,2} @CONTACTS (,|and){1,2} (one|a|an|another|now)? @ADV{0,1} @ADJ{0,2} @CONTACTS | "
        "^ ,? (and|then|,){1,3} @ADV{0,2} again (,|$) | again (, and|,) (@ADV){0,2} again",
        "One email, one voicemail, one LinkedIn message.",
        "Me again. And again.",
    ),
    counting(
        "(?<!on) (?<!at) (^|,|my|re|is|and|the|number) ,? @ADV{0,1} @NTH (and|,|@ADV|@ADJ|last|final|"
        "hopefully|luckiest|lucky|desperate){0,3} (try|attempt|go (,|$|at)|knock|nudge|ping|shot at "
        "(@REACHING|getting|you)) (?!(at (the|a|this|my)|of|in the))",
        "Physio vacancy, 4th and hopefully luckiest try",
        spares=("I passed the exam in June.",),
    ),
    counting(
        "(my|after the|after|these|those|all) (previous|last|earlier|other|past|prior|preceding|first) "
        "(@NUMERAL|few|several|dozen|couple|umpteen) (,|$) | (the|my|after|these|those|all|since) (previous|"
        "last|earlier|other|past|prior|preceding|first) (@NUMERAL|few|several|dozen|couple|umpteen) (went|"
        "slipped|got|have|did|seem|must|may|might|were|vanished|of mine|emails|messages|notes|calls|"
        "voicemails|reminders|attempts|texts) (?!(@AUX|@ADV){0,1} (from (you|your)|years|months|you|with))",
        "Here I go after the previous four.",
        spares=("The last few days were busy.",),
    ),
    counting(
        "@A_FEW @ADJ{0,2} @MESSAGES (to (you|him|her|them|hr|ms|mr|mrs|dr|your _{1,2}|the (team|recruiter|"
        "office|hiring))) | @A_FEW @ADJ{0,2} @CONTACTS (,|that|which){0,2} (i|we) (@AUX|@ADV){0,2} (sent|"
        "left|wrote|made|mailed|written|placed|have) (?!(to|for) (customers|clients|a client))",
        "There are five messages to you in my sent folder.",
        "The two emails I sent him may have gone to spam.",
    ),
    counting(
        "hat trick | trilogy | trifecta | sequel to my | (an|my|for an) encore | (follow up|follow ups|"
        "following up|reminder|reminders|nudge|chaser|bump|email|message) (to|on|of|about|after) (my|the|a|"
        "that) @ADJ{0,1} (follow up (to|on|of|about|,|$)|reminder|nudge|chaser|bump) (?!(you|your)) | "
        "follow up (to|on|of) my @ADJ{0,1} follow up",
        "This makes it a hat-trick of emails.",
        "A follow-up to my follow-up",
    ),
    counting(
        "(the|be|is|a|my|be the|like the|that s) @ADV{0,1} @NTH time (@ADV|now|,|that|that is|already){0,3} "
        "(it|my (name|voice|number|email)|you (see|hear|have|are|get|will)|you re|this (lands|pops|reaches)|"
        "i (am|pop|appear|knock|land|turn|show|ring|m))",
        "It must be the tenth time my name has popped up.",
        spares=("It was the second time the fire alarm rang.",),
    ),
    counting(
        "(the|an|my) (one|other|@CONTACTS) (that|which)? (i|we) (@AUX|@ADV){0,2} (sent|left|wrote|mailed) "
        "_{0,6}? (and|,|plus|then) (the|another|my|a) (one|other|@CONTACTS|second) (that|which|i|from|on|"
        "last|of|the|left|sent)",
        "The email I sent on Tuesday and the one I sent on Thursday may be lost.",
    ),
    counting(
        "(left|sent|wrote|called|emailed|messaged) (@ADV|you|a|an|@CONTACTS|,|on){0,4} @DATED_ON (,|and|"
        "then|@I|@LINK){1,4} (left|sent|wrote|called|emailed|messaged|dropped) (@ADV|you|one|another|a|an|"
        "@CONTACTS|,|on){0,4} @DATED_ON",
        "I left you a message Monday, I left you one Wednesday.",
    ),
    counting(
        "(after|by|since|with|despite) (@ADV|all){0,2} @OFTEN (@ADV|of){0,2} (asking|trying|writing|calling|"
        "ringing|emailing|of trying|reaching|@WRITING) | (?<!i) (asked|tried|rang|called|written|emailed|"
        "phoned) @OFTEN (,|and) (still|no|without|never|but|not|nothing|am|i|now|so|here|to no avail)",
        "Tried three times and no luck.",
    ),
    counting(
        "@I (@AUX|@ADV){0,3} (dropped|stopped|popped|come|came|swung|called|walked|gone) (by|in|round|into|"
        "past|at) (@ADV|at|to|your|the){0,3} (office|reception|desk|building|front desk|lobby|shop|store|"
        "headquarters|site|counter) _{0,4}? @OFTEN (?!(a|per) (week|day|month|year))",
        "I've dropped by your reception twice.",
    ),
    counting(
        "(my|the|is|for the|a) @NTH @ADV{0,1} (week|day|month|@WEEKDAY|morning) (in a row|running|straight|"
        "now)? _{0,3}? (@WRITING|asking|trying|checking in|following up|of (@WRITING|asking|trying|checking|"
        "chasing)|i (@AUX|@ADV){0,2} (@CONTACTED|@WRITE you|ask)) (?!(the (exam|job)|code|software|at))",
        "It's my third week in a row of writing.",
        spares=("It was the second day of drawing workshops.",),
    ),
    counting(
        "my @ADJ{0,3} @CONTACTS ,? (all|both) (@NUMERAL|of (them|those)) | @NUMERAL (weeks|days|months) (,|"
        "and|plus) @NUMERAL @ADJ{0,1} @CONTACTS | @NUMERAL @ADJ{0,1} @CONTACTS (,|in|over|within|across) "
        "(@NUMERAL|as many|the same number of) (weeks|days|months) (?!(of|i))",
        "My earlier messages, all five of them, must be lost.",
        "Six weeks, six emails.",
    ),
    counting(
        "@I (@AUX|@ADV){0,3} (@WROTE|@CONTACTED) (you|your office)? (,|and|, and){1,2} @I (@AUX|@ADV|"
        "even){0,4} (@WROTE|left|sent|texted|faxed|tried) (?!(you (on|the) job)) | (both|all) (times|calls|"
        "messages|emails) (you|he|she|they|i|went|were|it|nobody|no one|your|the (line|phone)|only) (@AUX|"
        "@ADV){0,2} (out|away|in|busy|not|reached|got|unavailable|unanswered|rang|engaged|on|to) "
        "(?!interview)",
        "I've emailed, I've called, I've even sent a postcard.",
    ),
    counting(
        "(sorry|apologies|apologise|apologize|forgive|excuse|pardon|despite|mind|ignore) (@ADV|me|for|about|"
        "all|if|,){0,3} (these|those|so many|the many|my many|the (number|string|stream|flurry|barrage|"
        "series|slew|spate|bunch|pile|frequency|torrent|volley|amount) of|repeated|multiple|constant|"
        "endless|continual|frequent) @ADJ{0,2} (emails|mails|messages|calls|voicemails|letters|notes|"
        "attempts|texts|follow ups|reminders|nudges|pings|check ins|enquiries|inquiries) (?!(from (you|your|"
        "our)|you|of yours)) | @NTH (day|week|morning|afternoon|evening|@WEEKDAY|month) (running|in a row|"
        "straight) (?!(of (growth|sun|rain)|,? the team)) | (asked|tried|contacted|called|emailed|phoned) "
        "@NUMERAL (different|other|separate|more) (people|persons|colleagues|departments|numbers|extensions|"
        "addresses) | @CONTACTED (you)? (@ADV){0,1} more (often)? than (i|my|anyone|is|you)",
        "Sorry for the string of emails these past days.",
        "Me again, third day running!",
        "I've emailed you more than my mother.",
        spares=("I was away, sorry for my many questions.",),
    ),
    counting(
        "(@MESSAGES|@CONTACTED|@WRITING|calling) _{0,6}? , ,? (@NUMERAL|@A_FEW) (so far|to date|by now|"
        "already|and counting|in total|in all) | (sorry|apologies|apologise|apologize|forgive|excuse|"
        "pardon) _{0,4}? (@WRITING|checking in|following up|reaching out|asking) (@ADV|you){0,3} @OFTEN | "
        "my (last|previous|first|past|earlier) (couple|few|handful|pair) of? @ADJ{0,2} @CONTACTS",
        "I've been leaving you messages since Tuesday, four so far.",
        "Apologies for chasing twice in one week.",
        "My last couple of notes may be lost.",
    ),
    counting(
        "(this|that|it) (makes|is|s|made|was) (@ADV|for){0,2} @NUMERAL (from (me|us)|so far|now (,|$)|and "
        "counting)",
        "So this makes three from me now.",
        spares=("This is two from each team.",),
    ),
    # -- S24: nothing heard ----------------------------------------------------------------------------
    silence(
        "(?<!(if|unless|case|when) _) (?<!(if|unless|case|when|should)) (@I|@AUX) @ADV{0,3} (not|never|yet "
        "to) @ADV{0,3} (heard|hear|hearing|received|receive|seen|gotten|got|had|have) (?!in (mind|time)) "
        "_{0,4}? (back|from|anything|answer|reply|response|word|feedback|news|update)",
        "I have not heard back yet.",
        "We haven't received an answer.",
    ),
    silence(
        "(still|been) (waiting|awaiting) (for|on|to hear)? _{0,3}? (reply|response|answer|word|hear|"
        "callback|feedback|decision|news) | (no|without) @ADJ{0,1} (reply|response|answer|word) (yet|so far|"
        "since|to date|from you|as of) | still (waiting|here) (,|$) | (and|but|with|been) (still|absolutely|"
        "yet) (nothing|no (word|reply|response|answer|news))",
        "I am still waiting for a reply.",
        "No word so far.",
    ),
    # -- S25: blame, frustration, sarcasm, lectures ----------------------------------------------------
    blaming(
        "(?<!if) @THEY (@AUX|@ADV|of you|at _{1,3}? | from _{1,3}? | in _{1,3}? | on _{1,3}?){0,3} (not|"
        "never) (@ADV|once|bother to|bothered to|have|had|been){0,3} (@RESPOND | (come|came) back) (?!(yet "
        "(decided|made)))",
        "You never replied.",
        "You did not even bother to answer.",
        spares=(
            "I never doubted your team.",
            "You never know what comes next.",
        ),
    ),
    blaming(
        "(nobody|no one) (did|does|has) (,|$) | (it|that|nothing) (did not|never) (happen|happened) | "
        "(nobody|none|no one|not one|not a single) (of you|at _{1,3}?|from _{1,3}?|on _{1,3}?|in _{1,3}?|"
        "person|soul|@AUX|@ADV|seems|thought|could|to){0,5} @REPLIED",
        "Nobody called me back.",
        "Not a single person has answered.",
    ),
    blaming(
        "(@YOU|@THEY|being|been|be|am|was|were|feel|get|getting|got|simply|just|am being|left|leaving|keep|"
        "kept|keeping|stop|you are|to be) @ADV{0,2} (ghosted|ghosting|ignored|ignoring|ignore|ignores|"
        "stonewalled|brushed off|blown off|strung along|stringing|snubbed|snubbing|discarded|forgotten "
        "about|let down) | (leave|left|leaving|keep|kept|keeping|leaves|keeps) @ADV{0,1} (me|us|people|"
        "candidates|someone|anyone)? @ADV{0,1} (hanging|in the dark|dangling|in limbo|waiting for (weeks|"
        "days|ages|so)|waiting|guessing|on read|out to dry|without (a|any))",
        "You are ignoring me.",
        "I have been ghosted.",
        "You left me hanging.",
        spares=("I was waiting for the bus.",),
    ),
    blaming(
        "(you|they|@YOUR|company|team) (@AUX|@ADV){0,2} (failed|neglected|forgot|forgotten|refused|refuse|"
        "fail|neglect|declined|omitted|could not be bothered) (to|about|me|my|even)",
        "You failed to call me.",
        "They forgot about me.",
    ),
    blaming(
        "(you|they|he|she|who|@YOUR _{1,2}?|i was|we were) (@AUX|@ADV){0,2} (promised|assured|said|told|"
        "swore|agreed|claimed|gave|guaranteed|committed) _{0,14}? (but|yet|and yet|instead|and (still|"
        "nothing|never|now)|never|nothing|(did|have|has|was|were) (not|never)|it (is|s) (now|already|the "
        "@NTH|the @FIGURE)|it has (now|already)? been|today is|(?<!if) nothing|not (kept|happened|true)|"
        "should have|did not|mean|meant|apparently|nope)",
        "You promised to call and then nothing.",
        "You said Friday, but Friday passed.",
        "You said you would call and you did not.",
        spares=("You said you would decide by Friday.",),
    ),
    blaming(
        "(not|never|nor) @ADV{0,1} (kept|keep|keeping|honoured|honored|honor|honour|stuck to|stand by|stood "
        "by|kept to) (@YOUR|the|a|any|to)? @ADJ{0,1} (word|promise|promises|commitment|agreement|deadline|"
        "deadlines|end) | (broke|broken|breaking|break) (@YOUR|a|the|another)? (word|promise|promises|"
        "commitment) | empty promises | @YOUR word (was|is|means|meant|did|clearly|apparently)",
        "You did not keep your word.",
        "Empty promises.",
    ),
    blaming(
        "(good|common|basic|simple|elementary|little|minimum|some|any|bit of|shred of|ounce of|lack of|"
        "lacks|matter of|human|even the|had the|have the|more|zero|no|least) @ADV{0,1} @COURTESY (?!(of the|"
        "as a)) (@BE|to|would|dictates|suggests|demands|requires|here|in|from|on|at|for|and|,|$|of|will|"
        "costs|goes)",
        "A reply would have been basic courtesy.",
        "You have shown a lack of respect.",
        spares=("Thank you for the courtesy of your reply.",),
    ),
    blaming(
        "(this|that|it|which|you|your|behaviour|behavior|silence|process|how|so|find|@BE|frankly|simply|"
        "downright|incredibly|extremely|rather|beyond|an|a|the|such|utterly|is|quite|very|plain|just) "
        "@ADV{0,2} @BAD",
        "This is unprofessional.",
        "I find your silence rude.",
    ),
    blaming(
        "(?<!not) (?<!will not) (?<!you will) (?<!you must) (?<!probably) (?<!must) (?<!must be) (@I|@BE|"
        "feel|feeling|felt|left|leaves|leaving|grown|growing|getting|become|becoming|increasingly|deeply|"
        "extremely|very|so|really|quite|me|honestly|frankly) @ADV{0,3} @ANGRY @ADV{0,2} (with|by|at|of|that|"
        "in|up|about|how|to say|to see|not to|because|over|when|,|$|and|as)",
        "I am frustrated by your silence.",
        "I'm sick of waiting.",
        spares=("I handled frustrated customers in my last job.",),
    ),
    blaming(
        "(is|s|was|it is|this is|how|so|very|find|finding|getting|increasingly|quite|extremely|beyond|been|"
        "rather|deeply) @ADV{0,2} (frustrating|disappointing|annoying|irritating|upsetting|tiresome|tedious|"
        "wearing thin|disrespectful) (?!i (am|must|was|have|may|can|keep)) | (my|of|out of|sheer|some|the|"
        "vent|with) @ADV{0,1} (frustration|disappointment|annoyance|irritation|anger|displeasure|"
        "resentment) (?!(of|tolerance))",
        "It is frustrating to hear nothing.",
        "I want to express my disappointment.",
    ),
    blaming(
        "(?<!take) (?<!taking) (?<!took) (?<!read) (radio|deafening|your|their|this|the|total|complete|"
        "utter|continued|long|wall of|ongoing|prolonged|such|of|stony|absolute|dead) @ADV{0,1} silence "
        "(?!(of|in (the|your|that|this)))",
        "Radio silence.",
        "Your silence says a lot.",
        spares=("We observed a minute of silence of the hall.",),
    ),
    blaming(
        "(lack of|no|zero|absence of|poor|terrible|such|want of|great|some|awful|abysmal|non existent|"
        "nonexistent|complete lack of) @ADV{0,1} (response|communication|communications|feedback|"
        "transparency|follow through|professionalism|consideration|accountability|regard|concern)",
        "The lack of communication says it all.",
    ),
    blaming(
        "(waste|wasted|wasting|wastes) (of)? (@ADV{0,1}) (my|everyone s|people s|our|everybody s|mine|a "
        "candidate s|candidates) @ADV{0,1} (time|energy|day|effort|morning|afternoon) | thanks for nothing "
        "| thank you for nothing | (^|,) so much for | good luck with that | @YOUR loss | shame on | do "
        "@YOUR (job|jobs)",
        "You wasted my time.",
        "So much for your promise.",
    ),
    blaming(
        "(how (hard|difficult) (is|can|could|would) _{0,3}? (it|be|that|to) | (too|so|that|really|this) "
        "(much|hard|difficult) (to (ask|expect|hope|send|write|pick|type|reply)|of you|for you|an ask|"
        "trouble) | would it (kill|hurt|have (killed|hurt)) | how long does it take | it (takes|would take|"
        "would have taken|costs|only takes) _{0,5}? (seconds|minute|minutes|nothing|moment|two lines))",
        "How hard can it be to send an email?",
        "Is it too much to ask?",
        "It takes two minutes to write.",
    ),
    blaming(
        "(could|can|should|would|might|ought to) (@ADV|have|you|they){0,2} at (the very)? least | (could|"
        "can|not|would|should|ought|might|to|at) _{0,3}? (be (bothered|arsed|fussed)|bother to|bothered to|"
        "have (had|shown) the (decency|guts|courage|nerve)|have at least|have the (decency|guts|courage|"
        "nerve)|deign) | (least|minimum|bare minimum) (@YOU|they|@YOUR _{1,2}?|anyone|a company|one|i) "
        "(could|can|should|expect|expected|would|owe|might) | the (decency|guts|nerve|audacity) to",
        "You could at least reply.",
        "Nobody could be bothered to send two lines.",
        "It is the least you could do.",
    ),
    blaming(
        "(clearly|obviously|evidently|apparently|plainly|seems|seem|quite obvious|it is obvious|it is clear|"
        "guess|obvious|suppose|looks like|appears|must be|presumably|sure) _{0,3}? (calls|replying|"
        "answering|returning|manners|courtesy|you|your|they|@YOUR (company|team|firm)|my (time|application|"
        "interview)|i am|candidates|people|@YOUR word|that|@YOUR) _{0,4}? ((is|are) not (a priority|"
        "important|your|worth|necessary)|not (care|value|respect|important|matter|worth|interested|mean|"
        "organised|organized|that|a priority|bother|think|need|see)|never|too busy|too important|(have|has|"
        "had) (better|more important)|do not|does not|did not|means nothing|meant nothing|forgot|forgotten|"
        "lost (my|interest)|earmarked|made up|decided|wasted|ignore|ignoring|worthless|nothing|below|"
        "beneath)",
        "Clearly you don't care.",
        "I guess my time is not important.",
        spares=("It is clear that you care about quality.",),
    ),
    blaming(
        "(you|they|company|team|nobody|anyone|anybody) (@AUX|@ADV){0,2} (not|hardly|could not|couldn t) "
        "@ADV{0,1} (care|value|respect|appreciate|give a (damn|toss|hoot)) | (too (busy|important|good|"
        "grand|lazy|proud) (to|for)) (reply|respond|answer|write|call|pick|bother|give|say|send|a (reply|"
        "call|quick)|me|us|people|candidates|lesser)",
        "You don't care about candidates.",
        "You are too busy to reply.",
    ),
    blaming(
        "(treat|treated|treating|treats) @ADV{0,2} (me|us|people|candidates|applicants|someone|anyone|a "
        "candidate|an applicant) _{0,3}? (like|this way|that way|badly|poorly|so|such|no|as if|as though|$|"
        ",|with|better) | been (treated|handled|dealt with) | how (poorly|badly|terribly|shabbily|"
        "unprofessionally) | (poorly|badly|terribly|shabbily) (handled|managed|treated|organised|organized|"
        "run|communicated|conducted) | (the way|how) (you|i|your|this|the|candidates|applicants|people) "
        "_{0,5}? (treated|treat|handled|dealt with|behaved|conducted)",
        "That is no way to treat candidates.",
        "After the way your team has treated me I am out.",
    ),
    blaming(
        "(expected|expect|hoped for|deserve|deserved|thought|imagined|assumed|hoping for|believed) (@ADV|a "
        "bit|rather|something|much|far){0,3} (better|more|otherwise) (of|from|than|communication|"
        "professionalism|courtesy|,|$) | i would (@ADV){0,1} have (thought|expected|hoped|imagined) (?!you "
        "would enjoy) | (had|if) you (had|have|would)? @ADV{0,1} (listened|read|paid|bothered|prepared|"
        "followed|thought|cared)",
        "I expected better from you.",
        "I would have thought a charity would reply.",
        "Had you listened, we would not be here.",
    ),
    blaming(
        "(you|they|company|companies|employers|firms|people|team|one|professionals|manners|it) (should|"
        "ought to|must|could|might|may) (have|want to|learn|teach|try|at least|be ashamed|reconsider|"
        "rethink|think about|remember|know|not) @ADV{0,2} (told|let|called|replied|answered|said|informed|"
        "learn|been (honest|upfront|straight|decent|clear)|learned|manners|better|ashamed|return|reply|"
        "treat|how you|how they|your|responded|written|the decency|warned|had|candidates|done|kept|leave|"
        "make|treated|sent|thought|communicated|saved|spared|given|mentioned)",
        "You should have told me.",
        "Companies ought to know better.",
    ),
    blaming(
        "why _{0,5}? (not|ignoring|so (long|hard|slow)|taking|takes|bother|waste|ghost|interview me|invite "
        "me|post a job|advertise|even) | (what|whatever) (is|s|could be|can be) @ADV{0,1} taking (so|this|"
        "you) | (did|do|have|has|does) (you|anyone|anybody) even | (per|as stated in|as mentioned in|as i "
        "wrote in|as i said in|refer to) my (last|previous|earlier|prior|first) | (which|that) you "
        "@ADV{0,2} (did not|never|failed|have not|chose) | (plainly|clearly|obviously|evidently) (had|have|"
        "has) no (idea|clue|interest|intention|respect)",
        "Why have you not replied?",
        "What is taking so long?",
        "Did you even read my file?",
        "As per my last email, I asked for a date.",
    ),
    blaming(
        "(hard|difficult|impossible) to (believe|understand|fathom|see|imagine|grasp) (how|why|that) (a|an|"
        "you|your|any|anyone|no|nobody|the|this) | surely (someone|you|somebody|anyone|it (is|can|would)|a|"
        "your|there (is|must)) | no way to (run|treat|do|behave|conduct|handle) | led to believe | (losing|"
        "lost|lose|tried|trying|testing|out of|wearing out|running out of) (my|all|the)? patience | (not a "
        "(great|good)|bad|terrible|poor) look | (shows|says|tells|speaks) (a lot|volumes|everything|much|"
        "plenty|all|me (a lot|everything|all))",
        "It is hard to believe that a company works like this.",
        "Surely someone could take a minute.",
        "I am losing patience.",
        spares=("It is hard to believe we met in June.",),
    ),
    blaming(
        "where i come from | when i was (hiring|a manager|raised) | in my (day|book|world|experience ,? "
        "(professionals|companies|employers)) | i was (brought up|raised|taught) (to|that) | (a piece|small "
        "piece|bit|word|piece) of (feedback|advice|free advice) | professionals (reply|answer|respond|"
        "return|call|do) | people (reply|answer|respond|return|call back|deserve)",
        "Where I come from, people return calls.",
        "A piece of advice: answer your mail.",
    ),
    blaming(
        "real (professional|classy|nice|mature|smooth) | (classy|nice|great|impressive|charming|lovely|"
        "brilliant|wonderful|stellar|top notch|super|fantastic|some) (way (to|you)|job (of|ignoring|on)|"
        "communication|move|example of|touch , _{0,2}? (ignoring|not|leaving)|people skills|customer "
        "service) | how (thoughtful|professional|kind|nice|charming|considerate|generous|lovely|classy) of "
        "(you|them) to (ignore|not|forget|leave|keep|never|let me) | must be nice | slow clap | bravo",
        "Real professional, folks.",
        "Great way to treat people.",
    ),
    blaming(
        "(lied|lie|lying|misled|misleading|deceived|dishonest|bait and switch|rigged|earmarked|sham|led "
        "(me)? on|leading me on|strung|charade|two faced|hypocrites|hypocrisy|farce|bad faith|for show|"
        "window dressing|double standards|excuses|stalling|dodging|dodge|avoiding me|avoid me|hiding from|"
        "hide behind|hiding behind|play games|playing games|mind games|toying|jerked|jerking|messing) _{0,1}",
        "You lied to me.",
        "The search was rigged.",
    ),
    blaming(
        "(would|might|could) (@ADV){0,1} have (been) (@ADV){0,2} (nice|kind|good|polite|decent|courteous|"
        "helpful|appreciated|welcome|appropriate|better|fair|right|considerate|common|professional|honest|"
        "thoughtful|civil|proper|more) (to (be|hear|know|get|receive|tell|let|say|inform|at|give|answer|"
        "reply)|if|had|of you|for you|,|$|courtesy|not to)",
        "It would have been nice to be told.",
        spares=("It would have been nice to meet Sam as well.",),
    ),
    blaming(
        "(a|an|one|even|two|simple|single|quick|short|brief) (@ADV|@ADJ|simple|single|one|two|plain|mere|"
        "polite|honest|line|minute|word|sentence|even){0,4} (no|email|note|call|line|lines|word|words|reply|"
        "answer|text|thanks|you|acknowledgement|acknowledgment|update|message|sentence|rejection|yes|"
        "response|explanation|apology) (or _{1,3}?)? ((would|could|might) (@ADV){0,1} (not)? (have "
        "(@ADV){0,1} (sufficed|been|done|gone|saved|cost|killed|helped|made|shown|spared|taken|hurt|"
        "satisfied)|kill|hurt|cost|go a long way|break)|is (all|not|too|apparently)|seems to be|was "
        "(apparently|clearly|too|obviously|beyond|evidently|all))",
        "A simple no would have sufficed.",
        "A quick note was too much, apparently.",
        spares=("A short reply would be enough.",),
    ),
    blaming(
        "is (this|that|it) (@ADV){0,2} (how|the way|what|your idea|normal|usual|common|standard|customary|"
        "your (usual|normal|policy|style|standard)) _{0,6}? (treat|deal|deals|treats|run|runs|handle|do "
        "things|behave|operate|show|conduct|practice|policy|thank|repay|here|people|candidates|applicants|"
        "for you|respect|professional|pass|passes|work|business|manners|hiring|service) | do you (@ADV|all|"
        "people|guys|always|usually|normally|often|ever|make a habit){1,4} (treat|keep|leave|ignore|let|"
        "deal|behave|make|of|answer|reply|read|check|return|respond|follow|care) | (what|which) (kind|sort|"
        "type) of (@ADV|a){0,1} (company|companies|employer|place|business|firm|people|organisation|"
        "organization|person|manager|outfit|operation|professional|professionals|team|hr|circus) (@AUX|@ADV|"
        "does|do|is|are|treats|leaves|lets|takes|makes|keeps|ignores|can|this|you|asks|invites|would|runs|"
        "behaves|interviews) | since when | who (on earth|the hell|in their right mind) | how dare | how "
        "(can|could|do) (you|a company|a firm|an employer|anyone|any|they) (@ADV){0,2} (treat|leave|ignore|"
        "run|call|justify|explain|expect|let|keep|just|do|sleep|behave|work)",
        "Is this how you usually deal with people?",
        "What kind of company does that?",
        "How can you treat people like that?",
        spares=("What kind of people skills matter most to you?",),
    ),
    blaming(
        "(does|do|is|are|can|did|will|has) (@ADV){0,1} (anyone|anybody|someone|nobody|any of you|no one|"
        "there anyone|there anybody|people) (@ADV|over there|there|at _{1,3}?|in _{1,3}?|on _{1,3}?|out|"
        "ever|really){0,3} (read|reading|check|checking|answer|answering|reply|listen|listening|care|alive|"
        "home|awake|work|working|monitor|know|there|out there|pick|picking|look|looking) (?!(with|for|after|"
        "forward))",
        "Does anyone over there even read these?",
    ),
    blaming(
        "wonder (if|whether) (@ADV|you|anyone|anybody|there|is|a|real|your|people|emails|somebody|human|"
        "being|person|team|company|ever|firm){1,5} (reads|read|checks|works|cares|care|looks|monitors|"
        "exists|bother|bothers|treat|treats|answers|answer|alive|listening|know|knows|realise|realize|meant|"
        "intended|deliberate|behind) | (beginning|starting|begin|start|began|started|inclined|tempted|"
        "forced) to (think|wonder|believe|feel|suspect|question|doubt|regret|lose|get (annoyed|tired|angry|"
        "frustrated|impatient)) ,? (@ADV|that|if|whether|like){0,2} (you|your|this|nobody|no one|anyone|the "
        "(job|role|position|company|whole|process|firm|team)|a|my patience|why|it was|faith|trust|respect|"
        "interest in|patience|,|$) | (makes|made|leaves|left|leads|making|make) (me|one|you|people) "
        "@ADV{0,1} (wonder|question|doubt|wondering|questioning|doubting|regret|lose)",
        "I wonder whether anyone reads the mail at your company.",
        "I'm beginning to think you never meant to fill the role.",
        "It makes me wonder how you treat your staff.",
        spares=("I wonder whether you are free on Monday.",),
    ),
    blaming(
        "(left|leave|leaving|kept|leaves|keep|keeping|keeps|been|am|was) (@ADV|me|us|people|candidates|"
        "applicants|someone|everyone|one|you|to){0,3} (in the (lurch|dark|lurches|cold|wind|lurch)|in limbo|"
        "high and dry|standing|stranded|on the hook|out in the cold|twisting|dangling|hung out|on "
        "tenterhooks|to (rot|stew|wonder|guess|my own)|without (a word|word|so much|any word|even|"
        "explanation|news|as much|an answer|a reply)|to (twiddle|sit|cool)|on ice|stuck|sitting (by|here)|"
        "stewing|cooling my|twiddling) (?!(call|the line))",
        "I am not used to being left in the lurch.",
        spares=("Please do not leave your umbrella.",),
    ),
    blaming(
        "(thanks|thank you|thx|cheers|ta) (@ADV|much|so|a|lot|bunch|million|again|ever|,){0,4} for (the|"
        "your|all|such)? (@ADV|wonderful|lovely|warm|kind|great){0,2} (nothing|ignoring|never|not|leaving|"
        "wasting|keeping me (waiting|in the dark|guessing|hanging|on)|letting me (wait|hang|find|down|sit|"
        "stew|dangle)|making me (wait|chase|feel|run|look|sit)|ghosting|forgetting|silence|runaround|run "
        "around|radio|cold shoulder|lack|stringing|taking so|ruining|disrespect|confirming (what|my worst)|"
        "showing (me)? (what|how little|your true)|brush off|absence|form letter|dragging|deafening|three "
        "line|one line|canned|belated|zero|no)",
        "Thanks a lot for keeping me waiting.",
        "Thank you for never calling.",
        spares=("Thank you for the unhurried the interview.",),
    ),
    blaming(
        "(prompt|speedy|quick|swift|timely|fast|rapid|lightning|warm|kind|thoughtful|generous|lovely|"
        "detailed|wonderful) (@ADV|@ADJ){0,2} (reply|response|answer|feedback|communication|decision|update|"
        "follow up|handling|turnaround|replies) ,? (after|a mere|only|just|which|it|@NUMERAL|only|"
        "that){1,3} _{0,3}? (weeks|months|days|later|late|took|never)",
        "Thanks for the prompt reply, six weeks later.",
        spares=("Thank you for the quick reply after our call.",),
    ),
    blaming(
        "(promise|promises|word|assurances|assurance|deadlines|commitments|schedule) (@AUX|@ADV|@NOT|of|"
        "yours|seem|seems|to|turn|turned|out|appear|appears|made|you){1,6} (worth|worthless|empty|mean|"
        "meant|means|hollow|count|counts|broken|kept|hold|meaningless|nothing|hot air|cheap|forgotten|come "
        "to) | (hollow|broken|empty|false|forgotten|unkept) (promise|promises|words) | (go|went|gone|going) "
        "back on (your|a|the|his|her|their) | (reneged|renege|reneging|backed out|lip service|hot air|all "
        "talk) | (talk|words) (is|are|s) cheap",
        "Your promises don't seem to be worth much.",
    ),
    blaming(
        "(not|without|never|and|nothing|barely|hardly) (@ADV|received|had|got|gotten|heard|seen){0,3} (so "
        "much as|as much as|even) (a|an|one|the) (@ADV|@ADJ|single|simple|automated|automatic|quick){0,3} "
        "(word|line|reply|thank|thanks|email|call|note|message|response|answer|acknowledgement|"
        "acknowledgment|form|hello|courtesy|yes|no|sorry|apology|explanation|text|nod|peep|confirmation|"
        "update|goodbye) | not (a|one) (single)? (peep|squeak|whisper|sausage|word|line|syllable|soul|dicky "
        "bird|sound) (from|in|since|out of|yet|,|$|about|of|to) | (zilch|nada|diddly|zip) (,|$|since|from|"
        "in) | no (explanation|apology|thank you|goodbye|courtesy|nothing) (,|$|and|from|whatsoever|either|"
        "just|for)",
        "I have not had so much as a thank you.",
        "Not a peep since May.",
        "No explanation, no apology.",
    ),
    blaming(
        "(bad|sour|bitter|nasty|unpleasant) (taste|aftertaste) | black hole | (thin air|the (void|abyss|"
        "ether|bermuda)|brick wall|a wall|deaf ears|cold shoulder|runaround|run around|big silence|"
        "tumbleweed|tumbleweeds) | (vanish|vanished|vanishing|disappear|disappeared|disappearing|dissolve|"
        "evaporate|evaporated) (@ADV|from|without|into|on){1,3} (the (earth|void|ether|planet|face|radar|"
        "map)|a (hole|trace|word|cloud|black)|face|trace|word|thin|me|contact|ground|your|my) | (dropped|"
        "fallen|fell|drop|fall) off (the|a) @ADV{0,1} (face|earth|planet|map|radar|grid|end|edge) | (you|"
        "they|everyone|everybody|company|team|hr|manager|recruiter|office|people|line|phone|he|she|all) "
        "(@AUX|@ADV|all|at _{1,2}?){0,4} (gone|went|go|going|goes|fell|fallen|turned|turn) (@ADV|completely|"
        "totally|strangely|awfully){0,2} (silent|quiet|dark|cold|missing|awol|dead|mute|off grid|to ground|"
        "into hiding) | (crickets|awol|stone cold silence|dead silence|nobody home|talking to (myself|a|"
        "the)|no sign of life|any sign of life|proof of life|play dead|playing dead|missing in action|lost "
        "your (tongue|phone|keyboard)|cat got your tongue|forgot how to (type|write|use))",
        "My emails seem to vanish into a black hole.",
        "You have gone very quiet.",
        "It has left a bad taste.",
    ),
    blaming(
        "(other|another|most|any|every|all|normal|decent|proper|serious|real|good|reputable|respectable|"
        "self respecting|well run|civilised|civilized|competent) (@ADV|decent|serious|normal|proper|"
        "professional|reputable){0,2} (employers|employer|companies|company|firms|firm|organisations|"
        "organizations|organisation|organization|businesses|business|places|place|recruiters|recruiter|"
        "managers|manager|people|interviewers|office|offices|shop|professional|professionals|person) (i "
        "_{1,3}?)? (@ADV|@AUX|at least|i know|that|who){0,3} (manage|manages|managed|answer|answers|"
        "answered|reply|replies|replied|respond|responds|responded|get back|gets back|got back|at least|"
        "treat|treats|treated|had the|have the|has the|show|shows|keeps (its|their)|keep their|tell people|"
        "tells|let (people|candidates)|lets (people|candidates)|return|returns|know how|knows how|behave|"
        "behaves|communicate|communicates|bother|bothers)",
        "Other employers manage to answer within a week.",
    ),
    blaming(
        "(at|where) (my|i|our) (current|last|previous|old|present|own|work|worked|former)? (company|job|"
        "employer|firm|place|office|shop|work|workplace)? ,? (we|i|everybody|everyone) (@ADV|always){0,2} "
        "(answer|answered|reply|replied|respond|responded|call|called|write|wrote|tell|told|treat|treated|"
        "get back|got back|let) (@ADV|to|back|with){0,2} (every|all|each|everyone|our|any|people|candidates|"
        "applicants) (applicant|applicants|candidate|candidates|application|applications|interviewee|"
        "interviewees|single applicant|single candidate|we interview|who applies|who applied|decently|"
        "properly|with respect|know)",
        "At my current company we answer every applicant.",
        spares=("At my last job we answered every customer in a day.",),
    ),
    blaming(
        "(it is|it s|this is|that is|that s|find it|finds it|found it|seems|it seems|feels|it feels|was) "
        "(@ADV|a|bit|little|more than|pretty|rather|downright|deeply){0,3} (sad|poor|weak|lame|odd|strange|"
        "weird|off|grim|bizarre|telling|curious|incredible|amazing|astonishing|remarkable|ironic|funny|"
        "shabby|mean|rich|wrong|unfair|shocking|hard to (swallow|take|accept)|poor form|bad form|a shame|a "
        "pity|unfortunate|unforgivable|regrettable|inconsistent|interesting) ,? (that|how|when|if) (i (@AUX|"
        "@ADV){0,3} (have|had|get|must|am (still|left)|hear|heard|should|still|never)|no one|nobody|none|"
        "you (@AUX|@ADV|@NOT|people){0,3} (not|never|can|could|would|have time|ignore|ignored|keep|kept|"
        "still|forget|forgot|found|expect|ask|find)|your|a (company|firm|team|business|place|charity|"
        "hospital|school)|people|after|an (employer|organisation|organization)|not one|not a|there is no|"
        "there has been no|nothing|someone|somebody)",
        "I find it rather poor that no one has dropped me a line.",
        spares=("I find it interesting that pilots work in pairs.",),
    ),
    blaming(
        "(have|had|having|need|needing|forced|obliged|made|makes|reduced|has|be the one|that i) (me)? (@ADV|"
        "not|should){0,2} to (chase|hound|hunt|pester|beg|nag|run after|track|drag|prod|badger|fish|squeeze|"
        "pull|keep asking|keep chasing|be the one) (@ADV|you|for|after|people|your|down|an|a|everyone|"
        "anyone|anything|the|it|information|who|this){1,3} (?!(late|unpaid|invoices|debts|payments)) | "
        "(?<!you) (should|would) not (@ADV){0,1} (have|need) to (ask|chase|wonder|guess|beg|write|call|"
        "remind|be|wait|hunt|keep|explain|say) (?!(in person|to the))",
        "I shouldn't have to chase you for an answer.",
        spares=("I had to chase late invoices in that job.",),
    ),
    blaming(
        "^ (@ADV|and|but|well|hm|hmm|yet|,){0,3} ((it is|it s|today is|we are|that was|this is) (@ADV|now|"
        "already){1,2} (the|@WEEKDAY|@MONTH|@DATED|@NUMERAL|mid|late|@NTH|@FIGURE|well past|almost|nearly|a "
        "(week|month)|@SPAN) | (that|this) (@WEEKDAY|day|date|week|deadline|time|was) (@AUX|@ADV|the|"
        "@NUMERAL|over|more than|a|about){0,5} (gone|passed|past|come|came|went|weeks|days|ago|month|months|"
        "week) | (@WEEKDAY|@MONTH|the (@NTH|@FIGURE|day|date|deadline|week)|it|then) (@AUX|@ADV){0,2} (came|"
        "come|passed|went) (,|and){1,2} (went|gone|nothing|passed|no|nobody|not|still) | (friday|monday|"
        "tuesday|wednesday|thursday|saturday|sunday) (is|was) (@ADV|long|well|@NUMERAL|weeks|days|over|a|"
        "week|month){1,4} (ago|gone|past|over))",
        "It is now the 20th.",
        "Friday came and went.",
        "That was three weeks ago.",
        spares=("Monday is a good day to call me.",),
    ),
    blaming(
        "(next time|in future|in the future|for the future|going forward|another time) ,? (@ADV|,|please|"
        "you|i hope|maybe|perhaps|try|kindly|when|your company|your team){0,4} (do not|not|have the|try|at "
        "least|might|may|could|should|answer|reply|respond|tell|let|treat|be|think|remember|consider|show|"
        "spare|keep|say|inform|call|someone|somebody|pick) (?!(by|on|meet|we|glad|happy|able|in touch|"
        "considered)) | (do not|never|stop) (invite|inviting|interview|interviewing|advertise|advertising|"
        "call people|post|posting|ask people|promise|promising) (@ADV|people|candidates|someone|anyone|jobs|"
        "us|me|in|for|interviews|to|things|applicants){0,5} (if|unless|when|you|and then|only) (you|they|"
        "not|have|can|are|to)? | (you|your _{1,2}?) (@ADV){0,1} (may|might|could|would do well|should|ought|"
        "need|want) (@ADV){0,1} (want to|wish to|like to|to|do well to|consider)? (look (at|up|into)|"
        "reconsider|rethink|teach|learn|train|review|work on|think about|reflect|ask yourself|be ashamed|"
        "take a (hard|long|good)|invest in|brush up|read up|hire someone who|do better|examine) _{0,6}? "
        "(how|manners|treat|courtesy|your|communication|people|candidates|yourself|someone|the word|better|"
        "process|conscience|etiquette|respect) (?!cv)",
        "Next time, don't invite people if you aren't going to answer.",
        "You might want to rethink how you treat applicants.",
        spares=("You may want to look at my portfolio.",),
    ),
    blaming(
        "(register|express|voice|convey|record|lodge|note|state|share|vent|air|hide|communicate) (@ADV|you|"
        "with){0,2} (my|our|some|a|how) (@ADV|deep|great|strong|utter|complete|sheer|profound|extreme){0,3} "
        "(unhappiness|displeasure|dissatisfaction|disappointment|discontent|dismay|upset|annoyance|"
        "complaint|objection|anger|irritation|outrage|frustration|disgust|unhappy|disappointed|angry|upset|"
        "let down)",
        "I am writing to register my unhappiness with how I was dealt with.",
    ),
    blaming(
        "(@I|@BE|feel|feeling|felt|left|leaves|leaving|grown|growing|getting|become|becoming|increasingly|"
        "me|honestly|frankly) @ADV{0,3} (@CROSS | let down | taken aback | put (out|off) | (cheesed|pissed|"
        "ticked|browned|teed) off | at a loss | losing (faith|trust|respect) | lost (faith|trust|respect|"
        "confidence) | taken for (a ride|granted|an idiot|a fool) | made to (feel|look) | (used|played) (,|"
        "$|by (you|your)) | strung along | led (on|up) | treated | over it | (not|less than|far from) "
        "(@ADV){0,1} (happy|pleased|impressed|amused|thrilled|satisfied)) (@ADV){0,2} (with|by|at|of|that|"
        "in|up|about|how|to|because|over|when|,|$|and|as|like|why|for) (?!(learn how|the (end|customers|"
        "software)))",
        "I feel let down by the whole process.",
        "I am less than impressed with this.",
        spares=("They want only great code.",),
    ),
    blaming(
        "(had|have) (@ADV|about|just){0,2} (it (up to|with|,|$)|enough (of|,|$)|my fill) | (last straw|"
        "beyond a joke|blood boil|makes my blood|gets? on my nerves | on my nerves|drives me (mad|crazy|"
        "nuts|up)|drive me (mad|crazy|nuts)|driving me (mad|crazy|nuts|up)|sick and tired|sick to death|a "
        "slap in the face|slap in the face|kick in the teeth|adds insult|rubs salt|rub salt|rubbing salt|"
        "takes the (biscuit|cake)|boggles the mind|mind boggling|beggars belief|leaves a lot|leaves much|"
        "room for improvement|a (bit|little) rich|not on ,|cheek of|the cheek|some nerve|what a (joke|farce|"
        "circus|mess|waste|cheek|nerve|way|shame that you|shambles|let down|letdown|disappointment|shower|"
        "bunch)|your apologies)",
        "This is beyond a joke.",
        "I have had enough of this.",
        "What a circus.",
        spares=("I have had enough time to think.",),
    ),
    blaming(
        "(you|they|@YOUR _{1,2}?|your (team|people|company|recruiter|manager|office)|he|she|someone|"
        "somebody) (@AUX|@ADV|all|people|folks){0,4} (dropped the ball|drop the ball|stood me up|stand me "
        "up|no showed|went missing|blew me off|blew off|blown me off|left me|gave me the (runaround|run "
        "around|cold|slip|brush)|wasted|ghosted|ignored|ignores|dodged|avoided|hid|hiding|cancelled on|"
        "canceled on|strung|toyed|led me|brushed|snubbed|fobbed|lied|misled|broke|reneged|disappeared|"
        "vanished|messed me|kept me|mistreated|disrespected|insulted|humiliated|abandoned|disregarded|"
        "neglected|let me down|let us down|shut me out|wrote me off|forgot me|forgotten me|forgot (that)? i|"
        "forgotten (that)? i|do not give|could not care|can not be bothered|took (your|their) (sweet|own)|"
        "take (your|their) (sweet|own)|taking (your|their) (sweet|own)|sat on|sitting on|hung up|hang up|"
        "fell short|fall short|screwed|duped|used me|made me (wait|chase|look (stupid|foolish)|feel (like|"
        "small|unwelcome|stupid|worthless|invisible)))",
        "You dropped the ball on this.",
        "They made me wait for an hour.",
    ),
    blaming(
        "@YOUR (@ADV|complete|utter|total|apparent|continued|obvious|ongoing|general|sheer|blatant|constant|"
        "endless|persistent|perpetual|strange|current){0,3} (indifference|negligence|arrogance|incompetence|"
        "rudeness|disregard|apathy|failure|refusal|inability|disinterest|sloppiness|inaction|"
        "unresponsiveness|disorganisation|disorganization|carelessness|dishonesty|lack (of|in)|insolence|"
        "contempt|slowness|tardiness|evasiveness|excuses|excuse|lies|lie|empty|broken|so called|"
        "unwillingness|no reply|non reply|non response|ghosting|delays|foot dragging|games|stalling|"
        "laziness|ingratitude|snub|bad manners|poor (communication|manners|treatment|planning|organisation|"
        "organization|form)) (?!(rate|mode|modes|analysis))",
        "Your indifference is remarkable.",
        spares=("Your failure analysis team impressed me.",),
    ),
    blaming(
        "(not (@ADV){0,2} (the|a) (@ADV){0,1} (kind|sort|type|way|place|company|team|people|culture) (of)? "
        "(company|place|employer|people|team|culture|firm|business|organisation|organization)? (i|to|one|"
        "that|anyone) (@AUX|@ADV|@NOT|am|were){0,3} (want|wish|care|treat|run|do|looking|work|would want|"
        "hire|respect|hoped|behave)) | (would|could|do|will) not (@ADV){0,1} (want|wish|like|care) to (work|"
        "be part|join|be associated) (@ADV|for|with|of|at|in){0,2} (a|an|people|someone|any|such|your|you|"
        "this) | dodged a bullet | bullet dodged | (lucky|narrow) escape | good riddance | red (flag|flags) "
        "| speaks for itself | (all|everything) i (need|needed) to know | if (this|that) is (how|the way|"
        "what|your idea|any) | glad i (found out|did not|know now|never) | (no|zero) (wish|desire|interest|"
        "intention|appetite) (in|to|of|for) (@ADV){0,1} (work|working|join|joining) (for|with|at)? (a|an|"
        "people|such|you|your|someone|somewhere) | i (hope|trust|wish) (@ADV|that){0,2} (you|your|the next|"
        "other|whoever|future|others|nobody|no one|the (other|person|poor)) _{0,5}? (treat|treats|treated|"
        "better|learn|more (respect|care|courtesy|consideration)|fares|luckier|waits|same|karma)",
        "This is not the kind of company I want to work for.",
        "I dodged a bullet.",
        "I hope you treat the next candidate better.",
        spares=("I hope you are well.",),
    ),
    blaming(
        "(form|canned|boilerplate|cookie cutter|copy paste|copy and paste|copied|template|generic|automated|"
        "auto generated|standard|impersonal|cold|robot|one line|two line|curt|stock|bland) (@ADV|one|two|"
        "line){0,2} (letter|email|rejection|reply|response|answer|mail|message|text|note|refusal) (?!(would|"
        "of thanks|is fine|template|templates|confirmed)) | (could|did|can|do|would) not even (@ADV){0,1} "
        "(spell|get|use|sign|know|look|read|open|give|have|say|tell|take|thank|offer|turn up|show up|wait|"
        "finish|shake|bother|pick|send|write|call|make|explain)",
        "All I got was a form letter.",
        "You could not even spell my name.",
        spares=("I could not even guess the answer at first.",),
    ),
    blaming(
        "(what|how) (do|does|must|did|have|would|will|can) (i|a person|a candidate|someone|one|anybody|"
        "anyone) (@ADV|have to|got to|need to|to){0,3} (do|say|did) (@ADV|around here|here|,){0,2} (to|for|"
        "wrong|that) (get|hear|deserve|receive|be|earn|merit|reach|make|warrant|$)? | (am|was|are) (i|we) "
        "(@ADV|just|really|not){0,2} (invisible|worth|talking to|being (ignored|punished|ghosted|tested|"
        "strung)|not (important|good)|a ghost|so (unimportant|forgettable|worthless|hard)|supposed to|"
        "expected to|meant to) (@ADV){0,1} (a|an|even|keep|sit|wait|guess|believe|just|read|your|answer|"
        "reply|to|,|$|invisible)? | what did i do | (do|does) (i|my time|people|candidates|applicants) not "
        "(matter|count|deserve|merit|exist|mean) | what (would|does|did|will) it (cost|take)",
        "What do I have to do to get an answer?",
        "Am I invisible?",
        "What would it cost you to reply?",
        spares=("Is it possible to start in May?",),
    ),
    blaming(
        "@WAITED (weeks|days|months|hours|ages|forever|minutes|an eternity|eternity|long|this long|a (week|"
        "month|year)) (@ADV|later|on|and counting|now|after|and|,|since|of|for|is){1,4} (still)? (nothing|"
        "not a|no one|nobody|no (word|sign|peep|call|answer|reply|news|response|nothing)|not one|not even|"
        "silence|crickets|zilch|nada|zip|radio|waiting|ridiculous|too long|absurd|a (phone|word|reply|"
        "answer)|this|zero|an (answer|email)|being|hearing nothing|unacceptable)",
        "Six weeks later, nothing.",
        "Three weeks of silence is too long.",
    ),
    blaming(
        "(nobody|no one|not one|none|not a (single)? (person|soul)) (?!(could have|can)) (of you|at _{1,3}?|"
        "from _{1,3}?|on _{1,3}?|in _{1,3}?|there|else|@AUX|@ADV|seems|seem|thought|bothered|saw fit|had|"
        "took|cared|could|to|the|be|manage|managed|considered|it|fit|felt|wants|wanted|necessary|found|"
        "bothers|bother|worth){1,8} (drop|dropped|send|sent|give|gave|given|spare|spared|say|said|tell|told|"
        "write|wrote|written|call|called|reply|answer|respond|inform|notify|pick|picking|get back|gotten "
        "back|explain|explained|apologise|apologize|apologised|apologized|return|returned|let me|contact|"
        "contacted|courtesy|decency|care|cares|bothered|reach|reached|email|emailed|ring|phone|help|listen|"
        "show|thank|thanked|time to|get|acknowledge|knows (anything|what)|confirm|greeted|welcomed|warn|"
        "warned|mention|mentioned) (?!(there is|that your))",
        "No one has thought to drop me a line.",
        spares=("No one has worked harder on that project.",),
    ),
    blaming(
        "(it (takes|took|should take|would take|only takes)|that takes) (@ADV|you|less than|all of|about|"
        "just|your|a){0,4} (@NUMERAL|seconds|minute|minutes|moment|no time|one|weeks|months|nothing|two|"
        "forever|an age|ages) | it (costs|would cost|would have cost|does not cost|doesn t cost) (@ADV|you|"
        "a){0,2} (nothing|little|a thing|anything|penny|cent|so little) | (goes|go|gone) a long way ,? (and|"
        "but|which|you)",
        "It only takes thirty seconds.",
        "It costs nothing to be kind.",
        spares=("The trip takes two hours.",),
    ),
    blaming(
        "@I (@AUX|@ADV){0,3} (been|be) (@ADV|more than|nothing but|remarkably|extremely|incredibly|overly|"
        "far too|too){0,3} (patient|understanding|accommodating|tolerant|lenient|polite) (@ADV|long){0,2} "
        "(enough|,|$|but|with you|so|for (weeks|months|long)|and|until) | (my|our) patience | (keep|kept|be|"
        "being|remain|stay|asking me to be) (me)? waiting (?!for the (bus|train|results))",
        "I have been more than patient.",
        "My patience has run thin.",
    ),
    blaming(
        "(bullshit|bs|crap|damn|damned|hell|screw|sucks|suck|shit|bloody|ffs|wtf|goddamn|shitty|crappy|jerk|"
        "jerks|jokers|clowns|clown|idiots|amateurs|morons|liars|cowards|snobs|con|scam|fraud|cowardice|"
        "spineless|gutless|two bit|hell of a way|freaking|pissed|piss) (?!(of a team|hot|yard|yards|bar|dam|"
        "prevention|detection|department|cases|case|investigation|investigations))",
        "This sucks.",
        spares=("I worked in fraud prevention.",),
    ),
    blaming(
        "(what|whatever) (ever)? (happened|became) (to|of) (the|your|that|my|common|good|old|basic|our|"
        "answering|returning|that call|calling) | (where (is|did|s)|whatever became of|what about) (the|"
        "your|that|my) (promised|@ADV|famous|call|reply|answer|email|feedback|decision) (@ADV|you|i|call|"
        "back|reply|feedback|answer|decision|email){0,3} (you (promised|said|mentioned)|i was (promised|"
        "told|assured)|promised) | (where are your|lost your|forgotten your|mind your|where did your) "
        "manners | (still)? waiting for (that|the|your) (promised|famous|so called|elusive|mythical) | "
        "(that|the) (promised|famous|elusive|mythical|so called) (call|email|reply|answer|feedback|update|"
        "decision)",
        "Whatever happened to the call you promised?",
        "Where are your manners?",
        "I am still waiting for that promised call.",
    ),
    blaming(
        "(@I|@BE|feel|feeling|felt|left|leaves|leaving|very|deeply|so|really|quite|truly|rather|sorely|"
        "honestly|bitterly|extremely) @ADV{0,3} (?<!not be) disappointed @ADV{0,2} ((by|with|at|in) "
        "(?!(@ADV|the|your|this|that|a){0,3} (outcome|news|result|decision|rejection|@MONTH)) | (that|how) "
        "(?!(it|i|this time|the (role|position|outcome)|things|we|the decision) _{0,3}? (not|no longer|will|"
        "was|went|did)) | , (?!(of course|but|naturally|understandably|obviously|and (i|grateful)|though)) "
        "| to (see|say|have to|be (treated|left|ignored)|have (been (treated|left|ignored)|had|never|"
        "wasted)|find (no|that you|nothing|out)|receive (no|nothing)|have (received|heard) (no|nothing)|"
        "get))",
        "I'm disappointed by how this was handled.",
        "I am disappointed that you never called.",
        spares=(
            "I was disappointed, of course, but thank you for telling me.",
            "I am disappointed that it did not work out.",
        ),
    ),
    blaming(
        "(not|hardly|never|barely|isn t) (@ADV|exactly){0,2} (a|high|on|one of|your|at the)? (part|high|"
        "priority|top|one|strong|much|big) (@ADV|of|on|in|your|a|thing|point|suit|priority|the|company|firm|"
        "corporate|team){0,6} (culture|strong|strengths|strength|list|priorities|vocabulary|policy|values|"
        "dictionary|style|agenda|suit|skills|menu|forte|repertoire|at your|around here)",
        "I guess replying isn't part of your company culture.",
    ),
    blaming(
        "(?<!i) (i (only|just|@ADV)? wish|wish|if only) (@ADV|that){0,2} (you|they|someone|somebody|it|your "
        "_{1,2}?|anyone) (@AUX|@ADV){1,2} (not|have|just|at least|been|told|called|let|said|answered|"
        "replied|taken|known|shown|given|be|communicate|reply|answer|treat|bothered) | would be (@ADV|nice|"
        "good|great|refreshing){1,3} to see some of (it|that) | (practise|practice) what",
        "I only wish it hadn't taken you seven weeks.",
        spares=("I wish you all a lovely weekend.",),
    ),
    blaming(
        "too (@ADV|much){0,1} (long|much|hard|difficult|complicated|demanding|inconvenient|boring|short|"
        "insignificant|unimportant|lowly|small|trivial) (@ADV|a|of|an){0,2} (trouble|effort|ask|thing|work|"
        "bother|person|candidate|fish|for)? (for)? (you|your|them|anyone|a company|people) (@ADV|guys|folks|"
        "company|team){0,2} (to|,|$|all|busy|over) (?!(all be here|get to)) | (perhaps|maybe|or|possibly) "
        "(you|your _{1,2}?|nobody|no one|someone|hr|they|the team) (@AUX|@ADV|all){0,3} (forgot|forgotten|"
        "lost (my|the|interest|your)|too (busy|important|good)|never|not (know how|bother|care|want to|"
        "think|read|consider|respect)|afraid|hoping i|hope i (will|go|ll|give)|waiting for me to (give|go)|"
        "asleep|dead|on strike|short of|out of (paper|ink|stamps)|allergic)",
        "Perhaps my message was too long for you to read.",
        "Maybe you are too busy to care.",
        spares=("Perhaps you did not receive my last note.",),
    ),
    blaming(
        "(manners|courtesy|politeness|kindness|decency|respect|honesty) (@ADV|is|are|used|to|still|does|do|"
        "would|does not|has|have){0,3} (cost|costs|cheap|matter|matters|dead|maketh|died|goes both|go both|"
        "gone|a two way|mutual|be nice|out of fashion|extinct|forgotten|lost art|not exist|optional|beneath|"
        "foreign) | lost art of | two way street | (return|repay) the (courtesy|favour|favor)",
        "Good manners cost nothing.",
    ),
    blaming(
        "(keep|keeping|kept|keeps) (@ADV|me|people|us|like|candidates|everyone){1,5} (warm|in reserve|on "
        "the back burner|as (a)? (backup|back up|spare|second best|plan b|insurance)|in your back pocket|"
        "dangling|sweet) | (finally|at last|at long last|eventually|graciously|kindly) (found|find|deigned|"
        "condescended|decided|managed|bothered|got round|gotten around|remembered) (@ADV|_){0,2}? (time|"
        "minutes|moment|second|to (answer|reply|respond|write|call|tell|look|read|send|let|grace)|that i) | "
        "(time|minute|minutes|moment|second|seconds) in your (@ADV|_){0,1} (busy|hectic|packed|important) "
        "(schedule|day|diary|calendar|lives)",
        "I trust you have finally found time to answer.",
        spares=("I finally found my notes.",),
    ),
    blaming(
        "^ ,? (how|so|just|simply|quite|truly|absolutely|frankly|really|very|still|utterly|@ADV){0,2} @BAD "
        ",? $ | (this|that|as|quite|so|equally|more) (disorganised|disorganized|unhelpful|unresponsive|"
        "uncaring|slow|chaotic|badly organised|poorly organised|badly organized|rude|careless) (as|@ADV)? "
        "(,|$|as|before|in my|a company|an employer|about) (?!as possible) | (worst|rudest|slowest|least "
        "professional|most (unprofessional|disorganised|disorganized|disrespectful|chaotic|rude|bizarre|"
        "frustrating)|strangest) (@ADV|hiring|interview|recruitment|application|job|candidate|most){0,3} "
        "(process|experience|company|employer|treatment|communication|i|search|recruiter|firm)",
        "Still no answer? Unbelievable",
        "This is the worst hiring process I have seen.",
    ),
    blaming(
        "(you|they|your _{1,2}?|he|she) (@AUX|@ADV){0,2} (said|promised|told me|assured me|mentioned|swore|"
        "claimed|wrote|announced) _{0,10}? ,? (@WEEKDAY|@SPAN|which|that|it|date|deadline|@MONTH|friday) "
        "(@AUX|@ADV){0,2} (@NUMERAL|@A_FEW|a|over a|more than a|several|long)? (week|weeks|days|month|"
        "months|@ADV){0,2} (ago|passed|gone|past|over|came and|come and|never|not happen|has not) | (heard|"
        "hear|said|told) (that|this|it) (one|excuse|line|story|song|before) (before|too|already|,|$|many) | "
        "(same|another|more|your|latest|lame|feeble|old) (old|lame|feeble|tired|same|empty)? (excuse|"
        "excuses) | (moving|moved|shifting|shifted|changing|keep changing) the (goalposts|goal posts|goal|"
        "date again|deadline again)",
        "You said two weeks, which was a month ago.",
        "That's another excuse.",
    ),
    blaming(
        "(i|we) (@AUX|@ADV){0,2} (came|come|drove|travelled|traveled|flew|took|spent|sat|prepared|worked|"
        "waited|wasted|paid|gave|cancelled|canceled|did|completed|put|invested|jumped|went|rearranged|"
        "dressed|showed up|turned up) _{0,14}? (,|and|only|but|yet|just) (@ADV|got|get|hear|heard|received|"
        "receive|have|had|was|been|am|for|all|to|you|@AUX|i|this|get|be){0,4} (nothing (back|in return|"
        "since|,|$)|not (even|so much|one|a|bother|have the|had the)|ignored|ghosted|silence|forgotten|no "
        "(answer|reply|response|word|feedback|thank|thanks|call|explanation)|told nothing|hear nothing|"
        "heard nothing|what (do|did) i get|for this|be (ignored|forgotten|ghosted|dismissed|treated|told)|"
        "treated|never|get (ignored|nothing|silence|ghosted|a (form|one)|no)|this is (how|the thanks|what)|"
        "crickets|zero) (?!(mind|missed|late|lost|looked back))",
        "I took a day off and got nothing in return.",
        spares=("I drove two hours and enjoyed it.",),
    ),
    blaming(
        "(you|your (company|team|office|firm|department|organisation|organization)|hr|they|the (company|"
        "team|recruiter|office)) (@AUX|@ADV){0,2} (take|takes|took|taking|taken|need|needs|needed) (@ADV|"
        "you|me){0,2} (forever|ages|an (age|eternity)|your time|so long|far too long|too long|long enough|"
        "months|weeks|@NUMERAL (weeks|months) to) (?!(as you need|to (think|train))) | (kept|keep|keeping|"
        "makes|make|made|making) (me|us|people|candidates|applicants|everyone) (wait|waiting|jump|guess|"
        "guessing|chase|run|dance|beg|feel like|feel (small|unwelcome|unwanted|worthless|invisible|stupid|"
        "like)|look (like|stupid|foolish)|second guess) | (hardly|not exactly|not really|scarcely|anything "
        "but|far from|less than|by no means) (@ADV|a|an|the){0,2} (professional|courteous|polite|respectful|"
        "encouraging|fair|welcoming|transparent|organised|organized|impressive (process|start|way)|"
        "inspiring|great (advertisement|advert|look|start|impression)|good (advertisement|advert|look|start|"
        "impression|manners|form)|model of|gentlemanly|ideal way|confidence|acceptable|reassuring|"
        "considerate|decent)",
        "Your team takes forever.",
        "That is hardly professional.",
    ),
    blaming(
        "(clearly|obviously|evidently|apparently|plainly|i (guess|see|gather|suppose|take it|assume|"
        "imagine)|it (seems|appears)|seems|looks like|one assumes|presumably|no doubt|of course) ,? (that|"
        "like|as if)? (@ADV){0,1} (you|your|they|nobody|no one|hr|it|common|candidates|applicants|people|"
        "some|a (quick|simple|phone|reply|short)|answering|replying|returning|responding|being|time|"
        "courtesy|this|feedback|communication|respect|politeness|telling|picking|keeping|calling|the (job|"
        "role|company|phone|rules|post)) _{0,6}? (not (@ADV){0,1} (care|value|respect|important|matter|"
        "matters|interested|bother|know|bothered|serious|apply|work|exist|need|worth|want|part|think|have|"
        "teach|a thing|your|mean|priority|common|keep|read|consider|come|learn|understand|appreciate|rate)|"
        "too (much|hard|busy|important|good|difficult)|beneath|optional|never|better things|more important|"
        "forgotten|forgot|lost|no (longer|one|time|interest|intention|respect)|nobody|worthless|disposable|"
        "a joke|a formality|for show|fake|above|expendable|other priorities|elsewhere|for (other|lesser|"
        "little)|a waste|asking too|out of the question|dead|playing)",
        "I guess common courtesy does not apply here.",
        "Evidently people are disposable to you.",
        spares=(
            "I gather you have not finished the interviews yet.",
            "I see that your office is not far from the station.",
        ),
    ),
    blaming(
        "(i|one) (@AUX|@ADV){0,3} (not|never|hardly|rarely|seldom) (@ADV|been|once|in my (life|"
        "career)){0,3} (treated|seen|experienced|encountered|come across|met|dealt with|been treated|felt|"
        "had|heard of|known|interviewed) (@ADV|with|at|a|an|such|any|company|employer|firm|team|process|so|"
        "by|people|anything|someone){0,5} (like (this|that|it)|so (badly|poorly|rude|rudely|unprofessional|"
        "disorganised|little|slow|careless|disrespected|unwelcome|small|unappreciated)|this (badly|poorly|"
        "rude|way|slow|unprofessional|disorganised)|such (a|an)? (lack|rudeness|disrespect|rude|poor|"
        "unprofessional|mess|bad|treatment|disorganised|shoddy|incompetence)|worse) | in all my (years|"
        "career|life) | (first|only) (company|employer|firm|place|time i) _{0,5}? (ignore|ignored|not reply|"
        "not answer|never|ghosted|without a|treated)",
        "I have never been treated so badly.",
        "In all my years I have seen nothing like it.",
    ),
    blaming(
        "(was|were|is|all|just) (@ADV|all|just|nothing but){0,2} (an act|a lie|lies|talk|for show|a front|a "
        "game|a trick|words|pretend|pretence|pretense|a sham|smoke and mirrors|a lot of (talk|words|hot)|a "
        "con|a fishing|a formality|box ticking|a tick box|free (consulting|consultancy|labour|labor|work)|"
        "window) (,|$|and|expedition|exercise|for|from|then) | could not (organise|organize|run) (a|an|"
        "even) | free (consulting|consultancy|labour|labor) | (pick|picked|picking) my brains | (used|using|"
        "use) me (for|as) | my ideas (for free|and)",
        "I guess that was an act.",
        "Your HR people couldn't organise a picnic.",
    ),
    blaming(
        "(would|d) (@ADV){0,2} have (@ADV){0,1} (appreciated|welcomed|valued|liked|preferred|loved|expected|"
        "deserved) (@ADV){0,1} (at least|a (heads up|warning|call|word|note|line|reply|response|quick|"
        "little (more|respect|notice|courtesy)|bit (more|of)|more|simple|straight|proper|personal|phone|"
        "timely|courtesy|chance)|an (answer|email|honest|explanation|update|apology)|some (warning|honesty|"
        "notice|feedback|sort|kind|respect|courtesy|communication|indication|sign)|being (told|informed|"
        "kept|treated)|honesty|it if|to (be (told|informed|kept|treated)|hear (it|this|that|from|sooner|"
        "something|the)|know (sooner|earlier|before|that|this)|learn|get (a|an|some))|any (kind|sort|answer|"
        "reply|response|word|sign)|more (honesty|communication|respect|notice|courtesy|transparency)|"
        "hearing|knowing|if (you|someone))",
        "I'd have appreciated a heads up.",
        spares=("I would have liked a longer tour, it was so good.",),
    ),
    blaming(
        "(find|finding|found|finds|learn|learning|learned|learnt|hear|hearing|heard|read|reading|see|seeing|"
        "discover|discovered|discovering|had) (@ADV|out|it|this|that|to|about|find|hear|learn){0,3} "
        "(through|on|via|from|by|in) (facebook|linkedin|twitter|instagram|a friend|someone else|a former|an "
        "employee|your (website|site|page|receptionist|competitor|instagram|facebook|linkedin)|the (website|"
        "grapevine|internet|papers|paper|receptionist)|others|a third|social media|chance|gossip|a stranger|"
        "a colleague|a newsletter) _{0,3}? (that|the|it|who|you|,) _{0,5}? (gone|filled|got the|hired|"
        "chosen|taken|been given|closed|rejected|someone else|somebody else|somebody had|someone had|picked)",
        "Finding out through Facebook that somebody else got the job was not pleasant.",
    ),
    blaming(
        "(nobody|no one|not one person|none of you) (@ADV|at _{1,3}?|from _{1,3}?|in _{1,3}?|on _{1,3}?|"
        "there|over){0,2} (@ADV)? (seems|seem|appears|bothers|even|ever) (@ADV|to){0,2} (know|knows|care|"
        "cares|be able|talk|talks|be in charge|have a clue|remember|remembers|want to|notice|feel|take|"
        "read) | (left|right) hand (@AUX|@NOT|@ADV|not|know){0,4} (what|know) | (you|they|people|company|"
        "firm|your _{1,2}?) (@AUX|@ADV|people|folks|guys|all|all of){0,4} (no|zero|not have any|little|so "
        "little|not an ounce of|not have a shred of) (shame|manners|class|clue|conscience|decency|heart|"
        "backbone|spine|empathy|integrity|principles|scruples|regard|consideration|respect|feelings|"
        "compassion|idea (how (you|it|this|much)|what (it|you|this))|interest in (me|people|candidates)|"
        "sense of (decency|honour|honor|duty|responsibility))",
        "Nobody at your firm seems to know what the others are doing.",
        "You people have no shame.",
    ),
    blaming(
        "(opinion|respect|impression|image|regard|view|trust|esteem|admiration|enthusiasm|goodwill|faith|"
        "confidence) (@ADV|i|had|once|of|for|in|you|your|company|firm|organisation|organization|team|the|"
        "have|brand|@AUX|place|people|hr|process){0,9} (dropped|fallen|gone|sunk|suffered|plummeted|"
        "evaporated|vanished|ruined|spoiled|spoilt|tarnished|gone down|lower|worse|diminished|damaged|taken "
        "a (hit|dent|knock|beating|nosedive)|waned|cooled|dampened|shaken|soured|is gone|out of the window) "
        "| (lost|losing|lose) (@ADV|all|any|some|my|every|a lot of|much|the){1,3} (respect|faith|trust|"
        "confidence|goodwill|admiration|illusions) (?!in myself)",
        "My opinion of your company has dropped considerably.",
        "I've lost all respect for your firm.",
    ),
    blaming(
        "^ ,? (oh|well|and|,|how|just|ah|wow){0,3} (great|nice|wonderful|lovely|super|fantastic|brilliant|"
        "perfect|charming|terrific|amazing|well done|congratulations|congrats|good job|good work|wow|cool|"
        "excellent|splendid|marvellous|classy|beautiful|sure|right|awesome|fabulous|kudos) ,? (@ADV|,|work|"
        "job|to you|everyone|folks|team|you all){0,3} (another|more (silence|waiting|excuses|delays)|still "
        "(no|nothing|waiting)|yet another|no (word|answer|reply|news|call|response)|not a|nothing|nobody|so "
        "(much for|you (@AUX|@ADV|@NOT)|nobody|no one|now (you|i|we))|silence|ignored (me|again)|of you to|"
        "on (ignoring|wasting|the silence|not|losing|making|breaking)|for (ignoring|not|wasting)|you (@AUX|"
        "@ADV){0,3} (forgot|ignored|ghosted|wasted|managed to (ignore|lose|waste|forget))) | ^ ,? (really|"
        "seriously|honestly|unbelievable|wow|shame|ridiculous|enough|charming|shameful|pathetic|bravo|"
        "brilliant|nice one|typical) (,|@ADV){0,2} $",
        "Great, another week without a word from you.",
        "Seriously?",
        "Wow, nothing.",
        spares=(
            "Great, so I will see you on Monday.",
            "Wonderful, no more questions from me.",
        ),
    ),
    blaming(
        "(have|had|has|find|found|finds|enough|got|plenty of) (@ADV|the|of){0,2} time (to|for) _{1,8}? (but|"
        "yet|and yet|just) (not|no|none|never|apparently|somehow|can not|could not|nobody|you) | (even|"
        "honestly|frankly)? (a|any|the|your) (@ADV|plain|clear|simple|blunt|flat|straight|quick|one word|"
        "polite|negative){0,3} (rejection|no|refusal|bad news|form letter|negative|nay) (@ADV)? (would|is|"
        "might|beats|will) (@ADV|be|have been){0,3} (better|kinder|preferable|nicer|welcome|easier|"
        "something|enough|more|less|than|fairer|this|nothing|silence|waiting) (?!to plan) | (better|worse) "
        "than (this|your|the) (silence|nothing|limbo|waiting|treatment|endless|being ignored)",
        "You had time to post on LinkedIn but not to write to me.",
        "Even a rejection would be better than this.",
    ),
    blaming(
        "(for|from|with|by|at) (a|an|such a) (@ADV|_){0,2}? (company|firm|employer|organisation|"
        "organization|business|place|team|hospital|school|charity|agency|institution|brand|people) (that|"
        "which|who|of|with|so|supposedly|claiming|calling|as) (@ADV|apparently|is){0,2} (preaches|preach|"
        "claims|claim|prides|pride|talks|says|calls|advertises|boasts|sells|pretends|proud|keen|size|"
        "standing|stature|reputation|yours|supposedly|your (size|standing|reputation|stature)|a reputation|"
        "such|all about|in the (people|business)|wants|want|big|fond) | (you|they|your _{1,2}?) (@AUX|"
        "@ADV){0,2} (claim|claims|pride|prides|preach|preaches|boast|boasts|advertise|pretend|pretends|like "
        "to (say|think|call|talk|present)) (@ADV){0,1} (to|about|yourself|yourselves|itself|themselves|on|"
        "that|as|respect|people|transparency|of) _{0,10}? (but|yet|,|and yet|so|while|however) | (poor|bad|"
        "sorry|pretty poor|disappointing|shabby) show | (do|does|did) not (practise|practice|live up|walk "
        "the|bode|inspire|reflect well|speak well|add up|fill me with|instil|make (a|me|any)|paint|send a "
        "good|sit well|help your|look good) _{0,6}? (you|your|preach|confidence|me|company|image|reputation|"
        "sense|talk|values|at all|picture|impression|feel|well|$|to)",
        "For a company that preaches people first, this is sad.",
        "This does not reflect well on your firm.",
        spares=("It is rare for a company in this town to be so kind.",),
    ),
    blaming(
        "(way|process|search|hiring|recruitment|communication|procedure|whole (thing|affair|business|"
        "experience|story)|this experience|handling|your system) _{0,7}? @BE (@ADV|a|an|pretty|bit of|bit|"
        "real|complete|total|such|one|big|nothing but|nothing short of|less than|far from|anything but|"
        "turned out|become){0,4} (mess|joke|disaster|nightmare|shambles|farce|circus|fiasco|disgrace|chaos|"
        "chaotic|poor|terrible|awful|dreadful|appalling|shocking|badly|poorly|acceptable|professional|"
        "wearing|confusing|frustrating|opaque|insult|waste|let down|letdown|disappointment|disgraceful|"
        "unacceptable|exhausting|draining|demoralising|demoralizing|ordeal|ideal|smooth (,|$)|unpleasant|"
        "off putting|not (acceptable|professional|okay|right|good enough|normal|fair|ok|on|cool|how|what)) "
        "(?!(good|and clear)) | (not|hardly|far from|nowhere near) (@ADV){0,1} (acceptable|okay|ok|good "
        "enough|fair|pleasant|on|cool|cricket|right|normal|kind|nice|how (people|one|you|a|i|professionals|"
        "adults)|the way (to|people|one|a|you|i)) (,|$|to (leave|keep|ignore|treat|make|let|do|do this|find|"
        "be)|at all|of you|that|behave|for|,|in|do|does|treats|would treat|deals|works|behaves)",
        "The way this has been run is a mess.",
        "This isn't how people behave.",
        spares=("The process was so smooth and clear.",),
    ),
    blaming(
        "(up|down) the garden path | (hard|difficult|impossible|tough) to (accept|swallow|stomach|bear|"
        "excuse|forgive|justify|digest|credit|respect) | (communication|courtesy|feedback|reply|response|"
        "honesty|answer|manners|respect|word|explanation|consideration|transparency|decency) _{0,3}? (would|"
        "might|could) not (have)? (@ADV)? (go|gone|hurt|kill|killed|been too|be too) | (put|puts|putting|"
        "turned|turns) (me|people|candidates|anyone) (right|completely|totally)? off (your|the (company|"
        "idea|job|firm)|working|,|$|for) | (ignoring|ghosting|stonewalling|stringing|disrespecting|"
        "belittling) (@ADV)? (people|candidates|applicants|me|my|someone|emails|messages|calls|us|along|"
        "everyone|every) | (?<!no) (cowardly|coward|cowards|unacceptable|inexcusable|unprofessional|"
        "unprofessionalism|disrespectful|discourteous|disrespect|rudeness|ghosted|ghosting) (?!(by "
        "customers|customers))",
        "I've been led up the garden path.",
        "A bit of communication wouldn't go amiss.",
        "Ignoring people is not a hiring strategy.",
    ),
    blaming(
        "why (do|did|would|are|bother to|on earth) (@ADV|you|they|people|a company|companies){1,3} _{1,6}? "
        "(if|when|only to|just to|and then) (you|they|nobody|no one|not|ignore|forget|never)",
        "Why do you invite people if you don't answer them?",
    ),
    blaming(
        "(for|await|awaiting|without) (even)? (the|a) courtesy of | (internal|inside|other|another|favoured|"
        "favored) (candidate|applicant|hire) _{0,4}? (before|already|all along|from the (start|beginning|"
        "outset)|anyway)",
        "Still waiting for the courtesy of a reply.",
        "You had picked the internal candidate all along.",
    ),
    # -- S7b: pressure ---------------------------------------------------------------------------------
    pressing(
        "@I (@AUX|@ADV){0,3} (need|want|require|demand|expect|insist|must have|request|await|would expect|"
        "deserve|am owed|have (a|every) right to|have to have|am entitled to) (?!to (know|ask|learn|hear|"
        "thank|follow|reply|answer|respond|go|be|take|say|add|tell|see|check)) (on)? (@A|@YOUR|to (have|get|"
        "receive)|@ADV|firm|final|clear|definite|straight|some|written|immediate|prompt|honest|simple|"
        "proper|an actual|definitive|swift|binding|conclusive|concrete|timely){0,5} (@ANSWER|clarity|update|"
        "word|explanation|apology|offer|confirmation|hear back)",
        "I need an answer by Friday.",
        "I expect a reply today.",
        "I deserve a clear response.",
        spares=("I need to reply to a colleague.",),
    ),
    pressing(
        "@I (@AUX|@ADV){0,3} (need|want|must|require|have to|expect|demand|would like|insist) (you)? (to)? "
        "(know|hear|a (decision|yes)|be told|(?<=you to) (decide|respond|reply|get back|confirm|tell)) "
        "_{0,7}? @BY_WHEN (?!when)",
        "I need to know by Monday.",
        "I want you to decide this week, by Friday at noon.",
    ),
    pressing(
        "(^|please|kindly|,|and|so|must|then) (@ADV|do){0,2} (respond|reply|answer|decide|revert|confirm|"
        "get back to me|get back|call me back|give me (an|your) (answer|decision|response)|make (a|your) "
        "decision|return my call|send me (your|an) (answer|decision)) (@ADV|to me|me|back|with|on|a|an|your|"
        "this|in writing|decision|answer){0,4} @BY_WHEN (?!when)",
        "Reply by Friday.",
        "Please respond immediately.",
        spares=("Please confirm by when you expect to decide.",),
    ),
    pressing(
        "(let me know|tell me|inform me|update me|get back to me) _{0,6}? (@BY_WHEN) (,)? (or|otherwise|"
        "because i will|at the latest|, or|no excuses|without fail) | (please|answer|reply|response|"
        "decision|hear|word) _{0,8}? (at the (very)? latest|without fail|no exceptions)",
        "Let me know by Friday or I am gone.",
        "I want word by noon at the latest.",
    ),
    pressing(
        "(if|unless|should|without) _{0,14}? (hear|heard|answer|reply|respond|response|word|decision|call|"
        "get|receive|contact|news|offer|nothing|silence) _{0,10}? ,? (then)? (@I|my|@YOU|this) (@AUX|@ADV|"
        "shall|ll){0,4} (assume|withdraw|withdrawing|consider|move on|moving on|take|taking|accept|"
        "accepting|look|looking|pull|pulling|go|going|forced|escalate|contact (your|the) (ceo|boss|manager|"
        "director|head)|write to (your|the) (ceo|boss)|cancel|drop|no choice|no option|treat|lose|losing|"
        "sign|signing|other|else|speak|report|leave|post|closed|walk|out|done|regard|application|candidacy|"
        "count)",
        "If I do not hear from you by Friday I will withdraw.",
        "Unless you answer, I will have to accept elsewhere.",
        spares=("If I do not hear from you, may I call on Friday?",),
    ),
    pressing(
        "(@I|i shall|i may|we) (@AUX|@ADV|shall|seriously){0,4} (withdraw|withdrawing|move on|moving on|"
        "walk away|go elsewhere|look elsewhere|looking elsewhere|going elsewhere|pull out|take my|drop out|"
        "consider other|accept (the|another|their|an)|move forward with|go with|sign with|proceed with|take "
        "(the|another)) _{0,6}? (if|unless|should|otherwise|,? or) | (otherwise|or else|or) ,? (@I|my|you) "
        "(@AUX|@ADV|shall|ll){0,3} (will|shall|am|be|ll|have|lose|go|withdraw|assume|take|accept|look|move|"
        "consider|can) (?!(happy|glad|call|try|pleased|also|gladly))",
        "I will withdraw unless you call.",
        "Otherwise I will take the other job.",
    ),
    pressing(
        "((last|final) (chance|notice|reminder|warning|opportunity|appeal|time (that)? i (@AUX|@ADV){0,2} "
        "(@WRITE|@WRITING|contact|bother|try|trying|reach|ask|asking|bothering)) | (^|,|is|be|my very|as a|"
        "one|and|s) (@ADV|my|the|a|hopefully|very){0,3} (last|final) (attempt|email|message|note|try|"
        "request|follow up|voicemail|nudge|call to|word)) (?!(stage|round|interview|of the|you|from you|"
        "was)) | (my|this is the|your) (last|final) (call|ask) | one last time | @NUMERAL hours (to|or) | "
        "clock is ticking | time is (running out|up|short|of the) | running out of (time|patience) | "
        "(window|door|offer|patience) (is|s)? (closing|running|wearing|wears|has (its)? limits|limits|"
        "expires|is not (infinite|endless))",
        "This is my last attempt to reach you.",
        "This is my final call.",
        "The clock is ticking.",
        spares=("The final interview call was lovely.",),
    ),
    pressing(
        "(will|can|could|would|going to|shall|do|am|intend to|able to|be) @ADV{0,1} not @ADV{0,1} (wait|"
        "waiting|sit around|hang around|hold out|hold off|keep waiting|stay available|be available|be "
        "available) @ADV{0,1} (around)? (forever|any|indefinitely|much|for ever|longer|another|all|beyond|"
        "past|until|around) | (patience) (is|has|s|wearing|running) | (in|such|high|great) demand | i have "
        "(other|plenty of|many|several) (options|offers|companies|suitors) | (companies|employers|"
        "recruiters|firms|offers) (are|is|keep) (chasing|lining|knocking|waiting|after|interested|queueing|"
        "queuing|courting|calling)",
        "I won't wait forever.",
        "Other companies are lining up.",
        spares=("I can't wait to join you.",),
    ),
    pressing(
        "(take|taking|bring|bringing|offer) my (talent|talents|skills|business|application|experience|"
        "services) (elsewhere|somewhere|to (a|your|another)) | (look|go|apply|looking|going|sign) "
        "(elsewhere|somewhere else|with a competitor|to (a|your) competitor) | (you|they) (@AUX|@ADV|"
        "ll){0,2} (regret|lose|losing|be sorry|miss out|missing out|kick yourself|kick yourselves) | hate "
        "to (see you|have to|think|tell)",
        "I will take my talents elsewhere.",
        "You will regret it.",
    ),
    pressing(
        "(escalate|escalating) | (go|take|bring|raise|raising|taking|going|complain|complaining|complaint|"
        "report|reporting|forward|forwarding|copy|copying|cc|turn|turning) _{0,5}? (your|the|to|with|this|"
        "it|up) @ADV{0,1} (boss|ceo|supervisor|superior|superiors|board|higher|over your head|further up|"
        "president|headquarters|ombudsman|authorities|union|press) | glassdoor | (have to|going to|may|"
        "might|prepared to|forced to) (go|turn|complain) to your (manager|director|supervisor|head) | "
        "kununu | lawyer | lawyers | solicitor | solicitors | attorney | attorneys | tribunal | legal "
        "(action|steps|advice|options) | (go|going) public | (public|bad|negative|honest|one star|terrible|"
        "nasty) (review|reviews) | (?<!your) (?<!the) (?<!a) (?<!time to) (tell|telling|warn|warning|share|"
        "sharing|post|posting) _{0,5}? (everyone|everybody|my network|publicly|linkedin|online|followers|"
        "other candidates|the world)",
        "I will escalate this to your CEO.",
        "I may post about it on Glassdoor.",
    ),
    pressing(
        "(after|given|with|considering|for) all (the|this|that|of the|my) _{0,3}? (i|time|work|effort|hours|"
        "energy|interviews|preparation|prep|trouble|hoops|rounds) _{0,8}? (you|least|deserve|owe|expect|"
        "fair|should|this|that|put|invested|spent|gave|jumped|done|did|went) | (you|they|company) (@ADV|"
        "folks|guys|people|all|still|do){0,2} (owe|owes|owed) (?!(much of|nothing)) | (i|we) (@ADV|am|"
        "feel){0,2} (owed|deserve (?!better)|deserved|entitled|earned (an|a|the|that)) | least i (deserve|"
        "am owed|(can|could|would)? expect)",
        "After all the time I invested, you owe me an answer.",
        "I deserve an explanation.",
        spares=("You deserve my thanks.",),
    ),
    pressing(
        "(make up your mind|(^|so|please|better) (decide|make (a|your) decision) (already|quickly|fast|now)|"
        "yes or no|decide already|decide now|stop stalling|do the right thing|do not (let me down|"
        "disappoint me|make me wait|leave me hanging|keep me waiting|blow this)|counting on you|hold you to|"
        "turned down _{0,6}? (for|because of|on account of) (you|this|your)|(is|s) time (you|to decide|that "
        "you)|put (my|everything|other|others|another|my life) _{0,4}? on hold|sooner rather than later|"
        "straight answer|you have (until|till|@NUMERAL (days|hours)|one (day|week)|a (day|week))|(given|"
        "gave) you (@ADV|enough|plenty|ample|more than){1,3} time|(can|could) only (hold|put|keep) off|"
        "(snap|snapped|snapping) me up|dawdle|drag your (feet|heels)|enough is enough|(?<!no) (?<!not) "
        "(?<!need to) hurry (up|along|,|$|because|or|the)|my hands are tied|hold off any|top of your list|"
        "now or never|treat this as urgent|this is urgent|urgently)",
        "Make up your mind.",
        "I put everything else on hold for you.",
    ),
    pressing(
        "after that (date|day|point|time)? ,? (@ADV|,|i|my|you|the|it|all|we|offer|consider|and){0,4} (gone|"
        "off|withdraw|over|accept|sign|take|lose|lost|elsewhere|out|closed|bets|expires|expire|done|moving|"
        "move|too late|walk) | (only|can not|could not|will not|unable to) (@ADV|able to|be able to){0,2} "
        "(hold|wait|stay|keep|hang|hold out|hold on|hold off) (on|off|out|available|this open|myself "
        "available|the offer|them|around)? (until|till|for|to|past|beyond|any|much|so|another) _{0,5}? (,)? "
        "(then|after|or|before i|or i|and then|longer|past|not a)",
        "I can only hold on until Thursday, after that I'm gone.",
    ),
    pressing(
        "(mention|mentioning|raise|raising|flag|flagging|contact|contacting|write|writing|email|emailing|"
        "call|calling|speak|speaking|talk|talking|go|going|turn|turning|complain|complaining|complaint|"
        "appeal|report|reporting|inform|informing|involve|involving|copy|copying|approach|approaching|"
        "notify|notifying|take) (@ADV|this|it|the|matter|up|about|straight|right|directly|in|over|higher|"
        "you){0,4} (to|with|on)? (your|the|someone|somebody|a) (@ADV){0,1} (head office|head of|"
        "headquarters|hq|boss|ceo|superiors|superior|line manager|managing director|board|owner|chief|"
        "chairman|president|better business|labor|labour|employment|authorities|ombudsman|regulator|union|"
        "media|press|newspaper|papers|council|commission|equal|civil rights|above you|higher up) _{0,8}? "
        "(if|unless|about (this|your|it|how you)|next|instead|because|to (complain|find out|get (an|some))) "
        "| (if|unless|should) _{0,10}? (contact|contacting|write|writing|call|calling|speak|speaking|talk|"
        "go|going|turn|turning|complain|email) (@ADV|over|to|with|directly|straight){0,3} (your|the) "
        "@ADV{0,1} (managing|line|general|regional|senior|executive)? (head|headquarters|boss|ceo|manager|"
        "manager s|supervisor|superiors|superior|director|board|owner|hr|chief|president|partner)",
        "I'll be contacting your head office if this goes on.",
        spares=("Should I contact your office again?",),
    ),
    pressing(
        "(drove|travelled|traveled|flew|took|taken|spent|gave up|given up|gave|invested|prepared|paid|"
        "turned down|rearranged|sacrificed|lost|moved|cancelled|canceled|put in|completed|did|done|came|sat "
        "through|went through|jumped|driven|flown|passed up|declined|worked on|bent over|cleared) (@ADV|"
        "_){1,14}? (least (you|i|anyone)|deserve|deserves|owe|owed|owes|entitled|only fair|seems fair|it is "
        "fair|some consideration|entitles|merits an|warrants an|earns|earned (me|an|a)|in return|repay|have "
        "the right|surely)",
        "I drove three hours each way, so an answer is the least you can give me.",
        spares=("I took a course last year and did well.",),
    ),
    pressing(
        "(let|tell|telling|warn|warning|inform|show|advise|letting|make sure|spread|make) (@ADV|all|"
        "of){0,2} (people|everyone|everybody|friends|others|the (world|public|internet|market|community|"
        "industry)|my (network|friends|contacts|followers|colleagues|classmates|professor|community)|folks|"
        "other (people|candidates|applicants|job)|it (be)? known|linkedin|twitter|reddit|facebook|"
        "candidates) (@ADV|know|on|of|in|linkedin|all|there){0,4} (about (you|your|this|how|the way|my "
        "experience)|what (you|your|this|happened|it is)|how (you|your|i (was|have)|this|it works|little|"
        "people)|not to (apply|work|bother)|to (avoid|stay|steer)|against|to stay away) | @I (@AUX|@ADV|"
        "@NOT|have|to|tempted|forced|seriously|thinking|of|want|happy|free|like){1,5} (post|posting|write|"
        "writing|share|sharing|publish|publishing|leave|leaving|put|tweet|tweeting|blog|blogging|vent|talk) "
        "(@ADV|on|up|a|an|my|this|about|it|all|story|experience|honest|review|of|thread|post|feedback|here|"
        "you|how|candid|details|whole){1,6} (online|publicly|glassdoor|linkedin|twitter|reddit|facebook|"
        "tiktok|indeed|instagram|social|google|yelp|kununu|internet|public|forum|website|youtube) "
        "(?!(project|campaign|post you|ads|analytics|team|strategy|marketing)) | (name and shame|naming and "
        "shaming|word (gets|travels|spreads|will get)|your (reputation|rating|ratings|employer brand|image) "
        "(@AUX|@ADV|may|might|could|would|as an employer){0,4} (suffer|suffers|take|hurt|damaged|stake|hit|"
        "improve|helped|worse)|viral|screenshots|screenshot|hear from my|see you in court|small claims|sue|"
        "suing|legal (proceedings|recourse|counsel|team|remedies|consequences|claim)|my rights|age "
        "discrimination|discrimination (claim|case|complaint)|data protection (authority|request|complaint)|"
        "gdpr)",
        "Perhaps I should let people on LinkedIn know how you work.",
        "I may have to post about my experience on Reddit.",
        spares=("I wrote a comment about your launch on LinkedIn.",),
    ),
    pressing(
        "(i|we) (@AUX|@ADV){0,3} (need|want|require|demand|expect|insist on|must have|ask for|am asking for|"
        "looking for|am waiting for|wanted|prefer|will have|am entitled to|am owed) (@ADV|a|an|the|your|"
        "just|simple|straight|clear|plain|firm|real|definite|some|kind of|form of|sort of){0,5} (yes or "
        "(a)? no|yes|no|commitment|resolution|closure|action|results|decision|verdict|answers|definitive|"
        "guarantee|feedback|date|timeline|clarity|final word|go ahead|reply|response|conclusion|outcome|"
        "movement) (@ADV|out|of|you|from|on|in|about|here|the|this|before|today|tonight|by|this week|now|,|"
        "and|or|one way|,){0,3} (by|before|today|tonight|tomorrow|now|this week|immediately|or|soon|until|"
        "no later|within|one way|not|asap|,? not|at once|first thing|$) (?!(if|whenever|that suits|the "
        "(interview|meeting)))",
        "I want a plain yes or no today.",
        "We need a decision from you before Monday.",
        spares=("I am looking for a date that suits everyone.",),
    ),
    pressing(
        "(fish or cut bait|in or out|take it or leave it|put up or shut up|ball is in your court|your move|"
        "do or die|make or break|shape up|step up or|decide ,? (or|already)|time to (decide|choose|commit|"
        "act|fish|make a (call|decision|choice)|stop)|make a (call|choice|move) (already|now|today|soon|,|"
        "$)|commit already|pull the trigger|get off the fence|sitting on the fence|stop (dragging|dithering|"
        "stalling|delaying|wasting|messing|sitting|playing|ignoring|hesitating)|drag (this|it) (out|on)|"
        "dragging (this|it) (out|on)|dragged on (long )?enough|get a move on|get on with it|chop chop|tick "
        "tock|ticking|speed (this|it|things) up|move (this|it) along|expedite|without further delay|no more "
        "(excuses|delays|waiting)|long enough|high time|about time|not a (day|minute|moment) (later|longer)|"
        "time is of the essence|do not (make me|push me|test me|try my|force me|waste|sleep on|miss)|before "
        "it is too late|before it s too late|before i (am gone|change my mind|lose interest|go|take|accept|"
        "sign|walk|have to)|while (i am|you) still (available|can|have|on the market)|snooze you lose|you "
        "snooze|first come|train is leaving|ship (has|will have) sailed|be quick|act (fast|now|quickly)|"
        "step on it)",
        "It is high time you told me.",
        "You can still catch me before I sign elsewhere.",
        "Don't make me ask your boss.",
    ),
    pressing(
        "(no|not any|not much|any|little|without) (@ADV|other|real|viable|much){0,2} (choice|alternative|"
        "option|recourse) (but|except|other than|left|than) | (forced|compelled|obliged|have) to "
        "(@ADV){0,1} (withdraw|escalate|accept (the|another|their|an|that)|walk|look elsewhere|go elsewhere|"
        "take (the|another|my|this|steps|action)|move on|reconsider|involve|complain|report|consider (other|"
        "my)|go with|decline|pull out|turn (you|elsewhere)|drop) _{0,8}? (if|unless|,|$|as|because|without|"
        "since|by)",
        "You leave me no choice but to withdraw.",
    ),
    pressing(
        "(you|they|your _{1,2}?) (@AUX|@ADV|only){0,3} (have|has|got|get|ve got) (@ADV|exactly|only){0,2} "
        "(until|till|by|@NUMERAL (more)? (hours|days) (?!of)|one (more)? (day|week|hour|chance)|a (week|day|"
        "fortnight)) ,? _{0,3}? (decide|@WEEKDAY|@SPAN|@MONTH|noon|midnight|end|close|answer|tomorrow|"
        "tonight|respond|reply|chance) (?!(experience|holiday|vacation|off|notice|and a team|per|a week)) | "
        "you (have|got|ve) (got)? (@ADV|exactly)? @NUMERAL (hours|days) (,|$|left|from now) | (i|we) (@AUX|"
        "@ADV){0,2} (giving|give|gave|given|grant|granting|allow|allowing) (you|your _{1,2}?|this|them) "
        "(@ADV|exactly|only){0,2} (until|till|one (last|more|final)|@NUMERAL|a (week|day|deadline)|@SPAN|"
        "the (rest|weekend)|to the end) | (my|the|a|final|firm|hard) deadline (for (you|this|your|an answer|"
        "a decision|your answer)|is|i (am|have) (setting|set)|, |by) _{0,3}? (@WEEKDAY|@DATED|@MONTH|"
        "tomorrow|today|noon|this|your|answer|decision|is) (?!(to answer them|for the other))",
        "You have until Friday to decide.",
        "I give you one last week.",
        spares=("You have two weeks of holiday, I think.",),
    ),
    pressing(
        "(or else|consequences|i warn you|be warned|been warned|mark my words|is (an|my) ultimatum|i insist|"
        "i demand|i must insist|think twice|final (offer|demand|deadline|word|call)|last (call|offer|"
        "warning)|hope it does not come to|rather not have to|hate to have to|do not want to have to|would "
        "not want (to have to|anyone to|this to|your|the) _{0,3}?(hear|find|escalate|ceo|boss|know|"
        "public)?) (?!(stage|interview|round))",
        "Consider this my final demand.",
        "I insist.",
        spares=("I do not want to be late for the interview.",),
    ),
    pressing(
        "(unless|if|should|without|in case) _{0,12}? (,|then) (@ADV|then){0,2} ((consider|treat|regard|deem|"
        "count) (my|this|me|the) _{0,4}? (withdrawn|closed|over|out|void|gone|cancelled|canceled|"
        "resignation|withdrawal|off|done|dead)|(i|i will|you will|you ll|you can|my|we) (@AUX|@ADV|ll|"
        "shall){0,4} (sign|signing|forced|gone|off|out|done|withdraw|pull|walk|accept|take|go|cancel|look|"
        "moving|move on|drop|no longer|rescind|leave|regard|treat|assume|consider|turn (down|to)|choose|"
        "pick|contact a|escalate|report|complain|post|tell everyone|lose|losing|forget|count me|the other|"
        "their offer)) (?!(notes|you through|care|a course|photos)) | (consider|treat|regard|deem) (my|me|"
        "this|the) (@ADV){0,1} (application|candidacy|name|offer|out|process|matter|withdrawn|as)? _{0,4}? "
        "(withdrawn|closed|out|void|over) _{0,6}? (if|unless|by|should|otherwise|,? (if|unless)|on|as of|"
        "after)",
        "Unless I hear by Friday, consider my application withdrawn.",
        "If you can't answer this week, I'll sign with the other firm.",
    ),
    pressing(
        "(elsewhere|other firm|other company|other offer|competitor|competitors|rival|rivals|next offer|"
        "another offer|better offer|other offers|another company|others) (@AUX|@ADV|@NOT|will|would){0,3} "
        "(wait|gets me|get me|happy to (have|take|grab)|snap|grab|win|wins|lucky|benefit|thrilled to have|"
        "knocking|keen|begging|beg|ready to sign|move faster|moves faster|faster|treat me|do not keep|not "
        "keep|quicker|decisive|appreciate me) | (i|we) (@AUX|@ADV){0,2} (other|better|plenty of|several|a "
        "few|many|more) (@ADV){0,1} (fish to fry|options|irons|choices|opportunities|companies (waiting|"
        "interested)|offers (waiting|on the table|pending|than|to choose|, so)|places to (go|be)) (?!(than "
        "you|because)) | (offer|offers) (@AUX|@ADV){0,2} (on the table ,? (so|and)|not (wait|last|stay|be "
        "(there|around|on)|open forever|hang)) | (your|a) competitor (@AUX|@ADV|has){0,3} (made|offered|"
        "offering|is|called|wants|pays|paying|moves|will) | (match|beat|top) (it|that|this|their|the other|"
        "the) (@ADV|offer|salary|number){0,3} (or|by|,|$|if|before) (?!(the requirements))",
        "The other firm won't wait.",
        "A rival would be happy to have me.",
        "I have other options, you know.",
        spares=("I have other plans that day.",),
    ),
    pressing(
        "@I (@AUX|@ADV){0,2} (turned down|passed up|gave up|given up|quit|resigned|cancelled|canceled|"
        "sacrificed|rejected|declined|refused|said no to|postponed|delayed|stopped looking|moved|sold|"
        "stalled|put off|held off|holding off|turning down|stalling|held|rearranged) _{0,10}? (for (you|"
        "this|your)|because (of)? (you|i trusted|i believed|i counted|i was told)|on (the)? (strength|"
        "account|basis) of|counting on|trusting|relying on (you|your)|on your (word|say|promise|account|"
        "behalf)|waiting for you|just for|so do not|so please do)",
        "I turned down another job on the strength of your word.",
    ),
    pressing(
        "(answer|reply|response|decision|action|feedback|confirmation) (@BE|still)? @ADV{0,2} (required|"
        "needed|requested|expected|due|overdue|wanted|demanded|called for|awaited) (@ADV|from you|,){0,2} "
        "(@BY_WHEN|urgently|$|or|now) (?!(if|for the|of)) | (needing|requiring|expecting|demanding|"
        "awaiting) (an|your|a) (@ADV|immediate|prompt|final|urgent){0,2} (answer|reply|response|decision) "
        "(@BY_WHEN|now|,? or)",
        "Answer required by 5pm",
    ),
    pressing(
        "(you|your _{1,2}?|they|someone) ((would|had|d)? better) (@ADV){0,1} (move|act|hurry|call|answer|"
        "reply|decide|be quick|speak|make|get|let|tell|not|come|give|snap|pick|start|have (an|a)|send|"
        "respond) | (am|m|be|was|are|will be) (@ADV){0,2} (signing|accepting|starting|joining|going|taking|"
        "walking|moving) (@ADV){0,1} (somewhere|elsewhere|away|with (another|someone|a (competitor|rival)|"
        "your competitor)|a competitor|on from|another (job|offer|position|role)|the other|their offer|on) "
        "_{0,8}? (if|unless|so|,|before|otherwise|tomorrow|monday|friday|$) (?!(i have decided|i would)) | "
        "(one more|another) (@ADV)? (week|day|month|hour|minute|delay|excuse|round) (@ADV|of|like|this|that|"
        "without|silence|waiting|an|answer|a|word|reply){0,6} (and|or) (@ADV)? (i|you|my|it) (@AUX|@ADV)",
        "If you want me you'd better move.",
        "One more week of this and I'm walking away.",
    ),
    pressing(
        "(kindly|please)? do the needful | @I (@AUX|@ADV){0,2} (expect|demand|require|insist|want) _{0,5}? "
        "(contract|offer|call|email|decision|letter|paperwork|refund|reimbursement|apology|answer|reply|"
        "response|result|results|verdict|feedback|confirmation) _{0,5}? (@BY_WHEN|first thing|this (week|"
        "morning|afternoon|evening)|in my inbox|on my desk|without fail) | (is|are) (that|we|you) (clear|"
        "understood) | (do i|have i) make myself clear | do i make myself | (this|that|it) (can not|must "
        "not|will not) (go on|continue|wait)",
        "I expect the contract in my inbox first thing in the morning.",
    ),
    pressing(
        "(if|unless|should) _{0,12}? ,? (then|,)? (please)? (take|strike|remove|cross) (my name|me) (off|"
        "from) | (if|unless|without) _{0,12}? ,? (then)? (i|you|we) (@AUX|@ADV|ll){0,3} (no longer (be)? "
        "(interested|available|around|here|looking|on the market|in a position|wait|waiting|want)|not (@ADV|"
        "be|have){0,2} (interested|around|waiting|here when|hear from me|bother|wait)|(have|be) (to)? (look "
        "elsewhere|go elsewhere|part ways|off the market))",
        "Unless I hear today, I will no longer be available.",
        spares=("If you need anything, I will be available for a call.",),
    ),
    pressing(
        "(i|we) (@AUX|@ADV){0,3} (done|did|met|kept|held up|fulfilled|delivered|completed|given|gave|"
        "played) (@ADV|my|our|all|everything|every){1,3} (part|side|best|share|end|bit|you asked|i could|"
        "hoop|task|time)? (@ADV|of|the|bargain|,|,|deal){0,4} (now|it is your turn|your turn|so now|time "
        "for you|you (asked|can|should|owe|have to|need|must)|and (you|now)|,? so (you|i (expect|want|"
        "deserve))) | (your|it is your) turn (now|to|,|$) (?!(ask|speak|to ask)) | (i|my _{1,2}?) (@AUX|"
        "@ADV){0,2} (count|counted|counting|relied|relying|rely|rearranged|planned|plan|planning|trusted) "
        "(@ADV|my life|everything|my plans|around|on|you|your){1,5} (so|,? do not|not to|please do not|for "
        "this|and now|to (do|keep|deliver|come)) | (hope|trust|sure) (you|they) (@AUX|@ADV){0,2} (not|"
        "never) (disappoint|let me down|make me (wait|regret)|regret|waste) | (on your conscience|have it "
        "on your|your fault if|hold you responsible|hold you (personally)? (to|responsible|accountable)|be "
        "it on your)",
        "I did my part, now it is your turn.",
        "I hope you will not let me down.",
    ),
    pressing(
        "(my|this) offer (of mine|to (you|work|join|start)|@ADV){1,3} (@BE)? (expires|lapses|ends|only|"
        "valid|good|open|off the table|stands|runs out|will not) | this offer of mine | (rather|prefer|"
        "like) (@ADV)? not (to)? (@ADV|have to)? (involve|contact|escalate|go (public|over|higher|further|"
        "to)|make (this|it) public|take this|take it|tell (people|everyone)|post|bring in|drag|complain|"
        "report) _{0,8}? | but i will (,|$|if|do|not hesitate) | will not hesitate (to)? (escalate|contact "
        "your|write|report|complain|go|take|inform|withdraw|tell|post|involve)",
        "This offer of mine expires on Monday.",
        "I'd rather not involve your CEO.",
    ),
    pressing(
        "(want|need|expect|require|insist on having|have|get) (@ADV|this|it|things|the|matter|all|that|my "
        "application|everything){1,3} (settled|resolved|sorted|over with|decided|closed|finalised|finalized|"
        "wrapped|answered|concluded|cleared|dealt with|in writing|done with|signed) (@ADV|up|out|with|and|"
        "dusted)? (@BY_WHEN|,? or|once and for all|,? (no|one way)) | (if i were you|in your (place|shoes|"
        "position)) _{0,6}? (not|hurry|act|wait|move|quick|decide|snap|fast|careful|now|soon) | i would "
        "(@ADV)? (not (wait|delay|leave it)|act (fast|quickly)|move (fast|quickly)|hurry|be quick|decide "
        "(soon|quickly|now)) _{0,6}? | (earned|deserve|deserved|merit|owed|due) (@ADV){0,1} (a|an|some|that|"
        "the|my|at least) (@ADV|straight|clear|honest|proper|quick|little|bit|more|of|prompt|direct|real|"
        "timely|simple){0,4} (decision|answer|reply|response|explanation|feedback|respect|phone call|call|"
        "word|honesty|update|offer|job|position|chance to be|apology|yes|resolution|verdict)",
        "I want this settled by Thursday.",
        "I think I've earned a decision.",
    ),
    pressing(
        "insist (on|upon) (a|an|your|hearing|getting|receiving|some|having|knowing|being) (?!(quality|"
        "paying)) | (let|letting) (a|me|this|the|such|someone) _{0,3}? (slip|get|go|pass|walk) (away|"
        "through|by|out) | (you|your _{1,2}?|they) (@AUX|@ADV|d){0,3} (need|have|want|ought) to (@ADV){0,1} "
        "(move (fast|quickly|now|soon|soon|before)|act|hurry|be (quick|fast)|come up with|make up your|"
        "speed|answer (me|by|now|today|this)|respond (by|now|today)|give me (an|a|your)|make me|offer me|"
        "beat|match) | (hold|holding|held) you to (it|that|your|this|what) | (^|,|and|or|please|so|then|"
        "better) (call|answer|reply|write|email|hire|respond|decide|ring|act) (@ADV|me|back|to|now){0,3} "
        "(today|now|tonight|this minute|right away|immediately|at once|before (i|someone|somebody|it|they|"
        "another|your)) (,|$|or|before|because|while) (?!(if|when|would|is))",
        "I'm going to have to insist on a reply.",
        "Don't let a good one slip away.",
        "Call me today or regret it.",
        spares=("May I call you today if it suits?",),
    ),
    pressing(
        "@I (@AUX|@ADV|have|tempted|inclined|like|minded|forced|obliged){1,5} (to)? (mention|raise|flag|"
        "report|bring|address|share|take) (@ADV|this|it|that|my|the|experience|case|matter|up|all){1,4} (to|"
        "with) (your|the) (@ADV|_){0,1} (director|manager|boss|ceo|board|head|supervisor|superior|superiors|"
        "chief|owner|president|hr)",
        "I might have to mention this to your director.",
    ),
    # -- S7b: desperation ------------------------------------------------------------------------------
    begging(
        "@I _{0,4}? (desperate|desperately|despairing) | (my|of|in|with) (desperation|despair) | desperate "
        "(for|to) | (?<!to) (beg|begging|begged|plead|pleading|implore|imploring|beseech) (?!(the question|"
        "to differ|your pardon|for (your)? (pardon|forgiveness)))",
        "I beg you to consider me.",
    ),
    begging(
        "(please|pls|plz) ,? (please|pls|plz) | pretty please | (please|just|pls|plz) ,? (just)? (hire|pick|"
        "choose|take) me | (nobody|no one) (else)? (will|would|wants to|is going to|has) (hire|take|want|"
        "wanted|hired) | please ,? (i am begging|just give me) | (give|grant) me (a|one|just one|this) "
        "(@ADV{0,1}) (chance|shot|break) | have mercy | on my (hands and)? knees",
        "Please, please give me this job.",
        "Just give me a chance.",
    ),
    begging(
        "(gotta|got to|have to|must) (have|get|land) (this|the|that) (one|@ROLE) | (nothing|no) (else|"
        "other) _{0,3}? (lined up|going|out there|left|options|prospects|leads|irons) | (run|runs|running|"
        "ran) (out of|low on) (options|money|savings|funds|cash|hope) | sole (earner|provider|breadwinner) "
        "| (applied|rejected|turned down|refused) _{0,6}? (hundreds|everywhere|dozens|@NUMERAL (jobs|places|"
        "companies|times|applications)) | @I (@AUX|@ADV|,){0,4} (need|badly need|desperately need|have to "
        "have|can not afford (to|not)) (@ADV|so|badly){0,2} (this|the|a|any|some|that|work|it|income|money|"
        "paycheck|paycheque) @ADV{0,1} (@ROLE|work|income|one|money|so (badly|much)|badly|$|,|to (pay|"
        "survive|live|keep|feed|make))",
        "I really need this job.",
        "I need the money.",
        "I really gotta have this one.",
    ),
    begging(
        "(any|whatever|whichever|absolutely any) (@ADV|other|kind of|sort of|old){0,2} (@ROLE|jobs|work|"
        "salary|shift|shifts|hours|pay|thing|title) _{0,4}? (will do|would do|at all|is fine|you (have|can|"
        "want|offer|need|give)|would help|works for me|suits|at your|will be fine) | (i|would|will|ll|d|"
        "gladly|can|happy to) @ADV{0,2} (take|accept|do|sign|settle for) @ADV{0,1} (anything|whatever|any)",
        "Any job will do.",
        "I'll take anything you have.",
    ),
    begging(
        "(work|start|do it|intern|working|join|come|sweep) _{0,6}? (for free|for nothing|for less|unpaid|"
        "without (pay|a salary|salary|wages)|for (half|minimum|peanuts|no (pay|money))|below|pro bono|no "
        "charge) | half the (pay|salary) | (lower|less|cut) (the|my|in|a)? (pay|salary|money) (is|would be|"
        "if|is fine)",
        "I would work for free.",
    ),
    begging(
        "(?<!their) (?<!on the) (rent|mortgage|bills|savings|evicted|eviction|unemployment|benefits|debts|"
        "debt|overdraft|landlord|loan|visa|groceries|kids|children|family|bank account|credit) _{0,5}? (due|"
        "overdue|paid|pay|run|runs|running|ran|gone|out|depend|depends|depending|piling|behind|mounting|to "
        "feed|feed|table|empty|dry|expire|expires|stack|stacking|short|cover|support) | (feed|support|pay|"
        "cover|behind on|afford|make|lose) (my|the|our) (family|kids|children|rent|mortgage|bills|house|"
        "home|apartment|flat|loans)",
        "My rent is overdue.",
        "I have to feed my family.",
        spares=("I support the benefits team.",),
    ),
    begging(
        "(you are|this is|it is|this job is|is|was|as) @ADV{0,1} (my|our) @ADV{0,1} (last|only|final|one) "
        "(hope|chance|shot|option|lifeline|way out|resort|opportunity|one and only) | (lifeline|save me|"
        "rescue me|saviour|savior|saving grace) | (my|whole|entire) (life|future|everything|world|happiness|"
        "marriage|family) _{0,3}? (depend|depends|hinges|rides|riding|is riding|hangs|rests) | everything "
        "_{0,3}? (depends|hinges|rides|riding) | riding on (you|this|your|it) | (end of my (rope|tether)|"
        "wits end|wit s end|rock bottom|at my limit)",
        "You are my last hope.",
        "My whole life depends on it.",
    ),
    begging(
        "(do not know|no idea) (what|how) (i|else|to|i am) _{0,4}? (do|survive|manage|go on|cope|if|make it|"
        "without) | (can not|not|barely|hardly|could not) (sleep|eat|eating|sleeping|think of anything|"
        "function) | (do|give) (absolutely|just about|almost|literally)? anything (you|to|for|it takes|,|$) "
        "| whatever it takes | (crying|in tears|cried|sobbing|panic|panicking|stare at my phone|checking my "
        "phone|staring at (my|the)) | (months|weeks|year|years|long) (without|out of|with no) (work|a job|a "
        "paycheck|income|pay|employment|a salary)",
        "I would do anything for this job.",
        "I can't sleep.",
        "I've been months without work.",
    ),
    begging(
        "(no idea|can not (tell|say|imagine|express)|imagine|know|words|understand|tell you) (@ADV){0,1} "
        "how (@ADV){0,1} (much|badly|desperately|important|dearly|far|urgently) (@ADV){0,1} (i|this|it|we|"
        "me|my) (@AUX|@ADV){0,2} (need|needs|depend|depends|mean|means|means to (me|us)|rides|is to (me|us)|"
        "count|counting|relying) (?!to (learn|work)) | (in|dire|urgent|great|real|serious) (@ADV){0,1} "
        "(dire|urgent|desperate|great|serious|real|sore|bad) need (of|for) | need (it|this|one|work|"
        "something|a job|the job|money|a break|a lifeline|a miracle) (@ADV|so|more|than|,|very|really){0,3} "
        "(badly|bad|desperately|more than|urgently|so much|to survive|right now|now|, please|or i|before|"
        "like)",
        "You have no idea how much I need this.",
        "I need it more than anyone.",
    ),
    begging(
        "(?<!do not) (take|accept|do|consider|grab|settle for|start in|start as|work|happily|gladly|try|up "
        "for|open to|cover) (@ADV|just|a|any|the){0,3} (night|nights|graveyard|weekend|weekends|lowest|part|"
        "anything|whatever|literally anything|every|shift|shifts|bottom|mailroom|cleaning|worst|cuts|cut) "
        "(@ADV|shift|shifts|time|,|role|job|@ROLE|the|weekend|of|rung|jobs){0,6} (whatever|anything|you "
        "(have|ve|want|need|can)|if (i|it|that)|just to|even|if you|no matter|rather than nothing|at all) | "
        "(not|no) (picky|choosy|fussy|proud|too proud|a choosy) (,|$|i|at|about|any|at this point|and) | "
        "beggars (can|must)? (not)? | (take|accept) what i can | (sweep|scrub|mop|clean) (the|your) (floor|"
        "floors|toilets|bathrooms|office|stairs|yard) | make (the|your) (coffee|tea) (,|$|if|and|for free|"
        "all day) | (whatever|anything|something) (you (have|ve got|got|want|need|can (give|offer|find|"
        "spare)|might have)|there is|is (going|available|open|left)|comes (up|my way)) (,|$|i|please|would|"
        "will|at|works|is|as long|so long)",
        "I'd take the night shift, the weekend shift, whatever you've got.",
        "I'm not picky at this point.",
        spares=("I will do the test before Monday.",),
    ),
    begging(
        "how (@ADV){0,1} much longer (i|we|my|the) (@AUX|@ADV|@NOT|family|savings|money|can){1,3} (hold|"
        "last|go|survive|manage|keep|cope|hang|take|make|stand|afford|stretch|pay|wait|live) | (can not|"
        "could not|unable to|not) (@ADV){0,1} (hold on|go on|hold out|take (it|this|much)|survive|cope|keep "
        "going|manage|carry on|last|make it|live) (@ADV|this|like|way|much|without|any|for|through|"
        "another){1,4} (longer|more|month|week|this|way|it|work|income|job|that)",
        "I don't know how much longer I can hold on.",
    ),
    begging(
        "(kids|children|family|wife|husband|mother|parents|everyone|people|daughter|son|girls|boys|baby|"
        "relatives|partner|we all|household|twins) (@AUX|@ADV|all|and|_){0,3}? (counting|count|relying|rely|"
        "relies|depending|depend|depends|banking|living|lives|hungry|starving|suffering|suffer|need to eat|"
        "to feed|go hungry|needs medicine|to support|at home to|to look after and|eat) (on (me|this|it|my)|"
        "$|,|and|because|,? so|if|off) | (mouth|mouths) to feed | (another|one more) mouth | baby (is)? on "
        "the way | (single|expectant) (mother|mom|mum|father|dad|parent) (of|with|and|,|who)",
        "My kids are counting on me to get this.",
        "I have three mouths to feed.",
        spares=("My family counts on Sundays together.",),
    ),
    begging(
        "(work|start|intern|do|stay|train|begin|work the|volunteer|help out|come in) (@ADV|the|my|a|first|"
        "month|week|weeks|months|it|@NUMERAL|shift|whole|few|in|this|job|for|you|as|trial){0,8} (for "
        "(nothing|free|half|less|food|peanuts|no|minimum|any (pay|salary|money|wage)|next to nothing|a "
        "pittance|whatever)|without (pay|salary|wages|any|a salary|being paid)|unpaid|gratis|pro bono|at "
        "half) | (name|set) (your|the|any) (own)? (price|salary|figure|pay|number) | (pay|salary|money|wage|"
        "wages) (@AUX|@ADV|does){0,2} not (@ADV){0,1} (matter|an issue|important|count) | (pay|give|offer) "
        "me (@ADV){0,2} (whatever|anything|next to nothing|peanuts|as little|half|minimum|less|what you "
        "like) | (half|lower|less|reduced|cut|any|smaller|minimal|a fraction of) (@ADV|the|my|of|in|a|"
        "your){0,3} (pay|salary|wage|wages|rate|price|money) (@ADV|would|be|is|fine|, |i|if|that|and|even|"
        "do|works){1,4}",
        "I am willing to work the first month for nothing.",
        "Any salary would be fine.",
        spares=("I start the day at half past six.",),
    ),
    begging(
        "(lose|losing|lost|keep|save|about to lose|going to lose|evicted from|kicked out of|thrown out of|"
        "repossess|repossessing|foreclose|foreclosing) (@ADV){0,1} (my|our|the|on) (@ADV){0,1} (flat|house|"
        "home|apartment|car|visa|roof|room|health insurance|insurance|residence|work permit|status|shirt|"
        "custody) | ((be|am|are|become|becoming|end up|almost|nearly|go) @ADV{0,1} homeless|on the streets|"
        "on the street|sleeping (in|on) (my|a|friends|the)|living in my car|(visit|visiting|using|going to|"
        "rely on|relying on|from|queueing at) (a|the|our) food (bank|pantry)|food stamps|on the dole|payday "
        "(loan|loans)|make ends meet|ends meet|roof over (my|our|their)|food on (the|our|my) table|lights "
        "on|keep the heating|heating on|child support|medical bills|hospital bills|tuition fees due|"
        "eviction|foreclosure|bankrupt|bankruptcy|debt collectors|bailiffs|maxed out|overdrawn|penniless|"
        "skint|dead broke|flat broke|(am|are|m|m nearly|being|nearly|totally|so) broke (,|$|and|at)|last "
        "(few)? (dollar|dollars|pound|pounds|euro|euros|penny|pennies|cent|cents|savings)|pawn|pawned|sell "
        "(my|the) (car|house|furniture)|living on (savings|credit|noodles|toast|my)|deported|deportation|"
        "severance (is|runs|ran)|unemployment (runs|ran|ends|benefits (run|end|stop))|benefits (stop|end|"
        "run|are running|are about)|financial (trouble|troubles|difficulty|difficulties|hardship|ruin|"
        "situation|hole|mess|straits|stress|pressure|crisis|problems)|money (is|s) (very|really|so|getting|"
        "extremely)? (tight|short|gone)|tight (financially|on money)|short of money|in debt|debts)",
        "Without this job I'll lose my flat.",
        "We are about to be homeless.",
        spares=("I keep the books for a house builder.",),
    ),
    begging(
        "(unemployed|jobless|out of (a job|work)|without (work|a job|income|employment|a paycheck)|looking "
        "for (work|a job)|job hunting|searching|laid off|between jobs|on the job market|not worked|no "
        "income) (@ADV|now|,){0,2} (for|since|going on) (@ADV|over|more than|almost|nearly|about|the better "
        "part|what feels like|some|quite|far too|too|so){0,3} (a (year|long|while)|@NUMERAL|months|years|"
        "ages|long|half|many|of|forever|an eternity|eternity|eighteen|nine|fourteen) | (have|has|been|go|"
        "gone|going) (@ADV){0,1} (@NUMERAL|@A_FEW) (months|years|weeks) (@ADV|long|now){0,2} (without (work|"
        "a|any|pay|income)|unemployed|jobless|out of work|with no)",
        "I have been unemployed for over a year.",
    ),
    begging(
        "(have a heart|take pity|have pity|pity me|pity on me|throw me a (bone|line|lifeline|rope)|do me "
        "(this|one|a huge|the) (one)? (favor|favour) | favour i will never|on bended knee|bended knees|"
        "knees|beg of you|fingers bleeding|save (me|us|my life)|help me ,? (please|$|out here|i)|please ,? "
        "(help me|save|do not (reject|forget|turn|say no|let me|give up|leave|overlook|pass)|say yes|have|"
        "find it in|reconsider|i need|i am desperate|i really need|consider me , please)|(do not|please "
        "not) (reject|turn) me (down|away)?|let me prove|(one|another|a second|a last|a final) (more)? "
        "(chance|shot) (,|$|please|is all|to prove|and i|i)|(all|only thing) i (am asking|ask|need|want) is "
        "(a|one|this|for)|heart of hearts|in your heart|god bless you if|pray|praying|prayers|i am praying|"
        "(forever|eternally|always) (be)? (grateful|indebted|in your debt|thankful) (if|for (this|the|a|"
        "one) chance)|owe you (my life|everything|forever|one))",
        "Have a heart and give me this one.",
        "I'm praying you pick me.",
        spares=("I will be forever grateful for your advice.",),
    ),
    begging(
        "(my|our|be|is|are|am|you|my very|s) (the|my|literally)? (only|last|one|single|sole) (@ADV|"
        "remaining|realistic|real){0,2} (hope|chance|shot|option|lifeline|lead|prospect|hope left|interview "
        "(i|in|left)|place (that|left|who)|company (that|left|who)|ones who|thing (i have|keeping|standing|"
        "left)|way (out|i|to (pay|keep|survive|stay)|left)) (@ADV|i|is|,|$|left|for|to|that|of|have|at|who|"
        "got|you|we|in|between|invited|called|answered|replied|gave|offered|has|took|showed|wanted) (?!(in "
        "the (area|city)|slot|for a)) | (all|everything) (that)? i have (left)? (,|$|riding|is|on|pinned) | "
        "no plan b | nothing (else)? to (fall back|live) on | (pinned|pinning|staked|staking|bet|betting|"
        "put|putting|hanging|hang) (@ADV|all|everything|every){1,2} (of)? (my|our)? (hopes|hope|everything|"
        "future|last|life|on (this|you|it)) | nobody else (@AUX|@ADV|@NOT|even){0,3} (called|invited|"
        "answered|give|gives|gave|want|wants|take|would|will|replied|interview) | (hundreds|hundred|dozens|"
        "@NUMERAL|countless|hundredth|endless|many) (of)? (job)? (rejections|applications|refusals) | "
        "(rejected|refused|turned (down|away)) (by|from) (every|all|hundreds|dozens|@NUMERAL|so many|one "
        "after) | (every|all) (the)? other (door|doors|option|lead|application) | (before|or) (it is|it s|i "
        "go|we go|i end) _{0,2}? (too late for me|under|broke|bust|street|hungry)",
        "I have no plan B.",
        "After two hundred applications I am running low.",
        spares=("Thursday is the only day I can come to visit, so let us meet then.",),
    ),
    begging(
        "(give|sell|trade|offer) (my|an|you my|up my|the shirt) (@ADV)? (right arm|arm|soul|firstborn|first "
        "born|kidney|left|off my|life|everything|teeth|eye) | (move heaven|heaven and earth|sleep (in|under|"
        "at) (the|your|my) (office|desk)|day and night|around the clock|work (my)? (fingers|myself to|socks|"
        "butt|tail)|stop at nothing|no matter what it takes|any (conditions|terms|price|cost|sacrifice)|do "
        "(just about|pretty much|absolutely|literally|practically|nearly|almost)? (anything|everything) (to|"
        "you|for|if|it)|whatever (it takes|you (ask|say|pay|decide to pay)|the (pay|salary|hours|conditions|"
        "title)))",
        "I'd give my right arm for it.",
        "I'd accept any conditions.",
    ),
    begging(
        "(losing|lost|lose) (so much|a lot of|all|any)? (sleep|my mind|hope|my hair|weight|faith in myself|"
        "it (here|over)) | (worried sick|sick with worry|sick to my stomach|nervous wreck|wreck|going "
        "(crazy|mad|insane|nuts|out of my mind|under)|out of my mind|anxiety|depressed|depression|panic "
        "attack|panic attacks|falling apart|drowning|rock bottom|breaking point|at my end|end of (my|the) "
        "(rope|tether|road|line)|hanging by a thread|hanging on by|sinking|in pieces|awake (at night|all "
        "night|every night)|(refresh|refreshing|refreshed|staring at) (my|the) (inbox|email|emails|phone|"
        "mail|mailbox|screen)|every time the phone|glued to (my|the) phone|jump every time|sitting (next to|"
        "by) the phone|dreaming (of|about) (nothing|it|this job)|cannot think|not think (of|about) anything|"
        "fall into|kill me|die if|crushed if|crush me|devastated|devastate|heartbroken|break my heart|"
        "destroy me|ruin me|end me|world (would|will) (end|collapse)|not know what (i will|i would|i ll) do)",
        "I am worried sick about this.",
        "I'd be crushed if I did not get it.",
        spares=("I staffed the phone desk every morning.",),
    ),
    begging(
        "not (@ADV){0,2} (need|have) (@ADV)? to (pay|give) me | (@I|already) (@AUX|@ADV){0,2} (applied|"
        "written|sent|applying|sending|submitted|tried) (@ADV|out|to|for|off|at|with){0,3} (@NUMERAL|@A_FEW|"
        "@FIGURE|every|so many|over a hundred|countless) (@ADV|hundred|other|different|job|single){0,2} "
        "(places|jobs|companies|employers|applications|cvs|resumes|firms|openings|vacancies|shop|hotel|"
        "company|positions|roles) (?!(in the (last|past) year of|for (a|our) client))",
        "You don't even need to pay me.",
        "I've applied to sixty places.",
    ),
    begging(
        "(@I|really|truly|just|still|badly) (@AUX|@ADV|,|so|very|much){0,4} need (@ADV|so|very|much|"
        "badly){0,3} (this|the|a|any|some|that|your|work|it|income|to (work|earn|find|get) (@ADV|a|any|some|"
        "this|something|money|work|again)) (@ADV|steady|regular|paying|stable|new|full|time|part){0,3} "
        "(@ROLE|work|income|one|money|break|chance|paycheck|paycheque|salary|shot|soon|badly|to (work out|"
        "happen|come through|pay|survive)|more than|like|so (much|badly)|win|hours|job|$|again|so) "
        "(?!(description|title|number|reference|offer from|code|posting|advert|post (code|office)|ad)) | "
        "(this|that|it|the (job|role|position)) (@AUX|@ADV){1,3} (save|change|rescue|turn around|mean the "
        "world|mean everything|keep (us|me) afloat|get (us|me) out of) (@ADV|my|our|me|us|to)? (life|lives|"
        "family|home|marriage|around|debt|trouble|me|us|skin|year|$|,)",
        "I just need a steady paycheck.",
        "It would save my life.",
        spares=("I need the job description for my file.",),
    ),
    begging(
        "down to (my|our) last | (no|without|without any|zero|any) (@ADV|steady|regular|other|more|"
        "real){0,1} (income|money|savings|salary|paycheck|wages|earnings|safety net|cushion) (,|$|and|"
        "coming|at|since|for (@NUMERAL|months|weeks|a|over)|left|i|now|whatsoever|to (live|pay|feed|speak)|"
        "in the bank) (?!(managers|management|matters)) | (i|i will|would|will|d) (@ADV){0,1} even "
        "(@ADV){0,1} (work|take|do|accept|start|clean|sweep|sleep|pay|intern|settle|come in|volunteer|make|"
        "wash|scrub|work as|be) (@ADV|a|an|as|the|for|your|in|on|at|up|nights|weekends|less|half|to|any|my|"
        "intern|floors|job|position|night|coffee|tea|office|you|dishes|holidays|sundays){1,6} (if|just|to|"
        "for|no|,|$|anything|free|pay|money|without) (?!(say|claim)) | (if|whatever|that s|that is) (that "
        "(is|s)|it (is|s))? what it takes",
        "I'm down to my last fifty pounds.",
        "We have no income at all.",
        "I'd even work as an intern if I must.",
    ),
    begging(
        "(tell me|say|ask|name) (@ADV)? (what|anything|whatever) (@ADV|i|to|it|you|want|need){1,3} (@AUX|"
        "@ADV|have to|must|need to|should|to|want|like){0,3} (do|takes|take|change|and|wish|want|,) (to "
        "(get (it|this|hired|the)|be (hired|chosen|considered)|make|convince|win)|and i|,? (and)? (i will|i "
        "ll|i would|it is yours)) | (i will|i would|i can|ll|would) (@ADV)? do (it|that|this) ,? (all)? (,|"
        "and)? (anything|whatever|gladly no matter|no questions) | (nowhere|nothing|no place|nobody) else "
        "(@ADV)? (to (go|turn|hope|try|live)|left) | (nowhere|no one) (left)? to (go|turn) | (do not|please "
        "not|not) (turn|send|push|throw|shut|let|leave) (me|us) (away|out|down|go|behind|hungry|with "
        "nothing) (?!(interview|know)) | (only|all) (thing)? (i|we) (@ADV|can|ever)? (think|dream|pray|care|"
        "talk) (of|about|for) (@ADV|,|is|$|all day|day) | (is|s) all i (@ADV|can|ever){0,2} (think|dream|"
        "want|have|care|need|talk)",
        "Just tell me what to do and I'll do it.",
        "I have nowhere else to go.",
        "This job is all I think about.",
    ),
    begging(
        "(threatening|threatens|going|about|wants|want|threatened) to (throw|kick|evict|put|cut|turn|shut|"
        "repossess|take) (us|me|off|my|our|the) (out|off|on|electricity|power|house|car|home|onto|gas|"
        "heating|water) | (landlord|bank|creditors|electricity company|collectors) (@AUX|@ADV|s){0,2} "
        "(threatening|calling|chasing|after|at my|at the door|knocking|waiting|wants|not wait|breathing|"
        "hounding|on my)",
        "My landlord is threatening to throw us out.",
    ),
    # -- S26: silence read as a no ---------------------------------------------------------------------
    assuming(
        "@I (@AUX|@ADV|have|to|it|,){0,4} (@FEEL | (take|taking|took) it) (that|it|from|by|,|your|the|this|"
        "silence|given|now|as|of|we|@ADV){0,6} _{0,5}? (not (chosen|selected|get (the|it|this|picked|"
        "chosen)|got|good|what you|the (right|one|person)|make (it (to|through|past|into|this)|the (cut|"
        "grade|list|shortlist|next|final))|made|picked|going|in the running|hear (from|back)|successful|"
        "want|interested|meant|a fit|impress|up to|enough|happening|be (moving|hearing|chosen|getting|"
        "considered))|someone else|somebody else|another candidate|another person|no (news|longer|chance|"
        "from)|rejected|rejection|unsuccessful|went with|gone with|chose|chosen|filled|out of (the|it)|"
        "ruled (me)? out|passed (on|over)|moved on|dropped|the answer|is a no|a no|my chances|failed|blew|"
        "flunked|lost|bad news|too (old|young|junior|late|inexperienced)|bottom|eliminated|stronger|better "
        "candidate|better candidates|turned down|went (badly|poorly)|the worst|fell short|fall short|wanted "
        "by|done for|dud)",
        "I guess I was not good enough.",
        "I suppose you have chosen someone else.",
        "I assume the answer is a no.",
        spares=("I think your team is not only kind but sharp.",),
    ),
    assuming(
        "(presumably|evidently|apparently|clearly|obviously|probably|likely) ,? i (am|was|have|did) "
        "@ADV{0,1} (not|out|no longer|rejected|been|too) | (sure|certain|guess|suppose|bet|no doubt|imagine|"
        "know) _{0,3}? (you|there|others|the other) (have|had|were|are|saw|met|must have|will have)? "
        "_{0,3}? (better|stronger|more (qualified|experienced|impressive|suitable|talented)|far superior)",
        "Presumably I am out of the running.",
        "I am sure you had better candidates.",
    ),
    assuming(
        "(silence|no (news|answer|reply|response|word)|not hearing|hearing nothing|lack of (news|response|a "
        "reply)|delay|wait|quiet) _{0,6}? (means|mean|must mean|tells me|probably|says (it all|everything)|"
        "speaks|suggests|indicates|surely|can only mean|is an answer|is my answer|the answer|implies)",
        "No news surely means a no.",
    ),
    assuming(
        "(you|they|the team|position|role|job|it) (@AUX|@ADV|have|must|likely|surely|undoubtedly|doubtless|"
        "no doubt){1,4} (chosen|picked|found|hired|given|selected|gone|went|filled|decided on|taken|offered|"
        "settled|moved|gone to|made your choice|opted|preferred|snapped) _{0,3}? (@ELSE|on (,|$|without|"
        "from)|better|stronger|internally|by now|already|the job|with (@ELSE|a|an|your|the))",
        "You have probably chosen someone else.",
        "The position must be filled by now.",
        spares=("You have chosen your words well.",),
    ),
    assuming(
        "(your silence|the silence|this silence|so much silence|not hearing|no (news|reply|answer|call|"
        "word)|hearing nothing|the quiet|quiet|the delay|such a long (wait|silence)|that i (have|had) (not "
        "heard|heard nothing)|not having heard|lack of (a|any)? (news|reply|answer|word)) _{0,5}? (means|"
        "mean|meant|must mean|tells (me|its)|say|says (it all|enough|no|everything|i)|speaks|suggests|"
        "indicates|can only|is (an|my|the|your) answer|answers|implies|i (take|read|assume|understand|"
        "interpret|see|guess|gather|suppose|conclude|figure|know)|leads me|makes me (think|believe|fear|"
        "assume)|confirms|spells|bodes|a bad sign|not a good sign|as a (no|rejection|polite no)) | (take|"
        "taking|took|read|reading|interpret|interpreting|understand|understood|see|treat|count|regard|"
        "accept) (@ADV|your|the|this|that|no|it|my){1,3} (silence|quiet|lack of (news|reply|response)|news|"
        "reply|answer|delay|non reply) (@ADV){0,1} (as|to mean|for|to be) (?!(good|patience)) | (that|it|"
        "this|which) (is|s|was|must be|would be|will be|probably|surely) (@ADV|is|be){0,2} (a|the|my) (@ADV|"
        "clear|polite|resounding|definite|firm|kind){0,2} (no|rejection|thumbs down|negative|end of|end for "
        "me|brush off) (,|$|then|for|from|and|i|of the)",
        "Taking your silence as a no.",
        "That's a no, then.",
    ),
    assuming(
        "(probably|presumably|likely|surely|doubtless) (it is)? (a|another) no (,|$|but|then) | (a|the) no "
        "(,|then)? (i|we) (guess|suppose|assume|take it|presume)",
        "Probably a no, but I am checking.",
        "That is a no, I suppose.",
    ),
    # -- S27: pessimism, grovelling --------------------------------------------------------------------
    pessimism(
        "not @ADV{0,2} as (qualified|good|strong|experienced|impressive|skilled|talented|polished|smart|"
        "sharp|young) as | (not|never|hardly|nothing|far from) _{0,6}? (good|smart|qualified|experienced|"
        "strong|clever|impressive|talented|skilled|worthy|great) enough | (not|never|hardly|nowhere near|"
        "far from) (@ADV|exactly|quite|probably|who|really){0,2} (what|who) (you|they) (are|were|is|need|"
        "want|had|re) (looking|after|seeking|searching|hoping|need|in mind|want)? | (not|hardly|far from|"
        "nowhere near|never) (@ADV){0,1} (the|your|a) @ADV{0,1} @SUPERLATIVE _{0,2}? (candidate|fit|person|"
        "choice|match|applicant|one|qualified|experienced|impressive|polished|bulb|knife|talker|pick|"
        "skilled|interviewee|interview)",
        "I am not good enough for you.",
        "I'm probably not what you are looking for.",
        "I am not the ideal candidate.",
    ),
    pessimism(
        "(blew|bombed|flunked|botched|messed up|screwed up|stumbled|rambled|froze|choked|fumbled|tanked|"
        "ruined|made a (mess|fool)|babbled|mumbled|embarrassed myself|let myself down|did not (do|perform|"
        "come across|shine|answer|express|sell)|was (so|too|very|really|such) @ADV{0,1} (nervous|boring|"
        "awkward)|was @ADV{0,1} (a mess|terrible|awful|bad|poor|dreadful|a disaster|boring|awkward)) "
        "_{0,4}? (it|interview|question|questions|answers|well|myself|you|,|$|that|the|through|there|very|"
        "our|my|at|in|and)",
        "I blew the interview.",
        "I was so nervous in there.",
    ),
    pessimism(
        "(interview|it|i|answers|meeting|conversation|things|that|presentation|talk) (@AUX|@ADV){0,2} not "
        "(go|come across|turn out) (@ADV|very|so|as){0,2} (well|great|smoothly|planned|hoped) | (interview|"
        "it|i|answers|meeting|conversation|things|that|presentation|talk) (@AUX|@ADV){0,2} (went|go|gone|"
        "come across|performed|did|was|were) @ADV{0,2} (badly|poorly|terribly|horribly|awfully|terrible|"
        "disaster|disastrous|disastrously|awful|wrong|south|pear shaped|off the rails|a mess|a flop|a train "
        "wreck|underwhelming|lousy|bad)",
        "I know the interview went badly.",
    ),
    pessimism(
        "(sorry|apologies|apologise|apologize|forgive|forgiveness|excuse|hate|afraid|pardon|ashamed|"
        "embarrassed|terrible|bad|awful|guilty|do not mean|mean|feel|know|realise|realize) _{0,4}? (for|to|"
        "about|that|i am|like|me|being|be|keep|of|i) _{0,4}? (pest|nuisance|pain|burden|annoying|annoyance|"
        "bothersome|pestering|stalker|stalking|bugging|hassle|imposition|clogging|cluttering|harassing|"
        "wasting|taking up (so much|your (precious|valuable))|intruding|existing|badgering|bothering you "
        "(again|so|like|yet))",
        "Sorry to be such a nuisance.",
        "I feel like a pest.",
        spares=("Sorry to trouble you.",),
    ),
    pessimism(
        "(a thousand|million|deepest|sincerest|humblest|most humble|profuse|endless|abject|so (so|very)|"
        "terribly|awfully|deeply|truly|really really|incredibly|extremely|horribly|eternally|ever so|"
        "profoundly) ,? @ADV{0,2} (sorry|apologies|apologise|apologize|pardons|ashamed|apology) | sorry ,? "
        "(so)? sorry | (apologise|apologize) (profusely|a thousand) | forgive me | i (humbly (?!beg)|hardly "
        "dare|do not dare|dare not) | (humble|lowly|mere|little old|unworthy) (me|candidate|applicant|self|"
        "person|servant|someone) | esteemed (self|attention|person|sir|firm) | not worthy | (waste|wasting|"
        "wasted|wasted enough of) (any)? (more)? (of)? your (precious|valuable)? time",
        "A thousand apologies for writing.",
        "I won't waste your precious time.",
    ),
    pessimism(
        "nobody wants | (can not|not) @ADV{0,1} say i am surprised | not (expect|expecting) (to hear|a "
        "reply|an answer|much|anything) | (probably|likely|surely|may|might) @ADV{0,1} (do not|does not|not|"
        "will not|forgotten|forgot) (even)? (remember|recall)? me | i lack | i was not (very|so|really|that|"
        "too)? (good|great|convincing|impressive) | (no|little|not much|slim|zero|hardly any|not (have|"
        "stand)|lost (all)?|losing|lose|given up|giving up|abandoned|little|small) (@ADV|a|real|great|much|"
        "an|all){0,2} (chance|chances|hope|hopes|prayer|odds) | my hopes up | (long|outside) shot | "
        "hopeless | (just|only) my luck | story of my life | (doubt|unlikely|improbable|not think|not "
        "suppose|not imagine|not expecting) @ADV{0,2} (that)? (i|you|there|it|anyone) (@AUX|@ADV|@NOT){0,3} "
        "(stand|qualify|make|made|good|impress|impressed|want|hire|pick|choose|chosen|hear|remember|liked|"
        "like|got)",
        "I have no chance anyway.",
        "I doubt I made the cut.",
    ),
    pessimism(
        "(understand|blame|surprised|surprise|get it|fair enough|no wonder) _{0,4}? (if|that|why) (you|they|"
        "i) (@AUX|@ADV|@NOT){0,4} (toss|tossed|bin|binned|delete|want|wanted|rather|hire|choose|chose|"
        "chosen|pick|picked|decided against|forget|forgot|remember|call|like|rejected|reject|pass|passed|"
        "prefer|preferred|go with|went with) | (my|of my) (many)? @ADV{0,1} (weaknesses|shortcomings|"
        "failings|inadequacies|lack of (experience|talent|skill|polish|charm)|poor (performance|english|"
        "answers|showing)|terrible|bad (english|answers|performance)) | (i am|i m) (just|only|no|not much "
        "of a|not really|hardly) (a|an|some)? @ADV{0,1} (nobody|beginner|amateur|average|ordinary|genius|"
        "rocket|catch|superstar|expert|prize|great shakes|loser|failure)",
        "I'd understand if you did not want me.",
        "I know my shortcomings.",
    ),
    pessimism(
        "(long way|far|miles|light years|million miles|worlds) (@ADV){0,1} (from|away from|off|short of) "
        "(@ADV|being|your|the|an|what|who){1,3} (ideal|perfect|best|dream|first|strongest|top|you|right|"
        "what|they|one|hire|kind|sort) (?!(of the competition|in the market)) | (not|never) (@ADV|have|had|"
        "stand|stood|been|really){0,3} (@ADV)? (much|any|a|the|slightest|a ghost)? (of|ghost of|real|"
        "snowball s)? (a|any)? (shot|chance|hope|prayer|hope in hell|look in) (@ADV|at|of|with|in|to|anyway|"
        "here|,|$|against) (?!(meet|talk|say|thank|ask|tell|see|speak|mention|send))",
        "I know I'm a long way from your ideal hire.",
        "I never had much of a shot at this anyway.",
        spares=("I have not had a chance to thank Sam.",),
    ),
    pessimism(
        "(my @ADV{0,1} @ADJ{0,1} (answers|answer|performance|showing|presentation|interview|replies|talk|"
        "nerves|english|pitch|explanation|test|math|maths|task|sample|call|responses|part|side|case study)|"
        "interview|the (interview|presentation|test|task|talk|call|conversation|case|exercise)|our "
        "(interview|call|talk)|i|everything i _{1,2}) (@AUX|@ADV|came across|came out|sounded|looked|must "
        "have been|seemed|turned out|felt|rather|so|pretty|a bit|a|an|such|complete|total|as|really|train|"
        "car){1,6} @AWFUL (?!(to|of (you|the market)|idea|shame that|pity|time|day|weather|traffic|traffic|"
        "connection|line|bit|deal|lot))",
        "My answers were dreadful.",
        "The interview was a train wreck.",
        "I came across as clueless.",
        spares=(
            "The traffic was awful.",
            "It was terrible weather, but I enjoyed the visit.",
        ),
    ),
    pessimism(
        "@I (@AUX|@ADV|really|totally|completely){0,3} (rather)? (botched|bungled|fluffed|muffed|flubbed|"
        "bombed|tanked|blown|blew|messed|screwed|mucked|cocked|stuffed|loused|fumbled|wrecked|ruined|"
        "butchered|murdered|flopped|crashed|choked|stumbled|stuttered|stammered|rambled|waffled|blathered|"
        "panicked|froze|blanked|drew a blank|let you down|let myself down|went blank|talked too much|said "
        "(all)? the wrong|put my foot|made (a|such a|an|a right|a complete|a total) (@ADV){0,1} (fool|mess|"
        "hash|idiot|spectacle|pig s ear|ass|bad|poor|terrible|awful|lousy|weak)|fell (apart|flat|short)|did "
        "(myself no|not do myself|so|really|pretty|terribly) (favours|favors|justice|badly|poorly|terribly)|"
        "wasted your|disappointed you|sold myself short|undersold) (@ADV){0,1} (it|the|my|that|up|,|$|on|"
        "through|over|at|in|a|and|when|during|during|completely|of|badly|your|you|time|impression|under) "
        "(?!(test cases|experiment|deadline before))",
        "I rather botched the last question.",
        "I froze on the easy ones.",
    ),
    pessimism(
        "(can|could|know how to) take (a|the) hint | (get|got|take|understand|received|receive|see) the "
        "(message|hint|picture) | read between the lines | (writing|handwriting) (is|s) on the wall | know "
        "what (that|this|it|silence|your silence|no news|the silence) (@ADV){0,1} (means|tells|says|is) | "
        "know how (this|these|it|that) (@ADV|things|stories|story|one){0,2} (go|goes|end|ends|works) | no "
        "news (is|s) bad | message received | (something|my gut|a little voice|instinct|experience) (@ADV|"
        "feeling){0,1} (tells|is telling|says) (me)? | (have|got|had) (@ADV|the|a|this){1,3} (feeling|hunch|"
        "suspicion|sinking|sneaking|impression|bad feeling) (@ADV|feeling|suspicion|that){0,2} (i|it|you|"
        "the|my|this|someone|they|somebody) (@AUX|@ADV|@NOT|have|had|job|role|position|answer|"
        "application){0,5} (went|not|no|chosen|gone|picked|someone|out|a no|lost|made|filled|rejected|wrong|"
        "badly|bad|poorly|fit|missed|blew|failed|good|taken|over|decided) | (looks|seems|sounds|appears|"
        "feels) (@ADV|like|as if|as though|that|to me|,|pretty clear){0,4} (i|it|my|you) (@AUX|@ADV|have|"
        "did|was|am|application|candidacy){0,4} (not (@ADV){0,2} (make|made|get|got|chosen|selected|going|"
        "meant|good|what|in the|successful|to be|a (fit|match)|the (one|right)|impress)|missed (out|the)|"
        "out of (the|luck)|been (passed|rejected|eliminated|turned|overlooked)|blew|blown|lost (out|the)|a "
        "no|did not make|over for me|gone with|went with|someone else|chosen someone|picked someone)",
        "I can take a hint.",
        "Looks like I didn't make the cut.",
        "I have a feeling you went with someone else.",
    ),
    pessimism(
        "(?<!not) (@I|i m|that i|and|was|am|being|feel|like) (@AUX|@ADV|just|simply|only|probably|maybe|"
        "perhaps|likely){0,4} (a|an|such|such a|such an|some|the|a bit|a complete|a total|a real|no more "
        "than a|nothing but a|another|one more|a bit of a|quite the) (@ADV|complete|total|boring|useless|"
        "hopeless|old|poor|mediocre|weak|terrible|lousy|bad|average|washed up|clumsy|stupid|simple|"
        "worthless|mere|little|big|complete){0,3} (idiot|fool|loser|failure|nobody|dummy|dinosaur|has been|"
        "fraud|imposter|impostor|disaster|disappointment|mess|waste|burden|lost cause|hopeless case|screw "
        "up|moron|klutz|bore|old fogey|joke|nuisance|pest|pain|bother|stalker|spammer|nag|basket case|"
        "dropout|underdog|mediocre|second choice|letdown|let down|weak (candidate|choice)|bad (candidate|"
        "interviewee|choice|speaker|fit)|poor (candidate|interviewee|choice|fit|speaker|match)|terrible "
        "(candidate|interviewee|speaker)|mediocre (candidate|applicant|student)|wrong (person|choice|"
        "candidate|fit)|hopeless (candidate|interviewee)|useless (candidate|interviewee)|nervous (wreck|"
        "candidate))",
        "I'm such an idiot.",
        "I feel like a fraud.",
        spares=("We won a prize.",),
    ),
    pessimism(
        "@I (@AUX|@ADV){0,3} (@ADV|a bit|way|far|simply|probably|just){0,2} (too|so|rather|a bit) (@ADV|"
        "much){0,1} (old|young|inexperienced|green|junior|slow|shy|quiet|foreign|plain|boring|dull|"
        "unqualified|underqualified|stupid|average|ordinary|dumb|weak|rusty|provincial|unskilled|unpolished|"
        "fat|awkward|introverted|useless|far behind|out of touch) (for|to|,|$|in|anyway|by|and|compared|at) "
        "| (underqualified|unqualified|unworthy|undeserving|inadequate|outclassed|unemployable|out of my "
        "(depth|league)|not cut out|second (best|rate)|third rate|not up to (it|the (job|task)|scratch|par|"
        "your|standard)|no match for|hold a candle|pale in comparison|do not (measure up|deserve|merit|"
        "belong|stack up|compare)|not (deserve|deserving|worthy|worth (your|the|hiring|it|bothering))|(lack|"
        "lacking|missing) (what it takes|everything|the (brains|talent|looks|polish|charm|experience|skills|"
        "confidence))|not have (what it takes|the (brains|talent|looks|polish|charm|right face)|enough "
        "experience)|nothing special|not (@ADV){0,2} (special|smart|bright|clever|talented|gifted|"
        "impressive|memorable|brilliant|outstanding|charismatic|sharp) (,|$|i|and|but|enough|at all)|"
        "(useless|hopeless|rubbish|terrible|awful|lousy|no good|not good|crap|dreadful|bad|so bad) at "
        "(interviews|interviewing|this|selling|talking|maths|speaking|small talk|these|tests|presenting))",
        "I'm probably too old for you.",
        "I am hopeless at interviews.",
        spares=("I was late for the first bus, sorry.",),
    ),
    pessimism(
        "(rather|prefer|preferred|want|wanted|looking for|after|find|found|need|chosen|hire|hired|go with|"
        "went with|gone with|deserve|going with|pick|picked|choose|chose|take|have|met|had|interviewed|seen|"
        "saw) (@ADV|to (hire|have|see|take|work with)|probably|must have){0,3} (someone|somebody|people|"
        "candidates|a candidate|others|applicants|anyone|everyone|many|plenty of|lots of) (@ADV|else|who|is|"
        "people|are|far|with|much|a lot|candidates|applicants|a){0,4} (younger|older|better|stronger|"
        "smarter|fitter|cheaper|local|sharper|more (@ADV)? (qualified|experienced|suitable|talented|"
        "polished|impressive|confident|interesting|deserving|skilled|capable)|superior|brighter|fresher|"
        "prettier|less|with (more|better)|who (fits|knows|can|speaks|has)) | (at|because of|due to|given|"
        "with|considering) my (@ADV){0,1} (age|accent|background|record|gap|cv|resume|degree|luck|lack|poor|"
        "patchy|weak|thin|grades|looks|weight|qualifications|nerves|broken|limited|history|past|gaps|bad|"
        "shaky) ,? (@ADV|i|it|who|you|and|that|the|no|nobody|this|why){1,3} (@AUX|@ADV|@NOT|doubt|guess|"
        "stand|suppose|never|understand|can|would|no|want|wants|expect|hopeless|chance|not) | (someone|"
        "somebody|people|candidates|applicants|a (person|guy|girl|woman|man)) like me (?!(who|would be glad|"
        "can help)) | no (spring chicken|einstein|rocket scientist|genius|oil painting) | (why|who) would "
        "(@ADV){0,1} (you|anyone|anybody|a company|they) (@ADV){0,1} (hire|want|pick|choose|take|bother "
        "with|employ|remember) (me|someone|a|an|somebody) | not hire (me|myself)",
        "I quite understand if you'd rather have someone younger.",
        "Who would want someone like me?",
        "At my age I doubt I stand out.",
    ),
    pessimism(
        "(feel|feeling|am|so|felt|being|mortified|i m|really|very) (@ADV|so|really|quite|rather|a bit|a "
        "little|just){0,3} (awful|terrible|bad|guilty|ashamed|embarrassed|mortified|foolish|silly|stupid|"
        "sheepish|pathetic|horrible|awkward|wretched|rotten|dreadful) (@ADV|even|that i am|about|for|to|at|"
        "having){1,3} (writing|asking|bothering|bother|pestering|taking|emailing|calling|contacting|"
        "disturbing|troubling|ask|write|email|call|wasting|this|having|my (performance|interview|answers|"
        "email|emails)|interrupting|nagging|reaching|how i|how (badly|poorly)) (?!(opportunity|job well)) | "
        "(must|probably|surely) (@ADV|all|be|by now){0,2} (sick|tired|fed up|weary|bored|annoyed|rolling|"
        "hate|dread|groan|groaning|cursing|curse|laughing|laugh|sighing|irritated) (@ADV|and|to death){0,2} "
        "(of|with|by|me|your|when|at|about|to) (me|my|hearing|these|your|eyes|seeing|this|you see|see|it|us|"
        "the) | (leave|leaving) you (alone|in peace|be) (@ADV)? (now|after|then|forever|,|$|i) | (stop|"
        "quit) (bothering|pestering|bugging|annoying|wasting|harassing|nagging|disturbing|troubling) (you|"
        "your|everyone) | (feel free to|please|just|you can|simply) (ignore|delete|bin|trash) (me|this|"
        "my)(?!form) | (better|more important|bigger) things (to do|to worry|to deal|on your|than) | (so|"
        "deeply|truly|terribly|awfully|very) (@ADV)? (sorry|apologetic) (for|to|that|about|if|,) (@ADV|even|"
        "be|you|i|am|all|the|having|have|once){0,3} (bother|bothering|pester|pestering|asking|writing|"
        "taking|disturb|disturbing|trouble|troubling|intrude|intruding|nag|wasting|emails|hassle|spam|"
        "spamming|bug|interrupt|annoy|annoying|nuisance|pest|ask|being|to ask|again|inconvenience|"
        "interrupting|wrote|write|exist|existing|terrible|performance) (?!(late|absent|unable|ill))",
        "I feel awful for asking.",
        "You must be sick of hearing from me.",
        "So sorry to even ask.",
        spares=("I am so sorry for the late reply.",),
    ),
    pessimism(
        "(not|never) (@ADV){0,1} (holding|hold|hold out|holding out|get|getting|got|raise|raising|have) "
        "(@ADV|out|much|any|my|many|too){1,4} (breath|hope|hopes|expectations|illusions|hopes up) | (given|"
        "give|giving|lost|losing|abandoned|abandon) (@ADV)? (up|all|any|hope)? (hope|up (on|hope|hoping)|"
        "faith in (myself|my)|on (ever|hearing|the job|getting|this)|up) (?!(smoking|sugar|my (car|seat|"
        "weekend|spare)|a day|weight)) | (hope|hopes|chance|chances|odds) (is|are|s|were|was|have|has|look|"
        "looks) (@ADV|been|all but|pretty|very|not){0,3} (gone|fading|faded|slim|dashed|low|zero|nil|"
        "crushed|small|minimal|remote|poor|dead|dim|over|nonexistent|non existent|good|high|great|bad) | "
        "(wishful thinking|too good to be true|doomed|lost cause|pipe dream|long shot|uphill battle|"
        "snowball s chance|against me|no surprise if|as usual|as always ,? i|my usual luck|never works out|"
        "nothing ever|always (lose|fail|end up|come second|the bridesmaid|rejected|overlooked)|prepared for "
        "(the worst|bad|a no|rejection)|prepare (myself)? for the worst|bracing|brace myself|braced|bad "
        "news coming|expecting (the worst|bad|a no|rejection|a rejection)|fear the worst|assume the worst|"
        "bad luck|jinxed|cursed|story of my|typical of me|serves me right|my own fault (,|$|for (being|not|"
        "blowing))|only myself to blame|should have known better than|who was i kidding|who am i (kidding|"
        "fooling|to)|what was i thinking|silly of me|foolish of me|stupid of me|naive of me|dared to hope|"
        "do not blame you|can not blame you|not blame you|would not blame|not be (surprised|shocked|"
        "offended|upset|hurt) if (you|i|it|the)|no hard feelings (if|either|about)|another rejection|one "
        "more rejection|yet another no|used to (rejection|being rejected|it by now|hearing no))",
        "I am not holding my breath.",
        "My hopes are fading.",
        "Who was I kidding?",
    ),
    pessimism(
        "(understand|blame|get it|fair enough|no wonder|expect|expected|accept|fine|okay|ok|do not mind) "
        "(@ADV|completely|fully|perfectly|,|totally|quite|with me|that){0,3} (if|that|why) (you|they|i|the "
        "(job|role|position|choice)|my|it) (@AUX|@ADV|@NOT|have|had|has|role|job|application){0,5} (not|no "
        "longer|rather|chosen|someone|somebody|another|gone|went|decided (on|against|for)|reject|rejected|"
        "forgotten|forgot|moved|filled|taken|passed|lost interest|no|out|turn|turned|prefer|picked|hired|"
        "uninterested|a no|never|do not)",
        "I understand if you have gone with somebody else.",
        spares=(
            "I understand if you need more time.",
            "I understand that no decision is expected before May.",
        ),
    ),
    pessimism(
        "i (@ADV){0,1} (never|always) (@ADV)? (get|win|lose|make|fail|land|do|come|end up|mess|choke|blow|"
        "screw|freeze|finish) _{0,3}? (things|these|anyway|second|last|chosen|picked|lucky|jobs|rejected|"
        "interviews|it up|up|the job|cut|well in|badly) | (not|never) (@ADV){0,1} (should|have|ought to)? "
        "(have)? (applied|bothered (applying|to apply)) | (wish i had not|regret|no business|pointless|"
        "silly to|foolish to|stupid to|sorry i) (@ADV|for)? (applied|applying|come in|tried|bothered|apply|"
        "wasting) | (above my (level|station|pay|head|weight)|out of my league|over my head|aimed too high|"
        "aiming too high|beyond my|punching above|reach for me)",
        "I never get these things anyway.",
        "I shouldn't have applied for something so far above my level.",
    ),
    pessimism(
        "(not|hardly|never|can not) (@ADV){0,2} (suppose|imagine|expect|believe|see) (that|there)? (@ADV|is|"
        "was){0,2} (i|i am|my|anyone|anything|much (hope|chance)|any (chance|hope|point)|you (@AUX|@ADV|"
        "@NOT){1,3} (want|pick|choose|hire|consider|remember|call)|it (went|will|was)) (@AUX|@ADV){0,4} (in|"
        "good|made|got|get|impress|impressed|stand|stood|the one|lucky|chosen|selected|stand out|left|"
        "enough|succeed|convince|convinced|my|will come|well|for me|what|hear|standing|had|been|,|$) (?!(in "
        "town|to start|time to)) | with my (@ADV)? (luck|record|history|track|kind of luck) | (am i|i am|i "
        "m|still) (still)? (even)? (@ADV)? in the running ,? (am i|is|at all|is there|anymore|any more|or|"
        "$) (?!what)",
        "I don't suppose I'm still in the running.",
        "With my luck it has been filled.",
    ),
    pessimism(
        "i (@ADV){0,2} (knew|could tell|figured|sensed|felt|saw|should have known|expected|had expected) "
        "(@ADV|it|that|from|the|moment|start|right away|once){0,5} (i|it|you|they|coming|this) (@AUX|@ADV|"
        "d){0,3} (turned down|rejected|not|never|fail|failed|over|lost|no|too good|going to (fail|be|blow)|"
        "mess|blown|blew|go (badly|wrong)|coming|out|a long shot|hopeless|pick someone|choose (someone|"
        "another)|say no|disappointed|hate) (?!(soon|ask|mind)) | (nobody|no one|few (people|companies|"
        "employers)|hardly anyone|who) (@AUX|@ADV|really|ever|else|wants to|seriously){0,4} (want|wants|"
        "hire|hires|take a chance|takes a chance|likes|needs|look at|looks at|remembers|notices|picks|"
        "chooses) (@ADV|on|to hire|to take|a|chance|someone|people|anybody){0,6} (me (,|$|anyway|any)|(like|"
        "as) (me|old|inexperienced)|my age|with my|over (fifty|sixty|forty|@NUMERAL)|at my)",
        "I knew I'd be turned down.",
        "Nobody wants to take a chance on me.",
    ),
    pessimism(
        "(was|were|am|is|got|getting) (@ADV|just|simply|all|way){0,2} (so|too|very|far too|awfully|terribly|"
        "incredibly|horribly|super|really|ridiculously|visibly) (nervous|shy|anxious|flustered|tongue tied|"
        "confused|slow|quiet|tense|stiff|awkward|boring|long winded|unprepared|unconvincing|rusty|"
        "intimidated|jittery|clumsy) | (tongue tied|stage fright|brain freeze|brain fart|mind went blank|"
        "went blank|verbal diarrhea|like a deer|deer in the headlights|headlights|sweating like|sweaty|"
        "shaking like|trembling|two left feet|butterfingers|word salad|talked nonsense|talking nonsense|"
        "rubbish i|nonsense i|i said something stupid|said some stupid|stupid things|dumb (answer|answers|"
        "question|questions|things|thing)|silly (answer|answers)|off my game|not my best|not at my best|bad "
        "day|off day|not my day|not my finest|my worst|better on paper|did not do myself (any)? (justice|"
        "favours|favors)|do myself justice|sell myself|come over well|kept (stuttering|stammering|rambling|"
        "mumbling|babbling|sweating|shaking|repeating myself|apologising|apologizing|blushing|forgetting)|"
        "stuttering|stammering|flop|flopped|floundered|floundering) (?!(of the (market|day)))",
        "I was far too nervous.",
        "I'm the one who kept stuttering.",
        spares=("You asked about a challenge.",),
    ),
    pessimism(
        "(?<!name) (?<!myself) (?<!candidacy) (out of the (running|race|question|picture|game|loop on)|off "
        "the (list|shortlist|table)|not (on|on the|make|made|making|reach|reached|get|got|past) (@ADV|to|"
        "the|your|through|past|next){0,3} (shortlist|short list|list|next (round|stage|step)|final|cut|"
        "grade|mark|bar)|bottom of (the|your) (pile|list|heap)|reject pile|scrap heap|in the bin|your bin|"
        "(your|the) (trash|dustbin|shredder|no pile|discard)|already (been)? (rejected|discarded|eliminated|"
        "written off)|written (me)? off|ruled (me)? out|passed over|crossed (me)? off|struck off|my "
        "(application|cv|resume|chances) (@AUX|@ADV){0,3} (in the (bin|trash|bottom)|rejected|toast|dead|"
        "buried|sunk|blown|gone|zero|nil|slim|unsuccessful|discarded|binned|shredded|ruined|over)) (?!(if|"
        "unless)) (?!(and wanted to thank))",
        "I'm out of the running, I suppose.",
        "My application is probably in the bin.",
    ),
    pessimism(
        "i (@AUX|@ADV){0,3} not (@ADV|exactly|particularly|quite|do|at|all that|come){0,3} (shine|excel|"
        "sparkle|dazzle|impress (anyone|you|much|,|$|anybody|the)|cover myself|perform (well|my|as|very)|"
        "set the world|knock your|wow|nail|ace|stand out|across (well|as)|my best|at my best|do (great|well|"
        "very well|so well|myself)|well (in|at) (the|that|our)|give (good|great|the best|very|my best)|give "
        "you (the|a good|much|many)|deliver|live up|sell myself|express myself|make (a|the|much of a|a good|"
        "a great|the best|any) (good|great|best|strong|impression|very)?|answer (well|half)|have the (right|"
        "best|answers)) (?!(move|decision|copy|mistake of|reservation|call))",
        "I realise I didn't exactly shine on the day.",
    ),
    pessimism(
        "^ (@ADV|,|so|well|oh|and|ok|okay|then|yes|no){0,4} (guess|suppose|reckon|figure|figured|assume|"
        "assuming|imagine|seems|looks like|apparently|must be|sounds like|feels like|i guess|i suppose|i "
        "take it|i gather) (that|like)? (i|my (application|chances|interview|name|answers)|the (job|role|"
        "position|answer)|it|that|this|you (@AUX|@ADV|have|must){0,3} (chose|chosen|went|gone|picked|found|"
        "hired|passed|moved on|decided|filled|given)|someone|somebody|another) (@AUX|@ADV|@NOT|have|"
        "did){0,4} (the one|not|no|someone|somebody|rejected|out|else|moved on|passed|wrong|too (old|young|"
        "late|slow|junior)|over|never|my answer|the answer|a no|good enough|what|with|another|gone|filled|"
        "taken|luck|made it|make it|cut|blew|blown|missed|lost|it|got|lucky|fit|on|me|better) (?!(possible|"
        "too soon|easier))",
        "Guess I wasn't the one, again.",
    ),
    pessimism(
        "(better|stronger|smarter|sharper|brighter|quicker|fitter|younger|cleverer|wiser|cooler|worthier|"
        "more (@ADV)? (qualified|suitable|experienced|deserving|talented|impressive|skilled|capable|"
        "confident|polished|interesting|suited|eloquent)|superior) (@ADV|candidates|people|applicants|"
        "_){0,2}? (than|to) (me|i (am|was|could|ever|will|did)|myself|mine|yours truly|little old) | (that|"
        "this|it|silence) (is|s|must be|was) (my|the|your) answer (,|$|then|i (guess|suppose)|too|anyway|"
        "right) | not (@ADV){0,1} (much (to (look at|offer|show|say for)|of a (candidate|catch|prize|"
        "speaker|talker|interviewee))|a lot to offer) | (have|has|got|with) (so)? (little|nothing|not much) "
        "(@ADV)? (to (offer|show (for)?)|going for me) | (hate|kick|kicked|kicking|blame|cursing|curse|"
        "despise|beating|beat|berate|berating|ashamed of|embarrassed by|embarrassed about|disgusted with|"
        "disappointed (in|with)|angry (at|with)|annoyed (at|with)|cross with|mad at) (myself|my (answers|"
        "answer|performance|own|interview|stupid))",
        "You must have seen dozens of people better than me.",
        "I suppose that's my answer then.",
        "I hate myself for that answer.",
        spares=(
            "The team was stronger than I expected.",
            "You explained it to me.",
        ),
    ),
    pessimism(
        "(come|came|coming) (across|over|off) (as|like) (@ADV|a|an|some|being|complete|total|bit|too|so|"
        "rather){0,4} (@AWFUL|nervous|arrogant|rude|cold|dull|stiff|shy|desperate|weird|strange|unfriendly|"
        "inexperienced|mess|nobody|loser|amateur|beginner|robot)",
        "I must have come across as an idiot.",
    ),
)

_ELEMENTS = {
    # -- what a message is about -----------------------------------------------------------------------
    "withdrawal": (
        "(withdraw|withdrawing|withdrawal|withdrawn|remove|take|pull|bow|step|stepping|bowing|taking|"
        "removing|pulling) (my|out|back|myself|aside|away|from)? _{0,3}? (candidacy|application|"
        "consideration|name|out|aside|process|running|hat|search) | (i (have decided|am) not @ADV{0,1} (to)? "
        "(continue|continuing|pursue|pursuing|proceed|proceeding|go ahead|move forward|moving forward)) | "
        "(no longer|not) (be|been)? @ADV{0,1} (pursue|pursuing|continue|continuing|available for|considering|"
        "interested in (the|this|pursuing)|in the running) | withdraw | withdrawing | withdrawal"
    ),
    "verdict": (
        "(thank|thanks|appreciate|grateful) _{0,6}? (letting me know|your decision|the decision|telling me|"
        "informing me|getting back|your (answer|reply|response|honest)) | (sorry|disappointed|sad) (to hear|"
        "not to have been|to learn) | (congratulations to|wish the (successful|chosen))"
    ),
    "help": (
        "(trying|like|love|hoping|hope|want|wish|wanted|need|glad|eager) (@ADV|very|much){0,2} to (follow up|"
        "connect|speak|talk|get in touch|be in touch|touch base) with (?!you) | (through to|get hold of|in "
        "touch with|reach|catch|meet with) (?!(you|me|out|us)) | (help|assist|assistance|point|way|pass|put|"
        "best (time|way|moment|person)|could you|would you|able to|connect|ask (him|her|them)) _{0,8}? "
        "(connect|reach|reaching|touch|through|speak|talk|calendar|message|pass|get hold|time with|direct|in "
        "touch|on to|along|with (ms|mr|mrs|dr))"
    ),
    "news": (
        "(received|have|got|been (made|given)|hold|holding|extended) (@ADV|@A|job|written|firm|rival|"
        "competing){0,3} (another|other|second|different|competing)? (offer) | (other|another|competing|"
        "second) offer | offer from"
    ),
    "follow_up": (
        "(follow|following|followed) up | (check|checking|checked) (in|back) | (touch|touching) base | "
        "(circle|circling) back | (still|remain|remains|continue|continues|continued|remained) @ADV{0,2} (to "
        "be)? @HAPPY | (status|update|updates|timeline) | (wondering|curious|wonder) | (any|heard) (news|"
        "word|updates|update) | since (our|we|the|my) @ADV{0,1} (interview|spoke|meeting|met|conversation|"
        "talk|talked|chat) | (as (we)? agreed|you mentioned|you said) | (hear|heard|hearing) (back|from|"
        "anything|nothing) | checking"
    ),
    "thanks": (
        "(thank|thanks|thankful|grateful|gratitude|appreciate|appreciated|appreciation|appreciative|ta|"
        "obliged|thx|kudos|pleasure|enjoyed)"
    ),
    # -- what it has to hold ---------------------------------------------------------------------------
    "status": (
        "(are|is|were) (you|they|the team) still (considering|interviewing|looking|hiring|recruiting|"
        "deciding|reviewing|searching) | (has|have|had) _{1,4}? (chance|time|opportunity|able|managed|come) "
        "_{0,4}? (decide|decision|fill|choose|choice|conclusion|review) | (position|role|job|opening|post|"
        "search|spot|vacancy) (@ADV|still|been|already){0,2} (open|available|filled|closed|vacant|taken) | "
        "(do|would|might) you (@ADV){0,1} know (yet|already)? (who|when|whether|if|what|how|where) | @ASK "
        "_{0,8}? @STATE | (status|update|updates|news|timeline) _{0,6}? (would|please|welcome|appreciated|"
        "great|helpful|wonderful|kind) | where _{0,4}? (stand|stands|are|is|process|search|things) | how "
        "_{0,6}? (going|coming along|progressing|looking|shaping|moving|getting on|proceeding|along|stand|"
        "stands|shape|gone|far along) | (has|have) _{0,5}? (decision|decided|choice|filled|chosen|made|"
        "progressed|moved) | (what|when) _{0,4}? (next|status|decide|deciding|decision|latest|happens|"
        "expect) | (any|is there|are there|got|new) (@ADV|more|further){0,2} (news|word|update|updates|"
        "movement|decision|developments|progress|feedback) | (let me know|hear|know|learn|tell me|asking|ask|"
        "inquire|enquire|update me|fill me in|bring me up|find out) _{0,5}? (how|where|what|when|if|whether|"
        "status|decision|process|search|stand|stands|next|timing)"
    ),
    "interest": (
        "@HAPPY | (love|like|want|hope|hoping|look forward|looking forward|happy|proud|honoured|honored|glad|"
        "dream) (@ADV|the|chance|opportunity|very much){0,4} to @ADV{0,2} (join|joining|work|working|be part|"
        "be a part|being a part|being part|contribute|contributing|help|bring|take (on|up)|be considered|do "
        "this|get started|start|build|come (on board|aboard)|be (working|joining)) | (look|looking) forward "
        "to (@ADV|the){0,2} (joining|working|contributing|possibility|chance|opportunity|being|prospect) | "
        "(first|top|number one|favourite|favorite) (choice|pick|preference) | (appeals|appealing|attracts|"
        "drawn|great fit|good fit|perfect fit|right fit|just right|dream) _{0,3} | (work|working) with (you|"
        "your) | (want|like|love) (@ADV|very much){0,2} (this|the|that|your) _{0,2}? (@ROLE|job|team) | "
        "(role|position|job|opportunity|team|work) _{0,4}? (excites|interests|appeals|fascinates|inspires|"
        "attracts|intrigues) | (see|picture|imagine) myself | on my mind | heart set"
    ),
    # -- an employer's answer ----------------------------------------------------------------------------
    "undecided": (
        "need (a|some)? (little|bit|few|of)? (more|additional|further|extra|longer) (time|days|day|week|"
        "weeks)? | (not|no|yet|still|haven t|until|before) _{0,8}? (decision|decided|decide|deciding|final|"
        "finalised|finalized|concluded|conclusion|made up|reached|completed|settled|choice|chosen|finished|"
        "complete) | (still|currently|continue|continuing) _{0,5}? (reviewing|interviewing|deciding|"
        "considering|evaluating|discussing|deliberating|weighing|finalising|finalizing|process|meeting|"
        "talking|assessing|working) | (decision|process|search|review|selection|outcome|result|choice) "
        "_{0,5}? (pending|ongoing|under way|underway|open|taking|in progress|longer|not|yet)"
    ),
    "patience": (
        "patience | patient | patiently | (bear|bearing|bore) with | (waiting|the wait|understanding|hanging "
        "on|hanging in|holding on|wait)"
    ),
    "day": (
        "(will|ll|expect|expecting|aim|aiming|plan|planning|hope|hoping|hear|be in touch|let you know|get "
        "back|come back|decision|decide|update|answer|call|write|contact|word|reach|back|touch|intend|"
        "promise|news|response|inform|should|notify|shall|know|confirm|latest) _{0,12}? (by|before|until|on|"
        "no later than|latest|than|the|this|coming|for|of|next) @ADV{0,1} (the)? _{0,3}? (@WEEKDAY | @MONTH "
        "@ADV{0,1} (the)? (@NUMERAL|@FIGURE|@NTH) | (@NUMERAL|@NTH|first|@FIGURE) of? @MONTH | the (@NTH|"
        "@FIGURE) | @DATED | @SERIES | end of (the|this|next|that) (@ADV)? (week|month|working week|business "
        "week) | (close of|end of) business | week s end | tomorrow) | (by|before|on|no later than|until|"
        "latest) ,? (the)? _{0,3}? (@WEEKDAY | @MONTH (the)? (@NUMERAL|@FIGURE|@NTH) | (@NUMERAL|@NTH|first|"
        "@FIGURE) of? @MONTH | the (@NTH|@FIGURE) | @DATED | @SERIES | end of (the|this|next|that) week | "
        "tomorrow) _{0,12}? (will|ll|expect|aim|plan|hope|hear|touch|know|back|decision|decide|update|answer|"
        "call|write|contact|word|reach)"
    ),
    "number_here": (
        "(number|numbers|line|extension) _{0,3}? (below|above|signature|here) | (call|ring|phone) (us|me) "
        "back"
    ),
    "reply_here": (
        "(reply|respond|answer|write back) (@ADV|directly|to|back){0,3} (this|here|me|email|message) | "
        "(email|address) _{0,2}? (below|above|signature)"
    ),
    "decision": (
        "(regret|unfortunately|sorry) _{0,10}? (other|another|not be|not (been)? (selected|successful|moving|"
        "able|proceed|offer)|chosen|unable|decided) | (pleased|delighted|happy|thrilled|glad) to (offer|"
        "extend|invite|tell you|inform you|let you know) | (decided|chosen|selected|elected) (to (go|move|"
        "proceed|offer)|another|not to|someone|a different)| (have (reached|made|come to)|decision (has been|"
        "is|was) (made|reached|taken)) (?!yet)"
    ),
    # -- what it claims ----------------------------------------------------------------------------------
    "agreed": (
        "as (@ADV|we|had|you and i|both|have|was|i){0,4} (agreed|arranged|settled) | (we|you and i) (@AUX|"
        "@ADV|had|both){0,3} agreed | per (our|the) agreement | in line with our agreement | (our|the) "
        "agreement"
    ),
    "mentioned": (
        "(you|your team|ana) (@AUX|@ADV|had){0,2} (mentioned|said|told me|indicated|promised|named|"
        "suggested) (@ADV|that|you|me|would|will|expected|hoped|to|have|decide|decision|an|a|be|know|get|"
        "back|by|on|the|for|hear|answer|word|around|until|before|i){0,12} (@WEEKDAY | @MONTH (the)? "
        "(@NUMERAL|@NTH|@FIGURE) | (@NUMERAL|@NTH|first) of? @MONTH | the @NTH)"
    ),
    "calling": (
        "(@I|@AUX|may|could|shall|should) (@ADV|will|am|would|plan|going|to|be|like|i|ll|try|you){0,5} (call|"
        "calling|phone|phoning|ring|telephone|telephoning|ringing) (you|@ADV|back|your|again|on|the){0,2} "
        "(?!me) | (give|giving) (you|your office) a @ADV{0,1} (call|ring|buzz|shout)"
    ),
    "position": (
        "(?<=(@A|@YOUR)) _{1,5}? (position|role|job|opening|vacancy|post) | (position|role|job|opening|"
        "vacancy|post) (of|as|for) (a|an|the)? _{1,4}"
    ),
}

LANGUAGE = Language(
    code="en",
    groups=_GROUPS,
    terms=_TERMS,
    phrases=_PHRASES,
    elements=_ELEMENTS,
    instead={
        "COUNTS_ATTEMPTS": "I wanted to follow up on the position, which I am still very interested in.",
        "FRUSTRATION_OR_BLAME": "I know that decisions take time. Could you tell me where things stand?",
        "PRESSURE_OR_ULTIMATUM": "Could you tell me when you expect to decide? I am glad to be flexible.",
        "DESPERATION": "I would be very glad to do this work, and I am sure that I can help your team.",
        "NEGATIVITY": "I enjoyed our conversation and would gladly tell you more about what I can bring.",
        "status": "Could you tell me where you are in the process?",
        "interest": "I remain very interested in the position.",
        "thanks": "Thank you very much for your time.",
        "withdrawal": "I have decided to withdraw my candidacy.",
        "name": "Dear Jo Marsh,",
        "undecided": "We have not made a decision yet.",
        "patience": "Thank you for your patience.",
        "day": "You will hear from us by Friday, December 4.",
        "contact": "If not, please call 617 555 0100 or write to jobs@acme.example.",
        "agreed": "I wanted to follow up, as I said I would.",
        "calling": "I will write again next week.",
    },
    greetings=("hi hello hey dear good morning afternoon evening greetings hiya howdy g'day"),
    anybody=(
        "mr mrs ms miss mx dr prof professor sir madam ma'am team all everyone everybody there folks "
        "hiring manager committee recruiter recruiting recruitment hr human resources to whom it may "
        "concern friends both and or the again & i it's we thank thanks just this"
    ),
    farewells=(
        "best regards sincerely thanks cheers thank wishes warmly yours faithfully kind kindly "
        "respectfully cordially truly appreciatively gratefully"
    ),
    split=_split,
    endings="st nd rd th",
    multiples="x times",
    abbreviations="mr mrs ms dr prof st no nos vs e.g i.e etc inc ltd co jr sr a.m p.m ext",
)
