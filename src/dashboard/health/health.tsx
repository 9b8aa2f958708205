import { EmptyState } from '../../ui/empty-state.tsx';
import { HeartPulse } from '../../ui/icons.ts';
import { t } from '../../ui/words.ts';

export function Health() {
  return <EmptyState icon={HeartPulse} title={t('section_health')} />;
}
