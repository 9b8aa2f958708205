import { update, newPerson } from '../domain/changes.ts';
import { addDays } from '../domain/dates.ts';
import type { PersonFields } from '../domain/person.ts';
import { pairId } from '../domain/rows.ts';
import { act } from './act.ts';
import { type Kith } from './kith.ts';

/** Ids of invented people begin with this: they are told apart everywhere, never paired with real ones, and leave in one click. */
export const SAMPLE = 'sample-';

interface Invented {
  id: string;
  fields: Partial<PersonFields> & { name: string };
  /** Days ago of contacts, and what they were. */
  contacts: [number, 'met' | 'call' | 'message', 'gave' | 'asked' | 'kept', string][];
}

const link = (path: string) => [{ value: `https://people.example/${path}` }];
const job = (title: string, organization: string) => [{ title, organization }];

const invented: readonly Invented[] = [
  {
    id: 'mara',
    fields: {
      name: 'Mara Lindqvist',
      positions: job('Founder', 'Tidewater Instruments'),
      emails: [{ value: 'mara@tidewater.example' }],
      links: link('mara-lindqvist'),
      places: ['Gothenburg, Sweden'],
      skills: ['ocean sensors', 'fundraising'],
      interests: ['sailing', 'choir singing'],
      needs: ['an embedded systems engineer for low-power sensors'],
      offers: ['introductions to climate investors'],
      closeness: 2,
      cadenceDays: 30,
    },
    contacts: [
      [64, 'met', 'kept', 'Lunch by the harbour; her second prototype floats.'],
      [130, 'call', 'gave', 'Talked through her pitch.'],
    ],
  },
  {
    id: 'tomas',
    fields: {
      name: 'Tomás Arriaga',
      positions: job('Embedded engineer', 'freelance'),
      emails: [{ value: 'tomas@arriaga.example' }],
      links: link('tomas-arriaga'),
      places: ['Porto, Portugal'],
      skills: ['embedded systems', 'low-power design', 'C'],
      interests: ['sailing', 'old radios'],
      needs: ['a project in climate or ocean technology'],
      offers: ['embedded systems engineering for low-power sensors'],
      closeness: 3,
    },
    contacts: [
      [41, 'message', 'asked', 'Asked him about a battery question; he answered within the hour.'],
      [160, 'met', 'kept', 'Met at the makers’ fair.'],
    ],
  },
  {
    id: 'ngozi',
    fields: {
      name: 'Ngozi Adeyemi-Blake',
      positions: job('Partner', 'Evergreen Seed Fund'),
      emails: [{ value: 'ngozi@evergreen.example' }],
      links: link('ngozi-adeyemi-blake'),
      places: ['London, United Kingdom'],
      skills: ['venture capital', 'board work'],
      interests: ['open-water swimming', 'modern quilts'],
      needs: ['early climate companies to invest in'],
      offers: ['seed funding for climate companies', 'feedback on a pitch'],
      closeness: 3,
      cadenceDays: 90,
    },
    contacts: [[120, 'call', 'asked', 'Asked for feedback on a deck.']],
  },
  {
    id: 'hideo',
    fields: {
      name: 'Hideo Kanemaru',
      positions: job('Head of Research', 'Paperlantern Labs'),
      emails: [{ value: 'hideo@paperlantern.example' }],
      links: link('hideo-kanemaru'),
      places: ['Kyoto, Japan'],
      skills: ['human-computer interaction', 'field studies'],
      interests: ['ceramics', 'trail running'],
      needs: ['a writer who makes research readable'],
      offers: ['advice on field studies'],
      closeness: 3,
    },
    contacts: [
      [18, 'message', 'kept', ''],
      [75, 'call', 'gave', ''],
      [110, 'met', 'kept', 'Conference dinner.'],
    ],
  },
  {
    id: 'saoirse',
    fields: {
      name: 'Saoirse Devlin',
      positions: job('Science writer', 'independent'),
      emails: [{ value: 'saoirse@devlin.example' }],
      links: link('saoirse-devlin'),
      places: ['Galway, Ireland'],
      skills: ['science writing', 'editing'],
      interests: ['trail running', 'folk music'],
      needs: ['research teams with a story to tell'],
      offers: ['writing that makes research readable'],
      closeness: 2,
      birthday: '--06-14',
    },
    contacts: [
      [33, 'message', 'kept', 'Sent a photo from the hill race.'],
      [90, 'met', 'gave', ''],
    ],
  },
  {
    id: 'farid',
    fields: {
      name: 'Farid Benhaddou',
      positions: job('Operations lead', 'Atlas Food Bank'),
      emails: [{ value: 'farid@atlasfood.example' }],
      links: link('farid-benhaddou'),
      places: ['Lyon, France'],
      skills: ['logistics', 'volunteer coordination'],
      interests: ['cycling', 'choir singing'],
      needs: ['help with a donation website'],
      offers: ['a warehouse tour for volunteers'],
      closeness: 3,
      cadenceDays: 60,
    },
    contacts: [[95, 'met', 'gave', 'Helped sort crates for an afternoon.']],
  },
  {
    id: 'ilse',
    fields: {
      name: 'Ilse van der Wiel',
      positions: job('Web developer', 'Kleine Kade Studio'),
      emails: [{ value: 'ilse@kleinekade.example' }],
      links: link('ilse-van-der-wiel'),
      places: ['Lyon, France'],
      skills: ['web development', 'accessibility'],
      interests: ['cycling', 'bread baking'],
      needs: ['volunteering close to home'],
      offers: ['help with a website for a good cause'],
      closeness: 2,
    },
    contacts: [
      [12, 'met', 'kept', 'Sunday ride.'],
      [26, 'message', 'kept', ''],
      [40, 'met', 'kept', ''],
    ],
  },
  {
    id: 'prisca',
    fields: {
      name: 'Prisca Oyelaran',
      positions: job('Product manager', 'Northwind Transit'),
      emails: [{ value: 'prisca@northwind.example' }],
      links: link('prisca-oyelaran'),
      places: ['Toronto, Canada'],
      skills: ['product management', 'public transport'],
      interests: ['chess', 'modern quilts'],
      needs: ['a mentor for her first management role'],
      offers: ['contacts in public transport'],
      closeness: 3,
    },
    contacts: [[52, 'call', 'asked', 'Asked her for a contact at the transit office.']],
  },
];

