// Protects: the same person is never saved twice, the user's words are never overwritten, and every act can be undone exactly.
import { expect, it } from 'vitest';
import { replay, recorded } from '../../domain/changes.ts';
import type { Draft } from '../../domain/draft.ts';
import { fakeKith } from '../kith.fake.ts';
import { knownPeople } from '../reads/here.ts';
import { editPeople } from './edit-person.ts';
import { saveGroup } from './groups.ts';
import { saveDrafts } from './save-draft.ts';
import { undoAct } from './undo-act.ts';

const draft = (over: Partial<Draft> = {}): Draft => ({
  name: 'Runa Solheim',
  title: 'Geologist',
  organization: 'Fjell AS',
  evidence: {},
  ...over,
});
const address = 'https://www.linkedin.com/in/runa-solheim/';

it('updates whoever has the same address in another spelling, instead of doubling them', async () => {
  const kith = fakeKith();
  const first = await saveDrafts(kith, [{ draft: draft(), address }]);
  const second = await saveDrafts(kith, [
    { draft: draft({ title: 'Chief geologist' }), address: 'https://no.linkedin.com/in/runa-solheim?trk=x' },
  ]);
  expect(second.saved[0]).toMatchObject({ person: first.saved[0]?.person, outcome: 'updated' });
  expect(await kith.book.people.count()).toBe(1);
  expect((await kith.book.counters.get('people.active'))?.n).toBe(1);
});

it('proposes where a page says other than the user typed', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: draft(), address, typed: { headline: 'Knows every stone' } }]);
  const again = await saveDrafts(kith, [{ draft: draft({ headline: 'Geologist at Fjell AS' }), address }]);
  expect(again.saved[0]?.proposals).toBe(1);
  const person = await kith.book.people.get(saved[0]?.person ?? '');
  expect(person?.headline).toBe('Knows every stone');
  expect((await kith.book.proposals.toArray())[0]).toMatchObject({ field: 'headline', value: 'Geologist at Fjell AS' });
});

it('proposes instead of updating when two people share an address', async () => {
  const kith = fakeKith();
  const source = { kind: 'page' as const, address: 'https://fjell.example/contact' };
  const emails = ['runa.solheim@fjell.example'];
  await saveDrafts(kith, [{ draft: draft({ emails }) }]);
  const { saved } = await saveDrafts(kith, [
    { draft: { name: 'Oddvar Lie', title: 'Caretaker', emails, evidence: {} }, source },
  ]);
  expect(saved[0]?.proposals).toBeGreaterThan(0);
  expect((await kith.book.people.toArray())[0]).toMatchObject({
    name: 'Runa Solheim',
    positions: [{ title: 'Geologist' }],
  });
});

it('adds what was typed for somebody new to whoever this turns out to be, and takes nothing of theirs away', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: draft({ name: 'Runa Solheim', title: '', organization: '' }) }]);
  const id = saved[0]?.person ?? '';
  await editPeople(kith, [id], () => ({
    headline: 'Mapped the north',
    notes: 'Allergic to nuts.',
    tags: ['speaker'],
    emails: [{ value: 'runa@home.example' }],
    positions: [{ title: 'Caver', organization: 'Grotte' }],
    met: { where: 'Bergen', on: '2019' },
  }));
  const typed = {
    headline: undefined,
    notes: 'Met at the fair',
    tags: ['fair'],
    emails: [{ value: 'runa@home.example' }, { value: 'runa@work.example' }],
    positions: [{ title: 'Chief geologist', organization: 'Fjell AS' }],
    met: { where: 'Fair' },
    birthday: '--05-17',
  };
  // Told by the user first, then known by the address that was typed.
  for (const person of [{ person: id }, {}])
    await saveDrafts(kith, [
      { draft: draft({ headline: 'On the page', emails: ['old@work.example'] }), ...person, typed },
    ]);
  expect(await kith.book.people.toArray()).toMatchObject([
    {
      headline: 'Mapped the north',
      notes: 'Allergic to nuts.\n\nMet at the fair',
      tags: ['speaker', 'fair'],
      emails: [{ value: 'runa@home.example' }, { value: 'runa@work.example' }],
      positions: [
        { title: 'Chief geologist', organization: 'Fjell AS' },
        { title: 'Caver', organization: 'Grotte' },
      ],
      met: { where: 'Fair', on: '2019' },
      birthday: '--05-17',
    },
  ]);
});

it('proposes a name that was typed with an address that somebody else is known by', async () => {
  const kith = fakeKith();
  const emails = [{ value: 'runa@fjell.example' }];
  await saveDrafts(kith, [{ draft: draft(), typed: { emails } }]);
  await saveDrafts(kith, [{ draft: { name: 'Oddvar Lie', evidence: {} }, typed: { name: 'Oddvar Lie', emails } }]);
  expect((await kith.book.people.toArray()).map(({ name }) => name)).toEqual(['Runa Solheim']);
  expect(await kith.book.proposals.toArray()).toMatchObject([{ field: 'name', value: 'Oddvar Lie' }]);
});

