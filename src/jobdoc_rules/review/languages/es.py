"""Spanish, of Spain and Latin America: its words, what its messages hold, and its forbidden phrases."""

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

_SHORTENED = {
    "q": ("que",), "k": ("que",), "xq": ("porque",), "pq": ("porque",), "porq": ("porque",), "x": ("por",),
    "xfa": ("por", "favor"), "porfa": ("por", "favor"), "porfis": ("por", "favor"), "plis": ("por", "favor"),
    "xfavor": ("por", "favor"), "porfavor": ("por", "favor"), "tb": ("tambien",), "tmb": ("tambien",),
    "msj": ("mensaje",), "msjs": ("mensajes",), "msg": ("mensaje",), "msgs": ("mensajes",), "xa": ("para",),
    "wpp": ("whatsapp",), "wsp": ("whatsapp",), "wp": ("whatsapp",), "ud": ("usted",), "uds": ("ustedes",),
    "vd": ("usted",), "vds": ("ustedes",), "finde": ("fin", "de", "semana"),
}  # fmt: skip
# The verbs that are known together with the pronouns hung onto them: "escribirle", "contestarmelo".
_KNOWN = (
    "escribir llamar telefonear mandar enviar remitir reenviar contactar localizar ubicar comunicar "
    "hablar encontrar hallar alcanzar conseguir preguntar consultar marcar dejar recordar molestar "
    "incordiar fastidiar pedir solicitar contestar responder avisar decir dar informar confirmar "
    "devolver atender haber tener ser estar hacer poner perder robar quitar comentar indicar contar "
    "saber conocer ver dirigir leer abrir dignar trabajar sumar unir incorporar formar agradecer "
    "ofrecer transmitir seguir retirar bajar ir ayudar orientar pasar conectar reunir conversar "
    "platicar charlar esperar tratar insistir adelantar actualizar explicar acordar tomar elegir "
    "contratar coger pillar cazar reiterar interrumpir importunar abrumar agobiar presionar saturar "
    "bombardear distraer entretener aburrir cansar plantear compartir notificar disculpar coordinar "
    "agendar ignorar facilitar aclarar valorar postular mostrar demostrar comprometer"
)
_INFINITIVES = frozenset(_KNOWN.split())
_WITH_PRONOUNS = re.compile(
    r"(?P<verb>\w+(?:[aei]r|[ai]?ndo|endo))(?P<first>me|te|se|le|les|lo|la|los|las|nos|os)"
    r"(?P<second>me|le|les|lo|la|los|las|nos)?"
)


def _split(word: str) -> Iterator[str]:
    """Yield the words that a folded word stands for."""
    if word in _SHORTENED:
        yield from _SHORTENED[word]
    elif (found := _WITH_PRONOUNS.fullmatch(word)) and (
        found["verb"] in _INFINITIVES or found["verb"].endswith(("ando", "endo"))
    ):
        yield found["verb"]
        yield found["first"]
        if found["second"]:
            yield found["second"]
    else:
        yield word


_GROUPS = {
    # -- the small words -----------------------------------------------------------------------------------
    "CLIT": "me te se le les lo la los las nos os",
    "TOYOU": "le les te os lo la los las se",
    "MY": "mi mis nuestro nuestra nuestros nuestras",
    "YOUR": "su sus tu tus vuestro vuestra vuestros vuestras",
    "YOU": "usted ustedes vosotros vosotras tu vos ud",
    "YOURS": "suyo suya suyos suyas tuyo tuya tuyos tuyas vuestro vuestra vuestros vuestras",
    "ADV": (
        "ya tambien solo solamente incluso ademas aun todavia siempre realmente honestamente previamente "
        "anteriormente personalmente recientemente nuevamente hoy ayer antes luego ahora mismo bien muy mas "
        "casi apenas sinceramente francamente verdad obviamente claramente seguramente probablemente quizas "
        "tal vez quiza simplemente unicamente hasta despues entonces asi pues igual igualmente amablemente "
        "directamente tan bastante por aqui finalmente tampoco re medio de nuevo otra"
    ),
    "HAVE": "he hemos habia habiamos haber habiendo hube habre habremos haya hayamos llevo llevamos llevaba",
    "THEYHAVE": (
        "ha han has habeis habia habian haya hayan hayas hayais hubiera hubieran hubiese hubiesen habria "
        "habrian habra habran habras habreis he hemos habrias habriais habias hubieras"
    ),
    # -- numbers -------------------------------------------------------------------------------------------
    "NUMERAL": (
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte veinticinco "
        "treinta cuarenta sesenta setenta ochenta noventa dieciseis diecisiete dieciocho diecinueve "
        "veintidos veintitres veinticuatro treintena cincuenta cien ciento quinientos quinientas "
        "tropecientos tropecientas mil"
    ),
    "NTH": (
        "segundo segunda tercer tercero tercera cuarto cuarta quinto quinta sexto sexta septimo septima "
        "octavo octava noveno novena decimo decima undecimo undecima duodecimo duodecima decimotercera "
        "vigesimo vigesima quincuagesima centesimo centesima milesima millonesima enesimo enesima "
        "tropecientosavo esima"
    ),
    "MANY": (
        "varios varias multiples numerosos numerosas diversos diversas repetidos repetidas reiterados "
        "reiteradas incontables innumerables infinitos infinitas muchos muchas muchisimos muchisimas tantos "
        "tantas tantisimos tantisimas bastantes algunos algunas continuos continuas constantes insistentes "
        "sucesivos sucesivas sendos sendas infinidad sinfin sinnumero dobles doble triple montones decenas "
        "docenas cientos miles demasiados demasiadas incesantes cuantiosos contadas"
    ),
    "LOT": (
        "par docena decena monton serie puñado porrada pila ristra sarta retahila infinidad sinfin sinnumero "
        "lluvia carrada pilon titipuchal chorro bola toco parva centenar millon cantidad millar mogollon "
        "chingo vergo huevo aluvion reguero rosario cadena bateria veintena buen buena"
    ),
    # -- contacts ------------------------------------------------------------------------------------------
    "ADJ": (
        "anterior anteriores previo previos previa previas ultimo ultimos ultima ultimas pasado pasados "
        "pasada pasadas reciente recientes breve breves amable amables cortes corteses educado educados "
        "pequeño pequeños pequeña pequeñas cariñoso cariñosos amistoso amistosos otro otros otra otras nuevo "
        "nuevos nueva nuevas formal formales seguidos seguidas diferentes distintos distintas sencillo "
        "sencillos humilde humildes largo largos larga cordial cordiales simple simples timido timida "
        "timidos infructuosos infructuosas fallidos fallidas propios"
    ),
    "MESSAGE": (
        "correo correos email emails mail mails mailes mensaje mensajes mensajito mensajitos mensajillo "
        "recordatorio recordatorios recado recados recadito recaditos mensajillos correillo correillos "
        "whatsapp whatsapps wasap wasaps guasap guasaps wasapp whats sms dm dms seguimiento seguimientos "
        "correito correitos mailcito mailcitos emilio emilios telegrama telegramas audio audios follow ping "
        "pings inbox mp mps"
    ),
    "NOTE": (
        "nota notas notita notitas cartitas toquecito toquecitos avisito avisitos carta cartas cartita "
        "llamada llamadas llamadita llamaditas llamado llamados telefonazo telefonazos telefonema "
        "telefonemas intento intentos tentativa tentativas comunicacion comunicaciones comunicado "
        "comunicados escrito escritos misiva misivas aviso avisos consulta consultas peticion peticiones "
        "gestion gestiones toque toques insistencia insistencias reclamo reclamos requerimiento "
        "requerimientos contacto contactos timbrazo timbrazos oficio oficios apelacion"
    ),
    "PLURAL": (
        "notas recaditos correitos mensajillos correos emails mails mailes mensajes mensajitos recordatorios "
        "recados whatsapps wasaps guasaps llamadas llamaditas llamados telefonemas cartas comunicaciones "
        "intentos tentativas audios escritos misivas avisos insistencias peticiones"
    ),
    "PAST": (
        "escribi escribimos escribia escribiamos llame llamamos llamaba llamabamos telefonee telefoneamos "
        "mande mandamos mandaba envie enviamos enviaba remiti remitimos reenvie reenviamos marque marcamos "
        "contacte contactamos deje dejamos dejaba intente intentamos intentaba intentabamos pregunte "
        "preguntamos consulte consultamos insisti insistimos solicite solicitamos pedi pedimos timbre dirigi "
        "dirigimos acudi comunique comunicamos recorde recordamos reclame mensajee wasapee whatsappee "
        "moleste toque golpee inste reitere grabe hinche"
    ),
    "PART": (
        "escrito llamado telefoneado mandado enviado remitido reenviado marcado contactado dejado intentado "
        "preguntado consultado insistido solicitado pedido dirigido acudido comunicado recordado reclamado "
        "molestado mensajeado wasapeado mandados mandadas enviados enviadas escritos escritas hechas hechos "
        "dejados dejadas reiterado manifestado expuesto expresado grabado instado localizado timbrado tocado"
    ),
    "PRESENT": (
        "escribo escribimos escriba llamo llame llamamos mando mande envio envie remito dejo deje contacto "
        "contacte pregunto pregunte insisto insista molesto moleste intento intente consulto consulte marco "
        "marque telefoneo vengo vuelvo dirijo dirija acudo acuda solicito solicite pido pida recuerdo toco "
        "aparezco asomo paso reenvio reenvie remita reitero comunico comunique importuno importune incordio "
        "incordie trato trate pruebo pruebe busco busque joda jodo estoy entro mandamos enviamos hablo"
    ),
    "REACH": (
        "escribir llamar telefonear mandar enviar contactar localizar ubicar comunicar hablar encontrar "
        "hallar alcanzar preguntar consultar insistir marcar conectar dejar pillar cazar molestar dirigir "
        "remitir reenviar recordar pedir solicitar saber importunar incordiar dar conseguir lograr reiterar "
        "acudir volver intentar poner platicar conversar"
    ),
    "TRIED": (
        "intente intentamos intentado intentaba intentando intentar trate tratamos tratado tratando tratar "
        "probe probamos probado probando quise quisimos querido busque buscamos buscado procure procurado "
        "logrado"
    ),
    "WRITING": (
        "escribiendo llamando telefoneando mandando enviando contactando intentando tratando preguntando "
        "insistiendo marcando dejando molestando pidiendo solicitando buscando hinchando reenviando "
        "remitiendo consultando dirigiendo probando incordiando jodiendo"
    ),
    "VERBS": (
        "escribo llamo mando envio dejo pregunto insisto marco consulto pruebo escribir llamar marcar "
        "preguntar insistir mandar intentar tocar"
    ),
    "BREAK": (
        "que leer leido lei leyendo hable hablamos hablado visite visitado visitamos entreviste entrevistado "
        "entrevistaron conversado conversamos reunido reunimos trabajado trabaje visto vi gane ganado "
        "pensado pense cambie repase repasado estuve estuvimos web pagina sitio blog informe catalogo libro "
        "documentacion producto productos clientes cliente proveedores proveedor pacientes alumnos usuarios "
        "viajado vivido coordine coordinado quedado sido premio dia-a-dia"
    ),
    # -- days ----------------------------------------------------------------------------------------------
    "WEEKDAY": "lunes martes miercoles jueves viernes sabado domingo",
    "MONTH": (
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
    ),
    "SPAN": "hora horas dia dias semana semanas quincena mes meses año años minuto minutos rato tiempo",
    # -- tone ----------------------------------------------------------------------------------------------
    "ANSWERED": (
        "contestaron contesto contestaste contestasteis contestan contesta contestas contestais contestado "
        "contestar conteste contesten contestara contestaran contestaria respondieron respondio respondiste "
        "respondisteis responden responde respondes respondeis respondido responder responda respondan "
        "respondiera respondieran avisaron aviso avisaste avisasteis avisan avisa avisas avisado avisar "
        "avise avisen avisara avisaran llamaron llamo llamaste llamasteis llaman llama llamas llamado "
        "llamara llamaran escribieron escribio escribiste escribisteis escriben escribe escribes escrito "
        "escribieran devolvieron devolvio devolviste devuelto devuelven devuelve devolver informaron informo "
        "informaste informado informar informan comunicaron comunico comunicado comunicar comunican "
        "atendieron atendio atendiste atendido atienden atiende cumplieron cumplio cumpliste cumplisteis "
        "cumplido cumplen cumple cumples cumplir dignaron digno dignaste dignado dignan digna dignasteis "
        "molestaron molestado molestaste molestan confirmaron confirmo confirmado confirmar acusaron acuso "
        "acusado leyeron leyo leido leen lee reaccionaron reacciona reaccionan reaccionado acordaron acordo "
        "disculparon disculpo disculpado pronunciado pronunciaron cogen coge cogieron descuelgan levantan "
        "explicaron explico explicado aclarado aclararon preocuparon preocupado interesaron manifestado "
        "notificado notificaron contactaron contactado mantuvieron mantuvo mantenido contacto saluda "
        "recuerda respetaron respetado respetan"
    ),
    "SAID": (
        "dijo dijeron dijiste dijisteis dicho decia decian prometio prometieron prometiste prometisteis "
        "prometido aseguro aseguraron aseguraste asegurado juro juraron juraste garantizo garantizaron "
        "garantizado quedo quedaron quedaste quedasteis quedado comprometio comprometieron comprometiste "
        "comprometido afirmo afirmaron anuncio anunciaron comento comentaron comentaste comentado dio dieron "
        "diste iban ibas ibais hablaron hablo hablaste mencionaron menciono mencionaste indico indicaron "
        "indicaste informaron"
    ),
    "COURTESY": (
        "respeto educacion profesionalidad profesionalismo seriedad consideracion cortesia delicadeza tacto "
        "comunicacion etica empatia humanidad organizacion formalidad compromiso transparencia decoro "
        "sensibilidad respuesta respuestas noticias decencia modales coherencia honestidad informacion "
        "atencion deferencia clase elegancia responsabilidad palabra claridad sinceridad"
    ),
    "BAD": (
        "maleducado maleducada maleducados maleducadas grosero grosera groseros groseria descortes "
        "descorteses descortesia desconsiderado desconsiderada desconsiderados desconsideracion inadmisible "
        "inaceptable indignante vergonzoso vergonzosa bochornoso bochornosa patetico patetica ridiculo "
        "ridicula impresentable impresentables insultante ofensivo ofensiva humillante denigrante "
        "intolerable inexcusable imperdonable injustificable indignidad injusto injusta absurdo absurda "
        "kafkiano kafkiana irrespetuoso irrespetuosa irrespetuosos irresponsable irresponsables lamentable "
        "penoso penosa deplorable surrealista indecente arrogante arrogantes incompetente incompetentes "
        "cruel cruelmente insolente insensible insensibles desorganizado desorganizada desagradable "
        "decepcionante frustrante exasperante irritante deprimente desesperante cansino chapucero chapuceros "
        "informal informales cobarde cobardes hipocrita hipocritas despectivo despectiva desleal mezquino "
        "hiriente abusivo abusiva insulto burla farsa paripe tomadura despropósito circo cachondeo choteo "
        "vacilon atropello desfachatez caradura desplante desprecio ninguneo ghosting estafa mentira "
        "mentiras bochorno tongo pantomima desaire inhumano inhumana impertinente impertinentes improcedente "
        "descaro payasada chorrada cachetada bofetada abandono informalidad irresponsabilidad mezquindad "
        "insensibilidad indelicadeza frialdad groserias irregularidad"
    ),
    "ANGRY": (
        "harto harta hartos hartas cansado cansada cansados molesto molesta molestos enfadado enfadada "
        "enojado enojada indignado indignada decepcionado decepcionada desilusionado desilusionada frustrado "
        "frustrada disgustado disgustada ofendido ofendida defraudado defraudada dolido dolida irritado "
        "irritada furioso furiosa podrido podrida quemado quemada cabreado cabreada emputado encabronado "
        "encabronada desencantado desencantada resentido resentida perplejo perpleja atonito desconcertado "
        "desconcertada contrariado contrariada ninguneado ninguneada ignorado ignorada despreciado "
        "despreciada humillado humillada insultado maltratado maltratada estafado estafada engañado engañada "
        "utilizado utilizada usado burlado burlada traicionado traicionada agraviado caliente calienta "
        "asqueado asqueada hastiado hastiada desatendido desatendida abandonado abandonada agotado agotada"
    ),
    "UPSETS": (
        "frustra indigna molesta decepciona enfada enoja irrita duele fastidia exaspera cabrea ofende "
        "repatea encabrona revienta desespera desilusiona entristece saca subleva disgusta jode jodio "
        "molesto indigno dolio decepciono defraudo enerva avergüenza"
    ),
    "FEEL": (
        "supongo imagino deduzco sospecho temo asumo intuyo creo pienso se seguro seguramente probablemente "
        "probable presiento figuro veo entiendo interpreto concluyo huele late doy hago temor sensacion "
        "impresion parece pinta evidentemente obviamente claro obvio claramente capaz quiza quizas vez mejor "
        "fijo sabia esperaba pensaba consciente apuesto apostaria convencido convencida imaginaba suponiendo "
        "imaginando miedo comprendo deduje supuse alturas dudas noto adivino hecho igual temiendo"
    ),
    "ROLE": "puesto plaza vacante cargo posicion rol trabajo empleo oportunidad proyecto equipo empresa",
    "JOB": (
        "trabajo empleo curro chamba laburo pega camello brete puesto plaza cargo ingreso ingresos sueldo "
        "dinero plata pasta lana guita salario trabajito chambita oportunidad vacante"
    ),
    "PEST": (
        "pesado pesada pesadito pesadita insistente molesto molesta cargoso cargosa plomo pelmazo plasta "
        "latoso latosa incordio pelma intenso intensa molestoso fastidioso fastidiosa cansino cansina "
        "plomazo hinchapelotas denso densa inoportuno inoportuna estorbo molestia carga lata pesadez terco "
        "terca brasas pesadilla cansón mosca intruso"
    ),
    "CHOSEN": (
        "elegido escogido seleccionado contratado encontrado optado preferido cogido decantado decidido dado "
        "asignado ofrecido tomado fichado nombrado quedado inclinado adjudicado cubierto ocupado"
    ),
    "CHOSE": (
        "eligieron escogieron seleccionaron contrataron encontraron optaron prefirieron cogieron decidieron "
        "eligio escogio contrato fichado ficharon tomaron eligieran escogieran contrataran elijan escojan "
        "contraten prefieran prefieren seleccionen opten optan decanten quedaron"
    ),
    "PASTDAY": "pasado pasada ultimo anterior",
}

_TERMS = {
    # not in a condition: "if I have not heard by then, ..."
    "UNCONDITIONALLY": (
        "((?<!si) (?<!si _) (?<!si _ _) (?<!si _ _ _) (?<!si _ _ _ _) (?<!cuando) (?<!aunque) (?<!porque) "
        "(?<!en caso de) (?<!caso de que))"
    ),
    "NOTHING_CAME": (
        "((no|nunca|jamas|nadie|tampoco) (@CLIT|@ADV|@THEYHAVE|ni|fue|asi){0,4} (@ANSWERED|hubo|recibi|"
        "recibido|tuve|tenido|supe|sabido|tengo noticias|ocurri*|sucedi*|paso|pasado|llego|llegaron|llegado|"
        "apareci*|hic*|hizo|hecho|volvi*|vuelto) | nada (,|$|de nada|hasta|aun|todavia|de eso|@ADV) | ni "
        "(@ANSWERED|un|una|siquiera|rastro|señales|mensaje|llamada|correo|mu|pio|lo uno) | silencio)"
    ),
    "ORD": "(@NTH | @NUMERAL (o|a|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no))",
    "CONTACTS": "(@MESSAGE | @NOTE)",
    "REFERENCES": (
        "((de|sobre) (recomendacion|referencia|referencias|presentacion|motivacion|clientes|cliente|trabajo|"
        "incidencias|venta|ventas|pacientes|mercado|prensa) | (a|con) (clientes|proveedores|pacientes) | (al|"
        "por|cada) (dia|semana|mes|hora|jornada) | diarias | diarios | a la semana | de su parte | @YOURS | "
        "de @YOU | que me | que nos)"
    ),
    "A_FEW": (
        "(@NUMERAL | @MANY de? | (un|una|medio|media|buen|buena) @LOT{1,2} de? | (unos|unas) (cuantos|"
        "cuantas|@NUMERAL) | mas de (un|una|@NUMERAL) | (@NUMERAL|@MANY) y pico)"
    ),
    "PER": "((al|por|cada) (dia|semana|mes|año|hora|turno|jornada|trimestre) | a la semana | diarias)",
    "OFTEN": (
        "((@A_FEW|x|n|quinientas|veinte mil|cuantas|cuantisimas|tropecientas) @ADJ{0,1} (o (tres|cuatro|"
        "cinco|mas))? @ADJ{0,1} (veces|vueltas) | en @A_FEW @ADJ{0,1} (ocasiones|oportunidades|ocasion) | "
        "@A_FEW @ADJ{0,1} ocasiones | (en)? mas de una (vez|ocasion|oportunidad) | @A_FEW (dias|semanas|"
        "@WEEKDAY) (seguidos|seguidas|consecutivos|consecutivas) | (cada|todos los|todas las) (bendito|santo|"
        "bendita|santa)? (dia|dias|semana|semanas|mes|mañana|mañanas|@WEEKDAY|hora|horas|rato|pocos) | cada "
        "(@NUMERAL|pocos|pocas|par de) @SPAN | por (duplicado|triplicado|partida doble) | de (forma|manera|"
        "modo) (reiterada|reiterado|repetida|insistente|constante|continua|recurrente|sistematica) | a (cada "
        "rato|diario|todas horas) | (dia|semana|mes|vez|@WEEKDAY) tras (otra|otro|dia|semana|mes|vez|"
        "@WEEKDAY) | una y (otra vez|mil veces) | (una|@NUMERAL) , (y)? @NUMERAL (y)? (hasta)? (@NUMERAL)? "
        "veces | reiteradamente | repetidamente | insistentemente | constantemente | continuamente | "
        "incesantemente | sucesivamente | sin (parar|descanso|cesar|tregua) | con insistencia | hasta (el "
        "cansancio|la saciedad|el hartazgo) | por activa y por pasiva | por todos los medios | por todas las "
        "vias | de mil maneras | de todas las (formas|maneras) | @TIMES)"
    ),
    # what the writer did: "le he escrito", "llamé", "traté de hablar"
    "SENT": (
        "((tengo|tenemos) @ADV{0,1} (mandad*|enviad*|escrit*|hechas|hechos|dejad*|puest*) | (he|hemos|llevo|"
        "llevamos|haber (?!(me|nos))|habiendo (?!(me|nos))|(?<!me) (?<!nos) (?<!@CLIT me) @HAVE) (@CLIT|@ADV|"
        "yo|,){0,4} (@PART | @TRIED) | (?<!me) (?<!nos) @PAST | me (dirigi|comunique|puse en) | @TRIED "
        "(@CLIT|@ADV|de|por|con|,){0,3} @REACH | (puse|pusimos|puesto|ponerme) en contacto | (hecho|hice|"
        "hicimos|he hecho) _{0,2}? (llamada|llamadas|gestiones|intentos) | (pase|pasamos|he pasado|presente|"
        "fui) (@ADV|por|a|en){1,3} @YOUR (oficina|oficinas|empresa|local|despacho|sede|tienda) | (hable|"
        "hablado|marque) (@ADV|por telefono){0,2} (a|al|con) (@YOUR|la|el|conmutador|recepcion|centralita) "
        "(oficina|centralita|recepcion|conmutador|secretaria|buzon|contestador))"
    ),
    # a day on which the writer wrote
    "DAY": (
        "((el|este|dia|del|al|para el|los dias|pasado|fechas|fecha|los) (dia|pasado|proximo|mismo|@WEEKDAY|"
        ",){0,2} (@WEEKDAY|@NUMERAL|@NTH|@FIGURE|@SERIES|@DATED|uno|primero) (de @MONTH)? | @WEEKDAY | "
        "@FIGURE de @MONTH | @NUMERAL de @MONTH | ayer | anteayer | antier | anoche | hace (@A_FEW|un|una|"
        "unos|unas|como|algo|,){1,3} @SPAN | (la|esta|el|este) (semana|mes) (pasada|pasado|anterior|"
        "antepasada)? | (en|a|principios|mediados|finales|fines|de){0,4} @MONTH | @NUMERAL | @FIGURE | "
        "@SERIES | @DATED | hoy (?=($|,|@ADV|en|por|temprano)))"
    ),
    # a day by which something is demanded
    "DEADLINE": (
        "((antes (de|del) | para (el|este|la|esta|hoy|mañana|antes) | a mas tardar | hasta (el|mañana|hoy) | "
        "(en|dentro de) (un plazo de|el plazo de|las proximas|menos de|los proximos|como maximo|maximo|"
        "@NUMERAL|@FIGURE|un|una){1,3} (horas|dias|hora|dia|semana|semanas|@NUMERAL|@FIGURE|h|hs) | esta "
        "(misma)? (semana|tarde|mañana|noche) | este (mismo)? (mes|@WEEKDAY|dia) | hoy | mañana | el (@ADV|"
        "proximo|mismo){0,1} (@WEEKDAY|@NUMERAL|@FIGURE|@DATED) | ya (mismo)? (?!(sea|que)) | ahora (mismo)? "
        "| cuanto antes | lo (antes|mas pronto) posible | a la (mayor)? brevedad | de inmediato | "
        "inmediatamente | inmediata | urgente | urgentemente | con (caracter|la mayor)? (urgencia|urgente) | "
        "de una (buena)? vez | sin (mas|mayor)? (demora|demoras|dilacion|dilaciones|falta|excusa|excusas|"
        "rodeos|tardar)))"
    ),
    "ANSWER": (
        "(respuesta|contestacion|decision|confirmacion|explicacion|explicaciones|resolucion|definicion|"
        "solucion|noticias|disculpa|disculpas|oferta|si o no|claridad|resultado|algo|veredicto)"
    ),
    # an employer's answer: there will be word by a day
    "WORDCOMES": (
        "(tendra|tendras|tendran|tendreis|tendremos|sabra|sabras|sabran|sabremos|avisaremos|avisare|avisamos|"
        "aviso|avisarle|avisarte|escribiremos|escribire|escribimos|escribo|llamaremos|llamare|llamamos|"
        "contactaremos|contactare|contactamos|comunicaremos|comunicare|comunicara|comunicamos|comunicar|"
        "informaremos|informare|informamos|informar|respuesta|decision|decidir|decidiremos|decidamos|"
        "noticias|responderemos|respondere|respondemos|responder|contestaremos|contestare|contestar|diremos|"
        "dire|decimos|decirle|decirte|confirmaremos|confirmar|confirmare|daremos|dare|dar|contaremos|"
        "contarte|contarle|resolver|resolveremos|resolucion|resultado|notificaremos|notificar|notificara|"
        "haremos|haran|trasladaremos|volveremos|volvere|pondremos|pondre|ponemos|recibira|recibiras|recibir|"
        "conocera|conoceras|novedades|veredicto|resolvera|dira|dara|llamara|avisara|escribira|informara|"
        "definicion|saber|hablamos|hablaremos|comprometemos|comprometo|esperamos|prevemos|confiamos|"
        "estaremos|estare|actualizaremos|cuento|contamos|sabreis|oira|oiras|transmitiremos|pondra|pondran|"
        "hablara|comunicaran|informaran|llamaran|escribiran|avisaran)"
    ),
    "ADAY": (
        "(@WEEKDAY | @DATED | @SERIES | (@NUMERAL|@FIGURE|@NTH|uno|primero) (de @MONTH | del (mes|presente|"
        "corriente|proximo) | de (este|ese) mes) | (el|dia|del|al) (dia)? (@NUMERAL|@FIGURE|primero|uno) "
        "(?!(hora*|dia*|semana*|mes*|año*|de la (tarde|mañana|noche))) | @FIGURE (de @MONTH)? (?!(al|en|"
        "horas|o)) | (fin|final|finales|termino|cierre) de (la|esta|este|el|semana|mes) (semana|mes)? | "
        "(acab*|termin*|finalic*|concluy*|cierr*|finaliz*) (la|esta|el|este|de esta|la presente) (presente|"
        "misma)? (semana|mes) | pasado mañana | (?<!(la|esta|su|de|tu|una|cada|por)) mañana (mismo)? (?!(de|"
        "del|nos)))"
    ),
    "ONDAY": (
        "((antes (de|del)|a mas tardar|como (muy tarde|maximo|tarde)|para|hasta|el|este|proximo|no mas tarde "
        "(de|del|que)|del|al|dia|,|en|a|mañana|pasado) (@ADV|el|del|de|que|proximo|mismo|dia|,|la|al|tarde|"
        "maximo|lo|muy|este|mas|tardar|haya*|se|siguiente|nuestro|viene){0,4}? (?<!pasado) @ADAY (?!(pasad*|"
        "anterior)) | (?<!(la|esta|su|de|tu|una|cada|por)) mañana (mismo)? (,|$))"
    ),
    "BYDAY": (
        "((^|,|y|que) (@ADV|a mas tardar|como (muy tarde|maximo)|antes|para|no mas tarde|hasta|seguro|"
        ",){0,3} (el|del|de|este|para el|antes del|al|hasta el|dia|a|que|,|mañana|pasado) (@ADV|proximo|"
        "mismo|dia|que|haya*|se){0,3} @ADAY | (antes|mas tardar|muy tarde) (@ADV|de|del|el|que|la|dia|"
        "proximo|haya*|se|este){0,4}? @ADAY)"
    ),
    "STATUS_ASKED": (
        "como (les|te|os|le) (@ADV|@THEYHAVE){0,1} (fue|ido|fueron) | (que|a que) (resolv*|decid*|conclusion|"
        "acuerdo) (lleg*|@ADV|@CLIT|$|,|sobre|con|al) | (pregunt*|consult*|saber|conocer|sabe*|sabria*|"
        "podria*|podra*|podeis|podes|puede*|indicar*|indiqu*|inform*|decir*|diga*|dime|decime|contar*|contas|"
        "cuent*|comentar*|coment*|adelantar*|averiguar|ver|hay|hubo|tiene*|teneis|tenes|tengan|tengas|"
        "agradec*|gustaria|encantaria|quisiera|queria*|quiero|orientar*|actualizar*|interesa saber|si|ha|han|"
        "habeis|compart*|alguna|curiosidad|acerca|sobre|respecto|facilitar*|noticias de|avisa*|pued*|recibir|"
        "existe|esper* saber|interesar me) (?!(a que hora|si (necesita*|precisa*|le sirve|les sirve))) "
        "_{0,9}? (estado|estatus|status|situacion|fase|etapa|punto|novedad|novedades|noticias|noticia|avance|"
        "avances|avanza|avanzado|avanzando|marcha|plazos|plazo|tiempos|calendario|cronograma|decision|"
        "decidido|decidieron|decidio|decidisteis|decidiste|resuelto|resolvieron|resolucion|resultado|"
        "resultados|definicion|definido|definieron|fumata|veredicto|desenlace|evolucion|curso|progreso|"
        "proximos pasos|siguientes pasos|siguiente paso|proximo paso|como (@CLIT|@ADV){0,1} (va|van|viene|"
        "vienen|sigue|siguen|marcha|anda|andan|esta|estan|avanza|evoluciona|quedo|quedaron|fue|termino|ven|"
        "ves|evoluciona)|(en)? que (@ADV){0,1} (fase|etapa|punto|estado|situacion|momento|instancia|altura|"
        "plazos|tiempos|quedo|paso|sabe*|hay)|algo (@ADV){0,1} (nuevo|de|del|sobre|mas|decidido|,|$|al "
        "respecto|en firme)|ya (se|@CLIT) (sabe|reunio|decid*|resolv*|eligi*|tom*|ha)|si (@ADV|@CLIT|ha|han|"
        "habeis|se){1,3} (cubierto|elegid*|decid*|avanz*|sab*|tom*|resuel*|cerrad*|escogid*|seleccion*|reun*|"
        "contrat*|eleg*|abiert*|ocupad*)|cuando (@CLIT|@ADV){0,2} (decid*|tendr*|sabr*|tom*|prev*|piens*|"
        "esper*|estim*|calcul*|resuelv*|resolver*|cre*|habr*|podr*|va*|tien*)|sigue (@ADV){0,1} (abiert*|en "
        "pie|vigente|vacante|disponible)|continua abiert*|todavia (esta|sigue)) | ^ (@ADV|y|,|hola|entonces|"
        "pues|bueno|che|oye){0,3} (como|que tal) (@CLIT|@ADV){0,1} (va|van|viene|vienen|sigue|siguen|marcha|"
        "anda|avanza|esta|estan) (@ADV|lo|la|el|las|todo|los){0,2} (proces*|busqueda|seleccion|decision|todo|"
        "cosa*|de|vacante|tema|puesto|concurso|convocatoria|candidat*|plaza|asunto|con|contratacion) | , "
        "(como) (@CLIT|@ADV){0,1} (va|van|viene|sigue|marcha|anda|avanza|esta) (@ADV|lo|la|el|todo|los){1,2} "
        "(proces*|busqueda|seleccion|decision|todo|cosa*|de|vacante|tema|puesto|concurso|convocatoria|plaza|"
        "asunto|contratacion) | (en que) (@ADV){0,1} (fase|etapa|punto|estado|situacion|instancia|quedo|"
        "momento) | (cuando|para cuando) (@CLIT|@ADV|mas o menos|aproximadamente){0,3} (decid*|tendr*|sabr*|"
        "tom*|prev*|piens*|esper*|estim*|calcul*|resolver*|cre*|habr*|podr* (saber|decidir|haber)|va* a|"
        "tien* (previst*|pensad*)) | (ya)? (@CLIT)? (han|ha|habeis|hay|tomaron|llegaron|llego|se sabe|se ha|"
        "tienen|tiene|has|hubo) (@CLIT|@ADV|alguna|a|tomado|una|tenido|podido){0,4} (decision|decidido|"
        "novedad|novedades|noticias|resuelto|decidir|avance|avances|definicion|resolucion|elegido|algo "
        "(nuevo|decidido|ya|en firme|sobre|del|de)|conclusion|movimiento) | (alguna|hay|cualquier) (@ADV|"
        "nueva){0,2} (novedad*|noticia*|avance*|actualizacion|movimiento) | (se sabe|sabe*|sabeis) (@ADV|"
        "ustedes){0,1} (algo|cuando|como (va|sigue|esta)) | (agradec*|encant*|gustaria) _{0,6}? (novedad*|"
        "noticia*|actualizacion|informacion (sobre|acerca|del|de la|respecto|que)) | como (va*|sigue|viene|"
        "quedo|marcha) (la cosa|todo|eso|lo)"
    ),
}

_PHRASES = (
    # -- S23: counting ---------------------------------------------------------------------------------
    counting(
        "@SENT ((?!@BREAK) _){0,10}? @OFTEN (?!@PER)",
        "Le he escrito dos veces.",
        "Ya los llamé en tres ocasiones.",
        "Les escribí más de una vez para saber del puesto.",
        "He tratado de hablar con ella varias veces.",
        spares=(
            "Usted me llamó dos veces.",
            "He leído varias veces su informe.",
            "Le escribo para decirle que he visitado su tienda muchas veces.",
            "Llamé a clientes varias veces al día.",
        ),
    ),
    counting(
        "(?<!(rapido|pronto|bien|amablemente|respuesta|amabilidad|responder) las) (?<!(disculpo|perdon|"
        "gracias|perdone|disculpas)) @OFTEN (@CLIT|@ADV|,|yo|que|en|las|y|sin|exito|este mes|esta "
        "semana){0,5} (@SENT | (@HAVE|he|trate|trato) (@CLIT|@ADV|de){0,3} (@PART|@REACH) | @VERBS)",
        "Varias veces le he escrito.",
        "Reiteradamente solicité información.",
        "En dos ocasiones intenté hablar con usted.",
        "Cada semana les escribo.",
        spares=("Dos veces me llamaron de su oficina.",),
    ),
    counting(
        "(llevo|llevamos|voy|vamos|va|van|ando|sigo|seguimos|estoy|estuve|estamos|seguire|estuvimos|pase|"
        "pasado|estado) ((?!@BREAK) _){0,7}? @WRITING ((?!@BREAK) _){0,8}? (@OFTEN | @A_FEW (@MESSAGE|"
        "llamadas|recados|notas|cartas))",
        "Llevo semanas escribiendo sin parar.",
        "Estuve llamando todos los días.",
        spares=("Sigo escribiendo mi tesis.",),
    ),
    counting(
        "(?<!me han) (?<!me ha) (@HAVE|@PAST|(tengo|tenemos) @ADV{0,1} (mandad*|enviad*|escrit*|hechas|"
        "hechos|dejad*|puest*)|hice|hicimos|han sido|hacer|mandar|enviar|escribir|dejar|mandando|enviando|"
        "dejando|haciendo|escribiendo|realice|realizado|efectue|efectuado|hecho|cursado|curse|suman|sumo|"
        "acumulo|acumulando|van|iban|ya son|sumamos) (@CLIT|@ADV|,|@PART|@HAVE|nada menos que|al menos|por "
        "lo menos|otros|otras|como|unos|unas|sus|su|los|con|a (usted|ustedes|su oficina)|cerca|alrededor|de|"
        "no menos|desde entonces|esta semana|este mes){0,5} @A_FEW @ADJ{0,3} @CONTACTS (?!@REFERENCES)",
        "Te mandé un par de mails.",
        "Ya te dejé dos mensajes en el contestador.",
        "Llevo cuatro llamadas sin dar con él.",
        "Van seis correos.",
        spares=(
            "Le envié dos cartas de recomendación.",
            "Tengo tres preguntas sobre el contrato.",
            "Me han enviado dos correos muy amables.",
        ),
    ),
    counting(
        "(llevo|llevamos|van|ya van|voy por|vamos por|iban|acumulo|sumo|suma|suman|hago|cuento) (@ADV|,|con|"
        "para|unos|unas|mas de|como){0,3} (@A_FEW @ADJ{0,2} (@PLURAL|veces|@MESSAGE) | (el|la|mi) @ORD "
        "(@CONTACTS|,|$|y))",
        "Llevo ya tres correos.",
        "Ya van cinco veces.",
        "Voy por el tercero.",
        spares=(
            "Llevo tres años en la empresa.",
            "Voy por el segundo curso de Derecho.",
        ),
    ),
    counting(
        "(van|son|suman|hacen|llevo|serian|sumamos|llevamos|serán) (@ADV|con|este|esta|,|otros|como|para|"
        "unos){0,3} (@NUMERAL | (?<!son) (?<!son @ADV) (unas|unos) cuantas | (?<!son) (?<!son @ADV) (unos|"
        "unas) cuantos | (?<!son) (?<!son @ADV) @MANY) ($ | , | y (contando|subiendo|sigo|ni|no|nada|sin|"
        "cero|todavia|aun|aqui) | (los|las) (que|@PLURAL|@NOTE) | sin (respuesta|contestar|exito|suerte|"
        "noticias) | (@MESSAGE|@PLURAL) | con (este|esta|el|la))",
        "¡Y con este ya van cinco!",
        "Y van tres.",
        "Con este correo son ya cuatro los que le dirijo.",
        spares=(
            "Ya van dos semanas desde la entrevista.",
            "Somos cuatro en casa.",
        ),
    ),
    counting(
        "(con|contando) (este|esta|el de hoy|la de hoy|el presente|la presente|el actual) @CONTACTS{0,1} "
        "(mio|mia|de hoy)? ,? (@ADV|que|y){0,2} (van|son|suman|suma|sumo|hacen|hace|llevo|serian|llego|"
        "completo|completamos|cumplo|cierro) (a|@ADV|el|la|los|las|un|con|mi){0,3} (@NUMERAL|@MANY|media|"
        "@ORD|docena|@LOT) (?!@SPAN)",
        "Con este mensaje sumo tres.",
        "Contando este, llego a la media docena.",
    ),
    counting(
        "(?<!@YOUR) (?<!(de) @YOUR) (?<!gracias por (el|la)) (?<!(recibi|me) (el|la|un|una)) @ORD (y "
        "(ultimo|ultima))? @ADJ{0,2} @MESSAGE (?!(@REFERENCES | (que me|que nos|que recibi|que @YOU) | (de|"
        "con|del|para) (@YOU|la empresa|vosotros|clientes)))",
        "Este es mi tercer correo.",
        "2.º recordatorio",
        "Segundo mail que te mando por el puesto.",
        "3er mensaje: vacante de chofer",
        spares=(
            "Gracias por el segundo correo.",
            "Recibí su segundo mensaje.",
            "La segunda entrevista fue muy grata.",
        ),
    ),
    counting(
        "((este|esta|esto|mi|es|sera|seria|va|ya|aqui|aca|ahi|hago|hace|con|un|una|the|tras|voy|y) (@ADV|,|"
        "la|el|mi|un|una|por){0,3} | ^ (re|rv|fw|fwd|asunto|hola|,|@ADV){0,8}) @ORD (y (ultimo|ultima))? "
        "@ADJ{0,2} @NOTE (?<!(solicitud)) (?!(@REFERENCES | con (el|la|@YOU|@YOUR|todo) | (de|en) (la|mi|"
        "el) (examen|oposicion|vida|proceso|entrevista)))",
        "Esta es mi segunda llamada.",
        "Tercer intento: proceso de analista",
        "Va mi cuarta nota.",
        spares=(
            "Una segunda llamada con el equipo me vendría bien.",
            "Aprobé al segundo intento.",
        ),
    ),
    counting(
        "(?<!al) @ORD (intento|intentona|tentativa|aviso|toque|insistencia|reclamo|llamada|llamado|"
        "comunicacion|carta|nota) (@ADV|mio|mia|que le|que les|que te|que hago|que os|,){0,3} (de @REACH|"
        "por @REACH|por (contactar|hablar|saber|dar)|sin (respuesta|exito|suerte|contestacion|contestar)|"
        "para @REACH|que @PRESENT|@PRESENT|esta semana|este mes|en (@NUMERAL|lo que va|una|un|menos))",
        "Perdón por el tercer intento de contactarla.",
        "Otra tarde, otra cuarta llamada sin respuesta.",
        spares=("Aprobé al segundo intento.",),
    ),
    counting(
        "@ORD vez (@ADV|,|consecutiva|seguida|esta semana|este mes|en (el|lo que va de) (mes|año)|en "
        "@NUMERAL @SPAN){0,3} (que|en que|la que|,) (@CLIT|@ADV|yo|tengo que|debo|me toca|intento|necesito|"
        "trato de|quiero|vuelvo a|ando|estoy|me veo obligado a|me permito|tenemos que|he de|hay que|,){0,5} "
        "(@SENT|@PRESENT|@REACH|@WRITING|@HAVE (@CLIT|@ADV){0,2} @PART|sale|salta|atiende|cae|manda|hago|"
        "insistiendo|recurro)",
        "Es la tercera vez que le llamo.",
        "Ya es la segunda vez que le dejo recado.",
        "Tercera vez que intento dar con usted.",
        spares=("Era la segunda vez que visitaba Quito.",),
    ),
    counting(
        "(@PRESENT|@SENT|@REACH|@WRITING|volver a|escribiros|aqui (estoy|ando|vengo|me tiene|me tienes|me "
        "tienen)|hola|aqui|yo|molestia|lata|correo|mensaje|buenas|insistencia|perdon|perdona|disculpa|"
        "disculpe) _{0,7}? (por|en|una) (@ORD|@NUMERAL @ORD) (vez|ocasion|y (espero)? (que)? ultima (vez|"
        "ocasion))",
        "Perdona que te escriba por segunda vez.",
        "Me dirijo a usted por tercera vez.",
        "Aquí estoy por cuarta vez.",
        spares=(
            "El jueves pasé por segunda vez por delante de su tienda.",
            "Me entrevistaron por tercera vez.",
        ),
    ),
    counting(
        "por @ORD (y ultima|y espero que ultima)? (vez|ocasion) ,? (y espero _{0,4}?)? (@CLIT|@ADV|en "
        "@NUMERAL @SPAN|este mes|esta semana|@ORD|,|quiero|quisiera|queria|me permito|vuelvo a|intento|"
        "trato de|voy a){0,5} (@PRESENT|@REACH|@WRITING|@SENT|preguntarle|consulta|seguimiento|(hay|alguna) "
        "novedades|hay novedades|que hay|alguna novedad|como (va|van|sigue))",
        "Por tercera vez le pregunto por el puesto.",
        "Por cuarta vez: ¿hay novedades?",
        spares=("Por segunda vez gané el premio.",),
    ),
    counting(
        "por (enesima|milesima|centesima|quincuagesima|vigesima|millonesima|n esima|x esima) vez | (la|el|"
        "mi|un|una) (enesimo|enesima|milesima|centesimo) (vez|intento|@CONTACTS) | (enesimo|enesima) (vez|"
        "@CONTACTS|intento) | a la (tercera|cuarta|quinta|segunda) va la vencida | la (tercera|cuarta|"
        "quinta) es la vencida | no hay (dos sin tres|quinto malo) | a la (tercera|segunda|cuarta) _{0,4}? "
        "vencida | mas (veces|@CONTACTS) de (las|los) que | @CONTACTS _{0,3}? (los|las) (otros|otras)? "
        "@A_FEW (anteriores|previos|previas|precedentes|de antes|primeros|primeras) | dicen que a la "
        "(tercera|segunda)",
        "Por enésima vez pregunto por el puesto.",
        "A la tercera va la vencida.",
        "No hay quinto malo, dicen.",
    ),
    counting(
        "(@MESSAGE | intento|intentos|tentativa|aviso|nota|llamada|llamado|carta|comunicacion|consulta|"
        "insistencia|reclamo|solicitud|toque|ronda de mensajes|entrega|parte|capitulo|episodio) (mio|mia|"
        "amistoso|de seguimiento|de voz|amable|,){0,2} (@HASH | (no|n o|nro|num|numero|nr|n|nums) ,? "
        "(@NUMERAL|@ORD|@FIGURE|uno) (?!de (referencia|expediente)) | ,? @NUMERAL ($|,|de @NUMERAL) | (,|"
        "de){0,2} @SERIES)",
        "RECORDATORIO Nº 3",
        "Intento núm. 4 de localizarla.",
        "Seguimiento 3/3: técnico",
        "Recordatorio #2",
        spares=("Mi correo del 3 de mayo.",),
    ),
    counting(
        "(numero|n o|nro|num) @NUMERAL (de mi parte|mio|en (mi|la) (lista|serie|cuenta|coleccion)|que (le|"
        "les|te|os) (@PRESENT|@SENT)|este mes|de (este|la) (mes|semana)|al respecto|sobre (el|este|lo|mi)) "
        "| (@MESSAGE|intento|llamada|recordatorio|aviso) _{0,3}? , @NUMERAL de @NUMERAL | ^ @SERIES , | , "
        "@NUMERAL de @NUMERAL , | (?<!entrevista) (?<!del) (?<!el) , ,? @SERIES ,? $ | (segunda|tercera|"
        "cuarta|quinta) (entrega|edicion|parte|temporada|ronda) de (mis|mi|esta|la) (@CONTACTS|serie|saga|"
        "novela|telenovela|insistencia)",
        "Va el número tres de mi parte.",
        "Tercera entrega de mis correos.",
        "Asistente contable (2/3)",
        spares=("Calle Mayor, número 3.",),
    ),
    counting(
        "(?<!@YOUR) @MY (@ADJ|@ADV|ya|famosos){0,2} @A_FEW @ADJ{0,3} @CONTACTS | @MY @CONTACTS (@ADJ|"
        "@ADV){0,1} @A_FEW | (@A_FEW|ninguno|ninguna|alguno|alguna|cualquiera|todos|todas|cada uno|cada una|"
        "ni uno|ni una|uno|una|el resto) (solo|sola)? de (todos|todas)? (@MY|los|las|mis tantos) (@ADJ|@ADV|"
        "@NUMERAL|@MANY){0,2} @PLURAL (?!(que me|que nos|@YOURS|de @YOU))",
        "Mis dos correos quizá se perdieron.",
        "Mis tres cartas previas siguen sin respuesta.",
        "Ninguno de mis mensajes tuvo eco.",
        "Mis múltiples llamadas no dieron con usted.",
        spares=(
            "Ninguno de los correos que me mandaron era largo.",
            "Mis dos hermanos viven en Lima.",
        ),
    ),
    counting(
        "(?<!gracias) (?<!agradezco) (pese a|a pesar de|tras|despues de|no obstante|aparte de|ademas de|"
        "entre|con|ante|por|perdon|disculpe|disculpen|disculpa|sin contar|luego de|ni con|perdona|perdone|"
        "perdonen) (@ADV|mis|todos|todas|todo|toda|tanto|tanta|haber (@CLIT){0,2} (@PART|hecho)|@CLIT|"
        "@REACH|hacer|haciendo|realizar|los|las|esos|esas|estos|estas|al menos|unos|unas|otros|otras){0,4} "
        "(?<!@YOUR) (?<!gracias por) (?<!gracias por (los|las)) (@A_FEW|tanto|tanta|tantos|tantas) "
        "@ADJ{0,2} (@MESSAGE|llamada|llamadas|intento|intentos|recados|cartas|notas|llamados|comunicaciones|"
        "avisos|tentativas|insistencia|escritos|gestiones|reclamos) (?!@REFERENCES)",
        "Tras múltiples llamadas a la centralita pruebo por aquí.",
        "Después de tres correos sin suerte, pruebo con el teléfono.",
        "Perdón por tanto mensaje.",
        spares=(
            "Muchas gracias por sus dos llamadas.",
            "Gracias por los dos correos que me mandó.",
        ),
    ),
    counting(
        "(pese a|a pesar de|despues de|tras|ante|luego de) (todos|todas)? @MY (@ADJ|@ADV|tantos|"
        "tantas){0,2} @PLURAL | @MY (insistentes|continuos|continuas|constantes|reiterados|reiteradas|"
        "repetidos|repetidas|incontables|innumerables|numerosos|numerosas|multiples|diversos|diversas|"
        "varios|varias|muchos|muchas) @ADJ{0,2} @CONTACTS | @MY (@PLURAL|@ADJ){1,2} (anteriores|previos|"
        "previas|pasados|pasadas|precedentes|sin (respuesta|contestar|responder)|(no han|no tuvieron|no "
        "obtuvieron|quedaron|siguen|continuan|cayeron|se pierden|no hayan|han quedado)) | (?<!@YOUR) @MY "
        "(anteriores|previos|previas) @PLURAL",
        "A pesar de mis correos no sé nada.",
        "Mis reiterados mensajes se habrán perdido.",
        "Mis correos anteriores siguen ahí.",
        spares=("Con mis compañeros organizo talleres.",),
    ),
    counting(
        "(perdi|perdido|perdiendo|perder|pierdo|he perdido) _{0,2}? (la)? cuenta (?!de) | (perdi|perdido|"
        "perdiendo|perder|pierdo) _{0,2}? cuenta de (@ADV|los|las|todos|todas|mis|cuantos|cuantas|tantos|lo "
        "que){1,4} (@CONTACTS|@PLURAL|veces|@SENT|he|llevo|van|insist*) | (deje|dejado|dejo|paro) de contar "
        "| (quien|nadie|no es que|y no|no) (@CLIT|@ADV){0,2} (lleva|lleve|llevo|esta llevando) (@ADV|"
        "la){1,2} cuenta | (no|ni) (@CLIT|@ADV|voy a|quiero|pienso|puedo|hace falta|sabria|voy|os|te|vale "
        "la pena){0,4} (se|sabe|recuerdo|decir|dire|confesar|confesare|contar|preguntes|pregunte|pregunten|"
        "diga|acuerdo|mencionar|sabria|confieso|digo|creer|imagina|imaginas) (@CLIT|@ADV|a usted|de|por|"
        "decir|ni|decirle){0,3} (cuantos|cuantas|cuanto) (@CLIT|@ADV|veces|llamadas|@CONTACTS|van|he|llevo|"
        "mensajitos|insistido) | (ya|entonces|cuando) no (se|puedo|podria) contar(los|las)? | con los dedos "
        "de (una|la|las)",
        "He perdido la cuenta de los correos.",
        "No voy a confesar cuántas veces he marcado.",
        "Ya ni sé cuántos mensajitos van.",
        "No es que lleve la cuenta, ¿eh?",
        spares=(
            "No sé cuántas personas hay en el equipo.",
            "Perdí el tren.",
        ),
    ),
    counting(
        "(cuantas|todas las|las|miles de|las muchas|las pocas) veces (@ADV|que|@CLIT|,|yo|ya|tengo que|debo|"
        "hay que|habre|habremos|tendre que|hara falta|mas|en que){1,5} (@SENT|@PRESENT|@PART|@REACH|"
        "@WRITING|escrito|insistir|llamar) | cada vez que (@CLIT|@ADV|intento|trato de|yo){0,3} (llamo|"
        "marco|llame|telefoneo|pregunto|escribo|@REACH|@PAST|insisto) | (siempre|nunca) que (@CLIT|"
        "@ADV){0,2} (llamo|marco|llame|escribo|telefoneo) | (?<!me) (llame|llamo|marco|marque|escribo|"
        "escribi|insisto|llamando|escribiendo|insistiendo|correo|correos|mensaje|llamada|mail|recado|"
        "mandando|mando|insistir) (,|y|tras|a|sobre) (,|@CLIT|mas){0,2} (llame|llamo|marco|marque|escribo|"
        "insisto|llamando|escribiendo|insistiendo|correo|correos|mensaje|llamada|mail|recado|mandando|mando|"
        "insistir|otro|otra)",
        "¿Cuántas veces tengo que escribirles?",
        "Cada vez que llamo salta el buzón.",
        "Llamo y llamo, pero no coincidimos.",
        "Correo tras correo, aquí sigo.",
        spares=(
            "Cada vez que visito su web aprendo algo.",
            "Las veces que he ido a Lima me gustó.",
        ),
    ),
    counting(
        "(no (@CLIT|@ADV){0,2} (paro|dejo|he parado|he dejado|paramos|cesado|ceso|canso|he cansado)) de "
        "(@CLIT){0,1} (@REACH|llamar|escribir|mandar|molestar) (?!(en|sobre) lo) | (bombarde*|acribill*|"
        "inund*|satur*|atosig*) _{0,4}? (@PLURAL|@MESSAGE|bandeja|buzon|casilla) | disco rayado | parezco "
        "(un)? (loro|disco) | (doble|triple|cuadruple) (@ADJ){0,1} (@MESSAGE|@CONTACTS|envio|whatsapp) | "
        "otro (@MESSAGE|aviso|intento) (mas|mio|de los mios|de mi parte) | otra (llamada|nota|carta|"
        "consulta) (mas|mia|de las mias|de mi parte) | un (@MESSAGE|intento) mas (mio|de mi parte|que|a la "
        "(lista|coleccion|pila)) | mi (ya)? (habitual|clasico|tradicional|acostumbrado|famoso)? @CONTACTS "
        "(@ADV){0,1} (semanal|diario|diaria|mensual|quincenal|habitual|de (cada|todos|los|rigor|costumbre|"
        "siempre) (@WEEKDAY|semana|dia|mes|los|las){0,2}) | mi (habitual|clasico|tradicional|acostumbrado|"
        "acostumbrada) @CONTACTS",
        "No dejo de llamar a su oficina.",
        "Perdón por el doble mensaje.",
        "Otro correo más de mi parte.",
        "Aquí va mi recordatorio semanal.",
        spares=("No dejo de pensar en su proyecto.",),
    ),
    counting(
        "(cada|todos los|todas las) (@ADV|santo|bendito|santa|bendita|@NUMERAL|pocos){0,1} (@WEEKDAY|semana|"
        "semanas|mañana|mañanas|dia|dias|mes|rato) (@CLIT|@ADV|,|sin falta){0,4} (@SENT|escribo|llamo|mando|"
        "envio|marco|pregunto|insisto|telefoneo|dejo) (@CLIT|@ADV|un|una|a|el|la|@MESSAGE|@NOTE|para|"
        "mi){0,4} (@CONTACTS|ustedes|usted|vosotros|su|preguntar|saber|oficina|y nada|y sigo|mismo) | "
        "(@SENT|mando|envio|dejo) (@CLIT|@ADV){0,3} (un|una) @CONTACTS (@ADV|de voz|a la semana|al dia|al "
        "mes|por (dia|semana|mes)|@OFTEN){1,2} (?<!(un|una) @CONTACTS @ADV)",
        "Cada lunes les mando un correo.",
        "He enviado un mensaje cada lunes.",
        spares=("Cada lunes mando un informe a mi jefe.",),
    ),
    counting(
        "(?<!me) (?<!nos) (@PAST|@HAVE (@CLIT|@ADV){0,3} @PART) (@CLIT|@ADV|un|una|unos|unas|el|los|de voz|"
        "por|a (usted|ustedes|su|la)|oficina|con|electronico|electronicos){0,3} (@PLURAL) (@ADV|,|de voz|y|"
        "electronicos|a (usted|ustedes|su|la|el)|oficina|y @PLURAL|en|por|contestador|buzon|secretaria|e|"
        "@PLURAL|@MESSAGE|centralita|al|el|la|de|voz|ambos|distintos|dias){0,6}? (sin|pero|y (nada|ninguno|"
        "ninguna|no|nadie|nunca|sigo|ni)|a los que|que (no|nadie|nunca|quedaron|siguen)|en (diferentes|"
        "distintos|varios)|de todos los colores|por (todos|varios|distintos))",
        "Le he dejado mensajes en el contestador sin éxito.",
        "Les mandé correos y nadie los leyó.",
        spares=("Envié correos a mis compañeros.",),
    ),
    counting(
        "@SENT (?!,) ((?!@BREAK) (?!@DAY) _){0,5}? @DAY (de|del|pasado|pasada|,|y|e|ademas|mismo|nuevamente|"
        "otra|vez|luego|despues|tambien|@MONTH|el|la|los|a|al|en|por|mañana|tarde|noche|volvi|volvio|@PAST|"
        "@PART|@CLIT|he|siguiente|nuevo|ahora|dia|otro|semana|mes|posteriormente|asimismo|hace|un|una|"
        "@MESSAGE|llamada|recado|hoy|primera|principios|finales|hora|mediados|que|viene|dias|semanas|"
        "meses){1,8}? (?<!hace) (?<!de) @DAY (?!(sobre|(@CLIT){0,1} (recibi|llego|llegaron|fui|tuve|estuve|"
        "hable|ya|supe|vi|empiezo|empece|confirm*|contest*|respond*|tengo|puedo|recibimos|me|nos)))",
        "Le escribí el 3, el 11 y el 19 de marzo.",
        "Le marqué el lunes, el miércoles y hoy en la mañana.",
        "Le escribí hace dos semanas y de nuevo el jueves pasado.",
        "Llamé el martes y otra vez ayer.",
        spares=(
            "¿Puedo llamar el lunes o el martes?",
            "Le escribí el lunes por la entrevista del jueves.",
            "Les escribí el 3 de marzo de 2024.",
            "Le escribí hace una semana.",
        ),
    ),
    counting(
        "@MY (@ADJ){0,2} @PLURAL (@ADJ|@ADV|,|de|del|fecha|fechas|dia|dias|los|el|con|enviados|enviadas|"
        "electronicos|mandados|y|a){1,5} @DAY (,|y|e|de|del|los|el|@MONTH|dia|@NUMERAL|@FIGURE|pasado){1,8} "
        "| (primero|empece|comence|al principio|en primer lugar|inicialmente|un dia) _{0,4}? (@PAST|"
        "@WRITING|@PART|@MESSAGE|llamada) _{0,8}? (luego|despues|mas tarde|posteriormente|segui|continue) "
        "_{0,6}? (@PAST|@MESSAGE|llamada|nota|whatsapp|telefono|@PART|linkedin|@WRITING) | (?<!me) (@PAST|"
        "@PART) _{0,6}? (luego|despues|mas tarde|posteriormente|a los (dias|@NUMERAL)|al dia siguiente|a la "
        "semana|semanas despues) ,? (@CLIT|@ADV|volvi a|un|una|intente|trate de|y|otro){0,4} (@PAST|"
        "@MESSAGE|llamar|escribir|llamada|mandar|insistir) | (@MESSAGE|llamada) (de|del|el) _{0,3}? @DAY (,|"
        "y|otra|otro|luego|una|un|despues){1,3} (@MESSAGE|llamada|llamado|recado) (de|del|el) _{0,2}? @DAY",
        "Mis correos del 2, del 9 y del 16 de junio se habrán perdido.",
        "Primero le mandé un correo y luego lo llamé.",
        "Le escribí en enero y después volví a escribir.",
        "Correo del lunes, llamada del jueves, recado del viernes.",
        spares=(
            "Primero trabajé en Lima y luego en Quito.",
            "Mi correo del lunes iba sin adjunto.",
        ),
    ),
    counting(
        "(es|son|sera|seria|hace|este|esta) (@ADV|,|el|la|mi|con|este|esta){0,3} (@ORD|el numero @NUMERAL|"
        "la numero @NUMERAL) (?<!@YOUR @NTH) ($ | , ya | (que|los que|las que) (@CLIT|@ADV|yo){1,4} "
        "(@PRESENT|@SENT|@PART|@REACH|@HAVE) | en (@NUMERAL|un|una|lo que va|menos|poco) (@SPAN|de) | (de|"
        "este) (mis|mes|semana|la semana) (@PLURAL)?)",
        "Ya es el tercero que les mando.",
        "Este es ya el segundo.",
        "Es el cuarto en dos semanas.",
        spares=(
            "Mi despacho es el segundo a la derecha.",
            "Su hijo es el tercero de la clase.",
        ),
    ),
    counting(
        "(@A_FEW) @ADJ{0,2} (@PLURAL) (@ADJ|@ADV|@YOU|mios|mias|de voz|electronicos|y @PLURAL|y @NUMERAL "
        "@PLURAL|despues|,|en|dias|semanas|@NUMERAL|un mes|@SPAN|y|una){0,4} (despues|mas tarde|sin "
        "(respuesta|contestar|contestacion|eco|exito|suerte|fruto|responder|ver|noticias|leer|resultado|"
        "reaccion|que)|(y|,) (cero|ninguna|ni una|ninguna|nada|nadie|sigo|aqui|silencio|todavia|aun|sin)|al "
        "vacio|a la basura|ignorados|ignoradas) | ^ (@ADV|,|y){0,2} @A_FEW @ADJ{0,1} (@PLURAL) ((mios|mias|"
        "de voz){0,1} $ | , | desde (la|el|nuestra|que) | en (@NUMERAL|un|una|lo que|menos) )",
        "Tres correos sin respuesta.",
        "Dos llamadas y cero respuesta.",
        "Cuatro mensajes después, aquí estoy.",
        spares=("Tres llamadas de clientes esperaban en la línea.",),
    ),
    counting(
        "(insisti|insistido|insistir|insisto|insistiendo|insistimos) (@ADV|,|en|por){0,3} (tanto|@OFTEN|"
        "tantas) | (tanta|demasiada|mi reiterada|mi repetida|mi constante|mi continua) insistencia | tanto "
        "(insistir|llamar|escribir|molestar|preguntar|marcar) | (otra vez|de nuevo|nuevamente) y van | "
        "(ambos|ambas|los dos|las dos|los tres|las tres) (@PLURAL|@ADJ @PLURAL) (?!(que|de|@YOURS|"
        "@REFERENCES|adjunt*)) | (el|un|mi) (primer|segundo) @MESSAGE y (el|un|mi) (segundo|tercero|tercer)",
        "Disculpe tanta insistencia.",
        "Ambos correos iban a su nombre.",
    ),
    counting(
        "no (es|sera|era) (@ADV|este){0,1} (mi|el) primer @CONTACTS | no (es|sera|era) (@ADV|esta){0,1} (mi|"
        "la) primera (llamada|nota|carta|comunicacion|consulta) (que|,|$|pero|ni|y) | contar las veces "
        "(que)? | (sera que|a ver si|espero que|quiza|quizas|ojala|vamos) a la @ORD | (@MESSAGE|intento|"
        "aviso|llamada|nota|carta|consulta) ,{0,2} (@NTH) ,? (,|$) | (no es|no era|no sera|tampoco es) "
        "(@ADV|esta){0,1} la (primera|@ORD) (vez|ocasion) (que|en que|,) (@CLIT|@ADV|yo){0,3} (@PRESENT|"
        "@SENT|@HAVE|intento|tengo que|trato) | (cuantos|cuantas) (@ADV|@CONTACTS|otros|otras|de "
        "estos){1,4} (@CLIT|@ADV){0,2} (tengo que|debo|hay que|hacen|hara falta|haran falta|necesit*|tendre "
        "que|son necesari*) | (primer|primera) @ADJ{0,1} (@CONTACTS|vez) _{0,10}? (y|,) (un|una|el|la|luego|"
        "despues|otro|otra|de nuevo|,|aqui|va|ahi|este|es|mi){0,4} @ORD (@CONTACTS|el|la|hace|este|ayer|$|,|"
        "en|dos|a) | (ya|y|con esta|esta) (@ADV|,){0,1} (es|seria|sera|va) (@ADV){0,1} (la|mi) @ORD (vez|"
        "ocasion) ($|,|en (@NUMERAL|un|una|lo que|menos)|esta|este) | (probado|probe|intentado|intente|"
        "intentarlo|intento|probamos) (@CLIT|@ADV|ya|suerte){0,2} (por|con|en|via|a traves de) (@ADV|el|un|"
        "una|mi){0,1} (@CONTACTS|telefono|fijo|movil|celular|linkedin|fax|formulario|web) (,|y|e|o|luego|"
        "despues|tambien){1,3} (por|con|en|via|a traves de)? (@ADV|el|un|una|la){0,1} (@CONTACTS|telefono|"
        "fijo|movil|celular|linkedin|fax|formulario|web) | (^|,) @ORD (asalto|round|acto|capitulo|episodio|"
        "entrega|insistida|vuelta|ronda de correos|llamado de atencion) ($|,|de (mi|mis|esta (serie|novela|"
        "historia|saga))) | (el|la|soy|quien) (@ADV){0,1} de (los|las|la|el) (@A_FEW @PLURAL|@ORD "
        "@CONTACTS) | (llevo|llevamos) (@ADV|@A_FEW|@SPAN|toda|todo|la|el|una|un|desde|@WEEKDAY|hace){0,5} "
        "(escribiendo|llamando|telefoneando|mandando|enviando|contactando|preguntando|insistiendo|marcando) "
        "(@TOYOU|a (@YOU|@YOUR)|mensajes|correos|$|,|sin|y (nada|no|nadie)|toda|todo|dia*|semana*|desde|"
        "mañana|por|para (saber|hablar)) | (llevo|llevamos) (@ADV|@A_FEW|@SPAN|toda|todo|la|el|una|un|desde|"
        "@WEEKDAY|hace){0,5} (intentando|tratando de|queriendo|buscando|procurando) (@CLIT|@ADV){0,1} "
        "(contactar|hablar|localizar|comunicar|llamar|ubicar|dar con|encontrar|conseguir hablar|que me "
        "(atiend*|contest*)|alcanzar|conectar)",
        "No es la primera vez que le escribo.",
        "Le envié un primer correo en mayo y un segundo el 9.",
        "Llevo toda la semana intentando hablar con usted.",
        "Soy el de los cuatro correos.",
        spares=(
            "Llevo años escribiendo guiones.",
            "Mi primer empleo fue en Lima y el segundo en Cusco.",
        ),
    ),
    counting(
        ", @ORD @ADJ{0,1} (@NOTE|envio|remision|entrega) ($|,) | (un|una) @CONTACTS (de voz)? @DAY (,|y|"
        "e){1,2} (otro|otra|esta|este|un|una) (de)? (@CONTACTS|@DAY) | @SENT (@CLIT|@ADV|a @YOU|desde "
        "entonces){0,3} (un|una|@NUMERAL) @CONTACTS (de voz|electronico|el @WEEKDAY|por _)? (,|y|e|mas) "
        "(y)? (un|una|otro|otra|@NUMERAL|hasta un|hasta una) @CONTACTS (?!@REFERENCES) | (por)? @ORD "
        "(@WEEKDAY|semana|dia|mes|vez) (@ADV){0,1} (consecutiv*|seguid*) (que|en que|me|le|les|te|,|escrib*|"
        "llam*|pregunt*|vuelvo|sin) | (escrito|mandado|enviado|dejado|hecho|escribi|mande) (@CLIT|@ADV|"
        "ya){0,2} mas (@PLURAL|veces|@CONTACTS) (a @YOU|@ADV){0,2} (que|de) | (le|les|te|os|lo|la|los|las) "
        "(llamo|escribo|marco|mando|pregunto|telefoneo) ((?!@BREAK) _){0,2}? @OFTEN | (cuantos|cuantas) "
        "@CONTACTS (@CLIT|@ADV){0,2} (llevo|van|he|son|llevamos|iran) | (van|llevo) (@ADV|como|mas de){0,2} "
        "(@FIGURE|@NUMERAL) @CONTACTS | (otro|este) @WEEKDAY mas (,|y|escrib*|pregunt*|llam*|@CLIT)",
        "Una llamadita el lunes, otra el miércoles y esta de hoy.",
        "Ya te mandé un WhatsApp, dos correos y un audio.",
        "Por tercer lunes consecutivo me asomo a su correo.",
        "Lo llamo todos los días.",
        spares=(
            "Les envié un correo y una carta de recomendación.",
            "Les escribo para preguntar si abren cada sábado.",
        ),
    ),
    counting(
        "@ORD (vez|ocasion|oportunidad) (@ADV|,|consecutiva|seguida|este mes|esta semana){0,2} (que|en que|"
        "en la que|la que) (@CLIT|@ADV|yo|tengo que|vuelvo a){0,4} (@PRESENT (?!(con ella|aqui))|pongo en "
        "contacto|poner|@SENT|contactar) | (mi|nuestra|nuestro) (@ADV){0,1} (secretaria|secretario|"
        "asistente|ayudante|representante|agente|esposa|esposo|marido|mujer|pareja|hermano|hermana|padre|"
        "madre|hijo|hija|colega|compañero|compañera|abogado|tutor|tutora|orientadora|orientador|"
        "coordinadora|coordinador) (@CLIT|@ADV|@THEYHAVE){0,4} (?<!(me|nos)) (llamo|telefoneo|escribio|"
        "marco|mando|envio|dejo|intento|trato|pregunto|llamado|telefoneado|escrito|intentado|mandado|"
        "enviado|dejado|preguntado|insistio|insistido) _{0,6}? (@OFTEN|@A_FEW @ADJ{0,1} @CONTACTS) (?!@PER) "
        "| (@OFTEN|en @NUMERAL ocasiones) (@CLIT|@ADV|@THEYHAVE|,){0,3} (?<!(me|nos)) (llamo|telefoneo|"
        "escribio|marco|llamado|escrito|telefoneado) (@ADV){0,1} (mi|nuestra|nuestro) (@ADV){0,1} "
        "(secretaria|secretario|asistente|ayudante|representante|agente|esposa|esposo|marido|mujer|pareja|"
        "colega|compañero|compañera)",
        "Es la tercera ocasión en que me pongo en contacto con ustedes.",
        "Mi asistente ya les llamó dos veces.",
        spares=("Mi madre me llamó tres veces para desearme suerte.",),
    ),
    counting(
        "@SENT ((?!@BREAK) _){0,6}? (un|una) @CONTACTS _{0,3}? @DAY _{0,5}? (,|y|e) (otro|otra|un|una) "
        "_{0,3}? @DAY | (con|contando) (este|esta|el|la) @ADJ{0,1} @CONTACTS (@ADV|,|que|ya){0,2} (hacemos|"
        "sumamos|alcanzo|alcanzamos|ajusto|ajustamos|cumplimos|llegamos|redondeo|redondeamos) (@ADV|a|el|la|"
        "los|las|un|una|con){0,2} (@NUMERAL|@MANY|media|@ORD|docena|@LOT) | @MY @ADJ{0,1} (@MESSAGE|llamada|"
        "nota|carta) (@ADJ) (,|y|ni|o){1,2} (el|la|al|a la) (anterior|previo|previa|de antes|otro|otra|"
        "precedente|primero|primera|del) | por @ORD (@WEEKDAY|semana|dia|mes|mañana|tarde) (@ADV){0,1} "
        "(consecutiv*|seguid*)",
        "Le dejé un recado el lunes con su hermano y otro ayer con el portero.",
        "Con esta nota ya hacemos media docena.",
        "Mi correo anterior y el de antes quizá se perdieron.",
        "Aquí sigo por tercera semana seguida.",
    ),
    counting(
        "@SENT (@ADV|un|una){0,1} (recado|mensaje|mensajes|recados|aviso|correo|correos|nota|notas)? "
        "(@ADV){0,1} (con|a|en) (@ADV|al menos|por lo menos|ya){0,1} @A_FEW @ADJ{0,1} (personas|compañer*|"
        "colegas|empleados|empleadas|departamentos|numeros|direcciones|oficinas|extensiones|sitios|buzones|"
        "cuentas|secretarias|recepcionistas) @ADJ{0,1} (?!(de (trabajo|mi empresa)|a mi cargo)) | (va|viene|"
        "aqui|este|es|y|hoy|llega|,) (el|la|ya|mi|@ADV){0,2} (capitulo|episodio|acto|entrega|parte|"
        "temporada|asalto|round|edicion|fasciculo|tomo) (@ORD|@NUMERAL|@FIGURE|@HASH) (?!de (la|el|mi) "
        "(tesis|libro|serie de)) | soy (@ADV|yo|,|vez){0,4} (el|la) (pesad*|chic*|señor*)? (de|que) (los|"
        "las) (@CONTACTS|@WEEKDAY|siempre|recordatorios|@A_FEW) | (retomo|repito|formulo|planteo|remito|"
        "presento|hago) (@CLIT|@ADV|la|mi|esta){0,3} (por|en) @ORD (vez|ocasion)",
        "He dejado recado con tres personas distintas.",
        "Va el capítulo cuarto.",
        "Soy otra vez el de los correos.",
        "Retomo por segunda ocasión mi solicitud.",
        spares=("He mandado paquetes a tres oficinas de trabajo.",),
    ),
    counting(
        "@SENT (?!,) ((?!@BREAK) _){0,4}? @DAY (de @MONTH){0,1} (,|y|e|pero){1,2} (@ADV|@CLIT){0,2} (volvi|"
        "vuelvo|torne|insisti|repeti|@PAST) ((?!@BREAK) _){0,5}? @DAY",
        "Llamé el martes, volví a llamar el jueves.",
        spares=("Le llamé el martes, y quedamos el jueves.",),
    ),
    # -- S24: nothing heard ----------------------------------------------------------------------------
    silence(
        "@UNCONDITIONALLY (?<!que) (no|nunca|sin|tampoco) (@CLIT|@ADV){0,3} (he|hemos|habia|habiamos|haber|"
        "obtuve|tuve|recibi|recibimos|tengo|tenemos|obtenido) (@CLIT|@ADV|vuelto a){0,3} (tenido|recibido|"
        "sabido|oido|obtenido|conseguido|saber|escuchado|oir|leido|visto)? (@CLIT|@ADV|ningun|ninguna|una|"
        "la|alguna|ni|su|de|vuestra|mas){0,4} (respuesta|respuestas|noticia|noticias|nada|contestacion|"
        "novedad|novedades|comunicacion|feedback|informacion|retroalimentacion|devolucion|señal|señales|"
        "confirmacion|llamada|llamado|correo|mensaje|palabra) (?!(a|en) (contra|mano))",
        "Aún no he tenido noticias del puesto.",
        "No recibí ninguna respuesta.",
        "No he vuelto a saber nada de ustedes.",
        spares=("Si no recibí respuesta fue por mi buzón lleno.",),
    ),
    silence(
        "@UNCONDITIONALLY (no) (@CLIT|@ADV){0,2} (ha|han|habia|hubo|llego|llegaba|hay|llegado|existe) (@ADV|"
        "habido|llegado|tenido){0,2} (@ADV|ningun|ninguna|una|la|su|ni){0,2} (respuesta|noticia|noticias|"
        "contestacion|novedades|comunicacion|feedback|señal|retroalimentacion|devolucion) | "
        "@UNCONDITIONALLY (sigo|seguimos|continuo|estoy|estamos|quede|quedo|continuamos|llevo @ADV{0,1} "
        "@A_FEW @SPAN|llevo un mes) (@ADV){0,2} sin (@CLIT|@ADV|recibir|tener|saber|obtener|conocer|ningun|"
        "ninguna|una|su|sus|oir|la|ni){0,4} (respuesta|respuestas|noticias|noticia|nada|novedades|"
        "contestacion|saber|informacion|feedback|resultado|palabra) | (^|,|y|pero|aun|todavia|hasta (la "
        "fecha|hoy|ahora|el momento)) ,? (sin|ninguna) (@ADV){0,1} (respuesta|noticias|novedades|"
        "contestacion|feedback|noticia) | (sigo|seguimos|continuo|llevo @ADV{0,1} @A_FEW @SPAN) @ADV{0,2} "
        "((esperando|aguardando) (@ADV|@CLIT|a|que|@YOUR|una|la|alguna|oir|recibir|tener|saber|ustedes|"
        "usted){0,4} (alguien|respuesta|noticias|llamada|llamado|decision|contestacion|resultado|novedades|"
        "algo|$|,|@ANSWERED|confirmacion|feedback|devolucion) | (a la espera|en espera|pendiente) (de "
        "(@YOUR|una|la|alguna|cualquier){0,1} @ADV{0,1} (respuesta|noticias|llamada|decision|contestacion|"
        "resultado|novedades|confirmacion)|$|,)) | (desde entonces|desde aquel dia|desde ese dia) ,? "
        "(@ADV,{0,1}){0,1} (nada|ni palabra|silencio|no he|no se nada|sin)",
        "Todavía no me ha llegado respuesta.",
        "Sigo sin noticias suyas.",
        "Sigo esperando su respuesta.",
        spares=("Si no ha llegado respuesta de mis referencias, aviso.",),
    ),
    silence(
        "@UNCONDITIONALLY (?<!que) (aun|todavia|hasta (ahora|hoy|la fecha|el momento)) ,? (no) (@CLIT|"
        "@ADV){0,3} (ha|han|has|habeis|hayan|haya|hayais)? (@CLIT|@ADV){0,1} (@ANSWERED|dicho|dado "
        "(respuesta|noticias|ninguna)) (?!(lo|que)) | @UNCONDITIONALLY (?<!que) no (@CLIT|@ADV){0,2} (ha|"
        "han|has|habeis) (@ANSWERED) ,? (@ADV|al respecto|a mi|a mis|mensaje|correo|mi|mis){0,3} (aun|"
        "todavia|$)",
        "Todavía no me han contestado.",
        "No me han respondido aún.",
        spares=("No se preocupe si todavía no ha respondido.",),
    ),
    silence(
        "@UNCONDITIONALLY (todavia|aun|aqui|hoy|alli|ahi) (@ADV|,|lo|la){0,2} (estoy|sigo|seguimos|estamos) "
        "(@ADV|lo|la){0,1} esperando (la|lo|los|las|les){0,1} ($|,|sentad*|y (nada|no)|como un|hasta hoy)",
        "Todavía estoy esperando.",
        "Aquí sigo esperándola.",
        spares=("Todavía estoy esperando el título.",),
    ),
    # -- S25: blame, frustration, sarcasm, lectures ----------------------------------------------------
    blaming(
        "@UNCONDITIONALLY (nunca|jamas|nadie|ni siquiera|tampoco|ni|ninguno|ninguna (persona)?|nadie de "
        "(@YOUR|la|el) _{1,2}?) ,? (ninguno de ustedes|de @YOU|de @YOUR _{1,2}?|en @YOUR _{1,2}?|en _{1,3}?|"
        "@CLIT|@ADV|@YOU|@THEYHAVE|tuvieron|tuvo|tienen|tiene|fue|fueron|fuiste|es|son|sido|capaz|capaces|"
        "la|de|a|bien|se|quiso|quisieron|pudo|pudieron|parece|sabe|puede){0,6} @ANSWERED (?!(nunca|de "
        "vacaciones|que no|del cambio|de la (obra|hora|sala|fecha|direccion)))",
        "Nunca me contestaron.",
        "Nadie de su equipo me llamó.",
        "Ni siquiera me han avisado.",
        spares=(
            "Nunca dudé de su equipo.",
            "Nunca había visto un taller tan ordenado.",
        ),
    ),
    blaming(
        "@UNCONDITIONALLY (?<!(entiendo|comprendo|se|normal|logico|problema) que) (?<!aun) (?<!todavia) no "
        "(@CLIT|@ADV|@YOU){0,3} ((@THEYHAVE){0,1} (@CLIT){0,1} (contestaron|contestaste|contestasteis|"
        "contestado|contestan|contestas|contestais|contestarme|contesta|contesto|respondieron|respondiste|"
        "respondisteis|respondido|responden|respondes|respondeis|responde|respondio|responderme|devolvieron|"
        "devolvio|devolviste|devuelto|devuelven|dignaron|digno|dignado|dignan|digna|dignaste|dignasteis|"
        "cumplieron|cumplio|cumpliste|cumplido|cumplen|cumplisteis|cogen|cogieron|coge|descuelgan|acusaron|"
        "acusado|respetaron|respetan|respeta|respetado|avisaron|avisaste|avisasteis|aviso|avisado|avisan|"
        "escribieron|escribiste|llamaron|llamaste|llamasteis|llamado|informaron|informado|informaste|"
        "contactaron|disculparon|explicaron|mantuvieron|mantenido|mantuvo|atienden|atendieron|leyeron|leido|"
        "dan|dio|dieron|diste|dado|dais|das) (?!(del cambio|de la (obra|hora|sala|fecha|direccion)|cuenta|"
        "igual|abasto|mal|problema|tiempo|cabida|la (opcion|talla))) | (tuvo|tuvieron|tuviste|tuvisteis|ha "
        "tenido|han tenido|tienen|tiene|tenido|tener|has tenido|tenes|tienes|tuviera|tuvieran|mostraron|"
        "hubo|hay) (@ADV|la|el|ni|un|un minimo de|nada de|ninguna|una|minima){0,3} (decencia|delicadeza|"
        "gentileza|detalle|cortesia|amabilidad|educacion|consideracion|deferencia|respeto|tiempo de|minuto|"
        "palabra|verguenza|corazon|intencion de|idea de lo que) | (fue|fueron|fuiste|ha sido|han sido|son|"
        "sois|sos|eres|es|fuisteis|has sido) capa* de | (les|os|le|te) (@ADV){0,1} (import*|(?!(intereso|"
        "interese)) interes*|preocup*|cuesta (nada|tanto|mucho)|costaba (nada|tanto)) (?!si) | (tomaron|"
        "tomo|tomaste|tomado|tomasteis|toman) (@ADV|ni){0,1} (la molestia|el tiempo|el trabajo) | "
        "(molestado|molestaron|molesto|molestaste|molestan) (@ADV|ni){0,1} en)",
        "No me contestan.",
        "No cumplieron.",
        "No se han dignado comunicarme nada.",
        "No tuvieron la delicadeza de avisarme.",
        spares=(
            "Si no contesto, deje un mensaje.",
            "No importa la hora.",
            "Entiendo que no contesten de inmediato.",
        ),
    ),
    blaming(
        "(ni (@ADV|tan|siquiera){0,2} (un|una|dos|el mas minimo|la mas minima) (triste|simple|mal|mala|"
        "misero|misera|solo|sola|puto|puta|pinche|puñetero|mugroso|miserable|minimo|minima|maldito|"
        "maldita)? (acuse|@MESSAGE|llamada|llamado|linea|lineas|disculpa|respuesta|palabra|gracias|aviso|"
        "noticia|contestacion|explicacion|señal|si ni un no|no ni un si|telefonazo|nota|carta|disculpas|"
        "adios|contesto)) | (cero|nula|nulas|nulo|nada de|ninguna|escasa) (respuesta|respuestas|"
        "comunicacion|contestacion|noticias|explicacion|explicaciones|disculpa|disculpas|seriedad|"
        "profesionalidad|profesionalismo|consideracion|respeto|empatia|educacion|feedback|interes (de|por) "
        "(@YOUR|parte)|transparencia|informacion) (?!(que|por ahora)) | sin (@ADV|dar|darme|una|ninguna|la|"
        "menor|ni|recibir|mediar){0,4} (explicacion|explicaciones|disculpa|disculpas|la cortesia|la "
        "decencia|educacion|verguenza|contemplaciones|mas explicacion)",
        "Cinco semanas y ni un triste acuse de recibo.",
        "Cero respuesta de su parte.",
        "Me descartaron sin ninguna explicación.",
        spares=("No perdí ni una clase.",),
    ),
    blaming(
        "@SAID (?!como) _{0,14}? ((pero|y|,|sin embargo|aunque) (,|y|@ADV|desde entonces|hasta (la fecha|"
        "hoy|ahora|el momento|el dia de hoy)|a (la|dia de) (fecha|hoy)|luego|despues|al final|al parecer|"
        "todavia|aun){0,4} (@NOTHING_CAME|estoy (esperando|a la espera|sin)|aqui (sigo|me tiene*|estoy)|"
        "sigo (sin|esperando|a la espera|igual)|seguimos (sin|esperando|igual)|(ya|hoy) (es|estamos|van|"
        "paso|pasaron|ha pasado|han pasado|vamos|llevamos|hace) (?!un (honor|placer))|@OFTEN|estamos a|"
        "resulta que|desapar*|era mentira|incumpl*|faltaron|sin (noticias|respuesta|saber)) | (cosa|promesa|"
        "palabra|lo cual|lo que|algo) (que)? (@CLIT|@ADV){0,1} @NOTHING_CAME)",
        "Quedaron en llamarme el viernes y no cumplieron.",
        "Me prometió una respuesta, pero nada.",
        "Me dijeron que decidirían el lunes y ya es jueves.",
        "Me aseguraron que avisarían, cosa que nunca ocurrió.",
        spares=(
            "Usted comentó que resolverían hacia el 20, así que retomo el contacto.",
            "Me dijo que decidirían el viernes, pero no hay prisa.",
        ),
    ),
    blaming(
        "(promesa|promesas|compromiso|compromisos|plazos|plazo|palabra) (@ADV|que|@CLIT|han|fue|ha sido|"
        "quedo|@THEYHAVE){0,3} (vacia|vacias|incumplid*|rota|rotas|incumpl*|al aire|en el aire|no cumpl*|en "
        "saco roto|cumplirse) | (incumpl*|falt* a|romp* su|romper la|rompi* su|romp* la) (@ADV|con|lo|@YOUR|"
        "la|el|a){0,3} (palabra|promesa|compromiso|prometid*|acordado|pactado|plazo*|dicho) | (no|ni) "
        "(@CLIT|@ADV|@THEYHAVE|ha sabido|supo|saben){0,3} (mant*|cumpl*|respet*|honr*|sost*) (@ADV|con|lo|"
        "@YOUR|la|el|a|los|sus){0,3} (palabra|promesa*|compromiso*|prometid*|acordad*|pactad*|plazo*|dicho|"
        "fecha*) | (de|vaya|valiente|menuda|gran|que poca) palabra (@ADV){0,1} (la (suya|tuya|vuestra|de)|"
        "tienen|tiene|tenes|tienes|ninguna) | (dio|dieron|diste) @YOUR palabra _{0,9}? (y|pero|,) (@ADV|"
        "@CLIT|y){0,3} (no|nunca|nada|sigo|todavia|jamas) | @YOUR palabra (no|vale|valia|vale poco|era|solo|"
        ",) | (el|la) @WEEKDAY de (que|cual) (año|mes|semana|siglo)| incumplieron | incumplimiento | "
        "incumplio",
        "Promesas vacías.",
        "Faltó a su palabra.",
        "No mantuvieron su palabra.",
        "¿El lunes de qué año?",
        spares=("Es una empresa que mantiene su palabra.",),
    ),
    blaming(
        "(falta|poca|poco|nula|ausencia|carencia|faltos|minimo|minima|nada|tan poca|poquisima|escasa|ningun|"
        "ninguna|escaso|cero|pizca|apice|gota|un poco|algo|poquito|falto) (absoluta|total|completa|grave|"
        "tremenda|enorme|evidente|notable|mas)? (@ADV|de|toda|una|la|minima|mas|es|tanta){0,3} @COURTESY "
        "(?!(de experiencia|tecnica|verbal|sobre mi|en ingles|escrita)) | (por|es|seria|era|habria sido|"
        "hubiera sido|cuestion de) (@ADV|la|una|minima|pura|mera|simple|elemental|basica|comun|un|gesto|"
        "cosa|mas){0,4} (educacion|cortesia|decencia|deferencia) (?!(de la|de los|infantil|primaria|"
        "secundaria|especial|fisica|superior|social|ambiental|de|en|y (formacion|cultura))) (basica|"
        "elemental|minima|profesional|comun)? ($|,|responder|contestar|avisar|decir|podrian|hubiera*|"
        "habria*|tendrian|podria) | (mas|esperaba|esperabamos|esperado|esperar|otra|otro|algo) (@ADV|de|"
        "mucha|mucho|otro|una|otra|algo|un poco|mayor|algo de){0,3} (seriedad|profesionalidad|"
        "profesionalismo|consideracion|respeto|cortesia|formalidad|transparencia|educacion|sensibilidad|"
        "empatia|humanidad|tacto|delicadeza|trato|atencion|clase|nivel|comunicacion|honestidad)",
        "Es una falta de respeto.",
        "Esperaba más seriedad de su firma.",
        "Responder habría sido simple cortesía.",
        spares=(
            "Me falta experiencia en educación infantil.",
            "Estudié Ciencias de la Educación.",
        ),
    ),
    blaming(
        "(?<!da) (?<!me dio) (?<!dan) (?<!ninguna) (es|fue|ha sido|esto|parece|pareció|un|una|que|sido|son|"
        "sois|sos|eres|tan|bastante|muy|sumamente|resulta|resultado|vaya|menudo|menuda|realmente|encuentro|"
        "considero|veo|actitud|trato|silencio|comportamiento|conducta|manera|forma|situacion|proceso|gente|"
        "empresa|simplemente|francamente|sencillamente|como|totalmente|absolutamente|completamente|lo|que) "
        "(@ADV|de|cosa|lo|totalmente|absolutamente|completamente|un|una|verdadera|autentica|autentico|"
        "verdadero|profundamente|sumamente|francamente|total){0,3} @BAD (?!(de fase|circular|de mi parte|"
        "hice|mi|el mio)) | (^|,) (@ADV|y){0,1} @BAD (,|$) | poco (@ADV){0,1} (serio|seria|serios|"
        "profesional|profesionales|etico|etica|elegante|respetuoso|respetuosa|considerado|considerada|"
        "considerados|formal|formales|decoroso|edificante|humano|cortes|correcto|honesto|transparente) | "
        "nada (@ADV){0,1} (serio|seria|profesional|profesionales|etico|respetuoso|considerado|serios|"
        "elegante|formal|cortes) | (mala|pesima|malisima|nula) (educacion|praxis|imagen|fe|comunicacion|"
        "gestion|forma|onda|leche|impresion (de|me)|costumbre) | muy mal (de|por) @YOUR parte | (mal|feo|"
        "fatal) (@ADV){0,1} (hecho|de @YOUR parte|detalle|gesto|el trato) | (feo|mal|malisimo) (detalle|"
        "gesto)| (es|son|sois|ha sido|esto|todo|vaya|menudo|menuda|parece) (@ADV){0,1} (un|una) (@ADV|"
        "autentico|autentica|verdadero|verdadera|absoluto|total){0,2} (chiste|desastre|caos|asco|verguenza|"
        "despropósito|joda|vacile)",
        "Su silencio es inaceptable.",
        "Me parece una grosería.",
        "Muy poco profesional.",
        "Qué bochornoso todo.",
        spares=(
            "Me da vergüenza decirlo.",
            "Fue muy profesional y agradable.",
        ),
    ),
    blaming(
        "(?<!no) (?<!ni) (estoy|estamos|siento|sentimos|quede|quedo|quedado|senti|sentido|hace sentir|me "
        "tienen|me tiene|me teneis|encuentro|ando|me voy|deja|dejan|dejaron|tienen|tiene|(^|,) (muy|"
        "bastante|profundamente|sumamente|realmente|francamente)|acabe|sintiendo) (@ADV|un poco|algo|tan|"
        "profundamente|sumamente|francamente|completamente|totalmente|un tanto|bastante|mas que|mas|"
        "tremendamente){0,3} @ANGRY ,? (@ADV){0,1} (por (?!(la entrevista de|el viaje|trabajar))|con "
        "(?!(experiencia|ganas))|de (?!(trabajar en mi|viajar|ella en))|que|al|ante|,|$|y|a|hasta|la|porque|"
        "a estas|en (esta|este)|cuando|pues|por como) | (hasta (las narices|el gorro|los huevos|la "
        "coronilla|el moño|la madre|las pelotas|los cojones|el copete|la bandera)) | (hinchad*|se me "
        "hincharon) (las|los) | (que|menudo|vaya|me da|me produce|me causa|me genera) (@ADV|mucha|muchisima|"
        "tanta|cierta|bastante|una){0,2} (rabia|coraje|bronca|asco|indignacion|decepcion|frustracion|"
        "impotencia|tristeza que)",
        "Estoy muy molesta con la forma en que se ha llevado esto.",
        "Estoy harto de esperar.",
        "Me siento decepcionado por su silencio.",
        spares=(
            "No estoy molesto en absoluto.",
            "Atendía a clientes enfadados.",
        ),
    ),
    blaming(
        "(?<!no) (?<!no se) (me|nos) (@ADV){0,2} (@UPSETS) (?!(si|la (rodilla|espalda|cabeza))) (@ADV|mucho|"
        "profundamente|bastante|enormemente){0,2} (que|su|este|esta|esto|tu|la|el|ver|no|comprobar|tanto|"
        "como|tener|$|,|haber|vuestra|esperar) (?!(rodilla|espalda|cabeza|garganta|no poder ir)) | mi (@ADV|"
        "mas|profunda|profundo|enorme|gran|total|sincera|absoluta){0,3} (decepcion|malestar|enfado|enojo|"
        "disgusto|indignacion|descontento|frustracion|molestia con|desagrado|inconformidad|irritacion|"
        "rechazo a|bronca|desilusion|desconcierto|perplejidad|queja|protesta) | (expres*|manifest*|"
        "transmit*|hac*|trasla*|comunic*|con|menuda|que|gran|enorme|profunda) (@CLIT|@ADV|llegar|saber|mi|"
        "gran|enorme|cierta|mucha|profunda|bastante){0,4} (decepcion|malestar|enfado|enojo|indignacion|"
        "descontento|disconformidad|inconformidad|frustracion|desilusion|disgusto) (?!(de|entre) (los)? "
        "(clientes|usuarios)) | (que|resulta|es|sumamente|muy|bastante|realmente|tan) (@ADV|de lo mas){0,2} "
        "(decepcionante|frustrante|desalentador|exasperante|indignante|desesperante|molesto (que|esperar|no|"
        "tener)|triste (que|ver|comprobar)|lamentable|desmoralizador|desmotivador|penoso|doloroso) | "
        "(?<!no) (?<!tampoco) (me|nos) (@ADV){0,1} (sorprende|extraña|llama (la|mucho la|poderosamente la) "
        "atencion|asombra|choca|resulta (@ADV){0,2} (dificil|raro|extraño|increible|imposible|chocante)|"
        "cuesta (creer|entender)|parece (increible|de risa|mentira|curioso|alucinante|raro|extraño)) "
        "_{0,7}? (nadie|silencio|falta|ni (un|una|siquiera)|no (@CLIT|@THEYHAVE|@ADV|@YOU){0,3} (@ANSWERED|"
        "contest*|respond*|llam*|avis*|dig*|dad*|den|podid*|habido|tenid*|pueda*|sean capaces)|asi|tanto|"
        "tanta|trat*|multinacional|ignor*|hagan|dejen) (?!(me|nos) (guste|encante|interese)) | (?<!no) (me|"
        "nos) (@ADV){0,1} parece (@ADV|muy){0,1} (mal|fatal|feo|feisimo|de mal (gusto|estilo)|fuera de "
        "lugar|de locos|incomprensible|de pena) | (?<!nunca) (?<!no) (?<!jamas) (?<!sin) (agota*|acab*|"
        "pierdo|perdiendo|perder|perdi|termin*|colm*) (@CLIT|@ADV|mi|toda|la|esta|me|se|poniendo a prueba|"
        "están){0,4} (paciencia)",
        "Me indigna su silencio.",
        "Quiero manifestarle mi malestar.",
        "Se me acaba la paciencia.",
        "Me parece increíble que nadie conteste.",
        spares=(
            "No me molesta esperar.",
            "Me duele la cabeza.",
        ),
    ),
    blaming(
        "(dejar*|dej*|tener*|ten*|tien*|tuv*|quede|quedo|quedamos|mantien*|@UNCONDITIONALLY (sigo|"
        "seguimos)) (@CLIT|@ADV|a uno|a una|a la gente|a los (candidatos|postulantes)|aqui|asi|usted|"
        "ustedes){0,3} (en (visto|ascuas|vilo|el aire|la estacada|el limbo|la incertidumbre|leido|la luna|"
        "veremos|banda|suspenso|espera (tantos|durante))|colgad*|plantad*|tirad* (?!de)|esperando (@ADV|"
        "como|sin|todo|un|@A_FEW|mas|semanas|meses|dias|una|tanto|eternamente|toda|en vano|para nada|una "
        "llamada que)|con (la (incertidumbre|palabra en la boca)|cara de|un palmo)|mareando|mareado|mareada|"
        "sin (saber|respuesta|contestar|contestacion|ninguna respuesta|una respuesta|respuesta alguna|"
        "noticias|informacion)|a (la deriva|oscuras|ciegas)|esperando $|pagando|clavad*) | (clav*|dej*) "
        "(@CLIT){0,1} (el|en)? visto | clavad* (el)? visto | en visto | (ghoste*) | ghosting | (ningune*) | "
        "(?<!no (@CLIT)) (ignorar (me|nos)|ignoran|ignora|ignoro|ignoraron|ignorado|ignorada|ignorando|"
        "ignoras|ignorais|ignoraste|ignoreis|ignoren) (?!(si|cuando|el motivo|la razon|por que|este (correo|"
        "mensaje)|mi (correo|mensaje) anterior|el anterior|lo anterior)) | (dar|dan|dando|dieron|da|dado|"
        "das|dais|diste|dio) (@CLIT|@ADV|solo|@MANY){0,3} (largas|la callada|la espalda|esquinazo|el "
        "esquinazo|evasivas|con la puerta|excusas|carpetazo|la cara|vueltas y)| (haciendo*|hac*|hic*|hech*|"
        "hizo) (@CLIT|@ADV|el|la|los|las|ustedes|usted){0,4} (loco|loca|locos|locas|sordo|sordos|sorda|"
        "sueco|sueca|suecos|desentendid*|distraid*|oidos sordos|caso omiso|ojos ciegos|tont* (conmigo|y)|"
        "boba|bolud*|pendej*|wey) | ningun caso | ni (puto|pinche|puñetero|el menor)? caso | (pasan|pasais|"
        "pasas|pasar|pasando|pasado|pasaron) (olimpicamente|totalmente|completamente|absolutamente|de (mi|"
        "mí|todo|la gente|los candidatos|nosotros|uno|contestar|responder) (?!(y|a|lado))) | (import*|"
        "interes*|preocup*) (@ADV|@CLIT|a @YOU){0,2} (un (pimiento|bledo|comino|rabano|pepino|carajo|cuerno|"
        "huevo|pito|pedo)|una (mierda|higa)|tres pepinos|poco|bien poco|muy poco|nada|mas bien poco) | "
        "(?<!si) (?<!que) (les|le|os|te) (da|importa) (igual|lo mismo|exactamente igual) | sin cuidado | "
        "(trae|traen|vale|vale madre|pela|suda|chupa|resbala|refanfinfla) (madres|sin cuidado|flojo|un "
        "huevo|verga|todo)",
        "Me tienen en ascuas.",
        "Me clavaste el visto.",
        "Usted me ignora.",
        "Les importa un bledo.",
        "Llevan un mes dándome largas.",
        spares=(
            "Ignoro si recibió mi correo.",
            "Puede dejar el coche en el garaje.",
        ),
    ),
    blaming(
        "(perder*|perd*|malgast*|desperdici*|robar*|rob*) (@CLIT|@ADV|todo|tanto){0,2} (mi|el|un|una|toda "
        "la|toda una|de mi|tiempo|media|la|mañanas|dos|tres|varios|varias|valioso) (@ADV){0,1} (tiempo|"
        "mañana|dia|tarde|horas|semanas|meses|mes|energia|entera|otras ofertas) (?!(precioso|valioso)) "
        "(?<!(le|te|les|os) _ _ _) (?<!(le|te|les|os) hecho _ _ _) | (?<!haber (le|les|te|os)) (hac*|hag*|"
        "hic*|hizo|hech*) (@CLIT){0,2} (perder|malgastar|ir para nada|venir (para nada|hasta|dos|a|en vano)|"
        "ir (@ADV|@OFTEN|hasta|a){1,2}|esperar (@ADV){0,1} (asi|tanto|en vano|para (nada|esto|luego)|como|"
        "@A_FEW (horas|dias|semanas|meses)|(un|una|media) (mes|semana|hora|eternidad|mañana|tarde|año))|"
        "quedar (mal|como)|creer|ilusionarme|ilusionar|gastar) (?<!(hacer|hace) (le|te|les|os) perder) | "
        "perdida de (mi)? tiempo (?!(para (usted|ustedes))) | (tom*|toman*) (@CLIT|@ADV|a mi|estan|el){0,3} "
        "(el pelo|a la ligera|a risa|por (tonto|tonta|idiota|imbecil|estupid*|bobo|tont*)|de tonto|en "
        "broma) | tomadura de pelo | (jug*|jueg*) (@ADV){0,1} con (migo|mi|mis|la|las|el|los) (@ADV){0,1} "
        "(conmigo|ilusion*|tiempo|gente|sentimientos|expectativas|futuro|necesidad|tiempo) | (jugar|juegan|"
        "jugando|jugado|jugaron) conmigo | mare* (la perdiz|a la gente|me) | (rei*|rie*|riendo*|burl*) "
        "(@CLIT){0,1} (@ADV){0,1} de (mi|mí|nosotros|la gente|los) | (mentido|mentir|mentirme|mienten|"
        "miente|mientes|mintieron|mintio|mintiendo|mentis|mintiero*|engañaron|engaño|engañado|engañada|"
        "engañados|engañan|engaña|engañando|engañar|engañaste|engañas|engañosa|engañoso|estaf*|traicion*|"
        "timar*|timad*|vend* (la moto|humo|la burra)) (@CLIT){0,1} | (amañad*|apañad*|arreglad* de|enchuf*|"
        "a dedo|palanca (de|en)|tongo|de antemano al|dedocracia|acomodad*|con nombre y apellido|ya estaba "
        "(dado|decidido|cocinado|arreglado|adjudicado)|todo cocinado|nepotismo|amiguismo|sobrino|cuñado de|"
        "hij* de (algun*|el jefe|la jefa)|paripe|fachada|puro cuento|cuentos chinos|puro teatro|excusas|"
        "pretextos|hipocr*|cinism*|cinico*|soberbia|prepotenc*|prepotent*|altaner*|arroganc*|desidia|"
        "dejadez|pasividad|indecision|incompetencia|ineptitud|pasotismo|desinteres|indiferencia|apatia|"
        "impuntualidad|improvisacion de|ingratitud)",
        "Me hicieron perder la mañana.",
        "Me tomaron el pelo.",
        "Ustedes me mintieron.",
        "El puesto estaba dado a dedo.",
        spares=("No quiero hacerle perder el tiempo.",),
    ),
    blaming(
        "(?<!en) (?<!minuto de) (@YOUR|el|este|ese|tanto|ante|total|absoluto|prolongado|largo|eterno|puro|"
        "(semana|semanas|mes|meses|dias) de) (prolongado|largo|eterno|total|absoluto|constante|continuo|"
        "incomprensible|sospechoso|clamoroso|inexplicable|elocuente)? silencio (?!(en (la|el)|de (la (sala|"
        "biblioteca|montaña|naturaleza)|los pasillos)|del (campo|taller|bosque))) (prolongado|largo|eterno|"
        "total|absoluto|administrativo|sepulcral|ensordecedor|$|,|ya|tan|siempre|es|no|dice|me|lo|habla|de "
        "@YOUR|desde|durante|por|posterior|y|tan|clamoroso|a|significa|que|ya|sobre|tras) | silencio "
        "(sepulcral|ensordecedor|absoluto|total|radial|de radio|de su parte|administrativo|de tumba|"
        "atronador|incomprensible|por su parte|por respuesta|clamoroso|eterno|prolongado) | la callada por "
        "respuesta",
        "Su silencio me sorprende.",
        "Silencio absoluto.",
        spares=(
            "El silencio de la biblioteca ayuda a estudiar.",
            "Guardamos un minuto de silencio.",
        ),
    ),
    blaming(
        "(lo (minimo|menos)) (@ADV){0,1} (que (?!(@CLIT){0,1} (puedo|podia|podria|pude|quiero|quisiera|"
        "necesito|pido es))|es|seria|era|habria sido|habrian sido|hubiera sido|hubiese sido|,|entre|"
        "exigible|esperable|de lo minimo|para|habria|hubiera|en|$|de educacion) | (cuesta|costaba|costaria|"
        "costo|costado|cuestan|lleva|llevaria|toma|tomaria|tarda|tardan) (@ADV|@CLIT|tan|a @YOU|a nadie|a "
        "uno|unos|es|son){0,3} (tan poco|poco|nada|tanto|dos (minutos|segundos|lineas)|un (minuto|segundo|"
        "momento|instante)|cinco (minutos|segundos)|treinta segundos|diez segundos|medio minuto) ,? (@ADV|"
        "creo yo|,|digo yo){0,2} (@ANSWERED|contestar|escribir|responder|avisar|mandar|decir|tener|dar|"
        "enviar|levantar|descolgar|$|un|una|agradecer|ser) | (tanto|que|cuanto|tan) (@CLIT){0,1} (trabajo|"
        "cuesta|costaba|costo|esfuerzo|dificil) (@CLIT|@ADV|es|era|sería|resulta){0,2} (contestar|responder|"
        "escribir|avisar|mandar|decir|dar|enviar|descolgar|un (correo|mensaje|si|no|mail)|levantar|tener|"
        "ser) | (mucho|demasiado|tanto) (@ADV){0,1} (pedir|esperar (una|que me|que alguien|un)|exigir) | "
        "(es|era|seria|sera) (@ADV){0,2} (mucho|demasiado) pedir | (pido|pedia|pedimos) (@ADV){0,2} (tanto|"
        "demasiado|mucho) | (bastaba|bastaria|habria bastado|hubiera bastado|bastado|basta|alcanzaba|"
        "hubiera alcanzado|habria sido suficiente|era suficiente|hubiera sido suficiente|bastaban|habria|"
        "hubieran bastado) (@ADV){0,1} (con)? (un|una|dos|unas|unos) (@ADV|simple|simples|breve|triste|"
        "escueto|par de|misero|sencillo|sencilla){0,2} (@CONTACTS|linea|lineas|no|si|palabra|palabras|frase|"
        "minuto|minutos) (?!para) | (bastaba|bastaria|alcanzaba|habria bastado|hubiera bastado) con (@CLIT|"
        "que|@ADV){0,2} (avis*|dec*|dij*|respond*|contest*|escrib*|mand*|envi*|llam*) | (un|una|dos) "
        "(simple|simples|triste|mero|sencillo|no|si|mail|correo|mensaje|llamada) (@ADV|de|no|si|mail|correo|"
        "mensaje|email|whatsapp|lineas|linea|llamada){0,3} (bast*|habria|hubiera|hubiese|era|no cuesta|"
        "seria lo|alcanz*|no (les|le|os|te) (cuesta|costaba)) | (podrian|podian|podria|podia|podias|podrias|"
        "podiais|podriais|pudieron|pudo|pudiste|debieron|debio|deberian|debian|debia|debiste|deberias|"
        "tendrian|tendria|tendrias|tenian|tenia|tenias|hubieran|hubiesen|hubiera|hubieras|habrian|habria|"
        "haber) (@ADV|al menos|por lo menos|como minimo|,|@CLIT|que|de|minimamente|podido){0,5} (haber|"
        "habido|podido) (@CLIT|@ADV|sido|tenido){0,3} (dicho|avisado|contestado|respondido|llamado|"
        "informado|comunicado|advertido|escrito|mencionado|pensado|ahorrado|dado|la (decencia|cortesia|"
        "delicadeza)|molestado|empezado|mas (claros|honestos|sinceros|claro|honesto)|claros|honestos|"
        "explicado|hecho|tomado|cancelado|mandado|enviado|leido|mirado|hablado|aclarado|evitado|dignado|"
        "cumplido|consultado|confirmado|decirm*) (?!(que sí)) | (al menos|por lo menos|siquiera|minimamente|"
        "como minimo) (@ADV|@CLIT|,){0,3} (podrian|podian|podria|podrias|podias|deberian|debian|tengan|ten|"
        "tenga|hubieran|hubiera|contesten|respondan|contesta|avisen|contestame)",
        "Es lo mínimo que se puede pedir.",
        "No cuesta tanto contestar.",
        "¿Es mucho pedir?",
        "Podrían habérmelo dicho antes.",
        "Bastaba con un correo.",
        spares=(
            "Lo menos que necesito es un escritorio.",
            "¿Podrían darme una fecha?",
        ),
    ),
    blaming(
        "(deberian|deberia|deberias|tendrian que|debian|haria bien en|harian bien en|convendria que|estaria "
        "bien que|ya es hora de que|va siendo hora de que|ya va siendo hora|a ver si|ojala|aprendan|aprenda|"
        "aprende|espero que) (@CLIT|@ADV|@YOU|algun dia|en el futuro|la proxima vez|con el proximo|,|"
        "a){0,5} (aprend*|avergonz*|aprender|respetar|respeten|tratar mejor|traten mejor|traten con mas|"
        "trates mejor|verguenza|modales|revisar (@YOUR|la|sus)|replante*|reflexion*|cuidar (mas)?|mas "
        "(respeto|consideracion|humanos|educados|serios)|(tengan|tenga|tengas) (@ADV|un poco|de|la|un "
        "minimo){1,4} (@COURTESY)|cont*star|responder a|se dignan|se digne|sean mas (serios|considerados|"
        "profesionales)|actuar con) (?!(mucho|de ustedes|de usted|de vosotros|de ti|cosas)) | (a (los|las|"
        "la)|como|con) (@ADV){0,1} (candidat*|postulant*|aspirant*|gente|person*|solicitant*) (@ADV|"
        "@CLIT){0,3} (trat*|respet*|contest*|respond*|merec*|le debe) | (?<!(gusto|encanto|gusta|encanta|"
        "agradezco|admiro|valoro|aprecio) _ (forma|manera|modo) de) (trat*|tratar*) (@CLIT|@ADV|asi|a|los|"
        "las|la|ustedes){0,5} (candidat*|postulant*|aspirant*|gente|como (basura|numero*|un numero|trapo|un "
        "trapo|animal*|ganado|si|mierda|cualquiera|perro*)|asi|con (la punta|desprecio|poco|tan poco|"
        "mas))(?!(excelente|muy bien)) | (somos|soy|hay|hablan con) (@ADV|detras|de|cada|cv|curriculum|"
        "candidatura|solicitud|una|un|seres){0,5} (personas|humanos|persona (,|$|y no|no un)) | (merec*) "
        "(@ADV|@CLIT|los candidatos|al menos|por lo menos|como minimo){0,2} (respeto|un respeto|una "
        "(respuesta|explicacion|contestacion|disculpa)|otro trato|un trato|mejor trato|algo mejor|que (me|"
        "nos|se)|mas respeto) | (empresa|empresas|persona|gente|compañia|profesional|firma|jefe) "
        "(@ADV){0,1} (seria|serias|decente|decentes|educada|educadas|normal|con (clase|valores)|que se "
        "(precie|respete)) (@ADV|@CLIT){0,2} (contest*|respond*|avis*|no (hace|trata|deja|actua)|cumpl*|"
        "trat*|llama) | (entre|de) gente educada | en mi (epoca|tierra|pueblo|mundo|casa) ,? (@CLIT|@ADV|"
        "cuando|uno|la gente|a la gente|las personas|nos){0,3} (contest*|respond*|enseñ*|cumpl*|se) | (me|"
        "nos) (enseñaron|educaron|criaron) (a|que|en) (contest*|respond*|la|que|el|cumplir|quien) | por si "
        "(@ADV|@CLIT|en|no|@YOU|recursos|humanos|rrhh|alguien|nadie){0,5} (habia*|enter*|saben|sabian|sabe|"
        "interesa) (enter*|saber)? | (un|le doy un|les doy un|permitame un|doy un|va un) (consejo|"
        "consejito) | (valores|cultura|lema|web|marca empleadora|slogan|discurso) (@ADV|de|que|tanto|los|"
        "@YOUR|@CLIT|,){0,4} (presum*|predic*|pregon*|alarde*) | tanto (presum*|hablar de|predic*|que "
        "hablan)",
        "Deberían aprender a tratar a la gente.",
        "A los postulantes se nos trata como a personas.",
        "Detrás hay personas. Somos personas.",
        "Merecemos respeto.",
        spares=(
            "Espero aprender mucho de ustedes.",
            "Me gusta tratar con la gente.",
        ),
    ),
    blaming(
        "(claro|evidente|obvio|patente|manifiesto|visto|veo|ve|nota|supongo|imagino|parece|aparentemente|"
        "queda|quedado|entiendo|deduzco|evidentemente|obviamente|claramente|salta a la vista|intuyo|"
        "demuestra|demuestran|demostrado|demostro|demostraron|muestra|confirma|prueba|indica|sospecho|doy "
        "por hecho|sera|pinta) (@ADV|que|@CLIT|,|ya|a|@YOU|para|en|@YOUR|departamento|departamentos|empresa|"
        "oficina|parte|por|mi|el|la|los|mis){0,8}? (no (@CLIT){0,1} (import*|(?!(intereso|interese)) "
        "interes*|valor*|respet*|saben|sabe|tien* (@ADV|ningun|ninguna|el menor|la menor|mucho|mucha|el mas "
        "minimo|la mas minima){0,2} (tiempo|educacion|interes|la|intencion|ni|palabra|respeto|idea)|vale|"
        "valgo|merezco|preocup*|le(e|en)|cont*st*|respond*|les (import*|(?!(intereso|interese)) interes*)|"
        "conoc* la palabra|es (lo suyo|importante|prioritario)|soy (prioridad|importante)|merec*|son "
        "(serios|capaces)|sirve)|nadie (@CLIT){0,1} (abre|lee|contest*|respond*|import*|coge|atiende|mira|"
        "trabaja|tien*|sabe|revisa|le)|poco (les)? (import*|interes*)|(import*|interes*) (poco|nada|bien "
        "poco|un)|demasiad* (ocupad*|important*|trabajo)|muy ocupad* (para|como)|cosas (mas importantes|"
        "mejores) que|perdid* el interes|jamas pens*|nunca (tuv*|pens*|hab*)|mi tiempo (no|vale|les|es)|ya "
        "(tenian|tenia) (a|decidid*|elegid*|el|candidat*)|se (olvid*|les olvid*) de|somos (numeros|un "
        "numero|basura)|soy (un numero|uno mas|transparente|invisible)|lo de (siempre|comunicar*))",
        "Está claro que no les importa.",
        "Supongo que en su departamento nadie abre el correo.",
        "Veo que mi tiempo no vale nada para ustedes.",
        spares=(
            "Entiendo que no tienen fecha todavía.",
            "Veo que valoran la calidad.",
        ),
    ),
    blaming(
        "que (@ADV){0,1} (casualidad|curioso|raro|conveniente|oportuno|bonito|lindo) (@ADV|que|,){1,2} "
        "(siempre|para|si|no|nadie|solo|@YOU|cuando|este|esta|justo|nunca|es|se|todo|forma|detalle|de "
        "@YOUR) | (siempre|nunca) (@ADV|@CLIT){0,2} (este|esta|esten|estan|hay|anda) (@YOU|@ADV|nadie|"
        "alguien){0,2} (reunid*|ocupad*|en reunion|en una reunion|fuera|indispuest*|de vacaciones|"
        "disponib*) | (siempre me dicen|me dicen siempre) (que|lo mismo) | (enhorabuena|felicidades|"
        "felicitaciones|bravo|los felicito|le felicito|aplausos|mis felicitaciones|chapo|chapeau|olé|ole) "
        "(@ADV|por|a){1,2} (@YOU|@YOUR|ese|esa|el|la|los|tan|un|una|tener|tanta|vuestro) (?!(aniversario|"
        "premio|nuevo|nueva|expansion|apertura|boda|bebe|ascenso|nombramiento|persona|candidat*|equipo|"
        "logro|crecimiento|trayectoria|exito*|reconocimiento|labor|trabajo|decada|inauguracion|logros|"
        "certificacion|proyecto)) | (re|muy|que|cuanta|super|tan|todo un|que tal de|demasiado|vaya|menuda|"
        "menudo|bien) (profesional|profesionales|educado|educados|educada|serio|serios|seria|amable|amables|"
        "considerado|considerada|elegante|bonito|lindo|bonita|profesionalidad|profesionalismo|seriedad|"
        "ejemplo de|clase|nivel|educacion|eficiencia|consideracion|detalle) ,? (@ADV){0,1} (lo (suyo|tuyo|"
        "vuestro|de ustedes)|(de|por) @YOUR parte (,)? (no (contest*|respond*|avis*)|ignor*|dej*|desapar*)|"
        "la (suya|tuya|de ustedes|vuestra)|todo (,|$)|(no|dejar) (contest*|respond*|avis*|tirad*|colgad*)|"
        "dejar*|ignorar*|el (suyo|tuyo)) | (gracias|muchas gracias) (@ADV){0,1} (por (nada|tan poco|hacerme "
        "perder|ignorar*|dejar*|su silencio|la nula|su (nula|falta|indiferencia|desinteres)|el silencio|no "
        "(contestar|responder|avisar|haberme)|tanta (amabilidad|atencion|consideracion))) | (bonita|linda|"
        "menuda|vaya|gran|curiosa|bella|hermosa|extraña|peculiar|buena|curioso|peculiar|que|magnifica|"
        "triste|excelente|estupenda|valiente|lamentable) (@ADV){0,1} (manera|forma|modo) de (tratar|hacer "
        "(las cosas|esperar)|actuar|proceder|trabajar (la suya)?|llevar|gestionar|valorar|cuidar|despedir*|"
        "agradecer|seleccionar|contratar|dirigir|dar la bienvenida|ignorar|comport*|decir|comunicar|"
        "respetar) | (vaya|menuda|menudo|valiente) (@ADV){0,1} (tela|seriedad|imagen|panda|falta|trato (el|"
        "mas)|chasco|decepcion|tropa|circo|respeto|comunicacion|(empresa|gente|departamento) (que|si|de|"
        "mas) (no|nunca|ni|pacotilla|poco|mal*)) | manda (narices|huevos|cojones) | hay que (ver|tener "
        "(cara|morro|valor)|joderse) | (el|seria el|ya es el) colmo | ya (esta bien|basta|vale|estuvo) "
        "(@ADV){0,1} (de|,|$|,? no) | basta ya | (se lucieron|te luciste|se ha lucido|os habeis lucido|se "
        "han lucido|lucirse)",
        "Qué casualidad que siempre esté reunido.",
        "Muy profesional lo suyo.",
        "Gracias por nada.",
        "Vaya manera de tratar a los candidatos.",
        "Es el colmo.",
        spares=(
            "Enhorabuena por el premio a su equipo.",
            "Qué bonito es el proyecto.",
        ),
    ),
    blaming(
        "por (la)? culpa (de @YOU|de @YOUR|suya|vuestra|tuya|de (este|esta)) | (@YOUR|de @YOU) (@ADV){0,1} "
        "(mala|pesima|nula|absoluta|inexplicable|lamentable|vergonzosa|descarada|evidente|manifiesta|"
        "reiterada|constante) (gestion|educacion|comunicacion|falta|actitud|organizacion|conducta|memoria|"
        "demora|tardanza|indiferencia|lentitud|imagen|fe) | (por (lo visto)|tal parece|a lo que se ve) "
        "_{0,5}? (no|nadie|nunca|poco|ni) | asi (@CLIT|@ADV){0,1} (trat*|se comport*|actu*) (@YOU|@YOUR|la "
        "(empresa|gente)|con|a) | (no (me|nos) (@ADV){0,1} (gusta|gusto|agrada|agrado|parecio|parece|"
        "convence|convencio|ha gustado)|lamento|lamentamos|lamentable|critic*|cuestion*|deplor*|desapruebo|"
        "rechazo|repruebo) (@CLIT|@ADV|nada|bien|ni|@YOU){0,3} (la (forma|manera|actitud)|el (trato|modo)|"
        "como) (?!(termina|acaba|suena)) | (nadie|sin que nadie|no|ni) (@ADV|@CLIT|@THEYHAVE){0,4} (ofrec* "
        "(@ADV){0,1} (ni)? una (disculpa|explicacion)|pid* (perdon|disculpas)|disculp*|la cara|da la cara|"
        "dado la cara|tuv* el (valor|detalle|coraje)) (?!(la molestia|si)) | (ni|no|sin) (la|una|pidieron|"
        "pedir|ofrecer|ofrecen|dar) (@ADV){0,1} (disculpa|disculpas|perdon|la cara) | (a que|por que|porque|"
        "cuanto (tiempo)? mas|hasta cuando|que tanto|cuando) (@CLIT|@ADV|@YOU|@THEYHAVE|piensan|pensais|"
        "piensa|pensas|va a|van a|vas a|vais a){0,4} (no (@CLIT){0,1} (contestan|responden|contesta|"
        "responde|contestas|responden|me (contest*|respond*|llam*|avis*)|contest*|dan la)|esperan (para)? "
        "(contest*|respond*)|tard* (tanto|en)|demor* tanto|tanto (misterio|secreto|silencio|tiempo|cuesta)|"
        "publican|entrevist* (si|a gente)|me (citaron|hicieron|llamaron|entrevistaron|citan) (si|para)|"
        "tengo que (esperar|aguantar)|tener* esperando|dar* largas|hacer* esperar|seguir (asi|ignor*)|tom* "
        "(@ADV){0,1} (tanto|para decidir)|dejar* de) | (desaparec*|borr* del mapa|trag* la tierra|esfum*|"
        "(se|os|te) olvid* de (mi|mí|avisar|llamar|contestar|lo que|nosotros|uno|los candidatos|que existo)|"
        "olvidaron (de mi|llamar|avisar|contestar)|se (les|le|os|te) (ha)? olvid*) (?!(el|la) (paraguas|"
        "adjunto|bufanda|cuaderno|chaqueta)) | (siquiera|acaso|ni) (@CLIT|@THEYHAVE|@ADV){0,3} (leyeron|"
        "leyo|leiste|leido|miraron|miro|miraste|mirado|abrieron|abierto|revisaron|revisado|revisaste) "
        "(@ADV){0,1} (mi|el|mis|lo|la) | (no (saben|sabe|sabeis|sabes) (lo que (quieren|buscan|hacen|es)|"
        "tratar|esperar|respetar|comportar*|hacer|ni|gestionar)) | (es|sera|han sido) (ustedes|usted) (un|"
        "una|unos|unas) (@BAD) | (les|le|os|te) (falta|falto|faltan|faltaba) (@ADV|un poco de|mucha|mucho|"
        "bastante){0,2} (@COURTESY|memoria|organizacion|calle) | (con (la gente|las personas|mi tiempo|mi "
        "vida|la ilusion|uno|mis ilusiones)) (no se|no|se) (@ADV){0,1} jueg*",
        "Todo por culpa de su indecisión.",
        "¿Por qué no contestan?",
        "Se olvidaron de avisar.",
        "¿Siquiera leyeron mi currículum?",
        "No me gustó la forma en que llevaron el proceso.",
        spares=("¿Por qué eligieron ese logotipo?",),
    ),
    blaming(
        "(nunca|jamas|nadie|ni|no|sin|tampoco|ninguno) (@CLIT|@ADV|@YOU|@THEYHAVE|siquiera|ninguno){0,3} "
        "(tuvo|tuvieron|tuviste|tuvisteis|tenido|tienen|tiene|tener|tuviera|tuvieran|mostraron|hubo) (@ADV|"
        "la|el|ni|un|minimo de|nada de|ninguna|una|minima){0,3} (decencia|delicadeza|gentileza|detalle|"
        "cortesia|amabilidad|educacion|consideracion|deferencia|verguenza|coraje|valor|valentia|dignidad) | "
        "(demasiado|muy|tan|demasiada) (@ADV){0,1} (ocupad*|important*|liad*|atareado*|gente importante) "
        "(@ADV|como){0,1} (para|que ni|que no) (@CLIT|@ADV|ni|siquiera){0,2} (contest*|respond*|escrib*|un|"
        "una|mandar|leer|dedicar*|atender|dos|levantar|tener|pueden|alcanzan|acordar*) | (vale*|valor de|"
        "cumplimiento de) (@ADV){0,1} (@YOUR|la) (palabra|promesa*|compromiso) | (respuesta|contestacion|"
        "decision|aviso|disculpa|disculpas) (@ADV|@CLIT|,|aunque|suya){0,3} (llega*|lleg*|viene) (@ADV|un "
        "poco|bastante|algo|demasiado|muy|un pelin|con){0,2} (tarde|retraso|demora) | (ya (era|va siendo|"
        "iba siendo) hora) (?!de (despedir*|cambiar|probar)) | (por fin|al fin|hasta que|finalmente) (@CLIT|"
        "@ADV){0,2} (dignan|dignaron|dignaste|dignó|acordaron de|acuerdan de|aparecen|aparecieron|tomaron "
        "la molestia) | (no) (@CLIT|@ADV){0,2} (parece|es|resulta|considero|veo|encuentro|creo que sea|"
        "parecio|fue) (@ADV|nada|muy|ni|lo mas|que sea|para){0,2} (correcto|justo|de recibo|serio|aceptable|"
        "tolerable|profesional|etico|razonable|admisible|presentable|bonito|propio de|normal (que|,|$)|"
        "logico que|forma de|manera de|(la|el) (forma|manera|modo|trato)|digno de|decente|elegante|bien que|"
        "de gente|de personas|de una empresa) (?!(el|la|los|las) (viernes|dia|mes) )",
        "Ni siquiera tuvieron la decencia de llamarme.",
        "Estarán demasiado ocupados para contestar.",
        "Ya era hora de que contestaran.",
        "No me parece correcto que me hagan esperar así.",
        spares=("No tuve el valor de saltar.",),
    ),
    blaming(
        "(una|esta|alguna|de) (empresa|compañia|firma|institucion|organizacion|multinacional|universidad|"
        "casa|entidad) (@ADV|tan|como|de|que|con|@YOUR|la){1,2} _{0,7}? (no (@CLIT){0,1} (pued*|teng*|"
        "contest*|respond*|sea capaz|es capaz|tien*|sep*|encuentr*|cumpl*|respet*)|se comport*|trat* asi|"
        "actu* asi) (?!(filial*|sucursal*|sede)) | (respuesta|llamada|llamado|feedback|devolucion|noticia*|"
        "resultado*|correo|mensaje|contestacion|retroalimentacion|aviso|explicacion|informacion|"
        "confirmacion) (@ADV|prometid*|que|y){1,3} (nunca|jamas|no) (@CLIT){0,1} (lleg*|recib*|existi*|vin*|"
        "hub*|se (dio|produjo|concret*)|viene|aparec*|tuv*) | (yo|nosotros) (si) ,? _{0,10}? (@YOU) (@ADV|,|"
        "en cambio){0,2} no | (tenian|tenia|estaba) (@ADV|@CLIT|ya|todo|el|al|a la|puesto|a alguien|la "
        "decision|ya a|su|candidat*){0,5} (decidid*|elegid*|apalabrad*|adjudicad*|cocinad*|arreglad*|dado|"
        "asignad*|nombrad*|tomada) (@ADV|todo){0,1} (antes|desde|de antemano|previamente|cuando) | (no)? "
        "(@CLIT){0,1} (esperaba|esperabamos|habia esperado|hubiera esperado|habria esperado|imaginaba|"
        "pensaba) (@ADV|esto|eso|otra cosa|algo|algo mas|mucho|bastante|cosa|otro|trato|mejor|asi|tal){1,4} "
        "de (@YOU|una|un|@YOUR|esta|este|alguien|gente|quien) | (pasa|paso) de castaño oscuro | clama al "
        "cielo | tiene (delito|narices|tela|guasa|bemoles|huevos|cojones|miga) | no (tiene|tienen) (nombre|"
        "perdon|disculpa|excusa|justificacion|verguenza|madre|abuela) | no hay derecho | inaudito | "
        "inconcebible | incomprensible | incalificable | (saca|sacan|sacando) de (quicio|mis casillas|las "
        "casillas) | (roza|raya) (en)? (@ADV|el|la|lo){0,1} (falta|ridiculo|absurdo|insulto|ofensa|"
        "surrealista|burla) | (evidentemente|obviamente|claramente|al parecer|por lo visto|parece que|"
        "resulta que|pero|y) ,? (@ADV){0,1} (no (era|fue|ha sido) (cierto|verdad|asi)|(era|fue) (todo)? "
        "(mentira|falso|un cuento)) | (les|le|te|os|recordarle|recordarles|recordar (le|les|te)) "
        "(@ADV){0,1} recuerdo que (@CLIT|@YOU){0,2} (quedaron|quedo en|quedaste|prometi*|dij*|asegur*|"
        "comprometi*) | (es que|acaso|sera que|o es que) (@ADV|@YOU|alli|ahi){0,2} (no|nadie|nunca) (@CLIT|"
        "@ADV){0,1} (leen|lee|lees|contest*|respond*|import*|tien* (tiempo|educacion|verguenza|telefono)|"
        "saben|pueden (contestar|responder|escribir)|funcion*|miran|trabaja*|hay (nadie|alguien)|enseñ*) | "
        "(copiad* y pegad*|copia y pega|copipega|copy paste|corta y pega|de plantilla|prefabricad*|"
        "enlatad*) | (rechaz*|descart*|despach*|elimin*|liquid*|echan) _{0,6}? (correo|mail|email|mensaje|"
        "respuesta|plantilla|formulario|nota) (@ADV){0,1} (automatic*|generic*|estandar|tipo|impersonal|de "
        "plantilla|robot*|frio|fria) | que (elegancia|considerad*|formalidad|seriedad|educacion|educad*|"
        "formales|decepcion|desilusion|chasco|falta|poco (tacto|respeto)|caraduras|verguenza ajena) ($|,|la "
        "(suya|vuestra|de)|tienen|de (empresa|gente)) (?<!que educacion)",
        "Me prometieron una respuesta que jamás llegó.",
        "Yo sí cumplí, ustedes no.",
        "No esperaba esto de una empresa como la suya.",
        "¿Es que no leen los correos?",
        spares=(
            "No esperaba menos de ustedes, todo fue perfecto.",
            "¿Es que no necesitan el título?",
        ),
    ),
    blaming(
        "(recib*|obten*|obtuv*|encontr*|respuesta|cambio) (@ADV|recib*|ha sido|fue|es|a cambio|,|el|"
        "un){0,3} silencio | (pense|creia|crei|pensaba|imagine|suponia|imaginaba) que (eran|era|erais|eras|"
        "se trataba de|trataba con|estaba tratando con|ustedes eran|usted era) _{0,4}? (seri*|profesional*|"
        "educad*|responsable*|otra cosa|de palabra|de fiar|diferente*|distint*|formal*) | ojala (a @YOU | a "
        "@YOUR _)? (@ADV|@CLIT|nunca|algun dia|jamas|no){0,4} (hag*|pas*|ocurr*|trat*|toqu*|suced*) (lo "
        "(que|mismo)|algo|esto|asi|una) | la proxima (vez)? ,? (@CLIT|@ADV|que|a ver si|por favor|,){0,3} "
        "(avisen|avise|avisa|avisad|avisame|avisenme|digan*|diga*|piensen|piense|ahorren*|ahorre*|tengan|no "
        "(hagan|hagas|me|citen|llamen)|contesten|respondan|informen) | (?<!(mi|mis) _) (?<!(mi|mis) _ _) "
        "(dej*) (@ADV|mucho|bastante|muchisimo|todo){0,2} que desear | que (facil|comodo|sencillo|bien se "
        "(les|le|os) da) (@ADV|es|resulta){0,1} (pedir|exigir|hablar|decir|no|ignorar|desaparecer|dejar|"
        "jugar|prometer|callar) | con lo (bien|mucho|bonito|lindo) que (@CLIT){0,1} (hablan|presumen|venden|"
        "pintan|quedan|hablais|vendeis) | (@YOU|que) (@CLIT|@ADV){0,1} (piden|exigen|pide|exige|predican|"
        "pedis|exigis) _{0,6}? (y|pero) (@ADV|luego|,|@YOU){0,3} (no|son los|ni) | (venir|ir|viajar|acudir|"
        "desplazar*|madrugar|vine|fui|viaje|esperar) _{0,7}? (para nada|en vano|en balde|de balde|al pedo|"
        "al cuete|a lo tonto|de gratis) (,|$|y) | (al menos|por lo menos|siquiera|minimo) (@CLIT|@ADV|"
        ",){0,2} (tuv*|teng*|tener|tendr*) (@ADV|el|la|un){1,2} (detalle|cortesia|decencia|amabilidad|"
        "educacion|delicadeza|consideracion|gesto) | no (@CLIT){0,1} (explico|entiendo|comprendo|concibo|"
        "cabe en la cabeza|entra en la cabeza|puedo (creer|entender|concebir|comprender)|logro entender|"
        "alcanzo a (entender|comprender)) (@ADV|@CLIT){0,1} (como|por que|porque|tanto|tanta|a que viene|"
        "que (no|nadie|una|alguien|me)) (?!(@CLIT){0,1} (sube|funciona|accede|llega|puedo|debo|hago|hay que|"
        "llego|entrar|subir|esta organiz*|usa)) | (les|le|os|te) (damos|doy|daba|dabamos|hemos dado|"
        "resultamos) igual | no (les|le|os) (@ADV){0,1} (corre|urge) (@ADV|ninguna|mucha){0,1} (prisa)? | "
        "(?<!no) (me|nos) (@THEYHAVE){0,1} (fallaron|fallado|fallaste|decepcionaron|decepcionado|"
        "decepcionaste|defraudaron|defraudado|desilusionaron|desilusionado) | (han|ha) (fallado|defraudado|"
        "decepcionado)",
        "A cambio solo recibí silencio.",
        "Pensé que eran una empresa seria.",
        "No me explico cómo tardan tanto.",
        "Me han decepcionado.",
        spares=(
            "No entiendo cómo se sube el archivo.",
            "La próxima vez le aviso con tiempo.",
        ),
    ),
    blaming(
        "estoy que (trino|echo|muerdo|ardo|me subo|no me lo creo|exploto|reviento|hiervo) | (poca|tan poca|"
        "nada de|ninguna) verguenza | sinverguenza* | desverguenza | caradura* | (que|mucha|tienen|tiene|"
        "vaya|menuda|menudo) (@ADV){0,1} (cara|morro|jeta) (mas|tienen|tiene|dura|tenes|teneis|la suya) "
        "(?!(conocida|amable|feliz)) | (van|va|vas|vais|piensan|piensa|piensas|pensais) (a)? (@CLIT){0,1} "
        "(contest*|respond*|decir*|llamar*|avis*|dignar*|dar*) (@CLIT){0,1} _{0,3}? (algun dia|alguna vez|"
        "nunca|este (siglo|año)|o (que|no)|de una vez) | (tuvieron|tuvo|hay|hubo|tienen|tiene) (@ADV){0,1} "
        "tiempo (para|de) _{0,9}? (pero|y) (@ADV){0,1} (no|ni) (para|de|tienen|hay|tuvieron|un) | ya (tuve|"
        "he tenido|tengo) (@ADV){0,1} (bastante|suficiente) | (pudieron|podian|podia|debieron|debio|pudo|"
        "pudiste|debiste) (@CLIT|@ADV){0,2} (ser|decir|avisar|contestar|responder|llamar|informar|mandar|"
        "comunicar|hablar) (@CLIT|@ADV){0,2} (mas (claros|claro|honestos|sinceros|honesto|transparentes|"
        "considerados)|antes|desde el|la verdad|con tiempo|a tiempo|claro) | si asi (@CLIT){0,1} (llevan|"
        "tratan|trabajan|gestionan|hacen|empiez*|tratais|comportan|funcionan|tratas) | no quiero (ni|ni "
        "siquiera)? (imaginar|pensar|saber) (@ADV){0,1} como | (no|ni|sin) (@CLIT|@THEYHAVE|@ADV){0,3} "
        "(tenido|tuvieron|tuvo|tienen|tengan|tener) a bien | (?<!gracias por (el|la)) (llamada|llamado|"
        "respuesta|correo|feedback|devolucion|contestacion|confirmacion|mensaje|explicacion) (@ADV){0,1} "
        "que (@CLIT|@YOU|@ADV|@THEYHAVE){0,3} (prometieron|prometio|prometiste|prometido|iban a|ibais a|"
        "ibas a|iba a|aseguraron|aseguro|quedaron en|quedo en|juraron) | (habla|hablan|dice|dicen|quedan|"
        "queda|deja|dejan) (@CLIT|@ADV|muy|bastante){0,2} (mal|fatal|pesimo) (@ADV){0,1} (de|a|ante|con) "
        "(@YOU|@YOUR|la (empresa|marca|imagen)) | alla (@YOU|el|ella) (,|$|con) | asi (les|le|os|te) "
        "(@ADV){0,1} va | con razon (@ADV|@CLIT){0,2} (nadie|tienen|les|hay|se|no) | mala fama | ya "
        "(@CLIT){0,1} (habian)? (advirtieron|advertido|advirtio) | bla bla | de (boquilla|cara a la "
        "galeria) | postureo | (lav*|escurr*) (@CLIT|@ADV){0,1} (las manos|el bulto) | (me|nos) "
        "(@THEYHAVE){0,1} (colgaron|colgado|colgo) (el|la|en|$|,) | mucho ruido y pocas nueces | (prometen|"
        "prometieron|prometeis) (@ADV){0,1} (el oro|mucho|de todo|el cielo|la luna) | (ya)? sabia yo que | "
        "(tuvieron|tenido|tienen|hace falta tener|hay que tener) (@ADV){0,1} (el cuajo|la poca|los santos|"
        "el descaro|la osadia|la frescura|la desfachatez|la cara|el valor|los huevos|las narices) (?!(de "
        "apostar|de innovar|de arriesgar))",
        "¿Me van a contestar algún día?",
        "Tuvieron tiempo para entrevistarme, pero no para escribirme.",
        "Sigo esperando la llamada que me prometieron.",
        "Así les va.",
        spares=(
            "Gracias por el correo que me prometió.",
            "Salude a esa cara amable de recepción.",
        ),
    ),
    blaming(
        "(merecia|mereciamos|merecemos|merecen|merece|merezco) (@ADV|@CLIT|los candidatos|,){0,2} (al menos|"
        "por lo menos|como minimo|cuando menos|siquiera) | (merecia|mereciamos) (@ADV){0,1} (una|un|algo|"
        "otro|mejor|mas) (@ADV){0,1} (respuesta|llamada|explicacion|disculpa|contestacion|mejor|trato|"
        "respeto|poco|correo|mensaje) | (me|nos) (ilusionaron|ilusionasteis|ilusionaste|marearon|marean|"
        "utilizaron|usaron|plantaron|toman por) (@ADV|de){0,1} (para|y|en|como|,|$|tonto|tonta) | (son|es|"
        "sois) (los|las|el|la) primer* (en|que) (@CLIT|@ADV){0,2} (incumpl*|no|falt*|lleg* tarde|ignor*) | "
        "sin (dar|que den|haber dado) (@ADV|la|una|ni){0,1} (señales|noticias|cara|respuesta|explicaciones|"
        "explicacion) | señales de vida | (rechazo|respuesta|correo|mensaje|trato|negativa|mail|despedida|"
        "contestacion) (@ADV|tan|muy|bastante|realmente){1,2} (frio|fria|frios|impersonal|seco|seca|"
        "cortante|escueta|escueto|automatic*) | visto lo visto | (alegro|alegra|celebro) de no (trabajar|"
        "haber|formar|ir|entrar|ser|acabar) | menos mal que no (@CLIT){0,1} (eleg*|eligi*|contrat*|cog*|"
        "trabaj*|voy) | de buena me (libre|he librado|salve) | (quien|a ver quien) (@CLIT){0,1} (quiere|va "
        "a querer) trabajar (con @YOU|ahi|alli|asi|en un (sitio|lugar)) | (no (les|le) (vendria|viene|haria|"
        "hace|iria) (@ADV|nada){0,1} mal) | (se les|se le|os|se os) (cae|caeria|caerian) (@ADV){0,1} (los "
        "anillos|la cara) | (tanto|tan) (les|os|le|te) (cuesta|costaba|costaria|molesta)",
        "Creo que merecía al menos una llamada.",
        "Ustedes son los primeros en incumplir.",
        "Llevan un mes sin dar señales de vida.",
        "Visto lo visto, me alegro de no trabajar con ustedes.",
        spares=("El esfuerzo mereció la pena.",),
    ),
    blaming(
        "de adorno | no (entra|esta|figura|forma parte|es parte|entran) (@ADV|en|dentro de|de){1,2} (@YOUR|"
        "los) (funciones|planes|prioridades|costumbres|competencias|agenda|valores|obligaciones|vocabulario|"
        "diccionario) | para (luego|despues|al final|que luego|que despues) (@ADV|@CLIT|ustedes|,){0,3} "
        "(borr*|desapar*|no (contest*|llam*|decir*|dar*|responder*|avis*|saber)|nada|decir me|ignor*|"
        "callar*|descart*|rechaz*|dejar (me|nos)) | (hubiera|habria|hubiese) (sido|estado) (@ADV|lo){0,2} "
        "(elegante|correcto|educado|cortes|honesto|amable|profesional|bien|decente|considerado|logico|justo|"
        "serio|deseable|de agradecer|detalle) (@ADV|,){0,1} (que|hac*|avis*|dec*|dij*|contest*|si me|haber*|"
        "inform*|llam*|saber*|$) | (puro|mero|simple|pura|mera) (tramite|paripe|teatro|formalismo|"
        "formalidad|fachada|postureo) | (cubrir|tapar|cumplir con) (el expediente|apariencias|las "
        "apariencias|el cupo) | de relleno | (comi*|comer*) (@ADV|@CLIT){0,1} la lengua | (lamento|siento|"
        "apena|triste|lastima|duele|entristece|entristece|decepciona) (@ADV|@CLIT){0,2} ((comprobar|"
        "constatar) (que|como|lo) (?!(no (podre|puedo|voy)|me es|se (retras*|cancel*))) | (ver|descubrir) "
        "que (@CLIT|@YOU|@YOUR|a|en|los|una|empresa|para|candidat*){0,5} (no (?!(podre|puedo|voy))|nadie|"
        "nunca|ni|poco)) | ojala (@ADV|a){0,2} (el|la|los|las|otros|al|proxim*|siguiente*|futuros) _{0,8}? "
        "(contest*|respond*|avis*|respet*|trat*|(mejor|mas) suerte) | (me|nos) (esta|estan|estas|estais|"
        "estuvo|estuvieron) (@ADV){0,1} (esquivando|evitando|rehuyendo|toreando|evadiendo|ignorando|"
        "mareando|vacilando|ninguneando) | esquivarme | (se|te) (esconde*|escond*) (@ADV|de mi|detras|tras|"
        "cuando|para no|,|$){1,1} | (educacion|cortesia|amabilidad|respeto|contestar|responder|avisar|"
        "educado|educada|modales|saludar) (@ADV|es|son|que){0,2} (no (cuesta*|cobr*|ocupa|duele*|paga*|"
        "cuestan)|gratis) | (el telefono|los telefonos|el correo|el whatsapp) (@ADV|@CLIT){0,2} (tienen|"
        "tiene|sirve|funciona) (@ADV){0,1} (de|para algo|en ambas|en las dos|en los dos) | (a|en) (los|las) "
        "(buenas|malas) (maneras|formas) | (solo|solamente|unicamente) (@ADV|@CLIT){0,2} (exig*|pid*|"
        "acuerd*|contest*|interes*) (a los|cuando|de mi|si (les|le)) | (vergüenza|verguenza) (ajena|les|le|"
        "deberia|tendria|debia|os|me daria) | (se les|se le|se os) (deberia|tendria que) (caer|dar) | (no|"
        "ni) (@CLIT){0,1} (tienen|tiene|teneis|tenes|tienes) (@ADV|la|el|ni|mas|menor|minima){0,3} (perdon|"
        "idea de educacion|corazon|empatia|sangre|consideracion|vergüenza)",
        "La educación no cuesta dinero.",
        "Me entrevistaron cuatro veces para luego no decirme nada.",
        "Hubiera sido más correcto avisarme.",
        "Lamento comprobar que no les importa.",
        "Me está esquivando.",
        spares=(
            "Lamento ver que no podré asistir.",
            "Estudié de noche para luego trabajar de día.",
        ),
    ),
    blaming(
        "@YOUR (@ADV){0,1} (continuas|constantes|reiteradas|insistentes|repetidas|incesantes|impertinentes|"
        "continuos|insistente|constante) (@ADV){0,1} (preguntas|llamadas|correos|mensajes|insistencia|"
        "quejas|exigencias|consultas|mails|emails|recordatorios) | (@YOUR) (insistencia|impaciencia|"
        "impertinencia|falta de|actitud|exigencia) (@ADV){0,1} (resulta|es|nos|no|deja|,|molest*|ha|empieza|"
        "dice|incomod*|$|de|comienza|roz*) | (deje|dejen|deja|dejad|pare|para|abstengase|absteng*) (@CLIT|"
        "@ADV|por favor|,){0,3} de (@CLIT){0,1} (llamar|escribir|insistir|preguntar|molestar|agobiar|mandar|"
        "enviar|presionar|acosar|incordiar) | no (@ADV|@CLIT|vuelva a|vuelvas a|siga|sigas|tiene sentido "
        "que|hace falta que){0,3} (insista|insistas|molest* mas|llame mas|escriba mas|insistir|insistiendo|"
        "llamando|molestando|escribiendo|acose*) | (no (sabe|sabes|tiene|tienes|tenes)|usted no|carece de|"
        "falta de|nada de) (@ADV){0,1} (esperar|paciencia|respetar|entender|educacion|leer|modales|la "
        "(mas)? minima paciencia|paciente*) | (ya (@CLIT){0,1} (hemos|he) dicho|le (repito|repetimos)|se lo "
        "(he|hemos) (dicho|repetido)|cuantas veces (mas)? (@CLIT){0,1} (hay|tengo|tenemos|debo|debemos) que|"
        "habia quedado (bien)? claro) | (es|ha sido|resulta|eres|sos) (usted|@ADV|tan|muy|bastante|un|"
        "una){0,3} (impaciente|pesado|pesada|insistente|maleducad*|impertinente|exigente|desagradable|"
        "prepotente|irrespetuos*|cargoso|molesto|insoportable|arrogante) (?!(que)) | (nos|le) (@ADV|"
        "@THEYHAVE){0,2} (hace*|hecho) (@ADV|nada mas que){0,1} perder (@ADV){0,1} el tiempo | (no es|usted "
        "no es|no eres|no sos) (usted)? (@ADV){0,1} el (unico|unica|centro) | (la unica|el unico) "
        "(@ADV){0,1} (candidat*|aspirante|postulante|persona que busca) | (tenemos|hay) (@ADV){0,1} (cosas|"
        "asuntos) (@ADV){0,1} mas (importantes|urgentes) | (otros|los demas|demas) (candidatos|aspirantes|"
        "postulantes|que)? _{0,2}? (si )?(saben|supieron|esperan|son (mas)? pacientes) (esperar|callad*|,|$|"
        "y|sin)",
        "Sus continuas preguntas nos cansan.",
        "Deje de llamar.",
        "Le rogamos que no insista.",
        "Usted no sabe esperar.",
        spares=(
            "Agradecemos su insistente interés.",
            "No es necesario que llame antes.",
        ),
    ),
    blaming(
        "(la|una|esa|aquella|ese|aquel|el) (llamada|llamado|respuesta|correo|mensaje|feedback|devolucion|"
        "contestacion|noticias|confirmacion) (@ADV){0,1} que (@CLIT|@YOU|@ADV|@THEYHAVE|tan|"
        "amablemente){0,4} (garantiz*|jur* (?!ament*)|anunciaron|anuncio|comprometieron|comprometio|dijeron "
        "que|dijo que|iban a) (?<!gracias por _ _ _ _ _) | (que|cuan) (facil|comodo|sencillo|simple|bien|"
        "rapido) (@CLIT|@ADV|es|resulta|parece|debe ser){0,3} (olvid*|desentend*|escond*|mirar para|hacer* "
        "(el|la|los)|quedar* callad*|ningune*|despach*|jug*|prom*) | asi (@ADV){0,1} no (@CLIT){0,1} (trat*|"
        "hac*|actu*|trabaj*|comport*|pued*|va*|llev*|gestion*|merec*|funcion*) (?!(falta|frio|calor|mal)) | "
        "(soy|somos|fui|fuimos|eramos|era|siento|sentirme|sentir me|sentimos|trata*) (@ADV|para (@YOU|@YOUR|"
        "esta)|como|que|@CLIT|otro|empresa|los candidatos|mas que){0,4} (un|una|simples|meros) (@ADV|simple|"
        "mero|mera){0,1} (numero|numeros|papel|curriculum|cv|ficha|expediente|tramite|estadistica|carpeta|"
        "mueble|cosa|objeto|pañuelo|juguete|mercancia) (?!(en|uno|de (telefono|orden)|primo)) | (otras|"
        "otros|cualquier|demas|resto de|mayoria de|competencia|todas las) (@ADV|las|los){0,1} (empresas|"
        "empresa|compañias|compañia|firmas|firma|sitios|sitio|lugares|lugar|procesos|proceso|bancos|hoteles|"
        "agencias|despachos|hospitales|colegios|negocios|entrevistas|partes|lados) (al menos|por lo menos|"
        "como minimo|cuando menos|hasta|siquiera|@ADV|@CLIT|,|donde|en|las|los|que){0,5} (?<!(he|hemos|yo)) "
        "(contestan|contestaron|contesta|responden|respondieron|responde|avisan|avisaron|avisa|(mandan|"
        "mandaron|manda) (@ADV|aunque sea|al menos){0,2} (un|una|dos|respuesta)|llaman|llamaron|tratan "
        "(mejor|con|como)|trataron (mejor|con|como)|dan (respuesta|las gracias|una|la cara|noticias)|dieron "
        "(respuesta|una)|escriben|dicen que no|saben (tratar|contestar|responder)|cumplen|devuelven|"
        "agradecen|tienen (la|el) (decencia|detalle|cortesia|gentileza|delicadeza))",
        "Me quedé esperando la respuesta que usted me garantizó.",
        "Qué fácil resulta olvidarse de los candidatos.",
        "Así no se trata a la gente.",
        "Para ustedes somos un número más.",
        "En otras empresas por lo menos te avisan.",
        spares=(
            "Soy un número uno en ventas.",
            "En otras empresas he contestado correos de clientes.",
            "Así no hace falta que imprima nada.",
        ),
    ),
    blaming(
        "(?<!no (fue|era)) (?<!(me|nos) _) tan (@ADV){0,1} (complicado|dificil|arduo|costoso|trabajoso|caro|"
        "imposible|agotador|cuesta arriba|dificultoso|complejo) (@ADV|es|resulta|les|le|os|te|sera|era|"
        "seria|de|,){0,3} (contestar|mandar|escribir|responder|avisar|enviar|decir|llamar|levantar|coger|"
        "agarrar|descolgar|dar|dedicar|cumplir|teclear|redactar|poner dos|un (correo|mensaje|mail|si|no)|"
        "una (llamada|respuesta)|dos (lineas|palabras)|ser (educad*|amable|honest*)) | (que|tanto) "
        "(@ADV){0,1} (trabajo|cuesta|dificultad|dificil|complicado) (@CLIT|@ADV|es|tiene|hay en|puede|"
        "tener){0,3} (contestar|mandar|escribir|responder|avisar|enviar|decir|llamar|levantar|descolgar|"
        "dedicar|teclear|redactar) (?!(en|a (clientes|pacientes))) | (habl*|escrib*|grit*|dirig*|hablando|"
        "escribiendo|gritando|convers*|charl*|llam*|clam*|predic*|mand*|envi*|lanz*) (@CLIT|@ADV|es|como|"
        "correos|mensajes|botellas|mensaje|correo|un|@YOU){0,4} (a|con|contra|en|hacia) (la|una|las|un|el|"
        "los|unas)? (pared|paredes|muro|muros|piedra|piedras|vacio|fronton|nada ($|,)|desierto|aire ($|,)|"
        "mar ($|,)|pozo|buzon muerto|fantasma|fantasmas|estatua|agujero|tumba) | (?<!(sobre|de|los|"
        "estudiar) un) (agujero|hoyo|pozo) (negro|sin fondo) | (cae*|cay*|caid*|perd*|termin*|acab*) (@CLIT|"
        "@ADV|todos|mis correos|en){0,3} (saco roto|el olvido|el vacio|un pozo|un limbo|el limbo|oidos "
        "sordos|la nada) | (espero|deseo|ojala|confio) (@ADV|en)? que (@ADV|a|@YOUR|hijos|hijas|familia|"
        "@YOU|alguien|nadie|quienes|el|la|los|proximo|siguiente|candidato){0,5} (nunca|jamas|no|algun dia|"
        "alguna vez|algun|un dia) (@CLIT|@ADV|@YOUR|hijos|dia){0,3} (trat*|hag*|pas*|ocurr*|suced*|toqu*|"
        "teng* que pasar|viv*|sufr*) | (se|te|os) (@ADV|@CLIT|ha|han|has){0,2} (trag*|perdi* en el) (la "
        "tierra|camino) | (telegrafo|palomas? mensajera*|señales de humo|mensaje en una botella|tabla ouija|"
        "medium|vidente|bola de cristal)",
        "¿De verdad es tan complicado mandar dos líneas?",
        "Escribirles es como hablarle a la pared.",
        "Mis correos caen en saco roto.",
        "Espero que a sus hijos nunca los traten así.",
        "¿Tendré que mandar señales de humo?",
        spares=("No fue tan difícil escribir el informe.",),
    ),
    blaming(
        "ni (adios|mu|pio|hola|flores|las gracias|jota|rastro|asomo|sombra|fu ni fa|a (saludar|despedir*)) "
        "($|,|me|dijeron|de (@YOU|@YOUR|vida)) | (ni|no) (@ADV){0,1} (se|os|te) (@ADV|@THEYHAVE){0,1} "
        "(inmut*|asom* (por|a)|pronunci*|dan por (enterad*|aludid*)|da por (enterad*|aludid*)|dieron por "
        "(enterad*|aludid*)|despein*|sonroj*|conmuev*) | que (clase|tipo|casta|especie) de (empresa|gente|"
        "persona|personas|compañia|organizacion|trato|profesional*|jefe|jefa|departamento|educacion|broma|"
        "modales|institucion|firma) (@ADV){0,1} (hace (esto|algo|esas|una)|trata|trat*|no|deja*|actua|"
        "ignora|son|es (esta|esto|este|la suya)|permite|se (comporta|porta)|cita|entrevista|promete|tienen|"
        "$) | (enseñaron|educaron|criaron|enseño|enseñaba|enseñan) (@ADV|desde|pequeñ*|niñ*|chic*|en "
        "casa){0,3} (a|que|en) (@ADV|los|las|un|una|se|hay|el|la|es|de|a){0,3} (@CONTACTS|persona*|gente|"
        "palabra|compromiso*|cita*|llamada*){0,1} (@CLIT|@ADV){0,2} (contest*|respond*|cumpl*|devuelv*|"
        "agradec*|avis*|respet*|dar la cara) | brill* por (su|la|tu|vuestra) ausencia | (respeto|"
        "puntualidad|gente|candidatos|@COURTESY|cumplir|contestar|responder|avisar) (@ADV|que){0,1} no "
        "(@ADV|les|le){0,2} (es|son|sea|va|van) (@ADV){0,1} (lo (suyo|tuyo|vuestro|de @YOU)|con @YOU|(el|la|"
        "@YOUR) (fuerte|prioridad|virtud|especialidad|estilo)) | (?<!(alegra|gusta|encanta) que) (veo|nota|"
        "ve|claro|comprobado|compruebo|demuestran|demuestra|visto|entiendo) (@ADV|ha quedado){0,1} (lo "
        "(mucho|poco|muchisimo|poquisimo|bien|mal|nada)|cuanto|el (valor|respeto|interes|aprecio) (que|con "
        "el que)) (@ADV|que|@CLIT|a @YOU){0,3} (valor*|import*|respet*|interes*|aprecia*|estim*|tratan|"
        "trata|tienen|tiene|merec*|dan a) (?!(el|la|los|las|sus|su) (producto*|calidad|detalle*|cliente*|"
        "marca|diseño|formacion|trabajo|innovacion)) | ^ (@ADV|pues|bien|y|pero|,){0,2} (hoy|ya|estamos|"
        "vamos) (@ADV){0,1} (es|estamos (a|en)|vamos por|a|por|en|van) (@ADV|el|dia|a){0,2} (@WEEKDAY|"
        "@FIGURE|@NUMERAL|@DATED) (de @MONTH)? ($ | ,? (y|pero) (nada|sigo|no|aqui|nadie|seguimos|ni))",
        "Me entrevistan y luego ni adiós.",
        "Ustedes ni se inmutan.",
        "¿Qué clase de empresa hace esto?",
        "A mí me enseñaron que los mensajes se contestan.",
        "Ya veo lo mucho que valoran a los candidatos.",
        spares=(
            "Veo lo mucho que valoran la formación.",
            "¿Qué tipo de empresa es su filial?",
        ),
    ),
    blaming(
        "asi de (serio*|seria*|profesional*|educad*|formal*|considerad*|organizad*|important*|poco|mal|"
        "puntual*|amable*|atent*) (@ADV){0,1} (son|es|sois|sos|eres|trabajan|va|tratan|,|$|los|me) | si te "
        "(he visto|vi) (no|ni) (me)? acuerdo | (todo|todos|todas|puras|puros|muchas|mucho|mucha) "
        "(@ADV){0,1} (eran|fueron|era|fue|son|es)? (sonrisas|promesas|amabilidad*|halagos|elogios|buenas "
        "palabras|palmaditas|piropos|parabienes|palabras bonitas) _{0,5}? (y|pero|,|para) (@ADV|,){0,2} "
        "((luego|despues|al final) (,|no|nada|nadie|ni|silencio|si te|desapar*|$|olvid*|ignor*)|no|nada|"
        "nadie|ni|desapar*|silencio|si te|a la hora|cuando (llega|llego|toca|hay)) | (puras|solo) (promesas|"
        "palabras bonitas|buenas palabras) | (menuda|vaya|bonita|valiente|curiosa|linda|hermosa) "
        "(@ADV){0,1} (manera|forma|modo) de _ (?!(el dia|la (mañana|semana))) | si (@ADV){0,1} (yo|nosotros|"
        "cualquiera|un candidato|una candidata|uno|mis empleados|un empleado mio) (@CLIT|@ADV){0,2} "
        "(hiciera|hiciese|hiciéramos|trabajara|trabajase|tratara|tratase|actuara|actuase|respondiera|"
        "llegara|dejara|dejase|tardara|fallara|ignorara|desapareciera|hubiera (hecho|actuado|tratado|"
        "faltado|dejado)|faltara|incumpliera|comportara) (@CLIT|@ADV|a|mi|mis|trabajo|clientes|con){0,3} "
        "(asi|lo mismo|eso|esto|como @YOU|igual|tarde|de (esa|esta)|algo|un|una|colgad*|a mis) | no (les|le|"
        "os|te) (@ADV|@THEYHAVE){0,2} (mata|mataba|mataria|matado|hubiera matado|costaba|hernia*|herniar*|"
        "caeria|cae|caia|pasaria|salen|iba a (matar|costar|pasar|doler)) (@ADV|nada|la mano|los anillos|el "
        "pelo|canas){0,1} (,|$|decir*|contest*|respond*|avis*|mand*|escrib*|un|una|por|tener|ser|dar)",
        "Así de serios son ustedes.",
        "Todo eran sonrisas y después nada.",
        "Menuda forma de cumplir lo prometido.",
        "Si yo trabajara así, me echarían.",
        "Un mensaje no les habría matado.",
        spares=("Así de fácil es llegar a la oficina.",),
    ),
    blaming(
        "(merezco|merecemos|merecia|mereciamos|merecen) (@ADV|@CLIT){0,2} (algo|mucho) (@ADV){0,1} (mas|"
        "mejor|que) | (es|parece|resulta|fue|sea|seria) (@ADV|muy|de lo mas|cuando menos|mas que){0,2} "
        "(increible|alucinante|asombroso|curioso|raro|lamentable|sorprendente|imposible|grave|"
        "incomprensible|una pena|una lastima|de locos|para llorar|mentira|triste|llamativo|extraño|una "
        "barbaridad) que (@ADV|@CLIT|@YOU|@YOUR|en|una|un|empresa|multinacional|compañia|de|tamaño|"
        "departamento|despues|a estas|alturas|tanto|tiempo|entrevistas|@NUMERAL){0,7} (no|nadie|nunca|ni|"
        "tampoco) (@CLIT|@ADV|siquiera|de @YOU){0,3} (pued*|contest*|respond*|teng*|hay*|sep*|sean|avis*|"
        "cumpl*|llam*|import*|dign*|dig*|den|cog*|atiend*|me|nos) (?!(venir|asistir|viajar|reun*|"
        "(@CLIT){0,1} (vernos|conocer*))) | ojala (@ADV|a|que){0,2} (el|la|los|las|otros|otras) (@ADV|"
        "proxim*|siguient*|demas|futur*){1,2} _{0,10}? (contest*|respond*|avis*|respet*|mas suerte|mejor "
        "suerte|trat* (mejor|con))",
        "Me merezco algo más que silencio.",
        "Es increíble que no puedan contestar un simple correo.",
        "Ojalá la próxima persona tenga la suerte de que le contesten.",
        spares=("Es una pena que no puedan venir a la feria.",),
    ),
    # -- S7b: pressure ---------------------------------------------------------------------------------
    pressing(
        "(necesito|necesitamos|necesitaria|quiero|queremos|requiero|preciso|demando|reclamo|urge|me urge|"
        "debo tener|tengo que tener|ocupo|tiene que|tienen que|tenes que|tienes que|teneis que|debe|deben|"
        "debes) (?!(@REACH|contestar|responder|confirmar|dar) (@CLIT|a|mi){0,2} (?!(antes|ya|hoy))) (@CLIT|"
        "@ADV|que|mi|su|una|un|la|tu|vuestra|clara|firme|definitiva|concreta|por escrito|@YOU|sin falta|"
        "saber|tener|recibir|sea cual sea|de @YOU|alguna|conocer|inmediata|formal|si|o|no|,|favor){0,7} "
        "(@ANSWER|contest*|respond*|resuelv*|decid*|confirm*|respuesta|saber|saberlo|dig*|definan|defina|"
        "definas|avis*|llam*|d* una (respuesta|contestacion)|pronunci*|firm*|devuelv*|un si|aclar*) (?!(de "
        "(la|las) (entrevista|practicas))) _{0,6}? @DEADLINE (?!(si|posible si) (necesit*|quier*))",
        "Necesito que me confirme antes del miércoles.",
        "Quiero una respuesta ya.",
        spares=("Necesito llevar mi laptop para la prueba del jueves.",),
    ),
    pressing(
        "(espero|esperamos|aguardo|pido|solicito|esperaria|aguardamos) (?!(@REACH|contestar|responder|"
        "confirmar|dar|poder)) (@CLIT|@ADV|que|su|una|un|la|tu|vuestra|clara|firme|definitiva|concreta|por "
        "escrito|@YOU|tener|recibir|alguna|formal|,|favor){0,6} (@ANSWER|contest*|respond*|resuelv*|decid*|"
        "llam*|pronunci*|devuelv*|aclar*) (@CLIT|@ADV|por escrito|,|de @YOU|mi|este|correo|suya|clara|si|o|"
        "no|definitiva|firme|llamada|mensaje){0,4} (antes (de|del)|a mas tardar|hoy (mismo)?|ya (mismo)? (,|"
        "$)|ahora mismo|sin (falta|mas|mayor|excusas|demora)|inmediata|inmediatamente|de inmediato|urgente|"
        "urgentemente|con urgencia|cuanto antes|lo (antes|mas pronto) posible|a la (mayor)? brevedad|de una "
        "(buena)? vez|en (un plazo de|el plazo de|menos de|las proximas|los proximos|@NUMERAL|@FIGURE) "
        "_{0,2}? (horas|dias|hora|dia|h|hs)|esta misma (tarde|semana|mañana)|para (hoy|mañana|el @WEEKDAY)|"
        "mañana (mismo|a primera)|dentro de)",
        "Espero su respuesta hoy mismo.",
        "Espero que me contesten a más tardar el lunes.",
        "Solicito una respuesta inmediata.",
        spares=(
            "Espero su llamada el jueves a las cuatro.",
            "Espero tener noticias suyas pronto.",
        ),
    ),
    pressing(
        "(?<!no) (?<!no @CLIT) (exijo|exigimos|exijan|exigir|exigirles|exigencia|insto|conmino|intimo|"
        "emplazo|le exijo|demando|me urge (que|una|su|tu|saber (cuanto|cuando|algo|que (@CLIT|van|piens*|"
        "decid*)|como (va|esta)|la|su|el resultado))|urge (que|su|una|respuesta)|me corre prisa (que|su|"
        "saber|tener)|reclamo (que|una|mi)|demandamos|(es|como|doy|lanzo|dar|tome*|considere*) (@ADV|@CLIT|"
        "un|esto|como){0,2} ultimatum) (?!(la (bolsa|oficina))) | merezco (@ADV|saber|que|una|un|al menos|"
        "por lo menos|como minimo){1,4} | (merezco|merecemos) (@ADV){0,1} (respuesta|saber) | (me|nos) "
        "(gane|he ganado|ganamos|hemos ganado) (@ADV|una|un|el){1,2} (respuesta|explicacion|derecho|"
        "contestacion|llamada|si o no|minimo) | como yo (no (hay|se|abund*|van|encontr*)|hay poc*|quedan "
        "poc*) | (no|dificilmente) (@CLIT){0,1} (encontraran|encontrara|hallaran|van a encontrar|va a "
        "encontrar|encuentran) (@ADV){0,1} (a)? (alguien|otr*|un candidato|nadie|ningun) _{0,2}? (como yo|"
        "mejor|igual|asi) | (competencia|otros|otra empresa|ellos) (@CLIT|@ADV|y|ellos){0,4} (ofrec* mas|"
        "pagan mas|paga mas|si (contest*|respond*|valor*|saben|quieren|me)) | (tengo|tenemos) (@ADV|todo|el|"
        "pleno){0,3} derecho a (?!(vacaciones|paro|trabajar|vivir|residir)) | (me|nos) (@ADV){0,2} (deben|"
        "debe|debes|debeis) (@ADV|una|un|al menos|por lo menos|como minimo|,|la|esa){0,4} (eso|@ANSWER|"
        "respuesta|cortesia|decision|explicacion|llamada|minimo|respeto|disculpa|palabra|horas|dias|dinero|"
        "si) | (lo (menos|minimo) que) (@ADV|@CLIT){0,2} (deben|debe|debeis|merezco|puedo exigir|exijo|"
        "espero|pueden|puede|podeis|podrian|podria|podian) (hacer|@CLIT|es|$|por|,) | respuesta (@ADV){0,1} "
        "(requerida|obligatoria|urgente|inmediata|necesaria|pendiente) | (?<!nada) (?<!es) (?<!nada _) "
        "urgente (,|$) | (^|,) (@ADV){0,1} urgente | (respuesta|contestacion|decision|definicion|solucion) "
        "(@ADV){0,1} (ya|hoy mismo|inmediata|urgente) (mismo)? (,|$) | (requiere|precisa|exige) (@ADV|de|"
        "una|su){0,2} (respuesta|contestacion) | (urgentemente|con urgencia) (@ADV){0,1} (su|una|que|saber) "
        "| sin (mas|mayor) (demora|demoras|dilacion|dilaciones|excusas|rodeos)",
        "Exijo una respuesta.",
        "Merezco saber a qué atenerme.",
        "Me deben una explicación.",
        "URGENTE: respuesta requerida",
        spares=(
            "No es nada urgente.",
            "No le exijo nada.",
        ),
    ),
    pressing(
        "(^|,|por favor|y|asi que|o|pero|que|favor de|le ruego que|ruego|le pido que|hagan el favor de|haga "
        "el favor de|haz el favor de|pido|a ver si|solo) (@ADV|por favor|,|ya|@CLIT|me|se|y|no|asi "
        "que){0,4} ((?<!(falta|necesario|preocupe) que) (?<!(falta|necesario|preocupe) que me) (contesten|"
        "conteste|contesteme|contestenme|contestame|contestanos|contestad|contestadme|contesta|contesteis|"
        "contestes|respondan|responda|respondame|respondanme|respondeme|responde|responded|respondedme|"
        "respondas|respondais|resuelvan|resuelva|resolvamos)|decidan|decida|decidid|decide|definan*|"
        "definas*|definite|definite|defina*|decidanse|decidase|decidete|decidite|decidios|apur* (?!apuro)|"
        "confirm* (su|la|tu|si|por)|dig* (si o no|de una|ya|si|que si|algo)|den* una respuesta|de una "
        "respuesta|dame una respuesta|denme|deme|dime|diganme|digame|devuelvanme la llamada|devuelvame la "
        "llamada|devuelveme la llamada|devuelvan me la llamada|pronunci*|llam* (hoy|ya)) (@CLIT|@ADV|por "
        "favor|,|a|este|mi|correo|mensaje|por escrito|si|o|no|una|respuesta|con|algo|la|llamada|cuanto|lo|"
        "su|decision|que|mail){0,6} (?<!posible) (antes (de|del) (?!que)|hoy (mismo)?|ya (mismo)? (,|$)|"
        "ahora mismo|a mas tardar|sin falta|cuanto antes|lo antes posible|a la (mayor)? brevedad|de una "
        "(buena)? vez|inmediatamente|de inmediato|urgentemente|en (menos de|un plazo|el plazo|las proximas|"
        "los proximos|@NUMERAL (horas|dias))|para (el|mañana|hoy)|si o si|sin mas|esta (misma)? (semana|"
        "tarde)|mañana (mismo)?|el @WEEKDAY) (?!(cuando|si) (puedas|puede|pueda|quieras|cambia|necesit*))",
        "Contésteme antes del viernes.",
        "Decídanse de una vez.",
        "Por favor, respóndame hoy mismo.",
        spares=("Conteste cuando mejor le venga.",),
    ),
    pressing(
        "(confirmenme|confirmeme|confirmame|aviseme|avisenme|avisame|diganme|digame|dime|decime|llameme|"
        "llamenme|llamame|escribame|escribanme|respuesta|contestacion) (@CLIT|@ADV|por favor|,|algo|su|la|"
        "decision|lo que sea|si o no|si|no|o|una|respuesta|que|hay){0,6} (sin falta|a mas tardar|ya mismo|"
        "ahora mismo|ya (,|$)|de inmediato|inmediatamente|de una (buena)? vez|urgentemente|(antes (de|del)|"
        "hoy|para) _{0,5}? , (o|porque|que) (si no|ya|bien|voy|me|no)|o (si no)? (@ADV){0,1} (me (voy|bajo|"
        "retiro|largo)|busco|acepto|firmo|se (pierd*|queda*|despid*)))",
        "Confírmenme hoy sin falta.",
        "Díganme algo ya mismo.",
        spares=(
            "Avíseme cuando pueda.",
            "Avísame antes del viernes si necesitas algo más.",
        ),
    ),
    pressing(
        "(si|a menos que|salvo que|de no|en caso de no|a no ser que|excepto que|mientras no|de lo contrario|"
        "en caso contrario|caso contrario|de no ser asi|sino|si no|de seguir|de persistir|de continuar|de "
        "no mediar|de no haber) (?!(no le importa|no es molestia)) _{0,16}? (firmare|firmo|firmaria|"
        "aceptare|acepto|aceptaria|retirare|retiro|retiraria|me (bajo|bajare|retiro|retirare|voy (?!a)|voy "
        "a (otr*|retirar|bajar|ir|quejar)|ire (?!a)|ire a otr*|marcho|marchare|planto|desentiendo|desmarco|"
        "descarto|salgo|caigo)|me vere (obligad*|forzad*|en)|me veria|me veo (obligad*|forzad*|en)|dare por|"
        "doy por|daria por|damos por|considerare|considero|(entendere|entiendo) que (no|ya|renuncian|su|"
        "queda|debo)|asumire (que)?|asumo que|(voy a|tendre que|tendria que|me tocara|debere|no (me|nos) "
        "(queda|quedara|quedaria) (mas remedio|otra|otro remedio|mas) (que)?) (aceptar|tomar|buscar|irme|ir|"
        "retirar|decir que (si|no)|decirle que si|considerar|contactar|hablar|acudir|quejar*|denunciar|"
        "entender|asumir|seguir|escalar|optar|declinar|descartar|mirar|elevar|recurrir|bajar*|dar por|"
        "decidir*|renunciar|firmar)|buscare (en)? otr*|tomare (otr*|la|medidas|acciones|cartas|el)|tomo (la|"
        "el) otr*|me (quedo|quedare) con (la|el) otr*|sere yo quien|pasare (pagina|a otr*)|paso (pagina|a "
        "otr*|de)|recurrire|acudire a|acudo a|contactare (con)? (su|al|a su|con)|escribire (a su|al|a la "
        "direccion)|hablare con (su|el jefe|la direccion|quien|otr*|alguien)|elevare|presentare (una)? "
        "(queja|reclam*|denuncia)|publicare|lo hare publico|denunciare|no (cuenten|cuente|cuentes|conteis) "
        "conmigo|olvidense|olvidese|olvidate|olvidaos|pueden (olvidar*|dar por)|puede (olvidar*|dar por)|"
        "pueden buscar*|(se|me) (perdera*|pierden|pierde|quedan sin)|(otro|otra|la competencia) (se|me) "
        "(lleva*|contrat*|queda*)|renuncio|renunciare|cerrare|cierro|seguire mi camino|seguire otros|mi "
        "candidatura|rechazare|declinare|declino|descartare)",
        "Si no contestan antes del lunes, firmaré con otra empresa.",
        "De no recibir noticias, daré por cerrado el proceso.",
        "De persistir esta situación, me veré obligado a quejarme.",
        spares=("Si no recibo respuesta, le llamaré el viernes.",),
    ),
    pressing(
        "(firmare|aceptare|retirare|me bajo|me retiro|me voy|me bajare|tendre que|me retirare|aceptaria|"
        "buscare|hablare|escribire a|denunciare|me quejare|elevare|me ire|renunciare|me vere) _{0,9}? (si "
        "(@CLIT|@ADV|para|antes|en){0,3} (no|sigo sin|sigue|siguen|continua|persiste|antes)|salvo que|a "
        "menos que|de no|a no ser|en caso de no) | (^|,|que) ,? o (@ADV){0,1} (@CLIT|@YOU|ya){0,3} (suben|"
        "sube|mejoran|mejora|aumentan|contratan|pagan|dicen|dice|dices|decis|contestan|contesta|responden|"
        "responde|deciden|decide|decides|definen|se define|se deciden|dan|da|avisan|avisa|llaman|confirman|"
        "confirma|resuelven|hay|tengo|recibo|es) _{0,9}? (,|o) (@ADV|bien|,){0,2} (me|se|acepto|firmo|busco|"
        "voy|doy|retiro|tomo|nada|lo|no|bajo|paso|aqui|hasta|adios|nos|ya) | (o|y si no|sino|si no ,) (@ADV|"
        "si no|si|,){0,2} (me (bajo|retiro|voy|largo|planto|busco)|firmo con|acepto la otra|retiro mi|no "
        "respondo|atenganse|atengase|se quedan sin|se queda sin|me voy) (del|de|con|a|mi|otra|la|otro|"
        "candidatura|proceso|$|,|donde|sin) (?!(mi (auto|coche)|en tren)) | o (bien)? (@CLIT){0,1} (me "
        "(bajo|retiro|voy a otr*|largo)) | (antes|no) (@ADV|de){0,1} que (acepte|firme) (otr*|con) | de lo "
        "contrario ,? (no|se|me|les|yo|retir*|dar*)",
        "Retiraré mi candidatura si no me contestan.",
        "O me dicen algo esta semana o me bajo del proceso.",
        spares=("Puedo ir en tren o me llevan en coche.",),
    ),
    pressing(
        "(ultimo|ultima|ultimos|ultimas) (@ADV|y|definitivo|definitiva){0,1} (aviso|recordatorio|"
        "oportunidad|chance|advertencia|llamado|ocasion|requerimiento|intento|tentativa|notificacion|plazo|"
        "prorroga|ultimatum|vez que (@CLIT|@ADV|no){0,3} (@PRESENT|@SENT|@REACH|insist*|pregunt*|escrib*|"
        "llam*|doy|daré|espero|molest*|intent*|contact*|pid*)) (?!(es mi|para la (inscripcion|convocatoria)|"
        "de (trabajar|verlos|conocer))) (?<!mi ultima oportunidad) (?<!mi ultima chance) | (?<!en mi) "
        "(?<!de mi) (?<!a mi) (?<!con mi) (este|esta|esto|sera|seria|es|va) (@ADV|,|sera|es|seria|ya|mi|el|"
        "la|va a ser){0,4} (ultimo|ultima) (@MESSAGE|llamada|carta|nota|comunicacion|consulta|pregunta) "
        "(?<!en mi ultimo @MESSAGE) (?!(de (la|el)|que me|que recibi|que mandé|iba|sobre)) | por ultima vez "
        "| (segunda|otra) (oportunidad|ocasion|chance) (@ADV){0,1} (de|para) (contratar*|tener*|contar con) "
        "| (no) (@CLIT){0,2} (voy a|pienso|voy|vamos a|dare) (dar|ofrecer|conceder|dar|otorgar)? "
        "(@CLIT){0,1} (otra|mas|una segunda|segunda|nueva|ninguna) (oportunidad|ocasion|chance|plazo|"
        "prorroga|tiempo) | (ahora o nunca|es ahora|el (reloj|tiempo) (corre|apremia|se (agota|acaba|"
        "termina))|se (@CLIT){0,1} (acaba|agota|termina|esta acabando|esta agotando|acabo|agoto) (@ADV|"
        "@CLIT){0,1} (el|su) (tiempo|plazo) |cuenta atras|cuenta regresiva|(hago|hare) la ultima|plazo (que "
        "(les|le|os) (doy|di|he dado|concedo))|(doy|damos|dare|di|concedo|daremos|dejo|otorgo) (@ADV|un|de|"
        "plazo|hasta|como|maximo|@NUMERAL|@FIGURE|una|otras|otros|unas){1,4} (plazo|horas|dias|semana|"
        "semanas|el @WEEKDAY|mañana|@WEEKDAY|@FIGURE|@NUMERAL|fin de)) (?!(de clase|de vacaciones|clases)) "
        "| (tiene|tienen|tienes|teneis|tenes) (@ADV|un|de|plazo|hasta|solo|para){1,4} (@NUMERAL|@FIGURE|"
        "@WEEKDAY|mañana|hoy|el|una) (@WEEKDAY|horas|dias|semana|@NUMERAL|h|de|@MONTH|a|para|,|$) (?!(de "
        "(vacaciones|experiencia|antigüedad)|abierto)) (?<!tienen una semana) | (tienen|tiene|tienes|"
        "teneis) (@ADV|@YOU){0,1} (@NUMERAL|@FIGURE) (horas|dias) (@ADV|habiles){0,1} ($|o|para (contest*|"
        "respond*|decid*|decir*|dar*|pens*|llamar*|resolver)) | ^ ultima llamada ($|,|antes|para) | , o "
        "nada ($|,) | (ahora|asi que) ,? (respondan|contesten|cumplan|decidan|responda|conteste) (?!(cuando|"
        "si|a su|con|como|tranquil*|sin))",
        "Último aviso antes de retirar mi candidatura.",
        "Es la última vez que les escribo.",
        "Les doy hasta el viernes.",
        "Tienen hasta mañana para decidir.",
        spares=(
            "En mi último correo le adjunté el CV.",
            "El plazo de la convocatoria vence el 15.",
        ),
    ),
    pressing(
        "(?<!si) (no) (@CLIT){0,1} (voy a|puedo|pienso|podre|vamos a|podemos|estoy dispuest* a|quiero|"
        "podria|tengo por que|debo) (@ADV|seguir|estar|quedar* (aqui)?){0,2} (esperar|esperando|esperarl*|"
        "aguardar|aguantar|aguantando|hacer esperar|estar esperando|quedarme esperando) (@CLIT){0,1} (@ADV|"
        "mas|eternamente|para siempre|toda la vida|indefinidamente|hasta|siempre|mucho|otra|de brazos|a que|"
        "tiempo|ni|sentad*) (?!(a (conocer*|empezar|verlos))) | (no) (@CLIT){0,1} (esperare|aguantare|"
        "pienso seguir|voy a seguir) (@ADV|mas|eternamente|para siempre|mucho|indefinidamente|hasta|ni|toda|"
        "esperando) | (no|dejen de|deje de) (@ADV){0,1} (me|nos) (@ADV){0,1} (hagan|haga|hagas|hagais|sigan "
        "haciendo|haciendo|tengan|tenga|tengas|dejen|deje|dejes|dejeis|fallen|falle|falles|decepcionen|"
        "defrauden|defraude|pueden (dejar|hacer|fallar)|puede (dejar|hacer)|podeis (dejar|hacer)|puedes "
        "(dejar|hacer)) (@CLIT|@ADV){0,2} (esperar|esperando|colgad*|tirad*|plantad*|perder|asi|,|$|en|"
        "ahora|mas) | no me (pueden|puede|podeis|puedes|podes) (@ADV){0,1} (dejar|hacer|fallar|tener) | "
        "(ya)? (@CLIT){0,1} (espere|esperado|esperamos|aguante|paciencia) (@ADV|ya){0,1} (bastante|"
        "suficiente|demasiado|lo suficiente|de sobra|mas de la cuenta|mas que suficiente) | (?<!no) (?<!no "
        "@CLIT) (tengo|tenemos) (@ADV){0,1} (otras|otros|mas|varias|muchas|mejores|@A_FEW) (@ADV|mejores|"
        "buenas){0,1} (opciones|alternativas|empresas (detras|interesadas|esperando|que)|pretendientes|"
        "novias) (?!(son|para|de (horario|transporte|vivienda))) | (otra|otras|otros|varias|muchas|la|"
        "@A_FEW) (@ADV|@NUMERAL|mas){0,2} (empresa|empresas|agencia|agencias|compañias|compañia|firma|"
        "firmas|competencia|estudios|despachos|bancos|ofertas|reclutadores|headhunters) (@ADV|que|ya|si|me|"
        "@CLIT|estan|esta|andan|se){0,4} (quier*|interes*|llam*|busc*|persig*|rif*|pele*|disput*|esper* (mi|"
        "por|que yo)|insist*|ofrec* mas|detras|haciendo cola|tocando|llov*|pretend*|tentand*|encima|valor* "
        "mas|pag* mas) | (llueven|sobran|no me faltan|llovieron|me llueven|me sobran) (@ADV|@CLIT|las|"
        "otras){0,2} (ofertas|opciones|oportunidades|propuestas|pretendientes) | (me (rifan|disputan|"
        "pelean)) | (demandad*|cotizad*|solicitad*) en el mercado | (firmare|firmo|firmaria|firmar|firmando|"
        "ir* (a|con|me)|irme (con|a)|me voy (con|a)|voy a ir*|pas* a|acept* (una)?|march* (a|con)) (@ADV|"
        "con|a|la oferta de|una|@CLIT){0,3} (la competencia|(un|su|otro|el) (competidor|rival)|competidores|"
        "otra (empresa|parte|compañia|firma) (que|mas|donde|y|,|$|si)|otro (lado|sitio|lugar)|donde (me|si|"
        "sepan)|quien (me|si)|otros) (?!(turno)) | (busc*|mir*|llev*|ofrec*) (@CLIT|@ADV|mi|mis|talento|"
        "experiencia|servicios|trabajo|conocimientos|a|otro|otra|cosas|opciones|algo){0,4} (en|a|hacia|por) "
        "(otro|otra|otros) (lado|sitio|parte|lugar|lugares|empresa|empresas|lares) (?<!trabajar en otra "
        "empresa) | (?<!no) (se|os|te|lo) (@ADV){0,1} (van a|va a|vas a|vais a|iran a)? (arrepent*|"
        "lamentar*|lo pierden|lo pierde|lo perdera*|lo pierdes|la pierden) | ustedes se lo pierden | (se lo|"
        "os lo|te lo|se la) (@ADV){0,1} (pierd*|perd*) | arriesg* a (perder*|que me) | (otras|otros) "
        "(@ADV){0,1} (empresas|compañias|firmas|empleadores|reclutadores) si (@ADV|@CLIT|que){0,3} (saben|"
        "sab*|valor*|contest*|respond*|aprecia*|quier*|se toman) | (les|le|te|os) qued* (@ADV){0,1} "
        "(@NUMERAL|@FIGURE|un|una|hasta|pocas|pocos) (dias|horas|semana|dia|hora|semanas|el|mañana|"
        "@WEEKDAY) | si no (@CLIT|@ADV|les|le|os){0,2} (intereso|interesa|gusto|sirvo|quier*|van a|cuenta* "
        "conmigo|encajo) _{0,3}? ,? (diganlo|digalo|dilo|decidlo|diganmelo|digamelo|dimelo|decidmelo|digan|"
        "avisen) | (mi|la) paciencia (@ADV|no|es|tiene|se|esta){1,3} (infinita|eterna|fecha|caducidad|"
        "limite*|agot*|acab*|fin) | con (todo)? lo (@ADV|mucho){0,1} que (@CLIT|@ADV|he){0,2} (esfor*|"
        "esforc*|trabaj*|costo|cuesta|prepar*|invert*|hice|puse|gaste|viaj*|dediqu*|dedicad*|sacrific*|"
        "hecho) _{0,7}? ,? (lo (justo|minimo|menos)|deb*|merec*|podri*|que menos) | no (van a|piensan|van) "
        "(@ADV|seguir){0,1} (esperar|esperando) (@ADV|por mi|siempre|eternamente|mucho|$|,|mas) | no me "
        "(hagan|haga|hagas|hagais|obliguen|obligue|obligues|fuercen) (@ADV|a|tener que){0,2} (recurrir|"
        "acudir|ir|tomar|buscar|llegar|escalar|publicar|contar|denunciar|hablar con|firmar) | (pueden|puede|"
        "podrian|van a|va a|arriesg*|vais a) (@ADV|a){0,1} (quedar* sin|perder a (un|una|la|el|alguien|"
        "quien|mi)|perderme|dejar escapar|perder un (gran|buen|excelente)) | (dejen|deje|dejeis|dejes|"
        "dejar) escapar",
        "No voy a esperar eternamente.",
        "Tengo otras opciones mejores.",
        "Otras empresas me están buscando.",
        "Me iré con la competencia.",
        "Se van a arrepentir.",
        spares=(
            "No puedo esperar a conocerlos.",
            "Trabajé en otra empresa del ramo.",
        ),
    ),
    pressing(
        "(dirigir*|dirijo|dirigire|acud*|hablar|hablare|quej*|escrib*|contactar|contactare|llamar|llevar*|"
        "elev*|escal*|traslad*|comunic*|recurr*|reenvi*|pon* en copia|inform*|denunci*|reclam*|plante*) "
        "(@CLIT|@ADV|directamente|con|a|al|ante|este|esto|asunto|el|la|mi|caso|queja|tema|una|su|lo|que|"
        "ocurrido|correo|formalmente|de){0,6} (@YOUR (jefe|jefa|superior|superiores|director|directora|"
        "gerente|responsable|ceo|presidente|direccion|supervisor|supervisora|jefes|central|sede|matriz|casa "
        "matriz|jefatura)|(la|al|a) (direccion general|gerencia general|alta direccion|director general|"
        "directora general|consejo|junta directiva|presidencia|casa matriz|ceo|presidente|dueño|defensor|"
        "sindicato|ministerio|inspeccion|instancias|mas arriba|superioridad|directorio)|consejo de "
        "administracion|consejo|otras instancias|instancias (superiores|mas altas)|mas arriba|inspeccion "
        "(de|del) trabajo|ministerio de trabajo|la prensa|los medios|autoridades|tribunales|defensoria|"
        "condusef|profeco|secretaria del trabajo|conciliacion) (?!(para (agradecer|felicitar|la entrevista)|"
        "me (pidio|sugirio|recomendo))) | (pon*|present*|interp*|formul*|dej*|tramit*|elev*|cursar*|"
        "cursare) (@CLIT|@ADV){0,2} (una|la|mi|un|hoja de|formal) (@ADV|formal){0,1} (queja|reclamacion|"
        "reclamo|denuncia|demanda|reclamaciones|hojas) (?!de (un)? (cliente|clientes)) | (tom*|emprend*|"
        "inici*|ejerc*|ejercit*|reserv*|valor*|estudi*|plante*|consider*|acud*|recurr*|adopt*) (@CLIT|@ADV|"
        "a|el derecho|las|la|iniciar|tomar|via){0,5} (acciones|medidas|vias|via|tramites) (legales|"
        "judiciales|oportunas|pertinentes|legal|judicial) | (mi|un|una|con|mis) (abogad*) (?!(laboralista "
        "senior|junior|de profesion|recien)) (@ADV|@CLIT|se|ya|pond*|esta|,|$|laboral|sobre|al respecto|"
        "para)| tribunales | (cont*|public*|escrib*|sub*|difund*|compart*|cuelg*|colg*|dej*|pon*|expon*|"
        "coment*|ventil*|post*|hac*|hare|vole*|har*|opin*|denunci*|avis*|relat*) (@CLIT|@ADV|mi|esta|este|"
        "esto|lo|experiencia|todo|una|un|la|mala|en|como|que|a|con|pelos|señales|caso|historia|resena|"
        "ocurrido|trato|paso|sucedido){0,7} (redes (sociales)?|linkedin|glassdoor|twitter|facebook|"
        "instagram|tiktok|google|indeed|internet|publico|publica|foros|seguidores|todo el mundo|todos (mis|"
        "los)|reseña (negativa|mala|sincera)?|resena|mis contactos|indeed|infojobs|computrabajo|medios) "
        "(?<!(por|via) (linkedin|twitter|facebook|instagram|google|indeed|infojobs|computrabajo|internet)) "
        "(?!(que les sigo|su perfil|para conectar)) | (reseña|valoracion|opinion|critica|estrella|estrellas|"
        "comentario) (@ADV){0,1} (negativa|negativo|mala|publica|honesta|en (google|glassdoor|linkedin|"
        "redes)) | (se|os|te) (va|van|vais|vas) a enterar| con pelos y señales | (pienso|voy a|pensamos|"
        "estoy pensando en) (contar|publicar|difundir|compartir|escribir|dejar) (@CLIT|@ADV|a todo el mundo|"
        "a todos|en){0,4} (como|lo que|todo lo|mi experiencia|una (reseña|resena)) | @FIGURE seguidores | "
        "(todo el mundo|la gente|todos|el sector|mis seguidores|mis contactos|otros candidatos|los demas) "
        "(@ADV|@CLIT|va a|van a|deb*|merec*|deberia*|tien* derecho a|tiene que|en){0,3} (sepa|sepan|saber|"
        "sabra|sabran|enterar*|entere|enteren|conocer (como|la))",
        "Me dirigiré a su jefe.",
        "Pondré una reclamación.",
        "Lo contaré en LinkedIn.",
        "Hablaré con mi abogado.",
        spares=(
            "Les sigo en LinkedIn.",
            "Hablé con su directora para agradecerle la visita.",
        ),
    ),
    pressing(
        "(despues|luego|con|tras|visto|dado|considerando|por) (@ADV|de){0,2} (todo|todas|tod|tanto|tanta|"
        "tantas|las|los|cuanto|lo (mucho)? que|@NUMERAL|el) (@ADV|el|la|los|las|lo|este|esta|@NUMERAL|dos|"
        "tanto){0,4} (tiempo|esfuerzo|trabajo|horas|entrevistas|pruebas|dedicacion|energia|ilusion|dinero|"
        "fines|dias|que|viajes|kilometros|empeño|noches|rondas) _{0,9}? (invert*|dediqu*|dedicad*|puse|"
        "puesto|meti|metido|gast*|hice|hecho|sacrific*|he (invertido|dedicado|puesto)|di|regal*|pas* por) "
        "_{0,14}? (deb*|merec*|minimo|menos|justo|esper*|podri*|no (pueden|puede|es)|exij*|derecho|que "
        "menos|asi) | (que menos que|que menos) (@ADV){0,1} (que|una|dar|contest*|me|un|decir) | por (@YOU|"
        "su|esta|este|vosotros|ti|culpa) (@YOU|oferta|puesto|proceso|vacante|@ADV){0,2} (@CLIT|@ADV|he|"
        "ya){0,3} (dije que no|rechac*|dej* (mi|pasar|de)|renunci*|descart*|perd*|cancel*|declin*|dicho que "
        "no|sacrifiqu*|aplac*|dejado) | (dije que no|rechac*|he rechazado|deje pasar|declin*|descart*|"
        "renuncie|perdi|dejado pasar|dicho que no|cancel*) (@ADV|@CLIT|a|al|un|una|otra|otras|otros|"
        "@NUMERAL|mi|mis|vacaciones|ofertas|oferta|trabajo|banco|empleo|empresa|procesos|viaje|trabajos|"
        "entrevistas|propuestas){1,6} (por|esperando|para|confiando) (@YOU|esper*|su|esto|este|ustedes|"
        "culpa|en (su|ustedes)|vosotros|ti|poder esper*) | (en (pausa|espera|suspenso|stand by)) (@ADV|por|"
        ",){1,2} (@YOU|su|culpa|vosotros|esto) | (puse|tengo|he puesto|tengo puesta) (@ADV){0,1} (mi vida|"
        "todo|mis planes|lo demas) (@ADV|lo demas){0,1} en (pausa|espera|suspenso|stand) | ((?<!mas) de una "
        "(buena)? vez (por todas)?) | (si o no) (,|$|y (ya|punto|listo|sanseacabo)) | (no tengo) (todo el "
        "(dia|año|mes|tiempo)|toda la vida|tiempo (que perder|para (juegos|tonterias|esto))) | (pongan* las "
        "pilas|ponganse las pilas|apuren*|apurense|apurate|dense prisa|dese prisa|date prisa|espabilen|"
        "espabilad|muevan* (el|ya)|mueve el|aceleren (esto|ya|el)|agilicen (ya|esto|de)) | (espero|confio "
        "en|mas les vale|mas le vale|mas te vale|mas os vale) (que)? (@CLIT|@ADV|@YOU){0,3} (no (me|nos|se) "
        "(@CLIT|@ADV){0,1} (fall*|defraud*|decepcion*|hag* perder|dej* (tirad*|colgad*|en|asi)|olvid* de "
        "(su promesa|lo prometido))|cumpl* (su|con|lo)|est* a la altura (de)?|vale|contest*|dar|respond*) "
        "(?!(los requisitos|las expectativas del)) | (cuento con|confio en) que (@CLIT|@ADV){0,3} (cumpl*|"
        "no (me|se)|respondan|contesten|respond*) (@ADV|su|lo|hoy|antes|palabra|ya){1,2} | (no (lo)? "
        "(piens*|dud*|demor*|tard*) (mas|tanto) (y|,|$|en (contest*|respond*|decid*))) | piens*(lo|enlo) "
        "bien (,|porque|que|antes)",
        "Después de todo el tiempo que invertí, lo mínimo es una respuesta.",
        "Por ustedes dije que no a un banco.",
        "Decidan de una vez por todas.",
        spares=(
            "Después de todo el tiempo que llevo en ventas, conozco el sector.",
            "Gracias por todo el tiempo que dedicó a mostrarme la planta.",
        ),
    ),
    pressing(
        "lo (minimo|menos|justo|logico) (@ADV){0,1} (es|seria) que (me|nos) (den|de|contest*|respond*|llam*|"
        "dig*|contrat*|avis*|elij*|cogais|cojan|tom*|compens*) | (pelota|balon) (@ADV|@CLIT){0,1} (esta|"
        "queda|en) (@ADV|en){0,1} (@YOUR) (tejado|cancha|lado|campo) | (este|ese) tren (@ADV|no|solo){0,2} "
        "pasa | tren (@ADV|no|solo){0,2} pasa (@ADV|solo){0,2} (una|dos veces) | si no me (contrat*|quier*|"
        "cog*|eleg*|eligen) (@YOU|,|ya){0,3} (me)? (contratara|querra|hara|cogera|lo hara|elegira|otro|otra|"
        "alguien|habra quien) | (haganse|hagase|hagan se|hazte|hacete|haceros|haceos) cargo | (renuncie|"
        "deje (mi|un)|rechac*|me despedi) _{0,5}? (porque|ya que|confiad*|fiando*|creyendo*) (@ADV|en){0,1} "
        "(@YOU|su|vuestra|me (dij*|dieron|asegur*|promet*)) | (es|sera|como|esta) (@ADV){0,1} (mi|nuestra) "
        "ultima (oferta|palabra|propuesta) (?!en) | (periodista|prensa|noticiero|television|radio|"
        "influencer|abogad*) (@ADV|amig*|al|a la|a quien|que|quien|@CLIT){0,5} (interes*|encant*) (@ADV|"
        "mucho|muchisimo){0,2} (saber|conocer|publicar|la historia|esta|este|oir) | (avisad*|advertid*) "
        "(quedan|queda|quedais|estan|esta|estais) | (quedan|queda|quedais|estan|esta|estais) (@ADV){0,1} "
        "(avisad*|advertid*) | (no digan|no diga|no digas|luego no (digan|diga|se quejen|se queje)) (@ADV|"
        "que){0,2} (no)? (@CLIT){0,1} (avise|adverti|quejen|dije) | atenganse (a las)? | (tomen|tome|toma|"
        "saquen) (@ADV|una|de una vez){1,2} (decision|resolucion) (@ADV|,|$|o) | (estan|esta|estais) "
        "(@ADV){0,1} a punto de perder*",
        "Lo mínimo es que me den el puesto.",
        "La pelota está en su tejado.",
        "Háganse cargo.",
        "Dejé mi trabajo porque ustedes me prometieron el puesto.",
        spares=("Dejé mi trabajo porque cerró la fábrica.",),
    ),
    pressing(
        "(necesito|necesitamos|preciso|requiero|tengo que|quiero|debo|ocupo) (@ADV){0,1} (saber|conocer) "
        "(@ADV|@CLIT){0,1} (algo|si (@CLIT|@ADV){0,2} (he|voy|cuento|estoy|sigo|cuent*|contrat*|el puesto|"
        "la plaza|quier*|eleg*|me van|o no|hay)|a que atenerme|a que atener|@YOUR (decision|respuesta)|la "
        "(decision|respuesta)|el (resultado|veredicto)|en que qued*|que (@THEYHAVE){0,1} decid*|donde estoy|"
        "que va a pasar|que pasa) _{0,7}? @DEADLINE | (mi|la|toda|nuestra) paciencia (@ADV|no|es|tiene|se|"
        "esta|ha|llega|llegado|va|empieza|comienza|un|una|su|sus|al|a|en|el|que|ya|tambien){1,5} (infinita|"
        "eterna|fecha|caducidad|limite*|agot*|acab*|fin ($|,)|final|tope|rojo|las ultimas) | (no) "
        "(@CLIT){0,1} (puedo|voy a|vamos a|podemos|quiero|pienso) (@ADV|seguir){0,1} (hacer*|haciendo*|"
        "tener|teniendo) (@CLIT){0,1} (esperar|esperando) (@ADV|por|a|$|,|mas|la|los|toda|eternamente) "
        "(?!(a (mi|su) (turno|cita))) | (muevanse|muevase|muevete|movete|moveos|apresurense|apresurese|"
        "apurense|espabilense|aligeren|aviven|despierten|reaccionen) | (no) (@CLIT){0,1} (voy a estar|"
        "estare|seguire|voy a seguir|vamos a estar|quedare|voy a quedar*|estaremos|permanecere) (@ADV|aqui|"
        "ahi|sentad*|me){0,2} (disponible|libre|en el mercado|esperando*|aqui|ahi|a su disposicion) "
        "(@ADV){0,1} (eternamente|siempre|para siempre|mucho|toda la vida|indefinidamente|todo el|por "
        "siempre|por mucho|sin fecha|de por vida|hasta el) | (quien|el que|la que|quienes|empresa que) "
        "(@ADV|mucho|mas|demasiado){0,1} (no (@CLIT){0,1} (decide|deciden|contesta|responde|arriesga|"
        "reacciona|corre|llama|apura)|duda|tarda|espera|demora|titubea|dudan|tardan) _{0,4}? (pierde*|"
        "queda*|qued*|vuela|paga|lamenta|arrepiente|pierden) | camaron que se duerme",
        "Necesito saber si cuento con el puesto antes del viernes.",
        "Mi paciencia tiene un límite.",
        "No puedo hacerlos esperar más.",
        "No voy a estar disponible para siempre.",
        "Quien no decide, pierde a los buenos.",
        spares=("Necesito saber la dirección para el jueves.",),
    ),
    pressing(
        "(@YOUR|este|el) (@ADV){0,1} (plazo|tiempo|prorroga) (que (les|le|os|te) (di|doy|he dado|concedi) "
        ")? (@ADV|@CLIT|para (contestar|decidir|responder)|esta|va a){0,2} (acaba*|termin*|venc*|expir*|"
        "finaliz*|caduc*|agot*|conclu*|corre|cumpl*) (?<!el (plazo|tiempo) _) (?<!el (plazo|tiempo) _ _) | "
        "(me|nos) (he|hemos|habia){0,1} (gane|ganado|ganamos) (@ADV|a pulso){0,2} (que (me|nos|se)|(el|este|"
        "la|esta) (puesto|plaza|trabajo|oportunidad)|una|un|su|mi lugar) (?!(beca|premio|concurso|medalla|"
        "reconocimiento)) | (?<!no) (les|le|te|os) (advierto|prevengo|lo advierto|estoy advirtiendo|lo "
        "prevengo) (?!(de que (mi|el|la)|que mi|de (mi|un cambio))) | (apurese|apurate|apuren se|apure se|"
        "apresurese|apresurate|dense prisa|dese prisa|daos prisa|date prisa|metanle prisa|aligere|espabile|"
        "muevase) | (tiene|tienen|tienes|teneis|tenes|quedan|queda|doy|damos) (@ADV|@YOU|les|le|os|te|"
        "exactamente|plazo de){0,2} (@NUMERAL|@FIGURE) y @NUMERAL (horas|dias|minutos) (?!(de (vacaciones|"
        "experiencia))) | (tengo|con) (@ADV|mis){0,1} (@MANY|miles de|@FIGURE|@NUMERAL|bastantes) (@ADV|de|"
        "mil){0,2} (seguidores|contactos en|lectores|suscriptores) | (se (acabo|acaba|termino)|no hay mas|"
        "fin de) (@ADV|la|el|mi|de|para|@YOU){0,2} (espera|tregua|prorroga|plazo|cortesia|paciencia) | (a "
        "partir de|despues de|pasad*|desde) (@ADV|el|ese|esa|la|entonces|este){1,2} (@DAY|fecha|dia|plazo|"
        "momento|hora) ,? (@ADV|me|ya|les|le){0,3} (retir*|dare por|doy por|no (estare|cuenten|cuente|"
        "respondo|sigo)|aceptare|acepto|firmo|firmare|busco|buscare|daré por|considerare)",
        "Su plazo acaba esta noche.",
        "Me he ganado que me den el puesto.",
        "Le advierto que no esperaré.",
        "Tienen cuarenta y ocho horas.",
        "Pasado el viernes, retiro mi candidatura.",
        spares=(
            "El plazo de inscripción acaba mañana.",
            "Me gané una beca en Lima.",
        ),
    ),
    pressing(
        "(necesito|quiero|espero|exijo) (@ADV){0,1} (un|su|tu|vuestro) (@ADV){0,1} (si|no|visto bueno|"
        "compromiso|palabra) (o (un)? no)? (@ADV|,|por escrito){0,2} @DEADLINE | (si|de|como|en caso de) "
        "_{0,5}? (no|nadie|sin|nada) _{0,7}? ,? (@ADV|pues){0,2} (que (les|le|te|os) vaya (bien|bonito)|"
        "hasta (nunca|aqui)|adios|se acabo|ahi se ven|aqui (acaba|termina|lo dejo|lo dejamos)|no hay trato|"
        "(chau|bye)|cada uno por|a otra cosa|lo dejamos|me olvido|paso pagina|no me (busquen|llamen|"
        "esperen)) | hasta nunca | con o sin (@YOU|@YOUR (empresa|respuesta|permiso)) | con @YOU o sin @YOU "
        "| (no (me|pienso|voy|dejare|parare|descansare)|seguire|voy a seguir|ire|insistire|llamare|"
        "escribire|voy a (ir|llamar|escribir|insistir|plantar*)|estare|presentare|plantare) _{0,9}? hasta "
        "que (@YOU|alguien)? (me|nos) (@ADV){0,1} (recib*|contest*|atiend*|hag* caso|escuch*|respond*|den|"
        "de una|dig* algo|den una|expliq*) | (no) (@CLIT){0,1} (pienso|voy a|puedo|estoy dispuest* a|vamos "
        "a|podemos|pensamos) (@ADV){0,1} ((seguir|continuar) (@ADV){0,1} (perdiendo|rechazando|dejando "
        "pasar|aguantando|esperando|en (la|esta)|con esta (espera|incertidumbre|situacion)|asi ($|,)|en "
        "vilo|parad*)|(tolerar|consentir|permitir|aguantar) (@ADV|mas|que|este|esta|estas){1,2}) (?!(hambre|"
        "errores en)) | (va a|van a|tiene que|tienen que|deberia|debe|deben|voy a hacer que) (@ADV|lo|se|"
        "a){0,2} (saber|saberlo|enterar*|conocer|oir) (@ADV|lo|de|esto|se){0,3} (todo|toda|todos|todas|"
        "hasta) (el|la|los|las|mis)? (mundo|gremio|sector|gente|ciudad|industria|profesion|red|pueblo|"
        "colegas|prensa|contactos|barrio|compañeros|facultad|candidatos) | (lo|esto|eso) (@ADV|lo){0,1} "
        "(sabra|sabran|conocera) (@ADV){0,1} (todo|toda|todos|la (prensa|gente))",
        "Necesito su sí ahora mismo.",
        "Si para mañana no hay respuesta, que les vaya bien.",
        "Sigo con mis planes, con o sin ustedes.",
        "Iré a su oficina hasta que me reciban.",
        "Esto lo va a saber todo el gremio.",
        spares=("Esperaré hasta que me contesten.",),
    ),
    pressing(
        "(tomare|tomaria|interpretare|entendere|considerare|asumire) (@ADV|que){0,1} (@YOUR|el|este|la) "
        "(silencio|falta de (respuesta|noticias)|demora|tardanza) (@ADV|@CLIT){0,2} (como|es|significa|"
        "equivale|implica) (@ADV|un|una|a|que|de){0,2} (renuncia*|desistimiento|falta de interes|desinteres|"
        "renuncian|punto final|cierre|cancelacion|fin) | (hablare|hablaremos|voy a hablar|escribire|voy a "
        "escribir|opinare|pienso (hablar|escribir|opinar)|quejare|contare) (@ADV|de|sobre|esto|ustedes|"
        "usted|mi|caso|experiencia|empresa|todo|la|el|su|lo|ocurrido|bien claro|ello|@CLIT){0,6} en (@ADV|"
        "mi|mis|las|todas){0,2} (glassdoor|linkedin|redes|twitter|indeed|google|foros|internet|facebook|"
        "tiktok|instagram|prensa|radio|television|blog|canal|podcast) | (ustedes|usted|vosotros) (veran|"
        "vera|vereis|sabran|sabra) ($|,|lo que|que (hacen|hace|prefieren))",
        "Tomaré su silencio como una renuncia.",
        "Hablaré de esto en Glassdoor.",
        "Otros me ofrecen más, así que ustedes verán.",
        spares=("Le escribí por LinkedIn.",),
    ),
    # -- S7b: desperation ------------------------------------------------------------------------------
    begging(
        "(por favor|porfa) (@ADV|,|y){0,3} (por favor|porfa) | (se|te|os) lo (@ADV|pido|ruego|suplico|"
        "imploro) (@ADV|por favor|ruego|suplico|imploro|pido|de rodillas|encarecidamente|por lo que)? "
        "(?<!(se|te) lo @ADV) (?<!lo pido) | (se|te|os) lo pido (@ADV|,|encarecidamente|de (rodillas|"
        "corazon|todo)|por (favor|dios|lo que)|de verdad) | (suplic*|implor* (?!implora)|rogand*|rogarle*|"
        "mendig*) | (le|les|te|os) (@ADV){0,1} (ruego (@ADV){0,1} (encarecidamente|de (corazon|rodillas|"
        "todo)|por (dios|favor))|imploro) | ruego (encarecidamente|de rodillas) | por (lo que mas (quier*|"
        "quera*)|(el)? amor de (dios|su|tu)|dios santo|piedad|caridad|clemencia|lo mas sagrado|dios (,|$|se|"
        "de)|sus hijos|compasion) | de rodillas | (tenga*|ten|tengan|tened|tened) (@ADV|un poco de|algo "
        "de){0,2} (piedad|compasion|clemencia|misericordia|corazon|lastima) | apiad* | (compadez*)",
        "Por favor, por favor, contrátenme.",
        "Se lo ruego, deme una prueba.",
        "Le suplico que me tenga en cuenta.",
        spares=(
            "Le ruego que me indique el horario.",
            "Por favor, dígame la hora.",
        ),
    ),
    begging(
        "(desesperad* (?!(mente|por (conocer|verlos)))|desesperadamente|desesperacion|desespero|angustiad*|"
        "angustia|con el agua al cuello|situacion (@ADV){0,1} (economica|desesperada|critica|limite|"
        "financiera|familiar|insostenible|complicada en casa|muy apurada|muy dificil)|al borde (de|del)|no "
        "(puedo|pude|logro|consigo) (@ADV){0,1} (dormir|comer|respirar|mas con)|no duermo|con la soga|soga "
        "al cuello|contra las cuerdas|al limite|entre la espada|hasta el cuello|en las ultimas|en la (ruina|"
        "lona|miseria|inopia)|al borde de|sin dormir|llor* (por|cada|todas|de|toda|,|$|cuando)|lloro|"
        "llorando|llorar|sin rumbo|deprimid*|depresion|ansiedad (que|me|por)|tocando fondo|toque fondo|"
        "hundid*) (?<!al borde del)",
        "Estoy desesperado.",
        "Con el agua al cuello, le escribo.",
        "No puedo dormir pensando en esto.",
        spares=("Recorrí la costa.",),
    ),
    begging(
        "(?<!no) (?<!no @CLIT) (necesito|necesitamos|necesitaria|requiero|preciso|urge|ocupo|necesidad de|"
        "necesitar|necesitado de|necesitada de|necesitando|necesitaba) (?!(para)) (@ADV|mucho|tanto|de "
        "verdad|desesperadamente|con urgencia|como el (aire|comer|agua)|encontrar|conseguir|tener|este|esta|"
        "ese|esa|el|la|un|una|algun|cualquier|urgentemente|muchisimo|volver a|empezar a|ganar|estos|esos|,|"
        "a|en serio|mucha|si o si|ya|ponerme a|entrar a|desde hace){0,6} (@JOB (?!(de (referencia|equipo|"
        "campo|investigacion)|para (la prueba|ir)|anterior))|trabajar (?!(en equipo|con|mejor))|cobrar|"
        "entrar|cotizar) | (me|nos) (@ADV|hace|hacen){0,3} (@ADV|mucha|tanta|muchisima|demasiada){0,2} "
        "falta (@ADV|el|la|este|esta|un|una|mucho){0,2} (@JOB|trabajar|dinero|plata|lana|,|$) (?!en) | (me|"
        "nos) urge (@ADV|el|la|este|esta|un|encontrar|conseguir|mucho|tanto|una){0,3} (@JOB|trabajar|entrar|"
        "empezar) | (tengo|debo|he) (@ADV|que){0,1} (conseguir|pillar|lograr|quedarme con|obtener) (@ADV|"
        "este|el|esta|la|ese){1,2} @JOB (@ADV|como|si o si|cueste){1,2} | (este|el|ese) (@JOB) (@ADV|"
        "es){0,1} (me (salvaria|sacaria|salva|rescat*|cambiaria la vida)|es (@ADV){0,1} (todo para mi|mi "
        "salvacion|lo unico|mi vida|mi tabla|cuestion de|mi ultima)|salvaria)",
        "Necesito este trabajo.",
        "Me urge esta chamba.",
        "Me hace mucha falta el dinero.",
        spares=(
            "Quiero trabajar con ustedes.",
            "Necesito saber dónde aparcar.",
        ),
    ),
    begging(
        "(debo|debemos|adeudo|debiendo|atrasad*|atraso|pagar|pago|pagan|cubrir|afrontar|alcanza|alcanza* "
        "para|llega* (ni)? para|llego a|costear|vencid*|vence|corte de|me (cort*|quit*) (la|el)|me (echan|"
        "van a echar|desalojan|desahucian|embarg*)|deuda*|deudas de|acumul*|ahogan*|ahogado por|comen|"
        "asfixia*) (@ADV|@CLIT|@NUMERAL|un|una|mes|meses|de|el|la|los|las|mi|mis|ni|para|en|con|a|mas|tres|"
        "cuota*|pagos|recibo*|del|muchas|varias|al){0,6} (alquiler|renta|arriendo|hipoteca|facturas|recibos|"
        "luz|gas|comida|prestamo|prestamos|deudas|deuda|mercado|despensa|colegio de|colegiatura|banco|"
        "tarjetas|super|pañales|leche|fin de mes|finales de mes|letras|casero|medicinas|medicamentos|comer|"
        "vivir) (?!(pagado|incluido|en la empresa)) | (llega*|llego|llegamos|llegue) (@ADV|ni){0,2} a (fin|"
        "finales) de mes | no (me|nos) (@ADV){0,1} alcanza | no (@CLIT){0,1} (@ADV){0,1} (alcanza|llega) "
        "(el (dinero|sueldo)|la (plata|lana)|ni para|para) | (desahuci*|desaloj*|embarg*|deudas|hipoteca|"
        "banco me|numeros rojos|bancarrota|ruina|quiebra personal|sin (un|una|ni un|ni) (@ADV){0,1} (peso|"
        "duro|centavo|euro|mango|chavo|sol|quinto|cobre|centimo|perra|lana|plata|real)|sin (dinero|plata|"
        "ingresos|sueldo|ahorros|lana|recursos|nada que comer|techo|casa|un mango)) (?!(de clientes|para "
        "(el|la) (departamento|cliente)|inverso)) | no (@CLIT){0,1} (entra|entran|tengo|hay|queda|quedan) "
        "(@ADV|ni|mas|un|una){0,2} (peso|duro|ingreso|ingresos|sueldo|plata|dinero|centavo|euro|mango|"
        "ahorros|un sol|quinto|para comer) | (se|me|nos) (@CLIT|@ADV){0,2} (acab*|agot*|termin*|gast*|quedo|"
        "queda|quede|qued* sin) (@CLIT|@ADV|sin|el|la|los|las|mi|mis){0,4} (paro|finiquito|ahorros|subsidio|"
        "prestacion|desempleo|seguro de desempleo|cesantia|dinero|plata|visa|permiso|indemnizacion|ahorro|"
        "lana|guita|trabajo) | (manten*|aliment*|dar de comer|sac* adelante|sosten*|cargo|depend* de mi|"
        "bocas|mantener|llevar) (@ADV|a|mi|mis|una|la|@CLIT|comida|pan|que|un|dos|@NUMERAL|casa|de mi|"
        "sueldo){0,4} (familia|hijos|hijo|hija|niños|padres|madre|chamacos|nenes|crios|pibes|casa|alimentar|"
        "hijas|bebe|mesa|guaguas|pelados) | (?<!(trabajado|trabajo|trabaje|trabajar|trabajaba)) (tengo|con) "
        "(@ADV|una|un|@NUMERAL|a mi|mis|mi){0,3} (hijos|hijo|hija|hijas|niños|familia|chamacos|bocas|bebe|"
        "guaguas|nenes|crios|pibes|chicos|madre|padre) (@ADV|pequeños|pequeñas|que|a|mi cargo|enferm*|"
        "chiquit*|por|y|en|casa){0,4} (que (mantener|alimentar|sacar|comer|depend*)|mantener|alimentar|"
        "alimenta|enferm*|depend*|cargo|sacar adelante|comer) | sosten de (mi|la) (familia|casa|hogar) | "
        "(llevo|llevamos|hace|son|van|ya|tras|despues de) (@ADV|@A_FEW|un|una|año|mas de|casi|mes|medio|"
        "@SPAN|y|pico|que|algo){1,7} (@ADV|que){0,1} (parad*|en (el)? paro|sin (trabajo|empleo|trabajar|"
        "ingresos|chamba|laburo|curro|cobrar|sueldo|encontrar|pega|un sueldo)|desemplead*|desocupad*|en la "
        "calle|en casa sin|cesante|buscando (trabajo|empleo|laburo|chamba|pega|curro|sin)|no trabajo|sin un "
        "trabajo)",
        "Debo tres meses de alquiler.",
        "No llego a fin de mes.",
        "Tengo dos hijos que mantener.",
        "Llevo un año en paro.",
        "Se me acaba el paro.",
        spares=(
            "Llevo tres años en la empresa.",
            "Analicé la cartera de préstamos.",
            "Tengo dos hijos y mucha energía.",
        ),
    ),
    begging(
        "(acepto|aceptaria|acepte|aceptare|agarro|agarraria|tomo|tomaria|hago|haria|haria|hare|cojo|cogeria|"
        "conformo con|conformaria con|me vale|me valdria|me sirve|me serviria|dispuest* a|me apunto a|me da "
        "igual|agarrar|aceptar|hacer|trabajar (de|en|por)|trabajaria (de|en|por)|vengo a|voy a|con tal de|"
        "coger|aceptando) (@ADV|@CLIT|aceptar|hacer|trabajar|tomar|en|con|de|por|el|la|a|absolutamente|"
        "literalmente|realmente|hasta|casi|agarrar|coger){0,5} (lo (primero)? que (sea|haya|@YOU|me|quier*|"
        "teng*|caig*|salga|venga|fuera|fuese|ofrezcan|surja|pidan|digan|manden|le parezca|decidan|hiciera "
        "falta|necesit* con tal)|lo que (sea|nadie|otros no|sobre|les sobre)|cualquier (@ADV){0,1} (cosa|"
        "cosita|puesto|trabajo|sueldo|salario|condicion|tarea|empleo|vacante|cargo|oferta|contrato|precio|"
        "pega|laburo|chamba)|cualquiera|lo minimo|el minimo|el puesto que sea|menos (dinero|sueldo|de la "
        "mitad)|la mitad|lo que haya) (?!(de las tareas|necesario para|que necesite|que necesiten)) | "
        "cualquier (@ADV){0,1} (puesto|trabajo|empleo|cosa|laburo|sueldo|chamba|salario|vacante) (@ADV|me|"
        "nos|que|@CLIT){0,3} (sirve|vale|serviria|valdria|viene bien|vendria bien|ofrezcan|den|haya|seria "
        "(bueno|bienvenido)|es (bueno|bienvenido)|tengan) | lo que sea (,|$|con tal|por|,? me) | (trabajar|"
        "trabajaria|trabajo|empezar|empezaria|colabor*|entrar|hacerlo|haria|probar) (@ADV|el|la|un|unos|"
        "primer|primeros|meses|mes|trimestre|semanas|dias|una|semana|incluso|hasta|@NUMERAL|año|de prueba|"
        "para ustedes|con ustedes){0,6} (gratis|sin (cobrar|sueldo|salario|paga|remuneracion|pago|recibir)|"
        "por (menos|la mitad|lo que sea|nada|el minimo|un sueldo menor|la comida|amor|el salario minimo|"
        "techo)|a cambio de nada|de gratis|ad honorem) | (cobrar|cobrando|ganando|ganar|cobraria) "
        "(@ADV){0,1} (menos|la mitad|lo minimo|el minimo|poco) | (gratis|sin cobrar) (@ADV|con tal|si|"
        "durante|el|un|unos|hasta){1,2} | (aunque (@ADV){0,1} (sea|fuera|fuese|solo)) (@ADV|sin|a|por|de|"
        "con|un|una|unos|@NUMERAL|media){0,3} (prueba|cobrar|gratis|limpi*|barr*|fregando|servir*|dias|"
        "semana|semanas|quince|mes|horas|medio|jornada|becari*|sueldo|menor|temporal|sin) | (haria|hare|"
        "hago|doy|daria) (@ADV){0,1} (lo que (sea|fuera|fuese|me pidan|pidan|haga falta|hiciera falta|tenga "
        "que)|cualquier cosa|lo imposible|de todo|un riñon|mi vida|lo que) (@ADV){0,1} (por|con|para|$|,) | "
        "me da (lo mismo|igual) (@ADV|,|el){0,2} ($|,|lo que|sueldo|puesto|horario|cualquier|de que|salario|"
        "que puesto)",
        "Agarro lo que haya.",
        "Aceptaría cualquier puesto.",
        "Trabajaría gratis el primer mes.",
        "Haría lo que fuera por este puesto.",
        spares=(
            "Me adapto a cualquier horario.",
            "Cualquier cosa que necesite, estoy a su disposición.",
        ),
    ),
    begging(
        "(mi|nuestra|es la|son la|son mi|es mi|sois mi|eres mi|sos mi|una) (@ADV|la){0,1} (ultima|unica|"
        "ultimo|unico) (@ADV|y){0,1} (esperanza|oportunidad|salida|opcion|chance|cartucho|tabla|recurso|"
        "salvacion|carta|bala|posibilidad|via|remedio|solucion|luz|alternativa) (?!(es el (jueves|viernes|"
        "lunes|martes)|de (transporte|acceso|contacto))) | (ultimo cartucho|ultima esperanza|unica "
        "esperanza|tabla de salvacion|mi salvacion|clavo ardiendo|salv* la vida|salvenme|salveme|salvavidas|"
        "cambi* la vida) | (lo unico|lo ultimo) (@ADV){0,1} que (@ADV){0,1} me (queda|quedaba|mantiene|da|"
        "salva) | no (@CLIT|@ADV){0,1} (queda|quedan|tengo) (@ADV|me|nada|ningun|ninguna|otra|otro){1,3} "
        "(mas|otra cosa|salida|opcion|opciones|a donde|lugar|alternativa|esperanza|puerta|puertas|donde) "
        "(?!(que felicitar)) | (mi vida|mi futuro|todo|mi familia|mi felicidad|el futuro de|mi permiso|mi "
        "visa|mi matrimonio|mi casa) (@ADV|mi|familia|hijos|mis|entero|entera){0,3} (depend*|esta en sus|"
        "pende|esta en juego|se juega|está en vuestras|en sus manos) | (me (juego|jugue|estoy jugando)) "
        "(@CLIT|@ADV|la|el){0,2} (todo|vida|futuro|ultima) | depend* (@ADV|directamente){0,1} (mi|mis|"
        "nuestra|todo|la) (familia|futuro|hijos|hijas|vida|alquiler|casa|visa|permiso|comida|renta|hipoteca|"
        "mi) | (echan|echar|sacan|corren|botan|botar|tiran|sacar|desalojar) (@CLIT|@ADV|de|del|la|el|mi|a|"
        "las|nuestro|nuestra){1,3} (piso|casa|departamento|apartamento|calle|cuarto|habitacion|vivienda|"
        "alquiler) | (ruego|pido|rezo|rezando|oro) a (dios|la virgen|todos los santos) | en (sus|tus|"
        "vuestras) manos (esta|mi|,|$|y) | (no se|ni se|que) (@ADV){0,1} (que|como|lo que)? (va a ser|sera|"
        "voy a hacer|hare|hago|haria|vamos a hacer|vivire|seria|voy a) (@ADV|de mi|de nosotros|con mi "
        "vida){0,2} (si (@ADV|@CLIT){0,2} (no|me)|sin (este|ustedes|el|trabajo)|$|,|de mi|comer|vivir) | no "
        "(@CLIT|@ADV){0,1} (podria|podre|sobrevivi*|puedo) (@ADV){0,1} (soportar|vivir|seguir|resistir|"
        "sobrevivir|aguantar) (@ADV){0,1} (otro|un|otra|sin|mas|asi|si) (?!(tiempo como)) | (no (me|nos) "
        "(dejen|deje|dejes|dejeis|descarten|descarte|rechacen|rechace|abandonen|falle|olviden|digan que no|"
        "diga que no|cierren)) (@ADV){0,1} (fuera|afuera|de lado|sin|en la calle|,|$|por favor|ahora|la "
        "puerta|asi) | (denme|deme|dame|dadme|dar* (@CLIT){0,1}|demen|pido|pedir|solo quiero|solo pido|den) "
        "(@ADV|me|solo|tan|nada mas que|que me den|que me des|que me de|aunque sea|al menos){0,3} (una|la|"
        "esta|otra|una pequeña|una sola|un) (@ADV|unica|pequeña|sola|minima){0,1} (oportunidad|chance|"
        "oportunidad mas|chancecita|posibilidad|chansa|dia de prueba|semana de prueba) (?<!darme la "
        "oportunidad) (?<!darnos la oportunidad) (?<!dar me la oportunidad) (?<!dar me esta oportunidad) "
        "(?<!dar me una oportunidad) (?!(de (conocer|mejora|ver|hablar|explicar))) | (contratenme|"
        "contrateme|contratame|contratadme|elijanme|elijame|elegime|cojanme|tomenme|escojanme|ayudenme|"
        "ayudeme por favor|echeme una mano|echenme una mano|echame un cable|echame una mano|denme chance|"
        "tirame un hueso|tirenme un|hagame el paro|haceme la gauchada) | (nadie) (@CLIT|@ADV|quiere|"
        "me){0,3} (contrat*|da trabajo|llama para|coge (?!(el|la|los|las))|quiere contrat*|ha querido) | "
        "(cerr*) (@CLIT|@ADV|todas|en la cara){0,3} (las)? puertas | me (rechaz*|cierran|descartan|dicen "
        "que no|han rechazado) (@ADV|en|de){0,2} (todos|todas|todos lados|cada|@A_FEW|mil) | (llevo|he) "
        "(@ADV|enviado|mandado|hecho|echado|tirado|@CLIT){0,3} (mas de|casi|unos|unas)? (@NUMERAL|@FIGURE|"
        "cientos|decenas|mil|miles|docenas|@MANY) (@ADV|de){0,1} (curriculums|curriculum|cvs|cv|rechazos|"
        "entrevistas fallidas|candidaturas|solicitudes|noes)",
        "Ustedes son mi última esperanza.",
        "Mi familia depende de esto.",
        "No sé qué va a ser de mí si no me cogen.",
        "Deme una oportunidad, por favor.",
        "No me dejen fuera.",
        spares=(
            "Gracias por darme la oportunidad de conocerlos.",
            "Mi única duda es el horario.",
        ),
    ),
    begging(
        "(deme|denme|dame|dadme|den me|de me) (@ADV|,|por favor){0,2} (el|este|la|una|un) (@JOB|oportunidad|"
        "prueba|chance|algo|periodo de prueba) (?!(de (la|el) (entrevista|prueba)|para (hablar|explicar))) "
        "| no (@CLIT){0,1} (tengo|tenemos|queda) (@ADV){0,1} ni para | dispuest* a (todo|lo que sea|"
        "cualquier cosa) (por|con tal|para (conseguir|entrar|que)|,|$) | no tengo (a donde|donde|adonde) "
        "(ir|caer*|vivir|dormir) | (ruego|pido|suplico|imploro|por favor) ,? (por favor|@CLIT|"
        "encarecidamente){0,2} ,? (que)? me (de|den|des|deis|contrate*|elija*|escoja*|acepte*|tome|tomen|"
        "coja*) (@ADV|el|este|la|una|un|esta|esa|ese){0,2} (@JOB|oportunidad|,|$|chance) (?!(de (hablar|"
        "explicar))) | conform* con (@ADV|el|lo|un|una){0,2} (salario|sueldo|minim*|poco|menos|mitad|"
        "contrato de) | de (esta|este|esto|ello|ustedes|usted|vosotros) _{0,2}? depend* (que|mi|mis|todo|la|"
        "el) | plan b | con tal de (entrar|trabajar|que me|conseguir|tener|estar|poder|no (seguir|quedar*)) "
        "| de que (@ADV){0,1} (voy|vamos) a (vivir|comer) | como (voy|vamos) a (pagar|mantener|vivir|llegar|"
        "comer|alimentar) | (acepto|aceptaria|agarro|me vale|me sirve|tomo|cojo|me valdria) (@ADV){0,1} "
        "cualquier (turno|contrato|jornada|tarea|categoria|destino|sede|cosa|condiciones) | (unico|unica|"
        "unicos|unicas) (@ADV|persona|empresa|que|@CLIT){1,4} (pued*|podria*) (@CLIT){0,1} (salv*|sac*|"
        "rescat*) | lo pido (como|de) (madre|padre|amig*|ser humano|hermano|corazon|todo corazon) | nadie "
        "(@CLIT|@ADV){0,2} (quiere|quiso) (,|$|contrat*|dar*) | sin (este|ese|un) (@JOB) (@ADV|@CLIT|"
        ",){0,2} (pierd*|perd*|no (pued*|se|podr*|teng*|llego|hay|me|podre)|estoy|me (echan|qued*|voy|vere)|"
        "acab*) | (pierdo|perdere|perder|perderiamos|perderia|perdemos) (@ADV|la|el|mi){1,2} (permiso|"
        "visado|visa|casa|piso|residencia|custodia|departamento|papeles|techo|apartamento) | (?<!no) (?<!no "
        "@CLIT) (ayudenme|ayudeme|ayudame|salvenme|salveme|ayudadme) (,|$|por (favor|dios)|se lo) | (pido|"
        "ruego|suplico|rogar*|pedir*) (@CLIT|@ADV|,){0,3} (limosna|caridad|misericordia|compasion) | (a "
        "cualquier precio|cueste lo que cueste|como sea) (@ADV|,){0,1} (necesito|quiero|tengo) | (me (muero|"
        "moriria|mataria|daria algo|hundiria|hundo|derrumbo)) si no (@CLIT){0,1} (eleg*|elij*|contrat*|cog*|"
        "consig*|llam*|escog*|sal*|quedo) | (estoy|ando|sigo|vivo) (@ADV){0,1} (arruinad*|endeudad*|ahogad*|"
        "quebrad*|en bancarrota|de prestado|con lo justo)",
        "No tengo ni para comer.",
        "Sin este trabajo pierdo la casa.",
        "Me vale cualquier turno.",
        "Nadie me quiere contratar.",
        spares=(
            "Me vale cualquier hora del martes.",
            "Deme una hora y le mando el archivo.",
        ),
    ),
    begging(
        "nadie (@CLIT|@ADV|quiere|me|ha|querido){0,4} (da|dio|dado|dar*|abre|abierto|ofrec*|tiende|tendido|"
        "escucha) (@CLIT){0,1} (una|la|ninguna|trabajo|empleo|nada|mano|chance|bola|pelota|chamba|laburo|"
        "puertas) | (unico|unica|ultimo|ultima|unicos) (@ADV|y){0,1} (proceso|entrevista|oferta|puerta|"
        "opcion|posibilidad|carta|cosa|empresa|vacante|puesto|camino) (@ADV|real|abierta|abierto|viva|vivo|"
        "pendiente){0,2} que (me|nos) (@ADV){0,1} (qued*|sost*|mant*|da esperanza*|abr*) | depend* (@ADV|"
        "todos|enteramente|totalmente){0,1} (de|del) (@ADV|este|ese|esta|mi|un|lo que|que|el|su|me|"
        "cobr*){0,3} (sueldo|trabajo|salario|ingreso|ingresos|puesto|empleo|dinero|contraten|contrate|paga|"
        "decision|respuesta) (?!(anual|en equipo|de (la|los) (jefe|area|equipo))) (?<!(depende|dependen) "
        "(de|del) (su|la|el) _) (?<!(depende|dependen) del (puesto|trabajo|empleo)) | (pagar|costear|"
        "comprar|pago|cubrir|afrontar) (@CLIT|@ADV|el|la|los|las|mi|mis|su|sus|un|de mi){0,3} (tratamiento|"
        "tratamientos|medicinas|medicamentos|medicacion|operacion|quimio|quimioterapia|terapia de|hospital|"
        "insulina|cirugia|panales|utiles|uniformes|entierro|clinica) | (acept*|cobr*|me (conformo|adapto|"
        "apunto|quedo)|tomo|tomaria|agarr*|cojo|por|con|trabaj*) (@ADV|con|por|a|en){0,2} (el|la) (sueldo|"
        "salario|puesto|trabajo|cargo|contrato|precio|paga|empleo|categoria|condicion) que (sea|@YOU|quier*|"
        "ofrezc*|dig*|hay*|me (den|de|pongan|ofrezc*)|fuera|decid*|les parezca|pued*|marquen) | (pido|ruego|"
        "imploro|pediria|rogaria) (@ADV|@CLIT|por favor|,|desde|lo mas hondo){0,2} (de|con) (@ADV|todo|el|"
        "mi){0,2} (corazon|alma|rodillas|lagrimas|manos juntas) | (no) (les|le|te|os) (@ADV){0,1} (fallare|"
        "defraudare|decepcionare|voy a (fallar|defraudar|decepcionar)|fallaria|defraudaria) | (tir*|ech*|"
        "lanz*) (@CLIT){0,1} (@ADV){0,1} (un|una) (cable|cuerda|salvavidas|soga|mano) (?!a (los|las|mis|mi|"
        "un|una))",
        "Nadie me da una oportunidad.",
        "Es el único proceso que me queda.",
        "Dependemos todos de este sueldo.",
        "Acepto el sueldo que sea.",
        "No les fallaré.",
        spares=(
            "El equipo depende del puesto de jefe de área.",
            "Eché una mano a los compañeros.",
        ),
    ),
    begging(
        "(dispuest*|acept*|trabaj*|empez*|conform*|entr*|ofrezco) _{0,6}? (por|con|a) el (salario|sueldo) "
        "(@ADV){0,1} (minimo|base|mas bajo|de un becario|que sea) (?<!(trabaje|trabajaba) _ _ _ _) | (todo|"
        "todos|todas|nada) (@ADV|lo demas|los demas|las demas|mas|lo otro|las otras){0,2} (me|nos) "
        "(@CLIT){0,1} (@THEYHAVE){0,1} (negado|negaron|fallado|fallo|rechazado|rechazaron|cerrado|dado la "
        "espalda|dicho que no|dijeron que no|sale mal|salio mal) | no (me|nos)? (tengo|queda|quedan|hay|"
        "tenemos) (@ADV){0,1} (otra cosa|nada mas|otra (opcion|salida|puerta|esperanza)|mas (opciones|"
        "salidas|puertas|esperanza|remedio|recursos)) (?!(que|por|pendiente|programad*|de (horario|"
        "transporte))) | (si|como) no (@ADV|@CLIT|@YOU){0,3} (sale|consigo|encuentro|dan|contrat*|logro|"
        "cog*|elig*|elij*|obtengo|trabajo|entro|empiezo|cobro|ingreso) _{0,8}? (volver* (a mi|al)|regresar* "
        "(a mi|al)|vender (el|la|mi|mis|lo)|mud* con|irme de|ir me del|dormir en (la calle|el (coche|carro|"
        "auto)|un (banco|coche|parque))|vivir (en la|de|con mis)|pedir (prestad*|dinero|ayuda|limosna)|"
        "dejar (el piso|los estudios|la casa|la carrera|la universidad)|la calle|(mi|nuestro) pais|casa de "
        "mis|emigr*|sin (casa|techo|nada|papeles|luz|comer)|no (comemos|como)|me (hundo|muero|mato|vuelvo "
        "loc*)|se acaba (todo|mi)|perd* (todo|la casa|el piso|mi)|quit* (la|el|a mis)|deport*)",
        "Trabajaría por el salario mínimo.",
        "Todo lo demás me lo han negado.",
        "No tengo otra cosa.",
        "Si no sale esto, tendré que volver a mi país.",
        spares=(
            "No tengo nada más que añadir.",
            "No tengo otra opción de horario.",
        ),
    ),
    begging(
        "(hij*|familia|padres|madre|niñ*|abuel*|mujer|marido|esposa|esposo|hermanos|hermano|hermana) (@ADV|"
        "entera|enter*|pequeñ*|todos|todas){0,2} depend* (@ADV|solo|por completo){0,1} de (mi|este|esto|"
        "ello|mis|que me|mí)",
        "Mis hijos dependen de mí.",
        spares=("Los niños dependen de sus monitores.",),
    ),
    # -- S26: silence read as a no ---------------------------------------------------------------------
    assuming(
        "(@FEEL|a estas alturas|lo mas probable es|seguro es|tal vez|a lo mejor|me da|logico|normal|"
        "comprensible|supondre|se que|habran|habra|habras|habreis) (@CLIT|@ADV|que|,|a|es|estas|alturas|por|"
        "su|tu|silencio|de|lo|sentado|hecho|dado|la|con|en|este|tiempo|mal|seguramente|para|@YOU|finalmente|"
        "@YOUR|empresa|equipo){0,9} ((@THEYHAVE|@CHOSEN) (@ADV|@CLIT){0,2} (@CHOSEN|seguido adelante|"
        "avanzado)? (@ADV|por|a|con|de|el|la|los|las|un|una|puesto|plaza|vacante|adelante|en|@CLIT|ya|"
        "preferir){0,5} (otro|otra|otros|otras|alguien|mejor candidat*|candidato|candidata|persona|perfiles|"
        "perfil mas|candidatos|interna*) | (@CHOSE) (@ADV|por|a|al|con|de|en|el|la|un|una){0,3} (otro|otra|"
        "otros|otras|alguien|mejor|candidat*|perfil*|interna*)) | @UNCONDITIONALLY (?<!no) (habran|habra|"
        "habras|habreis) (@ADV|@CLIT){0,2} (elegido|escogido|seleccionado|contratado|encontrado|optado|"
        "cogido|cubierto|descartado|dado (el|la)|asignado|fichado) (?!(una fecha|sala|hora))",
        "Imagino que ya habrán escogido a otra persona.",
        "Supongo que se decidieron por otro.",
        "A estas alturas ya habrán contratado a alguien.",
        spares=("Imagino que han tenido mucho trabajo.",),
    ),
    assuming(
        "@UNCONDITIONALLY (?<!no) (?<!o) (?<!o ya) (?<!de que) (@THEYHAVE) (@ADV|@CLIT){0,2} (elegido|"
        "escogido|seleccionado|contratado|encontrado|optado|preferido|cogido|decantado|fichado|inclinado) "
        "(@ADV|por|a|con|ya|de){1,3} (otro|otra|otros|otras|alguien|un candidato|una candidata|otra persona|"
        "perfiles) (?<!no @THEYHAVE _ _ _) | @UNCONDITIONALLY (puesto|plaza|vacante|cargo|posicion|lugar|"
        "trabajo|decision) (@ADV|@CLIT|,|seguramente|debe (de)?|@THEYHAVE|estara|esta|fue|sera|haya "
        "sido){1,5} (cubierto|cubierta|ocupado|ocupada|dado|dada|asignado|asignada|adjudicado|adjudicada|"
        "otorgado|en manos de|para otr*|de otr*|tomada sin mi|perdid*) (?!(por|antes|en cuanto|todavia|o|"
        "cuanto|,? o)) (?<!no _ _) | (ya)? (me|nos) (@ADV|@THEYHAVE|habrian|deben haber|tienen){0,3} "
        "(descartaron|descartado|descarto|descartan|rechazaron|rechazado|eliminaron|eliminado|borraron|"
        "borrado|tacharon|tachado|olvidado|olvidaron) (?!(el plan|la idea)) (?<!(no|nunca) me _) | (quede|"
        "quedo|estoy|he quedado|estare|me quede|me veo) (@ADV|ya|completamente|totalmente|mas que){0,2} "
        "(fuera (de (la (seleccion|terna|lista|carrera|busqueda)|juego|el|combate|carrera|concurso|todo)|"
        "del (proceso|juego|concurso))|descartad*|eliminad*|rechazad*) | (mi candidatura|mi perfil|mi cv|mi "
        "curriculum|mi postulacion|mi solicitud|mi nombre) (@ADV|@CLIT|@THEYHAVE|seguramente|estara|acabo|"
        "termino|debe estar){0,5} (no (@CLIT|@THEYHAVE|debio|pudo){0,2} (interes*|encaj*|gust*|convenc*|"
        "prosper*|fue|es (lo|el)|cumpl*|da|llen*|est* a)|descartad*|rechazad*|basura|cajon|papelera|ultimo|"
        "perdid*|eliminad*|no lleg* a)",
        "Seguro que han optado por otro candidato.",
        "El puesto ya estará cubierto.",
        "Ya me descartaron, ¿verdad?",
        "Mi candidatura no habrá interesado.",
        spares=(
            "¿El puesto ya está cubierto o sigue abierto?",
            "Quedé fuera de la oficina el lunes.",
        ),
    ),
    assuming(
        "(@YOUR|el|este|tanto|un|tanta|la|ese) (@ADV|largo|prolongado){0,1} (silencio|tardanza|demora|falta "
        "de (noticias|respuesta|contestacion)|ausencia de (noticias|respuesta)|espera|no respuesta) (@ADV|"
        "@CLIT|,|ya|me|solo|creo|que){0,4} (signific*|quier* decir|(lo dice todo|dice (mucho|todo)) (?!(de|"
        "sobre|acerca) (@YOU|@YOUR|la empresa|como))|habla (por|solo)|es (@ADV){0,2} (un no|la respuesta|"
        "una respuesta|mi respuesta|elocuente|negativ*|mala)|indica*|equivale|implica|confirma|hace (pensar|"
        "temer|sospechar)|no (augura|presagia|pinta)|suena a|sera (un|una|porque)|huele|debe (ser|"
        "significar)) | quien calla otorga | (no hay noticias|sin noticias|no tener noticias|no recibir "
        "(respuesta|noticias|llamada)|no llamar|que no (me)? (llamen|llamaran|hayan llamado|contesten|"
        "respondan)) (@ADV|@CLIT|,){0,3} (signific*|quier* decir|mala* (noticia*|señal)|es (porque|que no|"
        "mala|un no)) | (huele|suena|pinta) (@CLIT|@ADV|a){1,2} (que|no|mal|rechazo|descart*|negativa|"
        "derrota) (?!(y|o) (agua)) | (interpreto|tomo|leo|entiendo|asumo|tomare|lo tomo|tomar) (@CLIT|@ADV|"
        "@YOUR|el|este|silencio|la|falta|de|respuesta|noticias|esto|tardanza){1,6} como (un|una|su|mi)? "
        "(@ADV){0,1} (no|negativ*|rechazo|respuesta|despedida|adios)",
        "Su silencio lo dice todo.",
        "La falta de noticias significa un rechazo.",
        "Tomo su silencio como un no.",
        spares=("La espera se me hace corta.",),
    ),
    assuming(
        "@UNCONDITIONALLY (?<!no se preocupe) si (@ADV|a estas alturas|@YOU|,){0,2} (no|nadie|nunca) (@CLIT|"
        "@ADV|@YOU){0,2} (@THEYHAVE|he|hay|hubo){0,1} (@CLIT|@ADV){0,1} (llam*|contest*|escri*|dicho|dij*|"
        "respond*|avis*|sab*|noticia*|comunic*|recib*|contact*|dado|tenid*) _{0,7}? ,? (@ADV|pues|entonces|"
        "es|,){0,2} (es que|sera|seguro|supongo|imagino|por algo|es por|es porque|entiendo|deduzco|debe ser|"
        "lo doy|doy por|queda claro|esta claro|ya se|asumo|significa|quiere decir|blanco y en|esta todo "
        "dicho|sobran|mala) (?!(falta|mas|mejor|por (un|el|mi)))",
        "Si no me han llamado, será que no pasé.",
        "Si a estas alturas no han escrito, supongo que está todo dicho.",
        spares=("Si no me han llamado por el número viejo, será más fácil escribirme.",),
    ),
    assuming(
        "(puesto|plaza|vacante|cargo|posicion|lugar|trabajo) (@ADV|@CLIT|seguro|seguramente|debe|que){0,3} "
        "(tiene|tenia|tendra|tener) (@ADV){0,1} (dueño|dueña|nombre y apellido*|candidat*|elegid*|titular|"
        "ocupante|propietari*) | (estan|estaran|esta|estara|estaba|habran|habra) (@ADV|@CLIT|ya){0,2} "
        "(pensando|decidid*|apostando|negociando|firmando|tratando|hablando|firmado|apostado|llamado) (@ADV|"
        "a|con|por|en|el|un|contrato){1,3} (otro|otra|otros|otras|alguien) (candidat*|persona|perfil*|mejor|"
        "mas|,|$|aspirante*|interna*) | (la)? (otra persona|otro candidato|otra candidata|alguien|otro|"
        "otra) (@ADV|seguro|ya|que|mas|@CLIT){0,3} (se (@THEYHAVE){0,1} (llevo|llevado|qued*|lleve)|ocup* "
        "(mi|el|la)|obtuvo|consiguio|gano|fue (elegid*|escogid*)|ha sido|tiene el) (@ADV|con|el|la|los|las|"
        "ese|esa|mi){0,2} (puesto|plaza|vacante|gato|trabajo|lugar|cargo|elegid*|escogid*|seleccionad*) "
        "(?!(de (trabajo|mi)))",
        "Asumo que la plaza ya tiene dueño.",
        "Estarán ya negociando con otra persona.",
        "Seguro que otra persona se llevó el puesto.",
        spares=("¿El puesto tiene teletrabajo?",),
    ),
    assuming(
        "(@FEEL|,|es que) (@ADV|que|ya|@CLIT){0,4} (mi|el mio) (@ADV){0,1} (perfil|curriculum|cv|"
        "candidatura|nombre|postulacion|propuesta|prueba|entrevista|solicitud|experiencia|formacion) (@ADV|"
        ",){0,1} no (@CLIT|@ADV|@THEYHAVE|debio (de)?){0,3} (cuadr*|llam*|atraj*|calz*|result*|conquist*|"
        "sedujo|entusiasm*|bast*|alcanz*|agrad*|entr* en|llen*|paso|pasado|supero|superado|estuvo|"
        "impresion*|destac*)",
        "Me imagino que mi perfil no les cuadró.",
        spares=("Supongo que mi perfil no está completo en la web.",),
    ),
    assuming(
        "(probable|seguro|normal|logico|posible|previsible|esperable|cantado) (@ADV|es|sera){0,1} que (@ADV|"
        "a estas alturas){0,2} (me|nos) (@ADV|@THEYHAVE|hay*){0,1} (rechac*|rechaz*|descart*|dig* que no|"
        "dej* fuera|elimin*|olvid*|tach*)",
        "Lo más probable es que me rechacen.",
        spares=("Es posible que me digan la fecha hoy.",),
    ),
    assuming(
        "(@FEEL|me da|se|temo|creo|con) (@CLIT|@ADV|que|,|a|es|por|su|tu|de|hecho|dado|la|lo|tanto|tiempo|"
        "silencio|y|en|este|esto|mucho|temer|persona|candidat*|mi|perfil|@YOUR|para|entrevista|decision|"
        "nada|ustedes|mas|con|sin|ingles|años|ya|todo){0,10}? ((me|nos) (@ADV|@THEYHAVE){0,1} (descart*|"
        "rechaz*|elimin*|olvidaron|olvidado|van a (decir que no|descartar|rechazar)|diran que no) | (un|es|"
        "sera|seria|que|de|es que|era|decir) (un)? no (,|$|rotundo|por respuesta|definitivo) | la respuesta "
        "(@ADV|es|sera){1,3} (no|negativa) | (un)? (rechazo|negativa|negativo) (,|$))",
        "Entiendo que su silencio es un no.",
        "Me temo que la respuesta es no.",
        spares=("Supongo que no es fácil decidir.",),
    ),
    assuming(
        "(@FEEL|me da|impresion|sensacion) (@CLIT|@ADV|que|de|a|estas|alturas){0,5} (tienen|tendran|tengan|"
        "tenian|tienes|tenes|teneis|encontraron|hallaron|buscan|prefieren|preferian|quieren|querian) (@ADV|"
        "a|en mente|elegid*|decidid*|su|un|una){0,4} (otro (candidat*|perfil|tipo de)|otra (persona|"
        "candidat*)|otro (,|$)|alguien (mas|con|mejor|,|$)|candidato|candidata|elegido|favorit*) | "
        "(probablemente|seguramente|seguro|quiza|quizas|vez|supongo|imagino|capaz|mejor|igual|posible|"
        "probable|creo|temo) (@CLIT|@ADV|que|a|estas|alturas|es|,){0,5} (cubrieron|llenaron|dieron|ocuparon|"
        "asignaron|otorgaron|cerraron) (@ADV|el|la|ese|esa|los|a otr*){1,2} (puesto|plaza|vacante|cargo|"
        "lugar|posicion|puestos)",
        "Me da la impresión de que ya tienen a otra persona.",
        "Seguramente ya cubrieron el puesto.",
        spares=("¿Ya cubrieron el puesto?",),
    ),
    # -- S27: pessimism, grovelling --------------------------------------------------------------------
    pessimism(
        "(@FEEL|me da|se|temo|creo|con) (@CLIT|@ADV|que|,|a|es|por|su|tu|de|hecho|dado|la|lo|tanto|tiempo|"
        "silencio|y|en|este|esto|mucho|temer|persona|candidat*|mi|perfil|@YOUR|para|entrevista|decision|"
        "nada|ustedes|mas|con|sin|ingles|años|ya|todo){0,10}? ((no|tampoco|nunca|ni) (@CLIT|@ADV){0,2} "
        "((fui|he sido|soy|sere|era|haya sido|sea) (@ADV|yo){0,1} (seleccionad*|elegid*|escogid*|lo|el "
        "(?!unico)|la (?!(unica|empresa|primera|decision))|suficiente*|bastante|apt*|bueno|buena|tan|"
        "aceptad*|de su (agrado|interes)|contratad*|considerad*|quien|digno|digna|capaz|para (mi|ustedes|"
        "ese|este|esto)|nadie)|quede (?!(claro|lejos))|(pase|pasare|he pasado|pasamos|paso|pasaré) "
        "(@ADV){0,1} (la|el|a|de|,|$|ronda|corte|filtro|las)|logre|consegui|gust*|convenc*|interes* (mi|a|"
        "yo|,|$)|eligi*|elegi*|eleg*|seleccion*|escog*|cog* me|encaj*|cumpl* (con)?|est* a la altura|estuve|"
        "doy|di|cuent* conmigo|cuentan|quier*|va a (salir|poder|ser)|van a (elegir*|contratar*|escoger*|"
        "llamar*|querer|cont*)|me llam*|salio (@ADV){0,1} (bien|como)|hay (esperanza|suerte|lugar para mi|"
        "nada que hacer)|(me|nos) (van|va|vais) a|tengo (@ADV|muchas|ninguna|nada|el|ya|posib*|opcion*|"
        "oportun*|chance|nivel|suerte|el perfil)|result*|merezco|impresion*|dej* (buena|huella)|me acept*|"
        "valgo|sirvo|alcanc*|llego al nivel|llegue al nivel) (?!(el (viernes|jueves|lunes|martes)|a tiempo|"
        "facil|la decision|en oficina)) | (me|nos) (@ADV|@THEYHAVE){0,1} (falt* nivel|ven* (verde|mayor|"
        "muy)|qued* grande|queda grande) | (malas|mala) (noticias|noticia|señal|espina) | (soy|era|"
        "demasiad*|muy) (@ADV|muy|demasiado){1,2} (mayor|viej*|joven|inexpert*|verde|poco para|mala para)|"
        "(otro*|otra*|demas|hay|habia|habra|tendran|tienen|tenian) (@ADV|candidat*|aspirantes|eran|son|"
        "tenian|gente|perfiles|personas|muchos|muchas){1,4} (mejor*|mas (preparad*|cualificad*|capaz*|"
        "capacitad*|fuerte*|brillante*|complet*)|superior*))",
        "Supongo que no fui lo bastante bueno.",
        "Sé que no tengo muchas posibilidades.",
        "Me temo que no encajo.",
        "Imagino que había candidatos mejores.",
        spares=(
            "Supongo que no es fácil decidir.",
            "Sé que no tienen fecha todavía.",
            "Creo que encajo muy bien.",
        ),
    ),
    pessimism(
        "(no|nunca|ni|tampoco) (@CLIT|@ADV){0,2} (doy|di|dado|daba|dare|dar|daria) (@ADV){0,1} la (talla|"
        "medida|altura) | (no|ni|nunca) (@CLIT|@ADV){0,2} (estoy|estuve|estaba|estado|estare|estuviera|"
        "llego|llegue|llegaba) (@ADV){0,1} a (la altura|su nivel|ese nivel|vuestro nivel) | (no|tampoco|ni|"
        "nunca) (@CLIT){0,1} (soy|fui|era|sere|he sido|sea) (@ADV|ni|precisamente|exactamente|quizas|en "
        "absoluto|seguramente){0,2} (lo (@ADV|bastante|suficiente|suficientemente|que|mas)|el (mejor|mas|"
        "candidato|ideal|indicado|perfil|que|tipo)|la (mejor|mas|candidata|persona|ideal|indicada|que)|"
        "quien (@ADV){0,1} (para|,)?|nadie|gran cosa|de (los|las) que|un genio|una genia|ninguna (lumbrera|"
        "maravilla)|ningun (genio|experto|crack|fenomeno)|suficiente*|digno|digna|bueno|buena|capaz|lo que "
        "(buscan|necesitan|esperan)|brillante) (?!(se (rinden|conforman|rinde|conforma|quedan)|de abandonar|"
        "los|se queda)) | (poca cosa|del monton|un don nadie|una don nadie|soy un (fracaso|desastre|inutil|"
        "fracasado|negado|zoquete|torpe|perdedor|cero|manojo)|soy una (inutil|fracasada|negada|torpe|"
        "nulidad|perdedora|cero|calamidad)|soy (un|una)? (muy|tan|bastante)? (torpe|inutil|negad*|mediocre|"
        "malisim*|mal* (para|con|en) (las entrevistas|esto|estas)|pesim*|patetic*)|no (valgo|sirvo) (@ADV|"
        "para|nada|mucho|lo|ni|$|,){1,2}|no merezco|no soy merecedor*|me falta (nivel|talla|preparacion|"
        "cabeza|carisma)|me (queda|quedaba|viene|quedo) (@ADV){0,1} grande|inferior a) | mi (@ADV){0,1} "
        "(falta de (@ADV){0,1} (experiencia|preparacion|estudios|titulo|ingles|formacion|nivel|carisma|"
        "soltura|conocimientos|talento)|pobre|escasa|nula|limitad*|mal|mala|pesim*|mediocre|torpeza|"
        "torpezas|insuficien*|deficien*|ineptitud|inseguridad|timidez|fracaso|poca|poco|deplorable|triste|"
        "edad (es|sera|juega|no)) | (mis) (@ADV|muchas|muchos|evidentes|numerosas){0,2} (carencias|"
        "limitaciones|defectos|torpezas|deficiencias|fallos|errores|lagunas|nervios me|fracasos|años (no|"
        "son|ya)) | (no|ni) (@CLIT|@ADV){0,1} (encajo|encajaba|encaje|cumplo|reuno|cumplia|cumpli) (@ADV|en|"
        "con|del|todo|los|las|lo|ni){0,4} (?!(mañana)) | no (cumplo|reuno) | (probable|seguro|posible) "
        "(@ADV|es){0,1} que (@CLIT|@ADV){0,1} no (@CLIT){0,1} (encaj*|sea|este|cumpl*|teng*|interes*|quier*|"
        "eleg*|elij*|cuent*) (?<!(tenga|tengan)) (?!(hasta|antes|una fecha|decidido)) | (con mis años|a mi "
        "edad|con mi (edad|curriculum|experiencia tan|perfil)) _{0,6}? (no|nadie|ni|dificil|imposible|poco) "
        "| (al lado de|comparad* con|frente a) (@ADV|los|las|el resto de){1,2} (otros|otras|demas|candidat*|"
        "aspirantes|postulantes) _{0,4}? (poca|poco|no|nada|menos|peor*|inferior*|soy|mal)",
        "No doy la talla.",
        "No soy lo que buscan.",
        "Soy un desastre para las entrevistas.",
        "Sé de mis carencias.",
        "Con mis años lo más probable es que no encaje.",
        spares=("No soy de los que se rinden.",),
    ),
    pessimism(
        "(entrevista|conversacion|charla|prueba|presentacion|todo|examen|lo|ejercicio|reunion|dinamica|"
        "clase|parte|respuestas|que) (@CLIT|@ADV|@THEYHAVE|no|que|de|la|el){0,4} (salio|salieron|salido|fue|"
        "fueron|ido|resulto|estuvo|quedo|salia|salen) (@CLIT|@ADV|muy|bastante|de lo mas|realmente|tan|un "
        "poco|medio|francamente){0,3} (mal|fatal|pesimo|pesima|horrible|regular|de pena|del culo|peor|como "
        "el (culo|orto)|para el (culo|orto)|desastre|un desastre|una pena|terrible|flojo|floja|de los "
        "nervios|torcido|catastrofe|una catastrofe|desastroso|desastrosa|penoso|un fiasco|un fracaso|"
        "rematadamente|como la mona|chueco|gacho|de la patada|nada bien|bien precisamente) (?!(la del "
        "(lunes|martes)|que (le|nos) atendieran)) | (me|nos) (@ADV|@THEYHAVE){0,2} (fue|salio|ido|salido|"
        "salieron|salen|sale|iba) (@ADV|muy|bastante|realmente|tan|medio|francamente){0,2} (mal|fatal|"
        "pesimo|horrible|regular|pesimamente|del culo|de pena|como el (culo|orto)|terrible|peor|nunca) | "
        "(no|nunca|tampoco) (@CLIT){0,1} (@ADV|@CLIT){0,2} (salio|salieron|fue|salen|sale|ha salido|estuve|"
        "lucí|luci) (@ADV|muy|nada|del todo|precisamente|demasiado|tan|a la altura|todo|como|muy){0,2} "
        "(bien|fino|fina|lucid*|brillante|esperaba|queria|hubiera|a la altura|convincente|acertad*) | "
        "(estas cosas|a mi esto|las entrevistas|estas entrevistas) (@CLIT|@ADV|no|a mi){0,4} (nunca|no|"
        "siempre|mal) (@CLIT|@ADV){0,2} (sal*|dan|van|se me|mal|bien|funciona*) | (meti|metido|meter) la "
        "pata | (la|me la) (cague|cagado|regue|pifie|fastidie|jodi|lie|he liado|embarre|lie parda) | (quede|"
        "quedado|quedaba|quede) (@ADV|me|como){0,1} (en blanco (?!de la emocion)|como (un|una)|mudo|muda|"
        "trabad*|corta|corto|mal|fatal) (?!de acuerdo) | (nervios|nerviosismo) (@CLIT|@ADV|que|"
        "@THEYHAVE){0,2} (traicion*|pudieron|pudo|jug*|domin*|comieron|venci*|mataron|gan*) | (estuve|"
        "estaba (tan|muy|demasiado|super)|me puse|fui|andaba (tan|muy)|me vieron|me noto|me encontre|"
        "parecia) (@ADV|tan|muy|demasiado|bastante|un poco|hecho|hecha|algo|de lo mas|super|un|una|mas "
        "que){0,3} (nervios*|fatal|torpe|flojo|floja|espes*|un flan|bloquead*|pesim*|horrible|desastroso|"
        "desastre|mal en|mal (,|$)|idiota|tont*|manojo|atorad*|patetic*|lento|insegur*|cortad*|negad*|"
        "timid*) (?!(antes de mi primera|al (principio|comienzo|inicio|empezar))) | (hice|hecho|hacer) "
        "(@ADV|me){0,1} (el ridiculo|un ridiculo|un papelon|mala impresion|un desastre|un pesimo|papelon|el "
        "oso|mal papel) | (balbuce*|tartamude*|trabe|me trabe|trabad*|me lie|me enred*|me bloque*|me atore|"
        "me hice un lio|la prueba la suspendi|suspendi|desentone|decepcione|los decepcione|di (una)? (mala|"
        "pobre|pesima|triste) (impresion|imagen)|cause (una)? mala|no (supe|sabia|pude|atine) (@ADV|a|que|"
        "bien){0,2} (contest*|respond*|explic*|expres*|decir|vender*|estar|mostrar|transmitir|demostrar|"
        "resolver|defender*)) | (dije|solte|conteste|respondi) (@ADV|muchas|varias|puras|@A_FEW|cada|un "
        "monton de|una){0,2} (tonteria*|bobada*|burrada*|estupide*|barbaridad*|pavada*|fatal|mal|pendejada*)",
        "La entrevista me salió fatal.",
        "Metí la pata.",
        "Me quedé en blanco.",
        "Los nervios me traicionaron.",
        "Estuve muy torpe.",
        spares=(
            "La entrevista fue muy agradable.",
            "Estuve muy cómoda.",
        ),
    ),
    pessimism(
        "(mil|un millon de|miles de|millones de|infinitas|mis mas (sinceras|humildes|profundas)|humildes|de "
        "rodillas|encarecidas|sentidas|todas mis|cien|mas) (perdones|disculpas|perdon|excusas) (?!(por (el|"
        "la|los) (retraso|demora|error|confusion|cambio|despiste))) | (perdon|disculp*|perdon*|lo siento|"
        "siento|lamento|excus*|odio|me apena|temo|perdona*|me siento|siento mucho|se que|sabe* que) (@CLIT|"
        "@ADV|,|por|muchisimo|mucho|muchisimas|de|verdad|favor|que|@YOU|otra|lamento){0,6} (ser|soy|estoy "
        "siendo|resultar|resulto|haber sido|sea|parecer|parezco|parezca|convertirme|fui|he sido|siendo|"
        "seguir siendo|dar|doy|haciendo de|ponerme|me pongo) (@ADV|tan|un|una|muy|tanto|tanta|mas|bastante|"
        "siempre|el|la|como|tremend*|autentic*|verdader*|algo|un poco|asi de|otra vez|medio|la misma){0,4} "
        "@PEST | soy (@ADV|tan|un|una|muy|el|la|bien|medio){0,3} (@PEST) (?!(con|en|por naturaleza|,? pero "
        "en el buen)) | (debo|deben|debe|debes|me|tengo que) (@ADV|de|estar|considerar*|pensar|creer|ver*|"
        "parecer*|estaran|ya){1,4} (@ADV|un|una|harto de mi|como|que|soy){1,4} (@PEST|hart* de (mi|mí)|"
        "cansad* de (mi|mí)) | (estaran|estara|estaras|deben estar|debe estar|los tengo|le tengo|te tengo|"
        "os tengo) (@ADV){0,1} (hart*|cansad*|aburrid*|hasta (las|el|la)|podrid*) (@ADV){0,1} (de (mi|mí|"
        "mis)|conmigo|con) | (lata|tabarra|matraca|coñazo|brasa|vara|guerra) (@ADV|que){0,2} (le|les|te|"
        "os)? (@CLIT|@ADV){0,1} (doy|estoy dando|di|dando) | dar* (@CLIT){0,1} (@ADV|tanto|otra vez|"
        "siempre){0,1} (la|el|tanta) (lata|tabarra|coñazo|brasa|vara|matraca|barrila) (?<!no _ _ _) | (que|"
        "me da|con|me muero de|siento|me cae la cara de|da|tengo) (@ADV|mucha|mucho|hasta|muchisima|"
        "muchisimo|tanta|tanto|la|de|toda|bastante|cierta|cierto){0,2} ((verguenza|apuro|corte|bochorno) "
        "(@CLIT|@ADV|tener|que|volver|de|,|a|ajena|ser){0,4} (@REACH|insistir|ser|@PRESENT|,|$|admitir|"
        "reconocer|decir*|confesar) | pena (@CLIT|@ADV|tener|que|volver|a|con (@YOU|el|ella)|,){0,4} "
        "(molestar|insistir|escribir|llamar|preguntar|importunar|interrumpir|confesar|reconocer|pedir)) | "
        "(robar*|rob*|quitar*|hacer*|haga|ocupar*|malgast*|gastar) (@CLIT|@ADV|a @YOU|perder|mas|ni|un|solo|"
        "el|segundo|minuto|minutos|unos|segundos|instante|algo|tanto){0,7} (@YOUR|el|mas|tiempo) (@ADV|"
        "preciado|valioso|valiosisimo|preciadisimo|precioso|escaso|importante|limitado){1,3} tiempo | "
        "(siento|lamento|perdon*|disculp*|temo|odio) (@CLIT|@ADV|@YOU|por|estar|que){0,4} (hac*|hag*) "
        "(@CLIT){0,1} perder (@ADV|el|su|tu|mas){0,2} tiempo | (disculp*|perdon*|excus*) (@CLIT|@ADV|@YOU|"
        "por favor|por|la|mi){0,4} (atrevimiento|osadia|intromision|impertinencia|desfachatez|torpeza|"
        "existir|existencia|ignorancia|caradura|pesadez|cara dura) | (atrevo|atreviendo|atreveria|oso|"
        "osaria|osé) (@ADV|a penas|humildemente|apenas){1,2} (a|@REACH) (?!(a (decir que|proponer)))| "
        "humildemente | humilde (servidor*|persona|opinion|candidat*|postulant*|solicitud|ruego|aspirante) "
        "| (no (soy|me creo|me considero)) (@ADV){0,1} (quien|nadie|dign*) | (prometo|no|juro|jamas|le "
        "aseguro) (@CLIT|@ADV|que){0,3} (volvere|vuelvo|volver|molestare|molesto|molestar|incordiare|dare|"
        "voy a volver) (@CLIT|a|@ADV|mas|ni){0,3} (molest*|incordi*|fastidi*|dar (la)? (lata|guerra)|"
        "importun*|insist*|escribir* jamas|mas (,|$)|nunca)",
        "Mil perdones por escribir.",
        "Perdón por ser tan pesada.",
        "Me da mucha vergüenza molestar.",
        "No quiero robarle más de su valioso tiempo.",
        "Disculpe mi atrevimiento.",
        spares=(
            "Disculpe la molestia.",
            "No quiero ser inoportuno.",
            "Perdón por el retraso.",
        ),
    ),
    pessimism(
        "(no|ni|tampoco|poca*|sin|ninguna|casi|perdi|perdido|perdiendo|pierdo|perder|pocas|escasas|nulas|"
        "abandon*|ya) (@CLIT|@ADV|tengo|tenia|guardo|hago|albergo|abrigo|queda|quedan|quedaba|la|las|toda|"
        "todas|muchas|mucha|demasiad*|grandes|ya|hacer*|mis|ninguna|hay|mas|veo|cifro|he|quiero hacer*|"
        "puedo hacer*|mantengo){0,5} (esperanza|esperanzas|ilusiones|posibilidades|expectativas|chances|"
        "chance|opciones de|probabilidades) (?!(de (llegar|salir)|salariales|economicas|de (pago|transporte|"
        "contrato)|sobre el (sueldo|salario)|en cuanto)) (?<!(no|ni) pierdo (la|las) _) (?<!no he perdido "
        "la _) (?<!no pierdo _) | (no|tampoco|ni) (@CLIT|@ADV){0,2} (sorprende|sorprenderia|extraña|"
        "extrañaria|extrañar|sorprender|sorprendio|asombra|cogio por sorpresa|toma por sorpresa|pilla de "
        "sorpresa|extraño) (@ADV|que|si|,|$|nada|lo|mucho){0,3} | (ya)? (me)? (lo) (@ADV){0,1} (veia venir|"
        "vi venir|esperaba|imaginaba|temia|sabia|suponia|sospechaba|presentia|me temia|venia venir) (?!(mas "
        "(grande|corto)|con (ilusion|ganas))) | (siempre me pasa|a mi siempre|como siempre me|siempre (es|"
        "pasa) (lo mismo|igual)|siempre soy (el|la) (que|segund*|ultim*)|mi (mala|perra|puta|pinche|"
        "cochina) suerte|(con|tipico de) mi suerte|que mala suerte la mia|la historia de mi vida|nunca "
        "tengo suerte|soy gafe|tengo la negra|salado|otra decepcion|un rechazo mas|otro rechazo|otro (no|"
        "fracaso) mas) | (no) (@ADV|creo que|pienso que|me hago|me parece que){0,2} (espero|esperaba|"
        "esperar|creo|pienso|confio en|veo) (@CLIT|@ADV|ya|que){0,3} (nada (?!(raro|malo))|mucho (,|$)|"
        "respuesta|que (@CLIT|@ADV|@YOU|ustedes){0,3} (contest*|respond*|elij*|escoj*|acuerd*|llam*|quier*|"
        "cuent* con*|cog*|agarr*|tom* (en|me|,|$)|contrat*|seleccion*|haya (ido|salido|sido) bien|vay* a|"
        "tenga (posib*|chance|opcion*|oportun*|suerte)|recuerd*|estara|pase|interese)|acuerd*|elij*|llam*) "
        "(?!(antes|hasta|el|la semana)) | (dudo|dudaba|dudamos|improbable|dificil|dificilmente|raro seria) "
        "(@CLIT|@ADV|mucho|que|seriamente|muchisimo|es|sera|de){1,5} (@CLIT|@ADV|@YOU|ustedes){0,3} (eleg*|"
        "elij*|escoj*|contrat*|acuerd*|llam*|tom*|seleccion*|cont*|interes*|quier*|tenga|pase|sea|este|"
        "encaj*|respond*|recuerd*|hay*|vay*|cog*|de la talla|logr*|consig*|de mi perfil|de mis|estar) "
        "(?!(en la calle|el mejor momento)) | (no|ni) (@CLIT|@ADV|creo que|siquiera){0,4} (acordar*|acuerd*|"
        "recordar*|recuerd*) (@ADV|ya|ni|siquiera){0,1} de (mi (,|$|ni|y|pero)|quien soy) | (ni (se|te) "
        "acuerd*) | (lo)? (entender*|comprender*|entiendo|comprendo|no los culpo|no le culpo|no te culpo|no "
        "los culparia|acept*) (@CLIT|@ADV|perfectamente|,|si|que|@YOU|por|ya|de verdad|totalmente|sin|"
        "problema){1,6} (prefier*|prefir*|quier* a otr*|eleg* a otr*|elig* a otr*|elij* a otr*|hay* "
        "(elegido|escogido|optado|preferido|contratado|seleccionado|descartado|decidido)|han (elegido|"
        "escogido|optado|preferido|contratado|descartado) |eligi* a|escog* a|no (me)? (eligen|eligieron|"
        "elijan|quieren|quieran|escojan|escogen|cojan|seleccion*|interes*|contrat*|contest* mas|llam*)|no "
        "quieren|me (descart*|rechaz*)|opt* por otr*|contrat* a otr*|no (soy|fui|he sido) ) | (tirar|tiro|"
        "tire|arroj*) la toalla | (ya|me) (rindo|rendi|resigno|resigne|resignad*|doy por vencid*|di por "
        "vencid*|he resignado|rendid*|hice a la idea de que|hago a la idea de que) | (de todas (formas|"
        "maneras)|igual|total|de todos modos) ,? (@ADV|@CLIT|ya|creo|que){0,3} (no (@CLIT){0,1} (van|iban|"
        "me|creo|habia|tenia|soy|ib*|era)|se que no|ya sabia)",
        "No tengo muchas esperanzas.",
        "Tampoco me sorprendería.",
        "Ya lo veía venir.",
        "Dudo que me elijan.",
        "Entenderé que prefieran a otro.",
        spares=(
            "No pierdo la esperanza de trabajar con ustedes.",
            "No creo que llueva el jueves.",
        ),
    ),
    pessimism(
        "no (@CLIT){0,1} (hice|hago|tuve|di|cause|deje|dimos|logre|consegui) (@ADV|una|un|muy|dar|causar|el|"
        "la|mi){0,4} (buen|buena|gran|mejor) (@ADV){0,1} (entrevista|papel|impresion|dia|imagen|examen|"
        "prueba|version|presentacion) | (soy|sere|era|quede|quedo|estoy|fui) (@ADV){0,1} (el|la|de los|de "
        "las|entre los) (@ADV){0,1} (ultim* (de|en la|de la)|peor*|segund* (opcion|plato)|menos (preparad*|"
        "cualificad*|capacitad*|indicad*|brillante*)|descartad*|mas (floj*|debil*|flojit*)|eterno|eterna|"
        "del fondo|perdedor*) | (sera|seria|debe ser|es|sera por|sera porque) (@ADV){0,1} (porque|que|por) "
        "(@ADV){0,1} (no (@CLIT){0,1} (gust*|interes*|convenc*|encaj*|fui|soy|di|sirvo|quier*|valgo|estoy|"
        "llegue)|algo (sera|,|$)) | (gente|candidat*|persona*|otros|otras|perfiles|aspirantes|postulantes|"
        "alguien|cualquiera) _{0,4}? (mejor*|mas) _{0,2}? que (yo|mi|el mio|un servidor|una servidora) | "
        "(?<!si) no (me|nos) (@ADV){0,1} (van|va|vais|vas) a (@ADV){0,1} (llamar|elegir|contratar|coger|"
        "escoger|querer|seleccionar|dar (el|la)|tomar|considerar|contestar) (?!(antes|hasta|hoy|el)) | "
        "(nadie|quien) (@CLIT|@ADV|va a|me){0,3} (quiere|querria|querra|querer|contrataria|contratar) (@ADV|"
        "@CLIT|a){0,2} (alguien|una persona|una|uno|a mi|como yo|con mi|de mi edad|gente)",
        "Sé que no hice una buena entrevista.",
        "Hay gente mucho más preparada que yo.",
        "No me van a llamar.",
        spares=(
            "Creo que tienen un equipo excelente.",
            "¿Ya cubrieron el puesto?",
            "No me van a llamar hasta el lunes.",
        ),
    ),
    pessimism(
        "(perdon*|disculp*) (@CLIT|que|por|@YOU){1,3} (exist*|respirar|vivir|haber nacido|ser quien soy|ser "
        "como soy) | (seguro|supongo|imagino|seguramente) _{0,3}? (rieron|reirian|rien|burlaron|reido) de | "
        "(tampoco|no) me (contrataria|elegiria|escogeria|llamaria|cogeria|daria (el|la|trabajo)) | (fui|he "
        "sido|que) (@ADV|un|una|demasiado|muy){0,2} (ingenuo|ingenua|iluso|ilusa) | me (hice|habia hecho|he "
        "hecho) (@ADV|demasiadas|muchas){0,1} ilusiones | (dificilmente|nunca|jamas|quien|nadie|no) (@CLIT|"
        "@ADV|va a|van a|iban a|iba a){0,3} fij* (@CLIT)? en (mi|alguien|una|un|gente) | me falt* (@ADV|"
        "mucha|mucho|bastante|un poco de){0,2} (soltura|nivel|confianza|seguridad|preparacion|chispa|"
        "carisma|labia|aplomo|brillo) | no (les|le|os|te) (@ADV){0,1} (guste|convenci|impresione|servi|cai "
        "bien|pareci|entre por) (?!(el|la|los|las|mi|que|este|un|una|esta)) | no (@CLIT){0,1} (convenci|"
        "brille|destaque|encaje|cuaje|impresione) (a nadie|@ADV|nada|,|$|como|lo)| otra puerta (@ADV|que|"
        "@CLIT){0,3} cierr* | (ya)? estoy acostumbrad* (,|$|a (que (me|no)|los rechazos|estos|perder|oir|"
        "los no|las negativas)) | (mi|este) (correo|mensaje|curriculum|cv|mail|solicitud|candidatura|"
        "nombre) (@ADV|@CLIT|tambien|como){0,3} (acab*|termin*|ir*|va|estar*|esta|este|estaba) (@ADV|a|en|"
        "tambien|el|la|al|de){1,4} (papelera|basura|tacho|cajon|olvido|fondo|reciclaje|triturador*) | "
        "(pobre|humilde|insignificante|modest*) (@ADV){0,1} (candidat*|postulant*|servidor*|aspirante|"
        "mortal|de mi|diablo|infeliz) | como (era|es) de (esperar*|prever|suponer) ,? (no|me (rechaz*|"
        "descart*)|fui) | con lo (@ADV|tan){0,1} (floj*|mal*|poc*|torpe|viej*|mayor|inutil|regular|pesim*|"
        "mediocre) que (es|soy|estoy|fui|estuve|me salio|quede) | mi (@ADV){0,1} (edad|acento|apellido|"
        "fisico|aspecto|origen|curriculum|poca experiencia|perfil) (@ADV|@THEYHAVE|@CLIT|seguro|habra){0,3} "
        "(jugado|jug*|pes* (en|mucho)|perjudic*|en (mi)? contra|un (problema|obstaculo|inconveniente)) | en "
        "mi contra | (soy|seguro) (@ADV){0,1} (el|la) (@ADV){0,1} (ultim* mono|ultimo plato) | plato de "
        "segunda mesa | no (nac*|esto* hech*|he nacido) para (esto|estas|las entrevistas) | (quien|como) "
        "(me)? (va|iba) a (querer|contratar|elegir|fijarse|escoger|interesar) (@ADV|@CLIT|a){0,2} (alguien|"
        "mi|una|un|$|,)",
        "Perdone que exista.",
        "Yo tampoco me contrataría.",
        "Me faltó soltura.",
        "Mi correo acabará en la papelera.",
        spares=(
            "Fui muy ilusionado a la entrevista.",
            "El certificado acabará en el archivo.",
        ),
    ),
    pessimism(
        "(probablemente|seguramente|seguro|supongo|imagino|dudo) (que|ya|,|@YOU|es){0,3} (ni|no) (@CLIT|"
        "siquiera){0,2} (recuerd*|acuerd*|recorda*|acorda*) (@ADV|ya){0,1} (de mi (,|$|ni|y|pero)|quien soy|"
        "ni|,|$) | (@FEEL) (@ADV|que|,|ya){0,3} (se|te|os) (@ADV|@THEYHAVE){0,1} olvid* de mi | (hay|habia|"
        "habra|habria|tienen|tenian|tendran|vieron|entrevistaron) (@ADV|a|muchos|muchas|varios|varias|otros|"
        "otras|infinidad de){0,3} mejor* (candidat*|perfil*|aspirante*|opcion*|persona*|preparad*|"
        "postulante*) | respuesta (@ADV|va a ser|sera|es|seria|haya sido){1,3} (que|un)? (no|negativ*) "
        "(?!(ha|han|esta|se|depende|es|urge)) | (perdon|siento|lamento|disculp*|perdon*) (@ADV|@CLIT|por|"
        "que|@YOU){0,4} (rob*|quit*|ocup*|malgast*|gast*) (@CLIT|@ADV|tanto|un poco de){0,3} (su|tu|tanto|"
        "mas|vuestro) (@ADV){0,1} tiempo | me equivoque (@ADV){0,1} (en (@ADV|casi){0,1} (todo|todas|"
        "muchas)|de lleno) | (creo|temo|seguro|supongo|se|imagino) (@ADV|que|,){1,3} (@CLIT){0,1} (aburri|"
        "decepcione|desilusione|canse|espante|asuste|cai (mal|fatal)|caigo (mal|fatal)|desentone|defraude|"
        "desaprobe|suspendi) | (temo|creo|siento|lamento|se|parece) (@ADV|que|por|es){0,2} no (haber|ser|"
        "estar|dar|encajar|llegar|cumplir) (@ADV|@CLIT|causado|dado|estado|sido|hecho|dejado|una|la|a|al|"
        "buena|el|mi){0,4} (impresion|altura|talla|suficiente*|lo (que|bastante)|nivel|papel|perfil|mejor|"
        "medida) | (disculpo|disculpas|perdon|perdone) (@ADV){0,1} mil (veces)? (,|$|por|y) | (debi|deberia|"
        "tendria|hubiera|podria|pude|debia) (@ADV|que|haber|haber me|haber lo){0,3} (prepar*|estudi*|"
        "contest*|respond*|explic*|hac*|hecho|ensay*|practic*|luc*) (@CLIT|@ADV|estudiado|preparado|"
        "hecho){0,2} (mejor|mas) (?!(cosas|fotos|preguntas|en su empresa)) | (lo|la) (hice|he hecho) (@ADV|"
        "muy|bastante|tan){0,2} (fatal|mal|horrible|pesimo|regular|de pena|pesimamente) | (no (tengo|veo|"
        "hay|queda)|perdi) (@ADV|toda|ya|mi|la){0,2} (remedio|arreglo|salvacion|futuro|solucion|autoestima|"
        "fe en mi) | no (@CLIT){0,1} (llego|llegaba|alcanzo|alcanzaba) (@ADV|ni){0,1} (al (nivel|minimo)|a "
        "los requisitos|a su nivel|a tanto) | (mi|la) (@ADV){0,1} (nula|escasa|poca|falta de) (autoestima|"
        "confianza|experiencia|preparacion)",
        "Probablemente ni se acuerde de mí.",
        "Creo que los aburrí.",
        "Imagino que la respuesta será que no.",
        "Temo no haber causado buena impresión.",
        spares=(
            "Creo que los canales digitales crecerán.",
            "Me equivoqué de puerta y llegué al almacén.",
        ),
    ),
    pessimism(
        "(ridiculo|papelon) (@ADV|que|mas|grande|enorme){0,3} (hice|el mio|pase|pasé) | quede (@ADV|muy|"
        "demasiado){0,1} chic* | (nunca|no|mal|fatal) (@CLIT){1,2} (dieron|dan|dio|da|han dado|daban) (@ADV|"
        "nada|muy|demasiado){0,1} (bien|estas|las entrevistas|esto) | (fatal|mal) (@ADV){0,1} se me (dan|da|"
        "dieron) | mi (perfil|curriculum|ingles|experiencia|cv|entrevista|formacion|presentacion|prueba) "
        "(@ADV|@CLIT){0,2} dej* (mucho|bastante|todo) que desear | perdon ,? (perdon|mil perdones) | lo "
        "siento ,? lo siento | disculpe ,? disculpe | disculpa ,? disculpa | no he (@ADV|les|le|os){0,1} "
        "(gustado|convencido|encajado|estado a|dado (la|el)|pasado (el (corte|filtro)|la (criba|seleccion|"
        "prueba))|sabido (vender*|contest*|explic*|estar)|superado) | no (@CLIT){0,1} (habre|debo de haber|"
        "debi de|debi) (@ADV|haber){0,1} (gustado|gustar*|convenc*|dado|encajado|encajar|causado|causar|"
        "estar|sido|impresion*|pasar) | (para que|ni (se)? para que) (@ADV|@CLIT){0,2} (escribo|me molesto|"
        "insisto|pregunto|llamo|lo intento) (,|$|si) | (blanco y en botella) | (no tengo|nunca tengo|no "
        "tuve) (@ADV|ni){0,1} (suerte|remedio|arreglo) (,|$|en|con) | (soy|era|seguramente soy) (@ADV|muy|"
        "demasiado){1,2} (mayor|viej*|joven|tosc*|tont*|bast*|simple|inexpert*|insegur*|negad*|timid*|"
        "torpe) (,|$|para) | (se me (noto|nota|notaba|notaria)) (@ADV|mucho|demasiado){0,2} (los nervios|la "
        "falta|lo nervios*|la inexperiencia|el miedo|la edad|inseguridad|que (no|estaba)) | (me|se) (comio|"
        "comieron) los nervios | (no|nunca) (@ADV|@CLIT){0,2} (estuve|habre estado) (@ADV|muy|nada|del todo|"
        "precisamente){0,2} (fino|fina|bien|inspirad*|acertad*|brillante|a la altura|convincente|lucid*) | "
        "(no (soy|sere|era)) (@ADV|el|la|precisamente|ni){1,3} (alegria de|rey|reina|mas list*|mas "
        "brillante|mas indicad*|primera opcion|primer*) (?!(en (llegar|entrar)|de mi))",
        "Menudo ridículo hice.",
        "No se me dan bien estas cosas.",
        "Perdón, perdón por molestar.",
        "No he gustado.",
        spares=("Se me da bien el trato con el público.",),
    ),
    pessimism(
        "(nunca|jamas|nadie) (me|nos) (@ADV|@THEYHAVE){0,1} (elig*|eleg*|escog*|seleccion*|contrat*|coge*|"
        "cogi*|toma* en|quier* (,|$)) | siempre (@ADV|@CLIT|acab*|termin*|por){0,3} (rechaz*|descart*|"
        "elimin*|dej* fuera|dicen que no|eligen a otr*|escogen a otr*|eliminad*|fuera (,|$)|segund* (,|$)|"
        "pierdo|fracas*) (?!(los|las|el|la|un|una|ideas)) | (estoy|sigo|vivo|mas que|quedo|me siento|hecho "
        "a|hecha a|voy) (@ADV|mas que){0,1} (resignad*|mentalizad*|rendid*|derrotad*|vencid*|la idea (de "
        "que|del)|preparad* para (lo peor|un no|el no|que (no|me)|la negativa|otro)|fracasad*|acabad* ($|,)|"
        "quemad* para) | (esper*|tem*|prepar* para) (@ADV|ya|me|el|lo){0,2} (lo peor|un no|el no (,|$)|que "
        "me digan que no|una negativa|otro (no|rechazo|portazo)|el rechazo)",
        "Nunca me eligen.",
        "Siempre acaban descartándome.",
        "Estoy resignado a que me digan que no.",
        "Ya espero lo peor.",
        spares=("Nunca me dieron quejas.",),
    ),
    pessimism(
        "no (tengo|tenia|terminé|termine) (@ADV){0,1} (estudios|titulo|experiencia|padrinos|contactos|"
        "carrera|nivel|idiomas|ingles|la edad|la carrera|enchufe|palanca) (@ADV|,|y|@CLIT|suficiente|previa|"
        "universitario|universitarios|en el sector){0,3} (@ADV|eso|lo|se|ya|que|todo){0,3} (pesa|pesara|"
        "juega en|(se)? nota|lo se ($|,)|me resta|me quita|me perjudica|perjudica|es un (problema|lastre)|"
        "me descarta|asi que (no|nadie|ya|dificil|supongo|imagino|entiendo)) | (seguro|supongo|imagino|se|"
        "creo|temo|entiendo|deduzco) (que|@ADV|,|@YOU){0,3} (estan|esta|estais|estas|los tengo|le tengo|"
        "tienen) (@ADV|@CLIT){0,2} (hart*|cansad*|aburrid*|hasta (las|el|la|los)|podrid*|saturad*) "
        "(@ADV){0,1} (de (mi|mis|mí|verme|leerme|oirme|tanto)|conmigo|,|$) | (di|deje|cause|hice|ofreci|"
        "transmiti|tuve|he dado|habre dado|he hecho) (@ADV|@CLIT){0,1} (una|un) (@ADV|muy){0,1} (imagen|"
        "impresion|papel|entrevista|prueba|presentacion|examen|sensacion|actuacion) (@ADV|muy|bastante|tan|"
        "francamente|de lo mas){0,2} (pesim*|mal*|fatal|horrible|lamentable|penos*|pobre|floj*|trist*|"
        "desastros*|regular|nefast*|mediocre|ridicul*|de pena|negativ*|decepcionante|patetic*) (?!(en un|"
        "de) (cliente|proveedor))",
        "No tengo estudios y eso pesa.",
        "Seguro que ya están hartos de mí.",
        "Sé que di una imagen pésima.",
        spares=("No tengo experiencia en ventas, pero aprendo rápido.",),
    ),
    pessimism(
        "(siento|lamento|perdon*|disculp*|temo|pena|apena) (@CLIT|@ADV|@YOU|por|que|si|de){0,3} (haber|he|"
        "hemos) (@CLIT){0,1} (hecho|robado|quitado|hice) (@CLIT){0,1} (perder)? (@ADV|el|su|tu|tanto|"
        "vuestro|mas|valioso){1,3} tiempo",
        "Lamento haberles hecho perder el tiempo.",
    ),
)

# Who asks how the search stands follows up.
_STATUS = (
    "como (les|te|os|le) (@ADV|@THEYHAVE){0,1} (fue|ido|fueron) | (que|a que) (resolv*|decid*|conclusion|"
    "acuerdo) (lleg*|@ADV|@CLIT|$|,|sobre|con|al) | (pregunt*|consult*|saber|conocer|sabe*|sabria*|podria*|"
    "podra*|podeis|podes|puede*|indicar*|indiqu*|inform*|decir*|diga*|dime|decime|contar*|contas|cuent*|"
    "comentar*|coment*|adelantar*|averiguar|ver|hay|hubo|tiene*|teneis|tenes|tengan|tengas|agradec*|"
    "gustaria|encantaria|quisiera|queria*|quiero|orientar*|actualizar*|interesa saber|si|ha|han|habeis|"
    "compart*|alguna|curiosidad|acerca|sobre|respecto|facilitar*|noticias de|avisa*|pued*|recibir|existe|"
    "esper* saber|interesar me) (?!(a que hora|si (necesita*|precisa*|le sirve|les sirve))) _{0,9}? "
    "(estado|estatus|status|situacion|fase|etapa|punto|novedad|novedades|noticias|noticia|avance|avances|"
    "avanza|avanzado|avanzando|marcha|plazos|plazo|tiempos|calendario|cronograma|decision|decidido|"
    "decidieron|decidio|decidisteis|decidiste|resuelto|resolvieron|resolucion|resultado|resultados|"
    "definicion|definido|definieron|fumata|veredicto|desenlace|evolucion|curso|progreso|proximos pasos|"
    "siguientes pasos|siguiente paso|proximo paso|como (@CLIT|@ADV){0,1} (va|van|viene|vienen|sigue|siguen|"
    "marcha|anda|andan|esta|estan|avanza|evoluciona|quedo|quedaron|fue|termino|ven|ves|evoluciona)|(en)? "
    "que (@ADV){0,1} (fase|etapa|punto|estado|situacion|momento|instancia|altura|plazos|tiempos|quedo|paso|"
    "sabe*|hay)|algo (@ADV){0,1} (nuevo|de|del|sobre|mas|decidido|,|$|al respecto|en firme)|ya (se|@CLIT) "
    "(sabe|reunio|decid*|resolv*|eligi*|tom*|ha)|si (@ADV|@CLIT|ha|han|habeis|se){1,3} (cubierto|elegid*|"
    "decid*|avanz*|sab*|tom*|resuel*|cerrad*|escogid*|seleccion*|reun*|contrat*|eleg*|abiert*|ocupad*)|"
    "cuando (@CLIT|@ADV){0,2} (decid*|tendr*|sabr*|tom*|prev*|piens*|esper*|estim*|calcul*|resuelv*|"
    "resolver*|cre*|habr*|podr*|va*|tien*)|sigue (@ADV){0,1} (abiert*|en pie|vigente|vacante|disponible)|"
    "continua abiert*|todavia (esta|sigue)) | ^ (@ADV|y|,|hola|entonces|pues|bueno|che|oye){0,3} (como|que "
    "tal) (@CLIT|@ADV){0,1} (va|van|viene|vienen|sigue|siguen|marcha|anda|avanza|esta|estan) (@ADV|lo|la|"
    "el|las|todo|los){0,2} (proces*|busqueda|seleccion|decision|todo|cosa*|de|vacante|tema|puesto|concurso|"
    "convocatoria|candidat*|plaza|asunto|con|contratacion) | , (como) (@CLIT|@ADV){0,1} (va|van|viene|"
    "sigue|marcha|anda|avanza|esta) (@ADV|lo|la|el|todo|los){1,2} (proces*|busqueda|seleccion|decision|"
    "todo|cosa*|de|vacante|tema|puesto|concurso|convocatoria|plaza|asunto|contratacion) | (en que) "
    "(@ADV){0,1} (fase|etapa|punto|estado|situacion|instancia|quedo|momento) | (cuando|para cuando) (@CLIT|"
    "@ADV|mas o menos|aproximadamente){0,3} (decid*|tendr*|sabr*|tom*|prev*|piens*|esper*|estim*|calcul*|"
    "resolver*|cre*|habr*|podr* (saber|decidir|haber)|va* a|tien* (previst*|pensad*)) | (ya)? (@CLIT)? "
    "(han|ha|habeis|hay|tomaron|llegaron|llego|se sabe|se ha|tienen|tiene|has|hubo) (@CLIT|@ADV|alguna|a|"
    "tomado|una|tenido|podido){0,4} (decision|decidido|novedad|novedades|noticias|resuelto|decidir|avance|"
    "avances|definicion|resolucion|elegido|algo (nuevo|decidido|ya|en firme|sobre|del|de)|conclusion|"
    "movimiento) | (alguna|hay|cualquier) (@ADV|nueva){0,2} (novedad*|noticia*|avance*|actualizacion|"
    "movimiento) | (se sabe|sabe*|sabeis) (@ADV|ustedes){0,1} (algo|cuando|como (va|sigue|esta)) | "
    "(agradec*|encant*|gustaria) _{0,6}? (novedad*|noticia*|actualizacion|informacion (sobre|acerca|del|de "
    "la|respecto|que)) | como (va*|sigue|viene|quedo|marcha) (la cosa|todo|eso|lo)"
)

_ELEMENTS = {
    # -- what a message is about ---------------------------------------------------------------------------
    "withdrawal": (
        "(retir* | desist* de | declin* | renunci* a | anul* | cancel* | bajar* | bajo | dar de baja | doy "
        "de baja | quit* | elimin* | descart* ) (@CLIT|@ADV|de|del|a|en|como){0,3} (@MY|la|el|esta|este)? "
        "@ADV{0,1} (candidatura|postulacion|solicitud|aplicacion|participacion|nombre|proceso|seleccion|"
        "concurso|convocatoria|busqueda|perfil|curriculum|cv|oferta|interes) | (he decidido|decidi|hemos "
        "decidido|prefiero|opte por|he optado por|he resuelto|deseo|quisiera|quiero|debo|voy a|tengo que|me "
        "veo en la necesidad de|he preferido|resolvi|decido|opto por|lamento|comunico mi decision de|"
        "decision de) (@CLIT|@ADV){0,2} (no (seguir|continuar|avanzar|proseguir|participar|aceptar|"
        "incorporar*|seguir*|formar|presentar*)|retirar*|bajar*|dejar (el|la|de participar|de ser)|abandonar "
        "(el|la)|apartar*|desvincular*|declinar|salir del|dar un paso al costado|hacer* a un lado|renunciar) "
        "| (no (@CLIT){0,1} (seguire|continuare|voy a (seguir|continuar)|participare|sigo|continuo|podre "
        "(seguir|continuar|participar)|puedo (seguir|continuar)|deseo (seguir|continuar)|estoy (ya)? "
        "(disponible|interesad*)|me tengan|me tenga|me consideren)) (@ADV|con|en|mas|adelante|para|el|la|"
        "proceso|cuenta|seleccion|adelante){1,4} | me (retiro|bajo|descarto|aparto|desvinculo|salgo) (@ADV|"
        "de|del|con){1,2} | ya no (@CLIT){0,2} (sigo|continuo|estoy|participo|interesa|considere*|ten*) | "
        "(dejen|deje|dejad|deja) de (considerar*|contar) | baja del proceso | mi retirada | (aceptado|acepte|"
        "acepto|aceptar|tomado|tome|firmado|firme) (@ADV){0,1} (otr*|un (cargo|puesto|trabajo|empleo)|una "
        "(oferta|propuesta|plaza)|la (oferta|propuesta) de) _{0,14}? (por (lo que|eso|tanto)|asi que|no "
        "(seguire|continuare|podre)|retir*)"
    ),
    "verdict": (
        "(gracias|agradezco|agradecer*|agradecid*|aprecio) (@ADV|de|mucho|que|por|me|@YOU|haber*|el|tomar*|"
        "tiempo|la){0,6} (comunic*|avis*|inform*|hac* saber|respuesta|sinceridad|franqueza|transparencia|"
        "contarm*|decirm*|contest*|notific*|decision|respond*|resolucion|decir me) (@CLIT|@ADV|de|que|aunque|"
        ",|y|su|tu|tan){0,4} ($|,|decision|resultado|no|aunque|resolucion|con|eleccion|rapid*|tan|pese|otr*|"
        "honest*|sincer*|y) | (lamento|siento|pena|lastima|lastima que|triste*|apena*|decepcion*) (@ADV|"
        "@CLIT|que|mucho|saber|leer|por){0,4} (no (haber|he|ser|fui|me|continu*|hay*)|la decision|su "
        "decision|tu decision|resultado|otr*) | (felicit*|enhorabuena|suerte|exito*|exitos) (@CLIT|@ADV|"
        "mucha|mucho|de mi parte|a|al|para|con){0,3} (candidat*|persona|quien|elegid*|seleccionad*|"
        "incorporacion (nueva)?) | (acuso recibo de|recibi|he recibido|respecto a|leido|respeto|acepto|"
        "entiendo|comprendo) (@ADV){0,1} (@YOUR|la) (@ADV){0,1} (negativa|decision|resolucion)"
    ),
    "help": (
        "(podria*|puede*|podes|ayud*|seria* tan|sabe*|sabria*|favor|agradec*|pedir*|pido|consult*|habria|"
        "existe|alguna|orient*) (@ADV|@CLIT|usted|ustedes|mucho|que|posible|si|amable|en|de|la|manera|forma|"
        "un|una|poco|favor|alguna|me){0,7} (ayud*|orient*|indic*|decir*|pas*|transmit*|poner*|comunic*|"
        "conect*|encontr*|avis*|transfer*|hacer* lleg*|coordin*|agend*|reserv*|gestion*|facilit*|sugerir*|"
        "recomend*|echar*) (@CLIT|@ADV|a|un|una|el|la|mi|este|con|para|por|en|saber|cual|de|mejor|que|hueco|"
        "momento|hora|mensaje|recado|forma|manera|contactar|localizar|hablar|encontrar|comunicar){1,10} (con "
        "(el|ella|la|don|doña|usted no|señor*|sr|sra|su|dr|dra|ing|lic|mi entrev*|quien)|contact*|localizar|"
        "encontrar*|hablar|agenda|horario|hora|momento|mensaje|recado|comunicar*|ubicar|directora|director|"
        "jefe|jefa|ingenier*|doctor*|licenciad*|contacto|telefono de) | (ponerme|ponga|poner me|comunicarme|"
        "comunicar me|contactar|hablar|conversar|localizar|ubicar|reunir me|coincidir|conectar|dar|platicar|"
        "charlar|encontrar*) (@ADV|@CLIT|en contacto|un momento|un rato|unos minutos|en persona|directamente|"
        "brevemente){0,3} (con|a) (el|ella|la|don|doña|señor*|sr|sra|sr|su (jefe|jefa|director*|gerente)|dr|"
        "dra|ing|lic|quien lleva) _{0,5}? (?!(para el puesto de)) | (pasar*|transmit*|hacer* llegar|dejar*|"
        "trasladar*) (@CLIT){0,2} (@ADV|este|mi|el|un){0,2} (mensaje|recado|nota) | hueco en (su|la) agenda "
        "| (mejor|buen|buena) (hora|momento|horario|dia|manera|forma|via) (para|de) (contactar*|hablar*|"
        "localizar*|encontrar*|llamar*|ubicar*|comunicar*)"
    ),
    "news": (
        "(recib*|tengo|teng*|hech*|hicieron|lleg*|ofrec*|surg*|present*|dad*) (@CLIT|@ADV|me|de|la|otra|en "
        "firme|formal|sobre la mesa|una|@NUMERAL){0,4} (oferta|propuesta|ofrecimiento) (?!(de @YOU|de "
        "@YOUR)) | (otra|segunda|nueva|distinta) (oferta|propuesta) | oferta (@ADV|laboral|formal|en firme|"
        "de trabajo|de empleo){0,2} (de|por parte de) (otra|otro|una|un) (empresa|compañia|firma|banco|"
        "estudio|organizacion|institucion)"
    ),
    "follow_up": (
        "(pregunt*|consult*|saber|conocer|seguimiento|retom*|averigu*|interesar me por) _{0,10}? (proces*|"
        "puest*|vacant*|seleccion|decision|estado|novedad*|noticia*|avance*|busqueda|plaza|cargo|candidatura|"
        "postulacion|entrevista|algo|como|si|cuando|fase|contacto|plazo*|concurso|convocatoria) | (sigo|"
        "seguimos|continuo|sigue|continua|mantengo|permanezco|mantiene|conservo|persiste|siguen|seguir) "
        "(@CLIT|@ADV|siendo|estando|teniendo|con|el|la|mi|intact*|vivo|mucho|muchisimo|haciendo|mucha|mismo|"
        "misma){0,5} (interes*|ilusi*|entusias*|gust*|motiv*|ganas|atra*|apasion*|encant*|cop*|dispon*|"
        "intrig*|enganch*|fascin*|pensando|atent*|pendiente|dand* vueltas|a la espera) | (estado|status|"
        "estatus|novedad*|avance*|avanza*|noticias|fase|etapa|plazos) (@ADV|de|del|la|el|sobre|en|se|que|mi|"
        "respecto){0,5} (proces*|seleccion|vacant*|puest*|candidatura|postulacion|busqueda|plaza|decision|"
        "cargo|encuentra|solicitud|concurso) | (vuelv*|pong*|retom*|escrib*|contact*|comunic*|dirij*|llam*) "
        "(@CLIT|@ADV|de|nuevo|nuevamente|en|con|a|el|la|contacto|usted|ustedes|escribir*|contactar*|para|"
        "por){1,8} (@ADV|para|tras|despues|por|sobre|en relacion|relacion|relativo|acerca|a proposito|"
        "respecto|con motivo|a raiz|con|el|la|de|al|a){1,5} (entrevista|conversacion|reunion|puest*|vacant*|"
        "proces*|charla|seleccion|cargo|plaza|lo de|tema|candidatura|busqueda|visita) (?!(de (hoy|ayer|esta "
        "mañana|esta tarde))) | (pas*|hace|transcurr*|van) (@ADV|han|ya|casi|mas|de|@CLIT|un|una|unos|unas|"
        "@NUMERAL|@A_FEW|par){0,5} (dias|semana|semanas|mes|meses|quincena) (@ADV){0,1} (desde|que|de|"
        "despues|tuv*|me|convers*|habl*|nos|charl*|mantuv*|,) | (tras|despues de|a raiz de|con motivo de) "
        "(nuestra|la|mi|el) @ADV{0,1} (entrevista|conversacion|reunion|charla|encuentro|visita) (?!(de)? "
        "(hoy|ayer|esta|este)) (?! _{0,14}? (agradec*|gracias|agradezco)) | desde (la|nuestra|que|mi) (@ADV|"
        "nos|me|ultima){0,2} (entrevista*|conversacion|charla|reunion|habl*|convers*|charl*|vimos|platic*|"
        "visita|reun*|conoci*) | (como (acordamos|quedamos|me indico|me dijo|me comento)|tal (y)? como "
        "(acordamos|quedamos)|(dijo|dijiste|comento|comentaste|indico|menciono|mencionaste|comentaron) "
        "(@CLIT|@ADV|que){1,3} (habria|tendria*|decid*|sabria*|resolver*|iba*|me)) | (alguna|hay|algun|"
        "tiene*|tenes|teneis|cualquier) (@ADV|alguna|algun|ya){0,3} (novedad*|avance*|noticia*) | (como (va|"
        "van|viene|sigue|marcha|anda|avanza|siguen|vienen|estan|esta)) (@ADV|lo|la|el|las){0,2} (proces*|"
        "busqueda|seleccion|decision|todo|cosa*|de|vacante|tema|puesto) | @STATUS_ASKED"
    ),
    "thanks": (
        "gracias | agradec* | agradezco | agradez* | gratitud | aprecio | apreciamos | apreci* mucho | "
        "agradecid* | agradecimiento | un (placer|gusto|agrado|honor) (haber|conocer*|fue|hablar|conversar) "
        "| fue un (verdadero|gran|autentico)? (placer|gusto|agrado|honor) | valoramos"
    ),
    # -- what it has to hold -------------------------------------------------------------------------------
    "status": (
        "(cual|cuales|que) (son|es|seria|serian|sera|seran|sigue) (@ADV)? (los|el|las)? (@ADV)? (proximos|"
        "siguientes|proximo|siguiente) (pasos|paso|etapas|fases|etapa|fase) | (sigue|siguen|continua|"
        "continuan|esta|estaria) (@ADV)? (abierta|abierto|disponible|vacante|libre|en pie) | (la|el) "
        "(vacante|puesto|plaza|posicion|proceso|busqueda) (@ADV)? (sigue|continua|esta) (@ADV)? (abierta|"
        "abierto|disponible|vacante|libre|en (pie|marcha|curso)) | @STATUS_ASKED"
    ),
    "interest": (
        "(exactamente|justo|precisamente) (el|la|lo) _{0,4}? (trabajo|puesto|quiero|busco|buscaba|que) | "
        "(interesad* | interes (?!(general|social|publico|tasa|de mora|por (saber|conocer (el estado|la "
        "fecha)))) | interesa* (?!(saber|conocer (el (estado|resultado)|la (decision|fecha)|si|cuando|como)|"
        "por (saber|conocer el estado))) | interesando | entusiasm* | entusiast* | ilusion* | ilusiona* | "
        "motiva* | motivad* | apasion* | fascin* | enganchad* | entusiasta | atra* (?!(so|sad*)) | ganas de "
        "(?!(saber|conocer (el|la) (resultado|decision)|tener noticias)) | con ganas ($|,) | muchas ganas | "
        "(encanta*|gusta*|feliz|alegr*|honor|placer|orgull*|dichos*|contentisim*|fascina*|deseo|desear*|"
        "deseando|sueño|sueña|soñ*|ojala|espero|esperanza|quiero|quisiera|anhel*|dispuest*|disfrut*|"
        "afortunad*|privilegio|muero de) (@ADV|mucho|muchisimo|la|idea|de|si|pudiera|poder|pueda|podamos|en|"
        "con|a|para|mi|una|un|seria|me|enorme|gran|inmens*|que|posibilidad|oportunidad){0,7} (trabajar|"
        "formar parte|ser parte|unir*|sumar*|incorporar*|colabor*|aport*|contribu*|acompañar|integrar*|"
        "emprender|pertenecer|asumir|desempeñar|ocupar|empezar|arrancar|participar|entrar|estar en (@YOUR|el|"
        "la)|desarrollar*|compartir este|hacer este trabajo|construir|comenzar|sacar adelante|crecer) (?!(me "
        "de @YOU)) | (trabajar|formar parte|ser parte|unirme|unir me|sumarme|sumar me|incorporar*|integrarme|"
        "acompañar) _{0,9}? (seria|sería|me haria|me encant*|me gust*|ilusion|honor|alegria|placer|"
        "entusias*) | (sigue|siguen|me|nos) (@ADV){0,1} (encant*|gust*|cop*|atra*|fascin*|entusiasm*|"
        "interes*|ilusion*|llam* la atencion|encaj*|emocion*|convenc*|hace ilusion|seduc*|flip*|molo|mola) "
        "(@ADV|mucho|muchisimo|mas|un monton|un mundo|la|el|lo|su|tu|vuestro|vuestra|idea|de|que|lo|cada|vez|"
        "dia|,){0,6} (@ROLE|propuesta|idea|sumar*|producto|proyecto|equipo|trabajo|oportunidad|vacante|"
        "posibilidad|empresa|puesto|hacen|vision|mision|ambiente|desafio|reto) | (primera|mejor|principal|"
        "preferida) (@ADV){0,1} (opcion|eleccion|alternativa) | (opcion|destino) (favorita|preferida|numero "
        "uno) | me (veo|imagino|visualizo) (@ADV|ya|perfectamente|en|con|trabajando|formando|haciendo|"
        "aportando|mucho|muy|a|mi|misma|mismo){0,4} (@YOUR|equipo|trabajando|puesto|ustedes|vosotros|"
        "formando|aportando|haciendo|en|ahi|alli|con) | (puesto|trabajo) (@ADV|es|seria|justo|exactamente|"
        "el){1,4} (que (@ADV){0,1} (busc*|quiero|quer*|mas|siempre)|ideal|perfecto|soñad*|de mis sueños|"
        "hecho para) | (mi entusiasmo|mi ilusion|ilusion|con muchas ganas|expectativa de (trabajar|sumar)|"
        "emocion*) | (sigo|estoy|quedo|continuo) (@ADV|muy|re|super|mas que|totalmente){0,2} (dentro|"
        "convencid* de|decidid* a|comprometid*|prendid*|copad*|enganchad*|emocionad*|entusiasmad*|pensando "
        "en|seguro de que quiero|segura de que quiero))"
    ),
    # -- an employer's answer ------------------------------------------------------------------------------
    "undecided": (
        "(no|aun|todavia|sin|antes|hasta|falta|faltan|ni|pendiente|pendientes|quedan|queda) _{0,8}? "
        "(decision|decidido|decidir|decidimos|resuelto|resolver|definido|definir|conclusion|concluido|"
        "terminado|terminar|cerrado|finalizado|finalizar|tomado|elegido|escogido|adoptado|seleccionado|"
        "definicion|resolucion|acuerdo|determinacion|determinado|completado|proceso|veredicto|entrevistas|"
        "entrevista|candidatos|claro|definitiv*|final|reunirse|reunir|valorar) | (seguimos|sigue|siguen|"
        "continuamos|continua|estamos|esta|estan|sigo|continuan|estoy) (@ADV|en|la|el|fase|plen*|proceso|de|"
        "etapa){0,5} (deliber*|evalu*|entrevist*|valor*|viendo|estudi*|anali*|consider*|revis*|abiert*|"
        "pendiente*|decid*|conversando|debat*|seleccion|curso|eso|marcha|ello|proceso|reuni*|discut*|compar*|"
        "pensando|terminando|cerrando|deliberacion) | (decision|proceso|seleccion|resultado|resolucion|plaza|"
        "eleccion|deliberacion*) (@ADV|@CLIT|esta|sigue|continua|queda|permanece|va|todavia|a|se|encuentra|"
        "final){1,4} (abiert*|pendiente*|curso|proceso|tomada|por|tard*|demor*|llev*|necesit*|requ*|retras*|"
        "mas|alarg*|marcha)"
    ),
    "patience": (
        "pacien* | la espera | su comprension | tu comprension | vuestra comprension | comprension | "
        "esperar* | haber esperado | por (la)? espera | aguantar*"
    ),
    "day": (
        "(@WORDCOMES) _{0,10}? @ONDAY | (?<!pasado) (?<!del) @BYDAY (?!pasad*) (?!anterior) ((?!@PASTDAY) "
        "_){0,8}? @WORDCOMES"
    ),
    "number_here": (
        "(a|en) este (mismo)? (numero|telefono) | (numero|telefono|movil|celular|extension|interno|linea) "
        "(@ADV|de|telefono|contacto|que|@CLIT){0,4} (figura|aparece|indico|indicamos|abajo|debajo|firma|pie|"
        "arriba|mas abajo|a continuacion|encabeza|mencionado|en la firma|al pie)"
    ),
    "reply_here": (
        "(respond*|contest*|escrib*) (@CLIT|@ADV|directamente|a|en|con|simplemente|mail|al){0,4} (este|esta|"
        "mismo|misma) (@ADV|mismo){0,1} (correo|mensaje|email|mail|direccion|via|hilo) | (correo|direccion|"
        "email|mail) (@ADV|de|correo|que|@CLIT){0,3} (figura|aparece|indico|abajo|debajo|firma|pie|a "
        "continuacion) | (por|a traves de) (este|esta) (mismo|misma)? (correo|mail|email|medio|via) | (este|"
        "a este) mismo (correo|mail|email)"
    ),
    "decision": (
        "(lamentamos|lamento|sentimos|siento|desafortunadamente|lamentablemente|desgraciadamente|por "
        "desgracia) _{0,12}? (comunic*|inform*|no (ha|has|seguir*|continu*|avanz*|vamos)|otr*|descartad*|"
        "seleccionad*|decidido|elegido|decir*) | no (ha|has) (@CLIT){0,1} sido (seleccionad*|elegid*|"
        "escogid*) | (hemos|han|he|habiamos) (decidido|optado|elegido|seleccionado|escogido|resuelto|"
        "preferido) (@ADV|por|a|seguir|continuar|avanzar|con|ofrecer*|contratar){1,4} (otr*|una persona|un "
        "candidato|una candidata|ofrecer*|perfil*|alguien|le|te) | (complace|alegra|gusta|place|encanta|"
        "alegria|placer|satisfaccion|complacemos) (@ADV|de|poder|@CLIT|mucho|en|el){0,4} (ofrecer*|"
        "comunicar* que (ha|has)|inform* que (ha|has)|invitar*|anunciar* que|decir* que (ha|has|el puesto)) "
        "| (puesto|plaza|trabajo|cargo) (es|ya es) (suyo|tuyo|suya|tuya) | (?<!no) (?<!no @CLIT) (hemos|se "
        "ha) (@ADV){0,1} (tomado|llegado a|adoptado) (ya)? (una|la|a una) decision (?!(todavia|aun)) (?<!no "
        "hemos _ _ _ _)"
    ),
    # -- what it claims ------------------------------------------------------------------------------------
    "agreed": (
        "(como|segun|tal (y)? como|conforme (a)?|tal cual|de acuerdo (con|a) lo) (@ADV|lo|ya|habiamos|hemos|"
        "bien|usted y yo){0,3} (acordamos|acordado|quedamos|quedado|convinimos|convenido|pactamos|pactado|"
        "acordaramos|acordara) | lo (que)? (acordado|acordamos|convenido|convinimos|pactado) | (quedamos|"
        "habiamos quedado|acordamos|convinimos|habiamos acordado) (@ADV){0,1} (en (que|hablar|volver|llamar|"
        "que le)|que) | nuestro acuerdo"
    ),
    "mentioned": (
        "(dijo|dijeron|dijiste|dijisteis|comento|comentaron|comentaste|comentasteis|menciono|mencionaron|"
        "mencionaste|indico|indicaron|indicaste|adelanto|adelantaron|adelantaste|prometio|prometieron|"
        "prometiste|señalo|señalaron|señalaste|aviso|anuncio|anunciaron|hablo|hablaron|apunto|sugirio|"
        "quedaron|quedo|quedaste) (@ADV|@CLIT|que|@YOU|tendr*|decid*|resolv*|habr*|sabr*|dar*|una|un|la|el|"
        "respuesta|decision|en|para|del|iban|iba|avis*|llam*|a|contest*|noticias|como|fecha|hacia|antes|"
        "sobre|alrededor|lo|podr*|estar*|esper*|dia|por|tomar*|respond*|comunic*|inform*|me|se|escrib*|"
        "resultado|como muy tarde|mas tardar|entre){0,14}? (@WEEKDAY | (el|dia|del|al) (@NUMERAL|@FIGURE|"
        "@DATED|@SERIES|@NTH|uno|primero) | (@NUMERAL|@FIGURE) de @MONTH | fin de semana | fin de mes)"
    ),
    "calling": (
        "(le|la|lo|te|les|los|os) (@ADV){0,1} (llamare|llamaremos|telefoneare|marcare|estare llamando|"
        "llamaria|vuelvo a llamar|voy a (volver a)? (llamar|telefonear|marcar)|llamo (el|la|mañana|esta|a|"
        "luego|mas tarde|proxima)) | (volvere a|voy a (volver a)?|podria|puedo|podre|intentare|pienso|"
        "quisiera|me gustaria|permitire|permito|tratare de|prefiero|estaria bien) (@CLIT|@ADV|intentar|"
        "poder){0,2} (llamar|telefonear|marcar) (?!(me|nos)) (@CLIT)? (?!(la atencion|a (la puerta))) | "
        "(llamarle|llamarla|llamarlo|llamarte|telefonearle) | (llamar|telefonear) (le|la|lo|te|les|los|os) | "
        "(le|te|les) (doy|dare|daria|hago|hare|pego) (@ADV|un|una){1,2} (llamada|telefonazo|toque|llamado|"
        "llamadita|timbrazo)"
    ),
    "position": "(puesto|cargo|posicion|rol) (de|como) (un|una|el|la)? _{1,3}? (?!de)",
}

LANGUAGE = Language(
    code="es",
    groups=_GROUPS,
    terms=_TERMS,
    phrases=_PHRASES,
    elements=_ELEMENTS,
    instead={
        "COUNTS_ATTEMPTS": "Quería retomar el contacto por el puesto, que me sigue interesando mucho.",
        "FRUSTRATION_OR_BLAME": (
            "Sé que estas decisiones llevan su tiempo. ¿Podría decirme cómo va el proceso?"
        ),
        "PRESSURE_OR_ULTIMATUM": "¿Podría decirme para cuándo esperan decidir? Me adapto con gusto.",
        "DESPERATION": "Me encantaría hacer este trabajo, y sé que puedo aportar mucho a su equipo.",
        "NEGATIVITY": (
            "Disfruté mucho de nuestra conversación, y con gusto le cuento más de lo que puedo aportar."
        ),
        "status": "¿Podría decirme en qué punto se encuentra el proceso?",
        "interest": "El puesto me sigue interesando mucho.",
        "thanks": "Muchas gracias por su tiempo.",
        "withdrawal": "He decidido retirar mi candidatura.",
        "name": "Estimada Jo Marsh:",
        "undecided": "Todavía no hemos tomado una decisión.",
        "patience": "Le agradecemos su paciencia.",
        "day": "Tendrá noticias nuestras a más tardar el viernes 4 de diciembre.",
        "contact": (
            "Si para entonces no ha sabido de nosotros, llámenos al 617 555 0100 o escríbanos a "
            "empleo@acme.example."
        ),
        "agreed": "Quería retomar el contacto, tal como le anuncié.",
        "calling": "Volveré a escribirle la próxima semana.",
    },
    greetings=(
        "hola estimado estimada estimados estimadas estimadx querido querida queridos queridas apreciado "
        "apreciada apreciados apreciadas buenas buenos buen buena dia dias tardes noches distinguido "
        "distinguida saludos respetado respetada respetados ey hey holi holaa que tal muy"
    ),
    anybody=(
        "senor senora senorita senores senoras sr sra srta sres sras don dona d dna doctor doctora dr dra "
        "licenciado licenciada lic ingeniero ingeniera ing arquitecto arquitecta arq profesor profesora "
        "prof maestro maestra mtro mtra magister mg contador contadora cpn equipo de del la el los las lo a "
        "y e o mi mis tod@s todos todas amigos amigas departamento area seleccion recursos humanos rrhh rr "
        "hh talento humano gestion personas personal gerente gerencia director directora direccion jefe "
        "jefa responsable reclutador reclutadora reclutamiento comite jurado colegas quien corresponda "
        "pueda interesar para su atencion presente excelentisimo ilustrisimo gracias muchas soy le les te "
        "espero tardes dias noches hola buenas buenos muy mias mios"
    ),
    farewells=(
        "saludo saludos cordial cordiales cordialmente atentamente atte abrazo abrazos beso besos gracias "
        "afectuoso afectuosos afectuosamente respetuosamente suyo suya sinceramente agradecido agradecida "
        "quedo despido despide reciba reciban carinos carinosamente amablemente disposicion pronto"
    ),
    split=_split,
    endings="o a os as er ro ra do da to ta mo ma vo va no na avo ava",
    multiples="x veces",
    abbreviations=(
        "sr sra srta sres sras dr dra d dña lic ing arq prof mtro mtra núm num nro no n nº ud uds vd vds "
        "tel tfno tlf cel ext av avda pág ref art etc p.ej cía s.a aprox máx mín 1er 2do 2da 3er 3ro 3ra "
        "4to 4ta 5to 5ta 2º 2ª 3º 3ª 4º 4ª"
    ),
    head_last=False,
)
