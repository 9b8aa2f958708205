import { oneLine } from '../vcard/property.ts';
import { withoutGuard } from './formulas.ts';
import { normalHeading, partsOfHeading, type Concept } from './header-words.ts';

/** Fields that only our own tables have a column for. */
export type OwnConcept =
  | 'positionFrom'
  | 'positionTo'
  | 'dateValue'
  | 'school'
  | 'study'
  | 'educationFrom'
  | 'educationTo'
  | 'needs'
  | 'offers'
  | 'bio'
  | 'metOn'
  | 'metWhere'
  | 'metHow'
  | 'metThrough'
  | 'groups'
  | 'observes'
  | 'closeness'
  | 'importance'
  | 'cadenceDays'
  | 'birthdayLeadDays'
  | 'tact'
  | 'properties';

/**
 * What a column holds. `group` joins the columns of one entry (`Phone 2 - Type` with `Phone 2 - Value`, the parts of one address);
 * `isLabel`: the cell is the entry's label. `concept` is undefined for a column that no field stands for.
 */
export interface Column {
  heading: string;
  concept?: Concept | OwnConcept;
  isLabel: boolean;
  label?: string;
  group: string;
}

/** Google's numbered columns, old (`E-mail 1 - Type`, `Organization 1 - Name`) and new (`E-mail 1 - Label`), and our own like them. */
const NUMBERED =
  /^(email|phone|address|website|organi[sz]ation|event|custom date|date|education) (\d+) (type|label|value|name|title|department|from|to|street|city|region|postal code|country|po box|extended address|formatted|school|study)$/;
const NUMBERED_PARTS: Record<string, Partial<Record<string, Column['concept']>>> = {
  email: { value: 'email' },
  phone: { value: 'phone' },
  website: { value: 'link' },
  address: {
    formatted: 'address',
    street: 'street',
    'extended address': 'street',
    'po box': 'street',
    city: 'locality',
    region: 'region',
    'postal code': 'postalCode',
    country: 'country',
  },
  organization: { name: 'organization', title: 'jobTitle', department: 'unit', from: 'positionFrom', to: 'positionTo' },
  event: { value: 'dateValue' },
  education: { school: 'school', study: 'study', from: 'educationFrom', to: 'educationTo' },
};
/** Other numbered columns of Google's: what they hold has no field. */
const FOREIGN_NUMBERED = /^(?:im|relation|custom field|external id|jot|calendar link|organi[sz]ation) \d+ /;

/** The last words of such headings in other languages (`E-Mail 1 – Wert`, `Téléphone 1 - Libellé`). */
const NUMBERED_ELSEWHERE =
  /^(.+) (\d+) (?:(label|type|typ|libelle|etiqueta|etichetta|marcador|bezeichnung|etykieta|ラベル|标签|라벨)|(value|wert|valeur|valor|valore|waarde|wartosc|値|值|값))$/;
const NUMBERED_GROUPS: Partial<Record<string, string>> = { email: 'email', phone: 'phone', link: 'website' };

/** What the label of such an entry belongs to. */
const LABEL_OF: Record<string, Column['concept']> = {
  email: 'email',
  phone: 'phone',
  website: 'link',
  address: 'street',
  event: 'dateValue',
};

const OWN_HEADINGS = new Map<string, OwnConcept>([
  ['needs', 'needs'],
  ['offers', 'offers'],
  ['bio', 'bio'],
  ['met on', 'metOn'],
  ['met where', 'metWhere'],
  ['met how', 'metHow'],
  ['met through', 'metThrough'],
  ['kith groups', 'groups'],
  ['observes', 'observes'],
  ['closeness', 'closeness'],
  ['importance', 'importance'],
  ['cadence days', 'cadenceDays'],
  ['birthday lead days', 'birthdayLeadDays'],
  ['tact', 'tact'],
  ['v card properties', 'properties'],
]);

