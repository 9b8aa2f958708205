// Protects: a promise typed in one line is understood, or plainly not, and the words that were taken for its date are known.
import { describe, expect, it } from 'vitest';
import { readPromise } from './promises.ts';

// A Wednesday.
const today = '2026-06-10';
const due = (line: string, language?: string) => readPromise(line, { today, ...(language && { language }) }).dueOn;

describe('a promise', () => {
  it('is read whole', () => {
    const people = [
      { id: 'a', names: ['Ada Vale', 'Ada'] },
      { id: 'b', names: ['Adam Vale', 'Adam'] },
    ];
    expect(readPromise('I’ll send Ada the paper by Friday.', { today, people })).toEqual({
      text: 'Send Ada the paper.',
      dueOn: '2026-06-12',
      said: { words: 'Friday', at: 27 },
      owed: 'by-me',
      people: ['a'],
    });
  });

  it.each([
    ['call Bea tomorrow', '2026-06-11'],
    ['send the deck in two weeks', '2026-06-24'],
    ['send it on 3 July', '2026-07-03'],
    ['send it on Jan 5', '2027-01-05'],
    ['reply by 2026-07-01', '2026-07-01'],
    ['the list by the end of the week', '2026-06-12'],
    ['the list by the end of next week', '2026-06-19'],
    ['the list by end of month', '2026-06-30'],
    ['the list by the end of next month', '2026-07-31'],
    ['send the paper', undefined],
    ['send the paper at 5', undefined],
    ['meet in 2031', undefined],
  ])('“%s” is due %s', (line, on) => {
    expect(due(line)).toBe(on);
  });

  it('reads numbers day first, but for American English', () => {
    expect([due('send it 03/07/2026'), due('send it 07/03/2026', 'en-US')]).toEqual(['2026-07-03', '2026-07-03']);
  });

  it.each([
    ['de', 'Ich schicke es morgen', '2026-06-11'],
    ['fr', 'Je l’envoie demain', '2026-06-11'],
    ['es', 'Lo envío mañana', '2026-06-11'],
    ['ja', '明日送る', '2026-06-11'],
    ['xx', 'send it tomorrow', '2026-06-11'],
  ])('is read in %s', (language, line, on) => {
    expect(due(line, language)).toBe(on);
  });

  it('knows who owes whom', () => {
    const owed = (line: string) => readPromise(line, { today }).owed;
    expect(['Ada will send me the list', 'she owes me lunch', 'waiting for Ada’s answer'].map(owed)).toEqual(
      Array.from({ length: 3 }, () => 'by-them'),
    );
    expect(['I’ll send her the list', 'I owe Ada lunch', 'send Ada what she asked me for'].map(owed)).toEqual(
      Array.from({ length: 3 }, () => 'by-me'),
    );
  });

  it('leaves the choice between two of one name', () => {
    const people = ['Bea Lind', 'Bea Okoro'].map((name) => ({ id: name, names: [name, 'Bea'] }));
    expect(readPromise('ring Bea tomorrow', { today, people }).people).toHaveLength(2);
    expect(readPromise('ring béa okoro tomorrow', { today, people }).people).toEqual(['Bea Okoro']);
  });
});

/** What people write in their language, the day that it means, and who owes. */
const sentences: Readonly<
  Record<string, readonly [line: string, on: string | undefined, owed: 'by-me' | 'by-them'][]>
