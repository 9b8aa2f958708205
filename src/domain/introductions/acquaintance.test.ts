import { describe, expect, it } from 'vitest';
import { learnAcquaintance, STRANGERS } from './acquaintance.ts';
import type { Profile } from './profile.ts';

// Protects: what two share raises the chance that they know each other by as much as was measured, and never twice for one field.

const crowd = (count: number, fields: Partial<Profile>): Profile[] =>
  Array.from({ length: count }, (_, i) => ({ id: `c${i}`, ...fields }));
const odds = (chance: number) => Math.log(chance / (1 - chance));
/** The log-odds that the first two of these people gain over strangers. */
const gained = (people: readonly Profile[], ties: readonly (readonly [number, number])[] = []) =>
  odds(learnAcquaintance(people, ties).chance(0, 1)) - odds(STRANGERS);
const two = (fields: Partial<Profile>, other: Partial<Profile> = fields): Profile[] => [
  { id: 'a', ...fields },
  { id: 'b', ...other },
];

describe('what two people share', () => {
  it.each<[string, Partial<Profile>, number]>([
    ['nothing', {}, 0],
    ['a school', { schools: ['Elm College'] }, 1.7],
    ['a year', { years: ['2001'] }, 0.4],
    ['a school and a year', { schools: ['Elm College'], years: ['2001'] }, 1.7 + 0.4 + 0.8],
    ['an employer', { organizations: ['Oak'] }, 2.1],
    ['two employers', { organizations: ['Oak', 'Ash'] }, 2.1],
    ['a rare place', { locations: ['Lyon'] }, 1.6],
    ['a small group', { groups: ['Bell ringers'] }, 2.7],
    ['a title', { titles: ['Cooper'] }, 0.9],
    ['a language', { languages: ['Basque'] }, 0.2],
  ])('adds for %s', (_, fields, expected) => {
    expect(gained(two(fields))).toBeCloseTo(expected, 6);
  });

  it('adds less for a place of many, and for a group or an employer that is large', () => {
    expect(gained([...two({ locations: ['Lyon'] }), ...crowd(6, { locations: ['Lyon'] })])).toBeCloseTo(
      0.5 + 1.1 / 3,
      6,
    );
    expect(gained([...two({ groups: ['Alumni'] }), ...crowd(10, { groups: ['Alumni'] })])).toBeCloseTo(2.7, 6);
    expect(gained([...two({ groups: ['Alumni'] }), ...crowd(11, { groups: ['Alumni'] })])).toBeCloseTo(1.7, 6);
    const huge = [...two({ schools: ['Elm'] }), ...crowd(398, { schools: ['Elm'] })];
    expect(gained(huge)).toBeCloseTo(1.7 - Math.log(2), 6);
  });
});

describe('colleagues of a small employer', () => {
  const stay = (from?: string, to?: string): Partial<Profile> => ({
    organizations: ['Oak'],
    stays: [{ organization: 'Oak', ...(from && { from }), ...(to && { to }) }],
  });
  const chance = (one: Partial<Profile>, other: Partial<Profile>, others: readonly Profile[] = []) =>
    learnAcquaintance([...two(one, other), ...others], []).chance(0, 1);
  const apart = chance({ organizations: ['Oak'] }, { organizations: ['Oak'] });

  it.each([
    [stay('2001', '2005'), stay('2003', '2009')],
    [stay('2001', '2005'), stay('2005', '2009')],
    [stay('2001'), stay('2015', '2016')],
    [stay(), stay()],
    [stay('2019'), stay()],
  ])('know each other where their times overlap: %j and %j', (one, other) => {
    expect(chance(one, other)).toBe(0.8);
    expect(chance(other, one)).toBe(0.8);
  });

  it.each([
    [stay('2001', '2005'), stay('2006', '2009')],
    [stay(undefined, '2005'), stay('2001', '2009')],
    [{ ...stay('2001'), stays: [{ organization: 'Ash', from: '2001' }] }, stay('2001')],
  ])('are taken for no colleagues where that is not known: %j and %j', (one, other) => {
    expect(chance(one, other)).toBeCloseTo(apart, 10);
  });

  it('are no acquaintances by that alone in an employer of fifty', () => {
    expect(chance(stay('2001'), stay('2001'), crowd(47, stay('2001')))).toBe(0.8);
    expect(chance(stay('2001'), stay('2001'), crowd(48, stay('2001')))).toBeLessThan(0.8);
  });
});

it('counts common acquaintances, those who know few more than those who know many', () => {
  const people = [...two({}), ...crowd(6, {})];
  const through = (ties: readonly (readonly [number, number])[]) => gained(people, ties);
  const one = [
    [0, 2],
    [1, 2],
  ] as const;
  expect(through(one)).toBeCloseTo(3 * Math.sqrt(1 / 2) + 0.5 * Math.log(2), 6);
  expect(through([...one, [2, 3], [2, 4]])).toBeCloseTo(3 * Math.sqrt(1 / 4) + 0.5 * Math.log(2), 6);
  expect(through([...one, [0, 5], [5, 1]])).toBeCloseTo(3 * Math.sqrt(1 / 2 + 1 / 2) + 0.5 * Math.log(3), 6);
  expect(through([[0, 2]])).toBe(0);
});
