import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './property.css';

interface PropertyProps {
  label: string;
  /** At the end of the line: where the value was read. */
  end?: ComponentChildren;
  children: (id: string) => ComponentChildren;
}

/** One line of what is said of somebody: label, value to be edited in place. Calm until it is pointed at. */
export function Property({ label, end, children }: PropertyProps) {
  const id = useId();
  return (
    <div class="property">
      <label class="property-label" for={id}>
        {label}
      </label>
      <div class="property-value">{children(id)}</div>
      {end !== undefined && <div class="property-end">{end}</div>}
    </div>
  );
}

interface TextPropertyProps extends Omit<PropertyProps, 'children'> {
  value: string;
  onValue: (value: string) => void;
  placeholder?: string | undefined;
  /** Called when the user leaves the field, or presses Enter in it. */
  onDone?: () => void;
  invalid?: boolean;
}

/** A value of text, one line or as many as it needs. */
export function TextProperty({ label, end, value, onValue, placeholder, onDone, invalid = false }: TextPropertyProps) {
  return (
    <Property label={label} end={end}>
      {(id) => (
        <textarea
          id={id}
          class="property-text"
          dir="auto"
          rows={1}
          value={value}
          placeholder={placeholder}
          aria-invalid={invalid || undefined}
          onInput={(event) => onValue(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onDone?.();
          }}
          onBlur={onDone}
        />
      )}
    </Property>
  );
}
