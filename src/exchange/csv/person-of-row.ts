import type { PartialDate } from '../../domain/date-schemas.ts';
import {
  Closeness,
  Tact,
  type Labelled,
  type PersonFields,
  type PostalAddress,
  type Position,
} from '../../domain/person.ts';
import { isFormOfAddress } from '../../domain/forms-of-address.ts';
import { parseName } from '../../domain/names.ts';
import { blankPerson, isTellingTag, nameFromRest } from '../blank-person.ts';
import { nameOfParts, tellingParts } from '../names.ts';
import type { ImportedPerson, Remark } from '../reading.ts';
import { escapeText, lines, oneLine } from '../vcard/property.ts';
import { OWN } from '../vcard/own-properties.ts';
import { unknownOfLines } from '../vcard/read-vcard.ts';
import type { Column } from './columns.ts';
import { readCellDate, type DateOrder } from './dates.ts';
import { withoutEntities } from './entities.ts';
import { withoutGuard } from './formulas.ts';

/** What a table's rows have in common. */
export interface Sheet {
  columns: readonly Column[];
  /** The order of day and month, a column. */
  orders: readonly (DateOrder | undefined)[];
  /** Names written with the family name first and a comma behind it, a column. */
  inverted: readonly boolean[];
  /** Another program wrote it. */
  isForeign: boolean;
  linkedIn: boolean;
}

/** Google's sign between several values of one cell. */
const SEVERAL = ':::';
const listOf = (cell: string) => cell.split(SEVERAL).map(oneLine).filter(Boolean);
/** Lists of words: Google's sign, semicolons or line breaks, else commas. */
const wordsOf = (cell: string) => {
  const separator = [/:::/, /[;\n]/, /,/].find((own) => own.test(cell)) ?? SEVERAL;
  return cell.split(separator).map(oneLine).filter(Boolean);
};

const EMAIL = /^[^\s@<>]+@[^\s@<>]+$/;
/** The addresses in a cell: one, several, or with names before them. Empty where there is none. */
function emailsOf(cell: string): string[] {
  const parts = cell.split(/:::|[;,\s]/).map((part) => part.replace(/^<|>$/g, '').replace(/^mailto:/i, ''));
  const found = parts.filter((part) => EMAIL.test(part));
  if (found.length > 0) return found;
  return /@/.test(cell) ? [oneLine(cell)] : [];
}

/** The numbers in a cell; text that is no number stays as it is. */
function phonesOf(cell: string): string[] {
  const parts = cell
    .split(/:::|;(?!ext)|\n|\s\/\s|,\s/)
    .map(oneLine)
    .filter(Boolean);
  return parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 5) ? parts : [oneLine(cell)];
}

/** Google's columns hold one value, or several with its sign between. */
const isNumbered = (column: Column) => /^(?:email|phone) \d+$/.test(column.group);

/** A label as tables have it; Google's star marks the preferred one, its own words are small. */
export function labelOf(cell: string): { label: string; preferred: boolean } {
  const preferred = /^\*\s*/.test(cell);
  const label = oneLine(cell.replace(/^\*\s*/, ''));
  const small = label.toLowerCase();
  const known = /^(?:work|home|mobile|other|main|work fax|home fax|fax|pager|home page|profile|blog|anniversary)$/.test(
    small,
  );
  return { label: known ? small : label, preferred };
}

/** An entry that is put together from several columns. */
interface Entry<T> {
  group: string;
  value: T;
}

/** What a column named just "title" holds where it is none of a job: `Prof. Dr. med.`. */
function isHonorific(cell: string): boolean {
  const words = cell.split(/(?<=\.)\s*|\s+/).filter(Boolean);
  return words.length > 0 && words.every((word, at) => isFormOfAddress(word) || (at > 0 && /^\p{L}+\.$/u.test(word)));
}

/** Columns of words that somebody reads: a program of the web may have left HTML in them. */
const SAID = new Set<Column['concept']>([
  'name',
  'given',
  'family',
  'additional',
  'organization',
  'unit',
  'title',
  'jobTitle',
  'headline',
  'address',
  'street',
  'locality',
  'place',
  'notes',
]);

