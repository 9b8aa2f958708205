import { forgetLessons } from '../../app/acts/introduce.ts';
import { live } from '../../app/live.ts';
import { lessonsLearned } from '../../app/reads/lessons.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useLive } from '../../ui/live.ts';
import { lessonWords } from '../../ui/pair-why.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { useAct } from '../use-act.ts';

/** What the user's answers to suggestions taught, the way to forget it, and in which languages needs and offers are understood. */
export function Lessons() {
  const kith = useKith();
  const run = useAct();
  const lessons = useLive(() => live(() => lessonsLearned(kith)), [kith]).value ?? [];
  const forget = (): Promise<boolean> => run(forgetLessons(kith), t('lessons_forgotten'));
  return (
    <Card title={t('section_introductions')}>
      <div class="stack">
        {lessons.length === 0 && <p class="soft">{t('lessons_none')}</p>}
        {lessons.length > 0 && (
          <>
            <ul role="list">
              {lessons.map((lesson) => (
                <li key={lesson.kind}>{lessonWords(lesson)}</li>
              ))}
            </ul>
            <div>
              <Button small onClick={() => void forget()}>
                {t('forget_lessons')}
              </Button>
            </div>
          </>
        )}
        <p class="faint">{t('languages_understood')}</p>
      </div>
    </Card>
  );
}
