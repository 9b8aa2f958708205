import type { PopupKith } from '../../../src/popup/kith-context.ts';
import { importPeople } from '../../../src/app/acts/import-people.ts';
import { makeFollowUp } from '../../../src/app/acts/answer-follow-up.ts';
import { advanceIntroduction, askFirst } from '../../../src/app/acts/introduce.ts';
import { pairId } from '../../../src/domain/rows.ts';
import { addSample } from '../../../src/app/sample.ts';
import type { EvidencePlace, PageReading } from '../../../src/domain/draft.ts';
import { PersonFields } from '../../../src/domain/person.ts';
import { Book } from '../../../src/store/book.ts';

/** How full the book is: nobody, the sample network, some people who are in it twice, or so many invented people. */
export type Fullness = 'empty' | 'few' | 'doubled' | 'full';

/** A Kith over a new book, with a clock that stands still at a Wednesday morning, and a page that gives `reading`. */
export async function inventedKith(fullness: Fullness, reading?: PageReading): Promise<PopupKith> {
  let ids = 0;
  // The name that workers open, too.
  const book = new Book('kith');
  await book.delete();
  await book.open();
  const nothing = (): Promise<void> => Promise.resolve();
  const kith: PopupKith = {
    book,
    ports: {
      now: () => Date.parse('2026-06-10T09:00:00Z'),
      zone: () => 'Europe/Paris',
      newId: () => `id-${String((ids += 1)).padStart(6, '0')}-${Math.random().toString(36).slice(2)}`,
      badge: { show: nothing, clear: nothing },
      sites: { granted: () => Promise.resolve([]), recogniseOn: nothing, giveBack: nothing },
      alarm: { next: () => Promise.resolve(undefined), set: nothing, clear: nothing },
      firstSight: { read: () => Promise.resolve(undefined), keep: nothing, drop: nothing },
      notify: () => Promise.resolve(false),
      word: (key) => key,
    },
    page: {
      activeTab: () =>
        Promise.resolve({ id: 1, url: 'https://people.example/nora-feldt', title: 'Nora Feldt | Tidal Power Forum' }),
      lookAtPage: () => Promise.resolve({ unreadable: 'internal' }),
      photoOf: () => Promise.resolve(undefined),
      open: nothing,
      openDashboard: nothing,
      copy: nothing,
      shortcuts: () => Promise.resolve({ open: 'Alt+Shift+K', save: '' }),
      openShortcuts: nothing,
      openPermissions: nothing,
      toolbar: () => Promise.resolve({ browser: 'chrome', pinned: false }),
      allowDownloads: () => Promise.resolve(true),
      giveBack: nothing,
      saveFile: nothing,
      persist: () => Promise.resolve(true),
      allowNotifications: () => Promise.resolve(true),
      askForSite: () => Promise.resolve(true),
    },
    reportPage: () => Promise.resolve('Kith: a page that was read wrongly.'),
    readPage: () => Promise.resolve(reading ?? { unreadable: 'internal' }),
  };
  if (fullness === 'few') {
    await addSample(kith);
    const pair = { a: 'sample-tomas', b: 'sample-mara', reasons: [] };
    await askFirst(kith, pair);
    const other = { a: 'sample-hideo', b: 'sample-saoirse', reasons: [] };
    await askFirst(kith, other);
    await advanceIntroduction(kith, pairId(other.a, other.b), { kind: 'yes' });
    await makeFollowUp(kith, {
      person: 'sample-mara',
      reason: 'promise',
      owed: 'by-me',
      note: 'send the paper on tide gauges',
      dueOn: '2026-06-12',
    });
  }
  if (fullness === 'doubled')
    await importPeople(
      kith,
      'phone.vcf',
      [...doubled, ...crowd(200)].map((fields) => ({ fields: PersonFields.parse(fields) })),
    );
  if (fullness === 'full')
    await importPeople(
      kith,
      'invented.csv',
      crowd(20_000).map((fields) => ({ fields: PersonFields.parse(fields) })),
    );
  return kith;
}

/** The same people as two files have them. */
const doubled: readonly Partial<PersonFields>[] = [
  {
    name: 'Ines Castro Moreau',
    positions: [{ title: 'Founder', organization: 'Brightwater' }],
    emails: [{ value: 'ines@brightwater.example' }],
    phones: [{ value: '+351 21 555 0142' }],
    places: ['Porto, Portugal'],
    birthday: '1984-03-12',
    notes: 'Met at the harbour fair. Sails on Sundays.',
  },
  {
    name: 'Inês Castro',
    positions: [{ title: 'CEO', organization: 'Brightwater' }],
    emails: [{ value: 'ines.castro@mail.example' }],
    links: [{ value: 'https://people.example/ines-castro' }],
    birthday: '1984-03-12',
    places: ['Porto'],
  },
  {
    name: 'Oskar Lindgren',
    emails: [{ value: 'oskar@atlas.example' }],
    places: ['Oslo, Norway'],
    birthday: '1979-11-02',
  },
  { name: 'Lindgren Oskar', phones: [{ value: '+47 22 55 01 00' }], places: ['Oslo, Norway'], birthday: '1979-11-02' },
  {
    name: 'Oscar Lindgren',
    positions: [{ organization: 'Atlas Food Bank' }],
    birthday: '1979-11-02',
    places: ['Oslo'],
  },
  { name: 'Keiko Tanaka', positions: [{ organization: 'Kleine Kade Studio' }], places: ['Kyoto, Japan'] },
  { name: 'Keiko Tanaka', positions: [{ organization: 'Kleine Kade Studio' }], tags: ['speaker'] },
];

