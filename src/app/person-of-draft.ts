import type { Draft } from '../domain/draft.ts';
import { CalendarDate } from '../domain/date-schemas.ts';
import type { Labelled, PersonFields } from '../domain/person.ts';
import { profileOf } from '../domain/identity.ts';

/** A person's fields as a draft, as far as a draft can say them: for a card that was selected on a page. */
export function draftOfFields(fields: Partial<PersonFields> & { name: string }): Draft {
  const { name, nameParts, headline, pronouns, birthday, bio } = fields;
  const position = fields.positions?.[0];
  const values = (list: readonly Labelled[] = []) => list.map(({ value }) => value);
  const said = {
    given: nameParts?.given,
    family: nameParts?.family,
    headline,
    pronouns,
    birthday,
    bio,
    title: position?.title,
    organization: position?.organization,
    location: fields.places?.[0],
    emails: values(fields.emails),
    phones: values(fields.phones),
    urls: values(fields.links),
    addresses: (fields.addresses ?? []).map(({ street, postalCode, locality, region, country }) =>
      [street, postalCode, locality, region, country].filter(Boolean).join(', '),
    ),
  };
  const present = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && value.length > 0),
  );
  return { name, ...present, evidence: {} };
}

/** The fields of a person that a draft says something about; nothing else is named. `address`: the page's own, kept as a link. */
export function fieldsOfDraft(draft: Draft, address?: string): Partial<PersonFields> & { name: string } {
  const links: Labelled[] = [...new Set([...(address ? [address] : []), ...(draft.urls ?? [])])].map((value) => {
    const label = profileOf(value)?.label;
    return label ? { value, label } : { value };
  });
  const birthday = CalendarDate.safeParse(draft.birthday);
  return {
    name: draft.name.trim(),
    ...((draft.given || draft.family) && { nameParts: { given: draft.given, family: draft.family } }),
    ...(draft.pronouns && { pronouns: draft.pronouns }),
    ...(draft.headline && { headline: draft.headline }),
    ...((draft.title || draft.organization) && {
      positions: [
        { ...(draft.organization && { organization: draft.organization }), ...(draft.title && { title: draft.title }) },
      ],
    }),
    ...(draft.emails?.length && { emails: draft.emails.map((value) => ({ value })) }),
    ...(draft.phones?.length && { phones: draft.phones.map((value) => ({ value })) }),
    ...(links.length && { links }),
    ...(draft.addresses?.length && { addresses: draft.addresses.map((street) => ({ street })) }),
    ...(draft.location && { places: [draft.location] }),
    ...(birthday.success && { birthday: birthday.data }),
    ...(draft.languages?.length && { languages: draft.languages }),
    ...(draft.education?.length && { education: draft.education.map((school) => ({ school })) }),
    ...(draft.skills?.length && { skills: draft.skills }),
    ...(draft.interests?.length && { interests: draft.interests }),
    ...(draft.bio && { bio: draft.bio }),
  };
}
