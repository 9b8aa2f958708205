import { callsBiography, callsSelf } from '../about-self.ts';
import { isOrganization, isRole, readName, sameName, splitPronouns } from '../name.ts';
import { headsExperience } from '../readers/curriculum.ts';
import { labelKey } from '../readers/label-rows.ts';
import {
  bareRole,
  isHeadline,
  isStreet,
  readPlace,
  speaksAsOwner,
  speaksOf,
  splitRole,
} from '../readers/visible-text.ts';
import type { PageNode } from '../snapshot.ts';
import type { Line } from '../text-run.ts';
import { placeAmong } from './places.ts';
import { segmentsOf } from './segments.ts';
import { isIn, type Found, type Surroundings } from './surroundings.ts';

/** Reads what stands in the name's own line and in the lines below it: a role, an organisation, a place, a headline. */
export function readBelowName({ page, name, reach, below }: Surroundings, { fields, put }: Found): void {
  const own = below[0];
  const rest = own ? readName(own.text, true)?.rest : undefined;
  if (rest && isRole(rest)) {
    const parts = splitRole(rest);
    put('title', bareRole(parts.title ?? rest), 'beside-name');
    put('organization', parts.organization, 'beside-name');
  } else if (rest) {
    // An institution, or when and as what somebody was there.
    if (!/\d{4}/.test(rest)) put('organization', rest, 'beside-name');
    put('headline', rest, 'beside-name');
  }
  const pronouns = below
    .slice(0, 4)
    .map((line) => splitPronouns(line.text).pronouns)
    .find(Boolean);
  put('pronouns', pronouns, 'beside-name');
  let afterName = 0;
  for (const line of below.slice(0, 14).flatMap((whole) => {
    if (readPlace(whole.text)) return [whole];
    const pieces = segmentsOf(page, whole);
    return pieces.length > 1 && pieces.every(isTag) ? [] : pieces;
  })) {
    if (afterName > 8) break;
    const text = line.text.replace(/^[•·|–-]\s*/, '');
    const said = readName(text, true);
    if (line === own || line.from === own?.from || (said && sameName(said.text, name))) continue;
    if (line.text.length > 220) break;
    if (line.level > 0 && line.level < 3 && (labelKey(text) || text.split(/\s+(?:&|und|and|et|y|e)\s+/).some(labelKey)))
      break;
    const key =
      labelKey(text) ??
      (/^([^:：]{1,36}?)\s*[:：]/u.exec(text)?.[1]
        ? labelKey(/^([^:：]{1,36}?)\s*[:：]/u.exec(text)?.[1] ?? '')
        : undefined);
    if (headsExperience(text) || (line.level > 0 && ['education', 'skills', 'past'].includes(key ?? ''))) break;
    if (key) {
      afterName += 2;
      continue;
    }
    const place = readPlace(text) ?? placeAmong(text);
    if (place) {
      put('location', place, 'below-name');
      continue;
    }
    if (!isHeadline(text, name) || callsSelf(text) || callsBiography(text)) continue;
    if (isLabelCell(line.node) || isStreet(text)) continue;
    if (SCHOOL.test(text)) {
      // Of many, what they are of; of one, more often where they learnt.
      if (!reach.whole && afterName === 0) put('organization', text, 'below-name');
      continue;
    }
    afterName++;
    // "Head of Engineering. I build reliable systems.": the first of several sentences.
    const opening = /^([^.!?]{4,60})\.\s\p{Lu}/u.exec(text)?.[1];
    if (
      afterName === 1 &&
      opening &&
      isRole(opening) &&
      !speaksAsOwner(opening) &&
      !speaksOf(opening, name) &&
      opening.split(' ').length < 7
    ) {
      const parts = splitRole(opening);
      put('title', parts.title, 'below-name');
      put('organization', parts.organization, 'below-name');
    }
    if (isRole(text) && text.length < 130 && !/[.!?]$/.test(text)) {
      const parts = splitRole(text);
      if (!fields.headline) put('headline', text, 'below-name');
      if (parts.title) put('title', bareRole(parts.title), 'below-name');
      if (parts.organization) put('organization', parts.organization, 'below-name');
    } else if (
      afterName === 1 &&
      !speaksOf(text, name) &&
      text.split(' ').length <= 20 &&
      // A section's heading ("Experience") is none of the person's.
      (line.level === 0 || text.split(' ').length > 2) &&
      !/[.!?]$/.test(text) &&
      !line.node.attributes.has('href')
    ) {
      if (isOrganization(text)) put('organization', text, 'below-name');
      put('headline', text, 'below-name');
    } else if (fields.title && isOrganization(text) && text.length < 120 && !/[.!?]$/.test(text))
      put('organization', text, 'below-name');
  }
}

