import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ContactDates } from '../../app/reads/contact-dates.ts';
import type { LocalDate } from '../../domain/dates.ts';
import { currentPosition, type Person } from '../../domain/person.ts';
import { IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { cadence, fromToday, listed, partialDay } from '../../ui/format.ts';
import { Columns3 } from '../../ui/icons.ts';
import { t } from '../../ui/words.ts';
import './columns.css';

/** What a column says of somebody, from what was read for the row. */
export interface ColumnFacts {
  person: Person;
  dates: ContactDates | undefined;
  /** Names of groups by id. */
  groups: ReadonlyMap<string, string>;
  today: LocalDate;
}

interface Column {
  title: () => string;
  /** A track of CSS grid. */
  width: string;
  says: (facts: ColumnFacts) => ComponentChildren;
  /** The list can be ordered by it. */
  order?: 'last';
}

/** The columns beside the name, by the ids that the settings keep. */
export const columns = {
  organization: {
    title: () => t('field_positions'),
    width: 'minmax(0, 1.6fr)',
    says: ({ person }) => {
      const position = currentPosition(person);
      return [position?.title, position?.organization].filter(Boolean).join(' · ') || person.headline;
    },
  },
  place: { title: () => t('field_place'), width: 'minmax(0, 1fr)', says: ({ person }) => person.places[0] },
  last: {
    title: () => t('last_contact'),
    width: '8rem',
    says: ({ dates, today }) => dates?.lastOn !== undefined && fromToday(dates.lastOn, today),
    order: 'last',
  },
  next: {
    title: () => t('column_next'),
    width: '8rem',
    says: ({ dates, today }) =>
      dates?.dueFrom !== undefined && (dates.dueFrom <= today ? t('due_now') : fromToday(dates.dueFrom, today)),
  },
  groups: {
    title: () => t('field_groups'),
    width: 'minmax(0, 1fr)',
    says: ({ person, groups }) => listed(person.groups.flatMap((id) => groups.get(id) ?? [])),
  },
  tags: { title: () => t('field_tags'), width: 'minmax(0, 1fr)', says: ({ person }) => person.tags.join(', ') },
  email: { title: () => t('field_emails'), width: 'minmax(0, 1.2fr)', says: ({ person }) => person.emails[0]?.value },
  phone: { title: () => t('field_phones'), width: '9rem', says: ({ person }) => person.phones[0]?.value },
  closeness: {
    title: () => t('field_closeness'),
    width: '8rem',
    says: ({ person }) => person.closeness && t(`closeness_${person.closeness}`),
  },
  cadence: {
    title: () => t('field_cadence'),
    width: '9rem',
    says: ({ person }) => person.cadenceDays !== undefined && cadence(person.cadenceDays),
  },
  birthday: {
    title: () => t('field_birthday'),
    width: '9rem',
    says: ({ person }) => person.birthday && partialDay(person.birthday),
  },
} as const satisfies Record<string, Column>;
export type ColumnId = keyof typeof columns;

const ids = Object.keys(columns).filter((id) => isColumn(id));

function isColumn(id: string): id is ColumnId {
  return Object.hasOwn(columns, id);
}

/** The columns that the settings name, in the list's own order; ids of a later Kith are passed over. */
export function shownColumns(chosen: readonly string[]): ColumnId[] {
  return ids.filter((id) => chosen.includes(id));
}

/** Which columns are shown: boxes to tick, in the browser's own popover. */
export function ChooseColumns({
  shown,
  onShown,
}: {
  shown: readonly ColumnId[];
  onShown: (shown: ColumnId[]) => void;
}) {
  const id = useId();
  return (
    <>
      <IconButton
        icon={Columns3}
        label={t('columns')}
        popovertarget={`${id}-columns`}
        style={{ anchorName: `--${id}` }}
      />
      <fieldset id={`${id}-columns`} popover="auto" class="menu columns-menu" style={{ positionAnchor: `--${id}` }}>
        <legend class="unseen">{t('columns')}</legend>
        {ids.map((column) => (
          <Checkbox
            key={column}
            label={columns[column].title()}
            checked={shown.includes(column)}
            onChecked={(on) => onShown(ids.filter((each) => (each === column ? on : shown.includes(each))))}
          />
        ))}
      </fieldset>
    </>
  );
}
