"""French: its words, what its messages hold, and its forbidden phrases."""

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

_ELIDED = {
    "j": "je", "n": "ne", "m": "me", "t": "te", "s": "se", "l": "le", "d": "de", "c": "ce", "qu": "que",
    "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "quoiqu": "quoique", "presqu": "presque",
}  # fmt: skip
_WHOLE = {
    "aujourd'hui": ("aujourdhui",), "quelqu'un": ("quelquun",), "quelqu'une": ("quelquun",),
    "s'il": ("si", "il"), "s'ils": ("si", "ils"), "t'as": ("tu", "as"), "t'es": ("tu", "es"),
    "t'avais": ("tu", "avais"), "t'aurais": ("tu", "aurais"), "t'etais": ("tu", "etais"),
    "prud'hommes": ("prudhommes",), "p'tit": ("petit",), "p'tite": ("petite",), "y'a": ("y", "a"),
}  # fmt: skip
_RUN_TOGETHER = {
    "jai": ("je", "ai"), "javais": ("je", "avais"), "jaurais": ("je", "aurais"),
    "jattends": ("je", "attends"),
    "jappelle": ("je", "appelle"), "jespere": ("je", "espere"), "jaimerais": ("je", "aimerais"),
    "cest": ("ce", "est"), "cetait": ("ce", "etait"), "nai": ("ne", "ai"), "navez": ("ne", "avez"),
    "mavez": ("me", "avez"), "maviez": ("me", "aviez"), "quil": ("que", "il"), "aujourdhui": ("aujourdhui",),
    "chuis": ("je", "suis"), "chui": ("je", "suis"), "ya": ("y", "a"), "rdv": ("rendez", "vous"),
    "vs": ("vous",), "ns": ("nous",), "bcp": ("beaucoup",), "tjs": ("toujours",),
    "tjrs": ("toujours",), "qqn": ("quelquun",),
    "dsl": ("desole",), "qq": ("quelques",), "qques": ("quelques",), "rep": ("reponse",),
    "svp": ("se", "il", "vous", "plait"), "stp": ("se", "il", "te", "plait"), "pq": ("pourquoi",),
}  # fmt: skip


def _split(word: str) -> Iterator[str]:
    """Yield the words that a folded word stands for."""
    word = word.replace("œ", "oe")
    known = _WHOLE.get(word) or _RUN_TOGETHER.get(word)
    if known is not None:
        yield from known
    elif "'" in word:
        stem, _, rest = word.partition("'")
        yield _ELIDED.get(stem, stem)
        yield from _split(rest)
    else:
        yield _ELIDED[word] if word in ("j", "qu", "d", "l", "jusqu", "lorsqu") else word


_GROUPS = {
    # -- the small words -----------------------------------------------------------------------------
    "CL": "vous te tu toi moi le la les lui leur y en me ne nous se il on",
    "AUX": (
        "ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais "
        "aurait aurions auriez auraient aie ait ayez ayons aient eu eue eus avoir ayant suis es est sommes "
        "etes sont etais etait etions etiez etaient serai sera serez serais serait seriez seraient ete etre "
        "etant fus fut soit sois soyez dois doit devez devons devais devait deviez devrais devrait devriez "
        "du peux peut pouvez pouvais pouvait pouviez pourrais pourrait pourriez pourrez pu veux veut voulez "
        "voulais voulait voulu vais va allez allais allait aller viens vient venez venais venait fait faites"
    ),
    "ADV": (
        "deja toujours encore aussi meme bien tout toute juste simplement donc alors pourtant egalement "
        "ensuite puis personnellement maintenant recemment hier aujourdhui ici la assez tres plutot vraiment "
        "franchement sincerement honnetement malheureusement certes hein bon ben euh enfin ainsi moi peut "
        "etre sans doute certainement surement probablement seulement precedemment notamment trop si tant "
        "tellement litteralement carrement clairement un peu pas mal ca par quand desormais depuis jusque "
        "present effectivement finalement tantot dernierement auparavant au moins dis voila d "
        "vraisemblablement visiblement manifestement apparemment evidemment complement completement "
        "totalement profondement extremement fortement absolument enormement incroyablement particulierement "
        "vivement legerement passablement quelque grandement hyper super ultra fait cruellement fort "
        "terriblement infiniment nettement durement purement proprement parfaitement serieusement rudement "
        "sacrement joliment fichtrement"
    ),
    "NOT": "pas jamais rien plus point guere aucun aucune aucunement nullement",
    "YOUR": "votre vos ton ta tes son sa ses leur leurs vous",
    "MY": "mon ma mes notre nos",
    "THE": "le la les un une des ce cet cette ces l",
    "FIRM": (
        "service services societe entreprise equipe equipes boite rh drh recruteur recruteuse recruteurs "
        "direction responsable responsables manager maison cabinet agence secretariat departement chef "
        "patron collegue collegues groupe administration organisation bureau personne on ils elles monsieur "
        "madame"
    ),
    "OTHERS": (
        "client* fournisseur* prospect* abonne* debiteur* eleve* patient patients patiente* usager* impaye* "
        "locataire* adherent* assure assures etudiant* partenaire* creancier* facture* bailleur*"
    ),
    # -- numbers -------------------------------------------------------------------------------------
    "NUMERAL": (
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "
        "quarante cinquante soixante septante huitante octante nonante cent mille cents"
    ),
    "NTH": (
        "deuxieme deuxiemes second seconde secondes troisieme troisiemes quatrieme quatriemes cinquieme "
        "cinquiemes sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quinzieme seizieme "
        "vingtieme trentieme cinquantieme centieme millieme enieme ennieme nieme ixieme xieme umptieme"
    ),
    "UMPTEEN": "enieme ennieme nieme ixieme xieme umptieme",
    "MULTIPLE": (
        "plusieurs maints maintes quelques nombreux nombreuses multiples innombrables moult diverses divers "
        "differents differentes incalculables x"
    ),
    "COLLECTIVE": (
        "dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine centaine "
        "centaines millier poignee serie ribambelle kyrielle avalanche flopee multitude foule tas paquet "
        "rafale pluie flot tonne tonnes tripotee paire couple brassee cargaison wagon floraison palanquee"
    ),
    # -- contacts ------------------------------------------------------------------------------------
    "ADJ": (
        "precedent* dernier derniers derniere dernieres petit petits petite petites long longs court* bref "
        "brefs breve breves gentil* cordial* poli* autre autres nouvel nouveau* nouvelle* humble* modeste* "
        "vocal vocaux vocale vocales telephonique* ecrit ecrits electronique* simple* courtois* aimable* "
        "different* divers* successif* successive* anterieur* recent* amical* formel* officiel* detaille* "
        "restes restees infructueu* ultime* double* discret* discrete* timide* belle beaux bons bonnes bonne "
        "malheureux malheureuse pauvre pauvres supplementaire* bienveillant* chaleureux chaleureuse sages "
        "sage nouvelles nouveaux premiers premieres"
    ),
    "MESSAGE": (
        "mail mails email emails courriel courriels mel mels message messages msg msgs sms texto textos "
        "vocal vocaux relance relances rappel rappels whatsapp mms coucou coucous"
    ),
    "NOTE": (
        "appel appels lettre lettres courrier courriers mot mots note tentative tentatives essai essais "
        "sollicitation sollicitations requete requetes demande demandes demarche demarches missive missives "
        "billet bip bips texte textes envoi envois contact contacts fax telephone telephones interpellation* "
        "coup coups pli plis bafouille* clin correspondance correspondances communication communications "
        "bouteille bouteilles bonjours perche perches"
    ),
    "WROTE": (
        "ecrit ecrite ecrits ecrivais reecrit appele appelee appeles appelais rappele recontacte* contacte "
        "contactee contactes contactees contactais relance relancee relances relancees relancais sollicite "
        "sollicitee sollicites sollicitais telephone telephonais texte maile mailee bipe bipee beepe "
        "interpelle interpellee interroge interrogee questionne questionnee alerte harcele importune* "
        "derange* embete* saoule* insiste reitere signale renvoye* pinge pingue tanne asticote approche "
        "approchee talonne sonne toque retelephone retelephonee remaile reappele recrit manifeste manifestee "
        "rappelee resollicite reinterroge frappe appelees"
    ),
    "WRITE": (
        "ecris ecrivons reecris appelle rappelle contacte recontacte relance sollicite telephone texte maile "
        "demande redemande reessaie reessaye retente insiste reitere importune derange embete manifeste "
        "frappe toque resollicite retelephone compose ecrive reecrive recrive ecrirai appellerai rappellerai "
        "relancerai telephonerai"
    ),
    "REACHING": (
        "ecrire reecrire appeler rappeler contacter recontacter relancer solliciter telephoner texter "
        "joindre rejoindre atteindre questionner interroger importuner deranger embeter harceler reessayer "
        "redemander insister mailer biper sonner frapper toquer repasser manifester retelephoner "
        "resolliciter composer"
    ),
    "SEND": (
        "envoye* adresse adressee adressees adresses laisse* transmis transmise* expedie* fait passe passes "
        "depose* ecrit ecrits redige rediges poste postes glisse* donne mis lance tente multiplie* enchaine* "
        "effectue* fais envoyais laissais place logé"
    ),
    "RESPOND": (
        "repondu repondre rappele rappelee rappeler daigne recontacte* contacte contactee prevenu prevenue "
        "prevenir informe informee ecrit reagi bouge decroche decrocher honore honores relance"
    ),
    "ANSWER": (
        "reponse reponses retour retours nouvelle nouvelles signe reaction echo suite suites decision avis "
        "explication explications confirmation verdict rappel accuse feedback"
    ),
    # -- days ----------------------------------------------------------------------------------------
    "WEEKDAY": "lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis",
    "MONTH": (
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr "
        "juil sept oct nov dec"
    ),
    "SPAN": "jour jours semaine semaines mois heure heures h journee annee an ans minute minutes",
    # -- tone ----------------------------------------------------------------------------------------
    "COURTESY": (
        "politesse courtoisie correction respect savoir egard egards consideration decence education "
        "professionnalisme delicatesse elegance humanite civilite savoirvivre bienseance tact serieux "
        "transparence communication organisation parole empathie franchise honnetete reconnaissance"
    ),
    "BAD": (
        "cavalier* cavaliere* inadmissible* inacceptable* scandaleu* honteu* irrespectueu* meprisant* "
        "deplorable* lamentable* desinvolte* grossier* impoli* choquant* insultant* ridicule* absurde* "
        "abuse* abusif decevant* regrettable* penible* lassant* agacant* enervant* frustrant* usant* "
        "desagreable* exasperant* incorrect* inelegant* indelicat* deloya* pitoyable* minable* navrant* "
        "affligeant* consternant* desolant* gonfle culotte indigne* odieu* ignoble* degueulasse* nul nulle "
        "aberrant* incomprehensible* intolerable* insupportable* vexant* humiliant* blessant* rageant* poche "
        "plate tannant* limite mediocre* injuste* cruel* brutal* arrogant* condescendant* malhonnete* "
        "hypocrite* amateur* fumiste* lache irresponsable* ahurissant* degradant* inexcusable* "
        "impardonnable* inqualifiable* indecent* infect* infame* immonde* effarant* siderant* surrealiste* "
        "indefendable* inexplicable* injustifiable* inhumain* irritant* kafkaien* lunaire* deconcertant* "
        "epuisant* fatigant* saoulant* relou chiant* revoltant* outrageant* offensant* discourtois* malpoli* "
        "cheap inconvenant*"
    ),
    "ANGRY": (
        "decu decue fache fachee agace agacee irrite irritee frustre frustree las lasse lassee outre outree "
        "indigne indignee scandalise* choque choquee ulcere* excede* exaspere* furieu* enerve enervee tanne "
        "tannee ecoeure* remonte remontee blase* vexe vexee blesse blessee consterne* sidere* stupefait* "
        "abasourdi* perplexe* mecontent* revolte* degoute* saoule saoulee gave gavee courrouce* contrarie* "
        "offusque* etonne etonnee surpris surprise desabuse* refroidi refroidie echaude echaudee rebute "
        "rebutee desenchante* heurte heurtee atterre* epuise epuisee fatigue fatiguee amer amere interloque* "
        "estomaque* depite*"
    ),
    "ROLE": (
        "poste postes emploi job jobs travail boulot taf contrat place stage mission cdi cdd metier embauche "
        "fonction opportunite jobine"
    ),
    "FEEL": (
        "imagine suppose presume doute crains redoute devine pense crois conclus deduis soupconne parie sens "
        "apprehende figure peur sais devinais"
    ),
    "HAPPY": (
        "interesse* motive motivee motives motivation enthousias* passionne* emballe* seduit* seduite "
        "captive* conquis conquise ravi ravie envie honore* excite* convaincu* decide* determine* hate "
        "partant partante enchante* stimule* inspire* fascine* investi engage engagee"
    ),
    "KIN": (
        "assistant* secretaire* fille fils femme mari epouse epoux mere pere frere soeur compagne compagnon "
        "conjoint* conseiller* conseillere coach agence agent referent* collegue* tuteur* tutrice ami amie "
        "avocat* patron cousin* oncle tante parrain beau neveu niece"
    ),
    "ROMAN": "ii iii iv vi vii viii ix bis ter quater",
}

_TERMS = {
    "FILL": "(@CL|@AUX|@ADV|,)",
    "FAR": "((?!(qui|dont|car|parce|puisque|lorsque|quand|si|mais|@OTHERS)) _)",
    "CONTACTS": (
        "((messages|message|mails|notes|note|memos|appels|appel) (vocal|vocaux|vocales|vocale|telephoniques|"
        "telephonique) | coup de (fil|telephone|tel|bigo) | coups de (fil|telephone|tel|fils) | prise de "
        "contact | prises de contact | piqure de rappel | (bouteille|bouteilles) (a|jetee* a|jete* a) la mer "
        "| @MESSAGE | (?!(coup|coups|telephone|contact)) @NOTE)"
    ),
    "INNOCENT": (
        "((de|des|du|aux|le|les) (information*|recommandation*|reference|references|motivation|offre|offres|"
        "candidature*|conge*|visa*|stage|subvention*|brevet*|devis|financement*|vaccin*|salaire*|produit*|"
        "fonds|impayes|passe|votre|vos|vous|ton|ta|tes|leur|son|service|urgence|felicitations|remerciement*|"
        "bienvenue|@OTHERS) | a (projets|candidatures|candidature|je|manifestation|idees|temoins) | @OTHERS "
        "| (que|ou) (vous|tu|ton|votre|ana|je ai (pilote*|gere*|mene*|organise*|redige*|concu*|geree)) | de "
        "bienvenue | (avec|entre|par) (vous|votre|vos|le|la|les|mon|notre|jour|semaine|mois|un|une|de|an|"
        "heure|personne|deux|trois) | recu|recue|recus|recues|clef|clefs|cle|cles | @ADJ{0,1} de (mon|ma|mes|"
        "notre|nos|leur|son|ses) (predecesseur*|collegue*|equipe*|chef*|ancien*|responsable*|direction|"
        "patron*|service*|mere|pere))"
    ),
    "A_FEW": (
        "(@NUMERAL (ou|voire|a|,) @NUMERAL | @NUMERAL | @MULTIPLE | demi @COLLECTIVE de | (un|une|des|la|les|"
        "mes|ma)? (bonne|demi|petite)? @COLLECTIVE de | (bon|certain|grand)? nombre (incalculable|"
        "considerable|impressionnant)? de | quantite de | plethore de | bien des | un peu trop de | @NUMERAL "
        "@NUMERAL | pas mal de | beaucoup de | tant de | tellement de | plus de un | plus de une | plus de "
        "deux | je ne sais combien de)"
    ),
    "OFTEN": (
        "((a|par)? de? (@A_FEW|combien de|trop de|x|n) @ADJ{0,1} (fois|reprises|reprise|occasions|occasion) "
        "| @TIMES | @NUMERAL x | (trente six|cent|mille) fois | maintes et maintes fois | plus souvent que "
        "_{0,2}? (tour|raison) | fois sur fois | encore et (encore|toujours) (?!(merci|bravo)) | coup sur "
        "coup | (les|mes|ces) @NUMERAL (autres|dernieres|premieres)? fois (de avant|precedentes|ou je|"
        "dernieres) | les (autres fois|fois precedentes) | sans (cesse|relache|arret|discontinuer|repit) | "
        "inlassablement | a repetition | en boucle | non stop | constamment | continuellement | incessamment "
        "et | une premiere fois _{0,6}? (puis|et|ensuite) _{0,2}? @NTH? | une fois ,? (et|puis|,) (une autre|"
        "deux|une deuxieme|une seconde) | jour apres jour | semaine apres semaine)"
    ),
    "ALWAYS": (
        "(chaque (fin de|debut de)? (@SPAN|matin|soir|@WEEKDAY|fois) | tous les (@NUMERAL|@NTH)? (jours|"
        "matins|soirs|mois|@WEEKDAY|deux jours) | toutes les (@NUMERAL)? (semaines|heures) | regulierement | "
        "frequemment | souvent | jour et nuit | matin et soir | a? chaque (fois|appel|tentative|essai))"
    ),
    "GUESS": "((?!(encore|recevoir|rencontrer|recevez|rencontrez|voir|lice|qui|dont|car|parce|mais|si)) _)",
    "CONTACTED": (
        "(@WROTE | @SEND (@CL|@ADV|@ADJ|a|de|par|@A_FEW|un|une|des|mon|ma|mes|ce|cette){0,5} @CONTACTS | "
        "(tente|tentee|essaye|essayee|essaie|essayais|essayer|cherche|cherchais|tache|voulu|efforce|efforcee|"
        "reessaye) (@ADV|,)? (de|a|en vain de)? (nouveau de)? @CL{0,3} (@REACHING | prendre contact | entrer "
        "en contact | avoir (au|une|un|des|le|la|de|votre) | parler | obtenir | toucher un mot) | tente de "
        "(avoir|obtenir) | permis de @CL{0,2} @REACHING | (du|fallu) @CL{0,2} @REACHING | (revenu|revenue|"
        "revenus) @ADV{0,2} (vers|a la charge|aux) | (repris|pris|entre|entree) @ADV{0,1} (contact|en "
        "contact) | (venu|venue) aux nouvelles | (vous|te|le|la) (ai|avons|avais) @ADV{0,1} (joint|jointe|"
        "joints) (par|a|sur|de|en|au) | eu @ADV{0,1} (le|votre|la|droit au|droit a la) (repondeur|messagerie|"
        "standard|boite vocale|musique) | frappe a (votre|ta|la|toutes) | compose (votre|ton|le|son|ce) | "
        "sonne chez | fait signe | pose (la|cette|ma) (meme)? question | pris (de)? (vos|tes|des) nouvelles "
        "| couru apres | tente ma chance | (vous|te|lui|leur) (ai|avons|avais) @ADV{0,2} (demande|redemande|"
        "reclame) | (tombe|tombee|tombais|bute|butee|heurte|heurtee) (sur|a|par) (votre|vos|le|la|une|un) | "
        "@SEND _{0,2}? (mon cv|ma candidature|mon dossier|mes coordonnees|mon numero|un mot) | me suis "
        "@ADV{0,1} (rappele|rappelee|signale|signalee|manifeste|manifestee) | (passe|passee|repasse|repassee|"
        "deplace|deplacee|presente|presentee|venu|venue) @ADV{0,1} (a (la reception|le accueil|votre|vos)|"
        "chez vous|vous voir|dans (vos|votre)|voir))"
    ),
    "WRITES": (
        "(@WRITE | (envoie|laisse|adresse|passe|fais|depose|poste|lance|place) (@CL|@ADV|@ADJ|@THE|@A_FEW|"
        "de){0,4} @CONTACTS | (reviens|revenons) @ADV{0,2} (vers|a la charge|aux) | viens aux nouvelles | "
        "viens @CL{0,2} (@REACHING|prendre|demander|chercher) | (essaie|essaye|tente|cherche|viens|permets) "
        "@ADV{0,1} (de|a)? @CL{0,3} (@REACHING|avoir|prendre contact|parler|demander|obtenir|revenir|savoir) "
        "| (tombe|bute|heurte) (sur|a|contre) (votre|vos|le|la|une|un) | passe par (votre|le|la) | compose "
        "(votre|le|ce) | me (manifeste|signale|rappelle) | tente ma chance | tape a votre porte | frappe a | "
        "prends (contact|de vos))"
    ),
    "DATE": (
        "(le (@NUMERAL|premier|@FIGURE|@DATED|@SERIES) | le? @WEEKDAY | avant hier | hier | ce (matin|midi|"
        "soir) | cet apres midi | la semaine (derniere|passee|davant) | en @MONTH | aujourdhui | le "
        "lendemain)"
    ),
    "STATUS": (
        "(@WHERE | ((avez|aviez|auriez) vous|(as|aurais) tu|vous (avez|auriez)|tu as) (@ADV|des|une|un|de|"
        "les|la|que){0,3} (nouvelles|idee|visibilite|retour*|(pu|eu) _{0,6}? (avancer|trancher|decider|faire|"
        "prendre|choix|en jaser|discuter|reunir|statuer|regarder|arreter)|avance|decide|tranche|arrete|"
        "statue|progresse|fait votre choix|pris (une|votre|la) decision) | (eu|as|avez|aurais|prendre|aux|"
        "demander|chercher|donner|savoir|^|,|as tu|y a t il|aurait) (@ADV|de|des|du|me|quelques){0,3} "
        "nouvelles (?!(de notre (projet|region)|technologies)) | du (neuf|nouveau) | (savoir|sauriez|dire|"
        "indiquer|preciser|demande|demandais|demander|informer|renseigner|tenir au courant|curieux|curieuse|"
        "eclairer|confirmer) (@ADV|moi|de|si|me){0,2} ,? (si|quand|ou|comment|quelle|quelles|quel|quels|ce "
        "que) (@CL|@ADV|une|votre|un|ce|ca|mon|ma|de){0,3} (@AUX|@ADV|@CL|ne){0,3} (decision|choix|poste|"
        "processus|recrutement|selection|comite|jury|equipe|avez|aviez|candidature|dossier|tranche|decide*|"
        "decider|avance*|avancer|en est|en etes|en es|en etiez|en etait|suite*|pense*|compte*|envisage*|"
        "etape*|delai*|calendrier|procedure|retenu*|place|se presente*|il en est|pourvu|pourvue|reflexion|"
        "reponse|date|statue*|jase*|direction|responsable*|entretiens|est) | (connaitre|savoir|informer|"
        "informe|informee|informez|tenir|eclairer|indiquer|communiquer|donner|faire part|partager|preciser|"
        "apprendre|renseigner|interroge*|enquerir|enquiers|dire) (@CL|@ADV|de|du|la|sur|au|courant|informe|"
        "informee|quant|a|un|une|plus){0,5} (suite*|issue|resultat*|decision|avancement|etat|statut|stade|"
        "delai*|calendrier|echeance*|choix|intentions|etape*|verdict|avancee*|progres|evolution|visibilite|"
        "indication*|developpement*|idee (de|du)|position|selection|reflexion|suivi (de|du)|reponse|"
        "deroulement) | (poste|decision|choix|recrutement|processus|selection|comite|jury|equipe|candidature|"
        "dossier|direction|procedure|place|reflexion) (@ADV|y|se){0,2} (est|a|se est|ont|avance|progresse|"
        "suit|evolue) (t)? (il|elle|ils|elles) | (il y a|y a t il|y aurait il|ya t il|y a) (@ADV|eu|du|des|"
        "de|une|un){0,3} (nouv*|neuf|avancee*|developpement*|decision|mouvement|changement|progres|"
        "evolution) | (pourriez|pouvez|peux|pourrais|sauriez) (vous|tu) (me)? en (dire|toucher) (un mot|plus|"
        "davantage|quelques) | (avez|auriez|as|aurais) (vous|tu) (deja|enfin)? (une|la)? (reponse|decision) "
        "(a|pour|concernant|au sujet|quant) | toujours (de actualite|vacant*|a pourvoir|en lice|dans la "
        "course|a le etude|sur les rangs) | (pensez|comptez|prevoyez|esperez) vous @CL{0,1} (decider|"
        "trancher|faire|prendre|arreter|revenir|annoncer|statuer|rendre|conclure) | est ce que _{0,4}? "
        "(decision|nouvelles|choix|avance*|decide*|poste|processus|recrutement|retour|tranche*|pourvu) | "
        "(pourriez|pourrais|pouvez|peux|auriez|possible|aimerais|aimerions|souhaiterais|souhaite|voudrais|"
        "serait|permets de) @FAR{0,6}? (nouvelles|(retour|feedback|reponse|point|topo|info|infos|"
        "information*) (sur|quant|concernant|au sujet|a propos|de (la|votre|ma)|du|suite|rapide|de etape)))"
    ),
    "INTEREST": (
        "(@KEEN | (mon|tout mon|vif|grand|notre|reel|profond|fort|plus de|avec|meme|de|un) @ADJ{0,1} interet "
        "(?!(que vous|porte par vous|de vos|de votre part)) | interet (intact|reste|demeure|que je|est|ne|"
        "toujours|entier|pour (ce|le|cette|la|votre|les|vos)) | (me) (@ADV|@AUX|que){0,3} (plait|plairait|"
        "plaisent|plu|attire|attirent|tente|tenterait|botte|branche|allume|correspond|enchante|enchanterait|"
        "ravirait|parle|interpelle|stimule|motive|tarde|rejouit|rejouis|rejouirait|projette|fait rever|"
        "inspire|convient (parfaitement|tout|tres)|convaincu|convaincue|va (bien|comme un gant)) | tient "
        "(@ADV|tout|particulierement){0,2} a coeur | (premier|premiere|tout premier) (choix|preference|"
        "priorite) | (choix|option|priorite|preference) (numero (un|@NUMERAL)|absolue|prioritaire|favorite|"
        "preferee) | coup de coeur | (dont|que) je reve* | (taille|taillee|fait|faite|ideal|ideale|reve|"
        "reves|parfait|parfaite|sur mesure) (sur mesure)? pour moi | (poste|emploi|job|metier) (ideal|reve|"
        "de reve|de mes reves) | correspond (@ADV|parfaitement|pleinement|exactement|en tous points|tout a "
        "fait|tout|fait|a){0,4} (mes|mon|ce que je|a mes|a mon|a ce) | (me|moi) (vois|verrais|imagine|"
        "projette|projetterais|voyais|vois deja) | (convaincu|convaincue|persuade*|certain|certaine) (que|de "
        "pouvoir|de ma|de mon|par (votre|le|ce)) | (ravi|ravie|ravis|heureux|heureuse|fier|fiere|honore*|"
        "honneur|plaisir|hate|enchante*|impatient*|content|contente|joie|reve*|reverais|souhaite*|"
        "souhaiterais|aimerais|adorerais|espere|espoir|voudrais|impatience|chance|idee|perspective|"
        "possibilite|veux|desir*|opportunite|envisage|volonte|pret|prete|disposition pour) _{0,6}? "
        "(rejoindre (?!(monsieur|madame|au))|integrer|faire partie|collaborer|travailler (avec|chez|a vos|au "
        "sein|pour|dans|parmi|aupres|ensemble)|contribuer|me joindre|participer a|mettre (mes|mon)|apporter|"
        "relever (ce|le|les|un)|evoluer (au|dans|chez|a)|venir travailler|commencer|oeuvrer|accompagner (vos|"
        "votre)|embarquer|occuper ce|exercer|prendre part) | (rejoindre|travailler (a|pour|avec|chez)|"
        "integrer|collaborer) _{0,6}? (ferait|serait|me (rend|ferait)|reste) _{0,4}? (plaisir|honneur|chance|"
        "bonheur|joie|fierte|souhait|objectif|reve|ravi*) | (trotte|a le esprit|en tete))"
    ),
    "KEEN": (
        "(interesse|interessee|interesses|interesserait|motive|motivee|motives|motivation|enthousias*|"
        "passionne|passionnee|passionnerait|emballe|emballee|emballes|seduit|seduite|seduits|captive|"
        "captivee|conquis|conquise|partant|partante|envie|excite|excitee|determine|determinee|fascine|"
        "fascinee|enthousiasme|crinque|crinquee|emballant)"
    ),
    "WORD_FROM_US": (
        "(reponse|decision|nouvelles|retour|verdict|informe|informee|informes|informerai|informerons|"
        "informera|tiendrai|tiendrons|tiendra|tiens|tenons|recontacterai|recontacterons|recontactera|"
        "recontacte|contacterai|contacterons|contactera|contacte|contactee|rappellerai|rappellerons|"
        "rappellera|rappelle|rappelons|appellerai|appellerons|appellera|appelle|appelons|ecrirai|ecrirons|"
        "ecrira|ecris|communiquerai|communiquerons|communiquera|reviendrai|reviendrons|reviendra|reviens|"
        "revenons|revient|saurez|sauras|fixe|fixee|fixes|connaitrez|connaitras|aviserai|aviserons|avisera|"
        "ferai|ferons|fera|fais signe|faisons|donnerai|donnerons|donnera|transmettrai|transmettrons|aurez|"
        "auras|recevrez|recevras|trancherons|trancherai|tranchera|deciderons|dirai|dirons|dira|dit|dis|"
        "repondre|repondrons|repondrai|repondra|parviendra|prononcerons|engage|engageons|previendrai|"
        "previendrons|entendrez|courant|vais|allons|va|pensons|prevoyons|comptons|esperons|pense|compte|"
        "espere|prevois|plus tard|trancher|revenir|informer|rendu|rendue|prise|devrait|devrions|devriez|"
        "serez|seras|sera)"
    ),
    "SPECIFIC_DAY": (
        "(@WEEKDAY (?!(dernier|passe)) | @DATED | de ici (au|le) (@NUMERAL|@FIGURE|@DATED|premier) "
        "(?!(@NUMERAL|@FIGURE|@DATED)) | (le|ce) (@NUMERAL|@FIGURE|@DATED|@SERIES|premier) (?!(@NUMERAL|"
        "@FIGURE|@DATED|heures|h)) | (@NUMERAL|@FIGURE|@DATED|premier) @MONTH | (apres)? demain | fin (de|"
        "du)? (la|cette)? (semaine|mois|journee) | (semaine|mois) se (termine|acheve) | jour meme | ce soir "
        "| aujourdhui)"
    ),
    "DEADLINE": (
        "((avant|pour|jusque (au|a)|de ici|sous|dici|au plus tard|pas plus tard que|passe|dans) (a|au|le|la|"
        "les|ce|cette|cet|la fin|fin|de|du|prochain|prochaine|plus|tard|un|une){0,5} (@WEEKDAY|@MONTH|"
        "@NUMERAL|@FIGURE|@DATED|@SERIES|@SPAN|demain|soir|midi|huitaine|quinzaine|fin|premier|heures|minuit|"
        "weekend|week end|noel|vacances) | au plus (tard|vite|tot) | immediatement | sans (delai|faute|"
        "attendre|tarder|plus attendre) | aujourdhui (meme)? | des (demain|aujourdhui|maintenant|ce soir|"
        "lundi) | demain | dans les plus brefs delais | (maintenant|ce soir|cette semaine|ce jour|cet apres "
        "midi|dans la journee|dans le heure) | (@WEEKDAY) (midi|soir|matin)? (au plus tard|dernier delai|"
        "sans faute)|une (bonne)? fois pour toutes)"
    ),
    "WHERE": (
        "(ou (@CL|@AUX|@ADV|ca|cela){1,3} (en)? (est|etes|es|sont|etiez|etait|sommes|trouve*|soit) | (ou en|"
        "ou ca en|ou cela en|ou vous en|ou est ce que vous en) | en est il | que en est | (faire|fais) (le|"
        "un) @ADJ{0,1} point | comment (avance*|se (presente*|passe*|deroule*|poursuit)|evolue*|progresse*|"
        "vous (voyez|envisagez)|ca (avance|se passe|evolue)) | a quel (stade|point|niveau|moment|horizon) | "
        "(vers|pour|a|dans) (quelle (date|echeance|periode)|quel delai|quand|quels delais) | quand (la|une|"
        "le|votre|est|pensez|aurez|puis|pourrais|pourrai|doit|comptez|prevoyez|sera|(vous|tu) (pensez|"
        "comptez|prevoyez|aurez|prendrez|deciderez|saurez|envisagez|rendrez|ferez|esperez|penses|comptes|"
        "auras|sauras)|je (pourrais|pourrai|peux|puis|saurai)) | quelle* (est|sont|seront|sera|suite*) "
        "_{0,6}? (suite*|etape*|decision|calendrier|delai*|echeance*|issue) | (etat|point|point de etape|"
        "avancement|avancee*|deroulement|progression|evolution|suivi|statut) (de|du|des|sur|dans|actuel|"
        "quant|concernant) | (prochaine*|suite*|futures) (etape*|phase*|donnee|donnees|reservee|du processus|"
        "de la procedure|du recrutement|de ma candidature|des evenements|des operations|envisagee|prevue|a "
        "donner))"
    ),
    "WHEN": (
        "(le? @WEEKDAY | (le|du|des)? (@NUMERAL|premier|@FIGURE|@DATED|@SERIES) @MONTH{0,1} | (debut|fin|mi|"
        "en|de)? @MONTH | avant hier | hier (matin|soir|midi|apres midi)? | (la)? semaine (derniere|passee|"
        "davant) | ce (matin|midi|soir) | cet apres midi | a (@NUMERAL|@FIGURE) (h|heures)? @FIGURE{0,1} | "
        "je ,? @NUMERAL | a (midi|@NTH heure))"
    ),
    "ANSWERING": (
        "(repond|repondre|repondez|repondait|repondent|repondrait|repondu|rappelle|rappeler|rappelez|"
        "rappelait|rappellent|previent|prevenir|prevenez|prevenait|previennent|accuse reception|accusait "
        "reception|accuser reception|tient (sa|ses|parole)|tenir (sa|ses|parole)|tenait (sa|ses|parole)|"
        "respecte|respecter|respectait|excuse|excuser|excusait|informe|informer|avertir|avertit|decroche|"
        "decrocher|ecrire (un|deux|trois|une|quelques)|envoyer (un|une|deux|trois|le)|donner (une|un|des|de|"
        "suite|signe)|donnait|dire (oui|non|les choses|ce|merci|la verite)|traiter|traite|remercie|remercier)"
    ),
    "OR_ELSE": (
        "(signe|signerai|retire*|retirerai|pars|partirai|vais voir|irai voir|accepte*|accepterai|laisse "
        "tomber|passe a|passerai a|abandonne*|cherche* ailleurs|renonce*|porte plainte|porterai|contacte "
        "(votre|le|la)|publie*|publierai|tourne*|tournerai|mets|mettrai|considere*|considererai|decline*|"
        "annule*|desiste*|saisis|saisirai|previens|alerte*|dis (oui|non)|dirai (oui|non)|postule*|quitte*|"
        "raye|rayerai|oublie|oublierai)"
    ),
    "WAY": (
        "(mail|courriel|telephone|courrier|sms|linkedin|lettre|formulaire|email|texto|whatsapp|messagerie|"
        "poste)"
    ),
}

