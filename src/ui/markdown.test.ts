// Protects: notes are shown as they were meant, and nothing in them runs or leads where a click must not go.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, type Inline, markdown, openable } from './markdown.ts';

it('reads paragraphs, lists, headings and quotes', () => {
  expect(markdown('# Plan\nCall **her** first.\nThen *wait*.\n\n- one\n- two\n1. third\n> said so')).toEqual([
    { kind: 'heading', lines: [['Plan']] },
    {
      kind: 'paragraph',
      lines: [
        ['Call ', { kind: 'strong', of: ['her'] }, ' first.'],
        ['Then ', { kind: 'em', of: ['wait'] }, '.'],
      ],
    },
    { kind: 'list', ordered: false, items: [['one'], ['two']] },
    { kind: 'list', ordered: true, items: [['third']] },
    { kind: 'quote', lines: [['said so']] },
  ]);
});

it('nests italic in bold, and leaves names with underscores and lone stars alone', () => {
  expect(markdown('**a *b* c**')).toEqual([
    { kind: 'paragraph', lines: [[{ kind: 'strong', of: ['a ', { kind: 'em', of: ['b'] }, ' c'] }]] },
  ]);
  expect(markdown('a_b_c 2 * 3 * 4 \\*so\\*')).toEqual([{ kind: 'paragraph', lines: [['a_b_c 2 * 3 * 4 *so*']] }]);
});

it('links the web and mail, and nothing that runs', () => {
  expect(markdown('See https://a.example/b. [mail](mailto:x@a.example) `x*y*`')).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          'See ',
          { kind: 'link', address: 'https://a.example/b', of: ['https://a.example/b'] },
          '. ',
          { kind: 'link', address: 'mailto:x@a.example', of: ['mail'] },
          ' ',
          { kind: 'code', text: 'x*y*' },
        ],
      ],
    },
  ]);
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//x', ''])
    expect(openable(bad)).toBeUndefined();
  expect(markdown('[x](javascript:alert) <b>y</b>')).toEqual([
    { kind: 'paragraph', lines: [['[x](javascript:alert) <b>y</b>']] },
  ]);
});

it('loses no letter of any text', () => {
  const words = (parts: readonly Inline[]): string =>
    parts.map((part) => (typeof part === 'string' ? part : part.kind === 'code' ? part.text : words(part.of))).join('');
  const said = (block: Block): string => (block.kind === 'list' ? block.items : block.lines).map(words).join('');
  const letters = (text: string): string => text.replace(/[^a-c]/g, '');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '*', '_', '`', '[', '>', '-', '#', '\n', '\\') }),
      (text) => {
        expect(letters(markdown(text).map(said).join(''))).toBe(letters(text));
      },
    ),
  );
});
