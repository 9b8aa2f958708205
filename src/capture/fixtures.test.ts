// Protects: every kind of page in tests/fixtures/pages is read as the person beside it was told to read it: the right people, no
// others, and the fields that were named. New fixtures are found by themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Draft } from '../domain/draft.ts';
import { readHtml } from './testing/read-html.ts';

const directory = new URL('../../tests/fixtures/pages/', import.meta.url);
const Expected = z.object({
  url: z.string(),
  kind: z.enum(['profile', 'people', 'none']),
  people: z.optional(z.array(z.looseObject({ name: z.string() }))),
  reason: z.optional(z.string()),
  /** What is somebody else's: in no field of anybody. */
  absent: z.optional(z.array(z.string())),
});
const names = readdirSync(directory)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

describe('pages of all kinds', () => {
  test.each(names)('%s', (name) => {
    const expected = Expected.parse(JSON.parse(readFileSync(new URL(`${name}.json`, directory), 'utf8')));
    const html = readFileSync(new URL(`${name}.html`, directory), 'utf8');
    const reading = readHtml(html, expected.url);
    expect(reading.people.map((person) => person.name)).toEqual((expected.people ?? []).map((person) => person.name));
    expect(reading.kind).toBe(expected.kind);
    for (const text of expected.absent ?? []) expect(JSON.stringify(reading.people)).not.toContain(text);
    if (expected.reason) expect(reading.reason).toBe(expected.reason);
    for (const [at, person] of (expected.people ?? []).entries()) {
      const draft = Draft.parse(reading.people[at]);
      for (const [field, value] of Object.entries(person)) {
        if (Array.isArray(value))
          expect(Object.entries(draft).find(([key]) => key === field)?.[1] ?? [], field).toEqual(
            expect.arrayContaining(value),
          );
        else expect(Object.entries(draft).find(([key]) => key === field)?.[1], field).toBe(value);
      }
      for (const field of Object.keys(draft).filter((key) => key !== 'evidence' && key !== 'group'))
        expect(draft.evidence[field], `evidence of ${field}`).toBeDefined();
    }
  });
});
