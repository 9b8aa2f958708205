import { readdirSync } from 'node:fs';
import type { Row } from './row.ts';

/**
 * `npm run bench`: what Kith costs, as ratios to known work on the same machine, one file of this folder a subject (`rows`). With
 * `--json` one object; with names behind it (`npm run bench -- agenda`) only those subjects. Exits 1 where a subject fails.
 */
interface Subject {
  rows(): Promise<Row[]>;
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const wanted = args.filter((arg) => !arg.startsWith('--'));

function isSubject(module: unknown): module is Subject {
  return typeof module === 'object' && module !== null && 'rows' in module && typeof module.rows === 'function';
}

const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'main.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

const rows: Row[] = [];
for (const name of names) {
  const module: unknown = await import(`./${name}.ts`);
  if (!isSubject(module)) continue;
  if (!json) console.error(`measuring ${name} ...`);
  try {
    rows.push(...(await module.rows()));
  } catch (error) {
    console.error(`${name} failed:`, error);
    process.exitCode = 1;
  }
}

const figures = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
if (json) console.log(JSON.stringify({ rows }));
else {
  const table = rows.map(({ name, value, unit, baseline, ratio }) => [
    name,
    `${figures(value)} ${unit}`,
    `${figures(baseline)} ${unit}`,
    `× ${figures(ratio)}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...table.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of [['', 'measured', 'baseline', 'ratio'], ...table]) {
    console.log(
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
}
