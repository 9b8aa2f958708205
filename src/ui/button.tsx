import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import type { Icon } from './icons.ts';
import './button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'size' | 'class'> {
  /** `primary`: the one act of a view; `plain`: the others; `quiet`: without an edge until pointed at; `danger`: takes something away. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: Icon | undefined;
  small?: boolean;
  children?: ComponentChildren;
}

/** A button with words, and an icon before them where one helps. */
export function Button({ look = 'plain', icon: Glyph, small = false, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`button button-${look} ${small ? 'button-small' : ''}`}>
      {Glyph && <Glyph size={16} aria-hidden="true" />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'size' | 'label' | 'class'> {
  icon: Icon;
  /** The accessible name; also shown as the tooltip. */
  label: string;
  /** A key that does the same, shown in the tooltip. */
  shortcut?: string;
}

/** A button that is only an icon; `label` is its name. */
export function IconButton({ icon: Glyph, label, shortcut, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      {...rest}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      class={`button button-quiet button-icon`}
    >
      <Glyph size={18} aria-hidden="true" />
    </button>
  );
}
