import * as z from 'zod/mini';
import { agendaOf } from '../../src/domain/agenda/agenda.ts';
import { type Dormant, DORMANT_A_WEEK, dormantOf } from '../../src/domain/agenda/dormant.ts';
import { weekOf } from '../../src/domain/agenda/quiet.ts';
import { LocalDate, PartialDate } from '../../src/domain/date-schemas.ts';
import { occasionsOf } from '../../src/domain/occasions/occasions-of.ts';
import { Closeness, emptyFields, Tact } from '../../src/domain/person.ts';
import { drifting } from '../../src/domain/rhythm/drift.ts';
import { isComplete, loggingOf } from '../../src/domain/rhythm/logging.ts';
import { rhythmOf } from '../../src/domain/rhythm/rhythm.ts';
import type { Reminder } from '../../src/domain/rhythm/standing.ts';
import { type FollowUp, InteractionKind } from '../../src/domain/rows.ts';
import { Settings } from '../../src/domain/settings.ts';
import { flag, jsonLines, printLine } from './lines.ts';
import type { Verb } from './verb.ts';

/** One line of the jobs. */
export const Job = z.object({
  id: z.unknown(),
  now: LocalDate,
  capacity: z._default(z.number(), 5),
  people: z._default(
    z.array(
      z.object({
        id: z.string(),
        cadenceDays: z.optional(z.number()),
        birthday: z.optional(PartialDate),
        closeness: z.optional(Closeness),
        importance: z.optional(z.number()),
        tact: z.optional(Tact),
        addedOn: z.optional(LocalDate),
      }),
    ),
    [],
  ),
  interactions: z._default(
    z.array(
      z.object({
        person: z.string(),
        on: LocalDate,
        by: z.enum(['me', 'them', 'both']),
        kind: z._default(InteractionKind, 'other'),
        direction: z._default(z.enum(['gave', 'asked', 'kept']), 'kept'),
      }),
    ),
    [],
  ),
  reminded: z._default(z.array(z.object({ person: z.string(), on: LocalDate })), []),
  promises: z._default(z.array(z.object({ person: z.string(), dueOn: LocalDate })), []),
});
export type Job = z.infer<typeof Job>;

const settings = Settings.parse({});
const occasionContext = { zone: 'UTC', birthdayLeadDays: 0 };

/** Today's agenda, who drifts away and who is dormant, for each job as it arrives. A job that is none is answered `{id, error}`. */
export const agenda: Verb = async (args) => {
  for await (const line of jsonLines(flag(args, 'jobs') ?? '-')) {
    const job = Job.safeParse(line);
    printLine(job.success ? answer(job.data) : { id: Object(line).id, error: z.prettifyError(job.error) });
  }
};

/** The answer to a job: format in README.md. */
export function answer({ id, now, capacity, people, interactions, reminded, promises }: Job) {
  const past = byPerson(interactions.filter(({ on }) => on <= now));
  const told = byPerson(reminded.filter(({ on }) => on <= now));
  const rhythms = people.map((person) => {
    const contacts = past.get(person.id) ?? [];
    const last = contacts.reduce((latest, { on }) => (on > latest ? on : latest), '');
    const rows = (told.get(person.id) ?? []).filter(({ on }) => on > last).map(({ on }) => reminderOf(on, last));
    return rhythmOf(person, contacts, rows, settings);
  });
  const occasions = people.flatMap((person) =>
    occasionsOf({ ...emptyFields(''), ...person }, { ...occasionContext, today: now }),
  );
  const followUps = [
    ...promises.map(({ person, dueOn }) =>
      followUpOf({ person, reason: 'promise', dueOn, owed: 'by-me', state: 'open' }),
    ),
    // A reminder during an occasion was about it.
    ...occasions
      .filter(({ person, from, to }) => told.get(person)?.some(({ on }) => from <= on && on <= to))
      .map(({ person, key, on }) => followUpOf({ person, reason: 'occasion', dueOn: on, note: key, state: 'done' })),
  ];
  const today = agendaOf({
    today: now,
    rhythms,
    followUps,
    occasions,
    settings: { ...settings, capacity: Math.max(0, capacity - reminded.filter(({ on }) => on === now).length) },
    complete: isComplete(loggingOf(rhythms)),
  });
  return {
    id,
    agenda: today.items.map(({ person, reason, dueOn, score }) => ({ person, reason, dueOn, score })),
    drifting: drifting(rhythms, now),
    dormant: dormantThisWeek(dormantOf(rhythms, now), now, told),
  };
}

function followUpOf(of: Pick<FollowUp, 'person' | 'reason' | 'dueOn' | 'state'> & Partial<FollowUp>): FollowUp {
  return { id: `${of.reason} ${of.person} ${of.dueOn}`, note: '', createdAt: 0, ...of };
}

function byPerson<Row extends { person: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const list = found.get(row.person);
    if (list) list.push(row);
    else found.set(row.person, [row]);
  }
  return found;
}

/** A job's reminder was given and is over: spent for the silence it was given in. */
function reminderOf(on: LocalDate, last: LocalDate): Reminder {
  return { reason: 'rhythm', state: 'shown', dueOn: on, shownOn: [on, on], createdAt: 0, ...(last && { since: last }) };
}

function dormantThisWeek(found: readonly Dormant[], now: LocalDate, told: ReadonlyMap<string, { on: LocalDate }[]>) {
  const week = weekOf(now);
  const fresh = found.filter(
    ({ person, why }) => !(told.get(person) ?? []).some(({ on }) => on > why.lastOn && on < week),
  );
  return fresh.slice(0, DORMANT_A_WEEK).map(({ person, why }) => ({ person, why }));
}
