import { currentPosition } from '../domain/person.ts';
import type { Kith } from './kith.ts';
import { peopleIds, peopleRows } from './reads/people.ts';

/** A line below the address bar: `content` is what is handed back when it is chosen. */
export interface Suggestion {
  content: string;
  description: string;
}

/** What stands before a person's id in `content`. */
const PERSON = 'person/';
const SHOWN = 6;

/** The people whom a few letters in the address bar may mean, by name. */
export async function omniboxSuggestions(kith: Kith, text: string): Promise<Suggestion[]> {
  if (text.trim() === '') return [];
  const people = await peopleRows(kith, (await peopleIds(kith, { text })).slice(0, SHOWN));
  return people.map((person) => {
    const position = currentPosition(person);
    const about = [position?.title, position?.organization, person.places[0]].filter(Boolean).join(' · ');
    return { content: `${PERSON}${person.id}`, description: plain([person.name, about].filter(Boolean).join(' – ')) };
  });
}

/** Where the dashboard opens for what was entered: the person that was chosen, the only one who fits, or the list of those who do. */
export async function omniboxRoute(kith: Kith, entered: string): Promise<string> {
  if (entered.startsWith(PERSON)) return entered;
  const text = entered.trim();
  const ids = text === '' ? [] : await peopleIds(kith, { text });
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return `${PERSON}${only}`;
  return text === '' ? 'people' : `people/${encodeURIComponent(JSON.stringify({ text }))}`;
}

/**
 * Chromium reads a description as XML and drops what is malformed; Firefox shows it as it is, escapes and all. So the five signs that XML
 * knows are replaced by others that look like them: https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-SuggestResult
 */
function plain(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '＆', '<': '‹', '>': '›', '"': '”', "'": '’' };
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
