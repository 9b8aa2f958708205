import { useEffect, useState } from 'preact/hooks';
import { editPeople } from '../../app/acts/edit-person.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { readSettings } from '../../app/settings.ts';
import type { Person } from '../../domain/person.ts';
import { Button } from '../../ui/button.tsx';
import { failureWords } from '../../ui/failure-words.ts';
import { calledName } from '../../ui/format.ts';
import { useAnnounce } from '../../ui/toast.tsx';
import { TokenInput } from '../../ui/token-input.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import './news.css';

/**
 * Asks what somebody looks for and can help with: that is what introductions are made of. Once and never again: that it was asked is noted as
 * soon as it is shown, since a popup may close at any time.
 */
export function AskNeeds({ person }: { person: Person }) {
  const kith = useKith();
  const announce = useAnnounce();
  const [needs, setNeeds] = useState<string[]>([]);
  const [offers, setOffers] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);
  const { id } = person;
  const open = person.needs.length + person.offers.length === 0;
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const { askedNeeds } = await readSettings(kith.book);
      if (askedNeeds.includes(id)) return;
      await changeSettings(kith, (before) => ({ askedNeeds: [...new Set([...before.askedNeeds, id])] }));
      setAsking(true);
    };
    if (open) void ask();
    // Whether they are open when it is shown is what counts.
  }, [kith, id]);
  if (!asking) return null;

  const name = calledName(person);
  const save = async (): Promise<void> => {
    try {
      const { act } = await editPeople(kith, [person.id], () => ({
        ...(needs.length > 0 && { needs }),
        ...(offers.length > 0 && { offers }),
      }));
      setAsking(false);
      announce({ text: t('noted'), undo: () => undoAct(kith, act) });
    } catch (error) {
      announce({ text: failureWords(error), bad: true });
    }
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
        <Button small look="quiet" onClick={() => setAsking(false)}>
          {t('not_now')}
        </Button>
      </div>
    </section>
  );
}
