import type { Kith } from '../kith.ts';

/** The thumbnails of people who have one, as blobs by id. */
export async function photosOf(kith: Kith, ids: readonly string[]): Promise<Map<string, Blob>> {
  const photos = await kith.book.photos.bulkGet([...ids]);
  return new Map(
    photos.flatMap((photo) => (photo ? [[photo.person, new Blob([photo.bytes], { type: photo.type })]] : [])),
  );
}
