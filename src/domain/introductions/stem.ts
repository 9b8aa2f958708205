import type { Language } from './language.ts';

/** English words whose ending only looks like one. */
const whole = new Set([
  'career',
  'news',
  'business',
  'wedding',
  'paper',
  'water',
  'process',
  'always',
  'series',
  'sewing',
  'string',
  'engine',
  'engineer',
  'engineering',
  'runner',
  'speaker',
  'speaking',
  'shipping',
  'housing',
  'hosting',
  'fair',
  'fairs',
  'letter',
  'order',
  'border',
  'corner',
  'number',
  'summer',
  'winter',
  'computer',
  'painting',
  'building',
  'meeting',
]);

/** Endings of inflection and of the most frequent derivations, after Savoy's light stemmers (UniNE, CLEF 2001-2006); longest first. */
const endings: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /(?:(?:er)?innen|ungen|heiten|keiten|erin|ung|heit|keit|lich|isch|ende|ern|em|en|er|es|et|st|in|e|n|s|t)$/,
  fr: /(?:issements?|at(?:eur|rice|ion)s?|euses?|eurs?|ements?|ments?|ions?|ances?|istes?|aires?|ieres?|iers?|ures?|antes?|ants?|ees?|eres?|ifs?|ives?|ent|er|ez|es|e|s|x)$/,
  es: /(?:aciones|acion|amientos?|imientos?|adora?e?s?|edora?e?s?|eras?|eros?|istas?|antes?|iones|ion|uras?|idad|ad[oa]s?|id[oa]s?|ando|iendo|ar|er|ir|an|en|os|as|es|o|a|e|s)$/,
};
/** A stem keeps at least so many letters. */
const KEPT = 4;
/** German piles up endings (Lehrerinnen); French has at most a plural after one. */
const ROUNDS: Readonly<Record<Exclude<Language, 'en'>, number>> = { de: 3, fr: 2, es: 2 };

/**
 * A light stemmer: inflection and the ending of whoever does something go, so that "teaches", "teacher" and "teaching" meet, or
 * "Vermietung" and "vermietet". Words of up to three letters and words of other scripts stay as they are. `word` is folded.
 */
export function stem(word: string, language: Language = 'en'): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  return language === 'en' ? stemEnglish(word) : stemBy(word, language);
}

function stemBy(word: string, language: Exclude<Language, 'en'>): string {
  let root = word;
  for (let round = 0; round < ROUNDS[language]; round++) {
    const bare = root.replace(endings[language], '');
    if (bare === root || bare.length < KEPT) break;
    root = bare;
  }
  return root;
}

function stemEnglish(word: string): string {
  if (whole.has(word)) return word;
  let root = word;
  if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^sui]s$/.test(root)) root = root.slice(0, -1);
  if (root === 'running') return 'runner';
  if (whole.has(root)) return root;
  const bare = root.replace(/(ing|ed|er|or)$/, '');
  if (bare !== root && bare.length >= 4) root = bare;
  else if (bare !== root && bare.length === 3 && /[aeiouy]/.test(bare) && /(.)\1$/.test(bare)) root = bare;
  if (/([^aeiouls])\1$/.test(root) && root.length > 3) root = root.slice(0, -1);
  if (root.endsWith('e') && root.length > 4) root = root.slice(0, -1);
  return root.endsWith('y') && root.length > 3 ? `${root.slice(0, -1)}i` : root;
}
