import * as chrono from 'chrono-node';
import { weekOf } from './agenda/quiet.ts';
import { addDays, daysBetween, type LocalDate } from './dates.ts';
import { date } from './occasions/calendars.ts';

/** Words that belong to the date that follows, in the languages in which dates are read. */
const BEFORE_DATE = new RegExp(
  `(?:^|\\s+)(?:${[
    '(?:by|until|till|before|on|at|no later than|not later than)(?: the)?',
    '(?:bis spätestens|bis|spätestens|vor|am|zum)(?: zu[mr]?| am)?',
    "(?:d['’]ici|avant|pour|jusqu['’]|dès)(?: ?(?:à|au|la|le|en))*",
    '(?:le|au plus tard(?: le)?|au)',
    '(?:antes|a más tardar|para|hasta|desde)(?: (?:de|del|el|la))*',
    '(?:el|la)(?: día)?',
    'até',
    'voor',
    'op',
  ].join('|')})\\s*$`,
  'i',
);

/** Somebody whom a line may name. */
export interface Namable {
  id: string;
  /** The whole name, and any short ones. */
  names: readonly string[];
}

/** A promise as it was understood, to be shown back before it is kept. */
export interface ReadPromise {
  /** The line without its date. */
  text: string;
  /** Absent where no date was said. */
  dueOn?: LocalDate;
  /** The words that were taken for the date, and where they begin in the line. */
  said?: { words: string; at: number };
  owed: 'by-me' | 'by-them';
  /** The people that the line names, best first; more than one where a short name is shared. */
  people: string[];
}

/** Languages in which dates are understood, by the first part of a BCP 47 tag; English always is. */
const languages: Readonly<Record<string, { parse: typeof chrono.parse }>> = {
  en: chrono.en.GB,
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
  pt: chrono.pt.casual,
  nl: chrono.nl.casual,
  ja: chrono.ja.casual,
  ru: chrono.ru.casual,
  uk: chrono.uk.casual,
  zh: chrono.zh.casual,
};

/**
 * Reads one line: "I'll send Ada the paper by Friday". Dates are read in the language given and in English, forwards from today;
 * `03/04` is day first, except in American English (`en-US`). Kept apart from the agenda, since the parser is large: load it when it
 * is needed.
 */
export function readPromise(
  line: string,
  { today, language = 'en', people = [] }: { today: LocalDate; language?: string; people?: readonly Namable[] },
): ReadPromise {
  const found = spokenDay(line, today) ?? dateIn(line, today, language) ?? bareDay(line, today);
  const text = found
    ? tidy(line.slice(0, found.at).replace(BEFORE_DATE, ' ') + line.slice(found.at + found.words.length))
    : tidy(line);
  return {
    text,
    owed: isTheirs(line) ? 'by-them' : 'by-me',
    people: named(line, people),
    ...(found && { dueOn: found.on, said: { words: found.words, at: found.at } }),
  };
}

interface FoundDate {
  words: string;
  at: number;
  on: LocalDate;
}