/** Reads the role where it stands above the name. */
export function readAboveName({ lines, name, range, below }: Surroundings, { fields, put }: Found): void {
  const own = below[0];
  const above = own ? lines.slice(0, lines.indexOf(own)).findLast((line) => /\p{L}/u.test(line.text)) : undefined;
  if (above && !fields.title && isIn(range, above.from) && above.text.length < 80) {
    const said = readName(above.text);
    if (!said && isRole(above.text) && isHeadline(above.text, name) && !/[.!?]$/.test(above.text)) {
      const parts = splitRole(above.text);
      put('title', parts.title ?? above.text, 'beside-name');
      put('organization', parts.organization, 'beside-name');
    }
  }
}

/** Reads the role beside the name elsewhere: in the site's mark, on a card of its own. */
export function readBesideNameElsewhere({ page, lines, name }: Surroundings, { fields, put }: Found): void {
  if (fields.title) return;
  const family = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const short = lines.filter((line) => line.text.length < 120);
  const role = short
    .flatMap((line, at) => {
      if (!line.text.toLowerCase().includes(family)) return [];
      const pieces = [...segmentsOf(page, line), ...short.slice(at + 1, at + 2)].slice(0, 4);
      return pieces.slice(1).filter((_, before) => sameName(pieces[before]?.text ?? '', name));
    })
    .map(({ text }) => text)
    .find((text) => isRole(text) && isHeadline(text, name) && !/[.!?]$/.test(text));
  const parts = role ? splitRole(role) : undefined;
  put('title', parts?.title, 'beside-name');
  put('organization', parts?.organization, 'beside-name');
}

/**
 * Reads what stands behind the name and a dash in two places or more, as in the title, below a picture and at the foot of the page ("Ada Hill – sworn
 * expert for slate"), or there and right below the name. Said again, it is what somebody calls themselves, whatever its words.
 */
export function readSaidAgain({ page, lines, name, below }: Surroundings, { put }: Found): void {
  const texts = [
    page.title,
    ...lines.map((line) => line.text),
    ...page.tagged('img').map((image) => image.attributes.get('alt') ?? ''),
  ];
  const behind = texts.flatMap((text) => {
    const said = text.startsWith(name)
      ? /^\s+[–—-]\s+(.{4,80}?)(?=\s+[·|•]\s|[.,;]|$)/u.exec(text.slice(name.length))
      : null;
    return said?.[1] ? [said[1].trim()] : [];
  });
  const said = [...behind, ...below.slice(1, 2).map((line) => line.text)];
  const again = said.find((text, at) => said.indexOf(text) < at);
  // Words that all have capitals are a brand's rather than a trade.
  if (!again || (!isRole(again) && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(again))) return;
  if (
    !isHeadline(again, name) ||
    callsSelf(again) ||
    callsBiography(again) ||
    readPlace(again) ||
    isOrganization(again)
  )
    return;
  const { title, organization } = splitRole(again);
  put('title', title ?? again, 'beside-name');
  put('organization', organization, 'beside-name');
}

/** Whether a text is marked up as what a value beside it is called. */
function isLabelCell(node: PageNode): boolean {
  for (let up: PageNode | undefined = node; up && up.length === node.length; up = up.parent)
    if (
      up.tag === 'dt' ||
      up.tag === 'th' ||
      // A heading so called is what somebody calls themselves.
      (up.heading === 0 && /(?:^|[\s_-])label(?:$|\s)/i.test(up.attributes.get('class') ?? ''))
    )
      return true;
  return false;
}

/** A school or a clinic by its name, whose words may be a role's: "Hill Medical School". */
const SCHOOL =
  /^(?!.*(?:,|\s(?:of|at|for|and|&|de|für|der)\s)).*\s(?:school|college|university|institute|hospital|clinic|academy)$/i;

/** One of several words set beside each other, as services and skills are. */
function isTag({ text }: Line): boolean {
  return text.split(' ').length < 4 && !isRole(text) && !readPlace(text) && !/[\d@]/.test(text);
}
