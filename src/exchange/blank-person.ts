import type { PersonFields } from '../domain/person.ts';

/** Fields of which nothing is known yet; every list is a new one. */
export function blankPerson(): PersonFields {
  return {
    name: '',
    nicknames: [],
    positions: [],
    emails: [],
    phones: [],
    links: [],
    addresses: [],
    places: [],
    dates: [],
    languages: [],
    education: [],
    skills: [],
    interests: [],
    needs: [],
    offers: [],
    groups: [],
    tags: [],
    notes: '',
    observes: [],
    unknown: [],
  };
}

/** What to call somebody whose file has no name: nickname, organisation, address, number ..., or '' where nothing tells. */
export function nameFromRest(fields: PersonFields): string {
  const address = fields.addresses[0];
  return (
    [
      fields.nicknames[0],
      fields.positions.find((position) => position.organization)?.organization,
      fields.emails[0]?.value,
      fields.phones[0]?.value,
      fields.links[0]?.value.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''),
      [address?.street?.split('\n')[0], address?.locality].filter(Boolean).join(', '),
      fields.notes.split('\n')[0]?.slice(0, 60).trim(),
    ].find(Boolean) ?? ''
  );
}

/** Labels that programs put on everybody and that say nothing (Google's "myContacts"). */
export function isTellingTag(tag: string): boolean {
  return tag !== '' && !/^(?:my ?contacts|most contacted|imported on .*)$/i.test(tag);
}
