// Protects: nobody is called in touch who has gone quiet, and nobody quiet with whom no contact was ever noted.
import { expect, it } from 'vitest';
import { tieStanding } from './standing.ts';

it.each([
  [undefined, 'new'],
  [{}, 'new'],
  [{ dueFrom: '2026-01-01' }, 'new'],
  [{ lastOn: '2026-06-01' }, 'touch'],
  [{ lastOn: '2026-06-01', dueFrom: '2026-06-11' }, 'touch'],
  [{ lastOn: '2026-05-01', dueFrom: '2026-06-10' }, 'due'],
  [{ lastOn: '2026-05-01', dueFrom: '2026-05-20', lostOn: '2026-06-10' }, 'due'],
  [{ lastOn: '2025-05-01', dueFrom: '2025-07-20', lostOn: '2026-06-09' }, 'quiet'],
] as const)('says of %j on 10 June: %s', (rhythm, standing) => {
  expect(tieStanding(rhythm, '2026-06-10')).toBe(standing);
});
