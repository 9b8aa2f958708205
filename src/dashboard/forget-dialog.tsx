import { useState } from 'preact/hooks';
import { forgetPeople } from '../app/acts/forget-person.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Checkbox } from '../ui/field.tsx';
import { useFailed } from '../ui/toast.tsx';
import { plural, t } from '../ui/words.ts';
import { useKith } from './kith-context.ts';

/** Asks before people go for good, and whether they may come back by an import. */
export function ForgetDialog({
  ids,
  onClose,
  onGone,
}: {
  ids: readonly string[];
  onClose: () => void;
  onGone: () => void;
}) {
  const kith = useKith();
  const failed = useFailed();
  const [bar, setBar] = useState(false);
  const [busy, setBusy] = useState(false);
  const forget = async (): Promise<void> => {
    setBusy(true);
    try {
      await forgetPeople(kith, ids, bar);
      onClose();
      onGone();
    } catch (error) {
      setBusy(false);
      failed(error);
    }
  };
  return (
    <Dialog
      title={t('forget_title')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="danger" disabled={busy} onClick={() => void forget()}>
            {t('forget')}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p>{plural('forget_hint', ids.length)}</p>
        <Checkbox label={t('forget_bar')} hint={t('forget_bar_hint')} checked={bar} onChecked={setBar} />
      </div>
    </Dialog>
  );
}
