import * as z from 'zod/mini';
import type { AgendaItem } from '../../domain/agenda/agenda.ts';
import { rowOf } from '../../domain/agenda/answers.ts';
import { type Dormant, DORMANT_A_WEEK, dormantOf } from '../../domain/agenda/dormant.ts';
import { weekOf } from '../../domain/agenda/quiet.ts';
import { type LocalDate, localDate } from '../../domain/dates.ts';
import { type News, newsOf } from '../../domain/occasions/news.ts';
import type { Book } from '../../store/book.ts';
import { type Kith, today } from '../kith.ts';

/** What was offered in a week, by ids; the reasons are read anew. */
const Offered = z.object({ week: z.string(), people: z.array(z.string()) });

/**
 * Chooses the dormant ties of the week, at most two, at the first wake in it: the best of those not offered before in the same silence.
 * Reads every tie that fell silent, so it is done in the background and once a week.
 */
export async function chooseDormant(kith: Kith): Promise<void> {
  const { book } = kith;
  const day = today(kith);
  const week = weekOf(day);
  if ((await offered(book))?.week === week) return;
  const silent = (
    await Promise.all(
      (['learned', 'new'] as const).map((basis) =>
        book.rhythm.where('[basis+lostOn]').between([basis, ''], [basis, day]).toArray(),
      ),
    )
  ).flat();
  const news = new Map<string, News>();
  const lastOn = new Map(silent.map((rhythm) => [rhythm.person, rhythm.lastOn ?? '']));
  for (const { id } of await book.people.where('newsAt').above(0).toArray()) {
    if (!lastOn.has(id)) continue;
    const latest = await latestNews(kith, id, lastOn.get(id));
    if (latest) news.set(id, latest);
  }
  const chosen: Dormant[] = [];
  for (const dormant of dormantOf(silent, day, news)) {
    if (chosen.length === DORMANT_A_WEEK) break;
    const row = await book.followUps.get(rowOf(itemOf(dormant, day)));
    if (row?.reason !== 'reconnect') chosen.push(dormant);
  }
  await book.values.put({ id: 'dormant', value: { week, people: chosen.map(({ person }) => person) } });
}

/** The dormant ties of this week that still wait for an answer, with why they are worth reviving. Reads rows of these two people alone. */
export async function readDormant(kith: Kith): Promise<{ item: AgendaItem; dormant: Dormant }[]> {
  const { book } = kith;
  const day = today(kith);
  const kept = await offered(book);
  if (!kept || kept.week !== weekOf(day) || kept.people.length === 0) return [];
  const rhythms = (await book.rhythm.bulkGet(kept.people)).filter((rhythm) => rhythm !== undefined);
  const news = new Map<string, News>();
  for (const { person, lastOn } of rhythms) {
    const latest = await latestNews(kith, person, lastOn);
    if (latest) news.set(person, latest);
  }
  return dormantOf(
    rhythms.filter(({ standing }) => standing.state !== 'snoozed'),
    day,
    news,
  ).map((dormant) => ({ dormant, item: itemOf(dormant, day) }));
}

/** The latest news about somebody since a day: what there is to speak of. */
export async function latestNews(kith: Kith, person: string, since = ''): Promise<News | undefined> {
  const changes = await kith.book.changes.where('[person+rev]').between([person, 2], [person, Infinity]).toArray();
  return changes
    .map((change) => newsOf(change, localDate(change.at, kith.ports.zone())))
    .findLast((news) => news !== undefined && news.on > since);
}

async function offered(book: Book): Promise<z.infer<typeof Offered> | undefined> {
  return Offered.safeParse((await book.values.get('dormant'))?.value).data;
}

function itemOf({ person, score, why }: Dormant, day: LocalDate): AgendaItem {
  return {
    person,
    reason: 'reconnect',
    dueOn: day,
    score,
    why: { lastOn: why.lastOn, elapsed: why.silent },
  };
}
