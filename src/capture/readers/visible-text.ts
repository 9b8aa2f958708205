import { readEmails } from '../contact-values.ts';
import { foldedWords } from '../fold.ts';
import { isOrganization, isRole, readName, sameName, splitPronouns } from '../name.ts';
import { labelKey } from './label-rows.ts';

/** What a line of text beside a name says: a role, an organisation, a place, a headline. */
export interface RoleParts {
  title?: string;
  organization?: string;
}

const AT =
  /\s+(?:at|@|bei|beim|bei der|chez|presso|bij|hos|på|w|we|la|در|في|в|у)\s+(?:the\s+|der\s+|dem\s+|la\s+|l['’])?|\s*@\s*|\s+(?:en|na|no|em|au sein de|du|de la|de l['’]|of|von)\s+(?=\p{Lu})/u;

/** What one may be the head of without it being an employer: "Head of Design", "VP of Data and Research". */
const FIELD_OF_WORK =
  /^(?:(?:design|data|media|health|energy|sports?|care|capital|community|research|marketing|cloud|apps?|web|online|services?|programs?|programmes?|events?|photography|music|education|labs?|publishing|partners?|trade|industry|information|security|it)(?:\s*(?:,|&|and|und|et|y)\s*|\s+|$))+$/i;

/** Splits "Senior Engineer at Foo", "Professor, University of X", "Partner | Firm" into title and organisation. */
export function splitRole(text: string): RoleParts {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[.;,]$/, '')
    .trim();
  if (line.length > 160) return {};
  const at =
    /^(.{2,90}?)(?:\s+(?:at|bei|chez|presso|bij|hos|på|in der|im|an der|am)\s+|\s*@\s*)(?:the\s+)?(.{2,90})$/iu.exec(
      line,
    );
  if (
    at?.[1] &&
    at[2] &&
    (isRole(at[1]) || /^[\p{Lu}@]/u.test(at[2])) &&
    /^[\p{L}\p{N}@]/u.test(at[2]) &&
    !/^(the age|scale|home|heart|night)/i.test(at[2])
  )
    return { title: at[1].replace(/[,|]$/, '').trim(), organization: firstOf(at[2]) };
  const parts = line.split(/\s*[|·•]\s*|\s+[-–—]\s+|,\s+/).filter(Boolean);
  const [first = '', ...others] = parts;
  if (others.length > 0 && isRole(first)) {
    const from = others.findIndex((part) => isOrganization(part));
    if (from >= 0)
      return {
        title: parts.slice(0, from + 1).join(', '),
        organization: others
          .slice(from)
          .join(', ')
          .replace(/[|·•].*$/, ''),
      };
    if (
      others.length === 1 &&
      !isRole(others[0] ?? '') &&
      /^\p{Lu}/u.test(others[0] ?? '') &&
      /[|·•@]|\s[-–—]\s/.test(line)
    )
      return { title: first, organization: others[0] ?? '' };
  }
  if (others.length > 0 && isOrganization(first) && isRole(others[0] ?? '') && !isRole(first))
    return { title: others[0] ?? '', organization: first };
  const of = AT.exec(line);
  if (of && isRole(line.slice(0, of.index)) && isOrganization(line.slice(of.index))) {
    const organization = line.slice(of.index + of[0].length);
    if (FIELD_OF_WORK.test(organization)) return { title: line };
    // "Professor of Engineering, University of X" stays one title.
    if (isOrganization(organization.split(',')[0] ?? '')) return { title: line.slice(0, of.index), organization };
  }
  return isRole(line) ? { title: line } : {};
}

const firstOf = (text: string): string =>
  text.split(/\s*[|·•;]\s*|\s+[-–—]\s+|,\s+(?=\p{Ll})|\.\s/u)[0]?.trim() ?? text;

