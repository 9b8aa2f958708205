// Protects: e-mail addresses are found however they are written, and a text made to be slow costs no more than any other (tried from every
// letter of a run, each of the long ones took half a minute: past the limit of a test).
import { expect, it } from 'vitest';
import { readDate, readEmails } from './contact-values.ts';

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

// Which of two numbers is the month is told by the sign between them, or by one that is too great for it; never guessed.
it.each([
  ['11.07.1984', '1984-07-11'],
  ['2.3.1989 in Rostock', '1989-03-02'],
  ['31/12/1970', '1970-12-31'],
  ['12/31/1970', '1970-12-31'],
  ['03/04/1970', undefined],
  ['1984年7月1日', '1984-07-01'],
  ['1984/07/11', '1984-07-11'],
  ['32.01.1984', undefined],
  ['11.13.1984', undefined],
])('reads the date %s', (text, date) => expect(readDate(text)).toBe(date));
