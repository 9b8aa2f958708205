import { act } from '../../src/app/act.ts';
import { noteCard } from '../../src/app/acts/cards.ts';
import { changeSettings } from '../../src/app/acts/change-settings.ts';
import { editPeople } from '../../src/app/acts/edit-person.ts';
import { forgetPeople } from '../../src/app/acts/forget-person.ts';
import { wholeBook } from '../../src/app/backup.ts';
import { workerKith } from '../../src/app/jobs/worker-kith.ts';
import { seasonsAt } from '../../src/app/reads/cards.ts';
import { newPerson, update } from '../../src/domain/changes.ts';
import { addDays, localDate } from '../../src/domain/dates.ts';
import type { PersonFields } from '../../src/domain/person.ts';
import { type Interaction, pairId } from '../../src/domain/rows.ts';

// Runs in a document of the extension that has no code of its own, and fills the book there: see fill.ts.

const words = (text: string): string[] => text.split(', ');
const given = words(
  'Amara, Bruno, Chiara, Dmitri, Elif, Femi, Greta, Hassan, Ines, Jonas, Keiko, Leila, Matteo, Nadia, Oskar, Priya, Quentin, Rosa, Sven, Tara, Ugo, Vesna, Wanjiru, Ximena, Yusuf, Zofia, Anouk, Bashir, Cormac, Delphine, Emeka, Freya, Goran, Hyejin, Ilya, Jacinta, Kamal, Lucía, Marek, Noor',
);
const family = words(
  'Abara, Bellini, Castro, Dufour, Eriksen, Fontaine, Greco, Haddad, Ivanova, Jensen, Kovač, Lindgren, Moreau, Novak, Okafor, Petrov, Quiroga, Rossi, Sato, Tanaka, Ulrichsen, Varga, Whitlock, Xu, Yilmaz, Zeman, Aldana, Brandt, Calloway, Drăgan, Eskildsen, Ferrante, Gallego, Hollis, Iwu, Janssens, Kaya, Laurent, Mbeki, Nakai',
);
const titles = words(
  'Engineer, Founder, Designer, Teacher, Researcher, Product manager, Nurse, Architect, Journalist, Programme lead, Luthier, Data analyst, Partner, Policy adviser, Editor',
);
const firms = words(
  'Brightwater, Northwind Transit, Paperlantern Labs, Kleine Kade Studio, Evergreen Seed Fund, Atlas Food Bank, Tidewater Instruments, Ebbline Energy, Open Harvest, The Slow Reader, Halden Hospital, Mossgrove School, Copper & Finch, Ridgeback Robotics, Lantern Street Theatre, Ferrum Works',
);
const places = words(
  'Lyon; Berlin; Porto; Oslo; Nairobi; Toronto; Kyoto; Galway; Lagos; Mexico City; Melbourne; Tallinn'.replaceAll(
    ';',
    ',',
  ),
);
const skills = words(
  'embedded systems, fundraising, science writing, choir singing, field trials, accessibility, public transport, board work, data visualisation, permaculture, grant writing, ceramics',
);
const groups = words(
  'Harbour Makers, University alumni, Tuesday runners, Open Data Circle, Chamber of Crafts, Food bank volunteers, Women in Energy',
);
const kinds = words('club, alumni, sport, professional body, professional body, volunteering, professional body');
const notes = words(
  'Lunch by the harbour, Talked about the new project, Sent a photo from the race, Long call about moving, Helped with the application, Coffee after the meeting',
);

