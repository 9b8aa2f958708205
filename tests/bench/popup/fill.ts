import { importPeople } from '../../../src/app/acts/import-people.ts';
import { logInteraction } from '../../../src/app/acts/log-interaction.ts';
import { workerKith } from '../../../src/app/jobs/worker-kith.ts';
import { emptyFields } from '../../../src/domain/person.ts';

/** Fills the extension's book with people, of whom each hundredth was met long ago and is to be met every month. */
async function fill(size: number): Promise<void> {
  const kith = workerKith();
  await importPeople(
    kith,
    'bench',
    Array.from({ length: size }, (_, n) => ({
      fields: {
        ...emptyFields(`Alva${n % 97} Berg${n % 89} ${n}`),
        positions: [{ organization: `Company ${n % 997}`, title: 'Engineer' }],
        emails: [{ value: `p${n}@bench.example` }],
        notes: 'Met at a fair; talks about boats, bread and bicycles, and asks good questions. '.repeat(4),
        ...(n % 3 === 0 && {
          birthday: `--${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
        }),
        ...(n % 100 === 0 && { cadenceDays: 30 }),
      },
    })),
  );
  const ids = await kith.book.people.toCollection().primaryKeys();
  for (let n = 0; n < ids.length; n += 100)
    await logInteraction(kith, { people: [ids[n] ?? ''], on: '2026-01-15', kind: 'call' });
  kith.book.close();
}

Object.assign(globalThis, { fill });
