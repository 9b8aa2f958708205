import { readDate, readEmails, readPhone } from '../contact-values.ts';
import { isOrganization, isRole, splitPronouns } from '../name.ts';
import { DATED } from '../readers/curriculum.ts';
import { readPlace } from '../readers/visible-text.ts';
import type { LabelRow } from '../readers/label-rows.ts';
import type { PageNode, Snapshot } from '../snapshot.ts';
import { isWithin, textOf, tidy, type Line } from '../text-run.ts';
import { isIn, type Found, type Surroundings } from './surroundings.ts';

/** Reads the labelled rows; a page of one person has none of others but of those who vouch for them. */
export function readRows({ page, lines, rows, range, reach, referees }: Surroundings, { put }: Found): void {
  for (const row of rows) {
    if (referees.some((part) => isIn(part, row.at))) continue;
    if (!isIn(range, row.at) && !(reach.whole && row.node.zone !== 'aside' && row.node.zone !== 'footer')) continue;
    const place = 'label';
    const text = row.text.trim();
    if (/^[-–—.]*$|^n\/?a$/i.test(text)) continue;
    // A work has a title, too.
    if (row.key === 'title' && text.length < 120 && (isRole(text) || text.split(' ').length < 7))
      put('title', text, place);
    // A heading "Work" has posts with their dates below it.
    else if (row.key === 'organization' && text.length < 140 && !DATED.test(text))
      put('organization', firstItem(page, row.node) ?? text, place);
    else if (row.key === 'location' && text.length < 90) put('location', text, place);
    else if (row.key === 'address') {
      if (/\d/.test(text) && text.length < 160) put('addresses', [text], place);
      put('location', readPlace(text), place);
    } else if (row.key === 'emails') put('emails', readEmails(text), place);
    else if (row.key === 'phones') put('phones', readPhone(text) ? [readPhone(text) ?? ''] : undefined, place);
    else if (row.key === 'birthday') put('birthday', readDate(text), place);
    else if (row.key === 'pronouns') put('pronouns', splitPronouns(text).pronouns, place);
    else if (row.key === 'bio' && text.length > 60) put('bio', text, place);
    else if (row.key === 'education') put('education', schools(page, lines, row.node), place);
    else if (row.key === 'skills' || row.key === 'interests') put(row.key, itemsOf(page, row), place);
    else if (row.key === 'languages')
      put(
        'languages',
        itemsOf(page, row).flatMap((item) => item.split(/\s+(?:&|and|und|et|y|e|en|og|och|i)\s+/)),
        place,
      );
  }
}

/** The items that a row names; where it shares its line with the label, those of its own text. */
function itemsOf(page: Snapshot, { node, text }: LabelRow): string[] {
  const whole = textOf(page, node, 400);
  return whole !== text && whole.endsWith(text) ? parts(text) : listItems(page, node);
}

const parts = (text: string): string[] =>
  text.split(/\s*[,;、，•·|]\s*/).filter((part) => part.length > 1 && part.length < 120);

function listItems(page: Snapshot, node: PageNode): string[] {
  const items = page.elements.filter(
    (item) => isWithin(item, node) && (item.tag === 'li' || item.tag === 'a' || item.tag === 'p' || item.tag === 'dd'),
  );
  const lists = items.filter((item) => item.tag === 'li');
  const texts = (lists.length > 0 ? lists : items).map((item) => textOf(page, item, 120));
  const plain = texts.length > 0 ? texts : textOf(page, node, 400).split(/\s*[,;、，•·|]\s*/);
  return [...new Set(plain.map(tidy).filter((text) => text.length > 1 && text.length < 120))].slice(0, 30);
}

/** The schools of a part about education, each without what was learnt there and when. */
function schools(page: Snapshot, lines: readonly Line[], node: PageNode): string[] {
  const found = lines
    .filter((line) => line.from >= node.index && line.from < node.end && isOrganization(line.text))
    .map((line) => line.text.replace(DATED, ''))
    .map((text) => text.split(/,\s+|\s+[–—|·]\s+/).find((part) => isOrganization(part)) ?? text)
    .filter((text) => text.length > 2 && text.length < 120);
  return found.length > 0 ? [...new Set(found)] : listItems(page, node).filter((item) => isOrganization(item));
}

function firstItem(page: Snapshot, node: PageNode): string | undefined {
  const first = page.tagged('li').find((item) => isWithin(item, node));
  return first ? textOf(page, first, 140).replace(/[,;]$/, '') : undefined;
}
