import { hanSurname, hangulSurname, isVietnameseSurname } from './surnames.ts';

/** A displayed name without what is not part of it, and its parts as far as they can be told safely. */
export interface ParsedName {
  /** The name as it was written, without counts, badges, pronouns, emoji and invisible marks. Titles and degrees stay. */
  readonly name: string;
  readonly given?: string;
  /** What stands between: middle names and initials. */
  readonly additional?: string;
  readonly family?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly nickname?: string;
  /** As written: `she/her`. */
  readonly pronouns?: string;
}

const LONGEST = 200;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PRONOUN =
  'she|her|hers|he|him|his|they|them|theirs|ze|hir|xe|xem|it|its|any|all|elle|elles|il|iel|lui|ella|él|elle|sie|ihr|er|ihm|dey|denen|ela|dela|ele|dele|elu|lei|suo|hen|henom|hon|henne|han|honom|hän|zij|haar|hij|hem|hun|die|diens';
const PRONOUNS = new RegExp(
  `\\s*(?:[([{]\\s*(?:pronouns?:?\\s*)?((?:${PRONOUN})(?:\\s*[/|,]\\s*(?:${PRONOUN}))*)\\s*[)\\]}]|[|·•,–—-]?\\s*(?<![\\p{L}\\p{M}])((?:${PRONOUN})(?:\\s*/\\s*(?:${PRONOUN}))+)(?![\\p{L}\\p{M}]))`,
  'iu',
);
const EMOJI =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u20e3\ufe0e\ufe0f\u{e0020}-\u{e007f}\u2713\u2714\u2605\u2606\u25cf\u25c6©®™]/gu;

/**
 * A displayed name without unread counts, badges, emoji, invisible marks and doubled spaces; at most 200 characters. The joiners that
 * Persian and Indic names are written with stay. Empty where nothing is left.
 */
