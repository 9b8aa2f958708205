import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPerson, clean, cleanLines, wild } from '../testing/any-person.ts';
import { readVCards } from './read-vcard.ts';
import { writeVCards, type ExportedPerson, type VCardVersion } from './write-vcard.ts';

// Protects: what Kith writes into a vCard it reads back unchanged, and writing it again gives the same bytes, for any person.

const encode = (text: string) => new TextEncoder().encode(text);
const roundTrip = (people: ExportedPerson[], version: VCardVersion) => readVCards(encode(writeVCards(people, version)));

const versions = fc.constantFrom<VCardVersion>('3.0', '4.0');

it('reads back every field that it wrote', () => {
  fc.assert(
    fc.property(fc.array(anyPerson(clean, cleanLines), { minLength: 1, maxLength: 3 }), versions, (people, version) => {
      const {
        people: read,
        skipped,
        warnings,
      } = roundTrip(
        people.map((fields) => ({ fields })),
        version,
      );
      expect(read.map((one) => one.fields)).toEqual(people);
      expect([...skipped, ...warnings]).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('writes the same bytes again after reading them, whatever the fields hold', () => {
  fc.assert(
    fc.property(anyPerson(wild, wild), versions, (fields, version) => {
      const first = writeVCards([{ fields: { ...fields, name: `N${fields.name}` }, uid: 'urn:uuid:1' }], version);
      expect(writeVCards(readVCards(encode(first)).people, version)).toBe(first);
    }),
    { numRuns: 50 },
  );
});

/** Lines as programs write them: any property, in groups, with types, labels and oddities of each version. */
const known =
  'N FN NICKNAME EMAIL TEL URL ADR ORG TITLE ROLE BDAY ANNIVERSARY NOTE PHOTO UID REV KIND GENDER LANG CATEGORIES AGENT KEY LABEL SOUND IMPP X-ABLabel X-ABDATE X-SKYPE X-SOCIALPROFILE DEATHDATE RELATED X-KITH-POSITION X-KITH-MET'.split(
    ' ',
  );
const parameters = fc.array(
  fc.constantFrom(
    ';TYPE=work',
    ';HOME',
    ';TYPE="a,b"',
    ';PREF=1',
    ';TYPE=pref',
    ';VALUE=uri',
    ';VALUE=text',
    ';LABEL="a\\nb: c"',
    ';X-A=^n^^',
    ';LANGUAGE=de',
    ';ENCODING=b',
    ';ENCODING=QUOTED-PRINTABLE',
    ';CHARSET=ISO-8859-1',
    ';ALTID=1',
    ';=',
  ),
  { maxLength: 3 },
);
const value = fc.oneof(
  wild,
  wild,
  fc.constantFrom(
    '19850421',
    '--0421',
    '1604-04-21',
    'circa 1800',
    'AAECAw==',
    'data:image/png;base64,iVBORw0KGgo=',
    'a;b;c;d;e;f;g;h',
    'a,b;c,d',
    'http\\://a.example/',
    'tel:+1;ext=2',
    'group',
    '=C3=A9=3B=0D=0A=',
    '_$!<Mobile>!$_',
  ),
);
const cardLine = fc
  .tuple(fc.constantFrom('', '', 'item1.', 'item2.', 'a.b.'), fc.constantFrom(...known), parameters, value)
  .map(([group, name, attributes, text]) => `${group}${name}${attributes.join('')}:${text}`);
const card = fc
  .tuple(fc.constantFrom('2.1', '3.0', '4.0', ''), fc.array(cardLine, { maxLength: 12 }))
  .map(([version, rows]) => ['BEGIN:VCARD', `VERSION:${version}`, 'FN:Ada', ...rows, 'END:VCARD', ''].join('\r\n'));

it('exports the same bytes after export and import of any card', () => {
  fc.assert(
    fc.property(card, versions, (text, version) => {
      const first = writeVCards(readVCards(encode(text)).people, version);
      expect(writeVCards(readVCards(encode(first)).people, version)).toBe(first);
    }),
    { numRuns: 200 },
  );
});

it('folds at 75 octets and never inside a character', () => {
  fc.assert(
    fc.property(anyPerson(wild, wild), versions, (fields, version) => {
      for (const line of writeVCards([{ fields }], version).split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
