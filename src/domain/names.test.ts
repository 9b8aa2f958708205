import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, parseName } from './names.ts';
import { isPersonName } from './person-name.ts';

// Protects: a name stays as it was written but for what is no part of it; given and family name are told only where that is
// safe; and organisations, roles, placeholders and calls to action are never taken for people.

/** Any UTF-16 text, well formed or not. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));

/** Letters and marks that names are decorated with. */
const mark = fc.constantFrom(
  ...'a Å é ’ - . , ( ) [ ] | # " 7 ٣ 王 김 か'.split(' '),
  ' ',
  'е\u0301',
  '\u200d',
  '\u200c',
  '\u202e',
  '\u2066',
  '\u00ad',
  '\ufe0f',
  '🚀',
  '👩🏽‍💻',
  '🇬🇧',
  '1️⃣',
  '\ud800',
  '\n',
  '\u00a0',
  'ی',
  'क्ष',
);

describe('cleanName', () => {
  it.each([
    ['(99+) Ada Byron', 'Ada Byron'],
    ['[3] Ada Byron |', 'Ada Byron'],
    ['  Ada\u00a0\n Byron ', 'Ada Byron'],
    ['\u202aAda\u200b Byron\u202c\u200f', 'Ada Byron'],
    ['Ada 🚀 Byron ✔️ 👩🏽‍💻', 'Ada Byron'],
    ['Ada Byron 🇬🇧', 'Ada Byron'],
    ['Ada\ud800 Byron', 'Ada Byron'],
    ['O’Shea Mc Byron-Lovelace, PhD', 'O’Shea Mc Byron-Lovelace, PhD'],
    ['علی‌رضا بایرون', 'علی‌رضا بایرون'],
    ['🚀', ''],
    ['--', ''],
  ])('reads %j', (display, name) => {
    expect(cleanName(display)).toBe(name);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: mark }), anyText, (a, b) => {
        for (const text of [a, b, `${a} Byron ${b}`]) expect(cleanName(cleanName(text))).toBe(cleanName(text));
      }),
    );
  });
});

describe('parseName', () => {
  it.each([
    ['Ada Byron', { given: 'Ada', family: 'Byron' }],
    ['Ada King Byron', { given: 'Ada', additional: 'King', family: 'Byron' }],
    ['A. K. Byron', { given: 'A. K.', family: 'Byron' }],
    ['Ada K. Byron', { given: 'Ada', additional: 'K.', family: 'Byron' }],
    ['ADA BYRON', { given: 'Ada', family: 'Byron' }],
    ['BYRON Ada', { given: 'Ada', family: 'BYRON' }],
    ['Ada BYRON KING', { given: 'Ada', family: 'BYRON KING' }],
    ['Byron, Ada', { given: 'Ada', family: 'Byron' }],
    ['Byron King, Ada Augusta', { given: 'Ada', additional: 'Augusta', family: 'Byron King' }],
    ['Ada van der Byron', { given: 'Ada', family: 'van der Byron' }],
    ['Ada Ben Byron', { given: 'Ada', additional: 'Ben', family: 'Byron' }],
    ['Ada García Byron', { given: 'Ada', family: 'García Byron' }],
    ['Dr. Ada Byron, PhD', { given: 'Ada', family: 'Byron', prefix: 'Dr.', suffix: 'PhD' }],
    ['Prof. Dr. rer. nat. Ada Byron', { given: 'Ada', family: 'Byron', prefix: 'Prof. Dr. rer. nat.' }],
    ['Ada Byron MBA CPA', { given: 'Ada', family: 'Byron', suffix: 'MBA CPA' }],
    ['Ada Byron III', { given: 'Ada', family: 'Byron', suffix: 'III' }],
    ['Ada Senior', { given: 'Ada', family: 'Senior' }],
    ['Ada Ma', { given: 'Ada', family: 'Ma' }],
    ['Augusta "Ada" Byron', { given: 'Augusta', family: 'Byron', nickname: 'Ada' }],
    ['Ada Byron (she/her)', { given: 'Ada', family: 'Byron', pronouns: 'she/her' }],
    ['Ada Byron · sie / ihr', { given: 'Ada', family: 'Byron', pronouns: 'sie/ihr' }],
    ['山田 太郎', { family: '山田', given: '太郎' }],
    ['王小明', { family: '王', given: '小明' }],
    ['欧阳小明', { family: '欧阳', given: '小明' }],
    ['房若溪', { family: '房', given: '若溪' }],
    ['김영수', { family: '김', given: '영수' }],
    ['Петрова Мария Ивановна', { family: 'Петрова', given: 'Мария', additional: 'Ивановна' }],
    ['Мария Петрова', { given: 'Мария', family: 'Петрова' }],
    ['Петрова Мария', { given: 'Мария', family: 'Петрова' }],
    ['Nguyễn Văn Nam', { family: 'Nguyễn', additional: 'Văn', given: 'Nam' }],
  ])('takes %j apart', (display, expected) => {
    const { name: _, ...told } = parseName(display);
    expect(told).toEqual(expected);
  });

  it.each([
    'Ada',
    'Ada K',
    'Ada K.',
    '山田太郎子',
    'عبد الرحمن',
    'ada_byron42',
    'A Collection of Seven Words In A Row',
  ])('does not guess in %j', (display) => {
    expect(parseName(display)).not.toHaveProperty('family');
    expect(parseName(display)).not.toHaveProperty('given');
  });

  it('never fails, and invents nothing', () => {
    const word = fc.oneof(
      fc.string({ unit: mark, maxLength: 12 }),
      fc.constantFrom('Dr.', 'van', 'PhD', 'Byron,', '(she/her)', 'III', '"Ada"', '王小明', 'Ada', 'MD', 'al', ','),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (parts) => {
        const { name, pronouns: _, ...told } = parseName(parts.join(' '));
        const plain = (text: string) => text.toLowerCase().normalize('NFC');
        for (const part of Object.values(told)) {
          for (const piece of part.split(/[\s,]+/)) expect(plain(name)).toContain(plain(piece));
        }
      }),
    );
  });
});

describe('isPersonName', () => {
  it.each([
    'Ada Byron',
    'Dr. Ada Byron',
    'Inês Byron',
    'Ada van der Byron',
    'ADA BYRON',
    'Ada Byron (she/her) 🚀',
    'Augusta (Ada) Byron',
    'Ada Byron, PhD',
    'Ada McByron',
    '王小明',
    '山田 太郎',
    '김영수',
    'Мария Петрова',
    'نجيب بايرون',
    'मीरा बायरन',
  ])('takes %j for a person', (name) => {
    expect(isPersonName(name).likelihood).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'Analytical Lab',
    'Marketing Team',
    'Byron & Sons',
    'Byron Inc.',
    'Byron GmbH',
    'Universität Byron',
    '东方大学',
    'Команда Байрон',
    '--',
    'Foo',
    'Your Name Here',
    'Lorem Ipsum',
    'Deleted user',
    'Join our team',
    'Read More',
    'Apply Now: Byron',
    'Senior Engineer',
    'ada@byron.example',
    'Room 12',
    'A. B.',
    '',
  ])('takes %j for none', (text) => {
    expect(isPersonName(text).likelihood).toBe(0);
  });

  it('is unsure of a single word and of small letters', () => {
    for (const name of ['Ada', 'ada byron', 'iByron Ada']) {
      expect(isPersonName(name).likelihood).toBeGreaterThan(0);
      expect(isPersonName(name).likelihood).toBeLessThan(0.5);
    }
  });
});
