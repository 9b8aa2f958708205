import type { Labelled, PersonFields, UnknownProperty } from '../../domain/person.ts';
import { isTellingTag } from '../blank-person.ts';
import { tellingParts } from '../names.ts';
import { OWN } from '../vcard/own-properties.ts';
import { lines, oneLine, unescapeText } from '../vcard/property.ts';
import { unknownLine } from '../vcard/write-vcard.ts';
import { isForeign, OWN_TABLE } from './columns.ts';
import { neutralised } from './formulas.ts';
import { labelOf } from './person-of-row.ts';

/** A person as cells by heading, in the order of the headings. */
type Cells = Map<string, string>;

/**
 * People as a table: the headings of Google Contacts, which most programs import, and our own for the rest. UTF-8 with byte order
 * mark (without it Excel takes it for something else), RFC 4180 with CRLF; cells that a spreadsheet would run are guarded. Photos
 * do not fit in.
 */
export function writeCsv(people: Iterable<PersonFields>): string {
  const rows = Array.from(people, cellsOf);
  const headings = orderedHeadings(rows);
  const table = [headings, ...rows.map((row) => headings.map((heading) => row.get(heading) ?? ''))];
  const text = table.map((cells) => cells.map((cell) => quoted(neutralised(cell))).join(',')).join('\r\n');
  return `\ufeff${text}\r\n`;
}

