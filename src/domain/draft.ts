import * as z from 'zod/mini';

/** Where a page or a text can say something; src/ui says them in the user's language. */
export const EvidencePlace = z.enum([
  'site',
  'heading',
  'title',
  'label',
  'beside-name',
  'below-name',
  'text',
  'picture',
  'list',
  'links',
  'card',
  'data',
  'preview',
  'author',
  'address',
  'page',
  'selection',
]);
export type EvidencePlace = z.infer<typeof EvidencePlace>;

/** Where a value was read: the reader's name, the place, the site's name where the place is one that Kith knows, how sure (0 to 1). */
export const Evidence = z.object({
  reader: z.string(),
  // Drafts kept by an earlier version have places in free words.
  // oxlint-disable-next-line promise/valid-params -- no promise: zod's fallback for what does not parse
  place: z.optional(z.catch(EvidencePlace, 'page')),
  site: z.optional(z.string()),
  confidence: z.number(),
});
export type Evidence = z.infer<typeof Evidence>;

const texts = z.optional(z.array(z.string()));

/**
 * What a page, a file or a selection says about a person before it is saved. Absent where unknown. `urls`, `photo` are
 * absolute http(s) addresses; `birthday` is a PartialDate; `evidence` has an entry for each field that is present. This is also
 * the workbench's format of a draft.
 */
export const Draft = z.object({
  name: z.string(),
  given: z.optional(z.string()),
  family: z.optional(z.string()),
  headline: z.optional(z.string()),
  title: z.optional(z.string()),
  organization: z.optional(z.string()),
  location: z.optional(z.string()),
  emails: texts,
  phones: texts,
  urls: texts,
  addresses: texts,
  photo: z.optional(z.string()),
  bio: z.optional(z.string()),
  skills: texts,
  interests: texts,
  languages: texts,
  education: texts,
  pronouns: z.optional(z.string()),
  birthday: z.optional(z.string()),
  /** The heading that somebody stands under on a page of several people. */
  group: z.optional(z.string()),
  evidence: z.record(z.string(), Evidence),
});
export type Draft = z.infer<typeof Draft>;

/**
 * What was read from a page. `profile`: exactly one draft; `people`: two or more; `none`: nobody could be told with confidence.
 * `reason` says in one word why nobody was found (`article`, `organization`, `sign-in`, `unclear`, `unreadable`); `partial` is set when a
 * bound on nodes, bytes or time was reached; `nodes` counts what was looked at.
 */
export const PageReading = z.object({
  kind: z.enum(['profile', 'people', 'none']),
  people: z.array(Draft),
  title: z.string(),
  reason: z.optional(z.string()),
  partial: z.optional(z.boolean()),
  nodes: z.number(),
});
export type PageReading = z.infer<typeof PageReading>;
