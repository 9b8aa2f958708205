import { PartialDate } from '../domain/date-schemas.ts';
import type { Field } from '../domain/person.ts';
import { dateName } from './date-words.ts';
import { cadence, listed, partialDay, shortAddress } from './format.ts';
import { labelName } from './label-words.ts';
import { t } from './words.ts';

/** Fields that a person's history and news name in words; the others are kept silently. */
const wordFields = [
  'name',
  'nicknames',
  'pronouns',
  'headline',
  'positions',
  'emails',
  'phones',
  'links',
  'addresses',
  'places',
  'birthday',
  'dates',
  'languages',
  'education',
  'skills',
  'interests',
  'needs',
  'offers',
  'bio',
  'met',
  'groups',
  'tags',
  'notes',
  'closeness',
  'cadenceDays',
] as const satisfies readonly Field[];
export type WordField = (typeof wordFields)[number];

/** Whether a field has a name on the screens. */
export function isWordField(field: string): field is WordField {
  return wordFields.some((one) => one === field);
}

/** A field's value as one reads it: `Analyst, Difference Works`. '' for nothing. `names` tells groups by id. */
export function saidOf(field: string, value: unknown, names: ReadonlyMap<string, string> = new Map()): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) {
    const said = value.map((one) => saidOf(field, one, names)).filter((one) => one !== '');
    return said.length === 0 ? '' : listed(said);
  }
  if (typeof value === 'string') {
    if (field === 'groups') return names.get(value) ?? '';
    return field === 'birthday' && PartialDate.safeParse(value).success ? partialDay(value) : value;
  }
  if (field === 'cadenceDays' && typeof value === 'number') return cadence(value);
  if (field === 'closeness')
    return value === 1 || value === 2 || value === 3 || value === 4 ? t(`closeness_${value}`) : '';
  if (typeof value !== 'object') return '';
  const {
    title,
    organization,
    unit,
    from,
    to,
    school,
    study,
    street,
    postalCode,
    locality,
    region,
    country,
    date,
    label,
    where,
    how,
    value: own,
  } = Object(value);
  const has = (text: unknown): text is string => typeof text === 'string' && text !== '';
  const parts: unknown[] = [
    title,
    unit,
    organization,
    school,
    study,
    period(has(from) ? from : undefined, has(to) ? to : undefined),
    street,
    postalCode,
    locality,
    region,
    country,
    field === 'links' && typeof own === 'string' ? shortAddress(own) : own,
    has(own) && has(label) && labelName(label),
    where,
    how,
    has(date) && (has(label) ? `${dateName(label)}: ${partialDay(date)}` : partialDay(date)),
  ];
  return parts.filter(has).join(', ');
}

/** From when to when, as far as it is known: `2019 – May 2021`, `2019 –`; empty where neither is. */
export function period(from: PartialDate | undefined, to: PartialDate | undefined): string {
  if (from === undefined && to === undefined) return '';
  return [from, to]
    .map((date) => (date === undefined ? '' : partialDay(date)))
    .join(' – ')
    .trim();
}
