import type { Draft } from '../domain/draft.ts';
import { emailKey, phoneKey, profileKey } from '../domain/identity.ts';
import { parseName } from '../domain/names.ts';
import { isOrganisation, isPersonName, isRole } from '../domain/person-name.ts';

// Case matters without brackets: "ada AT b.example", but not "write Ada at ada@b.example".
const AT = String.raw`\s*(?:[[({<]\s*(?:[aA][tT]?|ät|@|chez|arroba)\s*[\])}>]|\sAT\s|＠)\s*`;
const DOT = String.raw`\s*(?:[[({]\s*(?:[dD][oO][tT]|[pP]unkt|punto|point|\.)\s*[\])}]|\s(?:DOT|dot)\s)\s*`;
const LOCAL = String.raw`(?<![@\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}`;
const EMAIL = new RegExp(
  String.raw`${LOCAL}(?:@|${AT})(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.|${DOT})){1,6}\p{L}{2,24}(?![\p{L}\p{N}])`,
  'gu',
);
const SPOKEN =
  /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{1,64}(?: dot [\p{L}\p{N}_-]{1,64}){0,4} at (?:[\p{L}\p{N}-]{1,63} dot ){1,4}\p{L}{2,6}(?!\p{L})/giu;

/**
 * The e-mail addresses in a text, each once, also those hidden from robots (`ada [at] b (dot) example`), and the text with a `|` in
 * the place of each.
 */
export function takeEmails(text: string): { emails: string[]; rest: string } {
  const emails: string[] = [];
  const take = (found: string): string => {
    const email = found
      .replace(/ dot /g, '.')
      .replace(/ at /g, '@')
      .replace(new RegExp(AT, 'gu'), '@')
      .replace(new RegExp(DOT, 'gu'), '.');
    const key = emailKey(email);
    if (key === undefined) return found;
    // ADA@B.EXAMPLE is shouted; the case before the @ may otherwise be meant.
    const [local = '', host = ''] = email.split('@');
    const written = `${/\p{Ll}/u.test(local) ? local : local.toLowerCase()}@${host.toLowerCase()}`;
    if (!emails.some((other) => emailKey(other) === key)) emails.push(written);
    return ' | ';
  };
  const rest = text.replace(EMAIL, take).replace(SPOKEN, take);
  return { emails, rest };
}

const URL_TEXT =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"|]+|(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}[a-z]{2,24}\/[^\s<>"|]+/giu;
const BARE_HOST = /^(?:[\p{L}\p{N}-]+\.)+(?:[a-z]{2,24})\/?$/iu;

function takeUrls(text: string): { urls: string[]; rest: string } {
  const urls: string[] = [];
  const rest = text.replace(URL_TEXT, (found) => {
    const url = readUrl(found);
    if (url === undefined) return found;
    urls.push(url);
    return ' | ';
  });
  return { urls, rest };
}

function readUrl(text: string): string | undefined {
  const bare = text.replace(/[.,;:!?)\]}»”']+$/, '');
  try {
    const url = new URL(/^https?:/i.test(bare) ? bare : `https://${bare}`);
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const PHONE =
  /(?<![\p{L}\p{Nd}@./〒-])(?:(?:\+|00)\p{Nd}{1,3}[\s.-]*)?(?:\(\p{Nd}{1,5}\)[\s./-]*)?\p{Nd}[\p{Nd}\s./\u2010-\u2015-]{4,20}\p{Nd}(?:\s*(?:x|ext\.?|extension|durchwahl|poste)\s*\p{Nd}{1,6})?(?![\p{L}\p{Nd}@])/giu;
const PHONE_LABEL =
  /(?:\(\s*)?(?<![\p{L}\p{N}])(tel(?:e(?:fon|phone|fono|foon))?|tél(?:éphone)?|teléfono|telefone|phone|ph|mobile?|mob|móvil|cell(?:ulare?|phone)?|celular|handy|portable|gsm|direct|direkt|durchwahl|office|büro|bureau|oficina|work|home|main|switchboard|(?:tele)?fax|whatsapp|signal|desk|toll[ -]free|hotline|тел|моб|факс|هاتف|جوال|فاكس|טלפון|נייד|פקס|電話|電话|电话|携帯|手机|手機|传真|傳真|[tmpofdcwhe])(?:\.|(?![\p{L}\p{N}]))\s*(?:no\.?|number|nr\.?)?\s*\)?\s*[:.)/-]*\s*$/iu;
