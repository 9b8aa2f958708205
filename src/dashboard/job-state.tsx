import { useEffect, useState } from 'preact/hooks';
import type { Job } from '../app/jobs/job.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { type Icon, RotateCcw } from '../ui/icons.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { t } from '../ui/words.ts';

/** How far a screen's job is. One of `result` and `failed` at the end; `again` begins anew after a failure or a stop. */
export interface RunningJob<T> {
  result?: T;
  share?: number;
  failed?: string;
  stopped?: boolean;
  stop: () => void;
  again: () => void;
}

type Progress<T> = Pick<RunningJob<T>, 'result' | 'share' | 'failed' | 'stopped'>;

/** Runs a job for as long as a screen is open, anew when `deps` change. */
export function useJob<T>(
  start: (progress: (share: number) => void) => Job<T>,
  deps: readonly unknown[],
): RunningJob<T> {
  const [state, setState] = useState<Progress<T>>({});
  const [attempt, setAttempt] = useState(0);
  const [job, setJob] = useState<Job<T>>();
  useEffect(() => {
    let gone = false;
    const tell = (next: Progress<T>): void => {
      if (!gone) setState(next);
    };
    const begun = start((share) => tell({ share }));
    setJob(begun);
    begun.result.then(
      (result) => tell({ result }),
      (error: unknown) =>
        tell(
          error instanceof DOMException && error.name === 'AbortError'
            ? { stopped: true }
            : { failed: failureWords(error, 'read_failed') },
        ),
    );
    return () => {
      gone = true;
      begun.stop();
    };
  }, [...deps, attempt]);
  const again = (): void => {
    setState({});
    setAttempt(attempt + 1);
  };
  return { ...state, stop: () => job?.stop(), again };
}

/** What stands in a job's place until its result is there: how far it is, or that it failed or was stopped and how to go on. */
export function JobState<T>({
  job,
  icon,
  label,
  failed,
}: {
  job: RunningJob<T>;
  icon: Icon;
  label: string;
  /** The title of a failure. */
  failed: string;
}) {
  if (job.failed === undefined && job.stopped !== true)
    return <ProgressBar label={label} share={job.share} onStop={job.stop} />;
  return (
    <EmptyState
      icon={icon}
      title={job.failed === undefined ? t('stopped') : failed}
      acts={
        <Button icon={RotateCcw} onClick={job.again}>
          {t('try_again')}
        </Button>
      }
    >
      {job.failed ?? ''}
    </EmptyState>
  );
}
