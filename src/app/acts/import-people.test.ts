// Protects: an import is whole or resumable, never doubled, keeps what the user typed, and can be taken back.
import { expect, it, vi } from 'vitest';
import { emptyFields } from '../../domain/person.ts';
import { checkBook } from '../../store/check-book.ts';
import { fakeKith } from '../kith.fake.ts';
import { editPeople, trashPeople } from './edit-person.ts';
import { forgetPeople } from './forget-person.ts';
import { importPeople, openImports, resumeImport, undoImport } from './import-people.ts';
import { logInteraction } from './log-interaction.ts';
import { saveDrafts } from './save-draft.ts';

const people = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    fields: {
      ...emptyFields(`Person Number${i}`),
      emails: [{ value: `p${i}@many.example` }],
      headline: `No. ${i}`,
    },
  }));

it('doubles nobody when the same file comes twice, and keeps what the user typed', async () => {
  const kith = fakeKith();
  await importPeople(kith, 'a.vcf', people(30));
  const [first] = await kith.book.people.where('keys').equals('mail:p0@many.example').toArray();
  await editPeople(kith, [first?.id ?? ''], () => ({ headline: 'My own word' }));
  const again = await importPeople(kith, 'a.vcf', people(30));
  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 30, finished: true });
  expect((await kith.book.people.get(first?.id ?? ''))?.headline).toBe('My own word');
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('goes on after it was stopped, and can be taken back whole', async () => {
  const kith = fakeKith();
  const stop = new AbortController();
  const part = await importPeople(kith, 'b.csv', people(1200), { signal: stop.signal, progress: () => stop.abort() });
  expect(part).toMatchObject({ created: 1000, finished: false });
  const [open] = await openImports(kith);
  expect(open).toMatchObject({ done: 1000, total: 1200, state: 'stopped' });
  const rest = await resumeImport(kith, open?.id ?? '');
  expect([rest.created, await kith.book.people.count()]).toEqual([200, 1200]);
  expect(await undoImport(kith, part.job)).toBe('undone');
  expect([await kith.book.people.count(), await kith.book.changes.count()]).toEqual([0, 0]);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it.each(['the list', 'the trash'])('does not bring back whom the user forgot and barred, from %s', async (from) => {
  const kith = fakeKith();
  await importPeople(kith, 'c.vcf', people(3));
  const [one] = await kith.book.people.where('keys').equals('mail:p1@many.example').toArray();
  const [key = ''] = one?.keys ?? [];
  await kith.book.seen.put({ key, at: kith.at, host: 'many.example', draft: {} });
  if (from === 'the trash') await trashPeople(kith, [one?.id ?? '']);
  await forgetPeople(kith, [one?.id ?? ''], true);
  expect(JSON.stringify(await Promise.all(kith.book.tables.map((table) => table.toArray())))).not.toContain('p1@many');
  const again = await importPeople(kith, 'c.vcf', people(3));
  expect(again).toMatchObject({ created: 0, barred: 1 });
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('makes one person of two cards in one file that share an address, with what both say', async () => {
  const kith = fakeKith();
  const emails = [{ value: 'runa@fjell.example' }];
  const imported = await importPeople(kith, 'd.vcf', [
    { fields: { ...emptyFields('Runa Solheim'), emails, tags: ['sauna'] } },
    { fields: { ...emptyFields('Oddvar Lie') } },
    { fields: { ...emptyFields('Runa Solheim'), emails, headline: 'Carpenter', phones: [{ value: '+4722334455' }] } },
    // Known by the phone alone that the card before brought.
    { fields: { ...emptyFields('Runa Solheim'), phones: [{ value: '+4722334455' }], skills: ['joinery'] } },
  ]);
  expect(imported).toMatchObject({ created: 2, updated: 0, unchanged: 2, finished: true });
  const all = await kith.book.people.toArray();
  expect(all.map(({ name }) => name).toSorted()).toEqual(['Oddvar Lie', 'Runa Solheim']);
  expect(all.find(({ name }) => name === 'Runa Solheim')).toMatchObject({
    emails,
    tags: ['sauna'],
    headline: 'Carpenter',
    phones: [{ value: '+4722334455' }],
    skills: ['joinery'],
  });
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('keeps two people at one address apart where the user says so', async () => {
  const kith = fakeKith();
  const emails = [{ value: 'office@fjell.example' }];
  const fields = { ...emptyFields('Runa Solheim'), emails };
  await importPeople(kith, 'e.vcf', [{ fields }]);
  const again = await importPeople(kith, 'e.vcf', [{ fields: { ...fields, headline: 'Twin' }, asNew: true }]);
  expect(again).toMatchObject({ created: 1, updated: 0 });
  expect(await kith.book.people.count()).toBe(2);
});

it('names the file as the source of all that it brought', async () => {
  const kith = fakeKith();
  await importPeople(kith, 'f.vcf', people(2));
  const changes = await kith.book.changes.toArray();
  expect(changes.map(({ source }) => source)).toEqual(
    Array.from({ length: 2 }, () => ({ kind: 'file', name: 'f.vcf' })),
  );
  await expect(resumeImport(kith, 'no-such-job')).rejects.toThrow(RangeError);
});

it('tells that its undo left somebody to whom later rows point', async () => {
  const kith = fakeKith();
  const { job } = await importPeople(kith, 'g.vcf', people(3), { batch: 2 });
  const [first] = await kith.book.people.toArray();
  await logInteraction(kith, { people: [first?.id ?? ''] });
  expect(await undoImport(kith, job)).toBe('partly');
  expect(await kith.book.people.count()).toBe(1);
  expect(await undoImport(kith, job)).toBe('nothing');
});

it('names who fits no person, with the reason, and brings in the others of the batch', async () => {
  const kith = fakeKith();
  const [ada, bela, cleo] = people(3);
  const wrong = { fields: { ...bela?.fields, birthday: 'in spring' } };
  const nameless = { fields: { emails: [{ value: 'x@many.example' }] } };
  const done = await importPeople(
    kith,
    'w.vcf',
    [ada, wrong, nameless, { fields: 7 }, cleo].filter((one) => one !== undefined),
  );
  expect(done).toMatchObject({ created: 2, updated: 0, unchanged: 0, barred: 0, finished: true });
  expect(done.refused.map(({ name, reason }) => [name, reason.split(':')[0]])).toEqual([
    ['Person Number1', 'birthday'],
    ['', 'name'],
    ['', 'name'],
  ]);
  expect((await kith.book.people.toArray()).map(({ name }) => name).toSorted()).toEqual([
    'Person Number0',
    'Person Number2',
  ]);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('is over with its last batch, though its page is closed before it says so', async () => {
  const kith = fakeKith();
  const closed = importPeople(kith, 'k.vcf', people(3), {
    batch: 2,
    progress: (done, total) => {
      if (done === total) throw new Error('closed');
    },
  });
  await expect(closed).rejects.toThrow('closed');
  expect(await openImports(kith)).toEqual([]);
  expect(await kith.book.people.count()).toBe(3);
});

it('makes one group of one that a file spells in two ways', async () => {
  const kith = fakeKith();
  const of = (name: string, group: string) => ({ fields: { ...emptyFields(name), groups: [group] } });
  await importPeople(kith, 'l.csv', [of('Runa Solheim', 'Choir'), of('Oddvar Lie', ' choir')]);
  const groups = await kith.book.groups.toArray();
  expect(groups.map(({ name }) => name)).toEqual(['Choir']);
  expect((await kith.book.people.toArray()).map((row) => row.groups)).toEqual([[groups[0]?.id], [groups[0]?.id]]);
});

it.each([0, 3_600_000])(
  'knows whom others save between two batches for an empty book, the clock %d ms back',
  async (back) => {
    const kith = fakeKith();
    const between: Promise<unknown>[] = [];
    const told = await importPeople(kith, 'n.csv', people(6), {
      batch: 2,
      progress: (done) => {
        if (done !== 2) return;
        kith.at -= back;
        between.push(
          saveDrafts(kith, [{ draft: { name: 'Person Number3', emails: ['p3@many.example'], evidence: {} } }]),
        );
      },
    });
    await Promise.all(between);
    expect(told).toMatchObject({ created: 5, updated: 1, finished: true });
    expect(await kith.book.people.where('keys').equals('mail:p3@many.example').count()).toBe(1);
    expect(await checkBook(kith.book, 'UTC')).toEqual([]);
  },
);

it('looks at the acts of the last day alone between two batches, not at all that can be undone', async () => {
  const kith = fakeKith();
  const people = (name: string) => [0, 1, 2].map((n) => ({ fields: emptyFields(`${name} ${n}`) }));
  await importPeople(kith, 'old.csv', people('Old'), { batch: 1 });
  kith.at += 2 * 86_400_000;
  let seen = 0;
  kith.book.use({
    stack: 'dbcore',
    name: 'acts',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== 'acts') return table;
        const query: typeof table.query = (request) =>
          table.query(request).then((answer) => {
            seen += answer.result.length;
            return answer;
          });
        return { ...table, query };
      },
    }),
  });
  kith.book.close();
  await kith.book.open();
  await importPeople(kith, 'new.csv', people('New'), { batch: 1 });
  // None before the first batch, one before the second, two before the third.
  expect(seen).toBe(3);
});

it('makes one person of cards that share an address in different batches, and asks an empty book for no key', async () => {
  const kith = fakeKith();
  const asked = vi.spyOn(IDBIndex.prototype, 'getKey');
  const phone = { phones: [{ value: '+33612345678' }] };
  const [card] = people(1);
  const again = { fields: { ...emptyFields('Person Number0'), emails: card?.fields.emails, ...phone } };
  const later = { fields: { ...emptyFields('Person Number0'), ...phone, pronouns: 'she/her' } };
  const told = await importPeople(kith, 'o.csv', [...people(2), again, again, later], { batch: 2 });
  expect(told).toMatchObject({ created: 2, updated: 2, finished: true });
  expect(asked).not.toHaveBeenCalled();
  const [one, ...others] = await kith.book.people.where('keys').equals('mail:p0@many.example').toArray();
  expect([one?.pronouns, others]).toEqual(['she/her', []]);
  expect(await importPeople(kith, 'o.csv', people(2), { batch: 2 })).toMatchObject({ created: 0, unchanged: 2 });
  expect(asked).toHaveBeenCalled();
  asked.mockRestore();
});
