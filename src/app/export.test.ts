// Protects: a file of people says groups, and who introduced whom, by name, and a book that reads it is whole and says the same.
import { expect, it } from 'vitest';
import { fakeKith, type FakeKith } from './kith.fake.ts';
import { readFile } from '../exchange/read-file.ts';
import { checkBook } from '../store/check-book.ts';
import { editPeople } from './acts/edit-person.ts';
import { saveGroup } from './acts/groups.ts';
import { importPeople, undoImport } from './acts/import-people.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { exportCalendar } from './calendar.ts';
import { exportPeople } from './export.ts';
import { addSample, SAMPLE } from './sample.ts';

const nameOf = async ({ book }: FakeKith, id = '') => (await book.people.get(id))?.name;

it.each(['vcard', 'csv'] as const)('writes names that another book takes for its own: %s', async (format) => {
  const kith = fakeKith();
  const drafts = ['Runa Solheim', 'Oddvar Lie', 'Signe Moen', 'Tor Vik'].map((name) => ({
    draft: { name, evidence: {} },
  }));
  const [a = '', b = '', c = '', d = ''] = (await saveDrafts(kith, drafts)).saved.map(({ person }) => person);
  const { group } = await saveGroup(kith, { name: 'Choir' });
  await editPeople(kith, [a], () => ({
    groups: [group],
    met: { through: b, where: 'Oslo' },
    birthday: '--05-01',
    birthdayLeadDays: 14,
    cadenceDays: 3650,
  }));
  await editPeople(kith, [c], () => ({ groups: [group], met: { through: d, how: 'a walk' } }));
  const text = await exportPeople(kith, format, [a, b, c]);
  expect(text).toContain('Choir');
  for (const id of [group, b, d]) expect(text.replaceAll(/urn:kith:[^\s]*/g, '')).not.toContain(id);

  const other = fakeKith();
  other.ports.newId = (
    (made) => () =>
      `other-${(made += 1)}`
  )(0);
  const own = await saveGroup(other, { name: 'choir ' });
  const { people } = await readFile(format === 'vcard' ? 'a.vcf' : 'a.csv', new TextEncoder().encode(text));
  const { job } = await importPeople(other, 'a.vcf', people);
  expect(await checkBook(other.book, 'UTC')).toEqual([]);
  const read = new Map((await other.book.people.toArray()).map((row) => [row.name, row]));
  const runa = read.get('Runa Solheim');
  expect(runa).toMatchObject({ groups: [own.group], birthdayLeadDays: 14, cadenceDays: 3650, met: { where: 'Oslo' } });
  expect(await nameOf(other, runa?.met?.through)).toBe('Oddvar Lie');
  // Who is neither in the file nor in the book stands in words.
  expect(read.get('Signe Moen')?.met).toEqual({ how: 'a walk, Tor Vik' });
  expect(await undoImport(other, job)).toBe('undone');

  await other.book.groups.clear();
  await importPeople(other, 'a.vcf', people);
  expect((await other.book.groups.toArray()).map(({ name }) => name)).toEqual(['Choir']);
  expect(await checkBook(other.book, 'UTC')).toEqual([]);
});

it('lets a number that fits no field cost nobody their place', async () => {
  const kith = fakeKith();
  const text = 'Name,E-mail,Cadence Days\nRuna Solheim,a@b.example,3900\nOddvar Lie,b@b.example,30\n';
  await importPeople(kith, 'a.csv', (await readFile('a.csv', new TextEncoder().encode(text))).people);
  const [runa, oddvar] = await kith.book.people.toArray();
  expect([runa?.cadenceDays, oddvar?.cadenceDays]).toEqual([undefined, 30]);
  expect(runa?.unknown).toMatchObject([{ value: '3900' }]);
});

it('leaves invented people out of what is exported whole', async () => {
  const kith = fakeKith();
  await addSample(kith);
  await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} }, typed: { birthday: '--05-01' } }]);
  for (const text of [await exportPeople(kith, 'csv'), await exportPeople(kith, 'vcard'), await exportCalendar(kith)]) {
    expect(text).toContain('Runa Solheim');
    expect(text).not.toMatch(/Mara|sample-/);
  }
  expect(await exportPeople(kith, 'csv', [`${SAMPLE}mara`])).toContain('Mara');
});
