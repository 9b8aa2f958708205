/** What a column can hold. `title` is a job or an honorific: the other columns tell. `address` is one written out. */
export type Concept =
  | 'name'
  | 'given'
  | 'family'
  | 'additional'
  | 'prefix'
  | 'suffix'
  | 'nickname'
  | 'pronouns'
  | 'headline'
  | 'organization'
  | 'unit'
  | 'jobTitle'
  | 'title'
  | 'email'
  | 'phone'
  | 'link'
  | 'address'
  | 'street'
  | 'locality'
  | 'region'
  | 'postalCode'
  | 'country'
  | 'birthday'
  | 'birthYear'
  | 'birthMonth'
  | 'birthDay'
  | 'anniversary'
  | 'place'
  | 'languages'
  | 'skills'
  | 'interests'
  | 'tags'
  | 'notes'
  | 'connectedOn';

/**
 * A heading as it is compared: words in small letters without accents and punctuation, `FirstName` in two words, every
 * spelling of e-mail alike.
 */
export function normalHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' ')
    .replace(/\be (mails?|post|posta)/g, 'e$1')
    .replace(/\blinked in\b/g, 'linkedin')
    .trim();
}

/**
 * Headings by what stands below them, in the languages that exports are localised to. A word is listed where it means this in
 * at least one widely used program, and nothing else in another.
 */
