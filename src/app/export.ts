import { PersonFields } from '../domain/person.ts';
import { writeCsv } from '../exchange/csv/write-csv.ts';
import { writeVCards } from '../exchange/vcard/write-vcard.ts';
import type { Kith } from './kith.ts';

/** Everybody who is active or resting as the text of a file: vCard 4.0 with photos, or a table that most programs import. */
export async function exportPeople(kith: Kith, format: 'vcard' | 'csv'): Promise<string> {
  const people = (await kith.book.people.toArray()).filter((row) => row.state !== 'trashed');
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
