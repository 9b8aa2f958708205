import type { NameParts } from '../domain/person.ts';

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・]+$/u;

/** Honorifics that everybody has: they belong to an address on a letter, not to a name in a list. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|herr|frau|m|mme|mlle|sr|sra|srta|sig|sigra|dhr|mevr|mw|pan|pani|hr|fru)\.?$/i;

/**
 * A name from its parts in the order in which it is spoken: family name first and without a space where both parts are
 * written in Chinese, Japanese or Korean characters.
 */
export function nameOfParts(parts: NameParts): string {
  const { given = '', family = '' } = parts;
  if (CJK.test(given) && CJK.test(family)) return `${family}${given}`;
  const prefix = COURTESY.test(parts.prefix ?? '') ? undefined : parts.prefix;
  return [prefix, given, parts.additional, family, parts.suffix].filter(Boolean).join(' ');
}

/** Name parts without empty ones; undefined where none is left, or where the only one repeats the whole name. */
export function tellingParts(parts: NameParts, name: string): NameParts | undefined {
  const telling: NameParts = {};
  for (const key of ['given', 'family', 'additional', 'prefix', 'suffix'] as const) {
    if (parts[key]) telling[key] = parts[key];
  }
  const values = Object.values(telling);
  if (values.length === 0 || (values.length === 1 && values[0] === name)) return undefined;
  return telling;
}
