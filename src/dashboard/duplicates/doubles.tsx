import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { mergeInto } from '../../app/acts/merge-people.ts';
import { tellApart } from '../../app/acts/tell-apart.ts';
import { live } from '../../app/live.ts';
import { contactDates } from '../../app/reads/contact-dates.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { photosOf } from '../../app/reads/photos.ts';
import { localDate } from '../../domain/dates.ts';
import type { Cluster } from '../../domain/linkage/duplicates.ts';
import type { Field, Person } from '../../domain/person.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { day, percent } from '../../ui/format.ts';
import { likenessWords } from '../../ui/likeness-words.ts';
import { useLive } from '../../ui/live.ts';
import { usePhoto } from '../../ui/photo.ts';
import { saidOf } from '../../ui/said-of.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';

/** What is set side by side, where anybody of a cluster has it. */
const compared = [
  'nicknames',
  'positions',
  'headline',
  'places',
  'emails',
  'phones',
  'links',
  'birthday',
  'addresses',
  'tags',
  'notes',
] as const satisfies readonly Field[];

interface DoublesProps {
  cluster: Cluster;
  /** What is left to be asked after an answer. */
  onAnswered: (left: readonly Cluster[]) => void;
  /** The answer was taken back, with what it had left to be asked. */
  onTakenBack: (left: readonly Cluster[]) => void;
}

/** One likely double: the people side by side, why they may be one, who stays, and the two answers. */
export function Doubles({ cluster, onAnswered, onTakenBack }: DoublesProps) {
  const kith = useKith();
  const act = useAct();
  const name = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string>();
  const [busy, setBusy] = useState(false);
  const key = cluster.ids.join(' ');
  const read = useLive(
    () =>
      live(async () => ({
        people: await peopleRows(kith, cluster.ids),
        photos: await photosOf(kith, cluster.ids),
        dates: await contactDates(kith, cluster.ids),
      })),
    [kith, key],
  ).value;
  if (!read) return <Skeleton rows={3} />;
  const { people, photos, dates } = read;
  // Somebody was merged or deleted elsewhere in the meantime.
  if (people.length < 2) return null;
  const taken = people.filter(({ id }) => !left.has(id));
  const oldest = taken.toSorted((a, b) => a.createdAt - b.createdAt)[0];
  const stays = taken.find(({ id }) => id === chosen) ?? oldest;
  const shown = compared.filter((field) => people.some((person) => said(person, field) !== ''));

  const run = async (done: Promise<{ act: string }>, text: string, rest: readonly Cluster[]): Promise<void> => {
    setBusy(true);
    const isDone = await act(
      done,
      text,
      () => onAnswered(rest),
      () => onTakenBack(rest),
    );
    if (!isDone) setBusy(false);
  };
  const merge = (): Promise<void> => {
    const others = people.filter(({ id }) => left.has(id)).map(({ id }) => id);
    const rest = others.length && stays ? [{ ...cluster, ids: [stays.id, ...others] }] : [];
    return run(
      mergeInto(
        kith,
        taken.map(({ id }) => id),
        stays?.id,
      ),
      t('merged_named', { name: stays?.name ?? '' }),
      rest,
    );
  };
  const row = (label: string, value: (person: Person) => ComponentChildren) => (
    <tr>
      <th scope="row">{label}</th>
      {people.map((person) => (
        <td key={person.id} class={`said ${left.has(person.id) ? 'doubles-out' : ''}`}>
          {value(person)}
        </td>
      ))}
    </tr>
  );

  return (
    <section class="card doubles" aria-label={people.map((person) => person.name).join(', ')}>
      <div class="line doubles-why">
        <Badge tone={cluster.probability >= 0.95 ? 'accent' : 'warm'}>
          {t('likely', { percent: percent(Math.min(0.99, cluster.probability)) })}
        </Badge>
        {cluster.reasons.map((reason) => (
          <span key={reason.field} class="soft said">
            {likenessWords(reason, people)}
          </span>
        ))}
      </div>
      <div class="doubles-scroll" tabIndex={0} role="group" aria-label={t('side_by_side')}>
        <table class="doubles-table">
          <thead>
            <tr>
              <td />
              {people.map((person) => (
                <th key={person.id} scope="col" class={left.has(person.id) ? 'doubles-out' : ''}>
                  <Face person={person} photo={photos.get(person.id)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => row(t(`field_${field}`), (person) => said(person, field)))}
            {people.some(({ id }) => dates.get(id)?.lastOn !== undefined) &&
              row(t('last_contact'), ({ id }) => {
                const last = dates.get(id)?.lastOn;
                return last === undefined ? '–' : day(last);
              })}
            {row(t('added_to_book'), ({ createdAt }) => day(localDate(createdAt, kith.ports.zone())))}
            {row(t('stays'), (person) => (
              <label class="check">
                <input
                  type="radio"
                  name={name}
                  checked={person === stays}
                  disabled={left.has(person.id)}
                  aria-label={t('stays_named', { name: person.name })}
                  onChange={() => setChosen(person.id)}
                />
              </label>
            ))}
            {people.length > 2 &&
              row(t('same_person_take'), (person) => (
                <Checkbox
                  bare
                  label={t('take_in', { name: person.name })}
                  checked={!left.has(person.id)}
                  onChecked={(on) => {
                    const next = new Set(left);
                    if (on) next.delete(person.id);
                    else next.add(person.id);
                    setLeft(next);
                  }}
                />
              ))}
          </tbody>
        </table>
      </div>
      <div class="line">
        <Button look="primary" disabled={busy || taken.length < 2} onClick={() => void merge()}>
          {taken.length === people.length ? t('merge') : plural('merge_people', taken.length)}
        </Button>
        <Button
          disabled={busy}
          onClick={() =>
            void run(
              tellApart(
                kith,
                people.map(({ id }) => id),
              ),
              t('told_apart'),
              [],
            )
          }
        >
          {t('never_the_same')}
        </Button>
      </div>
    </section>
  );
}

function said(person: Person, field: (typeof compared)[number]): string {
  const text = saidOf(field, person[field]);
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}

function Face({ person, photo }: { person: Person; photo: Blob | undefined }) {
  return (
    <a class="doubles-face" href={hrefOf('person', person.id)}>
      <Avatar name={person.name} photo={usePhoto(photo)} />
      <span class="name">{person.name}</span>
    </a>
  );
}
