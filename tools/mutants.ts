import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSync } from 'vite';

// Breaks one random line at a time in a copy of the project and runs the unit tests that reach it: a break no test
// notices is a test that is missing (mutation testing; Jia & Harman, "An Analysis and Survey of the Development of
// Mutation Testing", 2011; the operators are those of their section 2, in short).
// npm run mutants -- --count 20 --seed 7 src/store src/domain/merge.ts

interface Mutant {
  file: string;
  line: number;
  start: number;
  end: number;
  text: string;
}

type Node = Record<string, unknown> & { type: string; start: number; end: number };

const OPERATORS = new Map(
  Object.entries({
    '===': ['!=='],
    '!==': ['==='],
    '<': ['<=', '>='],
    '<=': ['<', '>'],
    '>': ['>=', '<='],
    '>=': ['>', '<'],
    '+': ['-'],
    '-': ['+'],
    '*': ['/'],
    '/': ['*'],
    '&&': ['||'],
    '||': ['&&'],
    '??': ['&&'],
  }),
);
const LONGEST_LIST = 8; // longer ones are word tables
const SLOWEST_RUN = 180_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const random = randomFrom(Number(values.seed));
const copy = mkdtempSync(join(tmpdir(), 'kith-mutants-'));
process.once('exit', () => {
  rmSync(copy, { recursive: true, force: true });
});
const tracked = lines('git', ['ls-files']);
for (const file of tracked) cpSync(file, join(copy, file), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));

const files = lines('git', [
  'ls-files',
  '--',
  ...(positionals.length > 0 ? positionals : ['src/store', 'src/app', 'src/domain']),
]);
const byLine = new Map<string, Mutant[]>();
for (const mutant of files.filter((file) => /(?<!\.test|\.fake|\.d)\.tsx?$/.test(file)).flatMap(mutantsOf)) {
  const place = `${mutant.file}:${String(mutant.line)}`;
  byLine.set(place, [...(byLine.get(place) ?? []), mutant]);
}
const places = [...byLine.values()];
const tally = new Map<string, { killed: number; of: number }>();
for (let left = Math.min(Number(values.count), places.length); left > 0; left -= 1) {
  const [choices = []] = places.splice(Math.floor(random() * places.length), 1);
  const mutant = choices[Math.floor(random() * choices.length)];
  if (mutant === undefined) continue;
  const fate = fateOf(mutant);
  const counted = tally.get(dirname(mutant.file)) ?? { killed: 0, of: 0 };
  tally.set(dirname(mutant.file), { killed: counted.killed + (fate === 'survived' ? 0 : 1), of: counted.of + 1 });
  console.log(`${fate} ${mutant.file}:${String(mutant.line)} ${shown(mutant)}`);
}
for (const [folder, { killed, of }] of tally) console.log(`${folder}: ${String(killed)} of ${String(of)} killed`);

/** Breaks the copy, runs the tests that import the file, and mends the copy. A run that never ends counts as killed. */
function fateOf({ file, start, end, text }: Mutant): 'killed' | 'survived' | 'timed out' {
  const source = readFileSync(file, 'utf8');
  writeFileSync(join(copy, file), source.slice(0, start) + text + source.slice(end));
  // The test beside the file first: it is quick, and fails most often.
  const beside = file.replace(/\.tsx?$/, '.test$&');
  const status = (tracked.includes(beside) && vitest('run', beside)) || vitest('related', '--run', file);
  writeFileSync(join(copy, file), source);
  return status === 0 ? 'survived' : status === null ? 'timed out' : 'killed';
}

function vitest(...words: string[]): number | null {
  return spawnSync(
    join('node_modules', '.bin', 'vitest'),
    [...words, '--project', 'unit', '--project', 'screens', '--bail', '1', '--reporter', 'dot', '--passWithNoTests'],
    { cwd: copy, timeout: SLOWEST_RUN, stdio: 'ignore' },
  ).status;
}

/** Every small break of a file's expressions and statements; types, imports, thrown texts and long tables are left alone. */
function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(file, 'utf8');
  const found: Mutant[] = [];
  const add = (node: Node, text: string) => {
    found.push({ file, line: source.slice(0, node.start).split('\n').length, start: node.start, end: node.end, text });
  };
  const of = (node: Node) => source.slice(node.start, node.end);
  const negate = (node: unknown) => {
    if (isNode(node)) add(node, `!(${of(node)})`);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      if (node.length <= LONGEST_LIST || !node.every((one) => isNode(one) && /Array|Literal/.test(one.type)))
        node.forEach(visit);
      return;
    }
    if (!isNode(node)) return;
    const { type } = node;
    if (/^(Import|ExportAll|Throw|TSType|TSInterface)/.test(type)) return;
    if (type === 'BinaryExpression' || type === 'LogicalExpression') {
      const { left, right, operator } = node;
      if (isNode(left) && isNode(right))
        for (const other of OPERATORS.get(String(operator)) ?? []) add(node, `(${of(left)}) ${other} (${of(right)})`);
    } else if (type === 'Literal') {
      if (typeof node.value === 'number') add(node, String(node.value + 1));
      if (typeof node.value === 'string' && node.value !== '') add(node, "''");
    } else if (type === 'ArrayExpression' && of(node) !== '[]') add(node, '[]');
    else if (type === 'IfStatement' || type === 'ConditionalExpression') negate(node.test);
    else if (type === 'ExpressionStatement') add(node, ';');
    else if (type === 'ReturnStatement' && isNode(node.argument)) add(node, 'return undefined;');
    for (const [key, child] of Object.entries(node)) if (key !== 'key' || node.computed === true) visit(child);
  };
  visit(parseSync(file, source).program);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function shown({ file, start, end, text }: Mutant): string {
  return `${readFileSync(file, 'utf8').slice(start, end)} → ${text}`.replaceAll(/\s+/g, ' ').slice(0, 160);
}

function lines(command: string, words: string[]): string[] {
  return spawnSync(command, words, { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
