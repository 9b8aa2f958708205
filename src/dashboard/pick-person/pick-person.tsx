import { useState } from 'preact/hooks';
import { live } from '../../app/live.ts';
import { findPeople } from '../../app/reads/find-people.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { currentPosition, type Person } from '../../domain/person.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { useLive } from '../../ui/live.ts';
import { Row } from '../../ui/row.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';

/** Chooses somebody from the book by a few letters; arrows and Enter work while typing. */
export function PickPerson({
  title,
  except,
  onPick,
  onClose,
}: {
  title: string;
  except: readonly string[];
  onPick: (id: string) => void;
  onClose: () => void;
}) {
  const kith = useKith();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const find = async (): Promise<Person[]> => {
    const ids = (await findPeople(kith, { text })).ids.filter((id) => !except.includes(id));
    return peopleRows(kith, ids.slice(0, 8));
  };
  const found = useLive(() => live(async () => ({ text, people: await find() })), [kith, text, except.join()]).value;
  const people = found?.people ?? [];
  const current = Math.max(0, Math.min(at, people.length - 1));
  const pick = (person: Person | undefined): void => {
    if (person) onPick(person.id);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <TextField
        label={t('search')}
        bare
        type="search"
        autofocus
        placeholder={t('search_hint')}
        value={text}
        onValue={setText}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') setAt(Math.min(current + 1, people.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
          else if (event.key !== 'Enter') return;
          else if (found?.text === text) pick(people[current]);
          // Enter may come before those are found whom the last letter asks for.
          else void find().then(([first]) => pick(first));
          event.preventDefault();
        }}
      />
      <ul role="list">
        {people.map((person, i) => (
          <li key={person.id}>
            <Row
              name={person.name}
              about={[currentPosition(person)?.title, currentPosition(person)?.organization]
                .filter(Boolean)
                .join(' · ')}
              current={i === current}
              onSelect={() => onPick(person.id)}
            />
          </li>
        ))}
      </ul>
      {people.length === 0 && <p class="faint">{t('nobody_matches')}</p>}
    </Dialog>
  );
}
