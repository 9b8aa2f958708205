import type { PersonFields } from '../domain/person.ts';

/** A picture as it lay in a file. `mediaType` such as `image/jpeg`. */
export interface Picture {
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Somebody read from a file. `line` is where they begin (from 1); `uid` repeats the UID that `fields.unknown` keeps. */
export interface ImportedPerson {
  fields: PersonFields;
  line: number;
  uid?: string;
  photo?: Picture;
}

/** A place in a file (line from 1) with what is to be said about it. */
export interface Remark {
  line: number;
  reason: string;
}

export type ImportKind =
  | 'vcard'
  | 'jcard'
  | 'csv'
  | 'linkedin-connections'
  | 'linkedin-messages'
  | 'linkedin-invitations'
  | 'facebook-friends'
  | 'instagram'
  | 'unknown';

/**
 * What a file holds. Each record is either in `people` or named in `skipped` with its reason; `warnings` are about
 * records that came in, though something in them had to be guessed. A file without records has a word about it in `skipped`.
 */
export interface ImportReading {
  kind: ImportKind;
  people: ImportedPerson[];
  skipped: Remark[];
  warnings: Remark[];
}

/** A reading of a file that holds no records, with the reason. */
export function nothingRead(kind: ImportKind, reason: string): ImportReading {
  return { kind, people: [], skipped: [{ line: 1, reason }], warnings: [] };
}
