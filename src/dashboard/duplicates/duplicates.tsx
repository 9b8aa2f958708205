import { useState } from 'preact/hooks';
import { mergeAll } from '../../app/acts/merge-people.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import type { Cluster } from '../../domain/linkage/duplicates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Choice } from '../../ui/field.tsx';
import { percent } from '../../ui/format.ts';
import { Copy, RotateCcw, Users } from '../../ui/icons.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { Doubles } from './doubles.tsx';
import { useDuplicates } from './use-duplicates.ts';
import './duplicates.css';

/** Clusters on the screen at first, and more at each wish for more. */
const SHOWN = 20;
/** From which probability on all may be merged at once. */
const thresholds = ['0.99', '0.95', '0.9'] as const;

/** Who is probably in the book twice, the surest first: merged one by one or all above a threshold, or told apart for good. */
export function Duplicates() {
  const { clusters, share, error, start, stop, replace, askAgain } = useDuplicates();
  const [shown, setShown] = useState(SHOWN);
  const [merging, setMerging] = useState(false);
  return (
    <div class="page duplicates">
      <header class="page-head">
        <h1>{t('section_duplicates')}</h1>
        <span class="faint" role="status">
          {clusters && share === undefined && plural('doubles', clusters.length)}
        </span>
        <span class="grow" />
        {share === undefined && (
          <Button icon={RotateCcw} onClick={start}>
            {t('look_again')}
          </Button>
        )}
        {clusters && clusters.length > 1 && share === undefined && (
          <Button icon={Users} onClick={() => setMerging(true)}>
            {t('merge_many')}
          </Button>
        )}
      </header>
      <div class="stack">
        {share !== undefined && <ProgressBar label={t('looking_for_doubles')} share={share} onStop={stop} />}
        {error !== undefined && <p role="alert">{t('looking_failed', { reason: error })}</p>}
        {clusters?.length === 0 && share === undefined && (
          <EmptyState icon={Copy} title={t('doubles_none')}>
            {t('doubles_none_hint')}
          </EmptyState>
        )}
        {clusters && clusters.length > 0 && <p class="soft">{t('doubles_hint')}</p>}
        {clusters?.slice(0, shown).map((cluster) => (
          <Doubles
            key={cluster.ids.join(' ')}
            cluster={cluster}
            onAnswered={(others) => replace(cluster, others)}
            onTakenBack={(left) => askAgain([cluster], left)}
          />
        ))}
        {clusters && clusters.length > shown && (
          <div class="line">
            <Button onClick={() => setShown(shown + SHOWN)}>{plural('and_more', clusters.length - shown)}</Button>
          </div>
        )}
      </div>
      {merging && clusters && (
        <MergeMany
          clusters={clusters}
          onClose={() => setMerging(false)}
          onMerged={(gone) => gone.forEach((one) => replace(one, []))}
          onTakenBack={(back) => askAgain(back, [])}
        />
      )}
    </div>
  );
}

/** Merges all clusters that are at least so likely, after saying how many they are. */
function MergeMany({
  clusters,
  onMerged,
  onTakenBack,
  onClose,
}: {
  clusters: readonly Cluster[];
  onMerged: (merged: readonly Cluster[]) => void;
  onTakenBack: (merged: readonly Cluster[]) => void;
  onClose: () => void;
}) {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  const [least, setLeast] = useState<(typeof thresholds)[number]>('0.99');
  const [running, setRunning] = useState<{ share: number; stop: () => void }>();
  const sure = clusters.filter(({ probability }) => probability >= Number(least));
  const merge = async (): Promise<void> => {
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    setRunning({ share: 0, stop });
    try {
      const done = await mergeAll(
        kith,
        sure.map(({ ids }) => ids),
        { signal: controller.signal, progress: (share) => setRunning({ share, stop }) },
      );
      const undo = async () => {
        const outcome = await undoAct(kith, done.act);
        if (outcome !== 'nothing') onTakenBack(sure);
        return outcome;
      };
      announce({ text: plural('doubles_merged', done.merged), undo });
      onMerged(sure);
      onClose();
    } catch (error) {
      if (controller.signal.aborted) announce({ text: t('stopped_unchanged') });
      else failed(error);
      setRunning(undefined);
    }
  };
  const close = (): void => {
    running?.stop();
    onClose();
  };
  return (
    <Dialog
      title={t('merge_many')}
      onClose={close}
      foot={
        <>
          <Button onClick={close}>{t('cancel')}</Button>
          <Button look="primary" disabled={running !== undefined || sure.length === 0} onClick={() => void merge()}>
            {plural('merge_doubles', sure.length)}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p class="soft">{t('merge_many_hint')}</p>
        <Choice
          label={t('at_least_likely')}
          value={least}
          options={thresholds.map((one) => [one, percent(Number(one))])}
          onValue={setLeast}
        />
        {running && (
          <ProgressBar
            label={plural('people_changing', sure.flatMap(({ ids }) => ids).length)}
            share={running.share}
            onStop={running.stop}
          />
        )}
      </div>
    </Dialog>
  );
}
