"""German: its words, what its messages hold, and its forbidden phrases."""

import re
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
from jobdoc_rules.review.rows import folded


def _fold(word: str) -> str:
    """Return ``word`` in small letters, with "ä" and "ae" alike as "a"."""
    return folded(word).replace("ae", "a").replace("oe", "o").replace("ue", "u")


_SHORTENED = {"s": "es", "n": "ein", "ne": "eine", "nen": "einen", "nem": "einem", "ner": "einer"}
_RUN_TOGETHER = {
    "ne": ("eine",), "nen": ("einen",), "nem": ("einem",), "ner": ("einer",), "hab": ("habe",),
    "gibts": ("gibt", "es"), "gehts": ("geht", "es"), "siehts": ("sieht", "es"), "habs": ("habe", "es"),
    "wies": ("wie", "es"), "obs": ("ob", "es"), "ichs": ("ich", "es"), "schauts": ("schaut", "es"),
    "stehts": ("steht", "es"), "bins": ("bin", "es"), "reichts": ("reicht", "es"), "wars": ("war", "es"),
    "laufts": ("lauft", "es"), "zuviel": ("zu", "viel"), "wieviele": ("wie", "viele"),
    "wieviel": ("wie", "viel"), "sodass": ("so", "dass"), "haste": ("hast", "du"),
    "kannste": ("kannst", "du"), "scho": ("schon",), "nomal": ("nochmal",),
    "nichtmal": ("nicht", "mal"), "followup": ("follow", "up"), "followups": ("follow", "ups"),
}  # fmt: skip
_TIMES = re.compile(
    _fold(
        "(zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreissig|fünfzig|"
        "hundert|tausend|million|millionen|zig|zich|zigtausend|x|paar|dutzend|mehr|einige|etliche|viele|"
        "unzählige|beide)(mal|malig)(?:e|er|en|es|em)?"
    )
)
_NTH_TIME = re.compile("([a-z]{1,16}(?:te|ten|tes))(mal)e?")
_COMPOUND = re.compile(
    _fold(
        "(?:erinnerungs|erinnerungse|nachfass|nachfrage|nachhak|rückfrage|status|sprach|kurz|text|telefon|"
        "kontakt|anruf|whatsapp|linkedin|xing|handy|voice|mobilbox|combox|follow|rückruf|folge|bitt|frage|"
        "bewerbungs|kontaktierungs|sms|chat|audio|direkt|facebook|insta|teams|gesprächs|feedback|sach|"
        "zwischen|anschluss|reminder|warte|stand)-?(e?mails?|nachricht(?:en)?|anfragen?|nachfragen?|"
        "anrufe?n?|versuche?n?s?|briefe?n?|sms|erinnerung(?:en)?|memos?)"
    )
)


def _split(word: str) -> Iterator[str]:
    """Yield the words that a folded word stands for; of a compound that names a contact, its head."""
    if word in _RUN_TOGETHER:
        yield from _RUN_TOGETHER[word]
    elif "'" in word:
        stem, _, rest = word.rpartition("'")
        yield from _split(stem.replace("'", ""))
        yield _SHORTENED.get(rest, rest)
    elif found := (_TIMES.fullmatch(word) or _NTH_TIME.fullmatch(word)):
        yield from found.groups()
    elif found := _COMPOUND.fullmatch(word):
        yield found[1]
    else:
        yield word


_GROUPS = {
    # -- the small words -----------------------------------------------------------------------------
    "I": "ich wir i ick habe",
    "MY": "mein meine meinen meinem meiner meines",
    "YOU": "sie ihnen ihr du dich dir euch s",
    "YOUR": (
        "ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure euren eurem eurer "
        "eures"
    ),
    "THEY": (
        "sie ihr du s man niemand keiner jemand irgendwer irgendjemand firma unternehmen abteilung haus "
        "personalabteilung personaler personalerin team chef chefin herr frau kollege kollegin kollegen "
        "leute recruiter recruiterin hr ansprechpartner ansprechpartnerin laden betrieb"
    ),
    "A": (
        "ein eine einen einem einer eines der die das den dem des dieser diese dieses diesen diesem solch "
        "solche solchen solches solcher irgendeine irgendein jede jeder jedes jeden"
    ),
    "ADV": (
        "schon bereits jetzt nun nur noch auch aber ja doch mal wohl eben halt einfach eigentlich wirklich "
        "ehrlich gesagt sehr so immer inzwischen mittlerweile bisher bislang heute gestern leider sicher "
        "sicherlich bestimmt vermutlich wahrscheinlich wieder erneut nochmal nochmals einmal dann da hier "
        "gar ganz ziemlich extrem echt total völlig absolut mir mich ihnen sie euch dir dich es das dazu "
        "dafür daher also insgesamt gut etwa rund mindestens sogar seit seither seitdem zwischenzeitlich "
        "offenbar anscheinend gern gerne langsam allmählich mehr überhaupt persönlich telefonisch "
        "schriftlich vergeblich erfolglos umsonst sage schreibe und an bei per uns offiziell freundlich "
        "höflich glaub glaube denke genau genommen ungefähr knapp fast gefühlt gefühlten unbedingt dringend "
        "zwingend bitte längst endlich lediglich schlicht schlichtweg zumindest wenigstens nämlich "
        "allerdings trotzdem dennoch weiterhin vielleicht bloß diesmal erst besonders sonderlich allzu "
        "neulich nunmehr davor zuvor vorher wiederum"
    ),
    "NO": "kein keine keinen keinem keiner keines keinerlei null nix nichts",
    # -- numbers -------------------------------------------------------------------------------------
    "NUMERAL": (
        "zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn fünfzehn zwanzig dreissig "
        "fünfzig hundert tausend zweien dreien dutzend zig"
    ),
    "NTH": (
        "zweite zweiter zweites zweiten zweitem dritte dritter drittes dritten drittem vierte vierter "
        "viertes vierten fünfte fünfter fünftes fünften sechste sechster sechstes sechsten siebte siebter "
        "siebtes siebten siebente siebenter siebentes siebenten achte achter achtes achten neunte neunter "
        "neuntes neunten zehnte zehnter zehntes zehnten elfte elfter elftes elften zwölfte zwölfter zwölftes "
        "zwölften zwanzigste zwanzigsten zwanzigstes fünfzigste fünfzigsten fünfzigstes"
    ),
    "ENDLESS": (
        "hundertste hundertsten hundertstes hundertster tausendste tausendsten tausendstes tausendster "
        "millionste millionsten millionstes zigste zigsten zigstes zigster xte xten xtes xter nte nten ntes "
        "soundsovielte soundsovielten soundsovielter drölfte drölften fuffzigste fuffzigsten wiederholten "
        "wievielte wievielten"
    ),
    "MANY": (
        "mehrere mehreren mehrerer viele vielen vieler etliche etlichen etlicher einige einigen einiger "
        "zahlreiche zahlreichen zahlreicher zahllose zahllosen zahlloser unzählige unzähligen unzähliger "
        "diverse diversen diverser verschiedene verschiedenen wiederholte wiederholten wiederholter "
        "wiederholtem mehrfache mehrfachen mehrfacher mehrfachem mehrmalige mehrmaligen mehrmaliger "
        "mehrmaligem unzähligste ungezählte ungezählten zigfache zigfachen hunderte dutzende dutzenden "
        "tausende haufenweise ständige ständigen tausenden hunderten"
    ),
    # -- contacts ------------------------------------------------------------------------------------
    "ADJ": (
        "unbeantwortet* freundlich* höflich* kurz* nett* weiter* letzt* bisherig* vorherig* früher* "
        "vergeblich* erfolglos* vorangegangen* vorausgegangen* vorig* klein* lieb* eigen* separat* "
        "verschieden* persönlich* schriftlich* telefonisch* elektronisch* erst* gestrig* heutig* ganz* lang* "
        "ausführlich* gescheitert* offiziell* sanft* vorsichtig* zaghaft* mündlich* förmlich* hinterlassen* "
        "gesendet* geschickt* versandt* verpasst* dezent* neu* formlos* zusätzlich* getrennt* fruchtlos* "
        "ungehört* schüchtern* bescheiden* jüngst* lieb* aufeinanderfolgend* nachfolgend* einzeln* beide*"
    ),
    "MESSAGE": (
        "mail mails email emails nachricht nachrichten nachfrage nachfragen anfrage anfragen erinnerung "
        "erinnerungen anruf anrufe anrufen schreiben brief briefe briefen zuschrift zuschriften sms "
        "voicemail voicemails reminder reminders reminders ping pings nudge nudges fax faxe kontaktaufnahme "
        "kontaktaufnahmen mitteilung mitteilungen memo memos message messages dm dms nachhaken nachfassen "
        "whatsapp sprachi sprachis lebenszeichen wortmeldung telefonanruf telefonanrufe telefonanrufen "
        "meldung meldungen erinnerer stupser anstupser notiz notizen mailchen whatsapps zeichen doppelmail "
        "doppelpost doppelnachricht postkarte postkarten anklopfen klopfzeichen flaschenpost einschreiben "
        "voicemailnachricht"
    ),
    "SEVERAL": (
        "mails emails nachrichten nachfragen anfragen erinnerungen anrufe anrufen briefe briefen zuschriften "
        "voicemails reminders kontaktaufnahmen mitteilungen messages versuche versuchen anläufe anläufen "
        "rückfragen bemühungen"
    ),
    "GO": (
        "versuch versuche versuchen versuchs versuches anlauf anläufe anläufen vorstoß vorstöße vorstößen "
        "rückfrage rückfragen kontaktversuch kontaktversuche"
    ),
    "CHANNEL": (
        "mail mails email emails telefon telefonisch schriftlich linkedin xing whatsapp sms brief fax "
        "kontaktformular anruf mailbox anrufbeantworter combox mobilbox post bewerbungsportal portal "
        "voicemail nachricht persönlich handy festnetz facebook instagram teams chat formular zentrale"
    ),
    "DONE": (
        "abgeschickt angebimmelt angefragt angehauen angeklingelt angeklopft angeläutet angemahnt angemailt "
        "angepingt angerufen angeschrieben angestupst angetippt aufgesprochen bedrängt behelligt belästigt "
        "bestürmt bombardiert draufgesprochen durchgeklingelt durchgerufen durchtelefoniert erkundigt "
        "gebeten gebimmelt gefaxt gefragt geklingelt gelassen geläutet gelöchert gemahnt gemailt gemeldet "
        "genervt gepingt geremindert gesandt geschickt geschrieben gesendet gesimst gestört getextet gewandt "
        "gewendet gewählt hingeschrieben hinterhergelaufen hinterhertelefoniert hinterlassen interveniert "
        "kontaktiert losgeschickt nachgebohrt nachgefasst nachgefragt nachgehakt nachgelaufen nachgeschaut "
        "nachtelefoniert reminded sekkiert urgiert versandt verschickt vorbeigekommen vorbeigeschaut "
        "vorgesprochen weitergeleitet zugesandt zugeschickt zurückgerufen gredt gschriebe aglüte agrüefe "
        "grüefe glüte gschickt angschrieben angrufen vollgesprochen vollgequatscht geschellt"
    ),
    "WROTE": (
        "schrieb schreibe schreiben anschreibe anschreiben anzuschreiben gemailed maile mailen mailte anrufe "
        "anrufen anzurufen anrief durchrufe durchrufen melde melden meldete nachfrage nachfragen "
        "nachzufragen nachfragte anfrage anfragen anzufragen frage fragen fragte nachhake nachhaken "
        "nachzuhaken nachfasse nachfassen nachzufassen erkundige erkundigen erkundigte kontaktiere "
        "kontaktieren kontaktierte anklopfe anklopfen anzuklopfen hinterhertelefoniere nerve nerven störe "
        "stören belästige belästigen behellige behelligen wende anstupse urgiere urgieren erinnern bohre "
        "löchere hinterlasse"
    ),
    "WRITE": (
        "schreibe schreib maile mail rufe ruf melde meld frage frag hake hak fasse erkundige kontaktiere "
        "klopfe klopf klingle klingele läute störe stör nerve nerv belästige behellige wende schicke schick "
        "sende hinterlasse versuche versuch probiere probier nachfrage anrufe schrieb rief fragte meldete "
        "hakte erkundigte kontaktierte mailte hinterließ schickte sandte bohre bitte starte unternehme "
        "urgiere komme erinnere wage bitt spreche versuchte probierte"
    ),
    "TRIED": (
        "versucht probiert versuche probiere versuchte probierte bemüht bemühe erreicht erreichen "
        "durchgekommen durchkommen durchzukommen gesprochen geredet gequatscht versuch probier"
    ),
    "TARGET": (
        "sie ihnen euch dich dir durchwahl nummer nummern inbox postfach zentrale erreichen leitung "
        "anrufbeantworter combox mobilbox mailbox band box personalabteilung personalbüro büro sekretariat "
        "hotline anzurufen telefon telefonisch herrn frau herr kontaktieren hr warteschleife kontakt "
        "durchzukommen ihrer ihrem ihren ihre eurer eurem eure ab empfang handy apparat dran"
    ),
    "SENT": (
        "geschickt gesendet gesandt hinterlassen gelassen geschrieben verfasst abgesetzt abgeschickt "
        "losgeschickt verschickt versendet versandt zugesandt zugeschickt gemacht gestartet unternommen "
        "hinterließ schickte sandte schicke sende schrieb zukommen gerichtet getätigt gesprochen "
        "eingesprochen geredet raufgesprochen draufgesprochen aufgesprochen hingeschickt gestellt "
        "rausgeschickt abgegeben hinterlasse gebraucht eingereicht platziert geworfen getippt hinter "
        "formuliert schreibe zugestellt deponiert"
    ),
    # -- days ----------------------------------------------------------------------------------------
    "WEEKDAY": (
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags montagabend "
        "freitagmittag freitagabend freitagnachmittag donnerstagabend mittwochabend dienstagabend "
        "montagmittag montagmorgen freitagmorgen mo di mi do fr sa"
    ),
    "MONTH": (
        "januar jänner februar feber märz april mai juni juno juli august september oktober november "
        "dezember jan feb apr jun jul aug sept okt nov dez"
    ),
    "SPAN": (
        "stunde stunden tag tage tagen woche wochen monat monate monaten monatsende wochenende quartalsende "
        "jahr jahre minuten"
    ),
    "SOON": (
        "heute morgen mittag abend mitternacht sofort umgehend unverzüglich schnellstens schleunigst "
        "feierabend dienstschluss büroschluss zügig baldigst augenblicklich schnellstmöglich übermorgen "
        "postwendend raschest ehestens umgehendst rasch"
    ),
    "AT_ONCE": (
        "sofort umgehend unverzüglich schnellstens schleunigst augenblicklich postwendend raschest zügig "
        "umgehendst ehestens baldigst schnellstmöglich"
    ),
    # -- tone ----------------------------------------------------------------------------------------
    "RESPONDED": (
        "geantwortet beantwortet reagiert gemeldet zurückgemeldet rückgemeldet zurückgerufen "
        "zurückgeschrieben geschrieben informiert benachrichtigt verständigt abgesagt geäußert gerührt "
        "abgehoben angerufen bestätigt gekümmert eingehalten gehalten verständigt mitgeteilt gegeben gesagt "
        "aufgeklärt hergemeldet zurückgekommen rangegangen retourniert entschuldigt bemüht eingegangen "
        "abgenommen"
    ),
    "RESPOND": (
        "antworten antwortet antwortest reagieren reagiert reagierst melden meldet meldest zurückrufen "
        "zurückruft zurückzurufen zurückschreibt zurückschreiben rührt rühren kümmert kümmern informieren "
        "informiert abzusagen absagen absagt zuständig beantworten beantwortet beantworte hebt rangeht "
        "erreichbar äußern zurückmelden zurückzumelden zurückgerufen meldete antwortete ruft geht bequemt"
    ),
    "RESPONSE": (
        "antworten antwortet antwortest antwort geantwortet beantworten beantwortet reagieren reagiert "
        "reagierst reaktion melden meldet meldest gemeldet rückmeldung rückmelden rückgemeldet zurückmelden "
        "zurückgemeldet zurückrufen zurückruft zurückgerufen zurückzurufen rückruf zurückschreiben "
        "zurückschreibt bescheid informieren informiert mitteilen mitgeteilt rührt rühren gerührt absagen "
        "abgesagt abzusagen absage lesen gelesen liest angeschaut angesehen durchgelesen kümmern kümmert "
        "gekümmert ernst respekt interesse interessiert interessieren wertschätzen ehrlich feedback auskunft "
        "abheben abhebt rangehen rangeht abnehmen abnimmt äußern geäußert einhalten eingehalten halten hält "
        "gehalten schaffen schafft geschafft nötig mühe zuständig lebenszeichen entschuldigen entschuldigt "
        "entschuldigung vorbereitet"
    ),
    "REPLY": (
        "antwort antworten rückmeldung rückmeldungen rückruf bescheid reaktion feedback auskunft nachricht "
        "entscheidung entscheid zusage absage stellungnahme information informationen info infos "
        "lebenszeichen eingangsbestätigung resonanz echo zwischenstand zwischenbescheid update rückantwort "
        "rückäußerung klarheit gewissheit mucks ton wort silbe neuigkeiten"
    ),
    "BAD": (
        "verachtung verächtlich* achtlos* nachlässig* unzuverlässig* inkompeten* lachhaft* erbärmlich* "
        "jämmerlich* kläglich* unwürdig* skandal ungeheuerlich* haarsträubend* himmelschreiend* hanebüchen* "
        "dilettantisch* unsäglich* kaltherzig* hinterhältig* hinterfotzig* unaufrichtig* unehrlich* "
        "intransparent* undurchsichtig* willkürlich* selbstgefällig* ignorant* ungerecht* schleppend* "
        "unterirdisch unprofessionell* respektlos* unhöflich* unverschämt* frech frechheit* unverfroren* "
        "zumutung inakzeptabel* unakzeptabel* unterirdisch* beschämend* armselig* armutszeugnis schäbig* "
        "dreist* dreistigkeit lächerlich* farce saftladen unfassbar* bodenlos* stillos* niveaulos* arrogant* "
        "arroganz herablassend* überheblich* unseriös* würdelos* entwürdigend* menschenverachtend* kindisch* "
        "sauerei fragwürdig* befremdlich* schändlich* schande rücksichtslos* rücksichtslosigkeit "
        "unverantwortlich* skandalös* ungehörig* unanständig* respektlosigkeit unhöflichkeit "
        "unprofessionalität unzumutbar* peinlichkeit geringschätz* missacht* herzlos* kaltschnäuzig* feige "
        "schlampig* chaotisch* amateurhaft* affentheater trauerspiel unmöglichkeit schweinerei "
        "gleichgültigkeit ignoranz desinteresse pietätlos* abschätzig* schnöselig* flegelhaft* rotzfrech* "
        "unerhört* blamabel* indiskutabel* ungezogen* taktlos* unkollegial* lieblos* unterstes hohn unfair* "
        "verantwortungslos* stümperhaft*"
    ),
    "ANGRY": (
        "verärgert wütend frustriert genervt empört stinksauer sauer gekränkt beleidigt angefressen "
        "angepisst erbost entrüstet befremdet verbittert aufgebracht angesäuert grantig entnervt fassungslos "
        "ungehalten hässig zornig verstimmt vergrämt sprachlos ernüchtert bedient irritiert verwundert "
        "angeödet"
    ),
    "VEX": (
        "ärgert ärgern ärgerlich nervt frustriert frustrierend enttäuscht enttäuschend enttäuscht kränkt "
        "verletzend demütigend nervig ernüchternd zermürbend kränkend befremdet stört stinkt ankotzt kotzt "
        "entmutigend empört verärgert irritiert irritierend fuchst wurmt aufregt regt"
    ),
    "HAPPY": (
        "interesse interessiert* interessiere begeistert begeisterung enthusiasmus lust motiviert motivation "
        "fasziniert* traumjob traumstelle wunschstelle wunscharbeitgeber favorit favoritin leidenschaft "
        "herzenswunsch freude reizt reizvoll begeisterte lockt überzeugt wunschkandidat"
    ),
    "ROLE": (
        "stelle position job posten arbeitsstelle arbeitsplatz ausbildungsplatz praktikum lehrstelle aufgabe "
        "rolle arbeit tätigkeit anstellung ausbildung praktikumsplatz arbeitsvertrag anstellungsvertrag "
        "zusage lohn gehalt geld einkommen verdienst"
    ),
    "TITLE": (
        "senior junior leitende* leitender technische* technischer wissenschaftliche* stellvertretende* "
        "kaufmännische* medizinische* pädagogische* künstlerische* studentische* administrative* ärztliche* "
        "gelernte* examinierte* lead chief"
    ),
    "GUESS": (
        "höchstwahrscheinlich zweifellos vermutlich wahrscheinlich sicher sicherlich bestimmt wohl vermute "
        "befürchte fürchte schätze ahne glaube denke annehme nehme gewiss offenbar anscheinend scheinbar "
        "scheint offensichtlich mutmaßlich schätzungsweise garantiert eh ohnehin sowieso rechne gehe längst "
        "schließe deute befürchten denk glaub schätz bange klar"
    ),
    "SORRY": (
        "entschuldigung entschuldigungen entschuldigen entschuldige verzeihung verzeihen verzeih sorry "
        "pardon leid peinlich vergebung verzeiht entschuldigt entschuldigens unangenehm"
    ),
}

_TERMS = {
    "GAP": (
        "((?!(,|miteinander|gegenseitig|wurde|wurden|worden|dass|kunden|kundinnen|klienten|patienten|"
        "lieferanten|artikel|berichte|bücher|fachartikel|texte|uns|zeitung|schüler|eltern|studierende|"
        "bewerber|prüfung|code)) _)"
    ),
    "CALLS": "(@MESSAGE | follow (up|ups))",
    "SEVERAL_TIMES": (
        "((@NUMERAL|@MANY|x|zig|mehr|paar|million|millionen) (mal|male|malen) | (ein|einen|halbes|gutes) "
        "(paar|dutzend|halbes) (dutzend)? (mal|male) | @TIMES | mehrmals | mehrfach | wiederholt | wieder "
        "und wieder | ein ums andere mal | mehr als (einmal|ein mal) | nicht (nur|bloß|erst)? (einmal|ein "
        "mal|zum ersten mal) | des öfteren | öfter | öfters | verschiedentlich | x fach | zigfach | vielfach "
        "| einmal ,? (_ ,?)? zwei mal | ein ,? zwei mal)"
    ),
    "ALWAYS": (
        "(immer wieder | immer und immer wieder | immerzu | unablässig | unentwegt | täglich | wöchentlich | "
        "ständig | dauernd | andauernd | permanent | pausenlos | oft | so oft | häufig | jede (woche|"
        "@WEEKDAY)|jeden (tag|zweiten tag|@WEEKDAY|morgen)|(tag|woche) (für|um) (tag|woche) | alle (paar|"
        "@NUMERAL) (tage|wochen) | laufend | regelmäßig | am laufenden band | seit (wochen|tagen|monaten))"
    ),
    "OFTEN": "(@SEVERAL_TIMES | @ALWAYS)",
    "RANK": "(@NTH | @ENDLESS | (x|n|zig) (te|ten|ter|tes))",
    "NTH_TIME": (
        "((zum|das|ein|mein|beim|nun|jetzt|schon|bereits|gefühlt|vom)? (@ADV|gefühlten|letztes|letzten|"
        "letzte|allerletztes|oder){0,4} @RANK ((und|oder) (@ADV){0,1} (letzten|letztes|letzte|allerletztes|"
        "allerletzten|@RANK))? (mal|male))"
    ),
    "A_FEW": (
        "(@NUMERAL (malig)? | @MANY | beide | beiden | beider | mehr malig | ein (paar|dutzend) | (halbe|"
        "halbes) dutzend | paar | all die | (eine|einer|die) (ganze|ganzen|schöne|stattliche)? (reihe|"
        "handvoll|menge|vielzahl|flut|serie|unzahl) (von|an)? | jede menge)"
    ),
    "DAY": (
        "(@WEEKDAY | @NTH @MONTH | ersten @MONTH | (@FIGURE|@DATED) | @NTH | (anfang|mitte|ende) @MONTH | "
        "@MONTH | gestern | vorgestern | heute | heuer | (letzte|letzter|vorige|voriger|vorletzte|vorletzter|"
        "vergangene|vergangener) woche | (letzten|vorigen|vergangenen|letztem|vorletzten) (@WEEKDAY|monat))"
    ),
    "DAYS": (
        "(@DAY ((,|und|sowie|dann|am|den|dem|der|von|vom|erneut|noch|mal|nochmals|nochmal|wieder|im|auch|"
        "zuletzt|davor|zuvor|vorher|schon|bereits|schließlich|danach|einmal|anschließend|des|in|seit|"
        "jeweils){1,5} @DAY){1,3})"
    ),
    "BY_WHEN": (
        "((bis|vor|innerhalb|binnen|spätestens|in den nächsten) (zum|am|von|kommenden|kommende|nächsten|"
        "nächste|zur|diesen|diese|dieser|den|der|heute|morgen|spätestens|längstens|ende|mitte|"
        "allerspätestens|@ADV){0,4} (@SOON|@WEEKDAY|@MONTH|@NTH|(@FIGURE|@DATED)|@NUMERAL|@SPAN|ersten) | "
        "@AT_ONCE | noch (heute|diese woche|am @WEEKDAY|in dieser woche) | heute noch | (bis|spätestens|vor) "
        "(@ADV|zum|am|kommenden|nächsten|diesen|den){0,3} (@WEEKDAY|morgen|heute|übermorgen|@NTH|(@FIGURE|"
        "@DATED)) (,|um|den|dem|@NTH|(@FIGURE|@DATED)|@MONTH|@NUMERAL|mittag|abend|früh|vormittag|nachmittag|"
        "punkt|genau){1,6} (uhr|@MONTH|abend|mittag|(@FIGURE|@DATED)) ,?)"
    ),
    "DEADLINE": (
        "((bis|spätestens) (zum|am|kommenden|nächsten|nächster|dieser|der|den|diesen|spätestens|ende|mitte|,|"
        "um){0,4} (@WEEKDAY|@NTH|(@FIGURE|@DATED)|@MONTH|@NUMERAL uhr|heute|morgen|übermorgen|monatsende|"
        "woche|monats|ersten) (@MONTH|abend|mittag)?)"
    ),
    "SOME_DATE": (
        "((@WEEKDAY ,? (den|dem|der)? @NTH @MONTH) | (@WEEKDAY ,? (den|dem)? (@FIGURE|@DATED)) | (@NTH|"
        "ersten) @MONTH | @WEEKDAY | (@FIGURE|@DATED) | @NTH (?!(@MESSAGE|gespräch|runde|woche|quartal|"
        "stock))| ende (der|dieser|kommender|nächster|der kommenden|der nächsten|der laufenden)? woche | "
        "(ende (des|dieses|nächsten|diesen)? (@MONTH|monats|monat)) | wochenende | wochenschluss | "
        "monatsende | wochenmitte | übermorgen | morgen (?!(früh)) | ablauf (der|dieser) woche)"
    ),
    "GUESSING": (
        "(@GUESS | davon aus | gehe | (kann|kannst) (@I|mir|@ADV){1,3} (denken|vorstellen|ausmalen|"
        "zusammenreimen) | entnehme | interpretiere | werte | mir (ist|wird) (@ADV|schon){0,3} (klar|"
        "bewusst) | (weiß|weiss|merke|spüre|ahnte|dachte|wusste) | stelle mich (@ADV)? (auf|darauf) | (mache|"
        "mach) mich (@ADV)? (auf|darauf) | habe (@ADV)? verstanden | den eindruck | das gefühl | rechne | "
        "schweigen | vermuten | höchstwahrscheinlich | zweifellos | (riecht|klingt|sieht) (@ADV)? (danach|"
        "nach) | da ich nichts | hoffe (@ADV)? nicht | es (sieht|wirkt|klingt|scheint) | (sieht|scheint) "
        "(@ADV|es|mir){1,4} so aus | kaum zu erwarten)"
    ),
    "FIRM": (
        "(@YOUR (firma|unternehmen|abteilung|personalabteilung|haus|team|chef|chefin|kollege|kollegin|"
        "betrieb|hr|laden|recruiter|recruiterin|leute|büro|institut|agentur|verwaltung|sekretariat))"
    ),
    "WORD_COMES": (
        "(hören|melden|meldet|melde|informieren|informiert|benachrichtigen|verständigen|bescheid|mitteilen|"
        "mitgeteilt|teilen|entscheiden|entschieden|entscheidung|entscheid|rückmeldung|nachricht|antwort|"
        "erhalten|erhältst|bekommen|bekommst|kriegst|kriegen|wissen|kommen|anrufen|rufen|schreiben|geben|"
        "sagen|zusagen|ergebnis|update|kontaktieren|hörst|hört|erfahren|erfährst|festgelegt|festlegen|mehr|"
        "beschluss|gehört|zukommen)"
    ),
    "NEG": "(nicht|nie|niemals|niemand|keiner|kein|keine|keinen|keinem|keinerlei|nichts|nix|null|weder|kaum)",
    "BOSS": (
        "(vorstand|vorstände|chef|chefin|boss|geschäftsführ*|geschäftsleit*|inhaber*|direktor*|direktion|"
        "vorgesetzt*|abteilungsleit*|bereichsleit*|personalleit*|personalchef*|betriebsrat|personalrat|"
        "aufsichtsrat|ceo|zentrale|bürgermeister*|gewerkschaft|arbeiterkammer|ombudsstelle|presse|zeitung|"
        "anwalt|anwältin|arbeitsgericht|gericht|gleichbehandlung*|gleichstellung*|innung|kammer|ihk|"
        "handelskammer|landrat|minister*|stadtrat|gemeinderat|kirchenvorstand|vereinsvorstand|verwaltungsrat)"
    ),
    "REJECTED": (
        "((das|es|die sache) (@ADV|mit|der|stelle|dem|job|für mich|die|sache){0,7} gelaufen (,|$|ist) | "
        "(jemanden|jemand|eine*|wen) @GAP{0,6}? (eingestellt|gefunden|genommen|ausgesucht|ausgewählt) (,|$|"
        "habt|haben|sonst) | aussortiert | nicht (@ADV|mehr){0,2} an mich (@ADV)? erinner* | (wird|ist) "
        "(@ADV|mir|das|es|bei|ihnen){0,4} nichts (@ADV)? (,|$|werden) | nein (,|$|ein|aus) | (absage|"
        "(?<!(muss|ihnen)) absagen) (?!(von ihnen haben|erteilt|,? weil|,? da ich)) | abgelehnt | abgesagt | "
        "(aus|nicht (@ADV)? mehr im) (dem)? (rennen|spiel) | außen vor | vom tisch | vom fenster | "
        "abgeschrieben | abgehakt | nicht (@ADV|mehr|wirklich|weiter|mit mir|in ihr|in euer|ins|team|"
        "besonders){0,3} (genommen|ausgewählt|geklappt|klappt|gereicht|reicht|überzeugt|überzeugen|in frage|"
        "in betracht|gewählt|im rennen|dabei|interessiert|gefragt|dran|passe|gepasst|passen|reinpasse|"
        "gefallen|das richtige|die richtige|der richtige|weitergekommen|bekommen|bekomme|berücksichtigt|wird|"
        "geworden|gut angekommen|gut genug|zurückkommen|punkten|erste wahl|melden (werden|wird)|in die "
        "engere|nehmen|genommen|wollen (,|$)|mögen|hören werde|erfolgreich|zusage) | nicht (@ADV|mehr){0,2} "
        "mit (einer|einem|etwas)? (@ADV|positiv*)? (zusage|positiven|anruf|ja|erfolg|job) | nichts "
        "(@ADV){0,2} (geworden|wird|mehr|zu machen|daraus|draus|drin) (,|$|ist|wird|geworden|wurde|aus|mit) "
        "| kein* interesse (@ADV)? (an mir|mehr) | jemand (@ADV)? (anderen|anderes|anderem|anders|passender*|"
        "besser*|jünger*) | jemanden (@ADV)? (anderen|anders|besseren|passenderen) | wen (anderen|anders|"
        "besseren) | wer anders | (für|gegen|einen|eine|den|die|mit) (anderen|andere|anderer|anderem) "
        "@ADV{0,1} (kandidat*|bewerber*|person|leute|profil|profile) | (besseren|bessere|besserer|stärker*|"
        "passender*|jünger*|qualifizierter*|geeigneter*|bessre|genug) (@ADV)? (kandidat*|bewerber*|person|"
        "leute|profil|profile|auswahl) | (für|gegen) (einen|eine) (anderen|andere) (,|$|entschieden) | "
        "(einen|eine) (besseren|bessere|passenderen|anderen) (gefunden|genommen) | (andere|anderen) (@ADV|"
        "waren|sind|einfach|die){0,4} (besser|stärker|qualifizierter|geeigneter|überzeugender) | gegen mich "
        "(entschieden|ausgefallen|entscheiden) | (längst|schon|bereits|anderweitig|inzwischen|mittlerweile|"
        "ist|wohl) (@ADV)? (vergeben|besetzt|weg) (,|$|ist|sein|worden|und|oder) | (mit mir|mich|mir|"
        "bewerbung) (@ADV|an){0,3} (nichts (anfangen|am hut)|kein* interesse|nicht (@ADV)? (einstellen|"
        "brauchen|nehmen|wollen|haben)) | (hat|haben) sich @GAP{0,5}? erledigt | sich (@ADV|das|die sache|"
        "meine bewerbung|wohl){1,4} erledigt (,|$|hat) | nicht (mehr)? bei mir melden | nicht (@ADV)? für "
        "mich (,|$|entschieden|aus|ausgefallen) | ((wahl|entscheidung) _{0,3}? (auf|für|zugunsten) (@A|"
        "@ADV){0,2} (jemand*|jünger*|anderen|andere|anderer|besser*|erfahren*)) | jemand* (@ADV)? (jünger*|"
        "besser*|erfahrener*|qualifizierter*|mit mehr))"
    ),
    "UNFIT": (
        "(nicht (@ADV|mehr){0,2} mithalten | blass | passe (@ADV|ich|da|für|sie){0,4} nicht | nicht "
        "(@ADV){0,2} (ins|in ihr|in euer|in das|in die|zum|zu ihrem|zu eurem) (@ADJ)? (profil|team|schema|"
        "raster|bild|anforderung*) (?!zu) | (nicht|kaum|wohl kaum) (@ADV){0,2} (der|die|das|ihr|ihre) "
        "(stärkste*|beste*|hellste*|schlauste*|überzeugendste*|qualifizierteste*|erfahrenste*|perfekte*|"
        "ideale*|geborene*|top|wunschkandidat*|traumkandidat*) | nicht (das|die|der|den) (@ADV)? (bin|,|was) "
        "| durchgefallen | leer aus* | @NO (@ADV|gute|guten|großen|große){0,2} (chance|chancen|aussicht*) | "
        "zu (alt|jung|unerfahren|schlecht|schwach|dumm|langsam|teuer|still|nervös|wenig (erfahr*|qualif*)) | "
        "gescheitert | versagt | (den)? kürzeren | (besser*|stärker*|qualifizierter*|geeigneter*|erfahrener*|"
        "überzeugender*|kompetenter*|fähiger*|jünger*|klüger*) (@ADV|waren|sind|ist|war|qualifiziert){0,3} "
        "als (ich|mich) | nicht (mehr)? (in|ins) (@YOUR|das)? (beuteschema|konzept|suchprofil|"
        "anforderungsprofil|altersstruktur|muster))"
    ),
    "STATUS_ASKED": (
        "(haben|habt|hast|konnten|konntet|seid|sind|ist|liegt|steht|wurde|gab|gibt) (sie|ihr|du|es|da|schon|"
        "inzwischen|mittlerweile|bereits|denn){1,4} (@ADV|jemanden|sich|euch|eine|ein|die|was|etwas|für|mit|"
        "der|den|beim|verfahren|auswahl|kollegen){0,6} (gefunden|entschieden|weiter|weitergekommen|ergebnis|"
        "fest|raus|wahl|entschluss|durch|ausgesucht|festgelegt|vorangekommen|getagt|beraten|gefallen|"
        "schlauer|entscheid|tendenz|geklärt|klar) (?!(mit meinem)) | (erkundige|erkundigen) (@I|@ADV|"
        "mich){1,4} (nach|wegen|zu|über|ob) | (wissen|weiß|weiss|wüsste|fragen|frage|gefragt|fragend|"
        "erkundigen|erkundige|nachfragen|nachzufragen|nachfrage|nachhaken|nachzuhaken|hake|sagen|sag|sagst|"
        "verraten|mitteilen|teilen|interessieren|interessiert|hören|höre|erfahren|informieren|auskunft|"
        "bescheid|aufschluss|können|kannst|könnt|könntest|könnten|dürfte|darf|gibt|gäbe|gespannt|neugierig|"
        "anfrage|bitte|freue|freuen|dankbar|geben|gebt|update|rückfrage|frag|zum|zu|wie|ob|was|wo|um|nach|"
        "über|von|für|wollte|ist|schreiben|schreib|mögen|magst|habt|haben|hat|wurde|sind|seid|steht|stehen|"
        "liegen) _{0,9}? (stand|status|zwischenstand|neuigkeiten|neues|update|zeitplan|zeitrahmen|"
        "zeithorizont|sachstand|wie weit|wie es|wie sie|wie ihr|wie der|wie die|wie das|wie lange|wann (sie|"
        "ihr|ich|die|der|es|eine|du|mit|man)|bis wann|entscheidung|entschieden|entscheid|ergebnis|nächste "
        "schritte|nächsten schritte|nächsten schritten|weitere vorgehen|weiteren ablauf|weiteres vorgehen|"
        "fortgang|verfahrensstand|besetzungsverfahren|auswahlprozess|bewerbungsprozess|auswahlverfahren|"
        "bewerbungsverfahren|stellenbesetzung|auswahl|weitergeht|weiter geht|besetzt|rückmeldung geben|woran "
        "ich|dran bin|getan|ausgang|tendenz|ablauf|verfahren|suche (läuft|steht|geht|voran)) | (gibt|gäbe|"
        "irgendwelche|schon|existieren|bestehen) (@ADV|es|bei|ihnen|euch|was|etwas|dir){0,6} (neues|"
        "neuigkeiten|news|update|entscheidung|ergebnis|infos|informationen|tendenz) | (wie|wo) _{0,6}? (weit|"
        "aussieht|ausschaut|schaut|steht|stehen|weitergeht|läuft|sieht|stand|geht (es)? (@ADV|bei|ihnen|euch|"
        "damit|nun|im|verfahren){0,6} weiter|vorangeht|voran) | (was|wie) _{0,3}? (aus|um) (@MY|der|die|@A) "
        "(bewerbung|stelle|sache|position|auswahl|besetzung) | (haben|habt|hast) (sie|ihr|du) (@ADV|sich|"
        "euch|eine|dich){0,5} (entschieden|entscheidung|auswahl|wahl) | (weißt|weisst|wissen|wisst) (sie|du|"
        "ihr) (@ADV){0,3} (was|etwas|mehr|näheres|genaueres|bescheid|wie|wann|ob) | (wann|bis wann) _{0,8}? "
        "(entscheid*|rechnen|bescheid|rückmeldung|melden|hören|rechnet|antwort|feststeht|wissen|nachricht|"
        "entschluss|besetzt|erwarten) | (ist|sind|wurde) (die|der|eine|@ADV){0,4} (stelle|position|"
        "entscheidung|würfel|auswahl|suche|job) (@ADV){0,4} (besetzt|gefallen|vergeben|frei|offen|"
        "abgeschlossen|noch|getroffen|durch)"
    ),
}

_PHRASES = (
    # -- S23: counting ---------------------------------------------------------------------------------
    counting(
        "@I @GAP{0,9}? @SEVERAL_TIMES @GAP{0,10}? @DONE | (dass|weil|da|wenn|obwohl|wie) @I @GAP{0,6}? "
        "@OFTEN @GAP{0,5}? (@WROTE|@WRITE) (,|$)",
        "Ich habe Ihnen zweimal geschrieben.",
        "Da ich Sie mehrfach angerufen habe, kennen Sie mich.",
        "Hab euch schon 3x gemailt.",
        spares=(
            "Ich freue mich, dass Sie mich zweimal angerufen haben.",
            "Wir haben uns zweimal geschrieben.",
            "Ich wurde dreimal gefragt, ob ich bleibe.",
        ),
    ),
    counting(
        "(@I @GAP{0,2}? @WRITE | @WRITE ,? @I) @GAP{0,9}? @SEVERAL_TIMES",
        "Ich rief Sie zweimal an.",
        "Letzte Woche schrieb ich Ihnen drei Mal.",
    ),
    counting(
        "(@SEVERAL_TIMES|immer wieder|ständig|dauernd|unzählige male) @GAP{0,4}? (@I (habe|hatte|haben|"
        "hatten) @GAP{0,8}? @DONE | (habe|hatte|haben|hatten) @I @GAP{0,8}? @DONE | @WRITE @GAP{0,1}? @I)",
        "Zweimal habe ich Ihnen geschrieben.",
        "Immer wieder rufe ich an.",
        "Mehrfach hatte ich nachgefragt.",
        spares=("Mehrfach haben Sie mich angerufen.",),
    ),
    counting(
        "@I (?= _{0,16}? @TARGET) @GAP{0,9}? @ALWAYS @GAP{0,7}? (@DONE|@WROTE) | (@I @GAP{0,2}? @WRITE | "
        "@WRITE @I) (?= _{0,12}? @TARGET) @GAP{0,6}? @ALWAYS | @ALWAYS @GAP{0,5}? @WRITE @I (?= _{0,6}? "
        "(@TARGET|@MESSAGE)) | @WRITE @I @GAP{0,3}? @ALWAYS @GAP{0,4}? @MESSAGE",
        "Ich habe Sie ständig angerufen.",
        "Ich rufe jeden Tag in Ihrem Büro an.",
        "Jede Woche schicke ich Ihnen eine Mail.",
        spares=(
            "Ich habe in meinem Job täglich Kunden angerufen.",
            "Ich schreibe immer wieder gern Artikel.",
        ),
    ),
    counting(
        "@I (?= _{0,16}? @TARGET) @GAP{0,9}? @OFTEN @GAP{0,8}? @TRIED | (@I @GAP{0,1}? (versuche|versuchte|"
        "probiere|probierte|versuch|probier) | (versuche|versuchte|probiere) @I) (?= _{0,14}? @TARGET) "
        "@GAP{0,9}? @OFTEN | @OFTEN @GAP{0,3}? @I (?= _{0,12}? @TARGET) @GAP{0,9}? @TRIED",
        "Ich habe es mehrfach unter Ihrer Nummer probiert.",
        "Da ich Sie schon dreimal nicht erreicht habe, schreibe ich.",
        "Zigmal habe ich versucht, Sie zu erreichen.",
        spares=("Ich habe das Rezept dreimal probiert.",),
    ),
    counting(
        "(^|,) (@ADV|habe|hatte|,){0,4} @OFTEN (@ADV|@CHANNEL){0,3} @DONE (?!(haben|hat|hatten|worden|habt|"
        "hast|wurde))",
        "Rückfrage (bereits dreimal gesendet).",
        "Schon zweimal angerufen, nie jemand da.",
    ),
    counting(
        "(?<!sie) (?<!er) (?<!kollegin) @WRITE (?!(mich|mir) (nicht)? (an|sie)) ((?!(gern|gerne)) (@GAP|"
        "ich)){0,9}? (zum|das|ein) (@ADV|gefühlten){0,2} @RANK (mal|male)",
        "Ich schreibe Ihnen zum dritten Mal.",
        "Hiermit frage ich ein zweites Mal nach.",
        "Ich rufe nun zum x-ten Mal an.",
        spares=("Ich sage es zur Sicherheit ein zweites Mal.",),
    ),
    counting(
        "@NTH_TIME @GAP{0,5}? (@WRITE | @I @GAP{0,8}? (@DONE|@WROTE)) | @I @GAP{0,9}? @NTH_TIME @GAP{0,6}? "
        "(@DONE|@WROTE|@TRIED)",
        "Zum dritten Mal rufe ich Sie an.",
        "Ich muss Sie zum zweiten Mal anschreiben.",
        "Verzeihung, dass ich Sie ein drittes Mal störe.",
        spares=(
            "Sie haben mich zum zweiten Mal angerufen.",
            "Ich habe die Prüfung beim zweiten Mal bestanden.",
        ),
    ),
    counting(
        "@NTH_TIME (@ADV|,){0,3} (dass|wo|wenn|an|dem|,|in|folge|hintereinander|diese|woche){0,4} @I "
        "@GAP{0,9}? (@DONE|@WROTE|@WRITE|@TRIED|nachgehe|vorspreche|hören|auf)",
        "Das ist das dritte Mal, dass ich Ihnen schreibe.",
        "Es ist schon das fünfte Mal, dass ich mich bei Ihnen melde.",
        spares=("Es war das zweite Mal, dass ich Graz besucht habe.",),
    ),
    counting(
        "^ (@ADV|sorry|hallo|so|,|bitte){0,3} (zum|das) @ADV{0,2} @RANK (mal|male) (,|$|@ADV{0,2} (in "
        "dieser sache|nachgefragt|die frage|meine frage|bitte|hallo|guten tag)) | (bin ich|bin es|ich bin "
        "da|da bin ich) @GAP{0,4}? @NTH_TIME | zum @ADV{0,1} @ENDLESS (mal|male) (?!(@GAP{0,6}? (gelesen|"
        "gehört|gesehen|lese|höre|sehe)))",
        "Zum dritten Mal: Gibt es Neuigkeiten?",
        "Da bin ich zum zweiten Mal!",
        "Zum hundertsten Mal, was ist mit der Stelle?",
    ),
    counting(
        "@I @GAP{0,9}? @DONE (und|,|sowie|dann|danach|darauf){1,3} (@ADV|ein|das|zum|am|im|@DAY){0,4}? (ein|"
        "das|zum) @RANK (mal|male)",
        "Ich habe im Mai geschrieben und im Juni ein zweites Mal.",
    ),
    counting(
        "(?<!@YOUR) (?<!@YOUR _) (?<!(für|über) (den|die|das|einen)) (?<!(beim|zum|zur|im)) @RANK (und|,)? "
        "@ADJ{0,3} @CALLS (?! ,? (die|den|das)? (sie|ihr|du|von (ihnen|euch|dir|ihrer|frau|herrn)|eines|"
        "einer|der|des|adresse|zum (@ADJ)? (dienst*|vertrag|gehalt|arbeits*)))",
        "Das ist meine dritte Mail.",
        "Dritte Nachfrage: Stelle im Einkauf",
        "Hier kommt die 2. Erinnerung.",
        "Jetzt folgt schon mein x-ter Anruf.",
        spares=(
            "Danke für Ihre zweite E-Mail.",
            "Ich freue mich über die zweite Nachricht, die Sie geschickt haben.",
            "Im zweiten Gespräch ging es um das Gehalt.",
        ),
    ),
    counting(
        "(@MY|(das|dies|es|hier) (ist|wird|wäre|war)|hier kommt|nun folgt) (@ADV|@A|folgt|@MY){0,3} @RANK "
        "@ADJ{0,3} (@CALLS|@GO) (?!(von (ihnen|euch|dir)|in der prüfung)) | (^ _{0,4}? | , ) @RANK (und)? "
        "@ADJ{0,2} @GO (,|$) (?!(die|den|das|ein|eine|einen|der|uns) ) | @RANK @ADJ{0,1} @GO ,? (_{0,5}? "
        "(erreichen|kontaktieren|durchzukommen|anzurufen|sprechen|nachzufragen) | von mir | meinerseits | "
        "bei (ihnen|euch|dir))",
        "Dieser Brief ist mein vierter Anlauf.",
        "2. Versuch: Stand Bewerbung",
        "Ein dritter Versuch, Sie zu erreichen.",
        spares=(
            "Die Prüfung habe ich im zweiten Anlauf bestanden.",
            "Eine zweite Rückfrage habe ich noch.",
        ),
    ),
    counting(
        "(mit|bei|durch|in|auf) (@MY|dieser|diesem) @ADV{0,2} @RANK @ADJ{0,2} (@CALLS|@GO) | beim @RANK "
        "@ADJ{0,1} (anruf|mail|email|nachfragen|nachhaken|anrufen) (?!(am tag|des tages|pro|an|von|ihrer|"
        "der|des))",
        "Mit meiner dritten Mail versuche ich mein Glück.",
        "Beim vierten Anruf klappt es.",
    ),
    counting(
        "@MY (@ADJ|@ADV){0,2} @A_FEW @ADJ{0,3} (@CALLS|@GO|zeilen) (?!(in der prüfung))",
        "Meine beiden E-Mails sind vielleicht untergegangen.",
        "Auf meine wiederholten Anfragen kam nichts.",
        "Meine ersten drei Nachrichten haben Sie sicher.",
        "Haben Sie meine 2 Anrufe gesehen?",
        spares=("Meine beiden Referenzen rufen gern zurück.",),
    ),
    counting(
        "(nach|trotz|nachdem|obwohl|obschon|neben|außer|sind es|sind das|waren es|waren das|macht|macht das|"
        "insgesamt|allen|nebst|hinter) (@ADV|dem|den|das|die|all|allen|nunmehr|ganzen){0,3} @A_FEW "
        "@ADJ{0,3} (@CALLS|versuche|versuchen|anläufe|anläufen|rückfragen) (?!(pro|am tag|von (?!(mir|"
        "meiner|uns|unserer))|täglich|ihrer|ihrerseits|eurer|in der|aus dem|an kunden|im projekt|der|des))",
        "Nach drei Mails rufe ich nun an.",
        "Trotz zweimaliger Erinnerung weiß ich nichts.",
        "Nachdem zwei schriftliche Anläufe ins Leere gingen, rufe ich an.",
        "Das macht sechs E-Mails.",
        spares=("Nach zwei Anrufen von Ihrer Kollegin freue ich mich.",),
    ),
    counting(
        "@I @GAP{0,9}? @A_FEW @ADJ{0,3} (@CALLS|zeilen|versuche|anläufe|rückfragen) (?!(von (ihnen|euch|"
        "dir)|ihrer|meiner|meines)) @GAP{0,7}? @SENT | (@I (@ADV){0,2} (schickte|sandte|hinterließ|schrieb|"
        "schreibe|sende|schicke) | (schickte|sandte|hinterließ|schrieb) @I) @GAP{0,6}? @A_FEW @ADJ{0,3} "
        "(@CALLS|zeilen)",
        "Ich habe Ihnen drei Mails geschickt.",
        "Ich hinterließ zwei Nachrichten bei Frau Huber.",
        spares=(
            "Ich habe drei Briefe an Kunden verschickt.",
            "Ich habe zwei Nachrichten von Ihnen erhalten.",
        ),
    ),
    counting(
        "(?<!für) (?<!ihre) (?<!die) @A_FEW @ADJ{0,3} (@CALLS|versuche|anläufe|rückfragen) @GAP{0,3}? (habe|"
        "hatte) ich @GAP{0,8}? (@SENT|@DONE) | @A_FEW @ADJ{0,3} (@CALLS|versuche|anläufe) @GAP{0,2}? (@SENT|"
        "@DONE) (?!(haben|hat|worden|werden))",
        "Drei Mails habe ich Ihnen geschickt.",
        "Zwei Nachrichten hinterlassen, drei Mails geschrieben.",
        spares=("Danke für die drei Mails, die Sie geschickt haben.",),
    ),
    counting(
        "@A_FEW @ADJ{0,3} (@CALLS|@GO|zeilen) ,{0,1} (@ADV|die){0,3} (von (mir|meiner seite|meiner|uns) | "
        "meinerseits | später | hinter mir | ohne (jede|jegliche|eine|die|irgendeine)? @ADJ{0,1} (@REPLY|"
        "erfolg|ergebnis) | ,? (und|aber|dennoch)? (@ADV){0,3} @NO | blieben | bleiben | verpuffte* | "
        "verpufft | verhallt* | in (ihrem|ihrer|eurem|eurer|deinem|deiner) (@ADJ)? (postfach|inbox|mailbox|"
        "posteingang|spam*|combox|mobilbox|anrufbeantworter|box) | an (sie|euch|dich|ihre|ihren|eure|deine) "
        "(?!sind|gewöhnt) | ins leere | ins nichts | im nirwana | (sind|wurden|waren) @ADV{0,2} "
        "(unbeantwortet|untergegangen|ins|verloren|verschwunden|verhallt|offenbar|nie))",
        "Drei Mails und keine Antwort.",
        "Das sind zwei Nachrichten von mir.",
        "Unzählige Anrufe später weiß ich nichts.",
        "Zwei Erinnerungen meinerseits blieben liegen.",
        spares=("Danke für die zwei Mails von Frau Huber.",),
    ),
    counting(
        "(von mir|haben sie|habt ihr|hast du|müssten sie) @GAP{0,5}? @A_FEW @ADJ{0,3} @CALLS @GAP{0,3}? "
        "(von (mir|uns)|liegen|vorliegen|auf dem|gespeichert) | von mir @GAP{0,4}? @A_FEW @ADJ{0,3} @CALLS",
        "Es liegen von mir schon drei Sprachnachrichten auf der Combox.",
        "Haben Sie schon zwei Mails von mir?",
    ),
    counting(
        "(?<!ihr) (?<!zu) (@CALLS|versuch|anlauf|kontaktversuch) (,|nummer|nr|no|nro|die|der|das|num){0,3} "
        "(@HASH | (nummer|nr|no) ,? (@NUMERAL|@NTH|@RANK) | @SERIES | @NUMERAL von @NUMERAL | (die|der|das) "
        "@RANK ($|,) | @NUMERAL (,|$)) | (?<=,) (nummer|nr) (@NUMERAL|@NTH) (in|von mir|heute|,|$)",
        "Erinnerung Nr. 3",
        "Follow-up 4/4: Bewerbung",
        "Nachricht Nummer drei von mir.",
        "Reminder #2",
        spares=(
            "Ich rufe um zwei an.",
            "Nachfrage zum Gespräch vom 2.2., Ausschreibung 3/2025",
        ),
    ),
    counting(
        "(nachfrage|anfrage|frage|mail|email|anruf|erinnerung|versuch|stand|status|klappe|ich|reminder|"
        "nachricht|follow up|bewerbung|voicemail|anlauf|rückfrage) _{0,4}? , (die|der|das|zum) @RANK ($|,)",
        "Kurze Frage zum Stand, die Dritte",
        "Anruf, der zweite.",
    ),
    counting(
        "(@DAYS @GAP{0,4}? (habe|hatte) ich | ich @GAP{0,6}? @DAYS) @GAP{0,8}? (@DONE|@SENT|versucht|"
        "probiert) | (schrieb|rief|mailte|fragte|hakte|meldete) ich @GAP{0,4}? @DAYS | ^ (@ADV){0,2} @DAYS "
        "@GAP{0,3}? (@DONE|versucht|probiert) ($|,)",
        "Am 4., am 11. und am 19. März hatte ich Ihnen geschrieben.",
        "Da ich am Montag und am Mittwoch bei Ihnen angerufen habe, versuche ich es nun so.",
        spares=(
            "Am 3., am 10. und am 17. Juni bin ich auf Schulung.",
            "Am Montag und am Dienstag könnten Sie mich anrufen.",
        ),
    ),
    counting(
        "@MY @ADJ{0,2} (@CALLS|versuche|anläufe) (@ADV|,|aus){0,2} (vom|von|am|aus|im) (@A|dem)? @DAY (,|"
        "und|sowie|vom|von|am|den|dem|der|auch|aus|im){1,4} @DAY | @MY @ADJ{0,2} (@CALLS) (vom|von|am) @DAY "
        "(@MONTH|(@FIGURE|@DATED))? (,|und|sowie|auch|an){1,3} (@MY|@A)? @ADJ{0,2} (@CALLS) (@MY|vom|von|am|"
        "@DAY)",
        "Meine Mails vom 3. und vom 10. Mai haben Sie hoffentlich.",
        "Ich beziehe mich auf meine Mail vom 2. Mai und meinen Anruf vom 9. Mai.",
        "Meine Anrufe von Montag und Mittwoch liefen ins Leere.",
    ),
    counting(
        "(@I @GAP{0,9}?) (@DONE|@SENT) (,|und|dann|sowie|danach|aber){1,3} (am|im|den)? @DAY (@MONTH)? "
        "@GAP{0,5}? (@DONE|auch|wieder|noch (mal|einmal)|nochmals|nochmal|erneut|eine|einen|versucht|"
        "probiert|$) | @DAY @GAP{0,3}? @DONE (,|und){1,2} @GAP{0,3}? @DAY @GAP{0,3}? @DONE (?!(haben|hat|"
        "habt)) | @I @GAP{0,9}? (@DONE|@SENT) (,|und){1,2} (dann|danach|später|anschließend|schließlich|"
        "darauf|zuletzt) @GAP{0,5}? (@DONE|@SENT) | rufe (ich)? @GAP{0,5}? (und|,){1,2} (ich)? rufe | rief "
        "(ich)? @GAP{0,5}? (und|,){1,2} (ich)? (rief|schrieb|mailte) | (schrieb|mailte) (ich)? @GAP{0,5}? "
        "(und|,|dann){1,3} (ich)? (rief|schrieb|mailte)",
        "Am Montag habe ich angerufen, am Mittwoch gemailt.",
        "Ich hab Ihnen gestern aufs Band gesprochen und heute auch.",
    ),
    counting(
        "@I @GAP{0,9}? (je|jeweils) (ein|eine|einen) @ADJ{0,1} (@CALLS) @GAP{0,6}? (@SENT) | (je|jeweils) "
        "(eine|ein|einen) @ADJ{0,1} @CALLS @GAP{0,2}? (@SENT|von mir)",
        "Ich habe Ihnen im Mai und im Juni je eine Mail geschickt.",
    ),
    counting(
        "(erst|zuerst|zunächst) (per|mit|via|über|die|eine|ein|als)? @CHANNEL _{0,4}? dann (per|mit|via|"
        "über|die|ein|eine)? @CHANNEL _{0,5}? (dann|und|jetzt|nun|schließlich)",
        "Erst per Mail, dann per Telefon und nun so.",
    ),
    counting(
        "(trotz|nach|ungeachtet) (@ADV|all|allen|aller|der|den){0,2} @MY (@ADJ|@ADV|@MANY){0,3} @SEVERAL | "
        "(kein|keine|keiner|keinen|alle|all|sämtliche|jede|jeder|weder|allen|keines|etliche|viele|mehrere|"
        "@NUMERAL) (von)? @MY (@ADJ|@MANY){0,2} @SEVERAL | @MY (@MANY|ganzen|ständigen|häufigen|ewigen|"
        "dauernden|regelmäßigen) @ADJ{0,2} (@SEVERAL|nachfragen|nachhaken)",
        "Trotz meiner Anrufe weiß ich nichts.",
        "Keine meiner Mails wurde beantwortet.",
        "All meine Nachrichten sind weg.",
    ),
    counting(
        "(^|ich|habe|i|hab) @GAP{0,4}? aufgehört (@ADV|,){0,2} (zu zählen|mitzuzählen|mitzählen) | (höre|"
        "hör) (ich)? auf (@ADV|,){0,2} (zu zählen|mitzuzählen) | nicht mehr (mitzählen|mitgezählt|"
        "mitzuzählen) | (zähle|zähl|zählen|zählt) @ADV{0,3} nicht mehr mit | an (einer|zwei|beiden) (hand|"
        "händen) (@ADV)? (abzählen|abzuzählen) | wer zählt (@ADV){0,2} mit | mitgezählt | (den|jeden|völlig "
        "den)? überblick (@ADV){0,2} verloren _{0,6}? (wie|oft|viele|mails|nachrichten|anrufe) | wievielte* "
        "(mal|mail|anruf|nachricht|versuch|nachfrage|email|erinnerung|anlauf) | (nicht|kaum)(mehr)? (zu)? "
        "zählen ,? (wie (oft|viele)) | nicht zu zählen",
        "Ich habe aufgehört zu zählen, wie oft ich mich gemeldet habe.",
        "Das wievielte Mal ist das jetzt?",
        "Aber wer zählt schon mit.",
        "Ich kann gar nicht mehr zählen, wie viele Mails es waren.",
    ),
    counting(
        "wie (oft|häufig) @GAP{0,3}? (ich|i) @GAP{0,10}? (@DONE|@WROTE|@WRITE|@TRIED|warteschleife|hing|"
        "noch) | wie (oft|häufig) (@ADV|soll|muss|habe|hab|denn){1,4} (ich|i) (?!(einmal|mal) ) | wie viele "
        "@ADJ{0,2} (@SEVERAL|male) @GAP{0,3}? (ich|i|soll|muss|von mir|brauch*) | (zähle|zähl|zählen) "
        "@GAP{0,3}? (@MESSAGE|male|versuche) @GAP{0,4}? nicht",
        "Wie oft ich schon angerufen habe, verrate ich nicht.",
        "Wie oft muss ich noch nachfragen?",
        "Wie viele Mails soll ich noch schicken?",
        spares=("Wie oft finden die Schulungen statt?",),
    ),
    counting(
        "(alle|aller) guten dinge sind | doppelt (genäht)? hält (bekanntlich)? besser | doppelt hält | "
        "steter tropfen | (kaputte|hängende|hängengebliebene|gesprungene|kaputten|gesprungenen) "
        "schallplatte | schon wieder (ein|eine|einen) @ADJ{0,1} (@CALLS) (von mir|aus|,|$|meinerseits) | "
        "(mail|nachricht|anruf|brief|anfrage|nachfrage) (um|nach|für) (mail|nachricht|anruf|brief|anfrage|"
        "nachfrage) (?!ein)",
        "Aller guten Dinge sind drei!",
        "Ich klinge wie eine kaputte Schallplatte.",
        "Schon wieder eine Mail von mir!",
    ),
    counting(
        "@NTH_TIME @GAP{0,4}? (?<!mich) (nachzufragen|anzurufen|nachzuhaken|nachzufassen|anzuschreiben|"
        "anzufragen|anzuklopfen|zu (schreiben|stören|melden|erkundigen|kontaktieren|fragen|erinnern|"
        "behelligen|belästigen|nerven|mailen)) | @SEVERAL_TIMES @GAP{0,4}? (?<!mich) (nachzufragen|"
        "nachzuhaken|nachzufassen|anzuklopfen|zu (stören|behelligen|belästigen|nerven))",
        "Gestatten Sie mir, ein drittes Mal nachzufragen.",
        "Es ist mir unangenehm, Sie ein zweites Mal zu stören.",
    ),
    counting(
        "@OFTEN @GAP{0,7}? (@I|wurde|lande|landete|hing|hänge) @GAP{0,8}? (anrufbeantworter|mailbox|combox|"
        "mobilbox|warteschleife|besetzt|empfang|pforte|vertröstet|abgewimmelt|abgewiesen|weiterverbunden|"
        "rausgeflogen|ab) | @I _{0,8}? @OFTEN @GAP{0,5}? (anrufbeantworter|mailbox|combox|mobilbox|"
        "warteschleife|vertröstet|abgewimmelt|abgewiesen|weiterverbunden|auf dem ab) | (@SEVERAL_TIMES|"
        "@NTH_TIME) @GAP{0,4}? (mailbox|combox|anrufbeantworter|mobilbox|besetzt|besetztzeichen|"
        "warteschleife) | von mir @GAP{0,2}? @DAYS | (so oft|so häufig) ,? (wie)? (@ADV)? ich @GAP{0,6}? "
        "(@DONE|@WROTE|@TRIED)",
        "Ein ums andere Mal lande ich auf Ihrem Anrufbeantworter.",
        "Ich wurde schon dreimal von Ihrer Zentrale vertröstet.",
        "So oft, wie ich schon angerufen habe, kennen Sie mich.",
    ),
    counting(
        "nach (@NUMERAL|@MANY|@ADV) (wochen|tagen|monaten|stunden|gesprächen|jahr)? @GAP{0,3}? (und|,|sowie|"
        "plus) @A_FEW @ADJ{0,3} (@CALLS|versuchen|anläufen) | , @RANK , @ADJ{0,2} @CALLS | (sowohl)? "
        "(letzte|vorige|diese) (woche)? (als|und|wie) auch (vorletzte|letzte|vorige|diese) woche @GAP{0,4}? "
        "@DONE | (mal per|einmal per|mal|erst) (mail|telefon|email) ,? (mal|einmal|und) (per|einmal per|mal "
        "per) (telefon|mail|linkedin|email|post)",
        "Nach drei Wochen und vier Anrufen wüsste ich gern mehr.",
        "Erneute (dritte) Anfrage",
        "Ich habe sowohl letzte als auch vorletzte Woche angerufen.",
    ),
    counting(
        "@MESSAGE (@SENT)? ,{0,1} (und)? (eine|ein|einen|noch) (@ADV|weitere*|zweite*|andere*|letzte*|eine|"
        "einen){0,3} (am|im|vom|gestern|heute|letzte|vorgestern) @DAY{0,1} | @I @GAP{0,8}? @DONE ,{0,1} "
        "(und|dann|danach){0,2} (wieder|nochmals|nochmal|erneut|noch (mal|einmal)) (am|im|diesen|letzten|"
        "letzte|vor) (@DAY|woche) | @MY (bisherige*|vorherige*|vorige*|frühere*|vorangegangene*|letzten|"
        "ganzen|sonstigen) (mails|emails|nachrichten|anrufe|anrufen|nachfragen|anfragen|erinnerungen|"
        "schreiben|briefe|voicemails) (?<!mail) (sind|waren|blieben|unbeantwortet|haben|wurden|dürften|"
        "liegen|gingen|auf|kam|hat|ohne) | (nummer|nr) (@NUMERAL|@NTH) (von mir|meinerseits|in ihrer|in "
        "deiner|in eurer|in ihrem) | (ich|hoffentlich|vielleicht|bin es|@I wieder) _{0,3}? beim @RANK (mal|"
        "anlauf|versuch) (klappt|wird|erreiche|geht|gelingt|bringt|es|,|$) | beim @RANK (mal|anlauf|"
        "versuch) (klappt|wird es|erreiche ich|gelingt es) (?!immer)",
        "Ich habe am Montag eine Nachricht hinterlassen und noch eine am Mittwoch.",
        "Ich habe mich am Montag gemeldet, dann wieder am Donnerstag.",
        "Meine bisherigen Nachrichten sind unbeantwortet geblieben.",
        "Beim dritten Mal klappt es hoffentlich.",
        spares=("Meine letzten Arbeitgeber waren zufrieden.",),
    ),
    counting(
        "(?<!für) (?<!für _) (?<!für _ _) (?<!@YOUR) (?<!@YOUR _) (?<!über) (?<!über _) (?<!von) (?<!wie) "
        "(?<!wie _) (?<!lieferant auf) (?<!kunde auf) (?<!täglich) (?<!täglich rund) (?<!täglich _) (?<!wir "
        "haben) (?<!mir) (?<!mir _) (?<!mir _ _) (?<!mir _ _ _) (?<!etwa) (?<!rund) (@NUMERAL|@MANY|ein "
        "(paar|dutzend)|beide|beiden) @ADJ{0,3} (mails|emails|nachrichten|anrufe|anrufen|erinnerungen|"
        "voicemails|whatsapps|reminders|follow ups|sms|messages|memos) (?! _{0,7}? (kunde*|kundin*|pro|"
        "täglich|am|beantwort*|bearbeit*|erhalten|bekommen|gekriegt|verpasst*|lesen|gelesen|ihrer|eurer|"
        "studier*|schüler*|gast|gästen|patient*|versenden|entgegen*|ausgetauscht|miteinander|zu bearbeiten|"
        "auf einmal|stunde|tag)) (?! _{0,2}? von (?!(mir|uns|meiner)) _) (?! ,? (die|welche) (sie|ihr|du)) "
        "(?!(des|der|aus))",
        "Vier Anrufe auf der Durchwahl, und ich erreiche ihn nicht.",
        "Ich hoffe, vier Mails in einem Monat sind nicht zu viel.",
        spares=(
            "Danke für die zwei Mails Ihrer Kollegin.",
            "Ich beantworte zwanzig Mails am Tag.",
            "Ihre drei freundlichen Nachrichten habe ich gelesen.",
        ),
    ),
    counting(
        "(mit|inklusive|samt|diese|dieser|diesem|jetzt|nun|damit|schon) _{0,5}? (sind|wären|macht|waren|"
        "werden) (es|das|wir)? (@ADV|bei){0,3} @NUMERAL ($|, (die|der|das|von|an)? (ich|von mir|ihnen|$)) | "
        ", @NUMERAL von @NUMERAL (,|$) | (doppel|dreifach) (mail|nachricht|post|email) | doppelmail | "
        "doppelpost | doppelnachricht | für die doppelte (mail|nachricht|email)",
        "Mit dieser Mail sind es schon vier, die ich Ihnen schreibe.",
        "Und mit dieser sind es fünf!",
        "Sorry für die Doppelmail!",
        "Stupser (2 von 2): Laborant",
    ),
    counting(
        "@MY (@ADJ)? (assistent*|sekretär*|frau|mann|ehefrau|ehemann|schwester|bruder|mutter|vater|freund|"
        "freundin|kollege|kollegin|berater|beraterin|karriereberater*|vermittler|vermittlerin|agentur|coach|"
        "betreuer|betreuerin|partner|partnerin|sohn|tochter|büro|recruiter|recruiterin|headhunter|"
        "headhunterin|personalvermittler*|mitarbeiter|mitarbeiterin|jobcoach) (@ADV|und ich|für mich|von "
        "der _){0,2} ((?!(mir|mich|ihm|ihr)) @GAP){0,9}? (@SEVERAL_TIMES|@ALWAYS|@NTH_TIME|@A_FEW @ADJ{0,1} "
        "@CALLS) @GAP{0,7}? (@DONE|@SENT|versucht|probiert|nachgefragt|gesprochen|erreicht|angefragt)",
        "Meine Assistentin hat bei Ihnen jetzt dreimal durchgerufen.",
        "Mein Berater hat Ihnen schon mehrfach geschrieben.",
        spares=("Meine Kollegin hat mir dreimal geschrieben, wie gut es ihr bei Ihnen gefällt.",),
    ),
    counting(
        "(@I|@MY _) @GAP{0,8}? (@SEVERAL_TIMES|@NTH_TIME|immer wieder|ständig) (vergeblich|@ADV|lang){0,3} "
        "(versucht|probiert|bemüht|versuche|versuchen|probiere) (habe|hatte|haben|hat)? ,? @GAP{0,7}? (zu "
        "sprechen|zu erreichen|erreichen|sprechen|zu kontaktieren|anzurufen|durchzukommen|zu fassen|zu "
        "erwischen|erwischen|an die strippe|ans telefon|an den apparat|kontakt|ins gespräch) | @I (es|das|"
        "@ADV|hier|jetzt){1,5} @NTH_TIME (,|$|@ADV ($|,)|per|auf|bei|mit|über) | (probiere|versuche|probier|"
        "versuch) (@I|es|das|@ADV){1,5} @NTH_TIME",
        "Bitte richten Sie ihm aus, dass ich mittlerweile viermal versucht habe, ihn zu sprechen.",
        "Ich probier's jetzt ein letztes und viertes Mal.",
    ),
    counting(
        "(jeden|jede|alle @NUMERAL|alle paar) (@WEEKDAY|woche|wochen|tag|tage|monat|morgen) (@ADV|wieder|um "
        "_ uhr|,){0,3} (dasselbe|das gleiche|das selbe|dieselbe|die gleiche|das alte|das altbekannte|mein|"
        "meine|ein anruf|eine mail|derselbe|der gleiche) (spiel|spielchen|lied|prozedere|ritual|leier|mail|"
        "frage|anruf|nachricht|nummer|,) | (wie)? (jeden|jede) (@WEEKDAY|woche|tag|morgen) (@ADV|wieder|"
        ",){0,3} (rufe|frage|melde|schreibe|maile|klingle|hake|ruf|frag|meld) (ich|i|mich|an|nach|durch) | "
        "@MY (wöchentliche*|allwöchentliche*|tägliche*|monatliche*|obligatorische*|regelmäßige*|"
        "freitägliche*|montägliche*|traditionelle*|allmonatliche*) @ADJ{0,1} (@CALLS|anfrage|nachfrage|"
        "frage|meldung|update|gruß|grüße|post|anruf|status*) | (wieder|schon wieder) (@WEEKDAY|eine woche "
        "um) (,|und|also){1,2} _{0,3}? (zeit für|ich|meine|wieder|schon wieder)",
        "Jeden Freitag dasselbe Spiel: Ich rufe an.",
        "Wie jeden Montag frage ich nach.",
        "Hier meine wöchentliche Nachfrage.",
    ),
    counting(
        "(so oft|so häufig|dauernd|ständig|immer wieder|andauernd|laufend) ,? (wie)? (sie|ihr|du|euch) "
        "(@ADV|post|mails|nachrichten|anrufe|etwas|was|jetzt){0,4} von mir | so oft ,? wie ich (ihnen|sie|"
        "euch|dir|dich|bei|auf|@YOUR|@ADV|hier|da) | (stammgast|dauergast|stammkunde|stammkundin|"
        "brieffreund|brieffreundin|stalker|stalkerin) (@ADV|auf|in|bei|an|von){1,4} (@YOUR|anrufbeantworter|"
        "mailbox|combox|postfach|ihnen|euch) | (wiederholungstäter*|murmeltier|fortsetzungsroman|trilogie|"
        "hattrick|strichliste|endlosschleife|dauerschleife|dauerabo|stammhörer*) | (teil|folge|runde|akt|"
        "kapitel|episode|staffel|klappe|ausgabe|auflage) (@NUMERAL|@NTH|@RANK) @GAP{0,2}? (@MY|der|von) "
        "@GAP{0,3}? (@CALLS|nachfrage*|anfrage*|erinnerung*|bewerbungs*|geschichte|serie|saga|fortsetzung*|"
        "korrespondenz) | , (teil|folge|runde|klappe|akt|episode) (@NUMERAL|@NTH) ($|,) | ^ (@ADV)? (teil|"
        "folge|runde|klappe|akt|episode) (@NUMERAL|@NTH) (,|$) | (kennen|kennt|kennst|erkennen|erkennt) "
        "(sie|ihr|du)? (@ADV|sicher|vermutlich){0,4} (meine|mein|meinen) (stimme|nummer|telefonnummer|namen|"
        "absender*|mailadresse|handschrift) (@ADV|sicher|vermutlich|ja){0,4} (auswendig|zur genüge|zu gut|"
        "nur zu gut|im schlaf) | (kennen|kennt) (sie|ihr)? (@ADV|meine|meinen|stimme|namen){1,4} (schon|"
        "bereits|inzwischen) (auswendig|von @A_FEW @CALLS) | (nicht mehr|nimmer|kaum (noch|mehr)|längst|"
        "irgendwann) @GAP{0,6}? (gezählt|mitgezählt|mitzuzählen|beziffern) | aufgehört ,? @GAP{0,8}? (zu "
        "zählen|mitzuzählen) | (sage|verrate|schreibe|erwähne) (ich|i)? (@ADV|lieber|nicht){1,4} ,? (wie "
        "oft|die wievielte|wie viele|das wievielte) | frage (@ADV)? nicht ,? (das wievielte|zum wievielten|"
        "die wievielte|wie oft) | es steht (@ADV|also){0,2} @NUMERAL zu (null|(@FIGURE|@DATED)|@NUMERAL)",
        "So oft wie Sie von mir Post bekommen!",
        "Ich bin schon Stammgast auf Ihrem Anrufbeantworter.",
        "Nachfrage, Teil drei",
        "Die Strichliste führe ich nicht mehr.",
        "Ich habe aufgehört, meine Nachrichten zu zählen.",
        spares=(
            "Im zweiten Teil der Schulung waren wir zu dritt.",
            "Wir haben zwei zu null gewonnen.",
        ),
    ),
    counting(
        "(^|nochmals|nochmal|noch einmal|erneut|nun|jetzt|schon|bereits|und|heute) zum (zweiten|dritten|"
        "vierten|fünften|sechsten|siebten|achten|zehnten) (,|$) (?! _{0,2}? (möchte|will) ich betonen) | "
        "(das|dies|diese|hier) (ist|wäre|war|kommt|folgt) (@ADV){0,4} (meine|mein) (@ADV)? @RANK ($|,|in|"
        "innerhalb|seit|an|diese*|binnen) | (?<!zur) (?<!der) @RANK @ADJ{0,1} mahnung (?!(an|des|der|"
        "eines)) | (@MESSAGE|versuch|anlauf) @NUMERAL (angekommen|angelangt|meinerseits|von mir|an (sie|"
        "euch)|in dieser) | bei @GAP{0,3}? (@MESSAGE|versuch|anlauf) (nummer|nr)? (@NUMERAL|@NTH|(@FIGURE|"
        "@DATED)) (angekommen|angelangt) | (doppelt|dreifach|doppelt und dreifach) (@DONE|nachfrage|"
        "schreibe|melde|frage|nachhake) | (es)? (@ADV)? (noch|schon wieder|nochmal|nochmals|wieder|und) "
        "(mal)? (eine|ein|einer|einen) (@ADJ|@CALLS){0,2} (@ADV){0,1} (von mir|meinerseits) | (eine|ein|"
        "einen) (weitere|weiterer|weiteres|weiteren) (@CALLS) (@ADV){0,1} (von mir|meinerseits)",
        "Nochmals zum Dritten: Stand meiner Bewerbung",
        "Das ist nun meine vierte in zwei Wochen.",
        "3. Mahnung: Bewerbung",
        "Hier kommt noch eine von mir.",
        spares=("Vom ersten bis zum dritten Stock war alles neu.",),
    ),
    counting(
        "@DAY @ADV{0,1} (eine|ein|per|mit|die|den|das)? @ADJ{0,1} @CALLS (,|und|dann){1,2} @DAY @ADV{0,2} "
        "(eine|ein|einen|per|mit|die|den|das|der)? @ADJ{0,1} @CALLS | @CALLS @ADV{0,1} (vom|von|am) @DAY "
        "(@MONTH)? (,|und|sowie|plus|dann|der|die|den|dem|das|@MY|auch|noch){1,4} @ADJ{0,1} (@CALLS)? (vom|"
        "von|am) @DAY @GAP{0,6}? (von mir|@I|@MY|kommt|folgt|unbeantwortet) | @I _{0,4}? weder (@ADV|am|an|"
        "im){0,2} @DAY noch _{0,10}? (erreicht|erwischt|bekommen|gesprochen|durchgekommen|angetroffen|"
        "antreffen|erreichen|telefon) | (einmal|zwei mal|@TIMES) (,|und) @SEVERAL_TIMES @GAP{0,2}? (habe|"
        "hatte|rief|schrieb) ich | @I @GAP{0,8}? @OFTEN @GAP{0,8}? (klingeln|läuten|bimmeln|ausrichten) "
        "lassen | @OFTEN (habe|hatte) ich @GAP{0,9}? (klingeln|läuten|bimmeln|ausrichten) lassen",
        "Dienstag Mail, Donnerstag Anruf, Montag wieder Mail!",
        "Nach der Mail vom Montag und der vom Donnerstag kommt nun ein Brief.",
        "Ich habe Sie weder am Dienstag noch am Mittwoch erreicht.",
        "Dreimal habe ich es klingeln lassen.",
        spares=("Am Montag kam Ihre Mail, am Dienstag der Vertrag.",),
    ),
    counting(
        "(@I @GAP{0,6}? | (habe|hatte|hab) ich @GAP{0,6}?) (sowohl|bereits|schon|je|jeweils|einmal|zuerst|"
        "erst|sie|ihnen|euch|dich|dir|es) (@ADV|je|jeweils|einmal|zuerst|erst|es){0,4} (per|über|via|auf|"
        "mit|mittels|übers|am) (@A|@YOUR)? @CHANNEL ((,|und|sowie|als auch|per|über|via|übers|am|auf|dann|"
        "auch|mit|das|die|den|das|ihr|ihre|ihrem){1,3} @CHANNEL){1,3} @GAP{0,6}? (@DONE|versucht|probiert|"
        "kontaktiert|gemeldet) | (auf|über) (allen|sämtlichen|verschiedenen|mehreren|diversen|@NUMERAL|"
        "allen möglichen) (@ADJ|verfügbaren|denkbaren)? (kanälen|wegen) @GAP{0,5}? (@DONE|versucht|probiert|"
        "habe|erreichen) | (@TIMES|@NUMERAL mal|einmal|ein mal) (per|auf|über|an|am)? (@CHANNEL|@CALLS) (,|"
        "und|plus|dann){1,2} (@TIMES|@NUMERAL mal|einmal|ein mal|(@FIGURE|@DATED)) (per|auf|über|an|am)? "
        "(@CHANNEL|@CALLS) | (anrufe|mails|emails|nachrichten|versuche|kontaktversuche|erinnerungen|"
        "nachfragen|anfragen) (@ADV|von mir|an (sie|euch|dich)|meinerseits|bisher*|gesendet*|geschickt*|"
        "geschrieben*){0,4} , (@NUMERAL|@TIMES|@MANY|zig) (?!(mitarbeit*|tage|uhr)) | (sind|ist|seid|wären) "
        "(@ADV|sie|ihr|du|hier){1,4} (die|der|das) (@ADV)? @RANK (person|kollegin|kollege|dame|herr|stelle|"
        "ansprechpartner*)? _{0,5}? ,? (bei (der|dem)|die|den|der|dem|an (die|den)) (ich|mich) @GAP{0,7}? "
        "(@WROTE|@DONE|frage|erkundige|wende|spreche|anrufe|anspreche|nerve|mein glück)",
        "Ich hatte Sie bereits über LinkedIn, per E-Mail und telefonisch kontaktiert.",
        "Mails von mir: fünf.",
        "Zweimal Mail, dreimal Xing.",
        "Sie sind schon die Dritte, bei der ich mich erkundige.",
        spares=(
            "Sie können mich per Mail und telefonisch erreichen.",
            "Ich habe Kunden per Mail und per Telefon betreut.",
        ),
    ),
    counting(
        "(@SORRY|verzeih*|entschuldig*|hoffe|schlimm|recht|störe) (@ADV|sie|bitte|ihr|mir|es|,){0,4} (dass|"
        "wenn|falls) ich @GAP{0,5}? (@NTH_TIME|@SEVERAL_TIMES) (?! _{0,6}? (verschob*|gefehlt|zu spät|"
        "umgebucht|verspätet)) | @NTH_TIME @GAP{0,4}? (in|bei|vor|auf|an) @YOUR @ADJ{0,1} (postfach|inbox|"
        "tür|mailbox|anrufbeantworter|telefon|posteingang|leitung|bildschirm|combox|mobilbox|schreibtisch|"
        "band) | @NTH_TIME ,? (dass|wo|an dem|wenn) (ich|wir) @GAP{0,7}? (rede|spreche|quatsche|drauf|"
        "draufspreche|aufspreche|band|piepton|warteschleife|hier|erscheine|auftauche|vorbeikomme|versuche|"
        "probiere|bitte|erinnere|glück|antwort|bescheid) | ((so|zum)? (oft|wievielten|häufig) @GAP{0,3}? "
        "(ich|i) @GAP{0,5}? (band|mailbox|anrufbeantworter|combox|mobilbox|warteschleife|tür))",
        "Verzeihen Sie, dass ich ein zweites Mal in Ihrem Postfach auftauche.",
        "Das ist das dritte Mal, dass ich nach dem Piepton rede.",
        spares=("Entschuldigen Sie, dass ich den Termin zweimal verschoben habe.",),
    ),
    counting(
        "(zuletzt|davor|zuvor|vorher|erstmals|zuerst) (@ADV|am|im){0,2} @DAY (@MONTH)? (,|und){1,2} (davor|"
        "zuvor|vorher|zuletzt|dann|danach) (@ADV|am|im){0,3} @DAY | zum @RANK mal (@ADV|,){0,2} (an|bei) "
        "(sie|ihnen|euch|dich|dir|@YOUR) | (nunmehr|inzwischen|mittlerweile|jetzt|nun|bereits) zum (@ADV)? "
        "@RANK mal ,? (an|bei|wende|melde|schreibe|frage|nach) | (es|das|dies|sie|er) (war|ist|wäre|waren) "
        "@ADV{0,2} (mein|meine) @RANK ($|,) | ^ @RANK @ADJ{0,1} (@GO|@CALLS) (@ADV|heute|diese|dieser|von|"
        "mir|in|woche|,|für|innerhalb|an){1,4} | (wieder|schon wieder) ist (eine|ein|@ADV){1,3} (woche|"
        "monat|tag|wochenende) (um|vorbei|vergangen|rum|herum|ins land) | wieder @GAP{0,4}? (,|und) wieder "
        "(@WRITE|@WROTE) | (so oft|dauernd|ständig|immer wieder|andauernd|so häufig|laufend|unentwegt|"
        "wiederholt|mehrfach|mehrmals) @GAP{0,3}? (?<!mich) (zu (schreiben|stören|nerven|belästigen|"
        "behelligen|fragen|kontaktieren|erinnern|mailen)|nachzufragen|anzurufen|nachzuhaken|anzuschreiben|"
        "anzufragen|nachzufassen) (?!(müssen @GAP{0,2}? kund*)) | @I @GAP{0,8}? @DAY @GAP{0,3}? (@DONE|"
        "@SENT) , (und)? (@ADV|am|im|vom|den){0,3} @DAY @GAP{0,5}? (@DONE|@SENT) | @DAY @GAP{0,3}? @I "
        "@GAP{0,6}? (@DONE|@SENT) , (und|dann)? (@ADV|am|im|vom|den){0,3} @DAY | (auf|trotz|nach) (@ADV|@MY|"
        "all|die|den|dem|der){1,3} (mail|nachricht|brief|schreiben|email|anruf) (,|und|sowie|noch|wie|auch|"
        "oder){1,4} (auf)? (@ADV|@MY|die|den|der){0,2} (@A_FEW|zwei|weitere*)? @ADJ{0,1} (anruf|anrufe|"
        "anrufen|mail|mails|nachricht|nachrichten|nachfrage|nachfragen|erinnerung|erinnerungen|voicemail) "
        "@GAP{0,6}? (kam|nichts|keine|blieb|blieben|ohne|habe ich|erhielt|bekam|weiß|warte)",
        "Zuletzt am Freitag und davor schon am Dienstag hatte ich gebeten.",
        "Ich wende mich nunmehr zum vierten Mal an Sie.",
        "Es war mein dritter.",
        "Dritter Anlauf heute.",
        "Es ist mir unangenehm, Ihnen so oft zu schreiben.",
        "Auf meine Mail und den Anruf kam nichts.",
    ),
    counting(
        "(meine|mein) (@ADV)? @RANK (in|binnen|innerhalb|seit) (dies*|@NUMERAL|der|dem|kurzer|einer|einem|"
        "wenigen|@SPAN) | @SEVERAL_TIMES @GAP{0,6}? (gespräch|kontakt|austausch|dialog|antwort|rückmeldung|"
        "rückruf|auskunft|termin) @GAP{0,4}? (gesucht|erbeten|angefragt|gebeten) | (wie|schon|auch|bereits) "
        "(@ADV)? (vorige|letzte|vergangene) (woche)? (und|wie) (@ADV)? (vorvorige|vorletzte|die davor|die "
        "woche davor|die) (woche|davor) | (@CALLS|@CHANNEL) , (dann|danach|anschließend|später|darauf) (@A|"
        "@MY|per|noch|am|via)? @ADJ{0,1} (@CALLS|@CHANNEL) | (nach|trotz|auf|ungeachtet) @MY @ADJ{0,1} "
        "@CALLS @GAP{0,5}? (und|sowie|,) (@MY|der|dem|den|die|das|auf|trotz)? (@MY)? @ADJ{0,2} (@CALLS) "
        "(?!(von (ihnen|frau|herrn|ihrer)|ihrer|ihres|eurer|der kollegin)) | (wie viele|welche) @ADJ{0,1} "
        "(@MESSAGE|versuche|anläufe) (es|das|@ADV|sind|waren|diese|dies){1,4} (waren|sind|ist|war|,|$) | "
        "(von mal zu mal|mal um mal|tag für tag|woche für woche|alle naselang|alle naslang|alle nase lang) "
        "@GAP{0,6}? (@WRITE|@WROTE|@DONE|@I)",
        "Meine dritte in diesem Monat!",
        "Ich habe wiederholt das Gespräch mit Ihnen gesucht.",
        "Wie schon vorige und vorvorige Woche frage ich nach.",
        "Erst die Mail, dann der Anruf.",
        "Nach meiner Nachricht vom Mai und der Erinnerung im Juni melde ich mich.",
        spares=("Nach meiner Mail und dem Anruf Ihrer Kollegin bin ich zuversichtlich.",),
    ),
    counting(
        "@DAY @GAP{0,3}? (@DONE|@SENT|probiert|versucht) (,|und){1,2} (@ADV|am|im|dann){0,3} @DAY "
        "@GAP{0,4}? (@DONE|@SENT|probiert|versucht|@WRITE|probiere|versuche) (?!(haben|hat|habt)) | "
        "(nachfrage|anfrage|frage|erinnerung|mail|versuch|nachricht) hoch (@NUMERAL|drei) | so oft (war|bin|"
        "habe|hab|hatte|rufe|ruf|schreibe|schreib|melde|hing|hänge|klingle|frage) (ich|i) | (kollegin|"
        "kollege|empfang|zentrale|sekretariat|telefonistin|pforte|assistentin|assistent|vorzimmer|"
        "sekretärin) @GAP{0,5}? kennt (mich|meine stimme|meine nummer|meinen namen) (@ADV|auswendig|vom|am|"
        ",|$) | (ha|han|hob|hab|habe) (@I|@YOU|@ADV|ihne|eu|scho|jetzt|schon|bi|bei){0,7} (zwei|drei|vier|"
        "mehr|paar|zig) mal @GAP{0,4}? (gredt|gschriebe|aglüte|agrüefe|grüefe|glüte|gschickt|gmailet)",
        "Am Montag probiert, am Dienstag probiert und heute auch.",
        "So oft war ich in der Leitung.",
        "Ihre Kollegin am Empfang kennt mich schon.",
        "Nachfrage hoch zwei",
    ),
    counting(
        "@CALLS , (es|das)? (waren|sind|wären|dürften)? (@ADV|insgesamt|es|an der zahl|alles in allem){0,4} "
        "@NUMERAL (,|$|an der|oder @NUMERAL|sein) | @I @GAP{0,5}? @SEVERAL_TIMES @GAP{0,3}? (pforte|am "
        "empfang|vor ort|in @YOUR büro|vorbeigekommen|vor @YOUR (tür|büro)|vor verschlossen*|vergeblich bei "
        "(ihnen|euch)|umsonst bei (ihnen|euch)) | @RANK @ADJ{0,1} (frage|anfrage|bitte|mail|nachricht|"
        "meldung|zuschrift|wortmeldung) @GAP{0,5}? (von mir|meinerseits) (?!(an|gestellt) kund*) | @A_FEW "
        "@ADJ{0,2} (versuche|anläufe|versuchen|bemühungen|anrufe|kontaktversuche) ,? (@GAP|,){0,7}? (zu "
        "erreichen|erreichen|zu kontaktieren|zu sprechen|durchzukommen|anzurufen|ans telefon) | (klopfe|"
        "klingle|läute|frage|melde|schreibe|rufe) (@I|@ADV|mich){1,4} @NTH_TIME",
        "Meine vorigen Nachrichten, insgesamt vier, sind weg.",
        "Ich war schon zweimal persönlich an der Pforte.",
        "Das ist die vierte Frage in derselben Sache von mir.",
        "Mehrmalige Versuche, Ihre Abteilung zu erreichen, scheiterten.",
        spares=("Viele Anläufe brauchte das Projekt.",),
    ),
    counting(
        "(man|kollegin|kollege|zentrale|sekretariat|wurde|wurden|assistentin) @GAP{0,6}? (@SEVERAL_TIMES|"
        "immer wieder|ständig) (@ADV|auf morgen|auf später){0,2} (gebeten|vertröstet|abgewimmelt|"
        "weggeschickt|weitergeleitet|verbunden|hingehalten|gesagt|weiterverbunden) (?!worden ,? zu) ,? "
        "@GAP{0,4}? (später|anzurufen|noch einmal|geduld|rückruf|zurückruf*|,|$) | (wenn|falls) ich (@ADV|"
        "mich){0,2} (richtig|recht) (zähle|gezählt|mitgezählt|verzählt) | (verzählt|nachgezählt|"
        "durchgezählt) (?!beim inventar) | treuester (anrufer|schreiber|fan)",
        "Man hat mich schon dreimal gebeten, später anzurufen.",
        "Wenn ich richtig zähle, ist das Mail vier.",
    ),
    counting(
        "so oft (haben|hatten|sind) wir @GAP{0,4}? (gesprochen|verbunden|telefoniert|zu tun) | (per du|"
        "befreundet|alte bekannte|gute freunde) @GAP{0,2}? , so oft | @YOUR (anrufbeantworter|mailbox|"
        "combox|mobilbox|warteschleife) und ich | (erinnerung|reminder) (zur|an die|der|zu meiner) (@ADV)? "
        "(erinnerung|reminder) | (nachfrage zur nachfrage|mail zur mail) | (ein|zum) (weiteres|wiederholten|"
        "x ten) mal , (es|das) (ist|wäre|war) (@ADV|das|ein){1,3} @RANK | (es|das|dies) (ist|wäre|war) "
        "(@ADV){0,3} das @RANK (,|$|mal) | (zwei|beiden|drei|vier|mehreren|früheren zwei) (@ADJ)? (früheren|"
        "vorherigen|vorigen|letzten|bisherigen|vorangegangenen|vorausgegangenen) (@CALLS|schreiben|mails) "
        "(?!(von (ihnen|frau|herrn)|ihrer|ihres))",
        "Ihr Anrufbeantworter und ich kennen uns schon.",
        "Erinnerung zur Erinnerung",
        "Ein weiteres Mal, es ist das vierte, bitte ich um Nachricht.",
        "Ich habe es in zwei früheren Mails geschildert.",
    ),
    counting(
        "@SEVERAL nummer (eins|@NUMERAL|@NTH) (und|bis|,) (nummer)? @NUMERAL | (bin ich|bin es|ich bin) "
        "(@ADV|wieder){1,4} ,? zum @RANK mal (@ADV|diese woche|,|$){1,2}",
        "Meine Anfragen Nummer eins und zwei haben Sie wohl übersehen.",
        "Ich bin's wieder, zum dritten Mal heute.",
    ),
    # -- S24: nothing heard ----------------------------------------------------------------------------
    silence(
        "(noch|bisher|bislang|bis (heute|dato|jetzt|anhin)|seither|seitdem|seit|immer|leider|dato|weiterhin|"
        "nach wie vor|aber|dann|ich) (@ADV|von (ihnen|euch|dir|ihrer seite)|mehr|dem|gespräch|damals){0,5} "
        "(keine|kein|keinen|keinerlei|nichts|nix|nie) (@ADV|@ADJ|mehr|davon|weder){0,2} (@REPLY)? (@ADV|von "
        "(ihnen|euch|dir|ihrer seite)|auf meine mail|auf|meine|mein|zu|mehr|dazu|darauf|weiter|der|sache|"
        "in){0,5} (gehört|gelesen|erhalten|bekommen|gekriegt|eingegangen|eingetroffen|erreicht|gekommen|da|"
        "vor|vorliegen|zurückgekommen) (?! (habe|hab)? , (nehme|gehe|schließe|vermute|rechne|denke|fürchte|"
        "bin|habe|deute))",
        "Ich habe noch nichts von Ihnen gehört.",
        "Bislang habe ich keine Antwort erhalten.",
        "Bislang ist bei mir noch keine Rückmeldung eingegangen.",
        spares=("Von Ihrem Haus habe ich nur Gutes gehört.",),
    ),
    silence(
        "(warte|warten|harre) @GAP{0,3}? (noch|immer|weiterhin|nach wie vor|seit|schon) _{0,5}? (auf|der) "
        "(@A|@YOUR|@ADJ){0,3} @REPLY | (noch|bislang|bisher|immer noch|nach wie vor|weiterhin) (@ADV){0,2} "
        "(@NO|ohne) (@ADJ|jede|jegliche|eine){0,2} (antwort|rückmeldung|rückruf|reaktion|feedback|"
        "lebenszeichen) | hörte ich (@ADV|seither){0,3} nichts | (immer noch|noch immer) am warten | warte "
        "(immer noch|noch immer|noch) (,|$) | (habe|hatte) @I? @GAP{0,5}? nichts (@ADV|mehr|von (ihnen|euch|"
        "dir)){0,3} gehört | (habe|hatte) @I? @GAP{0,4}? (keine|kein|keinen) @ADJ{0,1} @REPLY @GAP{0,4}? "
        "(erhalten|bekommen|gekriegt)",
        "Ich warte noch auf Ihre Antwort.",
        "Immer noch keine Antwort.",
        "Seit dem Gespräch habe ich nichts von Ihnen gehört.",
        spares=("Ich warte gern, bis Sie so weit sind.",),
    ),
    # -- S25: blame, frustration, sarcasm, lectures ----------------------------------------------------
    blaming(
        "(?<!wenn) (?<!falls) (?<!sollten) (?<!sollte) (?<!müssen) (?<!brauchen) (?<!für) (?<!an) (?<!auf) "
        "(?<!ob) (?<!mein) (?<!meine) (?<!unser) (?<!(mein|meine|unser) _) @THEY ((?!(,|müssen|brauchen|"
        "sollten|noch|falls)) _){0,7}? (?<!noch) (nie|niemals|nicht|nichts|keine|keinen|kein|keinerlei|nix|"
        "net|weder) ((?!(,|gern|leicht)) _){0,4}? @RESPONDED (?! ,? (worden|werden|müssen|brauchen))",
        "Sie haben mir nie geantwortet.",
        "Ihr habt euch einfach nicht gemeldet.",
        "Niemand hat sich je nicht gemeldet.",
        spares=(
            "Wenn Sie sich nicht gemeldet haben, macht das nichts.",
            "Sie müssen mir nicht sofort antworten.",
        ),
    ),
    blaming(
        "(nie|niemals|nicht|nichts|keine|kein|keinerlei) (@ADV|von|auf|meine|mein|einmal|mal|bescheid){0,4} "
        "@RESPONDED @ADV{0,1} (haben|hat|habt|hast|hatten) (sie|ihr|du|@YOUR|man|die) | (gehalten|"
        "eingehalten|gemeldet|geantwortet|reagiert|zurückgerufen|gekümmert) (haben|hat|habt|hast|hatten) "
        "(sie|ihr|du|man|sich|davon) @GAP{0,4}? (nicht|nie|niemand|keiner|nichts) | (davon|daran|worte|wort|"
        "zusage|termin|vereinbarung|abmachung|versprechen) @GAP{0,6}? (nicht|nie|keiner|nichts) @ADV{0,2} "
        "(gehalten|eingehalten|erfüllt|eingelöst|übrig)",
        "Daran gehalten haben Sie sich nicht.",
        "Nicht reagiert haben Sie.",
    ),
    blaming(
        "(niemand|keiner|keine sau|kein mensch|kein schwein|keine menschenseele|kein einziger|keine einzige|"
        "keine einzigen|keiner von (ihnen|euch)) (?!(in meiner|kennt|@GAP{0,4}? (so|besser|verständlich))) "
        "((?!(so|,|besser)) _){0,7}? (@RESPOND|@RESPONDED|interessiert|nötig|mühe|bescheid|verantwortlich|"
        "gehört|fähig|lust|zurück|ran|dran)",
        "Niemand hat mich zurückgerufen.",
        "Offenbar fühlt sich keiner zuständig.",
        "Kein Mensch meldet sich.",
        spares=("Niemand kennt das Gerät besser als ich.",),
    ),
    blaming(
        "(wieso|warum|weshalb|wie kann es sein|kann es sein) _{0,3}? (melde*|antworte*|reagier*|meldet|ruft|"
        "rufen|schreib*|höre|bekomme|erhalte|sagt|sagen|gibt|geben|hält|halten|kommt|ist|dass|muss|lassen|"
        "lasst|haben|hat) _{0,6}? (nicht|nie|niemand|keine|keiner|nichts|kein|so lange|ewig|warten|wochen)",
        "Warum antworten Sie mir nicht?",
        "Wieso meldet sich niemand?",
        "Wie kann es sein, dass ich nichts höre?",
    ),
    blaming(
        "(?<!wenn) (?<!falls) (?<!sollten) (?<!müssen) (?<!dass) (sie|ihr|du|man|firma) (@ADV|sich|euch|"
        "dich|es|uns){0,4} (rufen|ruft|rufst|antworten|antwortet|antwortest|reagieren|reagiert|reagierst|"
        "melden|meldet|meldest|rühren|rührt|rührst) ((?!(,|erst|extra|bitte)) _){0,6}? (?<!noch) (nicht|nie|"
        "niemals|kaum) (?!(bald|sofort|gleich|extra|vor)) | (antworten|reagieren|antwortet|reagiert) (sie|"
        "ihr|man) @GAP{0,5}? (nicht|nie|grundsätzlich|niemals)",
        "Sie antworten einfach nicht.",
        "Du meldest dich auch nie.",
        spares=("Wenn Sie sich nicht melden, ist das in Ordnung.",),
    ),
    blaming(
        "(sie|ihr|du|man|wurde|wurden|ihnen|euch|dir|@YOUR) _{0,14}? (versprochen|geheißen|zugesagt|"
        "zugesichert|versicherten|versprachen|versprach|verspracht|sagten|sagtet|hieß|angekündigt|"
        "garantiert|versprochene|ausgemacht|vereinbart) _{0,12}? (aber|doch|jedoch|trotzdem|dennoch|nur|und|"
        "leider|passiert|geschehen|seither|stattdessen|gekommen|gehört) (@ADV|,|ist|war|kam|ich|habe|es|"
        "davon|von|immer|sich|dann|haben|hat|habt|sie|ihr){0,6} (nichts|nie|nicht|kein|keine|keiner|niemand|"
        "funkstille|leer|vergessen|warte) | (leere|leeren) (versprechen|versprechungen|worte|worten) | "
        "heiße luft | (?<!(lieferanten|kunden|partner) haben) @YOUR (wort|versprechen|zusage|zusagen) "
        "@GAP{0,4}? (nicht|gebrochen|nichts|wert) | wortbruch* | (versprechen|wort|zusage|zusagen) "
        "(@ADV){0,2} (gebrochen|brechen|gebrochenes) | was (auf)? (@YOUR) (wort|zusagen|versprechen|zusage) "
        "(wert|zu geben|zählt) | versprochen @ADV{0,2} (und|,)? (@ADV){0,2} (nicht|nie|nichts) (gehalten|"
        "passiert|eingehalten) | auf (@YOUR|das) (wort|zusage|zusagen) @GAP{0,4}? (verlass|verlassen)",
        "Sie hatten mir einen Anruf versprochen, aber es kam nichts.",
        "Ihr sagtet Freitag, doch ich warte immer noch.",
        spares=("Sie sagten, bis Freitag sei alles klar.",),
    ),
    blaming(
        "(elementar*|gewöhnlich*|einfach*|bisschen|bissl|bisserl|wenig|etwas|mindestmaß|funken|hauch|"
        "minimum|mangel|mangelnd*|fehlend*|ohne|kein*|an|frage|gebot|form|gebietet|gehört|sache|spur|"
        "verstehe|thema|vermisse|grundlegend*|sowas|von|normal*|menschlich*|null|guter|sinn|das nennt|mehr|"
        "art) @ADV{0,2} (an|von|der|des|dem|zum|zur|den|unter)? (@ADJ|@YOUR|jede*|jeglich*|ein|guten|"
        "normal*|menschlich*|gegenseitig*|professionell*){0,2} (anstand*|höflichkeit*|manieren|"
        "umgangsformen|kinderstube|benehmen|benimm|professionalität|fairness|wertschätzung|erziehung|"
        "etikette|stil|rückgrat|taktgefühl|umgangston) (?!(und freude|bringe ich|habe ich gelernt|ist mir)) "
        "| (anstand|anstands|höflichkeitsgebot*|umgangsformen|kinderstube|benimmregeln|benimm) | anständig* "
        "(wäre|gewesen|ist|umgehen|antworten) | (wäre|gewesen|ist) (@ADV|es|mehr als|das){0,3} (höflich|"
        "anständig|fair|professionell|respektvoll) (gewesen|,|$|wenn)",
        "Eine Antwort wäre eine Frage der Höflichkeit.",
        "Das gebietet der Anstand.",
        "Von Wertschätzung keine Spur.",
        "Anständig wäre eine Absage gewesen.",
        spares=("Ihre Wertschätzung für Handwerk hat mich beeindruckt.",),
    ),
    blaming(
        "(wertschätzung|respekt|professionalität|kommunikation|transparenz|höflichkeit|fairness|"
        "kundenorientierung|bewerberfreundlich*|augenhöhe|willkommenskultur|teamgeist|werte) _{0,6}? (keine "
        "spur|fehlanzeige|fehlt|nur auf|wohl (nur|nicht|anders)|sieht (@ADV){0,2} anders|sehen anders|"
        "stelle ich mir|geht anders|heißt bei|ist was anderes|ist etwas anderes|verstehe ich|nicht viel|"
        "nichts wert|lässt zu wünschen|fremdwort|mangelhaft|scheint|scheinen|verstehen) | so viel "
        "(@ADV){0,1} zum (thema|stichwort) | (professionell|fair|seriös|wertschätzend|respektvoll) "
        "(@ADV){0,1} (ist|geht|heißt|sieht|finde ich|nenne ich|war das) _{0,4}? (ander*|nicht|aus) | das "
        "nennt (man|sich|ihr) | nennen sie das | nennt ihr das",
        "Wertschätzung sieht anders aus.",
        "Professionell geht anders.",
        "So viel zum Thema Augenhöhe.",
        "Das nennt man bei Ihnen also Kommunikation?",
    ),
    blaming(
        "(?<!nicht) (?<!meine) (?<!meiner) @BAD (?!(müde|junge|viel gelernt|gut gefallen|interessant*|"
        "spannend*|nett*))",
        "Ihr Verhalten ist unprofessionell.",
        "Das ist eine Frechheit!",
        "So ein Saftladen.",
    ),
    blaming(
        "((das|es|find|finde|ich|verhalten|etwas|was|wirklich|ziemlich|total|absolut|echt|einfach|so|als|"
        "vorgehen|sache|ist|schon|war) @ADV{0,3} (daneben|zum kotzen|ein witz|(ein)? schlechter (witz|"
        "scherz)|schlechter stil|kein stil|ein unding|das (allerletzte|hinterletzte)|(das ist|echt|wirklich|"
        "ja|doch|einfach) das letzte ($|,)|mies (,|$|von|dass|und|wie)|schwach von|schwache (leistung|"
        "nummer)|(ein)? (schwaches|armes|trauriges|jämmerliches) bild|arm von|traurig (von|,? dass (sie|ihr|"
        "man|so))|peinlich für (sie|euch|@YOUR|ein)|nicht (in ordnung|okay|ok|korrekt|fair|nett|sauber|die "
        "feine|professionell|akzeptabel|hinnehmbar|nachvollziehbar)|allerhand|(ein)? starkes stück|"
        "unglaublich ,? (dass|wie|was)|keine art|kein (umgang|benehmen|zustand))) | unter aller (sau|kanone|"
        "würde|kritik) | geht (ja|so|überhaupt|mal)? gar nicht (,|$) | so (geht|macht) man (das)? "
        "(@ADV){0,2} nicht | gehört sich (@ADV){0,2} nicht | tut man (@ADV){0,2} nicht",
        "Das ist ziemlich daneben.",
        "Das ist ein schlechter Witz!",
        "Ich finde es nicht in Ordnung, wie das läuft.",
        spares=("Das ist mir leider nicht möglich.",),
    ),
    blaming(
        "(@I|bin|sind|macht|machen|war|werde|fühle|bleibe|lässt|lassen|hinterlässt|zugegeben|mittlerweile|"
        "allmählich|langsam|ehrlich|offen|tief|sehr|schwer|mehr als|etwas|ziemlich|einigermaßen|zutiefst) "
        "(@ADV|mich|auch|tief|schwer|mehr|als|etwas|zutiefst|darüber|davon|einigermaßen|maßlos|gelinde|"
        "offen|massiv|einfach|bitter|von|ihnen|euch|ihrem|ihrer|eurer|verhalten|über|@YOUR|schweigen){0,5} "
        "(?<!nicht) @ANGRY (?!(kunden|gäste|kundinnen|eltern|patienten|worden))",
        "Ich bin frustriert.",
        "Ich bin über Ihr Verhalten verärgert.",
        "Das macht mich langsam wütend.",
        spares=(
            "Ich beruhige auch wütende Gäste.",
            "Ich werde Sie nicht enttäuschen.",
        ),
    ),
    blaming(
        "((mich|mir|uns|mi) (@ADV|langsam|gewaltig|dieses|diese|das|ewige|hin|her|schon|an|der|sache|"
        "tierisch|maßlos|ungemein|echt|so){0,6} (?<!nicht) @VEX (?!(mich nicht|sie nicht)) | (?<!nicht) (es|"
        "das|was|dieses|@YOUR schweigen|warten|warterei|verhalten|vorgehen|ungewissheit) (@ADV|ist|mich|"
        "finde|ich|für mich|mehr als|bleibt){0,5} (?<!nicht) (ärgert|ärgerlich|nervt|frustriert|"
        "frustrierend|enttäuscht|enttäuschend|demütigend|nervig|ernüchternd|zermürbend|kränkend|verletzend|"
        "nervenaufreibend|nervtötend|mühsam) | (mein|meinen|meinem|unser|aus|voller|große|großer|tiefer|"
        "tiefe|purer) (@ADV|ganzen|großen){0,1} (ärger|frust|unmut|enttäuschung|unverständnis|frustration|"
        "verärgerung|empörung|verdruss|befremden|missfallen|wut|groll) | (frust|unmut|unverständnis|"
        "verärgerung|empörung|missfallen|befremden) (?!toleranz))",
        "Das ärgert mich.",
        "Es ist frustrierend, nichts zu hören.",
        "Ich muss meinen Unmut äußern.",
        spares=("Der Prüfstand hat mich nicht enttäuscht.",),
    ),
    blaming(
        "mir (reicht|reichts|langt) (es|s)? | (reicht|langt) es (mir|@ADV){1,3} | jetzt (reicht|langt) es | "
        "(kragen|hutschnur|hut) @GAP{0,3}? (platzt|geht hoch|geplatzt) | (platzt|geplatzt) @GAP{0,3}? "
        "(kragen|hutschnur) | geht mir über die hutschnur | (nase|schnauze|schnauzen|hucke) (@ADV|"
        "gestrichen){0,3} voll | (habe|haben) (@I|es|das|@ADV|die|warten){0,4} satt | (bin|war) (@I|es|das|"
        "des|@ADV|warten|wartens){0,4} (leid|überdrüssig|müde ,? (zu|immer|ständig)) | (?<!(nie|mal) der) "
        "(?<!(nie|nicht) die) (?<!nie meine) (geduld|geduldsfaden) (@ADV|ist|mit (ihnen|euch)|hat|neigt|"
        "sich|meinerseits){0,6} (ende|erschöpft|grenzen|überstrapaziert|strapaziert|gerissen|reißt|"
        "aufgebraucht|vorbei|dünn) | ende (@MY|der|mit @MY) geduld | (meine|meiner) geduld (@ADV|ist|wird|"
        "hat){0,3} (auf eine|am|nicht (unendlich|unbegrenzt|endlos|grenzenlos)|arg|langsam|auf die|"
        "begrenzt) | geduld (auf die|auf eine) @ADJ{0,1} probe | (?<!nie) (verliere|verlieren) (@I|@ADV|"
        "die){1,5} geduld | (geht|gehen|ging) (mir|@ADV|das|es){1,4} (auf die nerven|auf den (keks|geist|"
        "sack|wecker|zeiger)|gegen den strich) | (kein|keinerlei|null|jedes|jegliches|wenig|nicht das "
        "geringste) @ADV{0,1} verständnis (mehr|dafür|für|habe|hab|$|aufbringen) | verständnis (@ADV|"
        "dafür){0,3} (fehlt|am ende|verloren|geht mir|abhanden) | fehlt (mir|@ADV){1,3} (jedes|jegliches|"
        "das|jedwedes)? verständnis | fehlen mir die worte | zum (verzweifeln|davonlaufen|haare raufen) | "
        "(stinkt|kotzt) (mir|mich)",
        "Jetzt reicht es mir!",
        "Meine Geduld ist am Ende.",
        "Ich habe die Nase voll.",
        "Dafür habe ich kein Verständnis mehr.",
        spares=(
            "Danke für Ihre Geduld.",
            "Dafür habe ich volles Verständnis.",
        ),
    ),
    blaming(
        "(luft) (@ADV){0,1} hängen | (im regen|im stich|links liegen|im dunkeln|im ungewissen|im unklaren) "
        "(@ADV|zu){0,1} (stehen (?!lassen)|lässt|lasst|gelassen|gestanden) | (sie|ihr|mich|uns|bewerber*|"
        "kandidat*|man|einen|einem|zu) ((?!nicht) @GAP){0,4}? (im regen|im stich|links liegen|im dunkeln|im "
        "ungewissen|im unklaren) (stehen)? (@ADV|zu){0,1} (lassen|stehen lassen|liegen lassen) | (zappeln|"
        "schmoren|sitzen|hängen|stehen|auflaufen|verhungern|dumm sterben|abblitzen) (@ADV|zu|wie|"
        "bestellt){0,2} (lassen|lässt|lasst|gelassen|ließen|ließ) | warten (lässt|lasst|gelassen|ließen|"
        "ließ) | (lassen|lässt|lasst|ließen|ließ) (sie|ihr|man|du|firma) (?!(mich|uns) (@ADV)? nicht) (mich|"
        "uns|@ADV|@A|bewerber*|kandidat*|leute|menschen|seit|wochen|monaten|so|lange|nicht|keine|keinen|"
        "niemanden){1,7} (zappeln|schmoren|sitzen|hängen|warten|stehen|im|verhungern|auflaufen) | (sie|ihr|"
        "man|und|,|dass|du) (mich|uns|bewerber*|kandidat*) ((?!(nicht|,)) _){0,5}? warten (zu)? lassen | "
        "(hingehalten|vertröstet|abgespeist|abgewimmelt|geghostet|geghosted|ghosten|ghosting|ghostet|"
        "angeschwiegen|totgeschwiegen|abgefertigt|hinhalten|hinhaltetaktik|hinzuhalten|vertrösten|"
        "abserviert|verhöhnt|abgebügelt|sitzengelassen|stehengelassen|hängengelassen|tot gestellt|"
        "totgestellt|totstellen)",
        "Sie lassen mich in der Luft hängen.",
        "Ich wurde wochenlang hingehalten.",
        "Ihr habt mich geghostet.",
        "Wer Leute sucht, sollte sie nicht schmoren lassen.",
        spares=("Ich möchte Sie nicht warten lassen und antworte gleich.",),
    ),
    blaming(
        "funkstille | (?<!(deute|werte|verstehe|lese|nehme|interpretiere) ich) (?<!(deute|werte|verstehe|"
        "lese|nehme|interpretiere|deuten|werten|verstehen|aus|entnehme|bei)) (@YOUR|dieses|das|eisernes|"
        "eiserne|eisernen|ewige|beharrliche*|lange|langes|anhaltende*|wochenlange*|hartnäckige*|"
        "konsequente*|völliges|absolutes|totale*|ohrenbetäubend*|tiefes|großes|in) @ADV{0,1} (@ADJ)? "
        "(stille|schweigen) (?!(im (saal|lesesaal|wald|kloster|raum|publikum|theater|konzertsaal)|in der "
        "(bibliothek|kirche|natur|halle)|des waldes|als (nein|absage|ablehnung)|lässt mich|(@ADV){0,2} "
        "(entnehme|deute|werte|interpretiere|schließe|bedeutet|heißt|verstehe|lese|nehme))) | schweigen im "
        "walde | (in|hüllen|hüllt) @GAP{0,2}? schweigen | (abgetaucht|untergetaucht|in der versenkung|vom "
        "erdboden verschluckt|stellen sich tot|stellt euch tot|stellt sich tot|auf tauchstation|schwarzes "
        "loch|schwarzen loch|taube ohren|tauben ohren)",
        "Funkstille seit drei Wochen.",
        "Ihr Schweigen ist enttäuschend.",
        "Seither hüllen Sie sich in Schweigen.",
        spares=("In der Stille der Bibliothek arbeite ich am liebsten.",),
    ),
    blaming(
        "(mangel|mangelnd*|fehlend*|miserabl*|katastrophal*|nicht vorhanden*|dürftig*|null|keinerlei|mies*|"
        "unzureichend*|lausig*|fehlen) (@ADV|an|der|von|jeglich*|jede*){0,2} (@YOUR)? (kommunikation|"
        "rückmeldung|transparenz|organisation|wertschätzung|respekt|information|informationspolitik|"
        "feedback|interesse|bewerbermanagement|umgang|verlässlichkeit|zuverlässigkeit|erreichbarkeit|"
        "verbindlichkeit|kommunikationskultur) (?!(meinerseits|in meinem))",
        "Die mangelnde Kommunikation spricht für sich.",
    ),
    blaming(
        "(@MY|unsere|anderer leute|fremde|meinem) @ADV{0,1} (zeit|energie|urlaubstag|mühe|tag) @GAP{0,3}? "
        "(verschwend*|vergeude*|gestohlen|geraubt|verplempert|verschleudert|stehlen) | (verschwend*|"
        "vergeude*|stehlen|stiehlt|verschwendung) @GAP{0,2}? (@MY|meiner|unsere|anderer leute) @ADV{0,1} "
        "(zeit|energie|zeiten) | zeitverschwendung | (schönen|besten|herzlichen|vielen|na|recht) dank auch "
        "| (danke|dank) für (nichts|gar nichts|nix) | (selber|selbst) schuld | (@YOUR|dein|euer) (pech|"
        "verlust|problem|bier) | schämen (sie|solltet|sollten|sollte) | schämt euch | schäm dich | sollten "
        "sie sich schämen | machen sie (@ADV){0,2} ihre (arbeit|hausaufgaben) | macht @ADV{0,1} (euren|"
        "eure) (job|arbeit) | (für die katz|für den papierkorb|für nix und wieder nix) | alles (umsonst|für "
        "nichts)",
        "Sie haben meine Zeit verschwendet.",
        "Vielen Dank für nichts!",
        "Na schönen Dank auch.",
    ),
    blaming(
        "(so|zu|derart) (@ADV){0,2} (schwer|schwierig|viel|kompliziert|aufwendig|aufwändig) (@ADV|sein|ist|"
        "war|nicht|kann|es|doch|das|wohl){0,4} ,? (verlangt|verlange|gewesen|kann|zu (antworten|schreiben|"
        "melden|sagen|informieren)|eine (kurze)? (@REPLY)|einen anruf|mal (zurück*|anzurufen|kurz)|kurz|"
        "sich (@ADV)? zu|bescheid|zurückzurufen|jemandem|einem|zwei|ein paar|den hörer|bewerbern) | (kann|"
        "wird|dürfte) (das|es|doch|ja|wohl|@ADV){1,4} nicht (so|zu) (schwer|schwierig|viel|kompliziert) | "
        "zu viel verlangt | zu viel (erwartet|der mühe) | (was|wie) ist (@ADV|daran|denn){1,3} so (schwer|"
        "schwierig) | ist (@ADV|das|es|eine|ein|@REPLY){1,6} zu viel (verlangt|erwartet|gefragt)? | (dauert|"
        "kostet|braucht|bricht) (@ADV|sie|doch){0,3} (nur)? (keine)? (zwei|zehn|fünf|zwanzig|dreissig|eine|"
        "einen|keinem) @GAP{0,2}? (minuten|sekunden|minute|zeilen|klick|zacken) | zwei (zeilen|minuten|"
        "sätze) @GAP{0,5}? (genügt|gereicht|reichen|hätten|wären|drin|übrig|genügen|möglich) | ein (kurzer|"
        "einziger)? (satz|anruf|zweizeiler|dreizeiler|einzeiler|zwei zeiler) @GAP{0,4}? (genügt|gereicht|"
        "drin|möglich gewesen|übrig)",
        "Ist das zu viel verlangt?",
        "So schwer kann es doch nicht sein, kurz zu antworten.",
        "Zwei Zeilen hätten gereicht.",
        "Das dauert zwei Minuten.",
    ),
    blaming(
        "(hätte|hätten|hättet) (@I|man|@YOU|@ADV|@YOUR|von|einem|haus|firma|unternehmen|mir|solchen|ihrem|"
        "größe|in|sich|eurem|euch|ihnen|ein|bisschen|,){1,10} (mehr|etwas mehr|anderes|besseres|bessere|"
        "anders|fairness|ehrlichkeit|stil|wenigstens|zumindest|eine ehrliche|einen anderen) _{0,6}? "
        "(erwartet|erhofft|gewünscht|verdient|vorgestellt|gedacht|zugetraut|erwarten) | (hätte|hätten|"
        "hättet) (@I|@ADV|mir|man){1,4} (@GAP){0,6}? (mehr|anderes|besseres|wenigstens|zumindest|"
        "mindestens) @GAP{0,4}? (erwartet|gewünscht|erhofft|erwarten (können|dürfen)) | (hätten|hättet|"
        "hättest|hätte) (sie|ihr|du|man) (mir|mich|das|es|@ADV|sich|euch|bitte|doch|ruhig){0,6} @GAP{0,3}? "
        "(sagen|mitteilen|melden|informieren|antworten|anrufen|schreiben|sparen|warnen|absagen|abzusagen|"
        "bescheid|ehrlich|ersparen|zurückrufen|erwähnen|überlegen) _{0,3}? (können|müssen|sollen|dürfen) | "
        "(wäre|wär) (@ADV|es|ja|mir|sie|nur){0,5} (nett|schön (?!gewesen ,? aber)|höflich|fair|anständig|"
        "freundlich|professionell|hilfreich|angebracht|drin|mindeste|mindestmaß|gute stil|guter stil|"
        "möglich|ehrlicher|ehrlich|selbstverständlich|wünschenswert|normal) gewesen",
        "Ich hätte von Ihnen mehr erwartet.",
        "Das hätten Sie mir auch gleich sagen können.",
        "Es wäre nett gewesen, mir abzusagen.",
        spares=("Ich hätte Ihnen gern mehr gezeigt.",),
    ),
    blaming(
        "(das|mindeste|minimum|mindestens) @ADV{0,1} (mindeste|allermindeste|minimum|wenigste|geringste) "
        ",{0,1} (was)? (@ADV|wäre|man|sie|ihr|ich|gewesen|ist|erwarten){0,5} | (könnten|könntet|könntest|"
        "sollten|solltet|sollte|müssten|müsste) (sie|ihr|du|man|@YOUR firma) (@ADV|mir|mich|sich|euch|"
        "bitte){0,5} (wenigstens|zumindest|doch mal|langsam|endlich|gefälligst) | (wenigstens|zumindest|"
        "gefälligst|endlich) (@ADV|@A|mir|kurz*){0,3} (antworten|absagen|melden|bescheid|eine absage|eine "
        "antwort|zurückrufen|informieren|reagieren) | gefälligst | (nicht|nie) (@ADV|mal|für|einmal){0,2} "
        "(nötig|der mühe wert|für wert|der rede wert) (@ADV|es|zu|halten|hält|haltet|gehalten|befunden|"
        "gefunden|erachtet|,|$){0,3} | (hat|hatte|haben|habt|halten|hält|haltet|scheinen) (es|sie|ihr|man|"
        "@ADV){1,4} (nicht|wohl nicht) (für)? nötig | (nicht|keine|niemand|keiner|wenig|irgendwer|"
        "irgendjemand|jemand|kaum) (@ADV|sich|die|auch){0,4} mühe (gemacht|gegeben|macht|machen|zu)",
        "Das wäre das Mindeste gewesen.",
        "Sie könnten mir wenigstens absagen.",
        "Sie halten es nicht einmal für nötig zu antworten.",
        "Sie haben sich nicht die Mühe gemacht, abzusagen.",
        spares=("Danke für die Mühe, die Sie sich gemacht haben.",),
    ),
    blaming(
        "(offenbar|offensichtlich|anscheinend|augenscheinlich|scheinbar|scheint|scheinen|offenkundig|wohl|"
        "vermutlich|wahrscheinlich|sichtlich|eindeutig|merkt man|klar|merke|merken|schließe|spüre|den "
        "eindruck|das gefühl|ganz so) _{0,3}? (@YOU|@YOUR|man|bewerber*|kandidat*|meine (zeit|bewerbung|"
        "mails|person|arbeit)|niemand|keiner|ist es|es|bei|hier|dass|im haus|in) ((?!(ich|angekommen|mail|"
        "email|nachricht|entschieden|entscheidung|gewählt|ausgewählt|gefunden|vergeben|besetzt|"
        "eingestellt)) _){0,7}? (nicht (?!(erreicht|angekommen|durchgekommen|möglich|da|geklappt|weit|alle|"
        "entschieden))|nie|kein (?!problem)|keine (?!(zeit|mail|entscheidung))|keinen|keiner|nichts "
        "(?!neues)|niemand|niemanden|egal|wurscht|wurst|gleichgültig|schnuppe|schnurz|zu (fein|schade|"
        "beschäftigt|wichtig|gut|stolz|bequem|faul|viel verlangt)|wichtiger*|unwichtig|vergessen|unter "
        "(@YOUR)? würde|lästig|überfordert|wertlos|nebensächlich|fremdwort|besseres|andere prioritäten)",
        "Offenbar ist Ihnen meine Zeit egal.",
        "Anscheinend haben Sie kein Interesse an Bewerbern.",
        "Scheinbar halten Sie nichts von Antworten.",
        spares=(
            "Offenbar ist meine Mail nicht angekommen.",
            "Offenbar habe ich Sie nicht erreicht.",
        ),
    ),
    blaming(
        "zu (fein|schade|beschäftigt|bequem|faul|stolz|vornehm|feige|busy|gut) (@ADV|dafür|dazu|,|sind|ist|"
        "seid){0,3} (um|für (eine|einen|@REPLY|bewerber*|so)|zu (antworten|melden)|mir|einem|auch nur) | "
        "(ihnen|euch|dir|denen) @GAP{0,5}? (egal|wurscht|wurst|gleichgültig|schnuppe|schnurz|scheißegal|"
        "piepegal) | (egal|wurscht|gleichgültig|schnuppe|schnurz) (@ADV|,){0,2} (bin ich|ist|sind|bin|was) "
        "(ihnen|euch|dir|@ADV|ich){1,4} | (interessiert|interessieren|kümmert|juckt) (@ADV|sie|euch|das|die|"
        "dich){1,5} (einen (dreck|feuchten|scheiß)|null|kein stück|herzlich wenig|offenbar|(nicht|wohl "
        "nicht) (die bohne|im geringsten|weiter)) | nicht (@ADV){0,2} (ernst|für voll) (nimmt|nehmen|"
        "genommen|nehmt|zu nehmen) | nehmen (sie|@ADV|mich|bewerber*|das){1,4} nicht (@ADV){0,1} ernst | "
        "nimmt (@ADV|mich|man){1,4} nicht (@ADV){0,1} ernst | wie (luft|dreck|ein (bittsteller|stück)|eine "
        "(bittstellerin|nummer)|bittsteller|nummern) (@ADV|zu){0,1} (behandelt|behandeln|vor|fühle|"
        "abgefertigt) | (nur|bloß|als|reiner|reine|lediglich) (@ADV|noch|als|ein|eine|der|die){0,3} (nummer "
        "(,|$|von vielen|für sie|im)|lückenbüßer*|alibi*|quotenbewerber*|quotenkandidat*|statist*|"
        "füllmaterial|zählkandidat*|feigenblatt|notnagel|lückenfüller*)",
        "Sie sind sich zu fein, um zu antworten.",
        "Ich bin Ihnen doch egal.",
        "Man nimmt mich nicht ernst.",
        "Ich war bloß eine Nummer.",
        spares=("Ich nehme die Aufgabe sehr ernst.",),
    ),
    blaming(
        "(behandlung|umgang) (@ADV|mit|von|der|den|@YOUR){0,3} (bewerber*|kandidat*|mir|menschen|leuten|"
        "interessent*|uns) _{0,4}? (nicht|kein|keine|unwürdig|würdig|unter|lässt|skandal*|schlecht*|daneben|"
        "geht|inakzeptabel|spricht|sagt|wirft|enttäusch*|zu denken) | (wie|so|genauso|derart|weise|art) "
        "(@ADV|sie|ihr|man|mit|bewerber*|kandidat*|mir|menschen|leuten|hier|bei|ihnen|euch|kunden|ihren|"
        "mich|euren|da){1,9} (umgehen|umgeht|umgegangen|umspringen|umspringt|umgesprungen|behandeln|"
        "behandelt|verfährt) | so (behandelt|behandeln|springt) (man|sie|ihr) _{0,3}? (niemanden|keine|"
        "keinen|nicht|menschen|bewerber*|mit|leute|leuten) | so (geht|gehen) (man|sie|ihr|es) (@ADV){0,2} "
        "(nicht)? (mit|um)",
        "So geht man nicht mit Menschen um.",
        "Dass Sie so mit Bewerbern umgehen, sagt alles.",
        "So behandelt man keine Leute.",
        spares=("Im Umgang mit Kunden bin ich sicher.",),
    ),
    blaming(
        "(kleiner|gemeinter|gutgemeinter|wohlgemeinter|kostenloser|unverlangter) (@ADV|gut)? (tipp|tip|rat|"
        "ratschlag|denkanstoß|hinweis) (@ADV|von mir|am|rande|für die zukunft|fürs nächste|unter|zum "
        "schluss|an|sie|euch){0,4} (,|für (sie|euch|die|@YOUR)|unter|am rande|von mir) | (wo ich|in meiner "
        "branche) @GAP{0,3}? (herkomme|aufgewachsen|herkomm|ruft man|antwortet man|meldet man) | (andere|"
        "anderen|anderer) (firmen|unternehmen|häuser|arbeitgeber|betriebe|museen|betrieben|häusern) _{0,4}? "
        "(antwort*|melde*|schaffen|(?<!sind) schneller|bekommen|kriegen|wissen|höflicher|nicht|besser|rufen|"
        "können) | (schon|jemals|je) (@ADV){0,3} (was|etwas)? (@ADV){0,1} von (@A)? (rückmeldung*|"
        "höflichkeit|anstand|kommunikation|absage*|rückruf*|manieren|respekt) gehört | wer (@ADV|gute|leute|"
        "fachkräfte|personal|neue|mitarbeiter*|menschen){1,5} (sucht|will|braucht|möchte) ,? (@ADV)? "
        "(sollte|muss|darf|müsste|dürfte) | (wundern|wundert) (sie|ihr) (sich|euch|@ADV){1,4} (nicht|über|"
        "fachkräftemangel|dass) | (kein|nicht) wunder ,? (@ADV){0,1} (dass|wenn) (sie|ihr|man|@YOUR|niemand|"
        "keiner) | (ihrem|eurem|solchen|in einem|ein|einem) (haus|hause|unternehmen|konzern|betrieb|firma) "
        "(@ADV|dieser|ihrer|größe|von|format|wie){0,4} (@ADV|,){0,2} (nicht üblich|unüblich|unwürdig|nicht "
        "würdig|hätte|erwartet man|erwarte|darf man|sollte man) | nicht (@ADV){0,2} üblich ,? (@ADV|"
        "bewerber*|auf|den|zu){0,4} (zu antworten|antworten|abzusagen|zu reagieren|zurückzurufen|bescheid|"
        "sich zu melden)",
        "Kleiner Tipp: Antworten Sie Ihren Bewerbern.",
        "Wo ich herkomme, ruft man zurück.",
        "Wer gute Leute sucht, sollte schneller sein.",
        "Schon mal was von Höflichkeit gehört?",
        spares=("Vielen Dank für den guten Tipp zur Anreise.",),
    ),
    blaming(
        "(na|tja|ja|dann|,) (dann|@ADV){0,2} (gute nacht|prost mahlzeit|prosit mahlzeit) | (respekt|chapeau|"
        "bravo|glückwunsch|gratulation|gratuliere|applaus) (@ADV|,|da){1,4} (so|dass|wie|sie|für|ihr|keine|"
        "nicht|zu) _{0,6}? (nicht|nie|kein|keine|keinen|ignorier*|angeschwiegen|schweigen|lange|wochen|"
        "warten|vergessen|meister*|kunst*|unhöf*) | (schöne|tolle|nette|feine|großartige|vorbildliche|"
        "eigenartige|merkwürdige|seltsame|komische) (@ADV)? (art|leistung|aktion|nummer|manier|form der "
        "wertschätzung|auffassung) (,|$|mit|leute|von ihnen|von euch|zu|bewerber*|der kommunikation|und "
        "weise) | nicht (@ADV|gerade|eben){0,2} die feine | (spricht|sprechen) (@ADV|ja|wohl|auch|nicht|"
        "gerade){0,4} (bände|für sich|für (sie|euch|@YOUR) (@ADV)? (haus|firma|unternehmen|betrieb|,|$)) | "
        "(sagt|sagen) (@ADV|ja|wohl|mir|eigentlich|schon){0,4} (alles (,|$|über|aus)|(viel|einiges|genug|"
        "eine menge) (über|aus)) | lässt (@ADV|ja){0,2} tief blicken | (kein|keine|schlechtes|schiefes|"
        "seltsames|merkwürdiges|fragwürdiges|ungutes|eigenartiges|bezeichnendes) (@ADV|gutes|"
        "besonders){0,2} (licht|bild|signal|zeugnis|schlaglicht|aushängeschild|werbung|reklame) (@ADV)? "
        "(auf|für|ab|von|über|,|$|wirft) | (bezeichnend|typisch) (@ADV|für){1,3} (@YOUR|sie|euch|laden|"
        "diesen) | lässt (@ADV|ja|sehr|stark|doch|einiges){0,3} zu wünschen übrig | wie (aufmerksam|reizend|"
        "charmant|großzügig|rücksichtsvoll|nett|freundlich) ,? (von (ihnen|euch|dir) ,? @GAP{0,6}? (nicht|"
        "zu ignorieren|warten)|dass (sie|ihr) _{0,6}? nicht)",
        "Na dann gute Nacht.",
        "Ihr Schweigen spricht Bände.",
        "Tolle Art, mit Leuten umzugehen.",
        "Das wirft kein gutes Licht auf Ihr Haus.",
        spares=(
            "Gute Nacht und bis morgen.",
            "Ihr Vorschlag sagt mir viel zu.",
        ),
    ),
    blaming(
        "(belogen|angelogen|gelogen|lüge|lügen|lügner|getäuscht|täuschung|irregeführt|verarscht|verarsche|"
        "veräppelt|verschaukelt|veralbert|verscheißert|verkohlt|hintergangen|verladen|geblendet|"
        "vorgegaukelt|vorgemacht|für dumm (verkauft|verkaufen|gehalten)|für blöd|für wie dumm|an der nase|"
        "nase herum*|spielchen|hinterrücks|scheinheilig*|heuchlerisch*|heuchelei|heuchler|ausrede|ausreden|"
        "scheinausschreibung*|scheinverfahren|pseudo* (verfahren|ausschreibung)|abgekartet*|gemauschel|"
        "mauschelei*|vetternwirtschaft|freunderlwirtschaft|klüngel|filz|getürkt|getrickst|hinhalte*|"
        "verlogen*|doppelmoral|lippenbekenntnis*|show (abgezogen)|schmierentheater|beschiss|schikane|"
        "willkür|absichtlich|mit absicht) (?!(langsam|einfach|kurz|offen|schlicht gehalten))",
        "Sie haben mich belogen.",
        "Das war ein abgekartetes Spiel.",
        "Ignorieren Sie mich mit Absicht?",
        spares=("Ich will Sie nicht länger aufhalten.",),
    ),
    blaming(
        "(stand|steht|stehe|war|ist|wurde) @GAP{0,6}? (von anfang an|intern|vorher|im voraus|im vorhinein|"
        "von vornherein) (@ADV|intern|wer){0,3} (fest|vergeben|entschieden|besetzt|ausgemacht|festgestanden|"
        "gelaufen|verteilt) | (von vornherein|von anfang an|im vorhinein|im voraus|intern (schon|bereits|"
        "längst)|längst intern) (@ADV|intern){0,3} (fest|vergeben|festgestanden|feststand|ausgemacht|"
        "entschieden|gelaufen|besetzt) | schade ,? dass (@YOUR|sie|ihr|man|bei|niemand|keiner|es|die|der|"
        "das|in|du|so) ((?!(geklappt|gereicht|gefunden|passt|gepasst|wurde|ich|möglich|mich)) _){0,8}? "
        "(nicht (?!(geklappt|gereicht|möglich|gepasst|kennen*|persönlich|sein))|nie|nur auf|keine|kein|für "
        "nötig|vergessen|ignor*) | textbaustein* | (standardabsage|serienbrief|massenabsage|formbrief|"
        "formabsage|absage von der stange|copy paste|nullachtfünfzehn|schema f|automatisch* absage|"
        "unpersönlich*|lieblos*)",
        "Die Stelle war längst intern vergeben.",
        "Schade, dass Sie nicht einmal anrufen.",
        "Danke für Ihre Standardabsage.",
        spares=(
            "Schade, dass es nicht geklappt hat.",
            "Für mich war von Anfang an klar, dass ich zu Ihnen will.",
        ),
    ),
    blaming(
        "(wochenlang|monatelang|ewig|seit (wochen|monaten)|so lange|ewigkeit|ewigkeiten|tagelang|@NUMERAL "
        "(wochen|monate)) (@ADV|,|nun|auf|nicht|den|heiße*){0,5} (ohne (ein|jede|jegliche|eine|irgendeine|"
        "jedes|auch nur|einen) @ADV{0,1} (einziges|einzige)? (wort|@REPLY|zeile)|vergeblich|kohlen|nichts "
        "(passiert|zu hören|als)|im ungewissen|kein wort|keine silbe|keinen mucks) | ohne (ein|ein einziges|"
        "jedes) (wort|wort zu) (sitzen|stehen|warten|hängen|von)| (heißen|glühenden) kohlen | (jemand|"
        "irgendwer|irgendjemand) (@ADV|mal|endlich){1,3} (zum hörer|ans telefon|zum telefon|erbarm*|bequem*|"
        "die güte|herabl*) | man wird (@ADV){1,3} _{0,8}? dürfen | (darf|dürfte|kann|sollte) man (@ADV|da|"
        "von @YOUR _|von (ihnen|euch)|schon|eine|@REPLY){0,4} (erwarten|verlangen|voraussetzen) | (ewige|"
        "ewigen|ewiges|ständige|ständigen|dauernde|ständiges) (@ADV)? (hin und her|warterei|hinhalten|"
        "verschieben|vertagen|warten|aufschieben|verzögerungen|nachhaken|nachfragen|drängen|drängeln|"
        "anrufen|nachbohren) | warterei | sterbenswort | sterbenswörtchen | nicht (ein|eine|einen) (einzige|"
        "einziges|einziger|einzigen) | kein (einziges)? wort (von|der|mehr|über|zu|,|$) | (wie lange) (@ADV|"
        "soll|muss|denn){1,4} (ich|man) (@ADV|noch|denn){0,2} warten | (hält|halten) (uns|mich) (@ADV|"
        "nur){0,2} von der arbeit | (zurückhaltung|geduld|bescheidenheit|benehmen) _{0,4}? (gesicht|gut tun|"
        "angebracht|wünschen wir uns) | (?<!(nicht|zu)) (aufdringlich*|penetrant*|lästig) (@ADV)? (sind|"
        "werden|ist|anrufe*|nachfrag*|bewerber*|wirken)",
        "Seit Wochen ohne ein Wort.",
        "Das darf man wohl erwarten.",
        "Wie lange soll ich noch warten?",
        "Kein Sterbenswort.",
        spares=("Ich warte gern so lange, wie Sie brauchen.",),
    ),
    blaming(
        "(ich)? (finde|find|fand) (@I|es|das|@ADV|sowas|so|etwas|dieses|verhalten|vorgehen){1,5} (ganz)? "
        "(schwach|mager|mies|unmöglich|arm|traurig|komisch|seltsam|eigenartig|blöd|doof|ätzend|krass|heftig|"
        "bitter|dürftig|enttäuschend|schlimm|schäbig|merkwürdig|nicht (@ADV)? (gut|schön|toll|lustig|nett|"
        "witzig|cool|fair)|sonderbar|bedenklich|unschön|uncool|asozial|mühsam|schade ,? dass (sie|ihr|man)) "
        "(?!(dass ich|,? wenn ich|gesagt)) | no go | (unbegreiflich|schleierhaft|unverständlich|"
        "unerklärlich) | (ein|bleibt) (@ADV|mir|ein){0,3} rätsel (,|$|warum|wieso|wie|weshalb) | nicht "
        "(@ADV){0,1} (nachvollziehen|nachvollziehbar|hinnehmen|hinnehmbar|bieten lassen|gefallen lassen|"
        "dulden|tolerieren) (?!mehr wo) | (nicht|kaum) zu (fassen|glauben) ,? (dass|wie|was) (sie|ihr|man|"
        "@YOUR|niemand|keiner)",
        "Das finde ich wirklich schwach.",
        "Für mich ist das ein No-Go.",
        "Ihr Verhalten kann ich nicht nachvollziehen.",
        spares=("Ich finde die Idee nicht schlecht.",),
    ),
    blaming(
        "(wundert|erstaunt|überrascht|befremdet|irritiert|verwundert|traurig|bedauerlich|bedauere|bedaure|"
        "erschreckend|bedenklich|seltsam|merkwürdig|komisch|schlimm|peinlich|unglaublich|unfassbar|"
        "unverständlich|enttäuschend|unschön|schwach|frage mich|fragt sich) (@ADV|mich|ist|es|ich|finde|,|"
        "sehr){0,4} (dass|wie|wenn|warum|wieso|weshalb|ob) (sie|ihr|du|man|@YOUR|niemand|keiner|es (in|bei|"
        "@ADV)|bei|in|die|nach|so|ein|eine) ((?!(ich|geklappt|gereicht|mich)) _){0,12}? (nicht (?!(geklappt|"
        "gereicht|möglich|nur))|nie|niemand|kein|keine|keiner|keinen|nur eine|erst nach|so lange|wochenlang|"
        "monatelang|ewig|überhaupt) | @I (@ADV){0,2} (wundere|wunder) mich (@ADV|schon|über|,|dass|"
        "wie){1,4} (@YOUR|sie|ihr|niemand|man|die lange|dass|wieso|warum) | (nicht|kaum) (verstehen|"
        "begreifen|verstehe) ,? (warum|wieso|weshalb|wie|dass) (sie|ihr|du|man|@YOUR|niemand|keiner|es|ein)",
        "Mich wundert, dass in Ihrem Haus niemand antwortet.",
        "Traurig, dass man nicht einmal eine Absage bekommt.",
        "Ich frage mich, warum Sie nie zurückrufen.",
        spares=(
            "Ich frage mich, ob ich nicht noch etwas nachreichen soll.",
            "Es wundert mich nicht, dass Ihr Team so gern dort arbeitet.",
        ),
    ),
    blaming(
        "(?<!für (den|die|das|ihren|ihre|deinen|euren)) (versprochene|versprochener|versprochenen|"
        "versprochenes|zugesagte|zugesagter|zugesagten|zugesagtes|angekündigte|angekündigter|angekündigten|"
        "angekündigtes|vereinbarte|vereinbarten) @ADJ{0,1} (@REPLY|anruf|anrufs|rückrufs|mail|email|frist|"
        "termin|meldung) _{0,6}? (warte|aus|ausgeblieben|nie|nicht|nichts|kam|fehlt|verstrichen|"
        "verstreichen|vergeblich|immer noch|wo|überschritten|abgelaufen) | (auf|wo) (@ADV|bleibt|ist)? "
        "(@YOUR|den|die|das|der)? (versprochen*|zugesagt*|angekündigt*) (@REPLY|anruf|mail) | "
        "versprechungen | (kam|folgte|passierte|geschah|kamen|herrscht|herrschte) (@ADV|,|dann){0,4} "
        "(nichts|nie|kein|keine|funkstille|stille) (?!dazwischen) | ^ (gar|absolut|rein gar|überhaupt)? "
        "nichts $ | (seither|seitdem|dann|danach|und|doch|aber|leider) (@ADV|ist|war){1,3} nichts (@ADV)? "
        "(passiert|geschehen|gekommen|mehr gekommen|erfolgt|mehr passiert|davon) | (passiert|geschehen|"
        "gekommen|erfolgt|gemeldet|angerufen|geantwortet|zurückgerufen) (ist|hat|haben|wurde|habt) (@ADV|"
        "natürlich|sich|mich|sie|bis|heute|dann|mir){0,6} (nichts|niemand|nicht|nie|keiner) | (das|dies|"
        "was) (ist|blieb|wurde) (@ADV|aber|jedoch|bis heute|bis jetzt){0,4} (nicht|nie) (@ADV)? (passiert|"
        "geschehen|erfolgt|eingetreten|eingehalten|erfüllt) | (blieb|bleibt|blieben) (@ADV|bis|heute|"
        "jedoch){0,4} (aus|unbeantwortet|unerwidert|ohne) | ausgeblieben",
        "Die versprochene Rückmeldung blieb aus.",
        "Auf Ihren versprochenen Anruf warte ich bis heute.",
        "Gemeldet hat sich natürlich niemand.",
        "Danach ist nichts mehr passiert.",
        spares=(
            "Danke für den versprochenen Rückruf.",
            "Zum vereinbarten Termin komme ich gern.",
        ),
    ),
    blaming(
        "(haben|hat|habt|hast|wurde|werde|bin|bei) (sie|ihr|man|du|ich|ihnen|euch)? (@ADV|mich|mir|meine|"
        "bewerbung|von ihnen|sie|wurde|hat|man|auf|etwa){1,5} (vergessen|verschlafen|verschlampt|"
        "verschludert|verbummelt|versandet|links liegen|aussortiert und) (?!(beizufügen|anzuhängen|hatte|zu "
        "(erwähnen|sagen|fragen))) | (winterschlaf|sommerschlaf|tiefschlaf|dornröschenschlaf|die linke hand|"
        "nicht so genau|saustall|tohuwabohu|hühnerhaufen|schlafen bei ihnen) | (schlafen|pennen|schläft|"
        "pennt) (@ADV)? (sie|ihr|man|bei) | (melden|meldet|antworten|antwortet|schreiben|schreibt|rufen) "
        "(sich|sie|euch|@ADV){0,4} (nur|erst) (@ADV|dann)? ,? wenn (sie|ihr|es (ihnen|euch)) _{0,4}? "
        "(braucht|brauchen|wollen|wollt|passt|etwas) | (sie|ihr|man|haus|firma|personalabteilung|hr|"
        "abteilung|unternehmen|niemand|keiner|es) (@ADV|@GAP){0,5}? (nicht (@ADV)? (schaffen|schafft|"
        "geschafft|hinbekommen|hinbekommt|hinkriegen|hinkriegt|hingekriegt|in der lage|imstande|"
        "fertigbring*|gelingt|fähig|auf die reihe|gebacken)|außerstande|unfähig*) | (schaffen|schafft|"
        "kriegen|kriegt|bringen) (es|sie|ihr|man|@ADV){1,4} (nicht|keiner|niemand) | unfähig* | "
        "(überfordert|organisationschaos|planlos|unorganisiert*|desorganisiert*|durcheinander) (@ADV)? (ist|"
        "sind|wirkt|wirken|zu sein|,|$|bei ihnen|in ihrem)",
        "Haben Sie mich vergessen?",
        "Ihre Abteilung ist wohl im Winterschlaf.",
        "Ihr schafft es nicht einmal abzusagen.",
        spares=(
            "Ich habe den Anhang vergessen.",
            "Leider habe ich vergessen, Ihnen das Zeugnis zu geben.",
        ),
    ),
    blaming(
        "gehört sich (einfach|@ADV){0,2} (,|$|so|dass) | (wieder|immer wieder|erneut|und) (kommt|kam) (@ADV|"
        "von (ihnen|euch)){0,3} nichts | (meldet|meldest|melden|rührt|antwortet|ruft) (@ADV|ihr|sie|du|euch|"
        "sich|dich|mir|mich){1,4} (nicht|nie) (mehr|zurück|,|$) (?!wenn) | ^ (echt|ganz|wirklich|sehr|na) "
        "(klasse|toll|super|prima|großes kino|bravo) ($|,) | (zum guten ton|gute kinderstube|guter "
        "kinderstube|selbstverständlichkeit|eine frage der höflichkeit|gebot der fairness) | (sollte|müsste|"
        "dürfte|wäre) (@ADV|das|es|für sie|in ihrem haus){0,4} (selbstverständlich|drin|machbar|normal|"
        "standard|üblich) (sein|gewesen|,? (@ADV|dass|sich)) | (kein|keine) (@ADV)? (hexenwerk|"
        "raketenwissenschaft|kunststück|weltwunder|zauberei|ding der unmöglichkeit|doktorarbeit) | (mehr|"
        "bisschen|etwas|bissl|wenig|fehlender|fehlenden|mangelnder|null|kein|keinen|mehr an) respekt (?!vor "
        "der) (hätte|wäre|gegenüber|würde|für|,|$|erwart*|verdien*|vor bewerber*|vor meiner) | (dann|so|"
        "bitte|,) (sagen|sagt|sag|schreiben|schreibt) (sie|ihr|du)? (es|das|mir) (@ADV|mir|bitte|auch){0,3} "
        "(doch|wenigstens|ehrlich|einfach (@ADV)? (ehrlich|ins gesicht|klipp)|offen ins|klipp|ins gesicht) "
        "| dann (sagen|sagt|sag) (sie|ihr)? (es|das|mir) (@ADV){0,3} (,|$) | (stehen|steht) (sie|ihr) "
        "(wenigstens|doch|@ADV){1,2} (dazu|zu) | (seien|seid|sei) (sie|ihr)? (@ADV){1,3} (ehrlich|fair|so "
        "ehrlich|so fair|so anständig|so nett und sagen) | man (könnte|möchte|gewinnt|bekommt|kriegt|fühlt "
        "sich) (@ADV|fast|den){0,4} (meinen|glauben|denken|eindruck|bittsteller|verar*|veralb*|veräpp*) | "
        "(als (ob|wäre*|hätte*|würde*|sei*) (sie|ihr|man|ich|es|meine|bewerber*) _{0,6}? (nicht existi*|"
        "luft|bittsteller|wertlos|egal|nichts wert|unsichtbar|nicht gäbe|lästig|abfall|nummer))",
        "Eine Antwort gehört zum guten Ton.",
        "Das sollte eigentlich selbstverständlich sein.",
        "Es ist doch kein Hexenwerk.",
        "Dann sagen Sie es mir doch wenigstens.",
        spares=("Ich helfe selbstverständlich gern.",),
    ),
    blaming(
        "(das|dies) (haben|hat|habt|hast) (sie|ihr|man|du|niemand|keiner|@ADV){1,3} (nicht|nie) (getan|"
        "gemacht|eingehalten|geschafft) | (hat|haben|habt) (@ADV)? (niemand|keiner|sie nicht|ihr nicht) "
        "(getan|gemacht) | ^ (heute|jetzt|inzwischen|mittlerweile|nun|heut) (ist|haben wir|schreiben wir|"
        "sind wir) (@ADV|es|der|den|beim|am){0,4} (@NTH|(@FIGURE|@DATED)|@NUMERAL) ($|,|@MONTH ($|,)) | "
        "hoch und heilig | seinen teil denken | (viel|nichts|wenig) wert (war|ist) (das|es|@YOUR) | (wort|"
        "worte|zusage|versprechen) _{0,3}? (wenig|nichts|nicht viel) wert | (nicht (mal|einmal)) (@ADV|@A|"
        "@ADJ|@YOUR|kurz*|simpl*|automatisch*|lapidar*|kleine*|anständig*){0,4} (@REPLY|zeile|zeilen|mail|"
        "anruf|danke|hallo|entschuldigung|satz|absagemail|versuch|für) (?!wert gelegt) | (auf|als)? gelesen "
        "(@ADV)? (gesetzt|markiert) | (blaue|blauen) (haken|häkchen)",
        "Aber das haben Sie nicht getan.",
        "Heute ist der 29.",
        "Nicht mal eine Eingangsbestätigung!",
        spares=("Heute ist der 29. Geburtstag meiner Schwester.",),
    ),
    blaming(
        "(warum|wieso|wozu|weshalb) _{0,3}? (schreiben|schreibt|ausschreiben|inserieren|inseriert|laden|"
        "lädt|suchen|sucht|führen|führt|macht|fragen|fragt|bitten|vereinbaren) (man|sie|ihr|@ADV) _{0,9}? "
        "wenn | (öffnet|liest|hebt|nimmt (?!mich)|beantwortet|schaut|geht|antwortet|meldet|ruft|kümmert|"
        "interessiert|sagt|schreibt|reagiert|fühlt) @GAP{0,5}? (niemand|keiner|kein mensch|keine sau|kein "
        "schwein) (?!(außer|böse|mehr als)) | (niemand|keiner|kein mensch) ((?!(,|so|besser)) _){0,5}? "
        "(öffnet|liest|gelesen|rangeht|hingeht|abnimmt|abhebt|hebt|anruft|nimmt|bedankt|entschuldigt|"
        "entschuldigung|erklärt|vorbereitet|bescheid|hält|hielt|geschafft|schafft|fähig|gesagt|informiert|"
        "kümmert) | (sie|ihr|man|du|niemand|@YOUR) @GAP{0,4}? (offenbar|anscheinend|offensichtlich|"
        "augenscheinlich|scheinbar|wohl) @GAP{0,3}? (nicht|nie|kein|keine|niemand|keiner) @GAP{0,4}? "
        "(gelesen|@RESPONDED|interessiert|interesse|nötig|verstanden|wichtig|angesehen|angeschaut|"
        "mitbekommen|priorität|durchgelesen|ernst|zeit|lust|ahnung|nötig) | (?<!ich) (hat|hatte|haben|habt) "
        "(sie|ihr|man|@ADV|dort|da){1,4} keine ahnung | keine ahnung (haben|hat|habt|hatte) (?!ich)",
        "Warum schreiben Sie eine Stelle aus, wenn Sie dann nicht antworten?",
        "Bei Ihnen liest wohl niemand die Post.",
        "Sie haben doch keine Ahnung.",
    ),
    blaming(
        "(glückwunsch|glückwünsche|gratulation|gratuliere|kompliment|bravo|applaus|danke|dank) (@ADV|,|"
        "ich)? (zu|für) (diesem|dieser|diese|dieses|so|ihrem|ihrer|ihr|ihre|eurem|eurer|euer|eure|den|die|"
        "das|dem) (@ADV|@ADJ|ach|tolle*|wunderbar*|herzliche*|einfühlsam*|professionelle*|reibungslos*|"
        "transparent*|vorbildlich*|zügig*|schnell*|mensch*|wertschätzend*){1,4} (verfahren|prozess|"
        "kommunikation|organisation|umgang|tempo|absage|schweigen|bewerbungsprozess|behandlung|stil) | (,|"
        "und) (@ADV|wirklich|sehr|echt|ganz|extrem){0,3} (sehr|echt|wirklich|äußerst|höchst|überaus|mega) "
        "(professionell|höflich|nett|charmant|seriös|stilvoll|freundlich|vertrauenerweckend|wertschätzend) "
        "(,|$) (?!@MY) | (haben|habt|hat|finden|findet|nehmen) (sie|ihr|man) @GAP{0,6}? zeit @GAP{0,4}? (,|"
        "aber|nur|und|jedoch){1,2} _{0,5}? (nicht|keine) | zeit _{0,10}? aber (@ADV)? (keine|nicht) "
        "@GAP{0,3}? (,|um|für|zu|mir|antworten|antwort) | (im|in den|in der|in die|direkt) @ADJ{0,1} "
        "(papierkorb|müll|rundablage|ablage p|mülleimer|tonne|schublade|nirwana|mülltonne|papiertonne|"
        "schredder) | ungelesen | kopf (@ADV)? (schütteln|geschüttelt) | kopfschütteln | (das ist|es ist|"
        "ist ja|ist doch) (@ADV)? die höhe | (das|der) (gipfel|hammer|letzte hemd) (?!des) (,|$|der) | (tun|"
        "tut|täten|können|kann) (mir|einem|@ADV){1,2} @YOUR (leute|mitarbeiter*|kunden|team|angestellt*|"
        "belegschaft|kollegen) (nur|@ADV)? leid | (bewerber*|kandidat*) (sind|wären) (@ADV){0,2} (menschen|"
        "keine (nummern|bittsteller|ware))",
        "Glückwunsch zu diesem ach so menschlichen Verfahren!",
        "Gelesen und nichts geschrieben, sehr professionell.",
        "Meine Unterlagen landen wohl ungelesen im Papierkorb.",
        "Bewerber sind auch Menschen.",
        spares=(
            "Ihr Team wirkte sehr professionell.",
            "Herzlichen Glückwunsch zu Ihrem Jubiläum!",
        ),
    ),
    blaming(
        "(komisch|merkwürdig|seltsam|interessant|lustig|witzig|auffällig|zufall|eigenartig|schön|toll|"
        "super) ,? (dass|wie) (sie|ihr|du|man|@YOUR _|niemand) @GAP{0,4}? (immer|nie|ständig|jedes mal|"
        "dauernd|keine zeit|angeblich|ausgerechnet|jedesmal|plötzlich) | (entscheidung|absage|begründung|"
        "wahl|bewertung|auswahl) (?!(ist noch)) _{0,9}? (ungerecht*|unfair|falsch|ein fehler|schlecht "
        "begründet|willkürlich|fadenscheinig*|lächerlich|nicht nachvollzieh*|haltlos|fragwürdig|unbegründet|"
        "an den haaren|vorgeschoben|hanebüchen|schleierhaft|nicht verstehen|nicht einverstanden) | "
        "(fadenscheinig*|vorgeschoben*|lapidar*|nichtssagend*|floskelhaft*|abgedroschen*) | (leere|hohle|"
        "nur|lauter) (phrasen|floskeln|sprüche) | floskeln | (vitamin b|freund vom chef|neffe* (des|vom)|"
        "irgend*einen (neffen|bekannten|verwandten|freund|vetter|günstling)|bekannten|verwandten|günstling*|"
        "spezl|spezi|haberer|vetternw*) (@ADV)? (vergeben|gedacht|reserviert|bestimmt|versprochen|bekommen|"
        "des chefs|der chefin|vom chef) | (vorab|vorher|im vorfeld|vorneherein|vornherein|längst intern|"
        "unter der hand|insgeheim|heimlich) (@ADV)? (vergeben|gedacht|reserviert|bestimmt|entschieden|"
        "feststand|feststanden|fest|für) | (nur|bloß|bloße|reine|reiner|pure|eh nur|lediglich) (@ADV|eine|"
        "ein|noch|zur|als){0,2} (fassade|formsache|formalität|show|alibi|makulatur|schau|staffage|deko|"
        "pflichtübung|theater) | pro forma | (schon wieder|zum @RANK mal|ständig|dauernd|immer wieder|"
        "kurzfristig wieder) (@ADV)? (verschoben|vertagt|abgesagt|verlegt|umgeplant|geändert|aufgeschoben) "
        "(?!(musste|habe ich)) | (ganzen|ganze|halben|halbe|kompletten) (tag|vormittag|nachmittag|"
        "urlaubstag|woche) (@ADV|damit|an|für){0,3} (verloren|verliere|verlor|verschwendet|vergeudet|"
        "geopfert|umsonst|in den sand) | (umsonst|für nichts) (@ADV)? (gekommen|angereist|gefahren|"
        "investiert|gewartet|vorbereitet|genommen|bemüht|die mühe)",
        "Komisch, dass Sie immer gerade in einer Sitzung sind.",
        "Ihre Entscheidung halte ich für ungerecht.",
        "Der Posten war vorab vergeben und das Gespräch reine Fassade.",
        "Der Termin wurde schon wieder verschoben.",
        spares=("Ihre Entscheidung kann ich gut verstehen.",),
    ),
    blaming(
        "(hätte|hätten) (@GAP){0,5}? (mehr|besseres|was anderes|etwas anderes|eine andere|eine persönliche*|"
        "bessere) @GAP{0,5}? verdient | (macht|hinterlässt|ist|wirkt|kein|war) (@ADV|das|es)? (keinen|kein|"
        "einen) (@ADV)? (guter|guten|besonders guten|tollen|schlechten|schlechter|fahlen|faden|bitteren|"
        "schalen|verheerenden|miserablen) (eindruck|stil|nachgeschmack|beigeschmack) | (kein|keinen) "
        "(@ADV)? (guter|guten|schöner|schönen|feiner|feinen) (eindruck|stil|zug) (?!von mir) | (könnten|"
        "könntet|diesmal|wenigstens) @GAP{0,6}? mühe (@ADV)? (machen|geben) | diesmal (@ADV|die|sich)? mühe "
        "| (über|wegen|ob|angesichts) (@YOUR|der|dieser|dieses|so viel) (@ADV)? (langsamkeit|"
        "unentschlossenheit|trägheit|desorganisation|unpünktlichkeit|unzuverlässigkeit|arroganz|untätigkeit|"
        "gleichgültigkeit|schlamperei|nachlässigkeit|schwerfälligkeit|bürokratie|unfähigkeit|hinhalterei|"
        "entscheidungsschwäche) | (unentschlossenheit|trägheit|schlamperei|untätigkeit|unzuverlässigkeit|"
        "geringschätzung|missachtung|herablassung|hinhalterei|inkompetenz|unfähigkeit|unverbindlichkeit) | "
        "(von|für) (@A|@YOUR|solchen|so) @ADJ{0,2} (firma|unternehmen|haus|konzern|verein|behörde|"
        "organisation|betrieb|institution|arbeitgeber|amt|hochschule|klinik|museum|agentur|startup) "
        "_{0,10}? (hätte|erwartete|gehofft|(erwarte|erwartet|erwarten) (ich|man|@ADV|mir|da){0,4} (mehr|"
        "anderes|anderen|bessere*|dass|wenigstens|mindestens|zumindest)) (?!(mich|gern)) | (predigen|"
        "predigt|wirbt mit|werben mit|schreiben sich|schreibt sich|auf die fahnen|hochglanz*|karriereseite|"
        "leitbild) _{0,8}? (respekt|wertschätzung|augenhöhe|menschen|fahnen|nur|aber|werte|nichts|davon) | "
        "@I (@ADV|,|von|@YOUR|firma|mit|einem|einer|ihrem|ihrer|ruf){0,9} (mehr|etwas mehr|anderes|mehr an) "
        "@GAP{0,4}? (erwartet|seriosität|professionalität|fairness|anstand|respekt|ehrlichkeit|transparenz|"
        "stil) (?!(bringen|geben|gewinnen)) (erwartet|gewünscht|erhofft|zugetraut|,|$|von)",
        "Zwei Stunden Gespräch hätten mehr verdient als drei Zeilen.",
        "Das macht keinen guten Eindruck.",
        "Über Ihre Langsamkeit kann man nur staunen.",
        "Von einem Verein, der Respekt predigt, hätte ich mehr erwartet.",
        spares=("Von einer Firma wie Ihrer habe ich lange geträumt.",),
    ),
    blaming(
        "(sehr|schwer|tief|zutiefst|maßlos|bitter|echt|wirklich|ehrlich|als|total|einfach|nur|ziemlich|"
        "schon|äußerst|(von|über) (ihnen|euch|@YOUR _)) @ADV{0,2} (?<!nicht) (?<!andere als) enttäuscht "
        "(?!(@ADV){0,2} (war ich nicht|bin ich nicht)) | enttäuscht (@ADV|,|bin|ich|worden|hat){0,3} (von "
        "(ihnen|euch|dir|@YOUR)|über|dass (sie|ihr|man|niemand|keiner|@YOUR|ich nie)|wie|darüber) | ich bin "
        "(@ADV){0,2} (?<!nicht) enttäuscht ($|,) | enttäuscht (mich|uns) | (eine|große|herbe|bittere) "
        "enttäuschung | (sie|ihr|du|man|wurde|werde|@YOUR _) ((?!(nicht|die|den)) _){0,3}? (ignorieren|"
        "ignoriert|ignorierst) | (?<!bitte) (ignorieren|ignoriert|ignorierst) (sie|ihr|du|man|werden) "
        "@ADV{0,2} (mich|meine @SEVERAL|uns) | (mich|meine @SEVERAL|uns|bewerber*) ((?!nicht) _){0,4}? "
        "(ignorieren|ignoriert) | genug (vom|von (diesem|dem|der|ihnen|euch)|gewartet|gehört) | (habe|hab) "
        "(@I|@ADV|jetzt){1,3} genug (,|$|davon) | (warten|warterei|das) @ADV{0,2} leid (bin|,|$|sein) | "
        "(?<!nicht) (hätte|hätten) (@ADV|mir|schon|ja|uns){0,4} (gereicht|genügt|ausgereicht) | (?<!fragen) "
        "(kostet|kosten) (@ADV|doch|euch|sie){0,3} nichts (,|$) | (verfahren|prozess|auswahlverfahren|"
        "bewerbungsprozess|bewerbungsverfahren|auswahlprozess) ((?!(,|bei uns)) _){0,4}? (schlecht|"
        "chaotisch|mies|katastrophal|schleppend|unorganisiert|schief|intransparent|zäh|undurchsichtig) | "
        "nicht (@ADV|gerade){0,2} zu (@YOUR|den) (prioritäten|stärken|gepflogenheiten|tugenden|stärksten|"
        "hobbys) | (bis heute|noch immer|immer noch) (weiß|weiss|wissen|tappe) (ich|wir) (@ADV)? (nichts|"
        "von nichts|nicht|im dunkeln) | (finde|ist|wirkt|war) (@I|@ADV|das|es){0,4} (nicht|wenig|kaum) "
        "(@ADV|gerade|eben){0,2} (seriös|professionell|vertrauenerweckend|fair|respektvoll|wertschätzend|"
        "höflich|anständig|korrekt)",
        "Ich bin von Ihnen enttäuscht.",
        "Warum ignorieren Sie mich?",
        "Ein einfaches Nein hätte gereicht.",
        "Ich habe genug vom Warten.",
        spares=(
            "Ich war nicht enttäuscht, im Gegenteil.",
            "Ignorieren Sie bitte die Datei von gestern.",
        ),
    ),
    blaming(
        "(hört|höre|hörte|hörst) (man|ich) @ADV{0,3} nichts (@ADV)? mehr | (bezeichnend|typisch|traurig|"
        "schade|erstaunlich|auffällig) ,? dass (man|bei|ihr|sie|niemand|keiner) @GAP{0,5}? (nie|niemanden|"
        "nicht|keine|kein|niemand) (?!(geklappt|möglich)) | (vorstellung (davon)?|vorstellen|ahnung) ,? "
        "(davon)? ,? wie (es ist|es sich|man sich|ich mich|sich das) | (haben|hast|habt) (sie|ihr|du) "
        "(eigentlich|überhaupt|@ADV){0,2} (eine|irgendeine) (vorstellung|ahnung) | (sie|ihr|du|man) (hätten|"
        "hättet|hättest|hätte) (mir|mich|das|es|uns|@ADV|ruhig){1,5} @GAP{0,3}? (sagen|mitteilen|melden|"
        "informieren|sparen|warnen|absagen|ersparen|erwähnen|geben) (können|müssen|sollen|dürfen) | "
        "vertrauen @GAP{0,5}? (dahin|verloren|erschüttert|verspielt|weg|zerstört|missbraucht|enttäuscht) | "
        "(hatte|hätte) @I? auf (eine|ein|einen|mehr|etwas mehr) (faire*|ehrlich*|anständig*|respektvoll*|"
        "professionell*|wertschätzend*|fairness|respekt) @GAP{0,3}? (gehofft|vertraut|gebaut) | etwas (ganz|"
        "völlig|komplett)? anderes (erzählt|gesagt|versprochen|behauptet|zugesichert) | so (geht|läuft|"
        "kann) (das|es) @ADV{0,1} nicht (,|$|weiter|gehen|laufen) | da (fragt|fragen) (man|ich) (sich|"
        "mich)? (@ADV)? | fragt man sich (@ADV)? ,? (wozu|warum|ob|wieso|was|weshalb) | (termin|termine|"
        "gespräch) @GAP{0,4}? (geplatzt|platzen lassen|geschwänzt) | (haben|hat|habt|wurde|hast) @GAP{0,3}? "
        "(versetzt|sitzen lassen|stehen lassen|fallen (gelassen|lassen)|fallengelassen|im kreis geschickt|"
        "hin und her geschickt|abgeschoben) (?!worden nach) | (glaube|nehme) ich (ihnen|euch|dir) (@ADV)? "
        "nicht | heiße kartoffel | (nett|schön|fair|anständig|höflich|professionell|seriös|freundlich|"
        "wertschätzend|respektvoll|kundenfreundlich|ordentlich) (ist|geht|wäre|sieht) (@ADV)? (etwas)? "
        "(anders|anderes) | (bequem*|erbarm*|herablass*|herablässt|herabließ|lässt sich|herab) (@ADV|ja|"
        "sich|mal){0,4} (jemand|wer|irgendwer|irgendjemand) | (bequemt|erbarmt|aufrafft) sich",
        "Dann hört man nichts mehr.",
        "Mein Vertrauen in Ihr Haus ist dahin.",
        "Nett ist anders.",
        "So geht das nicht.",
        spares=(
            "Ich habe keine Vorstellung vom Gehalt.",
            "Wenn es nicht anders geht, komme ich am Montag.",
        ),
    ),
    blaming(
        "(?<!(verstehe|weiß|weiss|klar|verständlich|bewusst|verstehen|nichts|schlimm|sagte|sagten|meinte|"
        "hörte|gehört|nachvollziehen|ok|okay) ,) (dass|weil|warum|wieso|weshalb|obwohl|obschon|während|"
        "nachdem|wie|wo) (sie|ihr|du|man|niemand|keiner|jemand|sich|@FIRM) ((?!(,|noch)) _){0,8}? (?<!noch) "
        "(nicht|nie|niemals|nichts|kein|keine|keinen|keinerlei|niemand|keiner) ((?!(,|nur|sofort|gleich)) "
        "_){0,5}? @RESPONSE (?!(können|dürfen|müssen|kann|muss|darf|könnt|konnten|durften|konnte)) | "
        "(verstehe|begreife|kapiere|verstehen) @ADV{0,2} nicht ,? (warum|wieso|weshalb|wie) (sie|ihr|du|man|"
        "niemand|keiner|@FIRM|es) | (nehmen|nimmt|nehmt|nimmst) ((?!,) _){1,5} (nicht|kein|keinen|wenig) "
        "@ADV{0,1} (ernst|für voll|rücksicht) | (antworten|melden|reagieren|lesen|zurückrufen) (wollen|"
        "können|mögen|wollt) ,? dann (lassen|lasst|sagen|sagt|lass) | lassen sie es (@ADV)? (eben|bleiben|"
        "halt|sein) | (dann|na) (eben|halt) nicht (,|$) | (hätten|hättet|hättest|hätte) (sie|ihr|du|man|"
        "@FIRM) ((?!,) _){0,9}? (sagen|mitteilen|melden|informieren|antworten|anrufen|schreiben|sparen|"
        "warnen|absagen|ersparen|zurückrufen|erwähnen|überlegen|geben|schicken|reagieren|kümmern|"
        "entschuldigen) (können|müssen|sollen|dürfen) | (sie|ihr|du|man|@FIRM) (hätten|hättet|hättest|"
        "hätte) ((?!,) _){0,9}? (sagen|mitteilen|melden|informieren|antworten|anrufen|schreiben|sparen|"
        "warnen|absagen|ersparen|zurückrufen|erwähnen|geben|schicken|reagieren|kümmern|entschuldigen) "
        "(können|müssen|sollen|dürfen) | (sie|ihr|man|du|jemand|@FIRM) @GAP{0,6}? (überhaupt|jemals) "
        "@GAP{0,3}? (lesen|liest|lest|gelesen|angeschaut|angesehen|wahrgenommen|interessiert|ernst|"
        "anschauen|wissen) | (?<!macht) (gar|überhaupt) nichts (von (ihnen|euch|dir)|zu hören|gehört|mehr|"
        "passiert|,|$) (?!(vergessen|gegen)) (?<!(macht|mir) gar nichts) | (?<!mir) (passiert|geschieht|"
        "kommt|tut sich|bewegt sich|rührt sich) (@ADV|von (ihnen|euch|dir|@YOUR seite)){0,4} (gar|überhaupt|"
        "rein gar)? nichts (?!dazwischen) | nie (wieder|mehr) (etwas|was|ein wort)? (@ADV|von (ihnen|euch|"
        "dir|@YOUR seite)){0,3} (gehört|gesehen|gemeldet|geantwortet)",
        "Ich verstehe nicht, warum Sie mir keine Antwort geben.",
        "Sie hätten sich ruhig mal melden können.",
        "Ich weiß nicht, ob Sie meine Mails überhaupt lesen.",
        "Von Ihnen kommt ja leider gar nichts.",
        spares=(
            "Das macht gar nichts.",
            "Ich weiß, dass Sie noch keine Antwort geben können.",
        ),
    ),
    blaming(
        "so (kann|darf|sollte|braucht|muss|behandelt|lässt|geht|springt) man (@ADV|mit|menschen|leuten|"
        "bewerber*|kandidat*|mir|niemanden|keine|keinen|leute){0,5} (nicht|niemanden|keine|keinen|um|"
        "warten) | (kein|keine|keinen) @ADV{0,1} (professionelle*|gute*|respektvolle*|faire*|"
        "wertschätzende*|anständige*|vernünftige*|seriöse*|angemessene*|menschliche*|höfliche*|würdige*|"
        "ordentliche*) @ADJ{0,1} (umgang|stil|verhalten|art|vorgehen|kommunikation|benehmen|zustand|"
        "behandlung|verfahren) | (@FIRM|sie|ihr|man) (sollten|sollte|solltet|müssten|müsste|müsstet) "
        "@GAP{0,8}? (arbeiten|überdenken|lernen|verbessern|überprüfen|nachdenken|schämen|üben|schulen|"
        "überlegen|hinterfragen|ändern|aufräumen|fragen) (,|$|ob|wie|und) | (gehofft|gedacht|geglaubt|"
        "erwartet|angenommen) ,? (@ADV)? dass (man|sie|ihr|du|@FIRM|ein|eine|ich) @GAP{0,9}? (anders|besser|"
        "mehr|wenigstens|zumindest|respekt*|höflich*|professionell*|wert|ehrlich*|fair*) | (hatte|hätte) "
        "@I? @GAP{0,6}? (mehr|besseres|anderes|etwas mehr|wenigstens|zumindest) @GAP{0,5}? (gehofft|"
        "gerechnet|erwartet) (?!nicht) | ^ (heute|jetzt|inzwischen|mittlerweile|nun) (ist|haben wir) (@ADV|"
        "es){0,3} @WEEKDAY $ | (danke|dank|danken) @ADV{0,2} für (die|ihre|eure|deine) (@ADV)? (späte|"
        "verspätete|längst|überfällige|prompte|rasche|schnelle) (fällige)? @REPLY ,? (@ADV)? (nach|die) "
        "_{0,4}? (wochen|monaten|monate) | (absage|absagen|begründung|antwort|reaktion|behandlung|"
        "kommunikation|umgang) ((?!(,|meine)) _){0,5}? (dürftig|mager|mau|billig|armselig|enttäuschend|"
        "ernüchternd|lachhaft|unwürdig|lieblos|frustrierend|unpersönlich|daneben|befremdlich|merkwürdig|"
        "seltsam|komisch) (,|$|und|für|formuliert|ist|gewesen|war) | (ist|war|finde) (@GAP){0,5}? @REPLY "
        "@ADV{0,3} (dürftig|mager|mau|billig|armselig|enttäuschend|lieblos) | (wird|wurde) (mir|uns|einem) "
        "@ADV{0,2} (gesagt|erzählt|versichert|versprochen|zugesagt|mitgeteilt) _{0,8}? (aber|doch|nur|und|"
        "trotzdem) _{0,3}? (nichts|nie|nicht|keiner|niemand|kein)",
        "So kann man mit Menschen nicht umgehen.",
        "Das ist kein professioneller Umgang.",
        "Ich hatte gehofft, dass man bei Ihnen anders mit Bewerbern umgeht.",
        "Ihre Firma sollte dringend an der Kommunikation arbeiten.",
        spares=("Ich hatte gehofft, dass wir uns noch einmal sprechen.",),
    ),
    blaming(
        "(absage|antwort|rückmeldung|standardmail|mail|entscheidung) _{0,8}? (nur|erst|bereits|ganze|"
        "geschlagene|satte|stolze|schlappe|gerade mal|sage und schreibe) (@ADV|nach)? (@NUMERAL|@MANY|"
        "(@FIGURE|@DATED))? (wochen|monate|monaten) (@ADV|warten|gewartet|gedauert|gebraucht|musste|durfte|"
        "später|,|$) | (@YOUR|diese|dieser|die art der|art von|solche) @ADJ{0,1} (art)? (und weise)? (der|"
        "des)? (kommunikation|umgangston|umgang|verhalten|vorgehen|organisation|tonfall|gebaren|"
        "informationspolitik|arbeitsweise) (?!(mit kunden|im team)) _{0,5}? ((gefällt|passt|überzeugt|"
        "behagt) (mir|mich) (@ADV)? nicht|mich nicht (,|$)|nicht (?!nur) (@ADV)? (zusagt|gefällt|passt|"
        "stimmt|gefallen|überzeugt|funktion*|akzept*|in ordnung|richtig|gut|zu mir)|zu wünschen|abschreck*|"
        "missfällt|schlecht*|abgeschreckt|stört mich|abstößt|abstoßend|gestört|verleidet|lässt) | "
        "(verleidet|verdorben|vermiest|abgeschreckt|abgeturnt|vergrault|den rest gegeben) (@ADV)? (,|$|hat|"
        "haben|habt|ist|mir|worden) (?<!nicht abgeschreckt) | (lust|interesse|freude) (@ADV|mir|an|der|"
        "ihnen|stelle|ist|haben|sie){1,6} (vergangen|verdorben|verleidet|vermiest|gründlich) | (so etwas|"
        "sowas|so|dergleichen|etwas derartiges|derartiges) (habe|hab|hätte) (ich)? (@ADV){0,4} (nie|nicht|"
        "nirgends) (@ADV)? erlebt (,|$) | (so|dermaßen|derart) (@ADV)? (schlecht|mies|behandelt|"
        "unfreundlich|lieblos) (behandelt|wurde|worden|abgefertigt|bin ich|,) | (nicht|kein) (@ADV)? "
        "(nochmal|noch einmal|weiter|länger)? (@ADV)? (so behandeln|zum narren|zum affen|verkohlen|"
        "veralbern)",
        "Für Ihre Absage haben Sie nur sechs Wochen gebraucht, die Absage kam erst nach sechs Wochen.",
        "Ihre Art der Kommunikation überzeugt mich nicht.",
        "Mir ist die Lust an der Stelle vergangen.",
        "So etwas habe ich noch nie erlebt.",
    ),
    blaming(
        "(selten|noch nie|nie|nirgends|nirgendwo|nirgendwo sonst|in all (den|meinen) jahren|bisher nicht) "
        "@GAP{0,4}? (so|solch*|derart*|dermaßen|eine so|ein so|einen so|so etwas|sowas) @GAP{0,2}? "
        "(schlecht*|mies*|unorganisiert*|chaotisch*|langsam*|träge*|lange|lahm*|kalt*|unfreundlich*|"
        "unzuverlässig*|zäh*|miserabel|miserabl*|unangenehm*|verächtlich*|abweisend*|desinteressiert*|"
        "planlos*|konfus*|mühsam*|merkwürdig*|seltsam*|undankbar*|unverbindlich*|@BAD) _{0,6}? | (wäre|ist|"
        "sei|war|kann|wär) (@ADV|das|es|doch|nun|wirklich|sein){0,5} (kein|keine) (@ADV|@ADJ|großer|große|"
        "großes|riesen|besonderer|allzu großer){0,2} (aufwand|akt|problem|mühe|ding|kunst|arbeit|hexerei|"
        "drama|staatsakt|riesenaufwand|umstand|großtat|beinbruch) ,? _{0,6}? (mir|uns|einem|bewerber*|"
        "kandidat*|jemandem|sich|kurz|wenigstens) _{0,6}? (zu (geben|sagen|melden|schreiben|antworten|"
        "informieren|schicken)|abzusagen|mitzuteilen|zurückzurufen|anzurufen|zurückzuschreiben|bescheid) | "
        "(würde|hätte|täte) (@ADV|ihnen|euch|niemandem){0,4} nicht (weh|wehtun|weh tun|wehgetan|umgebracht|"
        "umbringen|geschadet|schaden) | (gilt|gelten|galt|galten) @GAP{0,7}? (anscheinend|offenbar|wohl|"
        "scheinbar|leider|offensichtlich|augenscheinlich) @GAP{0,4}? (nicht|nur|keine) | (offenbar|"
        "anscheinend|wohl|scheinbar) (gilt|gelten) @GAP{0,7}? (nicht|nur|keine) | (hätte|hätten) (ich|wir|"
        "man|mir) ((?!(nicht|nie|kaum|niemals|so viel)) @GAP){0,9}? (erwartet|erwarten (dürfen|können)|"
        "zugetraut)",
        "Selten habe ich eine so schlecht organisierte Abteilung erlebt.",
        "Es wäre kein Aufwand, mir Bescheid zu geben.",
        "Fristen gelten bei Ihnen offenbar nur für andere.",
        "Von einer Behörde hätte ich Verbindlichkeit erwartet.",
        "Eine Zeile hätte nicht wehgetan.",
        spares=(
            "Selten habe ich ein so gutes Gespräch erlebt.",
            "Es ist kein Problem, den Termin zu verschieben.",
            "So viel Offenheit hätte ich nie erwartet.",
        ),
    ),
    blaming(
        "(hat|haben|habt|schaut|liest|hast) (bei|@YOU|@ADV|eigentlich|denn|in|@YOUR|haus|abteilung|von|sich|"
        "da){0,6} (irgendjemand|irgendwer|überhaupt (jemand|wer|mal)|jemals (jemand|wer)|jemals|auch nur "
        "(einer|jemand)) @GAP{0,7}? (gelesen|angeschaut|angesehen|geöffnet|beachtet|bemerkt|durchgelesen|"
        "gedacht|interessiert|gekümmert|vor|an|zeit|überlegt|verstand) | ^ (@ADV|na|das ist|das nenne ich|"
        "wirklich|ja){0,3} (super|toller|tolle|tolles|klasse|spitzen|prima|großartige*|hervorragende*|glanz|"
        "wunderbare*|traumhafte*|beeindruckende*|vorbildliche*|fantastische*|reife|starke*|saubere*|schöner|"
        "schönes|großes|ganz großes|erstklassige*|fabelhafte*) (service|leistung|organisation|kommunikation|"
        "umgang|stil|auftritt|werbung|kundenservice|bewerber*|einstellung|timing|vorstellung|kino|arbeit|"
        "tennis|visitenkarte|willkommen*|umgangsformen|laden|verein) (,|$|von|,? (da|so|dass|wirklich)) | , "
        "da (bewirbt|arbeitet|wartet|freut|meldet|macht|kommt) (man|sich|das|doch|einem) (@ADV|sich|doch|"
        "gleich|doppelt|so|das|warten|bewerben){0,5} (gern|gerne|lust|freude|spaß|laune|lieber) | so macht "
        "(@ADV)? (bewerben|jobsuche|das bewerben|warten|arbeitssuche|das) (@ADV|so|richtig|doch){0,3} (spaß|"
        "freude|laune) | früher (hat|haben|wurde|wurden|war|gab|bekam|hätte|hätten|kannte) (man|es|"
        "bewerber*|@ADV|das|ich){1,4} _{0,6}? (geantwortet|antwort|abgesagt|absage|anstand|höflich*|respekt|"
        "bescheid|zurückgerufen|zugemutet|benehmen|manieren|zurückgeschrieben) | zu meiner zeit @GAP{0,9}? "
        "(man|noch|so|anstand|hätte) | (hätte|hätten|wäre|gäbe|würde|würden|gab|gibt) (@I|es|man|@ADV|bei "
        "uns|in|meinem|meiner|betrieb|firma|sich|unserem|unserer|damals){1,6} (so etwas|sowas|so was|"
        "dergleichen|so ein verhalten|so einen umgang) @GAP{0,5}? (nicht|nie|niemals|keine*|niemand*|"
        "undenkbar|ausgeschlossen|gegeben|zugemutet|erlaubt|geleistet|getraut|rausgeflogen|passieren) | (so "
        "etwas|sowas|so was) (hätte|hätten|gäbe|würde|wäre|gab) @GAP{0,8}? (nicht|nie|niemals|keine*|"
        "niemand*|undenkbar) | nicht (mal|einmal) @GAP{0,4}? (lebenslauf|unterlagen|bewerbung|namen|cv|"
        "mappe|anschreiben|profil|zeugnisse) @GAP{0,4}? (gelesen|aufgeschlagen|angesehen|angeschaut|"
        "geöffnet|gekannt|kannte|kennt|wusste|merken|parat|dabei|durchgelesen|überflogen|geblättert|richtig)",
        "Hat bei Ihnen irgendjemand meine Unterlagen angeschaut?",
        "Super Service, da bewirbt man sich doch gern.",
        "Früher hat man Bewerbern wenigstens noch geantwortet.",
        "In meinem Betrieb hätten wir so etwas keinem Lehrling zugemutet.",
        "Da saß einer, der nicht mal meinen Lebenslauf gelesen hatte.",
        spares=(
            "Haben Sie jemanden, der mir den Weg zeigt?",
            "Früher habe ich in Linz gearbeitet.",
        ),
    ),
    blaming(
        "(?<!nie) (reißt|reisst|riss|platzt|platzte|geht|ging|schwindet|bröckelt) (mir|uns|einem|@ADV|"
        "da){1,4} (der|die|das|mein|meine)? @ADV{0,1} (geduldsfaden|geduld|kragen|hutschnur|hut|messer|"
        "verständnis|vertrauen|lust) | (hutschnur|messer in der tasche) | (wird|muss|sollte|müsste|darf|"
        "kann) (man|ich|einer|unsereins) (@ADV|ja|wohl|doch){1,4} (erwarten|verlangen|@GAP{0,7}? (dürfen|"
        "können)) (?!(sie|ich)) | wer nicht will ,? der hat | den wald (hineinruft|reinruft|hinein|ruft) | "
        "(fisch stinkt|da lachen (@ADV)? die hühner|außen hui|mehr schein als|große klappe|ein schelm|"
        "papier ist geduldig|nachtigall|außer spesen|viel lärm um|fass (@ADV)? (den boden|zum überlaufen)|"
        "fass ,? (@ADV|das){0,2} überlaufen|maß ist voll|maß ist (@ADV)? voll|schlägt es dreizehn|schlägts "
        "dreizehn|perlen vor die säue|schindluder|katz und maus|ausgestreckten arm|bestellt und nicht "
        "abgeholt|däumchen|bis ich schwarz|bis (ich|man) (schwarz|alt und grau)|nimmerlein*|pustekuchen|"
        "sendepause|schweigegelübde|brieftaube*|mund fusselig|gegen (eine|die|wände|ne)? (wand|wände|mauer|"
        "mauern)|in den wind|schippe nehmen|auf den arm (genommen|nehmen)|übers ohr|im sande|im sand "
        "(verlauf*|verlief)|unsichtbar*|geisterfirma|geister|tote hose|schlechter film|falschen film|im "
        "falschen) (?!(kästchen|formular|stockwerk|zug|bus|ordner|gebäude)) | (unmöglich*|ungut*|herzlos*|"
        "kalt*|mies*|schlecht*|merkwürdig*|seltsam*|eigenartig*|unwürdig*|unfreundlich*|miserabl*|grob*|"
        "rüde*|rau*|unterirdisch*|schlimm*|katastrophal*|desaströs*) (@ADV)? (umgang|verhalten|behandlung|"
        "benehmen|auftreten|kommunikation|tonfall|umgangston|organisation|stil|bewerbungsprozess|"
        "bewerberkommunikation|umgangsformen|gebaren|manieren|management) (?!(meinerseits|von kunden|der "
        "kunden|mit kunden)) | (befremdet|ärgert|kränkt|enttäuscht|irritiert|verletzt|frustriert|nervt|"
        "empört|wurmt|entsetzt|verstimmt|schmerzt|betrübt|erbost|verärgert) (@ADV|schon|sehr|doch){0,2} "
        "(mich|uns|einen) (?! (@ADV|sehr){0,2} (nicht|kein|wenig|nie))",
        "Allmählich reißt mir der Geduldsfaden.",
        "Eine Auskunft wird man ja wohl bekommen dürfen!",
        "Wer nicht will, der hat schon.",
        "Unmöglicher Umgang mit Bewerbern",
        "Es befremdet mich, das aus der Zeitung zu erfahren.",
        spares=(
            "Der Lärm stört mich nicht.",
            "Kann ich da einfach klingeln?",
            "Ich mag es, wenn man mir offen sagt, was schlecht ist.",
        ),
    ),
    blaming(
        "(hinterherlaufen|hinterherrennen|hinterhertelefonieren|hinterherzulaufen|hinterherzurennen|"
        "nachlaufen|nachrennen|nachzulaufen|hinterherlaufe|hinterherrenne|hinterhertelefoniere|betteln muss|"
        "aus der nase ziehen|nase ziehen) | (laufe|renne|telefoniere|jage) (@I|ihnen|euch|@ADV|einer|der|"
        "antwort|@REPLY|@YOUR|seit|wochen|tagen){1,8} (hinterher|nach) | (behandlung|umgang|vorgehen|"
        "verhalten|art) (@ADV|habe|ich|hat|niemand|kein bewerber){1,4} nicht (nötig|verdient) | (das|so "
        "etwas|so eine behandlung|sowas) habe ich (@ADV){0,2} nicht (nötig|verdient) | (fühle|fühlt|fühlte|"
        "komme|kam) (@I|man|sich|mich|mir|da|@ADV|als|bewerber*|ein bisschen|schon|ziemlich|hier){1,9} "
        "(verschaukelt|verarscht|veräppelt|veralbert|vergessen|ignoriert|übergangen|missachtet|ausgenutzt|"
        "hingehalten|im stich|alleingelassen|allein gelassen|respektlos|abgefertigt|bittsteller*|vor den "
        "kopf|auf den schlips|hintergangen|ungerecht|unfair|schlecht behandelt|verkauft|vorgeführt|nicht "
        "(ernst|wertgeschätzt|respektiert|gesehen|willkommen)|wie (bestellt|luft|ein|eine|dreck|abfall)|"
        "veralb*|abgewimmelt|abgehängt|wertlos behandelt|an der nase|benutzt) | (schaffe|schafft|schaffen|"
        "bringt|bringen) (es|@ADV|nicht|fertig){1,3} (nicht|keiner|niemand) @GAP{0,6}? (zeile*|absage|anruf|"
        "@REPLY|mail|satz) | (armutszeugnis|trauerspiel|blamage|schande|witz|zumutung|frechheit|"
        "unverschämtheit|peinlich*|unwürdig*) (für) (@A|@YOUR|so|solch*) @ADJ{0,1} _ | (gelöscht|ignoriert|"
        "übersehen|weggeworfen|aussortiert|übergangen) (haben|hat|habt|hast) (sie|ihr|man|du)|(halten|hält|"
        "haltet) (sie|ihr|man|sich|wohl|@ADV){1,4} (wenig|nichts|nicht viel|nie|nicht) (@ADV)? (von|an|für) "
        "(@ADV|@YOUR|eigene|eigenen|@A){0,3} (absprachen|zusagen|wort|versprechen|termine|fristen|"
        "vereinbarungen|kommunikation|höflichkeit|bewerber*|pünktlichkeit|abmachungen|antworten|manieren|"
        "transparenz|zeitpläne|zeitplan|nötig) | (zeitplan|zeitpläne|fristen|termine|zusagen|ankündigungen|"
        "absprachen|versprechungen|pünktlichkeit|zuverlässigkeit|verbindlichkeit|erreichbarkeit|transparenz|"
        "offenheit|ehrlichkeit) (@ADV|scheint|scheinen|ist|sind|bei|@YOU|nimmt|nehmen|man|@YOUR|haus|in|"
        "gehört|gehören){1,7} (nicht|nur|kein|keine|wenig|fremd*|nebensache|zweitrangig|egal|optional|"
        "dehnbar*|unverbindlich*|schall und rauch|glückssache|ausverkauft|aus)",
        "Ich habe keine Lust, Ihnen hinterherzulaufen.",
        "So eine Behandlung habe ich nicht nötig.",
        "Da fühlt man sich als Bewerber schon verschaukelt.",
        "Verbindlichkeit scheint bei Ihnen Glückssache zu sein.",
    ),
    blaming(
        "(wenn man|wer|wenn (eine|ein|die) (firma|unternehmen|betrieb|arbeitgeber)|wenn (sie|ihr|du)) "
        "((?!(noch|fragen)) _){1,9}? (einlädt|einladen|ausschreibt|ausschreiben|sucht|suchen|verspricht|"
        "versprechen|zusagt|ankündigt|ankündigen|bittet|verlangt|fordert|inseriert|einstellen will|"
        "erwartet) ,? (dann|der|so)? (sollte*|muss|müsste*|gehört|könnte*|hätte|hält|darf) _{0,9}? (melden|"
        "antworten|halten|absagen|bescheid|zurückrufen|rechnen|zuverlässig|ehrlich|höflich|pünktlich|"
        "einhalten|auch|liefern|wundern|wenigstens|zumindest|können|sein|man) | (sollte|sollten|müsste|"
        "könnte|kann) man (@ADV|sich|von|einer|einem|firma|unternehmen|danach){1,7} (melden|antworten|"
        "absagen|bescheid|zurückrufen|ehrlich|erwarten|informieren) (?!(wo|wann|wie)) | (war|ist|waren|"
        "sind) (@ADV|ja|wohl|alles){0,4} (nichts|nicht viel|wenig|keinen pfifferling|keinen heller|das "
        "papier nicht|keinen cent) wert (,|$) | (schall und rauch|lippenbekenntnis*|heiße luft|warme worte|"
        "warmen worten|schöne worte|schönen worten|leere hülse*|leere hülle) | (worte|worten|versprechen|"
        "ankündigungen|versprechungen|ihnen) _{0,7}? (nie|keine|keinen|nicht|selten) (@ADV)? taten | taten "
        "@GAP{0,3}? (folgen|fehlen|gefolgt|sehen|sprechen lassen) | (hausaufgaben) @GAP{0,3}? (nicht|machen|"
        "gemacht|erst) | (hätte|stünde|würde|stände|täte|wäre) (@ADV|es|ihnen|euch|dir|@YOUR|firma|haus|"
        "team|einer|einem|unternehmen|dieser|größe){1,7} (gut|besser) (angestanden|an|getan|tun|zu gesicht|"
        "gestanden|beraten) | (haben|wollen|wollt|habt|suchen|sucht|meinen|lesen|lest|wissen|wisst|nehmen|"
        "nehmt|planen|merken|merkt) (sie|ihr|man|du) (@ADV){0,2} überhaupt (?!noch (bedarf|unterlagen)) | "
        "(wollen|wollt|suchen|sucht|brauchen|braucht|meinen|meint) (sie|ihr) (@ADV|wirklich|ernsthaft|"
        "tatsächlich|eigentlich){1,3} (jemanden|leute|neue|personal|mitarbeiter*|ernst|noch wen) | (kein|"
        "keine|keinen|nicht (eine|ein|einen)) (@ADV|einzige*|einziges){0,2} (silbe|ton|zeile|mucks|pieps|"
        "laut|sterbenswort|piep|lebenszeichen|signal) (,|$|von|und|aus|seit|gehört|mehr|zu|ihrerseits) | "
        "(wochen|monate|tage|woche) (lang|hindurch) (@ADV|,){0,2} (nichts|kein|keine|keinen|niemand|ohne|"
        "funkstille|warten|hingehalten|vertröstet) | (sie|euch|@FIRM|ihr haus|ihre|eure|dich) (@ADV|firma|"
        "haus|eigentlich){0,3} für (@ADV|@A){0,2} _ (@ADV|_){0,2}? gehalten | dass (sie|ihr|man|du|@FIRM) "
        "(mich|meine|meinen|mir|uns|bewerber*) ((?!nicht) @GAP){0,6}? (vergessen|vergesst|übergehen|"
        "übergeht|ignorier*|belügen|belügt|anlügen|abspeisen|abspeist|versetzen|versetzt|auslachen|"
        "verschaukeln|hinhalten|abfertigen|abfertigt|ausnutzen|ausnutzt|benutzen|hinhaltet) | (absage|"
        "antwort|mail) (aus (dem|der)|vom|per) (automaten|automat|computer|konserve|schublade|retorte|"
        "autopilot|roboter|bot|knopfdruck|fließband|stange) | (vom|aus dem|ein) (automaten|roboter|bot|"
        "chatbot) (abgefertigt|abgewimmelt|abgesagt)",
        "Wenn man jemanden zum Gespräch einlädt, sollte man sich danach auch melden.",
        "Ihre Zusage war offenbar nichts wert.",
        "Den Worten folgen bei Ihnen nie Taten.",
        "Es hätte Ihnen gut angestanden, selbst anzurufen.",
        "Haben Sie überhaupt vor, die Stelle zu besetzen?",
        "Drei Wochen lang nichts.",
        "Ich hatte Sie für seriöser gehalten.",
        "Dass Sie mich einfach übergehen, schmerzt.",
        spares=("Wer Kunden gewinnen will, muss zuhören.",),
    ),
    blaming(
        "(@YOUR|diese|solche) (@ADV)? (ständig*|dauernd*|wiederholt*|viel*|häufig*|ewig*|permanent*|"
        "unablässig*|zahllos*|aufdringlich*|penetrant*) (anrufe*|nachfragen|mails|emails|nachrichten|"
        "rückfragen|anfragen|erinnerungen|drängeln|drängen|nachhaken|beschwerden) _{0,4}? (stören|nerven|"
        "belasten|helfen|bringen|halten|sind|kosten|rauben|behindern|machen|beschleunigen|ändern|wirken|"
        "stört|nervt) | üben sie sich (@ADV){0,2} (in)? geduld | (sie|du) (sind|bist|waren) (@ADV){0,2} "
        "nicht (der|die) (@ADV)? einzige* | (@I|haben|hätten|leute) (@ADV|hier|noch|haben|hätten){0,3} "
        "(wichtigeres|besseres|anderes) (@ADV)? zu tun | nichts (@ADV)? besseres (@ADV)? zu tun | (@YOUR) "
        "(ungeduld|drängen|drängelei|drängeln|anspruchshaltung|aufdringlichkeit|hartnäckigkeit|"
        "beharrlichkeit|ton|tonfall|penetranz|quengelei|nachbohren|art) _{0,4}? (nicht|stört|nervt|"
        "unangebracht|unangemessen|befremd*|daneben|geht|keinen gefallen|fehl am platz|missfällt|irritiert|"
        "anmaßend|lässt) | (rückfragen|nachfragen|anrufe|weitere anfragen) (@ADV|ist|sind|dazu){1,3} "
        "(zwecklos|unerwünscht|nicht erwünscht|sinnlos|überflüssig) | (wie oft|wie lange) (sollen|müssen) "
        "wir | keinen gefallen | (hätten|hättest) sie (@ADV){0,2} (genau|richtig|aufmerksam|ordentlich) "
        "(gelesen|zugehört|hingehört|hingeschaut) | (unterlassen|unterlasse|hören|hör) (sie|du)? (@ADV|"
        "bitte){0,2} (auf ,? (uns|mich|ständig|dauernd|hier)|(weitere|ihre|diese) (anrufe|nachfragen|"
        "belästigung*|mails)) | (kosten|kostet|rauben|raubt|stehlen|stiehlt) (@ADV|uns|unsere|nur){1,4} "
        "(nerven|zeit) (?!und mühe sparen)",
        "Ihre ständigen Anrufe stören den Betrieb.",
        "Üben Sie sich bitte in Geduld.",
        "Sie sind nicht der einzige Bewerber.",
        "Wir haben Wichtigeres zu tun.",
        "Ihre Ungeduld ist unangebracht.",
    ),
    blaming(
        "(zugesagt|angekündigt|versprochen|vereinbart|ausgemacht|geplant|die rede) (war|waren|wurde) (@ADV|"
        "mir|von){0,3} (@DAY|@SPAN|ende|anfang|eine|ein|der|die) _{0,5}? , _{0,3}? (haben wir|ist|sind|"
        "schreiben wir|jetzt|inzwischen|heute|mittlerweile) | (inzwischen|mittlerweile|heute|jetzt) (haben|"
        "schreiben) wir (@ADV|ja){0,3} (@DAY|den) (,|$|@MONTH) | (so|sehr|derart|dermaßen|reichlich|"
        "erstaunlich|erschreckend) (wenig|kein) (@ADV|@ADJ)? (respekt|wertschätzung|interesse|anstand|"
        "rücksicht|mühe|verständnis|höflichkeit|transparenz|feingefühl|einfühlungsvermögen|stil|empathie|"
        "taktgefühl|sorgfalt|verlässlichkeit|kommunikation|professionalität|fingerspitzengefühl|herz|"
        "menschlichkeit) | (so|solch*) (@ADV|viel|ein|eine){1,2} (desinteresse|ignoranz|arroganz|"
        "gleichgültigkeit|unhöflichkeit|unverschämtheit|chaos|unzuverlässigkeit|kälte|unprofessionalität|"
        "geringschätzung|durcheinander) | erst (?!wieder) ((?!,) _){1,5}? (,|und) (@ADV)? dann ((?!,) "
        "_){0,5}? (abtauchen|nichts|schweigen|absagen|ignorieren|verschwinden|vergessen|hängen|abblitzen|"
        "funkstille|hinhalten|stille|wegducken|kneifen|nie|vertrösten|totstellen|untertauchen) | (tolle|"
        "schöne|feine) wurst | (was|wie) (@ADV|daran|denn|ist|dabei){1,4} so (@ADV)? (schwer|schwierig|"
        "kompliziert|aufwendig|aufwändig) (,|$|ist|sein|sei|war) | (nach|so ein|dieses ganze|diesem ganzen|"
        "das ganze|dem ganzen) (@ADV|diesem|dem|all dem)? (theater|zirkus|posse|hickhack|eiertanz|drama|"
        "chaos|gezerre|hin und her|kasperltheater|kindergarten|possenspiel|tamtam) | (hickhack|eiertanz|"
        "kasperltheater|zirkus hier|rumgeeiere|herumgeeiere|gewurschtel|wischiwaschi|hinhaltespiel*) | wie "
        "(wir|ich) (ihnen|dir|euch) (@ADV|doch){0,3} (mehrmals|mehrfach|wiederholt|oft genug|deutlich|"
        "zigmal|unmissverständlich|schon zwei mal|bereits zwei mal) @GAP{0,3}? (mitgeteilt|gesagt|erklärt|"
        "geschrieben|erläutert|dargelegt|hingewiesen) | (das|dies|etwas) (bekommen|kriegen|schaffen|bekommt|"
        "kriegt|schafft) @GAP{0,4}? (andere*|auch|sogar|selbst) _{0,4}? (hin|auch) | (auf|bei) (@YOUR|ihren|"
        "das|den) (versprechen|zusage|wort|ankündigung) @GAP{0,4}? (nichts|nicht) (geben|verlassen|zu geben|"
        "verlass)",
        "Zugesagt war Montag, inzwischen haben wir Donnerstag.",
        "Schade, wie man Bewerbern so wenig Respekt entgegenbringt.",
        "Erst einladen und dann abtauchen.",
        "Ich weiß nicht, was daran so kompliziert sein soll.",
        "Nach diesem Theater möchte ich nicht mehr.",
        "Wie wir Ihnen bereits mehrmals mitgeteilt haben, dauert es.",
        spares=("Ich würde gern erst den Vertrag lesen und dann zusagen.",),
    ),
    blaming(
        "(firma|unternehmen|betrieb|arbeitgeber|haus|laden|konzern) ,? (die|das|der) ((?!(mich|,)) _){0,5}? "
        "(vergisst|ignoriert|hinhält|vertröstet|nicht (antwortet|zurückruft|meldet|reagiert|einmal)|hängen "
        "lässt|warten lässt|schweigt|nie (antwortet|zurückruft)) | (ohrfeige|schlag ins gesicht|faustschlag|"
        "tiefschlag|affront|beleidigung|demütigung|kränkung|watsche|watschn|schlag ins kontor|hohn|spott) "
        "(?!(ein|vergeben)) | (haben|habt|hat|hast) (sie|ihr|man|du)? (mir|uns|@ADV|einem){1,3} (falsche|"
        "große|nur|die ganze zeit)? (hoffnung|hoffnungen) (@ADV)? gemacht (?!mich) | falsche hoffnung* "
        "(@ADV)? (gemacht|geweckt|machen|wecken|zu) | wozu ((?!,) _){1,5}? (eigentlich|überhaupt|denn|dann|"
        "mich|mir|mühe|telefone|gespräch*|zeitplan|fristen) | wozu gibt es | (hat|haben) @GAP{0,3}? mit "
        "(professionalität|respekt|anstand|fairness|wertschätzung|höflichkeit|kommunikation|augenhöhe|"
        "seriosität|stil|transparenz|ehrlichkeit|organisation|kultur|recruiting|menschlichkeit|"
        "professionellem|gutem|guter) @GAP{0,4}? (nichts|wenig|nicht viel|herzlich wenig) | gut zu wissen "
        ",? (wie|dass|was) (sie|ihr|man|bei|@ADV|hier) | (jetzt|nun|da) weiß (ich|man) (@ADV|ja|"
        "immerhin){0,3} ,? (woran|was|wie) (ich|man|@ADV|von|bei|ihnen|euch|hier){1,5} (bin|halten|zu "
        "halten|läuft|ist|umgegangen|umgeht) | (tut|macht|ist) man (@ADV|das|so|etwas|sowas|einfach){0,4} "
        "nicht (,|$) | (einfach|kommentarlos|wortlos|stillschweigend|klammheimlich|sang und klanglos|ohne "
        "vorwarnung|ohne erklärung|ohne begründung|grußlos) (@ADV|nur)? (vergessen|vergisst|ignoriert|"
        "ignorieren|übergangen|abgesagt|gestrichen|verschoben|gelöscht|verschwunden|geschwiegen|"
        "fallengelassen|ausgeladen|aussortiert|vertagt|besetzt|beendet)",
        "Sie sind nicht die erste Firma, die Bewerber einfach vergisst.",
        "Das war eine Ohrfeige.",
        "Sie haben mir Hoffnungen gemacht und dann abgesagt.",
        "Wozu gibt es eigentlich Telefone?",
        "Das hat mit Professionalität nichts zu tun.",
        "Man hat mich wortlos aussortiert.",
        spares=("Ihr Haus ist ein Unternehmen, das mich begeistert.",),
    ),
    blaming(
        "(schwindet|sinkt|bröckelt|leidet|verliere|sank|schwand) @GAP{0,5}? (respekt|vertrauen|achtung|"
        "sympathie|meinung|glaube|hochachtung|wertschätzung) | (respekt|vertrauen|meinung|sympathie|achtung|"
        "bild|eindruck) (@ADV|von|vor|in|@YOU|@YOUR|haus|firma|unternehmen|hat|ist|damit){1,8} (schwindet|"
        "sinkt|gesunken|verloren|dahin|gelitten|bröckelt|ruiniert|zerstört|verflogen) | (versprach*|"
        "versprochen*|zugesagt*|zugesichert*|angekündigt*|sagte*|hieß|wollte*) ((?!(ich|noch nicht)) "
        "_){0,6}? ((?!noch nicht) _){0,7}? (bis heute|noch immer|immer noch|vergeblich|bis jetzt|seither|"
        "heute noch|seitdem) @GAP{0,3}? (warte|warten|aus|nicht|nichts|kein*|offen) (?!entschieden) | dass "
        "(ihnen|euch|dir) _{0,7}? (egal|gleichgültig|wurscht|schnuppe|nichts wert|unwichtig|lästig|zu viel|"
        "gleich) (ist|sind|bin|sei|war) | (bin|sind|war) (@I|@YOU|@ADV|bewerber*|menschen){1,6} (nicht|"
        "kein*|nichts) @GAP{0,4}? wert (,|$) | (einzige|große|herbe|bittere|reine|pure|maßlose) "
        "(enttäuschung|katastrophe|farce|zumutung|frechheit|zeitverschwendung|unverschämtheit) | (so|derart|"
        "dermaßen|auf diese weise) (behandelt zu werden|behandelt werden|behandeln lassen|behandeln zu "
        "lassen|umspringen lassen|umgehen zu lassen|abgespeist) | (?<!meine) (?<!meiner) (absage|antwort|"
        "rückmeldung|nachricht|reaktion|bescheid) ((?!(ich|meine*)) _){0,5}? (reichlich|arg|ziemlich|viel "
        "zu|recht|sehr) spät | (besser|lieber) spät als nie (?!mehr gelernt) | (sparen|spart|sparst) (sie|"
        "ihr|du)? (sich|euch|dir|@ADV){0,2} (@YOUR|die|diese|ihre) (ausreden|floskeln|ausflüchte|phrasen|"
        "textbausteine|entschuldigung|mühe) | (@YOUR|die|diese) (ausreden|ausflüchte|phrasen|sprüche) | "
        "ausreden (@ADV)? (können|könnt) (sie|ihr)",
        "Da schwindet mein Respekt vor Ihrem Haus.",
        "Ihre Kollegin versprach einen Rückruf, auf den ich bis heute warte.",
        "Schade, dass Ihnen Bewerber so gleichgültig sind.",
        "Das war eine einzige Enttäuschung.",
        "Ich bin nicht gewohnt, so behandelt zu werden.",
        "Die Absage kommt reichlich spät.",
        spares=("Meine Antwort kommt leider sehr spät.",),
    ),
    blaming(
        "(?<!(lieferanten|kunden|partner|zulieferer|handwerker|bauherren|kundinnen) haben) @YOUR (@ADJ)? "
        "(wort|versprechen|zusage|zusagen|ankündigung|vereinbarung|frist|fristen|termin|termine|zeitplan) "
        "_{0,12}? (nicht|nie|niemals|wieder nicht) (@ADV)? (gehalten|eingehalten|eingelöst|erfüllt|"
        "eingetroffen|wahr|einhalten) | (sie|ihr|man|@FIRM|unternehmen) (sollten|sollte|solltet|müssten|"
        "könnten|dürften) ((?!noch) _){0,9}? (mehr|besser|anständig*|respektvoll*|höflich*|fair*|"
        "freundlich*|menschlich*|wertschätzend*) (@ADV)? (achtung|respekt|umgehen|behandeln|begegnen|"
        "kommunizieren|behandelt|wertschätzung|anstand|entgegen*|höflichkeit|mühe|rücksicht) | (schön|gut|"
        "toll|super|nett|interessant|wunderbar|erstaunlich|fein|prima) ,? dass (sie|ihr|man|bei ihnen|"
        "wenigstens|zumindest|immerhin) (@ADV){0,2} (wenigstens|zumindest|immerhin|für alles andere|dafür) "
        "| (schön|gut|toll) ,? dass (wenigstens|zumindest|immerhin) | (hätte|hätten) (man|sie|ihr|@I) (mir|"
        "mich|das|@ADV|doch){0,4} (wenigstens|zumindest|doch|ruhig|ehrlich) _{0,6}? (können|sollen|müssen|"
        "dürfen) | was für (ein|eine|einen) (@ADV|@ADJ|@BAD){0,2} (haufen|laden|verein|saftladen|chaos|"
        "theater|umgang|armutszeugnis|zumutung|frechheit|benehmen|organisation|zirkus|schweinerei|art|stil|"
        "schmarrn|schmarren|quatsch|witz)",
        "Sie haben Ihr Versprechen, sich diese Woche zu melden, nicht gehalten.",
        "Sie sollten Ihren Bewerbern mit mehr Achtung begegnen.",
        "Schön, dass Sie wenigstens Zeit für die Anzeige hatten.",
        "Was für ein Saftladen.",
        spares=("Schön, dass Sie Zeit für mich hatten.",),
    ),
    blaming(
        "(kommt|kam|komme|fühlt|fühle) (man|ich|einem|sich|mir|mich|@ADV){1,5} (vor|@ADV)? (wie|als) (ein|"
        "eine|der|die|einem)? (@ADJ)? (bittsteller*|nummer|luft|dreck|depp|trottel|idiot*|bettler*|"
        "aktennummer|almosen*|bewerber* zweiter|letzte*|unmündig*|fußabtreter|objekt|ware|abfall) | "
        "((sollten|solltet|sollte|müssten|könnten) (sie|ihr|man|@FIRM)|(sie|ihr|man|@FIRM) (sollten|solltet|"
        "sollte|müssten|könnten)) (@ADV|mal|@YOUR|dringend|@ADJ){0,5} (bewerbungsprozess|prozess|verfahren|"
        "umgang|kommunikation|organisation|auswahlverfahren|abläufe|verhalten|manieren|umgangsformen|"
        "personalpolitik|ton|einstellung|haltung) @GAP{0,5}? (überdenken|überprüfen|überarbeiten|"
        "hinterfragen|verbessern|ändern|arbeiten|nachdenken) | so (vergrault|verliert|vergrämt|verprellt|"
        "verspielt|gewinnt|bekommt|behandelt|macht) (man|sie|ihr) (gute|guten|keine|niemanden|leute|"
        "vertrauen|bewerber*|fachkräfte|nicht|freunde|personal|nie){1,5} | (vergrault|vergrämt|verprellt|"
        "vergraulen|verprellen|vergrämen) (man|sie|ihr|@ADV) _ | (alles andere|das) (wäre|ist) (@ADV)? "
        "(indiskutabel|enttäuschend|ein witz) | (kurzen prozess|mit mir nicht|nicht mit mir) (,|$)",
        "Man kommt sich vor wie ein Bittsteller.",
        "Sie sollten Ihren Bewerbungsprozess überdenken.",
        "So vergrault man gute Leute.",
        spares=("So findet man sich im Haus gut zurecht.",),
    ),
    blaming(
        "(von|vom) (@A|@YOUR)? @ADJ{0,1} (@REPLY|anruf|interesse|reaktion|einsicht|entschuldigung|"
        "versprochenen _) _{0,7}? (keine spur|fehlanzeige|nichts zu (sehen|hören)|weit und breit) | (hätte|"
        "hätten) (man|sie|ihr) (@ADV|das|es|mich|mir){0,4} @GAP{0,3}? (anständiger|eleganter|besser|fairer|"
        "menschlicher|höflicher|professioneller|freundlicher|schöner|respektvoller|anders) (@ADV)? (lösen|"
        "machen|regeln|sagen|mitteilen|handhaben|formulieren|kommunizieren|angehen) (können|müssen|sollen|"
        "dürfen) | (mich|uns) (@ADV|hat|haben|die|art|der|das|dieses|@YOUR|absage|verhalten|umgang|"
        "schweigen|vorgehen|mail|behandlung|weise|und|sehr){1,9} (?<!nicht) (verletzt|gekränkt|beleidigt|"
        "empört|abgestoßen|gestört|geärgert|vor den kopf gestoßen|enttäuscht) (@ADV)? (hat|haben|,|$)",
        "Von einem Rückruf keine Spur.",
        "Das hätte man anständiger lösen können.",
        "Mich hat die Art der Absage sehr verletzt.",
        spares=("Mich hat der Besuch bei Ihnen nicht enttäuscht.",),
    ),
    # -- S7b: pressure ---------------------------------------------------------------------------------
    pressing(
        "(?<!(wenn|falls|sobald|sofern)) @I (@ADV|,|hiermit|müsste|muss){0,4} (brauche|brauchen|benötige|"
        "benötigen|erwarte|erwarten|verlange|verlangen|fordere|fordern|bestehe|beharre|beanspruche|will|"
        "poche|dränge|ersuche|fordre) (?!(sie (auch|noch)|noch (unterlagen|etwas))) (@ADV|von ihnen|bis|auf|"
        "um|@DEADLINE|@A|@YOUR|@ADJ|klar*|verbindlich*|endgültig*|definitiv*|eindeutig*|schnell*|umgehend*|"
        "konkret*|zeitnah*|ehrlich*|sofortig*|rasch*|prompt*|,|@SOON|@SPAN|@WEEKDAY|uhr|eure){0,9} (@REPLY|"
        "rückrufs|zu|ja|stellungnahme|aussage|ansage|termin|erklärung|begründung|entschuldigung|vertrag|"
        "angebot) (?!(nicht|können|erwarten|nach hause)) | (brauche|benötige|erwarte|verlange|fordere|"
        "bestehe|beharre|poche) (ich|wir) (@ADV|,|auf|bis|@A|@YOUR|@DEADLINE|@ADJ|klar*|verbindlich*|"
        "endgültig*|definitiv*|eindeutig*|schnell*|umgehend*|konkret*|zeitnah*|ehrlich*|sofortig*|rasch*|"
        "@SOON|@SPAN|von ihnen){0,9} (@REPLY|zu|ja|aussage|ansage|erklärung|begründung|entschuldigung|"
        "vertrag)",
        "Ich erwarte Ihre Antwort.",
        "Bis Freitag benötige ich Ihre verbindliche Zusage.",
        "Ich verlange eine Erklärung.",
        "Ich brauche bis Montag eine klare Entscheidung.",
        spares=(
            "Ich brauche Ihre Nummer, um Sie zurückzurufen.",
            "Ich erwarte Ihren Besuch mit Freude.",
        ),
    ),
    pressing(
        "@I (@ADV){0,2} (muss|will|möchte|müsste|brauche|wünsche|bitte|ersuche|rechne|bestehe|erwarte|"
        "verlange|fordere) (@ADV|@YOUR|@A|um|dass|,|sie|ihr|endlich|mit|von|auf|dringend|höflich|@ADJ){0,5} "
        "@BY_WHEN ((?!(ob sie noch|unterlagen|einsenden)) _){0,7}? (wissen|bescheid|antwort|rückmeldung|"
        "rückruf|entscheidung|zusage|erfahren|entscheiden|melden|antworten|klarheit|entscheid|gewissheit|"
        "hören|zu|mitteilung) (?!(geben|zusagen muss|äußern)) | @I (@ADV){0,2} (bitte|ersuche|ersuchen|"
        "bitten|rechne|bestehe) (sie|euch|dich|@ADV){0,3} (um|auf|mit) (@YOUR|@A|@ADJ|umgehend*|schnell*|"
        "zeitnah*|sofortig*|rasch*|zügig*|baldig*|eine){0,4} @REPLY (@ADV|zu|in|dieser|sache|meine*|"
        "bewerbung|hierzu){0,4} @BY_WHEN | (bitte|ersuche|um) (ich|wir|sie|@ADV|dringend|um|höflich){0,4} "
        "(umgehende|umgehenden|sofortige|sofortigen|unverzügliche|dringende|dringend) @ADJ{0,1} (@REPLY|"
        "beantwortung|klärung|mitteilung|erledigung) | erbitte (@ADV|@YOUR|@A|@ADJ|umgehend*){0,3} @REPLY",
        "Ich muss bis Freitag wissen, woran ich bin.",
        "Ich bitte um Ihre Antwort bis Freitag.",
        "Ich möchte, dass Sie bis Montag entscheiden.",
        spares=("Ich möchte wissen, bis wann Sie entscheiden.",),
    ),
    pressing(
        "(^|bitte|,|und|also|dann|so) (@ADV|also|daher){0,2} (antworten|antwortet|antworte|melden|meldet|"
        "meld|melde|rufen|ruft|ruf|entscheiden|entscheidet|entscheide|schreiben|sagen|sagt|sag|geben|gebt|"
        "gib|teilen|teilt|schicken|schickt|bestätigen|äußern|beeilen|liefern|reagieren|informieren|lassen|"
        "treffen) (?!ich) (sie|ihr|mir|mich|sich|@YOU|@ADV|bitte|zurück|an|,|eine|@YOUR|uns){0,6} @BY_WHEN "
        "(?!(wann|gern|sie (noch|weitere)|welche|wo)) | (^|,|bitte) (@ADV){0,2} (um)? (@YOUR|@ADJ|umgehend*|"
        "sofortig*|dringend*|rasch*|eine){0,3} (antwort|rückmeldung|rückruf|bescheid|entscheidung|"
        "stellungnahme) (@ADV|erbeten|dringend){0,3} (@BY_WHEN|erwünscht bis|erforderlich|dringend) "
        "(?!wann) | (antwort|rückmeldung|entscheidung|rückruf) (@ADV|dringend|umgehend|sofort|bis _{1,4}?) "
        "(erbeten|erforderlich|erwartet|nötig|gefordert)",
        "Antworten Sie mir bis Freitag.",
        "Bitte melden Sie sich umgehend bei mir.",
        "Ruf mich bis morgen Mittag zurück.",
        "Bitte um Rückmeldung bis Mittwoch.",
        spares=(
            "Sagen Sie mir gern, bis wann Sie entscheiden.",
            "Bitte melden Sie sich, wann immer es Ihnen passt.",
        ),
    ),
    pressing(
        "(sonst|andernfalls|ansonsten|anderenfalls|widrigenfalls|ansonst) (@ADV|,){0,2} ((?!(gern|gerne|"
        "könnte|freue|kein|keine|würde ich mich|versuche|rufe|schicke|noch fragen|erreichen)) _){0,6}? (weg|"
        "raus|woanders|anderswo|anderweitig|erledigt|hinfällig|gegenstandslos|gezwungen|genötigt|umsehen|"
        "umschauen|unterschreibe|unterschreiben|zusagen|sage ich|nehme ich|ziehe ich|werde ich|muss ich|"
        "müsste ich|konkurrenz|mitbewerber|zurück*|konsequenzen|veranlasst|beschwer*|wende ich|gehe ich|bin "
        "ich @GAP{0,3}? (draußen|vom|vergeben|nicht mehr)|hat sich|war es das|betrachte ich|streiche|"
        "abhaken|gestorben|absagen|vergessen|verlieren sie|verliert ihr|entgeht|suche ich|platzt)",
        "Sonst bin ich weg.",
        "Andernfalls sehe ich mich gezwungen abzusagen.",
        "Ansonsten nehme ich das andere Angebot an.",
        spares=(
            "Sonst freue ich mich auf Montag.",
            "Ansonsten rufe ich gern am Montag an.",
        ),
    ),
    pressing(
        "(wenn|falls|sollte|sollten|solltet|sofern|ohne|höre|bekomme|erhalte|kommt|melden|bleibt|es sei "
        "denn) (?! sie (@ADV|an) (mir|meiner)) _{0,4}? (bis|nicht|nichts|keine|kein|keinen|binnen|innerhalb|"
        "heute|diese woche|weiterhin) _{0,14}? , (dann|so|@ADV){0,2} ((?!(gern|auch|alles|rufe|melde|frage|"
        "versuche|schreibe|freue|komme ich gern|darf|dürfte|würde|könnte)) _){0,2}? (unterschreibe|ziehe|"
        "zieh|nehme|sage|muss|müsste|werde|gehe|geh|betrachte|sehe|suche|schaue|wende|entscheide|orientiere|"
        "bin|streiche|breche|hat|war|ist|schließe|verzichte|stelle|mache|kündige|schalte|beschwere|"
        "kontaktiere|informiere|veröffentliche|poste|schreibe|teile|spreche|rede|gebe|lasse|lehne) (@I|sich|"
        "es|das|@ADV|@MY){1,4} ((?!(interessiert|verfügbar|erreichbar|gern|gerne|noch einmal|dankbar|melden|"
        "anrufen|nachfragen)) _){0,8}? (woanders|anderswo|zurück*|zurück|andere (stelle|angebot)|anderes "
        "angebot|das andere|die andere|davon|zusage*|annehmen|an (,|$)|weg|raus|erledigt|hinfällig|umsehen|"
        "um (,|$)|konsequenzen|bewerbung|konkurrenz|vorgesetzt*|chef*|geschäftsführung|geschäftsleitung|"
        "vorstand|gezwungen|bewertung|öffentlich|kununu|linkedin|glassdoor|erfahrung*|chef|boss|anwalt|ab "
        "(,|$)|gegenstandslos|anderweitig|das als (absage|nein))",
        "Sollte bis dahin nichts von Ihnen kommen, unterschreibe ich eben woanders.",
        "Wenn ich bis Freitag nichts höre, ziehe ich meine Bewerbung zurück.",
        "Falls ich keine Antwort bekomme, nehme ich das andere Angebot an.",
        spares=("Falls ich nichts höre, rufe ich am Freitag gern noch einmal an.",),
    ),
    pressing(
        "(ich (ziehe|nehme|sage|gehe|unterschreibe|werde|muss)|(ziehe|nehme|sage|gehe|unterschreibe|werde|"
        "muss) ich|ich (ziehe|nehme|gehe|unterschreibe|werde|muss)) _{0,9}? ,? (wenn|falls|sofern|sollten|"
        "sollte|außer|es sei denn) (sie|ihr|du|ich|bis|von|nicht|sich|@ADV|nichts|keine|kein){1,7}? (nicht|"
        "nichts|keine|kein|bis) _{0,6}? (melden|meldet|antworten|antwortet|entscheiden|entscheidet|hören|"
        "höre|kommt|kommen|bekomme|erhalte|reagieren|passiert|rückmeldung|antwort|entscheidung)",
        "Ich nehme die andere Stelle, wenn Sie sich nicht bis Freitag melden.",
    ),
    pressing(
        "(?<!meine) (?<!meiner) (letzte|letzter|letztes|letzten|letztmalige|allerletzte|allerletzter|finale|"
        "ultimative|einmalige) (@ADJ)? (erinnerung|mahnung|chance|gelegenheit|aufforderung|aufruf|warnung|"
        "anfrage|nachfrage|reminder|frist|zuschrift|appell|ansage|angebot) (?!(im jahr|für die einreichung|"
        "der serie)) | (das|dies|es|hiermit|nun|jetzt|diese|dieser) (@ADV|ist|war|wird|wäre|bleibt|sein|"
        "hier){1,4} (@MY|der|die|das|mein){0,2} (@ADV){0,1} (letzte|letzter|letztes|letzten|allerletzte|"
        "allerletzter|allerletztes) (@ADJ)? (mail|email|versuch|anruf|nachricht|anfrage|nachfrage|"
        "erinnerung|rückfrage|schreiben|mal|brief|anlauf|wort|voicemail|kontaktaufnahme|kontaktversuch|"
        "mitteilung|sein|gewesen) | (zum|ein|das) (aller)? (letzten|letztes|allerletzten|allerletztes) mal "
        "(@ADV|,){0,3} (@WRITE|@I|@WROTE|an|bei|,|dass|frage) | letztmalig | letztmals | ^ (letzte|letzter|"
        "letztes) (@ADJ)? (mail|email|versuch|anruf|nachricht) | (dass)? (@MY|mein) letztes wort | ^ "
        "(@ADV)? mahnung (,|$) | als mahnung | (?<!kein) ultimatum (@ADV)? (setze|stelle|von mir|bis|,|$) | "
        "(setze|stelle|ist|als) (@I|@YOU|@ADV|hiermit|das|mein|ein){1,5} ultimatum | frist (@ADV|von|bis|"
        "ihnen|euch|zur|für|dafür){0,5} (setze|gesetzt|setzen|setz|läuft ab|gewähre|verstreich*|abgelaufen) "
        "| (setze|setz|gebe|gewähre|stelle|räume) (@I|@YOU|@ADV|hiermit){1,5} (eine|noch|eine letzte|@ADJ|"
        "@BY_WHEN|zum|den|,){0,4}? (frist|zeit|ultimatum|gelegenheit|chance|@NUMERAL (tage|stunden|wochen))",
        "Letzte Erinnerung: Bewerbung",
        "Das ist meine letzte Mail.",
        "Ich setze Ihnen eine Frist.",
        "Ich gebe Ihnen noch drei Tage.",
        spares=(
            "In meiner letzten Mail fehlte der Anhang.",
            "Danke für Ihre letzte Nachricht.",
        ),
    ),
    pressing(
        "(warte|warten|wart) @GAP{0,4}? (nicht|nimmer) (@ADV|mehr|auf|sie|euch){0,3} (ewig|länger|lange|"
        "unendlich|unbegrenzt|endlos|bis|für immer|viel|mehr) | (nicht|nimmer) (@ADV|mehr|auf sie|auf euch|"
        "auf|sie|euch){0,3} (ewig|länger|lange|unendlich|unbegrenzt|endlos|für immer|mehr) (@ADV|auf|sie|"
        "euch|eine|antwort|hingehalten){0,5} (warten|zuwarten|gedulden|hinhalten|zusehen|ausharren|zur "
        "verfügung|frei|verfügbar|bereit|auf sie warten) | länger als @GAP{0,6}? (nicht|nimmer) @GAP{0,4}? "
        "(warten|gedulden) | (uhr|zeit) (@ADV|ihnen|langsam){0,3} (tickt|läuft (@ADV|ihnen|davon|ab){1,2}|"
        "drängt|abgelaufen|um (,|$)|knapp (,|$)) | jetzt oder nie | (ja|hop|hopp) oder (nein|top|flop|hopp) "
        ",? (@ADV|bitte)? (bis|jetzt|sofort|was) | (klares|klare|deutliches|eindeutiges) (ja oder nein|ja "
        "oder|ja) (@ADV)? (schuldig|verlange|erwarte|bis|will)? | (entscheiden|entscheidet|entscheide) "
        "(@ADV|sie|euch|dich|sich|ihr){0,5} (endlich|jetzt|zügig|schnell|schleunigst|bitte bald|umgehend|"
        "sofort|langsam) | (gas|stoff) (zu)? (geben|gebt|gib) | (in die|in den) (gänge|puschen|pötte|hufe|"
        "socken) (kommen|kommt) | (beeilen|beeilt|beeil) (sie|euch|dich|ihr|sich|@ADV){1,3} | (?<!(keinen|"
        "kein|keinesfalls|nicht|unnötig|niemandem|ohne)) (tempo|dampf|druck) (@ADV)? (machen|macht|bitte) | "
        "(nägel mit köpfen|butter bei die fische|farbe bekennen|farbe zu bekennen|hosen runter|karten auf "
        "den tisch|endlich zu potte|zu potte) | wer zuerst kommt | (schnell|rasch|bald) (sein|zuschlagen|"
        "zugreifen) | (zuschlagen|zugreifen) (@ADV|,){0,2} (sonst|bevor|solange)",
        "Ich warte nicht ewig.",
        "Länger kann ich nicht auf Sie warten, nicht länger warten!",
        "Die Uhr tickt.",
        "Entscheiden Sie sich endlich.",
        spares=(
            "Ich warte gern noch etwas.",
            "Lassen Sie sich nur Zeit.",
        ),
    ),
    pressing(
        "(andere|anderen|weitere|genug|viele|mehrere|genügend|etliche|zahlreiche|@NUMERAL|ihre|eure|die) "
        "(@ADJ)? (firmen|unternehmen|arbeitgeber|interessenten|betriebe|konkurrenz|mitbewerber|wettbewerber|"
        "häuser|headhunter) (@ADV|,|sich|nach|um|mir|stehen){0,5} (schlange|reißen|warten|stehen (schlange|"
        "@ADV|vor)|klopfen|bemühen|interessiert|werben|schneller|schläft|buhlen|interesse (an mir)|freut "
        "sich|freuen|anfragen|zahlen|zahlt) | (ihr|dein|euer) (mitbewerber|konkurrent|wettbewerber) | (habe|"
        "hab|hätte) (@I|@ADV|noch|genug|genügend|etliche|viele|mehrere|zahlreiche|ja|auch|andere|"
        "weitere){1,6} (alternativen|optionen|eisen im feuer|möglichkeiten|angebote) (?!(ausgeschlagen|"
        "verglichen)) (,|$|und|die|auf|als|in) | (bin|ist) (@ADV|ich|mein profil){0,3} (sehr|heiß|stark|"
        "überaus)? (gefragt|begehrt) (@ADV)? (,|$|und|am|auf) | (werden|werdet|wirst) (sie|ihr|du|es|"
        "@ADV){1,4} (bereuen|bedauern|noch sehen|nachtrauern) | (entgeht|verlieren|verliert|verpasst|"
        "verpassen|entgehen) (ihnen|euch|sie|ihr|@ADV|da|eine|eben|dir){1,5} (mich|was|guter|gute|etwas|ein|"
        "eine|chance|fachkraft|kraft|kandidat*|bewerber*) | (zur|zu|bei der|an die|ihrer) konkurrenz "
        "(@ADV)? (gehen|gehe|wechseln|anheuern|geh|unterschreibe|anfangen|bewerben) | (woanders|anderswo|"
        "anderweitig) (@ADV|hin){0,2} (unterschreib*|umseh*|umschau*|zusage*|anheuer*|bewerb* wenn|"
        "orientier*|umsehen|umzusehen|anfange) (?!(musste|möchte ich nicht))",
        "Andere Firmen stehen Schlange.",
        "Die Konkurrenz schläft nicht.",
        "Das werden Sie noch bereuen.",
        "Ich habe auch andere Optionen.",
    ),
    pressing(
        "(geschäftsführung|geschäftsführer|geschäftsführerin|geschäftsleitung|vorgesetzte|vorgesetzten|"
        "vorgesetzter|chef|chefin|chefetage|vorstand|vorstandsetage|betriebsrat|personalrat|direktion|"
        "direktor|direktorin|aufsichtsrat|vorgesetzen|konzernleitung|zentrale|bürgermeister|ombudsstelle|"
        "gleichbehandlungs*|gleichstellungs*|arbeiterkammer|gewerkschaft|antidiskriminierungs*|ombudsmann|"
        "höhere stelle|höherer stelle|nächsthöhere*|oberste stelle|ceo|arbeitsamt|arbeitsgericht) _{0,6}? "
        "(wenden|wende|beschwer*|tisch|weiterleiten|eskalier*|vortragen|vorbringen|einschalten|schalte|"
        "kontaktieren|richten|erfahren|davon|in kenntnis|kenntnis setzen|informieren (müssen)|petzen|"
        "hinweisen|anschwärzen|darüber|vorsprechen|zukommen lassen|bescheid|vorzutragen|einzuschalten) | "
        "(wende|wenden|beschwere|beschweren|eskalier*|melde|gehe|gehen|direkt|informiere|schalte) (@ADV|@I|"
        "mich|das|die|sache|thema|es|den|vorgang|bei|an|zu|zum|zur|über){1,7} (@YOUR|den|die|der|dem|"
        "nächsthöher*){0,2} (geschäftsführung|geschäftsführer|geschäftsführerin|geschäftsleitung|"
        "vorgesetzte|vorgesetzten|chef|chefin|chefetage|vorstand|betriebsrat|direktion|aufsichtsrat|ceo|"
        "arbeiterkammer|gewerkschaft|ombudsstelle|höhere stelle) | eskalier* | (offizielle|formelle|"
        "förmliche|dienstaufsichts|eine) beschwerde (@ADV)? (einreichen|einlegen|einzureichen|führen|bei|"
        "erheben|über|,|$|erwägen) | beschwerde (@ADV)? (einreichen|einlegen|einzulegen|einzureichen|"
        "einbringen|führen) | dienstaufsichtsbeschwerde | über (@YOUR) kopf | eine etage (höher|weiter "
        "oben) | (weiter|ganz) oben (@ADV)? (melden|nachfragen|beschweren|anklopfen|landen) | (behalte|"
        "behalten) (@I|mir|@ADV){1,4} (weitere|rechtliche|alle)? (@ADJ)? (schritte|konsequenzen|maßnahmen|"
        "vor) | (anwalt|anwältin|rechtsanwalt|rechtsanwältin) (@ADV)? (einschalt*|hinzu*|nehm*|konsult*|"
        "übergeb*|prüf*|beauftrag*|einzu*|sprechen|weiter*) | (@MY|einen|einem|zum|eine|dem) (anwalt|"
        "rechtsbeistand|rechtsanwalt|anwältin|rechtsschutz*) | (rechtliche|juristische|rechtlichen|"
        "juristischen) (schritte|konsequenzen|schritten|mittel) | rechtsweg | anwaltlich*",
        "Ich werde mich an Ihre Geschäftsführung wenden.",
        "Ich reiche sonst eine Beschwerde ein, offizielle Beschwerde bei der Direktion.",
        "Dann schalte ich meinen Anwalt ein.",
        spares=(
            "Im Mai treffe ich die Geschäftsleitung.",
            "Die Stelle als Rechtsanwalt reizt mich.",
        ),
    ),
    pressing(
        "(?<!gelesen auf) (kununu|glassdoor|trustpilot) (?!(_{0,8}? (gelesen|gutes|positiv*|gefunden|lob*|"
        "schwärm*|begeistert))) | (google|negative|schlechte|ehrliche|öffentliche|entsprechende|"
        "vernichtende|passende|miese) (bewertung|bewertungen|rezension|rezensionen|sterne|kritik|post) "
        "(@ADV)? (?!(bekam|erhielt|erhalten)) (schreib*|hinterlass*|verfass*|abgeb*|online|auf|"
        "veröffentlich*|folgt|im netz|,|$) | (mache|machen) (@I|@ADV|es|den|die|fall|sache){1,5} "
        "(öffentlich|publik) | (öffentlich|publik) (@ADV|zu){0,2} (machen|mache|macht|gemacht|breittreten|"
        "posten|teilen|poste|teile) | (presse|medien|zeitung) (@ADV|sicher|bestimmt|wird|würde|würden|"
        "dürfte|sich|das){0,5} (interessier*|erfahr*|einschalt*|wenden|informier*|freuen|gehen) | (an die|"
        "mit der|der|zur|an der) (presse|öffentlichkeit) (@ADV)? (wenden|gehen|gehe|wende|interess*|"
        "mitteilen|erzählen|bringen|teilen) | (social media|sozialen medien|sozialen netzwerken|linkedin|"
        "xing|twitter|facebook|instagram|netz|internet|followern|netzwerk|bekanntenkreis|branche) (@ADV|"
        "über|das|diese|von|meine){0,6} (posten|poste|teilen|teile|öffentlich*|erzählen|erzähle|herum*|"
        "berichten|berichte|verbreiten|warnen|weitererzähl*|ausbreiten|davon) (?!(gesehen|gelesen)) | "
        "(herumsprechen|spricht sich herum|herumspricht|herumerzähl*|weitersagen|weitererzählen|"
        "weitererzähle)",
        "Auf Kununu werde ich davon berichten.",
        "Ich mache das öffentlich.",
        "So etwas spricht sich herum.",
        spares=("Auf Kununu habe ich viel Gutes über Sie gelesen.",),
    ),
    pressing(
        "(schuldig|schulden|schuldet|schuldest) (@ADV|sie|ihr|mir|uns|du|eine){0,4} (mir|eine|einen|ein|das|"
        "zumindest|uns|mindestens|die) | (mir|uns) (@ADV|eine|ein|einen|@ADJ|klar*|ehrlich*|ja|oder|nein|"
        "@REPLY|erklärung|das|auch|doch){0,9} (schuldig|schulden|schuldet) | (nach|bei|für) (all|allem|"
        "allen|der ganzen|so viel|dem ganzen|@NUMERAL (tagen|stunden|runden|gesprächen|interviews|monaten)) "
        "(@ADV|der|den|dem|was|zeit|mühe|aufwand|,|ich|stunden|einsatz|investiert*|habe|meiner|mein*|arbeit|"
        "vorbereitung|und|einem|unbezahlt*|konzept|probetag*|probearbeit*|gesprächen){0,12} (verdient|"
        "erwarten|erwarte|schuld*|verlangen|das mindeste|mindestens|wenigstens|zumindest|fair|anspruch|"
        "recht) | (habe|hätte) (@I|@ADV|mir|wohl|ja|eine|einen|ein|@ADJ|@REPLY|ehrlich*|klar*|"
        "bessere*){0,8} (verdient|anspruch auf|ein (gutes)? recht (auf|darauf|zu)) | verdiene (@I|@ADV|eine|"
        "ein|mehr){1,4} (@REPLY|ehrlich*|klar*|respekt|mehr|besseres) | (anspruch|recht) (@ADV)? (auf|"
        "darauf) (@A|@ADJ|zu|@YOUR){0,2} (@REPLY|erfahren|wissen|begründung) | (steht|stünde|stehen) mir "
        "(@ADV|nach|so|all|dem|viel){0,2} @GAP{0,4}? zu | (extra|eigens|für sie|für euch|ihretwegen|"
        "euretwegen|wegen ihnen|wegen euch|wegen ihrer) (@ADV|einen|tag|urlaub|mehrere|alle|schon|@NUMERAL|"
        "andere|anderen|weitere|ein|anderes|weiteres|angebot|angebote|sämtliche|stellen|firmen|interviews|"
        "jobs|mein|meine|meinen|unbezahlt*|mir){1,8} (genommen|abgesagt|abgelehnt|ausgeschlagen|gefahren|"
        "gekündigt|verschoben|aufgegeben|freigenommen|freigehalten|gestrichen|abgeblasen|liegen) | (aus "
        "eigener tasche) | (andere|anderen|weitere|mehrere|@NUMERAL|alle) (@ADJ)? (angebote|angeboten|"
        "stellen|zusagen|firmen|jobs|vorstellungsgespräche) @GAP{0,5}? (ausgeschlagen|abgelehnt|abgesagt|"
        "sausen lassen|auf eis) (?!weil mir) | (verlasse|verlass) mich (@ADV|darauf|drauf|auf){1,3} (sie|"
        "euch|dass|dich|@YOUR) | (lassen|lasst|lass) (sie|ihr|mich|@ADV){1,4} (jetzt|bitte|bloß)? (nicht|ja "
        "nicht) (hängen|im stich|fallen|warten|schon wieder)",
        "Das sind Sie mir schuldig.",
        "Nach all der Zeit habe ich eine Antwort verdient.",
        "Ich habe Ihretwegen zwei Angebote ausgeschlagen.",
        "Ich habe ein Recht auf eine Antwort.",
        spares=("Sie haben den Urlaub verdient.",),
    ),
    pressing(
        "(gilt|gültig|steht|befristet|halte|haltbar|aufrecht|verfügbar|zur verfügung) (@ADV|@I|@MY|"
        "angebot){0,4} nur (@ADV)? (noch)? (bis|@NUMERAL|heute|diese) | entweder (@YOU|@ADV|bekomme|ich|wir|"
        "es){1,4} _{0,12}? oder (@ADV)? (ich|wir|sie|ihr|du|das|es) | (das|dies|es) (@ADV){0,2} (wird|hat|"
        "hätte|bleibt) (@ADV|nicht){0,3} (konsequenzen|folgen|ein nachspiel|ohne folgen|nachspiel) | ohne "
        "(@ADJ|@A|@YOUR|klar*|verbindlich*|feste)? @REPLY (@ADV|von ihnen)? @BY_WHEN _{0,4}? (bin|ziehe|"
        "nehme|gehe|betrachte|werde|muss|ist|sehe|unterschreibe|sage|verliere*) | (jemanden|jemand|"
        "kandidat*|fachkraft|mitarbeiter*|bewerber*|leute) wie (mich|mir) (@ADV|finden|findet|bekommen|"
        "kriegen|kriegt|sie|ihr|nicht|so|schnell|einfach|alle|tage){1,7} (wieder|nicht|nie|mehr|selten) | "
        "(müssen|musst|müsst|solltet|sollten|solltest) (sie|ihr|du|@YOU|@ADV|sich|aber|eben|langsam){1,5} "
        "@BY_WHEN (@ADV|zu|mir|für|oder|gegen|mich){0,4} (entscheiden|melden|antworten|bescheid|zusagen|"
        "reagieren|handeln|sagen|wissen|entschieden|gemeldet) | (fordere|fordern|ersuche) (@I|hiermit)? "
        "(sie|euch|dich) (@ADV|hiermit|letztmalig){0,3} auf | @BY_WHEN (@ADV|,){0,2} (möchte|will|wünsche|"
        "hätte|verlange|brauche|benötige|erwarte|bestehe|fordere|muss|müsste) (ich|wir) (@ADV|von ihnen|@A|"
        "@YOUR|@ADJ|verbindlich*|klar*|endgültig*|konkret*|definitiv*){0,6} (@REPLY|aussage|ansage|wissen|"
        "erfahren|zu|ja)",
        "Mein Angebot gilt nur noch bis Freitag.",
        "Entweder Sie sagen heute zu oder ich gehe zur Konkurrenz.",
        "Das wird Konsequenzen haben.",
        "Bis Mittwoch möchte ich eine verbindliche Aussage.",
        spares=("Ich komme entweder am Montag oder am Dienstag.",),
    ),
    pressing(
        "(sie|ihr|du) (@ADV)? (müssen|müsst|musst|haben|habt|hast|sollten|solltet) (mir|das|es|@ADV|sich|"
        "euch|dich|zeit){0,5} @BY_WHEN (@ADV|zeit|,|mir|zu|es|das|um){0,5} (bestätigen|zusagen|antworten|"
        "melden|mitteilen|bescheid|entscheiden|zu entscheiden|zeit|gelegenheit|reagieren|liefern) | (eine|"
        "keine|so eine|noch eine) (@ADV|zweite|weitere|andere|bessere|solche)? (chance|gelegenheit|"
        "möglichkeit) ,? (mich (@ADV)? (einzustellen|zu (gewinnen|bekommen|kriegen|halten))|wie mich|"
        "bekommen sie|kriegen sie|gibt es nicht) | (überlegen|überlegt|überleg) (sie|@YOU|es|sich|"
        "@ADV){1,4} (gut|genau|dreimal|zwei mal) (?<!in ruhe gut) (,|$|ob) | an (ihrer|eurer|deiner) stelle "
        "(würde|wäre|täte) ich | (mit handkuss|sofort nehmen|vom fleck weg|weg wie warme semmeln|im nu weg|"
        "schnell (@ADV)? weg|nicht lange (@ADV)? (auf dem markt|zu haben|verfügbar|frei)|ratzfatz|schnell "
        "vergriffen) | (profile|leute|fachkräfte|kandidat*) wie (meine*|mich|ich) | (für (sie|euch|dich)|"
        "ihretwegen|euretwegen|deinetwegen|wegen (ihnen|euch|dir)|um auf (sie|euch|dich) zu warten|in der "
        "hoffnung auf @YOUR) _{0,8}? (abgesagt|abgelehnt|ausgeschlagen|gekündigt|aufgegeben|sausen|"
        "verzichtet) | (abgelehnt|ausgeschlagen|abgesagt|verzichtet|sausen lassen) ,? um (@ADV)? (auf (sie|"
        "euch|@YOUR)|bei (ihnen|euch)|für (sie|euch)) | (da|dann|dafür|deshalb|somit) (kann|darf|könnte|"
        "dürfte|sollte) (ich|man) (@ADV|ja|wohl|schon){0,4} @GAP{0,4}? (erwarten|verlangen|fordern) "
        "(?!(dürfen sie)) | (geopfert|investiert|reingesteckt|hineingesteckt|aufgewendet|aufgewandt) (habe|"
        ",|und|hab|da) _{0,8}? (schuld*|erwarten|verlangen|mindeste|verdient|wenigstens|entscheidung|"
        "erklärung) | (ihr|ihre|eure|ihrem|deine|der) (@ADV)? (mitbewerber|wettbewerber|konkurrenten|"
        "konkurrent|konkurrenz) (@ADV|würde*|sich|mich|mir|zahlt|ist|hat|wartet|freut|nimmt){1,5} (nehmen|"
        "nimmt|freuen|freut|schneller|mehr|angebot|interesse|bereits|wartet|zugesagt|angeboten|handkuss|"
        "reißen)",
        "Sie müssen mir das vor Mittwoch bestätigen.",
        "Eine zweite Chance, mich einzustellen, bekommen Sie nicht.",
        "An Ihrer Stelle würde ich nicht zögern.",
        "Für euch habe ich einer Bank abgesagt.",
        spares=("Sie müssen bis Freitag noch viele Gespräche führen.",),
    ),
    pressing(
        "(ihrem|ihrer|ihren|eurem|eurer|deinem|deiner|an den|an die|(ich|mich) (@ADV)? (beim|bei der|zum|"
        "zur|dem)) (@ADJ|@ADV|nächsthöher*){0,2} (regionalleiter*|bereichsleiter*|abteilungsleiter*|"
        "niederlassungsleiter*|personalchef*|personalleiter*|inhaber*|verwaltungsrat|geschäftsleiter*|"
        "filialleiter*|vorgesetzte*|chef|chefin|geschäftsführ*|vorstand|direktor*|boss|hauptsitz|"
        "konzernzentrale) (@ADV|zu|das|es|davon|darüber){0,4} (melden|beschweren|beschwere|vortragen|"
        "eskalieren|berichten|erzählen|schildern|weiterleiten|vorlegen|zu melden|zu sprechen|zuzutragen|"
        "stecken|mitteilen|zur kenntnis) (?!(wollte|würde sie)) | (follower*|leser*|publikum|netzwerk|"
        "kontakten|community|bekannten|freundeskreis|kommilitonen|studierenden|uni|forum|foren|facebook|"
        "twitter|linkedin|instagram|tiktok|youtube|blog|netz) @GAP{0,8}? (posten|poste|erzählen|erzähle|"
        "berichten|berichte|verbreiten|warnen|öffentlich*|haarklein|publik|ausbreiten|schildern|"
        "interessieren|freuen|sagen würden) (?!(sie auf|mir))",
        "Ich werde das Ihrem Abteilungsleiter melden.",
        "Meinen Followern werde ich erzählen, wie das hier läuft.",
        spares=("Ihre Abteilungsleiterin wollte sich melden.",),
    ),
    pressing(
        "(noch so|noch) (eine|ein|einen|@NUMERAL) (woche|wochen|tag|tage|monat|mal) ,{0,1} (und|dann) "
        "@GAP{0,2}? (ich bin|bin ich|ziehe ich|gehe ich|ist schluss|war es das|ich ziehe|ich gehe) | "
        "(?<!mein) (zug|messe) (@ADV|ist|für|sie|ich){0,4} (abgefahren|gelesen) | (hoffe|rate) (@I|@ADV)? "
        "(für|ihnen|euch) (sie|euch|@ADV)? ,? (dass|sich zu|bis) | (wollen|wollt|willst|möchten) (sie|ihr|"
        "du) (@ADV|doch){1,3} nicht ,? dass | (halte|halten) (ich|wir)? (@ADV|mir|ihnen|den|die|das|platz|"
        "angebot|stelle|mich){0,6} (nicht (länger|mehr|ewig|unbegrenzt)|nur (noch)? bis) | länger (halte|"
        "warte|kann|werde) (ich|wir) | (nicht (@ADV)? (mehr)? lange|nicht mehr länger|nicht mehr ewig|kaum "
        "mehr länger) (@ADV|auf sie)? (warten|hinhalten|vertrösten|zuwarten) | (zugestehen|zubilligen|"
        "einräumen) ,? (@ADV|ich|habe|nach|müssen){0,6} (investiert|geopfert|aufgewendet|allem|dem|all) | "
        "(müssen|müsst) (sie|ihr) mir (@ADV|nach|all|dem){0,5} (zugestehen|geben|lassen|bieten|"
        "entgegenkommen)",
        "Noch so eine Woche, und ich bin weg.",
        "Länger halte ich mir den Platz nicht frei.",
        "Sonst ist der Zug für Sie abgefahren.",
        spares=("Mein Zug ist abgefahren.",),
    ),
    pressing(
        "(müssen|müsst|musst|sollten|solltet|solltest) (sie|ihr|du) (sich|euch|dich) (@ADV|aber|bald){1,4} "
        "(entscheiden|festlegen|bewegen|melden) | ohne (@ADJ|@A|@YOUR)? (?!zusage) @REPLY (@ADV|von (ihnen|"
        "euch|dir)){0,2} (werde|ziehe|muss|sehe|bin|nehme|betrachte|gehe) ich | so lange ((?!,) _){0,4}? ,? "
        "bis (ich|sie|ihr|jemand|du|man) @GAP{0,5}? (antwort*|bekomme|rangeht|erreiche|meldet|melden|abhebt|"
        "zurückruft|bescheid|kriege) | (nicht eher|nicht) (ruhe geben|locker lassen|lockerlassen|aufhören|"
        "nachgeben) ,? (bis|ehe|bevor) | (eine|einer|ein|mir) @ADJ{0,1} @REPLY (@ADV)? wert (,|$|sein|bin)",
        "Jetzt müssen Sie sich aber langsam entscheiden.",
        "Ohne Antwort werde ich meine Bewerbung zurückziehen.",
        "Ich rufe so lange an, bis ich eine Antwort bekomme.",
    ),
    pressing(
        "(verlange|fordere|erwarte|poche|bestehe) (@I)? (@ADV|,|darauf|hiermit){0,3} dass (man|sie|ihr|du|"
        "@YOUR|mir|jemand) | ((solltet|sollten|müsst|müssen|solltest|musst) (ihr|sie|du)|(ihr|sie|du) "
        "(solltet|sollten|müsst|müssen|solltest|musst)) (@YOU|@ADV|sich|besser){0,4} (schnell|rasch|zügig|"
        "bald|jetzt|endlich|schleunigst|flott) (@ADV)? (entscheiden|handeln|melden|zugreifen|zuschlagen|"
        "antworten|reagieren|gas) | (erwarte|rechne|verlange) (@I|@ADV|,|damit){0,4} (innerhalb|binnen|in "
        "den nächsten|noch heute) _{0,6}? (hören|antwort|rückmeldung|bescheid)",
        "Ich verlange, dass Sie mir antworten.",
        "Ihr solltet euch schnell entscheiden.",
        "Ich erwarte, innerhalb von 24 Stunden von Ihnen zu hören.",
    ),
    pressing(
        "(nehmen|nimmt|lassen) sie sich (@ADV)? nicht (@ADV)? (zu)? (viel|lange|zu) (@ADV)? zeit | (bin|"
        "wäre) (@I|@ADV|dann|ohne){1,4} (vom markt|weg|woanders|vergeben|nicht mehr (zu haben|verfügbar|zu "
        "bekommen|frei)) (?!bis) | (lange|ewig) (@ADV)? (werde|kann|will) (ich|wir) (@ADV|auf|sie|euch|"
        "das){0,4} (nicht (mehr)? )? (mehr|warten|zuwarten) | (angebot|job|vertrag|stelle) (@ADV|woanders|"
        "anderswo|von|der|konkurrenz){0,4} (liegt|habe ich) (@ADV|schon|unterschriftsreif|vor|mir|auf|dem|"
        "tisch|in|der|tasche){1,7} (sie müssen|entscheiden|also|sonst|nur noch) | (ab|danach|dann|nach) "
        "(@DAY|@ADV|diesem|termin|datum|@MONTH){0,3} (stehe|bin|ist|werde|ziehe|betrachte|gilt|nehme|"
        "orientiere) (@I|@ADV|@MY|bewerbung|angebot|ihnen|sich|die|sache|für|sie|mich){1,7} (nicht (@ADV)? "
        "(mehr|länger)|zurück|erledigt|hinfällig|anderweitig|vergeben|um|gegenstandslos|weg|vom markt) "
        "(?!(in urlaub|im urlaub))",
        "Sonst bin ich vom Markt.",
        "Danach stehe ich Ihnen nicht mehr zur Verfügung.",
    ),
    pressing(
        "@BY_WHEN (@ADV|,|@NUMERAL|uhr){0,3} (möchte|will|wünsche|hätte|verlange|brauche|benötige|erwarte|"
        "bestehe|fordere|muss|müsste) (ich|wir) (@ADV|von|@YOU|@A|@YOUR|@ADJ|gern|verbindlich*|klar*|"
        "endgültig*|konkret*|definitiv*){0,6} (@REPLY|aussage|ansage|wissen|erfahren|hören|zu|ja|klarheit|"
        "unterschrift|vertrag|vertragsentwurf|ergebnis) | und zwar (@ADV|bitte){0,2} (@AT_ONCE|schnell|"
        "heute|jetzt|gleich|pronto|flott|noch heute|@BY_WHEN|verbindlich|schriftlich und) | (sputen|sputet|"
        "ranhalten|rangehalten|zögern|zaudern) (sie|ihr|euch|sich|@ADV){1,3} (?!nicht ,? mich) (?!nicht (,|"
        "mich|sich|uns|anzurufen|bei fragen)) | (halten|haltet) (sie|euch|sich|@ADV){1,3} ran (,|$) | wer "
        "zu spät kommt | wer zögert | (zu lange|ewig|allzu lange) (überleg*|zöger*|wart*|fackel*) "
        "@GAP{0,3}? (weg|anderswo|woanders|pech|verlier*|leer) | nicht (@ADV)? (zu|mehr zu|allzu)? (lange|"
        "lang) (@ADV)? (fackeln|zögern|überlegen|herumüberlegen|zuwarten) | (fackeln|zögern|überlegen|"
        "warten) (sie|ihr|@ADV){1,3} nicht (@ADV)? (zu|allzu)? (lang|lange) | länger als _{1,5}? (halte|"
        "warte|kann|werde|stehe|bin) (ich|wir|mich) @GAP{0,7}? (nicht|nimmer|kein*) | (sie|ihr|du) (können|"
        "könnt|kannst|dürfen|dürft|darfst|werden|wollen|werdet) @GAP{0,6}? (nicht|nicht einfach|nicht "
        "ernsthaft) @GAP{0,3}? (hängen lassen|hängenlassen|im stich lassen|fallen lassen|enttäuschen|"
        "absagen|ablehnen|sitzen lassen|nein sagen|so abspeisen|stehen lassen|abweisen) | (würde|möchte|"
        "werde|müsste) @GAP{0,5}? (ungern|nur ungern|höchst ungern) @GAP{0,9}? (@BOSS|ansprechen|"
        "einschalten|öffentlich*|weiter|beschwer*|erzählen|gehen) | @BOSS _{0,7}? (nur|höchst|sehr|äußerst) "
        "ungern | (wenn|falls|sollte|sollten|solange|tut|passiert|kommt) _{0,9}? (nix|nichts|nicht|keine|"
        "kein|bis) _{0,9}? ,? (dann|so)? (@ADV)? (gehe|geh|wende|melde|schreibe|rede|spreche|rufe|"
        "informiere|lande|marschiere|bin|frage|schalte|beschwere|hole|stehe|telefoniere) (@I|mich|@ADV|mal|"
        "eben|direkt){1,4} (zu|zum|zur|an|bei|beim|mit|in|den|die|das|der|dem|@YOUR|@MY|ein|einen){0,3} "
        "@ADJ{0,1} @BOSS",
        "Bis Mittwoch, 12 Uhr, will ich Bescheid haben.",
        "Entscheiden Sie sich, und zwar zügig.",
        "Länger als bis Monatsende halte ich mich nicht bereit.",
        "Sie können mich jetzt nicht hängen lassen.",
        "Wenn sich nix tut, geh ich zur Gewerkschaft.",
        spares=(
            "Bis Mittwoch bin ich verreist.",
            "Zögern Sie nicht, mich anzurufen.",
        ),
    ),
    pressing(
        "(bitten|bitte|ersuchen|ersuche|auffordern|fordere|dränge|nahelegen|drängen) (@I|@YOU|@ADV|auf|,|"
        "sich|mir|nur){0,6} @BY_WHEN (@ADV|sich|mir|,|eine|@REPLY|verbindlich){0,5} (festzulegen|zu "
        "(entscheiden|antworten|äußern|melden|reagieren|erklären)|mitzuteilen|zuzusagen|zurückzurufen|"
        "abzugeben) | (sich|euch|ihnen) (@ADV)? einen ruck | (bevor|ehe) (es|mich|@ADV|sich){0,3} (ein "
        "anderer|jemand anders|jemand anderes|andere* (firma|firmen|unternehmen)|andere (zugreifen|"
        "schneller|mich)|die konkurrenz|ein mitbewerber|eine andere firma|ein anderes unternehmen|zu spät) "
        "| (danach|dann|anschließend|sonst|ab @DAY|ab dann|ab morgen) (wende|orientiere|sehe|schaue|suche|"
        "konzentriere|widme|bewerbe) (ich|mich|@ADV){1,3} @GAP{0,4}? (anderen|anderer|andere|anderem|"
        "woanders|anderswo|anderweitig|um) | (danach|dann|damit|somit) (ist|wäre|war|hat) @GAP{0,5}? (für "
        "mich|mich|sich) @GAP{0,3}? (durch|erledigt|gegessen|gestorben|abgeschlossen|vorbei|beendet|vom "
        "tisch|erledigt) | (notfalls|zur not|wenn es sein muss|sonst|ansonsten) (@ADV)? (komme|stehe|warte|"
        "tauche|setze|rücke|campe|sitze|schlage) ich @GAP{0,9}? (vorbei|tür|foyer|empfang|büro|auf|lobby|"
        "matte|eingang|pforte|persönlich) (?!(gern|gerne)) | , bis (jemand|man|einer|sie|ihr) (@ADV|mich|"
        "mir|endlich|mit){0,3} (mir|empfängt|empfangen|antwortet|antworten|rauskommt|reden|redet|spricht|"
        "sprechen|anhört|zeit hat) (?!(gern|können)) | (kenne|kennt|habe|arbeitet|ist|arbeite) @GAP{0,6}? "
        "(journalist*|redakteur*|reporter*|influencer*|zeitung|presse|fernsehen|redaktion|lokalblatt|"
        "rundfunk) _{0,6}? (würde*|wird|interess*|freuen|geschichte|fall|davon|gern hören|bestimmt|stoff|"
        "thema) _{0,6}? (interess*|freuen|geschichte|davon|darüber|stoff|aufgreifen|berichten|schreiben|,|"
        "$) (?!(gern bei)) | ein (einziges)? (wort|anruf|ja|zeichen|kurzes ja) (von)? (ihnen|euch|dir) (,|"
        "und|genügt|reicht){1,2} _{0,3}? (ich|werfe|sage|lasse|zerreiße|schlage|wenn nicht|sonst) | "
        "(angebot|vertrag) (@ADV)? (der|von der|ihrer|eurer|bei der|von ihrer) konkurrenz | (wenn|falls) "
        "(sie|ihr|du) mich (@ADV|noch|als|an bord|im team){0,5} (wollen|wollt|willst|haben (wollen|wollt|"
        "möchten)|brauchen|braucht|möchten) ,? (dann)? (@ADV)? (melden|müssen|sollten|solltet|müsst|rufen|"
        "entscheiden|handeln|greifen|schlagen|sagen|schicken|beeilen|meldet|ruft|entscheidet|sagt) "
        "((?!(gern|gerne|jederzeit|einfach)) _){0,3}? (,|$|@BY_WHEN|jetzt|bald|schnell|endlich|diese|heute|"
        "es|langsam)",
        "Ich muss Sie bitten, sich heute noch festzulegen.",
        "Geben Sie sich einen Ruck!",
        "Greifen Sie zu, ehe es ein anderer tut.",
        "Danach wende ich mich anderen Firmen zu.",
        "Notfalls komme ich vorbei.",
        "Wenn Sie mich wirklich wollen, melden Sie sich noch diese Woche.",
        spares=("Ich warte am Empfang, bis mich jemand abholt.",),
    ),
    pressing(
        "(rate|raten|empfehle|geraten|gut beraten|gut daran) @GAP{0,5}? ,? @GAP{0,3}? (schnell|rasch|bald|"
        "zügig|nicht (zu)? lange|zu beeilen|zuzugreifen|zügiger) @GAP{0,3}? (zu|zuzugreifen|zuzuschlagen|"
        "entscheiden|handeln|,|$|warten) | (dringend|eindringlich) (@ADV|zu|bitten|bitte|gebeten|"
        "aufgefordert|sie){1,3} @GAP{0,4}? (sich|mir|mich) @GAP{0,4}? (zu (melden|antworten|äußern|"
        "entscheiden)|zurückzurufen)",
        "Ich kann Ihnen nur raten, sich schnell zu entscheiden.",
    ),
    pressing(
        "(wenn|falls|sollten|solltet|solange|sofern|sollte) (sie|ihr|du|das|es|man|die|sich) ((?!(noch "
        "(unterlagen|fragen)|einverstanden|möchten)) _){0,9}? (nicht|nichts|kein*|länger|weiterhin|"
        "hinhalten|hinhaltet|verschieben|verschiebt|zögern|zögert|warten|noch einmal|nochmal|weiter so|so "
        "weiter|nie|schweigen) _{0,5}? , (dann|so)? (ziehe|nehme|unterschreibe|gehe|wechsle|suche|muss|"
        "werde|bin|streiche|sehe|habe) (ich|wir) ((?!(gern|gerne|natürlich|trotzdem|dankbar|auch)) _){0,7}? "
        "(zurück|zurückziehen|weg|raus|woanders|anderweitig|konkurrenz|gezwungen|das andere angebot|die "
        "andere stelle|ein anderes angebot|kein interesse|zurücktreten|konsequenzen|andere wege|schlüsse) | "
        "(ihnen|euch|dir) zuliebe | (das|dies) sollten sie (@ADV|auch|schon|mal){0,3} (bedenken|honorieren|"
        "berücksichtigen|im hinterkopf|nicht vergessen|zu schätzen) | (tür|fenster|angebot|kapitel) (@ADV)? "
        "(ist|geht|schließt) (sich)? (@ADV|für|sie|mich){0,3} (zu|geschlossen|vorbei) (,|$) | , (also|darum|"
        "deshalb|drum) (@ADV)? (beeilung|tempo|dalli|zack zack|schnell|hopp|los|bitte schnell|bitte zügig|"
        "flott|hurtig) | beeilung (,|$|bitte) | (dalli|zack zack|hopp hopp|husch husch|hurtig) | (bedingung|"
        "bedingungen|forderung|forderungen) (@ADV|ist|sind|lautet|klar|nicht verhandelbar|,){1,3} (klar|bis|"
        "nicht|sie|dass) | (sie|ihr) (haben|habt) (@ADV|es){0,3} (in der hand|die wahl|es in der hand) ,? | "
        "(letzter|allerletzter) aufruf | (fünf|zwei) vor zwölf",
        "Falls Sie mich noch länger hinhalten, ziehe ich meine Bewerbung zurück.",
        "Ihnen zuliebe habe ich abgesagt.",
        "Zwei Betriebe wollen mich, also Beeilung.",
        spares=("Falls Sie keine Zeit haben, bin ich gern woanders behilflich.",),
    ),
    pressing(
        "(machen|macht) (sie|ihr)? (ruhig|nur|@ADV){1,3} so weiter | (wenn|falls) (sie|ihr|du) mich (@ADV)? "
        "(verlieren|verpassen|vergraulen|loswerden) (wollen|wollt|möchten|willst) | (sie|ihr) (haben|habt|"
        "bleiben|bleibt) (@ADV|noch|genau|exakt|ihnen|euch){0,4} (@NUMERAL|@FIGURE|eine|einen) (tag|tage|"
        "stunden|woche|wochen|stunde) (@ADV)? (,|$|zeit|um|dann|danach) (?!(urlaub|geöffnet))",
        "Machen Sie ruhig so weiter.",
        "Sie haben noch zwei Tage, dann bin ich weg.",
    ),
    pressing(
        "(bekommen|kriegen|finden|bekommt|findet|kriegt) (sie|ihr) (@ADV|so|jemanden|einen|eine|solche*|"
        "mich){0,4} (nicht|nie|so schnell nicht|kein*) (@ADV|so)? (alle tage|wieder|jeden tag|an jeder|"
        "leicht|schnell|mehr|noch einmal|zwei mal) | greifen sie (@ADV){0,2} zu (,|$) | (kann|darf|könnte|"
        "dürfte|muss) (ich|man) (@ADV|ja|wohl|doch){1,4} (@A|@REPLY|@ADJ|klar*|verbindlich*){1,4} (@ADV)? "
        "(verlangen|fordern|erwarten) | (werde|muss|müsste|dann|sonst) _{0,8}? (der|dem|den|bei der|beim|"
        "@YOUR) @BOSS @GAP{0,3}? (melden|vortragen|vorlegen|berichten|erzählen|schildern|weiterleiten|"
        "zuleiten|übergeben|mitteilen|zur kenntnis|anzeigen|zutragen) | (melde|zeige|trage|lege) (ich|@ADV|"
        "das|es|den|fall|vorgang){1,5} (der|dem|beim|bei der) @BOSS | (hören|hört|sehen|seht) (sie|ihr) "
        "(@ADV|dann){0,2} (nichts|nie) (@ADV|mehr|wieder){0,3} von mir",
        "So einen Kandidaten bekommen Sie nicht alle Tage.",
        "Da kann ich ja wohl eine Entscheidung verlangen.",
        "Ich werde diesen Vorgang der Arbeiterkammer melden.",
        spares=("Greifen Sie gern auf meine Referenzen zurück.",),
    ),
    pressing(
        "(teilen|teilt|melden|antworten|geben|schicken|sagen|senden|rufen|informieren|entscheiden) (sie|"
        "ihr) @GAP{0,7}? (@AT_ONCE|spätestens (@ADV)? bis|bis spätestens) (@GAP){0,3}? (mit|zurück|,|$|"
        "bescheid|@WEEKDAY|zu|an) | , spätestens (@ADV|jedoch){0,2} (bis|am|@DAY) | (noch|nur noch) (eine|"
        "ein|einen|@NUMERAL) (woche|tag|tage|wochen|monat) (warte|gebe|habe|halte|bleibe) (ich|wir) | , "
        "länger (nicht|nimmer|keinesfalls|auf keinen fall) ($|,) | (gehe|gehen) (@I|@ADV){0,2} davon aus ,? "
        "(@ADV|dass|sie|ihr|ich|mir){0,4} (@BY_WHEN|morgen|heute|sofort|diese woche) @GAP{0,6}? (hören|"
        "melden|antworten|bescheid|entscheiden|entschieden|zusagen|erhalten|antwort) | (ich blogge|blogge "
        "ich|twittere|leserbrief) | (freuen|interessieren|staunen|lesen) @GAP{0,3}? ,? (zu (lesen|hören|"
        "erfahren)|lesen) ,? wie (sie|ihr|man|es bei) | (wegen|für) (ihnen|euch|dir|ihrer stelle|diese "
        "stelle|den job bei ihnen) @GAP{0,5}? (gekündigt|aufgegeben|ausgeschlagen|abgelehnt|gestrichen|"
        "umgezogen) | (jetzt|dann|nun|also) (müssen|müsst) (sie|ihr) mich (@ADV){0,2} (nehmen|einstellen|"
        "zusagen) | zusage (bis|oder) _{1,4}? (oder ich|sonst|,) | oder ich bin (@ADV)? (weg|raus|woanders|"
        "vergeben)",
        "Teilen Sie mir Ihre Entscheidung umgehend mit.",
        "Noch eine Woche warte ich.",
        "Ich gehe davon aus, morgen von Ihnen zu hören.",
        "Jetzt müssen Sie mich auch nehmen.",
        spares=("Ich gehe davon aus, dass Sie noch Zeit brauchen.",),
    ),
    # -- S7b: desperation ------------------------------------------------------------------------------
    begging(
        "bitte ,? bitte (?!(meine|die|den|um|verzeih*|entschuldig*|nicht böse)) | bitte ,? (ich|ich _) "
        "flehe | (flehe|flehen|anflehen|anzuflehen|flehentlich|inständig|bettle|bettele|betteln|anbetteln|"
        "beknie|auf (den|meinen)? knien|auf knien|kniefall|erbarmen|erbarmt|gnade|beschwöre) (?!(los|"
        "loses)) | (bin|ich|langsam|völlig|suche|wäre|bald|werde) @ADV{0,2} (verzweifelt|verzweifle) | "
        "verzweifle | (meine|meiner|aus|pure|purer|schiere) verzweiflung | verzweiflungstat | (lage|"
        "situation) (@ADV|ist){1,2} (hoffnungslos|aussichtslos)",
        "Bitte, bitte nehmen Sie mich!",
        "Ich flehe Sie an.",
        "Ich bin verzweifelt.",
    ),
    begging(
        "(geben|gebt|gib|geb|lassen|lasst) (sie|ihr|mir|mich|@ADV|bitte){1,4} (@ADV|nur|eine|diese|die|noch|"
        "einzige|kleine|winzige|irgendeine|bloß){1,4} (chance) (?!(mich (näher )?vorzustellen)) | (nur|bloß|"
        "wenigstens) (@ADV|um)? (eine|diese) (@ADV|einzige|kleine|winzige|klitzekleine)? chance | (brauche|"
        "brauch|benötige|brauchen) (@I|@ADV|@A|diese|dringendst|so|ganz|,|irgend*|eine|endlich){0,8} "
        "(dringend|dringendst|unbedingt|wirklich|endlich|händeringend|so sehr|verzweifelt|echt|nötig) (@ADV|"
        "@A|diese|irgend*|ganz|,|dringend|wieder|eine|neue){0,6} @ROLE | (brauche|brauch|benötige|brauchen) "
        "(@I|@ADV|diese|@A){0,6} (@ROLE) (@ADV|,|so|ganz|doch){0,6} (dringend|dringendst|unbedingt|wirklich|"
        "nötig|endlich|zum leben|zum überleben|um (@A|@MY|zu überleben|über)|wie die luft|mehr als|so sehr|"
        "echt) | (auf|finanziell|darauf|dringend) (@A|@YOUR|@ADV|diese|@ROLE|wirklich){0,4} angewiesen "
        "(?!waren)",
        "Ich brauche den Job unbedingt.",
        "Ich brauche dringend Arbeit.",
        "Geben Sie mir nur eine Chance.",
        "Ich bin auf diese Stelle angewiesen.",
        spares=("Ich brauche Ihre Adresse für das Zeugnis.",),
    ),
    begging(
        "@I (@ADV|würde|würd){0,4} (mache|nehme|nehm|mach|tue|täte|würde|würd) (@ADV){0,3} (alles (,|$|was "
        "(kommt|sie|ihr|anfällt|da|ich)|an|für (sie|euch|diese|den|die|@YOUR|einen)|tun|dafür|machen (,|$|"
        "was|für|um)|@ADV)|(jede|jeden|jedes|jedwede) (@ADJ)? (arbeit|job|stelle|schicht|posten|tätigkeit|"
        "gehalt|lohn|hilfsarbeit)|irgendwas|was auch immer) | (nehme|nehm|mache|mach|akzeptiere|würde|tue) "
        "(@I|@ADV|auch){1,4} (alles (,|$|an|tun|machen|annehmen|was)|(jede|jeden) (arbeit|job|stelle|"
        "schicht|posten)|irgendwas|was auch immer) | hauptsache (@ADV|,|eine|einen|ich|irgend*){0,4} "
        "(arbeit|job|stelle|lohn|geld|beschäftigung|verdiene|zusage|rein|dabei|irgendwas) | (jede|jeden|"
        "irgendeine|irgendeinen) (@ADJ)? (stelle|job|arbeit|position|schicht|aufgabe|aushilfsstelle) (@ADV|"
        ",|die|sie|haben){0,4} (anzunehmen|annehmen|zu nehmen|nehmen|anzutreten|zu machen|machen) | über "
        "die runden | jede* (arbeit|job|stelle|posten) (@ADV|wäre|ist|mir){1,4} (recht|willkommen) | (mir "
        "ist|ist mir|wäre mir) (@ADV){0,2} (jede|jeder) (@ADJ)? (arbeit|stelle|job|posten) (@ADV)? recht | "
        "egal (@ADV|,){0,2} (was|welche|welcher|welchen|als was) (@ADV|für|eine)? (ein|einen)? (stelle|job|"
        "arbeit|position|abteilung|posten|,|$) | (irgendeine|irgendeinen|irgendein|irgend eine|irgend "
        "einen) (@ADJ)? (stelle|job|arbeit|posten|tätigkeit|platz|plätzchen) | zur not (@ADV|auch|würde|"
        "mache|nehme|arbeite|ich|als|in|fange|gehe){1,6} (als|putz*|aushilf*|teilzeit|lager|kaffee|"
        "unentgeltlich|gratis|kostenlos|umsonst|unter|weniger|ohne|@ROLE|halb*)",
        "Ich nehme wirklich alles.",
        "Ich mache jede Arbeit, die Sie haben.",
        "Hauptsache Arbeit!",
        "Mir ist jede Stelle recht.",
        spares=("Ich nehme gern jede Frage an.",),
    ),
    begging(
        "(unentgeltlich|gratis|umsonst|kostenlos|unbezahlt|ehrenamtlich|ohne (bezahlung|lohn|gehalt|entgelt|"
        "vergütung|entlohnung|geld|salär)|für lau|für umme|für gotteslohn|für einen apfel|für (die hälfte|"
        "den halben|weniger|das halbe|den mindestlohn|mindestlohn|nichts|wenig geld|ein butterbrot|ein "
        "taschengeld|jeden lohn|jedes gehalt|einen hungerlohn)|zum halben (lohn|gehalt)|zum mindestlohn|"
        "unter (tarif|mindestlohn|wert)) (@ADV|bei|ihnen|euch|ein|@NUMERAL|wochen|monate|monat|für|sie|in|"
        "ihrem|team|zu){0,6} (arbeiten|arbeite|mitarbeiten|mitarbeite|anfangen|machen|schuften|helfen|"
        "aushelfen|starten|einsteigen|mithelfen|beginnen|probearbeiten|jobben|schaffen|anpacken|kommen) | "
        "(auch|sogar|notfalls|gern|würde) (@ADV|ein|als|praktikant|,|praktikum){0,4} (unentgeltlich|gratis|"
        "kostenlos|unbezahlt|unbezahltes|ohne (bezahlung|lohn|gehalt|entgelt)) (praktikum)? (,|$|wäre|"
        "anfangen) (?!(,? aber)) | (arbeite|arbeiten|mache|mach|helfe|fange|mitarbeiten|schaffe|starte|"
        "jobbe) (@I|@ADV|das|es|die|auch|bei|ihnen|euch|@A|@NUMERAL|wochen|monate|monat|arbeit|erste|ersten|"
        "job){1,9} (unentgeltlich|gratis|umsonst|kostenlos|unbezahlt|ohne (bezahlung|lohn|gehalt|entgelt|"
        "vergütung|geld|salär)|für lau|für umme|für (die hälfte|den halben|weniger|das halbe|den "
        "mindestlohn|mindestlohn|nichts|ein butterbrot|ein taschengeld|einen hungerlohn)|zum halben|unter "
        "tarif) | (gehalt|lohn|geld|bezahlung|salär) (@ADV|ist|mir|spielt|wäre|dabei){1,5} (egal|nebensache|"
        "keine rolle|nebensächlich|völlig egal|zweitrangig|wurscht) | (verzichte|verzichten) (@I|@ADV|auf|"
        "gern|@A|teil){1,5} (lohn|gehalt|geld|bezahlung|vergütung|salär)",
        "Ich würde auch umsonst arbeiten.",
        "Ich mache es auch für die Hälfte.",
        "Das Gehalt ist mir egal.",
        spares=(
            "Ihre App ist kostenlos und gefällt mir.",
            "Im Mai nehme ich unbezahlten Urlaub.",
        ),
    ),
    begging(
        "(weiß|weiss|wüsste|ahnung|keinen plan|nicht|frage mich|schleierhaft) @GAP{0,3}? ,? (@ADV)? (an wen|"
        "wen|was|wie|wovon|wohin|womit) @GAP{0,6}? (aus mir|aus uns|weitergehen soll|weiter gehen soll|"
        "überleben|leben soll|bezahlen|zahlen|ernähren|durchkommen|machen soll|tun soll|anfangen soll|"
        "wenden soll|fragen soll|werden soll|über die runden|schaffen soll) | (mitleid|erbarmen|ein herz|"
        "herz für|barmherzig*|gnade) (@ADV|mit|für|,|$|und|einem|mir|uns){1,3} | (nicht|bin) (@ADV|ich|da|"
        "auch|wirklich){0,4} (wählerisch|anspruchsvoll ,|anspruchslos) | (nehme|nehm) (@I|@ADV|,|alles|"
        "auch){0,4} was (@ADV)? (kommt|sie haben|ihr habt|da ist|anfällt|sich bietet|man mir|sie mir|frei|"
        "übrig) | (das|sie sind|ihr seid|ist) (@ADV|das)? (einzige|letzte) ,{0,1} (was|woran|das) (@ADV|mir|"
        "ich|uns){1,3} (bleibt|habe|geblieben|hält|festhalte|klammere|rettet) | (alle|andere*|sämtliche) "
        "@GAP{0,4}? tür* @GAP{0,4}? (zu|zugemacht|verschlossen|zugeschlagen|geschlossen) (?!gefunden) | "
        "alles ,? (@ADV)? was ich habe ,? (hängt|steht|liegt) | (auch|sogar|gern|notfalls) (@ADV|für)? (die "
        "hälfte|den mindestlohn|weniger|das halbe gehalt|den halben lohn) (@ADV|von|dem|,|was|davon|gehalt|"
        "geld|lohn){0,4} (nehmen|akzeptieren|zufrieden|arbeiten|einverstanden|reicht|genügt|wäre|annehmen|"
        ",) | (alleinverdiener*|alleinernährer*) | (akzeptiere|nehme|erfülle|zu|auf|unter|mache) (@ADV)? "
        "(jede|jeder|jeden|jedes|jedem|alle|allen) (@ADV|ihrer)? (bedingung|bedingungen|gehalt|lohn|preis|"
        "konditionen|vertrag|bedingung*) (?!klar) | (will|möchte|wünsche mir) (@ADV|ich|doch|einfach|"
        "wirklich){0,4} nur (@ADV|wieder|endlich|einfach|noch|eine|irgend*){0,3} (arbeiten|arbeit|einen job|"
        "eine chance|eine arbeit|etwas verdienen) | (muss|müsste) (@I|@ADV|@A|diese|@YOUR){0,5} (@ROLE) "
        "(@ADV|einfach|unbedingt){0,3} (haben|bekommen|kriegen) | (sonst|ansonsten) (@ADV)? (nichts|gar "
        "nichts|niemanden) (@ADV)? (in aussicht|mehr|,|$|habe) | (sonst|ansonsten) (habe|hab) ich (@ADV)? "
        "(nichts|niemanden|gar nichts) | (ohne|wenn) _{0,6}? ,? (bin ich|sind wir) (@ADV)? (verloren|"
        "erledigt|am ende|geliefert|aufgeschmissen|ruiniert|obdachlos) | (mäuler|münder) (@ADV)? (zu)? "
        "(stopfen|füttern) | (kein|keinen) (cent|rappen|groschen|euro|franken) (@ADV)? (mehr|auf dem|rein|"
        "in der tasche|übrig|herein) | (helfen|helft|hilf|retten|rettet) (sie|ihr)? mir (,|$|bitte) | bin "
        "(@ADV|ich|völlig){0,3} am ende ($|,|meiner) | mehr als alles (andere)? (,|$|auf der welt) | (aus "
        "dem loch|aus der patsche|aus dem schlamassel|aus der misere|vor dem aus)",
        "Ich weiß nicht, was aus mir werden soll.",
        "Haben Sie Mitleid mit mir!",
        "Ich akzeptiere jede Bedingung.",
        "Ich will nur wieder arbeiten.",
        spares=("Ich weiß nicht, wie ich Ihnen danken soll.",),
    ),
    begging(
        "(miete|rechnungen|kredit|hypothek|schulden|konto|dispo|ersparnisse|erspartes|rücklagen|vermieter|"
        "stromrechnung|raten|rate|arbeitslosengeld|bürgergeld|hartz|alg|notstandshilfe|krankenkasse|"
        "kühlschrank|existenz|familie|kinder|kindern|kündigungsschutz|aufenthaltstitel|visum|"
        "aufenthaltsbewilligung|taggelder|taggeld|sozialhilfe|sozialamt|pfändung|inkasso|gerichtsvollzieher|"
        "wohnung|ams|rav|jobcenter|betreibung|betreibungen) _{0,7}? (nicht (@ADV|mehr)? (zahlen|bezahlen|"
        "stemmen|decken)|(zahlen|bezahlen|begleichen|decken) (muss|soll|kann|könnte|,)|minus|überzogen|leer|"
        "aufgebraucht|läuft (@ADV)? aus|endet|läuft ab|ausläuft|fällig|im nacken|hölle|ernähren|ernähre|"
        "durchbringen|durchzubringen|satt|verlieren|steht auf dem spiel|auf dem spiel|bedroht|aus|weg|"
        "drückt|drücken|stapeln|türmen|offen|am ende|rückstand|stunden|kündigt|raus|versorgen|hängt davon|"
        "hängt daran|verlängert|sperrt|sperre|streicht|pfänd*|füttern|reicht|geschmolzen|rückständig|über "
        "wasser|rot|roten) (?!(zu helfen|und behörden)) | (ernähren|durchbringen|durchfüttern|versorgen) "
        "@GAP{0,2}? (muss|müssen|kann) | (muss|müssen) @GAP{0,4}? (familie|kinder|kind|mäuler) @GAP{0,2}? "
        "(ernähren|durchbringen|versorgen|füttern) | (?<!keine) (geldnot|geldsorgen|existenzangst|"
        "existenzängste|existenznot|existenzsorgen|schuldenberg|notlage|(?<!in) (?<!menschen in) "
        "finanzielle* (not|sorgen|engpass|schwierigkeiten|notlage)|(bin|ich|sind|wir) (@ADV){0,2} (pleite|"
        "bankrott)|ausgesteuert|langzeitarbeitslos*|am existenzminimum|privatinsolvenz|obdachlos) "
        "(?!(bekämpf*|statistik*)) | (wasser|mir) (@ADV|mir|steht|das){1,4} (bis zum hals) | (wasser) "
        "_{0,3}? (bis zum hals|bis hier) | über die runden (komme|kommen|zu kommen|komm)|(am|vor dem) "
        "(hungertuch|nichts|ruin|abgrund|aus)",
        "Mein Konto ist im Minus.",
        "Ich kann meine Miete nicht mehr bezahlen.",
        "Ich muss meine Familie ernähren.",
        "Mein Arbeitslosengeld läuft aus.",
        spares=(
            "In der Buchhaltung prüfe ich Rechnungen.",
            "Mit meiner Familie lebe ich in Bern.",
        ),
    ),
    begging(
        "((@MY|unsere)|(?<!für _) (?<!für _ _) (?<!manchen) (die|der|das)|für (mich|uns) @ADV{0,2} (die|der|"
        "das)) (letzte|letzter|letztes|einzige|einziger|einziges|allerletzte) (@ADV|große|echte)? (hoffnung|"
        "rettung|strohhalm|ausweg|rettungsanker|lichtblick|halt|anker) | @MY (letzte|einzige|allerletzte) "
        "(@ADV|große)? (chance|option|möglichkeit) (sind|seid|$|auf|bist|bleibt|aus) | (sind|ist|seid|bist|"
        "bleiben) (@ADV|sie|ihr|das|diese|@ROLE|@MY|unsere){1,5} (letzte|einzige|allerletzte|letzter|"
        "einziger|letztes) (@ADV|große)? (hoffnung|chance|rettung|strohhalm|ausweg|rettungsanker|lichtblick|"
        "option) | (strohhalm|rettungsanker|retten sie mich|rettet mich|rette mich|meine rettung) | (weiß|"
        "weiss|wüsste|wüßte) (@I|@ADV|ehrlich|langsam){0,4} (nicht|nimmer|keinen) (@ADV|mehr){0,2} (weiter|"
        "ein noch aus|ein und aus|aus noch ein|ausweg|was (ich|aus mir)|wovon|wohin) | nicht mehr (@ADV)? "
        "(weiter|aus noch ein|ein noch aus) (weiß|weiss|wüsste|wissen|weiss) | (hängt|hinge|hängen) (@ADV|"
        "für|mich|an|davon|daran|@A|zusage|job|stelle|@YOUR|@MY|antwort){1,9} (alles|existenz|leben|zukunft|"
        "ehe|glück|überleben) | (leben|zukunft|existenz|alles|glück|familie) (@ADV|@MY|ganze|ganzes){0,3} "
        "(hängt|hinge|steht und fällt) (@ADV)? (von|an|davon|daran|mit|für) | (schlafe|schlaf|schlafen|esse|"
        "auge|schlief) (@I|@ADV|seit|tagen|wochen|nachts|vor aufregung|mehr){0,6} (kaum|nicht|nichts|"
        "schlecht|keine nacht|zu) (@ADV|noch|mehr)? | (schlaflose nächte|kein auge (mehr)? zu*|an nichts "
        "(@ADV)? (anderes)? (mehr)? denken) | (alle|jede) (@NUMERAL|paar|halbe)? (minuten|minute|sekunde|"
        "sekunden|stunde) @GAP{0,3}? (postfach|handy|telefon|mails|posteingang) | (weine|heule|geweint|"
        "geheult|tränen|den tränen|nervenzusammenbruch|am boden (zerstört)?|völlig fertig|am ende meiner "
        "kräfte|mit den nerven|nervlich am ende|durchdrehe|drehe durch|verrückt vor sorge) (?!gelacht) | "
        "(ich|habe) (@ADV|habe|hab|nur|noch|sonst|ja){1,5} (nur noch sie|nur noch euch|sonst nichts|nichts "
        "(@ADV)? (mehr)? zu verlieren|niemanden mehr) | ohne (diese|den|die|diesen|@YOUR) (@ROLE) (@ADV|ich|"
        "bin|wäre|geht|es|nicht){1,4} (verloren|am ende|nicht weiter|nichts|aus|erledigt) | (ich|mach*|tue|"
        "täte|würde) (@ADV|würde|wirklich|buchstäblich){0,3} (alles tun|alles dafür|alles geben um|alles "
        "machen ,? um|alles ,? damit) | seit @GAP{0,4}? (monaten|jahren|jahr|ewig|wochen|jahre|monate) "
        "(@ADV)? (arbeitslos|ohne (arbeit|job|stelle|einkommen|verdienst|lohn)|auf (arbeits|job|"
        "stellen)suche)",
        "Sie sind meine letzte Hoffnung.",
        "Ich weiß nicht mehr weiter.",
        "An dieser Zusage hängt für mich alles.",
        "Ich schlafe kaum noch.",
        spares=("Meine letzte Stelle war in Ulm.",),
    ),
    begging(
        "hauptsache ,? (ich|wir|es|dass ich)? @GAP{0,5}? (unter|unterkomme|rein|wieder|irgendwo|irgendwie|"
        "irgendwas|raus|weg|etwas|job|arbeit|geld|anfangen|dabei) | (mir|uns) (wäre|ist|wär) (@ADV|auch|"
        "sogar){0,3} (ein|eine|einen|jede*) (minijob|aushilfs*|praktikum|teilzeit*|hilfs*|befristete*|"
        "ferienjob|nebenjob|probe*|halbtags*|@ADJ) @GAP{0,3}? (recht|lieb|genug|willkommen) | (minijob|"
        "aushilfe|aushilfsjob|hilfsjob|praktikum|teilzeit|lager|putzen|reinigung|küche|kaffee) (@ADV|würde|"
        "täte|ginge|wäre|mir|reichen|es){1,5} (reichen|genügen|tun|mir recht|recht) | @I @GAP{0,6}? (nur|"
        "lauter|ausschließlich|hunderte*|dutzende*|zig|@NUMERAL|@MANY|(@FIGURE|@DATED)|eine) (@ADJ|nach der "
        "anderen)? absagen (bekommen|kassiert|bekomme|kassiere|gekriegt|erhalten|eingesteckt|im|und|,|$|"
        "hinter) | (bekomme|kriege|kassiere|hagelt) @GAP{0,4}? (nur|lauter|ausschließlich|ständig|immer) "
        "(@ADJ)? absagen | nach (@ADV|über|(@FIGURE|@DATED)|@NUMERAL|@MANY|hunderten|dutzenden){1,4} "
        "(absagen|(erfolglosen)? bewerbungen) | (machen|macht|mach) (sie|ihr)? @GAP{0,5}? ausnahme (,|$) | "
        "auf (@MY|@A|@ADV|ganze*|halbe*|teil|vom|meines|meinem|großen){1,5} (gehalt|gehalts|lohn|lohns|"
        "lohnes|geld|bezahlung|vergütung|weihnachtsgeld|urlaub) (@ADV|sogar){0,3} (verzichten|verzichte|zu "
        "verzichten) | ich kann (@ADV|einfach){0,3} nicht mehr (,|$) | (halte|ertrage|packe|schaffe|"
        "verkrafte) (ich)? (das|es|diese ungewissheit|noch eine absage) (@ADV|finanziell|alles|allein){0,3} "
        "nicht (@ADV)? (mehr|länger|aus) | noch eine absage (@ADV|ich|halte|verkrafte|ertrage|"
        "überlebe){1,4} (nicht|kaum) | (gehe|geh) (@I|@ADV|daran|sonst){1,4} (kaputt|zugrunde|unter|vor die "
        "hunde) | (holen|holt|retten|rettet) (sie|ihr)? (mich|uns) (@ADV|bitte){0,2} (da|hier|raus|heraus|"
        "aus|,|$) | (amt|jobcenter|arbeitsamt|arbeitsagentur|rav|ams|sozialamt|kasse|agentur für arbeit) "
        "(@ADV|für arbeit|mir|mich|sonst){0,5} (streicht|kürzt|sperrt|droht|macht druck|setzt mich|"
        "sanktion*|schickt|zahlt|dreht) | (sitze|sitz|hocke|lauere|klebe|starre|warte) (@I|@ADV|nur|noch|"
        "jeden|den|ganzen|tag|und|nacht|stundenlang){0,8} (neben|am|beim|vor|aufs|auf) (dem|das|@MY)? "
        "(telefon|handy|bildschirm|posteingang|postfach|hörer) | (helfen|helft|hilf) (sie|ihr)? (mir|uns) "
        "(@ADV|doch|bitte){1,2} ($|raus|aus|da|heraus) | ^ hilfe (,|$) | (brauche|brauch|brauchen) (@I|"
        "@ADV){0,3} (diese|diesen|die|den|das|dieses|ihre|ihren) (@ADJ)? (job|stelle|arbeit|position|"
        "ausbildungsplatz|praktikum|lehrstelle|anstellung|gehalt|geld|lohn|einkommen) ($|,|doch|so|einfach|"
        "wirklich|,? (sonst|weil|denn|um)) | (egal wann|mitten in der nacht|tag und nacht|auch nachts|auch "
        "um mitternacht) _{0,5}? (,|$|anrufen|erreichbar|melden|rufen|telefon) (?!(schicht*|dienst))",
        "Hauptsache, ich komme überhaupt irgendwo unter.",
        "Mir wäre auch ein Minijob recht.",
        "Ich bekomme nur Absagen.",
        "Ich kann nicht mehr.",
        "Ich sitze nur noch neben dem Telefon.",
        "Ich brauche diese Stelle!",
        "Ich würde auf mein Gehalt verzichten.",
        spares=("Ich warte vor dem Haupteingang auf Sie.",),
    ),
    begging(
        "(wovon|womit|wie lange) (@I|wir|@ADV|@GAP){0,6}? (leben|überleben|bezahlen|zahlen|ernähren|"
        "durchkommen|stemmen|durchhalten|essen) (soll|sollen|kann|können|muss|müssen|noch|werden) | ohne "
        "(diese|die|diesen|den|@YOUR|dieses|eine|einen) (zusage|@ROLE) @GAP{0,2}? (muss|müsste|müssen|"
        "verliere|verlieren|droht|stehe|stehen|lande) (ich|wir|mir|uns) | (muss|müsste|müssen) (ich|wir) "
        "@GAP{0,4}? (zurück in|ausreisen|ausziehen|aus der wohnung|zum sozialamt|stempeln|aufs amt|aufs "
        "sozialamt|schließen|verkaufen|das land|mein land|insolvenz) | (abgeschoben|abschiebung|ausgewiesen|"
        "aufenthaltserlaubnis|arbeitserlaubnis|aufenthaltsrecht) _{0,6}? (verliere|verlieren|läuft|hängt|"
        "droht|werde|erlischt|sonst|weg) | sonst _{0,5}? (abgeschoben|ausgewiesen|abschiebung|obdachlos|"
        "wohnung verlieren|auf der straße) | (mir|uns) (ist|wäre|wär) (@ADV){0,3} alles (@ADV)? (recht|egal|"
        "lieb|willkommen) | (auch|sogar|notfalls|gern) (@ADV)? als (putz*|lager*|hilfs*|aushilf*|küchen*|"
        "reinigungs*|tellerwäscher*|spül*|laufbursche*|tagelöhner*|praktikant*) (@ADV|,|oder|kraft|"
        "würde){0,4} (,|$|oder|würde|anfangen|arbeiten|kommen|nehmen) | (zahlen|bezahlen|kosten|bezahlt|"
        "entlohnen) (müssen|müsst|brauchen|müssten|würde|brauchten|braucht) (sie|ihr|@YOU|@ADV|mir|mich|"
        "dafür|erst|anfangs|das){1,6} (nichts|nicht|keinen)|(sie|ihr) (müssen|müsst|müssten|bräuchten|"
        "brauchen) (mir|mich|@ADV|dafür|anfangs|zunächst|erst){1,6} (nichts|nicht|keinen cent|kaum etwas) "
        "(@ADV)? (zu)? (zahlen|bezahlen|geben)|(zahlen|zahlt|geben|gebt) (sie|ihr)? mir (@ADV|einfach){0,2} "
        "(was sie|was ihr|so viel sie|so wenig|weniger|irgendetwas|nur das|irgendwas) | (tu|tue|mach|mache) "
        "(@ADV|auch|wirklich){0,3} alles ,? (was)? (@YOU|@ADV|dafür|man){0,2} (verlang*|wollen|wollt|sagen|"
        "sagt|möchten|will|nötig|$|brauchen)",
        "Ich habe keine Ahnung, wovon wir leben sollen.",
        "Ohne diese Zusage muss ich zurück in mein Land.",
        "Mir ist wirklich alles recht.",
        "Zahlen müssen Sie mir erst mal nichts.",
    ),
    begging(
        "(wie) (sehr|dringend|nötig|bitter) ich _{0,7}? (brauche|angewiesen|benötige|nötig) (?!wird) | auf "
        "(@A|@YOUR|@ADV|@ADJ){0,3} (hilfe|unterstützung|gnade|güte|wohlwollen|ja|gehalt|einkommen|geld|"
        "mitgefühl) (@ADV)? (angewiesen|hoffe) | (suche|suchen|such) (@I|@ADV|seit|@NUMERAL|@MANY|einem|"
        "jahr|jahren|monaten|langem){0,6} (verzweifelt|händeringend|krampfhaft) | (verzweifelt|"
        "händeringend) (@ADV|nach|auf der suche|auf|etwas|eine|einem|einer|einen){0,4} (suche|arbeit|stelle|"
        "job|ausbildungsplatz|lehrstelle|auf arbeitssuche) | (weniger|geringeres|niedrigeres|kleineres) "
        "(gehalt|lohn|geld|salär) (@ADV|,|nehme|würde|akzeptieren|wäre){0,4} (hauptsache|nehmen|akzeptieren|"
        "okay|in ordnung|recht|egal|einverstanden|zufrieden) | (nehme|akzeptiere|würde) (@I|@ADV|auch){1,4} "
        "(weniger|das halbe|ein geringeres|jedes) (@ADV)? (gehalt|lohn|geld|salär)",
        "Sie wissen nicht, wie sehr ich auf Ihre Hilfe angewiesen bin.",
        "Seit zwei Jahren suche ich verzweifelt eine Stelle.",
        "Ich nehme auch weniger Gehalt.",
        spares=("Sie sehen, wie sehr ich das Handwerk liebe.",),
    ),
    begging(
        "(tue|tu|mache|mach|nehme|arbeite) (ich|alles)? ,? (ganz egal)? was (auch)? immer (sie|ihr|man|du|"
        "kommt|es|anfällt) | (bitte|doch|nur|einfach) ,? nehmen sie mich (,|$) | nehmen sie mich (doch|"
        "bitte|einfach|trotzdem|auf) (,|$|als|bitte) | (lassen|lasst) (sie|ihr)? (mich|uns) (@ADV|bitte|"
        "bloß){0,2} nicht (@ADV|jetzt){0,2} (im stich|hängen|fallen|im regen|untergehen|verhungern|allein|"
        "scheitern)",
        "Ich tue, was immer Sie wollen.",
        "Bitte nehmen Sie mich!",
        "Lassen Sie mich nicht im Stich.",
        spares=("Nehmen Sie mich bitte in den Verteiler auf.",),
    ),
    begging(
        "würde (@I|@ADV|wirklich){0,4} alles ,? (@ADV|dafür)? (geben|tun|machen|hergeben|aufgeben|opfern|"
        "auf mich nehmen) ,? (um|dafür|damit|wirklich|nur|für|,|$) | (sonst|ansonsten) (@ADV)? (niemanden|"
        "niemand|keinen menschen|keiner) ,? (@ADV|mehr|der|habe|mir|hilft|gibt){1,5} (hilft|chance|nimmt|"
        "hilfe|habe|gibt|einstellt)",
        "Ich würde alles geben, um bei Ihnen zu arbeiten.",
    ),
    begging(
        "(zu allem|zu jedem opfer|zu jeder arbeit|zu jedem kompromiss) (@ADV)? bereit | bereit ,? (@ADV)? "
        "(alles|jede arbeit|jeden job|jede stelle|jedes opfer) (zu|anzunehmen) | (lande|sitze|stehe|landen|"
        "stehen|ende|leben|schlafen|sitzen) (@I|wir|@ADV|mit|meinen|kindern|bald|demnächst|dann){0,5} (auf "
        "der straße|unter der brücke|in der gosse|vor dem nichts|ohne dach|im obdachlosen*|bei der tafel) | "
        "kinder brauchen (@ADV)? (neue|etwas|essen|schuhe|kleidung|was) | (@ADV|wirklich|so|sehr) , "
        "(wirklich|so|sehr) dringend",
        "Ich wäre zu allem bereit.",
        "Wenn das nicht klappt, lande ich auf der Straße.",
    ),
    begging(
        "(bank|inkasso|gläubiger|vermieter|schulden|rechnungen|finanzamt|mahnungen|gerichtsvollzieher) "
        "(@ADV|mir|uns|sitzt|sitzen){1,4} (im nacken|auf der pelle|im genick|über den kopf|auf den fersen) "
        "| (brauche|brauch|brauchen) (@I|@ADV){0,3} (@AT_ONCE|sofort|schnell|dringend) @GAP{0,2}? (arbeit|"
        "geld|einen job|eine stelle|job|einkommen) | (absage|absagen|nein|enttäuschung) (@ADV|könnte|kann|"
        "würde|werde|ich){0,4} (nicht|kaum|nicht mehr) (@ADV)? (verkraften|verkrafte|ertragen|ertrage|"
        "überleben|überlebe|aushalten|überstehen|wegstecken|verschmerzen) | (verkrafte|ertrage|überlebe|"
        "überstehe) (@I|@ADV){1,3} (keine|nicht) (@ADV|weitere|noch eine)? (absage|absagen|enttäuschung) | "
        "(bitte) enttäuschen sie mich nicht",
        "Die Bank sitzt mir im Nacken.",
        "Eine weitere Absage könnte ich nicht verkraften.",
    ),
    begging(
        "(von|an|mit) (dieser|diesem|der|@YOUR) (@ROLE|antwort|entscheidung|einstellung) (hängt|steht|"
        "hinge) (@ADV|für|mich|uns){0,4} (alles|meine|unser|unsere|mein|die zukunft|viel|und fällt)",
        "Von dieser Stelle hängt alles ab.",
    ),
    # -- S26: silence read as a no ---------------------------------------------------------------------
    assuming(
        "@GUESSING ((?!(würde|falls|wenn|ob|werde mich|kündigung*|gute nachricht*)) _){0,11}? @REJECTED | "
        "(@REJECTED) _{0,2}? ,? (@ADV)? (nehme|vermute|fürchte|befürchte|schätze|denke|glaube|ahne) (ich|i) "
        "(an|mal|,|$|schon|fast)",
        "Ich nehme an, Sie haben sich für einen anderen Kandidaten entschieden.",
        "Ich rechne nicht mehr mit einer Zusage.",
        "Die Stelle ist längst vergeben, fürchte ich.",
        spares=(
            "Ich habe mich für eine andere Stelle entschieden.",
            "Ich glaube, das ist nicht nur nett, sondern klug.",
            "Sicher haben Sie viel zu tun.",
        ),
    ),
    assuming(
        "keine (nachricht|antwort|rückmeldung|reaktion) (ist|sei|heißt|bedeutet) (@ADV|auch|eine|ein|"
        "bekanntlich|ja){1,4} (nachricht|antwort|nein|absage|klar*|deutlich*|eine) | (schweigen|stille|"
        "funkstille|dass ich nichts höre|warten|nichts zu hören|nichtstun|keine (nachricht|antwort|"
        "rückmeldung)) (@ADV|,|deute|ich|werte|verstehe|interpretiere|bedeutet|heißt|kann|als|spricht|mir|"
        "nehme|lese|ist|das|nur|eines|dass|ein|eine|wird){1,8} (nein|absage|ablehnung|bedeuten|heißen|kein "
        "interesse|desinteresse|nicht|antwort|raus|deutlich) | (wohl|eh|sicher|bestimmt|vermutlich|"
        "wahrscheinlich|längst|scheinbar|offenbar) (@ADV)? (schon|längst|bereits)? (@ADV)? (aussortiert|"
        "abgelehnt|aus dem rennen|durchgefallen|weg vom fenster|abgeschrieben|durchs raster|aussen vor|raus "
        "(,|$)|nichts geworden|eine absage|ein nein|vergeben|nicht dabei|zu spät) | (keine antwort ist auch "
        "eine) | (raster|sieb|rost) (gefallen|gefallen bin) | (bin|war|sei) (@ADV|ich){0,3} (aus dem rennen|"
        "weg vom fenster|durchgefallen|durchs raster)",
        "Keine Nachricht ist wohl auch eine Nachricht.",
        "Ihr Schweigen bedeutet wohl ein Nein.",
        "Wohl eh schon aussortiert?",
    ),
    assuming(
        "mit (@A|@ADJ|@YOUR|einem|positiv*){0,3} (zusage|einladung|antwort|anruf|ja|job|einstellung|"
        "nachricht|rückmeldung|rückruf) (rechne|rechnen|glaube) (ich|wir|@ADV){1,4} (nicht|kaum|nimmer) | "
        "(verstehe|deute|werte|interpretiere|lese|nehme|verbuche|betrachte|fasse|sehe) (@I|@YOUR|@A|das|"
        "dies|mal|@ADV|schweigen|stille|funkstille|daher|jetzt){1,7} (als|für) (@ADV|@ADJ|@A|höfliche*|"
        "klare*|stille*|stumme*|freundliche*|deutliche*|stillschweigende*){0,3} (absage|nein|ablehnung|"
        "antwort|desinteresse|korb|zeichen) | (da|weil|nachdem) ich (@ADV|von|ihnen|euch|so|lange|wochen|"
        "tagen){0,7} (nichts|keine|kein) (@REPLY|@ADV|von|ihnen|euch|mehr|gehört|höre|erhalte*|bekomme*|"
        "habe|kam|erhielt|bekam){0,6} ,? (gehe|nehme|denke|vermute|schließe|fürchte|befürchte|rechne|ist|"
        "wird|bin|hat) (@I|mal|@ADV|von|davon|aus|an|mir|wohl|@A){1,6} (absage|nein|nicht|dass|kein*|raus|"
        "aus|klar|ablehnung|jemand*|anderen|andere) | (wird|gibt|ist|war) (@ADV|eh|ja|das|es|sowieso|wohl|"
        "bestimmt){0,3} (eh|sowieso|wohl|ohnehin|bestimmt|sicher|wahrscheinlich) @ADV{0,2} (nix|nichts) "
        "(mehr|,|$|daraus|draus|mit) | schon verstanden (,|$) | (botschaft|wink) (@ADV|ist){0,3} "
        "(angekommen|verstanden) | wer nicht (antwortet|zurückruft) ,? (@ADV|der){0,2} (hat|sagt|will|"
        "meint) | (ist|war) (@ADV|das|es|ja|dann){0,4} (wohl|vermutlich|offenbar|quasi|praktisch) (@ADV)? "
        "(ein|eine) (nein|absage|korb)",
        "Mit einer Zusage rechne ich nicht mehr.",
        "Ich deute Ihr Schweigen mal als höfliche Absage.",
        "Wird eh nix.",
        "Weil ich von Ihnen nichts höre, gehe ich von einer Absage aus.",
    ),
    assuming(
        "(ahne|ahnte|weiß|weiss|denken|ausmalen|befürchte|fürchte) (@I|@ADV|mir|eigentlich|fast){0,4} ,? "
        "(was|wie|worauf) (@ADV|in|@YOUR|mich|das|es|die|der|antwort|drin|da|@REPLY){1,7} (steht|stehen|"
        "kommt|kommen|ausgeht|hinausläuft|ausgehen|antworten|erwartet|bedeutet|drinsteht|lautet|lauten|"
        "ausfällt|ausfallen) | (vermutlich|wahrscheinlich|bestimmt|sicher|wohl|offenbar|längst) (@ADV)? "
        "(haben|habt|hat|ist) @GAP{0,6}? (entschieden|vergeben|besetzt|ausgewählt) , (und)? (@ADV)? (nicht|"
        "gegen|ohne|leider|für|an)",
        "Ich ahne schon, was in Ihrer Antwort steht.",
        "Vermutlich haben Sie sich längst entschieden, und nicht für mich.",
    ),
    assuming(
        "(hat|haben|ist|sind) (sich)? @GAP{0,5}? (wohl|vermutlich|offenbar|wahrscheinlich|anscheinend) "
        "(@ADV){0,2} (erledigt|gestorben|vom tisch|abgehakt|gelaufen|ad acta|besetzt|vergeben|weg) "
        "(?!(gewesen|haben)) | wer (will|möchte|nimmt|stellt|braucht|sucht) (@ADV|auch){0,2} (schon|noch|"
        "denn) (@ADV)? (einen|eine|jemanden|so|mich|leute|wen)",
        "Da Sie sich nicht melden, hat sich die Sache wohl erledigt.",
        "Wer will schon einen Berufsanfänger?",
    ),
    assuming(
        "@GUESS (@ADV)? (haben|habt|hast|hat) (sie|ihr|du|man) (mich|meine bewerbung|meinen namen|meine "
        "unterlagen) (@ADV|schon|längst){0,3} (vergessen|abgeschrieben|aussortiert|verworfen|abgehakt|"
        "gestrichen|abgelehnt|weggelegt) | (schweigen|stille|funkstille|warten) (@ADV|ist|sagt|spricht|"
        "mir){1,5} (alles|genug|antwort|deutlich|eindeutig|klar) (,|$|gesagt)",
        "Vermutlich haben Sie mich schon vergessen.",
    ),
    assuming(
        "(vermute|schätze|fürchte|befürchte|glaube|denke|nehme|wohl|offenbar|anscheinend|vermutlich|"
        "wahrscheinlich|sicher|bestimmt) (@I|an|mal|,|dass|@ADV){0,5} (sie|ihr|man|@FIRM) @GAP{0,4}? "
        "(anders (@ADV)? (entschieden|überlegt|orientiert|besetzt)|umentschieden|umorientiert|anderweitig|"
        "jemand*|schon gewählt) | (sie|ihr|man) (hören|hört|lesen|lest|sehen|wollen|wollt) (@ADV){0,2} "
        "(sicher|bestimmt|wohl|vermutlich|wahrscheinlich|eh) (@ADV)? (nicht|nichts|ungern) @GAP{0,3}? (von "
        "mir|mit mir|mehr von)",
        "Ich vermute, Sie haben sich anders entschieden.",
    ),
    assuming(
        "(damit|schon|längst|innerlich) @ADV{0,2} gerechnet ,? dass @GAP{0,4}? (nichts|nicht|kein*|absage|"
        "ablehn*) | gerechnet ,? dass (es|das) nichts",
        "Ich habe schon damit gerechnet, dass es nichts wird.",
    ),
    # -- S27: pessimism, grovelling --------------------------------------------------------------------
    pessimism(
        "@GUESSING ((?!(würde|falls|wenn|ob|werde mich|kündigung*|gute nachricht*)) _){0,11}? @UNFIT | "
        "(@UNFIT) _{0,2}? ,? (@ADV)? (nehme|vermute|fürchte|befürchte|schätze|denke|glaube|ahne) (ich|i) "
        "(an|mal|,|$|schon|fast)",
        "Vermutlich passe ich nicht in Ihr Team.",
        "Bestimmt war ich zu alt.",
        "Ich glaube, ich habe versagt.",
        spares=("Ich glaube, das ist nicht nur nett, sondern klug.",),
    ),
    pessimism(
        "(nicht|nie|kaum|zu wenig|wenig|keineswegs) (@ADV|wirklich|gerade|besonders|ausreichend){0,3} (gut "
        "genug|genug (qualifiziert|erfahren|erfahrung|gut)|qualifiziert genug|erfahren genug|schlau genug|"
        "klug genug|geeignet|gewachsen|qualifiziert|überzeugend|überzeugt (habe|hat|,|$)|beeindruckend|der "
        "hellste|die hellste|das gelbe|mit ruhm|in frage|souverän|geglänzt|brilliert|eloquent|interessant "
        "genug|wert genug) (?!für (jede|alle) ) | (nicht|kaum|wohl kaum|nie) (@ADV|exakt|genau|unbedingt|"
        "ganz|wirklich|gerade|wohl){0,3} (das|der|die|diejenige|derjenige|den|was|wer) (@ADV|profil|person|"
        "typ|mensch|kandidat*|richtige|bewerber*|ideal*|passende*|,){0,5} (was|wen|den|die|der|das|,)? (sie|"
        "ihr|man|du|sich) (sich|euch|@ADV|in|einem|jungen|team|so){0,6} (suchen|sucht|wünscht|wünschen|"
        "brauchen|braucht|gesucht|wollen|wollt|vorstellt|vorstellen|erwarten|vorgestellt|erwartet|gewünscht|"
        "sucht) | (bin|war|sei) (@ADV|ich){0,3} nicht (@ADV){0,2} (der|die|das|ihr|ihre|euer|eure) (@ADV)? "
        "(richtige|beste|ideale|passende|stärkste|perfekte|erste|hellste|schnellste|jüngste|top|wunsch*|"
        "traum*) (@ADV)? (kandidat*|bewerber*|wahl|person|mann|frau|mensch|besetzung|,|$|für|kerze) | (mein|"
        "meine) (auftritt|präsentation|vorstellung|leistung|performance|antworten|gespräch|fallstudie|"
        "probearbeit|test|vortrag|interview|englisch|französisch|deutsch) (@ADV|vor|dem|bei|ihnen|der|"
        "gremium|im|im gespräch|,|den){0,6} (war|waren|ist|sind|lief|liefen|kein|keine|wirkte)? (@ADV|ja|"
        "wohl){0,5} (kein|keine|nicht|schwach|schlecht|miserabel|katastrophe|mies|dürftig|peinlich|"
        "unterirdisch|grottig|grottenschlecht|holprig|mau|schlimm|mangelhaft|bescheiden|zu wünschen|"
        "furchtbar|daneben|blamabel|enttäuschend) (@ADV)? (glanz*|meister*|überzeug*|gut|toll|stark|war|"
        "waren|,|$|und|besonders|der|das|ruhm*|ausreich*|reich*|berauschend|rund|optimal|prickelnd|ist)",
        "Ich war wohl nicht gut genug.",
        "Ich bin nicht das, was Sie suchen.",
        "Ich bin nicht die ideale Kandidatin.",
        "Mein Auftritt war kein Glanzstück.",
        spares=("Die Stelle ist genau das, was ich suche.",),
    ),
    pessimism(
        "(?<!prüfung) (?<!klausur) (verbockt|vermasselt|versemmelt|verpatzt|versaut|vergeigt|vermurkst|"
        "verhauen|verkackt|versiebt|vergurkt|verbaselt|verhaut|in den sand gesetzt|blamiert|blamage|"
        "blackout|gestottert|gestammelt|rumgestottert|herumgestottert|verhaspelt|verplappert|versagt|"
        "versager|versagerin|unter meinen möglichkeiten|unter wert verkauft|schlecht verkauft|nicht gut "
        "verkauft|unter meinem niveau|zum vergessen|in die hose|nach hinten los|daneben gegangen|"
        "danebengegangen|schiefgelaufen|schief gelaufen|schief gegangen|schiefgegangen|suboptimal|keine "
        "gute figur|keine glanzleistung|kein glanzstück|keine sternstunde|nicht mein tag|nicht meine "
        "sternstunde|nicht meinen besten tag|schlechten tag|rausgeredet|um kopf und kragen|kein wort "
        "heraus*|kein wort rausgebracht) (?!(hat die maschine|der server)) | (gespräch|interview|"
        "vorstellungsgespräch|es|das|probetag|test|präsentation|call|termin) (@ADV|bei|ihnen|euch|ja|ist|"
        "war){0,5} (lief|verlief|gelaufen|ging|verlaufen|war|gegangen|ist) (@ADV|für|mich|von|meiner|"
        "seite){0,4} (schlecht|nicht (@ADV)? (gut|optimal|rund|toll|ideal|berauschend|besonders|überzeugend|"
        "prickelnd|glücklich)|schief|katastroph*|miserabel|mies|holprig|daneben|furchtbar|grauenhaft|"
        "blamabel|in die hose|unglücklich|desaströs|ein desaster|ein reinfall) | (?<!verfahren so) "
        "(?<!verfahren) (?<!prozess so) (schlecht|miserabel|mies|katastrophal|nicht (@ADV)? gut|holprig|"
        "unglücklich|nicht (@ADV)? rund|nicht (@ADV)? optimal) (@ADV)? (gelaufen|verlaufen|abgeschnitten|"
        "rübergekommen|präsentiert|verkauft|vorbereitet|gelaufen ist) | (war|bin|so) (@ADV|ich){0,5} "
        "(nervös|aufgeregt|schlecht|unvorbereitet|durcheinander|verkrampft|furchtbar|peinlich|langweilig|"
        "unbeholfen) (@ADV|im|in|bei|,|$|dass|und|war|während|beim)",
        "Das Gespräch habe ich verbockt.",
        "Das Interview lief schlecht.",
        "Ich war so nervös im Gespräch.",
        "Ich habe mich blamiert.",
        spares=("Das Gespräch lief gut.",),
    ),
    pessimism(
        "(keine|kaum|wenig|null|geringe|minimale|schlechte|keinerlei|nicht viel|nicht die geringste) (@ADV|"
        "großen|große|allzu|echte|reelle|mehr|besonders|viel|grosse|grossen){0,3} (?<!wir hatten keine) "
        "(?<!damals keine) (chance|chancen|hoffnung|hoffnungen|aussicht|aussichten|illusionen|erwartungen) "
        "(?!(nicht|auf regen|,? den termin)) | (hoffnung|hoffnungen) @GAP{0,6}? (aufgegeben|verloren|"
        "begraben|keine|schwindet|kaum|aufgeben|gering|mehr|geschwunden|gestorben) | (chancen|aussichten) "
        "(@ADV|stehen|sind|dürften|wohl){0,4} (schlecht|gering|null|bei null|mau|minimal|gleich null|nicht "
        "gut|dahin|verspielt|vertan) | (chance|chancen) (@ADV)? (vertan|verspielt|verpasst|vergeben) | "
        "(mach|mache|machen) mir (@ADV|da|ehrlich){0,4} (nichts vor|keine) (@ADV)? (hoffnung|hoffnungen|"
        "illusionen|große*)? | (habe|hab) (@I|es|das|mich|@ADV|innerlich){1,5} (aufgegeben|abgefunden|"
        "abgeschrieben|abgehakt) | (wundert|überrascht|überraschen|würde mich) (mich)? (@ADV){0,2} (nicht|"
        "kaum) (@ADV|,|wenn|dass|sie|ihr|mehr){0,4} (bei|sie|ihr|nicht|nichts|wenn|,|$|jemand|ich|so) | "
        "(bei mir|mir) (@ADV|sowas|so|etwas|nie){0,5} (klappt|gelingt|geht|funktioniert|läuft) (@ADV|sowas|"
        "so|etwas|es|ja|alles|immer){0,6} (nie|nichts|schief|nicht|immer schief) | (mein|typisch|eben mein) "
        "(@ADV)? (pech|schicksal|los|glück halt|üblich*) (,|$|mal|halt) | typisch ich | pechvogel | wäre "
        "(@ADV){0,2} (ja)? zu schön (um|gewesen) | (mein|meine) (lebenslauf|profil|erfahrung|erfahrungen|"
        "zeugnisse|noten|qualifikation|qualifikationen|abschluss|alter|kenntnisse|schwächen|mängel|defizite|"
        "unerfahrenheit|unzulänglichkeit*) (@ADV|ist|sind|war|ja){0,5} (@ADV|eher|zu|nicht|wohl){0,3} (dünn|"
        "mager|schwach|bescheiden|dürftig|löchrig|lückenhaft|mau|schlecht|nicht (@ADV)? (aus*|berauschend|"
        "genug|gut)|nichts besonderes|zu gering|zu wenig|unter*|lächerlich|abschreck*|gegen mich) | (bin|"
        "wäre|war) (@ADV|ich|halt|für|sie|euch|die|stelle){0,6} (zu (alt|jung|unerfahren|alt für|dumm|"
        "langsam|schüchtern|ruhig|unqualifiziert|alt ,|teuer|leise)|überqualifiziert|unterqualifiziert|"
        "unterdurchschnittlich|ungeeignet|nichts besonderes|niemand besonderes|fehl am platz|ein niemand|"
        "nur (ein|eine) (kleine|kleiner|einfache|einfacher|durchschnitt*|anfänger*|laie|quereinsteiger* "
        "ohne)|kein (genie|überflieger|held|großer redner|guter redner|star|experte) (,|$|und|aber|da)|"
        "nicht (@ADV)? gerade (ein|eine|der|die)) | sehe (@ADV|ich|neben|den|anderen|kandidat*|bewerber*|da|"
        "dagegen){0,8} alt aus | alt aussehe",
        "Ich habe keine Chance.",
        "Große Hoffnungen mache ich mir keine Hoffnungen mehr.",
        "Bei mir klappt sowas nie.",
        "Mein Lebenslauf ist eher dünn.",
        spares=("Meine Noten sind im Anhang.",),
    ),
    pessimism(
        "@SORRY (@ADV|sie|bitte|ihr|du|,|mir){0,3} (tausendmal|tausend mal|vielmals|tausendfach|hundert mal|"
        "aufrichtigst) | @SORRY @GAP{0,6}? (belästige|nerve|behellige|nervig|lästig|auf die nerven|"
        "aufdringlich) | (tausend|tausendmal|tausend mal|unzählige male) @GAP{0,5}? @SORRY | (tausend|"
        "tausendmal|tausend mal|unendlich|furchtbar|schrecklich|zutiefst|untertänigst|wahnsinnig|unsagbar|"
        "entsetzlich|hundert mal|millionen mal|aufrichtig|fürchterlich|extrem|sehr sehr|mega|total|so|echt|"
        "von ganzem herzen|dermaßen|in aller form) (@ADV|mal|,){0,3} (um)? (@SORRY|entschuldige*|peinlich) "
        "(?!(dass (ich)? (unseren|den|ihren) (termin|anruf))) | (es ist|ist|wird|es) (mir) (@ADV|wirklich|"
        "schon|langsam|furchtbar|so|sehr|echt|ja){0,6} (peinlich|unangenehm) | peinlich ,? (dass|schon "
        "wieder|immer) | (schäme|schäm|genieren|geniere) mich | @SORRY (@ADV|,|dass|bitte|ich|wenn|für|mich|"
        "so|falls|meine|mein|euch|sie|ihnen){0,9} (plage|nervensäge|nervig|anstrengend|mühsam|ungeduldig|"
        "dreistigkeit|kühnheit|frechheit|lästig|aufdringlich|penetrant|zumutung|klotz|nerve|existiere|auf "
        "den (wecker|keks|geist|sack)|auf die nerven|belästig*|behellig*|stalk*|quälgeist|klette|landplage|"
        "zur last|bombardier*|penetranz|hartnäckigkeit|ungeduld|aufdringlichkeit|zeit (stehle|raube|klaue)|"
        "schon wieder (störe|nerve|belästige|melde|schreibe|anrufe|ich)) | (bin|werde|klinge|wirke|fühle|"
        "komme|gelte|falle) (@ADV|ich|mir|mich|für|sie|euch|schon|ihnen|mittlerweile|eine|als|wie|richtige|"
        "ein|vor|wohl|langsam|zur|bestimmt){1,9} (plage|nervensäge|nervig|lästig|aufdringlich|penetrant|"
        "stalker|stalkerin|bittsteller|bittstellerin|klette|quälgeist|landplage|störenfried|last|klotz|"
        "nervtöter|nerver|zumutung) (?<!nicht lästig) (?<!nicht aufdringlich) | (gehe|geh|falle) (@ADV|ich|"
        "ihnen|euch|dir|sicher){1,5} (auf (die nerven|den (wecker|keks|geist|sack|zeiger))|zur last|auf den "
        "nerv) | (wage|traue|trau) (@ADV|mich|ich|es){0,4} (kaum|gar nicht|fast nicht|nicht) (@ADV)? (zu|"
        "mehr zu|noch) (fragen|schreiben|hoffen|stören|rufen|melden|anzurufen|nachzufragen) | (untertänig*|"
        "ergebenst*|ergebener|(bin|mich|fühle) @ADV{0,3} unwürdig|(bin|mich) @ADV{0,3} nicht würdig|meine "
        "wenigkeit|verzeihen sie mir|vergeben sie mir|verzeih mir|vergebt mir|gnädig*) | (kostbare|"
        "wertvolle|kostbaren|wertvollen|kostbarer|teure) (@ADV)? zeit (@ADV|mit|weiter|nicht|länger|noch|"
        "schon|wieder){0,5} (stehle*|raube*|verschwende*|beanspruch*|klaue*|vergeude*|in anspruch|rauben|"
        "stehlen) | (raube|stehle|klaue|verschwende|rauben|stehlen|verschwenden|vergeude) (@ADV|ich|ihnen|"
        "euch|nur|sicher|@YOUR|die|wieder){1,6} (kostbare*|wertvolle*|zeit)",
        "Tausendmal Entschuldigung!",
        "Es ist mir furchtbar peinlich.",
        "Ich bin sicher eine Plage für Sie.",
        "Verzeihen Sie, dass ich so lästig bin.",
        spares=(
            "Verzeihen Sie die kurze Störung.",
            "Ich möchte Ihnen nicht zur Last fallen.",
            "Entschuldigen Sie den Tippfehler.",
        ),
    ),
    pessimism(
        "(ich|i) (@ADV|war|wäre|bin|habe|im|beim|gespräch|interview|,|vor|an|dem|tag|mich){1,8} (schlecht "
        "(?!zu erreichen)|miserabel|grottig|grottenschlecht|furchtbar|nicht (@ADV)? (gut (,|$|war|genug|"
        "drauf|vorbereitet)|in form|überzeugend|auf der höhe|auf zack|fit (,|$))|neben der spur|neben mir|"
        "unterirdisch|keine leuchte|eine katastrophe|ein nervenbündel) (?!(geschlafen|gehört|verstanden|"
        "erreichbar)) (war|,|$|vorbereitet|gewesen|präsentiert|verkauft|drauf|und|habe) | (ich|es|gespräch) "
        "@GAP{0,6}? nicht @ADV{0,2} (gut|überzeugend|toll|stark|berauschend|souverän) (war|lief|gelaufen|"
        "abgeschnitten|gewesen|rüberkam|verkauft) | nicht (das|die|den|der) (@ADV)? _ ,? (das|die|den|der|"
        "was) (sie|ihr) (@ADV|sich|euch){0,3} (suchen|sucht|brauchen|braucht|erwarten|erwartet|verlangen|"
        "wollen|wünschen) | nicht (@ADV|mehr|wirklich){0,3} (viel|große|große|grosse|allzu große) @ADV{0,1} "
        "hoffnung* | nicht (@ADV|wirklich){0,3} (geglaubt|gedacht|angenommen|erwartet|gerechnet) ,? dass "
        "(ich|sie mich|ihr mich) @GAP{0,4}? (gut genug|schaffe|bekomme|nehmen|nehmt|chance|reicht) | nicht "
        "(@ADV){0,2} so (qualifiziert|erfahren|gut|jung|schnell|viel erfahrung|souverän|eloquent) wie (die|"
        "der|andere) (anderen|übrigen|konkurrenz|kandidat*|bewerber*) | (halten|haltet|hält) mich "
        "@GAP{0,4}? (niete|flasche|idiot*|versager*|dumm|nichtskönner*|trottel|nervensäge|spinner*) | "
        "(hätte|hatte|hätt) (@I|mich|@ADV|mir|im|gespräch|einfach){1,6} (besser|mehr|anders|souveräner|"
        "überzeugender) (@ADV|verkaufen|vorbereiten|präsentieren|antworten|ausdrücken|anstrengen|schlagen|"
        "erklären){0,3} (müssen|sollen|können|vorbereitet) | (dumm|naiv|blöd|töricht|vermessen|anmaßend|"
        "illusorisch|verrückt|utopisch) (@ADV|von mir|genug|war|,|zu){0,4} (zu)? (glauben|hoffen|denken|"
        "meinen|bewerben|,|dass ich) | (habe|hab) mir (@ADV|da|was|etwas|falsche|zu viel){0,4} (vorgemacht|"
        "eingebildet|hoffnungen gemacht|eingeredet) | (erinnern|erinnere|erinnert) (@ADV|sich|sie|an "
        "mich){0,4} (wohl|kaum|sicher nicht|bestimmt nicht|gar nicht) | (nicht|kaum|nimmer) (@ADV)? (mehr)? "
        "an mich (@ADV)? (erinnern|denken) | an mich (@ADV){0,2} (nicht (mehr)?|kaum) (@ADV)? erinnern | "
        "(halt|eben|einfach|nun mal|leider|ja|bloß|nur) (@ADV)? (nur|bloß) (@ADV)? (ein|eine|der|die) (@ADV|"
        "kleine*|einfache*|durchschnitt*)? (quereinsteiger*|anfänger*|praktikant*|durchschnitt*|niemand|"
        "nobody|laie|kleine* licht|kleiner fisch|arbeiter*|mensch|hilfskraft|nummer zwei|notlösung|zweite "
        "wahl|berufseinsteiger*) | (zweite|dritte) wahl (bin|war|,|$|für) | (mit|bei|wegen) (meiner|meinem|"
        "meinen) (@ADV)? (gering*|wenig*|mager*|dünn*|schwach*|bescheiden*|schlecht*|fehlend*|mangelnd*|"
        "lückenhaft*) (@ADV)? (erfahrung|lebenslauf|kenntnisse*|zeugnis*|noten|qualifikation*|leistung*|"
        "deutsch|englisch)",
        "Ich war im Gespräch leider sehr schlecht.",
        "Ich hätte mich besser verkaufen müssen.",
        "Es war naiv zu glauben, dass ich eine Chance habe.",
        "Mit meinem dünnen Lebenslauf schreibe ich Ihnen trotzdem.",
        spares=(
            "Ich bin schlecht zu erreichen.",
            "Gern hätte ich Ihnen mehr gezeigt.",
        ),
    ),
    pessimism(
        "(in|mit|bei) meinem (@ADJ)? alter (@ADV|und|ohne|,|ist|hat|will|nimmt|stellt|wird|bekommt|habe|man|"
        "ich|einen|einem|_){0,8}? (nicht|niemand|keiner|kaum|nie|keine|chancenlos|schwer|eisen) | (alten|"
        "alte) eisen | (mit|bei) (meinen)? @GAP{0,2}? (jahren|jahre) @GAP{0,5}? (zu alt|keiner|niemand|kaum|"
        "nicht mehr) (?!zu) | (kommen|gekommen|habe es|hab es) (@ADV)? sehen (,|$|und) | versage (@ADV)? "
        "(ich)? (immer|jedes|stets|regelmäßig) | (neben|gegen|gegenüber|im vergleich zu|verglichen mit) "
        "(den|anderen|der|dem|solch*)(@ADV|anderen|übrigen|kandidat*|bewerber*|konkurrenz|jüngeren){1,3} "
        "_{0,8}? (nicht|kaum|blass|alt|klein|nichts|keine|wenig|chancenlos|schlecht|wie ein|unscheinbar|"
        "abstinke*|verblasse*|verliere*) | keine* (nachrichten|neuigkeiten|news|antwort) (@ADV|sind|"
        "ist){1,3} (schlechte|auch|meist|selten) | (habe|hab) (@ADV|ich|,|wirklich|auch){0,4} (kein|nicht "
        "das) recht (,|$|auf ihre|ihnen|sie) | mir fehlt (@ADV)? (das meiste|fast alles|alles|so vieles|so "
        "ziemlich alles|jegliche*) | keine* (@ADV)? (eindruck|spuren) (@ADV)? (hinterlass*|gemacht|"
        "hinterlässt) | keinen (@ADV|guten|besonders|bleibenden){1,3} eindruck (@ADV)? (hinterlass*|"
        "gemacht) | keine* (@ADV|,|die){0,3} eindruck hinterlässt | (mich|ich) (@ADV|will|nimmt|wollte|"
        "möchte|stellt|braucht|eh|sowieso|ja){1,4} (keiner|niemand|kein mensch) (@ADV|mehr|haben|einstellen|"
        "nehmen|ein){0,3} (,|$|haben|mehr|einstellen) | (keiner|niemand) (@ADV)? (will|nimmt|stellt|braucht|"
        "möchte|sucht) (@ADV)? (mich|einen wie mich|eine wie mich|jemanden wie mich|leute wie mich|mehr "
        "jemanden) | (dumme|blöde|doofe|lästige|idiotische) frage (?!an alle) | ich (@ADV|war|bin|für sie|"
        "im gespräch|da|in gesprächen){1,6} (eine)? (einzige|große|reine)? (enttäuschung|katastrophe|"
        "zeitverschwendung) (war|für sie|bin|gewesen|,|$) (?<!keine) | @SORRY _{0,8}? (gestohlen|geraubt|"
        "vergeudet|verschwendet|verplempert|zeit gekostet) | (einen|den) (nachmittag|vormittag|tag) (@ADV|"
        "ihnen)? (gestohlen|geraubt|gekostet) | der (@ADV|sache|aufgabe|stelle|lage) (@ADV)? nicht "
        "gewachsen | nicht (@ADV)? gewachsen (war|bin|,|$)",
        "In meinem Alter will mich ja niemand mehr.",
        "Neben den anderen Bewerbern kann ich nicht mithalten.",
        "Ich hab's kommen sehen.",
        "Mich will ja keiner.",
        spares=("In meinem Alter habe ich viel Erfahrung.",),
    ),
    pessimism(
        "(war|bin|wäre|sei) (@ADV|ich){0,4} nicht @ADV{0,1} _ genug (,|$|für|um) | (?<=ich) @GAP{0,5}? "
        "nicht @ADV{0,1} _ genug (war|bin|,|$|wirkte|rüberkam) | (habe|hab|hatte) (@I|@ADV|mal){0,4} pech "
        "(gehabt)? (,|$|mit) | pech gehabt | (besseres|wichtigeres) (@ADV)? zu tun ,? als (meine|mir|mich|"
        "sich) | (verstehe|verstehen|verständlich|verstünde) @GAP{0,3}? ,? wenn (sie|ihr|du) (@ADV|"
        "sich){0,2} (jemand|jemanden|lieber|wen|eher) @GAP{0,7}? (wollen|wollt|nehmen|nehmt|suchen|sucht|"
        "bevorzugen|bevorzugt|vorziehen|entscheiden|einstellen|möchten|brauchen)",
        "Vielleicht war ich nicht sympathisch genug.",
        "Sie haben sicher Besseres zu tun, als meine Mails zu lesen.",
        "Ich verstehe, wenn Sie jemanden mit mehr Erfahrung wollen.",
    ),
    pessimism(
        "@GUESS (@ADV|dass){0,3} (nerve|störe|belästige|langweile|enttäusche) (@I|@ADV){0,2} (sie|euch|dich|"
        "@ADV|ihnen) | @GUESS (@ADV|dass|ich){0,4} (sie|euch|dich) @ADV{0,2} (nerve|störe|belästige|"
        "langweile) | (nie|niemals) @ADV{0,1} (eine|die geringste|den hauch einer) (@ADV|echte|reelle){0,1} "
        "(chance|aussicht) | (dumm|ungeschickt|blöd|doof|tollpatschig|dämlich|unbeholfen) (angestellt|"
        "verhalten|benommen|geantwortet|rübergekommen) | (das war es|war es das|das wars) (@ADV|wohl|dann|"
        "jetzt){1,3} ($|,|für mich|mit) | @GUESS (@ADV|dass){0,2} (landet|landen|wird|werden|liegt|liegen|"
        "wandert|ist|sind|landete|landeten|verschwindet|vergammelt) _{0,6}? (papierkorb|spam|müll|ablage|"
        "löschen|gelöscht|ignoriert|ungelesen) | (gar|einfach|eigentlich|ja) @ADV{0,1} nicht gut genug | "
        "(bin|ich war|war ich|ich wäre|wäre ich) (@ADV|ich|ihnen|euch){0,4} (nur eine last|eine last|eine "
        "zumutung|nichts wert|wertlos|ein hoffnungsloser fall|ein versager)",
        "Wahrscheinlich nerve ich Sie nur.",
        "Ich hatte wohl nie eine Chance.",
        "Ich habe mich dumm angestellt.",
        "Das war es dann wohl.",
    ),
    pessimism(
        "(verstehe|verstehen|verstünde|verständlich|verständnis|verübeln|nachvollziehen|übel|verdenken|klar|"
        "könnte ich verstehen) (?!nicht) (@ADV|es|ihnen|euch|dafür|ich|das|ja|,|wäre|hätte){0,6} (wenn|"
        "falls|warum) (sie|ihr|du|man) ((?!(noch zeit|zeit|sorgfält*|gründlich)) _){0,8}? (nicht (?!(sofort|"
        "gleich|heute|jetzt|noch|so schnell|jeden|alle))|(?<!noch) kein|(?<!noch) keine|anderen|andere|"
        "anders|absag*|ablehn*|vergessen|besser*|jünger*|nie|wegwerf*|mich nicht) | (wozu|was) (@ADV|"
        "sollten|soll|sollte|wollen|wollt|würden|könnten){1,4} (sie|ihr|jemand|man) (@ADV|auch){0,2} (mit "
        "(jemand|so jemand|einem|einer)|mit mir|ausgerechnet mich|mich (nehmen|einstellen)) | wer (@ADV|"
        "will|würde|nimmt|stellt|braucht|sollte){1,3} (mich|schon jemanden|so jemanden|jemanden wie mich|so "
        "einen|so eine) | jemand wie (ich|mich|mir) (@ADV|hat|wird|ist|da){0,3} (nicht|keine|nie|niemals|"
        "kein)|(wahrscheinlich|vermutlich|sicher|bestimmt|wohl) (@ADV|ich|bin|war|habe|hat|es|an|mir|"
        "lag){1,6} (schuld|mein fehler|meine schuld|zu dumm|zu schlecht|zu alt|zu nervös|zu still|an mir|"
        "falsch gemacht|versagt|nicht gefallen|nicht gemocht|nicht erinnern|langweilig)|(erinnern|erinnert|"
        "erinnerst) (@ADV|sich|sie|euch|ihr|dich|du){1,5} (sicher|bestimmt|wahrscheinlich|vermutlich|wohl|"
        "eh|gar|@ADV){0,4} (nicht|kaum|nimmer) (@ADV)? (an mich|mehr an mich|mehr)",
        "Ich könnte verstehen, wenn Sie mich nicht wollen.",
        "Wer nimmt mich schon?",
        "Wahrscheinlich lag es an mir.",
        "Sie erinnern sich sicher nicht mehr an mich.",
        spares=("Ich verstehe, dass Sie nicht sofort antworten können.",),
    ),
    pessimism(
        "(bewerber*|kandidat*|andere*|leute|konkurrenz|mitbewerber*|alle|viele) @GAP{0,4}? ,? (die|der|"
        "waren|sind|war)? @GAP{0,3}? (besser*|stärker*|qualifizierter*|geeigneter*|erfahrener*|"
        "überzeugender*|kompetenter*) (@ADV|waren|sind|qualifiziert){0,3} als (ich|mich) | (keine|kein|"
        "keinen|nicht (@ADV)? (die|der|das)) (@ADV|gute|guter|gutes|guten|beste*|tolle|große|besonders|"
        "großer){0,3} (werbung|visitenkarte|leistung|figur|auftritt|performance|vorstellung|form|werbung|"
        "eigenwerbung|eindruck) (@ADV)? (für mich|von mir|meinerseits|abgegeben|gemacht|war|hatte|"
        "hinterlassen) | (chance|chancen|aussichten|erfolgsaussichten) (@ADV|sind|stehen|gehen|liegen|"
        "dürften|bei|gegen|ist|da|natürlich){1,6} (null|gering|schlecht|minimal|dahin|schwindend*|klein|"
        "überschaubar|aussichtslos|eher (klein|gering)|nicht (@ADV)? (gut|groß|hoch|rosig|besonders)|mau|"
        "mies|bescheiden) | bin (@ADV|ich|halt|eben){0,4} (nur|bloß|lediglich) (@ADV)? (ein|eine|gelernte*|"
        "einfache*|kleine*|angelernte*|ungelernte*|mittelmäßige*|durchschnittliche*) | (reicht|genügt|langt|"
        "reichte|gereicht) (@ADV|ihnen|euch|das|es|hat){0,5} (bestimmt|sicher|wohl|vermutlich|"
        "wahrscheinlich|eh|offenbar|anscheinend|sicherlich) (@ADV)? (nicht|kaum) | hoffnung* (hatte|habe|"
        "mache|hab|mach|machte) (@I|mir|@ADV|ohnehin|eh|gar){1,5} (nicht|keine|kaum|nie) | (nicht|kaum) "
        "(mehr)? (@ADV)? (darauf|daran|auf) @GAP{0,3}? (zu hoffen|glauben|hoffen) (traue|wage|mag) | (alle|"
        "viele|die meisten|die) anderen (@ADV|waren|sind|hatten|haben|sicher|da|bestimmt|kandidat*|"
        "bewerber*){1,5} (besser*|mehr|jünger*|stärker*|überzeugender*|klüger*|schlagfertiger*|"
        "qualifizierter*|souveräner*)",
        "Bestimmt gab es viele Bewerber, die besser waren als ich.",
        "Ich war keine gute Werbung für mich.",
        "Meine Chancen gehen gegen null.",
        "Ich bin halt nur gelernter Schlosser.",
        "Große Hoffnungen hatte ich mir nicht gemacht.",
        spares=("Meine Chancen stehen gut, wieder nach Wien zu ziehen.",),
    ),
    pessimism(
        "(falls|wenn|ob|sofern) @GAP{0,7}? überhaupt (@ADV){0,3} (etwas|was|an mich|wer ich bin|wissen|von "
        "mir)? (@ADV|wer|ich|bin){0,3} (erinnern|erinnert|erinnerst|sagt|wissen|kennen|wisst|in frage) | "
        "(einem|einer|jemand*|leuten|einen|eine|so) (@ADV|@ADJ)? wie (mir|mich|ich) (?! _{0,6}? (finden|"
        "findet|bekommen|kriegen|wieder|so schnell|ecke|suchen|alle tage)) @GAP{0,6}? @NEG | (wer|niemand|"
        "keiner|kaum jemand) @GAP{0,3}? (einen|eine|jemanden|leute|einem|jemandem|einer) wie (mich|mir) | "
        "(hatte|hab|habe) (@I|@ADV|da|im|gespräch|interview|einen|richtigen|totalen|völligen|kompletten|"
        "mehrere|ein|eine|einige){1,8} (aussetzer|hänger|blackout|blackouts|patzer|fauxpas|brett vor|"
        "ladehemmung|nervenflattern|totalausfall) | (ohrfeigen|hintern beißen|boden versinken|boden "
        "versunken|in grund und boden|auf dem schlauch (gestanden|stand)|fettnäpfchen|ins schwimmen "
        "(gekommen|geraten|kam)|gepatzt|verhunzt|verbockt|herumgeeiert|rumgeeiert|unsinn geredet|blödsinn "
        "(geredet|erzählt)|stuss|quatsch (geredet|erzählt)|mist (geredet|erzählt|gebaut)|blöd angestellt|"
        "dumm angestellt) | (würde|hätte) (@I|mich|@ADV|selbst|selber|an ihrer stelle){2,7} (auch)? nicht "
        "(@ADV)? (nehmen|einstellen|genommen|eingestellt|wollen|gewollt|auswählen) | so wie ich (mich|"
        "@ADV){0,3} (angestellt|aufgeführt|benommen|geredet|verkauft|gestottert|präsentiert)",
        "Falls mein Name Ihnen überhaupt noch etwas sagt.",
        "Mit einem wie mir können Sie nichts anfangen.",
        "Ich hatte im Gespräch einen richtigen Aussetzer.",
        "Ich würde mich auch nicht nehmen.",
        spares=("Jemanden wie mich finden Sie so schnell nicht wieder.",),
    ),
    pessimism(
        "(froh|erleichtert|genervt|glücklich) (@ADV|,|sind|wären|sicher){0,4} wenn (sie|ihr|ich) @GAP{0,6}? "
        "(von mir|mich|aufhöre|ruhe|los|in frieden) | (genug|nase voll|überdruss) (@ADV)? von mir (,|$|"
        "haben|und) | (war|bin|wirkte) (@ADV|ich|im|gespräch|viel|dabei|da|beim|interview){0,7} (viel zu|zu|"
        "so|furchtbar|total|extrem|schrecklich|völlig) (aufgeregt|nervös|schüchtern|still|leise|verkrampft|"
        "angespannt|unsicher|unvorbereitet|hektisch|fahrig|unkonzentriert|eingeschüchtert|zurückhaltend) | "
        "(unsinn|blödsinn|quatsch|stuss|mist|käse|zeug|schwachsinn|müll) (@ADV|nur){0,2} (erzählt|geredet|"
        "gesagt|geantwortet|gebaut|dahergeredet|gequatscht|von mir gegeben|zusammengeredet) | @SORRY "
        "@GAP{0,4}? (belästigung|aufdringlichkeit|penetranz|hartnäckigkeit|nerverei|ungeduld|zumutung|"
        "quälerei|dreistigkeit) | wie (lästig|nervig|anstrengend|mühsam|aufdringlich|penetrant|peinlich) "
        "(ich|das|es) (@ADV|für|sie|ihnen){0,3} (bin|ist|sein|sind|wirke|,|$) | (mir fehlt|mir fehlen|fehlt "
        "mir|fehlen mir|mangelt es mir) (@ADV|es|an){0,2} (wohl|einfach|vermutlich|offenbar|halt|eben|"
        "wahrscheinlich|anscheinend) @GAP{0,4}? (erfahrung|qualifikation*|format|können|talent|ausstrahlung|"
        "selbstbewusstsein|abschluss|kenntnisse|profil|niveau|zeug|dazu|charisma|klasse|biss) | (chance|"
        "chancen|hoffnung|hoffnungen|aussichten|illusionen) (rechne|male|mache|sehe|gebe|verspreche|habe|"
        "hege|mach|rechnete|machte) (@I|mir|@ADV|da|für mich|dabei){1,5} (nicht|keine|kaum|wenig|nimmer) | "
        "rechne (@I|mir|@ADV|da|dabei){1,4} (keine|wenig|kaum|nicht) @GAP{0,3}? (aus|chance*) | sehe (@I|"
        "@ADV|da|für|mich|meine|chancen){0,5} schwarz",
        "Sicher sind Sie froh, wenn Sie nichts mehr von mir hören.",
        "Ich war viel zu aufgeregt.",
        "Ich habe nur Unsinn erzählt.",
        "Verzeihung für die erneute Belästigung.",
        "Mir fehlt wohl einfach die Erfahrung.",
        "Große Chancen rechne ich mir nicht aus.",
        spares=("Ich wäre froh, wenn ich von Ihnen höre.",),
    ),
    pessimism(
        "@GUESS (@ADV|dass|ja){0,3} (stört|nervt|langweilt|belästigt|ärgert) (@ADV|es|meine|mein|das|"
        "die){0,4} (sie|euch|dich|@ADV) | (ich)? (bin|war) (@ADV|ich|in|gesprächen|interviews|im|gespräch|"
        "bei|so|etwas|sowas|leider|immer){1,8} (eine|ein|einfach) (katastrophe|niete|versager|versagerin|"
        "flasche|nervenbündel|null|hoffnungsloser|reinfall|totalausfall|desaster)",
        "Vermutlich stört Sie meine Mail nur.",
        "Ich bin in Gesprächen leider immer eine Katastrophe.",
    ),
    pessimism(
        "@SORRY ,? dass (es mich gibt|ich (überhaupt|@ADV){1,2} (existiere|lebe|frage|schreibe|störe|auf "
        "der welt)) | (mein|meine) (auftritt|präsentation|vorstellung|leistung|performance|antworten|"
        "antwort|fallstudie|test|vortrag|interview|englisch|französisch|deutsch|probetag|"
        "selbstpräsentation) ((?!(,|nicht)) _){0,5}? (war|waren|ist|lief|liefen|klang|klangen) ((?!(nicht|"
        "kein)) @GAP){0,6}? (schlecht|miserabel|peinlich|katastrophal|grauenhaft|furchtbar|schwach|dürftig|"
        "daneben|blamabel|unterirdisch|mies|holprig|wirr|schrecklich|lausig|dumm|banal|langweilig|konfus) | "
        "(hätte|hätt) (@I|mich|@ADV|es|ihnen|sie){1,6} (nicht|nie|lieber|besser) (@ADV|erst|nicht){0,3} "
        "(bewerben|schreiben|kommen|versuchen|anfangen|fragen|erscheinen|den mund) (sollen|dürfen|halten|"
        "aufmachen) | (nur|bloß|lediglich) (@ADV)? (einer|eine|ein) von (@ADV)? (vielen|hunderten|tausenden|"
        "den vielen) | bei weitem nicht (@ADV)? (die|der|das|so) _ | (alles|einfach alles) (@ADV)? (falsch|"
        "verkehrt) (gemacht|gesagt|beantwortet) | (schlechteste*|schwächste*|dümmste*|langweiligste*) "
        "(@ADV)? (bewerber*|kandidat*|antwort|antworten|gespräch|auftritt|vorstellung)",
        "Entschuldigung, dass es mich gibt.",
        "Mein Englisch war leider peinlich schlecht.",
        "Ich hätte mich gar nicht erst bewerben sollen.",
        "Ich bin nur eine von vielen.",
        spares=("Mein Deutsch war anfangs nicht schlecht.",),
    ),
    pessimism(
        "(wenn|falls|dass) (sie|ihr|du) mich (@ADV)? nicht (@ADV|mehr){0,2} (wollen|wollt|nehmen|nehmt|"
        "brauchen|haben wollen|einstellen|möchten|mögen) ,? @GAP{0,5}? (verstehen|verstehe|verständlich|"
        "nachvollziehen|übel|verübeln|verdenken|verständnis|klar) | (hoffnung|hoffnungen|illusionen|"
        "erwartungen) (habe|hab|hege|mache) @GAP{0,6}? (keine|kaum|nicht)",
        "Wenn Sie mich nicht wollen, kann ich das gut verstehen.",
        "Hoffnung habe ich ehrlich gesagt keine mehr.",
    ),
    pessimism(
        "fremdschämen | (mein|meine) (auftritt|vorstellung|präsentation|leistung|antworten|gespräch) "
        "@GAP{0,4}? (war|waren) @GAP{0,3}? (zum (vergessen|weglaufen|heulen|davonlaufen|lachen)|zum "
        "fremdschämen)",
        "Mein Auftritt war sicher zum Fremdschämen.",
    ),
)


_STATUS = (
    "(haben|habt|hast|konnten|konntet|seid|sind|ist|liegt|steht|wurde|gab|gibt) (sie|ihr|du|es|da|schon|"
    "inzwischen|mittlerweile|bereits|denn){1,4} (@ADV|jemanden|sich|euch|eine|ein|die|was|etwas|für|mit|"
    "der|den|beim|verfahren|auswahl|kollegen){0,6} (gefunden|entschieden|weiter|weitergekommen|ergebnis|"
    "fest|raus|wahl|entschluss|durch|ausgesucht|festgelegt|vorangekommen|getagt|beraten|gefallen|schlauer|"
    "entscheid|tendenz|geklärt|klar) (?!(mit meinem)) | (erkundige|erkundigen) (@I|@ADV|mich){1,4} (nach|"
    "wegen|zu|über|ob) | (wissen|weiß|weiss|wüsste|fragen|frage|gefragt|fragend|erkundigen|erkundige|"
    "nachfragen|nachzufragen|nachfrage|nachhaken|nachzuhaken|hake|sagen|sag|sagst|verraten|mitteilen|"
    "teilen|interessieren|interessiert|hören|höre|erfahren|informieren|auskunft|bescheid|aufschluss|"
    "können|kannst|könnt|könntest|könnten|dürfte|darf|gibt|gäbe|gespannt|neugierig|anfrage|bitte|freue|"
    "freuen|dankbar|geben|gebt|update|rückfrage|frag|zum|zu|wie|ob|was|wo|um|nach|über|von|für|wollte|ist|"
    "schreiben|schreib|mögen|magst|habt|haben|hat|wurde|sind|seid|steht|stehen|liegen) _{0,9}? (stand|"
    "status|zwischenstand|neuigkeiten|neues|update|zeitplan|zeitrahmen|zeithorizont|sachstand|wie weit|"
    "wie es|wie sie|wie ihr|wie der|wie die|wie das|wie lange|wann (sie|ihr|ich|die|der|es|eine|du|mit|"
    "man)|bis wann|entscheidung|entschieden|entscheid|ergebnis|nächste schritte|nächsten schritte|"
    "nächsten schritten|weitere vorgehen|weiteren ablauf|weiteres vorgehen|fortgang|verfahrensstand|"
    "besetzungsverfahren|auswahlprozess|bewerbungsprozess|auswahlverfahren|bewerbungsverfahren|"
    "stellenbesetzung|auswahl|weitergeht|weiter geht|besetzt|rückmeldung geben|woran ich|dran bin|getan|"
    "ausgang|tendenz|ablauf|verfahren|suche (läuft|steht|geht|voran)) | (gibt|gäbe|irgendwelche|schon|"
    "existieren|bestehen) (@ADV|es|bei|ihnen|euch|was|etwas|dir){0,6} (neues|neuigkeiten|news|update|"
    "entscheidung|ergebnis|infos|informationen|tendenz) | (wie|wo) _{0,6}? (weit|aussieht|ausschaut|"
    "schaut|steht|stehen|weitergeht|läuft|sieht|stand|geht (es)? (@ADV|bei|ihnen|euch|damit|nun|im|"
    "verfahren){0,6} weiter|vorangeht|voran) | (was|wie) _{0,3}? (aus|um) (@MY|der|die|@A) (bewerbung|"
    "stelle|sache|position|auswahl|besetzung) | (haben|habt|hast) (sie|ihr|du) (@ADV|sich|euch|eine|"
    "dich){0,5} (entschieden|entscheidung|auswahl|wahl) | (weißt|weisst|wissen|wisst) (sie|du|ihr) "
    "(@ADV){0,3} (was|etwas|mehr|näheres|genaueres|bescheid|wie|wann|ob) | (wann|bis wann) _{0,8}? "
    "(entscheid*|rechnen|bescheid|rückmeldung|melden|hören|rechnet|antwort|feststeht|wissen|nachricht|"
    "entschluss|besetzt|erwarten) | (ist|sind|wurde) (die|der|eine|@ADV){0,4} (stelle|position|"
    "entscheidung|würfel|auswahl|suche|job) (@ADV){0,4} (besetzt|gefallen|vergeben|frei|offen|"
    "abgeschlossen|noch|getroffen|durch)"
)

_ELEMENTS = {
    # -- what a message is about -----------------------------------------------------------------------
    "withdrawal": (
        "(bewerbung|kandidatur|unterlagen|mich|interesse) ((?!(,|rufen|ruft|melden|freue|schreiben)) "
        "_){0,9}? (zurückziehen|zurückzuziehen|zurückziehe|zurückgezogen|zurücknehmen|zurückzunehmen) "
        "(?!(gemeldet|melden|rufen|erhalten|kommen|zu)) | (ziehe|ziehen|zog|nehme) (@I|@ADV|hiermit|"
        "@MY){1,5} (bewerbung|kandidatur) | (rückzug|rücknahme|zurückziehung) (@MY|der|von) | trete (@I|@ADV|"
        "von){1,4} @MY? (bewerbung|kandidatur) | aus dem (@ADV|laufenden){0,1} (verfahren|auswahlverfahren|"
        "bewerbungsverfahren|rennen|prozess|bewerbungsprozess|auswahlprozess) (@ADV)? (aus|aussteigen|"
        "ausscheiden|zurück*|nehmen|auszusteigen|auszuscheiden) | (bewerbung|stelle|position|weg) (@ADV|bei|"
        "ihnen){0,3} nicht (@ADV)? (weiter|weiterverfolgen|aufrecht|weiterzuverfolgen|mehr|anzutreten|"
        "antreten|annehmen) | (stehe|stehen) (@ADV|@I|ihnen|für|die|stelle|den|das|verfahren){0,8} nicht "
        "(@ADV|mehr|länger){0,3} zur verfügung | (bewerbung|bewerbungsverfahren) (@ADV)? (nicht (@ADV)? "
        "berücksichtigen|als (erledigt|gegenstandslos)) | (nehme|nehmen) (@I|@ADV|von|@MY|der|bewerbung|"
        "stelle){1,6} abstand | (bin|steige) (@ADV|ich|aus){1,3} (raus|aus dem verfahren) | (gegen|für) (die|"
        "eine|einen|ein|@YOUR|das) @ADJ{0,1} (stelle|position|weg|andere* stelle|andere* position|andere*|"
        "angebot) _{0,3}? entschieden (?!haben sie) (?<!noch nicht entschieden) | (absagen|abzusagen) "
        "(?!(musste|mussten|zu müssen sie)) (?<=(muss|möchte|leider|ihnen|ich) absagen)"
    ),
    "verdict": (
        "(danke|dank|danken|bedanke|bedanken) _{0,7}? (absage|entscheidung|entscheid|ehrliche antwort|"
        "ehrliche rückmeldung|offene rückmeldung|offene feedback|ehrlichkeit|mitteilung (?!ob)|offenheit) | "
        "(absage|entscheidung) _{0,6}? (bedaure|bedauere|bedaur*|schade|traurig|akzeptiere|respektiere|"
        "verstehe|erhalten) | (bedaure|bedauere|schade|auch wenn) _{0,6}? (entscheidung|entschieden|geklappt|"
        "gereicht|absage) | (@YOUR|die|zur|der) absage | für (jemand anderen|eine andere|einen anderen) "
        "(@ADJ)? (kandidat*|bewerber*|person)? (@ADV)? entschieden haben"
    ),
    "help": (
        "(helfen|hilfe|behilflich|unterstützen|unterstützung|verbinden|durchstellen|weiterleiten|weitergeben|"
        "ausrichten|vermitteln|weiterzuleiten|durchzustellen|ans telefon) _{0,8}? (erreichen|verbinden|"
        "durchstellen|sprechen|kontakt|ihn|ihm|sie zu|herrn|frau|nachricht|termin|dass er|dass sie) | "
        "(könnten|können|würden|könntest|kannst|dürfte|darf) (sie|du|ich) _{0,9}? (verbinden|durchstellen|"
        "ausrichten|weiterleiten|vermitteln|weitergeben|weiterhelfen|zu erreichen|zurückruft) | (wann|wie|"
        "beste|günstig|günstigste|besten) _{0,6}? (ihn|sie|herrn _|frau _) (@ADV){0,2} (erreiche|erreichen|"
        "sprechen|zu erreichen)"
    ),
    "news": (
        "(ein|weiteres|anderes|zweites|konkretes|weiteren|anderen|zusage|von) (@ADJ|anderes|anderen|"
        "zweites)? (angebot|jobangebot|stellenangebot|vertragsangebot|vertrag) (@ADV|@A|firma|einer|anderen|"
        "von|seite){0,6} (erhalten|bekommen|vor|vorliegt|liegt|gekommen|gekriegt|gemacht|auf dem tisch|von) "
        "| (anderes|weiteres|zweites) (@ADJ)? (angebot|jobangebot|stellenangebot) | (zusage|angebot) (von|"
        "einer|eines) (@A|anderen|anderer) (firma|unternehmen|arbeitgeber|arbeitgebers)"
    ),
    "follow_up": (
        "(nachfragen|nachzufragen|nachfrage|nachhaken|nachzuhaken|erkundigen|erkundige|hake|nachfassen|"
        "nachzufassen) | (nach wie vor|weiterhin|unverändert|immer noch|noch immer|ungebrochen|weiter) "
        "_{0,6}? (@HAPPY|dabei|voll) | @HAPPY _{0,5}? (nach wie vor|weiterhin|unverändert|ungebrochen|noch "
        "immer|immer noch) | (nichts|noch nichts) (@ADV|von ihnen|von euch|mehr){0,4} gehört | wie "
        "(vereinbart|verabredet|besprochen|abgemacht|angekündigt) | seit (unserem|dem|meinem) @ADJ{0,1} "
        "(gespräch|interview|treffen|vorstellungsgespräch|kennenlernen|telefonat) | @STATUS_ASKED"
    ),
    "thanks": (
        "(dank|danke|danken|dankbar|dankbarkeit|dankend|danks|dankt|dankte|dankeschön|bedanken|bedanke|"
        "bedankt|bedankte|merci|thx|thanks|vergelts|verbunden|gefreut|freude gemacht|freundlicherweise|"
        "dankbarst|verdanke|verdanken|schätzen|schätze|nett von)"
    ),
    # -- what it has to hold ---------------------------------------------------------------------------
    "status": "@STATUS_ASKED",
    "interest": (
        "freue mich (sehr)? auf die (möglichkeit|chance|aussicht|gelegenheit|zusammenarbeit|mitarbeit|"
        "aufgabe) | genau (die|das|der|was) _{0,5}? (arbeit|aufgabe|stelle|job|will|möchte|suche|gesucht) | "
        "@HAPPY (?! ,? (mich|uns|,){0,2} (wie|ob|wann|was|wo|bis|der stand|zu (hören|erfahren|wissen|"
        "sehen))) (?<!würde mich interessieren) | (würde|würd|freue|freuen|freu|wäre|wär|fände|möchte|will|"
        "könnte|hätte|kann|liebend) (@I|mich|mir|@ADV|sehr|riesig|es|gern|gut|vorstellen|wahnsinnig|"
        "auch){1,8} (@GAP){0,8}? (arbeiten|mitarbeiten|mitzuarbeiten|anzufangen|anfangen|einzusteigen|"
        "einsteigen|mitwirken|mitzuwirken|teil (@YOUR|des)|beitragen|beizutragen|einbringen|einzubringen|"
        "verstärken|zusammenarbeiten|zusammenarbeit|zusammenzuarbeiten|dabei zu sein|dabei|übernehmen|zu "
        "arbeiten|loslegen|loszulegen|mitmachen|mitzugestalten|mitgestalten|unterstützen|anpacken|"
        "teamkollegin|starten|verstärkung|mitglied|mitzuhelfen|(@A|diese|@YOUR) (stelle|aufgabe|position|job|"
        "rolle) (@ADV)? (antreten|übernehmen|annehmen|haben|bekommen|,|$|sehr)|im team) | (erste|erster|"
        "absolute|nummer eins|klare|wunsch) (@ADV)? (wahl|favorit|wunsch|priorität|favoriten) | (genau|"
        "wirklich|echt|voll|total) (@ADV)? (mein ding|mein fall|das richtige|das,? was ich) | (stelle|"
        "position|job|aufgabe|rolle|arbeit|team|tätigkeit|@YOUR (haus|unternehmen|firma|betrieb)) _{0,7}? "
        "(reizt|reizvoll|gefällt|gefallen|spricht|zusagt|anspricht|lockt|passt|fasziniert|begeistert|"
        "interessiert|großer wunsch|traum|herzen|wunsch|spannend|nicht aus dem kopf|wünschen|überzeugt|"
        "attraktiv|am liebsten|ideal|perfekt|wunderbar) | (reizt|lockt|fasziniert) (mich|@ADV) | nicht "
        "(mehr)? aus dem (kopf|sinn) | (wäre|wär) (@ADV|ich|super){1,4} dabei | (riesen|große|großes|viel|"
        "richtig|mega|total)? (lust|bock) (drauf|auf|darauf|,|$|bei) | feuer und flamme | mit herzblut | am "
        "herzen | (liegt|brenne|brennen) (mir|ich|@ADV|für|die|das|diese){1,5} (am herzen|stelle|aufgabe|job|"
        "thema) | weiterhin (@ADV)? (voll)? dabei | (gern|gerne|liebend|riesig|sehr|freuen) (@GAP){0,7}? "
        "(arbeiten|mitarbeiten|anfangen|einsteigen|mitwirken|mitmachen|mitgestalten|einbringen|übernehmen|"
        "zusammenarbeiten|dabei|beitragen|verstärken|kommen) (würde|möchte|will|wäre|dürfte) | (kann|könnte) "
        "(@I|mir|@ADV){1,4} (@GAP){0,7}? vorstellen | (traum|wunsch) (@ADV)? (job|stelle|arbeitgeber) | mein "
        "(großer|größter)? wunsch | bestärkt"
    ),
    # -- an employer's answer ----------------------------------------------------------------------------
    "undecided": (
        "(noch|alles|weiterhin) (@ADV|alles|völlig){0,2} (offen|in der schwebe|im fluss|in arbeit) | (noch|"
        "bislang|bisher|leider|nicht|keine|nichts|bis|derzeit|kein) _{0,9}? (nicht|keine|nichts|kein|keinem|"
        "keinen|noch|offen|aus|aussteht) _{0,7}? (entscheidung|entschieden|entscheiden|entscheid|entschluss|"
        "abgeschlossen|getroffen|durch|festgelegt|fest|fertig|ende|antwort|gefallen|soweit|so weit|beendet|"
        "ergebnis|auswahl|ausgewählt|gewählt|beschlossen|geeinigt|abschließend*|final*|endgültig*|"
        "rückmeldung) | (entscheidung|entscheid|auswahl|verfahren|auswahlverfahren|beratungen|prozess|"
        "bewerbungsverfahren|gespräche|besetzung|ergebnis|beschluss) _{0,6}? (noch|steht aus|steht "
        "(@ADV){1,2} aus|dauert|dauern|offen|aussteht|zeit|andauer*|verzöger*|läuft|laufen|verschoben|"
        "vertagt|im gang) | (noch|derzeit|aktuell|momentan|zurzeit|gerade) _{0,5}? (gespräche|prüfen|auswahl|"
        "auswahlprozess|sichten|beraten|abwägen|überlegen|im verfahren|im prozess|kandidat*|mitten|"
        "entscheidungsfindung|abstimmung|vorstellungsgespräche) | (nicht|nichts|keine) (@ADV)? (entschieden|"
        "festgelegt|entscheidung getroffen|ganz durch) | unentschieden | noch (@ADV)? nicht (@ADV|ganz){0,2} "
        "(so weit|soweit|sicher|einig|klar) | erst (@ADV)? (nach|nächste|kommende|ende|am|im|mitte) _{0,6}? "
        "(entscheid*|tagt|treffen)"
    ),
    "patience": (
        "geduld | geduldig | geduldiges | geduldige | gedulden | geduldhaben | geduldest | geduldet | "
        "(warten|wartezeit|ausharren|abwarten|zuwarten|durchhalten|dranbleiben) | (danke|dank|danken|bitten|"
        "bitte) _{0,6}? (verständnis|nachsicht|langmut|ausdauer)"
    ),
    "day": (
        "^ ende (der|dieser|kommender|nächster)? woche _{0,4}? @WORD_COMES | ^ (übermorgen|morgen) (rufe|"
        "melde|hören|erhalten|bekommst|sagen|wissen|bekommen|schreibe|melden) | (rechnen|rechne) @GAP{0,4}? "
        "(bis|am) @SOME_DATE | @GAP{0,4}? (bis|am|spätestens) @SOME_DATE @GAP{0,3}? (rechnen|gerechnet) | "
        "(bis|spätestens|längstens|vor) ((spätestens|längstens|zum|am|kommenden|nächsten|diesen|den|der|dem|"
        "zur|diese|kommende|nächste|@ADV|,) ){0,3}?@SOME_DATE _{0,12}? @WORD_COMES | @WORD_COMES "
        "((?!(gespräch*|interview*|besuch*)) _){0,12}? (bis|spätestens|längstens) (spätestens|längstens|zum|"
        "am|kommenden|nächsten|diesen|den|der|dem|zur|diese|kommende|nächste|@ADV|,){0,3} @SOME_DATE | (am|"
        "kommenden|nächsten|diesen|ende|im laufe des|im lauf des|übermorgen|morgen) (kommenden|nächsten|"
        "späten|,){0,2} @SOME_DATE ,? (dem|den|der)? (@NTH|(@FIGURE|@DATED))? (@MONTH)? ,? (vormittag|"
        "nachmittag|abend|mittag|früh)? ,? (melden|meldet|melde|hören|hörst|hört|erhalten|erhältst|bekommen|"
        "bekommst|informieren|informiere|teilen|teile|geben|gebe|sagen|sage|rufen|rufe|werden|werde|wissen|"
        "entscheiden|entscheidet|erfahren|erfährst|fällt|können|kann|schreiben|schreibe|kommen|wird|soll|"
        "möchten|wollen|dürfen) (wir|ich|sie|du|ihr|die|der|unser|unsere|uns|dir|ihnen) | (melden|melde|"
        "hören|hörst|informieren|informiere|bescheid|erhalten|bekommen|bekommst|entscheidung|fällt|antwort|"
        "rückmeldung|teilen|geben|wissen|entscheiden|rufen|rufe|nachricht|werden|werde|dürfen|können|rechnen|"
        "gibt es|schreiben|schreibe) ((?!(,|gespräch*|interview*|besuch*|termin|danke*|vom|haben|treffen)) "
        "_){0,8}? (am|kommenden|nächsten|diesen|ende|im laufe des) (kommenden|nächsten|@ADV|laufe|des){0,2} "
        "@SOME_DATE | (wird|werden|soll|dürfte|fällt) @GAP{0,5}? (am|ende) @SOME_DATE @GAP{0,4}? (mitgeteilt|"
        "bekannt*|informiert|benachrichtigt|verständigt|entschieden|fallen|getroffen|feststehen|fest) | (wir|"
        "sie|ich|du) ((?!(,|und|gespräch*|interview*|danke*|besuch*|haben|waren)) _){0,6}? (am|kommenden|"
        "nächsten|diesen|ende) (kommenden|nächsten)? @SOME_DATE ((?!(,|und|statt*)) _){0,7}? (bescheid|"
        "melden|informieren|mitteilen|mitzuteilen|benachrichtigen|entscheiden|anrufen|antworten|zukommen|"
        "rückmeldung|sagen|wissen|nachricht|entscheidung)"
    ),
    "number_here": (
        "(rufen|ruf|ruft) (sie)? uns (@ADV|bitte|gern|gerne){0,2} (zurück|an) | (nummer|telefonnummer|"
        "durchwahl|handynummer|rufnummer|mobilnummer|telefonisch) _{0,4}? (unten|oben|signatur|untenstehend*|"
        "obenstehend*|hier|fuß) | (unter|untenstehend*|obig*|unten|oben|dieser|genannt*|angegeben*|bekannt*) "
        "(@ADV|stehende*|genannte*|angegebene*|der){0,2} (nummer|telefonnummer|durchwahl|rufnummer|"
        "mobilnummer)"
    ),
    "reply_here": (
        "(antworten|antworte|antwortet|schreiben|schreib|antwort|erwidern) (@ADV|sie|du|ihr|mir|uns|dazu|"
        "gern|einfach|direkt){0,5} (auf|hier|auf diese*|per antwort|direkt auf|an diese) (@ADV)? (diese|"
        "dieses|die|hier)? (mail|email|nachricht|adresse|schreiben|,|$) | (mail|email|emailadresse|"
        "mailadresse|adresse|mailadresse) _{0,3}? (unten|oben|signatur|untenstehend*|obenstehend*) | per "
        "antwort (@ADV)? auf | (untenstehend*|obig*|dieser|diese|unten|oben) (@ADV|genannte*|stehende*){0,2} "
        "(emailadresse|mailadresse|adresse|email|mail) (?!habe)"
    ),
    "decision": (
        "(haben|hat|habe) (@ADV|uns|sich|wir|ich|nun|eine|die|jetzt){0,4} entscheidung getroffen | "
        "entscheidung ist (@ADV|nun|jetzt){0,2} gefallen | haben (@ADV|wir|uns|nun|jetzt){0,3} über (die|"
        "diese|das|den|ihre) _{0,4}? (?<!nicht) entschieden | haben (wir)? uns (@ADV|nun|jetzt){0,2} "
        "entschieden | (freuen|freut|freue) (@ADV|uns|mich|sehr){0,4} ,? (ihnen|dir|sie|dich) (@GAP){0,5}? "
        "(anbieten|anzubieten|zusagen|zuzusagen|einstellen|einzustellen|begrüßen|willkommen) | (leider|"
        "bedauern|bedauerlicherweise|tut uns leid|schweren herzens|müssen) _{0,12}? (absagen|absage|andere* "
        "kandidat*|anderen|andere bewerber*|anderweitig|nicht (@ADV)? (berücksichtigen|weiter|zusagen|"
        "anbieten|in die|in frage|entschieden sie|ausgewählt|für sie)|mitteilen ,? dass (@ADV|wir|uns|die|"
        "sie){1,5} (für|stelle|gegen|nicht)|besetzt|eine absage|abzusagen) (?!(noch nicht|bis)) | (freuen|"
        "freut|freude|gern|gerne|glücklich) (@ADV|uns|ihnen|dir|mich|euch|sehr|es){0,6} (@GAP){0,4}? "
        "(anbieten|anzubieten|zusagen|zuzusagen|angebot|zusage|einstellen|einzustellen|willkommen|begrüßen|"
        "einladen|einzuladen|mitteilen zu können ,? dass wir uns für) | (haben|hat|habe) (wir|uns|sich|@ADV|"
        "die|das){0,4} ((?!(noch|nicht|bislang|bisher)) _){0,3}? (für|gegen) (sie|dich|einen|eine|andere*|"
        "jemand|kandidat*|@A) ((?!(noch|nicht|bislang|bisher)) _){0,6}? (entschieden|entscheidung getroffen|"
        "ausgewählt) | die (stelle|wahl) (@ADV|ist){1,3} (besetzt|vergeben|auf (sie|dich|eine|einen) "
        "gefallen) | (ihre|deine) (zusage|einstellung) | (absage|zusage) (erteilen|aussprechen|geben zu)"
    ),
    # -- what it claims ----------------------------------------------------------------------------------
    "agreed": (
        "(wie|so) (@ADV|wir|ich|wir es|miteinander|mit|ihnen|euch|es|am|@DAY|im|in|gespräch|bei|telefonat|"
        "unserem|letztens|telefon){0,6} (vereinbart|verabredet|abgemacht|ausgemacht|abgesprochen) | (laut|"
        "gemäß|gemäss|entsprechend|nach) (unserer|der|unsere)? (vereinbarung|absprache|abmachung|"
        "verabredung) | unsere (vereinbarung|absprache|abmachung) | (wir|uns|hatten|haben|sie und ich) (@ADV|"
        "hatten|haben|wir|ja|doch|uns|darauf){1,5} (vereinbart|verabredet|abgemacht|ausgemacht|abgesprochen|"
        "geeinigt) | (hatten|haben) wir @GAP{0,5}? (vereinbart|ausgemacht|abgemacht) ,? (dass|ich|sie)"
    ),
    "mentioned": (
        "(hatten|hatte|hattest|haben|hast|hattet|habt) (sie|du|ihr|man)? (@ADV|mir)? (erwähnt|gesagt|"
        "angekündigt|angedeutet|gemeint|versprochen|mitgeteilt) ,? (dass|die) ((?!(und|gespräch)) _){0,9}? "
        "(@WEEKDAY ,? (den|dem)? (@NTH @MONTH|(@FIGURE|@DATED))? | (@NTH|ersten) @MONTH | (@FIGURE|@DATED) | "
        "@NTH) | (nannten|sprachen|erwähnten|nanntest|erwähntest|sagten|meinten) (sie|du|ihr) (@ADV|von|vom|"
        "den|dem|bis|am|als|mir|zum|,|dass|sich|der){0,6} (@WEEKDAY ,? (den|dem)? (@NTH @MONTH|(@FIGURE|"
        "@DATED))? | (@NTH|ersten) @MONTH | (@FIGURE|@DATED) | @NTH) | (sie|ihr|du|frau|herr|@YOUR _) "
        "(hatten|haben|hattet|hast|hattest|habt|hatte|hat|mir|@ADV|uns|ja|damals|gespräch|im){0,7} (@ADV|@A|"
        "dass|,|bis|am|zum|um|spätestens|ende|den|für|mir|eine|entscheidung|antwort|rückmeldung|@YOUR|mit|"
        "einer|als|von|uns|bescheid|kommenden|nächsten|entscheidungs*){0,9}? (@WEEKDAY ,? (den|dem)? (@NTH "
        "@MONTH|(@FIGURE|@DATED))? | (@NTH|ersten) @MONTH | (@FIGURE|@DATED) | @NTH) (@ADV|als|möglichen|"
        "mögliche|entscheidung*|termin|für|@YOUR|die|eine|antwort|rückmeldung|genannten|bescheid|zu|geben|"
        "melden|uns|mich|mit|@MONTH|(@FIGURE|@DATED)|,){0,8}? (erwähnt|gesagt|genannt|angekündigt|angedeutet|"
        "versprochen|zugesagt|in aussicht|gesprochen|anvisiert|ins auge|mitgeteilt|angegeben|gemeint|"
        "angepeilt|signalisiert) | (sie|ihr|du|frau _|herr _) (@ADV|mir|ja|damals|im|gespräch){0,3} "
        "(erwähnten|sagten|nannten|kündigten|meinten|sprachen|deuteten|sagtest|erwähntest|meintest|nanntest|"
        "sagtet|meintet|erwähnte|sagte|nannte|versprachen|stellten) ((?!(gespräch|und)) _){0,10}? (@WEEKDAY "
        ",? (den|dem)? (@NTH @MONTH|(@FIGURE|@DATED))? | (@NTH|ersten) @MONTH | (@FIGURE|@DATED) | @NTH)"
    ),
    "calling": (
        "(rufe|ruf|telefoniere) (ich|sie|euch|dich|@ADV|am|@DAY|kommende|woche|nächste|gern|in|ihrem|büro|"
        "bei|ihnen|(@FIGURE|@DATED)|uhr|gegen|um|@NUMERAL|den|der){1,10} an | (rufe|ruf) (ich) (@ADV){0,4} "
        "(sie|euch|dich|bei|durch|an) | ich (@ADV){0,3} (rufe|ruf) (@ADV|sie|euch|dich|bei|an|durch){1,3} | "
        "(werde|würde|möchte|darf|dürfte|will|könnte|kann|wollte) (@I|sie|euch|dich|@ADV|am|@DAY|kommende|"
        "nächste|woche|in|bei|ihnen|mir|erlauben|,|(@FIGURE|@DATED)|uhr|gegen|um|dann|@NUMERAL|den|tagen|"
        "erneut){1,12} (anrufen|anzurufen|telefonisch (melden|kontaktieren|erreichen|nachfragen)|durchrufen|"
        "durchklingeln|zum hörer) | melde mich (@ADV|am|@DAY|nächste|woche|dann|kommende|bei|ihnen){0,7} "
        "telefonisch | (mein|meinem|meinen) (@ADV)? anruf (@ADV)? (am|nächste|kommende|nächsten|kommenden|"
        "morgen)"
    ),
    "position": (
        "(?<=(stelle|position|job|posten|rolle|bewerbung|tätigkeit|anstellung) als) (ein|eine|einen|einer|"
        "@TITLE){0,3} (?!(ganze|ganzes|solche|solches|auch|neu|sie|mich|ideal*|sehr|besonders)) _ | "
        "(?<=(position|rolle|posten) (der|des|eines|einer)) @TITLE{0,2} (?!@YOUR) _"
    ),
}

LANGUAGE = Language(
    code="de",
    groups=_GROUPS,
    terms=_TERMS,
    phrases=_PHRASES,
    elements=_ELEMENTS,
    instead={
        "COUNTS_ATTEMPTS": "Ich möchte gern auf die Stelle zurückkommen, an der ich weiterhin sehr "
        "interessiert bin.",
        "FRUSTRATION_OR_BLAME": "Ich weiß, dass solche Entscheidungen Zeit brauchen. Können Sie mir "
        "sagen, wie der Stand ist?",
        "PRESSURE_OR_ULTIMATUM": "Könnten Sie mir sagen, bis wann Sie mit einer Entscheidung rechnen? Ich "
        "richte mich gern nach Ihnen.",
        "DESPERATION": "Ich würde diese Aufgabe sehr gern übernehmen und bin überzeugt, dass ich Ihr Team "
        "voranbringen kann.",
        "NEGATIVITY": "Unser Gespräch hat mir viel Freude gemacht, und gern erzähle ich Ihnen mehr davon, "
        "was ich einbringen kann.",
        "status": "Können Sie mir sagen, wie weit Sie mit der Auswahl sind?",
        "interest": "An der Stelle bin ich weiterhin sehr interessiert.",
        "thanks": "Vielen Dank für Ihre Zeit.",
        "withdrawal": "Ich habe mich entschieden, meine Bewerbung zurückzuziehen.",
        "name": "Liebe Frau Marsh,",
        "undecided": "Wir haben noch keine Entscheidung getroffen.",
        "patience": "Vielen Dank für Ihre Geduld.",
        "day": "Sie hören bis Freitag, den 4. Dezember, von uns.",
        "contact": "Falls Sie bis dahin nichts von uns hören, rufen Sie gern an (030 555 01 00) oder "
        "schreiben Sie an jobs@acme.example.",
        "agreed": "Wie angekündigt melde ich mich noch einmal.",
        "calling": "Ich schreibe Ihnen nächste Woche wieder.",
    },
    greetings=(
        "hallo hi hey liebe lieber liebes sehr geehrte geehrter geehrtes guten gute tag morgen abend moin "
        "servus gruezi gruss gruess gott werte werter verehrte verehrter hoi salu sali tach mahlzeit "
        "schonen schoenen"
    ),
    anybody=(
        "herr herrn frau dr prof professor professorin mag magister dipl ing ingenieur ingenieurin "
        "diplomingenieur diplomingenieurin doktor direktor direktorin hofrat kommerzialrat damen und "
        "herren team alle allerseits zusammen leute personalabteilung personalteam recruiting hr "
        "bewerbungsteam an die das der den ihr euch wer es angeht verantwortliche verantwortlicher "
        "kolleginnen kollegen sekretariat in miteinander & ich wir danke vielen dank herzlichen nochmals "
        "nur kurz med phil rer nat jur mmag di bakk msc mba lic fh"
    ),
    farewells=(
        "gruss grusse gruessen grussen gruesse grusschen freundliche freundlichen herzlich herzliche "
        "herzlichen beste besten liebe lieben viele vielen danke dank schonen schoenen hochachtung "
        "hochachtungsvoll mfg lg vg bg bis bald dann wiederhoren wiederhoeren verbleibe ihre ihr dein "
        "deine euer eure schone schoene ciao servus tschuss tschuess freundlichst"
    ),
    split=_split,
    endings="te ten ter tes",
    multiples="x mal fach",
    abbreviations=(
        "nr nrn dr prof mag dipl ing bzw ca usw etc evtl ggf inkl exkl st str tel hr fr abs max min std "
        "mind bzgl betr vgl sog ev resp lfd zzt lic z b u a d h i v o s e t jan feb apr jun jul aug sept "
        "sep okt nov dez mo di mi do sa so ref geb tsd mio mrd art rer nat med phil jur zz gem"
    ),
    fold=_fold,
    ordinal_stop=True,
    head_last=True,
)