/** Columns whose cells name one thing. */
const NAMED = new Set<Column['concept']>(['name', 'organization', 'unit', 'jobTitle']);
const REFERENCE = / \(https?:\/\/[^\s()]+\)$/;

/** What `0/0/00` and its like stand for in Outlook's tables. */
const NO_DATE = /^[0/.\s-]*$/;

/**
 * The person in a row, or a remark where nothing in it tells who that is. Cells that no field stands for are kept in
 * `unknown` with their column's heading.
 */
export function personOfRow(cells: readonly string[], line: number, sheet: Sheet): ImportedPerson | Remark {
  const fields = blankPerson();
  const parts: Record<'given' | 'family' | 'additional' | 'prefix' | 'suffix', string> = {
    given: '',
    family: '',
    additional: '',
    prefix: '',
    suffix: '',
  };
  const labels = new Map<string, { label: string; preferred: boolean }>();
  const valued: Record<'email' | 'phone' | 'link', Entry<Labelled>[]> = { email: [], phone: [], link: [] };
  const addresses: Entry<PostalAddress>[] = [];
  const positions: Entry<Position>[] = [];
  const education: Entry<PersonFields['education'][number]>[] = [];
  const dates: Entry<{ label: string; date: PartialDate }>[] = [];
  const written: { column: Column; cell: string }[] = [];
  const birth: Record<'birthYear' | 'birthMonth' | 'birthDay', string> = {
    birthYear: '',
    birthMonth: '',
    birthDay: '',
  };
  const birthCells: { column: Column; cell: string }[] = [];

  cells.forEach((raw, at) => {
    const column = sheet.columns[at] ?? { heading: `column ${at + 1}`, isLabel: false, group: `column ${at}` };
    const plain = withoutGuard(raw.trim());
    const whole = lines(sheet.isForeign && SAID.has(column.concept) ? withoutEntities(plain) : plain);
    const told = oneLine(whole);
    if (told === '') return;
    const keep = () => keepCell(column, whole);
    // Notion writes what points to another page as "Name (address)": the name is meant, and the cell is kept beside it.
    const cell = sheet.isForeign && NAMED.has(column.concept) ? told.replace(REFERENCE, '') || told : told;
    if (cell !== told) keep();
    const date = () => readCellDate(cell, sheet.orders[at] ?? 'month');
    if (column.isLabel) {
      labels.set(column.group, labelOf(cell));
      return;
    }
    switch (column.concept) {
      case undefined:
        keep();
        break;
      case 'given':
      case 'family':
      case 'additional':
      case 'prefix':
      case 'suffix':
        if (parts[column.concept]) keep();
        else parts[column.concept] = cell;
        break;
      case 'name':
        if (fields.name) keep();
        else if (sheet.inverted[at]) setInverted(cell);
        else fields.name = cell;
        break;
      case 'nickname':
        fields.nicknames.push(...listOf(cell));
        break;
      case 'pronouns':
      case 'headline':
        if (fields[column.concept] === undefined) fields[column.concept] = cell;
        else keep();
        break;
      case 'organization':
        setPart(entry(positions, column.group, {}), 'organization', cell, keep);
        break;
      case 'unit':
        setPart(entry(positions, column.group, {}), 'unit', cell, keep);
        break;
      case 'title':
        if (isHonorific(cell) && !parts.prefix) parts.prefix = cell;
        else setPart(entry(positions, column.group, {}), 'title', cell, keep);
        break;
      case 'jobTitle':
        setPart(entry(positions, column.group, {}), 'title', cell, keep);
        break;
      case 'positionFrom':
        setPart(entry(positions, column.group, {}), 'from', date(), keep);
        break;
      case 'positionTo':
        setPart(entry(positions, column.group, {}), 'to', date(), keep);
        break;
      case 'email':
        addValues('email', column, isNumbered(column) ? listOf(cell) : emailsOf(whole), keep);
        break;
      case 'phone':
        addValues('phone', column, isNumbered(column) ? listOf(cell) : phonesOf(whole), keep);
        break;
      case 'link':
        addValues('link', column, listOf(whole), keep);
        break;
      case 'address':
        written.push({ column, cell: whole });
        break;
      case 'street': {
        const address = entry(addresses, column.group, {});
        address.street = [address.street, whole].filter(Boolean).join('\n');
        break;
      }
      case 'locality':
      case 'region':
      case 'postalCode':
      case 'country':
        setPart(entry(addresses, column.group, {}), column.concept, cell, keep);
        break;
      case 'birthday': {
        const found = date();
        if (found !== undefined && fields.birthday === undefined) fields.birthday = found;
        else if ((found === undefined || found !== fields.birthday) && !NO_DATE.test(cell)) keep();
        break;
      }
      case 'birthYear':
      case 'birthMonth':
      case 'birthDay':
        birth[column.concept] = cell;
        birthCells.push({ column, cell });
        break;
      case 'anniversary':
      case 'dateValue': {
        const found = date();
        const label = column.concept === 'anniversary' ? 'anniversary' : 'date';
        if (found !== undefined) dates.push({ group: column.group, value: { label, date: found } });
        else if (!NO_DATE.test(cell)) keep();
        break;
      }
      case 'school':
        entry(education, column.group, { school: '' }).school = cell;
        break;
      case 'study':
        entry(education, column.group, { school: '' }).study = cell;
        break;
      case 'educationFrom':
        setPart(entry(education, column.group, { school: '' }), 'from', date(), keep);
        break;
      case 'educationTo':
        setPart(entry(education, column.group, { school: '' }), 'to', date(), keep);
        break;
      case 'place':
        fields.places.push(...listOf(cell));
        break;
      case 'languages':
      case 'skills':
      case 'interests':
        fields[column.concept].push(...wordsOf(whole));
        break;
      case 'needs':
      case 'offers':
      case 'groups':
      case 'observes':
        fields[column.concept].push(...listOf(cell));
        break;
      case 'tags':
        fields.tags.push(
          ...wordsOf(whole)
            .map((tag) => tag.replace(/^\*\s*/, ''))
            .filter(isTellingTag),
        );
        break;
      case 'notes':
        fields.notes = [fields.notes, whole].filter(Boolean).join('\n\n');
        break;
      case 'bio':
        fields.bio = whole;
        break;
      case 'connectedOn': {
        const on = date();
        if (on) fields.met = { on, how: 'connected on LinkedIn' };
        else keep();
        break;
      }
      case 'metOn': {
        const on = date();
        if (on) fields.met = { ...fields.met, on };
        else keep();
        break;
      }
      case 'metWhere':
        fields.met = { ...fields.met, where: cell };
        break;
      case 'metHow':
        fields.met = { ...fields.met, how: cell };
        break;
      case 'metThrough':
        fields.met = { ...fields.met, through: cell };
        break;
      case 'closeness': {
        const closeness = Closeness.safeParse(Number(cell));
        if (closeness.success) fields.closeness = closeness.data;
        else keep();
        break;
      }
      case 'importance':
        if (Number(cell) >= 0 && Number(cell) <= 1) fields.importance = Number(cell);
        else keep();
        break;
      case 'cadenceDays':
        if (/^[1-9]\d{0,3}$/.test(cell) && Number(cell) <= 3650) fields.cadenceDays = Number(cell);
        else keep();
        break;
      case 'birthdayLeadDays':
        if (/^\d{1,2}$/.test(cell) && Number(cell) <= 60) fields.birthdayLeadDays = Number(cell);
        else keep();
        break;
      case 'tact': {
        const tact = Tact.safeParse(cell);
        if (tact.success) fields.tact = tact.data;
        else keep();
        break;
      }
      case 'properties':
        fields.unknown.push(...unknownOfLines(whole));
        break;
      default:
        keep();
    }
  });

  for (const { column, cell } of written) {
    const known = addresses.find((address) => address.group === column.group);
    if (known) keepCell(column, cell);
    else addresses.push({ group: column.group, value: { street: cell, ...(column.label && { label: column.label }) } });
  }
  const birthday = dateOfParts(birth.birthYear, birth.birthMonth, birth.birthDay);
  if (birthday) fields.birthday ??= birthday;
  if (!birthday || fields.birthday !== birthday) for (const { column, cell } of birthCells) keepCell(column, cell);

  fields.emails = settled('email');
  fields.phones = settled('phone');
  fields.links = settled('link');
  fields.addresses = addresses.map(({ group, value }) => {
    const label = labels.get(group)?.label || labelOfGroup(group);
    return label ? { ...value, label } : value;
  });
  fields.dates = dates.map(({ group, value }) => ({ ...value, label: labels.get(group)?.label || value.label }));
  fields.positions = positions.map(({ value }) => value).filter((own) => own.organization ?? own.unit ?? own.title);
  fields.education = education.map(({ value }) => value);

  // "Name" beside a given name is the family name in some programs, the whole name in others.
  if (!fields.name && parts.family && parts.given && parts.family.includes(parts.given)) {
    fields.name = parts.family;
    parts.family = '';
  }
  fields.name ||= nameOfParts(parts);
  const telling = tellingParts(parts, fields.name);
  if (telling) fields.nameParts = telling;
  const reachable = fields.nicknames.length + fields.emails.length > 0;
  if (sheet.linkedIn && !fields.name && !reachable) {
    return { line, reason: 'no name: the account is closed or hidden' };
  }
  if (!fields.name && !reachable && fields.phones.length + fields.positions.length === 0) {
    return { line, reason: 'nothing in this row tells who it is' };
  }
  fields.name ||= nameFromRest(fields);
  return { fields, line };

  function setInverted(cell: string) {
    const { given, additional, family, prefix, suffix } = parseName(cell);
    if (!given || !family || /(?:^|[ ,])(?:inc|ltd|llc|gmbh|corp|co|ag|sa|plc)\.?$/i.test(cell)) {
      fields.name = cell;
      return;
    }
    const told = {
      given,
      family,
      ...(additional && { additional }),
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
    };
    Object.assign(parts, told);
    fields.name = nameOfParts(told);
  }
  function keepCell(column: Column, cell: string) {
    const heading = column.heading || 'column';
    fields.unknown.push({ name: OWN.column, parameters: [['LABEL', heading]], value: escapeText(cell) });
  }
  function addValues(kind: 'email' | 'phone' | 'link', column: Column, values: readonly string[], keep: () => void) {
    if (values.length === 0) keep();
    for (const value of values) {
      valued[kind].push({ group: column.group, value: column.label ? { value, label: column.label } : { value } });
    }
  }
  function settled(kind: 'email' | 'phone' | 'link'): Labelled[] {
    const labelled = valued[kind].map(({ group, value }) => {
      const own = labels.get(group);
      return { value: own?.label ? { ...value, label: own.label } : value, preferred: own?.preferred ?? false };
    });
    return [...labelled.filter((own) => own.preferred), ...labelled.filter((own) => !own.preferred)].map(
      (own) => own.value,
    );
  }
}

/** The entry of a group, made where there is none yet. */
function entry<T>(entries: Entry<T>[], group: string, blank: T): T {
  const known = entries.find((own) => own.group === group);
  if (known) return known.value;
  entries.push({ group, value: blank });
  return blank;
}

function setPart<T extends object, K extends keyof T>(
  value: T,
  part: K,
  content: T[K] | undefined,
  keep: () => void,
): void {
  if (content === undefined || value[part] !== undefined) keep();
  else value[part] = content;
}

function labelOfGroup(group: string): string | undefined {
  return /^address ([^\d]+)\d*$/.exec(group)?.[1]?.trim() || undefined;
}

function dateOfParts(year: string, month: string, day: string): PartialDate | undefined {
  if (!month || !day) return /^\d{4}$/.test(year) ? year : undefined;
  return readCellDate(
    year ? `${year}-${month}-${day}` : `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    'month',
  );
}
