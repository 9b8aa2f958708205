/** What no RFC has a property for, under our own names (RFC 6350, 6.10: `X-`). */
export const OWN = {
  headline: 'X-KITH-HEADLINE',
  position: 'X-KITH-POSITION',
  from: 'X-KITH-FROM',
  place: 'X-KITH-PLACE',
  birthday: 'X-KITH-BIRTHDAY',
  birthdayLead: 'X-KITH-BIRTHDAY-LEAD',
  language: 'X-KITH-LANGUAGE',
  education: 'X-KITH-EDUCATION',
  need: 'X-KITH-NEED',
  offer: 'X-KITH-OFFER',
  bio: 'X-KITH-BIO',
  met: 'X-KITH-MET',
  group: 'X-KITH-GROUP',
  observes: 'X-KITH-OBSERVES',
  closeness: 'X-KITH-CLOSENESS',
  importance: 'X-KITH-IMPORTANCE',
  cadence: 'X-KITH-CADENCE',
  tact: 'X-KITH-TACT',
  /** A column of a table that no field stands for; its heading is in the parameter LABEL. */
  column: 'X-KITH-COLUMN',
} as const;

/** A language tag (BCP 47), as LANG has it; anything else is a language's name. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
