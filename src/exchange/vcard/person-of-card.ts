import { CalendarDate, PartialDate } from '../../domain/date-schemas.ts';
import { Closeness, Tact, type Labelled, type Met, type PostalAddress, type Position } from '../../domain/person.ts';
import { blankPerson, isTellingTag, nameFromRest } from '../blank-person.ts';
import { nameOfParts, tellingParts } from '../names.ts';
import type { ImportedPerson, Remark } from '../reading.ts';
import { pictureOf, unknownOf } from './binary.ts';
import type { Card } from './content-lines.ts';
import { readDate } from './dates.ts';
import { labelOfApple, labelOfTypes } from './labels.ts';
import { OWN } from './own-properties.ts';
import { lines, oneLine, parameter, parameterValues, splitValue, unescapeText, type Property } from './property.ts';

/** A person has no more properties than this; what a longer card has beyond is kept without being understood. */
const MOST_PROPERTIES = 2000;

/** What describes the card or the program that wrote it, and not the person. */
const ABOUT_THE_CARD = new Set(['VERSION', 'PRODID', 'REV', 'PROFILE', 'BEGIN', 'END']);

/** A role while the card is read: organisation and title stand in different properties, `order` is where it began. */
interface OpenPosition extends Position {
  group: string | undefined;
  order: number;
}

const one = (value: string) => oneLine(unescapeText(value));
const listOf = (value: string) => splitValue(value, ',').map(one).filter(Boolean);
const dateOrNone = (text: string | undefined) => (CalendarDate.safeParse(text).success ? text : undefined);

/** Drops keys without a value, so that an absent part is absent. */
function compact<T extends object>(value: T): T {
  for (const key of Object.keys(value)) {
    if (Reflect.get(value, key) === undefined || Reflect.get(value, key) === '') Reflect.deleteProperty(value, key);
  }
  return value;
}

/** Where a property stands among its like: PREF (RFC 6350, 5.3), or the older TYPE=pref. */
function preference(property: Property): number {
  const stated = Number(parameter(property, 'PREF'));
  if (stated >= 1) return stated;
  return parameterValues(property, 'TYPE').some((type) => type.toLowerCase() === 'pref') ? 1 : 101;
}

/**
 * The person whom a card describes; a remark where nothing in it tells who that is. Properties without a field are kept in
 * `unknown`; a second value of a field that holds one becomes a nickname (names) or stays there too.
 */
