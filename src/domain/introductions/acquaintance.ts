import { type Profile, type ProfileField, fold } from './profile.ts';
export interface Acquaintance {
  readonly chance: (a: number, b: number) => number;
}
export function learnAcquaintance(
  profiles: readonly Profile[],
  ties: readonly (readonly [number, number])[],
): Acquaintance {
  void fold;
  void profiles;
  void ties;
  const f: ProfileField = 'years';
  void f;
  return { chance: () => 0 };
}
