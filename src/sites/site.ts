/**
 * What a site file holds. One file a site, named after it, with two exports of pure data:
 *
 *     export const addresses: Addresses = { ... };            // always
 *     export const anchors: readonly Layout[] = [ ... ];      // only where a page of the site was read
 *
 * They are apart so that whoever only recognises links bundles the addresses of all sites (addresses.ts) and none of the anchors
 * (anchors.ts). A site file runs nothing: no calls at top level, no imports but types. Neither the DOM nor the browser is named here:
 * selectors are data, which capture applies to what was read of the page; nothing of a site is injected into it.
 */
export interface Site {
  readonly addresses: Addresses;
  readonly anchors?: readonly Layout[];
}

/** How a site writes the address of a person. */
export interface Addresses {
  /** The file's name without its ending; a stable id. */
  readonly site: string;
  /** The site's own name, as it is shown. */
  readonly label: string;
  /** Hosts in ASCII, lower case, without www, mobile or language part: `linkedin.com`. The site owns all their subdomains. */
  readonly hosts: readonly string[];
  readonly profiles: readonly ProfileAddress[];
  /** Words that stand where a handle could and are none, separated by spaces: `about login settings`. */
  readonly reserved?: string;
  /** Names of query parameters that tell whose page it is (`id` in `profile.php?id=4`); all others are dropped. */
  readonly query?: readonly string[];
}

/** One way in which a site writes the address of a person. */
export interface ProfileAddress {
  /**
   * Matched against `subdomain + path + query`: the subdomain without www, m, mobile or a language (`` for most sites, `ada` for
   * ada.substack.com; a language is left out only if the pattern does not match with it), the path without doubled or trailing slashes and
   * with letters decoded, then `?name=value` for each parameter of `query` that is present. Group `handle` is what the
   * site calls the person; the pattern spells out which trailing parts still are the person's own page.
   */
  readonly match: RegExp;
  /** The normal form, `https://...` with `$<group>` for each group of `match`. Must itself be matched. */
  readonly url: string;
  /** What becomes of a handle's letters; absent: their case means nothing and they are made small. */
  readonly letters?: 'kept' | 'upper';
  /** A sign that means nothing in a handle and is left out. */
  readonly ignores?: string;
}

/** The fields that an anchor may point at: those of a draft. */
export type AnchorField =
  | 'name'
  | 'pronouns'
  | 'headline'
  | 'title'
  | 'organization'
  | 'location'
  | 'emails'
  | 'phones'
  | 'urls'
  | 'photo'
  | 'bio'
  | 'skills'
  | 'interests'
  | 'languages'
  | 'education';

/**
 * Where things stand on one layout of a site's profile page. Anchors are the longest-lived things of a page: role, rel,
 * itemprop, aria, id, data-testid, h1 in main; never a generated class name. A place is a CSS selector, optionally followed by ` @attribute`
 * (`main a[rel~="me"] @href`); without one the visible text is meant. Of selectors only what `capture/selector` knows. Places of a field are tried in order, the first that
 * gives a value wins; list fields (emails, phones, urls, skills, interests, languages, education) take all matches of that place.
 */
export interface Layout {
  /** What tells this layout, in words: `public, 2016`. */
  readonly name: string;
  /** The month in which a real page of it was last read, `YYYY-MM`. */
  readonly seen: string;
  /** Whether the anchors were tried on that page itself, not only written after a description of it. */
  readonly verified: boolean;
  /** Selector of something that stands on this layout only; the first layout whose `when` matches is used. */
  readonly when: string;
  /** Selector of the smallest part that holds the person and nobody else; absent: the document. */
  readonly subject?: string;
  readonly fields: Readonly<Partial<Record<AnchorField, readonly string[]>>>;
  /** Parts that hold other people: the viewer, "also viewed", chat. */
  readonly others?: readonly string[];
}
