import type { PartialDate } from '../../domain/dates.ts';
import type { Labelled, PersonFields, Position, UnknownProperty } from '../../domain/person.ts';
import { isTellingTag } from '../blank-person.ts';
import { fold } from '../fold.ts';
import { tellingParts } from '../names.ts';
import type { Picture } from '../reading.ts';
import { dataOfUri, dataUri, typeWordOf } from './binary.ts';
import { basicDate } from './dates.ts';
import { labelOfApple, typesOfLabel, type LabelledKind } from './labels.ts';
import { LANGUAGE_TAG, OWN } from './own-properties.ts';
import { escapeText, lines, oneLine, valueLine } from './property.ts';

export type VCardVersion = '3.0' | '4.0';

/** Somebody to be written to a file. `uid` is written as UID unless the person came with one of their own. */
export interface ExportedPerson {
  fields: PersonFields;
  uid?: string;
  photo?: Picture;
}

/**
 * People as a file of vCards: 4.0 after RFC 6350 (with 6715 and 9554), 3.0 after RFC 2426. Lines end in CRLF and are folded at 75
 * octets, never inside a character. Reading the file back gives the same fields; writing them again gives the same bytes.
 */
export function writeVCards(people: Iterable<ExportedPerson>, version: VCardVersion): string {
  const cards: string[] = [];
  for (const person of people) cards.push(writeCard(person, version));
  return cards.join('');
}

/** Properties that a card may have only once (RFC 6350, 3.3); a further one that was kept from a file becomes `X-...`. */
const ONCE = new Set(['FN', 'N', 'BDAY', 'ANNIVERSARY', 'GENDER', 'KIND', 'UID', 'PRODID', 'REV', 'PRONOUNS']);

type Parameters = readonly (readonly [string, string])[];

