import type { Imported, ToImport } from '../acts/import-people.ts';
import type { Kith } from '../kith.ts';
import type { ImportPreview } from '../reads/import-preview.ts';
import { settleAct } from '../settle-act.ts';
import { type Job, startJob } from './job.ts';

function worker(): Worker {
  return new Worker(new URL('../../workers/import.ts', import.meta.url), { type: 'module' });
}

/** Reads a file in a worker and says what would become of every record. */
export function previewFile(name: string, bytes: Uint8Array): Job<ImportPreview> {
  return startJob(worker(), { step: 'preview', name, bytes });
}

/** Imports people in a worker, in batches; stopped or closed, it is resumed by `resumeFile`. */
export function importFile(
  kith: Kith,
  name: string,
  people: readonly ToImport[],
  progress?: (share: number) => void,
): Job<Imported> {
  return settled(kith, startJob(worker(), { step: 'import', name, people }, progress));
}

/** Goes on with an import that was interrupted. */
export function resumeFile(kith: Kith, job: string, progress?: (share: number) => void): Job<Imported> {
  return settled(kith, startJob(worker(), { step: 'resume', job }, progress));
}

/** Workers have no badge and no alarm: this page settles them, however the job ends. */
function settled(kith: Kith, job: Job<Imported>): Job<Imported> {
  const settling = async (): Promise<Imported> => {
    try {
      return await job.result;
    } finally {
      await settleAct(kith);
    }
  };
  return { ...job, result: settling() };
}
