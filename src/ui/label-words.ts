import { t, type Word } from './words.ts';

const keys: Readonly<Record<string, Word>> = { work: 'label_work', home: 'label_home', mobile: 'label_mobile' };

/** The labels that every language has a word for, as they are read: what addresses and numbers are for. */
export function labelNames(): string[] {
  return Object.values(keys).map((key) => t(key));
}

/** A label as it is read: `work` in the language of the screens; the user's own as it is. */
export function labelName(label: string): string {
  const key = keys[label.toLowerCase()];
  return key === undefined ? label : t(key);
}

/** The label to keep for what was typed: the inverse of labelName, so that a file says `work` in every language. Undefined for none. */
export function labelOf(name: string): string | undefined {
  const typed = name.trim();
  const own = Object.entries(keys).find(([, key]) => t(key).toLocaleLowerCase() === typed.toLocaleLowerCase());
  return own?.[0] ?? (typed === '' ? undefined : typed);
}
