import type { Instant } from '../../domain/dates.ts';

/**
 * The IANA time zone of a place as people write it ("Kyoto, Japan"), or undefined where that can't be told for sure: by a city that names a zone,
 * else by a country that has one time everywhere at `at`. Countries are known by their names in English and in `language`, by what the browser's
 * own CLDR data say; nothing is looked up elsewhere.
 */
export function zoneOfPlace(place: string, language: string, at: Instant): string | undefined {
  const parts = place.split(',').map(folded).filter(Boolean);
  const [city = ''] = parts;
  const region = regionOf(parts.at(-1) ?? '', language);
  const zones = region === undefined ? [] : zonesOf(region);
  const named = cities().get(city);
  // London, Canada is not London.
  if (named !== undefined && (region === undefined || zones.length === 0 || zones.includes(named))) return named;
  const [first] = zones;
  if (first === undefined) return undefined;
  return zones.every((zone) => clock(zone, at) === clock(first, at)) ? first : undefined;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

let known: Map<string, string> | undefined;

/** Zones by the city that names them. */
function cities(): Map<string, string> {
  known ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
      .map((zone) => [folded(zone.slice(zone.lastIndexOf('/') + 1)), zone]),
  );
  return known;
}

const regions = new Map<string, Map<string, string>>();

/** Region codes (ISO 3166) by name. */
function regionOf(name: string, language: string): string | undefined {
  return regionNames('en').get(name) ?? regionNames(language).get(name);
}

function regionNames(language: string): Map<string, string> {
  const made = regions.get(language) ?? new Map<string, string>();
  if (made.size > 0) return made;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      const name = names.of(code);
      if (name !== undefined && !made.has(folded(name))) made.set(folded(name), code);
    }
  }
  regions.set(language, made);
  return made;
}

/** The zones of a region; none in a browser that doesn't know them. */
function zonesOf(region: string): string[] {
  const where = new Intl.Locale(`und-${region}`);
  // https://tc39.es/proposal-intl-locale-info/, not in TypeScript's library yet.
  const method: unknown = Reflect.get(where, 'getTimeZones');
  const zones: unknown =
    typeof method === 'function' ? Reflect.apply(method, where, []) : Reflect.get(where, 'timeZones');
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : [];
}

function clock(zone: string, at: Instant): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at);
}
