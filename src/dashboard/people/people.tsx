import { useEffect, useRef, useState } from 'preact/hooks';
import { live } from '../../app/live.ts';
import { type ContactDates, contactDates } from '../../app/reads/contact-dates.ts';
import { allGroups, allTags, peopleCount, peopleIds, peopleRows } from '../../app/reads/people.ts';
import { photosOf } from '../../app/reads/photos.ts';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { readSettings } from '../../app/settings.ts';
import { type LocalDate, localDate } from '../../domain/dates.ts';
import { currentPosition, type Person } from '../../domain/person.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { fromToday, number } from '../../ui/format.ts';
import { Pin, Search, UserPlus, Users, X } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { lazy } from '../../ui/lazy.tsx';
import { useLive } from '../../ui/live.ts';
import { usePhoto } from '../../ui/photo.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { conditions, everybody, type Filter, isOpen, savedFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { NoPeople } from './no-people.tsx';
import { useWindow } from './use-window.ts';
import './people.css';

const BulkBar = lazy(async () => (await import('./bulk-bar.tsx')).BulkBar);
const AddPerson = lazy(async () => (await import('./add-person.tsx')).AddPerson);

/** Everybody in the book: found by a few letters, narrowed to a sentence, chosen and changed together. */
export function People() {
  const kith = useKith();
  const today = localDate(kith.ports.now(), kith.ports.zone());
  const [filter, setFilter] = useState<Filter>(everybody);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const key = JSON.stringify(filter);
  const ids = useLive(() => live(() => peopleIds(kith, conditions(filter, today))), [kith, key, today]).value;
  const book = useLive(
    () =>
      live(async () => ({
        groups: await allGroups(kith),
        tags: await allTags(kith),
        total: await peopleCount(kith),
        saved: (await readSettings(kith.book)).savedFilters,
      })),
    [kith],
  ).value;

  useKeys({
    '/': () => search.current?.focus(),
    n: () => setAdding(true),
    Escape: () => setChosen(new Set()),
    'Mod+a': () => setChosen(new Set(ids)),
  });

  const narrow = (change: Partial<Filter>): void => {
    setChosen(new Set());
    setFilter((before) => ({ ...before, ...change }));
  };
  const empty = book !== undefined && book.total === 0 && isOpen(filter) && filter.text === '';

  return (
    <div class="people">
      <header class="people-head">
        <div class="page-head">
          <h1>{t('section_people')}</h1>
          <span class="faint" role="status">
            {ids && plural('people', ids.length)}
          </span>
          <span class="grow" />
          <Button look="primary" icon={UserPlus} aria-keyshortcuts="n" onClick={() => setAdding(true)}>
            {t('add_person')}
          </Button>
        </div>
        {!empty && (
          <>
            <div class="people-search">
              <Search size={16} aria-hidden="true" />
              <input
                ref={search}
                type="search"
                dir="auto"
                aria-label={t('search')}
                aria-keyshortcuts="/"
                placeholder={t('search_hint')}
                value={filter.text}
                onInput={(event) => narrow({ text: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key === 'ArrowDown') document.getElementById('people-list')?.focus();
                }}
              />
              <kbd class="kbd" aria-hidden="true">
                /
              </kbd>
            </div>
            <FilterBar filter={filter} groups={book?.groups ?? []} tags={book?.tags ?? []} onFilter={narrow} />
            <div class="line">
              {book?.saved.map((one) => (
                <span key={one.name} class="saved-filter">
                  <Button small look="quiet" icon={Pin} onClick={() => setFilter(savedFilter(one.query))}>
                    {one.name}
                  </Button>
                  <IconButton
                    icon={X}
                    label={t('remove_named', { name: one.name })}
                    onClick={() =>
                      void changeSettings(kith, { savedFilters: book.saved.filter((other) => other.name !== one.name) })
                    }
                  />
                </span>
              ))}
            </div>
          </>
        )}
      </header>
      {empty ? (
        <NoPeople onAdd={() => setAdding(true)} />
      ) : !ids ? (
        <div class="people-wait">
          <Skeleton rows={8} />
        </div>
      ) : (
        <PeopleList ids={ids} today={today} chosen={chosen} onChosen={setChosen} />
      )}
      {chosen.size > 0 && (
        <BulkBar
          ids={[...chosen]}
          state={filter.state}
          groups={book?.groups ?? []}
          tags={book?.tags ?? []}
          onClear={() => setChosen(new Set())}
        />
      )}
      {adding && <AddPerson onClose={() => setAdding(false)} />}
    </div>
  );
}

