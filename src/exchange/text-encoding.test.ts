import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText, detectEncoding } from './text-encoding.ts';

// Protects: a file's encoding is told from its bytes, so that nobody's name is garbled.

it.each([
  ['shift_jis', '山田太郎,株式会社ミル', '4e616d650a8e52936391be98592c8a948eae89ef8ed0837e838b0a'],
  ['euc_jp', '山田太郎,株式会社ミル,ほんだ', '4e616d650abbb3c5c4c2c0cfba2cb3f4bcb0b2f1bcd2a5dfa5eb2ca4dba4f3a4c00a'],
  ['iso2022_jp', '山田太郎', '4e616d650a1b24423b33454442404f3a1b28420a'],
  ['gbk', '王小明,北京大学', '4e616d650acdf5d0a1c3f72cb1b1bea9b4f3d1a70a'],
  ['big5', '王小明,台北市資訊公司', '4e616d650aa4fda470a9fa2ca578a55fa5abb8eab054a4bda5710a'],
  ['euc_kr', '김철수,서울시 강남구', '4e616d650ab1e8c3b6bcf62cbcadbfefbdc320b0adb3b2b1b80a'],
  ['windows-1251', 'Иван Петров,Москва', '4e616d650ac8e2e0ed20cfe5f2f0eee22ccceef1eae2e00a'],
  ['windows-1250', 'Łukasz Żak,Gdańsk', '4e616d650aa3756b61737a20af616b2c476461f1736b0a'],
  ['windows-1250', 'Přemysl Růžička', '4e616d650a50f8656d79736c2052f99e69e86b610a'],
  ['windows-1252', 'O’Brien, José Pérez Núñez', '4e616d650a4f92427269656e2c204a6f73e92050e972657a204efaf1657a0a'],
  ['windows-1252', 'Søren Ærø', '4e616d650a53f872656e20c672f80a'],
  ['windows-1252', 'Nicolò Forlì', '4e616d650a4e69636f6cf220466f726cec0a'],
  ['windows-1254', 'Ayşe Yılmaz,Iğdır', '4e616d650a4179fe652059fd6c6d617a2c49f064fd720a'],
  ['utf-16-le', 'Zoë Müller', '4e0061006d0065000a005a006f00eb0020004d00fc006c006c00650072000a00'],
  ['utf-16-be', 'Zoë Müller', '004e0061006d0065000a005a006f00eb0020004d00fc006c006c00650072000a'],
  ['utf-8', 'Zoë 山田 👩', '4e616d650a5a6fc3ab20e5b1b1e794b020f09f91a90a'],
])('reads %s: %s', (_, text, hex) => {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  expect(decodeText(bytes)).toBe(`Name\n${text}\n`);
});

it('takes every valid UTF-8 text for what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = new TextEncoder().encode(`Name,${text.replaceAll('\0', '').replaceAll('\u001b', '')}`);
      expect(detectEncoding(bytes)).toBe('utf-8');
    }),
  );
});

it('lets one bad byte not turn a whole file', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('Zoë, Jörg, José, Núñez, Søren, Ærø, Łucja'), 0xff]);
  expect(detectEncoding(bytes)).toBe('utf-8');
});