const ADDRESS_PARTS = new Set<Column['concept']>(['address', 'street', 'locality', 'region', 'postalCode', 'country']);

function columnOf(cell: string, at: number): Column {
  const heading = oneLine(withoutGuard(cell.trim()));
  const normal = normalHeading(heading);
  const column: Column = { heading, isLabel: false, group: `column ${at}` };
  const [, kind = '', ordinal = '', part = ''] = NUMBERED.exec(normal) ?? [];
  const family = kind.startsWith('organi') ? 'organization' : kind.endsWith('date') ? 'event' : kind;
  const isLabel = (part === 'type' || part === 'label') && LABEL_OF[family] !== undefined;
  const numbered = isLabel ? LABEL_OF[family] : NUMBERED_PARTS[family]?.[part];
  if (numbered) return { ...column, isLabel, concept: numbered, group: `${family} ${ordinal}` };
  if (FOREIGN_NUMBERED.test(normal)) return column;
  const [, words = '', count = '', labelWord] = NUMBERED_ELSEWHERE.exec(normal) ?? [];
  const called = words === '' ? undefined : partsOfHeading(words)?.concept;
  const entries = NUMBERED_GROUPS[called ?? ''];
  if (called && entries)
    return { ...column, isLabel: labelWord !== undefined, concept: called, group: `${entries} ${count}` };
  const own = OWN_HEADINGS.get(normal);
  if (own) return { ...column, concept: own };
  const parts = partsOfHeading(normal);
  if (!parts) return column;
  const { concept, label, number } = parts;
  const found = { ...column, concept, ...(label && { label }) };
  if (!ADDRESS_PARTS.has(concept)) return found;
  // "Address 2" and "Street 2" are second lines; a second city is of a second address.
  const lines = concept === 'street' || concept === 'address';
  return { ...found, group: `address ${label ?? ''}${lines ? '' : (number ?? '')}` };
}

/** The day and month of a birthday whose year has a column of its own (Thunderbird). */
const DAY = /^(?:geburtstag|tag|day|jour|dia|giorno|dag|dzien|день|日)$/;
const MONTH = /^(?:monat|month|mois|mes|mese|maand|miesiac|месяц|月)$/;

const ROLES = new Set<Column['concept']>(['organization', 'unit', 'jobTitle', 'title', 'positionFrom', 'positionTo']);

/**
 * The columns below a row of headings. A word that means different things is settled by its neighbours: a title beside a job
 * title is an honorific, a name beside a first name alone is the family name.
 */
export function columnsOf(written: readonly string[]): Column[] {
  const headings = withoutOwner(written);
  const columns = headings.map((heading, at) => columnOf(at < MOST_COLUMNS ? heading : '', at));
  const has = (concept: Column['concept']) => columns.some((column) => column.concept === concept);
  if (isLinkedIn(headings)) {
    columns.forEach((column, at) => {
      column.concept ??= LINKEDIN[at];
    });
  }
  const hasJob = has('jobTitle');
  const hasGiven = has('given');
  const hasFamily = has('family');
  const hasYear = has('birthYear');
  const withStreet = new Set(columns.flatMap(({ concept, group }) => (concept === 'street' ? [group] : [])));
  let birthdays = columns.filter((column) => column.concept === 'birthday').length;
  for (const column of columns) {
    const normal = normalHeading(column.heading);
    if (column.concept === 'title' && hasJob) column.concept = 'prefix';
    // "Address" is the street unless that has a column of its own; "Address 2" is its second line.
    if (column.concept === 'address' && (/\d/.test(normal) || !withStreet.has(column.group))) column.concept = 'street';
    if (hasYear && DAY.test(normal)) column.concept = 'birthDay';
    if (hasYear && MONTH.test(normal)) column.concept = 'birthMonth';
    if (column.concept === 'name' && hasGiven && !hasFamily) column.concept = 'family';
    // Spanish and Italian for the day of a wedding, Portuguese and French for a birthday.
    if (column.concept === 'birthday' && birthdays > 1 && /anivers|annivers/.test(normal)) {
      column.concept = 'anniversary';
      birthdays -= 1;
    }
    if (ROLES.has(column.concept) && column.group.startsWith('column ')) column.group = 'organization 1';
  }
  // Spanish, Italian and Portuguese call the given name just "name" where a family name stands beside it.
  if (hasFamily && !hasGiven) {
    const name = columns.find((column) => column.concept === 'name');
    if (name && ['nombre', 'nome', 'имя', 'imie', 'jmeno', 'nimi', '이름'].includes(normalHeading(name.heading)))
      name.concept = 'given';
  }
  return columns;
}

