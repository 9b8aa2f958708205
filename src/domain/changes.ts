import { emptyFields, type Field, type Person, PersonFields, type Source } from './person.ts';
import type { Change } from './rows.ts';
import { sameValue } from './same-value.ts';

/** The fields whose history is kept: all of PersonFields, resting and the trash. */
export type RecordedField = Field | 'restingSince' | 'trashedAt';

const fields: readonly RecordedField[] = [
  ...Object.keys(PersonFields.shape).filter(isField),
  'restingSince',
  'trashedAt',
];

/** Whether a name is a field of a person. */
export function isField(name: string): name is Field {
  return Object.hasOwn(PersonFields.shape, name);
}

/** The name of the change that holds all fields at once: a person's first line, and what compaction leaves. */
export const SNAPSHOT = '*';

/** What is recorded of a person: the fields that say something, without what the book adds to them. */
export function recorded(person: Person): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of fields) if (!saysNothing(person[field])) values[field] = person[field];
  return values;
}

/** An empty list or text says as much as none. */
function saysNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

export interface Difference {
  field: string;
  from?: unknown;
  to?: unknown;
}

/** What a write changes, field by field; for a new person one difference with all of them. */
export function differences(before: Person | undefined, after: Person): Difference[] {
  if (!before) return [{ field: SNAPSHOT, to: recorded(after) }];
  return fields
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({
      field,
      ...(before[field] !== undefined && { from: before[field] }),
      ...(after[field] !== undefined && { to: after[field] }),
    }));
}

/** The recorded fields that a person's changes add up to, oldest first. */
export function replay(changes: readonly Pick<Change, 'field' | 'to'>[]): Record<string, unknown> {
  let state: Record<string, unknown> = {};
  for (const { field, to } of changes) {
    if (field === SNAPSHOT) state = { ...Object(to) };
    else if (saysNothing(to)) delete state[field];
    else state[field] = to;
  }
  return state;
}

/** Fields that a machine may only add to; the others hold one value. */
const lists = {
  nicknames: true,
  positions: true,
  emails: true,
  phones: true,
  links: true,
  addresses: true,
  places: true,
  dates: true,
  languages: true,
  education: true,
  skills: true,
  interests: true,
  needs: true,
  offers: true,
  groups: true,
  tags: true,
  observes: true,
  unknown: true,
} satisfies Partial<Record<Field, true>>;
type ListField = keyof typeof lists;

/** Whether a field holds a list of values. */
export function isListField(field: Field): field is ListField {
  return Object.hasOwn(lists, field);
}

/** The value that makes two list entries the same entry, whatever is said beside it. */
function entryKey(entry: unknown): string {
  const fold = (text: unknown) => (typeof text === 'string' ? text.normalize('NFKC').trim().toLowerCase() : '');
  if (typeof entry === 'string') return fold(entry);
  const { value, organization, title, school, study, street, postalCode, locality, label, date, name } = Object(entry);
  if (value !== undefined && name === undefined)
    return fold(value)
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/+$/, '');
  if (name !== undefined) return `${fold(name)} ${fold(value)}`;
  if (school !== undefined) return `${fold(school)} ${fold(study)}`;
  if (date !== undefined) return `${fold(label)} ${fold(date)}`;
  if (street !== undefined || postalCode !== undefined || locality !== undefined)
    return `${fold(street)} ${fold(postalCode)} ${fold(locality)}`;
  return `${fold(organization)} ${fold(title)}`;
}

export interface Update {
  person: Person;
  /** What stands against the user's own words, or against somebody else's identity: to be asked. */
  proposals: { field: Field; value: unknown }[];
  /** Fields that the update changed. */
  changed: Field[];
}

/**
 * What a person becomes when a page, a file or a form says something of them. The user's own word always counts; a machine fills
 * what is empty, replaces what a machine said, adds to lists, and proposes where the user typed something else. Only the fields
 * that `said` names are looked at. `propose` turns every change into a proposal (an address that several people share).
 */
