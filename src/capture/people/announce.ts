import { fold, foldedWords } from '../fold.ts';
import { LANGUAGES } from '../languages.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Line } from '../text-run.ts';
import { GROUP_PHRASES, GROUP_WORDS, ROLE_WORDS, words } from '../words.ts';
import { pathParts } from './path-parts.ts';

/** Words with which a phrase only mentions people: "Loved by teams", "Join our team", "HR for people teams", "Staff picks". */
const ONLY_MENTIONS = words(
  'by cast for your what how why when does do is are can say says picks pick join build loved trusted pricing plan plans software tool tools choice favourites favorites portal login jobs careers recommends favoriten fur pour para tu votre ihr',
);
/** German, Dutch and Scandinavian compounds: Ärzteteam, Praxismitarbeiter. */
const COMPOUND =
  /^\p{L}{3,}(?:team|teams|teamet|mitarbeiter|mitarbeiterinnen|mitglieder|vorstand|kollegium|medewerkers|medarbetare)$/u;
const GROUPS = Object.values(LANGUAGES).flatMap(({ groups }) => groups.split('|').map(fold));
const FOREIGN_GROUPS = new Set(GROUPS.filter((group) => !group.includes(' ')));
const PHRASE_GROUPS = GROUPS.filter((group) => group.includes(' ') || /\p{sc=Thai}/u.test(group));

const isGroupWord = (word: string): boolean =>
  GROUP_WORDS.has(word) ||
  FOREIGN_GROUPS.has(word) ||
  COMPOUND.test(word) ||
  // Roles in the plural: engineers, vets.
  (word.endsWith('s') && ROLE_WORDS.has(word.slice(0, -1)));

/** Whether a phrase announces people: "Our team", "Faculty & Staff", "成员". */
export function announcesPeople(text: string): boolean {
  if (text.length > 80) return false;
  if (GROUP_PHRASES.test(text)) return true;
  const all = foldedWords(text);
  if (all.length > 8 || all.some((word) => ONLY_MENTIONS.has(word))) return false;
  const folded = all.join(' ');
  return (
    all.some(isGroupWord) ||
    PHRASE_GROUPS.some(
      (group) => ` ${folded} `.includes(` ${group} `) || (/\p{sc=Thai}/u.test(group) && fold(text).includes(group)),
    )
  );
}

/** Whether a page says in its address, title or first heading that it lists people. */
export function announcesItself(page: Snapshot, lines: readonly Line[]): boolean {
  const heading =
    lines.find((line) => line.level === 1 && line.node.zone !== 'nav' && line.node.zone !== 'aside')?.text ?? '';
  return (
    pathParts(page.address).some((part) =>
      part
        .toLowerCase()
        .split(/[-_.]/)
        .some((word) => isGroupWord(fold(word))),
    ) ||
    announcesPeople(heading) ||
    page.title.split(/\s*[|·•:»]\s*|\s+[-–—]\s+/).some(announcesPeople)
  );
}

/** Headings of people whom a page only mentions: a cast, who recommends it, who wrote what it refers to. */
const OTHERS =
  /^(?:full )?cast(?: (?:&|and) crew)?$|^(?:besetzung|darsteller|reparto|distribution|rollen|obsada|в ролях)$|\b(related|similar|also|viewed|recommended|recommendations?|testimonials?|reviews?|comments?|suggested|you may|more from|more like|trending|popular|latest|references|publications?|papers?|quotes?|what .* say|sponsors?|news|posts?|articles?|blog|past winners|see also|siehe auch|voir aussi|ver también|véase también|vedi anche|zobacz (?:też|także)|zie ook|se även|se også|см. также|див. також|ähnliche|auch|empfohlen|kommentare|referenzen|similaires|commentaires|recomend|comentarios|podobne|komentarze)\b/iu;

/** Whether a heading stands over people who are not the page's own. */
export const namesOthers = (heading: string): boolean => OTHERS.test(heading);
