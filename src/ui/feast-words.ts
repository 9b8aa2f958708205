import type { Feast } from '../domain/occasions/feasts.ts';
import { t, type Word } from './words.ts';

const keys: Readonly<Record<Feast, Word>> = {
  'new-year': 'feast_new_year',
  'orthodox-christmas': 'feast_orthodox_christmas',
  'lunar-new-year': 'feast_lunar_new_year',
  nowruz: 'feast_nowruz',
  purim: 'feast_purim',
  passover: 'feast_passover',
  easter: 'feast_easter',
  'orthodox-easter': 'feast_orthodox_easter',
  ramadan: 'feast_ramadan',
  'eid-al-fitr': 'feast_eid_al_fitr',
  'eid-al-adha': 'feast_eid_al_adha',
  'rosh-hashanah': 'feast_rosh_hashanah',
  'mid-autumn': 'feast_mid_autumn',
  'thanksgiving-canada': 'feast_thanksgiving_canada',
  diwali: 'feast_diwali',
  thanksgiving: 'feast_thanksgiving',
  hanukkah: 'feast_hanukkah',
  christmas: 'feast_christmas',
  kwanzaa: 'feast_kwanzaa',
};

/** All feasts by id with their names, in the order of the year. */
export function feastNames(): [id: string, name: string][] {
  return Object.entries(keys).map(([id, key]) => [id, t(key)]);
}

/** The name of a feast; its id where it has none. */
export function feastName(id: string): string {
  return feastNames().find(([known]) => known === id)?.[1] ?? id;
}
