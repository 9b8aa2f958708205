import { useState } from 'preact/hooks';
import { noteIntroductionByOthers } from '../../app/acts/introduce.ts';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { PickPerson } from '../pick-person/pick-person.tsx';
import { useAct } from '../use-act.ts';

/** Notes that somebody introduced the user to somebody: first whom, then by whom. Thanks become due. */
export function IntroducedByOthers({ onClose }: { onClose: () => void }) {
  const kith = useKith();
  const run = useAct();
  const [person, setPerson] = useState<string>();
  if (person === undefined)
    return <PickPerson key="whom" title={t('introduced_to_whom')} except={[]} onClose={onClose} onPick={setPerson} />;
  return (
    <PickPerson
      key="by"
      title={t('introduced_by_whom')}
      except={[person]}
      onClose={onClose}
      onPick={(madeBy) => {
        onClose();
        void run(noteIntroductionByOthers(kith, person, madeBy), t('introduced_noted'));
      }}
    />
  );
}
