import { type Person, currentPosition } from '../person.ts';
import type { PartialDate } from '../dates.ts';
import { isProtected } from './protected.ts';

/** What a pair may have in common or what one may do for the other, in the order in which a record is read. */
export const profileFields = [
  'needs',
  'offers',
  'interests',
  'skills',
  'groups',
  'organizations',
  'titles',
  'schools',
  'studies',
  'years',
  'hometown',
  'locations',
  'workLocations',
  'languages',
] as const;
export type ProfileField = (typeof profileFields)[number];

/** Some time at an organization; still there while `to` is absent. */
export interface Stay {
  readonly organization: string;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** The engine's view of a person. Every value is quoted as it stands; an absent list is an empty one. */
export type Profile = { readonly id: string; readonly name?: string | undefined; readonly stays?: readonly Stay[] } & {
  readonly [F in ProfileField]?: readonly string[] | undefined;
};

/** The values of a field, protected ones (religion, politics, health, orientation ...) and blank ones left out. */
export function valuesOf(profile: Profile, field: ProfileField): readonly string[] {
  return (profile[field] ?? []).filter((value) => value.trim() !== '' && !isProtected(value));
}

/**
 * What the engine needs to know of a person of the book. `groupNames` turns the ids of groups into names; an id without a
 * name is taken as the name itself. Notes are private and stay out.
 */
export function profileOf(person: Person, groupNames: ReadonlyMap<string, string> = new Map()): Profile {
  const current = currentPosition(person);
  const years = person.education.flatMap(({ to, from }) => yearOf(to ?? from));
  return {
    id: person.id,
    name: person.name,
    organizations: distinct(person.positions.map(({ organization }) => organization)),
    stays: person.positions.flatMap(({ organization, from, to }) => (organization ? [{ organization, from, to }] : [])),
    // A role that was given up is no reason to meet; where nothing is current the headline often says what somebody does.
    titles: distinct([current?.title]),
    schools: distinct(person.education.map(({ school }) => school)),
    studies: distinct(person.education.map(({ study }) => study)),
    years: distinct(years),
    locations: distinct([...person.places, ...person.addresses.map(({ locality }) => locality)]),
    languages: distinct(person.languages),
    skills: distinct(person.skills),
    interests: distinct(person.interests),
    groups: distinct(person.groups.map((id) => groupNames.get(id) ?? id)),
    needs: distinct(person.needs),
    offers: distinct(person.offers),
  };
}

/** One spelling for all spellings of a value: compatibility forms, case, accents, punctuation and spaces are levelled. */
export function fold(value: string): string {
  return value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

function yearOf(date: PartialDate | undefined): string[] {
  return date && !date.startsWith('-') ? [date.slice(0, 4)] : [];
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => (value?.trim() ? [value.trim()] : [])))];
}
