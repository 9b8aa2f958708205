// Protects: the day's list is within capacity, fixed at its first look, never shows anybody twice in a silence, keeps the user's
// cadences, and never loses a promise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type LocalDate } from '../dates.ts';
import type { Occasion } from '../occasions/occasion.ts';
import type { Contact } from '../rhythm/contact-days.ts';
import { advance, type Pace, type Rhythm, rhythmOf, type RhythmPerson } from '../rhythm/rhythm.ts';
import { standingOf } from '../rhythm/standing.ts';
import type { FollowUp } from '../rows.ts';
import { type Agenda, type AgendaDay, type AgendaInput, agendaOf } from './agenda.ts';
import { rowOf, settledBy, withAnswer, withShown } from './answers.ts';

const pace: Pace = { cadenceByCloseness: { 1: 14, 2: 30, 3: 90, 4: 180 }, defaultCloseness: 3 };
const today = '2026-06-10';
const settings = { capacity: 5, quietDays: [], away: [] };
const before = (days: number) => addDays(today, -days);
const met = (...daysAgo: number[]): Contact[] =>
  daysAgo.map((days) => ({ on: before(days), kind: 'call', by: 'both' }));
const of = (person: RhythmPerson, contacts: Contact[], rows: FollowUp[] = []) => rhythmOf(person, contacts, rows, pace);
const ask = (input: Partial<AgendaInput>): Agenda =>
  agendaOf({ today, rhythms: [], followUps: [], occasions: [], settings, complete: true, ...input });
const row = (more: Partial<FollowUp>): FollowUp => ({
  id: 'row',
  person: 'ada',
  reason: 'promise',
  dueOn: today,
  note: '',
  state: 'open',
  createdAt: 0,
  ...more,
});
const birthday = (person: string): Occasion => ({
  person,
  kind: 'birthday',
  key: 'birthday 2026',
  on: today,
  from: today,
  to: addDays(today, 3),
  importance: 0.5,
  closeness: 3,
});
const weekly = [0, 7, 14, 21, 28];

