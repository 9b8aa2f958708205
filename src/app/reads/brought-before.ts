import { isField, SNAPSHOT } from '../../domain/changes.ts';
import { PersonFields } from '../../domain/person.ts';
import { sameValue } from '../../domain/same-value.ts';
import type { Book, PersonRow } from '../../store/book.ts';
import { sortKey } from '../../store/person-row.ts';

/** Fields that the book keeps by id, or sets by itself, where a file has words or nothing. */
const apart = new Set(['groups', 'met', 'closeness']);

/**
 * Whom a file brought into the book before with the very same words, of people (`unkeyed`) without a key by which they would be recognised (a
 * list of names, cards without address): what tells who one of them is. Those who came in at `since` or later don't count, so that two of a
 * name in one file stay two.
 */
export async function broughtBefore(
  book: Book,
  unkeyed: readonly PersonFields[],
  since = Infinity,
): Promise<(fields: PersonFields) => PersonRow | undefined> {
  if (!unkeyed.length) return () => undefined;
  const sorts = [...new Set(unkeyed.map(sortKey))];
  const namesakes = await book.people
    .where('[state+sort]')
    .anyOf(
      sorts.flatMap((sort) => [
        ['active', sort],
        ['resting', sort],
      ]),
    )
    .toArray();
  const earlier = namesakes.filter(({ createdAt }) => createdAt < since);
  const first = await book.changes
    .where('[person+rev]')
    .anyOf(earlier.map(({ id }) => [id, 1]))
    .toArray();
  const brought = new Map(
    first.flatMap(({ person, field, source, to }) =>
      field === SNAPSHOT && source.kind === 'file' ? [[person, PersonFields.safeParse(to).data] as const] : [],
    ),
  );
  return (fields) =>
    earlier.find(({ id, sort }) => {
      const words = brought.get(id);
      return sort === sortKey(fields) && words !== undefined && saysSame(words, fields);
    });
}

const compared = Object.keys(PersonFields.shape)
  .filter(isField)
  .filter((field) => !apart.has(field));

function saysSame(a: PersonFields, b: PersonFields): boolean {
  return compared.every((field) => sameValue(a[field], b[field]));
}