_PHRASES = (
    # -- S23: counting ---------------------------------------------------------------------------------
    counting(
        "(je|nous|on) @FILL{0,7} (?<!ete) @CONTACTED @FAR{0,9}? @OFTEN (?!par @SPAN)",
        "Je vous ai écrit deux fois à ce sujet.",
        "J'ai déjà tenté de vous joindre à trois reprises.",
        "Je vous ai sollicitée maintes fois.",
        "Nous avons relancé vos services par deux fois.",
        spares=(
            "J'ai appelé Ana, qui m'a aidé deux fois.",
            "Vous m'avez appelé deux fois.",
            "J'ai relancé les clients trois fois par semaine.",
        ),
    ),
    counting(
        "(je|nous|on) @FILL{0,7} @OFTEN @ADV{0,2} @CONTACTED",
        "Je vous ai plusieurs fois appelé.",
        "Je vous ai à maintes reprises adressé des courriels.",
        "J'ai par deux fois tenté de joindre M. Roy.",
    ),
    counting(
        "(je|nous|on) @FILL{0,7} (tente|tentee|essaye|essayee|essaie|essayais|cherche|cherchais|voulu|"
        "efforce|efforcee|permis|du|revenu|revenue|recu|compose) (@ADV|,){0,2} @OFTEN @FAR{0,6}? (@REACHING|"
        "numero|contact|vous (avoir|parler)|vers vous|(avoir|parler) (au|a))",
        "J'ai essayé à plusieurs reprises de vous joindre.",
        "J'ai tenté trois fois, sans succès, d'appeler le bureau.",
        spares=("J'ai essayé plusieurs fois ce logiciel.",),
    ),
    counting(
        "^ (@ADV|desole*|bonjour|allo|,|et|ai|suis|avoir|apres|mais|vous|te){0,5} @CONTACTED @FAR{0,8}? "
        "@OFTEN (?!par @SPAN)",
        "Appelé deux fois, laissé un mot à Paul.",
        "Essayé de te joindre trois fois hier.",
    ),
    counting(
        "@OFTEN (@ADV|,|que|et|,|en vain|sans succes|cette semaine|ce mois|ci){0,5} (je|nous) @FILL{0,7} "
        "(@CONTACTED|@WRITES)",
        "Cela fait cinq fois que j'appelle.",
        "À plusieurs reprises, j'ai essayé de vous avoir au téléphone.",
        "Deux fois déjà je vous ai relancé.",
        spares=(
            "Trois fois par semaine, j'appelle les clients.",
            "C'est deux fois plus que je ne pensais.",
        ),
    ),
    counting(
        "je @FILL{0,6} (@CONTACTED|@WRITES|rends compte que je ecris) (@ADV|@CL|pour|votre|vos|le|la|au|"
        "bureau|service|standard|numero|secretariat|,|rh|en vain){0,5} @ALWAYS (?!((les|nos|mes|aux|de)? "
        "@OTHERS|des|un|une|@A_FEW|avec|les (?!(rh))))",
        "J'appelle votre bureau tous les jours.",
        "Je vous écris chaque semaine.",
        spares=(
            "Je vous rappelle que je suis libre tous les jours.",
            "J'appelais régulièrement des clients.",
        ),
    ),
    counting(
        "@ALWAYS _{0,6}? je (vous|te|ai) @FILL{0,5} (@CONTACTED|@WRITES) | @ALWAYS que je @FILL{0,4} "
        "(@CONTACTED|@WRITES)",
        "Chaque lundi depuis un mois, je vous envoie un petit mail.",
        "À chaque fois que j'appelle, je tombe sur le standard.",
        spares=("Chaque semaine, j'appelais mes clients.",),
    ),
    counting(
        "(mes|nos) (@ADJ|@ADV){0,2} @A_FEW @ADJ{0,3} @CONTACTS (?!@INNOCENT)",
        "Mes deux mails se sont peut-être perdus.",
        "Mes trois précédents messages sont restés sans réponse.",
        "Je me réfère à mes nombreux courriels.",
        spares=(
            "Vos deux appels m'ont aidé.",
            "Voici mes deux lettres de recommandation.",
        ),
    ),
    counting(
        "(mes|nos|ces|des) @ADJ{0,2} @CONTACTS (@ADJ|@ADV|@AUX|de (relance|suivi)|et @CONTACTS|et mes "
        "@CONTACTS){0,3} (a repetition|en serie|a la chaine|repete*|reitere*|successi*|incessant*|"
        "quotidien*|hebdomadaire*|journalier*|multiples|nombreux|nombreuses|infructueu*|insistant*|(reste*|"
        "demeure*) (sans|lettre*|vain*|en|pour)|sans (reponse|retour|suite|effet|succes|echo))",
        "Mes appels répétés n'ont rien donné.",
        "Mes courriels restés sans réponse m'inquiètent.",
        spares=("Vos appels répétés m'ont touché.",),
    ),
    counting(
        "(malgre|apres|nonobstant|en depit de|outre|tous|toutes|suite a|au vu de|vu|a force de|apres "
        "toutes) (tous|toutes|de)? (mes|nos) @ADJ{0,3} (@CONTACTS) (?!@INNOCENT)",
        "Malgré mes relances, je n'ai aucune nouvelle.",
        "Tous mes appels tombent sur votre répondeur.",
    ),
    counting(
        "(@NUMERAL|@NTH|plusieurs|aucun|aucune|chacun|chacune|ni|nombre|toutes|combien) (@ADJ)? de (tous|"
        "toutes)? mes @ADJ{0,2} (@CONTACTS)",
        "Aucun de mes messages n'a eu de réponse.",
        "Trois de mes courriels vous attendent.",
    ),
    counting(
        "(apres|malgre|en depit de|suite a|outre|au bout de|avec|depuis|soit|deja|total|voila|voici|ca fait|"
        "cela fait|ce est|sont|bientot|pas moins de) ,? (@ADV|les|ces|le|cela|au moins|pas moins de|avoir|"
        "@SEND|deja|de|vous|te|total|un|total de){0,4} @A_FEW @ADJ{0,3} @CONTACTS (?!@INNOCENT) (?!(client*|"
        "en anglais|de voeux|et vos|recommand*|telephonique* avec))",
        "Après trois mails et deux appels, je tente ma chance ici.",
        "Malgré plusieurs relances, toujours rien.",
        "Ça fait déjà quatre messages.",
        spares=(
            "Après deux appels avec votre équipe, je suis convaincu.",
            "Merci pour vos deux courriels.",
        ),
    ),
    counting(
        "(je|nous|on) @FILL{0,7} @SEND (@ADV|@ADJ|@CL|a|de|par|,|votre|monsieur|madame|service|pas moins de|"
        "pres|plus|au moins|_){0,4}? @A_FEW @ADJ{0,3} @CONTACTS (?!@INNOCENT)",
        "Je vous ai envoyé trois mails.",
        "Je vous ai déjà laissé deux messages sur votre boîte vocale.",
        "J'ai passé une dizaine de coups de fil au standard.",
        spares=(
            "J'ai rédigé deux lettres de recommandation.",
            "J'ai passé deux entretiens chez vous.",
        ),
    ),
    counting(
        "(je|nous) @FILL{0,5} (multiplie*|enchaine*|cumule*|collectionne*|accumule*|bombarde*|inonde*|noie|"
        "noye|mitraille*|assaille*) (@ADV|de|les|mes|vous|des){0,3} (@CONTACTS)",
        "J'ai multiplié les relances.",
        "Je vous bombarde de messages.",
    ),
    counting(
        "^ (@ADV|,|et|bonjour|desole*|pardon|oui|non|quoi|re){0,4} (@NUMERAL|@MULTIPLE|@COLLECTIVE de) "
        "@ADJ{0,2} (?!(mots|lettres|essais)) @CONTACTS (de (appel|appels|contact|suivi|relance))? ($ | "
        "(hier|ce matin|aujourdhui|cette semaine|ce mois|en vain) | ,? (et|,|toujours|sans|zero|aucun*|pas|"
        "rien|en (@NUMERAL|une|un|peu)|depuis|plus tard|envoye*|laisse*|deja|restes|restees|que je))",
        "Trois mails, zéro réponse.",
        "Cinq relances plus tard, je suis toujours là.",
        "Deux appels et un SMS depuis lundi.",
        spares=("Deux mots pour vous remercier.",),
    ),
    counting(
        "@A_FEW @ADJ{0,3} (@CONTACTS) @ADJ{0,2} (de (ma|notre) part | de moi | que je (vous|te|ai) | "
        "(@ADJ)? sans (reponse|retour|reaction|suite|succes|nouvelle*|effet) | (restes|restees|demeure*) "
        "(sans|lettre*|vain*|en|pour) | plus tard | en vain | infructueu* | ,? (et|,|pour|mais) (toujours|"
        "encore)? (aucun*|pas (de|un)|zero|rien|nada|silence|que dalle|nul|nothing|personne) | en (@NUMERAL|"
        "une|un|peu de) (@SPAN) | a ce jour | au compteur | sans que | dans (le|un) vide)",
        "Vous avez dû recevoir deux mails de ma part.",
        "Quatre appels sans succès.",
        "Deux relances et toujours rien.",
        spares=(
            "J'ai géré trois appels en français.",
            "Merci de vos deux messages.",
        ),
    ),
    counting(
        "(?<!@YOUR) @A_FEW @ADJ{0,2} @CONTACTS ,? (et|,|plus|puis|sans compter) (@A_FEW|un|une|autant de) "
        "@ADJ{0,2} @CONTACTS (?!@INNOCENT)",
        "Trois appels, deux mails : me voici.",
        spares=("Merci pour vos deux mails et votre appel.",),
    ),
    counting(
        "@CONTACTS ,{1,2} @ADV{0,1} (le|la|mon|ma) @NTH (,|$|et|si|deja|en|depuis|de (ma|la|ce)|promis|du "
        "(mois|jour|genre|nom)|cette) | @CONTACTED ,{1,2} @CONTACTED ,? (et|,|puis) @CONTACTED",
        "Un petit rappel (le deuxième) pour ma candidature.",
        "Je vous ai écrit, appelé, réécrit.",
        "Petite piqûre de rappel, la deuxième du mois !",
    ),
    counting(
        "(encore|toujours|ce est) moi ,? _{0,4}? @NTH fois | une fois ,? deux fois | @CONTACTED _{0,4}? les "
        "@NUMERAL (,|et){1,2} @NUMERAL | (ma|mon|cette) @NTH @ADJ{0,1} (visite|passage) (a|au|chez|dans) "
        "(le|la|votre|vos|vous)? (accueil|reception|bureaux|bureau|locaux|$|,)",
        "C'est encore moi, pour la quatrième fois !",
        "Je vous ai contacté les 3, 10 et 17 octobre.",
        "Ma quatrième visite à l'accueil fut brève.",
        spares=("Ma deuxième visite de l'usine m'a plu.",),
    ),
    counting(
        "mes @ADJ{0,2} @CONTACTS (de|des|du) (mois de)? @MONTH (,|et|puis){1,2} (de)? @MONTH | (un|une|mon|"
        "ma) (premier|premiere) @ADJ{0,1} @CONTACTS (@DATE|@MONTH|@ADV|,){0,4} (,|puis|et|suivi*) _{0,2}? "
        "(une|un) @ADJ{0,1} (relance|rappel|autre|second|seconde)",
        "Mes courriels de mai, juin et juillet se sont perdus.",
        "Je vous ai envoyé un premier mail le 2, puis une relance le 9.",
    ),
    counting(
        "@CONTACTED _{0,3}? une fois _{1,4}? une (fois|autre|seconde|@NTH) | fois de plus ,? (la|une|pour "
        "la) @NTH | suis (passe|passee|venu|venue|repasse|repassee|deplace|deplacee|presente|presentee) "
        "@OFTEN (a|au|dans|chez) (le|la|votre|vos|vous)? (accueil|agence|reception|bureau|bureaux|"
        "secretariat|siege|locaux|magasin|vous) (?! _{0,3}? (entretien*|visiter))",
        "Je t'ai relancé une fois en mars et une fois en avril.",
        "Une fois de plus, la quatrième, je m'adresse à vous.",
        "Je suis passé deux fois à l'accueil.",
        spares=("Je suis venu deux fois dans vos locaux pour l'entretien.",),
    ),
    counting(
        "re re (relance|rappel|mail|bonjour)",
        "Re-re-relance : poste de graphiste",
    ),
    counting(
        "a force de @CL{0,2} @REACHING | compter (mes|les|tous mes|toutes mes) @ADJ{0,1} @CONTACTS",
        "À force de vous relancer, je connais votre adresse.",
        "Je n'ose plus compter mes messages.",
    ),
    counting(
        "(@NUMERAL|@MULTIPLE|@COLLECTIVE) (@NTH|@ADJ|autres)? que je @FILL{0,4} (envoye*|adresse*|laisse*|"
        "ecrits|ecris|transmis|envoie|fait parvenir)",
        "Vous trouverez ci-dessous les quatre que je vous ai adressés.",
    ),
    counting(
        "(double*|triple*|quadruple*) @ADJ{0,1} (@MESSAGE|envoi|sollicitation|appel)",
        "Pardon pour le double mail !",
        "Triple relance de ma part.",
    ),
    counting(
        "(@MESSAGE|appel|appels|lettre|courrier) (sur|apres) (@MESSAGE|appel|appels|lettre|courrier)",
        "J'envoie mail sur mail.",
        "Relance après relance, je garde le sourire.",
    ),
    counting(
        "(?<!@YOUR) @NTH (et (@ADV)? (derniere|dernier|ultime|je espere))? @ADJ{0,3} (@MESSAGE | (message|"
        "note|memo) (vocal|vocale) | piqure de rappel | coup de fil | coup de telephone) (?! @ADJ{0,2} "
        "@INNOCENT) (?!(avant mise|de prospection|publicitaire|automatique))",
        "Ceci est mon troisième mail.",
        "Deuxième message vocal de ma part.",
        "3e relance - poste de comptable",
        spares=(
            "Merci pour votre deuxième mail.",
            "Le deuxième courriel que vous m'avez envoyé était clair.",
            "Je gère la deuxième relance des impayés.",
            "Je m'occupais du troisième rappel de vaccin.",
            "Le deuxième message vocal que vous m'avez laissé était coupé.",
        ),
    ),
    counting(
        "((mon|ma|voici|voila|ce est|ce sera|ceci est|celui ci est|celle ci est|permets|laisse|envoie|"
        "adresse|tente|deja|encore|envoye|laisse|ecris|ecrire|fais|fait) ,? (@ADV|le|la|de|mon|ma|un|une|"
        "ici|vous){0,3} @NTH (et (derniere|dernier|ultime))? @ADJ{0,3} @CONTACTS (?!@INNOCENT) | @NTH "
        "@ADJ{0,2} @CONTACTS (de (ma|notre) part|de moi|sans|pour (vous|te|tenter|savoir|avoir|essayer)|"
        "cette semaine|ce mois|en (@NUMERAL|un|une)|depuis|reste*))",
        "C'est mon quatrième appel.",
        "Je me permets un troisième petit mot.",
        "Voici ma deuxième tentative pour vous joindre.",
        spares=(
            "Un second appel avec l'équipe me plairait.",
            "Je joins une deuxième lettre de recommandation.",
            "Un second appel d'offres m'a été confié.",
        ),
    ),
    counting(
        "@NTH et (derniere|dernier|ultime) @ADJ{0,1} @CONTACTS | (^|,) _{0,3}? @NTH (tentative|essai|prise "
        "de contact|appel|demande|sollicitation|courrier|envoi|lettre|mot|coup) ,? (de (contact|suivi|prise|"
        "fil|telephone)|$|,|pour|concernant|au sujet)",
        "Troisième tentative : poste de vendeur",
        "Candidature comptable, 2e essai",
        spares=("J'ai réussi l'examen au deuxième essai.",),
    ),
    counting(
        "(un|une|mon|ma|du|le|la) (premier|premiere) @ADJ{0,1} @CONTACTS (?!@INNOCENT) _{0,9}? (puis|et|"
        "ensuite|,|suivi*|apres) _{0,3}? ((@NTH|autre) (?!(tour|entretien|partie|site))|(celle|celui) (de|"
        "du))",
        "Un premier mail sans écho, puis un second sans plus de succès.",
        "Après un premier message resté lettre morte et un deuxième hier.",
    ),
    counting(
        "@CONTACTED _{0,5}? (puis|et|,|plus) ,? _{0,2}? (un|une) (autre|deuxieme|second|seconde|@NTH) "
        "@CONTACTS{0,1} ,? ($|,|hier|@WEEKDAY|ce matin|le|par|cette|avant|il|a|en|la semaine|aujourdhui|sur|"
        "de)",
        "Je vous ai laissé un vocal jeudi et un autre vendredi.",
        "Je vous ai envoyé un mail puis un second.",
        spares=("Je vous ai écrit hier et une autre personne a répondu.",),
    ),
    counting(
        "@NTH (fois) (consecutive|de suite|deja|de affilee|en (@NUMERAL|un|une|peu) _{1,2})? ,? (@ADV|que|,|"
        "ou|en|dix jours|cette semaine|ce mois|ci){0,4} (je|nous|on) @FILL{0,6} (@CONTACTED|@WRITES|"
        "@REACHING|viens (aux|prendre)|permets|ecris|envoie|tente|essaie|prends|sollicite|manifeste|se "
        "parle|tombe sur|atterris sur|entends votre|parle a|renouvelle|me adresse|adresse a vous|pose (la|"
        "cette)|laisse|cherche (a|des))",
        "C'est la troisième fois que je vous écris.",
        "C'est la seconde fois que je viens aux nouvelles.",
        "Deuxième fois que j'appelle, désolé !",
        spares=(
            "C'est la deuxième fois que je visite Lyon.",
            "Pour la troisième fois, j'ai gagné ce prix.",
        ),
    ),
    counting(
        "(@WROTE|@WRITE|@REACHING|reviens|revenir|reessaie|me revoici|me revoila|tente ma chance|tenter ma "
        "chance|solliciter|demander|envoyer|envoie|laisse|laisser|frapper|frappe|venir aux|permets|tente|"
        "tombe|tomber|heurte|heurter|numero|voix|coordonnees|nom|essaie|essaye) (@FAR){0,9}? (la|une|ma|"
        "cette|pour)? @NTH (et (derniere|ultime))? (fois|reprise)",
        "Je reviens vers vous pour la troisième fois.",
        "Pardon de vous écrire une deuxième fois.",
        "Je réessaie une 3e fois.",
        spares=(
            "Je vous écris depuis Lyon, que je visite.",
            "J'ai couru le marathon pour la deuxième fois.",
        ),
    ),
    counting(
        "pour la? @NTH (et (derniere|ultime))? fois ,? _{0,4}? (ou en|pourriez|pourrais|pouvez|peux|auriez|"
        "avez vous|quand|merci|quelle|que en est|ou est|je (vous|te) @FILL{0,4} (@WRITE|demande|ecris|"
        "envoie|prie)) | ^ (@ADV|@CL|et|re|relance|,|candidature|ma|mon|une|pour la){0,3} @NTH fois ,? ($|"
        "au sujet|concernant|pour) | @NTH (fois|tentative)? (est|sera|serait|etant|,) (la|toujours la) "
        "bonne | jamais (deux|@NUMERAL) sans (trois|@NUMERAL) ,? ($ | _{0,9}? (@MESSAGE|appel|appels|@WROTE|"
        "@WRITE|@REACHING|reviens|revoici|revoila|tente|encore moi|dit on|parait il|comme on dit))",
        "Pour la troisième fois, où en est mon dossier ?",
        "Jamais deux sans trois !",
        "La troisième sera la bonne.",
        "3e fois !",
        spares=("Pour la deuxième fois, j'ai été promu.",),
    ),
    counting(
        "@UMPTEEN | (n|x) ieme | (centieme|millieme) (fois | @CONTACTS)",
        "Pour la énième fois, je sollicite un retour.",
        "Ma n-ième relance.",
    ),
    counting(
        "((tentative|prise|message|appel|mail) de (contact|relance|suivi)|@MESSAGE|appel|tentative|essai|"
        "demande|courrier|lettre|suivi|envoi|note|mot|sollicitation|prise de contact|vocal|coucou|signe|"
        "bonjour) ,? (@HASH | (n|no|nos|num|numero|nr) ,? (@NUMERAL|@NTH|bis|deux|un)) | (@MESSAGE|"
        "tentative|essai) ,? (@NUMERAL|bis|ter) (?=(,|$|concernant|suite|au sujet|pour le poste|candidature|"
        "poste))",
        "Rappel n°2 : suite à l'entretien",
        "Ma tentative numéro trois !",
        "Relance #3",
        "Relance 2 - candidature de juriste",
        "Tentative de contact numéro 5.",
        spares=(
            "Message deux jours après : tout va bien.",
            "Appel d'offres n° 3",
        ),
    ),
    counting(
        "(@CONTACTS|suivi|essai|tentative) ,{0,2} (@SERIES | @NUMERAL sur @NUMERAL) | (?<!entretien) "
        "(?<!rencontre) , @SERIES ,? $ | (suivi|relance|candidature) _{0,5} , @SERIES ,",
        "Suivi candidature (4/4)",
        "Relance 2/3",
        "Message 2 sur 2 : poste de vendeur",
        spares=(
            "Entretien du 4/4",
            "J'ai obtenu 17 sur 20.",
        ),
    ),
    counting(
        "(perdu|perds|perdre|perdions) (le|tout)? (compte|decompte|fil) (?!(de (?!(mes|nos|toutes mes|tous "
        "mes))|des)) | (ne|je|on) (les|le|me)? (compte|comptons|comptais) plus (?!(sur|parmi|que)) | "
        "(arrete|cesse|renonce) (de|a) (les)? compter | (plus|pas|guere|ose) (vous|te)? (dire|avouer|"
        "preciser|savoir|demander)? combien (de fois (?!par)|de mes|de @CONTACTS|de @ADJ @CONTACTS) | "
        "combien de (fois|@CONTACTS) (je|ai je|(vais|aurai|devrai) je|me faut il|faut il|faudra*|dois je|"
        "devrai*|devrons|vous ai je|il faut|avant|encore) | a combien de (@CONTACTS)",
        "J'ai perdu le compte de mes messages.",
        "Je ne compte plus mes appels.",
        "Je ne dirai pas combien de fois j'ai appelé.",
        spares=(
            "J'ai perdu le compte des cafés bus.",
            "Je ne compte plus sur ma voiture.",
        ),
    ),
    counting(
        "^ (@ADV|alors){0,1} et de @NUMERAL ,? $ | et de @NUMERAL , _{0,9}? (@CONTACTS|je|toujours|rien|"
        "sans) | disque raye | bis repetita | (me voila|nous en sommes|en suis|suis) _{0,4}? (a ma|a mon|a "
        "la|au) @NTH | rebelote",
        "Et de trois !",
        "Je dois ressembler à un disque rayé.",
    ),
    counting(
        "je @FILL{0,4} (cesse|cessais|arrete|arretais|finis|continue|persiste|passe @CL{0,1} (mon temps|mes "
        "journees|ma vie|mes semaines)) (@NOT|@ADV){0,2} (de|a) @CL{0,3} @REACHING",
        "Je n'arrête pas de vous relancer.",
        "Je passe mes journées à appeler chez vous.",
        spares=("Je continue de travailler mon anglais.",),
    ),
    counting(
        "(encore|toujours) (un|une) (autre|nouveau|nouvelle)? (@MESSAGE|appel) (de (ma|notre) part|de moi) "
        "| (un|une) (@MESSAGE|appel) (de plus|supplementaire) | (enieme|nouvelle) fournee",
        "Encore un mail de ma part !",
        "Une relance de plus dans votre boîte.",
    ),
    counting(
        "(celui ci|celle ci|ce message|ce mail|ce courriel|cet appel|cette relance|ci|voila|voici|ce est|ce "
        "serait|ce sera) (est|,|sera|serait|fait|donc|bien|@ADV){0,3} (le|la|mon|ma) @NTH (et (derniere|"
        "dernier|ultime))? ($|,|si|que je (vous|te|ai)|en (@NUMERAL|un|une|peu)|de ma part|du genre|de la "
        "serie|depuis|cette semaine|ce mois)",
        "Ce message est le troisième de ma part.",
        "Après celui-ci, le quatrième si je compte bien, je me tais.",
        spares=("Cet entretien est le deuxième.",),
    ),
    counting(
        "(demi douzaine|@COLLECTIVE|@NUMERAL|nombre) de (@CONTACTS) de (ma|notre) part",
        "Nous en sommes à une demi-douzaine de messages de ma part.",
    ),
    counting(
        "(?<!me avez) (?<!me aviez) (?<!me as) (?<!me a) (@CONTACTED|@WRITES) (@ADV|,|un|une|sur|le|au|"
        "votre|vos|par|bureau|repondeur|@CONTACTS|@CL|pour|de){0,6}? @DATE (@MONTH|@ADV|@NUMERAL|dernier|"
        "matin|soir|midi|apres|passe|vers|@FIGURE|a){0,3} ((puis|et|,|ensuite|encore|ainsi que|enfin|a "
        "nouveau|re|de nouveau|plus|et puis){1,3}) (je|ai|vous|te|de|nouveau|encore|un|autre|laisse|"
        "@CONTACTED|rappele|reessaye|a|derechef|une|re|enfin|aussi){0,6} @DATE",
        "Je vous ai écrit le 4, puis le 11, puis le 18 novembre.",
        "J'ai appelé hier, j'ai appelé avant-hier.",
        "Je vous ai laissé un message lundi et mercredi.",
        spares=(
            "Je vous ai écrit le 4 au sujet de l'entretien du 11.",
            "Puis-je vous appeler lundi ou mardi ?",
            "Vous m'avez écrit le 3 et le 10.",
        ),
    ),
    counting(
        "(mes|mon|ma|nos) @ADJ{0,2} @CONTACTS @ADJ{0,2} (de)? (du|des|de|dates du|dates des|dates de|"
        "envoyes|envoyes le|le|en date du|en date des) (le|du)? (@NUMERAL|@FIGURE|@DATED|@SERIES|premier|"
        "@WEEKDAY|hier) (@MONTH)? (@FIGURE)? ((,|et|puis|ainsi que|a|,|aussi bien que|comme|sans "
        "oublier){1,3}) (mon|ma|mes|celui|celle|ceux|a mon)? (@ADJ)? @CONTACTS{0,1} (du|de|le|au|des)? "
        "(@NUMERAL|@FIGURE|@DATED|@SERIES|@WEEKDAY)",
        "Mes mails du 2 et du 9 juin n'ont pas eu de réponse.",
        "Je me réfère à mon courriel du 3 mai et à mon appel du 10.",
        spares=("Je fais suite à mon mail du 3 et à votre réponse du 5.",),
    ),
    counting(
        "(mon|ma|mes|notre|une|un) @KIN @ADJ{0,1} _{0,4}? (vous|te|lui|leur|y) @FILL{0,4} (@CONTACTED "
        "@FAR{0,8}? @OFTEN | @SEND _{0,2}? @A_FEW @ADJ{0,1} @CONTACTS) | (mon|ma|notre) @KIN (a|avait|ont) "
        "@ADV{0,3} (@OFTEN)? (appele|telephone|ecrit|relance|sonne|contacte|essaye|tente|laisse) _{0,2}? "
        "(vous|votre|vos|chez|lui|deux|@A_FEW|@OFTEN) _{0,5}? (@OFTEN|@CONTACTS (,|$|en|cette|la|a|au|"
        "depuis)) | (mon|ma|notre) @KIN (a|avait|ont) @ADV{0,3} @CONTACTED _{0,3}? @OFTEN _{0,2}? (vous|"
        "votre|vos) | (lui|le|la|les) (dire|signaler|preciser|faire savoir|indiquer|informer|rappeler) "
        "_{0,3}? que _{0,10}? (@OFTEN|@NTH @CONTACTS) | (noter|note|pris|prendre|transmis|transmettre) "
        "@ADV{0,1} (mon (numero|nom|message|appel)|mes coordonnees|@OFTEN) _{0,5}? (@OFTEN|mes coordonnees|"
        "mon (nom|numero))",
        "Mon assistante vous a appelé trois fois.",
        "Ma femme a téléphoné deux fois chez vous.",
        "Pouvez-vous lui dire que j'ai cherché à la joindre à trois reprises ?",
        "Votre accueil a noté mon numéro trois fois.",
        "Notre conseillère vous a laissé trois messages.",
        spares=(
            "Mon conseiller m'a appelée deux fois.",
            "Mon collègue a écrit deux articles.",
        ),
    ),
    counting(
        "(@OFTEN|@NTH fois) _{0,5}? que (vous|tu|il|elle|on|votre @FIRM) @FILL{0,2} (voyez|voit|vois|vu|"
        "lisez|lis|lit|recevez|recois|recoit|recu|entendez|entends|entend|trouvez|trouves|decouvrez|avez "
        "droit|decrochez) _{0,3}? (mon|ma|mes|moi|de moi|un de|une de) | (devez|dois|doit|allez|vas|va|avez|"
        "as) @ADV{0,2} (finir par|commencer a|deja)? (en avoir|connaitre|reconnaitre|avoir (recu|vu|lu|"
        "entendu)|recu|vu) _{0,3}? (@A_FEW) (@ADJ)? (@CONTACTS|fois) (de (moi|ma part)|mon|ma|signe*|avec)",
        "C'est la deuxième fois que vous voyez mon nom.",
        "Trois fois déjà que vous lisez mes messages.",
        "Vous devez avoir reçu quatre mails de moi.",
        spares=("C'est la deuxième fois que vous recevez un prix.",),
    ),
    counting(
        "@OFTEN (@ADV|,|que|deja|bien){0,3} (je|nous) @FILL{0,4} (tombe|tombais|bute|heurte|passe par|"
        "atterris|frappe) | (@OFTEN|@ALWAYS) ,? (je)? (tombe|tombais|bute|heurte) _{0,2}? (sur|a|contre) "
        "(votre|vos|le|la|une) | (je|on) @FILL{0,3} (tombe|tombais|bute|heurte) (@CL|@ADV){0,2} @ALWAYS "
        "(sur|a|contre) | (je|on) @FILL{0,3} (tombe|tombais|bute|heurte) (@CL|@ADV){0,2} (sur|a|contre) "
        "(votre|vos|le|la|une) _{0,6}? (@OFTEN|@ALWAYS)",
        "Encore et encore, je me heurte à votre boîte vocale.",
        "Je tombe à chaque fois sur le répondeur.",
    ),
    counting(
        "@A_FEW @ADJ{0,3} @CONTACTS (?!@INNOCENT) _{0,2}? (de (mon|notre) cote | a (votre|ton) (nom|adresse|"
        "attention|intention) | (sont|est) (deja)? (parti*|reste*|alle*) | (vous|te) (ont|a) (deja)? (ete)? "
        "(adresse*|envoye*|expedie*) (?!par) | (a|sans) (sens unique|destinataire) | (@ADV)? (restes|"
        "restees|laisses|laissees|envoyes|envoyees|ignores|ignorees) (?!par (vous|votre)) | , (ce est|ca "
        "(fait|commence)|cela (fait|commence)) | pour (rien|zero|aucun*|pas un*) | contre (zero|aucun*|une|"
        "rien))",
        "Quatre mails de mon côté, zéro du vôtre.",
        "Mon dossier contient cinq messages à votre nom.",
        "Six mails, c'est déjà cinq de trop.",
        "Trois messages envoyés, et toujours le même enthousiasme.",
        spares=("Deux appels d'offres ont été lancés.",),
    ),
    counting(
        "(en|y) (suis|sommes|est|arrive|serai|serais|etais) @ADV{0,3} a (mon|ma|mes|notre|la|le|au)? "
        "(@A_FEW|@NTH) @ADJ{0,2} @CONTACTS (?!@INNOCENT) | (score|bilan|total|compteur|resultat|"
        "statistique*|recapitulatif|recapitulons|inventaire|record) _{0,6}? (@A_FEW|@NTH) @ADJ{0,2} "
        "@CONTACTS (?!@INNOCENT) | (mon|ma) (dossier|boite|historique|telephone|messagerie|journal|portable|"
        "agenda|carnet|facture) _{0,5}? (contient|contiennent|affiche|compte|indique|montre|recense|"
        "comporte|garde|denombre|totalise|retrouve|contenir) _{0,3}? @A_FEW @ADJ{0,2} @CONTACTS "
        "(?!@INNOCENT)",
        "J'en suis à six appels.",
        "Petit bilan : trois courriels et deux coups de fil.",
        "Mon téléphone affiche huit appels vers votre numéro.",
        spares=("Nous en sommes à trois appels d'offres.",),
    ),
    counting(
        "(@NUMERAL|@COLLECTIVE|plusieurs) (@SPAN|jours|lundis|mardis) ,? (et|,|pour) (@NUMERAL|autant de) "
        "@ADJ{0,2} @CONTACTS (?!@INNOCENT) | (@CONTACTS) ,? (un|une|deux|trois|quatre|@NUMERAL) @ADJ{0,1} "
        "@CONTACTS , _{0,1}? (@NUMERAL) @ADJ{0,1} @CONTACTS | (ma|mon|mes|cette|notre|ta|la) @ADJ{0,1} "
        "(serie|pile|collection|litanie|salve|longue suite|ribambelle|kyrielle|tas|chapelet|flopee|"
        "avalanche) de (mes)? @ADJ{0,1} @CONTACTS (?!@INNOCENT)",
        "Trois semaines, trois messages.",
        "Un mail, deux mails, trois mails.",
        "Ma collection de relances s'agrandit.",
    ),
    counting(
        "(les|toutes les|nombre de|tant de|nombreuses|rares) fois ou je @FILL{0,5} (@CONTACTED|@WRITES) | "
        "(doigts) de (une|la|ma|mes) (seule)? (main|deux mains) _{0,9}? (@CONTACTS|fois|appele|ecrit) | "
        "doigts (de|des) _{0,4}? (suffi*|suffisent|suffiront|suffisait) | (tiens|tient|tenais|tenir|faire) "
        "@ADV{0,2} (plus)? (le|les) (compte|comptes) (de|des) (mes|tous mes|toutes mes|nos) @ADJ{0,2} "
        "@CONTACTS | (denombrer|compter|chiffrer|recenser|enumerer|additionner|comptabiliser|comptons|"
        "recapituler) _{0,3}? (mes|tous mes|nos) @ADJ{0,2} @CONTACTS | (plus|davantage) de (@CONTACTS) que "
        "(de|vous|je) | (nombre|quantite|total) de (mes)? @CONTACTS (?!@INNOCENT) (que je|de ma part|a "
        "votre|laisse*|envoye*)",
        "Je ne tiens plus le compte de mes courriels.",
        "Bientôt les doigts d'une main ne suffiront plus.",
        "Toutes les fois où je vous ai appelé, c'était occupé.",
    ),
    counting(
        "(repondeur|messagerie|boite vocale|standardiste|standard|musique) _{0,3}? (et moi|me (connait|"
        "connaissent|reconnait|reconnaissent)|(et)? je (sommes|se|on)) | (connais|connaitre|connait|"
        "connaissez|tutoie|tutoyer|reconnait|reconnaitre|chantonne|fredonne) _{0,4}? (repondeur|boite "
        "vocale|standard|musique|annonce|messagerie|numero|voix) (@ADV)? (par coeur|de accueil|de attente|$|"
        ",) | (repondeur|messagerie|standard) (est|devient|commence) _{0,3}? (ami*|copain*|compagnon|"
        "intime*|confident*)",
        "Votre répondeur me connaît bien maintenant.",
        "Je tutoie presque votre répondeur !",
        "Je connais votre musique d'attente par cœur.",
    ),
    counting(
        "a force de (vous|lui|te|leur|y)? (envoyer|laisser|adresser|composer|tomber|insister|frapper|"
        "@CONTACTS|mes @CONTACTS|multiplier|passer|sonner|repeter|revenir)",
        "À force de lui laisser des messages, je connais votre répondeur.",
        "À force de messages, vous connaissez ma voix.",
        spares=("À force de travail, j'ai réussi.",),
    ),
    counting(
        "(double|triple|quadruple|redouble|redoublais) (que dis je|,|je|la mise)? (mon|ma|mes) @ADJ{0,1} "
        "@CONTACTS | je (double|triple|quadruple) , | (ai|avons|avais|eu|aie) beau @CL{0,2} @ADV{0,1} "
        "(multiplier|relancer|appeler|ecrire|insister|telephoner|laisser|envoyer|sonner|rappeler|renvoyer|"
        "essayer|solliciter) (?!((mes|nos|les|aux|des)? (@OTHERS))) | (multiplier|enchainer|accumuler|"
        "collectionner|empiler) (les|mes|des|de) @ADJ{0,1} @CONTACTS (?!@INNOCENT) (?!(client*|commerci*|"
        "telephonique*)) | je ne fais que (vous|te|de vous)? @REACHING",
        "Je triple mon message du 12.",
        "J'ai beau vous écrire, rien ne vient.",
        "Pardon de multiplier les messages.",
        spares=("J'aime enchaîner les appels clients.",),
    ),
    counting(
        "(encore|de nouveau|rebonjour|rebonsoir|re|revoici|revoila|toc|coucou|moi|hello|me voici|me voila|"
        "manifeste*) _{0,6}? (pour)? (la|une|ma) @NTH (fois|reprise|tentative) (?!que (vous|il|elle)) | (un|"
        "une|le|la) (autre)? (tour|round|fois|coup|essai) ,{1,2} (le|la) @NTH | (acte|episode|round|"
        "chapitre|saison|prise|tome|volet|manche|opus|tentative|essai) (@NUMERAL|@ROMAN) (?!(pour cent)) | "
        ",{1,2} (le)? (@NTH) (round|episode|acte|prise|chapitre|salve|manche|service|couche|edition|volet) "
        ",? $ | ^ (@NTH) (round|acte|episode|prise|chapitre|salve|manche|service|couche|edition) (,|$|de "
        "(mes|ma|mon)) | (@MESSAGE|appel|suivi|tentative|essai) @NUMERAL sur | (deux|@NUMERAL) fois (ne)? "
        "@AUX{1,2} pas coutume",
        "Coucou, c'est encore Émilie pour la seconde fois cette semaine.",
        "C'est reparti pour un tour, le quatrième.",
        "Relance du poste, acte III.",
        "Message 2 sur… 2, j'espère !",
        spares=("Le deuxième round d'entretiens m'a plu.",),
    ),
    counting(
        "(au bout de|au bout|apres|des|malgre|depuis|avant|faut il|faudra) (du|le|la|mon|ma|un|une|ce|"
        "cette) @NTH @ADJ{0,2} @CONTACTS (?!@INNOCENT) (?!(,? (de|que) (vous|votre)|vous|telephonique|"
        "avec)) | @NTH (semaine|mois|jour|@WEEKDAY|matin|lundi) (consecuti*|de suite|de affilee|de rang) "
        "_{0,4}? (je|que je) @FILL{0,4} (@CONTACTED|@WRITES) | (le|la) (premier|premiere) @FILL{0,2} "
        "(parti*|date|datait|envoye*|remonte*) _{0,5}? (le|la) (suivant*|deuxieme|second*|troisieme)",
        "Au bout du quatrième appel, je préfère écrire.",
        "Troisième lundi d'affilée que je vous appelle.",
        "Le premier est parti le 2 mai, le suivant le 9.",
        spares=("Après le deuxième appel avec Marie, j'étais conquis.",),
    ),
    counting(
        "(?<!votre) (?<!vos) (?<!le) (?<!la) (mes|mon|ma|nos|ni|un|une|au|aux) (?!notes) @ADJ{0,2} "
        "@CONTACTS @ADJ{0,2} (de|des|du|le|en date de|envoye*|laisse*)? (de|du|des|le)? @WHEN _{0,3}? (,|et|"
        "puis|ni|comme|ainsi que){1,3} (a|au|de|par)? (mon|ma|mes|celui|celle|ceux|un|une|le|la|du|"
        "autre){0,2} (@ADJ)? @CONTACTS{0,1} (de|du|des|le)? @WHEN (?!(h|heures|prochain*)) | (comme|ni "
        "celui|ni celle|celui|celle|ceux) (de|du)? (le)? @WHEN ,? (et|,|puis|ni){0,2} (comme|celui|celle|"
        "ceux) (de|du)? @WHEN",
        "Après ma lettre de mai et mon appel de juin, voici un mot.",
        "Ni mon mail de lundi, ni celui de jeudi ne sont arrivés.",
        "Comme le 3, comme le 10, je viens aux nouvelles.",
        spares=(
            "J'ai un appel lundi et un cours mardi.",
            "Mes notes du 6 et du 13 m'ont aidé.",
        ),
    ),
    counting(
        "(je|nous|^|,|et|ai|avais) (?!(vous|tu) @ADV{0,1} (me|nous|avez|aviez|as)) (@FILL){0,4} @CONTACTED "
        "(?! _{0,3}? (le|de le|du) (entretien|rendez)) _{0,5}? @WHEN ,? ((puis|et|ensuite|,|encore|enfin|a "
        "nouveau){1,3}) ((?!(entretien*|rendez|offre|disponible*|libre*|pour|votre|vous (me|avez|aviez)|"
        "sera|serai|serais|reponse|poste|client*|qui|que|dont|si|ou)) _){0,4}? @WHEN (?!(prochain*|vous|me|"
        "te|si|pour))",
        "Je vous ai mailé mardi, retéléphoné jeudi, et me revoilà ce samedi.",
        "J'ai appelé le standard à 9 h, à 11 h et à 15 h.",
        "J'avais écrit à J+7, puis à J+14.",
        spares=(
            "Je vous ai écrit lundi, je suis libre mardi.",
            "Je vous appelle lundi ou mardi ?",
            "Vous m'avez écrit le 3 et le 10.",
        ),
    ),
    counting(
        "(apres|malgre|avec|ni|outre|entre) (le|les|un|une|mon|ma|tous)? @ADJ{0,1} @CONTACTS (?!@INNOCENT) "
        "_{0,3}? ,? (,|puis|et|ni|comme) (un|une|mon|ma|le|la|@NUMERAL) @ADJ{0,1} @CONTACTS (?!@INNOCENT) "
        "_{0,3}? (,|et|puis|ni){1,2} (un|une|mon|ma|@NUMERAL)? @ADJ{0,1} @CONTACTS | (apres|malgre) (un|mon|"
        "ma|une) @ADJ{0,1} @CONTACTS (?!@INNOCENT) et (un|mon|ma|une) @ADJ{0,1} @CONTACTS (?!@INNOCENT) "
        "(?!(de (votre|vous)|avec)) | @CONTACTED (a|chez|aupres|au|aux) _{1,3}? ,? (puis|ensuite|et) (a|"
        "chez|aupres|au|re|par|de) _{0,6}? (,|puis|ensuite|enfin|et){1,2} (a|chez|aupres|au|re|par|de "
        "nouveau|encore) | (appelle|ecris|relance|telephone|insiste) (,|et|puis){1,2} (je)? (vous)? "
        "(rappelle|reappelle|reecris|ecris|relance|re|appelle|insiste|retelephone)",
        "Après un mail, un SMS et un mot sur LinkedIn, je vous appelle.",
        "J'ai d'abord écrit à Mme Payet, puis à M. Hoarau, puis re à Mme Payet.",
        "J'appelle, je rappelle, rien.",
        spares=("Après un appel et un mail de votre part, j'ai hâte.",),
    ),
    counting(
        "(@NTH fois|@OFTEN) _{0,4}? que (ma|mon|mes) (petit|petite|pauvre)? (voix|nom|@CONTACTS|numero) | ^ "
        "@ADJ{0,1} @NTH @ADJ{0,1} @CONTACTS (?!@INNOCENT) (?!((de|que) (vous|votre)|avec)) | (ce|cette) "
        "@NTH (et (derniere|dernier|ultime))? (?!(appel|lettre|note)) @ADJ{0,1} @CONTACTS (?!@INNOCENT) | "
        "(@NTH fois) _{0,3}? (en (@NUMERAL|un|une|moins de|peu)|de la (semaine|journee)|du mois|cette "
        "semaine|aujourdhui|ce mois|en tout|depuis) _{0,4}? (je|que je|a vous|de vous|votre|ici)",
        "C'est la cinquième fois que ma voix encombre votre répondeur.",
        "Quatrième courrier recommandé, même objet.",
        "J'espère que cette troisième prise de contact sera la bonne.",
        spares=("Deuxième appel d'offres : j'étais chef de projet.",),
    ),
    counting(
        "^ ((?!(merci|remercie*|votre|vos|ton|tes|recu|recue|recus|recois|recevais|recevoir|client*|traite*|"
        "traitais|traiter|gere*|gerais|gerer|repondais|envoyais|vous (avez|aviez|me|nous)|suivi*|pilote*|"
        "mene*|organise*|redige*|rediger|joins|joint|jointe*|poste|mission|equipe|service|stage|qui|"
        "formation|@OTHERS)) _){0,14}? (?<!@YOUR) (@NUMERAL|plusieurs|@COLLECTIVE de|trop de|tant de|"
        "multiples) @ADJ{0,3} @MESSAGE (?!@INNOCENT) (?!(de (bienvenue|votre|vous)|type|types|clairs|en "
        "anglais|automatiques|@OTHERS|avec|chacun|publicitaires|par))",
        "Je crois que trois mails suffisent à montrer ma motivation.",
        spares=(
            "Merci pour vos deux mails.",
            "Je traitais cinquante mails par jour.",
            "Vous m'avez envoyé deux messages.",
            "J'ai suivi trois relances budgétaires.",
        ),
    ),
    counting(
        "(@NUMERAL|plusieurs) (@SPAN|@WEEKDAY|matins|soirs|fois) (de suite|de affilee|consecuti*|durant|de "
        "rang) ,? (que)? _{0,2}? je @FILL{0,5} (@CONTACTED|@WRITES) | (je|nous) @FILL{0,4} @SEND @OFTEN "
        "(mon|ma|mes|le|un|une|ce|la|votre) @ADJ{0,1} (dossier|cv|candidature|question|demande|@CONTACTS|"
        "coordonnees|numero|carte) | (vous|te|lui|leur) (avoir|ayant) @FILL{0,3} @CONTACTED @FAR{0,7}? "
        "@OFTEN | (apres|sans compter|pour) (@CL)? avoir @FILL{0,2} @CONTACTED @FAR{0,5}? @OFTEN (?!par) | "
        "(avec|en comptant|celui ci) (celui ci|celle ci|ce message|celui la|cet appel|ce mail|ce courriel|"
        "compris) ,? _{0,3}? (ca|cela|nous|on|je|ce) _{0,3}? (fait|font|fera|sommes|suis a|totalise|devient|"
        "sera) _{0,3}? (@NUMERAL|@NTH) | @SPAN de (relances|messages|appels|courriels|mails|coups de fil) "
        "(?!(par|client*|en))",
        "Trois jours de suite que j'appelle.",
        "J'ai déposé deux fois mon dossier au secrétariat.",
        "L'agence dit vous avoir contacté à trois reprises.",
        "Avec celui-ci, ça fait quatre.",
        spares=("J'ai passé deux fois le concours.",),
    ),
    counting(
        "(je|vous|nous|recevez) @FILL{0,3} (envoie|envoyer|ecris|laisse|adresse|recevez|fais|recevoir|"
        "envoyais|laisser)? @ADV{0,1} (un|une|@NUMERAL) @ADJ{0,1} @CONTACTS (de moi|de ma part)? (par "
        "(semaine|jour|mois)|tous les|chaque|toutes les) (?!( _{0,3}? (client*|equipe|en anglais))) | (je|"
        "nous) @FILL{0,3} (contacte|contactee|ecrit|appele|sollicite|relance|interroge|telephone) (a|au)? "
        "@A_FEW (@ADJ)? (de (vos|tes) (?!(ancien*|client*))|interlocuteurs|interlocutrices|services|numeros|"
        "adresses) | (compteur|record|palmares) (de (mes)?)? (@CONTACTS|relances)",
        "Vous recevez un mail de moi par semaine.",
        "J'ai contacté trois de vos collègues.",
    ),
    counting(
        "(un|une|mon|ma) @ADJ{0,1} @CONTACTS (?!@INNOCENT) , (un|une|mon|ma) @ADJ{0,1} @CONTACTS "
        "(?!@INNOCENT) ,? (et|puis|,|ni|voire){1,2} (@ADV|enfin){0,1} (un|une|mon|ma) @ADJ{0,1} @CONTACTS "
        "(?!@INNOCENT) (?!(de (votre|vous)|avec)) | (celui|celle|ceux|celles) (de|du|des) @WHEN _{0,1}? (et|"
        ",|puis|ni){1,2} (celui|celle|ceux)? (de|du|des)? @WHEN (?!(vous|me)) | (tente|essaye|essaie|passe|"
        "passee|tentee) _{0,1}? (le|la|par) @WAY ,? (puis|et|,|ensuite){1,2} (@ADV)? (le|la|par)? @WAY | "
        "par @WAY ,? (puis|,|et|ensuite){1,2} par @WAY ,? (puis|,|et|enfin|ensuite){1,2} (@ADV)? par @WAY | "
        "(vu|etant donne|avec) le (nombre|volume|flot) de (@CONTACTS) (que je|de ma part|laisse*)",
        "Je vous ai adressé une lettre, un courriel et même un fax.",
        "Nouvel essai, après ceux de lundi et de mardi.",
        "J'ai tenté le mail, puis le téléphone.",
        spares=("Un mail, un appel ou un message de votre part me suffirait.",),
    ),
    counting(
        "(mes|nos) @ADJ{0,2} @CONTACTS (se|sembl*|doivent|commencent)? (@CL|@ADV|a|doivent){0,2} (empil*|"
        "accumul*|entass*|succed*|suiv*|ressembl*|multipli*|repet*|amoncel*|rempli*|inond*|envahi*|satur*|"
        "encombr*) (?!(clairement)) | @A_FEW @ADJ{0,1} (tours|vagues|series|rondes|salves|rafales|cycles|"
        "sessions) de @CONTACTS (?!@INNOCENT) | comme (les|mes|aux|lors des) (@NUMERAL|autres|dernieres|"
        "precedentes|premieres) (autres|dernieres|premieres)? (fois|tentatives|appels|messages) | comme les "
        "fois (precedentes|de avant)",
        "Mes relances s'empilent dans votre boîte.",
        "Comme les quatre fois d'avant, on m'a dit d'attendre.",
    ),
    counting(
        "(ai|avons|avais) @ADV{0,1} (vous)? @WROTE _{0,2}? ,{1,2} (puis|et|ensuite)? (je|nous)? @FILL{0,3} "
        "(@WROTE|(suis|etais) _{0,1}? (passe|passee|venu|venue)) | (apres|malgre) (deja)? (des|quelques|"
        "plusieurs|maintes|tant de|toutes ces|tous ces|toutes mes|mes|autant de|moult) @ADJ{0,2} @CONTACTS "
        "(?!@INNOCENT) (?!(avec|de (vous|votre))) | (mon|ma|un|une) (precedent|precedente|premier|premiere|"
        "dernier|derniere) @CONTACTS (?!@INNOCENT) _{0,6}? (ainsi que|et|puis|comme) (mon|ma|le|la|celui|un|"
        "une) (precedent|precedente|premier|premiere|suivant|suivante|second|seconde|deuxieme|autre)",
        "J'ai écrit, j'ai téléphoné, et me voilà.",
        "Après tant de messages, je continue d'espérer.",
        spares=("Après quelques messages avec votre équipe, j'ai hâte.",),
    ),
    counting(
        "(fait|faire|font|faisait) (@ADV|un peu){0,3} (beaucoup|pas mal|trop|enormement|un paquet|un sacre "
        "nombre) de @ADJ{0,1} @CONTACTS (?!@INNOCENT) ($|,|pour|depuis|en|de ma) | (apres|comme|malgre|"
        "outre) (les|mes) @NUMERAL (precedents|precedentes|premiers|premieres|autres|derniers|dernieres) (,|"
        "$|restes|restees|sans|deja|envoyes)",
        "Ça commence à faire beaucoup de mails.",
        "C'est la dernière, après les trois précédentes.",
    ),
    # -- S24: nothing heard ----------------------------------------------------------------------------
    silence(
        "(?<!si) (?<!sinon) (?<!tant que) (je|nous) (@CL|@AUX|@ADV|recu|obtenu){0,4} @NOT @ADV{0,2} "
        "@AUX{0,1} (recu|eu|obtenu|entendu|vu|lu|recois)? @ADV{0,1} (de|ta|votre|vos|la|le|une|un|aucun*|"
        "parler)? (moindre|autre)? @ADJ{0,1} @ANSWER (?!(question*|idee*|contrainte*|obligation*|demande*|"
        "informations))",
        "Je n'ai pas encore eu de retour.",
        "Je n'ai reçu aucune réponse.",
        "Nous n'avons toujours pas de nouvelles.",
        spares=("Je n'ai pas de question.",),
    ),
    silence(
        "(ayant|avoir) @ADV{0,2} (pas|rien|jamais|plus) @ADV{0,2} (recu|eu) | (ai|avons) @ADV{0,3} rien "
        "@ADV{0,2} (recu|entendu|eu) | (recu|eu|recois|vu|obtenu|ai) @ADV{0,1} (aucun*) @ADJ{0,1} @ANSWER",
        "N'ayant pas reçu de réponse, je vous écris.",
        "Je n'ai toujours rien reçu.",
        spares=("N'ayant pas de voiture, je viendrai en train.",),
    ),
    silence(
        "(reste*|demeure*|suis|etant|sommes|toujours|encore|et|malheureusement|^|,) @ADV{0,2} sans (@ADV|la "
        "moindre|aucun*|votre){0,2} (reponse|retour|nouvelles|nouvelle|information*|signe|suite|echo) (?! "
        "_{0,5}? (@WEEKDAY|demain|tant que|avant|sous|dans (un|les|la)|de ici|au plus|favorable))",
        "Sans nouvelles de votre part, je reprends contact.",
        "Je reste sans réponse.",
        spares=(
            "Je viendrai lundi sans problème.",
            "Sans nouvelles de vous lundi, je rappellerai.",
        ),
    ),
    silence(
        "(je|nous) (attends|attendons|attendais|suis|sommes) @ADV{0,2} (toujours|encore) (@ADV|en attente|"
        "dans|le attente|de|une|un|votre|vos|le|la){0,4} (@ANSWER|appel) | (toujours|encore) (pas|aucun*|"
        "rien) (de|eu|recu)? @ADJ{0,1} (@ANSWER)",
        "J'attends toujours votre réponse.",
        "Toujours pas de nouvelles.",
        spares=("Dans l'attente de votre réponse, je vous salue.",),
    ),
    silence(
        "(attends|attend|patiente|attendons|patientons) (@ADV|votre|une|reponse|retour){0,3} depuis (@A_FEW|"
        "un|une|bientot|plus|presque|le|notre) | (@NUMERAL|plusieurs|des|un|une) @SPAN (sans) (nouvelles|"
        "reponse|retour|@ANSWER) | sans (@ANSWER) depuis (@A_FEW|un|une|bientot|plus|presque|le|notre)",
        "J'attends depuis un mois.",
        "Trois semaines sans nouvelles.",
        spares=("Cela fait trois semaines que nous nous sommes vus.",),
    ),
    silence(
        "^ (@ADV|et|alors|bon|allo|,){0,2} (toujours|encore) (rien|personne|pas un mot) ,? $ | (rien|aucun*|"
        "pas un) (@ADV|de){0,2} (neuf|nouvelle*|signe|mot|mail|echo|son) (de|a) (votre|vous) (part|cote)? "
        "(depuis|,|$) | ^ (toujours|encore)? (rien|silence) (depuis|a ce jour|en vue)",
        "Toujours rien ?!",
        "Toujours pas un mot.",
    ),
    # -- S25: blame, frustration, sarcasm, lectures ----------------------------------------------------
    blaming(
        "(?<!si) (?<!que) (vous|tu|@FIRM) (@CL|@ADV){0,3} (avez|as|a|ont|aviez|avait|aviez|avais|aurez|"
        "auriez|daigne*|est|etes|ete) (@ADV|@CL){0,2} (jamais|pas|rien|point|nullement) (@ADV|eu|ete|pu|su|"
        "voulu|juge|cru|bon|fichu|foutu|capable|utile|de|une|fois){0,4} (@CL){0,2} (@RESPOND (?!(a (ma|la) "
        "@ADJ{0,1} question (sur|concernant|du|relative))) | donne (suite|de (nouvelle*|reponse|suite|"
        "retour|signe)|signe|le moindre|la moindre|des nouvelles|une) | donner (suite|de|des|la|le|une|"
        "signe) | tenu | fait (signe|le moindre|un|parvenir|suivre|de retour) | faire (signe|un) | envoye "
        "(de|la|le moindre|un seul|un mot) | pris (la peine|le temps de (?!(nous|me) rencontrer)|soin|la "
        "politesse) | prendre la peine | respecte*)",
        "Vous ne m'avez jamais répondu.",
        "Vous n'avez même pas pris la peine de me prévenir.",
        "Tu m'as jamais rappelé.",
        "Votre service n'a pas donné suite.",
        spares=(
            "Vous n'avez pas encore pris votre décision.",
            "Si vous n'avez pas répondu, c'est sans doute par manque de temps.",
            "Je n'ai jamais douté de votre équipe.",
            "Vous n'avez pas répondu à ma question sur les congés.",
        ),
    ),
    blaming(
        "(?<!si) (?<!que) (vous|tu|on|@FIRM) (@CL|@ADV){0,3} (?<!pouvez) (?<!peux) (repondez|reponds|repond|"
        "repondent|rappelez|rappelles|rappelle|rappellent|decrochez|decroche|decrochent|donnez|donne|"
        "donnent|tenez|respectez|respectent|prenez|prend|daignez|daigne|lisez|lit) @ADV{0,2} (pas|jamais|"
        "plus|rien|aucun*|guere|meme)",
        "Vous ne répondez jamais.",
        "Chez vous on ne rappelle pas.",
    ),
    blaming(
        "(personne|nul|nulle ame|pas (un|une) seul*|aucun de (entre)? vous|pas un de vous) (ne|qui|de vous|"
        "chez vous|dans _{1,3}?){0,2} (@CL|@AUX|@ADV|capable de|fichu de|foutu de|pris|la peine de|juge bon "
        "de|pense a){0,6} (@RESPOND|repond|repondra|rappelle|decroche|daigne*|bouge|donne|donner|signe|"
        "prend|pris|prevenir|dire|envoyer)",
        "Personne ne m'a rappelé.",
        "Personne ne daigne décrocher chez vous.",
        "Pas un seul de vous n'a répondu.",
        spares=("Personne ne m'a mieux accueilli que vous.",),
    ),
    blaming(
        "daigne* | daignez | (sans|ne) (meme)? (un mot|une explication|crier gare|prevenir) $ | sans (meme|"
        "jamais) (@CL){0,2} (repondre|prevenir|rappeler|un mot|une reponse|une ligne|un accuse) | (pas|meme "
        "pas|jamais) @ADV{0,1} (fichu*|foutu*|capable*) de",
        "Pas un mot, on ne daigne pas écrire.",
        "Sans même un accusé de réception.",
    ),
    blaming(
        "((vous|tu|on|@FIRM) (@CL|@ADV){0,2} (avez|as|a|ont)? @ADV{0,2} (?<!ne) (?<!pas) (ignore|ignorez|"
        "ignores|ignoree|ignorent|oublie|oubliez|oubliee|jete|jetee|laisse tomber|meprise|meprisez|meprisee|"
        "plante|plantee|promene|boudez|niaise|niaisez|niaisee|zappe|zappee|snobez|snobe|snobee) (?!(que|de "
        "joindre|mon|le|la|un|une)) (?<!(ne) @ADV) | ghost* | poireaut* | (faire|fait|faites|fais|laisser|"
        "laissez|laisse|laissee|laisses) @CL{0,2} @ADV{0,1} (mariner|lanterner|languir|tourner en rond|"
        "moisir|croupir|poireauter|mijoter|en plan|en rade|sur le carreau|dans le (flou|vide|noir|"
        "brouillard)|dans la (ignorance|incertitude|attente)|pour compte|attendre (depuis|pour rien|comme|"
        "ainsi|si|aussi|des|sans|trois|@NUMERAL|plus)) | (mene|menee|mener|menez|menes) en bateau | (sourde "
        "oreille|fait le mort|faire le mort|faites le mort|fais le mort|aux abonnes absents|pose un lapin|"
        "poser un lapin) | (fait|faire|fais) (niaiser|balader|rouler|avoir|mousser) | (etre|suis|sens|ete|"
        "sentir) @ADV{0,2} (ignore|ignoree|snobe|snobee|meprise|meprisee|oublie|oubliee|balade|baladee|"
        "neglige|negligee|roule|roulee|pris pour|prise pour|berne*|floue|flouee|trahi*|manipule*|utilise|"
        "utilisee|dupe*|traite* comme))",
        "Vous m'ignorez depuis un mois.",
        "Tu m'as ghosté.",
        "Vous me faites poireauter.",
        "Vous m'avez complètement oublié.",
        spares=(
            "Je n'ignore pas que vous êtes occupée.",
            "J'ai oublié de joindre mon CV.",
        ),
    ),
    blaming(
        "(vous|on|tu|il|elle|@FIRM) @FILL{0,3} (promis|jure|assure|garanti|certifie|affirme|dit|annonce|"
        "engage*|parle|donne|fixe|promettait|promettiez|disiez|disait|annonciez|deviez|devait|devais|alliez|"
        "etiez cense|etiez censes) _{0,14}? (mais|or|et (puis|depuis|toujours|pourtant|ensuite|voila|"
        "maintenant)|,|depuis|pourtant|toujours|nous|on) _{0,3}? (rien|toujours (pas|rien|aucun*)|jamais|"
        "silence|nada|que dalle|personne|sommes le|est le|est passe|est largement|sommes deja|attends|"
        "attend (encore|toujours)|depuis (plus rien|rien|silence|le)|ne (vois|voyais) rien|ai rien|est rien)",
        "Vous aviez promis une réponse, et depuis rien.",
        "Vous m'aviez dit vendredi, mais vendredi est passé.",
        spares=("Vous m'avez dit que la décision tomberait le 14.",),
    ),
    blaming(
        "(^|,|et|mais) (je|on|nous) (attends|attend|attendons|patiente) (@ADV|encore|toujours) ($|,) | (dit|"
        "promis|annonce|annonciez|parle|parliez|disiez) _{0,9}? ,? (et)? (ca|cela|nous|on) (en)? (fait|"
        "sommes|fera|est) @ADV{0,1} (a|@NUMERAL|@FIGURE|@DATED|deja|plus|le double|bientot)",
        "J'attends toujours.",
        "Vous aviez dit une semaine, ça en fait quatre.",
        spares=("J'attends toujours votre équipe avec joie à la fête.",),
    ),
    blaming(
        "on (repond|previent|rappelle|respecte|tient (sa|parole|ses)|avertit|informe) @ADV{0,1} (aux|les|"
        "ses|a (un|ses|son|ceux)|sa|toujours|quand|au moins|,|$|par|poliment) | (entreprise*|employeur*|"
        "societe*|recruteur*|maison|professionnel*|boite|gens) (digne* de|serieu*|respectable*|correct*|qui "
        "se respecte|normal*|normalement|bien eleve*) _{0,4}? (nom|repond*|previen*|donne*|rappell*|tient|"
        "tiennent|doi*|informe*|trait*|prend*) | (ce est|est ce|ce ne est pas) @ADV{0,1} (ainsi|comme (ca|"
        "cela)) que (vous|on|tu) (?!(travaill|vois)) | (ce est) (ca|cela) ,? (votre|ta) (conception|idee|"
        "vision|definition|facon) | (se doit|doivent|devrait*|devez) (de)? (@CL)? (repondre|respecter|"
        "informer|prevenir) (a|aux|les|ses|vos|un) (tous|ses)? (candidat*|postulant*|gens)",
        "Quand on est sérieux, on répond aux gens.",
        "Une entreprise sérieuse prévient ses candidats.",
        "Est-ce ainsi que vous accueillez les gens ?",
        spares=("Dans mon équipe, on répond vite.",),
    ),
    blaming(
        "(parler|parle|adresse|adresser|ecris|ecrire) (a|dans|au|contre) (un|le|des|du)? (mur|murs|vide|"
        "vent|fantome*|sourd*|beton) | au dessus de (vos|leurs|tes) (forces|moyens|capacites) | (tente|"
        "chante) pas de (me|repondre|rappeler|nous) | (est|etait|serait|quelle|trouve que ce est) @ADV{0,2} "
        "(une|un|le)? @ADJ{0,1} @ADV{0,1} (honte|scandale|insulte|affront|blague|plaisanterie|comble|gifle|"
        "camouflet|injure|offense|bouquet) (?!(pour moi de|si)) | commence a bien faire | (ca|cela) suffit "
        "(,|$|comme|maintenant) | en est (assez|trop) (,|$) | (on|je) crois? rever | on croit rever | ^ "
        "(@ADV|,|non|mais){0,2} je reve $ | je hallucine | je tombe des nues | les bras (me en|en) tombent "
        "| ce est du (propre|joli|grand|foutage|mepris|amateurisme|ne importe) | (grand|grande) (ne)? "
        "importe quoi | ce est ne importe quoi | a (quoi|rien) (bon|sert) (de)? (@CL)? (postuler|repondre|"
        "relancer|ecrire|fixer|annoncer|promettre|organiser|donner)",
        "J'ai l'impression de parler à un mur.",
        "Votre façon de recruter est une honte.",
        "Ça commence à bien faire.",
        "On croit rêver.",
        spares=("Le mur végétal de vos bureaux est beau.",),
    ),
    blaming(
        "(?<!@NOT) (interroge|interroger|doute|douter|demande|inquiete|questionne|questions|doutes) (@ADV|"
        "de|sur|du|quant|a|au){1,3} (le|la|votre|vos|ta|tes|ce)? @ADJ{0,1} (serieux|methode*|consideration|"
        "professionnalisme|fiabilite|honnetete|valeurs|organisation|maniere*|facon*|pratique*|respect|"
        "sincerite|parole|bonne foi) | je me demande @ADV{0,2} (si (vous (lisez|existez|souciez|me|vous|"
        "avez (seulement|vraiment|meme))|quelquun|mon temps)|ce que (vous faites|fait|fabriqu*|vous "
        "attendez)|a quoi (sert|bon|servent)|pourquoi (vous|personne|on|je|avoir|tant)|comment vous "
        "(traitez|pouvez)) | (quelquun|on|vous|personne) (@ADV|@CL|que){0,2} (lit|lisez|lis|existe|repond) "
        "(seulement|vraiment|meme|au moins|encore|ces|un jour) | (y a t il|il y a) quelquun (a|au|chez|qui|"
        "derriere|,|$)",
        "Je m'interroge sur le sérieux de votre entreprise.",
        "Est-ce que quelqu'un lit seulement ces messages ?",
        "Je me demande si vous lisez vos mails.",
        spares=("Je me demande si vous avez pu avancer.",),
    ),
    blaming(
        "(prefere|choisi|decide|continue*|preferez|persist*) (de|a)? @CL{0,2} (ignorer|taire|laisser|faire "
        "le mort|repondre a personne) | (me|nous) ignorer | (regrett*|deplor*|dommage|comprends (mal|pas)|"
        "etonn*|surpren*|anormal*|decevant|malheureux|triste|normal) @ADV{0,2} (de|que) (vous|votre service|"
        "personne|aucun*|nul|tu|on|la societe) @FILL{0,5} (pas|jamais|rien|aucun*|meme)? @FILL{0,4} (juge|"
        "pris|daigne|repondu|informe*|prevenu*|tenu*|contacte*|rappele*|donne*|respecte*|repondiez|puisse|"
        "trouve le temps|trouve le) | (bien beau|facile|joli|beau|bien joli) de (parler|vanter|afficher|"
        "precher|se vanter|promettre|publier) | (vos|votre|tes|les) (belles|beaux|pretendu*|fameu*|soi "
        "disant|grand*) (valeurs|discours|paroles|promesses|principes|bienveillance|ethique) | soi disant | "
        "(affich*|vante*|prone*|promet*|revendiqu*|clame*|proclame*|annonce*) (sur|dans|par|en) (votre|vos|"
        "la|le) (site|page|pages|annonce|brochure|plaquette|murs|charte|vitrine) _{0,3}? (se arrete*|ne|"
        "loin|envole*|reste* (lettre|a le)|ecart|contredi*|dementi*|,? on (en est|est) loin) | (loin|bien "
        "loin|a des annees lumiere|aux antipodes) (de|des) (vos|votre|la|ce que vous) @ADJ{0,1} (valeurs|"
        "charte|bienveillance|promesses|image|discours|affichez|annoncez|promettez)",
        "Vous avez préféré m'ignorer.",
        "Je regrette que vous n'ayez pas jugé utile de m'informer.",
        "C'est bien beau de parler de bienveillance.",
        "La bienveillance affichée sur votre site s'arrête à la page d'accueil.",
        spares=(
            "Je regrette de ne pas avoir pu venir.",
            "Dommage que vous ne soyez pas libre jeudi.",
        ),
    ),
    blaming(
        "(ne)? @CL{0,1} (repondez|rappelez|donnez|decrochez|lisez|tenez|respectez) vous @ADV{0,1} (pas|"
        "jamais|plus|rien) | pourquoi (ne)? @CL{0,2} (repondez|rappelez|donnez|reponds|avoir|personne|faire|"
        "tant|annoncer|promettre|publier|fixer|organiser|convoquer|ce silence|cette attente) | comment "
        "(pouvez|peut|osez|peux|oses|pouvait|pouviez|se fait il que (vous|personne|je|rien)|expliquer|"
        "expliquez|justifiez) (vous|on|tu|une|un)? @ADV{0,1} @CL{0,1} (laisser|traiter|ignorer|faire|"
        "oublier|demander|promettre|annoncer|permettre|etre|avoir|rester|tolerer|pretendre|votre|ce|cette|"
        "recruter|travailler|se moquer|justifier|que)",
        "Pourquoi ne répondez-vous pas à mes messages ?",
        "Comment peut-on laisser les gens ainsi ?",
        spares=(
            "Comment puis-je vous aider ?",
            "Comment peut-on vous joindre ?",
        ),
    ),
    blaming(
        "(aussi|si|tres|bien|trop) peu (de)? (respectueu*|serieu*|professionnel*|courtois*|fiable*|reacti*|"
        "considera*|egard*|scrupul*|rigoureu*|organise*|respect) | (permettez|permets|laissez) moi de en "
        "douter | je me permets de en douter | pas (un|une) (seul*)? (mot|appel|mail|message|reponse|signe|"
        "coup de fil|ligne|retour|nouvelle|courriel|explication) (,|$|de votre|depuis|en @NUMERAL|pour|ni|"
        "en) | on se demande | pouvez (le|la|les) garder | (respect|politesse|courtoisie) ,? (ca|ce est|"
        "cela) (marche|va|existe|se merite|serait|vaut|fonctionne|compte) | vos silences | (vous|tu) (me|"
        "nous) (decevez|decois|degoutez|fatiguez|enervez|agacez|saoulez|gonflez|prenez pour (?!(le poste|ce "
        "poste|un stage))|faites (bien)? rire) | aurais @ADV{0,2} merite (un|une|mieux|de|que) | (ne)? est "
        "pas (votre|leur|ton) (fort|priorite|truc|tasse|specialite|point fort) | (ai|avons) @ADV{0,2} (pas|"
        "peu|guere) @ADV{0,1} (apprecie|goute|digere)",
        "Pas un mot, pas un appel.",
        "Vous me décevez beaucoup.",
        "Je n'ai pas apprécié d'apprendre cela par un tiers.",
        "La ponctualité n'est pas votre fort.",
        spares=("J'ai beaucoup apprécié votre accueil.",),
    ),
    blaming(
        "(vous|te) trouve @ADV{0,2} (un)? @ADV{0,1} (leger*|dur*|gonfle*|culotte*|injuste*|froid*|sec|secs|"
        "desinvolte*|cavalier*|negligent*|arrogant*|meprisant*|peu) | trouve (votre|ta|ce|cette|la|ton) "
        "_{0,4}? (facile|court*|sec|seche|leger*|lapidaire*|froid*|brutal*) | (peu|si peu) de (cas|egard*|"
        "estime) (que|de|pour) | (politesse|courtoisie|respect) (ne)? (est gratuite|est gratuit|coute rien|"
        "coute pas) | (vous|tu) (devriez|devrais) (essayer|avoir honte|apprendre|revoir|songer|former|"
        "prendre exemple|en prendre|relire|reviser) | (entreprise*|boite|societe|employeur*|gens|"
        "recruteur*) (qui|incapable* de) (ne)? @CL{0,1} (sait|savent|repond*|respect*|prend|daigne*|traite*|"
        "laisse*|tient|tiennent|tenir|prevenir) | pas comme vous | (recommande*|conseille*) @ADV{0,2} (pas|"
        "jamais|a personne|plus) (votre|vos|cette|de|ta|a|,|$) (?!(hesiter)) | deconseill* | suis pas (un|"
        "votre|une) (numero|pion|objet|yoyo|bouche|chien|jouet|paillasson|machine|robot|idiot*|imbecile|"
        "mendiant*|perroquet)",
        "Je vous trouve bien légers.",
        "Je déplore le peu de cas que vous faites de nous.",
        "Je ne recommanderai pas votre entreprise.",
        "Je ne suis pas un numéro.",
        spares=("Je vous trouve très accueillants.",),
    ),
    blaming(
        "(avez|as|ont|a) (visiblement|manifestement|apparemment|evidemment|clairement) @ADV{0,1} (de autres|"
        "autre chose|mieux|aucun*|oublie*) | (rarement|jamais) @AUX{0,3} (aussi|autant|si) (mal|peu|decu*|"
        "impoli*|desinvolte*) | mal (recu|recue|accueilli*|traite|traitee) | laisse* @ADV{0,1} (perplexe|"
        "pantois*|dubitati*|un gout amer|amer|sceptique|sur ma faim) | derniere fois que je (postule*|mets "
        "les|candidate|travaille|perds|me deplace|fais confiance|reponds a) | (vos|tes) promesses (ne|,|"
        "sont|valent) | (vantez|targuez|gargarisez|pretendez|vantent|pretendiez) | (communiquez|gerez|"
        "recrutez|organisez|traitez|repondez|travaillez) @ADV{0,2} mal | indigne* de (vous|votre|une|un|la "
        "part) | (avez|as) eu (@NUMERAL|plusieurs|largement|amplement) (@SPAN|le temps) (pour|de) | "
        "personne (ne)? _{0,3}? (eu le air|soucie*|soucier|excuse*|cru bon|presente ses)",
        "Vous avez visiblement d'autres priorités.",
        "J'ai rarement été aussi mal reçu.",
        "C'est indigne de votre réputation.",
        "Vous avez eu trois semaines pour décrocher votre téléphone.",
        spares=("Si vous avez eu le temps de lire mon dossier, dites-le-moi.",),
    ),
    blaming(
        "(assure|promis|jure|dit|annonce|garanti|convenu) _{0,9}? ,? (et)? @NUMERAL (@SPAN) (ont|se sont|"
        "plus tard|apres) | (sympa|joli|super|genial|top|bravo|merci) ,? (pour)? le coup (du|de) | (sympa|"
        "joli|elegant|classe|delicat) (la facon|la maniere|le silence|de (laisser|ignorer|ne pas))",
        "Vous m'aviez assuré que ce serait rapide ; deux mois ont passé.",
        "Sympa le coup du rappel.",
    ),
    blaming(
        "quoi (ce|cette|ces|votre) (facon|facons|maniere*|delire|cirque|bordel|boite|histoire|bazar|blague|"
        "probleme) | (avez|as) @ADV{0,1} (ose|le (culot|toupet|front|nerf)|eu (le|la) (culot|toupet|audace|"
        "front|nerf)) | (vous|tu|on) (@CL)? (exagerez|exageres|abusez|abuses|delirez|charriez|deconnez|"
        "poussez (un peu|le bouchon)|osez) | faites pas (croire|semblant) | sans (un mot|la moindre|meme|"
        "aucune|une) (de)? (excuse*|explication*|consideration|egard|justification)",
        "C'est quoi cette façon de faire ?",
        "Vous avez osé m'envoyer ça.",
        "Franchement, vous exagérez.",
        "Tout cela sans un mot d'excuse.",
        spares=("C'est quoi le calendrier ?",),
    ),
    blaming(
        "(jouez|jouer|joues|joue) (avec|sur) (les|mes)? (nerfs|gens|moi|pieds|la patience) | a quoi (jouez|"
        "joues) | (fait|faire|faites) (venir|deplacer|perdre|attendre|patienter|revenir|lanterner) "
        "@ADV{0,1} pour rien | pour rien (,|$|de)? (merci|bravo) | raccroch* au nez | memoire courte | "
        "(vous|tu|on) (me|nous) (faites|fais|fait) (patienter|attendre|languir|mijoter|tourner|marcher) | "
        "laisse* (a|franchement a|vraiment a) desirer | jamais vu (,|$|ca) | tout ca pour (ca|cela|rien) | "
        "(chapeau|bravo|merci) (le)? artiste | (depuis|et|ensuite|puis) ,? (plus rien|le neant|silence|nada|"
        "rideau) ,? $ | le neant $ | (rengaine|refrain|bla bla|blabla|baratin|pipeau|pipotage|boniment*|"
        "sornettes|salades) (?!(de la (fete|chorale)|a succes)) (avec vous|,|$|chez vous|habituel*) | "
        "toujours la meme (rengaine|chanson|excuse|histoire avec vous|refrain)",
        "Vous jouez avec les nerfs des gens.",
        "On m'a fait venir pour rien.",
        "Vous avez la mémoire courte.",
        "Toujours la même rengaine avec vous.",
    ),
    blaming(
        "(drole*|etrange*|curieu*|singulier*|bizarre*) (de)? (conception|facon|facons|maniere|manieres|"
        "notion|vision|idee du|sens|methode*|pratique*) | trouve* (ca|cela|ce|vraiment|@ADV){1,3} (moyen|"
        "limite|bof|abuse|fort|gros|dur|raide|culotte|gonfle|rude|fort de cafe|leger|lourd) | ce est (un "
        "peu|quand meme|franchement) @ADV{0,1} (fort|gros|leger|facile|lourd|limite|raide|abuse|rude|moyen) "
        "| fort de cafe | (ne)? me dites pas que | (ca|cela) (ne)? se fait (pas|vraiment pas|plus) | (ce "
        "est|ce ne est) pas (comme (ca|cela)|ainsi) que | (ne)? vous (remercie|felicite|salue) pas | que "
        "faire de vos | croyais _{0,3}? (plus|mieux) | (pensais|croyais|pense) avoir affaire a | donne "
        "(votre|ta|sa) parole | confiance _{0,6}? (entamee|perdue|ebranlee|trahie|rompue|brisee) | (perdu|"
        "perdre) (toute|ma|la|le peu de)? confiance | (aucun|pas le moindre|zero|sans|sans aucun|peu de|si "
        "peu de) (respect|egard|consideration|estime) (pour|de|envers|des) | pas le meme sens | a se "
        "demander (si|ce que|qui|pourquoi|comment)",
        "Vous avez une drôle de conception du respect.",
        "Franchement, ça se fait pas.",
        "Je pensais avoir affaire à des professionnels.",
        "C'est à se demander si vous recrutez.",
        spares=("C'est fort sympathique de votre part.",),
    ),
    blaming(
        "(recruteur*|recruteuse*|vous|personne|on|tu) (@CL|@AUX){0,3} (visiblement|manifestement|meme|"
        "jamais|seulement|apparemment|clairement) @ADV{0,1} (pas|jamais)? @ADV{0,1} (lu|ouvert|regarde|"
        "consulte|ecoute|prepare) (mon|ma|mes|le|a) | (@NUMERAL|plusieurs|des|un|une) (@SPAN) (de attente)? "
        "(sans|et pas|et toujours pas) (un (mot|signe|coup|seul|mail|appel|merci)|le moindre|la moindre|"
        "repondre|rien|daigner|donner|explication*) | (entretien|rendez vous|echange|processus|recrutement|"
        "test*) _{0,2}? (bacle*|expedie*|bidon*|chaotique*|interminable*|opaque*|mene* (a la legere|par "
        "dessus|sans)|au rabais) | (que de|quel|quelle|tant de) (temps|gachis|energie|deception|manque|"
        "desillusion) (perdu*|gaspille*|pour|de)",
        "Votre recruteur n'avait visiblement pas lu mon CV.",
        "Trois semaines sans un mot.",
        "Tout ça pour un entretien bâclé en dix minutes.",
        spares=("Quel plaisir de vous revoir !",),
    ),
    blaming(
        "(vous|on|tu|il|elle) @FILL{0,3} (jure|juriez) | (vous|on|tu|il|elle|me) (@CL|@AUX){0,3} pourtant "
        "@ADV{0,1} (@AUX)? (promis|assure|dit|garanti|annonce|jure|certifie|convenu|engage*|parle|indique) "
        "| @AUX pourtant (ete)? (promis|assure|dit|garanti|annonce|jure|convenu)",
        "Vous m'aviez juré une réponse pour le 15.",
        "On m'avait pourtant assuré un retour avant la fête.",
    ),
    blaming(
        "(pas|jamais|guere|non|ne) @ADV{0,2} (tenu|tenue|tenues|tenus|tenez|tient|tiens|respecte*|honore*) "
        "@ADV{0,1} (votre|ta|sa|la|vos|le|les|ses|leurs|leur|tes|ton|une|aucun*)? (parole*|promesse*|"
        "engagement*|delai*|date*|echeance*|mot) | (manque de parole|parole (donnee|en air)|promesse* (non "
        "tenue*|en air|en la air|creuse*|bidon)|fausses promesses|belles (paroles|promesses)|promesses de "
        "gascon|manque a votre parole|vaut (votre|une) parole|votre parole (ne|vaut)|paroles en)",
        "Vous n'avez pas tenu parole.",
        "Encore des promesses non tenues.",
        spares=(
            "Comme promis, voici mes références.",
            "Merci d'avoir tenu parole.",
        ),
    ),
    blaming(
        "(minimum|peu|moindre|simple|elementaire|basique|manque|absence|aucun*|zero|(ce est (une|aussi "
        "une)? @ADV{0,1} (simple|pure)? question)|(simple|pure|elementaire) question|, question|faute|brin|"
        "once|defaut|sens|regle*|par|bonjour|vive|base|la|meme) (de|la|plus|ce est|minimum|du)? (un|une)? "
        "(minimum de|peu de)? @COURTESY (elementaire*|minimal*|la plus|de base|minimum|voudrait|aurait|veut|"
        "exige*|serait|commande*|impose*|oblige)",
        "Par simple politesse élémentaire, on répond.",
        "La courtoisie voudrait que l'on réponde.",
        spares=(
            "Je vous prie d'agréer l'expression de ma considération distinguée.",
            "Répondre vite est une question de respect, et j'aime cela.",
        ),
    ),
    blaming(
        "(manque*|absence|aucun*|zero|manquer|manquez|denue* de|depourvu*|defaut) (flagrant|total|cruel|"
        "complet|evident|criant|certain|le)? (de|totale de)? (savoir vivre|@COURTESY) (?!avec) | (un "
        "(minimum|peu|brin|semblant|zeste) de|la moindre|le minimum de|((ce est (une|aussi une)? @ADV{0,1} "
        "(simple|pure)? question)|(simple|pure|elementaire) question|, question|base) de) @ADJ{0,1} (savoir "
        "vivre|@COURTESY) | (simple|elementaire|pure) (politesse|courtoisie|correction|respect) | savoir "
        "vivre | (lecon*|cours) de (politesse|savoir|management|communication|courtoisie|morale) | par "
        "(simple)? (politesse|respect|correction|egard) (pour|envers|vis|,|on|vous) | merci (pour|de) (la|"
        "cette|tant de|autant de) (belle)? (consideration|indifference) (?!(de|distinguee|que)) | (avoir|eu|"
        "aurait|auriez|ayez|aie|aviez|ont|a) @ADV{0,2} (au moins)? (la|le) (decence|politesse|courtoisie|"
        "courage|delicatesse|correction|elegance|honnetete) (?!(de votre|que vous|et))",
        "Un minimum de respect serait bienvenu.",
        "C'est un manque de respect.",
        "Vous pourriez avoir la décence d'écrire.",
        "Cela s'appelle le savoir-vivre.",
        spares=(
            "Veuillez agréer l'expression de ma considération distinguée.",
            "Merci pour votre transparence et votre accueil.",
            "Avec tout mon respect, je vous salue.",
        ),
    ),
    blaming(
        "(ce est|cela|ca|ceci|trouve|trouvais|juge|(silence|attitude|comportement|methode*|procede*|"
        "maniere*|facon*|lenteur|gestion|processus|refus|absence de reponse) _{0,5}? (est|etait|sont|me "
        "parait|devient|semble|reste)|parait|semble|devient|est ce|il est|(?<!me) trouver|ce etait|ce "
        "serait|ce devient|commence a (etre|devenir)|frise (le|la)?) (@ADV|pas|ca|cela|ce|cette|votre|ton|"
        "silence|attente|situation|attitude|facon|procede|procedure|comportement|methodes|methode|la|le|un|"
        "peu|de|faire|pour|moins|proprement|quand|absolument|parfaitement|decision|a la|refus){0,7} @BAD "
        "(?!(de (travailler|rejoindre|pouvoir|voir|se|quitter|penser|voir)|comme (equipe|ambiance|projet)))",
        "C'est inadmissible.",
        "Je trouve ce silence pour le moins cavalier.",
        "Votre façon de faire est vraiment irrespectueuse.",
        spares=(
            "Notre client était pénible, mais nous avons tenu.",
            "Désolée d'être si pénible.",
        ),
    ),
    blaming(
        "(ce|ca|cela|est|etes|es|sont|etait|trouve|serait|fait|que|tres|facon|attitude) (ne)? (est|etait|"
        "fait)? (ca|cela|votre attitude)? (pas|peu|guere|rien de) @ADV{0,3} (serieux|serieuse|correct|"
        "correcte|corrects|correctes|normal|normale|professionnels|professionnel|professionnelle|fiable|"
        "fiables|reglo|pro|cool|sympa|chic|elegant|elegante|digne|acceptable|tolerable|respectueux|"
        "respectueuse|courtois|courtoise|honnete|joli|glorieux|poli|classe|reluisant|fair play|admissible|"
        "gentil|des manieres|une facon|une maniere|comme ca que) (?!(possible|que je)) | est ce (bien)? "
        "normal | (trouvez|trouves) (vous|tu|ca|cela) _{0,3}? (normal|correct|serieux|professionnel) | "
        "(fout|foutez|fous|foutent|fichez|fiche|fichent|moque|moques|moquez|moquent|balancez) (@CL|pas|de|"
        "du|des|vous|completement|@ADV){0,4} (gueule|monde|gens|candidats|moi|eperdument|tete) | foutage | "
        "(mascarade|simulacre|cirque|comedie|foutaise*|arnaque|escroquerie|imposture|guignol*|magouille*|"
        "bidon|du vent|parodie) | quel* (manque|desinvolture|honte|culot|toupet|mepris|cirque|gachis|"
        "amateurisme|drole de|facon)",
        "Ce n'est pas sérieux.",
        "Franchement c'est pas cool.",
        "Toujours rien : est-ce normal ?",
        "Quel manque de tact.",
        spares=("Ce n'est pas cher.",),
    ),
    blaming(
        "(je|me|nous|rend|sens|laisse) (@CL|@AUX|@ADV|a|etre|de|en|plus|reste|avoue|que|pour|dire|demeure|"
        "commence){0,7} (?<!agreablement) (?<!vous) @ANGRY @ADV{0,2} ,? (et @ANGRY)? (par|de|devant|quant a|"
        "quant au|face a|face au|du|des|que|pour|apres) ,? ((votre|ton|vos|ta|tes|cette|ce|cet|la|le) "
        "(?!(decision|accueil|visite|qualite|modernite|richesse|gentillesse|ambiance|diversite|enthousiasme|"
        "issue|refus|reponse|nouvelle|resultat|choix|poste|trajet|equipe|bonne|belle|rapidite|journee|"
        "voyage)) _ | ne (pas)? (avoir|recevoir) (pas|jamais|rien|recu|eu|meme|plus|ete (prevenu*|informe*|"
        "contacte*|rappele*|tenu*)) | ne (jamais|rien) | constater | voir (que|comment|a quel|votre) | tant "
        "de | si peu | attendre | (vous|tu|personne) | etre (traite*|laisse*|ignore*|oublie*|sans) | "
        "apprendre par | devoir (vous)? (relancer|courir|reclamer|insister))",
        "Je suis très déçu par votre silence.",
        "Je suis tanné d'attendre.",
        "Je reste perplexe devant cette lenteur.",
        spares=("Bien sûr un peu déçue, je garde un bon souvenir de vous.",),
    ),
    blaming(
        "(je|me|nous|suis|sens|laisse) (@CL|@AUX|@ADV|a|de|plus|reste|avoue|que|dire|commence|etre){0,6} "
        "(?<!vous) (?<!te) (furieu*|outre|outree|indigne|indignee|scandalise*|excede*|exaspere*|ecoeure*|"
        "revolte*|ulcere*|fache*|en colere|mecontent*|frustre*|enerve*|agace*|irrite*|degoute*|courrouce*|"
        "remonte contre|saoule*|choque*|vexe*|tanne*|blase*|outres|outrees|indignes|sidere*|consterne*|"
        "abasourdi*|estomaque*|interloque*) (?!(pas|de ne _{0,2}? (pouvoir|pu|avoir pu)))",
        "Je suis furieux.",
        "Nous sommes vraiment outrés.",
        spares=(
            "Je gère des clients mécontents.",
            "Je calme les clients furieux.",
            "J'ai été frustré de ne pouvoir vous montrer mon portfolio.",
        ),
    ),
    blaming(
        "ras le (bol|pompon) | (?<!devez en) (?<!dois en) (?<!devoir en) (ai|avons|avoir|eu|y en a|en a) "
        "@ADV{0,2} (marre|ma claque|plein le dos|plein mon casque|par dessus la tete|assez de|le pompon|mon "
        "voyage) (?!(de (moi|me|mes)|experience|temps|place)) | ma patience (a|est|commence|atteint|ne|se) "
        "| bout de (ma)? patience | patience a (des|ses) limites | coupe est pleine | trop ce est trop | la "
        "goutte (de eau)? qui | (suis|met|mettre|mets|etre|entrer) (@ADV|dans une|en|hors de|une|"
        "noire){0,3} (colere|rogne|petard|furie|moi $) | hors de moi | (mon|ma|cette|grande|profonde|vive|"
        "amere|une certaine|avec|de la|faire part de) (grande|profonde|vive|immense|plus|totale)? (colere|"
        "indignation|amertume|mecontentement|incomprehension|stupefaction|consternation|exasperation|"
        "lassitude|frustration|agacement|irritation) (?!(de mes|des|chez|du client)) | (profonde|vive|"
        "immense|amere|ma) (deception) (?!(de ne pas|passee|et)) | me (indigne|insurge|offusque|etonne|"
        "etonner|plains|plaindre|scandalise) @ADV{0,2} (de|que|du|des|,|$|vivement|aupres|aussi) | (me) "
        "(@ADV)? (surprend|degoute|revolte|choque|blesse|enerve|agace|irrite|exaspere|sidere|consterne|"
        "heurte|saoule|gonfle|tanne|fait suer|fait chier|scandalise|insupporte|fatigue) (?!(pas|jamais|rien|"
        "plus)) | ras la casquette | ras les (paquerettes|baskets) | plein les (bottes|baskets) | par "
        "dessus la tete (?!de travail) | (ca|cela) me (sort|sortent) par | (@ADV|^|je|et|,){0,2} (suis|"
        "reste|me sens) @ADV{0,2} (desabuse*|ecoeure*|degoute*|amer|amere|trahi|trahie|humilie*|rabaisse*|"
        "meprise*|insulte*) ,? ($|,|par|de|et)",
        "J'en ai marre d'attendre.",
        "Ma patience a des limites.",
        "Permettez-moi de m'étonner de ce silence.",
        "J'en ai ras la casquette d'attendre.",
        "Je me sens humilié.",
        spares=(
            "Merci de votre patience.",
            "La frustration des clients est mon métier.",
            "Vous devez en avoir assez de moi.",
        ),
    ),
    blaming(
        "silence (radio|assourdissant|total|complet|prolonge|inexplique|incomprehensible|persistant|glacial|"
        "absolu|de mort|eloquent|pesant|obstine|qui (dure|se)|de plomb|meprisant) | (un tel|(face a|devant|"
        "malgre|vu|apres|trouve|comprends pas|expliquez) (votre|ce|ton|un tel)|ce long|votre long) (long|"
        "inexplicable)? (silence|mutisme) | (votre|ton|leur) (mutisme|inertie|indifference|mepris|"
        "desinvolture|legerete|negligence|arrogance|lenteur|incompetence|incorrection|impolitesse|mauvaise "
        "(foi|volonte)|absence de (reponse|retour|reaction|suivi|nouvelles|respect)|manque de (?!(personnel|"
        "main|bras|place|temps|moyens|candidat*|ressource*|effectif*|monde))|dedain) | (votre|ton) silence "
        "(en dit|est @ADV{0,2} (pour le|@BAD|assourdissant|eloquent|parlant)|depuis|dure)",
        "Silence radio depuis l'entretien.",
        "Face à votre silence, je m'interroge.",
        "Votre mutisme est parlant.",
        spares=(
            "J'apprécie le silence de la bibliothèque.",
            "Votre silence me laisse croire à un refus.",
        ),
    ),
    blaming(
        "(lenteur|lenteurs|opacite|desinvolture|mepris|dedain|amateurisme|condescendance|arrogance|"
        "incompetence|grossierete|impolitesse|foutisme|hypocrisie|mauvaise foi|mesquinerie|goujaterie|"
        "muflerie|suffisance|incivilite) (?!(des|du|client*)) | (traite|traitee|traitez|traites|traiter|"
        "traitent|recoit|recevez) (@ADV|les|des|vos|ses|leurs|un|une|ainsi|si|aussi|mal){0,3} (candidat*|"
        "gens|postulant*|personnes|monde) (?!(avec (soin|respect|bienveillance|egard*|attention))) | "
        "(traite|traitee|traites|traitees) (de la sorte|ainsi|mal|comme|avec (une|si peu|aussi peu|tant de|"
        "une telle) (telle)? (?!(grande|gentillesse|bienveillance|chaleur))) | on ne (traite|laisse|repond|"
        "se comporte|joue|fait) pas _{0,2}? (gens|candidat*|ca|ainsi|avec|monde|attendre|comme|poireauter|"
        "mariner|perdre) | comme (un|une|des|de) @ADJ{0,1} (moins que rien|chien*|chaussette*|malpropre*|"
        "numero*|kleenex|pion*|prospectus|vulgaire*|dechet*|merde*|imbecile*|idiot*|objet*|mouchoir*) | "
        "indifference (?!(totale)? thermique)",
        "Le mépris avec lequel vous traitez les gens m'étonne.",
        "On ne traite pas les candidats comme ça.",
        "J'ai été traité comme un numéro.",
        "L'indifférence, c'est autre chose.",
        spares=("Vous traitez vos clients avec soin.",),
    ),
    blaming(
        "(perdre|perdu|perdez|perd|gache|gacher|gaspille|gaspiller|bouffe) (@ADV|le){0,2} (mon|ma|mes) "
        "(temps|journee|apres midi|heures|energie|matinee|conge*|argent|demi journee*) | (vous|tu|on) "
        "@CL{0,2} (avez|as|a|aurez) @ADV{0,2} fait perdre (?!(votre|ton)) | (?<!je) (vous|tu|on) @CL{0,2} "
        "(faites|fais|fait) @ADV{0,1} perdre (?!(votre|ton)) | (une|belle|pure|grosse|sacree|quelle) perte "
        "de (mon)? temps | (mon temps|le temps des candidats) _{0,3}? (ne)? (vaut|compte|interesse|importe|"
        "represente) @ADV{0,1} (rien|pas|peu|aucun*) | (croire|faut croire|semble|constate|comprends|vois) "
        "que je (ne)? (vaux|merite|compte|represente) (pas|rien|guere)",
        "Vous m'avez fait perdre mon temps.",
        "Tout cela fut une perte de temps.",
        spares=(
            "Je ne veux pas vous faire perdre votre temps.",
            "Nous avons perdu du temps sur le chantier.",
            "Pardon pour le temps que je vous fais perdre.",
        ),
    ),
    blaming(
        "(ca|cela|il|ce|prend|message|mail|courriel|reponse|reception|appel|ligne) (ne)? @CL{0,1} (prend|"
        "prendrait|coute|couterait|demande|demanderait|faut|aurait pris|aurait coute|vous aurait) @ADV{0,2} "
        "(pas|que|rien|moins|a peine|guere)? (de|que|un|une|pris)? (@NUMERAL|quelques|plus)? (secondes|"
        "seconde|minute|minutes|rien|grand chose|instant|clics|lignes|effort) | (est ce|serait ce|ce est|ce "
        "serait|si|aussi|etait ce) (si|trop|donc|vraiment|tellement|la mer){0,3} (complique|difficile|"
        "demander|dur|sorcier|insurmontable|exiger|a boire|chinois) (?!(pour moi|de choisir|de trancher)) | "
        "(trop (en)? demander|trop vous demander|la mer a boire)",
        "Un mail, ça prend trente secondes.",
        "Est-ce trop demander ?",
        "C'est si compliqué de répondre ?",
        spares=("Le choix est difficile, je le comprends.",),
    ),
    blaming(
        "(un|deux|une|trois|quelques) (simple*|petit*|seul*|pauvre*|malheureux|malheureuse)? (@CONTACTS|"
        "lignes|ligne|accuse|non|oui|clic|reponse|retour) (@ADV|de|reception|negatif|de reponse|poli*|type|"
        "meme|votre|part|,|ne|fut ce que|courtoise|telephone){0,4} (aurait|auraient|suffi|suffit|suffisait|"
        "suffirait|suffisent|suffiraient|(ne|ca|cela) @CL{0,1} (coute|prend|tue|mange)) (?!(pour (que je|"
        "vous expliquer|convenir)|me))",
        "Un simple mail aurait suffi.",
        "Deux lignes auraient été appréciées.",
        spares=("Un simple appel suffit pour que je vienne.",),
    ),
    blaming(
        "(vous|tu|on|@FIRM) (@CL|ne)? (auriez|aurais|aurait|auraient|pourriez|pourrait|pourrais|devriez|"
        "devrait|devrais|pouviez) @ADV{0,2} (pu|du|au moins|avoir honte|apprendre a|vous renseigner|prendre "
        "la peine|avoir au moins) (?!(recevoir|trouver|se)) | (pourriez|pourrais|pourrait|pouvez|peux|"
        "pouviez) (vous|tu|on) ,? (@ADV|cette fois|pour une fois|,){0,4} (au moins|prendre la peine|avoir "
        "la|me faire la grace|une fois) | (auriez|aurais) (vous|tu) (@ADV)? (pu|du) | il (aurait|serait|"
        "eut) @ADV{0,2} (ete)? @ADV{0,2} (correct|poli|courtois|elegant|professionnel|decent|temps|normal|"
        "grand temps|bien|la moindre|honnete|respectueux) (de|que) (?!je) | la moindre des (choses|"
        "politesses|courtoisies|corrections) | (ce est|ce serait|ce etait|est bien|est quand meme) le "
        "(strict)? minimum | (meritait|meritaient|merite|meritent|meriterait|meriterais|meritions|meritais) "
        "(@ADV|je crois|quand meme|,){0,2} (mieux|autre chose|plus (de|que)|au moins|davantage|une autre|un "
        "autre|un peu (plus|de)) | (attendais|attendait|esperais|esperait) (@ADV|a|de|votre|part|vous|"
        "mieux){0,5} (mieux|autre chose|plus de|davantage|un peu plus|plus serieux) (?!(tard|tot)) | aurais "
        "(@ADV)? (apprecie|prefere|bien aime) (@ADV)? (que (vous|on|tu)|au moins|un (minimum|peu|simple|mot|"
        "mail|retour|appel|coup|accuse)|une (reponse|explication)|etre (prevenu*|informe*|traite*|averti*)|"
        "un non)",
        "Vous auriez pu me prévenir.",
        "La moindre des choses serait de répondre.",
        "Deux heures d'entretien méritaient mieux.",
        "J'aurais apprécié un minimum de franchise.",
        spares=(
            "Vous auriez peut-être un moment jeudi ?",
            "J'aurais aimé savoir où en est le dossier.",
        ),
    ),
    blaming(
        "(visiblement|manifestement|apparemment|evidemment|clairement|evident|clair|croire|semble|dirait|"
        "constate|constater|constatons|deduis|conclus|note|vois|remarque|faut croire|preuve|parait|prends "
        "note|observe) (@ADV|que|,|de|donc|il est|vous|force est){0,3} (vous|votre|tu|les candidats|le "
        "respect|la politesse|le poste|mon temps|ma candidature|chez vous|on|personne|vos|que|mon profil|le "
        "temps) (@ADV|@CL|@AUX|le temps|chez vous|ce est|trouvez|preferez|de|des autres|des candidats|"
        "interesse*|importe|compte){0,6} (pas (assez|suffisamment|le temps|de temps|la peine|une priorite|"
        "votre priorite|celui|juge|prevu|interesse|capable|digne|envie|mieux|beaucoup)|pas (vous|tu|"
        "interesser|importan*|grand|respect*|compt*)|peu (de (cas|consideration|respect)|importe|vous "
        "importe)|rien a (faire|fiche|foutre|cirer)|aucun*|trop (occupe|occupes|occupee|important*)|autre "
        "chose a faire|mieux a faire|autres (chats|priorites|occupations)|deja (attribue|pris|pourvu|decide|"
        "choisi)|ignore*|ignorez|moque*|fiche*|fout*|jete*|jamais|moquez|ne (vaut|compte|savez|sais|valent|"
        "merite*|respect*)|comme (des|un|une)|un peu comme|superflu*|optionnel*|perdu*|celui de|ecrit (par))",
        "Visiblement vous n'avez pas le temps de répondre.",
        "Il est évident que le poste était déjà attribué.",
        spares=("Il est clair que votre équipe aime son travail.",),
    ),
    blaming(
        "je constate que (vous|votre|personne|rien|nul|tu|malgre|le respect|les) | force est de constater | "
        "(trouve*|trouvez|prenez|avez) le temps (de|pour) _{1,8}? (mais|et) (pas|jamais|aucun*) | (trop "
        "(occupe*|important*|grand|grande|fier*|presse*) pour (repondre|me|nous|un|les|decrocher|ecrire|"
        "donner|rappeler|daigner|moi|si peu|moi)) | autres chats a fouetter | autre chose a faire que de | "
        "(je)? plains (@ADV)? (vos|votre|les|tes|ceux|celui|celle|sincerement) | deduis que (les candidats|"
        "vous|votre|mon temps|le respect|la politesse|chez)",
        "Force est de constater que rien n'avance.",
        "Vous êtes trop occupés pour répondre.",
        "Vous trouvez le temps de publier, mais pas celui de me répondre.",
        "Je plains vos équipes.",
        spares=("Merci d'avoir trouvé le temps de me recevoir.",),
    ),
    blaming(
        "merci (pour|de) rien | merci (@ADV)? (de|pour) (votre|ce|ton|le|cet|cette|ta) (@ADV|long|beau|"
        "brillant|magnifique|belle|joli){0,2} (silence|mepris|absence de|indifference|refus (type|"
        "automatique|standard|sec)|mail type|reponse type|lettre type|copier) | (refus|reponse|mail|message|"
        "lettre|courriel) (type|standardise*|impersonnel*|robotise*|preformate*) (?!(pour les|de)) | (ecrit|"
        "redige|redigee|genere|generee|pondu) par (un|une)? (robot|machine|automate|ia|logiciel|stagiaire) "
        "| copie colle | copier coller | (bravo|chapeau|felicitations|super|bel|beau|belle|joli|jolie|sacre|"
        "sacree|drole|sympa) (@ADV|pour|la|le|les|votre|vos|de|ton|ta){0,4} (silence|mentalite|"
        "communication|comm|suivi|professionnalisme|respect|serieux|facon de|maniere de|consideration|"
        "mepris|exemple de (management|gestion|respect)|preuve de (respect|serieux|considera*)|"
        "organisation) (?!(du projet|sur le|et votre|de votre equipe)) | tant pis pour (vous|toi) | bon "
        "debarras | (passez|passes|passe|passent|etes passe*|allez passer) a cote de (quelquun|quelque|moi|"
        "un|une|la) | (savez|sais|saurez) (pas|jamais) ce que (vous|tu) (perdez|ratez|manquez|rates) | "
        "allez vous faire | dommage pour vous | votre perte | on applaudit | un grand bravo , | grand bien "
        "(vous|te) fasse | vous feliciter* (pour|de) votre (silence|absence|mepris)",
        "Merci pour rien.",
        "Bravo pour la communication !",
        "Merci pour ce refus type.",
        "Vous passez à côté de quelqu'un de valable.",
        spares=(
            "Bravo pour votre nouveau site.",
            "Merci pour votre accueil.",
        ),
    ),
    blaming(
        "menti | mentez | mensonge* | menteu* | mauvaise foi | malhonnete* | hypocrit* | faux (jeton*|cul*) "
        "| pipes | (joue|joues) (de)? avance | pistonn* | piston | copinage | nepotisme | favoritisme | "
        "pour la forme | sauver les apparences | (simple|pure) (formalite|forme) (?!(administrative|pour "
        "moi)) | (fait|faire|faites) (croire|miroiter) | (vous|tu|on) @FILL{0,3} (trompe|trompee|dupe|roule|"
        "berne) | discrimin* | candidat maison | deja (attribue|pourvu|promis|reserve|donne) (a) (un|une|"
        "votre|quelquun) | attribue (a|de) avance | (excuses|pretexte*) bidon | noyer le poisson | langue "
        "de bois | double langage | deux poids",
        "Vous m'avez menti.",
        "Les dés étaient pipés.",
        "L'entretien n'était qu'une formalité pour sauver les apparences.",
        spares=("Si je ne me trompe pas, c'est le 14.",),
    ),
    blaming(
        "^ (et|or|mais|pourtant|bon|,){0,2} (nous (sommes|voila|voici)|on (est|arrive)) @ADV{0,2} (le|au) "
        "(@WEEKDAY)? (@NUMERAL|@FIGURE|@DATED) (@MONTH)? (@FIGURE)? ($ | ,? (et)? (toujours|rien|aucun*)) | "
        "(tire|tirera|tirer|tirerai|tirez|tirerons) @CL{0,1} _{0,2}? (conclusion*|consequence*)",
        "Nous sommes le 29.",
        "Chacun en tirera ses conclusions.",
    ),
    blaming(
        "(arretez|cessez|arrete|cesse|inutile|pas la peine|priere) (de)? (ne pas)? @CL{0,2} (harceler|"
        "relancer|insister|importuner|spammer|deranger|inonder|bombarder|appeler|ecrire|presser|solliciter) "
        "| nous harcel* | (votre|vos|ton|tes) (insistance|impatience|harcelement) | (votre|vos|ton|tes) "
        "@CONTACTS (incessant*|a repetition|deplace*|insistant*|intempestif*) | un peu de (retenue|tenue) | "
        "(pas|etes|es) @ADV{0,1} (le|la) (seul|seule|unique) (candidat|candidate|a (attendre|postuler)) | "
        "(apprenez|apprendre|apprends) a (patienter|attendre|vivre|respecter|etre patient*|lire) | (ferait|"
        "fera|faire|ferai*) _{0,3}? plus grand bien | (?<!avez) (?<!avez surement) (autre chose|mieux) a "
        "faire que (de)? (@CL)? (repondre|vous|courir)",
        "Inutile de nous relancer.",
        "Votre impatience est lassante.",
        "Nous harceler n'y changera rien.",
        spares=(
            "N'hésitez pas à nous relancer.",
            "Vous avez mieux à faire que de me répondre.",
        ),
    ),
    blaming(
        "(lire|lu|lisez|lis) _{0,4}? jusque au bout | (avez|as) (vous|tu) (seulement|meme|au moins) | je "
        "conteste | mal motive* | (pour|afin de) rester (poli|polie|courtois|courtoise|correct|correcte) | "
        "pour ne pas dire (plus|pire|@BAD|@ANGRY) | (ne vous etonnez pas|pas etonnant) (que|si|de)",
        "Lisez mon courriel jusqu'au bout.",
        "Je reste perplexe, pour rester poli.",
        "Avez-vous seulement lu mon dossier ?",
    ),
    blaming(
        "(attente|delai*) (interminable*|insupportable*|inadmissible*|incomprehensible*|delirant*) | "
        "(attend*|patiente*|reponse|nouvelles) _{0,3}? depuis (des (lustres|siecles|plombes)|belle lurette|"
        "une eternite|trop longtemps|mathusalem) | (@NUMERAL|plusieurs|des) (@SPAN) de silence | (@NUMERAL|"
        "plusieurs|des) (@SPAN) que (je|on) (attends|poireaute|attend|patiente) | attendre apres vous | "
        "attendre pour rien | (toujours|encore) (aucun*|pas de|rien) _{0,3}? , (est ce|ce est|merci|bravo|"
        "quelle|quel|pourquoi)",
        "Trois semaines de silence.",
        "J'attends une réponse depuis des lustres.",
        "Ça fait trois semaines que j'attends.",
        spares=("Cela fait trois semaines que nous nous sommes vus.",),
    ),
    blaming(
        "(a mon epoque|de mon temps|en mon temps|la ou je (viens|travaille)|autrefois|jadis|dans mon (pays|"
        "village|metier|monde)|ou je (viens|travaille)|dans le temps|ma generation|on me a (appris|eleve)|"
        "chez (nous|moi|les gens|des gens)) ,? _{0,12}? (on|ca|cela|toujours a|a) (@CL|@ADV){0,2} "
        "@ANSWERING (?! _{0,4}? @OTHERS) | (ma mere|ma grand mere|mon pere|mes parents) _{0,3}? (appris|"
        "disait|apprenait|enseigne) _{0,6}? (@ANSWERING|politesse|tenir|promet*)",
        "Chez nous, quand on dit à quelqu'un qu'on le rappelle, on le rappelle.",
        "À mon époque, on accusait réception d'un courrier.",
        spares=("Chez nous, on répond aux clients sous 24 heures.",),
    ),
    blaming(
        "(apprenez|apprends|commencez par|songez (donc)? a|tachez de|essayez (donc)? de|pensez (donc)? a|"
        "veillez a|efforcez vous de|apprendre a) (@ADV|au moins|mieux|un jour|donc){0,2} (@ANSWERING|lire|"
        "recevoir|communiquer|recruter|vous organiser|tenir|soigner|traiter) (?!(avant|si|quand|@DEADLINE)) "
        "| conseil (,|de ami|gratuit|en passant|pour (la suite|le avenir)){1,3} _{0,3}? (apprenez|repondez|"
        "soignez|changez|revoyez|formez|traitez|evitez|respectez|relisez|prevenez|rappelez|tenez|commencez|"
        "quand on|un peu|ne) | (la prochaine fois|une autre fois|a le avenir|desormais|dorenavant) ,? "
        "_{0,2}? (evitez|ayez|prevenez|repondez|soyez|tachez|pensez a (@ANSWERING)|organisez|respectez|"
        "abstenez|veillez|apprenez|ne (faites|fixez|promettez|donnez)) | (^|,|et) (respectez|respecte|ayez) "
        "(donc|un peu|au moins|les|vos|le|mon|la|ses) (?!(distances|consignes|bonte|amabilite|gentillesse|"
        "obligeance))",
        "Un petit conseil : apprenez à répondre aux gens.",
        "La prochaine fois, prévenez les candidats.",
        "Respectez au moins vos engagements.",
        spares=("Un conseil, s'il vous plaît : par où commencer ?",),
    ),
    blaming(
        "(ce (ne)? est|ca (ne)? (serait|est)|est ce|serait ce|est il|serait il|a t il|etait ce|ce (ne)? "
        "serait) @ADV{0,3} (pas|si|donc|trop|tellement)? @ADV{0,1} (complique|difficile|sorcier|surhumain|"
        "dur|impossible|interdit|penible|couteux|insurmontable|la mer a boire|un exploit|demander la lune|"
        "une montagne|long|superflu|epuisant) (,|pourtant|quand meme|pour vous){0,2} (de|que de|a|pour) "
        "@CL{0,2} (@ANSWERING|telephoner|appeler|passer un|ecrire|informer) | (repondre|prevenir|rappeler|"
        "decrocher|politesse|courtoisie|remercier|ecrire) _{0,4}? (jamais|pas|rien) @AUX{0,2} (tue|coute|"
        "coutait|couterait|mange|ruine|fait de mal) | mange pas de pain | (que|qu est ce que|ce que) (ca|"
        "cela)? (vous|te) (en)? (coute|couterait|coutait|aurait coute) | (pas|rien ne) (interdit|vous "
        "(interdit|empechait|empeche)) de @CL{0,2} @ANSWERING | (quel|quelle|quels) (genre|sorte|type|"
        "espece) de (entreprise|societe|maison|boite|gens|recruteur*|employeur*|personne*|patron*) "
        "(?!(recherchez|cherchez|souhaitez|etes))",
        "C'est quand même pas compliqué d'envoyer un oui ou un non.",
        "Répondre n'a jamais tué personne.",
        "Quel genre d'entreprise traite ainsi les gens ?",
        spares=("Il est difficile de répondre sans réfléchir.",),
    ),
    blaming(
        "(faites|fais|faire|fait|font|faisiez) (@CL|@ADV){0,2} semblant | (cache*|cacher|abrit*|retranch*|"
        "refugi*) (@ADV)? derriere | (moquer|ficher|foutre|payer|payez) (@CL|@ADV|bien){0,2} (du monde|de "
        "moi|de nous|des gens|des candidats|ma tete|la tete|ma tronche|de qui) | (pas|meme pas|jamais) "
        "@AUX{0,1} (eu)? (le|la) (courage|decence|politesse|courtoisie|franchise|elegance|correction|"
        "delicatesse|honnetete|cran|cran de) (de|$|,) | (quand|des que|lorsque) (ca|cela) vous (arrange|"
        "chante|plait) | (on|nous|je) (ne)? (existe|existons|compte|comptons) (plus|pas) (,|$|pour vous|a "
        "vos yeux) (?!(mes|les)) | (plus)? bon* (a|pour) la (poubelle|casse) | (me|nous)? (a|ont) fait peur "
        ",? (meme si|mais|sans)",
        "Vous faites semblant de ne pas l'avoir vu.",
        "Inutile de vous cacher derrière le règlement.",
        "Me faire revenir pour ça, c'était se moquer du monde.",
        "Une fois l'entretien passé, on n'existe plus.",
        spares=("Je ne compte plus les heures passées au piano.",),
    ),
    blaming(
        "trou* noir* (?!(de memoire|dans mon)) | triangle des bermudes | puits sans fond | (dans|vers) (le|"
        "un) (neant|cosmos|vide (?!(sanitaire|juridique))) | oubliettes | (dans|aux) (les)? limbes | "
        "precher dans le desert | pisser dans un violon | dialogue de sourds | voix dans le desert | "
        "peigner la girafe | allo ,? (la terre|houston|quelquun) | calme plat | (depuis|et|puis|ensuite) ,? "
        "(plus personne (,|$)|plus de (son|image)|le desert|le vide|grand silence|nothing|zero pointe) | "
        "plus (aucun)? signe de vie | (pas|aucun) (un)? signe de vie (?!(de ma part)) | silence de "
        "(cathedrale|tombe|glace) | grand silence | (vous|tu|recruteur*|@FIRM) @FILL{0,3} (disparu*|"
        "evapore*|volatilise*|envole*|evanoui*) (sans|dans|,|$|depuis|du jour|de la|apres|des que) | "
        "(portes|porte) disparu* | (suis|etre|deviens|devenu|devenue) @ADV{0,2} (invisible|transparent|"
        "transparente) (,|$|a vos|pour|depuis) | (telephone|clavier|messagerie|ligne|internet|stylo|souris) "
        "_{0,3}? (est|serait) (t)? (il|elle)? _{0,2}? (en panne|casse|cassee|coupe|coupee|hors service|mort|"
        "en greve) | perdu (mon numero|le usage|votre langue|votre stylo|sa langue|vos doigts|ma trace)",
        "À croire que mes mails partent dans un trou noir.",
        "Depuis l'entretien, calme plat.",
        "Votre téléphone est en panne ?",
    ),
    blaming(
        "(candidat*|gens|nous|on|je|postulant*|personnes) @FILL{0,3} (des|un|une)? (etres humains|etre "
        "humain|humain*|personnes) ,? (et)? (pas|non) (des|un|une) | derriere (chaque|les|un|une|ces|vos) "
        "(cv|candidature*|dossier*|mail*|numero*) ,? _{0,2}? (il y a|y a|se trouve*|se cache*|il (existe)) "
        "| (eux|elle|elles|lui) ,{0,1} (au moins)? ,{0,1} (me|nous|ne me) (ont|a|avait|avaient) @ADV{0,2} "
        "(repondu|rappele*|prevenu*|tenu|traite*|ecrit|donne|informe*|recontacte*|pris|fait (signe|savoir)) "
        "| (ailleurs|concurren*|autres|deux autres|autre entreprise|autre societe|autre employeur|toutes "
        "les (boites|entreprises|societes)) _{0,5}? (ont|a|me|savent|repond*|rappel*) @FILL{0,3} (repondu|"
        "repond*|rappele*|prevenu*|traite*|respect*) _{0,2}? (en|dans|sous|eux|mieux|plus vite|le jour|la "
        "semaine|au moins) | (mon temps|le mien|notre temps|le temps des (autres|gens|candidats)) (aussi|ne|"
        "@ADV)? (est|vaut|a|compte|aussi) @ADV{0,2} (precieux|de la valeur|autant|aussi|un prix|pas rien|"
        "gratuit)",
        "Vos candidats sont des êtres humains, pas des dossiers.",
        "La société Vinci, elle, m'a répondu en deux jours.",
        "Vos concurrents m'ont répondu en trois jours.",
        "Mon temps aussi est précieux.",
    ),
    blaming(
        "(fallait|faut|faudrait) (oser|le faire (,|$)|du culot|avoir du (culot|toupet)|un sacre) | (puis|"
        "pour|et) @ADV{0,1} (le|la|les|me|nous) (oublier|ignorer|laisser (sans|tomber|en plan|choir|dans)) "
        "| (voila|ce est donc|ce est) (comment|comme|ainsi) (ca)? (que)? (vous|on) @FILL{0,2} (traite*|"
        "recoi*|recevez|considere*|remercie*|recrute*|recompense*|accueill*) | (ne)? en (revien*|reviens) "
        "(@ADV)? pas (que vous|que on|de (votre|ce|tant|la facon|la maniere|cette|voir)|du peu|,|$) | (en "
        "dit|en disent|en disait) @ADV{0,1} long | (ca|cela) promet (,|$|pour) | (avez|as) @ADV{0,1} (vous|"
        "tu)? @ADV{0,1} pas (@ADV)? honte | honte a (vous|votre) | (triste|pietre|mauvaise|facheuse|"
        "deplorable|sale|fichue|curieuse|drole de|etrange|bien mauvaise) (image|opinion|mentalite|vitrine|"
        "carte de visite|ambiance|maison|publicite|reclame|entreprise|societe|idee de (vous|votre|la)) | "
        "(meilleure|haute|bonne|autre|autre idee|plus haute) (opinion|image|idee) de (vous|votre|la) "
        "_{0,4}? (avant|jusque|maison|societe|entreprise) | (avais|avait|croyais|pensais) _{0,3}? (une|un) "
        "(meilleure|haute|autre|bonne|tout autre) (opinion|image|idee) | de guerre lasse | (perds|perdre|"
        "perdu|perdais) (@ADV)? patience | (en ai|en avons|en avoir) @ADV{0,2} (soupe|ma dose|jusque la|"
        "gros sur|assez de (vos|votre|cette|ces|ce|attendre|etre)) | (bouche trou|roue de secours|quantite "
        "negligeable|dindon de la farce|cinquieme roue|cobaye|variable de ajustement|figurant) | (pris|"
        "prise|prenez|prend) pour (un|une|des|vos) (imbecile*|idiot*|con*|pigeon*|poire*|bouffon*|larbin*|"
        "jambon*|buse*|truffe*|cruche*)",
        "Recevoir un candidat puis l'oublier, il fallait oser.",
        "Voilà comment vous traitez les gens.",
        "J'avais une meilleure opinion de votre maison.",
        "De guerre lasse, je renonce.",
        spares=("Merci de ne pas m'oublier.",),
    ),
    blaming(
        "(decouvre|apprends|vois|lis|appris|decouvert|vu|lu|tombe|remarque) _{0,9}? (pourvu|attribue|"
        "embauche|recrute|annonce|reaffiche*|republie*|repostee*|remise|en ligne) _{0,5}? ,? (merci|bravo|"
        "sympa|super|chapeau|charmant|elegant|classe|genial|belle) | (suffisait|fallait|eut suffi|aurait "
        "suffi) de @CL{0,2} @ADV{0,1} (dire|repondre|prevenir|rappeler|ecrire|decrocher|demander poliment|"
        "envoyer un|un) (?!(pour que|pour (vous|le) joindre)) | (fallait|autant|suffisait) @ADV{0,1} (le|me|"
        "nous) (dire|prevenir|avertir) (tout de suite|des|avant|clairement|franchement|,|$|a|au) | plus "
        "(vite|rapide*|rapidement|reacti*|poli*|courtois*|serieu*|respectueu*|humain*|correct*|fiable*|"
        "aimable*|organise*|bavard*|causant*|chaleureux) que (vous|toi|votre|chez vous|vos) (?!(ne|me le|"
        "le)) | depass* (vos|votre|ton|tes) (competences|capacites|forces|moyens) | hors de (votre|ta) "
        "portee | (habitude|habitue*) (de|a) (@CL|etre|me faire)? (etre)? @ADV{0,1} (traite*|ignore*|"
        "laisse*|mene*|balade*|insulte*|meprise*|courir apres|mendier|supplier) | avec (autant|tant|si peu|"
        "aussi peu|tellement|un tel|une telle|pareil*|un pareil|une pareille) (de)? (legerete|mepris|"
        "desinvolture|egard*|consideration|delicatesse|respect|arrogance|froideur|dedain|tact|"
        "condescendance|politesse|indifference)",
        "Je découvre en ligne que le poste est pourvu, merci de m'avoir prévenu.",
        "Il suffisait de le dire.",
        "Même mon dentiste me rappelle plus vite que vous.",
        "Cela dépasse vos compétences.",
        spares=("Si vous préférez un appel, il suffit de me le dire.",),
    ),
    blaming(
        "(dure|durent) depuis | se (fait|font) (attendre|desirer) (?!(car|parce)) | (traite*|trait*|recoi*|"
        "accueill*|parle*) (@ADV|aussi|si){0,2} mal (ceux|les|ses|vos|leurs|la) | (manquez|manques|manque|"
        "manquent) @ADV{0,1} pas (de|d) (toupet|culot|air|souffle|audace|aplomb|humour) | @COURTESY (ne)? "
        "(est|sont|fait|font|figure|semble) @ADV{0,2} (pas|guere|plus) @ADV{0,2} (etre|faire)? (partie|"
        "inscrit*|prevu*|dans|au programme|de mise|votre|a le ordre|la priorite|monnaie|compris*|connu*|"
        "enseigne*|obligatoire|arrive*) | (?<!jamais) (aurais|avais|osais|eusse) @ADV{0,2} (pense|cru|"
        "espere|imagine|croire|esperer) (que|qu) (un|une|votre|vous|on|dans|chez) | (pas|jamais) @ADV{0,1} "
        "eu @ADV{0,2} droit a (un|une) | (apres|ensuite) (ca|cela)? ,? (on|vous) (se|vous) (etonne*|plaign*|"
        "plaint) | (on|vous) (se|vous) (etonne|etonnez|plaint|plaignez) (ensuite|apres|que (les|personne)|"
        "de ne (plus|pas)) | (quelle|la grande|la) classe (,|$|vraiment) (?!(de (seconde|troisieme|ce))) | "
        "(^|comme) (ce est)? charmant* (,|$|procede|methode*|facon*) | quel sens de (le (accueil|humour|a "
        "propos)|la (communication|politesse|repartie)) | merci (de|pour) ne (pas|jamais|meme pas) me avoir "
        "(?!(oublie*|tenu rigueur|interrompu)) | (gardez|epargnez) (moi)? (vos|votre|les|le) (excuses|"
        "baratin|salades|politesse*|formule*|belles|laius|discours|couplet)",
        "Votre réponse se fait attendre.",
        "Vous ne manquez pas de toupet.",
        "La politesse n'est pas inscrite dans votre charte.",
        "Je n'ai même pas eu droit à un accusé de réception.",
        spares=("Je n'aurais jamais cru que ce métier me plairait.",),
    ),
    blaming(
        "comprends (@ADV)? (pas|mal|toujours pas|plus) (@ADV)? (votre|ce|ton|un tel|cette) (silence|"
        "attitude|manque|absence|comportement|mutisme|facon|lenteur|refus|attente|desinteret) | comprends "
        "(pas|mal) (pourquoi|comment) (vous|personne|on|une) (ne|peut|pouvez|n) | tombe* de haut | douche "
        "froide | mauvaise surprise (?!(de|dans|pour (mes|nos|les))) | le moins que (on|vous) (puisse|"
        "puissiez) (faire|dire|attendre) | (prend*|pris|prise|prenez|regarde*|toise*|traite*|parle*) de "
        "haut | (baille|baillait|bailliez|ricane|ricanait|ricaniez) | coup* la parole | (pianot*|regard*|"
        "consult*|jou*|rive*|scroll*) _{0,3}? (son|votre|ton) (telephone|portable|smartphone|montre) | "
        "(recu|recue|recus) avec (@NUMERAL|@FIGURE|une) (minutes|heure|heures) de retard | sans (meme)? (un "
        "(regard|bonjour|merci|au revoir|sourire)|me (regarder|saluer|dire (bonjour|merci))) | me y "
        "reprendra | y reprendra (pas|plus) | (me)? (recontactez|rappelez|sollicitez|ecrivez) (plus|jamais) "
        "(moi)? ($|,|jamais) | oubliez (moi) ($|,) | rayez (moi|mon) | (combien de temps|jusque a quand) "
        "(encore)? _{0,4}? (attendre|patienter|durer|laisser|faire durer|mariner|vais je|devrai je|dois je|"
        "allez vous) | pas que (ca|cela) a faire | pas (toute)? (la|ma) vie devant",
        "Je ne comprends pas votre silence.",
        "J'ai eu la désagréable sensation d'être pris de haut.",
        "Jusqu'à quand vais-je attendre ?",
        spares=("Jusqu'à quand puis-je vous envoyer le document ?",),
    ),
    blaming(
        "(sais|saurais) (@ADV)? (pas)? (ce qui|lequel|si) est le pire | le pire ,? (ce est|dans (tout)? (ca|"
        "cela|cette)) | laisse* @CL{0,1} (esperer|croire|miroiter) _{0,6}? (pour rien|pendant|des mois|en "
        "vain|alors|depuis) | (fait|faire|faites) (esperer|miroiter) | (esperer|espere|attendre|attendu|"
        "venu*|venir|deplace*|prepare*|travaille|deplacer|rien) _{0,5}? pour rien (,|$|merci) | (@NUMERAL|"
        "plusieurs|combien de|@NTH) fois _{0,1}? que (vous|on|votre @FIRM) (@CL)? (report*|decal*|annul*|"
        "repouss*|deplac*|chang*|oubli*|promett*|repet*) | (vous|on) (@CL|@AUX|@ADV){0,3} (@OFTEN) _{0,1}? "
        "(report*|decal*|annul*|repouss*|promis)",
        "Vous m'avez laissé espérer pendant des mois.",
        "Ça fait trois fois que vous reportez l'entretien.",
        "J'ai attendu pour rien.",
    ),
    blaming(
        "comptez (pas|plus) sur moi pour | (vous|votre @FIRM|tu) (ne)? @CL{0,1} (merite|meritez|merites) "
        "@ADV{0,1} (pas|guere|plus) | (refus|silence|mois|semaines|sans|rien|aucun*|jamais|automatique|"
        "attente|lignes|oublie*|ignore*) _{0,8}? , (quelle|quel) @ADJ{0,1} (elegance|delicatesse|courtoisie|"
        "reactivite|efficacite|rapidite|professionnalisme|consideration|attention|accueil|organisation|"
        "politesse|respect|tact|classe|exploit|style|sens) | (quand|lorsque|si) on (?!(me|nous|vous)) "
        "_{1,9}? ,? on (@CL|ne|@ADV){0,2} (repond|previent|rappelle|tient (parole|ses|sa|$|,)|tient|assume|"
        "decroche|excuse) (?! _{0,3}? (client*|vite)) | comme (a)? (un|une|des) (sale|petit|vulgaire)? "
        "(gamin*|enfant*|gosse*|debile*|demeure*|domestique*|larbin*|delinquant*|criminel*|voleur*|"
        "malpropre*|suspect*|sous fifre) | (je|mon temps|ma candidature|mon travail) (ne)? (vaux|merite*|"
        "valais|vaut|valait|meritais) (meme|@ADV){0,3} pas (un|une|le|la) @ADJ{0,1} (@CONTACTS|@ANSWER|"
        "minute|mot|peine|ligne|timbre|seconde|secondes)",
        "Vous ne méritez pas mes efforts.",
        "Deux mois pour un refus automatique, quelle élégance !",
        "Quand on n'a qu'une parole, on la tient.",
        "Je ne vaux même pas un coup de téléphone.",
        spares=("Quand on aime son métier, on répond vite aux clients.",),
    ),
    blaming(
        "ne @CL{0,1} (ai|avons|avais) (vraiment)? plus (aucune|la moindre|guere|tellement|du tout|trop|"
        "vraiment)? envie de (travailler|vous|rejoindre|venir|postuler|poursuivre|continuer) | (pourriez|"
        "devriez|pourrais|devrais|pourrait|devrait) (@CL)? @ANSWERING _{0,3}? ,? (tout de meme|quand meme|"
        "au moins|non|hein|enfin) (,|$) | (pourriez|pourrais|pourrait|devriez) (tout de meme|quand meme|au "
        "moins) @CL{0,2} @ANSWERING | cour* apres (vous|les recruteurs|une reponse|tout le monde|ma reponse|"
        "un (rendez|mot|appel)|la reponse|des) | (pas|ni) (a moi|mon role|mon travail|au candidat) de "
        "(courir|relancer|mendier|quemander|insister|deviner|vous courir) | (mendier|quemander|arracher|"
        "reclamer|extorquer) (un|une|des|la|ma|votre) (reponse|mot|nouvelles|retour|explication) | "
        "(tellement|tant|si|trop) (peu|pas) (de)? (consideration|@COURTESY) | (apres|avec|vu|devant) (un|"
        "une|de) (tel|telle|tels|pareil|pareille|pareils) (accueil|traitement|experience|attitude|"
        "comportement|silence|methode*|procede*|manque)",
        "Je n'ai plus aucune envie de travailler pour vous.",
        "Vous pourriez répondre, tout de même.",
        "Ce n'est pas à moi de courir après vous.",
        spares=(
            "Après un tel entretien, j'ai hâte de commencer.",
            "Cela m'a donné encore plus envie de rejoindre votre équipe.",
        ),
    ),
    blaming(
        "@SPAN (@ADV)? que (vous|on|tu) @CL{0,2} (promett*|promet*|dit*|dites|repet*|balad*|promen*|assur*|"
        "annonc*|fait|faites|fais|laiss*|ignor*|repouss*|tourn*) | de un autre (age|temps|siecle) | (ce est|"
        "etait) bien la peine | (beaucoup|mieux) la peine de (parler|vanter|promettre|publier|organiser) | "
        "si seulement (quelquun|vous|on|votre) _{0,4}? (savait|saviez|lisait|lisiez|repond*|prenait|preniez|"
        "pouvait|pouviez|daign*) | (vous|on) (@CL|@ADV){0,1} (avez|as|a) @ADV{0,1} (oublie|oubliez) que (je|"
        "nous)",
        "Cela fait un mois que vous me promettez une réponse.",
        "Vos méthodes sont d'un autre âge.",
        "C'est bien la peine de parler de valeurs.",
    ),
    # -- S7b: pressure ---------------------------------------------------------------------------------
    pressing(
        "(il (me|nous) faut | me faut | (je|nous) (@CL|@ADV){0,2} (exige*|exigeons|veux|reclame*|requiers|"
        "somme|ordonne|mets en demeure|tiens a (avoir|recevoir|obtenir)|compte (bien)? (avoir|recevoir|"
        "obtenir)) | (ai|avons) (@ADV|absolument|imperativement|urgemment|le){0,2} (droit a|besoin de)) "
        "(@ADV|de|savoir|absolument|imperativement|avoir|recevoir|obtenir|connaitre|que vous me|une bonne "
        "fois){0,4} (une|la|votre|un|ta|cette|de|le|vos|des|me|enfin)? (@ADV|prompte|veritable|vraie|"
        "vrai){0,2} (@ANSWER|repondre|repondiez|donner|donniez|rappeliez|issue|clarte|oui|date|offre|"
        "position|eclaircissement*|fixe|fixee|savoir) (?!(quand|a votre|pour mieux))",
        "Il me faut une réponse claire vendredi.",
        "J'exige une explication.",
        "J'ai besoin d'une réponse rapidement.",
        spares=(
            "Il me faut une heure pour venir.",
            "J'ai besoin de votre adresse.",
        ),
    ),
    pressing(
        "je (@CL|@ADV){0,2} (exige|ordonne|somme|mets en demeure) | mise en demeure (?!(,|et|des|client*|"
        "puis|$)) | (dernier delai|sans faute|dernier carat|dernieres limites|delai de rigueur|"
        "imperativement|sous huitaine|ultimatum) | (je|nous) (@CL|@ADV){0,2} (attends|attendons|veux|compte "
        "sur|espere bien|entends) (@ADV|de vous|de toi|donc|desormais|bien){0,3} (une|votre|un|ta|ton|la|le|"
        "que vous|des|de vos|vos|de tes|tes|avoir|recevoir|sur){0,2} @ADJ{0,1} (@ANSWER|appel|mail|message|"
        "courriel|coup de fil|tranchiez|decidiez|repondiez|rappeliez) _{0,4}? @DEADLINE (?! _{0,5}? comme "
        "(prevu|convenu|entendu))",
        "J'attends votre appel d'ici ce soir, sans faute.",
        "J'exige de connaître l'issue.",
        "Merci de répondre impérativement.",
        spares=("Dans l'attente de votre réponse, bonne semaine.",),
    ),
    pressing(
        "((merci de|veuillez|priere de|tachez de|essayez de|prie de|demande de|invite a|vouloir|serait de|"
        "devez|faudrait|il faut) ,? @CL{0,2} @ADV{0,1} (repondre|trancher|decider|fixer|donner (une|votre|"
        "la) @ADJ{0,1} @ANSWER|faire (parvenir|connaitre|part de) (votre|une|la) @ANSWER) | (^|,|et|donc|"
        "alors|mais) ,? @ADV{0,1} (repondez|tranchez|decidez|reponds|decide|tranche|(donnez|donne|faites) "
        "(moi)? (une|votre|parvenir))) (@ADV|moi|me|nous|vous|toi|une|votre|ta|@ANSWER|vite|par (ecrit|mail|"
        "retour|retour de mail)|a ce mail|definitive|definitif|claire|clair|ferme|nette|franche|positive|"
        "rapidement){0,6} @DEADLINE | ((merci de|veuillez|priere de|tachez de|essayez de|prie de|demande de|"
        "invite a|vouloir|serait de|devez|faudrait|il faut) ,? @CL{0,2} @ADV{0,1} (rappeler|recontacter|"
        "contacter|confirmer) | (^|,|et|donc|alors|mais) ,? @ADV{0,1} (rappelez|confirmez|rappelle|confirme|"
        "contactez|recontactez)) (@ADV|moi|me|nous|vous|toi|par|retour|de|mail|votre|la|decision|embauche|"
        "telephone){0,6} (((avant|sous|de ici|pas plus tard que) (le|la|ce|demain|a|au|les){0,2} (@WEEKDAY|"
        "@MONTH|@NUMERAL|@FIGURE|@DATED|@SPAN|demain|soir|midi|fin|huitaine)) | au plus tard | "
        "immediatement | sans (delai|faute|attendre|tarder) | imperativement)",
        "Répondez-moi avant vendredi.",
        "Merci de me répondre avant mardi.",
        "La moindre des choses serait de trancher cette semaine.",
        spares=(
            "Merci de me rappeler demain au 06 12 34 56 78.",
            "Je dois réfléchir et répondre avant le 4.",
        ),
    ),
    pressing(
        "(decidez|decide|tranchez|bougez|depechez|depeche|magnez|grouillez|activez|secouez) (vous|toi) | "
        "(vite|rapidement|maintenant) ,? (hein|ou|sinon|parce) | oui ou non | maintenant ou jamais | ce est "
        "ce soir ou | le temps presse | (temps|horloge|montre|compteur|chrono) (tourne|joue contre) | "
        "(laisse|donne|accorde|laissons) (vous|a|encore|votre|la|entreprise|societe|service|plus que|equipe|"
        "@CL){0,5}? (jusque (au|a|@WEEKDAY)|@NUMERAL{1,2} (heures|jours)|une (ultime|derniere)|un (ultime|"
        "dernier)|huit jours) | (vous|te) (laisse|donne|accorde) @ADV{0,1} (@NUMERAL{1,2} (heures|jours|h)|"
        "@FIGURE (heures|pour|et)|jusque|une semaine|huit jours) | (vous avez|tu as|te laisse|vous reste|"
        "dernier delai) @ADV{0,1} (jusque|@NUMERAL{1,2} (heures|jours) ($|,|pour)|que @NUMERAL) | urgent* "
        "(de|que|,)? (trancher|repondre|decider|vous|repondez)",
        "Décidez-vous vite.",
        "Vous avez jusqu'à lundi.",
        "C'est maintenant ou jamais.",
        spares=("Vous avez deux sites, je crois.",),
    ),
    pressing(
        "(?<!(restes|restees|reste|restee|demeure)) (sans|faute|a defaut|si|passe|au dela|apres) _{0,14}? "
        "(@ANSWER|appel|repondez|rappelez|reponds|signe|delai|date|@WEEKDAY|@MONTH|@NUMERAL|bouge|change|"
        "nouvelles|donnez|heures|recu|recois|eu) _{0,9}? (je|on|nous|ma candidature|considerez|vous pouvez|"
        "mon offre|il sera|ce sera|me) @FILL{0,3} (retire*|retirerai|considere*|considererai|conclu*|"
        "estime*|signe|signerai|accepte*|passe|passerai|partirai|pars|irai|vais voir|vois|verrai|au regret|"
        "dans le obligation|contraint|contrainte|oblige|obligee|force|forcee|amene|amenee|serai plus|serais "
        "(contraint|oblige)|tourne*|refere*|refererai|saisis|saisirai|contacte* (votre|le|la) (direction|"
        "hierarchie|superieur*)|alerte*|abandonne*|renonce*|laisse* tomber|suis plus|tient plus|caduque|"
        "nulle|oublie*|oublier|annule*|decline*|engage*|prends* (acte|mes dispositions)|prendrai|trop tard|"
        "publie*|dirai|ferai savoir|cherche*|ailleurs|range*|deduirai|deduis)",
        "Sans réponse avant vendredi, je retire ma candidature.",
        "Si vous ne me répondez pas d'ici lundi, j'accepterai ailleurs.",
        "Passé le 30 avril, considérez que je ne suis plus disponible.",
        spares=("Sans réponse d'ici vendredi, je me permettrai de vous appeler.",),
    ),
    pressing(
        "(sinon|autrement|faute de quoi|a defaut|sans quoi|sous peine|auquel cas|apres quoi|ou alors|ou "
        "bien) ,? (de)? (@ADV|ce sera|ma){0,2} ((je|on|nous|mon|ma) @FILL{0,4} (retire*|signe|signerai|"
        "accepte*|passe|passerai|pars|partirai|irai|vais|vois|verrai|tourne*|serai|refere*|saisi*|contacte*|"
        "abandonne*|renonce*|tient|tomber|engage*|decline*|annule*|prends|prendrai|cherche*|dirai|publie*|"
        "ferai|quitte*|alerte*) | vous @CL{0,1} (allez)? (perd*|regrett*|passez|passerez)) (?!(ravi|heureux|"
        "disponible|libre|vous (rappeler|appeler)|tres|plaisir|volontiers))",
        "Sinon je signe ailleurs demain.",
        "Faute de quoi je me tournerai vers un concurrent.",
        spares=(
            "Sinon, je suis libre lundi.",
            "Sinon je serai ravi de venir mardi.",
        ),
    ),
    pressing(
        "(?<!@YOUR) (?<!ma) (derniere|ultime) chance (?!de (me en|sortir|@CL{0,1} trouver)) | votre "
        "(derniere|ultime) (chance|occasion) | (ce est|ceci est|ce sera|voici|ce message est|est) (@ADV|"
        "donc){0,2} (mon|ma) (tout)? (dernier|derniere|ultime) @CONTACTS | (?<!@YOUR) (?<!@MY) (?<!et) "
        "(derniere|dernier|dernieres|ultime) (et @ADV{0,2} (derniere|dernier|ultime))? @ADJ{0,1} (relance|"
        "rappel|appel|avertissement|sommation|tentative|essai|message|mail|courriel|email|demarche|occasion|"
        "opportunite|requete|sms|mise en garde|perche|fois que je (vous|te) (@WRITE|ecris)) "
        "(?!(professionnel*|de (la visite|votre|vos|stage)|en date|tour|date|du @NUMERAL|du @FIGURE|recu*|"
        "que vous|echange|@INNOCENT)) | (une|pour la|une toute) (toute)? (derniere|ultime) fois (?!(que "
        "(nous|vous)|ou))",
        "Dernière relance avant retrait.",
        "Ceci est mon ultime message.",
        "Je vous écris une dernière fois.",
        spares=(
            "Votre dernier message était clair.",
            "La dernière fois que nous nous sommes vus.",
        ),
    ),
    pressing(
        "(attendrai|attendre|attendrais|attends|patienterai|patienter|poireauter|rester*|resterai|"
        "reserverai|garderai) (@ADV|sur le marche|disponible|libre|dans le flou|la|place|les bras|croises|"
        "cent|ce poste){0,4} (eternellement|indefiniment|cent sept|@FIGURE ans|toute (ma|la) vie|plus "
        "longtemps|davantage|des (mois|semaines|lustres)|le deluge|la (saint|st) glin*|jusque a (noel|"
        "paques|perpete|la retraite|mes)|une semaine de plus|vitam|sans fin|encore longtemps|longtemps) | "
        "ad vitam | cent sept ans",
        "Je ne vais pas attendre éternellement.",
        "Je ne resterai pas disponible indéfiniment.",
        spares=("Je peux attendre sans souci.",),
    ),
    pressing(
        "(voir|aller|irai|signe|signer|signerai|trouver|trouverai|postuler|chercher|cherche*|tourne*|"
        "proposer|accepter*|partir|partirai|demande|attend|attendu|engage*) @ADV{0,1} (ailleurs|a la "
        "concurrence|chez (un|vos|votre|la|le) concurren*|vers (un|vos) (autre*|concurren*)|chez (un|vos) "
        "(autre|concurrent*)|chez les concurrents) | (petits pains) | (passe*|passerai|passer) a autre "
        "chose | (on|entreprises|recruteurs|employeurs|boites|cabinets|offres|propositions|societes|"
        "concurrents) (@CL|@ADV|se|me){0,3} (courtise*|bousculent|font (la cour|les yeux)|tournent autour|"
        "pressent|arrache*|arrachent|attendent|manquent pas|pleuvent|dispute*|font la queue|harcele*|"
        "sollicitent|tendent les bras|reclame*) | (le regrett* | (vous|tu) (@ADV|allez|vas|risquez|"
        "pourriez){0,2} (le regretter|regretterez|regretteras|regretter|me perdre|perdrez|mordre|mordrez|"
        "vous en mordre|louper|rater)) | (risquez|allez|vas|risques|serait dommage que vous|finir*|risque*) "
        "@ADV{0,1} (de|par)? (passer a cote|passiez a cote|laisser (filer|echapper)|me perdre|le regretter) "
        "| mordre les doigts | mordrez | (autres|autre|plein de|plusieurs) (pistes|propositions|offres|"
        "opportunites|fers) (me attendent|me attendent|sur la table ,|au feu)",
        "J'irai voir ailleurs.",
        "Vous allez le regretter.",
        "Des profils comme le mien, ça part comme des petits pains.",
        spares=("J'ai reçu une autre proposition.",),
    ),
    pressing(
        "(devoir|obligation|contraint*|oblige*|hesiterai* pas|resoudre|reserve le droit|finirai*) _{0,3}? "
        "(contacter|ecrire|parler|adresser|informer|alerter|plaindre|saisir|prevenir) _{0,4}? (votre|vos|"
        "ton) (directeur*|directrice*|responsable*|superieur*|chef*|patron*|boss|manager|direction|"
        "collegue*|client*) | (refere*|referer|refererai|remonte*|remonter|remonterai|saisir|saisis|"
        "saisirai|alerter*|plaindre|plainte|plaindrai|signaler*|denoncer*|porter|adresser*|contacter*|"
        "contacterai|ecrirai|parler*|parlerai|copie|avertir*|informer*) (@ADV|a|en|aupres|de|au|plus|"
        "directement|ma|mon|une|cas|situation|le|ce|la){0,5} (votre|la|le|du|au|vos|ton|ta)? (direction "
        "generale|direction|hierarchie|superieur*|siege|pdg|dg|patron|president*|inspection|prudhommes|"
        "defenseur|syndicat*|presse|tribunal|justice|conseil|plus haut|haut lieu|maison mere|ordre|normes "
        "du travail|unia|autorites|ombudsman|mediateur|cnil|medias) | plus haut que vous | (mon|un|notre) "
        "avocat* (?!(stagiaire|de affaires)) | (action|poursuites|voie*|recours|suites|mesures) "
        "(judiciaire*|en justice|legal*|juridique*) | (prudhommes|glassdoor|kununu|trustpilot|defenseur des "
        "droits) | (un|mon|cet|une|votre) (avis|commentaire|note|temoignage|post|evaluation) (@ADV|peu|tres|"
        "bien){0,2} (negati*|public*|publie*|salé|sale|assassin|incendiaire|cinglant|peu flatteu*|sur "
        "(google|indeed|linkedin|internet|les reseaux)) | (rendre|rendrai|rends) (@ADV|cela|ca|la|cette|le|"
        "tout|affaire|histoire|echange){0,4} publi* | (?<!temps de) (?<!pour) (raconter*|partager*|publier*|"
        "poster*|relayer|ebruiter|parlerai|temoigner*|denoncer*) _{0,5}? (sur|dans|via) @THE? (linkedin|"
        "reseaux|facebook|twitter|instagram|tiktok|google|indeed|internet|reseau|ma page|mon mur|forum*|"
        "blog*|toile|web|place publique|x) | (faire|ferai|fera) (savoir|de la pub|une (mauvaise)? (pub|"
        "publicite)|connaitre) _{0,7}? (mon reseau|reseau|monde|autour|linkedin|partout|qui veut|entourage|"
        "promotion|ecole) | ca se saura | bouche a oreille",
        "J'en référerai à la direction générale.",
        "Mon avocat me conseille d'agir.",
        "Je raconterai tout cela sur LinkedIn.",
        spares=(
            "Je vous ai trouvés sur LinkedIn.",
            "J'ai parlé avec la direction lors de l'entretien.",
        ),
    ),
    pressing(
        "(vous|tu) @CL{0,2} (me|nous) (devez|dois|deviez) @ADV{0,2} (un|une|au|bien|cela|ca|des|la|reponse|"
        "quand|cette|$) | (devez|dois) (bien)? (ca|cela) | (pense|crois|estime) @ADV{0,1} (avoir)? merite* "
        "(une|un|la|de|que|mieux) | (je|on|nous) @ADV{0,2} (merite|meritons) (@ADV|au moins|bien|quand meme|"
        "une|un|que|mieux|de){1,4} (@ANSWER|que vous|savoir|etre|mieux|egards|respect|considera*|fixe|mot|"
        "coup|appel) | (ai|avons) (bien|pourtant|quand meme)? (le)? droit (a|de) (une|un|savoir|des|"
        "connaitre|etre|au) | (en droit de) (savoir|connaitre|attendre|exiger|recevoir|obtenir|esperer|"
        "demander|avoir) | est mon droit | (?<!a) (?<!ont) (consacre*|sacrifie*|investi*|passe|passees|"
        "donne*|offert*|pose|mobilise*|perdu*|bosse*|prepar*|traverse*) _{0,8}? ,? _{0,3}? (devez|dois|"
        "merite|meritais|estime|droit|moindre|minimum|attends de|au moins) | (apres|avec|vu|pour|malgre) "
        "(@THE|tous|tout|toutes|le temps){1,3} (temps|heures|efforts|energie|travail|journees|demi journees|"
        "kilometres|tests|entretiens|matinees|soirees|jours|weekend|investissement) _{0,3}? (que je "
        "(?!(vous (fais|prends|vole)))|consacre*|investi*|passe*|sacrifie*) | (sacrifie*) _{0,4}? (pour "
        "(vous|vos|votre|ce poste)) | (refuse|decline|repousse|laisse passer|rejete|ecarte|renonce a|dit "
        "non a|fait patienter|mis en attente) (@ADV|a|de){0,2} (@A_FEW|une|un|autres|des|toutes|mes|"
        "les){1,3} (autre*|bel*)? @ADJ{0,1} (offre*|proposition*|mission*|poste*|emploi*|contrat*|"
        "entretien*|opportunite*|piste*|job*|cdi|cdd|travail) (@ADV|a|en|de|@CL|_){0,3}? (pour|a cause de|"
        "en vous|attendant|dans le attente)",
        "Vous me devez une explication.",
        "Après toutes les heures que j'ai consacrées à vos tests, j'attends un geste.",
        "J'ai refusé deux offres pour vous.",
        spares=(
            "Merci pour le temps que vous m'avez consacré.",
            "J'ai décliné une offre la semaine passée.",
        ),
    ),
    pressing(
        "(ne)? me (decevez|decois) pas | (ne)? (me|nous) (laissez|laisse|faites|fais|obligez|oblige|forcez|"
        "force|poussez) (pas)? @CL{0,1} (pas|@ADV){0,1} (attendre|poireauter|languir|regretter|a (partir|"
        "signer|renoncer|prendre)|mijoter|$) | (compte|comptais) sur vous (pour)? @CL{0,1} (ne pas|trancher|"
        "decider|repondre|donner) | (mis|mets|bloque|gele|suspendu) (@ADV|toutes|tout|mes|mon|le reste|ma|"
        "autres|recherches|vie|agenda|projets){1,5} (en (attente|suspens|pause|stand by|veille)|pour (vous|"
        "votre|vos)|entre parentheses) | (assez|fini de|cesse*|arretez|arrete) (de)? (jouer|tergiverser|"
        "tourner|traine*|trainer) | (il est|est)? (grand temps|plus que temps|temps) que (vous|tu) (@CL)? "
        "(decid*|tranch*|repond*|donn*|reagi*|boug*|prononc*) | (rien (ne)? (se passe|bouge|change|vient)) "
        "(de|avant|je)",
        "Ne me décevez pas.",
        "J'ai mis toutes mes recherches en attente pour vous.",
        "Il est temps que vous tranchiez.",
        spares=("Je compte sur votre compréhension.",),
    ),
    pressing(
        "(moment|temps|heure) de (vous|te)? (decider|prononcer|trancher|bouger) | (conseille*|suggere|"
        "recommande|interet a|feriez (bien|mieux)|invite) @FAR{0,4}? (tarder|trainer|decider|depecher|"
        "trancher|faire vite) | (suis|etant) @ADV{0,1} (tres|fort|extremement) (demande|demandee|courtise*|"
        "convoite*) | ou (vous|tu) _{1,9}? ,? ou (bien)? (je|on) | (mon|notre) (syndicat|juriste) | prenez "
        "garde | reputation _{0,6}? (vite|defait|souffr*|ruin*|entach*|salie|patir*) | soit (vous|tu|on) "
        "_{1,10}? soit (je|on|nous|vous) | a prendre ou a laisser | (attendrai|attendre|attends|patienterai|"
        "patienter) (pas|plus) (plus|au dela|davantage|jusque|longtemps|indefiniment|eternellement|encore|"
        "beaucoup|une|@NUMERAL) (?!(a vous lire)) | ma patience | (mot|connais*|ecrire|ecris|ecrirai|"
        "parlerai|telephonerai|adresserai|lettre|courrier) _{0,4}? (a|au|aux|avec)? (votre|vos|ton) (pdg|dg|"
        "president*|patron*|superieur*|hierarchie|boss) | (tout le monde|chacun|les gens|mes contacts|mon "
        "reseau|le public|vos clients) @ADV{0,1} (saura|sauront|apprendra|apprendront|decouvrira|sera au "
        "courant|va savoir|vont savoir|doivent savoir) | (apres|avec|vu|malgre) tout ce que (je|on) "
        "@FILL{0,2} (fait|donne|investi|sacrifie|endure|accepte|prepare*|depense) | autres (ne)? "
        "(hesiteront|hesitent|attendent) (pas|que)",
        "Soit vous me répondez, soit j'accepte ailleurs.",
        "C'est à prendre ou à laisser.",
        "Je n'attendrai pas plus de trois jours.",
        "Tout le monde saura comment vous faites.",
        spares=("Je peux attendre encore un peu.",),
    ),
    pressing(
        "balle est dans votre camp | (tardez|trainez|traine|tarde|lambinez) pas | (faut|faudra|faudrait|va "
        "falloir) @CL{0,1} (agir|faire|aller|decider|trancher|depecher) (vite|rapidement|$|,) | (faire part|"
        "temoigner) de (mon|cette|notre|ma) (experience|mesaventure|histoire) _{0,3}? (sur|aupres|en ligne|"
        "a (tous|mon|tout)) | hesiterai* pas a (raconter|publier|en parler|le (dire|faire savoir)|signaler|"
        "saisir|laisser un|faire savoir|alerter) | connais @ADV{0,3} (votre|vos) (directeur*|pdg|patron*|"
        "superieur*|president*|dg|hierarchie)",
        "La balle est dans votre camp.",
        "Ne tardez pas.",
        "Je n'hésiterai pas à le faire savoir.",
        "Sachez que je connais bien votre directeur général.",
        spares=("Je n'hésiterai pas à vous contacter.",),
    ),
    pressing(
        "trouverez (pas|jamais) (mieux|meilleur*|un autre|quelquun|plus|deux) | (decidez|tranchez|decide "
        "toi|decidez vous) ($|, $|maintenant|vite|donc|une) | (reponse|retour|decision|rappel) (@ADV|"
        "immediate|rapide|claire){0,2} (attendu*|exige*|requis*|imperati*|obligatoire) ($|,|sous|avant|de "
        "ici|par|dans|pour|au) | pas le droit de | tout (laisse|quitte|plaque|abandonne|annule|refuse) "
        "_{0,2}? pour (vous|ce|votre|venir) | (ma|mes|mon) (candidature|offre|proposition|disponibilite*) "
        "(ne)? (tient plus|tiendra plus|expire|sera retiree|sera (caduque|nulle)|ne sera plus|est plus "
        "valable|vaut plus) | ^ _{0,4}? (reponse|retour|decision|verdict) (@ADV|svp|,|merci|souhaite*|"
        "demande*|voulu*|urgent*|immediat*|requis*|me){0,3} @DEADLINE ,? ($|,|svp|se il|merci|sinon|sans) | "
        "(employeurs|entreprises|boites|recruteurs|concurrents|cabinets|societes|autres) _{0,4}? (se "
        "battent|bataillent|bousculent|font la queue|se disputent|arrachent|font le forcing|me veulent|me "
        "reclament|me courtisent|sont prets|sont pretes|savent apprecier|savent reconnaitre) | (seriez|"
        "serez|serais) @ADV{0,2} (avise*|inspire*) de | (je|nous) @CL{0,1} (attends|attendons|veux|voulons|"
        "exige) @ADV{0,1} de (vous|toi|votre part) ,? (une|un|des|la|que) @ADJ{0,1} (@ANSWER|repond*|"
        "engagement*|acte*|explication*|geste|clarte)",
        "Vous ne trouverez pas mieux que moi.",
        "Réponse attendue sous 48 heures",
        "J'ai tout laissé tomber pour ce poste.",
        "Passé vendredi, ma candidature sera retirée.",
        "Réponse avant vendredi, merci.",
        "D'autres employeurs se battent pour m'avoir.",
        "Vous seriez bien avisés de me répondre.",
        "J'attends de vous une décision rapide.",
        spares=("La réponse attendue était simple.",),
    ),
    pressing(
        "(repondez|repond*|donnez|rappelez|decidez|dites|reponse|tranchez|faites|retour|decision|nouvelles|"
        "@DEADLINE) _{0,5}? ,? (?<!(cas|jour|moment|endroit|date|la|lieu|semaine)) ou (bien|alors|sinon|"
        "je)? ,? (je|on|ce sera|ma candidature|nous) @FILL{0,3} (@OR_ELSE|trop tard|sans moi|fini|termine) "
        "| (ne)? (comptez|compte|comptes) (plus|pas) sur (moi|ma|nous) (?!(pour (dire|vous|en|"
        "recommander))) | a vous de voir (,|$|si) | a vous de (jouer|saisir|choisir ($|,|si)|decider ($|,|"
        "si|maintenant)) | (me|moi) laisser (filer|echapper|partir|passer|y aller) (,|$|chez|a la|ou|si)? | "
        "me attend* _{0,2}? bras ouverts | (fera|ferez|feront|serez|sera|aurez) (@ADV)? sans moi | (plus|"
        "pas) la peine (de)? _{0,4} (apres|au dela|passe) | (adieu|ciao|salut|bye) (,|$) _{0,4}? (si|sans|"
        "passe)",
        "Répondez-moi ou je signe ailleurs.",
        "Passé le 30, ne comptez plus sur moi.",
        "À vous de voir si vous voulez me laisser filer.",
        spares=(
            "Le jour où je signe, je vous appelle.",
            "Je ne veux pas laisser passer cette chance.",
            "Vous m'avez accueilli à bras ouverts.",
        ),
    ),
    pressing(
        "(mon|ma|un|une) @KIN @ADJ{0,1} _{0,5}? (siege|dine|dejeune|joue au (golf|tennis|bridge)|connait "
        "(@ADV|tres){0,1} (bien|personnellement|intimement)? (votre|vos|le|la)|est (journaliste|avocat*|"
        "inspect*|depute*|maire|magistrat*|juge)|travaille (a|dans|pour|au) (la|le|un|une)? (inspection|"
        "journal|presse|tribunal|parquet|prudhommes)) | (dommage|regrettable|embetant|facheux|malheureux|"
        "ennuyeux|genant|desagreable|aimerais pas|voudrais pas) _{0,2}? (que|si|de|devoir) _{0,7}? (presse|"
        "journa*|media*|reseau*|inspect*|syndica*|direction|patron*|linkedin|apprenn*|savai*|sache*|"
        "apprenai*|reputation|public|toucher un mot|en parler|avocat*|glassdoor|ebruit*) | (presse|journa*|"
        "inspection|defenseur des droits|halde|prudhommes|tribunal|syndicat*|delegue*|medias|reseaux|"
        "direction|siege|concurren*|avocat*) _{0,4}? (sera|serai*|serait|seront|seraient|va|vont|pourrai*|"
        "aimera*|apprecier*|adorera*|se regaler*|interess*) @FILL{0,3} (curieu*|ravi*|interess*|content*|"
        "heureu*|adorer|apprecier|se regaler|regaler|etonn*|savoir|apprendre|entendre|lire|$) (?!(par "
        "(votre|la|le|ce)|de (vous|cette)|a (vous|le|la|votre))) | (parler|parlerai|toucher un mot|informer|"
        "confier|transmettre|ecrire|mettre) _{0,5}? (mon|mes|un|une|notre|ma) (delegue*|syndicat*|avocat*|"
        "juriste|defenseur*|conseil juridique|ami* journaliste|contact* (a|dans) la presse)",
        "Mon oncle siège à votre conseil d'administration.",
        "Ce serait dommage que la presse s'intéresse à vos méthodes.",
        "L'inspection du travail sera curieuse de le savoir.",
        "Je vais en parler à mon délégué syndical.",
        spares=(
            "La direction sera heureuse de vous recevoir.",
            "Ma sœur est professeure à Lyon.",
        ),
    ),
    pressing(
        "(si|sans|tant que) _{0,12}? ,? (il|elle|vous|tu|on|ce|ca) (@CL)? (devra|devrez|devras|faudra|"
        "pourrez|pourra|cherchera|chercherez|perdra|perdrez|sera trop|sera sans|finira) _{0,5}? (quelquun "
        "de autre|autre candidat*|un autre|une autre|ailleurs|sans moi|trop tard|de moi|me (oublier|rayer|"
        "remplacer)) | si (vous|tu|il|elle|on|madame|monsieur|votre @FIRM|rien|je) _{0,4}? (pas|rien|aucun*|"
        "jamais) _{0,6}? (aujourdhui|demain|ce soir|@WEEKDAY|cette semaine|@DEADLINE|vite|rapidement) "
        "_{0,4}? ,? (je|ce|on|tant pis|mon|ma) _{0,2}? (@OR_ELSE|ecris a|ecrirai a|appelle (votre|le|la)|"
        "debarque|viens|viendrai (en personne|moi meme|vous)|comprendrai|saurai|irai|referai|parlerai|"
        "quitte*) | si rien ne (bouge|change|vient|se passe|avance|arrive) | (falloir|faudra|faut|devrez|"
        "devez) (@ADV|maintenant|bien){0,2} (assumer|payer|rendre des comptes|en repondre|rendre compte|"
        "vous (expliquer|justifier))",
        "S'il ne me rappelle pas aujourd'hui, il devra se trouver quelqu'un d'autre.",
        "Si vous ne répondez pas demain, je retire ma candidature.",
        "Il va falloir assumer.",
        "Si je n'ai rien d'ici demain midi, j'écris à votre PDG.",
        spares=("Si vous n'êtes pas libre vendredi, je serai ravi de venir lundi.",),
    ),
    pressing(
        "(preferable|votre interet|mieux|sage|prudent|judicieux|avise|souhaitable|interet) (@ADV|pour vous|"
        "pour tous|pour tout le monde|,){0,2} (de|que|a) @CL{0,2} (repondre|decider|trancher|rappeler|agir|"
        "repondiez|decidiez|rappeliez|bougiez|depechiez|fixer|depecher|tranchiez|reagir|vous (decider|"
        "depecher|bouger)|faire vite|aller vite) | (pas (dit|sur|certain|garanti|evident)|garantis (pas|"
        "rien)|garantir|promets (pas|rien)|promettre|assurer) _{0,2}? (que)? (de)? _{0,1}? (je|rester|etre) "
        "_{0,2}? (encore|toujours|disponible|libre|la|plus) _{0,4}? ($|,|demain|lundi|la semaine|longtemps|"
        "disponible|libre|sur le marche|le mois) | tant que (je|vous|on|tu|personne) _{0,9}? (reponse|"
        "repondu|repondez|repond*|decision|rappele*|nouvelles) ,? _{0,2}? je (@CL|@ADV|ne){0,3} (lacher*|"
        "relancer*|appeler*|rappeler*|ecrir*|reviendr*|cesser*|arreter*|partir*|bouger*|insister*|"
        "continuer*) | jusque a ce que (vous|on|tu|quelquun) (@CL)? (repond*|daign*|decroch*|rappel*|ced*|"
        "donn*) | (ne)? (lacherai|lacherais|lache|abandonnerai|baisserai) @ADV{0,1} pas (le affaire|le "
        "morceau|$|,|tant|avant|les bras) | (camper*|camperai|me planter*|asseoir|installer*) (@ADV)? "
        "(devant|dans) (vos|votre|le|la) | premier arrive ,? premier servi | qui (va|part) a la chasse | "
        "redevable* envers | (etes|es) redevable* | (une|en) dette (envers|a mon|vis) | ne attend* pas "
        "(trop|eternellement|longtemps|indefiniment|cent sept|toute la vie)",
        "Il serait préférable pour vous de me répondre avant lundi.",
        "Pas sûr que je sois encore disponible lundi.",
        "Tant que je n'ai pas de réponse, je ne lâcherai pas l'affaire.",
    ),
    pressing(
        "mets au defi | (aurez|auras|aura|retrouverez) @ADV{0,1} pas (de|une|d) (@NTH|autre|nouvelle|deux|"
        "si|telle) @ADV{0,1} (occasion|chance|fois|opportunite|candidat*) | (date limite|delai|ultimatum|"
        "terme|echeance) _{0,2}? (que je|je) (vous)? (fixe|donne|accorde|laisse|impose) | je vous (fixe|"
        "impose|accorde) (un|une|la|le|jusque|@NUMERAL) (?!(rendez)) | (perdriez|perdrez|perdez|priveriez|"
        "privez|passeriez|passerez) (@CL|@ADV){0,2} (de|un|une|a cote)? _{0,2}? (element|candidat*|profil|"
        "talent|atout|perle|collaborat*|recrue|a cote) | (prendre|prendrai|prends|prendrais) mes "
        "(responsabilites|dispositions) | (regarder|regarderai|regarde) ailleurs | ai (aussi|moi aussi)? "
        "(les miens|mes delais|mes limites|des limites) (,|$) | ou jamais | (mes|mon) (abonnes|followers|"
        "lecteurs|audience|blog|chaine|groupe facebook|compte (twitter|tiktok|instagram)) _{0,3}? (sera*|"
        "seront|adorer*|apprecier*|va|vont|aime*|lira*|jugera*) | (en)? (parler*|parlerai) (autour de moi|a "
        "tout le monde|publiquement|a qui veut) | (une|zero) etoile* | (carnet de adresses|reseau|contacts) "
        "_{0,4}? (bien (rempli|fourni)|long|bras long|bavard*|influent*)",
        "Je vous mets au défi de me répondre.",
        "Vous n'aurez pas une deuxième occasion de m'embaucher.",
        "Vous perdriez un excellent élément.",
        "C'est vendredi ou jamais.",
        spares=("Je vous accorde volontiers ce délai.",),
    ),
    pressing(
        "si (vous|tu|on|votre @FIRM|personne) _{0,5}? (decid*|repond*|rappel*|donn*|tranch*|reagi*|"
        "recontact*|boug*|engag*|dit*|confirm*|embauch*) @ADV{0,1} (pas|rien|toujours pas|jamais) _{0,5}? "
        ",? (je|ce sera|tant pis|alors je) (@CL|@ADV){0,2} (signe*|retire*|pars|partirai|irai|vais voir|"
        "accepte* (le|un|une|autre|ailleurs)|abandonne*|renonce*|porte*|publie*|desiste*|quitte*|saisi*|"
        "passe a|passerai a|me tourne*|tourne*|laisse tomber|cherche*|ecri* a|contacte*) | (donnez|laissez|"
        "faites) moi (une|la|votre|savoir|connaitre)? (@ANSWER)? _{0,3}? (tout de suite|immediatement|sur "
        "le champ|illico|sans (attendre|delai|tarder)|des (aujourdhui|maintenant|ce soir)|avant (ce soir|"
        "demain|midi|@WEEKDAY|le @NUMERAL|la fin)) | (repondre|reponse|decision|trancher|decider) (tout de "
        "suite|sur le champ|illico|maintenant) (?!(n est|ne est)) (?<!pas)",
        "Si vous ne vous décidez pas, je pars chez votre concurrent.",
        "Donnez-moi une réponse tout de suite.",
    ),
    # -- S7b: desperation ------------------------------------------------------------------------------
    begging(
        "supplie* | supplier | supplication* | implore* | conjure | desespere | desesperee | desesperement "
        "| desesperer | desespoir | (ayez|par|prenez) pitie | pitie (,|$|de|pour) | misericorde | mes "
        "genoux | a genoux | au secours | aidez moi (,|$|je|se il) | ayez (un peu de)? coeur | (soyez|soyez "
        "un peu) (charitable|humain*|clement*) | faites (un geste|une bonne action)",
        "Je vous en supplie.",
        "Ayez pitié de moi.",
        "Je suis désespéré.",
        spares=("Pourriez-vous m'aider à joindre Ana ?",),
    ),
    begging(
        "plait ,? (,)? (se|si) il (vous|te) plait | (?<!vous) (?<!te) (donnez|donne|laissez|laisse|accordez|"
        "offrez|offre) (moi|nous|lui)? @ADV{0,2} (juste)? (ma|une|cette|sa|la|une seule|une petite) (@ADJ)? "
        "chance | (une|juste une|rien que une) (petite|seule)? chance , | (prenez|embauchez|engagez|"
        "recrutez|gardez|choisissez|prends) moi | tout ce que je demande | (dites|dis) (moi)? (que)? oui (,|"
        "$) | par (charite|humanite)",
        "S'il vous plaît, s'il vous plaît, rappelez-moi.",
        "Donnez-moi une chance.",
        "Prenez-moi, vous ne le regretterez pas.",
        spares=(
            "Dites-moi si jeudi vous convient, s'il vous plaît.",
            "Je vous laisse une dernière chance.",
        ),
    ),
    begging(
        "(ai|avoir|avons|aurais) (@ADV|absolument|desesperement|cruellement|grandement|enormement|urgemment|"
        "rudement|terriblement|trop|le plus grand){0,4} besoin (@ADV|absolument|de (?!vous)){0,2} (ce|cet|"
        "cette|un|le|du|de|votre|la|travailler|argent|salaire|gagner|revenu*|bosser){1,2} (@ADJ)? (@ROLE|"
        "travailler|argent|salaire|revenu*|bosser|,|$|sous|paye|la|pour (vivre|manger|survivre|nourrir)|"
        "gagner) (?!(de|en equipe|dans|avec|au)) | (@ROLE) (est|ce est|serait|represente) (@ADV|pour moi|"
        "tout|une question de|ma){0,4} (vital*|survie|bouee|planche de salut|dernier*|seul*|unique|salut|"
        "sauver*) | question de (survie|vie ou de mort) | vital* pour (moi|ma|nous) | (il me faut) "
        "(absolument|@ADV)? (ce|cet|un|du) (@ROLE)",
        "J'ai vraiment besoin de ce travail.",
        "C'est une question de survie.",
        "J'ai absolument besoin de travailler.",
        spares=(
            "J'ai besoin de votre adresse.",
            "J'ai besoin d'un poste de travail calme.",
        ),
    ),
    begging(
        "(importe (quel|quelle|quels)|tout|tous|quelconque) (type de|autre|petit)? (@ROLE|contrats|salaire|"
        "contrat|horaire*|conditions|boulots|tache*|remuneration|prix) _{0,6}? (depann*|sauver*|fera|ferait|"
        "fait|me (va|ira|irait|convien*|suffi*|arrange*)|conviendr*|je prends|sera*|serait|ferai|suffira|"
        "pourvu|est (le|la) bienvenu*) | (prends|prendrai|prendrais|accepte|accepterai|accepterais|ferai|"
        "ferais|fais|accepterai volontiers) (@ADV|absolument|volontiers){0,2} (tout|importe|ne importe|ce "
        "que (vous|tu)|la moindre|le moindre|le premier) (?!(mon possible|pour (vous satisfaire|reussir|"
        "etre|que)|le necessaire|de suite|a fait)) | (pret|prete|dispose*|capable) a (accepter|prendre|"
        "faire|tout) (tout|ne importe|importe|faire|accepter|pour (avoir|obtenir|decrocher|ce|y))? (quoi|"
        "quel|,|$|ce|pour) | (je)? (ferai|ferais) (@ADV|a)? (faire)? (tout|importe quoi|ne importe quoi) "
        "(ce (que|que il)|pour (ce|le avoir|avoir ce|decrocher|obtenir|que vous)) | quoi que ce soit ,? (je "
        "prends|fera|me) | pas difficile (,|$|sur) | (meme|voire) (@ADV|un|une|en|que|pour|comme){0,3} "
        "(stage|balayer|gratuit*|benevol*|non (remunere*|paye*)|au smic|a mi temps|sans salaire|quelques "
        "heures|laver|nettoyer|cafe|interim|cdd|un mois|a le essai)",
        "N'importe quel poste fera l'affaire.",
        "Je prends tout ce que vous avez.",
        "Même un stage non rémunéré m'irait.",
        "N'importe quel contrat me dépannerait.",
        spares=(
            "N'importe quel créneau me convient.",
            "Je ferai tout mon possible pour être à l'heure.",
        ),
    ),
    begging(
        "(travailler|travaillerai*|bosser|bosserai*|commencer|venir|viendrai*|essai|mois|semaine*|ferai*|"
        "stage) _{0,5}? (gratuit*|gratis|gratos|benevolement|sans (salaire|remuneration|etre paye*|paie|"
        "paye|solde|contrepartie)|a oeil|non (paye*|remunere*)|au rabais|a moitie|pour (la moitie|trois "
        "fois rien|le smic|des clopinettes|moins)) | (moitie|diviser|divise) (de|du|par)? (deux)? (mon|le|"
        "du) (salaire|pretention*) | (revoir|baisser|reduire|diminuer|rabattre|diviser) (@ADV|a la baisse|"
        "de moitie|largement){0,2} (mon|mes|le|ma) (salaire|pretention*|exigence*) | (contenterai*|"
        "contente) (@ADV)? (de|du) (peu|un|une|le|la|ce|importe|moins|tout|ne|smic|minimum)",
        "Je suis prêt à travailler gratuitement.",
        "Je peux baisser mes prétentions de moitié.",
        spares=("J'ai fait un stage en 2019.",),
    ),
    begging(
        "(mon|mes|ma|nos|notre|le|du) ,? (loyer|facture*|dette*|decouvert|huissier*|hypotheque|credit*|"
        "emprunt*|pret|charges|frigo|traites|epicerie|banque|banquier|proprietaire|droits|chomage|"
        "allocation*|indemnite*|epargne*|economies|compte en banque|visa|titre de sejour|permis de (sejour|"
        "travail)|recepisse) _{0,5}? (impaye*|retard|a payer|paie|arrete|arretent|fond|fondent|epuise*|"
        "expire*|termine*|terminent|attend|attendent|a sec|vide|accumule*|accumulent|dans le rouge|(touche|"
        "touchent) a|fin du mois|rattrape*|presse|coupe*|menace*|tombe|tombent|entassent|empilent) | (payer|"
        "regler|rembourser) (@ADV|plus|mon|mes|notre|nos|ma){1,2} (loyer*|facture*|dette*|credit*|"
        "hypotheque|emprunt*|charges|pret|ecole|scolarite|pension|traites) | retard de loyer | (mon|mes|"
        "notre|nos|un|le) loyer (impaye*|a payer|en retard) | (en|bientot|a la) fin de (mes)? droits | "
        "(boucler|joindre|boucle) (les|mes|nos) (fins|fin|deux) | deux bouts | bouche* a nourrir | (nourrir|"
        "faire vivre|loger|subvenir) (aux besoins de|@ADV|ma|mes|mon|nos|notre|@NUMERAL){1,3} (famille|"
        "enfant*|gosses|petits|parents|mere|foyer|menage|bebe|fils|fille*) | @NUMERAL (enfants|gosses|"
        "gamins|petits) (a|qui) (nourrir|charge|elever|comptent|dependent|attendent)",
        "Mon loyer est impayé.",
        "J'ai trois enfants à nourrir et un loyer à payer.",
        "Mes indemnités s'arrêtent.",
        spares=(
            "Je gérais les factures du service.",
            "Je recouvrais les loyers impayés des locataires.",
        ),
    ),
    begging(
        "(seul|seule|dernier|derniere|ultime|unique) @ADV{0,1} (espoir|planche de salut|bouee|recours|carte|"
        "lueur|issue|porte de sortie|salut) | planche de salut | bouee de sauvetage | (est|etes|es|serait|"
        "represente) @ADV{0,1} (ma|notre) (derniere|seule|unique|ultime) chance | (derniere|seule|unique) "
        "chance (pour moi|de (me en|sortir|trouver|travailler|retrouver|vivre|decrocher)|qui me|que il me) "
        "| (sauvez|sauve|sortez|tirez) (moi|nous) | (me|nous) (sauver|sauverez|sauveriez|sauverait|sauvez) "
        "(@ADV|la|vie|de|$){1,2} | (sortir|sors|tirer|sortirait|tirerait) (@ADV|de|du|la|cette|ce){1,3} "
        "(affaire|galere|misere|petrin|panade|trou|merde|precarite|mauvais pas) | (suis|sommes|est|vis|"
        "vivons|etre|retrouve|retrouver|etais) @ADV{0,1} (dans|en pleine) (la|une|le)? @ADJ{0,1} (galere|"
        "misere|panade|petrin|merde|precarite|detresse|mouise|deche|rue|besoin) | a la rue | (vie|avenir|"
        "couple|famille|survie|mariage|tout) (@ADV|entiere|en|ne){0,2} (depend|repose|tient) (entierement|"
        "en|de|sur|a){0,2} (ce|cette|vous|votre|$|,) | (sans|si je ne (ai|obtiens|decroche) pas) (ce|cet|"
        "cette|votre) (@ROLE|place) ,? (je|on|nous|ma|mes|tout) (?!(pourrais|peux)) | (ai|avons|reste) "
        "@ADV{0,1} (plus|pas) (un @ADJ{0,1} (sou|rond|euro|franc|centime|cent|kopeck|dollar)|de quoi (vivre|"
        "payer|manger|nourrir|tenir|me|faire)|rien (a manger|pour vivre|,|$)|de (argent|economies|"
        "ressources|revenu*|salaire)) | (prendrai*|accepter*|prendre|travaill*) @ADV{0,2} (pour)? (moins "
        "que|en dessous de|sous le|moins de) (le|du)? (salaire|smic|minimum) | (famille|enfants|parents|"
        "mere|pere|gosses) _{0,1}? (compte|comptent|depend|dependent) (entierement)? (sur|de) (moi|mon) | "
        "(ma|une) situation @ADV{0,1} (est)? @ADV{0,1} (financiere|precaire|critique|desesperee|dramatique|"
        "catastrophique|intenable) | bout du rouleau | (suis|sommes) @ADV{0,1} a bout (?!de bras) | a bout "
        "de (force*|souffle|ressource*|nerfs|solution*) | rien a perdre | temps sont durs | touche le fond",
        "Vous êtes mon seul espoir.",
        "Ma vie en dépend.",
        "Je suis dans la galère.",
        spares=(
            "Dans l'espoir d'une réponse favorable, je vous salue.",
            "Mon espoir de rejoindre votre équipe est intact.",
        ),
    ),
    begging(
        "(dors|mange|vis) @ADV{0,1} (plus|pas) (,|$|depuis|la nuit|ni|tant) | (passe|fais|enchaine) (@ADV|"
        "des|mes|les){0,2} nuits blanches | perd* le sommeil | insomnie* | (sais|vois) @ADV{0,2} (plus|pas) "
        "@ADV{0,1} (quoi faire|vers qui|a quel saint|comment (je vais|faire pour|tenir|finir|payer|me en|"
        "vivre|survivre|nous allons)|ce que je (vais devenir|deviendrai*|ferais sans)|ou aller|que devenir) "
        "| a quel saint | que vais je (devenir|faire) | en (larmes|pleurs) | (je|en) pleure* (?!de rire) | "
        "(suis|me) @ADV{0,1} (angoisse|angoissee|panique) | je (panique|craque|deprime|angoisse) | (guette*|"
        "fixe|surveille*|regarde*|scrute*|consulte*|rafraichi*) @ADV{0,2} (mon|mes|ma) (telephone|mails|"
        "boite|portable|messagerie|gsm|ecran|natel|cellulaire) | (@NUMERAL|plusieurs|@FIGURE|longs) @SPAN "
        "(que je suis)? (au chomage|sans (emploi|travail|boulot|job|salaire|revenu*|un sou|le sou)|de "
        "(chomage|galere)|que je (galere|rame)) | sans (emploi|travail|boulot|revenu*|ressource*|le sou) "
        "depuis | je (galere|rame) (depuis|,|$) | personne (de autre|ailleurs)? (ne)? (veut|voudra|"
        "voudrait) (de)? (me|moi|embaucher|prendre)",
        "Je ne dors plus depuis l'entretien.",
        "Je ne sais plus à quel saint me vouer.",
        "Ça fait dix mois que je suis sans emploi.",
        spares=("Je ne sais pas ce que vous en pensez.",),
    ),
    begging(
        "(ne)? me (laissez|laisse|oubliez|abandonnez|abandonne) pas (tomber|seul*|comme|dans|$|,) | dettes "
        "(jusque|par dessus|a rembourser|a payer) | (ai|avons) (des|trop de|tant de|plein de) dettes | "
        "(epuise|mange|brule|grille|fini|vide) @ADV{0,1} (toutes)? (mes|nos|mon) (economies|epargne*|"
        "reserves|droits|compte) | (banque|banquier|huissier*|proprietaire) (me|nous) (harcele*|menace*|"
        "relance*|reclame*|poursui*) | personne (de autre)? (vers qui|a qui|pour me aider|sur qui) | (ai|"
        "reste) plus que (vous|ca|cela|cette|ce|votre) | (travailler|bosser|travaillerai*) _{0,2}? pour "
        "rien | (famille|enfants|gosses|parents) a (nourrir|charge|elever|faire vivre) | tout ce qui me "
        "reste | accepte* _{0,1}? (toutes (vos|les)|ne importe quelles) (conditions|exigences) | touche* "
        "votre coeur | dieu vous le rendra",
        "Ne me laissez pas tomber.",
        "J'ai des dettes jusqu'au cou.",
        "Je n'ai plus que vous.",
        spares=("J'ai plus que jamais envie de vous rejoindre.",),
    ),
    begging(
        "pourvu que (je|on|ce soit|ca) (travaill*|aie|sois|ai|un|remunere|paye|bosse) | salaire @ADV{0,1} "
        "(inferieur*|derisoire|de misere|symbolique|minimum (me|suff*)) | importe (lequel|laquelle) (,|$|me|"
        "fera) | (donnez|proposez|trouvez|offrez|donne|offre) (moi|nous) @ADV{0,1} (ne importe quoi|quelque "
        "chose|du travail|un (travail|boulot|emploi)|ce (travail|poste|boulot|job)|cet emploi|une place) | "
        "fine bouche | ma dignite | au bord du (gouffre|precipice|vide)| bord de la (rupture|faillite|"
        "depression|misere) | (ont|avons|ai|crevons de|creve de|meurs de) faim (?!de) | fins de mois | "
        "(hypothequer|vendre) ma (maison|voiture) pour (manger|payer) | meme @ADV{0,1} (sans|au) (contrat|"
        "noir|black|salaire|papier*|essai) | (travailler|bosser|payer|paye*) (@ADV)? au (noir|black)",
        "Donnez-moi n'importe quoi, je ne fais pas la fine bouche.",
        "Je suis au bord du gouffre.",
        "Les fins de mois sont terribles.",
        "Je peux commencer demain, même sans contrat.",
        spares=("J'ai faim d'apprendre.",),
    ),
    begging(
        "(espoir|espoirs|tout|avenir|vie|famille) @ADV{0,1} (repose*|reposent) (@ADV)? sur | (ai|reste|"
        "avons) @ADV{0,1} plus rien (de autre|,|$|a quoi) | (meme|quitte a) @ADV{0,1} (etre)? (paye|payee|"
        "payes|remunere*) (@ADV)? (la moitie|moitie|moins|au|une misere|rien|des|trois|peu|mal|sous) | "
        "quitte a (travailler|etre|venir|commencer|faire|baisser|perdre|dormir|accepter|prendre|gagner|"
        "passer) | peu (me)? importe* ,? (le|la|les|que ce soit) (salaire*|contrat*|poste*|paie|paye|"
        "remuneration|conditions|tache*|niveau) | (salaire|contrat|poste|remuneration|paie|conditions) "
        "(me)? importe* (@ADV)? (peu|pas) | quel* que (soit|soient) (le|la|les) (salaire|poste|contrat|"
        "conditions|remuneration|tache*|paie) | (a)? (ne)? importe (a)? quel (prix|salaire|tarif) | a tout "
        "prix (?!(eviter|vouloir|que)) | coute que coute | vous en prie ,{0,2} (oui|vraiment)? ,? je vous "
        "en prie | vous en prie ,{0,2} (donnez|prenez|laissez|engagez|aidez|ne me|embauchez|accordez|sauvez|"
        "gardez|choisissez|dites oui) | importe (quoi|ou|quand|quel*) ,? (@ADV)? (ne)? importe (ou|quoi|"
        "quel*|quand|comment) | (je)? (ferai|ferais|fais|accepte*|prends|prendrai*|signe*|suis preneu*) "
        "(@ADV)? importe (quoi|lequel|laquelle|quel*) | nulle part (ailleurs)? ou aller | (mon|ma) (seul|"
        "seule|unique|derniere|dernier|ultime) @ADV{0,1} (piste|chance|option|espoir|porte|opportunite|"
        "solution|sortie|perspective|echappatoire) (?!(de vous (remercier|voir)))",
        "Tous mes espoirs reposent sur vous.",
        "Même payé la moitié, je signe.",
        "Je prendrais le poste de nuit, peu importe le salaire.",
        "Je veux ce poste à tout prix.",
        spares=("Peu importe l'heure, je serai là.",),
    ),
    begging(
        "(suis|vis|touche|percois|passe|bascule|vais|vivons|sommes|finis|finir|dors|vivre|dormir) _{0,3}? "
        "(au rsa|du rsa|le rsa|cpas|aide sociale|interdit* bancaire*|surendett*|expuls*|restos du coeur|"
        "banque alimentaire|dans (ma|une|notre) voiture|dans la rue|en foyer|sur (un|le) canape|fin de "
        "droits|a decouvert|dans le rouge|decouvert) | (menace*|avis|sous le coup|risque*) (de|une|la)? "
        "(expulsion|saisie) | (payer|financer) (les|mes|ses|son|mon) (soins|medicaments|traitement*|"
        "operation|obseques|dentiste|courses) | traverse* (une)? @ADV{0,1} (periode|passe|phase) (tres|si|"
        "particulierement|assez)? (difficile|dure|noire|compliquee|critique) | (frappe|sonne) a toutes les "
        "portes | (envoye*|depose*|expedie*|postule a|repondu a) (@ADV|deja|plus de|pres de|au moins){0,3} "
        "(@A_FEW|@FIGURE|@NUMERAL){1,2} (candidatures|cv|postulations|lettres|offres|annonces) | (balayer*|"
        "balaierai*|nettoyer*|nettoierai*|menage|vaisselle|serpilliere|toilettes|photocopies|cafe) ,? (si "
        "il (le)? (faut|fallait)|se il (le)? (faut|fallait)|si besoin|sil le faut|si vous voulez) | (mon|ma|"
        "mes|notre) (mari|femme|conjoint*|enfant*|mere|pere|famille|fils|fille) _{0,3}? (malade|handicape*|"
        "au chomage|hospitalise*|licencie*|sans (travail|emploi)|en depend|compte* sur moi|a nourrir) (?! "
        "_{0,6}? (absent*|report*|rendez|deplacer)) | (chomage|allocation*|indemnite*|droits|rsa|assurance "
        "chomage|are) _{0,3}? (se (termine*|terminent|arrete*|arretent|acheve*)|arrive* a|prend* fin|finit|"
        "finissent|expire*) | (plus|pas) (de)? quoi (manger|vivre|payer|nourrir|me chauffer) | (remplir|"
        "rempli) (mon|le|notre) frigo | survivre | (garde|perdre) (de)? (mes|mon|ma|notre) (enfants|"
        "appartement|maison|logement|toit)",
        "Je vis au RSA et je dors dans ma voiture.",
        "J'ai envoyé deux cents candidatures.",
        "Je ferai même la vaisselle s'il le faut.",
        "Sans ce contrat, je vais perdre mon logement.",
        spares=("Ma fille est malade, pouvons-nous reporter notre rendez-vous ?",),
    ),
    begging(
        "(pensez|songez|faites le|faites ca|pour|prenez pitie de) (a)? (mes|ma|nos) @ADJ{0,1} (enfants|"
        "famille|petits|gosses|fille|fils) (,|$|se il|je vous en) | (ai|avons) @ADV{0,1} tout perdu | (ca|"
        "vous|ce @ROLE|cela|ce est) ou (la rue|le chomage|la faillite|la misere|le trottoir|la soupe) | "
        "(tiendrai|tiens|tiendrons|tenir) @ADV{0,1} (pas|plus) (longtemps|un mois|jusque|le coup|le choc) | "
        "fond du (trou|gouffre) | broie du noir | moral (est)? (a zero|au plus bas|dans les (chaussettes|"
        "talons)) | pense @ADV{0,1} (plus)? que a (ca|vous|ce @ROLE|cela|cette) | par (charite|humanite|"
        "compassion|bonte (de ame)?|pitie) | votre prix sera le mien | (le|au) salaire (que vous (voudrez|"
        "voulez|jugerez)|de votre choix) | (vos|toutes (les|vos)) conditions (seront|sont) (les miennes|"
        "acceptees) | les yeux fermes | (accepte*|accepterai*|signe*|prends|prendrai*) (@ADV)? (toutes (vos|"
        "les)|quelles que soient (vos|les)|a toutes) conditions | de grace | (donne|donnera|donnait|"
        "donnent) @ADV{0,1} (pas|plus|jamais) @ADV{0,1} (ma|sa|de) chance (a)? | personne _{0,3}? (donne|"
        "donnera) (ma|sa|une|de) chance | (maman|papa|mere|pere) (solo|celibataire|isole*) (?!(mais|je suis "
        "organis*)) _{0,8}? (frigo|loyer|payer|nourrir|besoin|fins|sais plus)",
        "Pensez à mes enfants, s'il vous plaît.",
        "J'ai tout perdu.",
        "C'est ça ou la rue.",
        "Je ne tiendrai pas longtemps.",
    ),
    begging(
        "(famille|enfants|parents|gosses|femme|mari|petits|foyer|proches) @FILL{0,3} (compte|comptent|"
        "depend|dependent|attend|attendent|vit|vivent|repose) @ADV{0,2} (sur|de|apres|que de) (ce|cet|moi|"
        "mon|votre|vous|cette|ma) | aux abois | (suis|sommes) (@ADV)? (sur la paille|fauche*|ruine*|sans le "
        "sou|a sec|dans la mouise|dans le besoin|a la derive|mal en point) | (compte|besoin) (enormement|"
        "tellement|vraiment|desesperement|absolument){1,2} (sur (vous|ce @ROLE)|de (vous|ce @ROLE|cet|ca)) "
        "| plus de (argent|sous|revenus|salaire|ressources|economies)",
        "Ma famille compte sur ce salaire.",
        "Je suis aux abois.",
        "Je n'ai plus d'argent pour le loyer.",
        spares=("Ma famille attend notre retour à Lille.",),
    ),
    begging(
        "tout ce que je (veux|demande|souhaite) ,? ce est (de)? (travailler|bosser|un (travail|boulot|"
        "emploi|poste|salaire|toit|job)|une (place|chance)) | (ne)? importe ,? (ou|quand) et (comment|quand|"
        "pour) | peu importe ,? (ou|quoi|le (poste|quoi)) (,|et|$) | (vis|vivons|tiens|survis|entame|rogne|"
        "puise) @ADV{0,1} (sur|dans|grace a)? @ADV{0,1} (mes|nos|les) @ADJ{0,1} (economies|reserves|"
        "epargne*|aides|allocations)",
        "Tout ce que je veux, c'est travailler.",
        "Je vis sur mes dernières économies.",
    ),
    # -- S26: silence read as a no ---------------------------------------------------------------------
    assuming(
        "(poste|place|job|choix|cdi|preference|travail|emploi) _{0,2}? (ira|iront|va aller|irait|reviendra|"
        "reviendrait|echoi*|sera donne*|sera attribue*|ira encore|est alle*|est revenu*|a ete (donne*|"
        "attribue*)) (encore|sans doute|surement)? (a|au|aux)? (un|une|de|quelquun|plus) (plus|autre|mieux|"
        "jeune*|meilleur*|autres|qualifie*|copain|interne) | (devez|dois|avez du|as du|ont du|a du|devriez) "
        "@ADV{0,2} (avoir)? (trouve*|trouver|choisi*|prefere*|preferer|pris|embauche*|recrute*|retenu*|"
        "opte) @ADV{0,2} (quelquun|mieux|(un|une|de) @ADJ{0,1} (autre*|profil|plus|candidat*|perle|"
        "meilleur*)|votre (perle|bonheur)|plus|chaussure) (?!(pour vous|la lettre)) | (en)? (conclus|deduis|"
        "comprends|suppose|imagine|crains|redoute|presume) ,? (donc)? ,? (que)? (ce)? (est|sera|etait|soit|"
        "serait) @ADV{0,1} (un)? (non|refus|negati*|fini|mort|plie|fichu|rape|cuit|foutu) | qui ne dit mot "
        "| (silence|mutisme) _{0,3}? (repond|est une reponse|vaut|tient lieu|en guise) | (se|m|me) (@CL)? "
        "(attends|attendais|doutais|y attendais) (a|un peu|fort|bien|,|$|deja) @ADV{0,1} (un|ce|cette|votre|"
        "le|la|etre|ne pas|$|,)? @ADV{0,1} (refus|non|reponse (negative|defavorable)|pas (etre)? (retenu*|"
        "pris*)|negati*|$|,) | (comprends|comprendrai*|comprendrais|en voudrai*|en veux pas|voudrais pas) "
        "_{0,4}? (si|que) (vous|tu|la reponse|ce) _{0,6}? (de autres|un autre|une autre|quelquun|non|refus*|"
        "pas (de moi|interesse*|me (retenir|choisir)|envie|retenu*|donner suite|repondre)|mieux|ailleurs|"
        "rejet*|negati*|change de avis|plus de moi) (?!encore)",
        "Le poste ira à un plus jeune, comme toujours.",
        "Vous avez dû trouver mieux.",
        "Je me dis que vous avez dû préférer un profil plus jeune.",
        "Qui ne dit mot refuse, n'est-ce pas ?",
        spares=(
            "Je comprends que vous n'ayez pas encore décidé.",
            "Vous avez trouvé mon CV, je crois.",
        ),
    ),
    assuming(
        "(mon|ma|mes) @ADJ{0,1} (cv|dossier|candidature|lettre|mails|messages|mail|message|profil|nom) "
        "_{0,6}? (corbeille|poubelle|panier|oubliettes|tiroir|placard|(bas|dessous|fond) (de|du|des) (la|"
        "votre|vos|une)? (pile|liste|tiroir*)|passe a la trappe|passee a la trappe|jete*|efface*|enterre*|"
        "raye*) (?!(par erreur)) | oublie (jusque a)? (mon (nom|existence|visage)|qui je suis) | (souvenez|"
        "souviens|rappelez) @ADV{0,4} (pas|plus) @ADV{0,1} (de moi|de mon (nom|visage|cas)|qui je) "
        "(?!encore) | (par|sauf) (le plus grand des|un|je ne sais quel)? (miracle|extraordinaire) | "
        "(improbable|peu probable|invraisemblable) _{0,1}? (ou|que) _{0,3}? (je|vous|ma) | (faut|fallait|"
        "vais) @ADV{0,1} pas (rever|@CL leurrer|@CL emballer|esperer|@CL faire d) | inutile de (esperer|"
        "rever) | trop beau (pour|,|$) | (a quoi bon|pourquoi) esperer | (choix|decision|tout) @AUX{1,2} "
        "(deja|sans doute|surement){1,2} (fait|faite|pris|prise|joue|plie|ailleurs|boucle|arrete*) (?!(,? "
        "et je (suis|serai) (ravi|heureu)))",
        "Mon CV a dû finir à la corbeille.",
        "Vous ne vous souvenez sans doute plus de moi.",
        "Il ne faut pas rêver, je sais.",
        spares=("Vous souvenez-vous de notre échange ?",),
    ),
    assuming(
        "(mal|bien mal) (barre*|parti*|engage*|embarque*) (pour moi|,|$|dans) | (pas|jamais|mal) gagne* "
        "@ADV{0,1} (de avance|pour moi|,|$) | (comprendrai|comprendrais) (@ADV|tout a fait|tres bien|"
        "bien){0,3} (votre|un|que ce soit|le|ce) (refus|non|silence|negati*|choix de) | (pas|plus) "
        "@ADV{0,1} fait le affaire | pas ma place | (eternel*) (second|seconde|perdant*|deuxieme) | (voulez|"
        "voudrez|veulent|voulu|vouliez) @ADV{0,1} (plus|pas) de moi (?! ,? (il|fallait|autant))",
        "Je sens bien que je n'ai pas fait l'affaire.",
        "C'est mal parti pour moi.",
        "Je comprendrais votre refus.",
    ),
    assuming(
        "a quoi bon (@CL)? (relancer|insister|ecrire|appeler|continuer|essayer|esperer|attendre) | (de "
        "toute (facon|maniere)|puisque|inutile|au fond) ,? _{0,6}? (deja (choisi|tranche|decide|pourvu|pris|"
        "recrute)|(serai|suis|ai|etre|aurai) @ADV{0,1} (pas|jamais) @ADV{0,2} (ete)? (pris|prise|retenu*|"
        "choisi*|rappele*|le poste|une chance)) | (serai|serais|ai ete) @ADV{0,1} (pas|jamais|surement|"
        "encore) @ADV{0,2} (pris|prise|retenu*|choisi*|rejete*|recale*|ecarte*|refuse|refusee) (?!(pour la "
        "suite)) (?<!si)",
        "À quoi bon vous relancer ?",
        "De toute façon, vous avez déjà choisi.",
        "Je ne serai pas retenu.",
        spares=("Si j'ai été retenu, dites-le-moi.",),
    ),
    assuming(
        "(reponse|nouvelles|retour|silence|rien|appel) ,? _{0,2}? ,? donc ,? (ce est|cela est|je suis)? "
        "@ADV{0,1} (un|une)? (refus|non|rate|fichu|mort|negati*|recale*|ecarte*|rejete*|hors jeu) | (ce est|"
        "sera|serait) @ADV{0,1} (donc|surement|probablement|certainement|sans doute) @ADV{0,1} (un)? (refus|"
        "non|rate|fichu|mort|negati*) | (du|pu) (etre|avoir ete) @ADV{0,1} (ecarte*|rejete*|recale*|"
        "elimine*|refuse|refusee|oublie|oubliee) | (suis|serai|etre|sois) @ADV{0,1} (surement|sans doute|"
        "probablement|certainement|manifestement|visiblement|deja){1,2} @ADV{0,1} (ecarte*|rejete*|recale*|"
        "elimine*|hors (course|jeu|de la course)|refuse|refusee|barre*|raye*)",
        "Pas de réponse, donc refus.",
        "J'ai dû être écarté.",
    ),
    assuming(
        "je (@CL|@AUX|@ADV|ne|bien|fort|pouvoir|conscience|impression|sentiment|bon|pas){0,4} (@FEEL|vois|"
        "que|peur) (@ADV|que|de|en|,|a|donc|comprendre|ne|bien|fort){0,5} @GUESS{0,7}? (quelquun de autre | "
        "(choisi*|retenu|prefere*|opte|pris|engage|recrute|trouve|porte|tourne*|selectionne|parti*) _{0,4}? "
        "(un|une|de) autre* | (un autre|une autre|autre candidat*|autres) @FILL{0,4} (retenu*|choisi*|pris|"
        "prefere*|place|poste|convaincu) | (pas|jamais|plus|point) (?!encore) (@ADV|@AUX|@CL|su){0,4} "
        "(retenu*|retenir|retiendr*|choisi*|selectionn*|convaincu*|convaincre|convenu*|correspond*|plu|la "
        "bonne (personne|candidate)|le bon|faite pour|fait pour|celui|celle|a la hauteur|bonne impression|"
        "dans la course|favorable|concluant*|positi*|voulu de|voulez de|donn* suite|ce que vous|assez|"
        "suffisamment|brille|moi) | (negatif|negative|defavorable|perdu de avance|sans espoir|est non|un "
        "non|mort|morte|fichu|fichue|foutu|foutue|cuit|cuite|rape|plie|pliee|rate|ratee|perdu|perdue|grille|"
        "a le eau|fini|finie) (,|$|pour|et|dans|avec|depuis|de avance|que|mais) | (ecarte*|elimine*|recale*|"
        "rejete*|refuse|refusee|evince*) | (mieux que moi|meilleur* (que moi|candidat*|profil*)|plus "
        "(qualifie*|experimente*|competent*) que moi) | (est|soit|serait|avez|ayez|a) deja (pourvu|joue|"
        "plie|fini|pris|prise|trouve|choisi|attribue*|fait votre choix|recrute*) | trouve @ADV{0,1} (mieux|"
        "quelquun|votre (perle|bonheur)|le bon|la bonne|chaussure))",
        "J'imagine que vous avez choisi quelqu'un d'autre.",
        "Je suppose que je ne suis pas retenu.",
        "Je me doute que c'est mort pour le poste.",
        "Je crains de ne pas avoir fait bonne impression.",
        spares=(
            "Je pense que mon autre atout est la langue.",
            "J'imagine que vous n'avez pas encore choisi.",
            "Je sais qu'une telle décision demande du temps.",
        ),
    ),
    assuming(
        "je (ne)? vous (interesse|conviens|corresponds|plais|suffis) @ADV{0,1} (pas|plus|guere) | (?<!si) "
        "(ma candidature|mon profil|mon dossier|ma prestation|mon parcours|mon cv) (@CL|@AUX|@ADV|ne){0,6} "
        "(pas|guere|plus) @ADV{0,1} (convaincu*|plu|seduit*|interess*|correspond*|conquis|emballe*|convenu|"
        "suffi*|fait le poids|a la hauteur|retenu votre attention) | vous (ne)? @CL{0,1} (donnerez|"
        "retiendrez|rappellerez|choisirez|voulez|voudrez|reteniez|engagerez|recruterez|prendrez) @ADV{0,1} "
        "(pas|plus|jamais) (?!(encore|de date)) | (bien)? compris que (ce|la reponse|cela) (est|etait|"
        "serait|sera) @ADV{0,1} (un)? (non|negati*|mort|fichu|foutu|perdu)",
        "Je vois bien que je ne vous intéresse pas.",
        "Ma candidature ne vous a visiblement pas convaincus.",
        "J'ai bien compris que ce serait non.",
        spares=("Si mon profil ne correspond pas, dites-le-moi.",),
    ),
    assuming(
        "(quelquun de autre|autre candidat*|pas retenu*|deja (pourvu|pris|prise|attribue*)|negatif|negative|"
        "un non|mort|fichu|foutu|cuit|rate|mieux que moi|trop tard) ,? (@ADV|et){0,1} je (@CL|@ADV){0,1} "
        "(imagine|suppose|presume|crains|devine|parie|doute)",
        "Le poste est déjà pourvu, j'imagine.",
    ),
    assuming(
        "(vous|on|le poste|votre choix|la place|poste) (@CL|@AUX|@ADV){0,3} (sans doute|certainement|"
        "surement|probablement|vraisemblablement|finalement|evidemment|du|dus|forcement) @ADV{0,2} "
        "@AUX{0,2} @ADV{0,2} (trouve|choisi|retenu|prefere|opte|pris|recrute|embauche|engage|pourvu|"
        "attribue|porte sur|donne|parti) @ADV{0,2} (quelquun|mieux|chaussure|preneur|(un|une|de) autre*|"
        "pour (un|une|de) autre*|votre (perle|bonheur|candidat*)|une personne|plus|meilleur*|$|,|a (un|une|"
        "quelquun)|la perle) | (choix|poste|decision) _{0,4}? (porte sur|alle a|revenu a|pris par|attribue "
        "a) (un autre|une autre|quelquun de autre|de autres) | sinon (,)? (vous|on|tu) @FILL{1,3} (appele|"
        "rappele|contacte|contactee|fait signe|recontacte*|repondu|ecrit|prevenu*)",
        "Vous avez sûrement trouvé quelqu'un d'autre.",
        "Sinon vous m'auriez déjà appelé.",
        "Vous avez sans doute trouvé chaussure à votre pied.",
        spares=("Vous avez sûrement trouvé mon CV.",),
    ),
    assuming(
        "(silence|absence de (@ANSWER)|pas de (reponse|nouvelles)|sans (nouvelles|reponse)|attente|delai|"
        "aucune nouvelle) _{0,5}? (laisse (penser|croire|supposer|craindre|presager|imaginer|entendre)|fait "
        "(penser|croire|craindre)|signifie*|veut dire|vaut|est (une|ma|la|sans doute une|un)? (reponse|"
        "refus|non)|parle|dit tout|confirme|suggere|indique|equivaut|augure|de mauvais augure|mauvais signe|"
        "mauvaise nouvelle) | mauvaise* nouvelle* (,|$|je) | (mauvais|de mauvais) (signe|augure)",
        "Votre silence me laisse penser à un refus.",
        "Pas de nouvelles, mauvaises nouvelles.",
        spares=("Pas de nouvelles, bonnes nouvelles !",),
    ),
    assuming(
        "(sans doute|surement|probablement|certainement|peut etre) (avez vous|aurez vous|as tu) (deja)? "
        "(trouve|choisi|retenu|pris|prefere|opte) (?!(le temps|un moment|mon (cv|mail|message))) | (sans "
        "doute|surement|probablement|certainement|peut etre) @ADV{0,1} oublie* | (sent|sens) (venir)? (le|"
        "un) (refus|non|roussi|rateau|sapin|echec)",
        "Sans doute avez-vous trouvé mieux.",
        "Ça sent le refus.",
        spares=("Peut-être avez-vous trouvé un moment pour lire mon message ?",),
    ),
    assuming(
        "(pars|partant) du principe que _{0,6}? (non|mort|refus|pas|negati*|perdu) | si je (avais|etais) "
        "(@AUX|@ADV){0,2} (pris|prise|retenu*|choisi*|selectionne*|convaincu*|plu) ,? (je|vous) | (le|deja) "
        "saurais deja | je le saurais",
        "Si j'avais été pris, je le saurais déjà.",
        "Je pars du principe que c'est non.",
        spares=("Si j'avais été disponible, je serais venu.",),
    ),
    # -- S27: pessimism, grovelling --------------------------------------------------------------------
    pessimism(
        "(etais|ai ete) @ADV{0,1} (tellement|trop|si|mort de|tres|terriblement|completement|affreusement) "
        "(stresse*|nerveu*|tendu*|intimide*|paralyse*|tetanise*|crispe*|angoisse*|trac|mal a le aise|"
        "impressionne par l enjeu) | (ai|avoir) (dit|raconte|repondu|debite|sorti) @ADV{0,1} (ne importe "
        "quoi|des betises|des aneries|des inepties|de travers|a cote|betement) | (ai|possede) @ADV{0,2} pas "
        "@ADV{0,1} (le|la|les|assez de|suffisamment de|toutes les) (experience|competences|qualites|epaules|"
        "carrure|etoffe|niveau|profil|bagage|qualifications|diplome) (que il|requis*|necessaire*|suffisant*|"
        "attendu*|voulu*|pour (ce|vous|un tel|le poste|convaincre))",
        "J'étais tellement stressé.",
        "J'ai dit n'importe quoi pendant l'entretien.",
        "Je n'ai sûrement pas l'expérience qu'il faut.",
        spares=("Je n'ai pas l'expérience de ce logiciel, mais j'apprends vite.",),
    ),
    pessimism(
        "(mon|ma|mes) _{0,3}? (est|sont|reste|etait) @ADV{0,2} (insuffisant*|mediocre*|faible*|trop (court*|"
        "leger*|maigre*|faible*)|nul|nuls|nulle|mauvais|mauvaise|catastrophique*|lamentable*|deplorable*) | "
        "(dernier|derniere|bas|fin|queue) (de|sur|du) (votre|la|vos|le)? (liste|pile|classement|peloton) | "
        "qui (voudra*|veut|voudrait|engagerait|embaucherait) @ADV{0,1} (de)? (moi|me (embaucher|prendre)) | "
        "(candidat*|profil|personne|quelquun|gens|vieux|vieille) comme (moi|le mien|nous) _{0,3}? (pas|"
        "guere|jamais|peu|rarement|rien)",
        "Je suis sûrement le dernier de votre liste.",
        "À mon âge, qui voudrait de moi ?",
    ),
    pessimism(
        "pas etre @ADV{0,2} (le plus|la plus|le meilleur|la meilleure|assez|suffisamment|le bon|la bonne|le "
        "profil|la personne|a la hauteur|au niveau|fait pour|faite pour|ce que vous|celui|celle) | je (ne)? "
        "(dois|vais|risque de)? vous (agace|agacer|enerve|enerver|fatigue|fatiguer|saoule|saouler|irrite|"
        "lasse|lasser|gonfle|ennuie) | du @ADV{0,1} (rire|sourire|pouffer) | tant pis pour moi | pas (garde|"
        "garder) (un)? (grand|bon|tres bon)? souvenir de (moi|mon|ma) | pas (su|reussi a) (me (mettre en "
        "valeur|vendre|exprimer|defendre)|vous convaincre|convaincre|repondre (a|correct*)|montrer (ma|mes|"
        "ce que)|etre (a|convaincan*|claire))",
        "J'ai conscience de ne pas être le plus diplômé.",
        "Je sais que je vous agace.",
        "Je n'ai pas su me mettre en valeur.",
        "Tant pis pour moi.",
        spares=("Je n'ai pas su que vous aviez appelé.",),
    ),
    pessimism(
        "(pars|partais) perdant* | (devez|dois|allez|vas) @ADV{0,1} (vous|me|te) (trouver|prendre pour|dire "
        "que je suis|juger) (?!(facilement|la)) | courant (ne)? @AUX{0,1} (passait|passe|pas) @ADV{0,1} "
        "(pas|passe) | (faire|fait) (fuir|rire jaune|pitie) | (avez|as|ete|etes) (@ADV|du|etre){0,3} (decu|"
        "decus|decue|decues|lasse de moi|ennuye*) (par (ma|mon|mes)|de (ma|mon|moi)) | rien (de)? "
        "(exceptionnel|extraordinaire|special|brillant|genial) (,|$|je) | pardon de exister",
        "Je sais que je pars perdant.",
        "Vous devez me trouver bien insistant.",
        "Vous avez dû être déçus par ma prestation.",
    ),
    pessimism(
        "(quelquun|candidat*|personne*|profil*|postulant*) (de)? (plus|mieux|meilleur*) @ADV{0,1} (qualifi*|"
        "compet*|experiment*|jeune*|diplome*|brillant*|solide*|adapte*|place*|que moi|doue*|pointu*) | "
        "(pardon*|desole*|navre*|excusez moi|excuse moi|confus*) _{0,3}? (embete*|embeter|importuner|"
        "deranger|ennuyer|solliciter) (@ADV|vous){0,2} (encore|autant|sans cesse|si souvent|a nouveau|"
        "toujours|avec mes|ainsi|tout le temps|de la sorte|comme ca|constamment) | (mon|ma) (anglais|"
        "francais|accent|cv|prestation|oral|experience|parcours|neerlandais|allemand) @ADV{0,1} "
        "(catastrophique|approximati*|affreu*|lamentable|horrible|pitoyable|bancal*|est (nul|mauvais|"
        "affreux|pas terrible|catastrophique|lamentable)|ne est pas (terrible|fameux|brillant|fameuse)|"
        "decevant*|insuffisant*|rouille) | mieux a faire que (de)? (me)? lire",
        "Quelqu'un de plus compétent a sans doute eu le poste.",
        "Pardon de vous embêter encore avec mes questions.",
        "Mon anglais catastrophique m'aura trahi.",
        spares=("Mon expérience est solide.",),
    ),
    pessimism(
        "(je|moi|profil|candidature|parcours|cv|experience|on|niveau) (ne)? (@CL|@ADV){0,2} (suis|serai|"
        "serais|etais|est|ai ete|avais ete|fais|faisais|avais|ai|vaux|corresponds|correspond|pese|merite|"
        "interesse|semble|parais|crois|pense) @ADV{0,3} (pas|guere|point|jamais|plus|rien|que|loin de|a "
        "peine) (@ADV|@AUX|ete|montre|montree|etre|du|tout|grand chose|un|une|le|la|forcement|de){0,5} (a "
        "la hauteur|le poids|(assez|suffisamment) (bon*|qualifi*|experimente*|competent*|brillant*|"
        "intelligent*|forme*|doue*|fort*|convaincant*|dynamique*|diplome*)|(meilleur*|ideal*|bon*|plus "
        "(brillant*|qualifi*|doue*|fort*|malin|dynamique)) (candidat*|personne|profil*|choix|des candidat*|"
        "de tous)|ce que vous (cherchez|recherchez|attendez|vouliez|cherchiez|voulez)|celui que vous|celle "
        "que vous|(le|la) (profil|candidat*|personne|perle|mouton*) (que (vous|il)|ideal*|de vos|recherche*|"
        "rare)|(fait|faite|faits|taille*) pour (ca|cela|ce|vous|cet|le)|etoffe|(le|du) niveau|a la mesure|"
        "(doue|douee|genie|lumiere|foudre|aigle|as|expert*)|bonne impression|bonne figure|convaincu|"
        "convaincre|convaincant*|brille|brillant|brillante|assure|ete @ADV{0,2} (bon|bonne|clair|claire|a "
        "mon avantage|au top|terrible)|digne|petit*|simple*|modeste*|debutant*|amateur*|chances|chance|"
        "correspond*|a (ce|vos|votre|ma place|ce poste|la place)|grand chose|au niveau|interessant*|"
        "interesse|interesser|fameux|fameuse|terrible|glorieux)",
        "Je ne suis pas à la hauteur.",
        "Je ne fais pas le poids.",
        "Mon profil ne correspond sûrement pas à vos attentes.",
        "Je ne suis pas le meilleur candidat.",
        spares=(
            "Je ne suis pas disponible lundi.",
            "Je n'ai pas besoin de préavis.",
        ),
    ),
    pessimism(
        "(ai|avoir|avais|suis|etais|fus|ete|etre) (@ADV|@CL|du|bien|totalement|vraiment){0,4} ((rate|loupe|"
        "foire|merde|plante|plantee|gache|fichu|foutu|sabote|bacle|massacre) @ADV{0,1} ((mon|ma|mes|le|la|"
        "notre|cet|cette|votre|vos|a|au|aux|pendant|durant|sur|dans|lors) (de|du|la|le|les)? @ADV{0,1} "
        "(entretien*|test*|oral|epreuve|prestation|presentation|reponse*|exercice|chance*|coup|occasion|"
        "question*|entrevue|rencontre|etude|cas|partie) | tout ($|,|le|la|avec|en|au|a|par|lors|pendant) | "
        "$ | , | le autre jour | @WEEKDAY | lamentablement | complet*) | tout (rate|gache|foire|fichu|foutu|"
        "loupe) | bafouille | begaye | begaie | balbutie | cafouille | bredouille | patauge | seche (sur|$|"
        ",|lors|complet*) | perdu (mes|tous mes) moyens | mal (repondu|explique|exprime*|defendu|defendue|"
        "prepare*|vendu|vendue|presente*) | nul | nulle | (mauvais|mauvaise|mediocre|lamentable|"
        "catastrophique|pitoyable|ridicule|minable|insignifiant|brouillon|decevant|decevante) (?!(ami*|"
        "nouvelle*|temps|etat|choix|signe|surprise|joueur|route)) | a cote de la plaque | tres moyen*) | "
        "(entretien|rencontre|echange|prestation|entrevue|presentation|test|oral) _{0,3}? (@CL|@ADV|"
        "@AUX){0,4} (mal (passe*|deroule*|tourne*|alle*|fini*) | (pas|guere) (bien|tres bien|trop bien|"
        "super bien)? (bien passe*|bien deroule*|bien fini|ete (bon*|fameux|fameuse|brillant*|concluant*|"
        "terrible)) | (ete|etait|fut|tourne a|vire a|est) (une|un|la|au|le)? @ADV{0,1} (catastroph*|"
        "desastre*|desastreu*|fiasco|naufrage|ratage|boucherie|deroute|echec|cata|calamite*|flop|rate*|bide|"
        "lamentable*|nul|nulle|mauvais*))",
        "J'ai raté l'entretien.",
        "L'entretien s'est mal passé.",
        "J'ai bafouillé tout du long.",
        spares=(
            "J'ai raté votre appel ce matin.",
            "J'ai loupé mon train.",
        ),
    ),
    pessimism(
        "(aucun*|peu|guere|pas|plus|sans|faible*|maigre*|infime*|zero|mince*) @ADV{0,1} (trop|grand|"
        "beaucoup|reel*|vraie|la moindre|grande|mes|de){0,2} (illusion*|espoir*|chances) (?!(de (vous|"
        "partir|monter|promotion)|pour tous)) | (aucune|pas la moindre|pas une|peu de) chance (?!(que|de "
        "(vous|visiter|rencontrer|travailler|manquer|rater))) | (y|en) @ADV{0,1} (crois|croire|croyais|"
        "espere*) @ADV{0,1} (plus|pas|guere|trop|vraiment) | sans trop y croire | (perdu|perds|abandonne) "
        "@ADV{0,1} (tout)? espoir | (attends|espere) plus (rien|grand chose|de reponse) (?!(de (vous|votre|"
        "ta|toi))) | (fait|faire|fais) (mon deuil|une croix) | mon deuil de | je me (resigne|attends (au|a "
        "un|a une|a etre) (pire|refus|reponse negative|non|negative|recale*|mauvaise)) | resigne | resignee",
        "Je ne me fais guère d'illusions.",
        "Je n'ai aucune chance.",
        "Je n'y crois plus vraiment.",
        spares=("Je n'ai pas eu la chance de vous saluer.",),
    ),
    pessimism(
        "avec moi ,? (ca|cela|rien|on) (ne)? @ADV{0,1} (marche|reussi*|fonctionne|tourne|est|finit) | "
        "toujours (la meme (chose|histoire)|pareil|sur moi que) | (ai|avoir) le habitude (,|$|des (refus|"
        "echecs|non|portes)|de (perdre|echouer|etre (refus*|rejet*|recal*|decu*))) | histoire de ma vie | "
        "(bien|toujours) ma (veine|chance|poisse) | pas de (bol|veine) (,|$) | jamais (de|eu de) (bol|veine|"
        "chance) | abonne* aux (refus|echecs) | rien (ne)? me (reussit|sourit) | (suis|etre|serai) "
        "@ADV{0,2} (que)? (un|une) @ADV{0,1} (moins que rien|bon a rien|bonne a rien|incapable*|nul|nulle|"
        "rate|ratee|boulet|poids|zero|cas desespere|imposteur|cause perdue|dinosaure|loser|fardeau)",
        "Avec moi, ça ne marche jamais.",
        "C'est bien ma veine.",
        "Je ne suis qu'un bon à rien.",
        spares=(
            "Avec moi travaillent deux collègues.",
            "J'ai l'habitude de travailler en équipe.",
        ),
    ),
    pessimism(
        "(mon|ma|mes) (@ADV|tout|pauvre*|petit*|modeste*|humble*|maigre*|mediocre*|faible*|misérable*|"
        "pietre*|pale|ridicule*|insuffisan*|trop){0,1} @ADV{0,0} (lacune*|faiblesse*|defaut* (de)|manque de|"
        "inexperience|incompetence|insuffisance*|mediocrite|maladresse*|nullite|francais (approximatif|"
        "hesitant|bancal)|prestation (@ADV)? (decevante|mediocre|ratee|lamentable|catastrophique)|niveau "
        "(insuffisant|mediocre|faible)|pietre*|contre performance|echec*|age (avance|me|joue)) | (mon|ma|"
        "mes) (petit|petite|modeste|humble|pauvre|maigre|pietre|mediocre|misérable|insignifiant*|simple|"
        "ridicule) (bts|bac|diplome*|cv|parcours|personne|candidature|experience*|licence|profil|master|"
        "formation|prestation|niveau|dossier|cap|metier) | (vu|malgre|avec|compte tenu de) mon (age|grand "
        "age|manque|niveau) | un vieux (mecanicien|monsieur|bonhomme|type|travailleur|de la vieille)",
        "Je connais mes lacunes.",
        "Excusez ma modeste personne.",
        "Avec mon petit diplôme, je doute.",
        spares=("Mon parcours m'a mené à Lyon.",),
    ),
    pessimism(
        "(desole*|pardon*|excuse*|excuser|excusez|navre*|confus*|honte|peur|gene*|crains|craindre|"
        "conscient*|sais|sens|espere|impression|air|loin de moi|voudrais|deviens|me en veux|en veux) (@ADV|"
        "@CL|@AUX|de|que|pour|si|tant|autant|encore|etre|devenir|passer pour|aussi|un|une|le|la|tel|telle|"
        "ma|mon|a vos yeux|le air|tellement){0,7} (penible*|lourd|lourde|lourdingue|casse pieds|pot de "
        "colle|boulet|enquiquin*|importun|importune (personne)|parasite*|harcel*|collant*|fatigant*|"
        "embetant*|insistance|insistant*|fardeau|tannant*|fatiguant*|agacant*|envahissant*|chiant*|relou|"
        "intrus*|casse couille*|poids|nuisance|gonflant*|emmerd*|emmerder|encombrant*|pesant*|spam*|plaie|"
        "sangsue)",
        "Désolé d'être si pénible.",
        "J'ai peur de passer pour un pot de colle.",
        spares=(
            "Désolé de vous déranger.",
            "Je ne voudrais pas vous importuner.",
        ),
    ),
    pessimism(
        "(mille|milles|cent|infini*|plates|plus plates|humbles|plus humbles|profondes|un million de|"
        "sinceres et|toutes mes plus) ,? @ADV{0,1} (fois)? (excuse*|pardon*|desole*|navre*|confus*) | "
        "(excuse*|pardon*|desole*|navre*) ,? (mille|cent) fois | (confonds|confondre|repands) en (excuses|"
        "mille) | (vraiment|tellement|terriblement|infiniment|profondement|affreusement|tres tres|"
        "horriblement|sincerement|vraiment vraiment|si|extremement|atrocement) @ADV{0,2} (desole*|navre*|"
        "confus*|gene*|honteu*|embarrasse*) (?!(de (avoir (@CL)? (manque*|rate*|oublie*|loupe*|omis)|"
        "apprendre|ce (deces|malheur|contretemps|retard|report|delai)|votre|cette (erreur|absence|confusion|"
        "meprise))|pour (ce|mon|le|cette|la|l|cet|mes) (retard|contretemps|delai|erreur|oubli|report|"
        "absence|confusion|malentendu|desagrement*|empechement)|de apprendre|pour (votre|vous|ce malheur))) "
        "| (desole*|pardon|excusez moi) ,? @ADV{0,1} (desole*|pardon|encore (desole*|pardon)|excusez moi) | "
        "(excuse) (platement|humblement|mille|encore et encore|a genoux|infiniment|profondement) | (ai|"
        "avoir) @ADV{0,1} honte | (me|je) (sens|sentir|trouve) (@ADV|terriblement|un peu|si){0,3} (gene*|"
        "ridicule|bete|nul|nulle|minable|coupable*|idiot*|stupide|honteu*|mal a (aise|le aise) (de)|de trop|"
        "inutile|petit*) | (je)? me (en veux|en voudrais|flagelle) | (ose|oserai) (@ADV|meme|a peine|pas|"
        "plus|guere){1,2} (vous|te|esperer|appeler|ecrire|insister|relancer|rappeler|imaginer|croire|penser|"
        "demander) | a peine (ose*|oser) | oser (@ADV|encore) | pardonnez (moi|mon audace|mon insistance|ma "
        "hardiesse|de nouveau) (,|$|si|de (?!(retard|ce delai)))",
        "Mille excuses de vous importuner ainsi.",
        "Je me sens terriblement gênée.",
        "J'ose à peine vous écrire.",
        "J'ai honte d'insister.",
        spares=(
            "Désolée de vous déranger un lundi.",
            "Je suis sincèrement désolée d'avoir manqué votre appel.",
        ),
    ),
    pessimism(
        "(prendre|prends|voler|vole|gaspiller|gaspille|abuser|abuse|perdre|perdu|empieter|accaparer|"
        "grignoter|mobiliser|pris) (@ADV|de|trop|sur|plus|un|peu|encore|davantage|une|minute|quelques|"
        "minutes|le|du){0,5} (votre|ton) @ADV{0,1} (si|tres)? (temps (si|tres|deja)? (precieux|compte)|"
        "precieux temps|bonte|gentillesse|patience|bienveillance|indulgence) (?!(pour|lors)) | (vous|te) "
        "(avoir|ai) (@ADV)? fait perdre | (vous)? faire perdre votre temps | (gache|gacher) votre (temps|"
        "journee) | (je)? (ne)? (merite|vaux) @ADV{0,2} (pas|rien|guere) (votre|que|de|une|cette|tant|"
        "autant|la|le|ce|$) | (vous)? (comprendrais|comprendrai|comprends|comprendrait) (@ADV|que|"
        "parfaitement|tout|fait|a|si|tres|bien){0,6} (vous)? (ne (vouliez|voulez|souhaitiez|souhaitez|me|"
        "vouloir|preniez)|preferiez|preferez|ayez (prefere|choisi)|me ayez|me (rejetiez|oubliez|ecartiez)|"
        "refus*) | (regrettez|regretter|regrettiez) @ADV{0,2} (de)? (@CL)? (avoir|me avoir) (recu|recue|"
        "recus|rencontre|rencontree|vu|vue)",
        "Je m'en veux de prendre encore de votre précieux temps.",
        "Pardon de vous avoir fait perdre un après-midi.",
        "Je comprendrais que vous ne vouliez pas de moi.",
        spares=(
            "Merci d'avoir pris le temps de me recevoir.",
            "Merci pour votre temps si précieux.",
        ),
    ),
    pessimism(
        "(personne|nul) (de autre|ailleurs)? (ne)? (veut|voudra|voudrait) @ADV{0,1} (plus)? (de (moi|un|"
        "une)|me prendre|me embaucher) | (ce est|sera|serait|est|etait) @ADV{0,2} (mort|cuit|rape|foutu|"
        "fichu|plie|peine perdue|perdu (de)? avance|cause perdue) @ADV{0,1} (pour (le|moi|ce|mon|cette)|,|$|"
        "mais|non) | (peine|cause) perdue | perdu (de)? avance | (ca|cela) (ne)? (marchera|ira|donnera|"
        "aboutira) @ADV{0,1} (pas|jamais|rien) (,|$|avec moi|pour moi) | (poste|place|job|emploi|me) "
        "@FILL{0,3} (passe|file|echappe) @ADV{0,1} (sous le nez|entre les doigts) | (suis|etre|etais) (@ADV|"
        "du|sans) {0,3} (trop (age*|vieux|vieille|vieillis*|cher|chere|timide*|maladroit*|reserve*|nerveu*|"
        "lent*|bavard*|inexperiment*)) | (?<!ne) (doute|doutais) (@ADV|fort|fortement|serieusement|de|"
        "que){0,4} (mes (chances|capacites|competences)|moi|vous (me|reteniez|vouliez|rappeliez)|avoir (ma|"
        "mes|la|une|convaincu|ete)|etre (retenu*|a la|pris*|capable|le|la)|mon profil|ma candidature)",
        "C'est sûrement mort pour moi.",
        "Personne ne veut de moi.",
        "Je doute d'avoir mes chances.",
        spares=("Je ne doute pas de votre accueil.",),
    ),
    pessimism(
        "(candidat*|autres|profils|concurrent*|gens|personnes|il y a|y a|postulant*|quelquun|monde|plein de|"
        "existe) (@ADV|sans doute|surement|forcement|de|des|candidats|candidates|gens|profils|,|bien|"
        "tellement|beaucoup|autrement|sont){0,6} (plus|mieux|meilleur*) @ADV{0,1} (@CL)? (qualifi*|valable*|"
        "competent*|experiment*|jeune*|diplome*|brillant*|solide*|adapte*|doue*|pointu*|dou*|capable*|fort|"
        "forts|forte|meilleur*|interessant*|a le aise|meritant*|talentueu*|aguerri*|cale*|malin|malins)? "
        "(que (moi|je|le mien|ma|mon)|(qualifi*|valable*|competent*|experiment*|jeune*|diplome*|brillant*|"
        "solide*|adapte*|doue*|pointu*|dou*|capable*|fort|forts|forte|meilleur*|interessant*|a le aise|"
        "meritant*|talentueu*|aguerri*|cale*|malin|malins)) (?!(pour (vous aider|repondre))) | plus "
        "(qualifi*|valable*|competent*|experiment*|jeune*|diplome*|brillant*|solide*|adapte*|doue*|pointu*|"
        "dou*|capable*|fort|forts|forte|meilleur*|interessant*|a le aise|meritant*|talentueu*|aguerri*|"
        "cale*|malin|malins) que (je (ne)? (le)? (suis|serai|etais)|moi ,? (ont|vous|se|postul*|sont)) | "
        "(je|profil|candidature|cv|moi|experience) (ne)? (vaux|valais|merite|vaut|valait) @ADV{0,2} (pas|"
        "rien|guere|que) (la peine|le coup|le detour|un detour|votre (temps|attention)|grand chose|tripette|"
        "un clou) | vaux (rien|pas) | pas (valoir|meriter) | (devez|dois|allez|vas|devoir) @ADV{0,2} (en)? "
        "@ADV{0,1} (avoir|etre) (@ADV|bien|plus que){0,2} (marre|assez|ras le bol|lasse*|fatigue*|plein le "
        "dos|agace*|exaspere*|soupe|par dessus|saoule*) (?!(travail|de travail)) | (en ai|ai) @ADV{0,1} "
        "(pris mon parti|le habitude) ,? ($|,) | pris mon parti | (suis|etais) habitue* (,|$|aux (refus|"
        "echecs|non)) | comme (de habitude|toujours) ,? _{0,4}? (pas (moi|pour moi)|sans moi|refus|non|rate|"
        "un plus|un autre|quelquun)",
        "Il y a sûrement des candidats bien plus valables que moi.",
        "Je ne dois pas valoir la peine d'un détour.",
        "Vous devez en avoir assez de moi.",
        spares=(
            "Un collègue plus expérimenté que moi m'a formée.",
            "Le trajet vaut la peine.",
        ),
    ),
    pessimism(
        "(etais|ai ete|fus|suis) @ADV{0,2} pas @ADV{0,1} (au (mieux|top|meilleur)|a mon (meilleur|avantage|"
        "aise|mieux)|dans (mon assiette|un bon jour|mon jour)|en forme|moi meme|mon jour|de taille|taille*) "
        "| (pale|pietre|triste|mauvaise) figure | ridiculise* | balle dans le pied | (suis|etre) @ADV{0,1} "
        "passe* @ADV{0,2} (a cote (de (le entretien|mon|cet|la|tout)|,|$)|au travers) | emmele* (les|dans) "
        "| trou* (de memoire|noir pendant|noir quand|noir au) | (me suis|ai) @ADV{0,1} (vautre*|etale*|"
        "embrouille*|perdu* dans|couvert* de ridicule|saborde*|empetre*|contredit*|noye*) | grille* "
        "(toutes)? (mes|ma) chance* | (fait|commis) @ADV{0,1} (une|des|ma|trop de) (@ADJ)? (boulette*|"
        "gaffe*|bourde*|erreurs? impardonnable|bevue*) | pas trouve mes mots | perdu (tous|completement)? "
        "(mes|tous mes) (moyens|mots) | completement perdu mes moyens | (cheville) (de (vos|votre|mes|les|"
        "des)|des) | petit joueur | petite pointure | bas du panier | (suis|etais|serai|etre|comme) "
        "@FILL{0,2} (dernier choix|plan b|roue de secours|lot de consolation|second choix|deuxieme choix|"
        "pis aller) | (me demande|sais pas|comprends pas) @ADV{0,2} pourquoi (vous|on) _{0,3}? (recu*|"
        "convoque*|invite*|rencontre*|garde*|embauch*|prendr*|choisi*|interess*) | (a|avec) mon age ,? (on|"
        "qui|les chances|ce est|plus personne|personne|il|plus rien|rien) | (embeterai|derangerai|"
        "importunerai|ennuierai|harcelerai|saoulerai|embete|derange|importune) @ADV{0,1} plus | (laisserai|"
        "laisserais) @ADV{0,2} (en paix|tranquille*) | promis ,? je (arrete|disparais|me tais|cesse) | "
        "(vraie|veritable|une) (plaie|calamite|teigne|nuisance|casse pieds) (?!(de (le )?egypte)) | (malade|"
        "inconsolable|mortifie*) ,? (depuis|de (ma|mon|mes)) | (dit|fait|ecrit|repondu|commis|sorti) "
        "@ADV{0,2} (une|des|quelque chose|un truc|plein de|trop de) (@ADJ)? (betise*|sottise*|anerie*|"
        "boulette*|maladresse*|connerie*|qui (vous|ne vous|a|ne) _{0,3}? (deplu|choque*|decu*|plu|agace*|"
        "fache*|deplaire|pas))",
        "Je n'étais pas à mon avantage.",
        "J'ai eu un trou de mémoire.",
        "Je suis complètement passé à côté de l'entretien.",
        "Promis, j'arrête.",
        "J'ai sûrement dit une bêtise.",
        spares=("Je suis passé à côté de vos bureaux.",),
    ),
    pessimism(
        "qui suis je ,? _{0,3}? (pour|,|$) | pardonn* (@CL)? (mon|ma|mes) (@BAD|insupportable|trop|"
        "eternelle|penible){0,1} (insistance|audace|hardiesse|impudence|outrecuidance|maladresse*|"
        "importunite*|franchise|lourdeur|obstination|impatience|nullite|betise*) | mon @BAD (insistance|"
        "obstination|impatience) | mon insupportable | (temps|minutes|heures) que je vous (fais perdre|"
        "prends|vole|coute) | (encore|toujours) (lui|elle|celui la|celle la|ce type) (,|$|va|allez) "
        "(?!(ravi|tres)) | (lever|levez|leverez) les yeux | (allez|devez) @ADV{0,1} soupirer | (en|au) "
        "dessous de tout | en dessous de (mes|ce que) (capacites|possibilites|je vaux) | (ai|avais|avoir) "
        "que (mon|ma|un|une) @ADJ{0,1} (bac|cap|bep|brevet|certificat|enthousiasme|bonne volonte|licence) "
        "(a|,|$|pour) | (votre|un) (tres)? humble serviteur | prosterne* | vos pieds | je abuse (,|$|de|"
        "encore|sans) | (nul|nulle|mauvais|mauvaise|pas bon|pas bonne|pas doue|pas douee|catastrophique|"
        "desastreu*) (en|aux|a le|dans les) (entretien*|oral|oraux|exercice) | vieux (chomeur|croulant|"
        "fossile|croûton|crouton|debris|bonhomme) | (simple|pauvre|petit|modeste) (chomeu*|ouvrier|employe*|"
        "autodidacte|debutant*|stagiaire) (comme moi|que je suis|de)",
        "Qui suis-je pour prétendre à un tel poste ?",
        "Veuillez pardonner mon insupportable insistance.",
        "J'ai été en dessous de tout.",
        "Je suis nulle en entretien.",
    ),
    pessimism(
        "(fais|fait|suis|serai|figure|ferai) @ADV{0,1} (pas|plus|jamais) @ADV{0,1} (partie)? (des|de|parmi|"
        "dans) (les)? (heureux|heureuse|elus|elu|retenus|finalistes|favoris|meilleurs|meilleures|candidat* "
        "retenu*|gens qui|short list|chanceux|premiers) | (avoir|ai|avais) @ADV{0,1} ete @ADV{0,2} (trop|"
        "pas assez|peu|bien peu|si peu|tellement) @ADV{0,1} (bavard*|timide*|stresse*|nerveu*|hesitant*|"
        "long|longue|court*|direct*|confus*|brouillon*|lent*|reserve*|maladroit*|convaincan*|clair*|precis*|"
        "bon|bonne|naif|naive|froid*|familier*|franc|franche|prepare*|brillant*) | (peur|crains|impression|"
        "du|pu|redoute|desole*|pardon) _{0,7}? vous (avoir)? @ADV{0,1} (ennuy*|decu*|decevoir|lasse*|lasser|"
        "choqu*|deplu|deplaire|agace*|agacer|barb*|endorm*|fait (mauvaise|fuir|peur|pitie|rire)) | (avez|as|"
        "auriez) @ADV{0,2} (mieux|autre chose|plus important|plus urgent) a faire que (de)? @CL{0,1} (lire|"
        "repondre|ecouter|supporter|vous occuper|rappeler|occuper)",
        "Je ne fais pas partie des heureux élus.",
        "J'ai peur d'avoir été trop bavarde.",
        "Je crains de vous avoir ennuyés.",
        "Vous avez mieux à faire que de me répondre.",
    ),
    pessimism(
        "je (@CL|@AUX|@ADV|ne|bien|fort|pouvoir|conscience|impression|sentiment|bon|pas){0,4} (@FEEL|vois|"
        "que|peur) (@ADV|que|de|en|,|a|donc|comprendre|ne|bien|fort){0,5} @GUESS{0,7}? ((mauvaise|pietre|"
        "pas grande) impression | vous (ai|avoir) @ADV{0,1} decu* | (trop|pas assez) (age|agee|vieux|"
        "vieille|jeune|cher|chere|loin|junior|timide|experimente*|qualifie*|stresse*|nerveu*|diplome*|vert))",
        "Je crains d'avoir fait mauvaise impression.",
        "Je sens que je vous ai déçus.",
        "Je suppose que je suis trop vieux.",
        spares=("Je pense que l'entretien s'est bien passé.",),
    ),
    pessimism(
        "(du|pu|peur de|crains de|impression de|regrette de) vous (avoir)? (decevoir|decu*|ennuyer|ennuye*|"
        "agacer|agace*|lasser|lasse) | (marre|assez) de (moi|me (lire|voir|entendre)|mes (mails|messages|"
        "appels))",
        "J'ai dû vous décevoir.",
        "Vous devez en avoir marre de mes messages.",
    ),
)

