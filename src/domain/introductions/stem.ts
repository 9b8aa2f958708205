/** Words whose ending only looks like one. */
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
]);

/**
 * A light English stemmer: plural, -ing, -ed and -er go, so that "teaches", "teacher" and "teaching" meet. Words of up to
 * three letters and words of other scripts stay as they are. `word` is folded.
 */
export function stem(word: string): string {
  if (word.length <= 3 || whole.has(word) || !/^[a-z]+$/.test(word)) return word;
  let root = word;
  if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^sui]s$/.test(root)) root = root.slice(0, -1);
  const bare = root.replace(/(ing|ed|er|or)$/, '');
  if (bare !== root && bare.length >= 4) root = bare;
  else if (bare !== root && bare.length === 3 && /[aeiouy]/.test(bare) && /(.)\1$/.test(bare)) root = bare;
  if (/([^aeiouls])\1$/.test(root) && root.length > 3) root = root.slice(0, -1);
  if (root.endsWith('e') && root.length > 4) root = root.slice(0, -1);
  return root.endsWith('y') && root.length > 3 ? `${root.slice(0, -1)}i` : root;
}
