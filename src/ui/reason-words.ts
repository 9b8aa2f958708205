import type { ReasonKind } from '../domain/introductions/reasons.ts';
import type { Reason } from '../domain/introductions/suggest.ts';
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

/** Why two people ought to meet, in one sentence; whoever gains is named first. */
export function reasonWords(reason: Reason, names: { a: string; b: string }): string {
  const [gains, gives] = reason.gains === 'b' ? (['b', 'a'] as const) : (['a', 'b'] as const);
  return t(keys[reason.kind], {
    a: names[gains],
    b: names[gives],
    fact: reason[gains].value,
    other: reason[gives].value,
  });
}
