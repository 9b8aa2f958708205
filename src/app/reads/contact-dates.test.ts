// Protects: the list of people names the day on which somebody does come up, the same as their own page, not the earlier one of the row.
import { expect, it } from 'vitest';
import { logInteraction } from '../acts/log-interaction.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { fakeKith } from '../kith.fake.ts';
import { contactDates } from './contact-dates.ts';
import { personPage } from './person.ts';

it.each([true, false])('says the same day as the person’s page, in a book logged completely: %s', async (complete) => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Alva', evidence: {} } }]);
  const id = saved[0]?.person ?? '';
  for (const on of ['2026-04-01', '2026-04-11', '2026-04-21', '2026-05-01'])
    await logInteraction(kith, { people: [id], on, kind: 'call' });
  kith.at = Date.parse('2026-12-01T09:00:00Z');
  await logInteraction(kith, { people: [id], on: '2026-11-30', kind: 'call' });
  await kith.book.values.put({ id: 'logging', value: { on: '2026-12-01', complete, people: 1000 } });
  const [dates, page] = [(await contactDates(kith, [id])).get(id), await personPage(kith, id)];
  expect(dates).toEqual({ lastOn: '2026-11-30', dueFrom: page?.rhythm?.dueFrom });
  expect(dates?.dueFrom).toBe(complete ? '2027-01-13' : '2026-12-24');
});
