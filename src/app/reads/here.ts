import type { Draft } from '../../domain/draft.ts';
import { identityKeys } from '../../domain/identity.ts';
import type { Person } from '../../domain/person.ts';
import type { Kith } from '../kith.ts';
import { fieldsOfDraft } from '../person-of-draft.ts';

/** Who in the book each draft is about, in the drafts' order; undefined where nobody is known by one of its identities. */
export async function knownPeople(
  kith: Kith,
  drafts: readonly Draft[],
  address?: string,
): Promise<(Person | undefined)[]> {
  const keys = drafts.map((draft) => {
    const { emails = [], phones = [], links = [] } = fieldsOfDraft(draft, address);
    return identityKeys({ emails, phones, links });
  });
  const found = await kith.book.people.where('keys').anyOf(keys.flat()).distinct().toArray();
  return keys.map((own) => found.find((row) => row.keys.some((key) => own.includes(key))));
}

/** Whoever has this page's address, or undefined. */
export async function personAt(kith: Kith, address: string): Promise<Person | undefined> {
  const keys = identityKeys({ emails: [], phones: [], links: [{ value: address }] });
  return keys.length ? kith.book.people.where('keys').anyOf(keys).first() : undefined;
}