const FAX = /^(?:(?:tele)?fax|f|факс|فاكس|פקס|传真|傳真)$/iu;
/** Numbers of registers, taxes and banks. */
const NUMBERS =
  /(?:\b(?:vat|ust-?id|hr[ab]|reg(?:istration)?|siret|siren|rcs|iban|bic|abn|acn|kvk|btw|nif|cif|ein|tax|steuer\p{L}*|id|lic(?:ense)?|account|konto|order|ticket|case|ref|invoice|bar)|#|№)[\s.:#-]*(?:no|nr|number)?[\s.:#-]*(?:[A-Z]{2,3}\s*)?$/iu;

function takePhones(line: string, region: string | undefined): { phones: string[]; rest: string } {
  const phones: string[] = [];
  let rest = '';
  let from = 0;
  // "01 42 68 53 00 / 06 12 34 56 78": a slash may also stand within a number, but not between two whole ones.
  const text = line.replace(
    /(\p{Nd}(?:[\s().-]?\p{Nd}){6,14})\s*\/\s*(?=[+(]?\p{Nd}(?:[\s().-]{0,2}\p{Nd}){6})/gu,
    '$1 | ',
  );
  for (const found of text.matchAll(PHONE)) {
    const [number] = found;
    const before = rest + text.slice(from, found.index);
    const label = PHONE_LABEL.exec(before);
    const behind = /^\s*\(?\s*(\p{L}+)\)?/u.exec(text.slice(found.index + number.length));
    const digits = number.replace(/\P{Nd}/gu, '').length;
    const isNumber =
      digits >= 7 &&
      digits <= 17 &&
      !NUMBERS.test(before) &&
      !/^\p{Nd}{5}-\p{Nd}{4}$/u.test(number) &&
      !/^(?:19|20)\p{Nd}\p{Nd}\s*[-–/]\s*(?:19|20)\p{Nd}\p{Nd}$/u.test(number) &&
      !/^\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}$/u.test(number) &&
      (label !== null || /[\s().+/-]/.test(number) || digits >= 10);
    if (!isNumber) continue;
    rest = `${label ? before.slice(0, label.index) : before} | `;
    from = found.index + number.length;
    if (FAX.test(label?.[1] ?? '') || (behind?.[1] && FAX.test(behind[1]) && behind[1].length > 1)) continue;
    const key = (phone: string) => phoneKey(phone, region) ?? phone.replace(/\P{Nd}/gu, '');
    if (!phones.some((other) => key(other) === key(number))) phones.push(number.trim());
  }
  return { phones, rest: rest + text.slice(from) };
}

const ADDRESSES: readonly RegExp[] = [
  // Postal codes with what stands beside them: US, UK, Canada, a place with four or five digits, Japan.
  /\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b/,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b/,
  /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/,
  /(?:^|,\s*|\b[A-Z]{1,2}-)\d{4,5}(?:\s[A-Z]{2})?\s+\p{Lu}[\p{L}.-]+/u,
  /〒|\d.*(?:丁目|番地|号|號)|[省市区區县縣][^|]*\d/u,
  // Streets with their numbers.
  /\d.*\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|parkway|pkwy|square|court|ct|highway|hwy|terrace|place|plaza)\b/i,
  /\b(?:suite|ste|floor|p\.?\s?o\.?\s?box|postfach|apartado)\b.*\d/i,
  /(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|damm|ufer|laan|straat|plein|gade|vej|vägen|gatan|katu|utca)\s+\d/i,
  /\d.*\b(?:rue|avenue|bd|boulevard|chemin|impasse|allée|place|quai|cours)\b/i,
  /\b(?:calle|c\/|avda|av|avenida|plaza|paseo|via|viale|piazza|corso|rua|praça|ul|ulica|ул|пр|просп(?:ект)?|улица)(?:\.|\s).*\d/iu,
];
const isAddress = (text: string): boolean => text.length <= 150 && ADDRESSES.some((kind) => kind.test(text));

