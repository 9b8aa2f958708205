import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Icon } from './icons.ts';
import './menu.css';

export interface MenuItem {
  label: string;
  icon?: Icon;
  onSelect: () => void;
  danger?: boolean;
  /** A key that does the same. */
  shortcut?: string;
  disabled?: boolean;
}

interface MenuProps {
  /** The opening button: it must spread these props. */
  button: (props: {
    id: string;
    popovertarget: string;
    'aria-haspopup': 'menu';
    style: { anchorName: string };
  }) => ComponentChildren;
  /** The accessible name of the list. */
  label: string;
  items: readonly MenuItem[];
}

/** A list of acts in the browser's own popover, anchored to its button; arrows move, Escape closes. */
export function Menu({ button, label, items }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const entries = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:enabled') ?? []),
  ];
  const move = (event: KeyboardEvent): void => {
    const all = entries();
    const here = all.findIndex((entry) => entry === document.activeElement);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all.at(next % all.length)?.focus();
  };
  return (
    <>
      {button({ id, popovertarget: `${id}-menu`, 'aria-haspopup': 'menu', style: { anchorName: `--${id}` } })}
      <div
        ref={list}
        id={`${id}-menu`}
        popover="auto"
        role="menu"
        aria-label={label}
        class="menu"
        style={{ positionAnchor: `--${id}` }}
        onKeyDown={move}
        onToggle={(event) => event.newState === 'open' && entries()[0]?.focus()}
      >
        {items.map(({ label: text, icon: Glyph, onSelect, danger = false, shortcut, disabled = false }) => (
          <button
            key={text}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={`menu-item ${danger ? 'menu-danger' : ''}`}
            disabled={disabled}
            onClick={() => {
              list.current?.hidePopover();
              onSelect();
            }}
          >
            {Glyph ? <Glyph size={16} aria-hidden="true" /> : <span class="menu-gap" />}
            <span class="grow">{text}</span>
            {shortcut !== undefined && <kbd class="kbd">{shortcut}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}
