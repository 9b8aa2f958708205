import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whoCanHelp } from './help.ts';
import { helpReason } from './who-could-help.ts';
import type { Profile } from './profile.ts';
import { readVectors } from './vectors.ts';

// Protects: from a need straight to who could help: who offers it first, then who does it, then who says something alike; never
// the person themself, never by something protected.

const ada: Profile = { id: 'ada', needs: ['Looking for a patent lawyer', 'old swords'], offers: ['Patent attorney'] };
const people: Profile[] = [
  ada,
  { id: 'baker', offers: ['Bakes bread'], titles: ['Baker'] },
  { id: 'jurist', titles: ['Patent attorney'] },
  { id: 'lawyer', offers: ['Patent lawyer', 'Chess'] },
  { id: 'smith', offers: ['daggers and armour'] },
  { id: 'you', offers: ['Knows a patent lawyer'] },
];
const vectors = readVectors(readFileSync(new URL('./vectors.bin', import.meta.url)));

describe('who could help', () => {
  it('lists for each need those who offer it before those who do it', () => {
    const [lawyers, swords] = whoCanHelp(ada, people, 5, undefined);
    expect(lawyers?.need).toBe('Looking for a patent lawyer');
    expect(lawyers?.helpers.map(({ id }) => id)).toEqual(['lawyer', 'you', 'jurist']);
    expect(lawyers?.helpers[0]).toEqual({
      id: 'lawyer',
      fact: { field: 'offers', value: 'Patent lawyer' },
      sure: true,
    });
    expect(lawyers?.helpers[2]?.fact).toEqual({ field: 'titles', value: 'Patent attorney' });
    expect(swords).toEqual({ need: 'old swords', helpers: [] });
  });

  it('adds by meaning what only sounds alike, and says that it is not sure', () => {
    const [, swords] = whoCanHelp(ada, people, 5, vectors);
    expect(swords?.helpers).toEqual([
      { id: 'smith', fact: { field: 'offers', value: 'daggers and armour' }, sure: false },
    ]);
  });

  it('leaves out who says the same word of something else, and who is much less alike than another', () => {
    const person: Profile = { id: 'a', needs: ['to plan for retirement', 'old swords'] };
    const [retirement, swords] = whoCanHelp(
      person,
      [
        { id: 'cloud', offers: ['plans cloud migrations'] },
        { id: 'pensions', offers: ['plans pensions'] },
        { id: 'knives', offers: ['knives'] },
        { id: 'daggers', offers: ['daggers'] },
      ],
      5,
      vectors,
    );
    expect(retirement?.helpers.map(({ id, sure }) => [id, sure])).toEqual([['pensions', true]]);
    expect(swords?.helpers.map(({ id, sure }) => [id, sure])).toEqual([['daggers', false]]);
  });

  it('gives at most as many as are asked for', () => {
    expect(whoCanHelp(ada, people, 1, undefined)[0]?.helpers).toHaveLength(1);
  });

  it('never uses what is protected', () => {
    const person: Profile = { id: 'a', needs: ['Looking for a church choir', 'Wants to learn chess'] };
    const others: Profile[] = [{ id: 'b', offers: ['church choir', 'chess lessons'] }];
    expect(whoCanHelp(person, others, 5, vectors).map(({ need }) => need)).toEqual(['Wants to learn chess']);
  });

  it('has nothing to say where nobody looks for anything', () => {
    expect(whoCanHelp({ id: 'a' }, people, 5, vectors)).toEqual([]);
  });
});

it('tells an introduction of helper and need who gains, and how surely', () => {
  const offered = { id: 'lawyer', fact: { field: 'offers', value: 'Patent lawyer' }, sure: true } as const;
  const need = { field: 'needs', value: 'a patent lawyer' };
  expect(helpReason(offered, 'a patent lawyer')).toEqual({
    kind: 'need',
    text: '',
    a: offered.fact,
    b: need,
    gains: 'b',
  });
  expect(helpReason({ ...offered, sure: false }, 'a patent lawyer').kind).toBe('may-match');
  expect(helpReason({ ...offered, fact: { field: 'titles', value: 'Patent attorney' } }, 'a patent lawyer').kind).toBe(
    'ability',
  );
});
