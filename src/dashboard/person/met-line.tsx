import { useState } from 'preact/hooks';
import { live } from '../../app/live.ts';
import { peopleRows } from '../../app/reads/people.ts';
import type { Met, Person, PersonFields } from '../../domain/person.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { partialDay } from '../../ui/format.ts';
import { UserPlus, X } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { Property } from '../../ui/property.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { PickPerson } from '../pick-person/pick-person.tsx';
import { hrefOf } from '../route.ts';
import { Parts } from './entries.tsx';
import { someOf } from './some-of.ts';

const parts = [
  ['where', 'met_placeholder'],
  ['how', 'met_how'],
] as const;

/** Where, when and how the user met somebody, and through whom. */
export function MetLine({ person, onEdit }: { person: Person; onEdit: (fields: Partial<PersonFields>) => void }) {
  const kith = useKith();
  const [picking, setPicking] = useState(false);
  const { met } = person;
  const through = met?.through;
  const friend = useLive(
    () => live(async () => (through === undefined ? [] : peopleRows(kith, [through]))),
    [kith, through],
  ).value?.[0];
  const set = (change: Partial<Met>): void => onEdit({ met: someOf({ ...met, ...change }) });
  return (
    <Property label={t('field_met')}>
      {(id) => (
        <>
          <Parts id={id} parts={parts} value={met ?? {}} onValue={(key, text) => set({ [key]: text })} />
          <details class="period">
            <summary>{met?.on === undefined ? t('met_on') : partialDay(met.on)}</summary>
            <DateField label={t('met_on')} value={met?.on ?? ''} onValue={(on) => set({ on: on || undefined })} />
          </details>
          {friend ? (
            <div class="line">
              <a class="met-through" href={hrefOf('person', friend.id)}>
                {t('through', { name: friend.name })}
              </a>
              <IconButton
                icon={X}
                label={t('remove_named', { name: friend.name })}
                onClick={() => set({ through: undefined })}
              />
            </div>
          ) : (
            <Button small look="quiet" icon={UserPlus} onClick={() => setPicking(true)}>
              {t('met_through')}
            </Button>
          )}
          {picking && (
            <PickPerson
              title={t('met_through')}
              except={[person.id]}
              onClose={() => setPicking(false)}
              onPick={(other) => {
                setPicking(false);
                set({ through: other });
              }}
            />
          )}
        </>
      )}
    </Property>
  );
}
