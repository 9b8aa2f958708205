import { PersonFields } from '../domain/person.ts';
import { writeCsv } from '../exchange/csv/write-csv.ts';
import { writeVCards } from '../exchange/vcard/write-vcard.ts';
import type { PersonRow } from '../store/book.ts';
import type { Kith } from './kith.ts';
import { SAMPLE } from './sample.ts';

/**
 * People as the text of a file: vCard 4.0 with photos, or a table that most programs import. Those with these ids, or everybody who is active
 * or resting and not invented. Groups, and through whom somebody was met, are written by name.
 */
export async function exportPeople(kith: Kith, format: 'vcard' | 'csv', ids?: readonly string[]): Promise<string> {
  const everybody = () => kith.book.people.filter(({ id }) => !id.startsWith(SAMPLE)).toArray();
  const rows = ids === undefined ? await everybody() : await kith.book.people.bulkGet([...ids]);
  const people = rows.filter((row) => row !== undefined).filter((row) => row.state !== 'trashed');
  const fieldsOf = await named(kith, people);
  if (format === 'csv') return writeCsv(people.map(fieldsOf));
  const photos = new Map((await kith.book.photos.toArray()).map((photo) => [photo.person, photo]));
  return writeVCards(
    people.map((row) => {
      const photo = photos.get(row.id);
      return {
        fields: fieldsOf(row),
        uid: `urn:kith:${row.id}`,
        ...(photo && { photo: { mediaType: photo.type, bytes: new Uint8Array(photo.bytes) } }),
      };
    }),
    '4.0',
  );
}

/** What makes fields for a file of these people: with names where the book has ids. */
async function named({ book }: Kith, people: readonly PersonRow[]): Promise<(row: PersonRow) => PersonFields> {
  const groups = new Map((await book.groups.toArray()).map(({ id, name }) => [id, name]));
  const through = [...new Set(people.flatMap(({ met }) => met?.through ?? []))];
  const there = await book.people.bulkGet(through);
  const names = new Map(through.map((id, at) => [id, there[at]?.name]));
  return ({ met: { through: id, ...met } = {}, ...row }) => {
    const name = id === undefined ? undefined : names.get(id);
    return PersonFields.parse({
      ...row,
      groups: row.groups.flatMap((group) => groups.get(group) ?? []),
      ...(Object.keys(met).length + (name ? 1 : 0) > 0 && { met: { ...met, ...(name && { through: name }) } }),
    });
  };
}