> = {
  en: [
    ['I’ll send Ada the paper by Friday', '2026-06-12', 'by-me'],
    ['I owe Ada a call next week', '2026-06-17', 'by-me'],
    ['Ada will send me the slides by Monday', '2026-06-15', 'by-them'],
    ['Send Bea the photos tomorrow', '2026-06-11', 'by-me'],
    ['Bea owes me lunch', undefined, 'by-them'],
    ['I promised Ada feedback within two weeks', '2026-06-24', 'by-me'],
    ['Give Ada her book back on 3 July', '2026-07-03', 'by-me'],
    ['Introduce Ada to Bea by the end of the month', '2026-06-30', 'by-me'],
    ['Call Bea in three days', '2026-06-13', 'by-me'],
    ['Ada promised to review my draft by June 20', '2026-06-20', 'by-them'],
    ['Waiting for Bea’s answer until next Tuesday', '2026-06-16', 'by-them'],
    ['Get back to Bea the day after tomorrow', '2026-06-12', 'by-me'],
    ['I have to write Bea a reference by the 15th', '2026-06-15', 'by-me'],
    ['Ada is going to lend me her bike this weekend', '2026-06-13', 'by-them'],
    ['I’ll let Ada know in a month', '2026-07-10', 'by-me'],
    ['Ada said she’d send the contract by Thursday', '2026-06-11', 'by-them'],
    ['Email Ada the notes no later than Monday', '2026-06-15', 'by-me'],
    ['I said I’d call Bea this evening', '2026-06-10', 'by-me'],
    ['Ada promised me a reply by the 3rd', '2026-07-03', 'by-them'],
    ['Ada should pay me back by July 1st', '2026-07-01', 'by-them'],
  ],
  de: [
    ['Ich schicke Ada bis Freitag das Paper', '2026-06-12', 'by-me'],
    ['Ich schulde Bea noch ein Essen', undefined, 'by-me'],
    ['Ada schickt mir bis Montag die Folien', '2026-06-15', 'by-them'],
    ['Bea morgen die Fotos schicken', '2026-06-11', 'by-me'],
    ['Ada schuldet mir 20 Euro', undefined, 'by-them'],
    ['Ich habe Ada Feedback bis zum 20. Juni versprochen', '2026-06-20', 'by-me'],
    ['Ada das Buch am 3. Juli zurückgeben', '2026-07-03', 'by-me'],
    ['Bea in drei Tagen anrufen', '2026-06-13', 'by-me'],
    ['Ich muss Ada bis Ende der Woche antworten', '2026-06-12', 'by-me'],
    ['Ada wollte mir bis Donnerstag den Vertrag schicken', '2026-06-11', 'by-them'],
    ['Bea bis Monatsende vorstellen', '2026-06-30', 'by-me'],
    ['Ich sage Bea übermorgen Bescheid', '2026-06-12', 'by-me'],
    ['Ich melde mich nächsten Dienstag bei Ada', '2026-06-16', 'by-me'],
    ['Warte auf Antwort von Bea bis Mittwoch', '2026-06-17', 'by-them'],
    ['Ada hat mir versprochen, bis 1. Juli zu antworten', '2026-07-01', 'by-them'],
    ['Ada am 15.7. das Zeugnis geben', '2026-07-15', 'by-me'],
    ['Bis heute Abend Ada zusagen', '2026-06-10', 'by-me'],
    ['Ich wollte Ada am Wochenende anrufen', '2026-06-13', 'by-me'],
    ['Bea bis Ende nächster Woche zurückrufen', '2026-06-19', 'by-me'],
    ['Ich muss mich bei Bea bis zum 15. bedanken', '2026-06-15', 'by-me'],
  ],
  fr: [
    ['Je dois envoyer l’article à Ada d’ici vendredi', '2026-06-12', 'by-me'],
    ['J’enverrai le papier à Ada avant vendredi', '2026-06-12', 'by-me'],
    ['Ada m’envoie les diapos lundi', '2026-06-15', 'by-them'],
    ['Envoyer les photos à Bea demain', '2026-06-11', 'by-me'],
    ['Bea me doit un déjeuner', undefined, 'by-them'],
    ['J’ai promis à Ada un retour dans deux semaines', '2026-06-24', 'by-me'],
    ['Rendre son livre à Ada le 3 juillet', '2026-07-03', 'by-me'],
    ['Ada me répond d’ici dix jours', '2026-06-20', 'by-them'],
    ['Je dois répondre à Ada d’ici la fin de la semaine', '2026-06-12', 'by-me'],
    ['Ada m’a promis le contrat pour jeudi', '2026-06-11', 'by-them'],
    ['Présenter Bea à Ada d’ici la fin du mois', '2026-06-30', 'by-me'],
    ['Je préviens Bea après-demain', '2026-06-12', 'by-me'],
    ['Bea va me prêter son vélo la semaine prochaine', '2026-06-17', 'by-them'],
    ['J’attends la réponse de Bea jusqu’à mercredi', '2026-06-17', 'by-them'],
    ['Ada doit me répondre avant le 1er juillet', '2026-07-01', 'by-them'],
    ['Dire oui à Ada ce soir', '2026-06-10', 'by-me'],
    ['Donner la lettre à Ada le 15/07', '2026-07-15', 'by-me'],
    ['Envoyer les chiffres à Bea au plus tard vendredi', '2026-06-12', 'by-me'],
    ['Inviter Ada le mois prochain', '2026-07-10', 'by-me'],
    ['Je rends les clés à Bea le 15', '2026-06-15', 'by-me'],
  ],
  es: [
    ['Le debo un artículo a Ada antes del viernes', '2026-06-12', 'by-me'],
    ['Ada me manda las diapositivas el lunes', '2026-06-15', 'by-them'],
    ['Enviar las fotos a Bea mañana', '2026-06-11', 'by-me'],
    ['Bea me debe una comida', undefined, 'by-them'],
    ['Prometí a Ada comentarios en dos semanas', '2026-06-24', 'by-me'],
    ['Devolver el libro a Ada el 3 de julio', '2026-07-03', 'by-me'],
    ['Tengo que responder a Ada antes de fin de mes', '2026-06-30', 'by-me'],
    ['Ada me prometió el contrato para el jueves', '2026-06-11', 'by-them'],
    ['Aviso a Bea pasado mañana', '2026-06-12', 'by-me'],
    ['Bea me va a prestar su bici la próxima semana', '2026-06-17', 'by-them'],
    ['Llamo a Ada el próximo martes', '2026-06-16', 'by-me'],
    ['Espero la respuesta de Bea hasta el miércoles', '2026-06-17', 'by-them'],
    ['Ada tiene que responderme antes del 1 de julio', '2026-07-01', 'by-them'],
    ['Decirle que sí a Ada esta noche', '2026-06-10', 'by-me'],
    ['Darle la carta a Ada el 15/07', '2026-07-15', 'by-me'],
    ['Enviar a Ada las notas a más tardar el lunes', '2026-06-15', 'by-me'],
    ['Devolver las llaves a Bea el día 15', '2026-06-15', 'by-me'],
    ['Prometí a Bea una cena a finales de mes', '2026-06-30', 'by-me'],
    ['Invitar a Ada el mes que viene', '2026-07-10', 'by-me'],
    ['Bea quiere mandarme las fotos mañana por la mañana', '2026-06-11', 'by-them'],
  ],
};