/** A stream of numbers from 0 to 1, the same at each run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(7);
const below = (limit: number): number => Math.floor(random() * limit);
const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
const two = (number: number): string => String(number).padStart(2, '0');

const id = (n: number): string => `invented-${String(n).padStart(6, '0')}`;
const groupId = (n: number): string => `invented-group-${n}`;

/** The first three have everything that a person can have, and names that test the layout; the others are a crowd. */
function person(n: number): Partial<PersonFields> & { name: string } {
  const name =
    ['Mara Lindqvist', 'Dr. Maximiliane Freifrau von Hohenstein-Ballenstedt', 'ليلى بن يوسف'][n] ??
    `${given[n % given.length]!} ${family[(Math.floor(n / given.length) + 7 * n) % family.length]!}${n < given.length * family.length ? '' : ` ${Math.floor(n / (given.length * family.length)) + 1}`}`;
  const place = one(places);
  const shared: Partial<PersonFields> & { name: string } = {
    name,
    positions: [{ title: one(titles), organization: n % 3 ? one(firms) : `${one(family)} & ${one(family)}` }],
    places: [place],
    emails: [{ value: `person${n}@people.example` }],
    links: [{ value: `https://people.example/person-${n}` }],
    skills: [one(skills), one(skills)].filter((skill, at, all) => all.indexOf(skill) === at),
    groups: n % 4 ? [] : [groupId(below(groups.length))],
    tags: n % 9 ? [] : ['speaker'],
    ...(n % 17 === 4 && { met: { where: one(groups), on: '2024-05' } }),
    ...(n % 3 === 0 && { birthday: `--${two(1 + below(12))}-${two(1 + below(28))}` }),
    ...(n % 5 === 0 && { cadenceDays: [30, 60, 90, 180][n % 4]! }),
    closeness: n < 5 ? 1 : n < 20 ? 2 : n < 200 ? 3 : 4,
  };
  if (n > 2) return shared;
  return {
    ...shared,
    nicknames: n === 0 ? ['Mara'] : [],
    pronouns: 'she/her',
    headline: 'Builds instruments that listen to the sea',
    phones: [{ value: '+46 31 555 01 00', label: 'work' }],
    links: [
      { value: 'https://people.example/mara-lindqvist' },
      { value: 'https://github.com/mara-lindqvist-invented' },
    ],
    languages: ['Swedish', 'English'],
    needs: ['an embedded systems engineer for low-power sensors'],
    offers: ['introductions to climate investors', 'feedback on a pitch'],
    interests: ['sailing', 'choir singing'],
    bio: 'Founder of a small company that measures waves.',
    notes: 'Prefers a call to a mail. Two children.',
    met: { where: 'Tidal Power Forum, Gothenburg', on: '2023-05' },
    groups: [groupId(0), groupId(1)],
    tags: ['speaker', 'investor'],
    cadenceDays: 30,
  };
}

/** How often, and how, somebody was in touch: the closer the more. */
function contactsOf(n: number, today: string, size: number): Interaction[] {
  // In a large book most people came with a file, and nothing was ever noted of them.
  if (size > 5_000 && n > 3_000 && n % 20) return [];
  const count = n < 20 ? 6 + below(14) : n < 300 ? 1 + below(6) : 1;
  return Array.from({ length: count }, (_, at) => ({
    id: `${id(n)}-${at}`,
    people: [id(n)],
    on: addDays(today, -(2 + below(n < 20 ? 420 : n < 300 ? 300 : 1_000))),
    kind: one(['met', 'call', 'message', 'message', 'thanked', 'helped'] as const),
    by: one(['me', 'them', 'both'] as const),
    direction: one(['kept', 'kept', 'kept', 'gave', 'asked'] as const),
    note: random() < 0.4 ? `${one(notes)}.` : '',
    createdAt: Date.now() - 1_000,
  }));
}

/** Profiles that were opened on a switched-on site, and not saved. */
function seen(at: number) {
  return [
    { name: 'Anneke Vuković', title: 'Hydrologist', organization: 'Ebbline Energy', location: 'Delft' },
    { name: 'Tomasz Okonjo', headline: 'Writes compilers for small machines' },
    { name: 'Ríona Castellanos-Whitfield', title: 'Programme lead', organization: 'Lantern Street Theatre' },
  ].map((draft, n) => ({
    key: `url:github.com/invented-${n}`,
    at: at - 86_400_000 * n * 3,
    host: 'github.com',
    draft: { ...draft, evidence: {} },
  }));
}

