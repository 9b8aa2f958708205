import { useState } from 'preact/hooks';
import { editPeople } from '../../app/acts/edit-person.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { live } from '../../app/live.ts';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { readSettings } from '../../app/settings.ts';
import type { Person } from '../../domain/person.ts';
import { Button } from '../../ui/button.tsx';
import { calledName } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { useAnnounce } from '../../ui/toast.tsx';
import { TokenInput } from '../../ui/token-input.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';

/** Asks once, and never again, what somebody looks for and can help with: that is what introductions are made of. */
export function AskNeeds({ person }: { person: Person }) {
  const kith = useKith();
  const announce = useAnnounce();
  const [needs, setNeeds] = useState<string[]>([]);
  const [offers, setOffers] = useState<string[]>([]);
  const settings = useLive(() => live(() => readSettings(kith.book)), [kith]).value;
  if (!settings || settings.askedNeeds.includes(person.id) || person.needs.length > 0 || person.offers.length > 0)
    return null;

  const name = calledName(person);
  const asked = (): Promise<unknown> => changeSettings(kith, { askedNeeds: [...settings.askedNeeds, person.id] });
  const save = async (): Promise<void> => {
    const { act } = await editPeople(kith, [person.id], () => ({
      ...(needs.length > 0 && { needs }),
      ...(offers.length > 0 && { offers }),
    }));
    await asked();
    announce({ text: t('noted'), undo: () => undoAct(kith, act) });
  };
  return (
    <section class="news" aria-label={t('ask_needs', { name })}>
      <h3>{t('ask_needs', { name })}</h3>
      <TokenInput
        label={t('field_needs')}
        placeholder={t('needs_placeholder')}
        phrases
        values={needs}
        onValues={setNeeds}
      />
      <TokenInput
        label={t('field_offers')}
        placeholder={t('offers_placeholder')}
        phrases
        values={offers}
        onValues={setOffers}
      />
      <div class="line">
        <Button small look="primary" disabled={needs.length + offers.length === 0} onClick={() => void save()}>
          {t('save')}
        </Button>
        <Button small look="quiet" onClick={() => void asked()}>
          {t('not_now')}
        </Button>
      </div>
    </section>
  );
}