const HEADINGS: Record<Concept, string> = {
  name: `name|full name|display name|contact name|contact|person|anzeigename|vollstandiger name|ganzer name|nom complet|nom affiche|nom a afficher
    |nom d affichage|nombre completo|nombre para mostrar|nome completo|nome visualizzato|nome di visualizzazione|nome para exibicao
    |nome de exibicao|nom|nombre|nome|naam|volledige naam|weergavenaam|navn|fulde navn|fullt navn|visningsnavn|namn|visningsnamn|nimi
    |koko nimi|nazwa|imie i nazwisko|nazwa wyswietlana|jmeno a prijmeni|cele jmeno|zobrazovane jmeno|nev|teljes nev|ad soyad|tam ad
    |имя и фамилия|полное имя|фио|отображаемое имя|氏名|名前|お名前|表示名|フルネーム|姓名|全名|联系人|聯絡人|显示名称|이름|성명|표시 이름|이름 전체`,
  given: `first name|first|given name|given|forename|christian name|vorname|prenom|primer nombre|nombre de pila|primeiro nome|nome proprio
    |voornaam|fornavn|fornamn|etunimi|imie|jmeno|krestni jmeno|keresztnev|utonev|ad|adi|имя|名|名字|ファーストネーム|이름 명`,
  family: `last name|last|family name|surname|familienname|nachname|zuname|nom de famille|apellidos?|cognome|sobrenome|apelido|ultimo nome
    |achternaam|familienaam|efternavn|etternavn|efternamn|sukunimi|nazwisko|prijmeni|vezeteknev|soyad|soyadi|фамилия|姓|姓氏|苗字|名字 姓|성|ラストネーム`,
  additional: `middle name|middle names|middle|additional name|additional names|second name|zweiter vorname|weitere vornamen|2 vorname
    |deuxieme prenom|autres prenoms|segundo nombre|secondo nome|segundo nome|nome do meio|tweede voornaam|tussenvoegsel|mellemnavn|mellomnavn
    |mellannamn|toinen nimi|drugie imie|prostredni jmeno|ikinci ad|отчество|второе имя|ミドル ネーム|ミドルネーム|中间名|中間名`,
  prefix: `name prefix|prefix|salutation|honorific|honorific prefix|courtesy title|anrede|namenszusatz|civilite|prefixe|tratamiento|prefijo
    |prefisso|tratamento|prefixo|aanhef|voorvoegsel|обращение|敬称|称谓|稱謂`,
  suffix: `name suffix|suffix|namenssuffix|suffixe|sufijo|suffisso|sufixo|achtervoegsel|generation qualifier|サフィックス|后缀|後綴`,
  nickname: `nickname|nick name|nick|alias|alias name|spitzname|surnom|pseudo|apodo|alias del contacto|soprannome|apelido alternativo|bijnaam
    |kaldenavn|kallenavn|smeknamn|lempinimi|pseudonim|prezdivka|becenev|takma ad|псевдоним|прозвище|ニックネーム|愛称|昵称|暱稱|닉네임|별명`,
  pronouns: 'pronouns|pronomen|pronoms|pronombres|pronomi|pronomes',
  headline: 'headline|tagline|slogan|profile headline',
  organization: `organisationsname|nom de l organisation|nombre de la organizacion|nome dell organizzazione|nome da organizacao|naam organisatie|company|company name|organi[sz]ation|organi[sz]ation name|organi[sz]ation 1|employer|firm|account name|associated company
    |current company|business name|companies|firma|firmenname|unternehmen|arbeitgeber|organisation|entreprise|societe|employeur|empresa|organizacion
    |compania|nombre de la empresa|azienda|societa|organizzazione|ditta|impresa|organizacao|nome da empresa|companhia|bedrijf|bedrijfsnaam
    |werkgever|organisatie|virksomhed|arbejdsgiver|bedrift|foretak|foretag|arbetsgivare|yritys|organisaatio|organizacja|przedsiebiorstwo|nazwa firmy
    |spolecnost|organizace|ceg|cegnev|munkahely|sirket|kurum|компания|организация|место работы|会社|会社名|勤務先|勤務先名|組織|組織名|企業|企業名|公司|公司名称|公司名稱|单位|单位名称
    |組織機構|회사|회사명|직장|소속`,
  unit: `department|organisation abteilung|organisation departement|organisation service|organizacion departamento|organizzazione reparto|organi[sz]ation department|division|dept|team|abteilung|bereich|departement|service|departamento|seccion|reparto|dipartimento
    |afdeling|avdeling|avdelning|osasto|dzial|oddeleni|osztaly|departman|bolum|отдел|подразделение|部署|部署名|部門|所属|部门|부서|부서명`,
  jobTitle: `organisationstitel|organisation titel|organisation titre|organisation poste|organizacion cargo|organizacion titulo|organizzazione qualifica|organizacao cargo|organisatie functie|poste dans l organisation|cargo en la organizacion|qualifica nell organizzazione|cargo na organizacao|job title|job|jobtitle|position|role|occupation|organi[sz]ation title|professional title|current position|current title|designation
    |function|beruf|berufsbezeichnung|arbeitstitel|titre profession|stellenbezeichnung|stelle|funktion|rolle|poste|fonction|intitule du poste|intitule de poste|titre du poste|titre de poste|titre professionnel
    |profession|metier|puesto
    |puesto de trabajo|titulo del puesto|nombre del puesto|titulo profesional|titulo del trabajo|titulo de trabajo|titulo do cargo|titolo professionale
    |titolo di lavoro|titulo profissional|jobbezeichnung|jobbtitel|position title|work title|business title|cargo|posicion|ocupacion|posizione|qualifica|ruolo|mansione|professione|posicao|funcao|funcion|ocupacao|functie|functietitel
    |beroep|stilling|jobtitel|stillingstittel|befattning|yrke|tehtavanimike|ammatti|asema|stanowisko|zawod|pozice|pracovni pozice|funkce|beosztas
    |unvan|gorev|pozisyon|is unvani|должность|позиция|役職|役職名|肩書|肩書き|職位|職種|職業|职位|职务|職務|职称|직책|직위|직함|직무`,
  title: 'title|titel|titre|titulo|titolo|tytul|tittel',
  email: `emails?|email address(?:es)?|email addr|mail|mail address|email id|email primary|emailadresse|email adresse|email adres|email adress|mailadresse|courriel
    |adresse email|adresse mail|adresse de messagerie|adresse electronique|messagerie|correo|correo electronico|direccion de correo
    |direccion de correo electronico|direccion email|posta elettronica|indirizzo email|indirizzo di posta elettronica|indirizzo posta elettronica
    |endereco de email|endereco email|correio eletronico|endereco de correio eletronico|emailadres|mailadres|epost|epostadresse|epostadress|mejl
    |sahkoposti|sahkopostiosoite|adres email|adres poczty elektronicznej|poczta elektroniczna|emailova adresa|eposta|eposta adresi|email cim
    |почта|эл почта|электронная почта|адрес электронной почты|адрес эл почты|メール|メールアドレス|電子メール|電子メール アドレス|電子メールアドレス|eメール|eメールアドレス|mailアドレス
    |电子邮件|电子邮件地址|邮箱|邮箱地址|电子邮箱|邮件地址|電子郵件|電子郵件地址|電郵|이메일|이메일 주소|메일|메일 주소|전자 메일 주소|전자메일`,
  phone: `telefonu|phones?|phone numbers?|phone no|telephone|telephone numbers?|tel|tel no|tel number|contact number|contact no|phone primary|telefon|telefonnummer
    |telefonnr|rufnummer|fon|numero de telephone|no de telephone|telefono|numero de telefono|numero di telefono|telefone|numero de telefone
    |telefoon|telefoonnummer|tlf|telefonnumero|puhelin|puhelinnumero|numer telefonu|nr telefonu|telefonni cislo|cislo telefonu|telefonszam
    |telefon numarasi|телефон|номер телефона|тел|電話|電話番号|tel番号|电话|电话号码|電話號碼|联系电话|전화|전화번호|연락처`,
  link: `url|urls|facebook url|twitter url|github|github url|xing|blog|web|web page|webpage|website|websites|web site|homepage|home page|web address|site|sites|link|links|profile|profiles|profile url|linkedin
    |linkedin url|linkedin profile|linkedin profile url|public profile url|internet|internetseite|webseite|internetadresse|profil|profil url|site web
    |page web|url du profil|sitio web|pagina web|pagina personal|sito web|sito|pagina da web|site da web|webpagina|hjemmeside|nettsted|nettside
    |hemsida|webbplats|webbsida|kotisivu|verkkosivu|strona internetowa|strona www|webova stranka|weboldal|web sitesi|сайт|веб сайт|веб страница
    |ウェブサイト|webサイト|ホームページ|web ページ|サイト|网站|网址|主页|網站|網頁|웹사이트|웹 페이지|홈페이지`,
  address: `address|addresses|full address|postal address|mailing address|formatted address|adresse|anschrift|postanschrift|adresse postale
    |adresse complete|direccion|direccion postal|domicilio|indirizzo|endereco|morada|adres|postadres|adress|postadress|osoite|adresa|cim|lakcim|adresi
    |адрес|почтовый адрес|住所|所在地|地址|通讯地址|통신 주소|주소`,
  street: `po box|post office box|postfach|boite postale|apartado|extended address|street|street address|address line|street line|strasse|strasse und hausnummer|rue|adresse rue|calle|via|indirizzo via|rua|logradouro|straat
    |gade|vej|gate|gata|gatuadress|katuosoite|ulica|ulice|utca|sokak|улица|番地|町名番地|住所 番地|街道|街道地址|도로명 주소|번지`,
  locality: `city|town|locality|city town|ort|stadt|wohnort|ville|localite|ciudad|poblacion|localidad|citta|localita|cidade|localidade|plaats|stad|woonplaats
    |by|poststed|ort stad|kaupunki|postitoimipaikka|miasto|miejscowosc|mesto|obec|varos|telepules|sehir|il|город|населенный пункт|市区町村|市町村|市|城市|市县|城市 市|시|도시|구 군 시`,
  region: `state|province|region|county|state province|state or province|state region|bundesland|bundesland kanton|kanton|departement region|dep region|provincia o estado|etat|estado
    |provincia|comunidad autonoma|regione|estado provincia|distrito|provincie|fylke|lan|laani|wojewodztwo|megye|eyalet|область|регион|край|штат|都道府県|州
    |省|省份|省市|省 市 自治区|시도|시 도|도`,
  postalCode: `zip|zipcode|zip code|postal code|postcode|post code|zip postal code|postal zip code|plz|postleitzahl|code postal|cp|codigo postal|cap
    |codice postale|codice di avviamento postale|cep|postnummer|postnr|postinumero|kod pocztowy|psc|iranyitoszam|posta kodu|индекс|почтовый индекс
    |郵便番号|邮编|邮政编码|郵遞區號|우편번호`,
  country: `country|country region|country or region|nation|land|land region|pays|pays region|pays etat|pais o region|kraj|pais|pais region|paese|nazione|stato paese|paese area geografica
    |maa|maa alue|kraj region|zeme|orszag|ulke|ulke bolge|страна|страна или регион|国|国名|国 地域|国籍 国|国家|国家 地区|국가|국가 지역|나라`,
  birthday: `birthday|birth day date|birthdate|birth date|date of birth|dob|bday|born|geburtstag|geburtsdatum|geb datum|anniversaire|date de naissance
    |cumpleanos|fecha de nacimiento|compleanno|data di nascita|aniversario natalicio|aniversario|data de nascimento|nascimento|verjaardag|geboortedatum
    |fodselsdag|fodselsdato|fodelsedag|fodelsedatum|syntymapaiva|syntymaaika|urodziny|data urodzenia|narozeniny|datum narozeni|szuletesnap|szuletesi datum
    |dogum gunu|dogum tarihi|день рождения|дата рождения|誕生日|生年月日|生日|出生日期|생일|생년월일`,
  birthYear: 'birth year|year of birth|geburtsjahr|annee de naissance|ano de nacimiento|誕生年|出生年',
  birthMonth: 'birth month|month of birth|geburtsmonat|mois de naissance|mes de nacimiento|誕生月|出生月',
  birthDay: 'birth day|day of birth|jour de naissance|dia de nacimiento|誕生日 日',
  anniversary: `anniversary|wedding anniversary|wedding|wedding day|jahrestag|hochzeitstag|anniversaire de mariage|anniversaire de mariage ou fete
    |aniversario de boda|aniversario de bodas|anniversario|anniversario di matrimonio|aniversario especial|bodas|trouwdag|arsdag|bryllupsdag
    |haapaiva|rocznica|rocznica slubu|vyroci|evfordulo|yildonumu|годовщина|記念日|结婚纪念日|周年纪念日|紀念日|기념일`,
  place:
    'location|locations|current location|place|area|standort|lieu|localisation|ubicacion|luogo|localizacao|locatie|местоположение|場所|地点|所在地区|위치',
  languages:
    'language|languages|sprache|sprachen|langue|langues|idioma|idiomas|lingua|lingue|linguas|taal|talen|язык|языки|言語|语言|언어',
  skills:
    'skills|skill|expertise|fahigkeiten|kenntnisse|competences|habilidades|competenze|competencias|vaardigheden|スキル|技能',
  interests:
    'interests|interest|hobby|hobbies|interessen|interets|centres d interet|intereses|aficiones|interessi|interesses|趣味|爱好|兴趣|취미',
  tags: `tags|tag|labels|label|categories|category|group membership|groups|group|keywords|lists|kategorien|kategorie|gruppen|gruppe|etiketten|schlagworte
    |categories|categorie|groupes|groupe|libelles|etiquettes|mots cles|categorias|categoria|grupos|grupo|etiquetas|categorie|gruppi|gruppo|etichette
    |marcadores|categorieen|groepen|labels|kategorier|grupper|kategoriat|ryhmat|kategorie|grupy|kategoria|skupiny|kategoriler|gruplar|категории
    |категория|группы|группа|метки|分類|分類項目|グループ|ラベル|カテゴリ|カテゴリー|タグ|类别|分组|标签|群組|그룹|범주|라벨`,
  notes: `notes?|comments?|remarks?|description|memo|about|additional information|notizen|notiz|bemerkung|bemerkungen|anmerkungen|kommentar|kommentare
    |remarques?|commentaires?|notas?|comentarios?|observaciones|note|annotazioni|commenti|observacoes|notities|opmerkingen|noter|notater|anteckningar
    |muistiinpanot|huomautukset|notatki|uwagi|poznamky|poznamka|megjegyzes|jegyzetek|notlar|заметки|примечание|примечания|комментарий
    |メモ|備考|ノート|备注|附注|說明|備註|메모|비고|참고`,
  connectedOn: `connected on|connected|connection date|connected since|verbunden am|vernetzt am|kontakt seit|verbunden seit|connecte le|connectee? le
    |relation depuis|en relation depuis|conectado el|conectado desde|fecha de conexion|collegato il|collegato dal|data collegamento|conectado em
    |data da conexao|verbonden op|verbonden sinds|gekoppeld op|forbundet den|forbundet siden|tilknyttet|ansluten den|kontakt sedan|yhdistetty
    |polaczono|data polaczenia|spojeno|baglanti tarihi|baglanti kuruldu|дата контакта|контакт с|дата установления контакта|つながった日|つながり日|接続日|连接日期|建立连接日期
    |建立联系的日期|加为好友时间|1촌 맺은 날짜|연결 날짜|일촌 맺은 날짜`,
};

