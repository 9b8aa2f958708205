import { EmptyState } from '../../ui/empty-state.tsx';
import { Waypoints } from '../../ui/icons.ts';
import { t } from '../../ui/words.ts';

export function Network() {
  return <EmptyState icon={Waypoints} title={t('section_network')} />;
}
