import { expect, it } from 'vitest';
import { Person, emptyFields } from '../person.ts';
import { comparable } from './comparable.ts';
import { fold, profileOf } from './profile.ts';
import { isProtected } from './protected.ts';
import { stem } from './stem.ts';

// Protects: the engine sees what may be a reason and nothing private, and spellings of one value meet.

const person = Person.parse({
  ...emptyFields('Ada Byron'),
  id: 'ada',
  createdAt: 0,
  updatedAt: 0,
  positions: [
    { organization: 'Engine Works', title: 'Analyst', from: '2020' },
    { organization: 'Old Mill', title: 'Clerk', to: '2019' },
  ],
  education: [
    { school: 'Harbour College', study: 'Mathematics', from: '2010', to: '2014-06' },
    { school: 'Night School', to: '--06-01' },
  ],
  places: ['Lyon, France'],
  groups: ['g1', 'g2'],
  notes: 'owes me money',
  tags: ['secret'],
  needs: [' a loom ', 'a loom', ''],
});

it('takes over what a reason may rest on', () => {
  expect(profileOf(person, new Map([['g1', 'Chess club']]))).toMatchObject({
    id: 'ada',
    organizations: ['Engine Works', 'Old Mill'],
    titles: ['Analyst'],
    schools: ['Harbour College', 'Night School'],
    studies: ['Mathematics'],
    years: ['2014'],
    locations: ['Lyon, France'],
    groups: ['Chess club', 'g2'],
    needs: ['a loom'],
  });
});

it('leaves notes and tags out', () => {
  expect(JSON.stringify(profileOf(person))).not.toMatch(/owes|secret/u);
});

it.each([
  ['locations', 'Greater Lyon Area', 'lyon, France'],
  ['organizations', 'Engine Works Ltd.', 'ENGINE WORKS'],
  ['titles', 'Senior Analyst', 'analyst'],
  ['schools', 'The Harbour College', 'Harbour  College'],
  ['interests', 'Café-Racing', 'cafe racing'],
] as const)('compares %s: “%s” is “%s”', (field, one, other) => {
  expect(comparable(field, one)).toBe(comparable(field, other));
});

it('keeps what tells words apart', () => {
  expect(fold('C++')).not.toBe(fold('C#'));
  expect(comparable('organizations', 'Mill One')).not.toBe(comparable('organizations', 'Mill Two'));
});

it.each([
  ['teaches', 'teacher'],
  ['running', 'runner'],
  ['companies', 'company'],
  ['designed', 'designer'],
  ['adding', 'adds'],
])('finds one stem for %s and %s', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

it.each([
  ['career', 'care'],
  ['port', 'porter house'],
  ['data', 'date'],
])('keeps %s and %s apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

it.each(['Data recovery', 'Search party planning', 'Disaster relief', 'Street art', 'Office politeness'])(
  'does not take “%s” for a protected attribute',
  (value) => {
    expect(isProtected(value)).toBe(false);
  },
);
