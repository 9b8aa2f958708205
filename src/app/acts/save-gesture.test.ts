// Protects: what a click names for certain is saved at once, with the page as its source; all else becomes a form, and the popup hears of it.
import { beforeEach, expect, it } from 'vitest';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import { savingIn } from '../saving.ts';
import { type Gesture, saveGesture } from './save-gesture.ts';

let kith: FakeKith;
beforeEach(() => {
  kith = fakeKith();
});

const url = 'https://fjell.example/team';
const save = async (clicked: Partial<Gesture>, seen?: unknown) => {
  const outcome = await saveGesture(kith, {
    tab: 7,
    url,
    title: 'Team',
    lookAtPage: () => Promise.reject(new Error('the page was not asked for')),
    photoOf: () => Promise.resolve(undefined),
    readSelection: () => Promise.resolve(seen),
    ...clicked,
  });
  expect(await savingIn(kith, 7)).toEqual(outcome);
  return outcome;
};
const saved = async () => {
  const people = await kith.book.people.toArray();
  return people.map(({ name, emails, phones }) => [name, ...[...emails, ...phones].map(({ value }) => value)]);
};
const sources = async () => (await kith.book.changes.toArray()).map(({ source }) => source);

it('saves who is named on a mail link', async () => {
  const outcome = await save({ link: 'mailto:runa@fjell.example', linkText: 'Runa Solheim' });
  expect(outcome).toMatchObject({ tab: 7, state: 'saved', people: [{ outcome: 'created' }] });
  expect(await saved()).toEqual([['Runa Solheim', 'runa@fjell.example']]);
  expect(await sources()).toEqual([{ kind: 'page', address: url }]);
});

it('takes the words of the link as the page shows them first', async () => {
  const link = 'mailto:post@fjell.example';
  await save({ link, linkText: 'Write to us' }, { linkText: 'Oddvar Lie' });
  expect(await saved()).toEqual([['Oddvar Lie', 'post@fjell.example']]);
});

it('makes a form of a mail link that names nobody, and of any other link', async () => {
  expect(await save({ link: 'mailto:runa@fjell.example', linkText: 'Write to us' })).toMatchObject({
    state: 'form',
    draft: { name: '', emails: ['runa@fjell.example'] },
  });
  expect(await save({ link: 'https://fjell.example/prices', linkText: 'Prices' })).toMatchObject({
    state: 'form',
    draft: { name: 'Prices', urls: ['https://fjell.example/prices'] },
  });
  expect(await saved()).toEqual([]);
});

it('saves everybody whom a selection names', async () => {
  const selection = 'Runa Solheim <runa@fjell.example>, Oddvar Lie <oddvar@fjell.example>';
  expect(await save({ selection })).toMatchObject({ state: 'saved' });
  expect((await saved()).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual([
    ['Oddvar Lie', 'oddvar@fjell.example'],
    ['Runa Solheim', 'runa@fjell.example'],
  ]);
  expect(await sources()).toEqual(Array.from({ length: 2 }, () => ({ kind: 'page', address: url })));
});

it('saves a card that stands on a page as text, read with its line ends', async () => {
  const text = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Signe Moen\r\nEMAIL:signe@fjell.example\r\nEND:VCARD\r\n';
  await save({ selection: text.replaceAll('\r\n', ' ') }, { text });
  expect(await saved()).toEqual([['Signe Moen', 'signe@fjell.example']]);
});

it('makes a form of a selection that names nobody', async () => {
  const selection = 'the boat leaves at nine from the lower quay and comes back in the evening';
  expect(await save({ selection })).toMatchObject({ state: 'form', draft: { name: '', bio: selection } });
  expect(await saved()).toEqual([]);
});

it('tells the popup when a look at the page fails', async () => {
  const failing = saveGesture(kith, {
    tab: 7,
    url,
    title: '',
    selection: 'x',
    lookAtPage: () => Promise.reject(new Error('unused')),
    photoOf: () => Promise.resolve(undefined),
    readSelection: () => Promise.reject(new Error('gone')),
  });
  await expect(failing).rejects.toThrow('gone');
  expect(await savingIn(kith, 7)).toMatchObject({ state: 'unreadable', reason: 'failed' });
});
