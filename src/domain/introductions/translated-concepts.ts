import type { Language } from './language.ts';

/**
 * How German, French and Spanish say the concepts of `concepts.ts`: a line is a concept's name and its words in each language, in
 * that order. Compared by stems, so one form of a word is enough.
 */
const lines = `
funding | investor, investition, investieren, finanzierung, startkapital, risikokapital, beteiligung, geldgeber, business angel | investisseur, investissement, investir, financement, leve des fonds, levee de fonds, capital risque, business angel | inversor, inversion, invertir, invierte, financiacion, capital riesgo, business angel
grant | stipendium, fordermittel, zuschuss, stiftungsgelder | bourse, subvention | beca, subvencion
sponsorship | sponsor, spende, spender, mazen | mecene, mecenat, sponsor, don | patrocinador, patrocinio, donante, donacion
loan | kredit, darlehen, hypothek, baufinanzierung | pret, credit, hypotheque, emprunt | prestamo, hipoteca, credito
insurance | versicherung, versicherungsmakler | assurance, assureur, courtier | seguro, aseguradora, corredor de seguros
accounting | steuerberater, steuerberatung, steuererklarung, steuern, buchhaltung, buchhalter, jahresabschluss, wirtschaftsprufer | comptable, comptabilite, expert comptable, fiscal, fiscaliste, impots | contable, contabilidad, fiscal, asesoria fiscal, impuestos, declaracion de la renta
wealth | vermogensverwaltung, altersvorsorge, finanzberater, geldanlage | gestion de patrimoine, retraite, epargne | gestion de patrimonio, jubilacion, ahorro
legal | anwalt, anwaltin, rechtsanwalt, rechtsberatung, jurist, kanzlei, notar, recht | avocat, juriste, droit, notaire, litige, cabinet d avocats | abogado, abogada, juridico, notario, derecho, bufete, pleito
contract-law | vertrag, vertrage, arbeitsvertrag | contrat, contrats | contrato, contratos
ip-law | patent, patentanwalt, marke, markenrecht, urheberrecht | brevet, marque, propriete intellectuelle, droit d auteur | patente, marca, propiedad intelectual, derechos de autor
immigration | visum, aufenthaltserlaubnis, aufenthaltstitel, einburgerung, arbeitserlaubnis | visa, titre de sejour, naturalisation, carte de sejour | visado, permiso de residencia, extranjeria, nacionalidad
family-law | scheidung, sorgerecht, erbrecht, testament | divorce, garde des enfants, succession familiale, testament | divorcio, custodia, herencia, testamento
privacy | datenschutz, dsgvo, compliance | rgpd, protection des donnees, conformite | proteccion de datos, rgpd, cumplimiento
hire-hr | personalabteilung, personalvermittlung, headhunter, stellt ein, einstellen, mitarbeiter gesucht, fachkrafte | recrute, recruteur, recrutement, ressources humaines, embauche | contrata, contratar, reclutador, seleccion de personal, recursos humanos
jobhunt | stelle, arbeitsstelle, job, arbeit, bewerbung, lebenslauf, berufseinstieg, karriereberatung | emploi, poste, travail, candidature, reconversion, cv | trabajo, empleo, puesto, curriculum, entrevista de trabajo
internship | praktikum, praktikant, lehrstelle, ausbildungsplatz, azubi, lehrling | stage, stagiaire, alternance, apprenti, apprentissage | practicas, becario, aprendiz
mentoring | mentor, coach, coaching, fuhrung, fuhrungskraft, fuhrungskrafte, fuhrungskraftetrainer, karriere, sparringspartner | mentor, coach, dirigeants, encadrement, management, manager | mentor, coach, liderazgo, jefe, direccion de equipos
cofounder | mitgrunder, grunder, grunden, unternehmensgrundung, existenzgrundung | cofondateur, associe, monter une entreprise, creer une entreprise, fondateur | cofundador, socio, fundar una empresa, montar una empresa, emprendedor
board | aufsichtsrat, beirat, vorstand | conseil d administration, administrateur | consejo de administracion, patronato
sales | vertrieb, verkauf, verkaufer, akquise | vente, ventes, commercial, vendeur, prospection | ventas, comercial, vendedor
customers | erste kunden, pilotkunden, kunden, einkauf, einkaufer | premiers clients, clients, acheteur, achats | primeros clientes, clientes, comprador, compras
beta | testpersonen, tester, nutzertest, testnutzer | testeur, beta testeurs, test utilisateur | probador, usuarios de prueba
marketing | marketing, werbung, suchmaschinenoptimierung, kampagne | marketing, publicite, referencement, campagne | marketing, publicidad, posicionamiento, campana
social-media | soziale medien, instagram, influencer | reseaux sociaux, instagram, influenceur | redes sociales, instagram, influencer
press | pressearbeit, presse, offentlichkeitsarbeit, pressekontakt | relations presse, presse, attache de presse | prensa, relaciones publicas, gabinete de prensa
journalism | journalist, journalismus, zeitung, redaktion, redakteur | journaliste, journal, redaction | periodista, periodico, periodismo
branding | logo, grafiker, grafikdesign, gestaltung, illustrator, markenauftritt, verpackung | logo, graphiste, graphisme, illustrateur, identite visuelle | logo, disenador grafico, diseno, ilustrador, imagen de marca
ux | benutzeroberflache, nutzererlebnis, produktdesign | ergonomie, interface, experience utilisateur | experiencia de usuario, interfaz, usabilidad
photo | fotograf, fotografin, fotografie, fotos, portrats, hochzeitsfotos | photographe, photo, photographie, portraits | fotografo, fotografia, fotos, retratos
video | film, filmemacher, video, kamera, schnitt, dokumentarfilm, animation | film, video, realisateur, montage, documentaire, cadreur | video, pelicula, documental, camara, montaje, cineasta
audio | tonstudio, tontechniker, podcast, aufnahme | ingenieur du son, studio d enregistrement, podcast | sonido, estudio de grabacion, podcast
writing | texter, ghostwriter, autor, schreiben, biografie, drehbuch | redacteur, ecrivain, ecrire, scenariste, biographie | redactor, escritor, escribir, guionista, biografia
publishing | verlag, roman, manuskript, lektorin, literaturagent, literatur, gedichte | editeur, edition, maison d edition, roman, manuscrit, litteraire, poemes | editorial, editor, novela, manuscrito, literario, libros, poemas
proofreading | korrekturlesen, lektorat, korrektorat, abschlussarbeit | relecture, correcteur, correction | corrector, correccion de textos
translation | ubersetzer, ubersetzung, dolmetscher, zweisprachig | traducteur, traduction, interprete, bilingue | traductor, traduccion, interprete, bilingue
events | veranstaltung, konferenz, messe, hochzeitsplaner, fest organisieren | evenement, evenementiel, conference, salon | evento, conferencia, feria, organizacion de bodas
venue | raum, saal, seminarraum, veranstaltungsort, festsaal | salle, lieu de reception | sala, local, salon de actos
speaking | redner, vortrag, vortrage, referent, moderator, keynote | conferencier, orateur, intervenant, animateur | ponente, ponencia, conferenciante, charla
presentation | rhetorik, prasentation, lampenfieber, redetraining, pitch | prise de parole, presentation, rhetorique, pitch | hablar en publico, oratoria, presentacion, pitch
catering | koch, catering, kochen fur, festessen | traiteur, chef a domicile, cuisinier | cocinero, catering, chef
music-lessons | klavier, klavierunterricht, geige, gitarre, gitarrenunterricht, gesangsunterricht, cello, musiklehrer, instrument lernen, flote | piano, violon, guitare, cours de musique, cours de chant, violoncelle, flute, professeur de musique | piano, violin, guitarra, clases de musica, canto, violonchelo, flauta, profesor de musica
band | band, schlagzeuger, bassist, sanger, chor, orchester, musiker, jazz | groupe de musique, batteur, bassiste, chanteur, chorale, orchestre, musicien, jazz | grupo de musica, bateria, bajista, cantante, coro, orquesta, musico, jazz
acting | schauspieler, theater, buhne | acteur, comedien, theatre, scene | actor, actriz, teatro, escenario
art | kunstler, malerei, maler und bildhauer, galerie, ausstellung, kurator, bilder | artiste, peintre, galerie, exposition, sculpteur, tableaux | artista, pintor, galeria, exposicion, escultor, cuadros
craft | topfern, keramik, nahen, schneider, schneiderin, stricken, schmuck, handarbeit | poterie, ceramique, couture, couturiere, tricot, bijoux, tailleur | ceramica, costura, costurera, tejer, joyas, sastre, artesania
tutoring | nachhilfe, mathematik, hausaufgaben, prufungsvorbereitung, schuler | soutien scolaire, mathematiques, maths, devoirs, eleves | clases particulares, matematicas, deberes, alumnos
school | schulplatz, schulleiter, kindergarten, grundschule | ecole, directeur d ecole, maternelle | colegio, director de colegio, guarderia
university | studium, promotion, doktorarbeit, studienplatz, professor | universite, these, doctorat, inscription | universidad, tesis, doctorado, matricula
language-exchange | sprachtandem, tandem, muttersprachler, spanischlehrer, englischlehrer, deutschlehrer, franzosischlehrer, spanisch, englisch, franzosisch, italienisch, deutsch lernen, sprachunterricht, konversation | echange linguistique, tandem, conversation, langue maternelle, espagnol, anglais, allemand, italien, cours de langue | intercambio de idiomas, tandem, conversacion, nativo, ingles, aleman, frances, italiano, clases de idiomas
software | softwareentwickler, entwickler, programmierer, programmieren, informatiker, software | developpeur, programmeur, programmation, informaticien, logiciel | desarrollador, programador, programacion, informatico, software
website | webseite, website, internetseite, internetseiten, webdesigner, homepage, onlineshop | site internet, site web, developpeur web, boutique en ligne, webdesigner | pagina web, sitio web, disenador web, tienda online
mobile | app entwickler, app, handyanwendung | application mobile, appli | aplicacion movil, app
security | it sicherheit, datensicherheit | cybersecurite, securite informatique | ciberseguridad, seguridad informatica
data | datenanalyse, daten, datenbank | analyse de donnees, donnees, base de donnees | analisis de datos, datos, base de datos
ml | kunstliche intelligenz, maschinelles lernen, ki | intelligence artificielle, apprentissage automatique, ia | inteligencia artificial, aprendizaje automatico, ia
statistics | statistik, statistiker | statistiques, statisticien | estadistica, estadistico
it-support | computerhilfe, it support, netzwerk, rechner, computer | depannage informatique, ordinateur, assistance informatique | soporte informatico, ordenador, redes informaticas
project | projektmanagement, projektleiter | gestion de projet, chef de projet | gestion de proyectos, jefe de proyecto
strategy | unternehmensberatung, unternehmensberater, strategie | conseil en strategie, consultant, strategie | consultoria, consultor, estrategia
export | export, import, zoll, vertriebspartner im ausland | export, import, douane | exportacion, importacion, aduana
logistics | logistik, lager, lagerhalle, spedition, lieferkette | logistique, entrepot, transport, fret | logistica, almacen, transporte
moving-van | umzug, umziehen, transporter, mobelpacker, sprinter | demenagement, demenageur, camion, camionnette | mudanza, mudanzas, furgoneta, camion
manufacturing | hersteller, fertigung, produktion, zulieferer, fabrik | fabricant, fabrication, usine, fournisseur | fabricante, fabricacion, fabrica, proveedor
mechanical | maschinenbau, maschinenbauer, konstrukteur | ingenieur mecanique, mecanique | ingeniero mecanico, mecanica
electronics | elektronik, elektrotechnik, leiterplatte | electronique, circuit imprime | electronica, placa de circuito
architecture | architekt, architektin, bauantrag, innenarchitekt, dachausbau | architecte, permis de construire, architecte d interieur | arquitecto, licencia de obra, interiorista
building | dachdecker, dach, maurer, renovierung, sanierung, handwerker, fliesenleger, bauunternehmer | couvreur, toit, toiture, macon, renovation, artisan, carreleur, travaux | tejado, albanil, reforma, obra, constructor, manitas, azulejos
plumbing | klempner, installateur, heizung, sanitar | plombier, plomberie, chauffage, fuite | fontanero, fontaneria, calefaccion, fuga
electrician | elektriker, photovoltaik, solaranlage, warmepumpe | electricien, panneaux solaires, pompe a chaleur | electricista, paneles solares, placas solares
carpentry | tischler, schreiner, zimmermann, mobel, holz | menuisier, menuiserie, ebeniste, charpentier, meubles, bois | carpintero, carpinteria, ebanista, muebles, madera
gardening | gartner, garten, gartenpflege, landschaftsgartner, gemuse, baumpflege | jardin, jardinier, jardinage, paysagiste, potager, elagage | jardin, jardinero, jardineria, huerto, poda, paisajista
cleaning | putzhilfe, reinigung, haushaltshilfe, putzen | menage, femme de menage, nettoyage | limpieza, limpiar, asistenta
childcare | kinderbetreuung, tagesmutter, babysitter, kinderfrau, kinder betreuen, kita, au pair | garde d enfants, nounou, nourrice, babysitter, assistante maternelle, creche, au pair | ninera, canguro, cuidado de ninos, cuidar ninos, guarderia, au pair
eldercare | pflegeheim, altenpflege, seniorenbetreuung, pflegedienst, pflegekraft | maison de retraite, aide a domicile, personnes agees | residencia de mayores, cuidado de mayores, cuidadora
nursing | krankenpfleger, krankenschwester, pflegekrafte, pflege, pflegefachkraft, hebamme | infirmier, infirmiere, aide soignant, sage femme, soins | enfermera, enfermero, enfermeria, matrona
medicine | arzt, arztin, chirurg, hausarzt, zahnarzt, facharzt, zweitmeinung | medecin, chirurgien, dentiste, specialiste, deuxieme avis | medico, medica, cirujano, dentista, especialista, segunda opinion
therapy | physiotherapie, physiotherapeut, osteopath, massage, ruckenschmerzen | kinesitherapeute, osteopathe, massage, mal de dos | fisioterapeuta, osteopata, masaje, dolor de espalda
wellbeing | yoga, meditation, achtsamkeit, stress | yoga, meditation, pleine conscience, stress | yoga, meditacion, atencion plena, estres
fitness | fitness, personal trainer, ernahrungsberatung, abnehmen | remise en forme, coach sportif, dieteticien, nutrition | entrenador personal, nutricion, dietista, ponerse en forma
running | laufpartner, joggen, marathon, laufen gehen, lauftreff | course a pied, coureur, marathon, jogging | correr, corredor, maraton
racket-sports | tennis, squash, badminton, tischtennis | tennis, squash, badminton, tennis de table | tenis, padel, squash, badminton
team-sports | fussball, handball, volleyball, basketball | football, handball, volley, basket, rugby | futbol, baloncesto, voleibol, balonmano
cycling | rennrad, fahrrad, radfahren, radtour, mountainbike | velo, cyclisme, cycliste, vtt | bicicleta, ciclismo, ciclista
climbing | klettern, bouldern, bergsteigen | escalade, grimpeur, alpinisme, bloc | escalada, escalador, montanismo
hiking | wandern, wanderung, wanderfuhrer, bergfuhrer | randonnee, randonneur, guide de montagne | senderismo, excursionismo, guia de montana
water-sports | segeln, segellehrer, segelboot, rudern, tauchen, surfen, schwimmen | voile, voilier, aviron, plongee, surf, natation | vela, velero, remo, buceo, surf, natacion
winter-sports | skifahren, skilehrer, snowboard, langlauf | ski, moniteur de ski, patinage | esqui, monitor de esqui, patinaje
riding | pferd, pferde, reiten, reitunterricht, stall | cheval, chevaux, equitation, ecurie | caballo, equitacion, hipica
games | schach, brettspiele, kartenspiele, spieleabend, skat | echecs, jeux de societe, cartes | ajedrez, ajedrecista, juegos de mesa, cartas
cars | auto, autos, oldtimer, kfz, werkstatt, motorrad, fahrlehrer | voiture, automobile, garagiste, moto, permis de conduire | coche, automovil, taller mecanico, moto, carnet de conducir
pets | hund, hunde, katze, tierheim, tierarzt, hundesitter, haustier | chien, chat, veterinaire, refuge, animaux | perro, gato, veterinario, protectora, mascota
bees | imker, imkerei, bienen, bienenhaltung, honig | apiculteur, apiculture, abeilles, ruches, miel | apicultor, apicultura, abejas, colmenas, miel
farming | bauernhof, landwirt, landwirtschaft, acker, weinberg, winzer | ferme, agriculteur, agriculture, vignoble, vigneron | granja, agricultor, agricultura, vinedo
housing | wohnung, zimmer, wg, mietwohnung, vermietet, vermieter, mieter, untermiete, mitbewohner | appartement, chambre, logement, colocation, loue, location, locataire, proprietaire | piso, habitacion, vivienda, alquila, alquiler, inquilino, casero, companero de piso
guest | gastezimmer, gastfamilie, ubernachtung | chambre d amis, famille d accueil, hebergement | habitacion de invitados, familia de acogida, alojamiento
realestate | immobilien, makler, hauskauf, grundstuck | immobilier, agent immobilier, acheter une maison | inmobiliaria, agente inmobiliario, comprar una casa
office | buroraum, coworking, schreibtisch, buro | bureau, bureaux, coworking | oficina, coworking, despacho
travel | reiseplanung, reisetipps, stadtfuhrer, reisefuhrer, reise | voyage, guide touristique, itineraire | viaje, guia turistico, ruta
cooking | kochkurs, backen, brot backen, kochen lernen, rezepte | cours de cuisine, patisserie, faire du pain, recettes | clases de cocina, reposteria, hacer pan, recetas
wine | wein, weinprobe, brauerei, bier | vin, degustation, brasserie, sommelier | vino, cata, cerveceria, bodega
restaurant | restaurant, gastronomie, cafe, gastwirt | restaurant, restauration, cafe | restaurante, hosteleria, bar
retail | einzelhandel, laden, handler, supermarkt, grosshandel | commerce, magasin, commercant, grossiste | comercio, tienda, supermercado, mayorista
succession | nachfolge, nachfolger, firma verkaufen, unternehmensverkauf, ubernahme | repreneur, reprise d entreprise, ceder, cession | traspaso, relevo generacional, vender la empresa
charity | verein, gemeinnutzig, stiftung, hilfsorganisation | association, fondation, ong | asociacion, fundacion, ong, sin animo de lucro
volunteering | ehrenamt, ehrenamtlich, freiwillige, tafel, helfer | benevole, benevolat, banque alimentaire | voluntario, voluntariado, banco de alimentos
refugees | gefluchtete, fluchtlinge, fluchtlingshilfe | refugies, migrants | refugiados, migrantes
research | forschung, forscher, forschungspartner, wissenschaftler, labor, koautor | recherche scientifique, chercheur, laboratoire, scientifique, coauteur | investigador, investigacion, laboratorio, cientifico, coautor
interviews | interviewpartner, gesprachspartner, studienteilnehmer, probanden | participants a une etude, entretiens, temoignages | participantes en un estudio, entrevistas
customer-service | kundendienst, kundenservice | service client | atencion al cliente
training | schulung, weiterbildung, seminarleiter, trainer fur teams | formation, formateur, animateur d ateliers | formador, formadora, formacion, talleres
energy-consult | energieberater, energieberatung, dammung | audit energetique, isolation | eficiencia energetica, aislamiento
negotiation | mediation, mediator, verhandlung, konflikt | mediation, mediateur, negociation | mediacion, mediador, negociacion
office-admin | assistenz, sekretariat, buroorganisation | assistante, secretariat, secretaire | asistente, secretaria, administrativo
carpool | fahrgemeinschaft, mitfahrgelegenheit | covoiturage | compartir coche
parents | krabbelgruppe, elterngruppe, spielgruppe | groupe de parents, jeunes parents | grupo de padres, padres primerizos
expat | neu in der stadt, anschluss finden, einleben | nouveau dans la ville, s installer, expatrie | recien llegado, expatriado, instalarse
dance | tanzen, tanzpartner, tanzlehrer, salsa, tango | danse, danseur, salsa, tango | baile, bailar, bailarin, salsa, tango
`;

/** The phrases of help concepts by language: `[concept's name, phrases]`, folded as they stand. */
export const translatedConcepts: ReadonlyMap<
  Exclude<Language, 'en'>,
  readonly (readonly [string, readonly string[]])[]
> = (() => {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  const phrasesAt = (column: number) =>
    rows.map(
      ([id = '', ...columns]) => [id, (columns[column] ?? '').split(',').map((phrase) => phrase.trim())] as const,
    );
  return new Map([
    ['de', phrasesAt(0)],
    ['fr', phrasesAt(1)],
    ['es', phrasesAt(2)],
  ]);
})();
