// Protects: the verb's format, and that a job's reminders are over once given.
import { expect, it } from 'vitest';
import { answer, Job } from './agenda.ts';

const job = {
  id: 'j',
  now: '2026-06-10',
  capacity: 2,
  people: [{ id: 'ada' }, { id: 'bea', cadenceDays: 30 }, { id: 'cy', birthday: '--06-10' }, { id: 'dan' }],
  interactions: [
    ...['01', '08', '15', '22', '29'].map((day) => ({ person: 'ada', on: `2026-04-${day}`, by: 'both' })),
    { person: 'bea', on: '2026-04-01', by: 'me', kind: 'call' },
    ...['02-01', '05-01', '09-01'].map((day) => ({ person: 'dan', on: `2024-${day}`, by: 'both', kind: 'met' })),
  ],
};
const people = (more: object = {}) =>
  answer(Job.parse({ ...job, ...more })).agenda.map(({ person, reason }) => `${person} ${reason}`);

it('answers with today’s list, who drifts away and who is dormant', () => {
  const { id, drifting, dormant } = answer(Job.parse(job));
  expect(id).toBe('j');
  expect(people()).toEqual(['bea cadence', 'cy occasion']);
  expect(people({ capacity: 9 })).toEqual(['bea cadence', 'cy occasion', 'ada rhythm']);
  expect(drifting.map(({ person }) => person)).toEqual(['dan', 'bea', 'ada']);
  expect(dormant.map(({ person, why }) => [person, why.contacts])).toEqual([['dan', 3]]);
});

it('takes a reminder for spent, but for a cadence, and counts those of today', () => {
  const reminded = [
    { person: 'ada', on: '2026-06-01' },
    { person: 'bea', on: '2026-06-01' },
  ];
  expect(people({ capacity: 9, reminded })).toEqual(['bea cadence', 'cy occasion']);
  expect(people({ reminded: [{ person: 'dan', on: job.now }] })).toEqual(['bea cadence']);
});

it('puts promises first', () => {
  expect(people({ promises: [{ person: 'ada', dueOn: '2026-06-09' }] })[0]).toBe('ada promise');
});
