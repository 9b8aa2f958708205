import { readFile as readBytes } from 'node:fs/promises';
import * as z from 'zod/mini';
import { currentPosition } from '../../src/domain/person.ts';
import { readFile } from '../../src/exchange/read-file.ts';
import type { ImportedPerson } from '../../src/exchange/reading.ts';
import { flag, jsonLines, printLine } from './lines.ts';
import type { Verb } from './verb.ts';

const Job = z.object({ id: z.string(), file: z.string(), kind: z.optional(z.string()) });

/**
 * `import FILE` or `import --jobs JOBS.jsonl`: reads files as the extension does and prints one line a file,
 * `{id, people: [{name, given?, family?, emails, phones, organization?, title?, birthday?}], skipped: [{line, reason}]}`.
 * A job's `kind` is not told to the reader: it has to see for itself.
 */
export const importFiles: Verb = async (args) => {
  const jobs = flag(args, 'jobs');
  if (jobs !== undefined) {
    for await (const line of jsonLines(jobs)) {
      const { id, file } = z.parse(Job, line);
      await importFile(id, file);
    }
    return;
  }
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0) throw new Error('usage: import FILE | import --jobs JOBS.jsonl');
  for (const file of files) await importFile(file, file);
};

async function importFile(id: string, file: string): Promise<void> {
  const { people, skipped } = await readFile(file, new Uint8Array(await readBytes(file)));
  printLine({ id, people: people.map(summary), skipped });
}

function summary({ fields }: ImportedPerson) {
  const position = currentPosition(fields);
  return {
    name: fields.name,
    given: fields.nameParts?.given,
    family: fields.nameParts?.family,
    emails: fields.emails.map((email) => email.value),
    phones: fields.phones.map((phone) => phone.value),
    organization: position?.organization,
    title: position?.title,
    birthday: fields.birthday,
  };
}
