import { useId, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import './tabs.css';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** How many things wait there; 0 shows nothing. */
  count?: number;
  /** There is something new to see there. */
  dot?: boolean;
}

/** Tabs after the ARIA pattern: arrows, Home and End move and select; the panel holds `children`. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: {
  label: string;
  tabs: ReadonlyArray<Tab<Id>>;
  selected: Id;
  onSelect: (id: Id) => void;
  children: ComponentChildren;
}) {
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const here = tabs.findIndex((tab) => tab.id === selected);
    const rtl = bar.current !== null && getComputedStyle(bar.current).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, Home: -here, End: tabs.length - 1 - here }[
      event.key
    ];
    const next = step === undefined ? undefined : tabs[(here + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    bar.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next.id}`)}`)?.focus();
  };
  return (
    <>
      <div ref={bar} class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab.id === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && <span class="tab-count">{tab.count}</span>}
            {tab.dot === true && <span class="tab-dot" />}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} class="tab-panel" role="tabpanel" aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </>
  );
}
