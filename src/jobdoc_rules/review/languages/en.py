"""English: its words, what its messages hold, and its forbidden phrases."""

from collections.abc import Iterator

from jobdoc_rules.review.language import (
    Language,
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
        "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred"
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
        "infuriating maddening exasperating disheartening unbelievable amateurish sloppy lousy unfair "
        "hurtful arrogant condescending demeaning degrading humiliating incompetent cruel"
    ),
    "ANGRY": (
        "angry furious annoyed irritated frustrated fed upset outraged disgusted offended insulted "
        "exasperated livid disappointed appalled disillusioned puzzled baffled sick tired hurt bitter "
        "dismayed aggrieved peeved miffed disrespected undervalued mistreated neglected dismissed "
        "unappreciated cheated betrayed humiliated confused perplexed astonished shocked stunned surprised "
        "exhausted"
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
        "nonstop | (every|each) (single|other|few|second)? (day|days|week|weeks|month|morning|hour|hours|"
        "@WEEKDAY) | day after day | week after week | day in ,? day out | once ,? _{0,3}? twice | once or "
        "twice | ad nauseam)"
    ),
    "GAP": "(@A | @MY | @YOU | @I | @ADJ | @ADV | @NOT | @A_FEW | off | you | them | him | her)",
    "CONTACTED": (
        "(@WROTE | (followed|following) up | (reached|reaching) out | (checked|checking) in | (touched|"
        "touching) base | (circled|circling) back | (left|leaving) (word|@GAP{0,4} @CONTACTS) | (sent|"
        "sending|dropped|dropping|shot|shooting|fired|firing|placed|made) @GAP{0,4} (@CONTACTS|line|lines) | "
        "(been|got) in touch | been @WRITING | have asked | asked for an update | (tried|trying|attempted|"
        "attempting) (you | @GAP{0,2} phone | to @REACHING | @WRITING | your @ADV{0,2} (line|number|office|"
        "phone|cell|desk) | _{1,3}? by (phone|email)) | hit you up | had a go)"
    ),
    "DATE": (
        "(@WEEKDAY | @MONTH (the)? (@NUMERAL|@NTH|@FIGURE) | (@NUMERAL|@NTH|@FIGURE) (of)? @MONTH | the "
        "(@NTH|first|@FIGURE) | @DATED | @SERIES | yesterday | today | tomorrow | last week)"
    ),
    "BY_WHEN": (
        "((by|before|until|till|within|no later than|latest|in the next|not later than) (the|this|next|"
        "coming|a|that|@NUMERAL|few|couple|of|,|close|end|business|latest|@WEEKDAY|@MONTH|noon|working|last|"
        "very|on){0,5}? (@SOON | @WEEKDAY | @MONTH | @NTH | @FIGURE | @SPAN | (close|end) of) | (no|not) "
        "later than | asap | as soon as (possible|you can) | immediately | right (away|now) | at once | "
        "@SOON | without (further|any)? delay)"
    ),
    "NO_REPLY": (
        "((no|not|never|without|nothing|zero|nil) _{0,4}? (reply|response|answer|answers|replies|responses|"
        "word|heard|hearing|back|received|responded|replied|answered|acknowledgement|callback) | unanswered "
        "| unreturned | ignored | silence | crickets | into the void)"
    ),
    "OWN_NEED": (
        "(need|needs|want|require|demand|expect|await|insist on|deserve|must have|have to have|request)"
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
        "nobody) | @EMAILS @OFTEN",
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
        "@I (@AUX|@ADV){0,3} (tried|attempted|asked|checked|inquired|sought) (?!out) _{0,8}? @OFTEN (?!(a|"
        "per) (week|day|month|year))",
        "I tried your office line five times.",
        "I have asked about it more than once.",
        spares=("I tried the exam and passed.",),
    ),
    counting(
        "(?<!@YOUR) (?<!the) @MY (@ADJ|@ADV){0,2} @A_FEW @ADJ{0,3} (@CONTACTS | @GO)",
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
        "put|send|leave|leaving|sending|mailed|lobbed|delivered|emailed) _{0,4}? @A_FEW @ADJ{0,3} "
        "(@CONTACTS|line|lines) (?!(of recommendation|of reference|from))",
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
        "(?<!your) (?<!their) (?<!our) @NTH (and (last|final|hopefully))? @ADJ{0,3} (@MESSAGES) (?!(you|"
        "from (you|your)|of yours|(that|which) you|address|account|campaign|newsletter|marketing|series|"
        "project))",
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
        "(@CONTACTED|@WRITE|@WRITING|@REACHING|ask|asking|try|trying|knock|follow up|following up|reach out|"
        "reaching out|check in|checking in|here|again|bother|bothering|back) _{0,7}? (for|on)? (the|a|my)? "
        "@NTH (time|occasion)",
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
        "monthly|fortnightly|regular|usual) @ADJ{0,1} @CONTACTS | more (often|emails|messages|calls|times) "
        "than | (@MESSAGES|note|notes|calls) after (@MESSAGES|note|calls)",
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
    # -- S24: nothing heard ----------------------------------------------------------------------------
    silence(
        "(?<!(if|unless|case|when) _) (?<!(if|unless|case|when)) (@I|@AUX) @ADV{0,3} (not|never|yet to) "
        "@ADV{0,3} (heard|hear|hearing|received|receive|seen|gotten|got|had|have) (?!in (mind|time)) "
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
    # -- S25, S26: blame, frustration, sarcasm, lectures -----------------------------------------------
    blaming(
        "@THEY (@AUX|@ADV|of you|at _{1,3}? | from _{1,3}? | in _{1,3}? | on _{1,3}?){0,3} (not|never) "
        "(@ADV|once|bother to|bothered to|have|had|been){0,3} (@RESPOND | (come|came) back) (?!(yet "
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
        "(?<!not) (?<!will not) (@I|@BE|feel|feeling|felt|left|leaves|leaving|grown|growing|getting|become|"
        "becoming|increasingly|deeply|extremely|very|so|really|quite|me|honestly|frankly) @ADV{0,3} @ANGRY "
        "@ADV{0,2} (with|by|at|of|that|in|up|about|how|to say|to see|not to|because|over|when|,|$|and|as)",
        "I am frustrated by your silence.",
        "I'm sick of waiting.",
        spares=("I handled frustrated customers in my last job.",),
    ),
    blaming(
        "(is|s|was|it is|this is|how|so|very|find|finding|getting|increasingly|quite|extremely|beyond|been|"
        "rather|deeply) @ADV{0,2} (frustrating|disappointing|annoying|irritating|upsetting|tiresome|tedious|"
        "wearing thin|disrespectful) | (my|of|out of|sheer|some|the|vent|with) @ADV{0,1} (frustration|"
        "disappointment|annoyance|irritation|anger|displeasure|resentment) (?!(of|tolerance))",
        "It is frustrating to hear nothing.",
        "I want to express my disappointment.",
    ),
    blaming(
        "(radio|deafening|your|their|this|the|total|complete|utter|continued|long|wall of|ongoing|prolonged|"
        "such|of|stony|absolute|dead) @ADV{0,1} silence (?!(of|in the (room|library)))",
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
        "(could|can|can t|couldn t|not|would|should|ought|might|to|at) _{0,3}? (at (the very)? least|be "
        "(bothered|arsed|fussed)|bother to|bothered to|have (had|shown) the (decency|guts|courage|nerve)|"
        "have at least|have the (decency|guts|courage|nerve)|deign) | (least|minimum|bare minimum) (@YOU|"
        "they|@YOUR _{1,2}?|anyone|a company|one|i) (could|can|should|expect|expected|would|owe|might) | "
        "the (decency|guts|nerve|audacity) to",
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
        "(know|hear|a (decision|yes)|be told|decide|respond|reply|get back|confirm|tell) _{0,7}? @BY_WHEN "
        "(?!when)",
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
        "(@WRITE|@WRITING|contact|bother|try|trying|reach|ask)) | (^|,|is|be|my very|as a|one|and|s) (@ADV|"
        "my|the|a|hopefully|very){0,3} (last|final) (attempt|email|message|note|try|request|follow up|"
        "voicemail|nudge|call to|word)) (?!(stage|round|interview|of the|you|from you|was)) | (my|this is "
        "the|your) (last|final) (call|ask) | one last time | @NUMERAL hours (to|or) | clock is ticking | "
        "time is (running out|up|short|of the) | running out of (time|patience) | (window|door|offer|"
        "patience) (is|s)? (closing|running|wearing|wears|has (its)? limits|limits|expires|is not (infinite|"
        "endless))",
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
        "nasty) (review|reviews) | (tell|telling|warn|warning|share|sharing|post|posting) _{0,5}? (everyone|"
        "everybody|my network|publicly|linkedin|online|followers|other candidates|the world)",
        "I will escalate this to your CEO.",
        "I may post about it on Glassdoor.",
    ),
    pressing(
        "(after|given|with|considering|for) all (the|this|that|of the|my) _{0,3}? (i|time|work|effort|hours|"
        "energy|interviews|preparation|prep|trouble|hoops|rounds) _{0,8}? (you|least|deserve|owe|expect|"
        "fair|should|this|that|put|invested|spent|gave|jumped|done|did|went) | (you|they|company) (@ADV|"
        "folks|guys|people|all|still|do){0,2} (owe|owes|owed) (?!(much of|nothing)) | (i|we) (@ADV|am|"
        "feel){0,2} (owed|deserve|deserved|entitled|earned (an|a|the|that)) | least i (deserve|am owed|(can|"
        "could|would)? expect)",
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
        "(snap|snapped|snapping) me up|dawdle|drag your (feet|heels)|enough is enough|hurry|my hands are "
        "tied|hold off any|top of your list|now or never|treat this as urgent|this is urgent|urgently)",
        "Make up your mind.",
        "I put everything else on hold for you.",
    ),
    # -- S7b: desperation ------------------------------------------------------------------------------
    begging(
        "@I _{0,4}? (desperate|desperately|despairing) | (my|of|in|with) (desperation|despair) | desperate "
        "(for|to) | (?<!to) (beg|begging|begged|plead|pleading|implore|imploring|beseech) (?!(the question|"
        "to differ))",
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
        "(rent|mortgage|bills|savings|evicted|eviction|unemployment|benefits|debts|debt|overdraft|landlord|"
        "loan|visa|food|groceries|kids|children|family|bank account|credit) _{0,5}? (due|overdue|paid|pay|"
        "run|runs|running|ran|gone|out|depend|depends|depending|piling|behind|mounting|to feed|feed|table|"
        "empty|dry|expire|expires|stack|stacking|short|cover|support) | (feed|support|pay|cover|behind on|"
        "afford|make|lose) (my|the|our) (family|kids|children|rent|mortgage|bills|house|home|apartment|flat|"
        "loans)",
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
    # -- S26, S27: pessimism, grovelling ---------------------------------------------------------------
    pessimism(
        "@I (@AUX|@ADV|have|to|it|,){0,4} (@FEEL | (take|taking|took) it) (that|it|from|by|,|your|the|this|"
        "silence|given|now|as|of|we|@ADV){0,6} _{0,5}? (not (chosen|selected|get|got|good|what|the (right|"
        "one|person)|make|made|picked|going|in the running|hear|successful|want|interested|meant|a fit|"
        "impress|up to|enough|happening|be (moving|hearing|chosen|getting|considered))|someone else|"
        "somebody else|another candidate|another person|no (news|longer|chance|from)|rejected|rejection|"
        "unsuccessful|went with|gone with|chose|chosen|filled|out of (the|it)|ruled (me)? out|passed (on|"
        "over)|moved on|dropped|the answer|is a no|a no|my chances|failed|blew|flunked|lost|bad news|too "
        "(old|young|junior|late|inexperienced)|bottom|eliminated|stronger|better candidate|better "
        "candidates|turned down|went (badly|poorly)|the worst|fell short|fall short|wanted by|done for|dud)",
        "I guess I was not good enough.",
        "I suppose you have chosen someone else.",
        "I assume the answer is a no.",
        spares=("I think your team is not only kind but sharp.",),
    ),
    pessimism(
        "(presumably|evidently|apparently|clearly|obviously|probably|likely) ,? i (am|was|have|did) "
        "@ADV{0,1} (not|out|no longer|rejected|been|too) | (sure|certain|guess|suppose|bet|no doubt|imagine|"
        "know) _{0,3}? (you|there|others|the other) (have|had|were|are|saw|met|must have|will have)? "
        "_{0,3}? (better|stronger|more (qualified|experienced|impressive|suitable|talented)|far superior)",
        "Presumably I am out of the running.",
        "I am sure you had better candidates.",
    ),
    pessimism(
        "(silence|no (news|answer|reply|response|word)|not hearing|hearing nothing|lack of (news|response|a "
        "reply)|delay|wait|quiet) _{0,6}? (means|mean|must mean|tells me|probably|says (it all|everything)|"
        "speaks|suggests|indicates|surely|can only mean|is an answer|is my answer|the answer|implies)",
        "No news surely means a no.",
    ),
    pessimism(
        "(you|they|the team|position|role|job|it) (@AUX|@ADV|have|must|likely|surely|undoubtedly|doubtless|"
        "no doubt){1,4} (chosen|picked|found|hired|given|selected|gone|went|filled|decided on|taken|offered|"
        "settled|moved|gone to|made your choice|opted|preferred|snapped) _{0,3}? (@ELSE|on|better|stronger|"
        "internally|by now|already|the job|with|for)",
        "You have probably chosen someone else.",
        "The position must be filled by now.",
        spares=("You have chosen your words well.",),
    ),
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
        "come across|shine|answer|express|sell)|was (so|too|very|really|such)? @ADV{0,1} (nervous|a mess|"
        "terrible|awful|bad|poor|dreadful|a disaster|boring|awkward)) _{0,4}? (it|interview|question|"
        "questions|answers|well|myself|you|,|$|that|the|through|there|very|our|my|at|in|and)",
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
        "(so)? sorry | (apologise|apologize) (profusely|a thousand) | forgive me | i (humbly|hardly dare|do "
        "not dare|dare not) | (humble|lowly|mere|little old|unworthy) (me|candidate|applicant|self|person|"
        "servant|someone) | esteemed (self|attention|person|sir|firm) | not worthy | (waste|wasting|wasted|"
        "wasted enough of) (any)? (more)? (of)? your (precious|valuable)? time",
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
        "@ASK _{0,8}? @STATE | (status|update|updates|news|timeline) _{0,6}? (would|please|welcome|"
        "appreciated|great|helpful|wonderful|kind) | where _{0,4}? (stand|stands|are|is|process|search|"
        "things) | how _{0,6}? (going|coming along|progressing|looking|shaping|moving|getting on|proceeding|"
        "along|stand|stands|shape|gone|far along) | (has|have) _{0,5}? (decision|decided|choice|filled|"
        "chosen|made|progressed|moved) | (what|when) _{0,4}? (next|status|decide|deciding|decision|latest|"
        "happens|expect) | (any|is there|are there|got|new) (@ADV|more|further){0,2} (news|word|update|"
        "updates|movement|decision|developments|progress|feedback) | (let me know|hear|know|learn|tell me|"
        "asking|ask|inquire|enquire|update me|fill me in|bring me up|find out) _{0,5}? (how|where|what|when|"
        "if|whether|status|decision|process|search|stand|stands|next|timing)"
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
        "(not|no|yet|still|haven t|until|before) _{0,8}? (decision|decided|decide|deciding|final|finalised|"
        "finalized|concluded|conclusion|made up|reached|completed|settled|choice|chosen|finished|complete) | "
        "(still|currently|continue|continuing) _{0,5}? (reviewing|interviewing|deciding|considering|"
        "evaluating|discussing|deliberating|weighing|finalising|finalizing|process|meeting|talking|assessing|"
        "working) | (decision|process|search|review|selection|outcome|result|choice) _{0,5}? (pending|"
        "ongoing|under way|underway|open|taking|in progress|longer|not|yet)"
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
    anybody=("mr mrs ms miss mx dr prof professor sir madam ma'am team all everyone everybody there folks hiring manager committee recruiter recruiting recruitment hr human resources to whom it may concern friends both and or the again & i it's we thank thanks just this"),
    farewells=("best regards sincerely thanks cheers thank wishes warmly yours faithfully kind kindly respectfully cordially truly appreciatively gratefully"),
    split=_split,
    endings="st nd rd th",
    multiples="x times",
    abbreviations="mr mrs ms dr prof st no nos vs e.g i.e etc inc ltd co jr sr a.m p.m ext",
)
