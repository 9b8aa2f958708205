import { describe, expect, it } from 'vitest';
import { isProtected } from './protected.ts';

// Protects: whatever touches belief, politics, union membership, health, orientation or origin is recognised in the four languages
// that Kith speaks, as one's own word and as a group's name, and ordinary work and pastimes are left alone.

describe.each<[string, Record<string, readonly string[]>]>([
  [
    'belief',
    {
      en: [
        'Parish council',
        'Gospel choir',
        'Bible study',
        'Lutherans',
        'Young Muslims',
        'Rabbi',
        'Sikh youth',
        'Zen Buddhists',
        'Atheists of Oslo',
        'Interfaith prayer',
      ],
      de: [
        'Kirchenchor',
        'Katholiken in der Region',
        'evangelische Jugend',
        'Christen am Arbeitsplatz',
        'Muslime im Beruf',
        'jüdisches Leben',
        'Buddhisten',
        'Moschee',
        'Bibelkreis',
        'Glaube und Alltag',
      ],
      fr: [
        'Paroisse du centre',
        'catholiques',
        'Jeunes chrétiens',
        'protestants',
        'musulmans',
        'juifs de Lyon',
        'Bouddhisme',
        'Mosquée',
        'Groupe de prière',
        'Église du village',
      ],
      es: [
        'Parroquia',
        'católicos',
        'cristianos',
        'musulmanes',
        'judíos',
        'budistas',
        'Mezquita',
        'Religión',
        'Grupo de oración',
        'Iglesia',
      ],
    },
  ],
  [
    'politics and unions',
    {
      en: [
        'Politics',
        'Young Democrats',
        'Republicans abroad',
        'Conservatives',
        'Green Party',
        'Socialists',
        'Pro-life',
        'Trade union',
        'Labour Party',
      ],
      de: [
        'Kommunalpolitik',
        'Parteimitglied',
        'Sozialdemokratie',
        'Wahlkampf',
        'Gewerkschafterin',
        'Betriebsrat',
        'Sozialisten',
        'Die Linke',
        'Konservative',
      ],
      fr: [
        'Politique locale',
        'socialistes',
        'communistes',
        'républicains',
        'Syndicat',
        'Syndicalistes',
        'Campagne électorale',
        'Parti socialiste',
      ],
      es: [
        'Política',
        'políticos',
        'socialistas',
        'comunistas',
        'conservadores',
        'Sindicatos',
        'sindicalistas',
        'Campaña electoral',
        'Partido socialista',
      ],
    },
  ],
  [
    'health',
    {
      en: [
        'Cancer survivors',
        'Living with HIV',
        'Diabetics',
        'Depression',
        'Autistic adults',
        'Addiction recovery group',
        'Wheelchair users',
        'Mental illness',
        'Parkinson',
        'Chronic illness',
        'Support groups',
        'Eating disorders',
        'Living with PTSD',
      ],
      de: [
        'Krebs',
        'Depression',
        'Diabetiker',
        'Autismus',
        'Suchthilfe',
        'Menschen mit Behinderung',
        'Selbsthilfegruppe',
        'Rollstuhl',
        'Demenz',
        'chronisch krank',
      ],
      fr: [
        'Cancer',
        'Dépression',
        'diabétiques',
        'autistes',
        'Addictions',
        'handicapés',
        'Groupe de parole',
        'Fauteuil roulant',
        'Démence',
        'malades chroniques',
      ],
      es: [
        'Cáncer',
        'Depresión',
        'diabéticos',
        'autistas',
        'adicciones',
        'discapacitados',
        'Grupo de apoyo',
        'Silla de ruedas',
        'Demencia',
        'enfermedades raras',
      ],
    },
  ],
  [
    'orientation',
    {
      en: [
        'Gay dads',
        'Lesbians',
        'Bisexual network',
        'Queer film',
        'LGBTQ+',
        'Transgender',
        'Non-binary',
        'Pride march',
      ],
      de: ['Schwule Väter', 'Lesben', 'bisexuelle Frauen', 'Queeres Kino', 'homosexuell', 'Transgeschlechtlichkeit'],
      fr: ['homosexuels', 'lesbiennes', 'bisexuels', 'transgenres', 'Gay'],
      es: ['homosexuales', 'lesbianas', 'bisexuales', 'transgénero', 'Gais'],
    },
  ],
  [
    'origin',
    {
      en: ['Ethnic minorities', 'Race relations', 'Black Lives Matter'],
      de: ['ethnische Minderheiten', 'Ethnie'],
      fr: ['ethnies', 'minorités ethniques'],
      es: ['etnias', 'minorías étnicas'],
    },
  ],
])('%s', (_, byLanguage) => {
  it.each(Object.entries(byLanguage))('is recognised in %s', (_language, values) => {
    expect(values.filter((value) => !isProtected(value))).toEqual([]);
  });
});

it('is recognised in any case, in either form of an accent, and within other words', () => {
  for (const value of ['GAY', 'DÉPRESSION', 'Église'.normalize('NFD'), 'Sponsor (church)', 'mental-illness charity'])
    expect([value, isProtected(value)]).toEqual([value, true]);
});

it.each([
  'Data recovery',
  'Search party planning',
  'Disaster relief',
  'Office politeness',
  'Christine',
  'Labour market research',
  'Krebsgasse',
  'Parking',
  'Trains',
  'Union types',
  'Gaya',
  'Partner',
  'Therapeutic baking',
  'Orthopädie',
])('leaves “%s” alone', (value) => {
  expect(isProtected(value)).toBe(false);
});
