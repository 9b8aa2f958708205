import { removeSample } from '../../app/acts/remove-sample.ts';
import { live } from '../../app/live.ts';
import { hasSample } from '../../app/sample.ts';
import { Button } from '../../ui/button.tsx';
import { X } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import '../top-line.css';

/** As long as invented people are in the book: that they are, and the way to be rid of them. */
export function SampleLine() {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  const isThere = useLive(() => live(() => hasSample(kith)), [kith]).value;
  if (!isThere) return null;
  return (
    <p class="top-line">
      <span class="grow">{t('sample_added')}</span>
      <Button
        small
        look="quiet"
        icon={X}
        onClick={() => void removeSample(kith).then(() => announce({ text: t('sample_removed') }), failed)}
      >
        {t('remove_sample')}
      </Button>
    </p>
  );
}
