import { foldedWords } from './fold.ts';
import type { Snapshot } from './snapshot.ts';
import type { Line } from './text-run.ts';

/** How a page is headed or addressed that its owner tells of themselves: "About me", "Über mich", "Chi sono". Folded; a firm's says "us". */
const ABOUT_SELF =
  /^(?:(?:a bit |all |more )?about ?(?:me|myself)|who (?:am i|i am)|my story|meet me|ub?er mich|ueber mich|wer (?:bin ich|ich bin)|(?:zu meiner|zur) person|qui suis je|a propos de moi|(?:todo )?sobre mi[m]?|acerca de mi|quien soy|quem (?:sou|sou eu|eu sou)|chi sono|su di me|over mij|wie ben ik|om m[ie]g|om mej|vem ar jag|hve[mn] er jeg|o mnie|kim jestem|hakkimda|ben kimim|tentang saya|despre mine|cine sunt|o mn?e|o meni|kdo jsem|rolam|bemutatkoz(?:as|om)|minusta|kuka olen|vita|(?:обо|про) мне|про (?:мене|себе)|о себе|за мен|о мени|σχετικα με εμενα|自己紹介|プロフィール|关于我|關於我|저에 대해|자기소개|عني|من أنا|עלי|אודותיי)$/u;

/** Whether a phrase says no more than that somebody tells of themselves. */
export function callsSelf(text: string): boolean {
  return text.length < 40 && ABOUT_SELF.test(foldedWords(text).join(' '));
}

/** Whether a page's owner tells of themselves on it, as its title (`titled`), its address or one of its first headings says. */
export function tellsOfSelf(page: Snapshot, lines: readonly Line[]): { titled: boolean; self: boolean } {
  const titled = page.title.split(/\s*[|·•:]\s*|\s+[-–—]\s+/).some(callsSelf);
  const self =
    titled ||
    page.address.pathname.split('/').some((part) => callsSelf(part.replace(/\.\w+$/, '').replace(/[-_]/g, ' '))) ||
    lines
      .filter((line) => line.level > 0 && line.node.zone !== 'nav' && line.node.zone !== 'aside')
      .slice(0, 3)
      .some((line) => callsSelf(line.text));
  return { titled, self };
}
