import type { Interaction } from '../rows.ts';

/** What an interaction says about the tie, apart from whom it was with. */
export type Contact = Pick<Interaction, 'on' | 'kind' | 'by'>;

/** What happened on one day with one person: several interactions of a day are one contact. */
export interface ContactDay {
  /** The greatest weight among what was more than a message; 0 when they only wrote. */
  weight: number;
  /** Who wrote messages: 1 the user, 2 the person, 3 both. */
  wrote: number;
  /** Who reached out in any way: 1 the user, 2 the person, 3 both. */
  reached: number;
}

const weights: Readonly<Record<Interaction['kind'], number>> = {
  met: 3,
  call: 2,
  helped: 2,
  gift: 1.5,
  introduced: 1.5,
  thanked: 1,
  other: 1,
  message: 0,
};
const sides = { me: 1, them: 2, both: 3 } as const;

/** A day with one more interaction in it; without a day, a new one. The order within a day changes nothing. */
export function withContact(contact: Contact, day: ContactDay = { weight: 0, wrote: 0, reached: 0 }): ContactDay {
  const side = sides[contact.by];
  return {
    weight: Math.max(day.weight, weights[contact.kind]),
    wrote: contact.kind === 'message' ? day.wrote | side : day.wrote,
    reached: day.reached | side,
  };
}

/** How much a day adds to a tie's strength: a meeting 3, a call 2, messages both ways 1, one-sided 0.5. */
export function dayWeight(day: ContactDay): number {
  const written = day.wrote === 3 ? 1 : day.wrote ? 0.5 : 0;
  return Math.max(day.weight, written);
}

/** Whether the person was there that day: they wrote, or it was more than the user's own message. */
export function answered(day: ContactDay): boolean {
  return (day.reached & 2) !== 0 || day.weight >= 2;
}
