import * as z from 'zod/mini';
import type { Draft } from '../../domain/draft.ts';
import type { Labelled, PersonFields } from '../../domain/person.ts';
import { webAddress } from '../../domain/web-address.ts';

const text = z._default(z.string(), '');
const texts = z._default(z.array(z.string()), []);

/** What stands in the form of a draft. It is kept while the popup is closed, so it is parsed when it comes back. */
export const FormValue = z.object({
  name: text,
  title: text,
  organization: text,
  place: text,
  emails: texts,
  phones: texts,
  links: texts,
  headline: text,
  pronouns: text,
  birthday: text,
  skills: texts,
  interests: texts,
  languages: texts,
  education: texts,
  bio: text,
  /** Names of groups, not ids: some may be new. */
  groups: texts,
  tags: texts,
  /** Days as text; '' leaves the rhythm to be learned. */
  cadence: text,
  met: text,
  note: text,
});
export type FormValue = z.infer<typeof FormValue>;

/** The fields that a draft may say something about, in the form's order. */
export const draftFields = [
  'title',
  'organization',
  'place',
  'emails',
  'phones',
  'links',
  'headline',
  'pronouns',
  'birthday',
  'skills',
  'interests',
  'languages',
  'education',
  'bio',
] as const;
export type DraftField = (typeof draftFields)[number];

/** Whether a field of the form holds a list. */
export function isList(
  field: DraftField,
): field is 'emails' | 'phones' | 'links' | 'skills' | 'interests' | 'languages' | 'education' {
  return ['emails', 'phones', 'links', 'skills', 'interests', 'languages', 'education'].includes(field);
}

/** The name that a draft has for a field of the form; its evidence stands under it. */
export function draftName(field: DraftField | 'name'): string {
  return field === 'place' ? 'location' : field === 'links' ? 'urls' : field;
}

/** The form as a page fills it in. `address` is the page's own, where the draft is what that page is about. */
export function formOf(draft: Draft, address?: string): FormValue {
  return FormValue.parse({
    ...draft,
    place: draft.location,
    links: [...new Set([...(address === undefined ? [] : [address]), ...(draft.urls ?? [])])],
  });
}

/** What the user changed in the form, as fields of a person: it wins over the page. `groups` (ids) are left to the caller. */
export function typedIn(before: FormValue, now: FormValue): Partial<PersonFields> {
  const said: Partial<PersonFields> = {};
  const changed = (field: keyof FormValue): boolean => JSON.stringify(before[field]) !== JSON.stringify(now[field]);
  const labelled = (values: readonly string[]): Labelled[] => values.map((value) => ({ value }));
  if (changed('name')) said.name = now.name.trim();
  if (changed('title') || changed('organization')) {
    const title = now.title.trim();
    const organization = now.organization.trim();
    said.positions = title || organization ? [{ ...(title && { title }), ...(organization && { organization }) }] : [];
  }
  if (changed('place')) said.places = now.place.trim() ? [now.place.trim()] : [];
  for (const field of ['emails', 'phones'] as const) if (changed(field)) said[field] = labelled(now[field]);
  // What is no address stays as it was typed.
  if (changed('links')) said.links = labelled(now.links.map((link) => webAddress(link) ?? link));
  for (const field of ['skills', 'interests', 'languages', 'tags'] as const)
    if (changed(field)) said[field] = now[field];
  if (changed('education')) said.education = now.education.map((school) => ({ school }));
  for (const field of ['headline', 'pronouns', 'birthday', 'bio'] as const)
    if (changed(field)) said[field] = now[field].trim() || undefined;
  if (changed('cadence') && now.cadence !== '') said.cadenceDays = Number(now.cadence);
  if (changed('met') && now.met.trim()) said.met = { where: now.met.trim() };
  if (changed('note') && now.note.trim()) said.notes = now.note.trim();
  return said;
}
