import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextArea } from './field.tsx';
import { Check, Copy, Mail } from './icons.ts';
import { t } from './words.ts';

interface ComposeProps {
  title: string;
  /** The draft; the user changes it as they like, and then it no longer follows this text. */
  text: string;
  /** What the draft is made of, above it. */
  children?: ComponentChildren;
  /** What is wrong with a text, in words; undefined where nothing is. */
  warn?: (text: string) => string | undefined;
  /** Whether there is an address for the mail program. */
  byMail: boolean;
  onMail: (text: string) => void;
  onCopy: (text: string) => void;
  /** The user says that it went out. */
  onSent: (text: string) => void;
  /** What the button for that says. */
  sent: string;
  onClose: () => void;
}

/** A draft to be sent by the user: opened in the mail program or copied, and confirmed afterwards. Kith sends nothing itself. */
export function Compose({
  title,
  text: draft,
  children,
  warn,
  byMail,
  onMail,
  onCopy,
  onSent,
  sent,
  onClose,
}: ComposeProps) {
  const [own, setOwn] = useState<string>();
  const text = own ?? draft;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          {byMail && (
            <Button icon={Mail} onClick={() => onMail(text)}>
              {t('open_in_mail')}
            </Button>
          )}
          <Button icon={Copy} onClick={() => onCopy(text)}>
            {t('copy')}
          </Button>
          <Button look="primary" icon={Check} onClick={() => onSent(text)}>
            {sent}
          </Button>
        </>
      }
    >
      <div class="stack">
        {children}
        <TextArea
          label={t('message')}
          rows={9}
          value={text}
          onValue={setOwn}
          autofocus
          hint={t('compose_hint')}
          error={warn?.(text)}
        />
      </div>
    </Dialog>
  );
}
