import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Zip counts from 1980; any fixed day makes equal files into equal archives. */
const day = new Date(1980, 0, 1);

/** The files below a folder, relative to it, with slashes, in the order of their names. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** A folder as a zip archive: the same bytes for the same files, whenever and wherever it is made. */
export function archive(folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const path of filesBelow(folder)) entries[path] = readFileSync(join(folder, path));
  return zipSync(entries, { level: 9, mtime: day });
}