const quoted = (cell: string) => (/[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Google's sign between several values of a cell must not stand inside one. */
const single = (text: string) => oneLine(text.replace(/:{3,}/g, '::'));
const listed = (values: readonly string[]) => values.map(single).filter(Boolean).join(' ::: ');
/** A list that is read with commas between words as well: one word that has them is marked as a list. */
const words = (values: readonly string[]) => {
  const cell = listed(values);
  return cell.includes(':::') || !/[,;]/.test(cell) ? cell : `${cell} :::`;
};

const LAST_HEADING = 'vCard Properties';
function cellsOf(fields: PersonFields): Cells {
  const cells: Cells = new Map();
  const put = (heading: string, cell: string | undefined) => {
    if (cell) cells.set(heading, cell);
  };
  const name = oneLine(fields.name);
  const parts = tellingParts(mapParts(fields), name) ?? {};
  put('Name', name);
  put('Name Prefix', parts.prefix);
  put('First Name', parts.given);
  put('Middle Name', parts.additional);
  put('Last Name', parts.family);
  put('Name Suffix', parts.suffix);
  put('Nickname', listed(fields.nicknames));
  put('Pronouns', oneLine(fields.pronouns ?? ''));
  put('Headline', oneLine(fields.headline ?? ''));
  const positions = fields.positions
    .map((own) => ({
      name: oneLine(own.organization ?? ''),
      title: oneLine(own.title ?? ''),
      department: oneLine(own.unit ?? ''),
      from: own.from,
      to: own.to,
    }))
    .filter((own) => own.name || own.title || own.department);
  positions.forEach((own, at) => {
    const numbered = `Organization ${at + 1} -`;
    put(at === 0 ? 'Organization Name' : `${numbered} Name`, own.name);
    put(at === 0 ? 'Organization Title' : `${numbered} Title`, own.title);
    put(at === 0 ? 'Organization Department' : `${numbered} Department`, own.department);
    put(`${numbered} From`, own.from);
    put(`${numbered} To`, own.to);
  });
  const labelled = (kind: string, values: readonly Labelled[]) => {
    values
      .map((own) => ({ value: single(own.value), label: labelOf(own.label ?? '').label }))
      .filter((own) => own.value !== '')
      .forEach((own, at) => {
        put(`${kind} ${at + 1} - Label`, own.label);
        put(`${kind} ${at + 1} - Value`, own.value);
      });
  };
  labelled('E-mail', fields.emails);
  labelled('Phone', fields.phones);
  labelled('Website', fields.links);
  fields.addresses
    .map((own) => ({
      Street: lines(own.street ?? ''),
      City: oneLine(own.locality ?? ''),
      Region: oneLine(own.region ?? ''),
      'Postal Code': oneLine(own.postalCode ?? ''),
      Country: oneLine(own.country ?? ''),
      label: labelOf(own.label ?? '').label,
    }))
    .filter(({ label: _, ...address }) => Object.values(address).some(Boolean))
    .forEach(({ label, ...address }, at) => {
      put(`Address ${at + 1} - Label`, label);
      for (const [part, cell] of Object.entries(address)) put(`Address ${at + 1} - ${part}`, cell);
    });
  put('Location', listed(fields.places));
  put('Birthday', fields.birthday);
  fields.dates.forEach(({ label, date }, at) => {
    put(`Event ${at + 1} - Label`, labelOf(label).label || 'date');
    put(`Event ${at + 1} - Value`, date);
  });
  put('Languages', words(fields.languages));
  fields.education.forEach((own, at) => {
    put(`Education ${at + 1} - School`, oneLine(own.school));
    put(`Education ${at + 1} - Study`, oneLine(own.study ?? ''));
    put(`Education ${at + 1} - From`, own.from);
    put(`Education ${at + 1} - To`, own.to);
  });
  put('Skills', words(fields.skills));
  put('Interests', words(fields.interests));
  put('Needs', listed(fields.needs));
  put('Offers', listed(fields.offers));
  put('Bio', lines(fields.bio ?? ''));
  put('Met On', fields.met?.on);
  put('Met Where', oneLine(fields.met?.where ?? ''));
  put('Met How', oneLine(fields.met?.how ?? ''));
  put('Met Through', oneLine(fields.met?.through ?? ''));
  put('Kith Groups', listed(fields.groups));
  put('Labels', words(fields.tags.map((tag) => oneLine(tag).replace(/^\*\s*/, '')).filter(isTellingTag)));
  put('Observes', listed(fields.observes));
  put('Closeness', fields.closeness?.toString());
  put('Importance', fields.importance?.toString());
  put('Cadence Days', fields.cadenceDays?.toString());
  put('Birthday Lead Days', fields.birthdayLeadDays?.toString());
  put('Tact', fields.tact);
  put('Notes', lines(fields.notes));
  const properties: string[] = [];
  for (const property of fields.unknown) {
    const heading = columnHeading(property);
    if (heading && !cells.has(heading)) put(heading, lines(unescapeText(property.value)));
    else properties.push(unknownLine(property));
  }
  put(LAST_HEADING, properties.filter(Boolean).join('\n'));
  return cells;
}

function mapParts({ nameParts = {} }: PersonFields): NonNullable<PersonFields['nameParts']> {
  return Object.fromEntries(Object.entries(nameParts).map(([key, part]) => [key, oneLine(part ?? '')]));
}

/** The heading of a cell that came from a table and goes back into one; undefined for any other property. */
function columnHeading({ name, parameters, group }: UnknownProperty): string | undefined {
  const heading = parameters.length === 1 && parameters[0]?.[0] === 'LABEL' ? oneLine(parameters[0][1]) : '';
  return name === OWN.column && group === undefined && isForeign(heading) ? heading : undefined;
}

/** Every heading that a row needs: those that other programs expect first, numbered ones by number, foreign ones at the end. */
function orderedHeadings(rows: readonly Cells[]): string[] {
  const used = new Set<string>();
  for (const row of rows) for (const heading of row.keys()) used.add(heading);
  const rest = [...used].filter((heading) => !OWN_TABLE.includes(heading) && heading !== LAST_HEADING);
  const own = rest.filter((heading) => !isForeign(heading));
  const foreign = rest.filter(isForeign);
  const rank = (heading: string) => {
    const [, kind, number] = /^(E-mail|Phone|Website|Address|Organization|Event|Education) (\d+) -/.exec(heading) ?? [];
    return kind ? [ORDER.indexOf(kind), Number(number)] : [ORDER.length, 0];
  };
  own.sort((a, b) => {
    const [kindA = 0, numberA = 0] = rank(a);
    const [kindB = 0, numberB = 0] = rank(b);
    return kindA - kindB || numberA - numberB || SINGLE.indexOf(a) - SINGLE.indexOf(b) || part(a) - part(b);
  });
  return [...OWN_TABLE, ...own, ...foreign, ...(used.has(LAST_HEADING) ? [LAST_HEADING] : [])];
}

const ORDER = ['E-mail', 'Phone', 'Website', 'Address', 'Organization', 'Event', 'Education'];
const PARTS = 'Label|Value|Street|City|Region|Postal Code|Country|Name|Title|Department|School|Study|From|To'.split(
  '|',
);
const part = (heading: string) => PARTS.indexOf(heading.split(' - ')[1] ?? '');
const SINGLE =
  'Pronouns|Headline|Location|Languages|Skills|Interests|Needs|Offers|Bio|Met On|Met Where|Met How|Met Through|Kith Groups|Observes|Closeness|Importance|Cadence Days|Birthday Lead Days|Tact'.split(
    '|',
  );
