import {
  DEGREES,
  HONORIFICS,
  JAPANESE_SURNAMES,
  ORGANIZATION_WORDS,
  PAGE_WORDS,
  PARTICLES,
  PLACEHOLDERS,
  ROLE_WORDS,
} from './words.ts';
import { hanSurname, hangulSurname } from '../domain/surnames.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { fold, foldedWords } from './fold.ts';
import { LANGUAGES } from './languages.ts';
import { memo } from './memo.ts';
import { plainLatin, romanize } from './romanize.ts';
import { tidy } from './text-run.ts';

/** A name as it may be kept. `sure` is how much its letters alone speak for a person, 0 to 1. */
export interface Name {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly sure: number;
  readonly pronouns?: string;
  /** A title stood before it or a degree behind it, as with people's names alone: Dr., Frau, Ph.D. */
  readonly titled?: true;
  /** What stood behind it: "Principal Investigator" in "Lindsay Hill, Principal Investigator". */
  readonly rest?: string;
}

const PRONOUNS =
  /[([{|·,-]?\s*\b((?:she|he|they|ze|xe|sie|er|elle|il|iel|ella|él|elu|ela|ele|lei|lui|hon|han|hen|hän)\s*[/|]\s*(?:her|hers|him|his|them|theirs|they|she|he|zir|hir|xem|ihr|ihm|ihn|elle|lui|il|ella|elle|dela|dele|lei|henne|honom|hen|ela|ele)(?:\s*[/|]\s*\p{L}+)?)\b\s*[)\]}]?/iu;
const EMOJI =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}]|[\u2600-\u27bf]/gu;
/** Pronouns as a page writes them, with what is left of the text. */
export function splitPronouns(text: string): { text: string; pronouns?: string } {
  const found = PRONOUNS.exec(text);
  if (!found?.[1]) return { text };
  return { text: text.replace(found[0], ' '), pronouns: found[1].replace(/\s+/g, '').toLowerCase() };
}

