import type { UnknownProperty } from '../../domain/person.ts';
import type { ImportedPerson, ImportReading } from '../reading.ts';
import { unknownOf } from './binary.ts';
import { cardsOf, type Card, type Cards } from './content-lines.ts';
import { personOfCard } from './person-of-card.ts';
import { oneLine, unescapeText } from './property.ts';

/** Reads a file of vCards (2.1, 3.0, 4.0) in any common encoding. Never throws; see ImportReading for what is said of bad cards. */
export function readVCards(bytes: Uint8Array): ImportReading {
  return readingOfCards('vcard', cardsOf(bytes));
}

/** The people in cards, wherever these came from. A card of a group gives its name to its members as a tag. */
export function readingOfCards(kind: 'vcard' | 'jcard', { cards, outside, warnings }: Cards): ImportReading {
  const reading: ImportReading = { kind, people: [], skipped: [...outside], warnings: [...warnings] };
  const groups: Card[] = [];
  for (const card of cards) {
    if (isGroup(card)) {
      groups.push(card);
      continue;
    }
    const read = personOfCard(card);
    if ('fields' in read) reading.people.push(read);
    else reading.skipped.push(read);
  }
  tagMembers(groups, reading);
  if (reading.people.length === 0 && reading.skipped.length === 0) {
    reading.skipped.push({ line: 1, reason: 'there is no card in this file' });
  }
  reading.skipped.sort((a, b) => a.line - b.line);
  return reading;
}

const KIND = new Set(['KIND', 'X-ADDRESSBOOKSERVER-KIND']);
const MEMBER = new Set(['MEMBER', 'X-ADDRESSBOOKSERVER-MEMBER']);

/** A list of people (RFC 6350, 6.1.4) that can't itself be reached. */
function isGroup(card: Card): boolean {
  return (
    card.properties.some((property) => KIND.has(property.key) && property.value.toLowerCase() === 'group') &&
    !card.properties.some((property) => property.value && (property.key === 'EMAIL' || property.key === 'TEL'))
  );
}

const bareUid = (uid: string) => uid.toLowerCase().replace(/^urn:uuid:/, '');

function tagMembers(groups: readonly Card[], reading: ImportReading): void {
  if (groups.length === 0) return;
  const byUid = new Map<string, ImportedPerson>();
  for (const person of reading.people) if (person.uid) byUid.set(bareUid(person.uid), person);
  for (const group of groups) {
    const name = oneLine(unescapeText(group.properties.find((property) => property.key === 'FN')?.value ?? ''));
    const members = group.properties
      .filter((property) => MEMBER.has(property.key))
      .map((property) => byUid.get(bareUid(property.value)));
    for (const member of members)
      if (member && name && !member.fields.tags.includes(name)) member.fields.tags.push(name);
    const found = members.filter(Boolean).length;
    const reason = `a group${name ? ` (${name})` : ''} and no person: ${found} of its ${members.length} members are in this file`;
    reading.skipped.push({ line: group.line, reason: found > 0 ? `${reason}, tagged with its name` : reason });
  }
}

/** Properties from content lines as `unknownLine` writes them, without the card around. */
export function unknownOfLines(text: string): UnknownProperty[] {
  const { cards } = cardsOf(new TextEncoder().encode(`BEGIN:VCARD\n${text}\nEND:VCARD`));
  return cards.flatMap((card) => card.properties.filter((property) => property.value !== '').map(unknownOf));
}
