/** Which property a label is for: each has its own TYPE words. */
export type LabelledKind = 'TEL' | 'EMAIL' | 'URL' | 'ADR';

/** TYPE words that say nothing about what a value is for. */
const NOISE = new Set(
  'internet pref voice text textphone msg video x400 uri dom intl postal parcel work-default x-internet smtp'.split(
    ' ',
  ),
);

/** The word of a vCard for ours, where they differ. */
const OURS = new Map([
  ['cell', 'mobile'],
  ['cellular', 'mobile'],
  ['mobil', 'mobile'],
  ['business', 'work'],
  ['private', 'home'],
  ['homepage', 'home page'],
]);

const COMMON = ['work', 'home'];
/** The TYPE words that each property may carry in both vCard 3 and 4, by our word. */
const WORDS: Record<LabelledKind, ReadonlyMap<string, string>> = {
  TEL: new Map([
    ['work', 'work'],
    ['home', 'home'],
    ['mobile', 'cell'],
    ['fax', 'fax'],
    ['pager', 'pager'],
  ]),
  EMAIL: new Map(COMMON.map((word) => [word, word])),
  URL: new Map(COMMON.map((word) => [word, word])),
  ADR: new Map(COMMON.map((word) => [word, word])),
};

const ours = (word: string) => {
  const lower = word.trim().toLowerCase();
  return OURS.get(lower) ?? lower.replace(/^x-/, '');
};

/** The label that TYPE words make together (`work fax`), or undefined where they say nothing. Work and home stand first. */
export function labelOfTypes(types: readonly string[]): string | undefined {
  const words = [...new Set(types.map(ours))].filter((word) => word !== '' && !NOISE.has(word));
  words.sort((a, b) => Number(COMMON.includes(b)) - Number(COMMON.includes(a)));
  return words.join(' ') || undefined;
}

/** A label as X-ABLabel has it: Apple's own words stand in `_$!<Mobile>!$_`. */
export function labelOfApple(text: string): string | undefined {
  const own = /^_\$!<(.*)>!\$_$/.exec(text.trim())?.[1];
  return (own === undefined ? text.trim() : ours(own)) || undefined;
}

/** The TYPE words for a label, or undefined where no set of words would be read back as this label. */
export function typesOfLabel(label: string, kind: LabelledKind): string[] | undefined {
  const words = label.split(' ').map((word) => WORDS[kind].get(word));
  const types = words.filter((word) => word !== undefined);
  return types.length === words.length && labelOfTypes(types) === label ? types : undefined;
}
