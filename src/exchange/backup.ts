import * as z from 'zod/mini';
import type { Instant } from '../domain/dates.ts';
import { base64OfBytes, binaryString, bytesOfBase64 } from './base64.ts';

/** The format's version: one more whenever a row of an older backup has to be changed to be read. */
export const BACKUP_VERSION = 1;

/** A schema for the rows of each table. */
export type TableSchemas = Record<string, z.ZodMiniType>;

/** What a backup holds. Bytes in rows (Uint8Array, ArrayBuffer) come back as Uint8Array. */
export interface Backup<T extends TableSchemas = TableSchemas> {
  version: number;
  createdAt: Instant;
  tables: { [K in keyof T]: z.output<T[K]>[] };
}

/** What is to be backed up; a table may be read while it is written. */
export interface BackupSource {
  createdAt: Instant;
  tables: Readonly<Record<string, Iterable<unknown> | AsyncIterable<unknown>>>;
}

/**
 * Why a backup is not taken: it is none; it is from a newer Kith; it was cut off or changed; it needs a passphrase; that is not the
 * right one; a row is not what its table holds (`detail` names it).
 */
export interface Refusal {
  refused: 'not-a-backup' | 'newer' | 'damaged' | 'passphrase-needed' | 'wrong-passphrase' | 'invalid';
  detail?: string;
}

export interface WriteOptions {
  passphrase?: string;
  /** Base-2 logarithm of scrypt's cost; age's own (18: a second, 256 MB for that time) unless given. */
  workFactor?: number;
}

const MAGIC = 'KITH-BACKUP';
const HEADER_LENGTH = 256;
const AGE = 'age-encryption.org/v1';
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

/**
 * A backup as a file: the line `KITH-BACKUP version sha256`, then gzip of JSON Lines (a line of facts; a table's name before its rows;
 * last the number of rows a table), the hash being that of the gzip. With a passphrase all of it in an age file (scrypt recipient,
 * https://age-encryption.org/v1), which the age command opens too. Rows have to be JSON but for bytes. Throws where a table can't be read.
 */
export async function writeBackup(source: BackupSource, options: WriteOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const body = await compressed(linesOf(source));
  const header = new TextEncoder().encode(`${MAGIC} ${BACKUP_VERSION} ${await sha256(body)}\n`);
  const file = new Uint8Array(header.length + body.length);
  file.set(header);
  file.set(body, header.length);
  if (!options.passphrase) return file;
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(options.passphrase);
  if (options.workFactor !== undefined) encrypter.setScryptWorkFactor(options.workFactor);
  return new Uint8Array(await encrypter.encrypt(file));
}

/** True for a file that opens only with a passphrase. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const start = binaryString(bytes.subarray(0, ARMOR.length));
  return start.startsWith(AGE) || start.startsWith(ARMOR);
}

/**
 * The backup in a file, each row parsed by its table's schema, or why it is refused. Nothing of a refused file is given. Tables that
 * the file lacks are empty.
 */
export async function readBackup<T extends TableSchemas>(
  bytes: Uint8Array,
  schemas: T,
  options: { passphrase?: string } = {},
): Promise<Backup<T> | Refusal> {
  let file = bytes;
  if (isEncrypted(bytes)) {
    if (!options.passphrase) return { refused: 'passphrase-needed' };
    const opened = await decrypted(bytes, options.passphrase);
    if ('refused' in opened) return opened;
    file = opened.file;
  }
  const start = binaryString(file.subarray(0, HEADER_LENGTH));
  const [header, version, hash] = /^KITH-BACKUP (\d+)(?: ([0-9a-f]{64}))?[^\n]*\n/.exec(start) ?? [];
  if (header === undefined) return { refused: start.startsWith(MAGIC) ? 'damaged' : 'not-a-backup' };
  if (Number(version) > BACKUP_VERSION) return { refused: 'newer', detail: `version ${version}` };
  const body = file.slice(header.length);
  if (Number(version) < 1 || hash === undefined) return { refused: 'damaged', detail: 'its first line was changed' };
  if ((await sha256(body)) !== hash) return { refused: 'damaged', detail: 'it was cut off or changed' };
  try {
    return await backupOf(body, schemas);
  } catch (error) {
    if (error instanceof InvalidRow) return { refused: 'invalid', detail: error.message };
    return { refused: 'damaged', detail: error instanceof Error ? error.message : String(error) };
  }
}

class InvalidRow extends Error {}

const Facts = z.object({ kith: z.literal('backup'), version: z.number(), createdAt: z.number() });
const Counts = z.object({ rows: z.record(z.string(), z.number()) });

