// Protects: a birthday is said in the tense of its day and in the plural of its years, in each language.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { occasionWords } from './occasion-words.ts';
import { provideWords } from './words.ts';

const today = '2026-06-10';
const said = (language: string, on: string, years?: number): string => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  );
  provideWords((key) => messages[key]?.message ?? '', language);
  return occasionWords(
    {
      person: 'ada',
      kind: 'birthday',
      key: '',
      on,
      from: on,
      to: on,
      importance: 0.5,
      closeness: 3,
      ...(years !== undefined && { years }),
    },
    today,
  );
};

it.each([
  ['en', 'Turned 40 yesterday.', 'Turns 1 today.', 'Turns 40 in 3 days.', 'Birthday tomorrow.'],
  ['de', 'Wurde gestern 40.', 'Wird heute 1.', 'Wird in 3 Tagen 40.', 'Geburtstag morgen.'],
  [
    'fr',
    'A fêté hier ses 40 ans.',
    'Fête aujourd’hui sa première année.',
    'Fête dans 3 jours ses 40 ans.',
    'Anniversaire demain.',
  ],
  ['es', 'Cumplió 40 años ayer.', 'Cumple 1 año hoy.', 'Cumple 40 años dentro de 3 días.', 'Cumpleaños mañana.'],
])('says it in %s', (language, past, first, ahead, unknown) => {
  expect([
    said(language, '2026-06-09', 40),
    said(language, today, 1),
    said(language, '2026-06-13', 40),
    said(language, '2026-06-11'),
  ]).toEqual([past, first, ahead, unknown]);
});
