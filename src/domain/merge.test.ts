// Protects: merging does not depend on the order, merging again changes nothing, and nothing that the user typed is lost.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newPerson, update } from './changes.ts';
import { mergePeople } from './merge.ts';
import type { Person } from './person.ts';

const word = fc.constantFrom('Alder', 'Birch', 'Cedar', 'Dogwood');
const person = fc
  .record({
    id: fc.uuid(),
    at: fc.integer({ min: 1, max: 50 }),
    headline: fc.option(word, { nil: undefined }),
    tags: fc.uniqueArray(word),
    emails: fc.uniqueArray(word),
    notes: fc.constantFrom('', 'met in spring', 'likes trees'),
    mine: fc.boolean(),
  })
  .map(({ id, at, headline, tags, emails, notes, mine }): Person => {
    const said = {
      tags,
      notes,
      emails: emails.map((value) => ({ value: `${value}@trees.example` })),
      ...(headline && { headline }),
    };
    return update(newPerson(id, 'Ash Rowan', at), said, mine ? { kind: 'you' } : { kind: 'file', name: 'f' }, at)
      .person;
  });
const people = fc.uniqueArray(person, { minLength: 2, maxLength: 4, selector: (one) => one.id });

it('gives the same person in whatever order', () => {
  fc.assert(
    fc.property(people, (all) => {
      expect(mergePeople(all.toReversed(), 100)).toEqual(mergePeople(all, 100));
    }),
  );
});

it('changes nothing when it is done again', () => {
  fc.assert(
    fc.property(people, (all) => {
      const once = mergePeople(all, 100);
      expect(mergePeople([once, ...all.filter((one) => one.id !== once.id)], 100)).toEqual(once);
    }),
  );
});

it('keeps every tag, address and note, and a typed headline before one that was read', () => {
  fc.assert(
    fc.property(people, (all) => {
      const merged = mergePeople(all, 100);
      for (const one of all) {
        for (const tag of one.tags) expect(merged.tags).toContain(tag);
        for (const { value } of one.emails) expect(merged.emails.map((email) => email.value)).toContain(value);
        expect(merged.notes).toContain(one.notes);
      }
      const typed = all.filter((one) => one.typed.includes('headline') && one.headline).map((one) => one.headline);
      if (typed.length) expect(typed).toContain(merged.headline);
    }),
  );
});

const older = { ...newPerson('b', 'Runa Solheim', 1), headline: 'Joiner', bio: 'Old', notes: 'met in spring' };
const newer = { ...newPerson('a', 'Runa Lie', 2), headline: 'Head', bio: 'New', notes: 'likes trees', updatedAt: 9 };

it('keeps whoever came first, the newer words of machines, the other name and both notes', () => {
  expect(mergePeople([newer, older], 100)).toMatchObject({
    id: 'b',
    createdAt: 1,
    updatedAt: 100,
    headline: 'Head',
    bio: 'New',
    name: 'Runa Solheim',
    nicknames: ['Runa Lie'],
    notes: 'met in spring\n\nlikes trees',
    typed: [],
  });
  const asOld = { ...newer, updatedAt: older.updatedAt };
  expect(mergePeople([asOld, older], 100)).toMatchObject({ headline: 'Joiner', bio: 'Old' });
  expect(mergePeople([{ ...asOld, createdAt: older.createdAt }, older], 100).id).toBe('a');
});

it('believes typed words over newer ones, and of two typed ones those of who stays', () => {
  const typed = { ...older, typed: ['headline'] };
  expect(mergePeople([typed, newer], 100)).toMatchObject({ headline: 'Joiner', bio: 'New', typed: ['headline'] });
  expect(mergePeople([typed, { ...newer, typed: ['headline', 'bio'] }], 100)).toMatchObject({
    headline: 'Joiner',
    bio: 'New',
    typed: ['bio', 'headline'],
  });
  const emptied = { ...older, headline: '', typed: ['headline'] };
  expect(mergePeople([emptied, newer], 100).headline).toBe('Head');
});

it('lets whom the user chose stay, with all that is said of them', () => {
  expect(mergePeople([older, { ...newer, updatedAt: 2 }], 100, 'a')).toMatchObject({
    id: 'a',
    headline: 'Head',
    name: 'Runa Lie',
    nicknames: ['Runa Solheim'],
  });
  expect(mergePeople([older, newer], 100, 'b')).toMatchObject({ id: 'b', headline: 'Joiner', bio: 'Old' });
});

it('says notes and names once, and merges nobody into nobody', () => {
  const same = { ...newer, name: older.name, notes: ' met in spring ' };
  expect(mergePeople([older, same], 100)).toMatchObject({ nicknames: [], notes: 'met in spring' });
  expect(mergePeople([{ ...older, notes: ' ' }, newer], 100).notes).toBe('likes trees');
  expect(mergePeople([{ ...older, nicknames: ['Runa Lie'] }, newer], 100).nicknames).toEqual(['Runa Lie']);
  expect(() => mergePeople([], 100)).toThrow(RangeError);
});

it('keeps the roles that were typed on either side, those of who stays first', () => {
  const typed = (id: string, organization: string, at: number): Person =>
    update(newPerson(id, 'Ash Rowan', at), { positions: [{ organization }] }, { kind: 'you' }, at).person;
  const roles = (stays?: string): (string | undefined)[] =>
    mergePeople([typed('a', 'Alder', 1), typed('b', 'Birch', 2)], 100, stays).positions.map((one) => one.organization);
  expect(roles()).toEqual(['Alder', 'Birch']);
  expect(roles('b')).toEqual(['Birch', 'Alder']);
});

it('keeps the present role of who was chosen, and else of whom was changed last', () => {
  const read = (id: string, organization: string, at: number): Person => ({
    ...newPerson(id, 'Ash Rowan', at),
    positions: [{ organization }],
  });
  const first = (stays?: string, updatedAt = 1): string | undefined =>
    mergePeople([{ ...read('a', 'Alder', 1), updatedAt }, read('b', 'Birch', 2)], 100, stays).positions[0]
      ?.organization;
  expect([first(), first('a'), first('b'), first(undefined, 5)]).toEqual(['Birch', 'Alder', 'Birch', 'Alder']);
});