/** Sites whose people are often named by a label and a handle alone. */
const HANDLES: readonly (readonly [label: RegExp, address: string])[] = [
  [/^(?:twitter|x|twitter\s*\/\s*x|x\s*\/\s*twitter)$/i, 'https://x.com/'],
  [/^(?:linked-?in)$/i, 'https://www.linkedin.com/in/'],
  [/^github$/i, 'https://github.com/'],
  [/^(?:instagram|insta|ig)$/i, 'https://www.instagram.com/'],
  [/^threads$/i, 'https://www.threads.com/@'],
  [/^(?:bluesky|bsky)$/i, 'https://bsky.app/profile/'],
];
const LABELLED = /^\s*([\p{L} ./-]{1,24}?)\s*[:：]\s*(.+)$/u;
const LABELS: readonly (readonly [label: RegExp, field: 'name' | 'title' | 'organization' | 'address' | 'location'])[] =
  [
    [
      /^(?:(?:full )?name|contact(?: person)?|ansprechpartner(?:in)?|kontakt|attn|nom(?: complet)?|nombre|nome|naam|имя|氏名|姓名|이름)$/i,
      'name',
    ],
    [
      /^(?:(?:job )?title|position|role|titel|funktion|fonction|poste|cargo|puesto|ruolo|functie|должность|職位|职位|役職|직위)$/i,
      'title',
    ],
    [
      /^(?:company|organi[sz]ation|employer|firma|unternehmen|société|entreprise|empresa|azienda|bedrijf|affiliation|institution|компания|公司|会社|회사)$/i,
      'organization',
    ],
    [
      /^(?:(?:postal |mailing |office )?address|adresse|anschrift|dirección|indirizzo|endereço|adres|адрес|地址|住所|주소|a)$/i,
      'address',
    ],
    [/^(?:location|city|ort|ville|ciudad|город)$/i, 'location'],
  ];
const CONTACT_LABEL =
  /^(?:e-?mails?|mail|correo(?: electrónico)?|courriel|web(?:site|seite)?|site(?: web)?|homepage|url|blog|internet|phone|tel|mobile|fax|linkedin|twitter|skype|e|w|@)[\s:：.]*$/i;

const CLOSING =
  /^(?:(?:with |mit )?(?:(?:my |very )?(?:best|kind|kindest|warm|warmest|many|freundliche[nr]?|beste[nr]?|herzliche[nr]?|liebe[nr]?|viele[nr]?|schöne[nr]?) )?(?:regards|wishes|grü(?:ß|ss)en?|thanks)|best|cheers|thanks(?: (?:again|so much|a lot|in advance|and regards))?|thank you(?: (?:so much|very much))?|many thanks|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|respectfully|all the best|take care|cordially|warmly|love|mfg|lg|vg|bien (?:cordialement|à vous)|(?:très )?cordialement|sincères salutations|salutations(?: distinguées)?|amicalement|merci|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|gracias|un abrazo|cordiali saluti|distinti saluti|saluti|grazie|atenciosamente|obrigad[oa]|abraços?|cumprimentos|met vriendelijke groete?n?|groet(?:en|jes)?|med vänliga? hälsning(?:ar)?|med venlig hilsen|mvh|vennlig hilsen|ystävällisin terveisin|z poważaniem|pozdrawiam|с уважением|с найкращими побажаннями|з повагою|よろしくお願い(?:いた|致)?します|敬具|此致|敬礼|祝好|谢谢|감사합니다|드림|בברכה|مع تحياتي|تحياتي)(?![\p{L}])[\s,.!:;–—-]*(.*)$/iu;
