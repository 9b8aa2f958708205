import { h, type ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useAutofocus } from './autofocus.ts';
import './field.css';

interface FieldProps {
  label: string;
  /** A quiet line below: how to fill it in. */
  hint?: string | undefined;
  /** What is wrong and what to do about it. */
  error?: string | undefined;
  /** Beside the label: where the value was read, an undo. */
  aside?: ComponentChildren;
  /** The label is for screen readers only. */
  bare?: boolean;
  /** Given the id that the label points at, and those that describe it. */
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ComponentChildren;
}

/** A control with its label, hint and error tied to it. */
export function Field({ label, hint, error, aside, bare = false, children }: FieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="field">
      <div class={bare ? 'unseen' : 'field-label'}>
        <label for={id}>{label}</label>
        {aside}
      </div>
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface TextProps extends Omit<FieldProps, 'children'> {
  value: string;
  onValue: (value: string) => void;
  name?: string;
  placeholder?: string | undefined;
  required?: boolean;
  autofocus?: boolean;
  disabled?: boolean;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

interface LineProps extends TextProps {
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'date' | 'month' | 'number' | 'password' | 'time';
  autocomplete?: string;
  min?: number | string;
  max?: number | string;
}

/** A line of text; what browsers call `type` (email, date, number ...) goes through. */
export function TextField({ label, hint, error, aside, bare, onValue, type = 'text', ...rest }: LineProps) {
  const line = useRef<HTMLInputElement>(null);
  useAutofocus(line, rest.autofocus);
  return (
    <Field label={label} hint={hint} error={error} aside={aside} bare={bare ?? false}>
      {(control) =>
        // Not JSX: its types want one literal `type` for each spread.
        h('input', {
          ref: line,
          type,
          dir: 'auto',
          ...rest,
          ...control,
          class: 'control',
          onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
        })
      }
    </Field>
  );
}

/** Several lines of text; it grows with them. */
export function TextArea({ label, hint, error, aside, bare, onValue, ...rest }: TextProps & { rows?: number }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useAutofocus(area, rest.autofocus);
  return (
    <Field label={label} hint={hint} error={error} aside={aside} bare={bare ?? false}>
      {(control) => (
        <textarea
          ref={area}
          dir="auto"
          rows={2}
          {...rest}
          {...control}
          class="control control-area"
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** One of a few choices, with the browser's own list. */
export function Select({
  label,
  hint,
  error,
  aside,
  bare,
  onValue,
  options,
  ...rest
}: TextProps & { options: ReadonlyArray<readonly [value: string, text: string]> }) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} bare={bare ?? false}>
      {(control) => (
        <select
          {...rest}
          {...control}
          class="control control-select"
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {options.map(([value, text]) => (
            <option key={value} value={value} selected={value === rest.value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckboxProps {
  label: ComponentChildren;
  checked: boolean;
  /** Some of what it stands for is checked. */
  mixed?: boolean;
  onChecked: (checked: boolean) => void;
  disabled?: boolean;
  hint?: string;
  /** The label is for screen readers only. */
  bare?: boolean;
}

/** A choice that is on or off. */
export function Checkbox({
  label,
  checked,
  mixed = false,
  onChecked,
  disabled = false,
  hint,
  bare = false,
}: CheckboxProps) {
  const id = useId();
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        indeterminate={mixed}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span class={bare ? 'unseen' : 'check-label'}>
        {label}
        {hint !== undefined && (
          <span id={id} class="field-hint">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

/** One of two to five choices, all in sight: radio buttons that look like one control. */
export function Choice<Value extends string>({
  label,
  bare = false,
  value,
  options,
  onValue,
}: {
  label: string;
  bare?: boolean;
  value: Value;
  options: ReadonlyArray<readonly [value: Value, text: string]>;
  onValue: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="field choice-field">
      <legend class={bare ? 'unseen' : 'field-label'}>{label}</legend>
      <div class="choice">
        {options.map(([option, text]) => (
          <label key={option} class="choice-option">
            <input
              type="radio"
              class="unseen-input"
              name={name}
              checked={option === value}
              onChange={() => onValue(option)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
