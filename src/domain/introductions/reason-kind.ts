/** What makes a pair worth introducing. */
export const reasonKinds = [
  /** One's offer is what the other looks for, by a shared concept or the same words. */
  'need',
  /** Likewise, but only by the likeness of the words' meaning. */
  'may-match',
  /** What one does or knows is what the other looks for, though it was not offered. */
  'ability',
  /** One is about to come to where the other lives. */
  'coming',
  'interest',
  'skill',
  'group',
  'school',
  'study',
  'hometown',
  'title',
  'place',
  'language',
  'employer',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];