describe('what is due', () => {
  it('is a learned rhythm between three and a half and eight gaps of silence', () => {
    const shows = (silence: number) =>
      ask({ rhythms: [of({ id: 'ada' }, met(...weekly.map((days) => days + silence)))] }).items.length;
    expect([20, 32, 33, 56, 57, 200].map(shows)).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('is a cadence from its day on, however late', () => {
    const shows = (silence: number) =>
      ask({ rhythms: [of({ id: 'ada', cadenceDays: 30 }, met(silence))] }).items.length;
    expect([29, 30, 400].map(shows)).toEqual([0, 1, 1]);
  });

  it('says why in facts', () => {
    const [item] = ask({
      rhythms: [of({ id: 'ada', cadenceDays: 30 }, met(...weekly.map((days) => days + 40)))],
    }).items;
    expect(item).toMatchObject({
      reason: 'cadence',
      dueOn: before(10),
      why: { elapsed: 40, cadenceDays: 30, lastOn: before(40) },
    });
  });

  it('puts a condolence before thanks, and both before a birthday', () => {
    const occasions = (['birthday', 'thanks', 'condolence'] as const).map((kind) => ({ ...birthday(kind), kind }));
    expect(ask({ occasions }).items.map(({ person }) => person)).toEqual(['condolence', 'thanks', 'birthday']);
  });

  it('orders promises by their day, then by when they were made, and a snoozed one by the day that it was put to', () => {
    const followUps = [
      row({ id: 'second', createdAt: 2 }),
      row({ id: 'first', createdAt: 1 }),
      row({ id: 'later', state: 'snoozed', dueOn: before(9), until: addDays(today, 1) }),
    ];
    expect(ask({ followUps }).items.map(({ followUp }) => followUp)).toEqual(['first', 'second']);
  });

  it('lets an occasion go once it was answered or shown on two days, and shows it until its last day', () => {
    const shows = (more: Partial<FollowUp>, to = addDays(today, 3)) =>
      ask({
        occasions: [{ ...birthday('ada'), to }],
        followUps: [row({ reason: 'occasion', note: 'birthday 2026', ...more })],
      }).items.length;
    expect(shows({ state: 'done' })).toBe(0);
    expect(shows({ state: 'rested' })).toBe(0);
    expect(shows({ state: 'snoozed', until: addDays(today, 1) })).toBe(0);
    expect(shows({ state: 'snoozed', until: today })).toBe(1);
    expect(shows({ state: 'shown', shownOn: [before(2), before(1)] })).toBe(0);
    expect(shows({ state: 'shown', shownOn: [before(1), today] })).toBe(1);
    expect(shows({}, today)).toBe(1);
    expect(shows({}, before(1))).toBe(0);
  });

  it('names nobody twice: a promise stands for whatever else there is', () => {
    expect(ask({ occasions: [birthday('ada')], followUps: [row({})] }).items.map(({ reason }) => reason)).toEqual([
      'promise',
    ]);
  });

  it('waits for an occasion or a promise within the week instead of reminding besides', () => {
    const rhythms = [of({ id: 'ada' }, met(...weekly.map((days) => days + 40)))];
    const isReminded = (input: Partial<AgendaInput>) => ask({ rhythms, ...input }).items.length > 0;
    const ahead = (days: number, more: Partial<Occasion> = {}) => ({
      occasions: [{ ...birthday('ada'), from: addDays(today, days), on: addDays(today, days), ...more }],
    });
    const owing = (days: number, more: Partial<FollowUp> = {}) => ({
      followUps: [row({ dueOn: addDays(today, days), ...more })],
    });
    expect([ahead(1), ahead(7), ahead(8)].map(isReminded)).toEqual([false, false, true]);
    expect([owing(1), owing(7), owing(8), owing(7, { reason: 'date' })].map(isReminded)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    // A card and a feast are for many: they stand for no word of one's own. Nor does what is over, or was put off.
    expect(isReminded(ahead(3, { kind: 'card' }))).toBe(true);
    expect(isReminded(ahead(3, { kind: 'feast' }))).toBe(true);
    expect(isReminded(owing(3, { state: 'done' }))).toBe(true);
    expect(isReminded(owing(3, { reason: 'occasion', note: 'birthday 2026' }))).toBe(true);
    expect(ask({ rhythms, occasions: [birthday('ada')] }).items.map(({ reason, why }) => [reason, why.also])).toEqual([
      ['occasion', ['rhythm']],
    ]);
  });

  it('weighs who is close and who matters more, and a tie that comes back from a snooze most', () => {
    const silent = met(...weekly.map((days) => days + 40));
    const scoreOf = (person: Omit<RhythmPerson, 'id'>, rows: FollowUp[] = []) =>
      ask({ rhythms: [of({ id: 'ada', ...person }, silent, rows)] }).items[0]?.score ?? 0;
    const occasionOf = (more: Partial<Occasion>) =>
      ask({ occasions: [{ ...birthday('ada'), ...more }] }).items[0]?.score;
    expect(([1, 2, 3, 4] as const).map((closeness) => occasionOf({ closeness }))).toEqual([1.3, 1.15, 1, 0.85]);
    expect([0, 0.5, 1].map((importance) => occasionOf({ importance }))).toEqual([0.5, 1, 1.5]);
    expect(scoreOf({ importance: 1 })).toBeGreaterThan(scoreOf({}));
    const snoozed = row({ reason: 'rhythm', state: 'snoozed', until: today, since: before(40) });
    expect(scoreOf({}, [snoozed])).toBe(1.5);
    expect(ask({ rhythms: [of({ id: 'ada', addedOn: before(2) }, [])] }).items).toMatchObject([
      { reason: 'new', score: 0.9, dueOn: today },
    ]);
  });

  it('puts the nearest to being lost first where the log is complete, and the weakest where it is not', () => {
    const rhythms = [
      of({ id: 'strong' }, met(...Array.from({ length: 20 }, (_, at) => 50 + 7 * at))),
      of({ id: 'fading' }, met(...weekly.map((days) => days + 52))),
    ];
    expect(ask({ rhythms }).items.map(({ person }) => person)).toEqual(['fading', 'strong']);
    const nearer = [
      of({ id: 'strong' }, met(...Array.from({ length: 20 }, (_, at) => 55 + 7 * at))),
      of({ id: 'weak' }, met(...weekly.map((days) => days + 40))),
    ];
    expect(ask({ rhythms: nearer }).items.map(({ person }) => person)).toEqual(['strong', 'weak']);
    expect(ask({ rhythms: nearer, complete: false }).items.map(({ person }) => person)).toEqual(['weak', 'strong']);
  });

  it('says until when a tie is not lost, how sure its rhythm is, and which promise it is', () => {
    const [item] = ask({ rhythms: [of({ id: 'ada' }, met(...weekly.map((days) => days + 40)))] }).items;
    expect(item).toMatchObject({ reason: 'rhythm', why: { lostOn: addDays(today, 16), sure: 4 / 7 } });
    expect(item?.why.usual).toBeLessThan(30);
    const [own] = ask({ followUps: [row({ note: 'The paper', owed: 'by-them' })] }).items;
    expect(own?.why).toEqual({ note: 'The paper', owed: 'by-them' });
  });

  it('names somebody once, with all that there is about them', () => {
    const rhythms = [of({ id: 'ada', cadenceDays: 30 }, met(31))];
    const { items } = ask({ rhythms, occasions: [birthday('ada')] });
    expect(items.map(({ reason, why }) => [reason, why.also])).toEqual([['cadence', ['occasion']]]);
  });

  it('is no birthday on which the user called already, but one on which they wrote themselves, or that a call came before', () => {
    const shows = (contact: Contact, more: Partial<Occasion> = {}) =>
      ask({ rhythms: [of({ id: 'ada' }, [contact])], occasions: [{ ...birthday('ada'), ...more }] }).items.length;
    expect(shows({ on: today, kind: 'call', by: 'me' })).toBe(0);
    expect(shows({ on: today, kind: 'message', by: 'them' })).toBe(1);
    expect(shows({ on: before(1), kind: 'call', by: 'me' })).toBe(1);
    // Thanks have to be said as such: a call alone says none.
    expect(shows({ on: today, kind: 'call', by: 'me' }, { kind: 'thanks' })).toBe(1);
  });

  it('says whom it holds back from, and does not list them', () => {
    const wrote: Contact[] = [200, 150, 100].map((days) => ({ on: before(days), kind: 'message', by: 'me' }));
    const { items, held } = ask({ rhythms: [of({ id: 'ada', cadenceDays: 30 }, wrote)] });
    expect([items, held]).toEqual([[], [{ person: 'ada', unanswered: 3 }]]);
  });
});

describe('promises and dates', () => {
  it('come first, earliest first; what is beyond the capacity waits and is not dropped', () => {
    const followUps = [3, 1, 2].map((days) => row({ id: `p${days}`, person: `p${days}`, dueOn: before(days) }));
    const rhythms = [of({ id: 'ada', cadenceDays: 30 }, met(300))];
    const { items, waiting } = ask({ followUps, rhythms, settings: { ...settings, capacity: 2 } });
    expect([items, waiting].map((list) => list.map(({ person }) => person))).toEqual([['p3', 'p2'], ['p1']]);
  });

  it('that fall on quiet days or into a period away show on the last open day before', () => {
    const away = [{ from: addDays(today, 1), to: addDays(today, 9) }];
    const followUps = [row({ dueOn: addDays(today, 5) })];
    expect(ask({ followUps, settings: { ...settings, away } }).items).toHaveLength(1);
    expect(ask({ followUps }).items).toHaveLength(0);
    // 10 June 2026 is a Wednesday.
    const quietDays = [4, 5, 6, 0, 1];
    expect(ask({ followUps, settings: { ...settings, quietDays } }).items).toHaveLength(1);
    expect(ask({ followUps, settings: { ...settings, quietDays: [3] } })).toMatchObject({ items: [], quiet: 'day' });
  });
});

describe('the list of a day', () => {
  const rhythms = Array.from({ length: 9 }, (_, at) => of({ id: `p${at}`, cadenceDays: 30 + at }, met(60)));

  it('is not refilled as it is worked off', () => {
    const first = ask({ rhythms });
    const called = first.items[0]?.person;
    const later = rhythms.map((rhythm) =>
      rhythm.person === called ? (advance(rhythm, { on: today, kind: 'call', by: 'me' }) ?? rhythm) : rhythm,
    );
    const second = ask({ rhythms: later, fixed: first.fixed });
    expect(second.items).toEqual(first.items.slice(1));
  });

  it('takes up a promise made since, and another day’s list not at all', () => {
    const first = ask({ rhythms, settings: { ...settings, capacity: 3 } });
    const [done] = first.items;
    const later = rhythms.filter(({ person }) => person !== done?.person);
    const followUps = [row({ person: 'bea' })];
    const second = ask({ rhythms: later, followUps, fixed: first.fixed, settings: { ...settings, capacity: 3 } });
    expect(second.items.map(({ person }) => person)).toEqual([
      'bea',
      ...first.items.slice(1).map(({ person }) => person),
    ]);
    expect(ask({ rhythms, fixed: { ...first.fixed, day: addDays(today, 400) } }).items).toHaveLength(5);
  });
});

describe('what is left of a list', () => {
  const snooze = (until: LocalDate): FollowUp =>
    row({ reason: 'rhythm', state: 'snoozed', until, since: before(40), id: 'reminder' });
  const silent = met(...weekly.map((days) => days + 40));
  const first = ask({ rhythms: [of({ id: 'ada' }, silent)] });
  const left = (rows: FollowUp[], person: Omit<RhythmPerson, 'id'> = {}) =>
    ask({ rhythms: [of({ id: 'ada', ...person }, silent, rows)], fixed: first.fixed }).items.length;

  it('is a tie until it was answered, put off to another day, or let rest', () => {
    const shown = row({ reason: 'rhythm', state: 'shown', shownOn: [before(1), today], since: before(40) });
    expect([left([]), left([shown]), left([snooze(today)])]).toEqual([1, 1, 1]);
    expect([left([snooze(addDays(today, 1))]), left([{ ...shown, state: 'done', answeredOn: today }])]).toEqual([0, 0]);
    expect([left([], { restingSince: 1 }), left([], { tact: 'deceased' })]).toEqual([0, 0]);
    expect(ask({ rhythms: [], fixed: first.fixed }).items).toEqual([]);
  });

  it('is an occasion as long as there is one, and nothing was said to it', () => {
    const begun = ask({ occasions: [birthday('ada')] });
    const open = (more: Partial<AgendaInput>) =>
      ask({ fixed: begun.fixed, occasions: [birthday('ada')], ...more }).items.length;
    const answered = (state: FollowUp['state']) =>
      open({ followUps: [row({ reason: 'occasion', note: 'birthday 2026', state })] });
    expect(open({})).toBe(1);
    expect(open({ occasions: [] })).toBe(0);
    expect(open({ rhythms: [of({ id: 'ada' }, met(0))] })).toBe(0);
    expect((['shown', 'writing', 'open', 'done', 'snoozed', 'rested'] as const).map(answered)).toEqual([
      1, 1, 1, 0, 0, 0,
    ]);
    // Put off, it is back on the day that was said.
    const until = (day: LocalDate) =>
      open({ followUps: [row({ reason: 'occasion', note: 'birthday 2026', state: 'snoozed', until: day })] });
    expect([until(today), until(addDays(today, 1))]).toEqual([1, 0]);
    // Somebody else's answer, or one to another occasion, is none to this.
    expect(
      open({ followUps: [row({ person: 'bea', reason: 'occasion', note: 'birthday 2026', state: 'done' })] }),
    ).toBe(1);
    expect(open({ followUps: [row({ reason: 'occasion', note: 'birthday 2025', state: 'done' })] })).toBe(1);
  });

  it('is a promise until it was kept or put off, and more of them only as far as there is room', () => {
    const two = { ...settings, capacity: 2 };
    const promise = (id: string, more: Partial<FollowUp> = {}) => row({ id, person: id, ...more });
    const begun = ask({ followUps: [promise('ada'), promise('bea')], settings: two });
    const later = (...followUps: FollowUp[]) => {
      const { items, waiting, fixed } = ask({ followUps, fixed: begun.fixed, settings: two });
      return [items, waiting, fixed.items].map((list) => list.map(({ person }) => person));
    };
    expect(later(promise('ada'), promise('bea'), promise('cy'))).toEqual([['ada', 'bea'], ['cy'], ['ada', 'bea']]);
    expect(later(promise('ada', { state: 'done' }), promise('bea'), promise('cy'), promise('di'))).toEqual([
      ['cy', 'bea'],
      ['di'],
      ['cy', 'ada', 'bea'],
    ]);
    const put = (until?: LocalDate) => promise('ada', { state: 'snoozed', ...(until && { until }) });
    expect(later(put(today), promise('bea'))[0]).toEqual(['ada', 'bea']);
    expect(later(put(), promise('bea'))[0]).toEqual(['ada', 'bea']);
    expect(later(put(addDays(today, 1)), promise('bea'))[0]).toEqual(['bea']);
    // A draft that was opened keeps no promise yet: not today, and not tomorrow.
    const writing = promise('ada', { state: 'writing' });
    expect(later(writing, promise('bea'))[0]).toEqual(['ada', 'bea']);
    expect(ask({ today: addDays(today, 1), followUps: [writing] }).items.map(({ person }) => person)).toEqual(['ada']);
    expect(later(promise('bea'))[0]).toEqual(['bea']);
  });
});

describe('a day that began with nobody due', () => {
  it('shows whoever comes into the book and is due, and is then worked off like any other', () => {
    const morning = ask({ rhythms: [] });
    expect(morning.fixed.items).toEqual([]);
    const rhythms = [of({ id: 'ada', cadenceDays: 30 }, met(60))];
    const noon = ask({ rhythms, fixed: morning.fixed });
    expect(noon.items.map(({ person }) => person)).toEqual(['ada']);
    const more = [...rhythms, of({ id: 'ben', cadenceDays: 30 }, met(60))];
    expect(ask({ rhythms: more, fixed: noon.fixed }).items).toEqual(noon.items);
  });
});

describe('answers', () => {
  const learned = met(...weekly.map((days) => days + 40));
  const [item] = ask({ rhythms: [of({ id: 'ada' }, learned)] }).items;
  if (!item) throw new Error('nobody is due');
  const moment = { today, now: 1000 };
  const shows = (rows: FollowUp[], day: LocalDate) =>
    ask({ today: day, rhythms: [of({ id: 'ada' }, learned, rows)], complete: true }).items.length;

  it('a learned reminder is spent when it was shown on two days', () => {
    const once = withShown(item, undefined, moment);
    const twice = withShown(item, once, { today: addDays(today, 1), now: 2000 });
    expect(withShown(item, twice, { today: addDays(today, 1), now: 3000 })).toBe(twice);
    expect([shows([once], addDays(today, 1)), shows([twice], addDays(today, 2))]).toEqual([1, 0]);
  });

  it.each(['done', 'rest'] as const)('%s ends it for this silence', (kind) => {
    expect(shows([withAnswer(item, undefined, { kind }, moment)], addDays(today, 1))).toBe(0);
  });

  it('a snooze brings it back on its day, and two in a row stretch the gap by half', () => {
    const once = withAnswer(item, undefined, { kind: 'snooze' }, moment);
    const until = once.until ?? '';
    expect([shows([once], addDays(until, -1)), shows([once], until)]).toEqual([0, 1]);
    const twice = withAnswer(item, once, { kind: 'snooze' }, { today: until, now: 2000 });
    expect(twice.id).toBe(once.id);
    expect(daysBetween(until, twice.until ?? '')).toBeGreaterThan(daysBetween(today, until));
    const settled = settledBy({ id: 'call', people: ['ada'], on: until, kind: 'call', by: 'me' }, [twice], 3000);
    const after = of({ id: 'ada' }, [...learned, { on: until, kind: 'call', by: 'me' }], settled);
    expect([settled[0]?.state, after.stretch, after.standing.state]).toEqual(['done', 1.5, 'open']);
  });

  it('a cadence stays due until it is answered, and starts anew from the answer', () => {
    const rhythm = of({ id: 'ada', cadenceDays: 30 }, met(31));
    const [turn] = ask({ rhythms: [rhythm] }).items;
    if (!turn) throw new Error('nobody is due');
    const days = [0, 1, 2, 3].map((ahead) => ({ today: addDays(today, ahead), now: ahead }));
    const seen = days.reduce<FollowUp | undefined>((known, day) => withShown(turn, known, day), undefined);
    expect(of({ id: 'ada', cadenceDays: 30 }, met(31), seen ? [seen] : []).dueFrom).toBe(rhythm.dueFrom);
    const done = withAnswer(turn, seen, { kind: 'done' }, moment);
    expect(of({ id: 'ada', cadenceDays: 30 }, met(31), [done]).dueFrom).toBe(addDays(today, 30));
  });

  it('of a new person comes after 2, 14 and 45 days, at most twice each, and then no more', () => {
    const daysOf = (answer: (day: number) => boolean) => {
      const added = today;
      let seen: FollowUp | undefined;
      const days: number[] = [];
      for (let day = 0; day < 120; day += 1) {
        const on = addDays(added, day);
        const [turn] = ask({ today: on, rhythms: [of({ id: 'ada', addedOn: added }, [], seen ? [seen] : [])] }).items;
        if (!turn) continue;
        days.push(day);
        seen = withShown(turn, seen, { today: on, now: day });
        if (answer(day)) seen = withAnswer(turn, seen, { kind: 'done' }, { today: on, now: day });
      }
      return days;
    };
    expect(daysOf(() => false)).toEqual([2, 3, 14, 45]);
    expect(daysOf(() => true)).toEqual([2, 14, 45]);
    expect(daysOf((day) => day === 2)).toEqual([2, 14, 15, 45]);
  });

  it('a backdated interaction settles the reminders of the silence that it ended, and no promise', () => {
    const rows = [withShown(item, undefined, moment), row({ id: 'promise' })];
    const settles = (daysAgo: number) =>
      settledBy({ id: 'call', people: ['bea', 'ada'], on: before(daysAgo), kind: 'call', by: 'me' }, rows, 1).map(
        ({ id }) => id,
      );
    expect([settles(5), settles(40)]).toEqual([[rowOf(item)], []]);
  });
});

interface Simulated {
  shown: { person: string; silence: LocalDate | undefined; cadence: boolean; on: LocalDate }[];
  largest: number;
  latest: number;
}

/** The rows that a day's first look reads by index (AgendaInput.rhythms). */
function dueRows(kept: Iterable<Rhythm>, day: LocalDate): Rhythm[] {
  return [...kept].filter(
    ({ basis, dueFrom, lostOn }) =>
      basis === 'cadence' || (dueFrom !== undefined && dueFrom <= day && (lostOn ?? day) >= day),
  );
}

/** A year in which every cadence is answered on the day it shows and learned reminders mostly are not. */
function simulate(
  people: readonly RhythmPerson[],
  first: ReadonlyMap<string, Contact[]>,
  { days, capacity, quietDays }: { days: number; capacity: number; quietDays: number[] },
  random: () => number,
): Simulated {
  const contacts = new Map(people.map(({ id }) => [id, [...(first.get(id) ?? [])]]));
  const rows = new Map(people.map(({ id }) => [id, new Map<string, FollowUp>()]));
  const kept = new Map(people.map((person) => [person.id, of(person, contacts.get(person.id) ?? [])]));
  const result: Simulated = { shown: [], largest: 0, latest: 0 };
  const touch = (person: RhythmPerson) => {
    kept.set(person.id, of(person, contacts.get(person.id) ?? [], [...(rows.get(person.id)?.values() ?? [])]));
  };
  const byId = new Map(people.map((person) => [person.id, person]));
  const log = (id: string, contact: Contact) => {
    contacts.get(id)?.push(contact);
    const rhythm = kept.get(id);
    const next: Rhythm | undefined = rhythm && advance(rhythm, contact);
    if (next) kept.set(id, next);
  };
  let fixed: AgendaDay | undefined;
  for (let ahead = 0; ahead < days; ahead += 1) {
    const day = addDays('2026-01-01', ahead);
    const agenda = agendaOf({
      today: day,
      rhythms: dueRows(kept.values(), day),
      followUps: [],
      occasions: [],
      settings: { capacity, quietDays, away: [] },
      complete: true,
      fixed,
    });
    fixed = agenda.fixed;
    result.largest = Math.max(result.largest, agenda.items.length);
    for (const item of agenda.items) {
      const person = byId.get(item.person);
      if (!person) continue;
      const cadence = item.reason === 'cadence';
      result.shown.push({ person: item.person, silence: item.why.lastOn, cadence, on: day });
      const id = rowOf(item);
      const own = rows.get(item.person);
      own?.set(id, withShown(item, own.get(id), { today: day, now: ahead }));
      touch(person);
      if (cadence && item.why.elapsed !== undefined)
        result.latest = Math.max(result.latest, item.why.elapsed / (person.cadenceDays ?? 1));
      if (cadence || random() < 0.3) log(item.person, { on: day, kind: 'call', by: 'both' });
    }
    for (const person of people)
      if (person.cadenceDays === undefined && random() < 0.01) log(person.id, { on: day, kind: 'message', by: 'them' });
  }
  for (const [id, { lastOn, cadenceDays }] of kept)
    if (byId.get(id)?.cadenceDays !== undefined && lastOn && cadenceDays)
      result.latest = Math.max(result.latest, daysBetween(lastOn, addDays('2026-01-01', days)) / cadenceDays);
  return result;
}

/** So many people; the cadences of a sixth of them, or of as many as there is room for, fill 0.8 of a capacity. A seed gives the same ones. */
function population(size: number, capacity: number, kind: 'equal' | 'mixed', random: () => number) {
  const people: RhythmPerson[] = [];
  const count = size / 6;
  const cadence = Math.ceil(count / (0.8 * capacity));
  let load = 0;
  for (let at = 0; at < count; at += 1) {
    const days = kind === 'equal' ? cadence : Math.ceil(cadence * 0.15 * 30 ** random());
    if (load + 1 / days > 0.8 * capacity) break;
    load += 1 / days;
    people.push({ id: `c${at}`, cadenceDays: days });
  }
  for (let at = people.length; at < size; at += 1) people.push({ id: `l${at}` });
  return people;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('a year', () => {
  // "equal": all were last met on the same day and would be due on the same day.
  it.each([
    ['equal', 600, 2],
    ['mixed', 3000, 5],
  ] as const)(
    'never exceeds the capacity, meets cadences in time, shows nobody twice (%s, %d people)',
    { timeout: 120_000 },
    (kind, size, capacity) => {
      const random = generator(7);
      const people = population(size, capacity, kind, random);
      const first = new Map(
        people.map(({ id, cadenceDays }) => {
          const last = cadenceDays === undefined || kind === 'mixed' ? Math.floor(random() * (cadenceDays ?? 60)) : 0;
          const gap = 2 + Math.floor(random() * 20);
          return [
            id,
            [4, 3, 2, 1, 0].map((n): Contact => ({
              on: addDays('2026-01-01', -last - n * gap),
              kind: 'call',
              by: 'both',
            })),
          ];
        }),
      );
      const { shown, largest, latest } = simulate(people, first, { days: 365, capacity, quietDays: [] }, random);
      expect(largest).toBe(capacity);
      expect(latest).toBeLessThanOrEqual(1.5);
      const days = new Map<string, Set<LocalDate>>();
      for (const { person, silence, cadence, on } of shown) {
        if (cadence) continue;
        const key = `${person} ${silence}`;
        days.set(key, (days.get(key) ?? new Set()).add(on));
      }
      expect(days.size).toBeGreaterThan(20);
      expect(Math.max(...[...days.values()].map((set) => set.size))).toBeLessThanOrEqual(2);
      expect(shown.some(({ cadence }) => cadence)).toBe(true);
    },
  );

  it('is never over capacity whatever there is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ cadence: fc.option(fc.integer({ min: 1, max: 99 })), silence: fc.integer({ min: 0, max: 300 }) }),
          { maxLength: 40 },
        ),
        fc.array(fc.integer({ min: -40, max: 10 }), { maxLength: 10 }),
        fc.integer({ min: 0, max: 6 }),
        (people, promises, capacity) => {
          const rhythms = people.map(({ cadence, silence }, at) =>
            of({ id: `p${at}`, ...(cadence && { cadenceDays: cadence }) }, met(silence, silence + 5, silence + 9)),
          );
          const followUps = promises.map((ahead, at) =>
            row({ id: `r${at}`, person: `q${at}`, dueOn: addDays(today, ahead) }),
          );
          const agenda = ask({ rhythms, followUps, settings: { ...settings, capacity } });
          expect(agenda.items.length).toBeLessThanOrEqual(capacity);
          const due = promises.filter((ahead) => ahead <= 0).length;
          expect([...agenda.items, ...agenda.waiting].filter(({ reason }) => reason === 'promise')).toHaveLength(due);
          expect(new Set(agenda.items.map(({ person }) => person)).size).toBe(agenda.items.length);
        },
      ),
    );
  });
});

it('tells the standing of the present silence alone', () => {
  const old = row({ reason: 'rhythm', state: 'done', since: '2026-01-01', answeredOn: '2026-02-01' });
  expect([standingOf([old], '2026-02-01').state, standingOf([old], '2026-01-01').state]).toEqual(['open', 'done']);
});
