import { type Profile, type ProfileField, fold } from './profile.ts';
import { isProtected } from './protected.ts';

const orgForm =
  / (inc|ltd|llc|llp|plc|gmbh|ag|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|kg|co|corp|corporation|company|limited|pty|ug|ev|e v)$/;

/** The form in which values of a field are compared: the city of a place, a company without its legal form, a title without its rank. */
export function comparable(field: ProfileField, value: string): string {
  switch (field) {
    case 'locations':
    case 'workLocations':
    case 'hometown':
      return fold(value.split(',')[0] ?? '').replace(
        /^(greater|metropolitan)\s+|\s+(area|metropolitan area|region|metro)$/g,
        '',
      );
    case 'organizations':
      return fold(value).replace(orgForm, '').replace(/^the /, '');
    case 'titles':
      return fold(value).replace(/^(senior|junior|sr|jr|lead|principal|associate) /, '');
    case 'schools':
      return fold(value).replace(/^the /, '');
    default:
      return fold(value);
  }
}

/** Remembers the comparable form of values, of which a book has few and many times over. */
export class Comparables {
  readonly #known = new Map<ProfileField, Map<string, string>>();

  /** The comparable form, empty for a blank value and for one that touches a protected attribute. */
  of(field: ProfileField, value: string): string {
    let known = this.#known.get(field);
    if (!known) this.#known.set(field, (known = new Map()));
    let form = known.get(value);
    if (form === undefined) known.set(value, (form = isProtected(value) ? '' : comparable(field, value)));
    return form;
  }
}

/** Who (index, ascending) has which comparable value in one of some fields. */
export function holdersOf(
  profiles: readonly Profile[],
  fields: readonly ProfileField[],
  comparables: Comparables,
): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  profiles.forEach((profile, p) => {
    for (const field of fields) {
      for (const raw of profile[field] ?? []) {
        const value = comparables.of(field, raw);
        if (value === '') continue;
        const list = holders.get(value);
        if (!list) holders.set(value, [p]);
        else if (list.at(-1) !== p) list.push(p);
      }
    }
  });
  return holders;
}
