import { foldedWords } from '../fold.ts';
import { isOrganization, readName } from '../name.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Line } from '../text-run.ts';
import { MONTH } from '../words.ts';
import { labelKey } from './label-rows.ts';
import { namesTrade, readPlace, splitRole, type RoleParts } from './visible-text.ts';

/** What a CV is called, folded. */
const CALLED =
  /^(?:(?:my|mon|mein|mi|meu|il mio|moje) )?(?:cv|c v|curriculum(?: vitae)?|resume|lebenslauf|tabellarischer lebenslauf|curriculo|hoja de vida|zyciorys|levensloop|meritforteckning|ozgecmis|oneletrajz|zivotopis|ansioluettelo|(?:daftar )?riwayat hidup|so yeu ly lich|резюме|vitae|経歴|略歴|履歴書|職務経歴書|(?:个人)?简历|(?:個人)?簡歷|이력서|السيرة الذاتية|קורות חיים|βιογραφικο)$/u;
const OF = /^(?:of|von|de|du|di|van|for)$/;

const isCalled = (words: readonly string[]): boolean => CALLED.test(words.join(' '));

/** Whether a line says no more than that a CV follows: "My CV", "Lebenslauf". */
export function isCalledCurriculum(text: string): boolean {
  return text.length < 40 && isCalled(foldedWords(text));
}

