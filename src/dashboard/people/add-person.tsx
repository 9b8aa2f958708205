import { useRef, useState } from 'preact/hooks';
import { saveDrafts } from '../../app/acts/save-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';

/** Somebody new by hand: a name, and an address to know them by; the rest on their page. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const kith = useKith();
  const run = useAct();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  // Not a state: a second Enter may come before anything is drawn.
  const saving = useRef(false);
  const save = async (): Promise<void> => {
    if (saving.current) return;
    saving.current = true;
    const typed = { name: name.trim(), ...(email.trim() && { emails: [{ value: email.trim() }] }) };
    saving.current = await run(
      saveDrafts(kith, [{ draft: { name: name.trim(), evidence: {} }, typed }]),
      t('saved'),
      ({ saved: [first] }) => {
        onClose();
        if (first) location.hash = hrefOf('person', first.person);
      },
    );
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
