import { placePhoto } from '../capture/photo.ts';
import { readPage } from '../capture/read.ts';

const site: unknown = Object.hasOwn(globalThis, 'kithSite') ? Reflect.get(globalThis, 'kithSite') : undefined;
const { page, reading } = readPage(document, location.href, site);
const photo = reading.kind === 'profile' ? reading.people[0]?.photo : undefined;

// The value that scripting.executeScript hands back: where the subject's photo stands, or null.
export default photo ? (placePhoto(page, photo) ?? null) : null;
