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
