import { expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

// Protects: tables of many programs and languages come in whole; a bad row is named and costs no other; nothing in a row is lost.

const table = (...rows: string[]) => rows.join('\r\n');
async function first(...rows: string[]) {
  const { people } = await readCsv(table(...rows));
  const [person] = people;
  if (!person) throw new Error('nobody');
  return person.fields;
}

it('reads Google’s old columns and puts the starred address first', async () => {
  const fields = await first(
    'Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,IM 1 - Service,IM 1 - Value',
    'Ada King,Ada,King,* myContacts ::: Chess,Home,ada@home.example,* Work,ada@work.example ::: ada@old.example,Mobile,+44 20 7946 0000,Work,Engines,Analyst,Jabber,ada@jabber.example',
  );
  expect(fields.emails).toEqual([
    { value: 'ada@work.example', label: 'work' },
    { value: 'ada@old.example', label: 'work' },
    { value: 'ada@home.example', label: 'home' },
  ]);
  expect(fields.tags).toEqual(['Chess']);
  expect(fields.positions).toEqual([{ organization: 'Engines', title: 'Analyst' }]);
  expect(fields.unknown.map(({ parameters, value }) => [parameters[0]?.[1], value])).toEqual([
    ['Organization 1 - Type', 'Work'],
    ['IM 1 - Service', 'Jabber'],
    ['IM 1 - Value', 'ada@jabber.example'],
  ]);
});

it('takes a title for an honorific where there is a job title', async () => {
  const outlook = await first('Title,First Name,Last Name,Company,Job Title', 'Dr.,Ada,King,Engines,Analyst');
  expect(outlook.nameParts).toEqual({ prefix: 'Dr.', given: 'Ada', family: 'King' });
  expect(outlook.positions).toEqual([{ organization: 'Engines', title: 'Analyst' }]);
  const other = await first('First Name,Last Name,Title,Company', 'Ada,King,Analyst,Engines');
  expect(other.positions).toEqual([{ title: 'Analyst', organization: 'Engines' }]);
});

it('puts an address together and keeps one that is written out beside it', async () => {
  const fields = await first(
    'First Name,Home Street,Home Street 2,Home City,Home Postal Code,Home Country/Region,Home Address,Business City',
    'Ada,1 Mill Lane,Flat 2,London,N1,UK,"1 Mill Lane, London",Leeds',
  );
  expect(fields.addresses).toEqual([
    { street: '1 Mill Lane\nFlat 2', locality: 'London', postalCode: 'N1', country: 'UK', label: 'home' },
    { locality: 'Leeds', label: 'work' },
  ]);
  expect(fields.unknown[0]?.value).toBe('1 Mill Lane\\, London');
});

it.each([
  [
    'German',
    'Anrede;Vorname;Nachname;Firma;Position;Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail 2: Adresse;Geburtstag',
    'Frau;Ada;King;Engines;Analystin;1234567;7654321;a@example.org;b@example.org;21.04.1985',
  ],
  [
    'French',
    'Civilité;Prénom;Nom;Société;Fonction;Téléphone (bureau);Tél. mobile;Adresse de messagerie;Adresse de messagerie 2;Date de naissance',
    'Mme;Ada;King;Engines;Analystin;1234567;7654321;a@example.org;b@example.org;21/04/1985',
  ],
  [
    'Spanish',
    'Tratamiento;Nombre;Apellidos;Empresa;Puesto;Teléfono del trabajo;Móvil;Correo electrónico;Correo electrónico 2;Cumpleaños',
    'Sra;Ada;King;Engines;Analystin;1234567;7654321;a@example.org;b@example.org;21/4/1985',
  ],
  [
    'Polish',
    'Zwrot;Imię;Nazwisko;Firma;Stanowisko;Telefon służbowy;Telefon komórkowy;Adres e-mail;Adres e-mail 2;Data urodzenia',
    'Pani;Ada;King;Engines;Analystin;1234567;7654321;a@example.org;b@example.org;1985-04-21',
  ],
  [
    'Japanese',
    '敬称;名;姓;会社名;役職;会社電話;携帯電話;電子メール アドレス;電子メール 2 アドレス;誕生日',
    '様;Ada;King;Engines;Analystin;1234567;7654321;a@example.org;b@example.org;1985年4月21日',
  ],
])('reads headings in %s', async (_, headings, row) => {
  const fields = await first(headings, row);
  expect(fields.nameParts).toMatchObject({ given: 'Ada', family: 'King' });
  expect(fields.positions).toEqual([{ organization: 'Engines', title: 'Analystin' }]);
  expect(fields.phones).toEqual([
    { value: '1234567', label: 'work' },
    { value: '7654321', label: 'mobile' },
  ]);
  expect(fields.emails.map((email) => email.value)).toEqual(['a@example.org', 'b@example.org']);
  expect(fields.birthday).toBe('1985-04-21');
});

it('joins the parts of a birthday', async () => {
  expect(
    (await first('Vorname,E-Mail,Geburtsjahr,Geburtsmonat,Geburtstag', 'Ada,a@example.org,1985,4,21')).birthday,
  ).toBe('1985-04-21');
  expect((await first('First Name,Birth Month,Birth Day', 'Ada,4,21')).birthday).toBe('--04-21');
});

it('tells day from month by the whole column', async () => {
  const { people } = await readCsv(table('Name,Birthday', 'Ada,04/05/1985', 'Grace,09/12/1906', 'Mary,26/12/1780'));
  expect(people.map(({ fields }) => fields.birthday)).toEqual(['1985-05-04', '1906-12-09', '1780-12-26']);
});

it('finds LinkedIn’s headings below its notes, in a language that it does not know', async () => {
  const reading = await readCsv(
    table(
      'Notes:',
      '"Some addresses, are missing.',
      'Really."',
      '',
      'Etunimi-x,Sukunimi-x,URL,Sähkö,Yritys-x,Titteli,Yhdistetty-x',
      'Ada,King,https://www.linkedin.com/in/ada,,"Engines, Ltd.",Analyst,12 Mar 2024',
      ',,https://www.linkedin.com/in/gone,,,,01 Jan 2020',
      'Ada,King,https://www.linkedin.com/in/ada,,"Engines, Ltd.",Analyst,12 Mar 2024',
    ),
  );
  expect(reading.kind).toBe('linkedin-connections');
  expect(reading.people).toMatchObject([
    {
      line: 6,
      fields: {
        name: 'Ada King',
        positions: [{ organization: 'Engines, Ltd.', title: 'Analyst' }],
        met: { on: '2024-03-12', how: 'connected on LinkedIn' },
        links: [{ value: 'https://www.linkedin.com/in/ada' }],
      },
    },
  ]);
  expect(reading.skipped).toEqual([
    { line: 7, reason: 'no name: the account is closed or hidden' },
    { line: 8, reason: 'the same as line 6' },
  ]);
});

it('says what LinkedIn’s other tables are', async () => {
  const messages = await readCsv(table('CONVERSATION ID,FROM,TO,DATE,CONTENT', 'c,Ada,Grace,2026-01-01,Hello'));
  expect(messages.people).toEqual([]);
  expect(messages.skipped[0]?.reason).toContain('messages');
});

it('keeps a row whose quotes do not close from costing its neighbours', async () => {
  const { people, warnings } = await readCsv(
    table(
      'Name,E-mail',
      'Ada,ada@example.org',
      '"Grace,grace@example.org',
      'Mary,mary@example.org',
      '"Jane",jane@example.org',
    ),
  );
  expect(people.map(({ fields, line }) => [fields.name, line])).toEqual([
    ['Ada', 2],
    ['Grace', 3],
    ['Mary', 4],
    ['Jane', 5],
  ]);
  expect(warnings.map((warning) => warning.line)).toEqual([3]);
});

it('reads quotes inside a quoted cell that nobody doubled', async () => {
  const { people } = await readCsv(
    table('Name,Title,E-mail', 'Ada,"Senior, "Mill" division",ada@example.org', 'Grace,x,g@example.org'),
  );
  expect(people.map(({ fields }) => [fields.positions[0]?.title, fields.emails[0]?.value])).toEqual([
    ['Senior, "Mill" division', 'ada@example.org'],
    ['x', 'g@example.org'],
  ]);
});

it('counts lines over cells of several lines', async () => {
  const { people } = await readCsv(table('Name,Notes', 'Ada,"one\r\ntwo"', 'Grace,three'));
  expect(people.map(({ line }) => line)).toEqual([2, 4]);
});

it('undoes the guard of a formula and reads numbers behind it', async () => {
  const fields = await first('Name,Phone,Notes', "Ada,'+44 20 7946 0000,'=SUM(1)");
  expect(fields.phones).toEqual([{ value: '+44 20 7946 0000' }]);
  expect(fields.notes).toBe('=SUM(1)');
});

it('tells columns by their content where there are no headings', async () => {
  const fields = await first('Ada King,ada@example.org,+44 20 7946 0000', 'Grace Hopper,grace@example.org,+1 555 0199');
  expect([fields.name, fields.emails, fields.phones]).toEqual([
    'Ada King',
    [{ value: 'ada@example.org' }],
    [{ value: '+44 20 7946 0000' }],
  ]);
});

it('invents nobody from a text or from a table of something else', async () => {
  for (const text of ['Dear all,\nnothing to see here.\n', 'Date,Amount\n2026-01-01,12\n']) {
    const { people, skipped } = await readCsv(text);
    expect(people).toEqual([]);
    expect(skipped).toHaveLength(1);
  }
});

it('names empty rows once and rows that tell nobody', async () => {
  const { people, skipped } = await readCsv(table('Name,E-mail,Notes', ',,', ',,', ',,who?', 'Ada,,'));
  expect(people).toHaveLength(1);
  expect(skipped).toEqual([
    { line: 2, reason: '2 empty rows' },
    { line: 4, reason: 'nothing in this row tells who it is' },
  ]);
});

it('reads a formula that is a mere text, and no other', async () => {
  const fields = await first(
    'Name,Phone,Postcode,Notes',
    '"=""Ada """"Al"""" King""","=""+4712345678""","=""0150""",=1+1',
  );
  expect([fields.name, fields.phones, fields.addresses, fields.notes]).toEqual([
    'Ada "Al" King',
    [{ value: '+4712345678' }],
    [{ postalCode: '0150' }],
    '=1+1',
  ]);
});

it.each(['Titre du poste', 'Intitulé de poste', 'Título profesional', 'Titolo di lavoro', 'Jobbezeichnung'])(
  'reads a role under “%s”',
  async (heading) => {
    const fields = await first(`Titre,Prénom,Nom,Société,${heading}`, 'Dr,Ada,King,Fjell,Directrice');
    expect(fields.positions).toEqual([{ organization: 'Fjell', title: 'Directrice' }]);
  },
);

it('reads numbered columns in the words of other languages, and columns that all name their owner', async () => {
  const german = await first(
    'Vorname,Nachname,Organisationsname,Organisationstitel,E-Mail 1 – Label,E-Mail 1 – Wert,Telefon 1 – Label,Telefon 1 – Wert',
    'Ilse,Brandvold,Brandvold KG,Leiterin,* Arbeit,ilse@fern.example ::: i@fern.example,Mobil,+49 30 1234567',
  );
  expect(german.emails).toEqual([
    { value: 'ilse@fern.example', label: 'Arbeit' },
    { value: 'i@fern.example', label: 'Arbeit' },
  ]);
  expect(german.phones).toEqual([{ value: '+49 30 1234567', label: 'Mobil' }]);
  expect(german.positions).toEqual([{ organization: 'Brandvold KG', title: 'Leiterin' }]);
  const owned = await first(
    'Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Mobile,Deal - Title',
    'Ilse Brandvold,Fern Ltd,ilse@fern.example,+47 22 12 34 56,Big',
  );
  expect(owned.emails).toEqual([{ value: 'ilse@fern.example', label: 'work' }]);
  expect(owned.phones).toEqual([{ value: '+47 22 12 34 56', label: 'mobile' }]);
  expect(owned.positions).toEqual([{ organization: 'Fern Ltd' }]);
  expect(owned.unknown).toMatchObject([{ value: 'Big' }]);
});

it('turns names around that stand family name first, firms not, and none where few do or the parts stand beside them', async () => {
  const named = async (...rows: string[]) =>
    (await readCsv(table(...rows))).people.map(({ fields: { name, nameParts } }) => [
      name,
      nameParts?.given,
      nameParts?.family,
    ]);
  const mails = 'Name,Email';
  expect(
    await named(mails, '"Brandvold, Ilse",a@b.example', '"Quist, Elsa Marie",b@b.example', '"Fern, Inc.",c@b.example'),
  ).toEqual([
    ['Ilse Brandvold', 'Ilse', 'Brandvold'],
    ['Elsa Marie Quist', 'Elsa', 'Quist'],
    ['Fern, Inc.', undefined, undefined],
  ]);
  expect(await named(mails, '"Fern, Moss",a@b.example', 'Ilse Brandvold,b@b.example')).toEqual([
    ['Fern, Moss', undefined, undefined],
    ['Ilse Brandvold', undefined, undefined],
  ]);
  expect(await named('Name,First Name,Email', '"Brandvold, Ilse",Ilse,a@b.example')).toEqual([
    ['Brandvold, Ilse', 'Ilse', undefined],
  ]);
});

it('reads what a program of the web left as HTML, and leaves addresses and unknown names alone', async () => {
  const fields = await first(
    'Name,Company,Email,Website,Notes',
    'Ilse R&amp;D,S&ouml;n &amp; S&Oslash;n,a@b.example,https://b.example/?a=1&amp;b=2,&#39;yes&#x27; &lt;b&gt; &copyx; &amp;lt; &#7;',
  );
  expect(fields.name).toBe('Ilse R&D');
  expect(fields.positions).toEqual([{ organization: 'Sön & SØn' }]);
  expect(fields.links).toEqual([{ value: 'https://b.example/?a=1&amp;b=2' }]);
  expect(fields.notes).toBe("'yes' <b> &copyx; &lt; &#7;");
});

it('keeps the text of a birthday that no calendar has', async () => {
  const said = async (header: string, row: string) => {
    const { birthday, unknown } = await first(header, row);
    return [birthday, unknown.map(({ parameters, value }) => [parameters[0]?.[1], value])];
  };
  expect(await said('Name,Birthday', 'Ada King,1990-02-31')).toEqual([undefined, [['Birthday', '1990-02-31']]]);
  expect(await said('Name,Birthday', 'Ada King,early spring')).toEqual([undefined, [['Birthday', 'early spring']]]);
  expect(await said('Name,Birth Year,Birth Month,Birth Day', 'Ada King,1990,2,31')).toEqual([
    undefined,
    [
      ['Birth Year', '1990'],
      ['Birth Month', '2'],
      ['Birth Day', '31'],
    ],
  ]);
  expect(await said('Name,Birth Year,Birth Month,Birth Day', 'Ada King,1988,2,29')).toEqual(['1988-02-29', []]);
});

it('takes the name alone of what points to another page, and keeps the address beside it', async () => {
  const fields = await first(
    'Name,Company,Role,Notes',
    'Ada King (https://pages.example/ada),Engines Ltd (https://pages.example/engines-01?pvs=21),Head (interim),see (https://pages.example/)',
  );
  expect(fields.name).toBe('Ada King');
  expect(fields.positions).toEqual([{ organization: 'Engines Ltd', title: 'Head (interim)' }]);
  expect(fields.notes).toBe('see (https://pages.example/)');
  expect(fields.unknown.map(({ value }) => value)).toEqual([
    'Ada King (https://pages.example/ada)',
    'Engines Ltd (https://pages.example/engines-01?pvs=21)',
  ]);
});

it('reads a role under the heading of its organisation', async () => {
  const fields = await first(
    'Vorname,Nachname,Organisation - Name,Organisation - Titel,Organisation - Abteilung',
    'Ada,King,Engines,Meisterin,Guss',
  );
  expect(fields.positions).toEqual([{ organization: 'Engines', title: 'Meisterin', unit: 'Guss' }]);
});
