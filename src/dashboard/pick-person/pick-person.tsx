import { useState } from 'preact/hooks';
import { live } from '../../app/live.ts';
import { findPeople } from '../../app/reads/find-people.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { currentPosition } from '../../domain/person.ts';
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
  const people =
    useLive(
      () =>
        live(async () => {
          const ids = (await findPeople(kith, { text })).ids.filter((id) => !except.includes(id));
          return peopleRows(kith, ids.slice(0, 8));
        }),
      [kith, text, except.join()],
    ).value ?? [];
  const current = Math.min(at, Math.max(0, people.length - 1));
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
          const person = people[current];
          if (event.key === 'ArrowDown') setAt(Math.min(current + 1, people.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
          else if (event.key === 'Enter' && person) onPick(person.id);
          else return;
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
