import type { Draft } from '../../domain/draft.ts';
import { identityKeys } from '../../domain/identity.ts';
import type { Person } from '../../domain/person.ts';
import { likeliestBearer } from '../../domain/same-bearer.ts';
import type { Kith } from '../kith.ts';
import { fieldsOfDraft } from '../person-of-draft.ts';

/** Who in the book each draft is about, in the drafts' order; undefined where nobody is known by one of its identities. */
export async function knownPeople(
  kith: Kith,
  drafts: readonly Draft[],
  address?: string,
): Promise<(Person | undefined)[]> {
  const said = drafts.map((draft) => fieldsOfDraft(draft, address));
  const keys = said.map((fields) => identityKeys(fields));
  const found = await kith.book.people.where('keys').anyOf(keys.flat()).distinct().toArray();
  return said.map((fields, at) =>
    likeliestBearer(
      found.filter((row) => row.keys.some((key) => keys[at]?.includes(key))),
      fields,
    ),
  );
}

/** Whoever has this page's address, or undefined. */
export async function personAt(kith: Kith, address: string): Promise<Person | undefined> {
  const keys = identityKeys({ emails: [], phones: [], links: [{ value: address }] });
  return keys.length ? kith.book.people.where('keys').anyOf(keys).first() : undefined;
}