export function cleanName(display: string): string {
  const cleaned = display
    .slice(0, LONGEST)
    .toWellFormed()
    .normalize('NFC')
    .replace(EMOJI, ' ')
    .replace(/(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])|[^\P{Cf}\u200c\u200d]|\ufffd/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:[([]\d+\+?[)\]]|[•·|*>~#:–—-])\s*)+/, '')
    .replace(/(?:\s*(?:[|•·*~:;,–—<-]|\(\s*\)))+$/, '')
    .trim();
  // What one mark covered may be another to take away.
  return cleaned === display ? cleaned : cleanName(cleaned);
}

/** A displayed name and the pronouns that stood with it, as written without blanks: `she/her`. In most European languages. */
export function splitPronouns(display: string): { text: string; pronouns?: string } {
  const found = PRONOUNS.exec(display);
  const pronouns = (found?.[1] ?? found?.[2])?.replace(/\s+/g, '');
  if (!found || !pronouns) return { text: display };
  return { text: `${display.slice(0, found.index)} ${display.slice(found.index + found[0].length)}`, pronouns };
}

// Folded: lower case without dots.
const TITLES = words(
  'mr mrs ms miss mx sir dame lord lady rev revd reverend fr br sr dr drs prof profs professor hon judge capt captain col lt gen sgt maj rabbi imam sheikh shri smt herr frau hr fru mme mlle mm madame monsieur maitre me señor señora sra srta don doña dott dottssa sig sigra signor signora avv arch ing dipl-ing mag doc phdr mudr judr rndr pan pani dhr mevr ir mister the pd apl em r д-р проф г-н г-жа',
);
const MANY_TITLES = words('h.c. hc rer nat med phil iur jur pol oec habil univ-prof dipl');
const DEGREES = words(
  'phd dphil md mba msc ma ba bsc bs ms msw meng beng mphil mpa mpp mph mfa bfa bed med edd jd llb llm lld dds dmd dvm do rn np pa cpa cfa cfp pmp psyd pharmd dsc scd drph dba csm esq frs frcp frcs mrcp fmedsci faia aia obe mbe cbe kbe qc kc cissp shrm-cp shrm-scp sphr phr lcsw pe pt dpt cscs csc ceng mch mbbs mbchb ra rd ii iii iv v jr sr junior senior',
);
const GENERATIONS = words('ii iii iv v jr sr junior senior');
const PARTICLES = words(
  "de da do dos das del della delle dello dei degli di du des la le les lo van von vom der den dem het ter ten te tot zu zum zur af av auf bin binti bint ibn ben bat al el ul y e i st san 't 's dal dalla ap abu",
);
/** Those that are also written with a capital; the others are then names: "Mary Ben Smith". */
const CAPITAL_PARTICLES = words('de da do dos del della di du la le van von vom der den ter ten te bin');
/** Words that stand before a name that belongs with them, in Arabic script. */
const ARABIC_PARTICLES = words('عبد ابن بن أبو ابو أم آل بنت');
const IBERIAN =
  /^(?:garc[ií]a|silva|santos|souza|sousa|oliveira|pereira|costa|ferreira|almeida|castro|romero|torres|flores|vega|ramos|morales|reyes|cruz|ortega|delgado|moreno|navarro|molina|herrera|medina|vargas|rojas|mendoza|guerrero|soto|campos|fuentes|carrasco|.+(?:ez|éz))$/i;

/**
 * Takes a displayed name apart. Given and family name are told only where the writing says which is which: a comma, capitals
 * (`DUPONT Jean`), a particle, a script with a known order, or the two or three words of a Western name; a single name, or a name of
 * initials, is left whole. Never fails; `name` is empty where the text holds none.
 */
export function parseName(display: string): ParsedName {
  const { text, pronouns } = splitPronouns(display.slice(0, LONGEST));
  const name = cleanName(text);
  const rest: Record<string, string> = {};
  if (pronouns) rest.pronouns = pronouns;

  let bare = name;
  const nick = /^(\S.*?)\s*(?:[("“«]|(?<=\s)['‘])\s*(\p{L}[\p{L}\p{M}.' -]{0,30})(?:[)"”»]|['’](?=\s))\s*(.*)$/u.exec(
    bare,
  );
  if (nick?.[2]) {
    bare = `${nick[1] ?? ''} ${nick[3] ?? ''}`.trim();
    if (DEGREES.has(fold(nick[2]))) rest.suffix = nick[2];
    else rest.nickname = nick[2];
  }
  const [before = '', ...behind] = bare.split(/\s*[,،，]\s*/);
  const suffixes: string[] = [];
  let inverted = '';
  for (const part of behind) {
    if (part.split(' ').every((word) => isDegree(word))) suffixes.push(part);
    else if (!inverted && suffixes.length === 0 && behind.length < 3) inverted = part;
    else return { name, ...rest };
  }
  let tokens = (inverted ? `${inverted} ${before}` : before).split(' ').filter(Boolean);
  const prefixes: string[] = [];
  while (tokens.length > 1 && isTitle(tokens[0] ?? '', prefixes.length > 0)) prefixes.push(tokens.shift() ?? '');
  const tail: string[] = [];
  while (tokens.length >= leastWith(tokens.at(-1) ?? '', suffixes.length + prefixes.length > 0) && isSuffix(tokens)) {
    if (inverted) break;
    tail.unshift(tokens.pop() ?? '');
  }
  suffixes.unshift(...(tail.length ? [tail.join(' ')] : []));
  if (prefixes.length) rest.prefix = prefixes.join(' ');
  if (suffixes.length) rest.suffix = suffixes.join(', ');
  tokens = unshout(tokens);

  if (inverted) {
    const family = unshout(before.split(' ')).join(' ');
    const [given = '', ...middle] = tokens.slice(0, tokens.length - before.split(' ').filter(Boolean).length);
    if (given) return { name, given, ...(middle.length ? { additional: middle.join(' ') } : {}), family, ...rest };
  }
  return { name, ...parts(tokens), ...rest };
}

type Parts = Pick<ParsedName, 'given' | 'additional' | 'family'>;

/** Tells given from family name; nothing where it can't be told. */
function parts(tokens: readonly string[]): Parts {
  const joined = tokens.join('');
  if (/[\d@/\\_]/.test(joined)) return {};
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+$/u.test(joined)) return eastAsian(tokens, hanSurname);
  if (/^\p{sc=Hangul}+$/u.test(joined)) return eastAsian(tokens, hangulSurname);
  if (tokens.length < 2 || tokens.length > 6) return {};
  const first = tokens[0] ?? '';
  const last = tokens.at(-1) ?? '';
  // DUPONT Jean, Jean DUPONT.
  const loud = tokens.map((token) => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(token));
  const edge = loud.indexOf(false);
  if (loud[0] && edge > 0 && !loud.slice(edge).includes(true)) return split(tokens, edge, true);
  if (edge === 0 && loud.lastIndexOf(false) < loud.indexOf(true)) return split(tokens, loud.indexOf(true), false);
  if (/^\p{sc=Cyrillic}/u.test(joined)) return slavic(tokens);
  if (/^\p{sc=Arabic}/u.test(joined))
    return tokens.length === 2 && !ARABIC_PARTICLES.has(first) ? split(tokens, 1, false) : {};
  if (isVietnameseSurname(first) && tokens.length <= 4 && tokens.length > 2) {
    return { family: first, additional: tokens.slice(1, -1).join(' '), given: last };
  }
  // South Indian and Icelandic customs: an initial behind a name is not a family name.
  if (isInitial(last)) return {};
  const particle = tokens.findIndex((token, at) => at > 0 && at < tokens.length - 1 && isParticle(token));
  if (particle > 0) return split(tokens, particle, false);
  if (tokens.length > 4) return {};
  if (tokens.length === 2) return split(tokens, 1, false);
  const middle = tokens.at(-2) ?? '';
  return split(tokens, tokens.length - (IBERIAN.test(middle) && !isInitial(middle) ? 2 : 1), false);
}

/** Splits before a token; given names beyond the first are additional. Leading initials stay together. */
function split(tokens: readonly string[], at: number, familyFirst: boolean): Parts {
  const [family, names] = familyFirst
    ? [tokens.slice(0, at), tokens.slice(at)]
    : [tokens.slice(at), tokens.slice(0, at)];
  let [given = '', ...middle] = names;
  if (isInitial(given) && middle.every(isInitial)) [given, middle] = [names.join(' '), []];
  return { given, ...(middle.length ? { additional: middle.join(' ') } : {}), family: family.join(' ') };
}

function eastAsian(tokens: readonly string[], surnameOf: (word: string) => string | undefined): Parts {
  const [first = '', second = ''] = tokens;
  if (tokens.length === 2) return first.length <= 4 && second.length <= 4 ? { family: first, given: second } : {};
  if (tokens.length !== 1) return {};
  const surname = surnameOf(first);
  const given = surname && first.slice(surname.length);
  // Four characters with a single surname are as likely Japanese, whose surname may take two or three.
  return surname && given && given.length <= 2 ? { family: surname, given } : {};
}

const PATRONYMIC = /(?:вич|вна|чна|ична|інична|ївна|йович)$/iu;
const SLAVIC_SURNAME = /(?:[оеё]в|[оеё]ва|ин|ина|ын|ына|ский|ская|цкий|цкая|ський|ська|енко|чук|юк|ян|дзе|швили)$/iu;

function slavic(tokens: readonly string[]): Parts {
  const [first = '', second = '', third] = tokens;
  if (tokens.length === 3 && third !== undefined) {
    if (PATRONYMIC.test(third)) return { family: first, given: second, additional: third };
    if (PATRONYMIC.test(second)) return { given: first, additional: second, family: third };
    return {};
  }
  if (tokens.length !== 2 || SLAVIC_SURNAME.test(first) === SLAVIC_SURNAME.test(second)) return {};
  return split(tokens, 1, SLAVIC_SURNAME.test(first));
}

function fold(token: string): string {
  return token.toLowerCase().replace(/[.,]/g, '');
}

function isInitial(token: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,3}$/u.test(token) && (token.length === 1 || token.includes('.'));
}

function isParticle(token: string): boolean {
  const small = token.toLowerCase();
  return (
    (PARTICLES.has(small) && (token === small || CAPITAL_PARTICLES.has(small))) || /^(?:d|l|dell)['’]$/i.test(token)
  );
}

function isTitle(token: string, after: boolean): boolean {
  const folded = fold(token);
  if (after && MANY_TITLES.has(folded)) return true;
  return (
    TITLES.has(folded) &&
    (folded.length > 2 || token.endsWith('.') || /^\p{Lu}\p{Ll}$/u.test(token)) &&
    !/^\p{Lu}\.$/u.test(token)
  );
}

function isDegree(word: string): boolean {
  return (
    DEGREES.has(fold(word)) ||
    /^\p{Lu}{2,6}(?:-\p{Lu}{1,4})?®?$/u.test(word) ||
    /^(?:\p{Lu}\p{Ll}{0,3}\.){2,4}\p{Lu}?\p{Ll}{0,3}$/u.test(word)
  );
}

/** How many words a name must have for its last to be a degree; "Jason Senior" and "Edward Senior III" are called Senior. */
function leastWith(last: string, framed: boolean): number {
  if (/^(?:sen|jun)ior$/i.test(last)) return 4;
  return framed ? 2 : 3;
}

/** Whether the last of several words stands behind the name: a degree or a generation. */
function isSuffix(tokens: readonly string[]): boolean {
  const last = tokens.at(-1) ?? '';
  const folded = fold(last);
  if (!DEGREES.has(folded) || /^\p{Lu}\.?$/u.test(last)) return false;
  // A whole name in capitals: "MA" and "DO" are family names, too.
  return (
    folded.length > 2 || last.includes('.') || GENERATIONS.has(folded) || tokens.some((token) => /\p{Ll}/u.test(token))
  );
}

/** ADA BYRON as Ada Byron: where every word is in capitals, they say nothing. */
function unshout(tokens: readonly string[]): string[] {
  const long = tokens.filter((token) => !isInitial(token));
  if (
    !long.length ||
    long.some((token) => /[^\p{Lu}\p{M}'’.-]/u.test(token)) ||
    long.every((token) => token.length < 3)
  )
    return [...tokens];
  return tokens.map((token) =>
    isInitial(token)
      ? token
      : token
          .toLowerCase()
          .replace(/(?<![\p{L}\p{M}])\p{L}|(?<=^(?:mc|o['’]))\p{L}/gu, (letter) => letter.toUpperCase()),
  );
}