export function update(
  before: Person,
  said: Partial<PersonFields>,
  source: Source,
  at: number,
  propose = false,
): Update {
  const person: Person = { ...before };
  const proposals: Update['proposals'] = [];
  const changed: Field[] = [];
  const typed = new Set(before.typed);
  const mine = source.kind === 'you';
  for (const field of Object.keys(said).filter(isField)) {
    const value = said[field];
    const old = before[field];
    if (sameValue(old, value)) {
      if (mine && value !== undefined) typed.add(field);
      continue;
    }
    let next: unknown = value;
    if (!mine) {
      if (value === undefined || value === '') continue;
      if (field === 'positions') next = withPositions(before.positions, said.positions ?? []);
      else if (Array.isArray(old) && Array.isArray(value)) next = withEntries<unknown>(old, value);
      if (sameValue(old, next)) continue;
      const empty = old === undefined || old === '' || (Array.isArray(old) && old.length === 0);
      const additive = isListField(field) && field !== 'positions';
      if (propose || (typed.has(field) && !empty && !additive) || (typed.has(field) && empty)) {
        proposals.push({ field, value });
        continue;
      }
    }
    Object.assign(person, { [field]: next });
    if (mine) typed.add(field);
    changed.push(field);
  }
  person.typed = [...typed].sort();
  if (changed.length) person.updatedAt = at;
  return { person, proposals, changed };
}

/**
 * What the user typed of somebody without looking at what stands in the book (a form for somebody new), as an edit that takes nothing of
 * theirs away: lists and notes grow, "met" is completed, what was left empty says nothing; any other value is the user's word.
 */
export function addedTo(known: Person, typed: Partial<PersonFields>): Partial<PersonFields> {
  const added: Partial<PersonFields> = {};
  for (const field of Object.keys(typed).filter(isField)) {
    const value = typed[field];
    const old = known[field];
    if (saysNothing(value)) continue;
    Object.assign(added, {
      [field]: Array.isArray(old) && Array.isArray(value) ? withEntries<unknown>(old, value) : value,
    });
  }
  if (typed.positions?.length) added.positions = withPositions(known.positions, typed.positions);
  if (typed.met) added.met = { ...known.met, ...typed.met };
  if (typed.notes) added.notes = joinNotes(known.notes, typed.notes);
  return added;
}

/** Two notes as one, each a paragraph; what already stands in `a` is not said twice. */
export function joinNotes(a: string, b: string): string {
  if (!b.trim() || a.includes(b.trim())) return a;
  return a.trim() ? `${a.trim()}\n\n${b.trim()}` : b;
}

/** A list and what another adds to it: the own entries first, then those that say something else. */
export function withEntries<T>(old: readonly T[], added: readonly T[]): T[] {
  const keys = new Set(old.map(entryKey));
  return [...old, ...added.filter((entry) => !keys.has(entryKey(entry)) && keys.add(entryKey(entry)))];
}

/** A role that is said anew comes first; the current one at the same organisation, or with less said, is completed instead. */
function withPositions(old: Person['positions'], said: Person['positions']): Person['positions'] {
  let positions = [...old];
  for (const position of said.toReversed()) {
    const at = positions.findIndex(
      (known) =>
        entryKey(known) === entryKey(position) ||
        (known.to === undefined &&
          (!known.organization || !position.organization || fold(known.organization) === fold(position.organization)) &&
          (!known.title || !position.title || fold(known.title) === fold(position.title))),
    );
    const known = positions[at];
    if (known)
      positions[at] = { ...known, ...Object.fromEntries(Object.entries(position).filter(([, v]) => v !== undefined)) };
    else positions = [position, ...positions];
  }
  return positions;
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** A new person with nothing but a name and an id. */
export function newPerson(id: string, name: string, at: number): Person {
  return { ...emptyFields(name), id, createdAt: at, updatedAt: at, typed: [] };
}
