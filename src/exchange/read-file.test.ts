import { expect, it } from 'vitest';
import { readFile } from './read-file.ts';

// Protects: a file is told by what stands in it, whatever its name; what is no list of people is answered with a reason.

const bytesOf = (text: string) => new TextEncoder().encode(text);

it.each([
  ['ada.txt', 'BEGIN:VCARD\nFN:Ada\nEND:VCARD', 'vcard'],
  ['ada.json', '["vcard", [["fn", {}, "text", "Ada"]]]', 'jcard'],
  ['people.txt', 'Name;E-Mail\nAda;ada@example.org', 'csv'],
  ['friends.json', '{"friends_v2": [{"name": "Ada", "timestamp": 1609459200}]}', 'facebook-friends'],
  ['following.json', '{"relationships_following": [{"string_list_data": [{"value": "Ada"}]}]}', 'instagram'],
])('tells %s', async (name, text, kind) => {
  const reading = await readFile(name, bytesOf(text));
  expect(reading.kind).toBe(kind);
  expect(reading.people.map(({ fields }) => fields.name)).toEqual(['Ada']);
});

it.each([
  ['empty.vcf', ''],
  ['page.html', '<!doctype html><p>Ada'],
  ['broken.json', '{"friends'],
  ['other.json', '{"a": 1}'],
  ['day.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR'],
  ['book.xlsx', 'PK\u0003\u0004'],
])('says why %s holds nobody', async (name, text) => {
  const { people, skipped } = await readFile(name, bytesOf(text));
  expect(people).toEqual([]);
  expect(skipped).toHaveLength(1);
});

it('reads jCards’ structured values, groups and several in one file', async () => {
  const card = (name: string) =>
    JSON.stringify([
      'vcard',
      [
        ['version', {}, 'text', '4.0'],
        ['fn', {}, 'text', name],
        ['n', {}, 'text', ['King, Countess', 'Ada', '', ['Dr.', 'Hon.'], '']],
        ['tel', { type: ['work', 'voice'], pref: '1' }, 'uri', 'tel:+44-20-7946-0000;ext=2'],
        ['email', { group: 'item1' }, 'text', 'a@example.org'],
        ['x-ablabel', { group: 'item1' }, 'text', 'Mill'],
        ['bday', {}, 'date-and-or-time', '--04-21'],
        ['nickname', {}, 'text', 'Countess', 'Enchantress'],
      ],
      [],
    ]);
  const { people, skipped } = await readFile('a.json', bytesOf(`[\n${card('Ada')},\n${card('Grace')},\n{}]`));
  expect(people.map(({ fields, line }) => [fields.name, line])).toEqual([
    ['Ada', 2],
    ['Grace', 3],
  ]);
  expect(people[0]?.fields).toMatchObject({
    nameParts: { family: 'King, Countess', given: 'Ada', prefix: 'Dr. Hon.' },
    phones: [{ value: '+44-20-7946-0000;ext=2', label: 'work' }],
    emails: [{ value: 'a@example.org', label: 'Mill' }],
    nicknames: ['Countess', 'Enchantress'],
    birthday: '--04-21',
  });
  expect(skipped).toHaveLength(1);
});

it('mends names that Facebook wrote as bytes', async () => {
  const { people } = await readFile(
    'f.json',
    bytesOf('{"friends_v2": [{"name": "Zo\\u00c3\\u00ab"}, {"name": "Zoë"}]}'),
  );
  expect(people.map(({ fields }) => fields.name)).toEqual(['Zoë', 'Zoë']);
});

it('takes a time of a friend in milliseconds, and none that is no date, and loses nobody for it', async () => {
  const friends = [1e20, 1_500_000_000_000, 1_500_000_000, -5, 0].map((timestamp, i) => ({
    name: `Friend ${i}`,
    timestamp,
  }));
  const { people } = await readFile('friends.json', bytesOf(JSON.stringify({ friends_v2: friends })));
  expect(people.map(({ fields }) => fields.met?.on)).toEqual([
    undefined,
    '2017-07-14',
    '2017-07-14',
    undefined,
    undefined,
  ]);
});
