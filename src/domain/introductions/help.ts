import type { Help, Helper } from './who-could-help.ts';
import { ALIKE, type Encoded, encode, likeness } from './likeness.ts';
import { type Profile, valuesOf } from './profile.ts';
import type { WordVectors } from './vectors.ts';
import { type Wish, meets, readWish } from './wishes.ts';

/** Offers go before what somebody merely does or knows. */
const DOES = 0.5;

/**
 * For each need of a person (protected ones left out) the people who could help, at most `top`: by their offers, titles and
 * skills, or without vectors by concepts and words only. `among` may hold the user's own profile; the person is left out of it.
 */
export function whoCanHelp(
  person: Profile,
  among: readonly Profile[],
  top: number,
  vectors: WordVectors | undefined,
): Help[] {
  const lines = new Map<string, { wish: Wish; encoded?: Encoded | undefined }>();
  const line = (text: string) => {
    let known = lines.get(text);
    if (!known) {
      const wish = readWish(text, 'offers');
      lines.set(text, (known = { wish, encoded: vectors && encode(wish, vectors) }));
    }
    return known;
  };
  return valuesOf(person, 'needs').map((need) => {
    const wish = readWish(need, 'needs');
    const encoded = vectors && encode(wish, vectors);
    const helpers = among.flatMap((other) => {
      if (other.id === person.id) return [];
      let best: (Helper & { strength: number }) | undefined;
      const consider = (helper: Helper, strength: number) => {
        if (strength > (best?.strength ?? 0)) best = { ...helper, strength };
      };
      for (const field of ['offers', 'titles', 'skills'] as const) {
        for (const value of valuesOf(other, field)) {
          const offer = line(value);
          const fact = { field, value };
          const met = meets(wish, offer.wish);
          // What is named goes before whatever only sounds alike.
          if (met > 0) consider({ id: other.id, fact, sure: true }, 1 + (field === 'offers' ? met : met * DOES));
          else if (field === 'offers' && encoded && offer.encoded) {
            const alike = likeness(encoded, offer.encoded);
            if (alike >= ALIKE) consider({ id: other.id, fact, sure: false }, alike);
          }
        }
      }
      return best ? [best] : [];
    });
    return {
      need,
      helpers: helpers
        .sort((x, y) => y.strength - x.strength)
        .slice(0, top)
        .map(({ id, fact, sure }) => ({ id, fact, sure })),
    };
  });
}