const given = [
  'Ama',
  'Bruno',
  'Chiara',
  'Dmitri',
  'Elif',
  'Femi',
  'Greta',
  'Hassan',
  'Ines',
  'Jonas',
  'Keiko',
  'Leila',
  'Matteo',
  'Nadia',
  'Oskar',
  'Priya',
  'Quentin',
  'Rosa',
  'Sven',
  'Tara',
];
const family = [
  'Abara',
  'Bellini',
  'Castro',
  'Dufour',
  'Eriksen',
  'Fontaine',
  'Greco',
  'Haddad',
  'Ivanova',
  'Jensen',
  'Kovač',
  'Lindgren',
  'Moreau',
  'Novak',
  'Okafor',
  'Petrov',
  'Quiroga',
  'Rossi',
  'Sato',
  'Tanaka',
];
const titles = [
  'Engineer',
  'Founder',
  'Designer',
  'Teacher',
  'Researcher',
  'Product manager',
  'Nurse',
  'Architect',
  'Journalist',
];
const places = [
  'Lyon, France',
  'Berlin, Germany',
  'Porto, Portugal',
  'Oslo, Norway',
  'Nairobi, Kenya',
  'Toronto, Canada',
  'Kyoto, Japan',
];
const firms = [
  'Brightwater',
  'Northwind Transit',
  'Paperlantern Labs',
  'Kleine Kade Studio',
  'Evergreen Seed Fund',
  'Atlas Food Bank',
];

function crowd(count: number): Partial<PersonFields>[] {
  const one = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
  return Array.from({ length: count }, (_, i) => ({
    name: `${one(given, i * 7)} ${one(family, Math.floor(i / 20) * 3 + i)} ${i > 400 ? i : ''}`.trim(),
    positions: [{ title: one(titles, i * 5), organization: one(firms, i * 11) }],
    places: [one(places, i * 3)],
    emails: [{ value: `person${i}@people.example` }],
    tags: i % 9 === 0 ? ['speaker'] : [],
  }));
}

const evidence = (place: EvidencePlace, confidence = 0.97) => ({ reader: 'json-ld', place, confidence });

/** Somebody's page, as the capture code reads it. */
export const profile: PageReading = {
  kind: 'profile',
  title: 'Nora Feldt | Tidal Power Forum',
  nodes: 812,
  people: [
    {
      name: 'Nora Feldt',
      title: 'Head of Field Trials',
      organization: 'Ebbline Energy',
      location: 'Bergen, Norway',
      emails: ['nora.feldt@ebbline.example'],
      urls: ['https://nora-feldt.example', 'https://code.example/nfeldt'],
      skills: ['tidal turbines', 'field trials', 'marine permits'],
      bio: 'Runs sea trials for small turbines and writes about what breaks.',
      evidence: {
        name: evidence('heading'),
        title: evidence('data'),
        organization: evidence('data'),
        location: evidence('below-name', 0.82),
        emails: evidence('links', 0.9),
        urls: evidence('data'),
        skills: evidence('data'),
        bio: evidence('preview', 0.7),
      },
    },
  ],
};

/** The page of somebody who is in the sample network. */
export const knownProfile: PageReading = {
  ...profile,
  people: [
    {
      name: 'Mara Lindqvist',
      title: 'Founder and CEO',
      organization: 'Tidewater Instruments',
      location: 'Malmö, Sweden',
      urls: ['https://people.example/mara-lindqvist'],
      evidence: {},
    },
  ],
};

/** A page of a team. */
export const team: PageReading = {
  kind: 'people',
  title: 'Our team',
  nodes: 2_310,
  people: [
    'Alma Reyes',
    'Bo Thorsen',
    'Celeste Akinde',
    'Dário Fonseca',
    'Esra Yalçın',
    'Finn O’Rourke',
    'Mara Lindqvist',
  ].map((name, i) => ({
    name,
    title: titles[i % titles.length]!,
    organization: 'Tidewater Instruments',
    ...(name === 'Mara Lindqvist' && { urls: ['https://people.example/mara-lindqvist'] }),
    evidence: {},
  })),
};

/** A page that is nobody's. */
export const nobody: PageReading = {
  kind: 'none',
  title: 'Five ways to trim a sail',
  people: [],
  reason: 'article',
  nodes: 600,
};
