// Protects: before both agreed no draft names the other, in no language; and the words that the user chose for introductions stand in the
// letter and its subject wherever one is written.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { introductionDraft, introductionLetter } from './introduction-draft.ts';
import { provideWords } from './words.ts';

const values = { to: 'Runa', other: 'Birk', me: 'Ada', reason: 'Both sail.' };

describe.each(['en', 'de', 'fr', 'es'])('in the language %s', (language) => {
  const messages: { [key: string]: { message: string } } = JSON.parse(
    readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  );
  // A translation that asks for more than its step may tell.
  const greedy = (key: string): string => `${messages[key]?.message} {other} {reason}`;
  it.each(['ask-first', 'ask-second', 'nudge', 'decline-kindly'] as const)('“%s” never names the other', (step) => {
    provideWords(greedy, language);
    for (const wish of [undefined, 'chess']) {
      const text = introductionDraft(step, { ...values, reason: 'Birk offers', ...(wish && { wish }) });
      expect(text).toContain('Runa');
      expect(text).not.toContain('Birk');
    }
  });
  it('fills in all that its drafts ask for', () => {
    provideWords((key) => messages[key]?.message ?? '', language);
    const all = { ...values, wish: 'chess', description: ', a sailor' };
    expect(introductionDraft('offer-help', all)).toMatch(/Runa.*chess.*Ada$/su);
    expect(introductionDraft('introduce', all)).toMatch(/Runa.*Birk.*Both sail\./su);
    expect(introductionDraft('ask-first', all)).toMatch(/, a sailor.*chess/su);
    expect(introductionDraft('ask-first', values)).not.toContain('{');
  });
});

it('introduces by the user’s template, with its own subject', () => {
  provideWords((key) => key, 'en');
  const templates = { introduction: { subject: '{to}, this is {other}', body: 'Dear both, {reason} {me} {smile}' } };
  expect(introductionLetter('introduce', values, { templates })).toEqual({
    subject: 'Runa, this is Birk',
    // As the preview in the settings shows it.
    body: 'Dear both, Both sail. Ada {smile}',
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