_ELEMENTS = {
    # -- what a message is about -----------------------------------------------------------------------
    "withdrawal": (
        "(retire*|retirer|retrait|desiste*|desister|renonce*|renoncer|annuler|annule|mettre fin|mets fin|"
        "mettre un terme|mets un terme) (@CL|@ADV|a|de|du|officiellement|definitivement){0,4} (ma "
        "candidature|mon dossier|ma demande|candidature|ce poste|poste|processus|procedure|recrutement|"
        "concours|selection|course|cette offre|cette opportunite) | me (retirer|retire|desister|desiste) | "
        "desistement | (souhaite|souhaitais|desire|veux|donnerai|compte|voudrais|vais|prefere|poursuivrai|"
        "peux) @ADV{0,1} (pas|plus) (@CL|@ADV|de){0,2} (donner (de)? suite|donner une suite|poursuivre|"
        "continuer|aller plus loin|maintenir|suite|etre considere*|la procedure|le processus) | (decide|"
        "choisi|decision|prefere) @CL{0,1} de? (ne (pas|plus)|me retirer|retirer|renoncer|decliner|mettre "
        "(fin|un terme)|en rester la) | plus tenir compte de ma | suis plus (candidat|candidate|en lice|"
        "interesse|interessee|disponible pour) | (decline|decliner|declinerai) (@ADV|cependant)? (votre|la|"
        "cette|ta) (offre|proposition|invitation|suite)"
    ),
    "verdict": (
        "(merci|remercie*|gre|reconnaissant*|reconnaissante) @FAR{0,6}? (me avoir (informe*|annonce*|"
        "prevenu*|fait part|communique*|tenu*|averti*)|de me (annoncer|repondre|informer) (?!(ou|si|quand))|"
        "votre (franchise|refus)|ce (retour negatif|refus)) | (decu|decue|triste|regrette|decevante) _{0,6}? "
        "(pas (avoir|etre)|decision|nouvelle|apprendre|issue|refus|reponse|choix) | (prends|pris|prendre) "
        "(@ADV|bonne)? (acte|note) @ADV{0,1} de (votre|ta|la) (decision|refus|reponse|choix) | (candidature|"
        "profil) (ne)? (@AUX|@CL){0,3} pas @ADV{0,1} (ete)? (retenu*) | bien que (decu|decue|un peu) | "
        "candidat* (retenu|retenue|choisi|choisie) | votre (decision|choix) de (ne pas|retenir|poursuivre)"
    ),
    "help": (
        "(aider|aide|aideriez|aiderais|coup de main|possible de|moyen de|meilleur (moment|moyen)|indiquer|"
        "dire (quand|comment|a quel)|orienter|guider) _{0,8}? (joindre|rejoindre (monsieur|madame)|contacter|"
        "parler|rencontrer|entretenir|(echanger|discuter) avec (lui|elle)|disponible|en contact|en relation|"
        "creneau|trouver (dix|un|cinq|quelques)|avoir (monsieur|madame|un moment)|atteindre|lui (parler|"
        "ecrire|transmettre)) | (transmettre|transmettriez|faire passer|faire suivre|passer|communiquer|"
        "faire parvenir|glisser) (@CL|@ADV|a|ce|mon|le|un){0,3} (message|mot|demande|courriel|mail|"
        "coordonnees) (@ADV)? (a|au|aux) | (mettre|mettriez) (@CL|@ADV){1,2} en (relation|contact|"
        "communication) | me mettre en (relation|contact) | (essaie|essaye|tente|cherche|cherchais|aimerais|"
        "souhaite|souhaiterais|voudrais) (@ADV)? (de|a)? (joindre|contacter|parler a) (monsieur|madame|m|mme|"
        "mlle|le directeur|la directrice|le responsable|la responsable) | me passer (monsieur|madame|la) | "
        "lui (transmettre|faire passer|faire part|remettre|dire que|demander de)"
    ),
    "news": (
        "(recu|recois|recevoir|fait|propose|ai|obtenu|tiens) (@ADV|@CL|une|un|la){0,3} (autre|seconde|"
        "deuxieme|nouvelle|proposition|offre|promesse) (proposition|offre|promesse|opportunite|de embauche|"
        "de emploi|de contrat|ferme|ecrite|concurrente) | autre* (offre*|proposition*) | (offre|proposition|"
        "promesse) (ferme|concurrente|de embauche|ecrite|parallele|de un autre|de une autre) | (entreprise|"
        "societe|employeur) (vient de)? me (@AUX|@ADV){0,2} (propose|offre|offert|fait une offre)"
    ),
    "follow_up": (
        "(revenir|reviens|revenons|reprendre|reprends|rapprocher|rapproche|retourne|retourner) @ADV{0,2} "
        "(vers|contact|aupres) | relanc* | (fais|faire|faisant|donne|donner) (@ADV|un|petit){0,3} suite (a|"
        "au|aux) (mon|ma|cet|votre|le|la|notre|rendez) | (faire|fais) (@ADV|un|le|petit){0,3} (suivi|point) "
        "| @STATUS | (toujours|encore|reste|demeure|meme) @ADV{0,2} (@HAPPY|interet|motivation) | "
        "(motivation|interet|enthousiasme|envie) (@CL|@ADV|ne|pour){0,3} (intact*|reste*|demeure*|entier*|"
        "inchange*|faibli) | vous (aviez|avez) @CL{0,1} (dit|indique|mentionne|evoque|annonce) | comme "
        "convenu | depuis (notre|mon|le|la) (entretien|rencontre|rendez|echange|entrevue)"
    ),
    "thanks": "merci* | remerci* | reconnaissant* | reconnaissance | gratitude | gre | apprecie*",
    # -- what it has to hold ---------------------------------------------------------------------------
    "status": "@STATUS",
    "interest": (
        "(exactement|precisement|justement) (le|la|ce|ce que)? _{0,5}? (travail|poste|metier|souhaite|"
        "cherche|recherche|veux|voudrais) | @INTEREST"
    ),
    # -- an employer's answer ----------------------------------------------------------------------------
    "undecided": (
        "(pas|aucun*|rien|ni|avant) @ADV{0,2} _{0,5}? (decision|decide*|tranche*|trancher|choix|arrete*|pris|"
        "prise|prononce*|statue*|termine*|finalise*|acheve*|retenu|fixe*|conclu*|choisi|abouti|boucle*|fait|"
        "faite|definitif|definitive|decider|finale*|tombe*|rendu*|fini*|acheve*) | (toujours|encore|"
        "actuellement|poursui*|continu*|cours|reste*|sommes) _{0,5}? (cours|reflexion*|deliber*|etude|examen|"
        "examiner|examinons|discussion*|entretiens|evaluation*|hesit*|analyse*|rencontr*|selection|processus|"
        "indecis*|partage*) | (decision|choix|processus|selection|deliberation*|examen|recrutement) _{0,4}? "
        "(en cours|en suspens|en attente|ouvert*|poursui*|se prolonge|prendra|sera prise|sera rendue|tombera|"
        "plus de temps) | hesit* | indecis* | suit son cours | (etudions|examinons|evaluons|analysons|"
        "rencontrons|recevons|poursuivons|deliberons|comparons) | temps (pour|de|avant de) (trancher|decider|"
        "choisir|finir|terminer|conclure)"
    ),
    "patience": (
        "patience | patient | patiente | patients | patienter | patientez | patientiez | patientant | (votre|"
        "ta|pour|cette|bien|cet) (comprehension|attente)"
    ),
    "day": (
        "@WORD_FROM_US ((?!(entretien*|rencontre*|rencontrer*|candidat*|apres|reunion*|reunit|du|des|depuis|"
        "poste|recu*|entrevue*|rendez|suite|visite*|accorde*|consacre*|venu*)) _){0,12}? @SPECIFIC_DAY | (^|"
        ",|de ici (a)?|avant|au plus tard|et|sinon|des) @SPECIFIC_DAY (@MONTH|@NUMERAL|@FIGURE|@DATED|,|au "
        "plus tard|matin|soir|midi|prochain|prochaine){0,3} ,? @ADV{0,1} (vous|tu|nous|je|on|votre|la|une) "
        "_{0,3}? @WORD_FROM_US"
    ),
    "number_here": (
        "nous (appeler|rappeler|joindre|telephoner) (?!(au|a votre)) | (numero|numeros|telephone|coordonnees|"
        "ligne) _{0,5}? (ci (dessous|dessus|apres|contre)|signature|plus bas|en bas|habituel)"
    ),
    "reply_here": (
        "(repondre|repondez|reponds|ecrire|reponse|repondant) (@ADV|directement|simplement|a|en){0,3} (ce|"
        "cet|present|cette adresse|message|mail|courriel|email) | par retour (de)? (mail|courriel|courrier|"
        "email|message) | (adresse|mail|courriel|email) _{0,4}? (ci (dessous|dessus|apres|contre)|signature|"
        "plus bas) | meme adresse | cette adresse"
    ),
    "decision": (
        "(?<!pas) (?<!pas encore) (avons|ai|est|a) (@ADV){0,2} (pris|prise|arrete|arretee) (?!pas) (@ADV|une|"
        "notre|la|sa){0,2} decision | decision (est|a ete) (@ADV){0,1} (prise|arretee) | (avons|ai) le "
        "regret | (regrettons|regrette) _{0,8}? (pas|autre) | (pas|point|non) (ete|pu|etre|pouvoir|pouvons)? "
        "@CL{0,1} (retenu|retenue|retenir|retiendrons|selectionne|selectionnee|donner (une)? suite|donnee de "
        "suite|donner de suite|poursuivre|favorable) | (decide|choisi) de (ne pas|retenir|poursuivre avec|"
        "proposer|confier le) | (plaisir|heureux|heureuse|ravi|ravis|ravie) de (vous|te) (proposer|offrir|"
        "annoncer|confirmer (que|votre)|informer que (votre|vous)|accueillir) | (autre|autres) (candidat*|"
        "profil|personne) (ne)? (@AUX){1,2} (retenu*|choisi*|prefere*) | choix se est porte | (retenu|choisi|"
        "opte pour|prefere|retenir) (un|une) (autre|candidat)"
    ),
    # -- what it claims ----------------------------------------------------------------------------------
    "agreed": (
        "(comme|ainsi que|tel que) (@CL|@AUX|@ADV|ne){0,4} (convenu|convenus|entendu|decide ensemble|prevu "
        "ensemble) | (nous|on) (@CL|@AUX|@ADV){0,4} (convenu|convenus|convenions|entendus|mis de accord) | "
        "conformement a (notre|ce) (accord|entente|dont nous) | selon notre (accord|entente|arrangement)"
    ),
    "mentioned": (
        "(vous|tu|on|votre @FIRM) (@CL|@AUX|@ADV){0,4} (evoque|mentionne|dit|indique|annonce|parle|promis|"
        "signale|precise|propose|donne|entendre|fixe) (que|vous|une|la|le|un|reponse|decision|retour|"
        "nouvelles|serait|seraient|prise|rendue|pour|avant|de|ici|vers|au|du|a|aurais|aurait|auriez|"
        "tomberait|plus|tard|comme|date|rappeler|rappelleriez|reviendriez|recontacter|fin|jusque|@CL|"
        "@ADV){0,12} (@WEEKDAY | (le|du|au) (@NUMERAL|@FIGURE|@DATED|premier) @MONTH{0,1} | @NUMERAL @MONTH)"
    ),
    "calling": (
        "(je|puis|pourrais|vais|permettrai|compte|propose|essaierai|tenterai|souhaiterais|aimerais) (@CL|"
        "@AUX|@ADV|de|permettrai|permettrais|propose|compte|essaierai|tenterai){0,4} (vous|te|le|la|lui) "
        "(@ADV)? (appellerai|rappellerai|telephonerai|appelle|rappelle|appeler|rappeler|telephoner|(passer|"
        "passerai|donner|donnerai|passe) un (petit)? coup de|joindre par telephone|joindrai par telephone) "
        "(?!que)"
    ),
    "position": (
        "(poste|emploi|fonction|place|job|stage|mission) de ((?!(,|qui|que|et|dans|chez|au|a|pour|dont|est|"
        "ou|me|je|nous|vous|sur|avec|il|elle|travail)) _){1,6}"
    ),
}

