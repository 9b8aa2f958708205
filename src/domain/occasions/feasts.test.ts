// Protects: feasts fall on the days that calendars publish, and people are looked up under the days that concern them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../dates.ts';
import { newMoonAfter, nthWeekday } from './calendars.ts';
import { feastDays, type Feast, feasts, isFeast } from './feasts.ts';

/** Published days, `MM-DD` by year. */
const published: Partial<Record<Feast, Record<number, string>>> = {
  easter: { 2000: '04-23', 2008: '03-23', 2011: '04-24', 2024: '03-31', 2025: '04-20', 2026: '04-05', 2038: '04-25' },
  'orthodox-easter': { 2008: '04-27', 2023: '04-16', 2024: '05-05', 2025: '04-20', 2026: '04-12', 2027: '05-02' },
  'lunar-new-year': {
    2020: '01-25',
    2021: '02-12',
    2023: '01-22',
    2024: '02-10',
    2025: '01-29',
    2026: '02-17',
    2034: '02-19',
  },
  'mid-autumn': { 2020: '10-01', 2023: '09-29', 2024: '09-17', 2025: '10-06', 2026: '09-25' },
  nowruz: { 2023: '03-21', 2024: '03-20', 2025: '03-21', 2026: '03-21' },
  'rosh-hashanah': { 2020: '09-19', 2023: '09-16', 2024: '10-03', 2025: '09-23', 2026: '09-12', 2027: '10-02' },
  passover: { 2023: '04-06', 2024: '04-23', 2025: '04-13', 2026: '04-02', 2027: '04-22' },
  purim: { 2023: '03-07', 2024: '03-24', 2025: '03-14', 2026: '03-03' },
  hanukkah: { 2022: '12-19', 2023: '12-08', 2024: '12-26', 2025: '12-15', 2026: '12-05' },
  ramadan: { 2023: '03-23', 2024: '03-11', 2025: '03-01', 2026: '02-18' },
  'eid-al-fitr': { 2022: '05-02', 2023: '04-21', 2024: '04-10', 2025: '03-30' },
  'eid-al-adha': { 2022: '07-09', 2023: '06-28', 2024: '06-16', 2025: '06-06' },
  diwali: {
    2017: '10-19',
    2018: '11-07',
    2019: '10-27',
    2020: '11-14',
    2021: '11-04',
    2022: '10-24',
    2023: '11-12',
    2024: '10-31',
    2025: '10-20',
    2026: '11-08',
  },
  thanksgiving: { 2023: '11-23', 2024: '11-28', 2025: '11-27', 2026: '11-26' },
  'thanksgiving-canada': { 2023: '10-09', 2024: '10-14', 2025: '10-13' },
};
const all = Object.keys(feasts).filter(isFeast);

describe('feasts', () => {
  it.each(
    Object.entries(published).flatMap(([id, years]) => Object.entries(years).map(([year, day]) => [id, year, day])),
  )('%s %s is on %s', (id = '', year, day) => {
    if (!isFeast(id)) throw new Error(`${id} is no feast`);
    expect(feasts[id](Number(year))).toEqual([`${year}-${day}`]);
  });

  it.each(all)('%s comes every year, some 354 to 385 days apart', (id) => {
    const days = feastDays(id, '2000-01-01', '2060-12-31').map(dayNumber);
    const gaps = days.slice(1).map((day, at) => day - (days[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(354 - (id.includes('easter') ? 30 : 1));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(id.includes('easter') ? 400 : 385);
  });

  it('keeps the two Eids of a Gregorian year, and none of the neighbours’', () => {
    expect(feastDays('eid-al-fitr', '2000-01-01', '2000-12-31')).toEqual(['2000-01-08', '2000-12-27']);
    expect(feastDays('christmas', '2026-12-26', '2027-12-24')).toEqual([]);
  });

  it('lets Orthodox Easter never come before Western Easter, both on Sundays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1971, max: 2099 }), (year) => {
        const [western = '', orthodox = ''] = [feasts.easter(year)[0], feasts['orthodox-easter'](year)[0]];
        expect([western, orthodox].map((day) => (dayNumber(day) + 74) % 7)).toEqual([0, 0]);
        expect(orthodox >= western).toBe(true);
      }),
    );
  });

  it('finds the new moons with which Intl begins the months of the Chinese calendar', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', { day: 'numeric', timeZone: 'UTC' });
    const off: string[] = [];
    for (let day = dayNumber('2020-01-01'); day < dayNumber('2040-01-01');) {
      const moon = newMoonAfter(day);
      const beijing = moon + 8 / 24;
      // Intl's own moon is some minutes off: no verdict close to midnight.
      const minutes = (beijing % 1) * 1440;
      if (minutes > 15 && minutes < 1425 && format.format(Math.floor(beijing) * 86_400_000) !== '1')
        off.push(dateOfDay(Math.floor(beijing)));
      day = Math.floor(moon) + 20;
    }
    expect(off).toEqual([]);
  });

  it('counts weekdays of a month from its first', () => {
    expect([nthWeekday(2026, 11, 0, 1), nthWeekday(2026, 10, 4, 1), nthWeekday(2026, 6, 1, 5)]).toEqual([
      '2026-11-01',
      '2026-10-01',
      '2026-06-29',
    ]);
  });
});