function dateIn(line: string, today: LocalDate, language: string): FoundDate | undefined {
  const [primary = 'en'] = language.split('-');
  const own = language === 'en-US' ? chrono.en.casual : languages[primary];
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // The parser counts in the zone of the Date it is given; noon local time in, local parts out, so that no zone matters.
  const noon = new Date(year, month - 1, day, 12);
  // "D'ici dix jours" counts as "dans dix jours" does, in as many letters.
  const known = line.replace(/\bd['’]ici(?= \S+ (?:jours?|semaines?|mois|ans?)\b)/giu, ' dans');
  // American English knows "June 20", which the British takes for a year.
  for (const parser of new Set([own ?? chrono.en.GB, chrono.en.GB, chrono.en.casual])) {
    for (const result of parser.parse(known, noon, { forwardDate: true })) {
      const { start, text, index } = result;
      // An hour alone ("at 5") or a year alone is no day.
      if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month')) continue;
      const said = date(start.get('year') ?? year, start.get('month') ?? month, start.get('day') ?? day);
      // Nobody calls today by the name of its weekday.
      const isWeekday = start.isCertain('weekday') && !start.isCertain('day');
      const on = isWeekday && said === today ? addDays(today, 7) : said;
      if (on >= today) return { words: line.slice(index, index + text.length), at: index, on };
    }
  }
  return undefined;
}

type Unit = 'week' | 'month' | 'year';

/** How weeks, months and years are named at the beginning of their words. */
const units: readonly [RegExp, Unit][] = [
  [/^(?:week|woche|semai?na?)/i, 'week'],
  [/^(?:month|monat|mois|mes)/i, 'month'],
  [/^(?:year|jahr|année|an$|año)/i, 'year'],
];

/** Ways of naming a day that the parser doesn't know or mistakes ("après-demain" for "demain"): a day, or the end or the next of a unit. */
const spoken: readonly [RegExp, 'end' | 'next' | 'weekend' | number][] = [
  [/(?:the )?end of (?:the |this )?(?<ahead>next )?(?<unit>week|month|year)/, 'end'],
  [
    /Ende (?:der |dieser |des |dieses )?(?<ahead>nächste[nrs]? |kommende[nrs]? )?(?<unit>Woche|Monats?|Jahre?s?)/,
    'end',
  ],
  [/(?<unit>Monats|Jahres)ende/, 'end'],
  [/(?:la )?fin (?:de la |de cette |du |de ce |de l['’]|de )?(?<unit>semaine|mois|année)(?<ahead> prochaine?)?/, 'end'],
  [
    /(?:a |el |la )?(?:final(?:es)? (?:de la |de esta |del |de este |de )(?<ahead>próxim[oa] )?(?<unit>semana|mes|año)|fin (?:del |de este |de )(?<unit2>mes|año))/,
    'end',
  ],
  [
    /(?:this |the |next )?weekend|(?:dieses |nächstes )?Wochenende|(?:ce |le )?week-end|(?:este |el )?fin de semana/,
    'weekend',
  ],
  [/après-demain|pasado mañana/, 2],
  [/mañana por la (?:mañana|tarde|noche)/, 1],
  [
    /(?:heute(?: Abend| Nacht| Mittag| Nachmittag| noch)?|hoy|aujourd['’]hui|ce soir|cette après-midi|cet après-midi|esta noche|esta tarde|this (?:morning|afternoon|evening))/,
    0,
  ],
  [/(?:la |el )?(?:próxim[oa] (?<unit>semana|mes|año)|(?<unit2>semana|mes|año) que viene)/, 'next'],
  [/(?:le |la |l['’])?(?<unit>semaine|mois|année|an) prochaine?/, 'next'],
];
const words = spoken.map(
  ([pattern, what]) => [new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.source})(?![\\p{L}\\p{N}])`, 'iu'), what] as const,
);

function spokenDay(line: string, today: LocalDate): FoundDate | undefined {
  for (const [pattern, what] of words) {
    const match = pattern.exec(line);
    if (!match) continue;
    const unit = units.find(([named]) => named.test(match.groups?.['unit'] ?? match.groups?.['unit2'] ?? ''))?.[1];
    const ahead = match.groups?.['ahead'] ? 1 : 0;
    const on =
      typeof what === 'number'
        ? addDays(today, what)
        : what === 'weekend'
          ? addDays(today, (5 - weekday(today) + 7) % 7)
          : what === 'end'
            ? unit && endOf(unit, ahead, today)
            : unit && nextOf(unit, today);
    if (on !== undefined) return { words: match[0], at: match.index, on };
  }
  return undefined;
}

/** The Friday of this week or the one `ahead`, or the last day of a month or year; on a weekend, this week's is over. */
function endOf(unit: Unit, ahead: number, today: LocalDate): LocalDate {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const day = weekday(today);
  if (unit === 'week') return addDays(today, (day > 4 && !ahead ? 11 : 4 + 7 * ahead) - day);
  if (unit === 'year') return date(year + ahead, 12, 31);
  return addDays(date(year + Math.floor((month + ahead) / 12), ((month + ahead) % 12) + 1, 1), -1);
}

/** A week on, or the same day of the next month or year, or its last where it is shorter. */
function nextOf(unit: Unit, today: LocalDate): LocalDate {
  if (unit === 'week') return addDays(today, 7);
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const first = unit === 'year' ? date(year + 1, month, 1) : date(year + Math.floor(month / 12), (month % 12) + 1, 1);
  const last = endOf('month', 0, first);
  return [`${first.slice(0, 8)}${String(day).padStart(2, '0')}`, last].toSorted()[0] ?? last;
}

/** A day of the month alone ("the 15th", "am 15.", "le 15", "el día 15"), or with the month in figures ("am 15.7."): when it next comes. */
function bareDay(line: string, today: LocalDate): FoundDate | undefined {
  const match =
    /(?<=\b(?:am|bis|zum|vor dem) )(\d{1,2})\.(?: ?(\d{1,2})\.?)?(?![\d.])/i.exec(line) ??
    /(?<=\bthe )(\d{1,2})(?:st|nd|rd|th)\b/i.exec(line) ??
    /(?<=\b(?:le|el(?: día)?|al) )(\d{1,2})(?![\d/.:,-]| ?h\b| ?\p{L})/iu.exec(line);
  if (!match) return undefined;
  const [wordsSaid, day = '', month] = match;
  const [from = 0, thisMonth = 1] = today.split('-').map(Number);
  const found = Array.from({ length: 13 }, (_, at) => {
    const ahead = thisMonth - 1 + at;
    const first = date(from + Math.floor(ahead / 12), (ahead % 12) + 1, 1);
    return { first, on: `${first.slice(0, 8)}${day.padStart(2, '0')}` };
  }).find(
    ({ first, on }) =>
      on >= today &&
      on <= endOf('month', 0, first) &&
      on >= first &&
      Number(month ?? on.slice(5, 7)) === Number(on.slice(5, 7)),
  );
  return found && { words: wordsSaid, at: match.index, on: found.on };
}

/** 0 Monday to 6 Sunday. */
function weekday(day: LocalDate): number {
  return daysBetween(weekOf(day), day);
}

/** Ways of saying that the user owes: looked for first. */
const mine = [/\bI(?:['’]ll| will| owe| promised| have to| must| need to)\b/i, /^\s*(?:ich|je|j['’]|yo|le debo)\b/i];
/** Ways of saying that somebody else owes, or is waited for. */
const theirs = [
  /\b(?:owes? me|waiting (?:for|on)|promised me|promised to)\b/i,
  /\b(?!I\b)\p{L}+(?:['’]ll| will| wants to| is going to| has to| needs to| should| to)\b.*\bme\b/iu,
  /\b(?:said|says|promised)(?: that)? (?:s?he|they)(?:['’]d|['’]ll| would| will)\b/i,
  /^\s*(?!(?:ich|me)\b)\p{L}+\s.*\b(?:mir|mich)\b/iu,
  /\bwart(?:e|en) auf\b/i,
  /^\s*(?!(?:je|yo|me|i)\b)\p{L}+(?:\s\p{Lu}\p{L}*)?\s(?:m['’]|me\s)(?!too\b)/iu,
  /\p{L}(?:doit|va|veut|devait) m(?:['’]|e )\p{L}/iu,
  /^\s*\p{L}+(?:\s\p{Lu}\p{L}*)?\s(?:doit|va|veut|devait) (?:me |m['’])/iu,
  /\p{L}[aei]r(?:me|melo|mela|melos|melas)(?!\p{L})/iu,
];
/** The user waits, in words that begin as if the user owed. */
const awaited = [/\bj['’]attends\b/i, /\bespero (?!que\b)/i, /^\s*ich warte auf\b/i];

/** Whether the line says that somebody else owes: "Ada will send me", "she owes me", "Ada schickt mir", "Ada m'envoie", "Ada me manda". */
function isTheirs(line: string): boolean {
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(line));
  return says(awaited) || (!says(mine) && says(theirs));
}

function named(line: string, people: readonly Namable[]): string[] {
  const folded = ` ${fold(line)} `;
  const found = people.flatMap(({ id, names }) => {
    const longest = Math.max(
      0,
      ...names.map((name) => (fold(name) && folded.includes(` ${fold(name)} `) ? name.length : 0)),
    );
    return longest ? [{ id, longest }] : [];
  });
  const best = Math.max(0, ...found.map(({ longest }) => longest));
  return found.filter(({ longest }) => longest === best).map(({ id }) => id);
}

/** Letters and digits alone, lower case, without accents. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;!?])/g, '$1')
    .trim();
}