/** What stands before most headings of a table alike says whose they are (Pipedrive's `Person - Name`): it is left out. */
function withoutOwner(headings: readonly string[]): readonly string[] {
  const owners = headings.map((heading) => /^\s*(\p{L}+) (?:-|–|:) /u.exec(heading)?.[1]);
  const own = owners.find((owner) => owner !== undefined);
  if (own === undefined || headings.length < 3 || columnOf(own, 0).concept === 'organization') return headings;
  if (owners.filter((owner) => owner === own).length * 2 < headings.length) return headings;
  return headings.map((heading, at) => (owners[at] === own ? heading.replace(/^\s*\p{L}+ (?:-|–|:) /u, '') : heading));
}

/** The headings with which our own tables begin. */
export const OWN_TABLE: readonly string[] = [
  'Name',
  'Name Prefix',
  'First Name',
  'Middle Name',
  'Last Name',
  'Name Suffix',
  'Nickname',
  'Organization Name',
  'Organization Title',
  'Organization Department',
  'Birthday',
  'Notes',
  'Labels',
];

/** Whether Kith wrote a table. */
export function isOwnTable(headings: readonly string[]): boolean {
  return OWN_TABLE.every((heading, at) => headings[at] === heading);
}

/** Tables of people are no wider; what stands beyond is kept without being understood. */
const MOST_COLUMNS = 1000;

/** LinkedIn's Connections.csv in any language: always these columns, and its `URL` is not translated. */
const LINKEDIN: readonly Concept[] = ['given', 'family', 'link', 'email', 'organization', 'jobTitle', 'connectedOn'];
const isLinkedIn = (headings: readonly string[]) =>
  headings.length === LINKEDIN.length && normalHeading(headings[2] ?? '') === 'url';

/** How many of a row's cells are headings that name something; 0 where these are few by count and by share. */
export function headingScore(written: readonly string[]): number {
  const row = withoutOwner(written);
  if (isLinkedIn(row)) return LINKEDIN.length;
  const cells = row.slice(0, MOST_COLUMNS / 4).filter((cell) => cell.trim() !== '');
  const known = cells.filter((cell) => cell.length <= 60 && columnOf(cell, 0).concept !== undefined).length;
  return known >= 3 || known * 3 >= cells.length ? known : 0;
}

/** True where a table's columns can tell who somebody is. */
export function tellsPeople(columns: readonly Column[]): boolean {
  return columns.some(({ concept }) => ['name', 'given', 'family', 'email', 'phone'].includes(concept ?? ''));
}

/** LinkedIn's other tables, which are about people but are no list of them. */
export function linkedInTable(headings: readonly string[]): 'linkedin-messages' | 'linkedin-invitations' | undefined {
  const normal = new Set(headings.map(normalHeading));
  if (normal.has('conversation id') || (normal.has('sender profile url') && normal.has('date')))
    return 'linkedin-messages';
  if (normal.has('inviter profile url') || (normal.has('direction') && normal.has('from') && normal.has('to'))) {
    return 'linkedin-invitations';
  }
  return undefined;
}

/** True for a heading that no field stands for. */
export function isForeign(heading: string): boolean {
  const column = columnOf(heading, 0);
  return heading.trim() !== '' && column.concept === undefined && !column.isLabel;
}
