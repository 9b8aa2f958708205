/** A text and the set of its letters, by which most unlike pairs are told apart without comparing them letter by letter. */
export interface Spelling {
  text: string;
  /** A bit for each letter that occurs (those whose codes end alike share one). */
  letters: number;
}

export function spelling(text: string): Spelling {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return { text, letters };
}

/** Whether two spellings have so many letters in common that their Jaro-Winkler similarity may reach `least`. Never a false no. */
export function mayReach(a: Spelling, b: Spelling, least: number): boolean {
  const lengthA = a.text.length;
  const lengthB = b.text.length;
  if (lengthA === 0 || lengthB === 0) return false;
  const common = Math.min(lengthA - bits(a.letters & ~b.letters), lengthB - bits(b.letters & ~a.letters));
  const jaro = (common / lengthA + common / lengthB + 1) / 3;
  return (a.text.charCodeAt(0) === b.text.charCodeAt(0) ? jaro + 0.4 * (1 - jaro) : jaro) >= least;
}

/** The similarity of two spellings where it reaches `least`, else 0. */
export function likeness(a: Spelling, b: Spelling, least: number): number {
  if (!mayReach(a, b, least)) return 0;
  const similarity = jaroWinkler(a.text, b.text);
  return similarity >= least ? similarity : 0;
}

/** How many bits of a 32-bit number are set. */
function bits(number: number): number {
  let pairs = number - ((number >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const usedA = new Uint8Array(128);
const usedB = new Uint8Array(128);

/**
 * Similarity of two short strings after Jaro (1989) and Winkler (1990): 1 for equal, 0 for nothing in common, a common
 * prefix of up to four letters weighing more. Strings are read up to 128 UTF-16 units.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const lengthA = Math.min(a.length, 128);
  const lengthB = Math.min(b.length, 128);
  if (lengthA === 0 || lengthB === 0) return 0;
  const reach = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1);
  usedA.fill(0, 0, lengthA);
  usedB.fill(0, 0, lengthB);
  let common = 0;
  for (let i = 0; i < lengthA; i++) {
    const code = a.charCodeAt(i);
    const end = Math.min(lengthB, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (usedB[j] === 0 && b.charCodeAt(j) === code) {
        usedA[i] = 1;
        usedB[j] = 1;
        common++;
        break;
      }
    }
  }
  if (common === 0) return 0;
  let outOfOrder = 0;
  for (let i = 0, j = 0; i < lengthA; i++) {
    if (usedA[i] === 0) continue;
    while (usedB[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfOrder++;
    j++;
  }
  const jaro = (common / lengthA + common / lengthB + (common - outOfOrder / 2) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < lengthA && prefix < lengthB && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Whether one insertion, deletion, substitution or exchange of neighbours turns one string into the other (or none does, being equal). */
export function withinOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return withinOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === a.length) return true;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
