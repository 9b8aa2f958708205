// Protects: only what the user changed in the form counts as typed, and a form kept from an older Kith still opens.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Draft } from '../../domain/draft.ts';
import { FormValue, formOf, typedIn } from './form-value.ts';

const draft: Draft = {
  name: 'Ada Lovelace',
  title: 'Analyst',
  organization: 'Difference Works',
  location: 'Lyon',
  emails: ['ada@difference.example'],
  urls: ['https://difference.example/ada'],
  evidence: {},
};

it('types nothing as long as nothing was changed', () => {
  const form = formOf(draft, 'https://difference.example/ada');
  expect(form.links).toEqual(['https://difference.example/ada']);
  expect(typedIn(form, form)).toEqual({});
});

it('says exactly what was changed', () => {
  const form = formOf(draft);
  expect(
    typedIn(form, { ...form, organization: ' Engine House ', place: '', cadence: '30', note: ' Met on the ferry. ' }),
  ).toEqual({
    positions: [{ title: 'Analyst', organization: 'Engine House' }],
    places: [],
    cadenceDays: 30,
    notes: 'Met on the ferry.',
  });
});

it('makes an address of a link that was typed without its scheme', () => {
  const form = formOf(draft);
  expect(typedIn(form, { ...form, links: ['linkedin.com/in/ada', 'see her card'] }).links).toEqual([
    { value: 'https://linkedin.com/in/ada' },
    { value: 'see her card' },
  ]);
});

it('opens what it kept', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (name, groups) => {
      const form = { ...formOf(draft), name, groups };
      expect(FormValue.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
    }),
  );
  expect(FormValue.parse({ name: 'Ada' }).groups).toEqual([]);
});