const DELIMITER = /^(?:--\s?|[_=*–—-]{3,}|—)$/;
const NOISE =
  /^(?:sent from|sent via|get outlook|gesendet von|von meinem|envoyé de|enviado desde|inviato da|verzonden|отправлено)|^\[?(?:cid|image)[:\]]|^(?:p\.?s\.?|cc|encl?)[.:]/i;
const DISCLAIMER =
  /\b(?:confidential(?:ity)?|intended (?:recipient|only)|disclaimer|vertraulich|confidentiel|please consider the environment|unsubscribe)\b/i;
const QUOTED =
  /^(?:on .{4,120} wrote:|am .{4,120} schrieb.*:|le .{4,120} a écrit\s?:|el .{4,120} escribió:|-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht).*)$/i;

function isProse(line: string): boolean {
  const count = line.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (
    count >= 14 ||
    (count >= 6 && /[.!?]$/.test(line) && !/\d{4,}/.test(line)) ||
    /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr geehrte[rs]?|bonjour|hola|ciao)(?![\p{L}]).*[,!]?$/iu.test(line)
  );
}

/** The lines of the signature, and whether something marked its beginning. */
function signatureLines(text: string): { lines: string[]; marked: boolean } {
  let lines = text.split('\n').map((line) => line.trim());
  const quoted = lines.findIndex((line, at) => at > 0 && QUOTED.test(line));
  if (quoted > 0) lines = lines.slice(0, quoted);
  const worth = (rest: readonly string[]) => rest.some((line) => line && !NOISE.test(line) && !DISCLAIMER.test(line));
  let from = 0;
  let marked = false;
  let first = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const closing = CLOSING.exec(line);
    const after = closing?.[1]?.trim() ?? '';
    const closes = closing && (after === '' || (after.split(' ').length <= 4 && isPersonName(after).likelihood >= 0.4));
    if (!closes && !DELIMITER.test(line)) continue;
    if (!after && !worth(lines.slice(at + 1))) continue;
    // A rule under the closing words and name does not begin a second signature.
    if (
      DELIMITER.test(line) &&
      marked &&
      lines.slice(from, at).some((before) => isPersonName(before).likelihood >= 0.5)
    )
      continue;
    [from, marked, first] = [at + 1, true, after];
  }
  lines = [...(first ? [first] : []), ...lines.slice(from)];
  if (!marked) {
    const prose = lines.findLastIndex((line, at) => isProse(line) && worth(lines.slice(at + 1)));
    lines = lines.slice(prose + 1);
  }
  const end = lines.findIndex((line) => DISCLAIMER.test(line));
  return { lines: (end >= 0 ? lines.slice(0, end) : lines).filter((line) => line && !NOISE.test(line)), marked };
}

const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|mac|aol|gmx|web|posteo|mailbox|protonmail|proton|pm|t-online|orange|free|laposte|wanadoo|libero|mail|yandex|qq|163|126|naver|example)$/;

/** How well a text fits what stands before (a person) or behind (a company) the @ of an address: letters alone, lower case. */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function fitsLocal(name: string, emails: readonly string[]): boolean {
  const words = name
    .split(/[\s,.-]+/)
    .map(letters)
    .filter(Boolean);
  return emails.some((email) => {
    const local = letters(email.replace(/[+@].*$/, ''));
    if (local.length < 3) return false;
    const [first = '', last = ''] = [words[0], words.at(-1)];
    return [
      first + last,
      last + first,
      first.slice(0, 1) + last,
      first + last.slice(0, 1),
      last + first.slice(0, 1),
      first,
      last,
      words.join(''),
    ].some((form) => form.length >= 3 && form === local);
  });
}

