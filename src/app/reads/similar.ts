import { blockingKeys } from '../../domain/linkage/blocking.ts';
import type { Reason } from '../../domain/linkage/reasons.ts';
import { linkageRecord } from '../../domain/linkage/record.ts';
import { similar } from '../../domain/linkage/similar.ts';
import type { Person, PersonFields } from '../../domain/person.ts';
import { emptyFields } from '../../domain/person.ts';
import { pairId } from '../../domain/rows.ts';
import { type Kith } from '../kith.ts';
import { peopleCount } from './people.ts';

/** Somebody in the book who may be the person at hand, with what speaks for it. */
export interface Likeness {
  person: Person;
  /** 0 to 1. */
  probability: number;
  reasons: Reason[];
}

/** At most so many people are compared: a block of namesakes in a large book stays quick. */
const COMPARED = 60;

/**
 * Who in the book may be the person that these fields describe, the likeliest first ("Is this the Ada you know?"). `id`: the person
 * themselves, when they are in the book already. Pairs that the user told apart are left out.
 */
export async function similarPeople(
  kith: Kith,
  fields: Partial<PersonFields> & { name: string },
  id = '',
): Promise<Likeness[]> {
  const record = linkageRecord({ ...emptyFields(fields.name), ...fields, id });
  const rows = await kith.book.people.where('blocks').anyOf(blockingKeys(record)).distinct().limit(COMPARED).toArray();
  const apart = await toldApart(kith);
  const others = new Map(
    rows.filter((row) => row.id !== id && !apart.has(pairId(row.id, id))).map((row) => [row.id, row]),
  );
  const found = similar(record, [...others.values()].map(linkageRecord), await peopleCount(kith));
  return found.flatMap(({ id: other, ...likeness }) => {
    const person = others.get(other);
    return person ? [{ person, ...likeness }] : [];
  });
}

/** Pairs that the user said are never the same. */
export async function toldApart(kith: Pick<Kith, 'book'>): Promise<ReadonlySet<string>> {
  const row = await kith.book.values.get('apart');
  return new Set(Array.isArray(row?.value) ? row.value.filter((pair): pair is string => typeof pair === 'string') : []);
}