export function personOfCard(card: Card): ImportedPerson | Remark {
  const fields = blankPerson();
  const person: ImportedPerson = { fields, line: card.line };
  const properties = [...card.properties].map((property, order) => ({ property, order }));
  properties.sort((a, b) => preference(a.property) - preference(b.property) || a.order - b.order);

  const labels = new Map<string, Property>();
  for (const property of card.properties) {
    if (property.key === 'X-ABLABEL' && property.group) labels.set(property.group.toLowerCase(), property);
  }
  const usedLabels = new Set<Property>();
  const labelOf = (property: Property): string | undefined => {
    const apple = property.group ? labels.get(property.group.toLowerCase()) : undefined;
    if (apple) usedLabels.add(apple);
    return (apple && labelOfApple(one(apple.value))) ?? labelOfTypes(parameterValues(property, 'TYPE'));
  };
  const labelled = (property: Property, value: string, label = labelOf(property)): Labelled[] =>
    value ? [compact({ value, label })] : [];

  const names: string[] = [];
  const notes: string[] = [];
  const positions: OpenPosition[] = [];
  const titles: OpenPosition[] = [];
  const roles: { property: Property; order: number }[] = [];
  const kept: { property: Property; order: number }[] = [];

  /** A day that no calendar has stands in the notes. */
  const dateOrNoted = (text: string | undefined) => {
    const date = dateOrNone(text);
    if (text && date === undefined && PartialDate.safeParse(text).success) notes.push(text);
    return date;
  };

  for (const { property, order } of properties) {
    const { key, value } = property;
    const keep = () => kept.push({ property, order });
    if ((property.binary ?? value) === '') continue;
    if (ABOUT_THE_CARD.has(key)) continue;
    if (order >= MOST_PROPERTIES) {
      keep();
      continue;
    }
    if (property.binary !== undefined && key !== 'PHOTO') {
      keep();
      continue;
    }
    switch (key) {
      case 'FN':
        names.push(one(value));
        break;
      case 'N': {
        const parts = nameParts(value, card.version === '2.1');
        if (fields.nameParts) names.push(nameOfParts(parts));
        else fields.nameParts = parts;
        break;
      }
      case 'NICKNAME':
        fields.nicknames.push(...listOf(value));
        break;
      case 'PRONOUNS':
        if (fields.pronouns) keep();
        else fields.pronouns = one(value);
        break;
      case 'EMAIL':
        fields.emails.push(...labelled(property, one(value).replace(/^mailto:/i, '')));
        break;
      case 'TEL':
        fields.phones.push(...labelled(property, one(value).replace(/^tel:/i, '')));
        break;
      case 'URL':
        fields.links.push(...labelled(property, one(value)));
        break;
      case 'SOCIALPROFILE':
      case 'X-SOCIALPROFILE':
        if (/^https?:/i.test(one(value))) {
          const service = parameter(property, 'SERVICE-TYPE');
          fields.links.push(
            ...labelled(property, one(value), service === undefined ? labelOf(property) : oneLine(service)),
          );
        } else keep();
        break;
      case 'ADR': {
        const address = compact({ ...postalAddress(value), label: labelOf(property) });
        const written = parameter(property, 'LABEL');
        if (Object.keys(address).some((part) => part !== 'label')) {
          fields.addresses.push(address);
          if (written) keepAddressLabel(property, written, order);
        } else if (written) fields.addresses.push({ ...address, street: lines(unescapeText(written)) });
        break;
      }
      case 'ORG': {
        const [organization, ...units] = splitValue(value, ';').map(one);
        const position = { organization, unit: units.filter(Boolean).join(', '), from: startOf(property) };
        if (organization || position.unit) positions.push({ ...position, group: property.group, order });
        break;
      }
      case 'TITLE':
        titles.push({ title: one(value), from: startOf(property), group: property.group, order });
        break;
      case 'ROLE':
        roles.push({ property, order });
        break;
      case OWN.position: {
        const [organization, unit, title, from, to] = splitValue(value, ';').map(one);
        positions.push({ organization, unit, title, from: dateOrNoted(from), to: dateOrNoted(to), group: '', order });
        break;
      }
      case 'BDAY':
      case OWN.birthday: {
        const date = birthdayOf(property);
        if (date && fields.birthday === undefined) fields.birthday = date;
        else if (date === undefined || date !== fields.birthday) keep();
        break;
      }
      case 'ANNIVERSARY':
      case 'X-ANNIVERSARY':
      case 'X-MS-ANNIVERSARY':
      case 'X-EVOLUTION-ANNIVERSARY':
      case 'X-KADDRESSBOOK-X-ANNIVERSARY': {
        const date = birthdayOf(property);
        if (date) addDate('anniversary', date);
        else keep();
        break;
      }
      case 'X-ABDATE': {
        const date = birthdayOf(property);
        if (date) addDate(labelOf(property) ?? 'date', date);
        else keep();
        break;
      }
      case 'X-ANDROID-CUSTOM': {
        const [kind = '', first = '', type = ''] = splitValue(value, ';').map(one);
        const date = readDate(first);
        if (kind.endsWith('/nickname') && first) fields.nicknames.push(first);
        else if (kind.endsWith('/contact_event') && date && type === '1') addDate('anniversary', date);
        else if (kind.endsWith('/contact_event') && date && type === '3' && !fields.birthday) fields.birthday = date;
        else keep();
        break;
      }
      case 'DEATHDATE':
      case 'X-DEATHDATE':
        fields.tact ??= 'deceased';
        keep();
        break;
      case 'LANG':
      case OWN.language:
        fields.languages.push(one(value));
        break;
      case 'EXPERTISE':
        fields.skills.push(one(value));
        break;
      case 'INTEREST':
      case 'HOBBY':
        fields.interests.push(one(value));
        break;
      case 'CATEGORIES':
        fields.tags.push(...listOf(value).filter(isTellingTag));
        break;
      case 'NOTE':
        notes.push(lines(unescapeText(value)));
        break;
      case 'PHOTO': {
        const picture = person.photo ? undefined : pictureOf(property);
        if (picture) person.photo = picture;
        else keep();
        break;
      }
      case 'UID':
        person.uid ??= one(value);
        keep();
        break;
      case OWN.headline:
        fields.headline = one(value);
        break;
      case OWN.place:
        fields.places.push(one(value));
        break;
      case OWN.need:
        fields.needs.push(one(value));
        break;
      case OWN.offer:
        fields.offers.push(one(value));
        break;
      case OWN.group:
        fields.groups.push(one(value));
        break;
      case OWN.observes:
        fields.observes.push(one(value));
        break;
      case OWN.bio:
        fields.bio = lines(unescapeText(value));
        break;
      case OWN.education: {
        const [school = '', study, from, to] = splitValue(value, ';').map(one);
        fields.education.push({ school, ...compact({ study, from: dateOrNoted(from), to: dateOrNoted(to) }) });
        break;
      }
      case OWN.met: {
        const [on, where, how, through] = splitValue(value, ';').map(one);
        const met: Met = compact({ on: dateOrNoted(on), where, how, through });
        if (Object.keys(met).length > 0) fields.met = met;
        break;
      }
      case OWN.closeness: {
        const closeness = Closeness.safeParse(Number(value));
        if (closeness.success) fields.closeness = closeness.data;
        else keep();
        break;
      }
      case OWN.importance: {
        const importance = Number(value);
        if (importance >= 0 && importance <= 1) fields.importance = importance;
        else keep();
        break;
      }
      case OWN.cadence: {
        const days = Number(value);
        if (Number.isInteger(days) && days >= 1 && days <= 3650) fields.cadenceDays = days;
        else keep();
        break;
      }
      case OWN.birthdayLead: {
        const days = Number(value);
        if (Number.isInteger(days) && days >= 0 && days <= 60) fields.birthdayLeadDays = days;
        else keep();
        break;
      }
      case OWN.tact: {
        const tact = Tact.safeParse(value);
        if (tact.success) fields.tact = tact.data;
        else keep();
        break;
      }
      default:
        keep();
    }
  }

  pairPositions(positions, titles, roles, (role) => kept.push(role));
  fields.positions = positions
    .sort((a, b) => a.order - b.order)
    .map(({ organization, unit, title, from, to }) => compact({ organization, unit, title, from, to }))
    .filter((position) => position.organization ?? position.unit ?? position.title);
  fields.notes = notes.filter(Boolean).join('\n\n');
  fields.unknown = kept
    .filter(({ property }) => !usedLabels.has(property))
    .sort((a, b) => a.order - b.order)
    .map(({ property }) => unknownOf(property));

  const [name, ...otherNames] = [...new Set(names.filter(Boolean))];
  fields.name = name ?? (fields.nameParts ? nameOfParts(fields.nameParts) : '');
  fields.nicknames.push(...otherNames.filter((other) => !fields.nicknames.includes(other)));
  const parts = fields.nameParts && tellingParts(fields.nameParts, fields.name);
  if (parts) fields.nameParts = parts;
  else delete fields.nameParts;
  fields.name ||= nameFromRest(fields);
  if (fields.name === '') {
    return {
      line: card.line,
      reason: properties.length === 0 ? 'an empty card' : 'nothing in this card tells who it is',
    };
  }
  return person;

  function addDate(label: string, date: PartialDate) {
    if (!fields.dates.some((own) => own.label === label && own.date === date)) fields.dates.push({ label, date });
  }
  function keepAddressLabel(property: Property, written: string, order: number) {
    const value = lines(unescapeText(written))
      .replace(/[\\,;]/g, '\\$&')
      .replaceAll('\n', '\\n');
    const parameters = property.parameters.filter(([own]) => own === 'TYPE');
    kept.push({ property: { name: 'LABEL', key: 'LABEL', parameters, value, line: property.line }, order });
  }
}