describe.each(Object.entries(sentences))('twenty promises in %s', (language, lines) => {
  const people = [
    { id: 'ada', names: ['Ada Vale', 'Ada'] },
    { id: 'bea', names: ['Bea Lind', 'Bea'] },
  ];
  it.each(lines)('“%s” is due %s, owed %s', (line, on, owed) => {
    const read = readPromise(line, { today, language, people });
    expect([read.dueOn, read.owed]).toEqual([on, owed]);
    expect(read.people).toEqual(people.filter(({ names: [, short = ''] }) => line.includes(short)).map(({ id }) => id));
    // What stays once the date is taken out reads as a sentence: no preposition hangs over.
    expect(read.text).toMatch(/[^\s,]$/);
    expect(read.text).not.toMatch(/(?:^|\s)(?:by|on|bis|am|le|la|à|d’ici|avant|pour|tard|el|día|para|de|del|a)$/i);
    if (on !== undefined) expect(read.text.length).toBeLessThan(line.length);
  });
});

const wednesday = '2026-06-10';
const saturday = '2026-06-13';

it.each([
  ['en', wednesday, 'send it Friday of next week', '2026-06-19'],
  ['en', wednesday, 'send it next week Friday', '2026-06-19'],
  ['en', wednesday, 'send it a week on Friday', '2026-06-19'],
  ['en', wednesday, 'send it a week today', '2026-06-17'],
  ['en', wednesday, 'send it a fortnight from Monday', '2026-06-29'],
  ['en', wednesday, 'send it by mid-July', '2026-07-15'],
  ['en', wednesday, 'send it by the end of May 2028', '2028-05-31'],
  ['en', wednesday, 'send it in June', '2026-06-30'],
  ['en', wednesday, 'send it by early May', '2027-05-01'],
  ['en', saturday, 'send it next weekend', '2026-06-20'],
  ['en', saturday, 'send it this weekend', '2026-06-13'],
  ['de', wednesday, 'schicke es am Freitag nächster Woche', '2026-06-19'],
  ['de', wednesday, 'schicke es nächste Woche am Freitag', '2026-06-19'],
  ['de', wednesday, 'schicke es heute in zwei Wochen', '2026-06-24'],
  ['de', wednesday, 'schicke es bis Ende Juli', '2026-07-31'],
  ['de', wednesday, 'schicke es am Freitag Morgen', '2026-06-12'],
  ['de', saturday, 'schicke es nächstes Wochenende', '2026-06-20'],
  ['fr', wednesday, 'envoyer vendredi de la semaine prochaine', '2026-06-19'],
  ['fr', wednesday, 'envoyer lundi en huit', '2026-06-22'],
  ['fr', wednesday, 'envoyer d’aujourd’hui en quinze', '2026-06-24'],
  ['fr', wednesday, 'envoyer d’ici fin juillet', '2026-07-31'],
  ['fr', saturday, 'envoyer le week-end prochain', '2026-06-20'],
  ['es', wednesday, 'enviar el viernes de la semana que viene', '2026-06-19'],
  ['es', wednesday, 'enviar de hoy en ocho', '2026-06-17'],
  ['es', wednesday, 'enviar a finales de julio', '2026-07-31'],
  ['es', wednesday, 'por la mañana llamar el viernes', '2026-06-12'],
  ['es', saturday, 'enviar el próximo fin de semana', '2026-06-20'],
  ['en', wednesday, 'send it early next week', '2026-06-15'],
  ['en', wednesday, 'send it by the middle of next week', '2026-06-17'],
  ['en', wednesday, 'send it by midweek', '2026-06-10'],
  ['en', saturday, 'send it by the middle of the week', '2026-06-17'],
  ['en', wednesday, 'send it Monday this week or Friday this week', '2026-06-12'],
  ['en', wednesday, 'send it a week from tomorrow', '2026-06-18'],
  ['en', wednesday, 'send it in the first week of July', '2026-07-07'],
  ['en', wednesday, 'send it this week', '2026-06-12'],
  ['en', saturday, 'send it this week', '2026-06-14'],
  ['en', wednesday, 'send it this month', '2026-06-30'],
  ['en', wednesday, 'send it within eleven days', '2026-06-21'],
  ['de', wednesday, 'schicke es bis Mitte nächster Woche', '2026-06-17'],
  ['de', wednesday, 'schicke es Anfang nächster Woche', '2026-06-15'],
  ['de', wednesday, 'schicke es noch diese Woche', '2026-06-12'],
  ['de', wednesday, 'schicke es Samstagabend', '2026-06-13'],
  ['de', wednesday, 'schicke es kommenden Donnerstag', '2026-06-11'],
  ['de', wednesday, 'schicke es bis Dienstag in einer Woche', '2026-06-23'],
  ['de', wednesday, 'schicke es binnen vierzehn Tagen', '2026-06-24'],
  ['de', wednesday, 'schicke es in acht Tagen', '2026-06-18'],
  ['fr', wednesday, 'envoyer en début de semaine prochaine', '2026-06-15'],
  ['fr', wednesday, 'envoyer au milieu de la semaine prochaine', '2026-06-17'],
  ['fr', wednesday, 'envoyer cette semaine', '2026-06-12'],
  ['fr', wednesday, 'envoyer ce mois-ci', '2026-06-30'],
  // Eight days are a week in French, and fifteen a fortnight.
  ['fr', wednesday, 'envoyer sous huit jours', '2026-06-17'],
  ['fr', wednesday, 'envoyer d’ici quinze jours', '2026-06-24'],
  ['fr', wednesday, 'envoyer dans une quinzaine de jours', '2026-06-24'],
  ['fr', wednesday, 'envoyer d’ici trois semaines', '2026-07-01'],
  ['es', wednesday, 'enviar el viernes que viene', '2026-06-12'],
  ['es', wednesday, 'enviar a principios de la semana que viene', '2026-06-15'],
  ['es', wednesday, 'enviar a mediados de la próxima semana', '2026-06-17'],
  ['es', wednesday, 'enviar esta semana', '2026-06-12'],
  ['es', wednesday, 'enviar la semana siguiente', '2026-06-17'],
  ['es', wednesday, 'enviar de aquí a quince días', '2026-06-24'],
  ['es', wednesday, 'enviar dentro de 3 días', '2026-06-13'],
])('reads in %s, on %s, “%s” as %s', (language, from, line, on) => {
  expect(readPromise(line, { today: from, language }).dueOn).toBe(on);
});