/** Fills the book with so many invented people, their contacts, groups, ties, a promise and an introduction under way. */
async function fillBook(size: number): Promise<void> {
  const kith = workerKith();
  const source = { kind: 'file' as const, name: 'invented.csv' };
  for (let from = 0; from < size; from += 1_000) {
    await act(kith, 'import', async (door, { at, today }) => {
      const numbers = Array.from({ length: Math.min(1_000, size - from) }, (_, n) => from + n);
      if (from === 0) {
        const shown = groups.slice(0, size < 10 ? 2 : groups.length);
        await door.put(
          'groups',
          shown.map((name, n) => ({
            id: groupId(n),
            name,
            kind: kinds[n]!,
            observes: [],
            notes: '',
            createdAt: at,
            updatedAt: at,
            ...(n % 2 === 0 && { nextMeeting: addDays(today, 5 + n * 4) }),
          })),
        );
      }
      const people = numbers.map((n) => {
        const fields = person(n);
        const born = at - 86_400_000 * (30 + below(900));
        return update(newPerson(id(n), fields.name, born), fields, source, at).person;
      });
      await door.people(people, source);
      await door.put(
        'interactions',
        numbers.flatMap((n) => contactsOf(n, today, size)),
      );
      const close = numbers.filter((n) => n > 0 && (n < 400 || n % 10 === 0));
      const tied = close.flatMap((n) =>
        Array.from({ length: n < 400 ? 1 + below(3) : 1 }, () => [id(n), id(below(Math.min(n, 600)))] as const),
      );
      await door.put(
        'ties',
        [...new Map(tied.map(([a, b]) => [pairId(a, b), [a, b] as const]))].map(([pair, [a, b]]) => ({
          id: pair,
          both: a < b ? ([a, b] as [string, string]) : ([b, a] as [string, string]),
          source: 'you' as const,
          createdAt: at,
        })),
      );
      if (from > 0) return;
      await door.put('followUps', [
        {
          id: 'invented-promise',
          person: id(0),
          reason: 'promise',
          owed: 'by-me',
          note: 'send the paper on tide gauges',
          dueOn: addDays(today, -1),
          state: 'open',
          createdAt: at - 5_000,
        },
      ]);
      await door.put('seen', seen(at));
      await door.put('introductions', [
        {
          id: pairId(id(0), id(2)),
          a: id(0),
          b: id(2),
          state: 'asked-a',
          reasons: ['needs'],
          steps: [{ state: 'asked-a', at: at - 86_400_000 * 8 }],
          dismissals: 0,
          createdAt: at - 86_400_000 * 8,
          updatedAt: at - 86_400_000 * 8,
        },
      ]);
    });
  }
  for (const n of [0, 1, 2]) await noteCard(kith, id(n), seasonsAt(localDate(Date.now(), kith.ports.zone()))[n]!, true);
  await changeSettings(kith, {
    welcomed: true,
    name: 'Robin',
    // The largest book shows what is said of an old backup.
    ...(size < 5_000 && { lastBackupAt: Date.now() }),
    sites: [{ host: 'github.com', keepSeen: true }],
    savedFilters: [
      { name: 'in Lyon, not contacted for 6 months', query: JSON.stringify({ place: 'Lyon', quiet: 183 }) },
    ],
  });
}

/** A backup of the book as it stands, its bytes as numbers, after which somebody changes and somebody else goes. */
async function backUpBefore(): Promise<number[]> {
  const kith = workerKith();
  const bytes = await wholeBook(kith);
  await editPeople(kith, [id(0)], () => ({ headline: 'Builds instruments that listen to rivers' }));
  await forgetPeople(kith, [id(1)], false);
  return [...bytes];
}

/** Takes everybody out again. */
async function emptyBook(): Promise<void> {
  const { book } = workerKith();
  await book.open();
  await Promise.all(book.tables.map((table) => table.clear()));
  book.close();
}

Object.assign(globalThis, { fillBook, backUpBefore, emptyBook });
