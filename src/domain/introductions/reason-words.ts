import type { ReasonKind } from './reason-kind.ts';
import type { Fact } from './reasons.ts';

/** A message's key in _locales and its English text; `$A$` and `$B$` are names, `$AVALUE$` and `$BVALUE$` their facts. */
export interface ReasonMessage {
  readonly key: string;
  readonly english: string;
}

/** How each kind of reason is said. For `need`, `may-match`, `ability` and `coming` A is the one who gains. */
export const reasonMessages: Readonly<Record<ReasonKind, ReasonMessage>> = {
  need: { key: 'reason_need', english: '$A$ looks for “$AVALUE$”; $B$ offers “$BVALUE$”.' },
  'may-match': { key: 'reason_may_match', english: '$A$ looks for “$AVALUE$”; $B$ says “$BVALUE$”, which may match.' },
  ability: { key: 'reason_ability', english: '$A$ looks for “$AVALUE$”; $B$ knows “$BVALUE$”.' },
  coming: { key: 'reason_coming', english: '$A$ says “$AVALUE$”; $B$ is in $BVALUE$.' },
  interest: { key: 'reason_interest', english: 'Both are interested in $AVALUE$.' },
  skill: { key: 'reason_skill', english: 'Both know $AVALUE$.' },
  group: { key: 'reason_group', english: 'Both belong to $AVALUE$.' },
  school: { key: 'reason_school', english: 'Both went to $AVALUE$.' },
  study: { key: 'reason_study', english: 'Both studied $AVALUE$.' },
  hometown: { key: 'reason_hometown', english: 'Both come from $AVALUE$.' },
  title: { key: 'reason_title', english: 'Both do the same work: $AVALUE$ and $BVALUE$.' },
  place: { key: 'reason_place', english: 'Both are in $AVALUE$.' },
  language: { key: 'reason_language', english: 'Both speak $AVALUE$.' },
  employer: { key: 'reason_employer', english: 'Both worked at $AVALUE$.' },
};

/** One sentence for a reason out of a template (a locale's, or the English one). `gains` is the name of who gains. */
export function reasonText(template: string, names: { a: string; b: string }, facts: { a: Fact; b: Fact }): string {
  return template.replaceAll(/\$(A|B|AVALUE|BVALUE)\$/g, (_, slot: string) =>
    slot === 'A' ? names.a : slot === 'B' ? names.b : slot === 'AVALUE' ? facts.a.value : facts.b.value,
  );
}
