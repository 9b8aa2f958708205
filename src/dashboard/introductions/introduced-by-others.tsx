import { useState } from 'preact/hooks';
import { noteIntroductionByOthers } from '../../app/acts/introduce.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { PickPerson } from '../pick-person/pick-person.tsx';

/** Notes that somebody introduced the user to somebody: first whom, then by whom. Thanks become due. */
export function IntroducedByOthers({ onClose }: { onClose: () => void }) {
  const kith = useKith();
  const announce = useAnnounce();
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
        void noteIntroductionByOthers(kith, person, madeBy).then(({ act }) =>
          announce({ text: t('introduced_noted'), undo: () => undoAct(kith, act) }),
        );
      }}
    />
  );
}
