import { concepts } from './concepts.ts';
import { fold } from './profile.ts';
import { stem } from './stem.ts';

/** A need or an offer as the engine reads it. */
export interface Wish {
  readonly text: string;
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
  /** The folded name of a place that it leads to ("moving to Lyon"). */
  readonly place?: string;
}

const fillers = new Set(
  [
    'a an the and or of for to in on at by with from into as is are be am was were been i me my we us our you your he him his she her hers they',
    'them their its it this that these those who whom which what when where how why some somebody someone something any anybody anyone people person',
    'others other another one ones very well really also too just than then so such can could may might will would shall should must have has had do',
    'does did not no nor but if about after before during until over under up down out off again more most less few many much each every all both own',
    'same ideally preferably currently now soon next last year month week spring summer autumn winter weekend weekends morning evening afternoon lunch',
    'look looks looking search searching searches seek seeks seeking need needs needed want wants wanted wish wishes like likes help helps helping find',
    'finding get getting gets offer offers offering provide provides providing interested interest happy glad willing eager love loves open able know knows',
    "knowing who's there here via per etc e g i.e within around between without always welcome short long good great best new first happy ready free available",
    'experienced experience experienced seasoned certified professional senior small large big young old local native',
    'suche biete ich und der die das ein eine einen einem einer fur mit auf im am zu zum zur von cherche je un une le la les des du de et pour avec dans propose busco ofrezco un una el los las para con y',
  ].flatMap((line) => line.split(' ')),
);

/** Wants work, wants to teach, to invest, to sell: a need that is somebody else's opportunity. */
const givingNeed =
  /\b(looking for (a |new |freelance |part time |full time )*(work|job|jobs|position|employment|projects|clients|gigs|students|tenants)|look(s|ing) for (a |the )?(new |next )(role|job|challenge)|open to (work|a new role|offers)|between jobs|seek(s|ing) (a )?(job|work|employment|position|role)|job seeker|wants? to (teach|mentor|coach|invest|volunteer|sell|rent out|give|host|share|donate|sponsor|buy|acquire|speak)|would like to (teach|mentor|coach|invest|volunteer|give|host|share|donate|sponsor))\b/;
/** Hires, seeks, buys: an offer that is a need too. */
const seekingOffer =
  /\b(hiring|hires?|recruit(s|ing)|seek(s|ing)|look(s|ing) for|search(es|ing) for|needs?|has (an )?open positions?|open to work|between jobs|wants? to)\b/;
const leadsTo =
  /\b(?:mov(?:e|es|ing)|relocat(?:e|es|ing)|travel(?:s|ling|ing)?|going|flying|visiting|visits?|new in|settling in)(?: back)?(?: to| in)? ([\p{L} ]{3,40})/u;

interface Pattern {
  readonly stems: readonly string[];
  readonly id: string;
  readonly help: boolean;
}

/** Phrases of all concepts by their first stem. */
const patterns = new Map<string, Pattern[]>();
for (const { id, sort, phrases } of concepts) {
  for (const phrase of phrases) {
    const stems = fold(phrase).split(' ').map(stem);
    const [first = ''] = stems;
    const known = patterns.get(first);
    const pattern = { stems, id, help: sort === 'help' };
    if (known) known.push(pattern);
    else patterns.set(first, [pattern]);
  }
}

/** Reads a line of needs or of offers. */
export function readWish(text: string, field: 'needs' | 'offers'): Wish {
  const folded = fold(text);
  const all = folded.split(' ');
  const stems = all.map(stem);
  const helps = new Set<string>();
  const areas = new Set<string>();
  stems.forEach((first, i) => {
    for (const pattern of patterns.get(first) ?? []) {
      if (pattern.stems.every((part, k) => stems[i + k] === part)) (pattern.help ? helps : areas).add(pattern.id);
    }
  });
  const words = all.filter((word) => word.length > 1 && !fillers.has(word));
  const place = field === 'needs' ? leadsTo.exec(folded)?.[1] : undefined;
  return {
    text,
    seeks: field === 'needs' || seekingOffer.test(folded),
    gives: field === 'offers' || givingNeed.test(folded),
    words,
    stems: [...new Set(words.map(stem))],
    helps: [...helps],
    areas: [...areas],
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
