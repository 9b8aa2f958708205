import type { Claim, Fields } from './claim.ts';
import { cleanUrl, emailOfLink, readEmails, readPhone } from './contact-values.ts';
import { profileOf } from '../domain/profile-address.ts';
import { anchors, type Layout } from '../sites/anchors.ts';
import { select } from './selector.ts';
import { absolute, type Snapshot } from './snapshot.ts';
import { isWithin, textOf, tidy } from './text-run.ts';

/** What a site's file gives: the handle in the page's address, and what its anchors point at. */
export interface Anchored {
  readonly handle?: string | undefined;
  readonly claim?: Claim | undefined;
}

/**
 * Reads a page by its site's anchors. Empty where the site is unknown or the address is no person's; the handle alone where the anchors fail.
 */
export function readAnchors(page: Snapshot): Anchored {
  const profile = profileOf(page.address.href);
  if (!profile) return {};
  for (const layout of anchors.get(profile.site) ?? []) {
    const claim = claimOf(page, layout, profile.label);
    if (claim) return { handle: profile.handle, claim };
  }
  return { handle: profile.handle };
}

function claimOf(page: Snapshot, layout: Layout, label: string): Claim | undefined {
  if (select(page, layout.when).length === 0) return undefined;
  const subject = layout.subject === undefined ? page.nodes[0] : select(page, layout.subject)[0];
  if (!subject) return undefined;
  const others = (layout.others ?? []).flatMap((selector) => select(page, selector));
  const fields: Fields = {};
  let name = '';
  for (const [field, places] of Object.entries(layout.fields)) {
    for (const place of places) {
      const [selector = '', attribute] = place.split(/ @(?=[\w-]+$)/);
      const values = select(page, selector, subject)
        .filter((node) => !node.hidden && !others.some((other) => isWithin(node, other)))
        .map((node) => (attribute ? tidy(node.attributes.get(attribute) ?? '') : textOf(page, node, 4000)))
        .filter((value) => value !== '' && value !== '--');
      if (values.length === 0) continue;
      if (field === 'name') name = values[0] ?? '';
      else assign(fields, field, values, page);
      break;
    }
  }
  if (!name) return undefined;
  return {
    name,
    fields,
    reader: 'site',
    place: 'site',
    site: label,
    confidence: 0.97,
    standing: 'subject',
  };
}

function assign(fields: Fields, field: string, values: string[], page: Snapshot): void {
  const many = values.slice(0, 60);
  if (field === 'emails') fields.emails = many.flatMap((value) => emailOfLink(value) ?? readEmails(value));
  else if (field === 'phones') fields.phones = many.flatMap((value) => readPhone(value) ?? []);
  else if (field === 'urls') fields.urls = many.flatMap((value) => cleanUrl(value, page.base) ?? []);
  else if (field === 'photo') {
    const photo = absolute(values[0], page.base);
    if (photo) fields.photo = photo;
  } else if (field === 'skills' || field === 'interests' || field === 'languages' || field === 'education')
    fields[field] = [...new Set(many)];
  else if (
    field === 'headline' ||
    field === 'title' ||
    field === 'organization' ||
    field === 'location' ||
    field === 'bio' ||
    field === 'pronouns'
  )
    fields[field] = values[0] ?? '';
}