LANGUAGE = Language(
    code="fr",
    groups=_GROUPS,
    terms=_TERMS,
    phrases=_PHRASES,
    elements=_ELEMENTS,
    instead={
        "COUNTS_ATTEMPTS": "Je reviens vers vous au sujet du poste, qui m'intéresse toujours vivement.",
        "FRUSTRATION_OR_BLAME": "Un tel choix demande du temps. Pourriez-vous me dire où vous en êtes ?",
        "PRESSURE_OR_ULTIMATUM": "Quand pensez-vous décider ? Je m'adapterai volontiers.",
        "DESPERATION": "J'exercerais ce métier avec plaisir et je sais ce que je peux apporter à l'équipe.",
        "NEGATIVITY": "J'ai aimé notre échange et je vous dirais volontiers ce que je peux apporter.",
        "status": "Pourriez-vous me dire où en est le recrutement ?",
        "interest": "Le poste m'intéresse toujours vivement.",
        "thanks": "Je vous remercie vivement du temps que vous m'avez accordé.",
        "withdrawal": "J'ai décidé de retirer ma candidature.",
        "name": "Bonjour Madame Morel,",
        "undecided": "Nous n'avons pas encore pris de décision.",
        "patience": "Merci de votre patience.",
        "day": "Vous aurez de nos nouvelles d'ici le vendredi 4 décembre.",
        "contact": "Sans nouvelles à cette date, appelez le 01 99 00 12 34 ou écrivez à emploi@acme.example.",
        "agreed": "Comme je vous l'avais annoncé, je reviens vers vous.",
        "calling": "Je vous écrirai de nouveau la semaine prochaine.",
    },
    greetings=(
        "bonjour bonsoir salut coucou hello allo rebonjour re bjr cher chere chers cheres madame monsieur "
        "mademoiselle mesdames messieurs mme mlle mr maitre docteur"
    ),
    anybody=(
        "m mm mme mmes mlle mr dr pr me madame monsieur mademoiselle mesdames messieurs docteur maitre "
        "professeur directeur directrice responsable chef cheffe president presidente le la les l du de des "
        "a au aux et ou tous toutes tout toute equipe service ressources humaines rh drh recrutement "
        "recruteur recruteuse recruteurs comite selection direction general generale monde collegues qui "
        "droit concerne bien encore moi c est ici je j merci suite nous vous votre notre en ce ci oui"
    ),
    farewells=(
        "cordialement cdlt cdt bien amicalement sinceres sincerement salutations respectueusement "
        "respectueuses distinguees distingues distinguee bises bisous bientot plaisir journee soiree semaine "
        "vite merci remerciements sentiments amities votre devoue devouement dans attente"
    ),
    split=_split,
    endings="e eme emes ieme nd nde",
    multiples="x fois",
    abbreviations="m mm mme mmes mlle mr dr pr prof ste st no nos num ref tel env ex etc cf sarl cie janv "
    "fevr avr juil sept oct nov dec p.ex c.-a-d boul av",
    head_last=False,
)
