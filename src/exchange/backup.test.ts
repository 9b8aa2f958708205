import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { BACKUP_VERSION, readBackup, writeBackup } from './backup.ts';

// Protects: a backup comes back exactly as it was, and one that was cut off, changed, sealed or made by a newer Kith is refused with
// its reason, never taken in part.

const schemas = { people: z.looseObject({ id: z.string() }), values: z.object({ id: z.string(), value: z.unknown() }) };
const bytes = fc.uint8Array({ maxLength: 40 }).map((own) => new Uint8Array(own));
/** What survives JSON: no -0, no `__proto__` keys, but keys that look like our own sign for bytes. */
const json = fc
  .jsonValue()
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => !JSON.stringify(value).includes('__proto__'));
const value = fc.oneof(json, bytes, fc.record({ $bytes: json, $$bytes: json }), fc.array(bytes, { maxLength: 2 }));
const row = fc.record({ id: fc.string(), value });
const tables = fc.record({ people: fc.array(row, { maxLength: 5 }), values: fc.array(row, { maxLength: 5 }) });

const sample = { createdAt: 1_780_000_000_000, tables: { people: [{ id: 'a', name: 'Ada Lovelace' }], values: [] } };

it('gives back every row as it was', async () => {
  await fc.assert(
    fc.asyncProperty(tables, fc.integer({ min: 0 }), async (book, createdAt) => {
      const file = await writeBackup({ createdAt, tables: book });
      expect(await readBackup(file, schemas)).toEqual({ version: BACKUP_VERSION, createdAt, tables: book });
    }),
    { numRuns: 60 },
  );
});

it('refuses a file that was changed anywhere', async () => {
  const file = await writeBackup(sample);
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ flip;
      expect(await readBackup(changed, schemas)).toHaveProperty('refused');
    }),
    { numRuns: 200 },
  );
});

it('refuses a file that was cut off anywhere', async () => {
  const file = await writeBackup(sample);
  for (let length = 0; length < file.length; length += 1) {
    expect(await readBackup(file.slice(0, length), schemas)).toHaveProperty('refused');
  }
});

it('reads tables while they come', async () => {
  async function* people() {
    for (let n = 0; n < 3; n += 1) yield await Promise.resolve({ id: String(n) });
  }
  const read = await readBackup(await writeBackup({ createdAt: 1, tables: { people: people() } }), schemas);
  expect(read).toEqual({
    version: 1,
    createdAt: 1,
    tables: { people: [{ id: '0' }, { id: '1' }, { id: '2' }], values: [] },
  });
});

it('refuses a backup of a newer version by its first line alone', async () => {
  const newer = new TextEncoder().encode(`KITH-BACKUP ${BACKUP_VERSION + 1} whatever comes then\nanything`);
  expect(await readBackup(newer, schemas)).toMatchObject({ refused: 'newer' });
});

it('tells a backup from other files', async () => {
  const other = new TextEncoder().encode('BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n');
  expect(await readBackup(other, schemas)).toEqual({ refused: 'not-a-backup' });
});

it('names the row that is not what its table holds', async () => {
  const file = await writeBackup({ createdAt: 1, tables: { people: [{ id: 'a' }, { id: 7 }] } });
  const refusal = await readBackup(file, schemas);
  expect(refusal).toMatchObject({ refused: 'invalid' });
  expect(refusal).toHaveProperty('detail', expect.stringContaining('people, row 2'));
});

it('refuses a table that it does not know', async () => {
  const file = await writeBackup({ createdAt: 1, tables: { dreams: [{ id: 'a' }] } });
  expect(await readBackup(file, schemas)).toMatchObject({
    refused: 'invalid',
    detail: expect.stringContaining('dreams'),
  });
});

it('opens a sealed backup with its passphrase alone', async () => {
  const file = await writeBackup(sample, { passphrase: 'correct horse', workFactor: 8 });
  expect(new TextDecoder('latin1').decode(file)).not.toContain('KITH');
  expect(await readBackup(file, schemas)).toEqual({ refused: 'passphrase-needed' });
  expect(await readBackup(file, schemas, { passphrase: 'wrong horse' })).toEqual({ refused: 'wrong-passphrase' });
  expect(await readBackup(file, schemas, { passphrase: 'correct horse' })).toMatchObject({ tables: sample.tables });
  expect(await readBackup(file.slice(0, -20), schemas, { passphrase: 'correct horse' })).toMatchObject({
    refused: 'damaged',
  });
});
