import { expect, it } from 'vitest';
import { readEmails } from './contact-values.ts';

// Protects: e-mail addresses are found however they are written, and a text made to be slow costs no more than any other (tried from every
// letter of a run, each of the long ones took half a minute: past the limit of a test).

it('reads addresses that are written with words', () => {
  expect(readEmails('ada [at] hill (dot) example')).toEqual(['ada@hill.example']);
  expect(readEmails('ada.hill(at)cs.hill.example')).toEqual(['ada.hill@cs.hill.example']);
  expect(readEmails('write to john [dot] doe [at] hill [dot] edu now')).toEqual(['john.doe@hill.edu']);
  expect(readEmails('ada at hill dot org')).toEqual(['ada@hill.org']);
});

it.each([
  'a'.repeat(19_990) + ' @',
  'a@' + 'a.'.repeat(9_990),
  '@' + 'a dot '.repeat(3_300),
  '@' + ' '.repeat(19_000) + 'at',
])('reads a long text that holds none: %.12s…', (text) => expect(readEmails(text)).toEqual([]));
