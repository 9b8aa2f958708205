import { useId, useRef, useState } from 'preact/hooks';
import { useAutofocus } from './autofocus.ts';
import { Breakable } from './breakable.tsx';
import { X } from './icons.ts';
import { Field } from './field.tsx';
import { t } from './words.ts';
import './token-input.css';

interface TokenBoxProps {
  /** What a label points at. */
  id?: string;
  placeholder?: string | undefined;
  /** The words in the user's order. */
  values: readonly string[];
  onValues: (values: string[]) => void;
  /** The book's own words, offered while typing. */
  known?: readonly string[];
  autofocus?: boolean;
  /** How a word is shown, where that differs from what it is. */
  show?: (word: string) => string;
  /** Whole phrases: a comma belongs to them, only Enter ends one. */
  phrases?: boolean;
}

interface TokenInputProps extends Omit<TokenBoxProps, 'id'> {
  label: string;
  hint?: string | undefined;
  bare?: boolean;
}

/** A list of short words with its label. */
export function TokenInput({ label, hint, bare, ...rest }: TokenInputProps) {
  return (
    <Field label={label} hint={hint} bare={bare ?? false}>
      {(control) => <TokenBox {...rest} {...control} />}
    </Field>
  );
}

/**
 * A list of short words (groups, tags, needs, offers): Enter or a comma adds what was typed, Backspace in the empty field takes the
 * last away.
 */
export function TokenBox({
  id,
  placeholder,
  values,
  onValues,
  known = [],
  autofocus = false,
  phrases = false,
  show,
}: TokenBoxProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useAutofocus(input, autofocus);

  const separator = phrases ? /\n/ : /[,;\n]/;
  const add = (text: string): void => {
    const fresh = text
      .split(separator)
      .map((word) => word.trim())
      .filter((word) => word !== '' && !values.includes(word));
    if (fresh.length > 0) onValues([...values, ...new Set(fresh)]);
    setTyped('');
  };

  const folded = typed.toLocaleLowerCase();
  const offered =
    typed === ''
      ? []
      : known.filter((word) => word.toLocaleLowerCase().includes(folded) && !values.includes(word)).slice(0, 8);

  return (
    <div class="tokens control">
      {values.map((value) => (
        <span key={value} class="token">
          <span class="said">
            <Breakable text={show?.(value) ?? value} />
          </span>
          <button
            type="button"
            class="token-remove"
            aria-label={t('remove_named', { name: value })}
            onClick={() => {
              onValues(values.filter((other) => other !== value));
              input.current?.focus();
            }}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </span>
      ))}
      <input
        id={id}
        ref={input}
        class="tokens-typed"
        dir="auto"
        list={listId}
        autocomplete="off"
        autofocus={autofocus}
        value={typed}
        placeholder={values.length === 0 ? placeholder : undefined}
        onInput={(event) => {
          const { value } = event.currentTarget;
          // Typed letter by letter a word may go on; a choice from the list is whole. Its event says so, or says nothing.
          const chosen = !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
          if (separator.test(value) || (chosen && known.includes(value))) add(value);
          else setTyped(value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const mod = event.ctrlKey || event.metaKey;
          if (event.key === 'Enter' && typed !== '') {
            // With Ctrl or ⌘ the form is saved: the word belongs to it.
            if (!mod) event.preventDefault();
            add(typed);
          } else if (!mod && event.key === 'Backspace' && typed === '' && values.length > 0)
            onValues(values.slice(0, -1));
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={listId}>
        {offered.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </div>
  );
}
