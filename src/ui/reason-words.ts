import { gainOf } from '../domain/introductions/gain.ts';
import type { ReasonKind } from '../domain/introductions/reason-kind.ts';
import type { Reason, Suggestion } from '../domain/introductions/suggest.ts';
import { t, type Word } from './words.ts';

const keys: Readonly<Record<ReasonKind, Word>> = {
  need: 'reason_need',
  'may-match': 'reason_may_match',
  ability: 'reason_ability',
  coming: 'reason_coming',
  interest: 'reason_interest',
  skill: 'reason_skill',
  group: 'reason_group',
  school: 'reason_school',
  study: 'reason_study',
  hometown: 'reason_hometown',
  title: 'reason_title',
  place: 'reason_place',
  language: 'reason_language',
  employer: 'reason_employer',
};

interface Names {
  a: string;
  b: string;
}

/** Why two people ought to meet, in one sentence; whoever gains is named first. */
export function reasonWords(reason: Reason, names: Names): string {
  const [gains, gives] = reason.gains === 'b' ? (['b', 'a'] as const) : (['a', 'b'] as const);
  return t(keys[reason.kind], {
    a: names[gains],
    b: names[gives],
    fact: reason[gains].value,
    other: reason[gives].value,
  });
}

/** The same pair with its reasons in the user's words, as an introduction's row keeps them. */
export function inWords<P extends Pick<Suggestion, 'reasons'>>(pair: P, names: Names): P {
  return { ...pair, reasons: pair.reasons.map((reason) => ({ ...reason, text: reasonWords(reason, names) })) };
}

/** The reasons that are not told by what each side gains, in one sentence each. */
export function furtherReasons(pair: Pick<Suggestion, 'reasons'>, names: Names): string[] {
  const told = [gainOf(pair, 'a')?.reason, gainOf(pair, 'b')?.reason];
  return pair.reasons.filter((reason) => !told.includes(reason)).map((reason) => reasonWords(reason, names));
}

/** What one side of a pair gains, in one sentence; empty where a pair has no reason. */
export function gainWords(pair: Pick<Suggestion, 'reasons'>, side: 'a' | 'b', names: Names): string {
  const gain = gainOf(pair, side);
  if (!gain) return '';
  const other = side === 'a' ? 'b' : 'a';
  const values = { name: names[other], own: gain.reason[side].value, other: gain.reason[other].value };
  return t(`gain_${gain.kind}`, values);
}
