import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { readJCards } from '../jcard.ts';
import { anyPerson, clean } from '../testing/any-person.ts';
import { writeVCards } from './write-vcard.ts';

// Protects: another program's reader (ical.js) finds in our vCards what we wrote, so that our reader and writer do not merely share
// their mistakes.

// ical.js leaves an escaped semicolon as it is outside of structured values, and cuts structured ones at `\\\\;`.
const plain = clean.map((text) => text.replace(/[\\;]/g, '')).filter((text) => text !== '' && text === text.trim());
const plainLines = fc.array(plain, { minLength: 1, maxLength: 3 }).map((rows) => rows.join('\n'));

it.each(['3.0', '4.0'] as const)('is read alike by another reader in version %s', (version) => {
  fc.assert(
    fc.property(anyPerson(plain, plainLines), (fields) => {
      const jcard: unknown = ICAL.parse(writeVCards([{ fields }], version));
      const read = readJCards(jcard, '').people[0]?.fields;
      expect(read?.name).toBe(fields.name);
      expect(read?.nameParts).toEqual(fields.nameParts);
      expect(read?.emails.map((email) => email.value)).toEqual(fields.emails.map((email) => email.value));
      expect(read?.phones.map((phone) => phone.value)).toEqual(fields.phones.map((phone) => phone.value));
      expect(read?.addresses.map(({ label: _, ...address }) => address)).toEqual(
        fields.addresses.map(({ label: _, ...address }) => address),
      );
      expect(read?.nicknames).toEqual(fields.nicknames);
      expect(read?.tags).toEqual(fields.tags);
      expect(read?.notes).toBe(fields.notes);
      if (fields.birthday?.length === 10) expect(read?.birthday).toBe(fields.birthday);
    }),
    { numRuns: 60 },
  );
});
