import { useId } from 'preact/hooks';
import { Button } from './button.tsx';
import { percent } from './format.ts';
import { t } from './words.ts';
import './progress-bar.css';

/** Long work: how far it is (0 to 1, absent while unknown), and a way to stop it. */
export function ProgressBar({
  label,
  share,
  onStop,
}: {
  label: string;
  share?: number | undefined;
  onStop?: () => void;
}) {
  const id = useId();
  return (
    <div class="progress">
      <div class="line">
        <span id={id} class="grow">
          {label}
        </span>
        {share !== undefined && <span class="faint progress-share">{percent(share)}</span>}
        {onStop !== undefined && (
          <Button look="quiet" small onClick={onStop}>
            {t('stop')}
          </Button>
        )}
      </div>
      <progress aria-labelledby={id} max={1} value={share} />
    </div>
  );
}
