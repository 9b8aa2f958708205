import { useEffect, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { t } from './words.ts';
import './tour.css';

/** One note of a tour; `about` selects what it speaks of, which is marked as long as the note is read. */
export interface TourNote {
  text: string;
  about: string;
}

/** A few notes, one at a time, in the flow of the page: they cover nothing, take no focus and no key, and can be left at any of them. */
export function Tour({ notes, onEnd }: { notes: readonly TourNote[]; onEnd: () => void }) {
  const [at, setAt] = useState(0);
  const note = notes[at];
  useEffect(() => {
    const element = note && document.querySelector<HTMLElement>(note.about);
    if (!element) return undefined;
    element.dataset['toured'] = '';
    return () => {
      delete element.dataset['toured'];
    };
  }, [note]);
  if (!note) return null;
  const isLast = at === notes.length - 1;
  return (
    <aside class="tour" aria-label={t('tour')}>
      <span class="tour-step faint">{t('tour_step', { at: at + 1, all: notes.length })}</span>
      <p class="grow" role="status">
        {note.text}
      </p>
      <span class="line">
        {!isLast && (
          <Button small look="quiet" onClick={onEnd}>
            {t('tour_skip')}
          </Button>
        )}
        <Button small onClick={() => (isLast ? onEnd() : setAt(at + 1))}>
          {t(isLast ? 'tour_end' : 'tour_next')}
        </Button>
      </span>
    </aside>
  );
}