function writeCard({ fields, uid, photo }: ExportedPerson, version: VCardVersion): string {
  const v4 = version === '4.0';
  const out: string[] = [];
  const written = new Set<string>();
  const taken = new Set(fields.unknown.map((property) => groupName(property.group).toLowerCase()));
  let groups = 0;
  const nextGroup = () => {
    do groups += 1;
    while (taken.has(`item${groups}`));
    return `item${groups}`;
  };

  const put = (name: string, value: string, parameters: Parameters = [], group?: string) => {
    out.push(fold(contentLine(name, value, parameters, group)));
    written.add(name);
  };
  const text = (name: string, value: string | undefined, parameters: Parameters = []) => {
    const line = oneLine(value ?? '');
    if (line) put(name, escapeText(line), parameters);
  };
  const paragraph = (name: string, value: string | undefined) => {
    const whole = lines(value ?? '');
    if (whole) put(name, escapeText(whole));
  };
  const structured = (
    name: string,
    parts: readonly (string | undefined)[],
    parameters: Parameters = [],
    group?: string,
  ) => {
    const escaped = parts.map((part) => escapeText(part ?? ''));
    if (escaped.some(Boolean)) put(name, escaped.join(';'), parameters, group);
  };
  /** A value with its label: TYPE words where they say it, else a group with Apple's X-ABLabel, which most programs read. */
  const withLabel = (
    kind: LabelledKind,
    label: string | undefined,
    write: (parameters: Parameters, group?: string) => void,
    preferred = false,
  ) => {
    const own = labelOfApple(oneLine(label ?? '')) ?? '';
    const types = own === '' ? [] : typesOfLabel(own, kind);
    const parameters: [string, string][] = (types ?? []).map((type) => ['TYPE', type]);
    if (preferred) parameters.push(v4 ? ['PREF', '1'] : ['TYPE', 'pref']);
    const group = types ? undefined : nextGroup();
    write(parameters, group);
    if (group) put('X-ABLabel', escapeText(own), [], group);
  };
  const labelled = (kind: LabelledKind, values: readonly Labelled[], escape: (value: string) => string) => {
    const telling = values.filter((one) => oneLine(one.value) !== '');
    telling.forEach(({ value, label }, at) => {
      withLabel(
        kind,
        label,
        (parameters, group) => put(kind, escape(oneLine(value)), parameters, group),
        at === 0 && telling.length > 1,
      );
    });
  };

  const name = oneLine(fields.name);
  put('FN', escapeText(name));
  const parts = tellingParts(fields.nameParts ?? {}, name) ?? {};
  const components = [parts.family, parts.given, parts.additional, parts.prefix, parts.suffix].map((part) =>
    oneLine(part ?? ''),
  );
  if (components.some(Boolean)) structured('N', components);
  else if (!v4) structured('N', ['', name, '', '', '']);
  const nicknames = fields.nicknames.map(oneLine).filter(Boolean);
  if (nicknames.length > 0) put('NICKNAME', nicknames.map(escapeText).join(','));
  text('PRONOUNS', fields.pronouns);
  text(OWN.headline, fields.headline);
  writePositions(fields.positions, { structured, text, put, nextGroup });
  labelled('EMAIL', fields.emails, escapeText);
  labelled('TEL', fields.phones, escapeText);
  labelled('URL', fields.links, uriText);
  for (const address of fields.addresses) {
    const written = [
      '',
      '',
      lines(address.street ?? ''),
      ...[address.locality, address.region, address.postalCode, address.country].map((part) => oneLine(part ?? '')),
    ];
    if (!written.some(Boolean)) continue;
    withLabel('ADR', address.label, (parameters, group) => structured('ADR', written, parameters, group));
  }
  for (const place of fields.places) text(OWN.place, place);
  if (fields.birthday) writeBirthday(fields.birthday);
  for (const { label, date } of fields.dates) writeDate(oneLine(label), date);
  for (const language of fields.languages) {
    text(LANGUAGE_TAG.test(oneLine(language)) ? 'LANG' : OWN.language, language);
  }
  for (const { school, study, from, to } of fields.education) {
    structured(OWN.education, [oneLine(school), oneLine(study ?? ''), from, to]);
  }
  for (const skill of fields.skills) text('EXPERTISE', skill);
  for (const interest of fields.interests) text('INTEREST', interest);
  for (const need of fields.needs) text(OWN.need, need);
  for (const offer of fields.offers) text(OWN.offer, offer);
  paragraph(OWN.bio, fields.bio);
  if (fields.met) {
    const { on, where, how, through } = fields.met;
    structured(OWN.met, [on, oneLine(where ?? ''), oneLine(how ?? ''), oneLine(through ?? '')]);
  }
  for (const group of fields.groups) text(OWN.group, group);
  const tags = fields.tags.map(oneLine).filter(isTellingTag);
  if (tags.length > 0) put('CATEGORIES', tags.map(escapeText).join(','));
  for (const observance of fields.observes) text(OWN.observes, observance);
  if (fields.closeness !== undefined) put(OWN.closeness, String(fields.closeness));
  if (fields.importance !== undefined) put(OWN.importance, String(fields.importance));
  if (fields.cadenceDays !== undefined) put(OWN.cadence, String(fields.cadenceDays));
  if (fields.birthdayLeadDays !== undefined) put(OWN.birthdayLead, String(fields.birthdayLeadDays));
  if (fields.tact !== undefined) put(OWN.tact, fields.tact);
  paragraph('NOTE', fields.notes);
  if (photo) writePhoto(photo);
  for (const property of fields.unknown) writeUnknown(property);
  if (uid && !written.has('UID')) text('UID', uid);
  return `BEGIN:VCARD\r\nVERSION:${version}\r\n${out.join('')}END:VCARD\r\n`;

  function writeBirthday(date: PartialDate) {
    if (v4) put('BDAY', basicDate(date));
    else if (date.length === 10) put('BDAY', date);
    else if (date.startsWith('--')) put('BDAY', `1604-${date.slice(2)}`, [['X-APPLE-OMIT-YEAR', '1604']]);
    else put(OWN.birthday, date);
  }
  function writeDate(label: string, date: PartialDate) {
    if (v4 && label === 'anniversary' && !written.has('ANNIVERSARY')) {
      put('ANNIVERSARY', basicDate(date));
      return;
    }
    const group = nextGroup();
    if (date.startsWith('--')) put('X-ABDATE', `1604-${date.slice(2)}`, [['X-APPLE-OMIT-YEAR', '1604']], group);
    else put('X-ABDATE', date, [], group);
    const shown = label === 'anniversary' ? '_$!<Anniversary>!$_' : escapeText(labelOfApple(label) ?? 'date');
    put('X-ABLabel', shown, [], group);
  }
  function writePhoto(picture: Picture) {
    const type = typeWordOf('PHOTO', picture.mediaType);
    if (v4) put('PHOTO', dataUri(picture));
    else put('PHOTO', dataOfUri(dataUri(picture))?.base64 ?? '', [['ENCODING', 'b'], ...typeParameter(type)]);
  }
  function writeUnknown(property: UnknownProperty) {
    const key = property.name.toUpperCase();
    const repeated = ONCE.has(key) && (written.has(key) || (!v4 && key === 'BDAY'));
    const own = `${repeated ? 'X-' : ''}${tokenOf(property.name)}`;
    const group = groupName(property.group) || undefined;
    const value = valueLine(property.value);
    const data = v4 ? undefined : dataOfUri(value);
    const type = data && typeWordOf(key, data.mediaType);
    const parameters = parametersOf(property);
    if (value === '') return;
    if (data && type) put(own, data.base64, [['ENCODING', 'b'], ...typeParameter(type), ...parameters], group);
    else put(own, value, parameters, group);
    written.add(key);
  }
}

