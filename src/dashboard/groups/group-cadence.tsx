import { useState } from 'preact/hooks';
import type { Group } from '../../domain/rows.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/field.tsx';
import { cadence } from '../../ui/format.ts';
import { plural, t } from '../../ui/words.ts';

/** How often to be in touch with everybody in a group. */
export function GroupCadence({
  group,
  count,
  onCadence,
  onClose,
}: {
  group: Group;
  count: number;
  onCadence: (days: number | undefined) => void;
  onClose: () => void;
}) {
  const [days, setDays] = useState(String(group.cadenceDays ?? 90));
  return (
    <Dialog
      title={t('group_cadence', { name: group.name })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" onClick={() => onCadence(days === '' ? undefined : Number(days))}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Select
        label={t('field_cadence')}
        value={days}
        hint={plural('group_cadence_hint', count)}
        options={[
          ['', t('cadence_learned')],
          ...[14, 30, 60, 90, 180, 365].map((one) => [String(one), cadence(one)] as const),
        ]}
        onValue={setDays}
      />
    </Dialog>
  );
}
