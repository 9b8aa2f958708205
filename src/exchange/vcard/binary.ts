import type { UnknownProperty } from '../../domain/person.ts';
import { base64OfBytes, bytesOfBase64 } from '../base64.ts';
import type { Picture } from '../reading.ts';
import { parameter, unescapeText, type Property } from './property.ts';

/** The kinds of data that a property's TYPE word of vCard 3 stands for; PHOTO and LOGO are images, SOUND is audio. */
const KEY_TYPES = new Map([
  ['X509', 'application/pkix-cert'],
  ['PGP', 'application/pgp-keys'],
]);
const FAMILIES = new Map([
  ['PHOTO', 'image'],
  ['LOGO', 'image'],
  ['SOUND', 'audio'],
]);

/** The media type of a property's data by its parameters; `application/octet-stream` where they don't tell. */
function mediaTypeOf(property: Property): string {
  const stated = parameter(property, 'MEDIATYPE');
  if (stated) return stated.toLowerCase();
  const type = parameter(property, 'TYPE')?.toUpperCase() ?? '';
  if (type.includes('/')) return type.toLowerCase();
  const family = FAMILIES.get(property.key);
  if (family && /^[A-Z0-9.+-]+$/.test(type)) return `${family}/${type.toLowerCase()}`;
  return KEY_TYPES.get(type) ?? 'application/octet-stream';
}

/** The TYPE word of vCard 3 for data of a property, or undefined where reading it back would give another media type. */
export function typeWordOf(key: string, mediaType: string): string | undefined {
  const family = FAMILIES.get(key);
  if (family) {
    const [own, word = ''] = mediaType.split('/');
    return own === family && /^[a-z0-9.+-]+$/.test(word) ? word.toUpperCase() : undefined;
  }
  return [...KEY_TYPES].find(([, type]) => type === mediaType)?.[0];
}

/** The media type and base64 of a `data:` URI (RFC 2397), or undefined for anything else. */
export function dataOfUri(uri: string): { mediaType: string; base64: string } | undefined {
  const [, head = '', base64 = ''] = /^data:([^,]*),(.*)$/is.exec(uri) ?? [];
  if (!/(?:^|;)base64$/i.test(head) || !bytesOfBase64(base64)) return undefined;
  const mediaType = head.split(';')[0]?.toLowerCase() ?? '';
  return { mediaType: mediaType.includes('/') ? mediaType : 'application/octet-stream', base64 };
}

const SIGNATURES: [string, readonly number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46]],
  ['image/bmp', [0x42, 0x4d]],
];

/** A picture inside a property, as base64 or as a `data:` URI; undefined where there is none (a link, damaged data). */
export function pictureOf(property: Property): Picture | undefined {
  const inUri = property.binary === undefined ? dataOfUri(unescapeText(property.value)) : undefined;
  const bytes = bytesOfBase64(property.binary ?? inUri?.base64 ?? '');
  if (!bytes || bytes.length === 0) return undefined;
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  const stated = inUri?.mediaType.startsWith('image/') ? inUri.mediaType : mediaTypeOf(property);
  return { mediaType: known?.[0] ?? (stated.startsWith('image/') ? stated : 'image/jpeg'), bytes };
}

/** A picture as a `data:` URI. */
export function dataUri(picture: Picture): string {
  return `data:${picture.mediaType};base64,${base64OfBytes(picture.bytes)}`;
}

/** A property that no field stands for, as it was; data becomes a `data:` URI, whichever version it came from. */
export function unknownOf(property: Property): UnknownProperty {
  const unknown: UnknownProperty = { name: property.name, parameters: property.parameters, value: property.value };
  if (property.group) unknown.group = property.group;
  if (property.binary !== undefined) {
    unknown.value = `data:${mediaTypeOf(property)};base64,${property.binary}`;
    unknown.parameters = property.parameters.filter(
      ([name]) => name !== 'TYPE' && name !== 'MEDIATYPE' && name !== 'VALUE',
    );
  }
  return unknown;
}
