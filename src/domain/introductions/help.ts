import type { Help, Helper } from './who-could-help.ts';
import { type Encoded, encode, isAboutTheSame, mayMatch, rankOffers } from './likeness.ts';
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
  const others = among.filter(({ id }) => id !== person.id);
  const offers = [...new Set(others.flatMap((other) => valuesOf(other, 'offers')))].flatMap((text) => {
    const { encoded } = line(text);
    return encoded ? [{ text, encoded }] : [];
  });
  return valuesOf(person, 'needs').map((need) => {
    const wish = readWish(need, 'needs');
    const encoded = vectors && encode(wish, vectors);
    const ranked = encoded
      ? rankOffers(
          encoded,
          offers.map((offer) => offer.encoded),
        )
      : [];
    const alike = new Map(mayMatch(ranked).map((one) => [offers[one.at]?.text, one.alike]));
    const helpers = others.flatMap((other) => {
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
          if (field !== 'offers') consider({ id: other.id, fact, sure: true }, met > 0 ? 1 + met * DOES : 0);
          else if (met > 0 && !(encoded && offer.encoded && !isAboutTheSame(encoded, offer.encoded)))
            consider({ id: other.id, fact, sure: true }, 1 + met);
          else consider({ id: other.id, fact, sure: false }, alike.get(value) ?? 0);
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
