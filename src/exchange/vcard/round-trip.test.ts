import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Closeness, Tact, type PersonFields } from '../../domain/person.ts';
import { blankPerson } from '../blank-person.ts';
import { readVCards } from './read-vcard.ts';
import { writeVCards, type ExportedPerson, type VCardVersion } from './write-vcard.ts';

// Protects: what Kith writes into a vCard it reads back unchanged, and writing it again gives the same bytes, for any person.

const encode = (text: string) => new TextEncoder().encode(text);
const roundTrip = (people: ExportedPerson[], version: VCardVersion) => readVCards(encode(writeVCards(people, version)));

/** Characters that break writers: separators, escapes, quotes, line breaks, other scripts, what folds badly. */
const piece = fc.oneof(
  fc.constantFrom(
    ...Array.from(',;:\\"^\'=\n\r\t .-+@/|<>'),
    'é',
    'ß',
    '山',
    '田',
    'ﷺ',
    '👩‍👩‍👧',
    '\u0000',
    '\u000b',
    '\ud800',
    '\\n',
    '=\r\n',
    'BEGIN:VCARD',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.stringMatching(/^[a-z]{1,90}$/),
);
const wild = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
/** What a field holds once it has been cleaned: one line, no blank ends, not empty. */
const clean = wild
  .map((text) =>
    text
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && !/^(?:my ?contacts|most contacted|imported on)/i.test(text));
const cleanLines = fc.array(clean, { minLength: 1, maxLength: 3 }).map((rows) => rows.join('\n'));
const date = fc.constantFrom('1985-04-21', '2000-02-29', '--02-29', '--12-01', '1990-07', '1931');

function person(text: fc.Arbitrary<string>, long: fc.Arbitrary<string>): fc.Arbitrary<PersonFields> {
  const texts = fc.array(text, { maxLength: 2 });
  const label = fc.oneof(
    fc.constantFrom('work', 'home', 'mobile', 'work fax', 'GitHub'),
    text.filter((own) => !own.includes('_$!')),
  );
  const labelled = (value: fc.Arbitrary<string>) =>
    fc.array(fc.record({ value, label }, { requiredKeys: ['value'] }), { maxLength: 3 });
  const uri = text.filter((own) => !own.includes('\\'));
  const optional = { requiredKeys: [] as [] };
  const position = fc
    .record({ organization: text, unit: text, title: text, from: date, to: date }, { requiredKeys: ['organization'] })
    .map((own) => own);
  return fc
    .record(
      {
        name: text,
        nameParts: fc.record({ given: text, family: text, additional: text, prefix: text, suffix: text }),
        nicknames: fc.uniqueArray(text, { maxLength: 2 }),
        pronouns: text,
        headline: text,
        positions: fc.array(position, { maxLength: 3 }),
        emails: labelled(text.filter((own) => !/^mailto:/i.test(own))),
        phones: labelled(text.filter((own) => !/^tel:/i.test(own))),
        links: labelled(uri),
        addresses: fc.array(
          fc.record(
            { street: long, locality: text, region: text, postalCode: text, country: text, label },
            { requiredKeys: ['street'] },
          ),
          { maxLength: 2 },
        ),
        places: texts,
        birthday: date,
        dates: fc.uniqueArray(fc.record({ label: fc.oneof(fc.constant('anniversary'), text), date }), {
          maxLength: 3,
          selector: (own) => `${own.label} ${own.date}`,
        }),
        languages: fc.array(fc.oneof(text, fc.constantFrom('fr', 'zh-Hans')), { maxLength: 3 }),
        education: fc.array(
          fc.record({ school: text, study: text, from: date, to: date }, { requiredKeys: ['school'] }),
          {
            maxLength: 2,
          },
        ),
        skills: texts,
        interests: texts,
        needs: texts,
        offers: texts,
        bio: long,
        met: fc
          .record({ on: date, where: text, how: text, through: text }, { ...optional })
          .filter((own) => Object.keys(own).length > 0),
        groups: texts,
        tags: texts,
        notes: long,
        observes: texts,
        closeness: fc.constantFrom<Closeness>(1, 2, 3, 4),
        importance: fc.double({ min: 0, max: 1, noNaN: true }).map((own) => own + 0),
        cadenceDays: fc.integer({ min: 1, max: 3650 }),
        tact: fc.constantFrom<Tact>('ended', 'deceased', 'do-not-contact', 'kin'),
      },
      { requiredKeys: ['name'] },
    )
    .map((fields) => ({ ...blankPerson(), ...fields }));
}

const versions = fc.constantFrom<VCardVersion>('3.0', '4.0');

it('reads back every field that it wrote', () => {
  fc.assert(
    fc.property(fc.array(person(clean, cleanLines), { minLength: 1, maxLength: 3 }), versions, (people, version) => {
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
    { numRuns: 100 },
  );
});

it('writes the same bytes again after reading them, whatever the fields hold', () => {
  fc.assert(
    fc.property(person(wild, wild), versions, (fields, version) => {
      const first = writeVCards([{ fields: { ...fields, name: `N${fields.name}` }, uid: 'urn:uuid:1' }], version);
      expect(writeVCards(readVCards(encode(first)).people, version)).toBe(first);
    }),
    { numRuns: 100 },
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
    { numRuns: 300 },
  );
});

it('folds at 75 octets and never inside a character', () => {
  fc.assert(
    fc.property(person(wild, wild), versions, (fields, version) => {
      for (const line of writeVCards([{ fields }], version).split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
