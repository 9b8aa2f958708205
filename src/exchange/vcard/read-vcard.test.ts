import { expect, it } from 'vitest';
import type { ImportedPerson } from '../reading.ts';
import { readVCards } from './read-vcard.ts';

// Protects: cards of real programs come in whole although they break the rules; what can't be read is named and costs nothing else.

const bytesOf = (text: string) => new TextEncoder().encode(text);
const card = (...rows: string[]) => ['BEGIN:VCARD', ...rows, 'END:VCARD', ''].join('\r\n');
const read = (...rows: string[]) => readVCards(bytesOf(card(...rows)));
function only(people: ImportedPerson[]) {
  const [person, ...others] = people;
  if (!person || others.length > 0) throw new Error(`${people.length} people`);
  return person.fields;
}
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

it('joins quoted-printable over soft breaks, also inside a character', () => {
  const fields = only(
    read('VERSION:2.1', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=', '=BCller', 'TEL;CELL:123456')
      .people,
  );
  expect(fields.name).toBe('Jörg Müller');
  expect(fields.phones).toEqual([{ value: '123456', label: 'mobile' }]);
});

it('unfolds a line that was folded inside an encoded octet', () => {
  const org = 'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96rt=20=';
  const folded = only(read('VERSION:3.0', 'FN:Ada', org, ' 41nadolu', 'TEL:123456').people);
  expect(folded.positions[0]?.organization).toBe('Ört Anadolu');
  expect(folded.phones).toHaveLength(1);
  // A soft break of 2.1 before a house number.
  const note = 'NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Stra=C3=9Fe=';
  expect(only(read('VERSION:2.1', 'FN:Ada', note, ' 41').people).notes).toBe('Straße 41');
});

it('does not let an equals sign at a line’s end swallow the next property', () => {
  const plain = only(read('VERSION:2.1', 'FN:Ada', 'NOTE:2+2=', 'TEL:123456').people);
  expect(plain.phones.map((phone) => phone.value)).toEqual(['123456']);
  const quoted = only(read('VERSION:2.1', 'FN:Ada', 'NOTE;QUOTED-PRINTABLE:open=', 'TEL;HOME:123456').people);
  expect(quoted.phones.map((phone) => phone.value)).toEqual(['123456']);
});

it('keeps an encoded semicolon inside a name’s part', () => {
  const fields = only(read('VERSION:2.1', 'N;ENCODING=QUOTED-PRINTABLE:Lovelace=3BKing;Ada').people);
  expect(fields.nameParts).toEqual({ family: 'Lovelace;King', given: 'Ada' });
});

it('unfolds inside a multi-byte character', () => {
  const whole = bytesOf(card('VERSION:3.0', 'FN:Zoë'));
  const at = whole.indexOf(0xc3) + 1;
  const folded = new Uint8Array([...whole.slice(0, at), 13, 10, 32, ...whole.slice(at)]);
  expect(only(readVCards(folded).people).name).toBe('Zoë');
});

it('reads a photo whose lines have no indent, and what follows', () => {
  const reading = read('VERSION:2.1', 'FN:Ada', 'PHOTO;JPEG;BASE64:/9j/4AAQ', 'SkZJRgAB', '', 'TEL:123456');
  expect(reading.people[0]?.photo).toEqual({
    mediaType: 'image/jpeg',
    bytes: Uint8Array.from(atob('/9j/4AAQSkZJRgAB'), (char) => char.charCodeAt(0)),
  });
  expect(only(reading.people).phones).toHaveLength(1);
});

it.each([
  [
    'utf-16le',
    [0xff, 0xfe],
    (text: string) => Array.from(text, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat(),
  ],
  [
    'utf-16be',
    [0xfe, 0xff],
    (text: string) => Array.from(text, (char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255]).flat(),
  ],
  [
    'utf-16le without mark',
    [],
    (text: string) => Array.from(text, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat(),
  ],
])('reads %s', (_, mark, encode) => {
  const bytes = new Uint8Array([...mark, ...encode(card('VERSION:3.0', 'FN:Łucja Żak'))]);
  expect(only(readVCards(bytes).people).name).toBe('Łucja Żak');
});

it('tells Latin-1 from Shift_JIS', () => {
  const western = latin1(card('VERSION:2.1', 'FN:Zo\xeb M\xfcller-P\xe9rez', 'ORG:Caf\xe9 S\xf8rensen'));
  expect(only(readVCards(western).people).name).toBe('Zoë Müller-Pérez');
  // 山田 太郎
  const japanese = latin1(card('VERSION:2.1', 'FN:\x8eR\x93c \x91\xbe\x98Y', 'N:\x8eR\x93c;\x91\xbe\x98Y'));
  expect(only(readVCards(japanese).people).name).toBe('山田 太郎');
});

it('decodes a value by its own charset in a file of another', () => {
  const fields = only(
    read(
      'VERSION:2.1',
      'FN:Zoë',
      'ORG;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8ER=93c',
      'NOTE;ENCODING=QUOTED-PRINTABLE:it=92s',
    ).people,
  );
  expect(fields.positions[0]?.organization).toBe('山田');
  expect(fields.notes).toBe('it’s');
});

it('takes labels from groups and bare types', () => {
  const fields = only(
    read(
      'VERSION:3.0',
      'FN:Ada',
      'item1.EMAIL;type=INTERNET:a@example.org',
      'item1.X-ABLabel:Reading room',
      'item2.URL:http\\://a.example/x\\,y',
      'item2.X-ABLabel:_$!<HomePage>!$_',
      'TEL;WORK;FAX;VOICE:1',
      'item3.X-ABRELATEDNAMES:Byron',
      'item3.X-ABLabel:_$!<Father>!$_',
    ).people,
  );
  expect(fields.emails).toEqual([{ value: 'a@example.org', label: 'Reading room' }]);
  expect(fields.links).toEqual([{ value: 'http://a.example/x,y', label: 'home page' }]);
  expect(fields.phones).toEqual([{ value: '1', label: 'work fax' }]);
  expect(fields.unknown.map((property) => `${property.group}.${property.name}`)).toEqual([
    'item3.X-ABRELATEDNAMES',
    'item3.X-ABLabel',
  ]);
});

it('puts the preferred address first', () => {
  const fields = only(
    read('VERSION:4.0', 'FN:Ada', 'EMAIL;PREF=2:b@x.example', 'EMAIL:c@x.example', 'EMAIL;PREF=1:a@x.example').people,
  );
  expect(fields.emails.map((email) => email.value)).toEqual(['a@x.example', 'b@x.example', 'c@x.example']);
});

it('keeps an agent’s card inside the card that names it', () => {
  const reading = readVCards(
    bytesOf(
      card(
        'VERSION:2.1',
        'FN:Ada',
        'AGENT:',
        'BEGIN:VCARD',
        'VERSION:2.1',
        'FN:Charles',
        'TEL:1',
        'END:VCARD',
        'TEL:2',
      ) + card('VERSION:2.1', 'FN:Grace'),
    ),
  );
  expect(reading.people.map(({ fields }) => [fields.name, fields.phones.map((phone) => phone.value)])).toEqual([
    ['Ada', ['2']],
    ['Grace', []],
  ]);
  expect(reading.people[0]?.fields.unknown[0]?.value).toContain('FN:Charles');
});

it('reads cards whose END is missing and says so', () => {
  const reading = readVCards(bytesOf('BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Grace\nTEL:1'));
  expect(reading.people.map(({ fields, line }) => [fields.name, line])).toEqual([
    ['Ada', 1],
    ['Grace', 3],
  ]);
  expect(reading.warnings.map((warning) => warning.line)).toEqual([1, 3]);
});

it('names somebody without a name by what is left', () => {
  expect(only(read('VERSION:3.0', 'EMAIL:a@example.org').people).name).toBe('a@example.org');
  expect(only(read('VERSION:3.0', 'N:;;;;', 'ORG:Analytical Engines;Mill').people).name).toBe('Analytical Engines');
  expect(only(read('VERSION:3.0', 'N:山田;太郎').people).name).toBe('山田太郎');
  expect(only(read('VERSION:3.0', 'N:King;Ada;Augusta;Dr.;Jr.').people).name).toBe('Dr. Ada Augusta King Jr.');
});

it('names what it skips, with its line, and loses no neighbour', () => {
  const reading = readVCards(
    bytesOf(`stray text\r\n${card('VERSION:3.0')}${card('BDAY:1985-04-21')}${card('VERSION:3.0', 'FN:Ada')}more`),
  );
  expect(reading.people.map(({ fields }) => fields.name)).toEqual(['Ada']);
  expect(reading.skipped.map((remark) => remark.line)).toEqual([1, 2, 5, 12]);
});

it('says that a file without cards has none', () => {
  expect(readVCards(bytesOf('')).skipped).toHaveLength(1);
});

it('pairs several organisations with their titles', () => {
  const fields = only(
    read('VERSION:3.0', 'FN:Ada', 'item1.ORG:One', 'item2.ORG:Two', 'item2.TITLE:Second', 'item1.TITLE:First').people,
  );
  expect(fields.positions).toEqual([
    { organization: 'One', title: 'First' },
    { organization: 'Two', title: 'Second' },
  ]);
});

it.each([
  ['19850421', '1985-04-21'],
  ['1985-04-21T10:00:00Z', '1985-04-21'],
  ['--0421', '--04-21'],
  ['1604-04-21', '--04-21'],
  ['1985-04', '1985-04'],
])('reads the birthday %s', (text, date) => {
  expect(only(read('VERSION:4.0', 'FN:Ada', `BDAY:${text}`).people).birthday).toBe(date);
});

it('keeps a birthday that is no date', () => {
  const fields = only(read('VERSION:4.0', 'FN:Ada', 'BDAY;VALUE=text:circa 1800', 'BDAY:1985-02-30').people);
  expect(fields.birthday).toBeUndefined();
  expect(fields.unknown.map((property) => property.value)).toEqual(['circa 1800', '1985-02-30']);
});

it('never lists somebody who died', () => {
  expect(only(read('VERSION:4.0', 'FN:Ada', 'DEATHDATE:18521127').people).tact).toBe('deceased');
});

it('tags the members of a group card with its name', () => {
  const reading = readVCards(
    bytesOf(
      card('VERSION:4.0', 'KIND:group', 'FN:Choir', 'MEMBER:urn:uuid:A1', 'MEMBER:urn:uuid:gone') +
        card('VERSION:4.0', 'UID:urn:uuid:a1', 'FN:Ada'),
    ),
  );
  expect(only(reading.people).tags).toEqual(['Choir']);
  expect(reading.skipped[0]?.reason).toContain('1 of its 2 members');
});

it('reads what a web page escaped, and leaves what a writer of cards did', () => {
  const fields = only(
    read(
      'VERSION:3.0',
      'FN:Tom &amp; Tim',
      'ORG:R&amp;D &lt;Lab&gt;;Unit',
      'TITLE:&amp\\; is an ampersand',
      'URL:https://ada.example/?a=1&amp;b=2',
    ).people,
  );
  expect([fields.name, fields.positions, fields.links]).toEqual([
    'Tom & Tim',
    [{ organization: 'R&D <Lab>', unit: 'Unit', title: '&amp; is an ampersand' }],
    [{ value: 'https://ada.example/?a=1&amp;b=2' }],
  ]);
});

it('reads a birthday in the user’s own words where it means one day alone, and else keeps the text', () => {
  const card = (day: string) =>
    readVCards(
      new TextEncoder().encode(`BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ilse Brandvold\r\nBDAY:${day}\r\nEND:VCARD\r\n`),
    ).people[0]?.fields;
  expect(
    ['24.12.1985', '4.5.1985', '24/12/1985', '12/24/1985', '24-12-1985'].map((day) => card(day)?.birthday),
  ).toEqual(['1985-12-24', '1985-05-04', '1985-12-24', '1985-12-24', '1985-12-24']);
  for (const day of ['12/04/1985', '04-12-1985', '31/31/1985', '24.12/1985']) {
    expect(card(day)?.birthday).toBeUndefined();
    expect(card(day)?.unknown).toMatchObject([{ name: 'BDAY', value: day }]);
  }
});

it('notes a day of a role, a school or a meeting that no calendar has', () => {
  const fields = only(
    read('VERSION:4.0', 'FN:Ada', 'X-KITH-POSITION:Engines;;Analyst;2001-02-31;', 'X-KITH-MET:2001-02-29;Oslo;;')
      .people,
  );
  expect(fields.positions).toEqual([{ organization: 'Engines', title: 'Analyst' }]);
  expect([fields.met, fields.notes]).toEqual([{ where: 'Oslo' }, '2001-02-31\n\n2001-02-29']);
});
