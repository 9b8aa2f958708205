import { memo } from '../memo.ts';
import { fold } from '../fold.ts';
import { LANGUAGES } from '../languages.ts';
import type { PageNode, Snapshot } from '../snapshot.ts';
import { textOf, type Line } from '../text-run.ts';

/** A field of a person that a page labels. `person` labels are no field but only people have them. */
export type LabelKey =
  | 'name'
  | 'given'
  | 'family'
  | 'title'
  | 'organization'
  | 'location'
  | 'address'
  | 'emails'
  | 'phones'
  | 'urls'
  | 'birthday'
  | 'education'
  | 'skills'
  | 'interests'
  | 'languages'
  | 'pronouns'
  | 'bio'
  | 'past'
  | 'person';

const LABELS: readonly (readonly [LabelKey, string])[] = [
  [
    'name',
    'name|full name|real name|display name|vollstandiger name|nom complet|nom et prenom|nombre completo|nombre y apellidos|nome|nome completo|imie i nazwisko|naam|namn|navn|nimi|ad soyad|姓名|氏名|名前|お名前|이름|성명|имя|фио|имя и фамилия|الاسم|שם|נאמע|ονομα|नाम|ชื่อ',
  ],
  [
    'given',
    'first name|given name|forename|vorname|prenom|nombre|imie|voornaam|fornamn|fornavn|ad|名|keresztnev|jmeno|prenume',
  ],
  [
    'family',
    'last name|surname|family name|nachname|nom de famille|familienname|apellido|apellidos|cognome|sobrenome|nazwisko|achternaam|efternamn|etternavn|efternavn|soyad|姓|фамилия|vezeteknev|prijmeni',
  ],
  [
    'title',
    'job title|title|position|role|occupation|profession|current position|designation|rank|occupations|occupation s|beruf|funktion|stellung|amt|tatigkeit|poste|fonction|metier|titre|cargo|puesto|ocupacion|profesion|ocupacao|profissao|funcao|professione|ruolo|qualifica|posizione|stanowisko|zawod|functie|beroep|befattning|titel|stilling|yrke|ammatti|unvan|gorev|meslek|职位|职务|职称|職位|職稱|役職|職名|職業|肩書き|직위|직책|직업|должность|профессия|посада|θεση|תפקיד|المنصب|الوظيفة|मद|पद|ตำแหน่ง',
  ],
  [
    'organization',
    'organization|organisation|company|employer|affiliation|affiliations|institution|current|works at|working at|workplace|work|current employer|firma|unternehmen|arbeitgeber|einrichtung|institut|organisationseinheit|entreprise|societe|organisme|employeur|etablissement|empresa|institucion|organizacion|empresa actual|organizacao|instituicao|azienda|ente|organizzazione|istituto|organizacja|instytucja|pracodawca|organisatie|bedrijf|werkgever|foretag|arbetsgivare|bedrift|sirket|kurum|公司|单位|工作单位|所属|所属機関|勤務先|会社|회사|소속|기관|직장|компания|организация|место работы|компанія|οργανισμος|ארגון|חברה|الشركة|المؤسسة|संस्था|สังกัด',
  ],
  [
    'location',
    'location|city|place|lives in|based in|residence|hometown|home town|current location|current city|country|region|ort|wohnort|standort|stadt|land|lieu|ville|localisation|localite|pays|residence actuelle|ubicacion|ciudad|lugar|pais|residencia|localizacao|cidade|local|luogo|citta|localita|sede|paese|lokalizacja|miasto|miejscowosc|kraj|plaats|woonplaats|stad|sted|by|sijainti|kaupunki|konum|sehir|地点|所在地|城市|位置|勤務地|居住地|現在の居住地|위치|지역|거주지|город|местоположение|страна|место жительства|місто|τοποθεσια|עיר|מיקום|المدينة|الموقع|स्थान',
  ],
  [
    'address',
    'address|postal address|home address|adresse|anschrift|wohnadresse|direccion|domicilio|indirizzo|endereco|morada|adres|adress|地址|通讯地址|住所|주소|адрес|адреса|διευθυνση|כתובת|العنوان|पता|ที่อยู่',
  ],
  [
    'emails',
    'email|e-mail|mail|email address|e-mail address|e-mail-adresse|mailadresse|courriel|adresse email|adresse e-mail|correo|correo electronico|endereco de email|posta elettronica|adres e-mail|e-post|epost|sahkoposti|e-posta|eposta|邮箱|电子邮件|电子邮箱|電子郵件|メール|メールアドレス|이메일|전자우편|почта|эл почта|электронная почта|пошта|ηλεκτρονικο ταχυδρομειο|דואל|דוא ל|البريد الإلكتروني|ईमेल|อีเมล',
  ],
  [
    'phones',
    'phone|tel|telephone|mobile|cell|cell phone|phone number|office phone|work phone|direct|durchwahl|telefon|telefonnummer|mobil|handy|telephone portable|portable|telefono|movil|celular|telefone|telemovel|cellulare|telefoon|mobiel|puhelin|gsm|t|p|电话|手机|電話|電話番号|携帯|전화|전화번호|휴대폰|телефон|тел|моб|τηλεφωνο|טלפון|الهاتف|هاتف|फोन|โทรศัพท์|โทร',
  ],
  [
    'urls',
    'website|homepage|home page|web|web page|webpage|personal website|personal page|url|site|site web|blog|webseite|internetseite|sitio web|pagina web|sito|sito web|strona|strona www|www|hemsida|hjemmeside|个人主页|主页|网站|ホームページ|ウェブサイト|홈페이지|웹사이트|сайт|личный сайт|ιστοσελιδα|אתר|الموقع الإلكتروني|वेबसाइट|เว็บไซต์|twitter|github|linkedin|orcid|google scholar',
  ],
  [
    'birthday',
    'born|birthday|date of birth|birth date|geboren|geburtstag|geburtsdatum|ne le|nee le|naissance|date de naissance|nacimiento|fecha de nacimiento|nascimento|data de nascimento|nascita|data di nascita|data urodzenia|urodzony|urodzona|geboortedatum|fodd|fodt|dogum tarihi|dogum|出生|出生日期|生年月日|誕生日|생년월일|생일|출생|дата рождения|родился|родилась|родился лась|дата народження|народився|γεννηση|נולד|تاريخ الميلاد|الميلاد|जन्म|เกิด',
  ],
  [
    'education',
    'education|alma mater|ausbildung|studium|bildung|formation|etudes|formacion|educacion|estudios|formacao|educacao|formazione|istruzione|studi|wyksztalcenie|opleiding|utbildning|utdanning|uddannelse|koulutus|egitim|学历|教育背景|教育经历|学歴|학력|образование|освіта|εκπαιδευση|השכלה|التعليم|शिक्षा|การศึกษา',
  ],
  [
    'skills',
    'skills|top skills|technical skills|kenntnisse|fahigkeiten|competences|habilidades|aptitudes|competencias|competenze|umiejetnosci|vaardigheden|kompetenser|ferdigheder|beceriler|技能|スキル|기술|навыки|ключевые навыки|δεξιοτητες',
  ],
  [
    'interests',
    'interests|research interests|interessen|forschungsschwerpunkte|arbeitsgebiete|centres d’interet|domaines de recherche|intereses|lineas de investigacion|interesses|interessi|zainteresowania|研究方向|研究领域|興味|専門|専門分野|研究分野|관심 분야|연구분야|научные интересы|интересы',
  ],
  [
    'languages',
    'languages|language|languages spoken|sprachen|sprachkenntnisse|langues|idiomas|linguas|lingue|jezyki|talen|sprak|kielet|diller|语言|言語|언어|языки|владение языками',
  ],
  ['pronouns', 'pronouns|pronomen|pronoms|pronombres|pronomi|zaimki|代名詞'],
  [
    'bio',
    'about me|bio|biography|about|uber mich|a propos de moi|biographie|sobre mi|biografia|acerca de mi|chi sono|o mnie|over mij|om mig|om meg|hakkimda|个人简介|简介|自己紹介|プロフィール|略歴|소개|약력|о себе|биография|about the speaker',
  ],
  ['past', 'previous|past|former|previously|fruher|precedent|anterior|precedente|poprzednio|previous positions'],
  [
    'person',
    'nationality|citizenship|spouse|spouses|children|parents|relatives|years active|doctoral advisor|office hours|year of birth|birth year|b-year|jahrgang|height|hair colour|hair color|eye colour|eye color|haare|haarfarbe|augen|augenfarbe|korpergrosse|spielalter|playing age|sex|federation|geschlecht|sexe|sexo|taille|yeux|cheveux|office|room|fax|raum|sprechstunde|buro|sprechzeiten|bureau|nationalitat|nationalite|nacionalidad|conyuge|hijos|despacho|nationalita|coniuge|narodowosc|pokoj|member since|joined|mitglied seit|registered|age|alter|gender|handle|username|user name|nickname|benutzername|nom d’utilisateur|hobbies|research area|国籍|出身|出身地|民族|национальность|гражданство|супруга|супруг|дети',
  ],
];

