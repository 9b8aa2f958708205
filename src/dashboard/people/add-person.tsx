import { useRef, useState } from 'preact/hooks';
import { saveDrafts } from '../../app/acts/save-draft.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureWords } from '../../ui/failure-words.ts';
import { TextField } from '../../ui/field.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';

/** Somebody new by hand: a name, and an address to know them by; the rest on their page. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const kith = useKith();
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  // Not a state: a second Enter may come before anything is drawn.
  const saving = useRef(false);
  const save = async (): Promise<void> => {
    if (saving.current) return;
    saving.current = true;
    const typed = { name: name.trim(), ...(email.trim() && { emails: [{ value: email.trim() }] }) };
    try {
      const { saved, act } = await saveDrafts(kith, [{ draft: { name: name.trim(), evidence: {} }, typed }]);
      announce({ text: t('saved'), undo: () => undoAct(kith, act) });
      onClose();
      if (saved[0]) location.hash = hrefOf('person', saved[0].person);
    } catch (error) {
      saving.current = false;
      announce({ text: failureWords(error), bad: true });
    }
  };
  return (
    <Dialog title={t('add_person')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void save();
        }}
      >
        <TextField label={t('field_name')} value={name} onValue={setName} autofocus />
        <TextField label={t('field_emails')} type="email" value={email} onValue={setEmail} hint={t('email_hint')} />
        <div class="line">
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {t('save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
