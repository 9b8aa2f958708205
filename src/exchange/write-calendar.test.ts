import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { writeCalendar, type CalendarDay } from './write-calendar.ts';

// Protects: another program reads the calendar as it was meant (ical.js stands for it), and a re-import updates instead of doubling.

const birthday: CalendarDay = {
  id: 'birthday-p1',
  title: 'Ada Lovelace, Birthday; with \\ and, "quotes"',
  on: '1985-04-21',
  yearly: true,
  note: 'Line one\nLine two, with a very long text that has to be folded: 山田太郎山田太郎山田太郎山田太郎山田太郎',
  link: 'https://example.org/ada',
};

const at = Date.parse('2026-03-01T10:00:00Z');

const read = (days: CalendarDay[], when = at) => {
  const calendar = new ICAL.Component(ICAL.parse(writeCalendar('Kith', days, when)));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

it('writes texts, days and links that read back the same', () => {
  const [event] = read([birthday]);
  expect(event?.summary).toBe(birthday.title);
  expect(event?.description).toBe(birthday.note);
  expect(event?.startDate.toString()).toBe('1985-04-21');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.endDate.toString()).toBe('1985-04-22');
  expect(event?.isRecurring()).toBe(true);
});

it('keeps the UID and raises the sequence with each export', () => {
  const [before] = read([birthday]);
  const [after] = read([{ ...birthday, title: 'Ada King' }], at + 2000);
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN);
});

it('shows a birthday of 29 February on the last day of each February, with or without its year', () => {
  const [event] = read([{ ...birthday, on: '--02-29' }]);
  const days = event?.iterator(event.startDate);
  expect([days?.next(), days?.next(), days?.next()].map(String)).toEqual(['2000-02-29', '2001-02-28', '2002-02-28']);
});

it('cancels what was answered and leaves out what is no day', () => {
  const events = read([
    { ...birthday, cancelled: true },
    { ...birthday, id: 'x', on: '1985' },
  ]);
  expect(events).toHaveLength(1);
  expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(events[0]?.isRecurring()).toBe(false);
});
