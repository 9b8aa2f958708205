// Protects: what the preview of a file says of each record is what the import then does.
import { expect, it } from 'vitest';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import { forgetPeople } from '../acts/forget-person.ts';
import { editPeople } from '../acts/edit-person.ts';
import { importPeople } from '../acts/import-people.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { type ImportPreview, importPreview } from './import-preview.ts';

const preview = (kith: FakeKith, text: string): Promise<ImportPreview> =>
  importPreview(kith.book, 'club.csv', new TextEncoder().encode(text));
const fates = ({ rows }: ImportPreview) => rows.map(({ fate, known }) => [fate, known?.name]);

it('says of people of one file who share an address whether they are one', async () => {
  const kith = fakeKith();
  const file = await preview(
    kith,
    'Name,E-mail\nRuna Solheim,home@solheim.example\nOddvar Lie,home@solheim.example\nR. Solheim,home@solheim.example\n',
  );
  expect(fates(file)).toEqual([
    ['new', undefined],
    ['conflict', 'Runa Solheim'],
    ['known', 'Runa Solheim'],
  ]);
  const people = file.rows.map((row) => ({ ...row, asNew: row.fate === 'conflict' }));
  expect(await importPeople(kith, file.name, people)).toMatchObject({ created: 2 });
  // Both are known by then, each as themselves.
  const again = await preview(kith, 'Name,E-mail\nOddvar Lie,home@solheim.example\nRuna,home@solheim.example\n');
  expect(fates(again)).toEqual([
    ['known', 'Oddvar Lie'],
    ['known', 'Runa Solheim'],
  ]);
  expect(await importPeople(kith, again.name, again.rows)).toMatchObject({ created: 0 });
  expect(await kith.book.proposals.count()).toBe(0);
});

it('knows again whom a file brought without any address, and only them', async () => {
  const kith = fakeKith();
  const list = 'Name,Organization\nRuna Solheim,Fjell AS\nOddvar Lie,\n';
  const first = await preview(kith, list);
  expect(fates(first).map(([fate]) => fate)).toEqual(['new', 'new']);
  expect(await importPeople(kith, first.name, first.rows)).toMatchObject({ created: 2 });
  kith.at += 60_000;
  const runa = (await kith.book.people.toArray()).find(({ name }) => name === 'Runa Solheim');
  await editPeople(kith, [runa?.id ?? ''], () => ({ notes: 'Sings' }));
  const again = await preview(kith, `${list}Runa Solheim,Hav AS\n`);
  expect(fates(again)).toEqual([
    ['known', 'Runa Solheim'],
    ['known', 'Oddvar Lie'],
    ['new', undefined],
  ]);
  expect(await importPeople(kith, again.name, again.rows)).toMatchObject({ created: 1, unchanged: 2 });
});

it('updates whoever was forgotten for good and then saved again by hand', async () => {
  const kith = fakeKith();
  const runa = { draft: { name: 'Runa Solheim', emails: ['runa@fjell.example'], evidence: {} } };
  const { saved } = await saveDrafts(kith, [runa]);
  await forgetPeople(kith, [saved[0]?.person ?? ''], true);
  const text = 'Name,E-mail,Organization\nRuna Solheim,runa@fjell.example,Fjell AS\n';
  expect(fates(await preview(kith, text))).toEqual([['barred', undefined]]);
  await saveDrafts(kith, [runa]);
  const file = await preview(kith, text);
  expect(fates(file)).toEqual([['known', 'Runa Solheim']]);
  expect(await importPeople(kith, file.name, file.rows)).toMatchObject({ updated: 1, barred: 0 });
});
