import * as chrono from 'chrono-node';
import { weekOf } from './agenda/quiet.ts';
import { addDays, daysBetween, type LocalDate } from './dates.ts';
import { date } from './occasions/calendars.ts';
import { taskOf } from './promise-task.ts';

/** Words that belong to the date that follows, in the languages in which dates are read. */
const BEFORE_DATE = new RegExp(
  `(?:^|\\s+)(?:${[
    '(?:(?:by|at|before) )?(?:noon|lunchtime|(?:the )?(?:end of(?: the)? day|close of business)|eod|cob)(?: on| of)?',
    '(?:later|sometime|some time|first thing|any time|anytime)(?: in| on)?',
    '(?:noch|gleich)(?: am| im)?',
    '(?:übers|über das|im Laufe de[rs])',
    '(?:courant|dans le courant de|au cours de)(?: la| le)?',
    '(?:ya|a lo largo de)(?: la)?',
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

/** What of the day is said behind it. */
const AFTER_DATE =
  /^,? (?:mismo|por la (?:mañana|tarde|noche)|(?:früh|vormittags?|mittags?|nachmittags?|abends?)(?!\p{L})|(?:matin|midi|après-midi|soir)(?!\p{L})|(?:morning|afternoon|evening|night|noon)(?!\p{L}))/iu;

/** Somebody whom a line may name. */
export interface Namable {
  id: string;
  /** The whole name, and any short ones. */
  names: readonly string[];
}

/** A promise as it was understood, to be shown back before it is kept. */
export interface ReadPromise {
  /** What is to be done: the line without its date, and of the user's own promise without "I'll". */
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
  const plain = withoutNames(line, people);
  const read = spokenDay(plain, today) ?? dateIn(plain, today, language) ?? bareDay(plain, today);
  const found = read && { ...read, words: line.slice(read.at, read.at + read.words.length) };
  const text = found
    ? tidy(
        line.slice(0, found.at).replace(BEFORE_DATE, ' ').replace(BEFORE_DATE, ' ') +
          line.slice(found.at + found.words.length).replace(AFTER_DATE, ''),
      )
    : tidy(line);
  const owed = isTheirs(line) ? 'by-them' : 'by-me';
  return {
    text: owed === 'by-me' ? taskOf(text) : text,
    owed,
    people: named(line, people),
    ...(found && { dueOn: found.on, said: { words: found.words, at: found.at } }),
  };
}

interface FoundDate {
  words: string;
  at: number;
  on: LocalDate;
}

/** The morning of some day, which is also the word for tomorrow. */
const MORNING =
  /(?<=(?<!mañana )(?:por|de) la )mañana(?!\p{L})|(?<=\b(?:am|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)) )morgen(?!\p{L})/giu;

/** The line with names that are also dates ("June", "Sam") and with mornings blanked, letter for letter. */
function withoutNames(line: string, people: readonly Namable[]): string {
  const folded = line.toLowerCase();
  const blank = (said: string) => '_'.repeat(said.length);
  return people
    .flatMap(({ names }) => names)
    .filter((name) => name.trim() !== '' && folded.includes(name.toLowerCase()))
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (rest, name) => {
        const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        // "In June" and "20 June" are the month, whoever else is called so.
        return rest.replace(
          new RegExp(
            `(?<!(?<!\\p{L})(?:in|im|en|by|until|bis|avant|hasta) |\\d\\.? (?:de )?|[\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}]| \\d)`,
            'giu',
          ),
          blank,
        );
      },
      line.replace(MORNING, blank),
    );
}

/** What stands before a short name of a day or month that is surely one. */
const BEFORE_SHORT =
  /(?:^|\s)(?:by|on|until|till|before|bis|am|vor|ab|d['’]ici|avant|pour|jusqu['’](?:à|au)|dès|antes del|para el|hasta el|desde el|até|voor|op)\s+$/i;

/**
 * Whether a word is read as a day or month that is more likely another: "Sat", "so", "mon" and "may" are words, too. Surely meant is what
 * stands alone, behind a preposition or before a full stop, and in English what is capital within the line or is no other word.
 */
function isDoubtful(word: string, before: string, after: string, isOwn: boolean, isEnglish: boolean): boolean {
  if (!/^(?:[a-zà-ÿ]{2,4}|march)$/i.test(word)) return false;
  if (before.trim() === '' && /^[.\s]*$/.test(after)) return false;
  if (isOwn && (BEFORE_SHORT.test(before) || (after.startsWith('.') && !/^fr$/i.test(word)))) return false;
  if (!isOwn || !isEnglish) return true;
  return /^(?:mon|wed|sat|sun|mar|may|march|dec)$/i.test(word) && (before.trim() === '' || !/^\p{Lu}/u.test(word));
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
      const [before, after] = [line.slice(0, index), line.slice(index + text.length)];
      const isOwn = parser === own || own === undefined || primary === 'en';
      if (isDoubtful(text, before, after, isOwn, primary === 'en')) continue;
      // Nobody calls today by the name of its weekday.
      const isWeekday = start.isCertain('weekday') && !start.isCertain('day');
      const on = isWeekday && said === today ? addDays(today, 7) : said;
      // The full stop of a short name belongs to it, unless it ends the line.
      const stop = /^\p{L}{2,4}$/u.test(text) && /^\.\s/.test(after) ? 1 : 0;
      if (on >= today) return { words: line.slice(index, index + text.length + stop), at: index, on };
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

const WEEKDAYS = [
  'monday|montag|lundi|lunes',
  'tuesday|dienstag|mardi|martes',
  'wednesday|mittwoch|mercredi|miércoles',
  'thursday|donnerstag|jeudi|jueves',
  'friday|freitag|vendredi|viernes',
  'saturday|samstag|sonnabend|samedi|sábado',
  'sunday|sonntag|dimanche|domingo',
];
const MONTHS = [
  'january|januar|jänner|janvier|enero',
  'february|februar|février|febrero',
  'march|märz|mars|marzo',
  'april|avril|abril',
  'mayo|may|mai',
  'june|junio|juni|juin',
  'july|julio|juli|juillet',
  'august|août|agosto',
  'september|septembre|septiembre',
  'october|oktober|octobre|octubre',
  'november|novembre|noviembre',
  'december|dezember|décembre|diciembre',
];
const DAY = `(?:${WEEKDAYS.join('|')})`;
const TODAY = "(?:today|heute|aujourd['’]hui|hoy)";
const MONTH = `(?:${MONTHS.join('|')})(?![\\p{L}])(?!,? \\d{1,2}(?!\\d))(?:,? (?:de )?\\d{4})?`;
const NEXT_WEEK =
  '(?:next week|(?:in der )?(?:nächste|kommende)[rn]? Woche|(?:la )?semaine prochaine|(?:la )?(?:próxima semana|semana (?:que viene|próxima)))';
const THIS_WEEK = '(?:this week|diese[rn]? Woche|cette semaine|esta semana)';
const COUNTS = [
  'one|an?|ein(?:e[rmn]?)?|une?|una?',
  'two|zwei|deux|dos',
  'three|drei|trois|tres',
  'four|vier|quatre|cuatro',
  'five|fünf|cinq|cinco',
  'six|sechs|seis',
  'seven|sieben|sept|siete',
  'eight|acht|huit|ocho',
  'nine|neun|neuf|nueve',
  'ten|zehn|dix|diez',
  'eleven|elf|onze|once',
  'twelve|zwölf|douze|doce',
  'thirteen|dreizehn|treize|trece',
  'fourteen|vierzehn|quatorze|catorce',
  '(?:une )?quinzaine|fifteen|fünfzehn|quinze|quince',
];
const COUNT = `(?<count>\\d{1,3}|${[...COUNTS].reverse().join('|')})`;

/**
 * Ways of naming a day that the parser doesn't know or mistakes ("après-demain" for "demain"), the longer before those that they hold, and
 * the day that each means.
 */
const spoken: readonly [RegExp | string, (match: RegExpExecArray, today: LocalDate) => LocalDate | undefined][] = [
  [
    `${DAY},? (?:of |in |in the |in der |de )?${NEXT_WEEK}|${NEXT_WEEK},? (?:on |am |le |el )?${DAY}`,
    ([said], today) => addDays(weekOf(today), 7 + namedIn(WEEKDAYS, said)),
  ],
  [
    `${DAY},? (?:of |in )?(?:de |d['’])?${THIS_WEEK}`,
    ([said], today) => {
      const on = addDays(weekOf(today), namedIn(WEEKDAYS, said));
      return on >= today ? on : undefined;
    },
  ],
  [
    `(?:the )?(?:beginning of|start of|early) ${NEXT_WEEK}|Anfang (?:der )?${NEXT_WEEK}|(?:au |en )?début de ${NEXT_WEEK}|(?:a |al )?(?:principios|comienzos?) de ${NEXT_WEEK}`,
    (_, today) => addDays(weekOf(today), 7),
  ],
  [
    `(?:the )?(?:middle of|mid[- ]?) ?${NEXT_WEEK}|Mitte (?:der )?${NEXT_WEEK}|(?:au |en )?milieu de ${NEXT_WEEK}|(?:a )?mediados de ${NEXT_WEEK}`,
    (_, today) => addDays(weekOf(today), 9),
  ],
  [
    /(?:the )?middle of (?:the|this) week|mid-?week|Mitte (?:der|dieser) Woche|(?:au |en )?milieu de (?:la |cette )?semaine|(?:a )?mediados de (?:la |esta )?semana/,
    (_, today) => comingDay('wednesday', addDays(today, -1)),
  ],
  [/(?:a week from |in a week from )tomorrow|tomorrow week/, (_, today) => addDays(today, 8)],
  [/dans (?:la |une )quinzaine|d['’]ici (?:la |une )quinzaine/, (_, today) => addDays(today, 14)],
  [
    `(?:the )?first week of ${MONTH}|(?:in der |die )?erste[nr]? Woche im ${MONTH}|(?:la )?première semaine (?:de |d['’])${MONTH}|(?:la )?primera semana de ${MONTH}`,
    (match, today) => inMonth(match, today, 7, 7),
  ],
  [
    `a week (?:on |from )?(?:${DAY}|today)|(?:${DAY}|today) week|(?:de |d['’])?(?:${DAY}|${TODAY}) (?:en huit|in (?:acht|8) Tagen|in einer Woche|en ocho(?: días)?)`,
    ([said], today) => addDays(comingDay(said, today), 7),
  ],
  [
    `(?:a fortnight|two weeks) (?:on |from )?(?:${DAY}|today)|(?:de |d['’])?(?:${DAY}|${TODAY}) (?:en quinze|in (?:vierzehn|14) Tagen|in zwei Wochen|en quince(?: días)?)`,
    ([said], today) => addDays(comingDay(said, today), 14),
  ],
  [
    `(?:in|within|in den nächsten|binnen|innerhalb(?: von)?|innerhalb der nächsten|dans(?: les)?|sous|d['’]ici|en|dentro de|de aquí a) (?:about |around |etwa |rund |environ |unos |unas )?${COUNT} (?:(?<unit>days?|tage?n?|(?:de )?jours?|días?|weeks?|wochen?|semaines?|semanas?))`,
    countSaid,
  ],
  [
    `(?:the )?(?:end of |late )${MONTH}|Ende ${MONTH}|(?:à la |la )?fin (?:de |d['’])?${MONTH}|(?:a |el )?(?:fin|final|fines|finales) de ${MONTH}`,
    (match, today) => inMonth(match, today, 31, 31),
  ],
  [
    `mid[- ]${MONTH}|Mitte ${MONTH}|(?:à la )?mi-${MONTH}|(?:a )?mediados de ${MONTH}`,
    (match, today) => inMonth(match, today, 15, 20),
  ],
  [
    `(?:the )?(?:beginning of |start of |early )${MONTH}|Anfang ${MONTH}|(?:au )?début (?:de |d['’])?${MONTH}|(?:a )?principios de ${MONTH}`,
    (match, today) => inMonth(match, today, 1, 10),
  ],
  [`(?:in|im|en|au mois de) ${MONTH}`, (match, today) => inMonth(match, today, 1, 31)],
  [/(?:the )?end of (?:the |this )?(?<ahead>next )?(?<unit>week|month|year)/, endSaid],
  [
    /Ende (?:der |dieser |des |dieses )?(?<ahead>nächste[nrs]? |kommende[nrs]? )?(?<unit>Woche|Monats?|Jahre?s?)/,
    endSaid,
  ],
  [/(?<unit>Monats|Jahres)ende/, endSaid],
  [
    /(?:la )?fin (?:de la |de cette |du |de ce |de l['’]|de )?(?<unit>semaine|mois|année)(?<ahead> prochaine?)?/,
    endSaid,
  ],
  [
    /(?:a |el |la )?final(?:es)? (?:de la |de esta |del |de este |de )(?<ahead>próxim[oa] )?(?<unit>semana|mes|año)/,
    endSaid,
  ],
  [/(?:a |el |la )?fin (?:del |de este |de )(?<unit>mes|año)/, endSaid],
  [
    /(?<ahead>next )weekend|(?:nächste|kommende)[ns]? Wochenende|(?:le )?week-end prochain|(?:el )?(?:próximo fin de semana|fin de semana (?:que viene|próximo))/,
    // On a Saturday the next weekend is not the one that has begun.
    (_, today) => addDays(today, (12 - weekday(today)) % 7 || 7),
  ],
  [
    /(?:this |the )?weekend|(?:dieses )?Wochenende|(?:ce |le )?week-end|(?:este |el )?fin de semana/,
    (_, today) => addDays(today, (12 - weekday(today)) % 7),
  ],
  [
    `(?:kommende[nrs]? )${DAY}|(?:el )?${DAY} que viene|${DAY}s?(?:früh|vormittag|mittag|nachmittag|abend|nacht)`,
    ([said], today) => comingDay(said, today),
  ],
  [`(?:later )?${THIS_WEEK}`, (_, today) => addDays(weekOf(today), weekday(today) > 4 ? 6 : 4)],
  [
    /(?:(?:later )?this|(?:in )?diese[nms]|ce|cette|este) (?<unit>month|year|Monat|Jahr|mois|année|mes|año)(?:-ci)?/,
    endSaid,
  ],
  [/après-demain|pasado mañana/, (_, today) => addDays(today, 2)],
  [
    /mañana por la (?:mañana|tarde|noche)|morgen (?:früh|Vormittag|Mittag|Nachmittag|Abend)/,
    (_, today) => addDays(today, 1),
  ],
  [
    /(?:heute(?: Morgen| Vormittag| Abend| Nacht| Mittag| Nachmittag| noch)?|hoy|aujourd['’]hui|ce matin|ce soir|cette après-midi|cet après-midi|esta mañana|esta noche|esta tarde|this (?:morning|afternoon|evening))(?! (?:in|en) \S+ (?:Tag|Woche|Monat|Jahr|día|semana|mes|año))/,
    (_, today) => today,
  ],
  [/(?:la |el )?(?:próxim[oa] (?<unit>semana|mes|año))/, nextSaid],
  [/(?:la |el )?(?<unit>semana|mes|año) (?:que viene|siguiente)/, nextSaid],
  [/(?:le |la |l['’])?(?<unit>semaine|mois|année|an) (?:prochaine?|suivante?)/, nextSaid],
];
const words = spoken.map(
  ([pattern, day]) =>
    [
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${typeof pattern === 'string' ? pattern : pattern.source})(?![\\p{L}\\p{N}])`,
        'iu',
      ),
      day,
    ] as const,
);

function spokenDay(line: string, today: LocalDate): FoundDate | undefined {
  for (const [pattern, dayOf] of words) {
    const match = pattern.exec(line);
    const on = match && dayOf(match, today);
    if (match && on) return { words: match[0], at: match.index, on };
  }
  return undefined;
}

/** Which of these names is said, by its place among them; -1 for none. */
function namedIn(names: readonly string[], said: string): number {
  return names.findIndex((each) => new RegExp(`(?:${each})`, 'i').test(said));
}

/** The weekday that is said, the next after today; today where none is. */
function comingDay(said: string, today: LocalDate): LocalDate {
  const at = namedIn(WEEKDAYS, said);
  return at < 0 ? today : addDays(today, ((at - weekday(today) + 6) % 7) + 1);
}

/** The day `from` of the month that is said, or the day `to` where that has passed and this has not: of the year said, or when it next comes. */
function inMonth([said]: RegExpExecArray, today: LocalDate, from: number, to: number): LocalDate | undefined {
  const month = namedIn(MONTHS, said) + 1;
  const year = Number(/\d{4}/.exec(said)?.[0] ?? 0);
  const thisYear = Number(today.slice(0, 4));
  return (year ? [year] : [thisYear, thisYear + 1])
    .flatMap((each) => {
      const last = endOf('month', 0, date(each, month, 1));
      return [from, to].map((day) => [date(each, month, day), last].toSorted()[0] ?? last);
    })
    .find((on) => on >= today);
}

function unitOf({ groups }: RegExpExecArray): Unit | undefined {
  return units.find(([name]) => name.test(groups?.['unit'] ?? ''))?.[1];
}

function endSaid(match: RegExpExecArray, today: LocalDate): LocalDate | undefined {
  const unit = unitOf(match);
  return unit && endOf(unit, match.groups?.['ahead'] ? 1 : 0, today);
}

function nextSaid(match: RegExpExecArray, today: LocalDate): LocalDate | undefined {
  const unit = unitOf(match);
  return unit && nextOf(unit, today);
}

/** So many days or weeks on. Eight days are a week and fifteen a fortnight where both ends are counted. */
function countSaid({ groups }: RegExpExecArray, today: LocalDate): LocalDate | undefined {
  const { count = '', unit = '' } = groups ?? {};
  const said = /^\d/.test(count)
    ? Number(count)
    : COUNTS.findIndex((each) => new RegExp(`^(?:${each})$`, 'i').test(count)) + 1;
  if (/^(?:w|s)/i.test(unit)) return addDays(today, 7 * said);
  const inclusive = /jour|día/i.test(unit) && (said === 8 || said === 15);
  return addDays(today, inclusive ? said - 1 : said);
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
const mine = [
  /\bwaiting (?:for|on) (?:me|my)\b/i,
  /\bI(?:['’]ll| will| owe| promised| have to| must| need to)\b/i,
  /^\s*(?:ich|je|j['’]|yo|le debo)\b/i,
];
/** Ways of saying that somebody else owes, or is waited for. */
const theirs = [
  /\b(?:owes? me|waiting (?:for|on)|promised me|promised to)\b/i,
  /\b(?!I\b)\p{L}+(?:['’]ll| will| wants to| is going to| has to| needs to| should| to)\b.*\bme\b/iu,
  /\b(?!I\b)\p{L}+(?:['’]s| is| are) \p{L}+ing me\b/iu,
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
    .replace(/[\s,;]+$/, '')
    .trim();
}
