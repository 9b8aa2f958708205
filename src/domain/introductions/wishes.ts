import { conceptHints } from './concept-hints.ts';
import { concepts } from './concepts.ts';
import { fold } from './profile.ts';
import { type Language, isTopic, languageOf } from './language.ts';
import { stem } from './stem.ts';
import { translatedConcepts } from './translated-concepts.ts';

/** A need or an offer as the engine reads it. */
export interface Wish {
  readonly text: string;
  readonly language: Language;
  /** Somebody's offer may meet it. */
  readonly seeks: boolean;
  /** It may meet somebody's need: a need like "looking for work as a nurse" is an offer too. */
  readonly gives: boolean;
  /** What it is about: words that carry meaning, as they stand and by their stems. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Ids of the concepts that say what is done, and of those that only say in which area. */
  readonly helps: readonly string[];
  readonly areas: readonly string[];
  /** Ids of concepts of what is done at which its words only hint. */
  readonly hints: readonly string[];
  /** The folded name of a place that it leads to ("moving to Lyon"). */
  readonly place?: string;
}

/** Wants work, wants to teach, to invest, to sell: a need that is somebody else's opportunity. */
const givingNeed =
  /\b(looking for (a |new |freelance |part time |full time )*(work|job|jobs|position|employment|projects|clients|gigs|students|tenants)|look(s|ing) for (a |the )?(new |next )(role|job|challenge)|open to (work|a new role|offers)|between jobs|seek(s|ing) (a )?(job|work|employment|position|role)|job seeker|wants? to (teach|mentor|coach|invest|volunteer|sell|rent out|give|host|share|donate|sponsor|buy|acquire|speak)|would like to (teach|mentor|coach|invest|volunteer|give|host|share|donate|sponsor))\b/;
/** Hires, seeks, buys: an offer that is a need too. */
const seekingOffer =
  /\b(hiring|hires?|recruit(s|ing)|seek(s|ing)|look(s|ing) for|search(es|ing) for|needs?|has (an )?open positions?|open to work|between jobs|wants? to)\b/;
/** The same in other languages. */
const givingNeeds: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /\b(sucht? (eine? |neue )*(stelle|arbeit|job|anstellung|kunden|auftrage|schuler|mieter)|(mochte|will) .*(unterrichten|investieren|spenden|vermieten|verkaufen|sich engagieren))\b/,
  fr: /\b(cherche (un |une |du |des )*(emploi|poste|travail|clients|eleves|locataires)|(voudrait|souhaite|aimerait|veut) (enseigner|investir|donner|louer|vendre|faire du benevolat))\b/,
  es: /\b(busc[ao] (un |una )*(trabajo|empleo|puesto|clientes|alumnos|inquilinos)|quiere (ensenar|invertir|donar|alquilar|vender|hacer voluntariado))\b/,
};
const seekingOffers: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /\b(sucht|suchen|braucht|stell(t|en) .*\bein|stell(t|en) ein)\b/,
  fr: /\b(recrute|recrutons|embauche|cherche|recherche)\b/,
  es: /\b(contrata|contratamos|busca|buscamos|necesita)\b/,
};
const leadsTo =
  /\b(?:mov(?:e|es|ing)|relocat(?:e|es|ing)|travel(?:s|ling|ing)?|going|flying|visiting|visits?|new in|settling in)(?: back)?(?: to| in)? ([\p{L} ]{3,40})|\b(?:zieht|ziehe|umzug|reist|reise) (?:[\p{L} ]{0,20} )?nach ([\p{L} ]{3,40})|\b(?:demenage|s installe|part|voyage) (?:a|pour|en) ([\p{L} ]{3,40})|\b(?:se muda|mudarse|viaja|viaje) a ([\p{L} ]{3,40})/u;
/** A stay that is told by its dates: "in Lyon 3-7 May". */
const staysIn =
  /^(?:(?:i am|i m|we are|will be|back) )*(?:in|a|en) ([\p{L} ]{3,40}?) (?:(?:from|on|until|till|vom|am|bis|du|le|del|el) )*\d/u;

interface Pattern {
  readonly stems: readonly string[];
  readonly id: string;
  readonly says: 'help' | 'field' | 'hint';
}
type Patterns = ReadonlyMap<string, readonly Pattern[]>;

