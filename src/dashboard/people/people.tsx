import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { live } from '../../app/live.ts';
import { findPeople } from '../../app/reads/find-people.ts';
import { allGroups, allTags, peopleCount } from '../../app/reads/people.ts';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Pin, Search, UserPlus, X } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { lazy } from '../../ui/lazy.tsx';
import { useLive } from '../../ui/live.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf, routeOf } from '../route.ts';
import { ChooseColumns, shownColumns } from './columns.tsx';
import { conditions, type Filter, isOpen, savedFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { NoPeople } from './no-people.tsx';
import { PeopleList } from './people-list.tsx';
import { SampleLine } from './sample-line.tsx';
import './people.css';

const BulkBar = lazy(async () => (await import('./bulk-bar.tsx')).BulkBar);
const AddPerson = lazy(async () => (await import('./add-person.tsx')).AddPerson);

/**
 * Everybody in the book: found by a few letters, narrowed to a sentence, chosen and changed together. `rest`: `new` to add somebody at once,
 * or a filter's JSON. The address follows the filter, so that the way back from a person leads to the same list.
 */
export function People({ rest }: { rest: string }) {
  const kith = useKith();
  const today = localDate(kith.ports.now(), kith.ports.zone());
  const [filter, setFilter] = useState<Filter>(() => savedFilter(rest));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState(rest === 'new');
  const search = useRef<HTMLInputElement>(null);
  const key = JSON.stringify(filter);
  const found = useLive(() => live(() => findPeople(kith, conditions(filter, today))), [kith, key, today]).value;
  const ids = found?.ids;
  const book = useLive(
    () =>
      live(async () => ({
        groups: await allGroups(kith),
        tags: await allTags(kith),
        total: await peopleCount(kith),
        settings: await readSettings(kith.book),
      })),
    [kith],
  ).value;

  useEffect(() => {
    const plain = JSON.stringify(savedFilter('')) === key;
    history.replaceState(null, '', hrefOf('people', plain ? '' : key));
  }, [key]);

  useEffect(() => {
    // The way here by a link: the address that followed the filter says nothing to whoever compares it with that of before.
    const follow = (): void => {
      const { screen, rest: wanted } = routeOf(location.hash);
      if (screen !== 'people') return;
      setChosen(new Set());
      setFilter(savedFilter(wanted));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

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
  const shown = shownColumns(book?.settings.columns ?? []);
  const groups = useMemo(() => new Map(book?.groups.map(({ id, name }) => [id, name])), [book?.groups]);
  const empty = book !== undefined && book.total === 0 && isOpen(filter) && filter.text === '';

  return (
    <div class="people">
      <SampleLine />
      <header class="people-head">
        <div class="page-head">
          <h1>{t('section_people')}</h1>
          <span class="faint" role="status">
            {ids && plural('people', ids.length)}
          </span>
          <span class="grow" />
          {/* What an empty book says has the same act. */}
          {!empty && (
            <>
              <ChooseColumns shown={shown} onShown={(columns) => void changeSettings(kith, { columns })} />
              <Button look="primary" icon={UserPlus} aria-keyshortcuts="n" onClick={() => setAdding(true)}>
                {t('add_person')}
              </Button>
            </>
          )}
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
              {book?.settings.savedFilters.map((one) => (
                <span key={one.name} class="saved-filter">
                  <Button small look="quiet" icon={Pin} onClick={() => setFilter(savedFilter(one.query))}>
                    <span class="one-line" title={one.name}>
                      {one.name}
                    </span>
                  </Button>
                  <IconButton
                    icon={X}
                    label={t('remove_named', { name: one.name })}
                    onClick={() =>
                      void changeSettings(kith, ({ savedFilters }) => ({
                        savedFilters: savedFilters.filter((other) => other.name !== one.name),
                      }))
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
      ) : !ids || !book ? (
        <div class="people-wait">
          <Skeleton rows={8} />
        </div>
      ) : (
        <>
          {found?.isMisspelt && (
            <p class="faint people-near" role="status">
              {t('called_nearly_so', { text: filter.text.trim() })}
            </p>
          )}
          <PeopleList
            which={key}
            ids={ids}
            today={today}
            chosen={chosen}
            onChosen={setChosen}
            shown={shown}
            groups={groups}
            order={filter.order}
            onOrder={(order) => setFilter({ ...filter, order })}
          />
        </>
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