function fitsHost(company: string, hosts: readonly string[]): boolean {
  const plain = letters(
    company.replace(/[\s,]+(?:inc|llc|ltd|gmbh|corp|co|ag|sa|bv|plc|company|corporation|group)\b\.?/gi, ''),
  );
  const whole = letters(company);
  return hosts.some((host) => {
    const labels = host.split('.');
    const name = letters(
      labels.at(-2)?.length && (labels.at(-2) ?? '').length > 3
        ? (labels.at(-2) ?? '')
        : (labels.at(-3) ?? labels.at(-2) ?? ''),
    );
    if (FREE_MAIL.test(name)) return false;
    return (
      (name.length >= 3 && (plain === name || whole === name || whole === letters(labels.slice(-2).join('')))) ||
      (plain.length >= 5 && name.startsWith(plain)) ||
      (name.length >= 5 && plain.startsWith(name))
    );
  });
}

const LEGAL =
  /(?:^|[\s,])(?:inc|llc|llp|ltd|limited|corp|corporation|gmbh|ag|kg|s\.?a\.?|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|a\/s|plc|pty|pvt|co)\.?$/i;
/** What a title may be about: "VP, Engineering". */
const SUBJECT =
  /(?:^|\s)(?:engineering|marketing|design|research|operations|sales|product|products|technology|services|management|finance|strategy|partnerships|development|analytics|security|data|it|hr|communications|growth|legal)$/i;
const DEPARTMENT =
  /\b(?:department|dept|division|faculty|school|chair|unit|abteilung|fakultät|lehrstuhl|département|departamento|dipartimento)\b/i;

/**
 * Reads the signature of a mail, a card or a few lines about one person. Lines before a closing formula (“Best regards”) or a
 * signature mark (`-- `, RFC 3676, 4.3) are left out, and so are disclaimers and quoted mails. The name is empty where none is told.
 * Undefined where there is neither a name with something beside it nor a way to reach somebody. At most 200 lines are looked at.
 */
