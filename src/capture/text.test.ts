import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft } from '../domain/draft.ts';
import { draftFromLink, draftsFromText, isVCard } from './text.ts';

// Protects: a selection gives the people that it tells of with their own values, a name is never made of an address, and a text
// about nobody gives nobody.

/** Any UTF-16 text, well formed or not. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));

const without = ({ evidence: _, given: _g, family: _f, ...rest }: Draft) => rest;
const read = (text: string) => draftsFromText(text).map(without);

describe('a signature', () => {
  it('is read line by line', () => {
    expect(
      read(
        'Please see below.\n\nKind regards,\nAda Byron\nChief Engineer | Analytical Engines Ltd\nT: +44 20 7946 0018 | M: +44 7700 900123 | F: +44 20 7946 0019\nE: ada@engines.example | W: www.engines.example\n12 St James’s Square, London SW1Y 4JH\n\nThis e-mail is confidential.',
      ),
    ).toEqual([
      {
        name: 'Ada Byron',
        title: 'Chief Engineer',
        organization: 'Analytical Engines Ltd',
        emails: ['ada@engines.example'],
        phones: ['+44 20 7946 0018', '+44 7700 900123'],
        urls: ['https://www.engines.example/'],
        addresses: ['12 St James’s Square, London SW1Y 4JH'],
      },
    ]);
  });

  it('has evidence for each field', () => {
    const [draft] = draftsFromText('Ada Byron\nEngineer\nada@engines.example');
    expect(Draft.parse(draft)).toEqual(draft);
    const { evidence, ...fields } = draft ?? { evidence: {} };
    expect(Object.keys(evidence).sort()).toEqual(Object.keys(fields).sort());
  });

  it.each([
    [
      'Mit freundlichen Grüßen\n\nDr. Ada Byron\nLeiterin Entwicklung\n\nMusterwerk GmbH\nHauptstraße 12\n10115 Berlin\nTel.: +49 (0)30 123456-78\nFax: +49 (0)30 123456-79\nUSt-IdNr. DE123456789\nGeschäftsführer: Karl Muster',
      {
        name: 'Ada Byron',
        title: 'Leiterin Entwicklung',
        organization: 'Musterwerk GmbH',
        phones: ['+49 (0)30 123456-78'],
        addresses: ['Hauptstraße 12, 10115 Berlin'],
      },
    ],
    [
      'Cordialement,\nAda Byron\nDirectrice technique\nSociété Analytique\n14 rue de la Paix, 75002 Paris\n01 42 68 53 00 / 06 12 34 56 78',
      {
        name: 'Ada Byron',
        title: 'Directrice technique',
        organization: 'Société Analytique',
        phones: ['01 42 68 53 00', '06 12 34 56 78'],
        addresses: ['14 rue de la Paix, 75002 Paris'],
      },
    ],
    [
      'Saludos,\nAda García Byron\nGerente de Ventas en Motores S.A.\nTwitter: @adagbyron',
      {
        name: 'Ada García Byron',
        title: 'Gerente de Ventas',
        organization: 'Motores S.A.',
        urls: ['https://x.com/adagbyron'],
      },
    ],
    [
      'С уважением,\nМария Байрон\nМенеджер по продажам\nООО «Машина»\nтел. +7 (495) 123-45-67',
      {
        name: 'Мария Байрон',
        title: 'Менеджер по продажам',
        organization: 'ООО «Машина»',
        phones: ['+7 (495) 123-45-67'],
      },
    ],
    [
      '山田 太郎\n株式会社エンジン 開発部 部長\n〒100-0001 東京都千代田区千代田1-1\nTEL: 03-1234-5678',
      {
        name: '山田 太郎',
        title: '部長',
        organization: '株式会社エンジン',
        phones: ['03-1234-5678'],
        addresses: ['〒100-0001 東京都千代田区千代田1-1'],
      },
    ],
    [
      '此致\n敬礼\n王小明\n产品经理\n东方科技有限公司\n手机：138 0013 8000',
      { name: '王小明', title: '产品经理', organization: '东方科技有限公司', phones: ['138 0013 8000'] },
    ],
  ])('is read in many languages: %#', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    [
      'the full name behind the first',
      'Best,\nAda\n\nAda Byron\nFreelance Writer\nada@byron.example',
      { name: 'Ada Byron', title: 'Freelance Writer', emails: ['ada@byron.example'] },
    ],
    [
      'the signer, not the quoted one',
      'Done.\n\nBest regards,\nAda Byron\nCTO\n\nOn Tue, May 6, 2025 at 9:00 AM Karl King <karl@k.example> wrote:\n> Best,\n> Karl King',
      { name: 'Ada Byron', title: 'CTO' },
    ],
    [
      'a company that looks like a name by the host',
      'Ada Byron\nEngineer\nHarald Winter\nada@haraldwinter.example',
      { name: 'Ada Byron', title: 'Engineer', organization: 'Harald Winter', emails: ['ada@haraldwinter.example'] },
    ],
    [
      'a company whose name holds a role',
      'Ada Byron\nEngineer\nEngineer Supply Co\nada@engineersupply.example',
      {
        name: 'Ada Byron',
        title: 'Engineer',
        organization: 'Engineer Supply Co',
        emails: ['ada@engineersupply.example'],
      },
    ],
    [
      'a title with its subject',
      'ADA BYRON\nVP, ENGINEERING\nENGINES INCORPORATED\nADA@ENGINES.EXAMPLE',
      {
        name: 'ADA BYRON',
        title: 'VP, ENGINEERING',
        organization: 'ENGINES INCORPORATED',
        emails: ['ada@engines.example'],
      },
    ],
    [
      'hidden addresses',
      'Ada Byron, PhD\nada [at] math (dot) byron.example',
      { name: 'Ada Byron', emails: ['ada@math.byron.example'] },
    ],
    [
      'links written twice by mail programs',
      'Ada Byron\nEngineer\nada@b.example<mailto:ada@b.example>\nwww.b.example<http://www.b.example/>',
      { name: 'Ada Byron', title: 'Engineer', emails: ['ada@b.example'], urls: ['https://www.b.example/'] },
    ],
    [
      'labels',
      'Name: Ada Byron\nCompany: Engines Ltd\nTitle: Engineer\nPhone: 555-0142\nE-Mail: ada@b.example',
      {
        name: 'Ada Byron',
        organization: 'Engines Ltd',
        title: 'Engineer',
        phones: ['555-0142'],
        emails: ['ada@b.example'],
      },
    ],
    [
      'one line',
      'Ada Byron, Engines GmbH, Hauptstr. 1, 10115 Berlin',
      { name: 'Ada Byron', organization: 'Engines GmbH', addresses: ['Hauptstr. 1, 10115 Berlin'] },
    ],
    [
      'a sentence, where the address is the named one’s',
      'Please contact Ada Byron at ada.byron@b.example or call 202-555-0142.',
      { name: 'Ada Byron', emails: ['ada.byron@b.example'], phones: ['202-555-0142'] },
    ],
    [
      'pronouns and a federated handle',
      'Ada Byron (she/her)\nDesigner @ Engines\n@ada@toots.example',
      {
        name: 'Ada Byron',
        pronouns: 'she/her',
        title: 'Designer',
        organization: 'Engines',
        urls: ['https://toots.example/@ada'],
      },
    ],
  ])('tells %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'Just a short mail about nothing.',
    'Hi Karl,\nthanks for your mail.\nRegards',
    'Can you send the drawings?\nThanks, Ada',
    'Order #12345678901 shipped on 2024-05-06 for 2024-2025.',
    'Sent from my telephone',
    '',
  ])('is not seen in %j', (text) => {
    expect(draftsFromText(text)).toEqual([]);
  });
});

describe('a list', () => {
  it.each([
    ['Ada Byron <ada@b.example>'],
    ['"Byron, Ada" <ada@b.example>'],
    ['Byron, Ada <ada@b.example>'],
    ['To: Ada Byron <ada@b.example>'],
    ['ada@b.example (Ada Byron)'],
  ])('reads %s', (text) => {
    expect(read(text)).toEqual([{ name: 'Ada Byron', emails: ['ada@b.example'] }]);
  });

  it('of addresses gives each person once', () => {
    expect(
      read(
        'Byron, Ada <ada@b.example>, King, Karl <karl@k.example>;\n"Karl King" <karl@k.example>, info@b.example',
      ).map(({ name, emails }) => [name, emails]),
    ).toEqual([
      ['Ada Byron', ['ada@b.example']],
      ['Karl King', ['karl@k.example']],
      ['', ['info@b.example']],
    ]);
  });

  it.each([
    'Ada Byron, CTO, ada@b.example\nKarl King, CEO, karl@k.example',
    'Ada Byron\nCTO\nada@b.example\n\nKarl King\nCEO\nkarl@k.example',
    '1. Ada Byron - CTO - ada@b.example\n2. Karl King - CEO - karl@k.example',
    'Name\tTitle\tE-Mail\nAda Byron\tCTO\tada@b.example\nKarl King\tCEO\tkarl@k.example',
  ])('of contacts gives all of them: %j', (text) => {
    expect(read(text)).toEqual([
      { name: 'Ada Byron', title: 'CTO', emails: ['ada@b.example'] },
      { name: 'Karl King', title: 'CEO', emails: ['karl@k.example'] },
    ]);
  });

  it('makes no name of an address', () => {
    expect(read('ada.byron@b.example')).toEqual([{ name: '', emails: ['ada.byron@b.example'] }]);
  });

  it('leaves a vCard to import', () => {
    const card = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Byron\r\nEND:VCARD';
    expect(isVCard(card)).toBe(true);
    expect(draftsFromText(card)).toEqual([]);
    expect(isVCard('Ada Byron')).toBe(false);
  });
});

it('never fails, and says nothing that is not in the text', () => {
  const piece = fc.oneof(
    anyText,
    fc.constantFrom(
      'Ada Byron',
      '\n',
      'ada@b.example',
      ', ',
      ' | ',
      '<',
      '>',
      '"',
      '+1 202 555 0142',
      'Best,\n',
      '-- \n',
      'CTO',
      ' at ',
      '[at]',
      'www.b.example/x',
      'Name: ',
      '@ada@b.example',
      '١٢٣٤٥٦٧٨',
      '〒',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const plain = (value: string) => value.replace(/\P{L}/gu, '').normalize('NFC').toLowerCase();
      for (const draft of draftsFromText(text)) {
        expect(Draft.safeParse(draft).success).toBe(true);
        for (const phone of draft.phones ?? []) expect(text.normalize('NFC')).toContain(phone);
        for (const part of [draft.title, draft.organization]) expect(plain(text)).toContain(plain(part ?? ''));
        for (const url of draft.urls ?? []) expect(url).toMatch(/^https?:\/\//);
      }
    }),
    { numRuns: 500 },
  );
});

describe('a link', () => {
  const link = (href: string, text: string) => {
    const told = draftFromLink(href, text);
    if (!told) return undefined;
    return 'needsForm' in told ? { needsForm: without(told.needsForm) } : without(told);
  };

  it.each([
    ['mailto:ada@b.example?subject=Hi', 'Ada Byron', { name: 'Ada Byron', emails: ['ada@b.example'] }],
    ['mailto:Ada%20Byron%20%3Cada@b.example%3E', 'Write', { name: 'Ada Byron', emails: ['ada@b.example'] }],
    ['mailto:%61da%40b.example', 'E-mail', { needsForm: { name: '', emails: ['ada@b.example'] } }],
    [
      'mailto:ada@b.example,bo@b.example?cc=cy@b.example',
      'Ada Byron',
      { needsForm: { name: '', emails: ['ada@b.example', 'bo@b.example'] } },
    ],
    ['tel:+1-202-555-0142', 'Call Ada Byron', { name: 'Ada Byron', phones: ['+1-202-555-0142'] }],
    ['tel:+1-202-555-0142', 'Appelez Ada Byron', { name: 'Ada Byron', phones: ['+1-202-555-0142'] }],
    ['tel:+1-202-555-0142', 'Mail Carrier', { needsForm: { name: '', phones: ['+1-202-555-0142'] } }],
    ['tel:+1-202-555-0142', 'Bel Kaufman', { name: 'Bel Kaufman', phones: ['+1-202-555-0142'] }],
    ['tel:+1-202-555-0142', 'Call', { needsForm: { name: '', phones: ['+1-202-555-0142'] } }],
    ['https://wa.me/33612345678?text=Hi', 'Ada Byron', { name: 'Ada Byron', phones: ['+33612345678'] }],
    [
      'https://de.linkedin.com/in/ada-byron?trk=x',
      'LinkedIn',
      { needsForm: { name: '', urls: ['https://www.linkedin.com/in/ada-byron'] } },
    ],
    ['https://github.com/ada', ' Ada\n Byron ', { name: 'Ada Byron', urls: ['https://github.com/ada'] }],
    [
      'https://lab.example/people/ada',
      'Dr. Ada Byron',
      { name: 'Ada Byron', urls: ['https://lab.example/people/ada'] },
    ],
  ])('to %s under “%s” is somebody', (href, text, expected) => {
    expect(link(href, text)).toEqual(expected);
  });

  it.each([
    ['mailto:?subject=Look&body=here', 'Ada Byron'],
    ['javascript:alert(1)', 'Ada Byron'],
    ['data:text/html,ada@b.example', 'Ada Byron'],
    ['https://lab.example/news', 'Read more'],
    ['https://lab.example/', 'Ada Byron'],
    ['https://www.linkedin.com/company/engines', 'Engines Inc.'],
    ['tel:', 'Ada Byron'],
  ])('to %s under “%s” is nobody', (href, text) => {
    expect(link(href, text)).toBeUndefined();
  });
});