interface ListProps {
  ids: readonly string[];
  today: LocalDate;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

interface Loaded {
  person: Person;
  dates: ContactDates | undefined;
  photo: Blob | undefined;
}

/** The rows in sight and some around them; j, k and the arrows move, x chooses, Enter opens. */
function PeopleList({ ids, today, chosen, onChosen }: ListProps) {
  const kith = useKith();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const { first, end, row } = useWindow(list, ids.length);
  const current = Math.min(at, Math.max(0, ids.length - 1));
  const wanted = ids.slice(first, end);
  // Rows that were read stay, so that a scroll back shows them at once.
  const known = useRef(new Map<string, Loaded>());
  const read = useLive(
    () =>
      live(async () => {
        const [people, dates, photos] = await Promise.all([
          peopleRows(kith, wanted),
          contactDates(kith, wanted),
          photosOf(kith, wanted),
        ]);
        return people.map((person) => ({ person, dates: dates.get(person.id), photo: photos.get(person.id) }));
      }),
    [kith, wanted[0], wanted.at(-1), wanted.length],
  ).value;
  if (known.current.size > 2_000) known.current.clear();
  for (const one of read ?? []) known.current.set(one.person.id, one);

  useEffect(() => {
    setAt(0);
    list.current?.scrollTo(0, 0);
  }, [ids.length]);

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(ids.length - 1, to));
    setAt(next);
    const element = list.current;
    if (!element) return;
    const top = next * row;
    if (top < element.scrollTop) element.scrollTo(0, top);
    else if (top + row > element.scrollTop + element.clientHeight)
      element.scrollTo(0, top + row - element.clientHeight);
  };
  const toggle = (id: string | undefined): void => {
    if (id === undefined) return;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
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
    x: () => toggle(ids[current]),
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
        <span role="columnheader">{t('field_name')}</span>
        <span role="columnheader" class="people-role">
          {t('field_positions')}
        </span>
        <span role="columnheader" class="people-place">
          {t('field_place')}
        </span>
        <span role="columnheader" class="people-last">
          {t('last_contact')}
        </span>
      </div>
      <div class="people-all" role="presentation" style={{ blockSize: `${ids.length * row}px` }}>
        {wanted.map((id, i) => (
          <PersonRow
            key={id}
            id={id}
            index={first + i}
            top={(first + i) * row}
            loaded={known.current.get(id)}
            today={today}
            current={first + i === current}
            chosen={chosen.has(id)}
            onToggle={() => toggle(id)}
            onCurrent={() => setAt(first + i)}
          />
        ))}
      </div>
    </div>
  );
}

interface PersonRowProps {
  id: string;
  index: number;
  top: number;
  loaded: Loaded | undefined;
  today: LocalDate;
  current: boolean;
  chosen: boolean;
  onToggle: () => void;
  onCurrent: () => void;
}

function PersonRow({ id, index, top, loaded, today, current, chosen, onToggle, onCurrent }: PersonRowProps) {
  const photo = usePhoto(loaded?.photo);
  const person = loaded?.person;
  const position = person && currentPosition(person);
  const last = loaded?.dates?.lastOn;
  return (
    <div
      id={`person-${id}`}
      class={`people-row people-person ${current ? 'row-current' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      style={{ insetBlockStart: `${top}px` }}
      onMouseDown={onCurrent}
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
      <span role="gridcell" class="people-role one-line said">
        {[position?.title, position?.organization].filter(Boolean).join(' · ') || person?.headline}
      </span>
      <span role="gridcell" class="people-place one-line said">
        {person?.places[0]}
      </span>
      <span role="gridcell" class="people-last one-line">
        {last !== undefined && fromToday(last, today)}
      </span>
    </div>
  );
}
