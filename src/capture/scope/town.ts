import { fold } from '../fold.ts';
import { isOrganization, isRole, readName, sameName } from '../name.ts';
import { labelKey } from '../readers/label-rows.ts';
import { isStreet } from '../readers/visible-text.ts';
import type { Line } from '../text-run.ts';
import type { Surroundings } from './surroundings.ts';

/** What the places in which towns are written say: a postal code, a province or the page's own mark alone tells, of the others two must agree. */
type Sign = 'postal' | 'province' | 'geo' | 'trade' | 'title' | 'origin' | 'region' | 'address';
const TELLING: ReadonlySet<Sign> = new Set<Sign>(['postal', 'province', 'geo']);

const TOWN =
  "\\p{Lu}[\\p{L}\\p{M}'’-]+(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}'’-]+|am|an der|de|del|di|la|le|sur|im|ob der)){0,3}";
const ALONE = new RegExp(`^${TOWN}$`, 'u');
const WITH_REGION = new RegExp(`^${TOWN}, ${TOWN}$`, 'u');
/** A postal code before a town, as on the European continent; what stands in brackets behind is a part of its name. */
const POSTAL = new RegExp(`^(?:\\p{Lu}{1,2}-)?\\d{4,5}(?: \\p{Lu}{2})? (${TOWN}(?: \\([\\p{L} ]+\\))?)$`, 'u');
/** Italian towns are written with the letters of their province (ISO 3166-2:IT). */
const PROVINCE = new RegExp(
  `^(?:\\d{5} )?(${TOWN} \\((?:A[GLNOPQRTV]|B[AGILNORSTZ]|C[ABEHILNORSTZ]|E[N]|F[CEGIMR]|G[EOR]|I[MS]|KR|L[CEIOTU]|M[BCEINOST]|N[AOU]|O[R]|P[ADCEGINORTUVZ]|R[AEGIMNO]|S[AIOPRSUV]|T[AENOPRSV]|UD|V[AEBCIRTV])\\))$`,
  'u',
);
const IN = '(?:in|en|à|a|em|w|we|v|ve|i|på|te|в|у|·|\\|)';
const TRADE = new RegExp(`([\\p{L}\\p{M} -]{4,60}) ${IN} (${TOWN})(?=[.,;:!|·–—]|\\s[-–—|·]|$)`, 'gu');
const ORIGIN = new RegExp(` (?:aus|from|based in|z|из|з|från|fra) (${TOWN})(?=[.,;:!|·–—]|\\s[-–—|·]|$)`, 'gu');
const FOLLOWED = new RegExp(`^(.+?) ${IN} (${TOWN})(?!\\p{L})`, 'u');
/** Fields of work and learning, which one is something in as well. */
const FIELD =
  /(?:ics|og(?:y|ie|ia|ía|i)|istry|nom(?:y|ie|ia|ía)|aphy|af(?:ía|ia|ie)|ing|ment|tion|ción|zione|ung|ik|medi[czs]in[ae]?|(?<!\p{L})(?:law|recht|derecho|design|arts?|science|business|data|health))$/iu;

/**
 * The town where somebody works, on their own site: behind a postal code, or named in two places of different kinds (beside their trade, in the
 * title, in an address, under their picture). One alone may be anything that is written with a capital.
 */
export function readAgreedTown({ page, lines, name, reach }: Surroundings): string | undefined {
  if (!reach.whole || !reach.ownSite) return undefined;
  const found = new Map<string, { text: string; signs: Set<Sign> }>();
  const add = (text: string, sign: Sign): void => {
    const [town = ''] = text.split(/,| \(/);
    if (town.length < 3 || FIELD.test(town) || isRole(town) || isOrganization(town) || labelKey(town)) return;
    if (sameName(town, name) || name.includes(town)) return;
    const key = [...found.keys()].find((known) => isSameTown(known, town)) ?? fold(town);
    const known = found.get(key) ?? { text, signs: new Set<Sign>() };
    // In its first case, without an ending, and with what says more of where it is.
    if (/,| \(/.test(text) || (text.length < known.text.length && !/,| \(/.test(known.text))) known.text = text;
    known.signs.add(sign);
    found.set(key, known);
  };
  const trades = (text: string): void => {
    for (const [, trade = '', town = ''] of text.matchAll(TRADE)) if (isRole(trade)) add(town, 'trade');
  };
  for (const segment of page.title.split(/\s*[|·•]\s*|\s+[-–—]\s+/)) {
    trades(segment);
    if (ALONE.test(segment) && (readName(segment)?.sure ?? 0) < 0.85) add(segment, 'title');
  }
  const marked = page.metas.get('geo.placename')?.[0];
  if (marked) add(marked, 'geo');
  const description = page.metas.get('description')?.[0] ?? '';
  trades(description);
  for (const [, town = ''] of description.matchAll(ORIGIN)) add(town, 'origin');
  // Where somebody works stands at a page's beginning and end.
  const told = lines.length > 220 ? [...lines.slice(0, 150), ...lines.slice(-70)] : lines;
  for (const line of told) {
    if (line.text.length > 200 || line.node.zone === 'nav') continue;
    trades(line.text);
    const pieces = line.text.split(/\s*[|·•–—]\s*|\s+-\s+|,\s+/);
    const hasStreet = pieces.length > 1 && pieces.some((piece) => isStreet(piece) || /^\d+\p{L}?$/u.test(piece));
    for (const piece of pieces) {
      const postal = POSTAL.exec(piece)?.[1];
      const province = PROVINCE.exec(piece)?.[1];
      if (province) add(province, 'province');
      else if (postal && (!/^\d{4} /.test(piece) || besideStreet(lines, line))) add(postal, 'postal');
      else if (hasStreet && ALONE.test(piece)) add(piece, 'address');
    }
    if (
      line.level === 0 &&
      line.node.zone !== 'footer' &&
      WITH_REGION.test(line.text) &&
      (readName(line.text)?.sure ?? 0) < 0.85
    )
      add(line.text, 'region');
  }
  // "Oberau, Steiermark": what stands behind the comma is no town of its own.
  for (const { text, signs } of found.values()) {
    const region = fold(text.split(', ')[1] ?? '');
    found.get(region)?.signs.forEach((sign) => signs.add(sign));
    found.delete(region);
  }
  const agreed = [...found.values()].filter(
    ({ signs }) => signs.size > 1 || [...signs].some((sign) => TELLING.has(sign)),
  );
  // Two offices are no town.
  return agreed.length === 1 ? agreed[0]?.text : undefined;
}

/** Whether two spellings are one town's: in some languages it takes another ending behind "in". */
function isSameTown(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return a === b || (same > 3 && Math.max(a.length, b.length) - same < 3);
}

/** Whether the line before is a street: four digits before a word may also be a year. */
function besideStreet(lines: readonly Line[], line: Line): boolean {
  return isStreet(lines[lines.indexOf(line) - 1]?.text ?? '') || isStreet(line.text.split(/\s*[,·|]\s*/)[0] ?? '');
}

/** A title without the town that it is followed by: "Potter" of "Potter in Delft". */
export function withoutTown(title: string, town: string): string {
  const [first = ''] = town.split(/,| \(/);
  const [, before = '', named = ''] = FOLLOWED.exec(title) ?? [];
  return isRole(before) && isSameTown(named, first) ? before : title;
}
