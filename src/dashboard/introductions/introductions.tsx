import { EmptyState } from '../../ui/empty-state.tsx';
import { Handshake } from '../../ui/icons.ts';
import { t } from '../../ui/words.ts';

export function Introductions() {
  return <EmptyState icon={Handshake} title={t('section_introductions')} />;
}