/** Phrases of all concepts by their first stem, in each language. */
const patterns: ReadonlyMap<Language, Patterns> = new Map<Language, Patterns>([
  [
    'en',
    byFirstStem('en', [
      ...concepts.map(({ id, sort, phrases }) => ({ id, says: sort, phrases })),
      ...conceptHints.map(({ id, phrases }) => ({ id, says: 'hint' as const, phrases })),
    ]),
  ],
  ...[...translatedConcepts].map(([language, rows]): [Language, Patterns] => [
    language,
    byFirstStem(
      language,
      rows.map(([id, phrases]) => ({ id: `help ${id}`, says: 'help', phrases })),
    ),
  ]),
]);

function byFirstStem(
  language: Language,
  rows: readonly { id: string; says: Pattern['says']; phrases: readonly string[] }[],
): Patterns {
  const found = new Map<string, Pattern[]>();
  for (const { id, says, phrases } of rows) {
    for (const phrase of phrases) {
      const stems = fold(phrase)
        .split(' ')
        .map((word) => stem(word, language));
      const [first = ''] = stems;
      const known = found.get(first);
      const pattern = { stems, id, says };
      if (known) known.push(pattern);
      else found.set(first, [pattern]);
    }
  }
  return found;
}

/** A word that a concept of the language consists of or begins with. */
function speaks(language: Language, word: string): boolean {
  return word.length > 3 && patterns.get(language)?.has(stem(word, language)) === true;
}

/** Reads a line of needs or of offers. */
export function readWish(text: string, field: 'needs' | 'offers'): Wish {
  const folded = fold(text);
  const all = folded.split(' ');
  const language = languageOf(text, all, speaks);
  const stems = all.map((word) => stem(word, language));
  const said: Record<Pattern['says'], Set<string>> = { help: new Set(), field: new Set(), hint: new Set() };
  stems.forEach((first, i) => {
    for (const pattern of patterns.get(language)?.get(first) ?? []) {
      if (pattern.stems.every((part, k) => stems[i + k] === part)) said[pattern.says].add(pattern.id);
    }
  });
  const words = all.filter((word) => isTopic(word, language));
  const place = field === 'needs' ? (leadsTo.exec(folded) ?? staysIn.exec(folded))?.slice(1).find(Boolean) : undefined;
  const [givesToo, seeksToo] =
    language === 'en' ? [givingNeed, seekingOffer] : [givingNeeds[language], seekingOffers[language]];
  return {
    text,
    language,
    seeks: field === 'needs' || seeksToo.test(folded),
    gives: field === 'offers' || givesToo.test(folded),
    words,
    stems: [...new Set(words.map((word) => stem(word, language)))],
    helps: [...said.help],
    areas: [...said.field],
    hints: [...said.hint],
    ...(place && { place: place.trim() }),
  };
}

/** Stems that say what kind of wish it is rather than what it is about, weak on their own. */
const WEAK = new Set([
  'advice',
  'partn',
  'compani',
  'busines',
  'business',
  'work',
  'job',
  'team',
  'project',
  'contact',
  'expert',
  'servic',
  'servi',
  'support',
  'start',
  'startup',
  'build',
  'learn',
  'teach',
  'use',
  'make',
  'run',
  'meet',
  'talk',
  'introduction',
  'citi',
  'home',
  'famili',
  'friend',
]);

/**
 * How surely an offer meets a need by a shared concept or by the same words: 0 (not) to 1. Half of what the need is about must
 * be in the offer; a concept that says what is done counts most, an area alone counts nothing.
 */
export function meets(need: Wish, offer: Wish): number {
  if (!need.seeks || !offer.gives) return 0;
  const given = new Set(offer.stems);
  const sharedStems = need.stems.filter((part) => given.has(part));
  const cover = need.stems.length ? sharedStems.length / need.stems.length : 0;
  const strong = sharedStems.some((part) => !WEAK.has(part));
  const helps = need.helps.filter((id) => offer.helps.includes(id)).length;
  if (helps) {
    const areas = need.areas.length
      ? need.areas.filter((id) => offer.areas.includes(id)).length / need.areas.length
      : 0.5;
    return 0.55 + 0.2 * (helps / need.helps.length) + 0.15 * cover + 0.1 * areas;
  }
  // Both name what is done, and not the same thing: the shared words tell only the area.
  if (need.helps.length && offer.helps.length && cover < 0.75) return 0;
  return strong && cover >= 0.5 ? 0.5 + 0.5 * cover : 0;
}