/** Whether a phrase says that a page is a CV: "My CV", "Resume of Ada Hill", "Ada Hill's résumé". */
function callsItCurriculum(phrase: string): boolean {
  const words = foldedWords(phrase);
  if (words.length === 0 || words.length > 8) return false;
  if (isCalled(words)) return true;
  const written = phrase.trim().split(/\s+/);
  for (const count of [1, 2]) {
    const behind = written.slice(count + (OF.test(words[count] ?? '') ? 1 : 0)).join(' ');
    if (isCalled(words.slice(0, count)) && readName(behind)) return true;
    const before = written
      .slice(0, -count)
      .join(' ')
      .replace(/['’]s?$/, '');
    if (isCalled(words.slice(-count)) && readName(before)) return true;
  }
  return false;
}

const EXPERIENCE =
  /^(?:(?:my|mein|mon|mes|mi|mis|il mio|meu|mijn) )?(?:(?:(?:work|professional|employment|career|relevant|job) )?(?:experience|history)s?|(?:employment|career|work|positions?(?: held)?|(?:professional |academic )?appointments|berufserfahrung(?:en)?|(?:beruflicher )?werdegang|berufspraxis|praxiserfahrung|experiences?(?: professionnelles?)?|parcours(?: professionnel)?|experiencia(?: laboral| profesional)?|trayectoria(?: profesional)?|experiencia profissional|esperienz[ae](?: professional[ei]| lavorativ[ae])?|doswiadczenie(?: zawodowe)?|(?:werk)?ervaring|(?:arbets)?erfarenhet|(?:arbejds|arbeids)?erfaring|tyokokemus|(?:is )?deneyimi?|опыт(?: работы)?|досвід(?: роботи)?|工作经[历验]|工作經[歷驗]|職歴|職務経歴|경력(?:사항)?|kinh nghiem(?: lam viec)?|pengalaman(?: kerja)?|pracovni zkusenosti|praxe|szakmai tapasztalat|munkatapasztalat|experienta(?: profesionala)?|radno iskustvo|(?:επαγγελματικη )?εμπειρια|الخبر(?:ات|ة)(?: المهنية)?|ניסיון(?: תעסוקתי)?|अनुभव|ประสบการณ์(?:การ)?(?:ทำงาน)?))$/u;

/** Whether a line heads the posts that somebody has held: "Work Experience (2)", "Berufserfahrung". */
export function headsExperience(text: string): boolean {
  return text.length < 45 && EXPERIENCE.test(foldedWords(text.replace(/[([]?\d+[)\]]?\s*$/, '')).join(' '));
}

/**
 * Whether a page is somebody's CV, as it says in its title, its first headings or its address, or as its parts say: posts held beside
 * schools or skills. Only people have one.
 */
export function isCurriculum(page: Snapshot, lines: readonly Line[]): boolean {
  const heads = lines.filter((line) => line.level > 0 && line.node.zone !== 'nav');
  const file = page.address.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return (
    isCalled(foldedWords(file.replace(/\.\w+$/, ''))) ||
    page.title.split(/\s*[|·•:»]\s*|\s+[-–—]\s+/).some(callsItCurriculum) ||
    heads.slice(0, 3).some((line) => callsItCurriculum(line.text)) ||
    (heads.some((line) => headsExperience(line.text)) &&
      heads.some((line) => labelKey(line.text) === 'education' || labelKey(line.text) === 'skills'))
  );
}

const YEAR = '(?:19|20)\\d\\d';
const NOW =
  "present|current(?:ly)?|now|today|date|ongoing|heute|jetzt|aujourd['’]hui|ce jour|présent|actualidad|actual(?:mente)?|presente|hoy|oggi|attuale|atual|hoje|obecnie|teraz|dziś|heden|nu|nå|idag|nykyhetki|günümüz|halen|настоящее время|н\\.\\s?в\\.|сейчас|тепер|至今|现在|現在|현재|nay|hiện tại|sekarang|současnost|jelen(?:leg)?|prezent";
const SINCE = 'since|seit|depuis|desde|dal|sinds|sedan|siden|с|od';
const SINCE_ALONE = new RegExp(`^(?:${SINCE})$`, 'iu');
/** A span that has not ended: "Mar 2018 – Present", "2018-03-01 —", "seit 2018". */
const OPEN = new RegExp(
  `${YEAR}[^\\n]{0,16}?(?:[-–—−~〜]|\\s(?:to|until|till|bis|à|au|a|al|hasta|até|do|tot|til|по|до)\\s)\\s*(?:(?:${NOW})(?!\\p{L})|$)|(?:^|[\\s(])(?:${SINCE})\\s(?:\\p{L}+\\.?\\s)?${YEAR}`,
  'iu',
);
/** A date and what is behind it, at the end of a line. */
export const DATED = new RegExp(
  `[\\s(,|·–—-]*(?:(?:${MONTH},?\\s*)?(?:\\d{1,2}[./-])?)(?<!\\d)${YEAR}(?!\\d).*$`,
  'iu',
);

/**
 * The post that somebody holds, from the part of a CV with the posts they have held: the first entry, if its dates say that it has not
 * ended. What of two lines is the post and what the employer is told by their words; undefined where that can't be told.
 */
export function readCurrentPost(lines: readonly Line[]): RoleParts | undefined {
  const head = lines.findIndex((line) => line.node.zone !== 'nav' && headsExperience(line.text));
  if (head < 0) return undefined;
  // A heading may be written twice, for narrow screens.
  const from = headsExperience(lines[head + 1]?.text ?? '') ? head + 2 : head + 1;
  const entry = lines.slice(from, from + 6);
  const dated = entry.findIndex((line) => new RegExp(YEAR).test(line.text));
  if (dated < 0 || !OPEN.test(entry[dated]?.text ?? '')) return undefined;
  const texts = (some: readonly Line[]): string[] => {
    const end = some.findIndex((line) => line.text.length > 100 || /[.!?]$/.test(line.text));
    return some
      .slice(0, end < 0 ? undefined : end)
      .map((line) => line.text.replace(DATED, '').replace(SINCE_ALONE, '').trim())
      .filter((text) => text.length > 1 && !readPlace(text) && !/^https?:|^www\./.test(text));
  };
  const before = texts(entry.slice(0, dated + 1));
  for (const text of before) {
    const parts = splitPost(text);
    if (parts) return parts;
  }
  const [one, two] = before.length > 1 ? before : [...before, ...texts(entry.slice(dated + 1))];
  if (!one) return undefined;
  const split = before.length > 0 ? undefined : splitPost(one);
  if (split) return split;
  if (!two) return namesTrade(one) ? { title: one } : undefined;
  if (namesTrade(one) !== namesTrade(two))
    return namesTrade(one) ? { title: one, organization: two } : { title: two, organization: one };
  if (isOrganization(one) !== isOrganization(two))
    return isOrganization(one) ? { title: two, organization: one } : { title: one, organization: two };
  return undefined;
}

/** "Lead Engineer, Northern Rivers" and "Lead Engineer at Northern Rivers". */
function splitPost(text: string): RoleParts | undefined {
  const split = splitRole(text);
  if (split.title && split.organization) return split;
  const [title = '', organization, ...more] = text.split(/,\s+|\s+[–—|·-]\s+/);
  if (!organization || more.length > 0) return undefined;
  if (namesTrade(title) && !namesTrade(organization)) return { title, organization };
  return !namesTrade(title) && namesTrade(organization) ? { title: organization, organization: title } : undefined;
}
