import { useEffect, useState } from 'preact/hooks';

interface EditableTextProps {
  label: string;
  value: string;
  placeholder?: string | undefined;
  /** Gets the trimmed text when it was left or Enter was pressed, and only when it differs. */
  onSave: (value: string) => void;
  id?: string;
}

/** Text that is edited where it stands; Escape gives up. */
export function EditableText({ label, value, placeholder, onSave, id }: EditableTextProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const save = (): void => {
    const trimmed = text.trim();
    if (trimmed !== value) onSave(trimmed);
    setText(trimmed);
  };
  return (
    <textarea
      id={id}
      class="property-text"
      dir="auto"
      rows={1}
      aria-label={id === undefined ? label : undefined}
      value={text}
      placeholder={placeholder}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          setText(value);
          event.currentTarget.value = value;
          event.currentTarget.blur();
        } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
