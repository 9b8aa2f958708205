import { live } from '../../app/live.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { currentPosition } from '../../domain/person.ts';
import { useLive } from '../../ui/live.ts';
import { Row } from '../../ui/row.tsx';
import { plural } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';

/** The people whom one right click saved together; each opens in the dashboard. */
export function SavedPeople({ ids }: { ids: readonly string[] }) {
  const kith = useKith();
  const people = useLive(() => live(() => peopleRows(kith, ids)), [kith, ids]).value ?? [];
  return (
    <div class="draft">
      <div class="draft-body">
        <h2>{plural('people_saved', people.length)}</h2>
        <ul role="list">
          {people.map((person) => {
            const position = currentPosition(person);
            return (
              <li key={person.id}>
                <Row
                  name={person.name}
                  about={[position?.title, position?.organization, person.emails[0]?.value].filter(Boolean).join(' · ')}
                  onSelect={() => void kith.page.openDashboard(`person/${person.id}`)}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
