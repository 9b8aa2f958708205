import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';
import { meets, readWish } from './wishes.ts';

// Protects: a line is read in its own language, as who seeks and who gives, and only what is really named is met.

const need = (text: string) => readWish(text, 'needs');
const offer = (text: string) => readWish(text, 'offers');

describe('the language of a line', () => {
  it.each([
    ['Looking for a piano teacher', 'en'],
    ['Marketing', 'en'],
    ['Coach', 'en'],
    ['Sucht eine Wohnung in Bonn', 'de'],
    ['Vermietung möblierter Zimmer', 'de'],
    ['Gärtner', 'de'],
    ['Cherche un appartement à Nantes', 'fr'],
    ['Infirmière', 'fr'],
    ['Busca piso en Cádiz', 'es'],
    ['Jardinero con furgoneta', 'es'],
    ['', 'en'],
    ['日本語', 'en'],
  ])('reads “%s” as %s', (text, language) => {
    expect(need(text).language).toBe(language);
  });

  it('leaves out what says nothing of the topic, in that language only', () => {
    expect(need('Suche einen Klempner für die Küche').words).toEqual(['klempner', 'kuche']);
    expect(need('Cherche un plombier pour la cuisine').words).toEqual(['plombier', 'cuisine']);
    expect(need('Busca un fontanero para la cocina').words).toEqual(['fontanero', 'cocina']);
    expect(need('Looking for a plumber for the kitchen').words).toEqual(['plumber', 'kitchen']);
  });
});

describe('stems', () => {
  it.each([
    ['en', 'teaches', 'teacher'],
    ['en', 'stories', 'story'],
    ['en', 'boxes', 'box'],
    ['de', 'vermietung', 'vermietet'],
    ['de', 'lehrerinnen', 'lehrer'],
    ['fr', 'jardinier', 'jardin'],
    ['fr', 'apiculteur', 'apiculture'],
    ['es', 'traductoras', 'traductor'],
    ['es', 'mudanzas', 'mudanza'],
  ] as const)('%s: %s and %s are one', (language, one, other) => {
    expect(stem(one, language)).toBe(stem(other, language));
  });

  it.each([
    ['engine', 'engineer'],
    ['runs', 'runner'],
    ['ship', 'shipping'],
    ['house', 'housing'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leaves short words and other scripts alone', () => {
    expect(stem('ring')).toBe('ring');
    expect(stem('its')).toBe('its');
    expect(stem('книги')).toBe('книги');
    expect(stem('eis', 'de')).toBe('eis');
  });
});

describe('meeting', () => {
  it.each([
    ['Needs a patent lawyer', 'Patent attorney'],
    ['Sucht einen Anwalt für Mietrecht', 'Rechtsanwältin'],
    ['Cherche un avocat', 'Cabinet d’avocats'],
    ['Busca abogado', 'Abogada de familia'],
    ['Sucht einen Anwalt', 'Solicitor in London'],
    ['Looking for a nanny', 'Tagesmutter mit freien Plätzen'],
  ])('“%s” is met by “%s”', (one, other) => {
    expect(meets(need(one), offer(other))).toBeGreaterThan(0.5);
  });

  it.each([
    ['Needs a patent lawyer', 'Piano teacher'],
    ['Sucht einen Klempner', 'Sucht einen Klempner'],
    ['Needs advice on a business project', 'Runs a project in her business team'],
  ])('“%s” is not met by “%s”', (one, other) => {
    const asked = one === other ? need(other) : offer(other);
    expect(meets(need(one), asked)).toBeLessThan(0.75);
    if (one === other) expect(meets(need(one), asked)).toBe(0);
  });

  it('counts a shared concept, what it covers and its area, each a little', () => {
    const concept = meets(need('Looking for a notary'), offer('Attorney'));
    const words = meets(need('Looking for an attorney'), offer('Attorney'));
    expect(concept).toBeCloseTo(0.55 + 0.2 + 0.05, 5);
    expect(words).toBeCloseTo(0.55 + 0.2 + 0.15 + 0.05, 5);
    expect(meets(need('kite making'), offer('kite making'))).toBe(1);
    expect(meets(need('kite making'), offer('kite flying'))).toBe(0.75);
    expect(meets(need('kite making'), offer('rug making'))).toBeLessThanOrEqual(0.75);
  });

  it('does not take the area for what is done, where both name what is done', () => {
    expect(meets(need('photographer for beacons'), offer('carpenter for beacons'))).toBe(0);
    expect(meets(need('heraldry for beacons'), offer('blazons for beacons'))).toBe(0.75);
  });

  it.each([
    ['Looking for work as a welder', true],
    ['Sucht eine Stelle als Pfleger', true],
    ['Cherche un emploi de comptable', true],
    ['Busca trabajo de camarera', true],
    ['Looking for a welder', false],
    ['Sucht einen Pfleger', false],
    ['Cherche un comptable', false],
    ['Busca camarera', false],
  ])('a need may be somebody else’s chance: “%s” %s', (text, gives) => {
    expect(need(text).gives).toBe(gives);
    expect(need(text).seeks).toBe(true);
  });

  it.each([
    ['Hires welders', true],
    ['Stellt Pflegekräfte ein', true],
    ['Recrute des soudeurs', true],
    ['Contrata soldadores', true],
    ['Welder', false],
    ['Soudeur', false],
  ])('an offer may be a need: “%s” %s', (text, seeks) => {
    expect(offer(text).seeks).toBe(seeks);
    expect(offer(text).gives).toBe(true);
  });

  it.each([
    ['Moving to Porto', 'porto'],
    ['Zieht im Herbst nach Graz', 'graz'],
    ['Déménage à Lille', 'lille'],
    ['Se muda a Bilbao', 'bilbao'],
    ['In Lyon 3–7 May', 'lyon'],
    ['I’m in Porto from 12 June', 'porto'],
    ['In Graz vom 3. bis 7. Mai', 'graz'],
    ['À Lille du 3 au 7 mai', 'lille'],
    ['En Bilbao del 3 al 7 de mayo', 'bilbao'],
    ['Travelling to New York 3–7 May', 'new york'],
    ['Wants to get better in round 2 of talks', undefined],
    ['In need of a piano', undefined],
  ])('reads where “%s” leads', (text, place) => {
    expect(need(text).place).toBe(place);
    expect(offer(text).place).toBeUndefined();
  });
});
