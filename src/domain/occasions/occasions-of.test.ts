// Protects: an occasion comes on its day, for those who may have it, with tact, and nobody's is missed by the index.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDay } from '../dates.ts';
import { emptyFields, type Person } from '../person.ts';
import type { Change, FollowUp, Interaction } from '../rows.ts';
import { cardKey, cardList, cardsDue } from './cards.ts';
import { occasionKeys, occasionKeysNear } from './occasion-keys.ts';
import { occasionsOf } from './occasions-of.ts';
import { thanksDue } from './thanks.ts';
import { yearlyDays } from './yearly.ts';

const person = (more: Partial<Person>) => ({ ...emptyFields('Ada Vale'), id: 'ada', ...more });
const context = { today: '2027-03-01', zone: 'Europe/Paris', birthdayLeadDays: 0 };
const kinds = (more: Partial<Person>, other: object = {}) =>
  occasionsOf(person(more), { ...context, ...other }).map(({ kind, on, years, about }) => [kind, on, years, about]);

describe('a yearly day', () => {
  it('that is 29 February is the 28th in common years', () => {
    expect(yearlyDays('2000-02-29', '2026-01-01', '2028-12-31')).toEqual([
      { on: '2026-02-28', years: 26 },
      { on: '2027-02-28', years: 27 },
      { on: '2028-02-29', years: 28 },
    ]);
  });

  it('without a year has no count; a month or a year alone is none; it is never before it first was', () => {
    expect(yearlyDays('--02-29', '2027-02-01', '2027-03-31')).toEqual([{ on: '2027-02-28' }]);
    expect([yearlyDays('1990-05', '2026-01-01', '2027-12-31'), yearlyDays('1990', '2026-01-01', '2027-12-31')]).toEqual(
      [[], []],
    );
    expect(yearlyDays('2027-06-01', '2026-01-01', '2027-12-31')).toEqual([{ on: '2027-06-01', years: 0 }]);
  });
});

