// @vitest-environment jsdom
// Protects a date that is chosen faster than it is stored: what the other controls show counts, not what was last stored. And none that no
// calendar has.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { DateField } from './date-field.tsx';

vi.mock('./words.ts', () => ({ t: (key: string) => key, locale: () => 'en' }));

function choose(index: number, value: string): void {
  const control = document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('.control')[index];
  if (!control) throw new Error(`no control ${index}`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

afterEach(() => render(null, document.body));

it.each([
  ['', '--02-29'],
  ['1990', '1990-02-28'],
  ['2000', '2000-02-29'],
])('takes the last day of a month that is shorter (year “%s”)', (year, on) => {
  const told: string[] = [];
  render(<DateField label="Birthday" value="" onValue={(value) => told.push(value)} />, document.body);
  choose(0, '31');
  choose(2, year);
  choose(1, '2');
  expect(told.at(-1)).toBe(on);
});

it('keeps a month that was chosen just now when the day is chosen before the month came back', () => {
  const told: string[] = [];
  render(<DateField label="Birthday" value="" onValue={(value) => told.push(value)} />, document.body);
  choose(1, '5');
  choose(0, '17');
  choose(2, '1980');
  expect(told).toEqual(['--05-01', '--05-17', '1980-05-17']);
});

it('goes on showing what was chosen when something else is drawn anew before it came back, and what is taken back after that', async () => {
  const told: string[] = [];
  const draw = (value: string): Promise<void> => {
    const label = `Birthday ${told.length}`;
    return act(() => {
      render(<DateField label={label} value={value} onValue={(each) => told.push(each)} />, document.body);
    });
  };
  const shown = (): string[] =>
    [...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('.control')].map(({ value }) => value);
  await draw('');
  choose(1, '5');
  await draw('');
  choose(0, '17');
  expect(told).toEqual(['--05-01', '--05-17']);
  await draw('--05-17');
  await draw('--05-01');
  expect(shown()).toEqual(['1', '5', '']);
  await draw('');
  expect(shown()).toEqual(['', '', '']);
  const year = document.querySelector('input');
  if (year) year.value = '19';
  year?.dispatchEvent(new Event('input', { bubbles: true }));
  told.push('something else');
  await draw('');
  expect(shown()).toEqual(['', '', '19']);
});