/** Words that say what a number or address is for. */
const QUALIFIERS: Record<string, string> = {
  home: `home|private|personal|residential|privat|privater|private|privates|prive|privee|domicile|maison|perso|personnel|personnelle|particular|casa|abitazione|ab
    |personale|privato|residencial|residencia|pessoal|thuis|hjem|hjemme|privat|hem|bostad|koti|yksityinen|domowy|domowa|dom|prywatny|prywatna|domu|domov|soukromy
    |otthoni|ev|домашний|домашняя|дом|личный|личная|自宅|家庭|住宅|个人|個人|집|자택|개인`,
  work: `work|business|office|company|corporate|professional|geschaftlich|geschaftliche|geschaft|dienstlich|dienst|beruflich|buro|arbeit|firmen|bureau|professionnel
    |professionnelle|travail|pro|trabajo|oficina|laboral|profesional|lavoro|ufficio|uff|trabalho|comercial|escritorio|werk|zakelijk|kantoor|arbejde|arbeid|jobb|arbete
    |kontor|tyo|sluzbowy|sluzbowa|praca|prace|pracovni|munkahelyi|is|рабочий|рабочая|работа|служебный|勤務先|会社|仕事|職場|工作|单位|公司|办公|商务|직장|회사|업무`,
  mobile: `mobile|mobilephone|cellphone|mobiltelefon|mobiltelefonnummer|mobilnummer|handynummer|mobilfunk|mobilfunknummer|cell|cellular|handy|mobil|mobiler|portable|movil|celular|cellulare|telemovel|mobiel|matkapuhelin|gsm|komorkowy|komorka|mobilni|cep|мобильный
    |сотовый|моб|携帯|手机|手機|移动|行動|휴대폰|휴대전화|휴대|핸드폰`,
  fax: 'fax|telefax|faks|faxnummer|telecopie|telecopieur|факс|ファックス|ファクス|传真|傳真|팩스',
  pager: 'pager|beeper|bipeur|buscapersonas|cercapersone|пейджер|ポケットベル|寻呼机',
  other: `other|others|misc|andere|anderer|anderes|sonstige|sonstiges|weitere|weiterer|weiteres|autre|autres|otro|otra|otros|altro|altra|outro|outra|overig|overige|anders
    |anden|andet|annen|annat|ovrig|muu|inny|inna|inne|jine|egyeb|diger|другой|другая|другое|прочий|その他|其他|기타`,
  main: 'main|haupttelefon|hauptrufnummer|switchboard|zentrale|standard|centralita|centralino|代表|総机',
  assistant: 'assistant|assistants|assistent|assistenz|asistente|assistente|アシスタント',
  radio: 'radio',
  callback: 'callback',
  isdn: 'isdn',
  telex: 'telex',
  tty: 'tty|tdd',
  direct: 'direct|durchwahl|ddi',
  school: 'school|university|student|alumni|college',
  car: 'car|auto|autotelefon|voiture|coche|carro',
};

