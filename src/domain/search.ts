import { fold, romanise } from './fold.ts';
import type { PersonFields, Position } from './person.ts';

/** Most words of one person; the name's come first. */
const MOST_WORDS = 40;
/** Scripts that are written without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** How far into such a text a word of a query may begin. */
const MOST_BEGINNINGS = 12;

/**
 * The words by which somebody is found: of name, organisation, title, place, tags and e-mail. Folded (domain/fold) and, where the script
 * has a customary Latin spelling, in Latin letters, so that either spelling finds the other. Of a text without spaces every ending is a word:
 * its middle is then found by a beginning, too.
 */
export function searchWords(fields: PersonFields): string[] {
  const { given, family } = fields.nameParts ?? {};
  const texts = [
    fields.name,
    given ?? '',
    family ?? '',
    ...fields.nicknames,
    ...fields.positions
      .filter(({ to }) => to === undefined)
      .slice(0, 3)
      .flatMap(wordsOfRole),
    ...fields.places,
    ...fields.addresses.map((address) => address.locality ?? ''),
    ...fields.tags,
    ...fields.emails.map((email) => email.value),
    // What is left of a long career comes last.
    ...fields.positions.flatMap(wordsOfRole),
  ];
  const words = new Set<string>();
  for (const text of texts) {
    if (text === '') continue;
    addWords(words, text);
    // "O'Neil" is found by "oneil" and by "neil".
    if (/['’]/.test(text)) addWords(words, text.replace(/['’]/g, ' '));
    if (words.size >= MOST_WORDS) break;
  }
  return [...words].slice(0, MOST_WORDS);
}

function wordsOfRole({ organization = '', title = '' }: Position): string[] {
  return [organization, title];
}

function addWords(words: Set<string>, text: string): void {
  for (const word of wordsOf(text)) {
    words.add(word);
    if (!UNSPACED.test(word)) continue;
    const letters = Array.from(word);
    for (let at = 1; at < Math.min(letters.length, MOST_BEGINNINGS); at += 1) words.add(letters.slice(at).join(''));
  }
}

/** The words of a query, folded as `searchWords` folds them; at most 8. */
export function queryWords(text: string): string[] {
  return [...new Set(wordsOf(text))].slice(0, 8);
}

/** The name as misspelt ones are looked for in it, and as the query is spelt then. */
export function plainText(text: string): string {
  return romanise(fold(text));
}

function wordsOf(text: string): string[] {
  const plain = plainText(text);
  return plain === '' ? [] : plain.split(' ');
}
