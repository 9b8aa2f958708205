import type { Weighed } from './chances.ts';
import { FIELDS, LEVELS, MISSING, type ComparedField, type Comparison } from './compare.ts';
import type { Model } from './model.ts';

/** One field that speaks for two records being one person. */
export interface Reason {
  field: 'name' | 'birthday' | 'address' | 'place' | 'email' | 'phone' | 'url' | 'organization';
  /** `same` value, or a `similar` one (a typing error, a nickname, exchanged names ...). */
  agreement: 'same' | 'similar';
  /** The values, folded: one where they are the same, two joined by " / " where they are similar. */
  text: string;
}

const SHOWN: Record<ComparedField, Reason['field'] | undefined> = {
  given: 'name',
  family: 'name',
  order: undefined,
  additional: undefined,
  generation: undefined,
  birthday: 'birthday',
  street: 'address',
  number: undefined,
  locality: 'place',
  postalCode: 'place',
  region: undefined,
  email: 'email',
  phone: 'phone',
  url: 'url',
  organization: 'organization',
  mention: 'email',
};

/** Why two records may be one person: the fields that speak for it, the most telling first. */
export function reasonsOf(a: Weighed, b: Weighed, comparison: Comparison, model: Model): Reason[] {
  const found = new Map<Reason['field'], { weight: number; agreement: Reason['agreement'] }>();
  for (const [at, field] of FIELDS.entries()) {
    const shown = SHOWN[field];
    const level = comparison.levels[at] ?? MISSING;
    if (shown === undefined || level === MISSING) continue;
    const known = found.get(shown);
    const isSwapped =
      shown === 'name' && comparison.levels[FIELDS.indexOf('order')] === LEVELS.order.indexOf('swapped');
    found.set(shown, {
      weight: (known?.weight ?? 0) + model.weight(comparison, field),
      agreement: level === 0 && !isSwapped && known?.agreement !== 'similar' ? 'same' : 'similar',
    });
  }
  return [...found]
    .filter(([, { weight }]) => weight > 0.5)
    .sort(([, one], [, other]) => other.weight - one.weight)
    .map(([field, { agreement }]) => ({ field, agreement, text: textOf(field, a, b) }));
}

function textOf(field: Reason['field'], a: Weighed, b: Weighed): string {
  const left = VALUES[field](a);
  const right = VALUES[field](b);
  const shared = left.find((value) => right.includes(value));
  if (shared !== undefined) return shared;
  return [left[0], right[0]].filter((value) => value !== undefined && value !== '').join(' / ');
}

const VALUES: Record<Reason['field'], (record: Weighed) => readonly string[]> = {
  name: ({ given, family }) => [`${given.folded} ${family.folded}`.trim()],
  birthday: ({ birthday }) => (birthday === '' ? [] : [birthday.replace(/^(....)(..)(..)$/, '$1-$2-$3')]),
  address: ({ addresses }) => addresses.map(({ street, numbers }) => `${street} ${numbers.join(' ')}`.trim()),
  place: ({ addresses }) => addresses.map(({ locality, postalCode }) => `${postalCode} ${locality}`.trim()),
  email: ({ emails }) => emails.map(({ address }) => address),
  phone: ({ phones }) => phones,
  url: ({ urls }) => urls.map(({ key }) => key),
  organization: ({ organizations }) => organizations.map(({ text }) => text),
};