/** Words between others that say nothing, or only tell the first from the second. */
const FILLER =
  /^(?:the|of|de|du|del|della|dell|d|des|di|da|do|dos|le|la|les|l|el|al|a|an|am|in|zu|zum|zur|for|fur|van|voor|til|och|i|w|na|po|par|pour|s|n|no|nr|number|numero|nummer|numer|general|mailing|correspondence|default|preferred|alternat\w*|primar\w*|sekund\w*|second\w*|secund\w*|premi\w*|princip\w*|primair\w*|erste\w*|zweite\w*|haupt)$/;

const withoutFillers = (words: readonly string[]) => words.filter((word) => !FILLER.test(word)).join(' ');

function wordList(text: string): string[] {
  return text.split('|').map((word) => word.trim());
}

const byHeading = new Map<string, Concept>();
const byTellingWords = new Map<string, Concept>();
const patterns: [RegExp, Concept][] = [];
for (const [concept, text] of typedEntries(HEADINGS)) {
  for (const word of wordList(text)) {
    if (/[[?(]/.test(word)) patterns.push([new RegExp(`^${word}$`), concept]);
    else {
      if (!byHeading.has(word)) byHeading.set(word, concept);
      const telling = withoutFillers(word.split(' '));
      if (!byTellingWords.has(telling)) byTellingWords.set(telling, concept);
    }
  }
}

const qualifierByWord = new Map<string, string>();
for (const [label, text] of Object.entries(QUALIFIERS)) {
  for (const word of wordList(text)) if (!qualifierByWord.has(word)) qualifierByWord.set(word, label);
}
const SPACELESS = [...qualifierByWord.keys()].filter((word) => /[\u3040-\u9fff\uac00-\ud7af]/.test(word));

function typedEntries(headings: Record<Concept, string>): [Concept, string][] {
  const entries: [Concept, string][] = [];
  for (const key in headings) if (isConcept(key)) entries.push([key, headings[key]]);
  return entries;
}

function isConcept(key: string): key is Concept {
  return key in HEADINGS;
}

/** The concept that a normal heading names by itself, or undefined. */
export function conceptOf(heading: string): Concept | undefined {
  return byHeading.get(heading) ?? patterns.find(([pattern]) => pattern.test(heading))?.[1];
}

const LABELLED = new Set<Concept>([
  'email',
  'phone',
  'link',
  'address',
  'street',
  'locality',
  'region',
  'postalCode',
  'country',
]);

/**
 * A heading in parts: the concept, the label that its qualifiers make (`work fax`), and its number where it has one
 * (`E-mail 2 Address`). Undefined where no concept is left when qualifiers, numbers and fillers are taken away.
 */
export function partsOfHeading(heading: string): { concept: Concept; label?: string; number?: string } | undefined {
  const whole = conceptOf(heading);
  if (whole) return { concept: whole };
  let number: string | undefined;
  const labels = new Set<string>();
  const rest: string[] = [];
  const words = heading.split(' ').flatMap((word) => spacelessParts(word));
  for (const [at, word] of words.entries()) {
    const qualifier = qualifierByWord.get(word);
    if (/^#?\d{1,2}$/.test(word)) number = word.replace('#', '');
    else if (qualifier && !isPhrase(words.slice(at))) labels.add(qualifier);
    else rest.push(word);
  }
  const label = [...labels].sort((a, b) => order(a) - order(b)).join(' ') || undefined;
  const telling = withoutFillers(rest);
  const found = conceptOf(rest.join(' ')) ?? byTellingWords.get(telling) ?? conceptOf(telling.replace(/^address /, ''));
  // `Home`, `Mobile`, `Work fax`: a number, when nothing else is said.
  const concept = telling === '' && label ? 'phone' : found;
  if (!concept) return undefined;
  if (label && !LABELLED.has(concept)) return undefined;
  return { concept, ...(label && { label }), ...(number && { number }) };
}

/** Words that mean something together, such as "home page" behind "personal". */
const isPhrase = (words: readonly string[]) => words.length > 1 && conceptOf(words.join(' ')) !== undefined;

const order = (label: string) => (label === 'work' || label === 'home' ? 0 : 1);

/** Chinese, Japanese and Korean headings are written without spaces: qualifiers at the beginning are cut off. */
function spacelessParts(word: string): string[] {
  if (conceptOf(word) || qualifierByWord.has(word)) return [word];
  const qualifier = SPACELESS.find((own) => word.startsWith(own) && word.length > own.length);
  return qualifier ? [qualifier, ...spacelessParts(word.slice(qualifier.length))] : [word];
}
