import { expect, it } from 'vitest';
import { conceptHints } from './concept-hints.ts';
import { concepts } from './concepts.ts';
import { meets, readWish } from './wishes.ts';

// Protects: every hint is one of a concept that there is, and a hint alone never makes a need met.

it('hints only at concepts of what is done', () => {
  const known = new Set(concepts.filter(({ sort }) => sort === 'help').map(({ id }) => id));
  expect(conceptHints.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
  expect(conceptHints.filter(({ phrases }) => phrases.some((phrase) => phrase !== phrase.trim() || !phrase))).toEqual(
    [],
  );
});

it('lets a hint be read beside what is said, and meets nothing by it', () => {
  const need = readWish('Needs flyers', 'needs');
  expect(need.hints).toContain('help branding');
  expect(need.helps).not.toContain('help branding');
  expect(meets(need, readWish('Lettering', 'offers'))).toBe(0);
});
