/** Cyrillic and Greek letters, without accents, in the plainest of their Latin spellings (after BGN/PCGN and ISO 843). */
const LETTERS = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'e',
    ж: 'z',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'i',
    й: 'i',
    ј: 'i',
    к: 'k',
    л: 'l',
    љ: 'l',
    м: 'm',
    н: 'n',
    њ: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ћ: 'c',
    ђ: 'd',
    у: 'u',
    ў: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'c',
    џ: 'd',
    ш: 's',
    щ: 's',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'u',
    я: 'a',
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 't',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    τ: 't',
    υ: 'i',
    φ: 'f',
    χ: 'h',
    ψ: 'p',
    ω: 'o',
  }),
);

/** A Cyrillic or Greek word in Latin letters as `plainLatin` leaves them; undefined for one with other letters. Folded words alone. */
export function romanize(word: string): string | undefined {
  let out = '';
  for (const letter of word) {
    const latin = LETTERS.get(letter);
    if (latin === undefined) return undefined;
    out += latin;
  }
  return plainLatin(out);
}

/** A Latin word without what one spelling of a foreign name has and another not: `Shcherbyna` and `Scherbina` are alike. */
export function plainLatin(word: string): string {
  return word
    .replace(/shch|sch|sh/g, 's')
    .replace(/zh/g, 'z')
    .replace(/tch|ch|ts|tz/g, 'c')
    .replace(/kh/g, 'h')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/ps/g, 'p')
    .replace(/ks/g, 'x')
    .replace(/[yj]([aeou])/g, '$1')
    .replace(/ou/g, 'u')
    .replace(/w/g, 'v')
    .replace(/[iyj]+/g, 'i');
}