export function readSignature(text: string, region?: string): Draft | undefined {
  const { lines, marked } = signatureLines(text.split('\n').slice(-200).join('\n'));
  const emails: string[] = [];
  const phones: string[] = [];
  const urls: string[] = [];
  const addresses: string[] = [];
  const told: Partial<Record<'name' | 'title' | 'organization' | 'location', string>> = {};
  const parts: { text: string; line: number }[] = [];
  let addressLine = -2;
  const addUrl = (url: string) => {
    const key = (address: string) => profileKey(address) ?? address;
    if (!urls.some((other) => key(other) === key(url))) urls.push(url);
  };
  for (const [at, line] of lines.slice(0, 40).entries()) {
    const labelled = LABELLED.exec(line);
    const field = labelled && LABELS.find(([label]) => label.test(labelled[1] ?? ''))?.[1];
    const value = labelled?.[2]?.trim() ?? '';
    if (field === 'address') {
      addresses.push(value);
      addressLine = at;
      continue;
    }
    const site = labelled && HANDLES.find(([label]) => label.test((labelled[1] ?? '').trim()));
    const handle = /^@?([\w.-]{2,40})$/.exec(value)?.[1];
    if (site && handle) {
      addUrl(site[1] + handle);
      continue;
    }
    const federated = /^(?:.{0,20}:)?\s*@([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(line);
    if (federated) {
      addUrl(`https://${federated[2] ?? ''}/@${federated[1] ?? ''}`);
      continue;
    }
    const mail = takeEmails(field ? value : line);
    const web = takeUrls(mail.rest);
    const call = takePhones(web.rest, region);
    for (const email of mail.emails)
      if (!emails.some((other) => emailKey(other) === emailKey(email))) emails.push(email);
    web.urls.forEach(addUrl);
    phones.push(...call.phones.filter((phone) => !phones.includes(phone)));
    for (const piece of call.rest.split(/\s*(?:[|•·▪●◦‖│∙⋅►♦■✆✉☎]|\t|\s{3,}|\s[-–—/]\s)\s*/u)) {
      const part = piece
        .replace(/^(?:[\s,;:*_#>"“”•]|[^\P{Extended_Pictographic}\d]|\ufe0f|\d{1,3}[.)]\s)+/u, '')
        .replace(/[\s,;:*_|<([{"“”-]+$/, '');
      if (!part || part.length > 300 || !/\p{L}/u.test(part) || CONTACT_LABEL.test(part) || /^@[\w.]+$/.test(part))
        continue;
      if (field) {
        told[field] ??= part;
        continue;
      }
      const [head = '', ...tail] = part.split(/,\s+/);
      if (tail.length > 1 && isAddress(part) && !isAddress(head) && isPersonName(head).likelihood >= 0.5) {
        // All in one line: who, where they work, where that is.
        const from = tail.findIndex((text) => !LEGAL.test(text) && !isOrganisation(text) && !isRole(text));
        parts.push(...[head, ...tail.slice(0, from)].map((text) => ({ text, line: at })));
        addresses.push(tail.slice(from).join(', '));
      } else if (isAddress(part) && isPersonName(part).likelihood < 0.5) {
        if (addressLine >= at - 1 && addresses.length) addresses.push(`${addresses.pop() ?? ''}, ${part}`);
        else addresses.push(part);
        addressLine = at;
      } else if (BARE_HOST.test(part)) {
        const url = readUrl(part);
        if (url) addUrl(url);
      } else if (
        /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー ]+$/u.test(part) &&
        isPersonName(part).likelihood < 0.6
      ) {
        // Where words are not spaced, a space stands between company, department and role.
        parts.push(...part.split(' ').map((text) => ({ text, line: at })));
      } else if (!LABELLED.test(part)) parts.push({ text: part, line: at });
    }
  }
  const hosts = [...emails.map((email) => email.replace(/^.*@/, '')), ...urls.map((url) => new URL(url).hostname)];
  const labelled = told.name !== undefined && isPersonName(told.name).likelihood > 0 ? told.name : undefined;
  const name =
    labelled ?? takeName(parts, emails, hosts, marked, emails.length + phones.length > 0) ?? nameInProse(text, emails);
  classify(parts, hosts, told);
  const said = emails.length + phones.length + urls.length + addresses.length > 0 || told.title || told.organization;
  // A first name alone says nothing; both names under "Best regards" do.
  if (!(name ? said || (marked && name.includes(' ')) : emails.length || phones.length)) return undefined;
  return draftOf(name ?? '', { ...told, emails, phones, urls, addresses });
}

/** Takes the part that is the name out of the parts; undefined where none is. */
function takeName(
  parts: { text: string; line: number }[],
  emails: readonly string[],
  hosts: readonly string[],
  marked: boolean,
  reached: boolean,
): string | undefined {
  for (const [at, { text }] of parts.slice(0, 4).entries()) {
    const [head = '', ...tail] = text.split(/\s*,\s+/);
    const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(text);
    const spellings: [name: string, rest: string][] = [[text, '']];
    if (tail.length) spellings.push([head, tail.join(', ')]);
    if (bracket && isRole(bracket[2] ?? '')) spellings.unshift([bracket[1] ?? '', bracket[2] ?? '']);
    for (const [name, rest] of spellings) {
      const fits = fitsLocal(name, emails);
      const fuller = name.includes(' ')
        ? undefined
        : parts
            .slice(at + 1, 5)
            .find(({ text: later }) => later.startsWith(`${name} `) && isPersonName(later).likelihood >= 0.5);
      let likely = isPersonName(name).likelihood;
      if (likely > 0 && fits) likely += 0.4;
      if (likely > 0 && !fits && at > 0 && fitsHost(name, hosts)) likely -= 0.5;
      // Under "Best regards" stands a name, be it one word.
      if (marked && at === 0 && likely >= 0.35) likely += 0.2;
      // A first name and a number are a whole card.
      if (parts.length === 1 && reached && likely === 0.4) likely = 0.5;
      if (likely < 0.5 || fuller) continue;
      parts.splice(at, 1, ...(rest ? [{ text: rest, line: parts[at]?.line ?? 0 }] : []));
      // What stands above the name is a greeting, or the company's head.
      parts.splice(0, at, ...parts.slice(0, at).filter((part) => isCompany(part.text, hosts)));
      return name;
    }
  }
  return undefined;
}

/** A name within sentences, only where the one address in them is that person's. */
function nameInProse(text: string, emails: readonly string[]): string | undefined {
  if (emails.length !== 1) return undefined;
  const runs = text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,2}/gu);
  return [...runs].map(([run]) => run).find((run) => fitsLocal(run, emails) && isPersonName(run).likelihood >= 0.5);
}

function isCompany(text: string, hosts: readonly string[]): boolean {
  return LEGAL.test(text) || (!isRole(text) && (fitsHost(text, hosts) || isOrganisation(text)));
}

/** Tells titles from organisations in what is left. */
function classify(
  parts: readonly { text: string; line: number }[],
  hosts: readonly string[],
  told: Partial<Record<'name' | 'title' | 'organization' | 'location', string>>,
): void {
  const organisations: string[] = [];
  const open: string[] = [];
  for (const { text } of parts.slice(0, 8)) {
    const held = /^(.+?)\s+(?:at|@|bei|chez|en|presso|bij|hos|für)\s+(\p{Lu}.+)$/u.exec(text);
    const comma = /^([^,]+),\s+(.+)$/.exec(text);
    if (held?.[1] && held[2] && isRole(held[1]) && held[2] !== 'Law') {
      told.title ??= held[1];
      organisations.push(held[2]);
    } else if (
      comma?.[1] &&
      comma[2] &&
      isRole(comma[1]) &&
      !LEGAL.test(comma[1]) &&
      isCompany(comma[2], hosts) &&
      !SUBJECT.test(comma[2])
    ) {
      told.title ??= comma[1];
      organisations.push(comma[2]);
    } else if (comma?.[1] && comma[2] && isRole(comma[1]) && SUBJECT.test(comma[2])) told.title ??= text;
    else if (isCompany(text, hosts)) organisations.push(text);
    else if (isRole(text) && text.length <= 100) told.title ??= text;
    else if (/^\p{Lu}[\p{L} .'-]+, [A-Z]{2}$/u.test(text)) told.location ??= text;
    else if (text.split(/\s+/).length <= 6 && /^[\p{Lu}\p{Lo}\d]/u.test(text) && !/[.!?:]$/.test(text)) open.push(text);
  }
  told.organization ??=
    organisations.find((text) => fitsHost(text, hosts)) ??
    organisations.find((text) => LEGAL.test(text)) ??
    organisations.find((text) => !DEPARTMENT.test(text)) ??
    organisations[0];
  const [first] = open;
  if (first === undefined) return;
  // Between a name and a company stands a title, behind a title a company.
  const place = (text: string) => parts.findIndex((part) => part.text.includes(text));
  if (told.title !== undefined && told.organization === undefined && place(first) > place(told.title))
    told.organization = first;
  else if (told.title === undefined && told.organization !== undefined && place(first) < place(told.organization))
    told.title = first;
}

/** A draft of what a text says, with its evidence. Titles and degrees around the name are left out of it. */
export function draftOf(display: string, fields: Partial<Omit<Draft, 'evidence' | 'name'>>): Draft {
  const { name: whole, given, family, pronouns, prefix = '', suffix = '' } = parseName(display);
  const bare = whole.replace(prefix, '').trim();
  const inverted = /^[^,]+, /.test(bare) && given !== undefined && family !== undefined && !suffix;
  const plain = suffix && bare.endsWith(suffix) ? bare.slice(0, -suffix.length).replace(/[\s,(]+$/, '') : bare;
  const name = inverted ? `${given} ${family}` : plain || whole;
  const draft: Draft = { name, evidence: {} };
  const entries = Object.entries({ given, family, pronouns, ...fields }).filter(
    ([, value]) => value !== undefined && value.length > 0,
  );
  Object.assign(draft, Object.fromEntries(entries));
  for (const [field] of [['name', name] as const, ...entries]) {
    const sure = field === 'emails' || field === 'phones' || field === 'urls' ? 0.95 : field === 'name' ? 0.85 : 0.7;
    draft.evidence[field] = { reader: 'text', place: 'selection', confidence: sure };
  }
  if (!name) delete draft.evidence.name;
  return draft;
}