async function* linesOf({ createdAt, tables }: BackupSource): AsyncGenerator<string> {
  yield JSON.stringify({ kith: 'backup', version: BACKUP_VERSION, createdAt });
  const rows: Record<string, number> = {};
  for (const [name, table] of Object.entries(tables)) {
    yield JSON.stringify(name);
    let count = 0;
    for await (const row of table) {
      yield JSON.stringify(packed(row));
      count += 1;
    }
    rows[name] = count;
  }
  yield JSON.stringify({ rows });
}

async function backupOf<T extends TableSchemas>(body: Uint8Array<ArrayBuffer>, schemas: T): Promise<Backup<T>> {
  const tables = Object.fromEntries(Object.keys(schemas).map((name): [string, unknown[]] => [name, []]));
  let facts: z.infer<typeof Facts> | undefined;
  let counts: z.infer<typeof Counts> | undefined;
  let name = '';
  let previous: unknown;
  for await (const line of decompressedLines(body)) {
    const value: unknown = JSON.parse(line);
    if (facts === undefined) {
      facts = Facts.parse(value);
      continue;
    }
    if (previous !== undefined) takeRow(previous);
    previous = undefined;
    if (typeof value === 'string') name = value;
    else previous = value;
  }
  // The last line counts the rows, all others are rows: it is known only once nothing follows it.
  counts = Counts.parse(previous);
  if (facts === undefined) throw new Error('it is empty');
  for (const [table, count] of Object.entries(counts.rows)) {
    if (tables[table]?.length !== count) throw new InvalidRow(`${table}: ${count} rows expected`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row was parsed by its own table's schema
  return { version: facts.version, createdAt: facts.createdAt, tables: tables as Backup<T>['tables'] };

  function takeRow(row: unknown) {
    const schema = schemas[name];
    const table = tables[name];
    if (!schema || !table) throw new InvalidRow(`${name}: a table that is not known here`);
    const parsed = z.safeParse(schema, unpacked(row));
    if (!parsed.success) throw new InvalidRow(`${name}, row ${table.length + 1}: ${z.prettifyError(parsed.error)}`);
    table.push(parsed.data);
  }
}

/** The key that stands for bytes in JSON; a key of a row that looks like it gets one more sign. */
const BYTES = '$bytes';
const LIKE_BYTES = /^\$+bytes$/;

/** A row as JSON can hold it. */
function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: base64OfBytes(value) };
  if (value instanceof ArrayBuffer) return { [BYTES]: base64OfBytes(new Uint8Array(value)) };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [LIKE_BYTES.test(key) ? `$${key}` : key, packed(part)]),
  );
}

/** The inverse of `packed`. Throws where bytes are damaged. */
function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === BYTES && typeof first[1] === 'string') {
    const bytes = bytesOfBase64(first[1]);
    if (!bytes) throw new Error('bytes are damaged');
    return bytes;
  }
  return Object.fromEntries(entries.map(([key, part]) => [LIKE_BYTES.test(key) ? key.slice(1) : key, unpacked(part)]));
}

/** How much text is put together before it is handed on. */
const CHUNK = 1 << 18;

async function compressed(source: AsyncIterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('gzip');
  const result = collected(stream.readable);
  const writer = stream.writable.getWriter();
  const encoder = new TextEncoder();
  let chunk = '';
  for await (const line of source) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    await writer.write(encoder.encode(chunk));
    chunk = '';
  }
  await writer.write(encoder.encode(chunk));
  await writer.close();
  return result;
}

async function* decompressedLines(body: Uint8Array<ArrayBuffer>): AsyncGenerator<string> {
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const parts = decoder.decode(value, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    if (parts.length === 0) rest += last;
    else {
      parts[0] = rest + (parts[0] ?? '');
      yield* parts;
      rest = last;
    }
  }
  if (rest !== '') yield rest;
}

async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function decrypted(bytes: Uint8Array, passphrase: string): Promise<{ file: Uint8Array<ArrayBuffer> } | Refusal> {
  const { Decrypter, armor } = await import('age-encryption');
  try {
    const armored = bytes[0] === 0x2d;
    const file = armored ? armor.decode(binaryString(bytes)) : bytes;
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return { file: new Uint8Array(await decrypter.decrypt(file)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The library's word for a file key that the passphrase does not open.
    return message.startsWith('no identity matched')
      ? { refused: 'wrong-passphrase' }
      : { refused: 'damaged', detail: message };
  }
}
