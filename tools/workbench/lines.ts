import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The value behind a flag (`--jobs FILE` or `--jobs=FILE`), or undefined. */
export function flag(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  if (at >= 0) return args[at + 1];
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** Each line of a JSON Lines file as it arrives, blank lines left out; `-` is standard input. Throws on a line that is no JSON. */
export async function* jsonLines(path: string): AsyncGenerator<unknown> {
  const input = path === '-' ? process.stdin : createReadStream(path, 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim()) yield JSON.parse(line);
  }
}

/** A whole JSON Lines file. Throws where the file is missing or a line is no JSON. */
export function readJsonLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as unknown);
}

/** Prints one value as a line of JSON. */
export function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
