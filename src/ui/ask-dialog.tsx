import { useState } from 'preact/hooks';
import type { Person } from '../domain/person.ts';
import { Compose } from './compose.tsx';
import { TextField } from './field.tsx';
import { calledName } from './format.ts';
import { introductionDraft } from './introduction-draft.ts';
import { t } from './words.ts';

interface AskDialogProps {
  step: 'ask-first' | 'ask-second';
  to: Person;
  /** Whom they would be introduced to; not named before both agreed. */
  other: Person;
  /** What the asked one told the user themselves. */
  wish?: string | undefined;
  /** The user's name, to sign with. */
  me: string;
  onMail: (text: string) => void;
  onCopy: (text: string) => void;
  onSent: (text: string) => void;
  onClose: () => void;
}

/** Asks one of a pair. Of the other it tells only what the user writes down for it, and says so where a text names them. */
export function AskDialog({ step, to, other, wish, me, ...rest }: AskDialogProps) {
  const [said, setSaid] = useState('');
  const name = calledName(other);
  return (
    <Compose
      {...rest}
      title={t('ask_named', { name: calledName(to) })}
      text={introductionDraft(step, {
        to: calledName(to),
        me: me,
        ...(said.trim() !== '' && { description: `, ${said.trim()}` }),
        ...(wish !== undefined && { wish: wish }),
      })}
      byMail={to.emails.length > 0}
      sent={t('i_asked')}
      warn={(text) => (names(text, other) ? t('names_other', { name }) : undefined)}
    >
      <TextField
        label={t('describe_other', { name })}
        placeholder={t('describe_placeholder')}
        hint={t('describe_hint')}
        value={said}
        onValue={setSaid}
      />
    </Compose>
  );
}

/** Parts of names that are words of everyday sentences, too. */
const PARTICLES = new Set(
  'al am an bin da de del della den der di do dos du el ibn la las le les los ten ter van vom von zu zum zur'.split(
    ' ',
  ),
);
/** Scripts that part no words: Chinese, Japanese, Korean in part, Thai. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a text has a name of somebody in it, as a word of its own where their script parts words; initials and particles do not count. */
export function names(text: string, { name }: Pick<Person, 'name'>): boolean {
  const told = text.toLocaleLowerCase();
  const words = new Set(told.split(/[^\p{L}\p{M}\p{N}]+/u));
  return name
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .some((part) =>
      UNPARTED.test(part) ? told.includes(part) : part.length > 1 && !PARTICLES.has(part) && words.has(part),
    );
}
