import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface EditableTextProps {
  label: string;
  value: string;
  placeholder?: string | undefined;
  /** Gets the trimmed text when it was left or Enter was pressed, and only when it differs. */
  onSave: (value: string) => void;
  id?: string | undefined;
  /** How the text is shown while it is not edited. */
  show?: ((value: string) => string) | undefined;
  /** Text of many lines: Enter makes a new one, Ctrl+Enter saves. */
  long?: boolean;
  autofocus?: boolean;
  /** Called when the field was left, after `onSave`. */
  onLeave?: () => void;
}

/** Text that is edited where it stands; Escape gives up. */
export function EditableText(props: EditableTextProps) {
  const { label, value, placeholder, onSave, id, show, long = false, autofocus = false, onLeave } = props;
  const [text, setText] = useState(value);
  const [editing, setEditing] = useState(false);
  // Not an effect, which waits for a frame: it would take away what was typed right after the first drawing.
  useLayoutEffect(() => setText(value), [value]);
  // The blur that Escape brings about comes before the next render.
  const givenUp = useRef(false);
  const save = (): void => {
    const trimmed = givenUp.current ? value : text.trim();
    givenUp.current = false;
    if (trimmed !== value) onSave(trimmed);
    setText(trimmed);
    setEditing(false);
    onLeave?.();
  };
  return (
    <textarea
      id={id}
      ref={(area) => {
        if (autofocus && !editing) area?.focus();
      }}
      class="property-text"
      dir="auto"
      rows={1}
      aria-label={id === undefined ? label : undefined}
      value={editing ? text : (show?.(text) ?? text)}
      placeholder={placeholder}
      onFocus={() => setEditing(true)}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          givenUp.current = true;
          event.currentTarget.value = value;
          event.currentTarget.blur();
        } else if (
          event.key === 'Enter' &&
          !event.isComposing &&
          (long ? event.ctrlKey || event.metaKey : !event.shiftKey)
        ) {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
