// Protects the words that the user chose for introductions: they stand in the letter and its subject wherever one is written.
import { expect, it } from 'vitest';
import { introductionLetter } from './introduction-draft.ts';
import { provideWords } from './words.ts';

const values = { TO: 'Runa', OTHER: 'Birk', ME: 'Ada', REASON: 'Both sail.' };

it('introduces by the user’s template, with its own subject', () => {
  provideWords((key) => key, 'en');
  const templates = { introduction: { subject: '{to}, this is {other}', body: 'Dear both, {reason} {me}' } };
  expect(introductionLetter('introduce', values, { templates })).toEqual({
    subject: 'Runa, this is Birk',
    body: 'Dear both, Both sail. Ada',
  });
});

it('asks and thanks in Kith’s words, and introduces so without a template', () => {
  provideWords((key) => key, 'en');
  const templates = { introduction: { subject: 'Mine', body: 'Mine' } };
  expect(introductionLetter('thank', values, { templates })).toEqual({ subject: 'draft_subject', body: 'draft_thank' });
  expect(introductionLetter('introduce', values, { templates: {} })).toEqual({
    subject: 'draft_subject',
    body: 'draft_introduce',
  });
});
