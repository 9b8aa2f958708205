import { fold, romanise } from './fold.ts';
import type { PersonFields, Position } from './person.ts';

/** Most words of one person; the name's come first. */
const MOST_WORDS = 40;
/** Scripts that are written without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** How far into such a text a word of a query may begin. */
const MOST_BEGINNINGS = 12;

/** Stands before a word of a name in the index. No word holds it. */
const NAME = '=';
/** The same before a word of a place. */
const PLACE = '@';

/**
 * The words by which somebody is found: of name, organisation, title, place, tags and e-mail, with a mark before those of names and of places.
 * Folded (domain/fold) and, where the script has a customary Latin spelling, in Latin letters, so that either spelling finds the other. Of a
 * text without spaces every ending is a word: its middle is then found by a beginning, too.
 */
export function searchWords(fields: PersonFields): string[] {
  const { given, family } = fields.nameParts ?? {};
  const names = wordsIn([fields.name, given ?? '', family ?? '', ...fields.nicknames]);
  const current = wordsIn(
    fields.positions
      .filter(({ to }) => to === undefined)
      .slice(0, 3)
      .flatMap(wordsOfRole),
  );
  const places = wordsIn([...fields.places, ...fields.addresses.map((address) => address.locality ?? '')]);
  const others = wordsIn([
    ...fields.tags,
    ...fields.emails.map((email) => email.value),
    // What is left of a long career comes last.
    ...fields.positions.flatMap(wordsOfRole),
  ]);
  const isOther = (word: string): boolean => !names.has(word) && !places.has(word);
  const words = new Set([
    ...Array.from(names, (word) => NAME + word),
    ...[...current].filter(isOther),
    ...Array.from(places, (word) => PLACE + word),
    ...[...others].filter(isOther),
  ]);
  return [...words].slice(0, MOST_WORDS);
}

/** How the words of the index begin that a word of a query finds, by where they stand. */
export function beginnings(word: string): { name: string; place: string; other: string } {
  return { name: NAME + word, place: PLACE + word, other: word };
}

function wordsOfRole({ organization = '', title = '' }: Position): string[] {
  return [organization, title];
}

/** The words of texts, in their order; no more than somebody has. */
function wordsIn(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    if (words.size >= MOST_WORDS) break;
    addWords(words, text);
    // "O'Neil" is found by "oneil" and by "neil".
    if (/['’]/.test(text)) addWords(words, text.replace(/['’]/g, ' '));
  }
  return words;
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
