import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LocalDate } from '../../domain/dates.ts';
import { Checkbox } from '../../ui/field.tsx';
import { ArrowDown, ArrowUp, Users } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { t } from '../../ui/words.ts';
import { hrefOf } from '../route.ts';
import { type ColumnId, columns } from './columns.tsx';
import type { Filter } from './filter.ts';
import { type Loaded, PeopleRows } from './people-rows.tsx';
import { PAGE, useWindow } from './use-window.ts';
import '../../ui/row.css';
import './people-list.css';

interface ListProps {
  /** Which list it is: another one begins at its top, the same one stays where it is though people come and go. */
  which: string;
  ids: readonly string[];
  today: LocalDate;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
  shown: readonly ColumnId[];
  /** Names of groups by id. */
  groups: ReadonlyMap<string, string>;
  order: Filter['order'];
  onOrder: (order: Filter['order']) => void;
}

/**
 * The rows in sight and some around them. j, k and the arrows move, with Shift they choose on the way; x chooses, Enter opens; a click with
 * Shift chooses from the last one on.
 */
export function PeopleList({ which, ids, today, chosen, onChosen, shown, groups, order, onOrder }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const { first, end, row } = useWindow(list, ids.length);
  const current = Math.min(at, Math.max(0, ids.length - 1));
  // Rows that were read stay, so that a scroll back shows them at once.
  const known = useRef(new Map<string, Loaded>());
  if (known.current.size > 2_000) known.current.clear();

  // Before a key can have moved on in it.
  useLayoutEffect(() => {
    setAt(0);
    list.current?.scrollTo(0, 0);
  }, [which]);

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(ids.length - 1, to));
    setAt(next);
    const element = list.current;
    if (!element) return;
    const top = next * row;
    // The titles stay above the rows.
    const height = element.clientHeight - (element.scrollHeight - ids.length * row);
    if (top < element.scrollTop) element.scrollTo(0, top);
    else if (top + row > element.scrollTop + height) element.scrollTo(0, top + row - height);
  };
  /** Where a choice with Shift begins. */
  const anchor = useRef(0);
  const toggle = (place: number): void => {
    const id = ids[place];
    if (id === undefined) return;
    anchor.current = place;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  const chooseTo = (place: number): void => {
    const [from, to] = [anchor.current, place].sort((a, b) => a - b);
    onChosen(new Set([...chosen, ...ids.slice(from, (to ?? 0) + 1)]));
  };
  const sweep = (to: number): void => {
    if (chosen.size === 0) anchor.current = current;
    move(to);
    chooseTo(Math.max(0, Math.min(ids.length - 1, to)));
  };
  const point = (place: number, event: MouseEvent): void => {
    setAt(place);
    if (!event.shiftKey) return;
    event.preventDefault();
    chooseTo(place);
  };
  const screenful = Math.max(1, Math.floor((list.current?.clientHeight ?? row) / row) - 1);
  useKeys({
    j: () => move(current + 1),
    ArrowDown: () => move(current + 1),
    k: () => move(current - 1),
    ArrowUp: () => move(current - 1),
    PageDown: () => move(current + screenful),
    PageUp: () => move(current - screenful),
    Home: () => move(0),
    End: () => move(ids.length - 1),
    J: () => sweep(current + 1),
    K: () => sweep(current - 1),
    'Shift+ArrowDown': () => sweep(current + 1),
    'Shift+ArrowUp': () => sweep(current - 1),
    x: () => toggle(current),
    Enter: () => {
      const id = ids[current];
      if (id !== undefined) location.hash = hrefOf('person', id);
    },
  });

  if (ids.length === 0)
    return (
      <p class="people-none">
        <Users size={16} aria-hidden="true" /> {t('nobody_matches')}
      </p>
    );
  const all = ids.length > 0 && ids.every((id) => chosen.has(id));
  return (
    <div
      ref={list}
      id="people-list"
      class="people-list"
      role="grid"
      aria-label={t('section_people')}
      aria-rowcount={ids.length + 1}
      aria-multiselectable="true"
      style={{ '--columns': shown.map((column) => columns[column].width).join(' ') }}
      tabIndex={0}
      aria-activedescendant={ids[current] === undefined ? undefined : `person-${ids[current]}`}
    >
      <div class="people-row people-titles" role="row" aria-rowindex={1}>
        <span role="columnheader" class="people-check">
          <Checkbox
            bare
            label={t('choose_all')}
            checked={all}
            mixed={chosen.size > 0 && !all}
            onChecked={(on) => onChosen(new Set(on ? ids : []))}
          />
        </span>
        <span role="columnheader" aria-sort={order === 'name' ? 'ascending' : undefined}>
          {t('field_name')}
        </span>
        {shown.map((column) => (
          <span key={column} role="columnheader" class="people-cell" aria-sort={sortOf(column, order)}>
            {'order' in columns[column] ? (
              <button
                type="button"
                class="people-order"
                onClick={() => onOrder(order === 'longest' ? 'latest' : order === 'latest' ? 'name' : 'longest')}
              >
                {columns[column].title()}
                {order === 'longest' && <ArrowUp size={14} aria-hidden="true" />}
                {order === 'latest' && <ArrowDown size={14} aria-hidden="true" />}
              </button>
            ) : (
              columns[column].title()
            )}
          </span>
        ))}
      </div>
      <div class="people-all" role="presentation" style={{ blockSize: `${ids.length * row}px` }}>
        {Array.from({ length: Math.max(0, end - first) }, (_, i) => (first + i) * PAGE).map((place) => (
          <PeopleRows
            key={place}
            ids={ids.slice(place, place + PAGE)}
            first={place}
            row={row}
            known={known.current}
            current={current}
            chosen={chosen}
            today={today}
            shown={shown}
            groups={groups}
            onToggle={toggle}
            onPointed={point}
          />
        ))}
      </div>
    </div>
  );
}

function sortOf(column: ColumnId, order: Filter['order']): 'ascending' | 'descending' | undefined {
  if (!('order' in columns[column]) || order === 'name') return undefined;
  return order === 'longest' ? 'ascending' : 'descending';
}
