import * as z from 'zod/mini';
import { importPeople, resumeImport } from '../app/acts/import-people.ts';
import { doJob } from '../app/jobs/job.ts';
import { workerKith } from '../app/jobs/worker-kith.ts';
import { importPreview } from '../app/reads/import-preview.ts';
import { thumbnail } from './thumbnail.ts';

const ToImport = z.object({
  // Checked one by one as they come in: a wrong one costs no other.
  fields: z.unknown(),
  photo: z.optional(z.object({ mediaType: z.string(), bytes: z.instanceof(Uint8Array<ArrayBuffer>) })),
  asNew: z.optional(z.boolean()),
});

const Asked = z.discriminatedUnion('step', [
  z.object({ step: z.literal('preview'), name: z.string(), bytes: z.instanceof(Uint8Array) }),
  z.object({ step: z.literal('import'), name: z.string(), people: z.array(ToImport) }),
  z.object({ step: z.literal('resume'), job: z.string() }),
]);

doJob(async (input, progress) => {
  const asked = Asked.parse(input);
  const kith = workerKith();
  const options = { progress: (done: number, total: number) => progress(total ? done / total : 1), thumbnail };
  if (asked.step === 'preview') return importPreview(kith.book, asked.name, asked.bytes);
  return asked.step === 'import'
    ? importPeople(kith, asked.name, asked.people, options)
    : resumeImport(kith, asked.job, options);
});
