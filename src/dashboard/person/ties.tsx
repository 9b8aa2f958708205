import { useState } from 'preact/hooks';
import { addTie, removeTie } from '../../app/acts/ties.ts';
import type { Person } from '../../domain/person.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Plus, X } from '../../ui/icons.ts';
import { Row } from '../../ui/row.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { PickPerson } from '../pick-person/pick-person.tsx';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';
import { ShowMore } from './show-more.tsx';

/** Shown at first. */
const SHOWN = 8;

/** Whom somebody is known to know: they are never introduced to each other. */
export function Ties({ person, ties }: { person: Person; ties: readonly Person[] }) {
  const kith = useKith();
  const act = useAct();
  const [picking, setPicking] = useState(false);
  const [all, setAll] = useState(false);
  const shown = all ? ties : ties.slice(0, SHOWN);
  const rest = ties.length - shown.length;
  const run = (tie: Promise<{ act: string }>): Promise<boolean> => act(tie, t('noted'));
  return (
    <Card
      title={t('knows')}
      end={
        <Button small look="quiet" icon={Plus} onClick={() => setPicking(true)}>
          {t('add')}
        </Button>
      }
    >
      {ties.length === 0 && <p class="faint">{t('knows_hint')}</p>}
      {shown.map((tie) => (
        <Row
          key={tie.id}
          name={tie.name}
          about={tie.positions[0]?.organization}
          href={hrefOf('person', tie.id)}
          end={
            <IconButton
              icon={X}
              label={t('remove_named', { name: tie.name })}
              onClick={() => void run(removeTie(kith, person.id, tie.id))}
            />
          }
        />
      ))}
      <ShowMore count={rest} onMore={() => setAll(true)} />
      {picking && (
        <PickPerson
          title={t('knows')}
          except={[person.id, ...ties.map((tie) => tie.id)]}
          onClose={() => setPicking(false)}
          onPick={(other) => {
            setPicking(false);
            void run(addTie(kith, person.id, other));
          }}
        />
      )}
    </Card>
  );
}
