// Protects: a saved filter means the same when it is opened again, and a broken one hides nobody.
import { expect, it } from 'vitest';
import { conditions, everybody, isOpen, savedFilter } from './filter.ts';

it('comes back as it was saved', () => {
  const filter = { ...everybody, text: 'Lyon', quiet: 180, group: 'g1' };
  expect(savedFilter(JSON.stringify(filter))).toEqual(filter);
  expect(conditions(filter, '2026-06-10')).toEqual({
    state: 'active',
    text: 'Lyon',
    group: 'g1',
    quietSince: '2025-12-12',
  });
});

it('asks for people without a group, without a contact, in a place, in an order', () => {
  const ask = (change: object) => conditions({ ...everybody, ...change }, '2026-06-10');
  expect(ask({ group: 'none' })).toEqual({ state: 'active', ungrouped: true });
  expect(ask({ quiet: -1 })).toEqual({ state: 'active', never: true });
  expect(ask({ place: 'Lyon', order: 'longest' })).toEqual({ state: 'active', place: 'Lyon', order: 'longest' });
  expect(
    [{}, { order: 'latest' as const }, { text: 'a' }].map((change) => isOpen({ ...everybody, ...change })),
  ).toEqual([true, true, true]);
  expect(
    [{ group: 'none' }, { tag: 'a' }, { place: 'a' }, { quiet: 30 }, { state: 'resting' as const }].map((change) =>
      isOpen({ ...everybody, ...change }),
    ),
  ).toEqual([false, false, false, false, false]);
});

it('shows everybody where it is broken', () => {
  expect([savedFilter('{'), savedFilter('{"quiet":"soon"}')]).toEqual([everybody, everybody]);
});
