import { PersonFields } from '../domain/person.ts';
import { writeCsv } from '../exchange/csv/write-csv.ts';
import { writeVCards } from '../exchange/vcard/write-vcard.ts';
import type { Kith } from './kith.ts';

/**
 * People as the text of a file: vCard 4.0 with photos, or a table that most programs import. Those with these ids, or everybody who is active
 * or resting.
 */
export async function exportPeople(kith: Kith, format: 'vcard' | 'csv', ids?: readonly string[]): Promise<string> {
  const rows = ids === undefined ? await kith.book.people.toArray() : await kith.book.people.bulkGet([...ids]);
  const people = rows.filter((row) => row !== undefined).filter((row) => row.state !== 'trashed');
  if (format === 'csv') return writeCsv(people.map((row) => PersonFields.parse(row)));
  const photos = new Map((await kith.book.photos.toArray()).map((photo) => [photo.person, photo]));
  return writeVCards(
    people.map((row) => {
      const photo = photos.get(row.id);
      return {
        fields: PersonFields.parse(row),
        uid: `urn:kith:${row.id}`,
        ...(photo && { photo: { mediaType: photo.type, bytes: new Uint8Array(photo.bytes) } }),
      };
    }),
    '4.0',
  );
}
