import { useState } from 'preact/hooks';
import { addSample } from '../../app/sample.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BookUser, Sparkles, Upload, UserPlus } from '../../ui/icons.ts';
import { useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';

/** What an empty book says: three ways to begin. */
export function NoPeople({ onAdd }: { onAdd: () => void }) {
  const kith = useKith();
  const failed = useFailed();
  const [busy, setBusy] = useState(false);
  return (
    <EmptyState
      icon={BookUser}
      title={t('book_empty')}
      acts={
        <>
          <Button look="primary" icon={UserPlus} onClick={onAdd}>
            {t('add_person')}
          </Button>
          <a class="button" href={hrefOf('settings', 'files')}>
            <Upload size={16} aria-hidden="true" />
            {t('import_file')}
          </a>
          <Button
            icon={Sparkles}
            disabled={busy}
            onClick={() => {
              setBusy(true);
              addSample(kith).catch((error: unknown) => {
                setBusy(false);
                failed(error);
              });
            }}
          >
            {t('try_sample')}
          </Button>
        </>
      }
    >
      {t('book_empty_hint')}
    </EmptyState>
  );
}
