import { emailKey, isRoleAddress, untagged } from './email-address.ts';
import type { Labelled } from './person.ts';
import { bareDigits, isSwitchboard, phoneKey } from './phone-number.ts';
import { profileKeyOf } from './profile-address.ts';
import { webAddress } from './web-address.ts';

export { emailKey, isRoleAddress } from './email-address.ts';
export { phoneKey } from './phone-number.ts';
export { addressOfKey, profileKey, profileOf } from './profile-address.ts';
export type { Profile } from './profile-address.ts';

/** The fields of a person by which they can be recognised. */
export interface Identifying {
  readonly emails?: readonly Labelled[];
  readonly phones?: readonly Labelled[];
  readonly links?: readonly Labelled[];
}

/**
 * Keys that belong to one person alone, each once: `url:linkedin.com/in/ada`, `mail:ada@b.example`, `tel:+33612345678`. Two
 * people with one of these in common are one. `region` (ISO 3166) completes numbers that are written without their country.
 */
export function identityKeys(fields: Identifying, region?: string): string[] {
  return keys(fields, region).strong;
}

/**
 * Keys that several people may share, each once and never one of the strong ones: an address without its plus-tag, `info@`, a
 * switchboard, a number without country, a web site's home page. One in common is a reason to look, not to merge. The kinds are
 * spelt as the strong ones are, so that one person's weak key finds another's strong one.
 */
export function weakKeys(fields: Identifying, region?: string): string[] {
  const { strong, weak } = keys(fields, region);
  return weak.filter((key) => !strong.includes(key));
}

function keys(fields: Identifying, region: string | undefined): { strong: string[]; weak: string[] } {
  const strong = new Set<string>();
  const weak = new Set<string>();
  for (const { value } of fields.emails ?? []) {
    const key = emailKey(value);
    if (key === undefined) continue;
    (isRoleAddress(key) ? weak : strong).add(`mail:${key}`);
    const bare = untagged(key);
    if (bare !== undefined) weak.add(`mail:${bare}`);
  }
  for (const { value, label } of fields.phones ?? []) {
    const key = phoneKey(value, region);
    const digits = key === undefined ? bareDigits(value) : undefined;
    if (key !== undefined) (isSwitchboard(value) || SHARED_LINE.test(label ?? '') ? weak : strong).add(`tel:${key}`);
    else if (digits !== undefined) weak.add(`tel:${digits}`);
  }
  for (const { value } of fields.links ?? []) {
    const address = webAddress(value);
    const read = address === undefined ? undefined : profileKeyOf(address);
    if (read) (read.isKnownSite || isPersonal(read.key) ? strong : weak).add(`url:${read.key}`);
  }
  return { strong: [...strong], weak: [...weak] };
}

/** Labels of lines that a household or an office shares; vCard's `work` may be a direct line, but often is not. */
const SHARED_LINE = /\b(?:main|home|work|office|company|switchboard|reception|fax|business|assistant|pager|other)\b/i;

/** Pages that belong to a group, a company or a topic. */
const SHARED_PAGE =
  /^(?:about|contact|imprint|impressum|kontakt|team|staff|people|members?|board|crew|committee|speakers?|faculty|who-we-are|home|main|blog|news|events?|jobs|careers|company|[a-z]{2}(?:-[a-z]{2})?)(?:-?us)?(?:\.\w{3,5})?$/i;

/** Whether the key of a web address stands for one person: a page of its own below a site's home page. */
function isPersonal(key: string): boolean {
  const path = key.replace(/^[^/?#]*/, '');
  const last =
    path
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() ?? '';
  return path !== '' && !SHARED_PAGE.test(last);
}
