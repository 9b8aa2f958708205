// Protects: the list of what was done is short, names whom it concerned, and tells an import as one thing.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { emptyFields } from '../../domain/person.ts';
import { markShown } from '../acts/answer-follow-up.ts';
import { changeSettings } from '../acts/change-settings.ts';
import { editPeople } from '../acts/edit-person.ts';
import { importPeople, undoImport } from '../acts/import-people.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { undoAct } from '../acts/undo-act.ts';
import { fakeKith } from '../kith.fake.ts';
import { recentActs } from './recent-acts.ts';

it('tells what the user did, the newest first, and of undo only that it was', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(
    kith,
    ['Alva Moe', 'Birk Lie', 'Cleo Vik', 'Dara Eid'].map((name) => ({ draft: { name, evidence: {} } })),
  );
  const [alva = ''] = saved.map(({ person }) => person);
  kith.at += 1000;
  const edit = await editPeople(kith, [alva], () => ({ headline: 'Carpenter' }));
  kith.at += 1000;
  await markShown(kith, [{ person: alva, reason: 'new', dueOn: '2026-06-10', score: 1, why: {} }]);
  await changeSettings(kith, { defaultCloseness: 2 });
  kith.at += 1000;
  await undoAct(kith, edit.act);
  const acts = await recentActs(kith, 10);
  expect(acts.map(({ names, people, undone, job }) => [names, people, undone, job])).toEqual([
    [['Alva Moe'], 1, true, undefined],
    [['Alva Moe', 'Birk Lie', 'Cleo Vik'], 4, false, undefined],
  ]);
  expect(acts[0]).toMatchObject({ id: edit.act, at: kith.at - 2000 });
  expect((await recentActs(kith, 1)).map(({ id }) => id)).toEqual([edit.act]);
});

it('tells an import as one thing, undone when all of it is', async () => {
  const kith = fakeKith();
  const people = Array.from({ length: 5 }, (_, n) => ({ fields: emptyFields(`Person Number${n}`) }));
  const { job } = await importPeople(kith, 'a.vcf', people, { batch: 2 });
  expect(await recentActs(kith, 10)).toMatchObject([{ kind: 'import', people: 5, undone: false, job }]);
  const [batch] = await kith.book.acts.toArray();
  await undoAct(kith, batch?.id ?? '');
  expect(await recentActs(kith, 10)).toMatchObject([{ people: 5, undone: false, job }]);
  await undoImport(kith, job);
  expect(await recentActs(kith, 10)).toMatchObject([{ people: 5, undone: true, job }]);
});
