import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonFields, UnknownProperty } from '../../domain/person.ts';
import { blankPerson } from '../blank-person.ts';
import { anyPerson, clean, cleanLines, wild } from '../testing/any-person.ts';
import { OWN } from '../vcard/own-properties.ts';
import { escapeText } from '../vcard/property.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

// Protects: a table that Kith writes comes back whole, is written again as the same bytes, and holds no cell that a spreadsheet
// would run.

const back = async (people: PersonFields[]) => readCsv(writeCsv(people).replace(/^\ufeff/, ''));

const plain = clean
  .map((text) => text.replace(/:{3,}/g, '::').replace(/^[*\s]+/, ''))
  .filter((text) => text !== '' && !/^(?:work|home|mobile|other|main|fax|pager|blog|profile)/i.test(text));

it('reads back every field that it wrote', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPerson(plain, cleanLines), { minLength: 1, maxLength: 3 }), async (people) => {
      fc.pre(new Set(people.map((one) => writeCsv([one]))).size === people.length);
      const { people: read, skipped, warnings } = await back(people);
      expect(read.map((one) => one.fields)).toEqual(people);
      expect([...skipped, ...warnings]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const foreign = fc
  .tuple(fc.constantFrom('Mileage', 'Custom 1', 'Shoe size', '=2+2'), wild)
  .map(([heading, value]): UnknownProperty => ({
    name: OWN.column,
    parameters: [['LABEL', heading]],
    value: escapeText(value),
  }));
const other = fc
  .tuple(fc.constantFrom('UID', 'X-SKYPE', 'KEY'), wild)
  .map(([name, value]): UnknownProperty => ({ name, parameters: [], value }));

it('writes the same bytes again after reading them, whatever the fields hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPerson(wild, wild),
      fc.array(fc.oneof(foreign, other), { maxLength: 4 }),
      async (fields, unknown) => {
        const first = writeCsv([{ ...fields, name: `N${fields.name}`, unknown }]);
        const { people } = await readCsv(first.slice(1));
        expect(writeCsv(people.map((one) => one.fields))).toBe(first);
      },
    ),
    { numRuns: 100 },
  );
});

it('guards every cell that begins like a formula', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'), wild, (sign, text) => {
      const csv = writeCsv([{ ...blankPerson(), name: `${sign}${text}` }]);
      const cells = csv.slice(1).split('\r\n')[1] ?? '';
      expect(cells).toMatch(/^"?'/);
    }),
  );
});

it('leaves in its own tables what looks like HTML', async () => {
  const fields = { ...blankPerson(), name: 'Ilse &amp; Co', notes: 'S&ouml;n' };
  const { people } = await readCsv(writeCsv([fields]));
  expect(people[0]?.fields).toMatchObject({ name: 'Ilse &amp; Co', notes: 'S&ouml;n' });
});
