/** Letters that NFKD leaves whole, and the scripts whose letters have a customary Latin spelling (after ISO 9 and ELOT 743, simplified). */
const LATIN: ReadonlyMap<string, string> = new Map(
  `ßss æae œoe øo đd ðd þth łl ıi ħh ŋng əa аa бb вv гg ґg дd еe єye ёe жzh зz иi іi їyi йy кk лl мm нn
    оo пp рr сs тt уu ўu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya јj љlj њnj ћc ђdj џdz αa βv γg δd εe
    ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo`
    .split(/\s+/)
    .map((entry): [string, string] => [entry.slice(0, 1), entry.slice(1)]),
);

/**
 * A text without case, accents and compatibility forms (Unicode NFKD), anything but letters and digits turned into single
 * spaces; apostrophes vanish ("O’Neil" is "oneil"). Every script is kept.
 */
export function fold(text: string): string {
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  return /^[\0-\x7f]*$/.test(text)
    ? squeeze(
        text
          .toLowerCase()
          .replace(/['`]+/g, '')
          .replace(/[^a-z0-9]+/g, ' '),
      )
    : squeeze(
        text
          .normalize('NFKD')
          .toLowerCase()
          .replace(/[\p{M}'’ʼ`´]+/gu, '')
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .normalize('NFC'),
      );
}

/** The folded text in Latin letters as far as its script has a customary spelling: Cyrillic and Greek; other scripts stay. */
export function romanise(folded: string): string {
  if (/^[a-z0-9 ]*$/.test(folded)) return folded;
  let latin = '';
  for (const letter of folded) latin += LATIN.get(letter) ?? letter;
  return latin;
}

function squeeze(text: string): string {
  return text.trim().replace(/ {2,}/g, ' ');
}
