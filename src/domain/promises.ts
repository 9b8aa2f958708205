import * as chrono from 'chrono-node';
import { addDays, type LocalDate } from './dates.ts';
import { date } from './occasions/calendars.ts';

/** Words that belong to the date that follows, in the languages in which dates are read. */
const BEFORE_DATE =
  /(?:^|\s+)(?:by|until|till|before|on|bis(?: zum)?|vor|am|avant(?: le)?|pour(?: le)?|d['’]ici(?: le)?|le|antes (?:de|del)|para(?: el)?|hasta(?: el)?|el|até|voor|op)\s*$/i;

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
  const found = endOf(line, today) ?? dateIn(line, today, language);
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
  for (const parser of new Set([own ?? chrono.en.GB, chrono.en.GB])) {
    for (const result of parser.parse(line, noon, { forwardDate: true })) {
      const { start, text, index } = result;
      // An hour alone ("at 5") or a year alone is no day.
      if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month')) continue;
      const on = date(start.get('year') ?? year, start.get('month') ?? month, start.get('day') ?? day);
      if (on >= today) return { words: text, at: index, on };
    }
  }
  return undefined;
}

/** "By the end of the week", which the parser does not know: the Friday, or the last day of month or year. */
function endOf(line: string, today: LocalDate): FoundDate | undefined {
  const match = /\b(?:the )?end of (?:the |this )?(next )?(week|month|year)\b/i.exec(line);
  if (!match) return undefined;
  const [words, next, unit = ''] = match;
  const ahead = next ? 1 : 0;
  const [year = 0, month = 1] = today.split('-').map(Number);
  const weekday = (new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7;
  const on = {
    week: addDays(today, (weekday > 4 && !ahead ? 11 : 4 + 7 * ahead) - weekday),
    month: addDays(date(year + Math.floor((month + ahead) / 12), ((month + ahead) % 12) + 1, 1), -1),
    year: date(year + ahead, 12, 31),
  }[unit.toLowerCase()];
  return on === undefined ? undefined : { words, at: match.index, on };
}

/** Whether the line says that somebody else owes: "Ada will send me", "she owes me", "Ada schickt mir", "Ada m'envoie", "Ada me manda". */
function isTheirs(line: string): boolean {
  if (/^\s*(?!ich\b|me\b|m['’])\p{L}+\s.*\b(?:mir|mich)\b/iu.test(line) && !/\bich\b/i.test(line)) return true;
  if (/^\s*(?!(?:je|yo|me|i)\b)\p{L}+(?:\s\p{Lu}\p{L}*)?\s(?:m['’]|me\s)(?!too\b)/iu.test(line)) return true;
  if (/\bI(?:'ll|’ll| will| owe| promised| have to| must| need to)\b/i.test(line)) return false;
  return (
    /\b(?:owes? me|waiting (?:for|on)|promised me|promised to)\b/i.test(line) ||
    /\b(?!I\b)\p{L}+(?:'ll|’ll| will| wants to| is going to)\b.*\bme\b/iu.test(line)
  );
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
