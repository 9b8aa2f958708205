// @vitest-environment jsdom
// Protects a date that is chosen faster than it is stored: what the other controls show counts, not what was last stored.
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { DateField } from './date-field.tsx';

vi.mock('./words.ts', () => ({ t: (key: string) => key, locale: () => 'en' }));

function choose(index: number, value: string): void {
  const control = document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('.control')[index];
  if (!control) throw new Error(`no control ${index}`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

it('keeps a month that was chosen just now when the day is chosen before the month came back', () => {
  const told: string[] = [];
  render(<DateField label="Birthday" value="" onValue={(value) => told.push(value)} />, document.body);
  choose(1, '5');
  choose(0, '17');
  choose(2, '1980');
  expect(told).toEqual(['--05-01', '--05-17', '1980-05-17']);
});
