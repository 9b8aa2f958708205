import type english from '../../public/_locales/en/messages.json';

/** A key of public/_locales/en/messages.json. */
export type Word = keyof typeof english;

/** What comes before `_other` in a key that has plural forms. */
export type PluralWord = Word extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Values for the `{name}` marks of a message. */
export type Values = Readonly<Record<string, string | number>>;

interface Words {
  /** The message of a key in the browser's language, or '' for an unknown key, as `i18n.getMessage` gives it. */
  message: (key: string) => string;
  /** A BCP 47 tag for Intl. */
  locale: string;
  /** Made when it is first asked for: the popup's first paint needs none. */
  plurals?: Intl.PluralRules;
  known: Map<string, string>;
}

let words: Words = { message: (key) => key, locale: 'en', known: new Map() };

/**
 * Sets the words of all screens; called once, before the first render. `message` is the browser's `i18n.getMessage`, `language` its
 * `i18n.getUILanguage()`. Dates follow `language` where the words do (en-GB for English words), else the words' own
 * language: an English sentence holds no Polish month.
 */
export function provideWords(message: (key: string) => string, language: string): void {
  const own = message('locale') || 'en';
  const sameLanguage = language.toLowerCase().split('-')[0] === own.toLowerCase().split('-')[0];
  const locale = sameLanguage ? language : own;
  words = { message, locale, known: new Map() };
}

/** The BCP 47 tag that dates, numbers and lists are written in. */
export function locale(): string {
  return words.locale;
}

/** 'rtl' where the language of the words is written from the right. */
export function direction(): 'ltr' | 'rtl' {
  return /^(ar|fa|he|iw|ur|yi)\b/i.test(words.locale) ? 'rtl' : 'ltr';
}

/** The text of a key, its `{name}` marks filled from `values`. The key itself where the text is missing. */
export function t(key: Word, values?: Values): string {
  return fill(text(key), values);
}

/** The text of `key_one`, `key_few` ... by the count's plural category (Intl.PluralRules), `key_other` where there is none; `{count}` is filled. */
export function plural(key: PluralWord, count: number, values?: Values): string {
  words.plurals ??= new Intl.PluralRules(words.locale);
  const exact = words.message(`${key}_${words.plurals.select(count)}`);
  return fill(exact === '' ? text(`${key}_other`) : exact, { count: count.toLocaleString(words.locale), ...values });
}

function text(key: string): string {
  let found = words.known.get(key);
  if (found === undefined) {
    found = words.message(key) || key;
    words.known.set(key, found);
  }
  return found;
}

function fill(message: string, values: Values | undefined): string {
  if (values === undefined) return message;
  return message.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
