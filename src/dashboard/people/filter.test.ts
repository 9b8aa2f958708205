// Protects: a saved filter means the same when it is opened again, and a broken one hides nobody.
import { expect, it } from 'vitest';
import { conditions, everybody, savedFilter } from './filter.ts';

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

it('shows everybody where it is broken', () => {
  expect([savedFilter('{'), savedFilter('{"quiet":"soon"}')]).toEqual([everybody, everybody]);
});