it.each([
  ['en', 'I’ll send Ada the paper by Friday', 'Send Ada the paper'],
  ['en', 'I will also ring Ada later today', 'Ring Ada'],
  ['en', 'I need to call Ada back sometime next week', 'Call Ada back'],
  ['en', 'I said I’d call Ada this evening', 'Call Ada'],
  ['en', 'Don’t forget to thank Ada by end of day Thursday', 'Thank Ada'],
  ['en', 'I’d like to thank Ada before the 20th', 'Thank Ada'],
  ['en', 'I owe Ada lunch', 'I owe Ada lunch'],
  ['en', 'I’ll be at Ada’s on Friday', 'I’ll be at Ada’s'],
  ['en', 'Lunch with Ada on me, first week of July', 'Lunch with Ada on me'],
  ['en', 'Ada will send me the paper by Friday', 'Ada will send me the paper'],
  ['de', 'Ich muss Ada noch diese Woche schreiben', 'Ada schreiben'],
  ['de', 'Ich muss mich bis Montag bei Ada bedanken', 'Ich muss mich bei Ada bedanken'],
  ['de', 'Ich schicke Ada das Buch noch heute', 'Ich schicke Ada das Buch'],
  ['de', 'Übers Wochenende Adas Entwurf lesen', 'Adas Entwurf lesen'],
  ['fr', 'Je dois rappeler Ada demain soir', 'Rappeler Ada'],
  ['fr', 'Je dois lui envoyer le livre lundi', 'Lui envoyer le livre'],
  ['fr', 'Je dois un déjeuner à Ada', 'Je dois un déjeuner à Ada'],
  ['fr', 'J’ai promis d’inviter Ada samedi matin', 'Inviter Ada'],
  ['es', 'Tengo que contestarle a Ada esta semana', 'Contestarle a Ada'],
  ['es', 'Debo una comida a Ada', 'Debo una comida a Ada'],
  ['es', 'Voy a llamar a Ada el sábado por la tarde', 'Llamar a Ada'],
  ['es', 'Dar las gracias a Ada hoy mismo', 'Dar las gracias a Ada'],
])('keeps of a promise in %s what is to be done: %s', (language, line, text) => {
  expect(readPromise(line, { today, language }).text).toBe(text);
});