function contentLine(name: string, value: string, parameters: Parameters, group: string | undefined): string {
  const attributes = parameters
    .map(([key, text]) => [key, parameterValue(text)])
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `;${key}=${text}`)
    .join('');
  return `${group ? `${group}.` : ''}${name}${attributes}:${value}`;
}

const parametersOf = (property: UnknownProperty) =>
  property.parameters
    .map(([name, text]): [string, string] => [tokenOf(name).toUpperCase(), text])
    .filter(([name]) => name !== 'ENCODING' && name !== 'CHARSET');

/** A property that was kept from a file as one unfolded content line (vCard 4), or '' where it holds nothing. */
export function unknownLine(property: UnknownProperty): string {
  const value = valueLine(property.value);
  if (value === '') return '';
  return contentLine(tokenOf(property.name), value, parametersOf(property), groupName(property.group) || undefined);
}

/** What `writePositions` needs of the card that is being written. */
interface CardWriter {
  structured(name: string, parts: readonly (string | undefined)[], parameters?: Parameters, group?: string): void;
  put(name: string, value: string, parameters?: Parameters, group?: string): void;
  text(name: string, value: string | undefined, parameters?: Parameters): void;
  nextGroup(): string;
}

/**
 * Current roles as ORG and TITLE, joined by a group where there are several; past ones under our own name, since any other
 * program would take them for current.
 */
function writePositions(positions: readonly Position[], card: CardWriter): void {
  const telling = positions
    .map((position) => ({
      organization: oneLine(position.organization ?? ''),
      unit: oneLine(position.unit ?? ''),
      title: oneLine(position.title ?? ''),
      from: position.from,
      to: position.to,
    }))
    .filter(({ organization, unit, title }) => organization || unit || title);
  const several = telling.filter((position) => position.to === undefined).length > 1;
  for (const { organization, unit, title, from, to } of telling) {
    if (to !== undefined) {
      card.structured(OWN.position, [organization, unit, title, from, to]);
      continue;
    }
    const group = several ? card.nextGroup() : undefined;
    const start: Parameters = from ? [[OWN.from, from]] : [];
    const inOrganization = Boolean(organization || unit);
    if (inOrganization) card.structured('ORG', unit ? [organization, unit] : [organization], start, group);
    if (title) card.put('TITLE', escapeText(title), inOrganization ? [] : start, group);
  }
}

const typeParameter = (type: string | undefined): [string, string][] => (type ? [['TYPE', type]] : []);

/** A URI stands as it is, but for what would be read as an escape. */
const uriText = (uri: string) => uri.replaceAll('\\', '%5C');

/** Names of properties, groups and parameters are letters, digits and hyphens (RFC 6350, 3.3). */
const tokenOf = (name: string) => name.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+(?=.)/, '') || 'X-UNNAMED';
const groupName = (group: string | undefined) => (group ?? '').replace(/[^A-Za-z0-9-]+/g, '-');

/** A parameter's value with RFC 6868's carets, in quotes where it holds a separator. */
function parameterValue(text: string): string {
  const safe = lines(text).replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'");
  return /[,;:]/.test(safe) ? `"${safe}"` : safe;
}
