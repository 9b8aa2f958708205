// Protects that the line of time shows of a note what was written then, not all that stood there before.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noteLines } from './note-lines.ts';

it.each([
  ['', 'Met at the fair.', 'Met at the fair.', ''],
  ['Met at the fair.', 'Met at the fair.\n\n- Likes rye bread', '- Likes rye bread', ''],
  ['Met at the fair.\nLikes tea', 'Met at the fair.', '', 'Likes tea'],
  ['Likes tea', 'Likes green tea', 'Likes green tea', 'Likes tea'],
  ['called', 'called\ncalled', 'called', ''],
  ['a\nb', 'b\na', '', ''],
])('tells %j from %j', (from, to, added, removed) => {
  expect(noteLines(from, to)).toEqual({ added, removed });
});

it('adds one way what it removes the other way', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '', ' ')).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [there, back] = [noteLines(one, other), noteLines(other, one)];
      expect([there.added, there.removed]).toEqual([back.removed, back.added]);
      expect(noteLines(one, one)).toEqual({ added: '', removed: '' });
    }),
  );
});