it('keeps a history that replays to what the person is now', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: draft(), address, typed: { tags: ['hiking'] } }]);
  const id = saved[0]?.person ?? '';
  kith.at -= 1_000_000;
  await editPeople(kith, [id], () => ({ headline: 'Mapped the north', positions: [] }));
  const person = await kith.book.people.get(id);
  const changes = await kith.book.changes.where('[person+rev]').between([id, 0], [id, Infinity]).toArray();
  expect(person && recorded(person)).toEqual(replay(changes));
});

it('restores the exact state when an act is undone, and undoes nothing twice', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: draft(), address }]);
  const id = saved[0]?.person ?? '';
  const tables = () =>
    Promise.all(
      [kith.book.people, kith.book.changes, kith.book.rhythm, kith.book.counters].map((table) => table.toArray()),
    );
  const before = await tables();
  kith.at += 5000;
  const { act } = await editPeople(kith, [id], () => ({ headline: 'Gone fishing' }));
  expect(await undoAct(kith, act)).toBe('undone');
  expect(await tables()).toEqual(before);
  expect(await undoAct(kith, act)).toBe('nothing');
});

it('keeps a later change when an earlier act is undone, and says so', async () => {
  const kith = fakeKith();
  const { saved, act } = await saveDrafts(kith, [{ draft: draft(), address }]);
  await editPeople(kith, [saved[0]?.person ?? ''], () => ({ headline: 'Still here' }));
  expect(await undoAct(kith, act)).toBe('partly');
  expect((await kith.book.people.toArray())[0]?.headline).toBe('Still here');
});

it('writes nothing at all when one of several drafts is wrong', async () => {
  const kith = fakeKith();
  const wrong = { draft: draft({ name: 'Odd One' }), address, typed: { importance: 7 } };
  await expect(saveDrafts(kith, [{ draft: draft({ name: 'Even One' }) }, wrong])).rejects.toThrow('importance');
  expect(await kith.book.people.count()).toBe(0);
  expect(await kith.book.acts.count()).toBe(0);
});

it('writes a note that was typed of somebody onto nobody else who shares an address with them', async () => {
  const kith = fakeKith();
  const emails = [{ value: 'home@solheim.example' }];
  await saveDrafts(kith, [{ draft: draft(), typed: { emails } }]);
  await saveDrafts(kith, [{ draft: { name: 'Oddvar Lie', evidence: {} }, typed: { emails, notes: 'Likes tea' } }]);
  const notes = new Map((await kith.book.people.toArray()).map((person) => [person.name, person.notes]));
  expect(notes).toEqual(
    new Map([
      ['Runa Solheim', ''],
      ['Oddvar Lie', 'Likes tea'],
    ]),
  );
});

it('gives whoever is saved into a group its cadence, unless they were given one', async () => {
  const kith = fakeKith();
  const { group } = await saveGroup(kith, { name: 'Choir', cadenceDays: 30 });
  await saveDrafts(kith, [
    { draft: draft(), typed: { groups: [group] } },
    { draft: draft({ name: 'Oddvar Lie' }), typed: { groups: [group], cadenceDays: 7 } },
    { draft: draft({ name: 'Signe Moen' }), typed: { notes: 'x' } },
  ]);
  const days = (await kith.book.people.toArray()).map(({ cadenceDays }) => cadenceDays);
  expect(days).toEqual([30, 7, undefined]);
});

it('updates the one whom the popup shows: the page\u2019s own before who shares an address, the namesake before another', async () => {
  const kith = fakeKith();
  const emails = ['home@solheim.example'];
  await saveDrafts(kith, [{ draft: draft({ emails }) }]);
  kith.at += 1000;
  await saveDrafts(kith, [{ draft: { name: 'Oddvar Solheim', evidence: {} }, address }]);
  await saveDrafts(kith, [{ draft: { name: 'Tor Lie', emails, evidence: {} }, asNew: true }]);
  const drafts: Draft[] = [
    { name: 'Oddvar Solheim', emails, urls: [address], evidence: {} },
    { name: 'Tor Lie', emails, evidence: {} },
  ];
  const shown = await knownPeople(kith, drafts);
  expect(shown.map((person) => person?.name)).toEqual(['Oddvar Solheim', 'Tor Lie']);
  const { saved } = await saveDrafts(
    kith,
    drafts.map((one) => ({ draft: one })),
  );
  expect(saved.map(({ person }) => person)).toEqual(shown.map((person) => person?.id));
});