const plain = (label: string): string =>
  fold(label)
    .replace(/[:：.*()"״׳]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const KEYS = new Map<string, LabelKey>();
// As `keyOf` writes them. Of two meanings in two languages the one that stands first is taken.
const learn = (key: LabelKey, list: string): void => {
  for (const label of list.split('|')) if (!KEYS.has(plain(label))) KEYS.set(plain(label), key);
};
for (const [key, list] of LABELS) learn(key, list);
for (const { labels } of Object.values(LANGUAGES)) {
  for (const [key] of LABELS) {
    const list = Object.entries(labels).find(([own]) => own === key)?.[1];
    if (list) learn(key, list);
  }
}

/** The field that a label stands for, or undefined. */
export function labelKey(text: string): LabelKey | undefined {
  return text.length > 40 ? undefined : keyOf(text);
}

const keyOf = memo((text): LabelKey | undefined => {
  return KEYS.get(plain(text));
});

/** A labelled value; `node` is what holds the value. */
export interface LabelRow {
  readonly key: LabelKey;
  readonly text: string;
  readonly node: PageNode;
  readonly at: number;
}

/** The next sibling element that shows text or holds a link, or undefined. */
export function nextShown(page: Snapshot, node: PageNode): PageNode | undefined {
  for (let at = node.end; at < (node.parent?.end ?? 0);) {
    const next = page.nodes[at];
    if (!next) return undefined;
    if (next.tag && !next.hidden && next.length > 0) return next;
    if (!next.tag && next.text.trim()) return next;
    at = next.end;
  }
  return undefined;
}

const LABEL_TAGS = new Set('dt th label strong b h2 h3 h4 h5 h6'.split(' '));

/**
 * Label and value in `dl`, tables, "Label: value" lines and label elements with a sibling, in the languages of `LABELS`.
 * Without a colon only what is marked up as a label counts.
 */
export function readLabelRows(page: Snapshot, lines: readonly Line[]): LabelRow[] {
  const rows: LabelRow[] = [];
  for (const line of lines) {
    if (line.text.length > 300 || line.node.zone === 'nav') continue;
    const split = /[:：]/.test(line.text) ? /^([^:：]{1,36}?)\s*[:：]\s*(\S.*)$/u.exec(line.text) : undefined;
    const inline = split?.[1] ? labelKey(split[1]) : undefined;
    if (inline && split?.[2]) {
      rows.push({ key: inline, text: split[2], node: line.node, at: line.from });
      continue;
    }
    const labelled = labelledLine(page, line);
    if (labelled) {
      rows.push({ ...labelled, node: line.node, at: line.from });
      continue;
    }
    const key = labelKey(line.text);
    if (!key) continue;
    let label = line.node;
    let marked = /[:：]\s*$/.test(line.text) || LABEL_TAGS.has(label.tag);
    let cell: PageNode | undefined;
    for (let up: PageNode | undefined = label; up && up.length === label.length; up = up.parent) {
      if (LABEL_TAGS.has(up.tag)) marked = true;
      label = up;
      if (up.tag === 'dt' || up.tag === 'th' || up.tag === 'td') {
        cell = up;
        if (up.tag === 'td' && !marked && nextShown(page, up)?.tag === 'td')
          marked = nextShown(page, nextShown(page, up) ?? up) === undefined;
        break;
      }
    }
    let value = nextShown(page, cell ?? label);
    // Some set the colon in a cell of its own, where all cells may be heads.
    const colon = value && /^[:：]$/.test(textOf(page, value, 10)) ? value : undefined;
    if (colon) {
      value = nextShown(page, colon);
      marked = true;
    }
    if (!value || (!colon && cell && cell.tag === value.tag && cell.tag !== 'td')) continue;
    if (!marked && !(labelLike(label) && value.tag === label.tag && value.length < 120)) continue;
    const text = textOf(page, value, key === 'bio' ? 1500 : 400);
    if (text && !labelKey(text)) rows.push({ key, text, node: value, at: line.from });
  }
  return rows;
}

/** A line that begins with an element marked up as a label, and goes on with the value: "<b>Based in</b> Delft". */
function labelledLine(page: Snapshot, line: Line): { key: LabelKey; text: string } | undefined {
  const first = page.nodes[line.node.index + 1];
  if (!first?.tag || first.end >= line.to || first.length >= line.node.length) return undefined;
  if (!LABEL_TAGS.has(first.tag) && !/label|term/i.test(first.attributes.get('class') ?? '')) return undefined;
  const label = textOf(page, first, 50);
  const key = labelKey(label);
  const text = key && line.text.startsWith(label) ? line.text.slice(label.length).trim() : '';
  return key && text ? { key, text } : undefined;
}

// A label of its own element beside the value's, such as two spans or two divs in a row.
function labelLike(label: PageNode): boolean {
  return /label|caption|key|term|field/i.test(label.attributes.get('class') ?? '') || label.tag === 'span';
}
