// Protects: the one alarm points at the next change in the user's zone, whatever the clocks do, and notifications keep their hours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDay, localDate } from './dates.ts';
import { alarmAt, isQuietHour, nextWake, type NotificationState, shouldNotify, startOf, withNotified } from './wake.ts';

const zones = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Cairo',
];
const state = (now: string, more: Partial<NotificationState> = {}): NotificationState => ({
  now: Date.parse(now),
  zone: 'Europe/Paris',
  settings: { notifications: true, quietHours: { from: 20, to: 8 } },
  left: 3,
  notifiedOn: [],
  ...more,
});

describe('the start of a day', () => {
  it('is the first instant that shows its date, in every zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_500, max: 22_000 }), fc.constantFrom(...zones), (day, zone) => {
        // Samoa left out 30 December 2011.
        fc.pre(dateOfDay(day) !== '2011-12-30');
        const start = startOf(dateOfDay(day), zone);
        expect([localDate(start, zone), localDate(start - 1, zone)]).toEqual([
          dateOfDay(day),
          expect.not.stringMatching(dateOfDay(day)),
        ]);
      }),
    );
  });

  it('falls on an hour that exists', () => {
    expect(new Date(startOf('2026-03-29', 'Europe/Paris', 3)).toISOString()).toBe('2026-03-29T01:00:00.000Z');
    expect(startOf('2026-03-29', 'Europe/Paris', 2)).toBe(startOf('2026-03-29', 'Europe/Paris', 3));
  });
});

describe('the alarm', () => {
  it('is always later than now, and within two days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1.5e12, max: 1.9e12 }),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 9 }),
        (now, zone, left) => {
          const wake = nextWake(state('2026-06-10T00:00Z', { now, zone, left }));
          expect(wake).toBeGreaterThan(now);
          expect(wake - now).toBeLessThanOrEqual(48 * 3_600_000);
        },
      ),
    );
  });

  it('is the end of the quiet hours while a notification waits, else midnight', () => {
    const at = (now: string, more?: Partial<NotificationState>) => new Date(nextWake(state(now, more))).toISOString();
    expect(at('2026-06-10T04:00Z')).toBe('2026-06-10T06:00:00.000Z');
    expect(at('2026-06-10T07:00Z')).toBe('2026-06-10T22:00:00.000Z');
    expect(at('2026-06-10T04:00Z', { left: 0 })).toBe('2026-06-10T22:00:00.000Z');
    expect(at('2026-06-10T04:00Z', { notifiedOn: ['2026-06-10'] })).toBe('2026-06-10T22:00:00.000Z');
  });
});

describe('what the alarm is set to', () => {
  const at = (now: string, ringsAt?: string) => {
    const found = alarmAt(ringsAt === undefined ? undefined : Date.parse(ringsAt), state(now, { left: 0 }));
    return found === undefined ? undefined : new Date(found).toISOString();
  };

  it('is the next change where it is near, else an hour on', () => {
    expect(at('2026-06-10T21:30Z')).toBe('2026-06-10T22:00:00.000Z');
    expect(at('2026-06-10T09:00Z')).toBe('2026-06-10T10:00:00.000Z');
  });

  it('leaves alone what rings in time, and replaces what is over or too far away', () => {
    expect(at('2026-06-10T09:00Z', '2026-06-10T09:10Z')).toBeUndefined();
    expect(at('2026-06-10T09:00Z', '2026-06-10T10:00Z')).toBeUndefined();
    expect(at('2026-06-10T09:00Z', '2026-06-10T09:00Z')).toBe('2026-06-10T10:00:00.000Z');
    expect(at('2026-06-10T09:00Z', '2027-06-10T09:30Z')).toBe('2026-06-10T10:00:00.000Z');
    expect(at('2026-06-10T21:30Z', '2026-06-10T22:15Z')).toBe('2026-06-10T22:00:00.000Z');
  });
});

describe('a notification', () => {
  it('comes once a day, outside quiet hours, when switched on and somebody is due', () => {
    expect(shouldNotify(state('2026-06-10T07:00Z'))).toBe(true);
    expect(shouldNotify(state('2026-06-10T05:00Z'))).toBe(false);
    expect(shouldNotify(state('2026-06-10T07:00Z', { left: 0 }))).toBe(false);
    expect(shouldNotify(state('2026-06-10T07:00Z', { notifiedOn: ['2026-06-10'] }))).toBe(false);
    expect(shouldNotify(state('2026-06-10T07:00Z', { notifiedOn: [addDays('2026-06-10', -1)] }))).toBe(true);
    const off = { notifications: false, quietHours: { from: 20, to: 8 } };
    expect(shouldNotify(state('2026-06-10T07:00Z', { settings: off }))).toBe(false);
  });

  it('is remembered for a month, however the clock jumps', () => {
    const days = Array.from({ length: 40 }, (_, at) => addDays('2026-06-10', at)).reduce(withNotified, []);
    expect([days.length, days[0], days.at(-1)]).toEqual([31, '2026-06-19', '2026-07-19']);
    expect(shouldNotify(state('2026-07-01T07:00Z', { notifiedOn: days }))).toBe(false);
  });

  it('knows quiet hours over midnight and within a day, and none', () => {
    const quiet = (from: number, to: number) =>
      Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuietHour(hour, { from, to }));
    expect([quiet(22, 2), quiet(9, 11), quiet(8, 8)]).toEqual([[0, 1, 22, 23], [9, 10], []]);
  });
});