it.each([
  ['Ada is sending me her CV on Sunday', 'by-them'],
  ['Ada’s bringing me the keys', 'by-them'],
  ['Ada is waiting for me to reply', 'by-me'],
  ['Waiting for Ada to reply', 'by-them'],
])('knows who owes: %s', (line, owed) => {
  expect(readPromise(line, { today }).owed).toBe(owed);
});

describe('a word that is also a date', () => {
  const people = ['June Park', 'Sam Roy'].map((name) => ({ id: name, names: [name, name.split(' ')[0] ?? name] }));
  const read = (language: string, line: string) => {
    const { dueOn, text } = readPromise(line, { today, language, people });
    return [dueOn, text];
  };

  it.each([
    ['en', 'Send June the paper'],
    ['en', 'I sat with Ada, owe her the slides'],
    ['en', 'Sun cream for Ada'],
    ['en', 'Join the march with Ada'],
    ['de', 'So schicke ich Ada das Buch'],
    ['de', 'Fr. Lie das Buch geben'],
    ['fr', 'Envoyer le livre à Sam'],
    ['fr', 'Rendre le jeu à Ada'],
    ['fr', 'Envoyer mon livre à Ada'],
    ['es', 'Ver el mar con Ada'],
  ])('in %s stays in the line: %s', (language, line) => {
    expect(read(language, line)).toEqual([undefined, line]);
  });

  it.each([
    ['en', 'Ring June on 20 June', '2026-06-20', 'Ring June'],
    ['en', 'Ring June in June', '2026-06-30', 'Ring June'],
    ['en', 'Ring Ada Sat', '2026-06-13', 'Ring Ada'],
    ['en', 'Ring Ada fri', '2026-06-12', 'Ring Ada'],
    ['en', 'sat', '2026-06-13', ''],
    ['de', 'Das Buch am So zurückgeben', '2026-06-14', 'Das Buch zurückgeben'],
    ['fr', 'Rendre le livre ven. à Ada', '2026-06-12', 'Rendre le livre à Ada'],
  ])('in %s is a date where it is meant: %s', (language, line, on, text) => {
    expect(read(language, line)).toEqual([on, text]);
  });
});

it('reads a day named alone as the next of its kind', () => {
  const on = (line: string, from: string) => readPromise(line, { today: from }).dueOn;
  expect(on('by the 5th', '2026-06-10')).toBe('2026-07-05');
  expect(on('by the 31st', '2026-06-10')).toBe('2026-07-31');
  expect(on('by the 30th', '2026-02-10')).toBe('2026-03-30');
  expect(on('by the 10th', '2026-06-10')).toBe('2026-06-10');
  expect(on('by the 2nd', '2026-12-10')).toBe('2027-01-02');
  expect(on('bis zum 3.2.', '2026-06-10')).toBe('2027-02-03');
  expect(on('a finales de año', '2026-06-10')).toBe('2026-12-31');
  expect(on('el próximo mes', '2026-01-31')).toBe('2026-02-28');
  expect(on('el año que viene', '2028-02-29')).toBe('2029-02-28');
  expect(on('this weekend', '2026-06-14')).toBe('2026-06-20');
  expect(on('the end of the week', '2026-06-13')).toBe('2026-06-19');
  expect(on('by the 40th', '2026-06-10')).toBeUndefined();
});
