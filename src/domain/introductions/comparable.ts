import { type ProfileField, fold } from './profile.ts';

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