const isHonorific = (token: string): boolean => {
  // PGS.TS., Univ.-Prof., but not J.R.R.
  if (/^(?:\p{L}{2,5}\.-?){2,}$/u.test(token)) return true;
  const plain = fold(token).replace(/[.,"'’״׳]/g, '');
  return HONORIFICS.has(plain) || FOREIGN_HONORIFICS.has(plain);
};
/** "Biol. Ana Ríos Vela": a word cut short before a given name is a title in any language. */
const isShortened = (tokens: readonly string[]): boolean =>
  tokens.length > 2 && /^\p{Lu}\p{Ll}{2,5}\.$/u.test(tokens[0] ?? '') && GIVEN_NAMES.has(fold(tokens[1] ?? ''));
const isDegree = (token: string): boolean => DEGREES.has(fold(token).replace(/[.,()]/g, ''));
/**
 * Whether the last word stands behind the name: a degree of the list, or letters set as degrees are (BVSc, MRCVS) where the name before is in mixed
 * letters. A family name in capitals has vowels (DUBOIS).
 */
function endsName(tokens: readonly string[]): boolean {
  const last = tokens.at(-1) ?? '';
  if (isDegree(last)) return !GIVEN_NAMES.has(fold(last));
  const before = tokens.slice(0, -1);
  if (!before.every((token) => /\p{Ll}|^\p{Lu}\.?$/u.test(token))) return false;
  return /^(?:\p{Lu}{1,4}\p{Ll}{1,3}|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{Ll}{0,3})$/u.test(last)
    ? /\p{Lu}.*\p{Lu}/u.test(last) && /\p{Ll}/u.test(last) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|O)\p{Lu}/u.test(last)
    : /^[^AEIOUY\P{Lu}]{3,6}$/u.test(last);
}
const isInitial = (token: string): boolean => /^\p{Lu}\.?(-?\p{Lu}\.?)?$/u.test(token);

const FOREIGN_HONORIFICS = new Set(
  Object.values(LANGUAGES).flatMap(
    ({ honorifics }) => honorifics?.split('|').map((title) => fold(title).replace(/["'’״׳]/g, '')) ?? [],
  ),
);

/** A pattern over folded text for beginnings of words, and (behind a `*`) for what may stand anywhere in them. */
function stems(lists: readonly string[]): RegExp {
  const all = lists
    .flatMap((list) => list.split('|'))
    .map((stem) => ({ anywhere: stem.startsWith('*'), text: fold(stem.replace('*', '')) }));
  const joined = (anywhere: boolean): string =>
    all
      .filter((stem) => stem.anywhere === anywhere)
      .map((stem) => stem.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|');
  return new RegExp(`(?:^|[^\\p{L}])(?:${joined(false)})|${joined(true)}`, 'u');
}
const ROLE_STEMS = stems(Object.values(LANGUAGES).map(({ roles }) => roles));
const ORGANIZATION_STEMS = stems(Object.values(LANGUAGES).map(({ organizations }) => organizations));

/** Whether a phrase speaks of a role: "Senior Engineer", "Principal Investigator". */
export function isRole(text: string): boolean {
  return text.length < 200 && speaksOfRole(text);
}
const speaksOfRole = memo(
  (text) =>
    foldedWords(text).some((word) => ROLE_WORDS.has(word)) || ROLE_PHRASES.test(text) || ROLE_STEMS.test(fold(text)),
);
const ROLE_PHRASES =
  /\p{L}{2}(?:ologist|ographer|ometrist|ician)(?!\p{L})|(?:^|[^\p{L}])(?!(?:mono|pro|epi|ana|homo|apo|dia|cata)log)\p{L}{2,12}(?:ologue|[oó]log[oa]|olog(?:e|in)|oloog|[ée]rapeut(?:e|a|in)?|siatr[ae]|fis[ií]atra|[óo]pat[ahe]{1,2})(?!\p{L})|\p{L}{4}(?:professor|therapeut|psycholog|designer)(?:in)?(?!\p{L})|教授|准教授|講師|助教|研究員|博士|修士|学生|經理|经理|主任|工程师|工程師|院长|院長|部長|課長|社長|代表|弁護士|医師|醫師|医生|醫生|藥師|药师|護理師|护士|律師|律师|理事長|理事长|董事|執行長|执行长|秘書長|秘书长|會長|会长|總監|总监|專員|专员|組長|组长|會計|会计|エンジニア|デザイナー|開発者|교수|연구원|박사|학생|엔지니어|개발자|대표|이사|변호사|инженер|программист|програміст|психолог|фотограф|писатель|письменни|художник|музыкант|хирург|хірург|профессор|директор|разработчик|менеджер|акт[её]р|актриса|артист|режисс[её]р|дириж[её]р|тренер|преподаватель|ассистент|бухгалтер|секретарь|консультант|дизайнер|архитектор|журналист|редактор|доцент|студент|аспирант|научный|руководитель|председатель|юрист|адвокат|врач|інженер|професор|розробник|керівник|καθηγητ|διευθυντ|מהנדס|פרופסור|מנכ|מפתח|ראש|مهندس|أستاذ|استاذ|مدير|طبيب|باحث|محام|مدیر|استاد|पत्रकार|प्रोफेसर|इंजीनियर|निदेशक|ผู้อำนวยการ|อาจารย์|วิศวกร|giám đốc|kỹ sư/iu;

/** Whether a phrase names an organisation, a brand, an event rather than a person. */
export function isOrganization(text: string): boolean {
  return (
    foldedWords(text).some((word) => ORGANIZATION_WORDS.has(word)) ||
    ORGANIZATION_STEMS.test(fold(text)) ||
    /大学|大學|学院|學院|研究所|研究室|公司|集团|集團|株式会社|有限会社|協会|协会|中心|センター|学会|委員会|委员会|部|대학|회사|연구소|센터|협회|университет|институт|компания|ооо|группа|лаборатория|جامعة|شركة|מעבדה|אוניברסיט|विश्वविद्यालय|संस्थान|มหาวิทยาลัย|บริษัท/iu.test(
      text,
    )
  );
}

/**
 * Reads a phrase as the name of one person: counts before it, pronouns, emoji, titles and degrees around it are left out.
 * Undefined where it is none. `loose` also takes single words and names in small letters: for places where a page itself says
 * that a name stands there.
 */
export function readName(raw: string, loose = false): Name | undefined {
  // A sentence is no name; most lines of a page end here.
  if (raw.length > 160 || raw.length < 2) return undefined;
  return loose ? readLoosely(raw) : readStrictly(raw);
}

const readStrictly = memo((raw) => parseName(raw, false));
const readLoosely = memo((raw) => parseName(raw, true));

function parseName(raw: string, loose: boolean): Name | undefined {
  if (raw.trim().length < 2 || raw.split(' ', 20).length > 18 || !/\p{L}/u.test(raw)) return undefined;
  const { text: withoutPronouns, pronouns } = splitPronouns(raw);
  let text = tidy(withoutPronouns.replace(EMOJI, ' ').replace(/(?<!\p{L})[\u200c\u200d]|[\u200c\u200d](?!\p{L})/gu, ''))
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/\s*\((?:@[\w.-]+|m\/w\/d|he|she)?\)\s*/gi, ' ')
    .replace(/^[\s"“”„«»'‘*#:|>•·–—-]+|[\s"“”„«»*#:;|<•·–—†‡-]+$/g, '')
    .replace(/[‘’`´ʻ]/g, '’')
    .replace(/'s profile$|’s profile$/i, '')
    // "I Pavel", as Russian, Ukrainian and Bulgarian say it without a verb.
    .replace(/^Я (?=\p{Lu}\p{Ll})/u, '')
    .trim();
  if (!text || text.length > 90 || PLACEHOLDERS.test(text)) return undefined;
  // Names in Han and Hangul have their titles behind them.
  text = text.replace(
    /^(\S{2,6}(?: \S{1,4})?)\s?(?:教授|副教授|博士|先生|女士|小姐|老师|老師|さん|氏|様|교수|박사|님|선생님|씨)$/u,
    '$1',
  );
  let rest: string | undefined;
  let degreed = false;
  // "水野 花 （Hana Mizuno）", "Mizuno Hana / 水野 花": the same name in other letters.
  text = text.replace(
    /^([^(（/]+?)\s*(?:[(（]([^()（）]+)[)）]|\s[/／]\s*([^/]+))$/u,
    (whole, one: string, two?: string, other = two) =>
      isEastAsian(one) !== isEastAsian(other ?? '') && /\p{L}/u.test(one) ? one : whole,
  );
  // "Hana Mizuno 水野": the same in other letters, with no bracket around it.
  const halves = /^((?:\p{Lu}[\p{Ll}.’-]*\s+){1,3}\p{Lu}[\p{Ll}’-]+)\s+([\p{sc=Han}\p{sc=Hangul}]{2,4})$/u.exec(text);
  if (halves?.[1]) text = halves[1];
  // A Korean's post stands behind the name without a comma.
  const post = /^(\p{sc=Hangul}{2,4})\s+(\p{sc=Hangul}[\p{sc=Hangul}\s]{1,14})$/u.exec(text);
  if (post?.[1] && post[2] && isRole(post[2]) && hangulSurname(post[1])) {
    text = post[1];
    rest = post[2];
  }
  // So does a Chinese one's behind a space: "何明 律師".
  const rank = /^(\p{sc=Han}{2,4})\s+(\p{sc=Han}{2,6})$/u.exec(text);
  if (rank?.[1] && rank[2] && isRole(rank[2]) && hanSurname(rank[1]) !== undefined) {
    text = rank[1];
    rest = rank[2];
  }
  // A comma within brackets parts nothing: "Ada Hill (Physics, Larkmoor)".
  const comma = /^([^,،、(（]+)[,،]\s*(.+)$/u.exec(text);
  if (comma?.[1] && comma[2]) {
    const [, before, after] = comma;
    const parts = after.split(/[\s,]+/);
    const degrees = parts.filter((part) => !/^\(?(19|20)?\d\d\)?$/.test(part));
    if (
      (degrees.length > 0 && degrees.every(isDegree)) ||
      isRole(after) ||
      isOrganization(after) ||
      (before.includes(' ') && (describes(after) || isHonorific(before.split(' ')[0] ?? '')))
    ) {
      text = before;
      degreed = parts.some((part) => /^(?:\p{Lu}\p{L}{0,3}\.){2,}$|^(?:PhD|MBA)$/u.test(part) && isDegree(part));
      // "MBA · 2nd": degrees and how far away a network has somebody say nothing of what they do.
      const said = after
        .split(/\s*[·•|]\s*/)
        .filter((part) => !part.split(/[\s,]+/).every(isDegree) && !/^\d(?:st|nd|rd|th)?\+?$/.test(part));
      if (said.length > 0) rest = said.join(' · ');
    } else if (
      !after.includes(',') &&
      before.split(' ').length <= 3 &&
      parts.length <= 3 &&
      shapeOf(parts, loose) > 0 &&
      before.split(' ').every((t) => !isHonorific(t))
    ) {
      // "Hill, Lindsay": family name first, as lists have it.
      text = `${after} ${before}`;
    } else return undefined;
  } else {
    // A full stop parts them, too, but behind an initial or a title.
    const dash =
      /^(.{4,50}?)\s+[–—|-]\s+(.+)$/u.exec(text) ?? /^(\S+\s[^.([]{2,50}?(?<=\p{Ll}{3}))\.\s+(.+)$/u.exec(text);
    if (dash?.[1] && dash[2] && (isRole(dash[2]) || isDegree(dash[2]))) {
      text = dash[1];
      rest = dash[2];
    }
  }
  const bracket = /^(.+?)\s*[([]([^)\]]+)[)\]]\s*(.*)$/u.exec(text);
  if (bracket?.[1] && bracket[2]) {
    const inner = bracket[2];
    if (isRole(inner) || isDegree(inner) || isOrganization(inner) || /\d/.test(inner)) {
      text = `${bracket[1]} ${bracket[3] ?? ''}`.trim();
      if (isRole(inner)) rest ??= inner;
    } else if (!bracket[3] && bracket[1].includes(' ') && !inner.split(' ').some((word) => GIVEN_NAMES.has(fold(word))))
      // Behind a full name: a town, a maiden name. Another given name ("Li Wei (David)") stays.
      text = bracket[1];
  }
  let tokens = text
    // "M.C.C. Inés Robledo Vela", "M. en C. Pedro Ortiz Luna": Mexican degrees before a name.
    .replace(/^(?:M|Dr|Dra|Mtr[oa])\.? en \p{Lu}\.(?:\p{Lu}\.)* /iu, '')
    .split(' ')
    .filter(Boolean);
  if (tokens.length > 3 && /^(?:\p{Lu}\.){3,}$/u.test(tokens[0] ?? '') && GIVEN_NAMES.has(fold(tokens[1] ?? '')))
    tokens = tokens.slice(1);
  const written = tokens.length;
  while (
    tokens.length > 1 &&
    tokens[0] &&
    (isHonorific(tokens[0]) || isShortened(tokens)) &&
    !/^\p{Lu}\.$/u.test(tokens[0]) &&
    !(tokens.length === 2 && GIVEN_NAMES.has(fold(tokens[0])))
  )
    tokens = tokens.slice(1);
  const titled = degreed || tokens.length < written;
  // "Psicologa Chiara Verdi": a trade before a given name.
  if (
    tokens.length > 2 &&
    isRole(tokens[0] ?? '') &&
    !GIVEN_NAMES.has(fold(tokens[0] ?? '')) &&
    GIVEN_NAMES.has(fold(tokens[1] ?? ''))
  ) {
    rest = [tokens[0], rest].filter(Boolean).join(' ');
    tokens = tokens.slice(1);
  }
  while (tokens.length > 2 && endsName(tokens)) tokens = tokens.slice(0, -1);
  // "Ada Hill Engineer": what stands in the same line behind a full name. Two words may well be a family's: "Ada Bishop".
  const saysMore = (at: number): boolean =>
    isRole(tokens.at(at) ?? '') ||
    (rest !== undefined && isRole(tokens.at(at - 1) ?? '') && AND.test(tokens.at(at) ?? ''));
  while (tokens.length > 2 && saysMore(-1)) {
    rest = [tokens.at(-1), rest].filter(Boolean).join(' ');
    tokens = tokens.slice(0, -1);
  }
  const sure = shapeOf(tokens, loose);
  if (sure <= 0) return undefined;
  return {
    text: tokens.join(' ').replace(/,$|(?<=\p{Ll}{3})\.$/u, ''),
    tokens,
    sure,
    ...(pronouns ? { pronouns } : {}),
    ...(titled ? { titled } : {}),
    ...(rest ? { rest } : {}),
  };
}

/** "Potter and painter", in the languages that join what somebody is in a word of its own. */
const AND = /^(?:and|und|et|y|e|en|og|och|i|&)$/;

/** Whether what stands behind a full name and a comma is no given name: degrees ("M.Sc., 2021 to now"), a year, an institution's letters ("IIT Delhi"). */
function describes(after: string): boolean {
  const first = after.split(/[\s,]/)[0] ?? '';
  return (
    /(?:19|20)\d\d/.test(after) ||
    isDegree(first) ||
    /^(?:\p{Lu}\p{L}{0,3}\.){2,}/u.test(first) ||
    (/^\p{Lu}{2,6}$/u.test(first) && /\p{Ll}/u.test(after))
  );
}

/** Whether a text is in letters that are written great and small. Georgian has small ones alone, but for inscriptions. */
export function hasCase(text: string): boolean {
  return /(?!\p{sc=Georgian})[\p{Lu}\p{Ll}]/u.test(text);
}

/** Russian, Ukrainian and Bulgarian names of the father, which nothing but people bear. */
const PATRONYMIC = /\p{sc=Cyrillic}(?:[оеё]вич|[ьи]ич|[оеё]вна|[иі]чна|[іїи]вна|йович)$/u;

/** What stands for a club in its name, in capitals that are no initials: TC, FC, TSV, VfB. */
const CLUB = /^(?:[FTSHBRK]C|[ST]V|TT[CV]|[TMSFABE]SV|MTV|VfB|VfL|TuS|TuRa|SpVgg|DJK|[SF]K|SG|RCD|UD|SSC|OGC|UC)$/;

const HAN = /^[\p{sc=Han}々〆]+$/u;
const KANA = /^[\p{sc=Katakana}\p{sc=Hiragana}ー・=＝\p{sc=Han}々]+$/u;

/** How much the letters speak for a person's name: 0 none, 1 surely. */
function shapeOf(tokens: readonly string[], loose: boolean): number {
  const joined = tokens.join('');
  if (tokens.length === 0 || tokens.length > 7 || /[\d@/\\_<>{}=+*#?!:;&%$…“”"|]/.test(joined)) return 0;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(joined)) return eastAsian(tokens, joined, loose);
  const folded = tokens.map((token) => fold(token).replace(/[.,’'()]/g, ''));
  const bare = folded.flatMap((token) => token.split('-'));
  // "van der", "de los", "Maria das": the words of pages that stand within names as well.
  const particle = (at: number): boolean =>
    at > 0 &&
    at < bare.length - 1 &&
    PARTICLES.has(bare[at] ?? '') &&
    (PARTICLES.has(bare[at - 1] ?? '') || GIVEN_NAMES.has(bare[0] ?? ''));
  if (
    bare.some((word, at) => (ORGANIZATION_WORDS.has(word) || PAGE_WORDS.has(word)) && !particle(at)) &&
    !onlySurname(bare)
  )
    return 0;
  if (
    tokens.some(
      (token) =>
        !/^[([]?\p{L}(?:\p{L}|\p{M}|\u200c|\u200d|[.’'ʼ‐-])*[)\]]?$/u.test(token) && !/^[’'][\p{L}]+$/u.test(token),
    )
  )
    return 0;
  if (/\p{sc=Thai}|\p{sc=Khmer}|\p{sc=Lao}|\p{sc=Myanmar}/u.test(joined))
    return tokens.length <= 4 && joined.length <= 40 ? 0.4 : 0;
  const cased = hasCase(joined);
  const words = tokens.filter(
    (_, at) => !(at > 0 && (PARTICLES.has(folded[at] ?? '') || /^[’']/.test(tokens[at] ?? ''))),
  );
  if (words.some((word) => word.length > 24 || /^[([]\p{Lu}+[)\]]$/u.test(word))) return 0;
  // Clubs are called by their town.
  if (words.length > 1 && (CLUB.test(tokens[0] ?? '') || CLUB.test(tokens.at(-1) ?? ''))) return 0;
  // An acronym is no name.
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(joined)) return 0;
  if (isRole(tokens.join(' ')) && !bare.some((word) => GIVEN_NAMES.has(word))) return 0;
  if (ORGANIZATION_STEMS.test(folded.join(' '))) return 0;
  if (!cased)
    return tokens.length >= 2 && tokens.length <= 5 && joined.length <= 40
      ? bare.some((word) => GIVEN_NAMES.has(word))
        ? 0.85
        : 0.5
      : loose && tokens.length === 1 && joined.length <= 14
        ? 0.2
        : 0;
  const long = words.filter((token) => !isInitial(token));
  if (long.length === 0) return 0;
  const known = bare.some((word) => GIVEN_NAMES.has(word) || PATRONYMIC.test(word));
  const capital = words.every(
    (token) => /^[([]?[’']?\p{Lu}/u.test(token) || /^(d|l|dell|o)[’']\p{Lu}/u.test(token) || /^\p{Lo}/u.test(token),
  );
  if (!capital)
    return loose && words.length >= 2 && words.length <= 4 && long.every((token) => token.length > 1)
      ? known
        ? 0.5
        : 0.25
      : loose && tokens.length === 1
        ? 0.1
        : 0;
  if (bare.some((word) => ROLE_WORDS.has(word)) && !known) return 0;
  if (words.length === 1) return loose || known ? (known ? 0.3 : 0.15) : 0;
  if (words.length > 5) return 0;
  const shouting =
    tokens.every((token) => token === token.toUpperCase() && token.length > 1) && /^\p{Lu}{2,}$/u.test(joined);
  // Camel case within a word is a brand more often than a name (but McDonald, DeGiorgio).
  if (
    words.some(
      (token) =>
        /\p{Ll}\p{Lu}/u.test(token) &&
        !/^(Mc|Mac|De|Di|Du|La|Le|Van|Von|O|Fitz|Al|El|Mic|D)\p{Lu}/u.test(token) &&
        !known,
    )
  )
    return 0.2;
  return (known ? 0.9 : 0.55) - (shouting ? 0.15 : 0);
}

/** "Anna May", "Ross West": a page word as the last of a name with a known given name in front. */
function onlySurname(bare: readonly string[]): boolean {
  return (
    bare.length === 2 &&
    GIVEN_NAMES.has(bare[0] ?? '') &&
    /^(north|south|east|west|best|great|good|light|page|post|price|read|book|banks?|church|park|street|state|city|house|bar|store|market|march|may|day|english|french|german|london|york|paris|berlin|chambers|hall|wood|work|works|marks?|press|web|table|card|gift|mann|law|power|rose|chair|guest|van|test|editor|brothers|marie|ivan|israel|chile|ireland|jordan|holland|france|temple|parks|case)$/.test(
      bare[1] ?? '',
    )
  );
}

const isEastAsian = (text: string): boolean => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);

const EAST_ASIAN_WORDS =
  /首页|主页|文档|文化|安全|安装|方法|高级|高校|金融|常见|易用|施工|康复|关于|關於|联系|聯絡|成员|團隊|团队|简介|簡介|教授|研究|大学|大學|学院|學院|新闻|新聞|登录|登入|注册|更多|下载|搜索|菜单|公司|中心|活动|活動|项目|專案|产品|服务|服務|论文|文章|课程|課程|ニュース|ホーム|メニュー|プロフィール|について|お問い合わせ|概要|一覧|採用|検索|ログイン|スタッフ|メンバー|業績|経歴|学生|先生|홈|소개|연락|뉴스|공지|로그인|검색|메뉴|구성원|연구|교수|대학|학생|강의|논문|정보|서비스/u;

function eastAsian(tokens: readonly string[], joined: string, loose: boolean): number {
  if (tokens.length > 3 || EAST_ASIAN_WORDS.test(joined) || isRole(joined) || isOrganization(joined)) return 0;
  if (/^\p{sc=Hangul}+$/u.test(joined)) {
    if (joined.length < 2 || joined.length > 5) return 0;
    return hangulSurname(joined) && joined.length <= 4 ? (joined.length === 3 ? 0.7 : 0.45) : loose ? 0.2 : 0;
  }
  if (HAN.test(joined)) {
    const spaced = tokens.length === 2 && tokens.every((token) => token.length <= 3);
    const japanese =
      [3, 2, 1].some((length) => JAPANESE_SURNAMES.has(joined.slice(0, length))) &&
      joined.length >= 3 &&
      joined.length <= 6;
    const chinese = hanSurname(joined) !== undefined && joined.length >= 2 && joined.length <= 4;
    if (japanese || (spaced && joined.length <= 6)) return 0.75;
    if (chinese) return joined.length <= 3 ? 0.65 : 0.35;
    return loose && joined.length >= 2 && joined.length <= 5 ? 0.25 : 0;
  }
  if (KANA.test(joined)) {
    const parts = joined.includes('・') ? joined.split(/[・＝=]/) : tokens;
    if (parts.length >= 2 && parts.every((part) => part.length >= 1 && part.length <= 9)) return 0.6;
    const surname = [3, 2, 1].some((length) => JAPANESE_SURNAMES.has(joined.slice(0, length)));
    return surname && joined.length <= 7 ? 0.6 : loose && joined.length <= 8 ? 0.2 : 0;
  }
  return 0;
}

/** Tokens by which two spellings of a name are compared; initials left out where longer ones are there. */
export function nameKey(text: string): readonly string[] {
  return keyOf(text);
}

const keyOf = memo((text): readonly string[] => {
  const all = foldedWords(text.replace(/[’']/g, ''));
  const long = all.filter((token) => token.length > 1 || /[^\u0020-\u024f]/.test(token));
  return long.length > 0 ? long : all;
});

/** Whether two spellings may well be one person: one's words are all in the other, or first and last agree. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  if (x.join('') === y.join('')) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= 2 && short.every((token) => long.includes(token));
}

/**
 * How well the words of an address part, a handle or the local part of an e-mail fit a name: 1 both names, 0.8 initial and
 * family name, 0.5 one of the names, 0 not at all.
 */
export function slugFit(name: string, slug: string): number {
  return slug.length > 300 ? 0 : fitOf(`${name}\n${slug}`);
}

const fitOf = memo((pair) => {
  const [name = '', slug = ''] = pair.split('\n');
  const tokens = keyOf(name);
  if (tokens.length === 0) return 0;
  let plain = slug;
  try {
    plain = decodeURIComponent(slug);
  } catch {
    // Kept as written.
  }
  // German umlauts are written ae, oe, ue in addresses as often as a, o, u.
  const variants = [
    tokens,
    nameKey(
      name
        .replace(/[äÄ]/g, 'ae')
        .replace(/[öÖøØ]/g, 'oe')
        .replace(/[üÜ]/g, 'ue')
        .replace(/[åÅ]/g, 'aa'),
    ),
  ];
  // A Cyrillic or Greek name is spelt in Latin letters in addresses.
  const foreign = tokens.map(romanize);
  if (foreign.every((token) => token !== undefined)) {
    const latin = foreign.filter((token) => token !== '');
    return Math.max(
      fitOfTokens([latin], foldedWords(plain).map(plainLatin)),
      fitOfTokens([tokens], foldedWords(plain)),
    );
  }
  const parts = foldedWords(plain.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .map((part) => part.replace(/\d+$/, ''))
    .filter(Boolean);
  return fitOfTokens(variants, parts);
});

function fitOfTokens(variants: readonly (readonly string[])[], parts: readonly string[]): number {
  const whole = parts.join('');
  if (!whole) return 0;
  let best = 0;
  for (const key of variants) {
    const first = key[0] ?? '';
    const last = key.at(-1) ?? '';
    if (whole === key.join('')) return 1;
    if (key.length >= 2) {
      if ([first, last].every((token) => token.length > 1 && parts.includes(token))) return 1;
      // Of three names or more two in full: a patronymic or a second family name is left out.
      if (parts.length >= 2 && parts.every((part) => part.length >= 3 && key.includes(part))) return 1;
      // "jdelacruz", "nadebayo" of Adebayo-Finch: an initial and the names behind it, or the next of them.
      if (
        key.length > 2 &&
        [key.slice(1).join(''), key[1] ?? ''].some((rest) => rest.length >= 4 && whole === first.slice(0, 1) + rest)
      )
        best = Math.max(best, 0.8);
      if (first.length + last.length >= 5 && (whole.includes(first + last) || whole.includes(last + first))) return 1;
      for (const [one, two] of [
        [first, last],
        [last, first],
      ] as const) {
        if (
          two.length >= 3 &&
          (whole === one.slice(0, 1) + two ||
            whole === two + one.slice(0, 1) ||
            whole ===
              key
                .slice(0, -1)
                .map((t) => t[0])
                .join('') +
                last)
        )
          best = Math.max(best, 0.8);
        if (one.length >= 3 && whole === one + two.slice(0, 1)) best = Math.max(best, 0.7);
      }
      if (
        first.length >= 3 &&
        whole.length > first.length &&
        whole.startsWith(first) &&
        last.startsWith(whole.slice(first.length)) &&
        whole.length - first.length >= 2
      )
        best = Math.max(best, 0.8);
      if (whole.length >= 6 && key.join('').startsWith(whole)) best = Math.max(best, 0.8);
      if (last.length >= 6 && whole.includes(last)) best = Math.max(best, 0.5);
      if (last.length >= 4 && parts.includes(last)) best = Math.max(best, 0.5);
      else if (first.length >= 4 && parts.includes(first)) best = Math.max(best, 0.4);
      if (
        first.length >= 3 &&
        last.length >= 3 &&
        whole.length >= 5 &&
        whole.startsWith(first.slice(0, 4)) &&
        whole.endsWith(last.slice(-3))
      )
        best = Math.max(best, 0.6);
    } else if (first.length >= 4 && parts.includes(first)) best = Math.max(best, 0.5);
  }
  return best;
}
