import fc from 'fast-check';
import { Closeness, Tact, type PersonFields } from '../../domain/person.ts';
import { blankPerson } from '../blank-person.ts';

// What property tests of files draw their people from.

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
/** Any text at all. */
export const wild = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
/** What a field holds once it has been cleaned: one line, no blank ends, not empty. */
export const clean = wild
  .map((text) =>
    text
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && !/^(?:my ?contacts|most contacted|imported on)/i.test(text));
/** Some such lines. */
export const cleanLines = fc.array(clean, { minLength: 1, maxLength: 3 }).map((rows) => rows.join('\n'));
const date = fc.constantFrom('1985-04-21', '2000-02-29', '--02-29', '--12-01', '1990-07', '1931');

/** People whose one-line fields are drawn from `text` and whose longer ones from `long`. */
export function anyPerson(text: fc.Arbitrary<string>, long: fc.Arbitrary<string>): fc.Arbitrary<PersonFields> {
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
        birthdayLeadDays: fc.integer({ min: 0, max: 60 }),
        tact: fc.constantFrom<Tact>('ended', 'deceased', 'do-not-contact', 'kin'),
      },
      { requiredKeys: ['name'] },
    )
    .map((fields) => ({ ...blankPerson(), ...fields }));
}
