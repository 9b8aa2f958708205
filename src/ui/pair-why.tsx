import type { Lesson } from '../domain/introductions/lessons.ts';
import type { ProfileField } from '../domain/introductions/profile.ts';
import type { ReasonKind } from '../domain/introductions/reason-kind.ts';
import type { Suggestion } from '../domain/introductions/suggest.ts';
import { Button } from './button.tsx';
import { percent } from './format.ts';
import { reasonWords } from './reason-words.ts';
import { t, type Word } from './words.ts';
import './pair-why.css';

/** Where a fact stands in a person's record. */
const fields: Readonly<Record<ProfileField, Word>> = {
  needs: 'field_needs',
  offers: 'field_offers',
  interests: 'field_interests',
  skills: 'field_skills',
  groups: 'field_groups',
  organizations: 'field_organization',
  titles: 'field_title',
  schools: 'field_education',
  studies: 'field_education',
  years: 'field_education',
  hometown: 'field_places',
  locations: 'field_places',
  workLocations: 'field_places',
  languages: 'field_languages',
};

const kinds: Readonly<Record<ReasonKind, Word>> = {
  need: 'learned_need',
  'may-match': 'learned_may_match',
  ability: 'learned_ability',
  coming: 'learned_coming',
  interest: 'field_interests',
  skill: 'field_skills',
  group: 'field_groups',
  school: 'field_education',
  study: 'field_education',
  hometown: 'field_places',
  title: 'field_title',
  place: 'field_places',
  language: 'field_languages',
  employer: 'field_organization',
};

/** Chances that two know each other from which it is worth a word. */
const PERHAPS = 0.25;

/** What a lesson says, in one sentence. */
export function lessonWords({ kind, good, bad, change }: Lesson): string {
  return t(change > 0 ? 'lesson_more' : 'lesson_less', {
    kind: t(kinds[kind]),
    part: percent(Math.abs(change)),
    good,
    all: good + bad,
  });
}

interface PairWhyProps {
  pair: Pick<Suggestion, 'reasons' | 'known'>;
  names: { a: string; b: string };
  /** What the user's answers taught so far. */
  lessons: readonly Lesson[];
  onForget: () => void;
}

/** "Why do I see this?": each fact where it stands, how likely the two know each other, and what was learned from the user's answers. */
export function PairWhy({ pair, names, lessons, onForget }: PairWhyProps) {
  const learned = lessons.filter(({ kind }) => pair.reasons.some((reason) => reason.kind === kind));
  return (
    <details class="pair-facts">
      <summary>{t('why_this')}</summary>
      <ul>
        {pair.reasons.map((reason) => (
          <li key={`${reason.kind} ${reason.a.value} ${reason.b.value}`}>
            <span class="said">{reasonWords(reason, names)}</span>
            <span class="faint said">
              {(['a', 'b'] as const)
                .map((side) => `${names[side]}: ${t(fields[reason[side].field])}, “${reason[side].value}”`)
                .join(' · ')}
            </span>
          </li>
        ))}
        <li>{t(pair.known >= PERHAPS ? 'know_perhaps' : 'know_hardly')}</li>
        {learned.map((lesson) => (
          <li key={lesson.kind}>{lessonWords(lesson)}</li>
        ))}
        {learned.length === 0 && <li>{t('lesson_none')}</li>}
      </ul>
      {learned.length > 0 && (
        <Button small look="quiet" onClick={onForget}>
          {t('forget_lessons')}
        </Button>
      )}
    </details>
  );
}
