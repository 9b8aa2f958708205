import { live } from '../../app/live.ts';
import { type ContactDates, contactDates } from '../../app/reads/contact-dates.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { photosOf } from '../../app/reads/photos.ts';
import type { LocalDate } from '../../domain/dates.ts';
import type { Person } from '../../domain/person.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { number } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { usePhoto } from '../../ui/photo.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { type ColumnId, columns } from './columns.tsx';

/** What a row shows of somebody. */
export interface Loaded {
  person: Person;
  dates: ContactDates | undefined;
  photo: Blob | undefined;
}

interface RowsProps {
  ids: readonly string[];
  /** The place of the first of them in the list, and the height of a row in px. */
  first: number;
  row: number;
  /** Rows that were read before, shown until they are read anew; they are kept here. */
  known: Map<string, Loaded>;
  current: number;
  chosen: ReadonlySet<string>;
  today: LocalDate;
  shown: readonly ColumnId[];
  /** Names of groups by id. */
  groups: ReadonlyMap<string, string>;
  onToggle: (place: number) => void;
  onPointed: (place: number, event: MouseEvent) => void;
}

/** Some rows of the list that are read together, by a read of their own: one that is on its way isn't given up as the list scrolls on. */
export function PeopleRows({ ids, first, row, known, current, chosen, onToggle, onPointed, ...said }: RowsProps) {
  const kith = useKith();
  const read = useLive(
    () =>
      live(async () => {
        const [people, dates, photos] = await Promise.all([
          peopleRows(kith, ids),
          contactDates(kith, ids),
          photosOf(kith, ids),
        ]);
        return people.map((person) => ({ person, dates: dates.get(person.id), photo: photos.get(person.id) }));
      }),
    [kith, ids.join(' ')],
  ).value;
  for (const one of read ?? []) known.set(one.person.id, one);
  return (
    <>
      {ids.map((id, i) => (
        <PersonRow
          key={id}
          id={id}
          index={first + i}
          top={(first + i) * row}
          loaded={known.get(id)}
          current={first + i === current}
          chosen={chosen.has(id)}
          onToggle={() => onToggle(first + i)}
          onPointed={(event) => onPointed(first + i, event)}
          {...said}
        />
      ))}
    </>
  );
}

interface PersonRowProps extends Pick<RowsProps, 'today' | 'shown' | 'groups'> {
  id: string;
  index: number;
  top: number;
  loaded: Loaded | undefined;
  current: boolean;
  chosen: boolean;
  onToggle: () => void;
  onPointed: (event: MouseEvent) => void;
}

function PersonRow({
  id,
  index,
  top,
  loaded,
  today,
  current,
  chosen,
  shown,
  groups,
  onToggle,
  onPointed,
}: PersonRowProps) {
  const photo = usePhoto(loaded?.photo);
  const person = loaded?.person;
  return (
    <div
      id={`person-${id}`}
      class={`people-row people-person ${current ? 'row-current' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      style={{ insetBlockStart: `${top}px` }}
      onMouseDown={onPointed}
      onClick={(event) => event.shiftKey && event.preventDefault()}
    >
      <span role="gridcell" class="people-check">
        <Checkbox bare label={person?.name ?? number(index + 1)} checked={chosen} onChecked={onToggle} />
      </span>
      <span role="gridcell" class="people-name">
        {person && (
          <>
            <Avatar name={person.name} photo={photo} />
            <a class="row-name name one-line" href={hrefOf('person', id)} tabIndex={-1}>
              {person.name}
            </a>
          </>
        )}
      </span>
      {shown.map((column) => (
        <span key={column} role="gridcell" class={`people-cell one-line said people-${column}`}>
          {person && columns[column].says({ person, dates: loaded?.dates, groups, today })}
        </span>
      ))}
    </div>
  );
}
