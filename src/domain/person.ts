import * as z from 'zod/mini';
import { PartialDate } from './date-schemas.ts';

const text = z.string();
const texts = z._default(z.array(text), []);

/** A name in parts as vCard's N has them (RFC 6350, 6.2.2). */
export const NameParts = z.object({
  given: z.optional(text),
  family: z.optional(text),
  additional: z.optional(text),
  prefix: z.optional(text),
  suffix: z.optional(text),
});
export type NameParts = z.infer<typeof NameParts>;

/** A role held somewhere; current while `to` is absent. vCard ORG, TITLE. */
export const Position = z.object({
  organization: z.optional(text),
  unit: z.optional(text),
  title: z.optional(text),
  from: z.optional(PartialDate),
  to: z.optional(PartialDate),
});
export type Position = z.infer<typeof Position>;

/** An e-mail address, a phone number or a web address with what it is for (`work`, `home`, `GitHub` ...). */
export const Labelled = z.object({ value: text, label: z.optional(text) });
export type Labelled = z.infer<typeof Labelled>;

/** A postal address: vCard ADR (RFC 6350, 6.3.1). */
export const PostalAddress = z.object({
  street: z.optional(text),
  locality: z.optional(text),
  region: z.optional(text),
  postalCode: z.optional(text),
  country: z.optional(text),
  label: z.optional(text),
});
export type PostalAddress = z.infer<typeof PostalAddress>;

export const Education = z.object({
  school: text,
  study: z.optional(text),
  from: z.optional(PartialDate),
  to: z.optional(PartialDate),
});
export type Education = z.infer<typeof Education>;

/** Where and how the user met somebody; `through` is the id of whoever introduced them. */
export const Met = z.object({
  on: z.optional(PartialDate),
  where: z.optional(text),
  how: z.optional(text),
  through: z.optional(text),
});
export type Met = z.infer<typeof Met>;

/** 1 close, 2 friend, 3 contact, 4 acquaintance: the layers of about 5, 15, 50 and 150 (Dunbar). */
export const Closeness = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Closeness = z.infer<typeof Closeness>;

/** Why somebody must never be reminded of, suggested or introduced. `kin`: occasions only. */
export const Tact = z.enum(['ended', 'deceased', 'do-not-contact', 'kin']);
export type Tact = z.infer<typeof Tact>;

/** A property of an imported file that Kith has no field for, kept as it was. */
export const UnknownProperty = z.object({
  group: z.optional(text),
  name: text,
  parameters: z._default(z.array(z.tuple([text, text])), []),
  value: text,
});
export type UnknownProperty = z.infer<typeof UnknownProperty>;

/**
 * What is said of somebody: the fields whose every change is recorded. Names and meanings follow vCard 4 (RFC 6350, 6715,
 * 9554). Lists keep the user's order; `places` are free text ("Lyon, France").
 */
export const PersonFields = z.object({
  name: text,
  nameParts: z.optional(NameParts),
  nicknames: texts,
  pronouns: z.optional(text),
  headline: z.optional(text),
  positions: z._default(z.array(Position), []),
  emails: z._default(z.array(Labelled), []),
  phones: z._default(z.array(Labelled), []),
  links: z._default(z.array(Labelled), []),
  addresses: z._default(z.array(PostalAddress), []),
  places: texts,
  birthday: z.optional(PartialDate),
  dates: z._default(z.array(z.object({ label: text, date: PartialDate })), []),
  languages: texts,
  education: z._default(z.array(Education), []),
  skills: texts,
  interests: texts,
  needs: texts,
  offers: texts,
  bio: z.optional(text),
  met: z.optional(Met),
  groups: texts,
  tags: texts,
  notes: z._default(text, ''),
  /** Names of observances (domain/occasions) that this person keeps. */
  observes: texts,
  closeness: z.optional(Closeness),
  /** 0 to 1; 0.5 where absent. */
  importance: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** Days between contacts as the user set them; absent: learned from interactions. */
  cadenceDays: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(3650))),
  /** Days before the birthday at which to be reminded; absent: as in the settings. */
  birthdayLeadDays: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(60))),
  tact: z.optional(Tact),
  unknown: z._default(z.array(UnknownProperty), []),
});
export type PersonFields = z.infer<typeof PersonFields>;
export type Field = keyof PersonFields;

/** Where a value came from. */
export const Source = z.union([
  z.object({ kind: z.literal('you') }),
  z.object({ kind: z.literal('page'), address: text }),
  z.object({ kind: z.literal('file'), name: text }),
  z.object({ kind: z.literal('sync'), name: text }),
  z.object({ kind: z.literal('merge'), from: text }),
]);
export type Source = z.infer<typeof Source>;

/** Somebody in the book. `resting`: no reminders until revived; `trashed`: gone from every screen but the trash. */
export const Person = z.extend(PersonFields, {
  id: text,
  createdAt: z.number(),
  updatedAt: z.number(),
  restingSince: z.optional(z.number()),
  trashedAt: z.optional(z.number()),
  /** Which kind of source last set a field: what the user typed is never overwritten by a machine. */
  typed: z._default(z.array(text), []),
});
export type Person = z.infer<typeof Person>;

/** A person as they are before anything is said of them but the name. */
export function emptyFields(name: string): PersonFields {
  return PersonFields.parse({ name });
}

/** The current role: the first position without an end, or undefined. */
export function currentPosition(person: Pick<PersonFields, 'positions'>): Position | undefined {
  return person.positions.find((position) => position.to === undefined);
}

/** Whether contact with somebody is over: it ended, they died, or asked for none. Nothing of them comes up any more; kin still have occasions. */
export function isOver({ tact }: Pick<Person, 'tact'>): boolean {
  return tact !== undefined && tact !== 'kin';
}