describe('occasions', () => {
  it('are a birthday with its age, ahead by the person’s own lead days', () => {
    const [birthday] = occasionsOf(person({ birthday: '1990-03-08', birthdayLeadDays: 7 }), context);
    expect(birthday).toMatchObject({ kind: 'birthday', on: '2027-03-08', from: '2027-03-01', years: 37 });
  });

  it('are the years at the current work, but not those at an earlier one', () => {
    const positions = [
      { organization: 'Old Mill', from: '2010-03-05', to: '2020' },
      { organization: 'Lantern', from: '2022-03' },
    ];
    expect(kinds({ positions })).toEqual([['work-anniversary', '2027-03-01', 5, 'Lantern']]);
  });

  it('are feasts that the person or their group observes, and no others', () => {
    expect(kinds({ observes: ['easter', 'no-feast'] }, { groupObserves: ['nowruz', 'easter'] })).toEqual([
      ['feast', '2027-03-21', undefined, 'nowruz'],
      ['feast', '2027-03-28', undefined, 'easter'],
    ]);
  });

  it('tell a feast apart that comes twice in a year', () => {
    // The Islamic year is shorter: Eid al-Fitr 2033 falls on 3 January and 23 December.
    const keys = (today: string) =>
      occasionsOf(person({ observes: ['eid-al-fitr'] }), { ...context, today }).map(({ key }) => key);
    const [january] = keys('2033-01-01');
    const [december] = keys('2033-12-20');
    expect(january).toMatch(/^eid-al-fitr 2033-01-0/);
    expect(december).toMatch(/^eid-al-fitr 2033-12-2/);
  });

  const change = (field: string, from: unknown, to: unknown): Change => ({
    id: 'c',
    person: 'ada',
    act: 'a',
    rev: 2,
    at: Date.parse('2027-02-27T23:30:00Z'),
    source: { kind: 'you' },
    field,
    from,
    to,
  });
  it('are a new job and a move, dated in the user’s zone; what was filled in for the first time is no news', () => {
    const job = (organization: string, title?: string, from?: string) => [{ organization, title, from }];
    const news = (field: string, from: unknown, to: unknown) => kinds({}, { changes: [change(field, from, to)] });
    expect(news('positions', job('Old Mill'), job('Lantern'))).toEqual([
      ['new-job', '2027-02-28', undefined, 'Lantern'],
    ]);
    expect(news('positions', job('Mill', 'Miller'), job('Mill', 'Head miller'))).toEqual([
      ['congratulation', '2027-02-28', undefined, 'Head miller'],
    ]);
    expect(news('positions', [], job('Lantern'))).toEqual([]);
    expect(news('positions', job('Old Mill'), job('Lantern', 'Keeper', '2021-01'))).toEqual([]);
    expect(news('places', ['Lyon'], ['Oslo'])).toEqual([['move', '2027-02-28', undefined, 'Oslo']]);
    expect(news('places', [], ['Oslo'])).toEqual([]);
  });

  it('reach from sixty days ago to sixty days ahead, both included', () => {
    const onDay = (label: string, days: number) =>
      kinds({ dates: [{ label, date: addDays(context.today, days) }] }).length;
    // A birth is worth a word for thirty days; a loss for twenty-one.
    expect([-31, -30, 0, 60, 61].map((days) => onDay('child', days))).toEqual([0, 1, 1, 1, 0]);
    expect([-22, -21, 0, 60, 61].map((days) => onDay('loss', days))).toEqual([0, 1, 1, 1, 0]);
    expect([-3, 0, 60, 61].map((days) => onDay('anniversary', days - 365))).toEqual([1, 1, 1, 0]);
    const moved = (at: string) =>
      kinds({}, { changes: [{ ...change('places', ['Lyon'], ['Oslo']), at: Date.parse(at) }] });
    expect([moved('2026-12-31T12:00Z').length, moved('2026-12-29T12:00Z').length]).toEqual([1, 0]);
  });

  it('that were put off are worth a word for a week from then on, with the same tact', () => {
    const putOff = new Map([['birthday 2027', '2027-03-01']]);
    const born = { birthday: '1990-02-10' };
    const on = (today: string, more: Partial<Person> = {}) => kinds({ ...born, ...more }, { today, putOff }).length;
    expect(['2027-02-13', '2027-03-01', '2027-03-08', '2027-03-09'].map((day) => on(day))).toEqual([1, 1, 1, 0]);
    expect(kinds(born, { putOff: new Map([['birthday 2026', '2027-03-01']]) })).toEqual([]);
    expect(kinds({ birthday: '1990-03-01' }, { putOff: new Map([['birthday 2027', '2027-01-01']]) })).toHaveLength(1);
    expect(on('2027-03-01', { tact: 'ended' })).toBe(0);
    expect(
      kinds({ ...born, dates: [{ label: 'loss', date: '2027-02-25' }] }, { putOff }).map(([kind]) => kind),
    ).toEqual(['condolence']);
  });

  it('leave only a condolence while somebody mourns', () => {
    const dates = [{ label: 'Loss', date: '2027-02-20' }];
    const merry = { birthday: '1990-03-02', observes: ['easter'] };
    expect(kinds({ dates, ...merry })).toEqual([['condolence', '2027-02-20', undefined, undefined]]);
    expect(kinds({ dates: [{ label: 'loss', date: '2026-12-20' }], ...merry })).toHaveLength(2);
  });

  it('congratulate once on a wedding, and then every year', () => {
    const dates = [{ label: 'wedding', date: '2027-02-20' }];
    expect(kinds({ dates })[0]?.slice(0, 2)).toEqual(['congratulation', '2027-02-20']);
    expect(kinds({ dates: [{ label: 'wedding', date: '2020-03-03' }] })).toEqual([
      ['date', '2027-03-03', 7, 'wedding'],
    ]);
  });

  it.each([
    { tact: 'ended' },
    { tact: 'deceased' },
    { tact: 'do-not-contact' },
    { restingSince: 1 },
    { trashedAt: 1 },
  ] as const)('are none for %o, nor thanks, nor cards', (state) => {
    const who = person({ birthday: '1990-03-01', closeness: 1, ...state });
    expect(occasionsOf(who, context)).toEqual([]);
    expect(thanksDue(who, [favour('2027-02-28')], context.today)).toBeUndefined();
    expect(cardsDue([who], '2027-12-05', new Set())).toEqual([]);
  });

  it('are had by kin', () => {
    expect(kinds({ birthday: '1990-03-01', tact: 'kin' })).toHaveLength(1);
  });

  it('are all found by their keys on every day on which they could be shown', () => {
    const day = fc.integer({ min: 20_000, max: 22_000 }).map(dateOfDay);
    const who = fc.record({
      birthday: fc.oneof(day, fc.constant('--02-29')),
      observes: fc.subarray(['easter', 'diwali', 'hanukkah', 'eid-al-fitr']),
      positions: fc.tuple(
        fc.record({
          organization: fc.constant('Lantern'),
          from: fc.oneof(
            day,
            day.map((on) => on.slice(0, 7)),
          ),
        }),
      ),
      birthdayLeadDays: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(who, day, (fields, today) => {
        const near = new Set(occasionKeysNear(today, 30));
        const shown = occasionsOf(person(fields), { ...context, today }).filter(({ from }) => from <= today);
        expect(!shown.length || occasionKeys(person(fields)).some((key) => near.has(key))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const interaction = (on: string, more: Partial<Interaction>): Interaction => ({
  id: `i ${on}`,
  people: ['ada'],
  on,
  kind: 'message',
  by: 'me',
  direction: 'kept',
  note: '',
  createdAt: 0,
  ...more,
});
const favour = (on: string) => interaction(on, { kind: 'introduced', by: 'them' });

describe('thanks', () => {
  const due = (...interactions: Interaction[]) => thanksDue(person({}), interactions, context.today)?.key;
  it('are due after a favour until they are said, and not for ever', () => {
    expect(due(favour('2027-02-20'))).toBe('thanks i 2027-02-20');
    expect(due(favour('2027-02-20'), interaction('2027-02-21', {}))).toBe('thanks i 2027-02-20');
    expect(due(favour('2027-02-20'), interaction('2027-02-21', { kind: 'thanked' }))).toBeUndefined();
    expect(due(favour('2026-10-01'))).toBeUndefined();
  });
  it('are due the day after a meeting, until the user wrote', () => {
    const meeting = interaction('2027-02-28', { kind: 'met', by: 'both' });
    expect(due(meeting)).toBe('thanks i 2027-02-28');
    expect(due({ ...meeting, on: context.today })).toBeUndefined();
    expect(due(meeting, interaction('2027-03-01', {}))).toBeUndefined();
  });
});

describe('cards', () => {
  it('go to who wrote or was written to before, and are listed by year', () => {
    const written: FollowUp = {
      id: 'f',
      person: 'bea',
      reason: 'occasion',
      dueOn: '2026-12-23',
      note: cardKey(2026),
      state: 'done',
      createdAt: 0,
    };
    const list = cardList(
      2026,
      [written],
      [interaction('2027-01-10', { by: 'them' }), interaction('2027-01-16', { by: 'them', people: ['cy'] })],
    );
    expect(list).toEqual([
      { person: 'ada', wrote: false, received: true },
      { person: 'bea', wrote: true, received: false },
    ]);
    const people = ['ada', 'bea', 'cy'].map((id) => person({ id, ...(id === 'cy' && { closeness: 2 }) }));
    const listed = new Set(list.map((each) => each.person));
    expect(cardsDue(people, '2027-12-05', listed).map((card) => card.person)).toEqual(['ada', 'bea', 'cy']);
    expect(cardsDue(people, addDays('2027-12-23', 1), listed)).toEqual([]);
  });
});