const startOf = (property: Property) => dateOrNone(parameter(property, OWN.from));

function birthdayOf(property: Property): PartialDate | undefined {
  const omitted = parameter(property, 'X-APPLE-OMIT-YEAR');
  return dateOrNone(readDate(one(property.value), omitted));
}

/** N: family, given, additional, prefixes, suffixes (RFC 6350, 6.2.2), then second surname and generation (RFC 9554, 2.2). */
function nameParts(value: string, literalCommas: boolean) {
  const [family = '', given = '', additional = '', prefix = '', suffix = '', second = '', generation = ''] = splitValue(
    value,
    ';',
  ).map((part, at) => {
    if (literalCommas) return one(part);
    return listOf(part).join(at >= 4 ? ', ' : ' ');
  });
  const alsoHas = (text: string, part: string) => (part && !text.includes(part) ? ` ${part}` : '');
  return {
    given,
    family: `${family}${alsoHas(family, second)}`.trim(),
    additional,
    prefix,
    suffix: `${suffix}${alsoHas(suffix, generation)}`.trim(),
  };
}

/** ADR (RFC 6350, 6.3.1); box and extension join the street, and so do RFC 9554's finer parts where no street is given. */
function postalAddress(value: string): PostalAddress {
  const parts = splitValue(value, ';').map((part) => lines(unescapeText(part)));
  const [box, extension, street, locality, region, postalCode, country, ...finer] = parts;
  const streetLines = [street || finer.filter(Boolean).join(' '), extension, box].filter(Boolean);
  return {
    street: streetLines.join('\n'),
    locality: oneLine(locality ?? ''),
    region: oneLine(region ?? ''),
    postalCode: oneLine(postalCode ?? ''),
    country: oneLine(country ?? ''),
  };
}

/**
 * Joins titles to organisations: by group, else in the order in which they stand, unless each stands in a group of its own. A
 * role serves as title where there is none.
 */
function pairPositions(
  positions: OpenPosition[],
  titles: OpenPosition[],
  roles: readonly { property: Property; order: number }[],
  keep: (role: { property: Property; order: number }) => void,
): void {
  for (const role of roles) {
    if (titles.length > 0) keep(role);
    else titles.push({ title: one(role.property.value), group: role.property.group, order: role.order });
  }
  const free = () => positions.filter((position) => position.title === undefined && position.group !== '');
  const alone: OpenPosition[] = [];
  for (const title of titles) {
    const own = title.group === undefined ? undefined : free().find((position) => position.group === title.group);
    if (own) join(own, title);
    else alone.push(title);
  }
  for (const title of alone) {
    const next = free().find((position) => position.group === undefined || title.group === undefined);
    if (next) join(next, title);
    else positions.push(title);
  }
}

function join(position: OpenPosition, title: OpenPosition): void {
  position.title = title.title;
  position.from ??= title.from;
  position.order = Math.min(position.order, title.order);
}
