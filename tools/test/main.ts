import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { needBrowser, needCommand } from '../browser/find.ts';

/** How many checks of a step went which way. */
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  command: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** The steps that must have passed before: without a build there is nothing to test in a browser. */
  after?: readonly string[];
}

const reports = mkdtempSync(join(tmpdir(), 'kith-test-'));

interface SuiteOptions {
  env?: Readonly<Record<string, string>>;
  after?: readonly string[];
  /** Test files that don't belong to this run. */
  without?: readonly string[];
}

/** A step of vitest; its counts come from the report that it writes. */
function suite(name: string, projects: readonly string[], options: SuiteOptions = {}): Step {
  const { env = {}, after = [], without = [] } = options;
  const flags = [
    ...projects.flatMap((project) => ['--project', project]),
    ...without.flatMap((file) => ['--exclude', file]),
  ];
  const report = ['--reporter=dot', '--reporter=json', `--outputFile=${reportPath(name)}`];
  return { name, command: ['vitest', 'run', ...flags, ...report], env, after };
}

function reportPath(name: string): string {
  return join(reports, `${name.replaceAll(' ', '-')}.json`);
}

/** Each browser is given a core of its own at the end; the rest shares the two before. */
const rounds: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      { name: 'build', command: ['tsx', 'tools/build.ts'] },
      suite('built files and hostile pages', ['build', 'hostile'], { after: ['build'] }),
    ],
    [
      { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
      { name: 'lint', command: ['oxlint', '--deny-warnings'] },
      { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
      { name: 'types of the domain', command: ['tsc', '-p', 'src/domain/tsconfig.json'] },
      { name: 'unused', command: ['knip', '--no-progress'] },
      suite('unit and tree', ['unit', 'screens']),
    ],
  ],
  [
    [
      suite('end to end in Chromium', ['e2e'], {
        env: { KITH_BROWSERS: 'chromium' },
        after: ['build'],
      }),
    ],
    [
      suite('end to end in Firefox', ['e2e'], {
        env: { KITH_BROWSERS: 'firefox' },
        after: ['build'],
        // They need what only Chromium has in tests: a truly clicked menu, and windows of any size.
        without: ['tests/e2e/real-menu.test.ts', 'tests/e2e/access.test.ts'],
      }),
    ],
  ],
];

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** Runs a command of the project and gives back its exit code and all that it printed. */
function run({ command, env }: Step): Promise<{ code: number; output: string }> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', program), args, {
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** What a suite's report says; a suite that broke before it could report, or ran nothing, has failed once. */
function countsOf(step: Step, code: number): Counts {
  if (step.command[0] !== 'vitest') return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  try {
    const report = Report.parse(JSON.parse(readFileSync(reportPath(step.name), 'utf8')));
    const passed = report.numPassedTests;
    const broken = code !== 0 || passed === 0 ? 1 : 0;
    return {
      passed,
      failed: Math.max(report.numFailedTests, broken),
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const results = new Map<string, Counts>();

async function take(step: Step): Promise<void> {
  const missing = step.after?.find((name) => results.get(name)?.failed !== 0);
  const started = Date.now();
  const { code, output } = missing ? { code: 1, output: `needs the step “${missing}”, which failed` } : await run(step);
  const counts = countsOf(step, code);
  results.set(step.name, counts);
  if (counts.failed > 0) process.stdout.write(`\n── ${step.name} ──\n${output}\n`);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const sums = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${step.name}: ${sums} in ${seconds} s`);
}

/**
 * `npm test`: everything, in both browsers. The last line is `N passed, N failed, N skipped`. Exits 1 where something failed,
 * nothing ran, or (with CI set) something was skipped.
 */
async function main(): Promise<void> {
  needBrowser('chromium');
  needBrowser('firefox');
  if (process.platform === 'linux') {
    needCommand('Xvfb', 'xvfb');
    needCommand('xdotool', 'xdotool');
  }
  for (const round of rounds) {
    await Promise.all(
      round.map(async (lane) => {
        for (const step of lane) await take(step);
      }),
    );
  }
  const sum: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of results.values()) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  const skippedInCi = process.env['CI'] ? sum.skipped : 0;
  if (skippedInCi > 0) console.log('Where CI is set, nothing may be skipped.');
  if (sum.failed + skippedInCi > 0 || sum.passed === 0) process.exitCode = 1;
  console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
}

try {
  await main();
} finally {
  rmSync(reports, { recursive: true, force: true });
}
