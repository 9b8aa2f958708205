import { useState } from 'preact/hooks';
import { undoImport } from '../../app/acts/import-people.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { live } from '../../app/live.ts';
import { type RecentAct, recentActs } from '../../app/reads/recent-acts.ts';
import { localDate } from '../../domain/dates.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { day, listed, timeOf } from '../../ui/format.ts';
import { Clock, Undo2 } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { plural, t, type Word } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import './changes.css';

/** Acts on the screen at first, and more at each wish for more. */
const SHOWN = 50;

const words: Readonly<Record<string, Word>> = {
  save: 'did_save',
  refresh: 'did_refresh',
  'clear-seen': 'did_clear_seen',
  edit: 'did_edit',
  import: 'did_import',
  merge: 'did_merge',
  card: 'did_card',
  'tell-apart': 'did_tell_apart',
  trash: 'did_trash',
  restore: 'did_restore',
  rest: 'did_rest',
  revive: 'did_revive',
  log: 'did_log',
  'edit-log': 'did_edit_log',
  'remove-log': 'did_remove_log',
  'take-proposal': 'did_take_proposal',
  'refuse-proposal': 'did_refuse_proposal',
  tie: 'did_tie',
  untie: 'did_untie',
  group: 'did_group',
  'remove-group': 'did_remove_group',
  promise: 'did_promise',
  'remove-follow-up': 'did_remove_follow_up',
  'remove-photo': 'did_remove_photo',
  'forget-lessons': 'did_forget_lessons',
  sample: 'did_sample',
  ...group('did_answer', 'done', 'write', 'snooze'),
  ...group(
    'did_introduction',
    'ask',
    'dismiss',
    'asked',
    'yes',
    'no',
    'nudged',
    'introduced',
    'thanked',
    'met',
    'outcome',
    'dismissed',
    'introduced-by-others',
  ),
};

function group(word: Word, ...kinds: string[]): Record<string, Word> {
  return Object.fromEntries(kinds.map((kind) => [kind, word]));
}

/** What was done lately, in any window, and a way to take back each of it. */
export function Changes() {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  const [shown, setShown] = useState(SHOWN);
  const [busy, setBusy] = useState<string>();
  const acts = useLive(() => live(() => recentActs(kith, shown + 1)), [kith, shown]).value;
  const zone = kith.ports.zone();
  const today = localDate(kith.ports.now(), zone);

  const undo = async (act: RecentAct): Promise<void> => {
    setBusy(act.id);
    try {
      const outcome = act.job === undefined ? await undoAct(kith, act.id) : await undoImport(kith, act.job);
      announce({
        text: t(outcome === 'partly' ? 'undone_partly' : outcome === 'nothing' ? 'undone_nothing' : 'undone'),
      });
    } catch (error) {
      failed(error);
    } finally {
      setBusy(undefined);
    }
  };

  let last = '';
  return (
    <div class="page">
      <header class="page-head">
        <h1>{t('section_changes')}</h1>
      </header>
      <p class="soft changes-hint">{t('changes_hint')}</p>
      {!acts && <Skeleton rows={6} />}
      {acts?.length === 0 && (
        <EmptyState icon={Clock} title={t('changes_none')}>
          {t('changes_none_hint')}
        </EmptyState>
      )}
      <ol role="list" class="changes">
        {acts?.slice(0, shown).map((act) => {
          const on = localDate(act.at, zone);
          const isNewDay = on !== last;
          last = on;
          return (
            <>
              {isNewDay && (
                <li key={on} class="changes-day">
                  <h2>{on === today ? t('today') : day(on, today)}</h2>
                </li>
              )}
              <li key={act.id} class={`changes-act ${act.undone ? 'changes-undone' : ''}`}>
                <time class="faint">{timeOf(act.at, zone)}</time>
                <span class="grow">
                  {t(words[act.kind] ?? 'did_other')}
                  {act.people > 0 && (
                    <>
                      {' · '}
                      <bdi class="soft">{whom(act)}</bdi>
                    </>
                  )}
                </span>
                {act.undone ? (
                  <span class="faint">{t('undone')}</span>
                ) : (
                  <Button
                    small
                    look="quiet"
                    icon={Undo2}
                    disabled={busy !== undefined}
                    aria-label={`${t('undo')}: ${t(words[act.kind] ?? 'did_other')} ${whom(act)}`}
                    onClick={() => void undo(act)}
                  >
                    {t('undo')}
                  </Button>
                )}
              </li>
            </>
          );
        })}
      </ol>
      {acts && acts.length > shown && <Button onClick={() => setShown(shown + SHOWN)}>{t('earlier_changes')}</Button>}
    </div>
  );
}

function whom({ names, people }: RecentAct): string {
  if (people === 0) return '';
  if (names.length === 0 || people > 3) {
    const [first] = names;
    return first === undefined || people === 1
      ? plural('people', people)
      : `${first}, ${plural('and_more', people - 1)}`;
  }
  return listed(names);
}