const ties = [
  ['ilse', 'mara'],
  ['hideo', 'prisca'],
] as const;

/** Puts a small invented network into the book, to try Kith with. A second call changes nothing. */
export async function addSample(kith: Kith): Promise<void> {
  if (await hasSample(kith)) return;
  await act(kith, 'sample', async (door, { at, today, newId }) => {
    const group = { id: `${SAMPLE}makers`, name: 'Harbour Makers', kind: 'club', observes: [], notes: '' };
    await door.put('groups', [{ ...group, createdAt: at, updatedAt: at }]);
    const members = new Set(['mara', 'tomas', 'ilse']);
    const source = { kind: 'file' as const, name: 'sample' };
    const people = invented.map(({ id, fields }) => {
      const groups = members.has(id) ? [group.id] : [];
      return update(newPerson(`${SAMPLE}${id}`, fields.name, at - 200 * 86_400_000), { ...fields, groups }, source, at)
        .person;
    });
    await door.people(people, source);
    await door.put(
      'interactions',
      invented.flatMap(({ id, contacts }) =>
        contacts.map(([ago, kind, direction, note]) => ({
          id: `${SAMPLE}${newId()}`,
          people: [`${SAMPLE}${id}`],
          on: addDays(today, -ago),
          kind,
          by: 'me' as const,
          direction,
          note,
          createdAt: at,
        })),
      ),
    );
    await door.put(
      'ties',
      ties.map(([a, b]) => {
        const both: [string, string] = [`${SAMPLE}${a}`, `${SAMPLE}${b}`];
        return { id: pairId(...both), both, source: 'you' as const, createdAt: at };
      }),
    );
  });
}

/** Whether the invented network is in the book. */
export async function hasSample(kith: Kith): Promise<boolean> {
  return (await kith.book.people.where('id').startsWith(SAMPLE).count()) > 0;
}