const CLAUSE = '([^.,;!?()]{3,90}?)';
const PLACE = '([\\p{Lu}\\p{N}][^.,;!?()–—]{1,80}?)';
const PROSE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:I am|I'm|I’m|I work as|I currently work as|I am currently|SUBJECT is|is currently|works as)\\s+(?:currently\\s+|now\\s+)?(?:an?\\s+|the\\s+)?${CLAUSE}\\s+(?:at|with|@)\\s+(?:the\\s+)?${PLACE}(?=[.,;!?()–—]|\\s+(?:where|in|working|and|who|with|based|advised|on|focusing)\\b|$)`,
    'u',
  ),
  new RegExp(
    `\\b(?:Ich bin|Ich arbeite als|SUBJECT ist)\\s+(?:derzeit\\s+|zurzeit\\s+)?(?:ein|eine|als)?\\s*${CLAUSE}\\s+(?:bei|an der|am|im)\\s+(?:der\\s+)?${PLACE}(?=[.,;!?()–—]|\\s+(?:und|in|mit)\\b|$)`,
    'u',
  ),
  new RegExp(
    `\\b(?:Je suis|SUBJECT est)\\s+(?:actuellement\\s+)?(?:une?\\s+)?${CLAUSE}\\s+(?:chez|à|au sein de|à l['’])\\s*(?:la\\s+|l['’])?${PLACE}(?=[.,;!?()–—]|\\s+(?:et|où|en)\\b|$)`,
    'u',
  ),
  new RegExp(
    `\\b(?:Soy|SUBJECT es)\\s+(?:actualmente\\s+)?(?:una?\\s+)?${CLAUSE}\\s+(?:en)\\s+(?:la\\s+|el\\s+)?${PLACE}(?=[.,;!?()–—]|\\s+(?:y|donde|en)\\b|$)`,
    'u',
  ),
];
const JOINED =
  /\bI (?:recently )?joined\s+(?:the\s+)?([\p{Lu}][^.,;!?()–—]{1,60}?)\s+as\s+(?:an?|the)\s+([^.,;!?()]{3,60}?)(?=[.,;!?()–—]|\s+(?:in|where|and|on|working)\b|$)/u;

/** Title and organisation from a sentence about the subject: "I am a Research Scientist at Foo". */
export function readProse(text: string, name: string): RoleParts {
  const first = name.split(' ')[0] ?? name;
  const prose = text
    .replaceAll(name, 'SUBJECT')
    .replaceAll(first, 'SUBJECT')
    .replace(/\b(She|He|They)\b/g, 'SUBJECT')
    .slice(0, 1500);
  for (const pattern of PROSE) {
    const found = pattern.exec(prose);
    if (found?.[1] && found[2] && isRole(found[1]))
      return { title: found[1].replace(/^(an?|the|und|and) /i, '').trim(), organization: found[2].trim() };
  }
  // "Ada Hill, professor of chemistry, ..."
  const apposed =
    /SUBJECT(?: SUBJECT)?(?:,|\.|\s[–—-])\s+(?:an?\s+|the\s+|der\s+|die\s+)?([^.,;!?()\d]{4,70}?)(?=\s*[.,;\d])/u.exec(
      prose.replace(/SUBJECT,\s+(?:an?\s+)?\d\d-year-old\s+/, 'SUBJECT, '),
    )?.[1];
  if (
    apposed &&
    isRole(apposed) &&
    apposed.split(' ').length < 9 &&
    !/^(and|und|et|y|who|which|is|was)\s/.test(apposed)
  )
    return { title: bareRole(apposed.trim()) };
  const joined = JOINED.exec(prose);
  if (joined?.[1] && joined[2] && isRole(joined[2])) return { title: joined[2].trim(), organization: joined[1].trim() };
  return {};
}

const EMPLOYED =
  /(?<!\p{L})(?:I (?:currently |now )?work (?:at|for)|werkzaam bij|ik werk bij|(?:ich )?arbeite (?:ich )?(?:derzeit |zurzeit )?bei|je travaille chez|lavoro presso|(?:jeg )?jobber hos|arbejder hos|jobbar (?:på|hos))\s+(?:the\s+|der\s+)?([\p{Lu}\p{N}][^.,;!?()–—]{1,60}?)(?=[.,;!?()–—]|\s+(?:as|in|on|where|and|with|hier|als|waar|en|und|wo|in|im|et|où|comme|come|dove|e|som|og|och|i)\s|$)/iu;

/** Where somebody says that they work, without what they do there: "I work at Foo", "werkzaam bij Foo". */
export function readEmployer(text: string): string | undefined {
  const said = EMPLOYED.exec(text)?.[1]?.trim();
  return said && /^[\p{Lu}\p{N}]/u.test(said) ? said : undefined;
}

/** Nouns for a trade at the end of a word, in languages that write them in one; too many are surnames to be looked for in names. */
const TRADE =
  /\p{L}{3}(?:meister|ingenieur|leiter|techniker|psychologe?|student|pfleger|berater|entwickler|lehrer|händler|verwalter|fotograf|utvecklare|ingenjör|ledare)(?:in)?(?:$|\s)/iu;

