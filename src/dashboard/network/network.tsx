import { useMemo, useState } from 'preact/hooks';
import { type DrawnNetwork, drawNetwork } from '../../app/jobs/draw-network.ts';
import { type LocalDate, localDate } from '../../domain/dates.ts';
import type { TieStanding } from '../../domain/network/standing.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Choice } from '../../ui/field.tsx';
import { fromToday, number } from '../../ui/format.ts';
import { Search, Share2 } from '../../ui/icons.ts';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { JobState, useJob } from '../job-state.tsx';
import { Picture } from './picture.tsx';
import { StandingMark } from './standing-mark.tsx';
import './network.css';

const standings: readonly TieStanding[] = ['touch', 'due', 'quiet', 'new'];
/** Rows of the table that are added at a time. */
const ROWS = 100;

/** Everybody around the user: the closer the nearer, communities together, ties between them; as a picture or as a table. */
export function NetworkScreen() {
  const kith = useKith();
  const today = localDate(kith.ports.now(), kith.ports.zone());
  const job = useJob((progress) => drawNetwork(today, progress), [today]);
  const drawn = job.result;
  const [shape, setShape] = useState<'picture' | 'table'>('picture');
  const [text, setText] = useState('');

  const found = useMemo(() => {
    const wanted = folded(text);
    if (!drawn || wanted === '') return undefined;
    return new Set(drawn.network.people.flatMap(({ name }, at) => (folded(name).includes(wanted) ? [at] : [])));
  }, [drawn, text]);

  const people = drawn?.network.people ?? [];
  return (
    <div class="network">
      <header class="network-head">
        <div class="page-head">
          <h1>{t('section_network')}</h1>
          {drawn && (
            <span class="faint" role="status">
              {drawn.network.total > people.length
                ? t('network_part', { shown: number(people.length), all: number(drawn.network.total) })
                : plural('people', found?.size ?? people.length)}
            </span>
          )}
          <span class="grow" />
          {people.length > 0 && (
            <>
              <div class="network-search">
                <Search size={16} aria-hidden="true" />
                <input
                  type="search"
                  dir="auto"
                  aria-label={t('search')}
                  placeholder={t('field_name')}
                  value={text}
                  onInput={(event) => setText(event.currentTarget.value)}
                />
              </div>
              <Choice
                label={t('network_shape')}
                bare
                value={shape}
                options={[
                  ['picture', t('shape_picture')],
                  ['table', t('shape_table')],
                ]}
                onValue={setShape}
              />
            </>
          )}
        </div>
      </header>
      {!drawn ? (
        <div class="network-wait">
          <JobState job={job} icon={Share2} label={t('network_drawing')} failed={t('network_failed')} />
        </div>
      ) : people.length === 0 ? (
        <EmptyState icon={Share2} title={t('network_empty')}>
          {t('network_empty_hint')}
        </EmptyState>
      ) : shape === 'picture' ? (
        <>
          <Picture drawn={drawn} today={today} found={found} />
          <Legend drawn={drawn} />
        </>
      ) : (
        <NetworkTable drawn={drawn} today={today} found={found} />
      )}
    </div>
  );
}

/** What the forms mean, and how many there are of each. */
function Legend({ drawn }: { drawn: DrawnNetwork }) {
  return (
    <ul role="list" class="network-legend">
      {standings.map((standing) => (
        <li key={standing}>
          <StandingMark standing={standing} />
          {t(`standing_${standing}`)}{' '}
          <span class="faint">
            {number(drawn.network.people.filter((person) => person.standing === standing).length)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The same people in rows: the closest first, then those with the most ties. */
function NetworkTable({
  drawn,
  today,
  found,
}: {
  drawn: DrawnNetwork;
  today: LocalDate;
  found: ReadonlySet<number> | undefined;
}) {
  const [shown, setShown] = useState(ROWS);
  const { people, communities } = drawn.network;
  const rows = people
    .filter((_, at) => found?.has(at) ?? true)
    .sort((a, b) => a.closeness - b.closeness || b.ties - a.ties || (a.name < b.name ? -1 : 1));
  return (
    <div class="network-table scrolls" tabIndex={0} role="region" aria-label={t('section_network')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('field_name')}</th>
            <th scope="col">{t('field_closeness')}</th>
            <th scope="col">{t('in_touch')}</th>
            <th scope="col">{t('last_contact')}</th>
            <th scope="col">{t('network_community')}</th>
            <th scope="col">{t('knows')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <a class="name" href={hrefOf('person', person.id)}>
                  {person.name}
                </a>
              </th>
              <td>{t(`closeness_${person.closeness}`)}</td>
              <td>
                <span class="standing-cell">
                  <StandingMark standing={person.standing} />
                  {t(`standing_${person.standing}`)}
                </span>
              </td>
              <td>{person.lastOn === undefined ? '–' : fromToday(person.lastOn, today)}</td>
              <td class="said">{communities[person.community]?.name ?? '–'}</td>
              <td>{number(person.ties)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + ROWS)}>
          {t('show_more')}
        </Button>
      )}
    </div>
  );
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
