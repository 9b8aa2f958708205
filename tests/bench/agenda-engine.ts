import { agendaOf } from '../../src/domain/agenda/agenda.ts';
import { addDays, type LocalDate } from '../../src/domain/dates.ts';
import type { Contact } from '../../src/domain/rhythm/contact-days.ts';
import { type Pace, type Rhythm, rhythmOf } from '../../src/domain/rhythm/rhythm.ts';
import { median, row, type Row } from './row.ts';

const today = '2026-06-10';
const PEOPLE = 20_000;
const CONTACTS = 10;
const pace: Pace = { cadenceByCloseness: { 1: 14, 2: 30, 3: 90, 4: 180 }, defaultCloseness: 3 };
const settings = { capacity: 5, quietDays: [], away: [] };

/**
 * The agenda's own work for 20,000 people with 200,000 interactions, without a database: against a structured clone of the rows it needs,
 * which is the least that any read of them costs.
 */
export function rows(): Promise<Row[]> {
  const random = generator(7);
  const people = Array.from({ length: PEOPLE }, (_, at) => ({
    id: `person-${at}`,
    ...(at % 10 === 0 && { cadenceDays: 30 + Math.floor(random() * 700) }),
  }));
  const contacts = people.map(() => Array.from({ length: CONTACTS }, (): Contact => contactOf(random)));
  const recompute = (): Rhythm[] => people.map((person, at) => rhythmOf(person, contacts[at] ?? [], [], pace));
  const all = recompute();
  const touched = all.filter(
    ({ basis, dueFrom = '9', lostOn = today }) => basis === 'cadence' || (dueFrom <= today && lostOn >= today),
  );
  const open = () => agendaOf({ today, rhythms: touched, followUps: [], occasions: [], settings, complete: true });
  return Promise.resolve([
    row(
      'agenda of 20,000 people: compute, to a clone of the rows it touches',
      time(open),
      'ms',
      time(() => structuredClone(touched)),
    ),
    row(
      '200,000 interactions: derive every rhythm, to a clone of them',
      time(recompute),
      'ms',
      time(() => structuredClone(contacts)),
    ),
  ]);
}

function contactOf(random: () => number): Contact {
  const on: LocalDate = addDays(today, -Math.floor(random() * 900));
  const by = (['me', 'them', 'both'] as const)[Math.floor(random() * 3)] ?? 'me';
  return { on, kind: random() < 0.2 ? 'met' : 'message', by };
}

/** The median of five runs, in milliseconds, after one that warms up. */
function time(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: 5 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
