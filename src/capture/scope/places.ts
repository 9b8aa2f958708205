import { isOrganization, isRole, readName } from '../name.ts';
import { headsExperience } from '../readers/curriculum.ts';
import { labelKey } from '../readers/label-rows.ts';
import { readPlace } from '../readers/visible-text.ts';
import { isWithin } from '../text-run.ts';
import { segmentsOf } from './segments.ts';
import { isIn, type Found, type Surroundings } from './surroundings.ts';

/** Icons that stand before a place, as the sets that most sites use call them: Font Awesome, Bootstrap, Material, Ionicons, Lucide, Octicons. */
const PIN =
  /(?:^|[\s_-])(?:map-?marker|map-?pin|location(?:-(?:dot|pin|arrow|on|outline|sharp))?|geo-alt|pin-map)(?=$|[\s_-])/i;

/** Reads the place that a pin stands before: a sign of its own, or an icon. */
export function readPinned({ page, lines, range, reach }: Surroundings, { put }: Found): void {
  const signed = lines.find((line) => line.text.startsWith('📍') && line.node.zone !== 'nav' && line.text.length < 70);
  put('location', signed && readPlace(signed.text), 'page');
  for (const icon of page.having('class')) {
    if (
      icon.length > 60 ||
      icon.hidden ||
      !(icon.tag === 'i' || icon.tag === 'svg' || icon.tag === 'span') ||
      icon.zone === 'nav'
    )
      continue;
    if (
      !isIn(range, icon.index) &&
      (icon.zone === 'footer' ? !reach.ownSite : icon.zone === 'aside' && !reach.curriculum)
    )
      continue;
    if (!PIN.test(icon.attributes.get('class') ?? '')) continue;
    const line = lines.find((each) => each.to > icon.index);
    // In the same line or in the element that is set beside the icon.
    if (!line || !icon.parent?.parent || !isWithin(line.node, icon.parent.parent) || line.text.length > 90) continue;
    const place =
      readPlace(line.text) ??
      (/^\p{Lu}[\p{L}\p{M}\s,.'’()-]{2,60}$/u.test(line.text) &&
      !isRole(line.text) &&
      !isOrganization(line.text) &&
      !labelKey(line.text)
        ? line.text
        : undefined);
    if (!place && /^\d+\s\p{Lu}|\s\d{5}(?:\s|$)/u.test(line.text)) put('addresses', [line.text], 'page');
    if (place) {
      put('location', place, 'page');
      return;
    }
  }
}

/** Reads a town that stands alone between the name and the first part that has places of work or schools. */
export function readTown({ page, lines, below }: Surroundings, { put }: Found): void {
  const own = below[0];
  const from = own ? lines.indexOf(own) : 0;
  const upTo = lines.findIndex(
    (line, at) => at > from && (headsExperience(line.text) || labelKey(line.text) === 'education'),
  );
  const opening = lines
    .slice(from, upTo < 0 ? from + 20 : Math.min(upTo, from + 20))
    .filter((line) => line.node.zone === 'main' || line.node.zone === 'body' || line.node.zone === 'header');
  put(
    'location',
    opening
      .flatMap((line) => segmentsOf(page, line))
      .map((line) => readPlace(line.text))
      .find(Boolean),
    'page',
  );
}

/** Reads the place beside the e-mail address of a CV. */
export function readPlaceOfCurriculum({ page, lines }: Surroundings, { fields, put }: Found): void {
  const reached = lines.findIndex((line) => fields.emails?.some((email) => line.text.includes(email)));
  const beside = reached < 0 ? [] : lines.slice(Math.max(0, reached - 3), reached + 4);
  const places = beside.flatMap((line) => segmentsOf(page, line)).map((line) => line.text);
  put('location', places.map(readPlace).find(Boolean) ?? places.find(isTownAndRegion), 'page');
}

/** "Husum, Schleswig-Holstein", as stands beside an e-mail address on a CV. */
function isTownAndRegion(text: string): boolean {
  const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]+";
  return (
    new RegExp(`^${word}(?: ${word}){0,2}, ${word}(?: ${word}){0,2}$`, 'u').test(text) &&
    !isRole(text) &&
    !isOrganization(text) &&
    !readName(text)
  );
}

/** The place in a line of contacts: "College Station, TX · ada@hill.example". */
export function placeAmong(text: string): string | undefined {
  const parts = text.split(/\s+[·|•]\s+/);
  return parts.length > 1 && /@|\d{5}|\.\p{L}{2,4}\//u.test(text) ? parts.map(readPlace).find(Boolean) : undefined;
}