/** Words that are said of trades alone, whatever the trade is called. */
const PRACTISED =
  /^(?:(?:self-employed|professional|freelance|certified|licen[cs]ed|chartered|registered|freiberufliche?r?|selbstständige?r?|selbständige?r?|zertifizierte?r?|geprüfte?r?|zelfstandig|freischaffende?r?|frilans)\s\p{L}{4,}|\p{L}{4,}\s(?:indépendante?|professionnel(?:le)?|diplômée?|agréée?|freelance|autónom[oa]|profesional|titulad[oa]|professionista|certificat[oa]))(?!\p{L})/iu;

/** Whether a phrase names what somebody does, where something else tells that it is no name. */
export function namesTrade(text: string): boolean {
  return isRole(text) || TRADE.test(text) || PRACTISED.test(text);
}

const SELF =
  /(?:^|[.!?,]\s+|\p{L}\s)(?:I am|I'm|I’m|Ich bin|Je suis|Soy|Sono|Sou|Jestem|Ik ben|Jag är|Jeg er|Sem|Jsem|Ja sam|Sunt|Olen)\s+(?:an?\s+|eine?\s+|une?\s+|una?\s+|um\s+|uma\s+|een\s+|en\s+)?([^.,;!?()–—]{3,60}?)(?=[.,;!?()–—]|\s+(?:and|und|et|y|e|i|en|och|og|who|where|based|from|working|living|with|mit|aus|in|avec|qui|con|che|que|at|bei|za|pro|na|u|med|som)\s|$)/iu;
const AS =
  /^(?:Als|En tant que|Como|Come|Jako|As an?)\s+([^.,;!?()–—\s]{5,40})\s+(?:betrachte|begleite|unterstütze|arbeite|berate|helfe|biete|bin|je|ayudo|I)(?!\p{L})/u;

const WORKS_AS =
  /(?<!\p{L})(?:works? as|working as|arbeite(?:t)? als|travaille comme|trabaj[oa] como|lavor[oa] come|trabalho como|werkt? als|werkzaam als|zaposlena? kao|radim kao|pracuj[ię] jako|pracuję jako|jobbar som|jobber som|arbetar som|arbejder som|работаю|працюю)\s+(?:an?\s+|eine?r?\s+|une?\s+|een\s+|en\s+)?([^.,;!?()–—]{3,60}?)(?=[.,;!?()–—]|\s+(?:at|in|for|bei|im|chez|à|en|presso|em|bij|na|u|v|w|på|hos|i|for|в|у)\s|$)/iu;

/** What somebody says that they are, of a single trade: "I'm a potter from Leeds", "Ich bin Physikstudent und ...". */
export function readTrade(text: string): string | undefined {
  const said = (SELF.exec(text) ?? AS.exec(text) ?? WORKS_AS.exec(text))?.[1]?.trim();
  return said && said.split(' ').length <= 5 && namesTrade(said) && !readName(said)?.titled ? said : undefined;
}

const OPENING =
  /^((?:\p{Lu}|\p{Lo})[^.,;:!?()–—]{3,60}?)\s(?:with|mit|avec|con|com|met|med|med|z|ze|based|specialised|specialized|passionate|focused|spécialisée?|especializad[oa]|specializzat[oa]|с|із|з)\s/u;

/** The role that a text about somebody begins with, without a verb: "Full stack developer with a background in ...", "Rechtsanwalt mit ...". */
export function readOpeningRole(text: string): string | undefined {
  const said = OPENING.exec(text)?.[1];
  const words = said?.split(' ') ?? [];
  return words.length <= 6 && [words[0], words.at(-1)].some((word) => isRole(word ?? '')) ? said : undefined;
}

const COUNTRIES =
  /\b(usa|u\.s\.a\.?|united states|uk|united kingdom|england|scotland|wales|ireland|canada|australia|new zealand|germany|deutschland|france|spain|españa|italy|italia|portugal|brazil|brasil|mexico|méxico|argentina|chile|colombia|peru|netherlands|nederland|belgium|belgique|switzerland|schweiz|suisse|austria|österreich|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|poland|polska|czech republic|czechia|hungary|romania|bulgaria|greece|turkey|türkiye|ukraine|russia|israel|egypt|morocco|nigeria|kenya|south africa|ghana|india|pakistan|bangladesh|sri lanka|china|taiwan|hong kong|japan|korea|singapore|malaysia|indonesia|thailand|vietnam|philippines|uae|iran|metropolitan area|bay area|area)\b|日本|中国|대한민국|россия|україна|(東京都|北京|上海)/iu;
const STATES =
  /,\s*(A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|ON|QC|BC|AB|MB|SK|NS|NB|NSW|VIC|QLD)\b\.?(\s+\d{5})?\s*(,|$)/;

/** Codes of countries (ISO 3166-1) that stand for nothing else at the end of a line. */
const CODES =
  /(?:,\s|,\s[^,]*[\s(])(?:A[TU]|BE|BR|C[HNZ]|D[EK]|E[ES]|F[IR]|G[BR]|HU|I[EL]|JP|KR|MX|N[LZ]|P[LT]|RO|S[EGIK]|T[RW]|U[AKS]|ZA)\)?$/;
/** A British postal code behind a town. */
const POSTCODE = /(?<=\p{Ll}),?\s\p{Lu}{1,2}\d\w?\s\d\p{Lu}{2}\b/u;
/** A postal code behind a state of the USA. */
const ZIP = /(?<=,\s\p{Lu}{2})\s\d{5}(?:-\d{4})?$/u;
/** A postal code before a town, as on the European continent. */
const POSTAL = /^(?:\p{Lu}{1,2}-)?\d{4,6}\s+(?=\p{Lu}\p{Ll})/u;
/** A part of an address that is a street or a postal code. */
const STREET = /^\d+\w?\s|^\d{4,6}$|^\p{Lu}{1,2}\d\w?\s?\d\p{Lu}{2}$|\s\d{1,4}\p{Ll}?$/u;

/**
 * A place that a line reads as, without street and postal code: "West Lafayette, IN, USA", "4 Weir Lane, Leeds, GB, LS1 4AP", with or without a pin before
 * it.
 */
export function readPlace(line: string): string | undefined {
  const whole = line
    .replace(/\s+[-–—|·]\s+(?:get|view|show|open|see|find|auf|voir|ver)\s.*$/iu, '')
    .split(/,\s*/)
    .map((part, at) => (at > 0 ? part.replace(/^(?:\p{Lu}{1,2}-)?\d{4,6}\s+(?=\p{Lu})/u, '') : part));
  const kept = whole.filter((part) => !STREET.test(part));
  // "Dorfstraße 3, 25813 Husum": a street and a postal code say that the rest is a town.
  const postal = line.split(/,\s*/).findIndex((part, at) => at > 0 && POSTAL.test(part));
  const town = whole[postal];
  if (
    town &&
    postal === whole.length - 1 &&
    kept.length < whole.length &&
    /^\p{Lu}[\p{L}\p{M} .()/'’-]{1,40}$/u.test(town)
  )
    return town;
  const text = (whole.length > 1 ? kept.join(', ') : line).replace(POSTCODE, '').replace(ZIP, '');
  const pin = /^(?:📍|🌍|🌎|🌏|🏠)\s*(.{2,60})$/u.exec(text);
  if (pin?.[1]) return pin[1].trim();
  const based = /^(?:based in|lives in|located in|living in)\s+(\p{Lu}.{2,50}?)\.?$/iu.exec(text);
  if (based?.[1]) return based[1];
  if (text.length > 70 || /[@!?]|https?:/.test(text) || !/^\p{L}/u.test(text) || /\d{3}/.test(text)) return undefined;
  // "College Station, TX": so short and with a state it is a town, whatever its words.
  if (/^(?:\p{Lu}[\p{L}'’.-]+\s?){1,3},\s\p{Lu}{2}$/u.test(text) && STATES.test(text)) return text;
  if (isRole(text) || isOrganization(text.split(',')[0] ?? '')) return undefined;
  const parts = text.split(/,\s*/);
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part.split(' ').length > 4)) return undefined;
  const end = parts.at(-1) ?? '';
  return (COUNTRIES.test(end) && foldedWords(end).length <= 4) || STATES.test(text) || CODES.test(text)
    ? text
    : undefined;
}

/** Whether a line is a street with its number. */
export function isStreet(text: string): boolean {
  return text.length < 60 && STREET.test(text);
}

const CLAUSE_BEHIND =
  /,?\s+(?:based|living|born|working|trained|qualified|speciali[sz](?:ed|ing)|focus(?:ed|ing)|passionate|wohnhaft|spezialisiert|ausgebildet|tätig|basée?|diplômée?|formée?|spécialisée?|passionnée?|afincad[oa]|titulad[oa]|graduad[oa]|especializad[oa]|apasionad[oa]|format[oa]|laureat[oa]|diplomat[oa]|specializzat[oa]|residente|sediad[oa]|formad[oa]|iscritt[oa])(?:\s.+)?$/iu;

/** A role without the clause that tells more of whoever has it: "osteopath trained in Leeds", "potter based in Delft". */
export function bareRole(text: string): string {
  return text
    .replace(CLAUSE_BEHIND, '')
    .replace(/^(?:an?|the|eine?|une?|una?|uno|um|uma|een)\s+(?=\p{Ll})/u, '')
    .trim();
}

const LIVES =
  /(?:^|[.!?]\s+)(?:SUBJECT|I|Ich|Je|Soy|Vivo|Vivo y trabajo)(?:\s+(?!at\b|for\b|with\b|by\b|bei\b|chez\b)[^\s.;!?]+){0,16}?\s(?:based in|living in|lives in|live in|resides? in|lebe in|lebt in|wohne in|vis à|vit à|habite à|basée? à|vivo en|vive en|vivo a|vive a)\s+((?:\p{Lu}[\p{L}'’-]+)(?:,?\s\p{Lu}[\p{L}'’-]+){0,3})/u;

/** Words that are said of where a person lives alone. */
const RESIDENT =
  /(?<!\p{L})(?:wohnhaft in|domiciliée? à|woonachtig in|bosatt i|bosat i|zamieszkał[ay] w|(?:ich )?wohne in|risiedo a|abito a|resid[oe] en|resido em|j['’]habite à|mieszkam w|ik woon in|jag bor i|jeg bor i)\s+((?:\p{Lu}[\p{L}'’-]+)(?:,?\s\p{Lu}[\p{L}'’-]+){0,2})/u;

/** The town that a sentence about the subject says they live in: "Ada is a potter based in Delft"; a firm's, which is named with at, is none. */
export function readHome(text: string, name: string): string | undefined {
  const first = name.split(' ')[0] ?? name;
  const prose = text
    .slice(0, 400)
    .replaceAll(name, 'SUBJECT')
    .replaceAll(first, 'SUBJECT')
    .replace(/\b(She|He|They)\b/g, 'SUBJECT')
    .replace(/\b(I)['’]m\b/g, '$1 am');
  const found = LIVES.exec(prose) ?? RESIDENT.exec(prose);
  return found &&
    !/\b(?:company|firm|studio|agency|startup|start-up|organi[sz]ation|band|group|team|lab|university)\b/i.test(
      found[0],
    )
    ? found[1]
    : undefined;
}

const ACTIONS =
  /^(\(?[\d.,+%k\s]+\)?|follow(ing|ers?)?|message|connect|contact( info)?|more|share|edit|report|block|cv|resume|curriculum vitae|download.*|email|e-mail|website|home|menu|show more|see more|read more|view .*|send .*|sign .*|log ?in|back.*|retour.*|zurück.*|search|subscribe|suivre|folgen|seguir|segui|connections?|[\d.,]+\+? (connections|followers|following|posts).*|posts?|skip .*|add .*|print|about|copy.*|click .*|n\/a|none|tbd|unknown)$/iu;

/** Whether a line below a name may be kept as their headline. */
export function isHeadline(text: string, name: string): boolean {
  if (text.length < 3 || text.length > 160 || !/\p{L}{2}/u.test(text)) return false;
  // A motto.
  if (/^["“”„«»‹『「]/u.test(text)) return false;
  if (ACTIONS.test(text) || labelKey(text) || /^@[\w.]+$/.test(text) || /^https?:|^www\./i.test(text)) return false;
  if (readEmails(text).length > 0 || /^[\d+()\s./-]{6,}$/.test(text) || /\b(19|20)\d\d\s*[-–]/.test(text)) return false;
  if (!/\p{L}/u.test(splitPronouns(text).text)) return false;
  if (/[:：,–—]$|^[-–—.\s]+$|©|cookie/i.test(text)) return false;
  const other = readName(text);
  return !(other && sameName(other.text, name));
}

const VERBS =
  'is|was|has|works|worked|holds|joined|leads|teaches|studies|received|earned|serves|specializes|specialises|currently|lives|ist|war|hat|arbeitet|leitet|studierte|est|a été|travaille|dirige|enseigne|es|trabaja|é|è|lavora|jest|pracuje|ukończył|är|er|on|werkt|je|является|работает|родился|родилась|окончил|окончила';

/** Whether a text tells of a person: "Ada Hill is a ...", "I am a ...", also with the given or family name alone. */
export function speaksOf(text: string, name: string): boolean {
  const parts = name.split(' ');
  const names = [name, parts[0], parts.at(-1)]
    .filter((part): part is string => Boolean(part) && (part?.length ?? 0) > 1)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const boundary = '(?:^|[\\s(“"])(?:Dr\\.? |Prof\\.? |Professor |Mr\\.? |Ms\\.? |Mrs\\.? )?';
  return (
    new RegExp(
      `${boundary}(?:${names.join('|')})(?:,? (?:Ph\\.?D\\.?|M\\.?D\\.?|MBA|CPA|Esq\\.?),?)*(?: \\([^)]{1,60}\\))?,? (?:${VERBS})(?=\\s)`,
      'u',
    ).test(text) || new RegExp(`(?:${names[0] ?? '$^'})(?:氏|さん|先生)?(?:は|、|，|是|은|는)`, 'u').test(text)
  );
}

const BORN =
  /^(?:\s+[\p{L}.’'-]+){0,3}?\s*[,(（]\s*(?:[^()（）]{0,60}[;、,]\s*)?(?:(?:born|b\.|geb(?:oren|\.)|née?(?: le)?|nacid[oa]|n\.|nat[oa]|nascid[oa]|ur\.|род\.|нар\.|født|fødd|född|f\.|s\.|syntynyt|geboren|nar\.|szül\.?|d\.|\*)\s[^()]{0,60}?(?:1[5-9]|20)\d\d|(?:1[5-9]|20)\d\d年\d{1,2}月\d{1,2}日\s*[-–—〜～)）])/iu;

/** Whether a text tells when somebody was born directly behind their name, as encyclopedias do. Ships are launched, firms founded. */
export function bornBeside(text: string, names: readonly string[]): boolean {
  return names.some((name) =>
    [name, name.split(' ').at(-1) ?? name].some((part) => {
      const at = text.indexOf(part);
      return part.length > 1 && at >= 0 && at < 80 && BORN.test(text.slice(at + part.length, at + part.length + 200));
    }),
  );
}

const THING =
  'ship|steamship|vessel|boat|schooner|yacht|ferry|locomotive|racehorse|horse|cultivar|rose|park|bridge|building|stadium|hospital|établissement|lycée|collège|navire|bateau|paquebot|parc|pont|bâtiment|hôpital|barco|buque|parque|puente|nave|piroscafo|parco|ponte|schip|stoomschip|schiff|dampfschiff|segelschiff|dampfer|gebäude|brücke|krankenhaus|gymnasium|gesamtschule|rosensorte|company|charity|bakery|studio|agency|firm|organi[sz]ation|non-?profit|nonprofit|startup|start-up|brand|platform|shop|store|restaurant|café|cafe|bar|hotel|school|college|university|band|duo|trio|group|collective|community|network|association|publisher|magazine|newspaper|manufacturer|provider|supplier|label|festival|village|town|city|island|region|province|river|lake|mountain|district|municipality|country|street|film|movie|novel|album|song|game|book|series|library|framework|language|species|genus|programme?|project|tool|app|software|service|website|centre|center|museum|church|cooperative|co-operative|co-op|bank|foundation|unternehmen|firma|verein|stiftung|gesellschaft|agentur|dorf|stadt|insel|gemeinde|fluss|berg|schule|marke|entreprise|société|agence|association|fondation|commune|ville|village|île|rivière|école|marque|groupe|empresa|agencia|asociación|fundación|ciudad|pueblo|isla|río|escuela|marca|grupo|azienda|società|associazione|fondazione|città|paese|isola|fiume|scuola|marchio|gruppo|bedrijf|vereniging|stichting|stad|dorp|eiland|rivier|cidade|associação|fundação|ilha|escola';
const IS = 'is|was|are|were|ist|war|est|était|es|era|è|é|is een|are an?';

/**
 * Whether a text says of a name that it is a firm, a place or a work: "Red Cedar is a worker-owned bakery", up to five words before the noun. What a page
 * says that its subject is tells better than the name's letters.
 */
export function calledThing(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || at > 200) return false;
  const behind = text.slice(at + name.length, at + name.length + 160);
  return CALLED.test(behind) || CALLED_BARELY.test(behind);
}
const CALLED = new RegExp(
  `^(?:\\s*\\([^)]{1,80}\\))?,?\\s+(?:${IS})\\s+(?:an?|the|one of the|eine?|der|die|das|une?|la|le|una?|um|uno|o|a|een)\\s+(?:[\\p{L}\\p{N}’'-]+,?\\s+){0,5}?(?:${THING})(?=\\s*(?:[.,;:!–—(]|$)|\\s+(?:in|on|at|for|of|with|that|which|by|from|based|and|near|located|founded|where|to|we|mit|für|aus|des|der|im|am|qui|de|à|dans|que|con|en|di|van|uit)(?![\\p{L}]))`,
  'iu',
);
/** The same where nouns take no article or grow together with the word before: Finnish, Scandinavian, Slavic, Turkish, Hungarian. */
const CALLED_BARELY = new RegExp(
  `^[”"»'’]?(?:\\s*\\([^)]{1,80}\\))?,?\\s+(?:on|oli|är|er|var|jest|był[aoy]?|to|je|byl[aoi]?|bol[aoi]?|—|–|был[аои]?|був|була|було|это|це|egy|a)\\s+(?:(?:en|ett?|een)\\s+)?(?:[\\p{L}\\p{N}’'-]+\\s+){0,4}?(?:\\p{L}*(?:laiva|alus|elokuva|romaani|kaupunki|yhtiö|yritys|yhtye|albumi|fartyg|ångare|damper|skip|skib|skepp|skonnert|skonare|film|roman|album|kommune?|skole|skola|selskap|selskab|företag|hajó|regény|község|zenekar)|statek|okręt|powieść|piosenka|zespół|wieś|miasto|szkoła|ulica|firma|spółka|loď|román|obec|město|škola|ulice|společnost|píseň|судно|корабль|пароход|теплоход|ледокол|фильм|роман|альбом|песня|посёлок|село|деревня|город|улица|школа|компания|группа|пароплав|корабель|фільм|місто|вулиця|gemisi|filmi|romanı|albümü|şarkısı|kasabası)(?![\\p{L}])`,
  'iu',
);
/** Whether a text says of a name that it is somebody of a trade: "Zarifa is a singer", "Brikk ist eine Malerin aus Wien". */
export function calledPerson(text: string, name: string): boolean {
  return calledAs(text, name) !== undefined;
}

/** The trade that a text says somebody is of: "singer" in "Zarifa is a singer". */
export function calledAs(text: string, name: string): string | undefined {
  const at = text.indexOf(name);
  if (at < 0 || at > 200) return undefined;
  const said = CALLED_ROLE.exec(text.slice(at + name.length, at + name.length + 160))?.[1];
  return said !== undefined && isRole(said) && !isOrganization(said) ? said : undefined;
}
const CALLED_ROLE = new RegExp(
  `^(?:\\s*\\([^)]{1,80}\\))?,?\\s+(?:${IS})\\s+(?:an?|the|eine?|une?|una?|um|uno|een)\\s+((?:[\\p{L}’'-]+,?\\s+){0,4}?[\\p{L}’'-]+)(?=\\s*(?:[.,;:–(]|$)|\\s+(?:in|at|from|of|who|whose|known|and|based|living|aus|und|qui|et|de|que|y|che|di|e|die|uit|en)(?![\\p{L}]))`,
  'iu',
);
const FOUNDED =
  /\b(?:founded|established|since|gegründet|seit|fondée?|depuis|fundada|desde|fondata|dal)\s+(?:in\s+|im\s+|en\s+|nel\s+)?(?:1[89]|20)\d\d\b/iu;
const WE =
  /(?<!\p{L})(?:we|our|us|wir|unsere?[nmrs]?|uns|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|nós|noss[oa]s?|wij|onze|vi|våra?|vores|vår|my|nasz[aey]?|мы|наши?|ми|наш[аіе]?)(?!\p{L})/giu;
const I =
  /(?<!\p{L})(?:I|my|me|ich|mein[enrs]?|je|mon|ma|mes|yo|soy|mi|mis|io|mio|mia|eu|meu|minha|ik|mijn|jag|jeg|min|mitt?|я|мой|моя|мои|мене)(?!\p{L})/gu;

/** Whether a page's prose speaks as a group does, of "we" and "our" and of its founding, and not as one person. */
export function speaksAsGroup(texts: readonly string[]): boolean {
  const prose = texts.join(' ').slice(0, 6000);
  const we = prose.match(WE)?.length ?? 0;
  const one = prose.match(I)?.length ?? 0;
  return (we >= 2 && we > one * 2) || (FOUNDED.test(prose) && one === 0);
}

const FIRST_PERSON =
  /\b(I am|I'm|I’m|I work|I have been|I was|I (?:also )?(?:build|write|draw|make|design|teach|study|paint|photograph|research|develop|help|live|grew up|love|enjoy|specialise|specialize|lead|run|create|compose|sing|cook|coach|consult)|my research|my work|my name is|about me|ich bin|mein name|meine forschung|über mich|je suis|mes recherches|je m['’]appelle|mon travail|soy|mi nombre es|me llamo|mi trabajo|sou|meu nome|eu sou|sono un|mi chiamo|la mia ricerca|jestem|nazywam się|mam na imię|ik ben|mijn naam|jag är|jag heter|jeg er|jeg hedder|ben bir|adım)\b|меня зовут|я работаю|обо мне|мене звати|私[はの]|わたしは|僕は|我是|我叫|저는|제 이름|أنا|اسمي|שמי|אני|मेरा नाम|मैं /iu;

/** Whether a page speaks in the first person, as its owner does. */
export function speaksAsOwner(text: string): boolean {
  return FIRST_PERSON.test(text);
}

const INTRODUCTION =
  /(?:\bI am|I'm|I’m|my (?:full )?name is|this is|ich bin|mein name ist|ich heiße|je suis|je m['’]appelle|soy|mi nombre es|me llamo|eu sou|sou|meu nome é|mi chiamo|sono|jestem|nazywam się|ik ben|mijn naam is|jag heter|jag är|jeg er|jeg heter|jeg hedder|benim adım|меня зовут|мене звати|我是|我叫|私は|저는|اسمي|שמי)\s*:?\s*((?:[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*\s?(?:(?:van|von|de|der|den|da|di|del|la|le|al|bin|ben)\s)*){1,4})/iu;

/** The same in languages that set the verb behind the name, or have it within other words. */
const INTRODUCTION_AROUND =
  /(?<!\p{L})(?:[Nn]ama saya|[Ss]aya adalah|[Jj]a sam|[Mm]oje ime je|[Jj]menuju se|[Jj]sem|[Ss]em|[Ss]unt|[Nn]imeni on|[Oo]len|[Mm]itt? navn er|[Mm]itt namn är|[Јј]а сам|[Мм]оје име је|[Аа]з съм|[Εε]ίμαι (?:ο|η)|[Jj]ina langu ni|[Mm]ă numesc|[Nn]umele meu este|[Jj]menuji se|[Vv]olám sa|[Zz]ovem se|[Ii]me mi je|[Aa] nevem|[Tt]ên tôi là|[Tt]ôi là|[Μμ]ε λένε|[Οο]νομάζομαι|[Кк]азвам се|[Зз]овем се|[Aa]ng pangalan ko ay)\s+((?:\p{Lu}[\p{L}\p{M}.’'-]*\s?){1,4})|(?:نام من|اسم من|من)\s+([\p{L}\p{M}\u200c ]{3,40}?)\s+(?:هستم|است)|私の名前は\s*([\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー・ ]{2,14}?)(?:です|と申します|といいます)|मेरा नाम\s+([\p{L}\p{M} ]{3,40}?)\s+है|(?:^|[.!?]\s)((?:\p{Lu}[\p{L}\p{M}.’'-]*\s){2,3})vagyok/u;

/** The name in "Hi, I'm Ada Hill" and the like, or undefined. */
export function introducedName(text: string): string | undefined {
  const found = (INTRODUCTION.exec(text) ?? INTRODUCTION_AROUND.exec(text))?.slice(1).find(Boolean)?.trim();
  // The pattern ignores case for the verb; a name's words are capitalised.
  const words = found?.split(/\s+/) ?? [];
  const end = words.findIndex(
    (word) => /^\p{Ll}/u.test(word) && !/^(van|von|de|der|den|da|di|del|la|le|al|bin|ben)$/.test(word),
  );
  const named = end < 0 ? words : words.slice(0, end);
  // A full stop ends the sentence, but behind an initial or a title.
  const stop = named.findIndex((word) => /\p{Ll}{3}\.$/u.test(word) && !/^(?:Prof|Dipl|Univ)/.test(word));
  const name = (stop < 0 ? named : named.slice(0, stop + 1)).join(' ').replace(/\.$/, '');
  return readName(name)?.text;
}
