// Protects: a draft is the one for its occasion, the user's own template counts, and no address or text can break out of mailto.
import { beforeEach, expect, it } from 'vitest';
import { letterDraft, letterKindOf, mailtoOf } from './letter.ts';
import { provideWords } from './words.ts';

beforeEach(() =>
  provideWords(
    (key) =>
      ({ locale: 'en', letter_birthday_subject: 'Happy birthday', letter_birthday_body: 'Dear {name},\n\n{me}' })[
        key
      ] ?? '',
    'en',
  ),
);

it('fits the occasion', () => {
  expect([
    letterKindOf('occasion', 'new-job'),
    letterKindOf('rhythm'),
    letterKindOf('reconnect'),
    letterKindOf('occasion', 'feast'),
  ]).toEqual(['congratulations', 'keep', 'reconnect', 'holiday']);
});

it('takes the user’s own template before Kith’s', () => {
  expect(letterDraft('birthday', 'Ada', { templates: {}, name: 'Cleo' })).toEqual({
    subject: 'Happy birthday',
    body: 'Dear Ada,\n\nCleo',
  });
  const templates = { birthday: { subject: 'Hip hip, {name}', body: '{me} {other}' } };
  expect(letterDraft('birthday', 'Ada', { templates, name: 'Cleo' })).toEqual({
    subject: 'Hip hip, Ada',
    body: 'Cleo {other}',
  });
});

it('keeps hostile addresses and texts in their place', () => {
  expect(mailtoOf(['a@x.example?bcc=evil@y.example'], { subject: 'A & B', body: 'one\ntwo' })).toBe(
    'mailto:a@x.example%3Fbcc%3Devil%40y.example?subject=A%20%26%20B&body=one%0D%0Atwo',
  );
  expect(mailtoOf(['a@x.example?cc=evil@y.example'])).toBe('mailto:a@x.example%3Fcc%3Devil%40y.example');
});
