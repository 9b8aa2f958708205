import { useId, useState } from 'preact/hooks';
import { eraseEverything } from '../../app/backup.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';

/** The end of the book: only after a typed word, since nothing brings it back. */
export function EraseEverything({ onClose }: { onClose: () => void }) {
  const kith = useKith();
  const failed = useFailed();
  const form = useId();
  const [typed, setTyped] = useState('');
  const word = t('erase_word');
  const matches = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const erase = async (): Promise<void> => {
    await eraseEverything(kith);
    location.hash = hrefOf('welcome');
    location.reload();
  };
  return (
    <Dialog
      title={t('erase_everything')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="danger" type="submit" form={form} disabled={!matches}>
            {t('erase_everything')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (matches) void erase().catch(failed);
        }}
      >
        <p>{t('erase_hint')}</p>
        <TextField label={t('erase_type', { word })} value={typed} onValue={setTyped} autofocus />
      </form>
    </Dialog>
  );
}
