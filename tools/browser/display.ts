import { spawn } from 'node:child_process';
import { needCommand } from './find.ts';

/** An X display that nobody sees. */
export interface Display {
  /** Its name, as DISPLAY has it: `:7`. */
  name: string;
  close(): void;
}

/** Starts Xvfb on a free display. Throws where it can't be had or doesn't start. */
export async function startDisplay(): Promise<Display> {
  const server = spawn(
    needCommand('Xvfb', 'xvfb'),
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  return { name: `:${number}`, close: () => void server.kill() };
}
