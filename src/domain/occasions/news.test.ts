// Protects: what is told as news is new: another employer, role or place in the stead of one that was known, and not long past.
import { expect, it } from 'vitest';
import { newsOf } from './news.ts';

const on = '2026-06-10';
const job = (organization: string, title: string, from?: string) => [{ organization, title, ...(from && { from }) }];
const positions = (from: unknown, to: unknown) => newsOf({ field: 'positions', from, to }, on);

it('tells a new employer from a new role', () => {
  expect(positions(job('Ebbline', 'Engineer'), job('Fjordkraft', 'Engineer'))).toEqual({
    kind: 'job',
    to: 'Fjordkraft',
    on,
  });
  expect(positions(job('Ebbline', 'Engineer'), job('Ebbline', 'Head of Trials'))).toEqual({
    kind: 'role',
    to: 'Head of Trials',
    on,
  });
});

it('takes nothing for news that was filled in, stayed the same, ended, or began long ago', () => {
  expect(positions([], job('Ebbline', 'Engineer'))).toBeUndefined();
  expect(positions(undefined, job('Ebbline', 'Engineer'))).toBeUndefined();
  expect(positions(job('Ebbline', 'Engineer'), job('Ebbline', 'Engineer'))).toBeUndefined();
  expect(positions(job('Ebbline', 'Engineer'), [{ organization: 'Ebbline', to: '2026-05' }])).toBeUndefined();
  expect(positions(job('Ebbline', 'Engineer'), job('Fjordkraft', 'Engineer', '2025-11'))).toBeUndefined();
  expect(positions(job('Ebbline', 'Engineer'), job('Fjordkraft', 'Engineer', '2026-01'))?.to).toBe('Fjordkraft');
  expect(positions('nonsense', job('Ebbline', 'Engineer'))).toBeUndefined();
});

it('knows a move by place and by address', () => {
  expect(newsOf({ field: 'places', from: ['Bergen'], to: ['Lyon'] }, on)).toEqual({ kind: 'place', to: 'Lyon', on });
  const address = (locality: string) => [{ locality }];
  expect(newsOf({ field: 'addresses', from: address('Bergen'), to: address('Porto') }, on)?.to).toBe('Porto');
  expect(newsOf({ field: 'places', from: [], to: ['Lyon'] }, on)).toBeUndefined();
  expect(newsOf({ field: 'places', from: ['Lyon'], to: ['Lyon', 'Bergen'] }, on)).toBeUndefined();
  expect(newsOf({ field: 'skills', from: ['a'], to: ['b'] }, on)).toBeUndefined();
});
