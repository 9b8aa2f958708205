import { Card } from '../../ui/card.tsx';
import { t } from '../../ui/words.ts';

/** Files in and out: import, export, backup and restore. */
export function Files() {
  return (
    <Card title={t('settings_files')}>
      <p class="soft">{t('files_hint')}</p>
    </Card>
  );
}
