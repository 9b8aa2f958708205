import { checkHealth } from '../../app/jobs/check-health.ts';
import type { Health } from '../../app/reads/health.ts';
import type { Breadth } from '../../domain/breadth.ts';
import { type LocalDate, localDate } from '../../domain/dates.ts';
import type { TieStanding } from '../../domain/network/standing.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { day, fromToday, listed, number, percent } from '../../ui/format.ts';
import { Cake, HeartPulse, Users } from '../../ui/icons.ts';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { JobState, useJob } from '../job-state.tsx';
import { StandingMark } from '../network/standing-mark.tsx';
import { hrefOf } from '../route.ts';
import { OverallBalance } from './overall-balance.tsx';
import { WeekBars } from './week-bars.tsx';
import { YearStrip } from './year-strip.tsx';
import './health.css';

const standings: readonly TieStanding[] = ['touch', 'due', 'quiet', 'new'];
/** Coming days that are told in words. */
const NEXT = 6;

/** How the network as a whole is doing: what is kept up, what goes quiet, what is given and asked, and how broad it is. */
export function HealthScreen() {
  const kith = useKith();
  const today = localDate(kith.ports.now(), kith.ports.zone());
  const job = useJob((progress) => checkHealth(today, progress), [today]);
  const health = job.result;
  const active = health ? standings.reduce((sum, standing) => sum + health.standings[standing], 0) : 0;
  return (
    <div class="page health">
      <header class="page-head">
        <h1>{t('section_health')}</h1>
      </header>
      {!health ? (
        <JobState job={job} icon={HeartPulse} label={t('health_reading')} failed={t('health_failed')} />
      ) : active === 0 ? (
        <EmptyState icon={HeartPulse} title={t('health_empty')}>
          {t('health_empty_hint')}
        </EmptyState>
      ) : (
        <div class="health-cards">
          <Standings health={health} active={active} />
          <div class="health-row health-row-wide">
            <Card title={t('health_contacts')}>
              <WeekBars weeks={health.weeks} />
            </Card>
            <OverallBalance weeks={health.weeks} today={today} />
          </div>
          <Coming health={health} today={today} />
          <div class="health-row">
            <Broad title={t('breadth_places')} breadth={health.breadth.places} />
            <Broad title={t('breadth_organizations')} breadth={health.breadth.organizations} />
            <Broad title={t('breadth_fields')} breadth={health.breadth.fields} />
          </div>
        </div>
      )}
    </div>
  );
}

/** One bar of everybody, by how it stands with them. */
function Standings({ health, active }: { health: Health; active: number }) {
  const all = active + health.resting;
  let from = 0;
  return (
    <Card title={t('health_standing')}>
      <svg class="health-bar" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
        {standings.map((standing) => {
          const width = (health.standings[standing] / all) * 1000;
          from += width;
          return (
            <rect
              key={standing}
              class={`health-${standing}`}
              x={from - width}
              y="0"
              width={Math.max(0, width - 2)}
              height="12"
            />
          );
        })}
        <rect class="health-resting" x={from} y="0" width={1000 - from} height="12" />
      </svg>
      <dl class="health-standings">
        {standings.map((standing) => (
          <div key={standing}>
            <dt>
              <StandingMark standing={standing} />
              {t(`standing_${standing}`)}
            </dt>
            <dd>
              <strong>{number(health.standings[standing])}</strong>
              <span class="faint">{percent(health.standings[standing] / all)}</span>
            </dd>
            <dd class="faint health-means">{t(`standing_${standing}_hint`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('resting')}</dt>
          <dd>
            <strong>{number(health.resting)}</strong>
            <span class="faint">{percent(health.resting / all)}</span>
          </dd>
          <dd class="faint health-means">{t('standing_resting_hint')}</dd>
        </div>
      </dl>
    </Card>
  );
}

function Coming({ health, today }: { health: Health; today: LocalDate }) {
  return (
    <Card title={t('health_coming')}>
      <YearStrip coming={health.coming} today={today} />
      {health.coming.length === 0 ? (
        <p class="faint">{t('health_coming_none')}</p>
      ) : (
        <ul role="list" class="health-coming">
          {health.coming.slice(0, NEXT).map(({ on, birthdays, count, meetings }) => (
            <li key={on}>
              <time class="faint" dateTime={on}>
                {day(on, today)} · {fromToday(on, today)}
              </time>
              {count > 0 && (
                <span>
                  <Cake size={14} aria-hidden="true" />
                  <span>
                    {birthdays.map(({ id, name }, at) => (
                      <>
                        {at > 0 && ', '}
                        <a key={id} class="name" href={hrefOf('person', id)}>
                          {name}
                        </a>
                      </>
                    ))}{' '}
                    {count > birthdays.length && plural('and_more', count - birthdays.length)}
                  </span>
                </span>
              )}
              {meetings.length > 0 && (
                <span>
                  <Users size={14} aria-hidden="true" />
                  <span class="said">{t('meets', { name: listed(meetings) })}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** How the people spread over something, the largest share first: told without praise or blame. */
function Broad({ title, breadth }: { title: string; breadth: Breadth }) {
  const most = breadth.top[0];
  return (
    <Card title={title} end={<span class="faint">{plural('different', breadth.different)}</span>}>
      {!most ? (
        <p class="faint">{t('breadth_none')}</p>
      ) : (
        <>
          <ul role="list" class="breadth">
            {breadth.top.map(({ value, people }) => (
              <li key={value}>
                <span class="one-line said" title={value}>
                  {value}
                </span>
                <span class="breadth-track" aria-hidden="true">
                  <span class="breadth-bar" style={{ inlineSize: `${(people / most.people) * 100}%` }} />
                </span>
                <span class="breadth-count">
                  {number(people)} <span class="faint">{percent(people / breadth.known)}</span>
                </span>
              </li>
            ))}
          </ul>
          {breadth.unknown > 0 && <p class="faint">{plural('breadth_unknown', breadth.unknown)}</p>}
        </>
      )}
    </Card>
  );
}
