/** The file of a language in `_locales`. */
export type Messages = Record<string, { message: string; description?: string }>;

/**
 * Words half as long again, as German ones are beside English: shows what is cut off and what was never translated. `longer`: in letters with
 * accents; `rtl`: in Arabic letters, so that the layout turns round.
 */
export type Disguise = 'longer' | 'rtl';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
};
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

function disguise(text: string, how: Disguise): string {
  // What stands in marks is filled in, and must stay as it is.
  return text.replace(/(\{\w+\}|\$\d)|(\p{L}+)/gu, (_, mark: string | undefined, word: string) => {
    if (mark !== undefined) return mark;
    const long = word.length > 3 ? word + word.slice(0, Math.ceil(word.length / 2)) : word;
    if (how === 'longer') return Array.from(long, (letter) => accents[letter] ?? letter).join('');
    return Array.from(long, (letter) => arabic[(letter.codePointAt(0) ?? 0) % arabic.length]).join('');
  });
}

/** English in a disguise: a language that nobody speaks, by which layouts are tried. */
export function disguised(messages: Messages, how: Disguise): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, entry]) => {
      // Names that the browser itself shows stay readable, and so does the language's own tag.
      if (key === 'locale') return [key, { message: how === 'rtl' ? 'ar' : 'en' }];
      return [key, key.startsWith('extension_') ? entry : { message: disguise(entry.message, how) }];
    }),
  );
}
