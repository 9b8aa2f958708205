import { addedTo, newPerson, update } from '../../domain/changes.ts';
import type { Draft } from '../../domain/draft.ts';
import { identityKeys, type Identifying } from '../../domain/identity.ts';
import type { Person, PersonFields, Source } from '../../domain/person.ts';
import { isSameBearer, likeliestBearer } from '../../domain/same-bearer.ts';
import type { PersonRow } from '../../store/book.ts';
import { unbar } from '../../store/forget.ts';
import type { Door } from '../../store/write.ts';
import { act } from '../act.ts';
import { type Kith } from '../kith.ts';
import { fieldsOfDraft } from '../person-of-draft.ts';
import type { Thumbnail } from '../ports.ts';
import { readSettings } from '../settings.ts';
import { cadenceOfJoined } from './edit-person.ts';

/** What is saved: the draft as it was read, and what the user said beside it. */
export interface ToSave {
  draft: Draft;
  /** The page's address as the browser shows it, where the draft is what this page is about. */
  address?: string;
  /** Where the draft was read; a page at `address` unless given. */
  source?: Source;
  /** What the user typed or chose in the form: it wins over the draft, now and later. Somebody who is known loses nothing by it. */
  typed?: Partial<PersonFields>;
  /** The person that this is, when the user said so; else whoever has one of the draft's identities. */
  person?: string;
  /** A new person in any case: the user said that it is somebody else. */
  asNew?: boolean;
  /** Kept where the person has no photo yet. */
  photo?: Thumbnail;
}

export interface Saved {
  person: string;
  outcome: 'created' | 'updated' | 'unchanged';
  /** How many proposals the person's page now holds because the user's own words stood against them. */
  proposals: number;
}

/**
 * Saves drafts in one act: a person who is known by an identity is updated, never doubled. Throws InvalidRow where a draft has no
 * name. `refresh`: Kith did it by itself, on a switched-on site. Gives back the saved people in the drafts' order and the act that can be undone.
 */
export async function saveDrafts(
  kith: Kith,
  drafts: readonly ToSave[],
  kind: 'save' | 'refresh' = 'save',
): Promise<{ saved: Saved[]; act: string }> {
  const done = await act(kith, kind, async (door) => {
    const saved: Saved[] = [];
    for (const one of drafts) saved.push(await saveOne(door, one));
    return saved;
  });
  if (kind === 'save') {
    const people = await kith.book.people.bulkGet(done.result.map(({ person }) => person));
    await unbar(
      kith.book,
      people.flatMap((person) => person?.keys ?? []),
    );
  }
  return { saved: done.result, act: done.act };
}

async function saveOne(door: Door, one: ToSave): Promise<Saved> {
  const { book, act: frame } = door;
  const said = fieldsOfDraft(one.draft, one.address);
  const source: Source = one.source ?? (one.address ? { kind: 'page', address: one.address } : { kind: 'you' });
  let typed = one.typed ?? {};
  const bearer = {
    name: typed.name ?? said.name,
    emails: [...(said.emails ?? []), ...(typed.emails ?? [])],
    phones: [...(said.phones ?? []), ...(typed.phones ?? [])],
    links: [...(said.links ?? []), ...(typed.links ?? [])],
  };
  const found = one.asNew ? undefined : await knownPerson(door, one, bearer);
  // A note or a birthday that the user typed of somebody is not written onto another who only shares an address with them.
  const tells = Object.keys(typed).some((field) => !['name', 'emails', 'phones', 'links'].includes(field));
  const another = one.person === undefined && tells && found && !isSameBearer(found, bearer);
  const known = another ? undefined : found;
  let proposals = 0;
  let changes = 0;
  let person: Person;
  if (known) {
    const conflict = one.person === undefined && !isSameBearer(known, said);
    const { name = said.name, ...added } = typed;
    const { name: _, ...heard } = Object.fromEntries(
      Object.entries(said).filter(([field]) => !Object.hasOwn(added, field)),
    );
    const fields = source.kind === 'you' ? addedTo(known, heard) : heard;
    const updated = update(known, known.name === '' ? { ...fields, name } : fields, source, frame.at, conflict);
    person = updated.person;
    const offered: { field: string; value: unknown }[] = updated.proposals;
    // Another name may be another's who shares the address, or short for the one in the book: that is for the user to say.
    if ((conflict || typed.name !== undefined) && name !== person.name) offered.push({ field: 'name', value: name });
    const refused = await book.proposals.where('person').equals(known.id).toArray();
    const asked = new Set(refused.map((proposal) => JSON.stringify([proposal.field, proposal.value])));
    const rows = offered.filter(({ field, value }) => !asked.has(JSON.stringify([field, value])));
    await door.put(
      'proposals',
      rows.map((proposal) => ({ id: frame.newId(), person: known.id, source, at: frame.at, ...proposal })),
    );
    proposals = rows.length;
    changes += updated.changed.length;
    if (updated.changed.length) await door.person(person, source);
    typed = addedTo(person, added);
  } else {
    const settings = await readSettings(book);
    const blank = newPerson(frame.newId(), said.name, frame.at);
    person = { ...update(blank, said, source, frame.at).person, closeness: settings.defaultCloseness };
    await door.person(person, source);
  }
  if (Object.keys(typed).length) {
    const cadenceDays = await cadenceOfJoined(door, person, typed);
    const edited = update(person, { ...typed, ...(cadenceDays && { cadenceDays }) }, { kind: 'you' }, frame.at);
    if (edited.changed.length || edited.person.typed.length !== person.typed.length)
      await door.person(edited.person, { kind: 'you' });
    changes += edited.changed.length;
    person = edited.person;
  }
  // Whoever is in the book needs no place under Seen.
  await door.remove('seen', identityKeys(person));
  const photo = (await book.photos.get(person.id)) ? undefined : one.photo;
  if (photo) await door.put('photos', [{ person: person.id, ...photo }]);
  const unchanged = known && !changes && !proposals && !photo;
  return { person: person.id, outcome: !known ? 'created' : unchanged ? 'unchanged' : 'updated', proposals };
}

async function knownPerson(
  door: Door,
  one: ToSave,
  bearer: Identifying & { name: string },
): Promise<PersonRow | undefined> {
  if (one.person !== undefined) return door.book.people.get(one.person);
  const keys = identityKeys(bearer);
  if (!keys.length) return undefined;
  const found = await door.book.people.where('keys').anyOf(keys).distinct().toArray();
  return likeliestBearer(found, bearer);
}
