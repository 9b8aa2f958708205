// Protects: a promise typed in one line is understood, or plainly not, and the words that were taken for its date are known.
import { describe, expect, it } from 'vitest';
import { readPromise } from './promises.ts';

// A Wednesday.
const today = '2026-06-10';
const due = (line: string, language?: string) => readPromise(line, { today, ...(language && { language }) }).dueOn;

describe('a promise', () => {
  it('is read whole', () => {
    const people = [
      { id: 'a', names: ['Ada Vale', 'Ada'] },
      { id: 'b', names: ['Adam Vale', 'Adam'] },
    ];
    expect(readPromise('I’ll send Ada the paper by Friday.', { today, people })).toEqual({
      text: 'I’ll send Ada the paper.',
      dueOn: '2026-06-12',
      said: { words: 'Friday', at: 27 },
      owed: 'by-me',
      people: ['a'],
    });
  });

  it.each([
    ['call Bea tomorrow', '2026-06-11'],
    ['send the deck in two weeks', '2026-06-24'],
    ['send it on 3 July', '2026-07-03'],
    ['send it on Jan 5', '2027-01-05'],
    ['reply by 2026-07-01', '2026-07-01'],
    ['the list by the end of the week', '2026-06-12'],
    ['the list by the end of next week', '2026-06-19'],
    ['the list by end of month', '2026-06-30'],
    ['the list by the end of next month', '2026-07-31'],
    ['send the paper', undefined],
    ['send the paper at 5', undefined],
    ['meet in 2031', undefined],
  ])('“%s” is due %s', (line, on) => {
    expect(due(line)).toBe(on);
  });

  it('reads numbers day first, but for American English', () => {
    expect([due('send it 03/07/2026'), due('send it 07/03/2026', 'en-US')]).toEqual(['2026-07-03', '2026-07-03']);
  });

  it.each([
    ['de', 'Ich schicke es morgen', '2026-06-11'],
    ['fr', 'Je l’envoie demain', '2026-06-11'],
    ['es', 'Lo envío mañana', '2026-06-11'],
    ['ja', '明日送る', '2026-06-11'],
    ['xx', 'send it tomorrow', '2026-06-11'],
  ])('is read in %s', (language, line, on) => {
    expect(due(line, language)).toBe(on);
  });

  it('knows who owes whom', () => {
    const owed = (line: string) => readPromise(line, { today }).owed;
    expect(['Ada will send me the list', 'she owes me lunch', 'waiting for Ada’s answer'].map(owed)).toEqual(
      Array.from({ length: 3 }, () => 'by-them'),
    );
    expect(['I’ll send her the list', 'I owe Ada lunch', 'send Ada what she asked me for'].map(owed)).toEqual(
      Array.from({ length: 3 }, () => 'by-me'),
    );
  });

  it('leaves the choice between two of one name', () => {
    const people = ['Bea Lind', 'Bea Okoro'].map((name) => ({ id: name, names: [name, 'Bea'] }));
    expect(readPromise('ring Bea tomorrow', { today, people }).people).toHaveLength(2);
    expect(readPromise('ring béa okoro tomorrow', { today, people }).people).toEqual(['Bea Okoro']);
  });
});
