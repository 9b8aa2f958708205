import { foldedWords } from './fold.ts';
import type { Snapshot } from './snapshot.ts';
import type { Line } from './text-run.ts';

/** How a page is headed or addressed that its owner tells of themselves: "About me", "Über mich", "Chi sono". Folded; a firm's says "us". */
const WORDS = String.raw`(?:a bit |all |more )?about ?(?:me|myself)|who (?:am i|i am)|my story|meet me|ub?er mich|ueber mich|wer (?:bin ich|ich bin)|(?:zu meiner|zur) person|qui suis je|a propos de moi|(?:todo )?sobre mi[m]?|acerca de mi|quien soy|quem (?:sou|sou eu|eu sou)|chi sono|su di me|over mij|wie ben ik|om m[ie]g|om mej|vem ar jag|hve[mn] er jeg|o mnie|kim jestem|hakkimda|ben kimim|tentang saya|despre mine|cine sunt|o mn?e|o meni|kdo jsem|rolam|bemutatkoz(?:as|om)|minusta|kuka olen|vita|(?:обо|про) мне|про (?:мене|себе)|о себе|o sebe|o sebi|за мен|о мени|σχετικα με εμενα|自己紹介|プロフィール|关于我|關於我|저에 대해|자기소개|عني|من أنا|עלי|אודותיי`;
// Addresses write the words as one: chisono.html.
const ABOUT_SELF = new RegExp(`^(?:${WORDS.replaceAll(' ', ' ?')})$`, 'u');

/** Whether a phrase says no more than that somebody tells of themselves. */
export function callsSelf(text: string): boolean {
  return text.length < 40 && ABOUT_SELF.test(foldedWords(text).join(' '));
}

/** Whether a page's owner tells of themselves on it, as its title (`titled`), its address or one of its first headings says. */
export function tellsOfSelf(page: Snapshot, lines: readonly Line[]): { titled: boolean; self: boolean } {
  const titled = page.title.split(/\s*[|·•:]\s*|\s*[-–—]\s*/).some(callsSelf);
  const self =
    titled ||
    page.address.pathname.split('/').some((part) => callsSelf(part.replace(/\.\w+$/, '').replace(/[-_]/g, ' '))) ||
    lines
      .filter((line) => line.level > 0 && line.node.zone !== 'nav' && line.node.zone !== 'aside')
      .slice(0, 3)
      .some((line) => callsSelf(line.text));
  return { titled, self };
}

const BIOGRAPHY =
  /^(?:bio|biography|biografie|biographie|biografia|biographia|biografi|życiorys|биография|біографія|about the (?:author|artist)|uber (?:den autor|die autorin)|sull autore|sobre (?:el|la|o|a) autora?|a propos de l auteure?|over de auteur|o autorz?e|об авторе|про автора)$/u;

/** Whether a phrase says no more than that somebody's life is told: "Biography", "About the author". */
export function callsBiography(text: string): boolean {
  return text.length < 30 && BIOGRAPHY.test(foldedWords(text).join(' '));
}

/** Whether a page is addressed or first headed as a biography. */
export function isBiography(page: Snapshot, lines: readonly Line[]): boolean {
  const file = page.address.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const head = lines.find((line) => line.level > 0 && line.node.zone !== 'nav');
  return [file.replace(/\.\w+$/, '').replace(/[-_]/g, ' '), head?.text ?? ''].some(callsBiography);
}
