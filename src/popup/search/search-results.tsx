import { useState } from 'preact/hooks';
import { live } from '../../app/live.ts';
import { findPeople } from '../../app/reads/find-people.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { photosOf } from '../../app/reads/photos.ts';
import { currentPosition, type Person } from '../../domain/person.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Search } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { useLive } from '../../ui/live.ts';
import { usePhoto } from '../../ui/photo.ts';
import { Row } from '../../ui/row.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';

/** More are not shown: whoever is not among them is found by one more letter. */
const SHOWN = 20;

/** The people whose words begin as the typed ones do. Enter opens the first, or the one that the arrows went to. */
export function SearchResults({ text, onClose }: { text: string; onClose: () => void }) {
  const kith = useKith();
  const [chosen, choose] = useState({ text, at: 0 });
  const found = useLive(
    () =>
      live(async () => {
        const { ids, isMisspelt } = await findPeople(kith, { text });
        const people = await peopleRows(kith, ids.slice(0, SHOWN));
        return { text, total: ids.length, isMisspelt, people, photos: await photosOf(kith, ids.slice(0, SHOWN)) };
      }),
    [kith, text],
  ).value;
  const open = (person: Person | undefined): void => {
    if (person) void kith.page.openDashboard(`person/${person.id}`).then(onClose);
  };
  // Enter may come before those are found whom the last letter asks for.
  const openFirst = async (): Promise<void> => {
    const { ids } = await findPeople(kith, { text });
    open((await peopleRows(kith, ids.slice(0, 1)))[0]);
  };
  const last = (found?.people.length ?? 1) - 1;
  const current = chosen.text === text ? Math.min(chosen.at, last) : 0;
  useKeys(
    {
      ArrowDown: () => choose({ text, at: Math.min(current + 1, last) }),
      ArrowUp: () => choose({ text, at: Math.max(current - 1, 0) }),
      Enter: () => (found?.text === text ? open(found.people[current]) : void openFirst()),
    },
    true,
  );

  if (!found) return null;
  if (found.people.length === 0)
    return <EmptyState icon={Search} title={t('search_nobody', { text })} children={t('search_nobody_hint')} />;
  return (
    <div class="scroll">
      <p class="unseen" role="status">
        {plural('people', found.total)}
      </p>
      {found.isMisspelt && <p class="faint search-near">{t('called_nearly_so', { text })}</p>}
      <ul role="list">
        {found.people.map((person, i) => (
          <li key={person.id}>
            <FoundPerson
              person={person}
              photo={found.photos.get(person.id)}
              current={i === current}
              onOpen={() => open(person)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FoundPerson({
  person,
  photo,
  current,
  onOpen,
}: {
  person: Person;
  photo: Blob | undefined;
  current: boolean;
  onOpen: () => void;
}) {
  const position = currentPosition(person);
  return (
    <Row
      name={person.name}
      photo={usePhoto(photo)}
      about={[position?.title, position?.organization, person.places[0]].filter(Boolean).join(' · ')}
      current={current}
      onSelect={onOpen}
    />
  );
}
