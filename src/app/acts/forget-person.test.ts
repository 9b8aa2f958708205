// Protects the promise that whoever is forgotten is gone from all that is kept, and nobody else.
import { expect, it } from 'vitest';
import { fakeKith } from '../kith.fake.ts';
import { pairId } from '../../domain/rows.ts';
import { checkBook } from '../../store/check-book.ts';
import { makeBackup, openBackup, restoreBackup, undoRestore } from '../backup.ts';
import { keepForm } from '../forms.ts';
import { toldApart } from '../reads/similar.ts';
import { readToday } from '../reads/today.ts';
import { readSettings } from '../settings.ts';
import { makeFollowUp } from './answer-follow-up.ts';
import { changeSettings } from './change-settings.ts';
import { forgetPeople } from './forget-person.ts';
import { importPeople, resumeImport } from './import-people.ts';
import { saveDrafts } from './save-draft.ts';
import { tellApart } from './tell-apart.ts';

it('leaves nothing of them on the lists of the day and the week, nor in what a restore keeps for its undo', async () => {
  const kith = fakeKith();
  const names = ['Runa Solheim', 'Oddvar Lie'];
  const { saved } = await saveDrafts(
    kith,
    names.map((name) => ({ draft: { name, evidence: {} } })),
  );
  const [runa = '', oddvar = ''] = saved.map(({ person }) => person);
  for (const person of [runa, oddvar])
    await makeFollowUp(kith, { person, reason: 'promise', dueOn: '2026-06-10', note: `the map for ${person}` });
  await kith.book.values.put({ id: 'dormant', value: { week: '2026-W24', people: [runa, oddvar] } });
  await kith.book.values.put({ id: 'cards', value: { on: '2026-06-10', people: [runa, oddvar] } });
  const opened = await openBackup(kith, await makeBackup(kith));
  if ('refused' in opened) throw new Error(opened.refused);
  await restoreBackup(kith, opened.backup, 'merge');
  const kept = async () => JSON.stringify(await kith.book.values.toArray());
  expect(await kept()).toContain(`the map for ${runa}`);
  await forgetPeople(kith, [runa], false);
  expect(await kept()).not.toContain(runa);
  expect(await kept()).toContain(`the map for ${oddvar}`);
  expect((await kith.book.values.get('dormant'))?.value).toEqual({ week: '2026-W24', people: [oddvar] });
  expect((await kith.book.values.get('cards'))?.value).toEqual({ on: '2026-06-10', people: [oddvar] });
  expect((await readToday(kith)).items.map(({ person }) => person.id)).toEqual([oddvar]);
  expect(await undoRestore(kith)).toBe(false);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('leaves nothing of them in forms that were left half filled', async () => {
  const kith = fakeKith();
  const address = 'https://www.linkedin.com/in/runa-solheim';
  const draft = { name: 'Runa Solheim', emails: ['Runa@fjell.example'], evidence: {} };
  const { saved } = await saveDrafts(kith, [{ draft, address }]);
  await keepForm(kith, `${address} Someone`, { name: 'x' });
  await keepForm(kith, 'https://fjell.example/team Runa Solheim', {});
  await keepForm(kith, 'https://fjell.example/ Staff', { name: 'Runa Solheim' });
  await keepForm(kith, 'https://fjell.example/a Staff', { name: '', emails: ['runa@fjell.example'] });
  await keepForm(kith, `person ${saved[0]?.person}`, {});
  await keepForm(kith, 'https://fjell.example/b Oddvar Lie', { name: 'Oddvar Lie', emails: ['o@fjell.example'] });
  await forgetPeople(kith, [saved[0]?.person ?? ''], false);
  expect((await kith.book.forms.toArray()).map(({ id }) => id)).toEqual(['https://fjell.example/b Oddvar Lie']);
});

it('leaves nothing of them in an import that was stopped, which then goes on with the others', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [
    { draft: { name: 'Runa Solheim', evidence: {} }, address: 'https://fjell.example/u/runa' },
  ]);
  const stop = new AbortController();
  stop.abort();
  const photo = () => ({ mediaType: 'image/png', bytes: new Uint8Array([1]) });
  const { job } = await importPeople(
    kith,
    'f.csv',
    [
      { fields: { name: 'Runa Solheim', notes: 'secret' }, photo: photo() },
      {
        fields: { name: 'R. S.', links: [{ value: 'https://fjell.example/u/runa' }], notes: 'secret' },
        photo: photo(),
      },
      { fields: { name: 'Oddvar Lie' }, photo: photo() },
    ],
    { signal: stop.signal },
  );
  await forgetPeople(kith, [saved[0]?.person ?? ''], false);
  const [batch] = await kith.book.batches.toArray();
  expect(batch?.records).not.toMatch(/Runa|runa|secret/);
  expect(batch?.pictures.map(({ at }) => at)).toEqual([2]);
  expect(await resumeImport(kith, job)).toMatchObject({ created: 1, refused: [], finished: true });
  expect((await kith.book.people.toArray()).map(({ name }) => name)).toEqual(['Oddvar Lie']);
});

it('leaves no id of theirs among those told apart or asked what they need', async () => {
  const kith = fakeKith();
  const names = ['Runa Solheim', 'Oddvar Lie', 'Signe Moen'];
  const { saved } = await saveDrafts(
    kith,
    names.map((name) => ({ draft: { name, evidence: {} } })),
  );
  const [runa = '', oddvar = '', signe = ''] = saved.map(({ person }) => person);
  await tellApart(kith, [runa, oddvar, signe]);
  await changeSettings(kith, { askedNeeds: [runa, oddvar], capacity: 2 });
  await forgetPeople(kith, [runa], false);
  expect(await toldApart(kith)).toEqual(new Set([pairId(oddvar, signe)]));
  expect(await readSettings(kith.book)).toMatchObject({ askedNeeds: [oddvar], capacity: 2 });
});

it('lets whom the user saves again by hand come in by files again, too', async () => {
  const kith = fakeKith();
  const runa = { draft: { name: 'Runa Solheim', emails: ['runa@fjell.example'], evidence: {} } };
  const people = [{ fields: { name: 'Runa Solheim', emails: [{ value: 'runa@fjell.example' }] } }];
  const forget = async (bar: boolean) => {
    const [row] = await kith.book.people.toArray();
    await forgetPeople(kith, [row?.id ?? ''], bar);
  };
  await saveDrafts(kith, [runa]);
  await forget(true);
  expect(await importPeople(kith, 'f', people)).toMatchObject({ barred: 1, created: 0 });
  await saveDrafts(kith, [runa], 'refresh');
  await forget(false);
  expect(await importPeople(kith, 'f', people)).toMatchObject({ barred: 1, created: 0 });
  await saveDrafts(kith, [runa]);
  await forget(false);
  expect(await importPeople(kith, 'f', people)).toMatchObject({ barred: 0, created: 1 });
});
