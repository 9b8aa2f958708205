import { isFormOfAddress } from './forms-of-address.ts';
import { cleanName, splitPronouns } from './names.ts';

/** How likely a text is one person's name, 0 to 1, and the rules that spoke for or against it. */
export interface NameJudgement {
  readonly likelihood: number;
  readonly reasons: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Folded: lower case, no accents, no dots.
const ORGANISATION = words(
  'inc llc llp ltd limited corp corporation gmbh ag kg ev sarl srl spa bv nv oy ab aps plc pty pvt company companies co group gruppe groupe holding holdings partners associates consulting services service solutions systems technology technologies tech software lab labs laboratory laboratories labor laboratoire laboratorio studio studios agency agentur agence media institute institut instituto university universitat universite universidad universidade universita college school schule academy department dept faculty fakultat faculte foundation association society societe council committee board team teams staff crew club network community conference summit bank capital ventures hospital clinic church museum library ministry government office bureau centre center zentrum centro project shop store news magazine press journal blog podcast verein stiftung verlag buro gesellschaft hochschule equipe empresa equipo squadra fundacion fundacao fondation fondazione verwaltung sekretariat construction computing enterprises industries international global marketing management engineering design digital research analytics labour union party festival alliance federation federation academie',
);
const ORGANISATION_LETTERS =
  /公司|集[团團]|大[学學]|[学學]院|研究|[协協][会會]|中心|センター|株式|有限|委[员員]|チーム|[编編][辑輯集]|회사|대학|연구|센터|협회|университет|институт|компания|\bооо\b|команда|редакция|جامعة|شركة|مؤسسة|فريق|אוניברסיט|צוות|חברת|विश्वविद्यालय|संस्थान|कंपनी/iu;
const ROLE = words(
  'engineer developer designer manager director officer president founder cofounder professor lecturer researcher scientist analyst consultant assistant associate coordinator specialist architect administrator editor writer student intern lead chief ceo cto cfo coo cmo vp svp attorney lawyer nurse teacher trainer coach advisor adviser producer owner representative executive secretary treasurer chair chairman chairwoman speaker author leiter leiterin geschaftsfuhrer geschaftsfuhrerin entwickler entwicklerin ingenieur ingenieurin directeur directrice ingenieure responsable gerente ingeniero ingeniera direttore programmer accountant recruiter senior principal vice deputy',
);
const ROLE_LETTERS =
  /教授|[講讲][師师]|研究[員员]|[經经]理|主任|工程[師师]|[院部課科社]長|[院部科]长|代表|[董理][事監监]|[總总][監监裁]|エンジニア|デザイナー|マネージャー|교수|연구원|대표|이사|팀장|엔지니어|개발자|инженер|профессор|директор|разработчик|менеджер|доцент|руководитель|інженер|керівник|διευθυντ|מהנדס|מנכ["״]ל|מנהל|مهندس|أستاذ|مدير|मैनेजर|निदेशक|इंजीनियर/iu;
const PHRASE = words(
  'the and or of for with your our my you we us to in on at by from is are not more all how why what who where read view see show learn get join sign login log follow connect contact subscribe share click here home about menu search profile welcome next previous back page apply hiring open position positions vacancy coming soon tba tbd tbc und oder fur mit der nous avec et para con voor new best regards cheers thanks thank sincerely dear hello name email mail phone mobile fax address title company',
);
/** Words of phrases that are particles inside a name. */
const BOTH = words('der con et in');
const PLACEHOLDER =
  /^(?:foo(?: ?bar)?|bar|baz|test(?: (?:user|name|person))?|n\/?a|none|null|undefined|unknown|anonymous|anonym|admin(?:istrator)?|user(?: ?name)?|guest|member|nobody|somebody|someone|deleted(?: (?:user|account))?|lorem(?: ipsum)?.*|(?:your|full|first|last|sur|given|family|display)[ -]?name(?: here)?|name|first ?name last ?name|(?:linkedin|facebook|google) (?:member|user)|private (?:user|profile)|no name|untitled|example|sample(?: \w+)?|max mustermann|erika mustermann)$/;
const BEHIND =
  /,?\s+(?:ph\.?\s?d|m\.?d|mba|m\.?sc|b\.?sc|j\.?d|dphil|[ivx]{2,3}|[js]r|cpa|pmp|rn|cfa)\.?(?=$|[\s,])/giu;
const CAMEL_SURNAME = /(?<!\p{L})(?:Mc|Mac|De|Del|Di|Du|La|Le|Van|Von|O|Fitz|Al|El|D)\p{Lu}/u;

/**
 * How likely a text is the name of one real person rather than an organisation, a role, a placeholder or a call to action. 0: none;
 * from 0.5 on a person where nothing else is known; a single name or small letters alone stay below. Looks at at most 200 characters.
 */
export function isPersonName(text: string): NameJudgement {
  const whole = cleanName(splitPronouns(text).text).replace(/ ?[(“"](\p{L}[\p{L}\p{M}'’ -]*)[)”"]/gu, ' $1');
  let core = whole.replace(BEHIND, '').trim();
  let tokens = core.split(/[\s,]+/).filter(Boolean);
  while (tokens.length > 1 && isFormOfAddress(tokens[0] ?? '')) tokens = tokens.slice(1);
  core = tokens.join(' ');
  const titled = core.length < whole.replaceAll(',', '').length;
  const folded = tokens.map(fold);
  const none = (reason: string): NameJudgement => ({ likelihood: 0, reasons: [reason] });
  if (!/\p{L}/u.test(core)) return none('no letters');
  if (PLACEHOLDER.test(folded.join(' '))) return none('placeholder');
  if (tokens.length > 7 || core.length > 80) return none('too long');
  if (/[@\\/_<>{}[\]=+#$%^*|~;:!?&…\d]|\.(?:com|org|net|io)$/i.test(core)) return none('signs');
  if (isOrganisation(core)) return none('organisation');
  if (isRole(core)) return none('role');
  const inner = (at: number) => at > 0 && at < tokens.length - 1 && BOTH.has(folded[at] ?? '');
  if (folded.some((word, at) => PHRASE.has(word) && !inner(at))) return none('phrase');
  const [likelihood, reason] = shape(core, tokens);
  if (likelihood === 0) return none(reason);
  const bonus = titled ? 0.25 : tokens.slice(1, -1).some(isInitial) ? 0.1 : 0;
  return { likelihood: Math.min(1, likelihood + bonus), reasons: titled ? [reason, 'title'] : [reason] };
}

/** Whether a word of a text is one of organisations: `Byron Labs Inc.`. Many of these words stand in roles, too: ask `isRole` first. */
export function isOrganisation(text: string): boolean {
  return foldedWords(text).some((word) => ORGANISATION.has(word)) || ORGANISATION_LETTERS.test(text);
}

/** Whether a word of a text is one of roles: `Senior Engineer`. */
export function isRole(text: string): boolean {
  return foldedWords(text).some((word) => ROLE.has(word)) || ROLE_LETTERS.test(text);
}

/** What the letters alone say. */
function shape(core: string, tokens: readonly string[]): [likelihood: number, reason: string] {
  const letters = core.replace(/[\s・]/g, '').length;
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々・\s]+$/u.test(core)) {
    if (letters < 2 || letters > 12) return [0, 'length'];
    return [/^\p{sc=Han}+$/u.test(core) ? (letters <= 4 ? 0.55 : 0.2) : tokens.length === 2 ? 0.6 : 0.4, 'East Asian'];
  }
  if (/^[\p{sc=Hangul}\s]+$/u.test(core)) return [letters >= 2 && letters <= 4 ? 0.6 : 0.2, 'East Asian'];
  if (!/\p{Lu}|\p{Ll}/u.test(core))
    return [tokens.length >= 2 && tokens.length <= 4 ? 0.5 : 0.3, 'script without case'];
  const names = tokens.filter((token) => /^['’]?\p{Lu}/u.test(token) || token.length > 4);
  const capital = names.filter((token) => /^['’]?\p{Lu}/u.test(token) || /^(?:d|l|al|el)['’-]\p{Lu}/iu.test(token));
  if (tokens.every(isInitial)) return [0, 'initials'];
  if (tokens.length === 1) return capital.length ? [0.4, 'single name'] : [0.15, 'single name'];
  if (capital.length === 0) return [tokens.length <= 3 ? 0.35 : 0.1, 'small letters'];
  if (capital.length < names.length) return [0.2, 'mixed case'];
  if (/\p{Ll}\p{Lu}/u.test(core) && !CAMEL_SURNAME.test(core)) return [0.4, 'camel case'];
  if (!/\p{Ll}/u.test(core)) return [0.5, 'capitals'];
  return [tokens.length <= 4 ? 0.7 : 0.5, 'capitalised words'];
}

function isInitial(token: string): boolean {
  return /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u.test(token);
}

function foldedWords(text: string): string[] {
  return text.split(/[\s,/&()-]+/).map(fold);
}

function fold(token: string): string {
  return token
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}
