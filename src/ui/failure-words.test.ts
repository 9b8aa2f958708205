// Protects: a full disk, a newer book and a person who is gone are told in words that say what to do.
import { beforeAll, expect, it } from 'vitest';
import { failureWords } from './failure-words.ts';
import { provideWords } from './words.ts';

beforeAll(() => provideWords((key) => (key === 'locale' ? 'en' : `${key} {reason}`), 'en'));

const named = (name: string, rest: object = {}) => Object.assign(new Error('x'), { name, ...rest });

it.each([
  [new DOMException('full', 'QuotaExceededError'), 'disk_full'],
  [named('AbortError', { inner: named('QuotaExceededError') }), 'disk_full'],
  [named('AbortError', { inner: named('AbortError', { inner: named('QuotaExceededError') }) }), 'disk_full'],
  [new Error('QuotaExceededError: the disk is full'), 'disk_full'],
  [named('NewerBook'), 'book_newer'],
  [named('OpenFailedError', { inner: named('VersionError') }), 'book_newer'],
  [Object.assign(new Error('NewerBook version 2'), { name: 'DatabaseClosedError' }), 'book_newer'],
  [named('DatabaseClosedError'), 'reopen'],
  [named('UnknownPerson'), /^gone_meanwhile/],
  [named('UnknownGroup'), 'group_gone_meanwhile'],
  [named('UnexpectedEvent'), 'pair_moved_on'],
])('%s', (error, word) => {
  expect(failureWords(error)).toMatch(word);
});

it('tells anything else as it is', () => {
  expect(failureWords(new Error('a new thing'), 'read_failed')).toBe('read_failed a new thing');
  expect(failureWords(new Error('odd'))).toBe('save_failed odd');
  expect(failureWords('plain')).toBe('save_failed plain');
});
