/** What a worker tells the page that started it. */
export type FromWorker<T> =
  { type: 'progress'; share: number } | { type: 'done'; result: T } | { type: 'failed'; name: string; message: string };

/** A long job in a worker: its result, how far it is, and a way to end it. */
export interface Job<T> {
  result: Promise<T>;
  /** Ends the worker at once; `result` then rejects with an AbortError. What it wrote in whole batches stays. */
  stop(): void;
}

/**
 * Starts a job in its worker and hands over `input` (structured clone). `result` rejects with what the worker reports; the worker ends with
 * the job.
 */
export function startJob<T>(worker: Worker, input: unknown, progress?: (share: number) => void): Job<T> {
  let abort = (): void => {};
  const result = new Promise<T>((resolve, reject) => {
    const end = (): void => worker.terminate();
    abort = () => {
      end();
      reject(new DOMException('stopped', 'AbortError'));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<T>>) => {
      if (data.type === 'progress') progress?.(data.share);
      else {
        end();
        if (data.type === 'done') resolve(data.result);
        else reject(Object.assign(new Error(data.message), { name: data.name }));
      }
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message || 'the worker failed'));
    });
    worker.postMessage(input);
  });
  return { result, stop: () => abort() };
}

/** The worker's side: does the work for the one message that comes, and tells how it ended. */
export function doJob<T>(work: (input: unknown, progress: (share: number) => void) => Promise<T>): void {
  const tell = (message: FromWorker<T>): void => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    let told = -1;
    const progress = (share: number): void => {
      // Nobody sees less than a hundredth, and whoever is told draws each.
      if (Math.abs(share - told) < 0.01) return;
      told = share;
      tell({ type: 'progress', share });
    };
    work(data, progress).then(
      (result) => tell({ type: 'done', result }),
      (error: unknown) => {
        const { name = 'Error', message = String(error) }: { name?: string; message?: string } = Object(error);
        tell({ type: 'failed', name, message });
      },
    );
  });
}
