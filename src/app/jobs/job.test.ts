// Protects: a long job ends its worker however it ends, and tells its result, its progress or its error.
import { expect, it } from 'vitest';
import { startJob } from './job.ts';

/** A worker that answers what the test tells it to. */
class FakeWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  handed: unknown[] = [];
  ends = 0;

  postMessage(message: unknown): void {
    this.handed.push(message);
  }

  terminate(): void {
    this.ends += 1;
  }

  tells(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function started() {
  const worker = new FakeWorker();
  const shares: number[] = [];
  return { worker, shares, job: startJob<string>(worker, 'input', (share) => shares.push(share)) };
}

it('hands the input over, tells how far it is, and ends with its result', async () => {
  const { worker, shares, job } = started();
  worker.tells({ type: 'progress', share: 0.5 });
  expect([worker.handed, shares, worker.ends]).toEqual([['input'], [0.5], 0]);
  worker.tells({ type: 'done', result: 'found' });
  expect(await job.result).toBe('found');
  expect(worker.ends).toBe(1);
});

it('ends with the error that the worker tells', async () => {
  const { worker, job } = started();
  worker.tells({ type: 'failed', name: 'QuotaExceededError', message: 'full' });
  await expect(job.result).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'full' });
  expect(worker.ends).toBe(1);
});

it('ends with a worker that could not start', async () => {
  const { worker, job } = started();
  worker.dispatchEvent(new Event('error'));
  await expect(job.result).rejects.toThrow('the worker failed');
  expect(worker.ends).toBe(1);
});

it('ends at once where it is stopped', async () => {
  const { worker, job } = started();
  job.stop();
  await expect(job.result).rejects.toMatchObject({ name: 'AbortError' });
  expect(worker.ends).toBe(1);
});
