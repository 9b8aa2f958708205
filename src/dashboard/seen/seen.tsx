import { useState } from 'preact/hooks';
import { clearSeen, saveSeen } from '../../app/acts/seen.ts';
import { live } from '../../app/live.ts';
import { seenProfiles } from '../../app/reads/seen.ts';
import { localDate } from '../../domain/dates.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { fromToday, shortAddress } from '../../ui/format.ts';
import { Clock, Trash2, UserPlus } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { Row } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';
import './seen.css';

/** Profiles that were opened on sites which keep them for 30 days: to be taken into the book, or to be cleared. */
export function Seen() {
  const kith = useKith();
  const run = useAct();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const profiles = useLive(() => live(() => seenProfiles(kith)), [kith]).value;
  if (!profiles)
    return (
      <div class="page">
        <Skeleton rows={6} />
      </div>
    );
  const zone = kith.ports.zone();
  const today = localDate(kith.ports.now(), zone);
  const keys = profiles.map(({ key }) => key).filter((key) => chosen.has(key));
  const empty = (): void => setChosen(new Set());
  const save = () => run(saveSeen(kith, keys), ({ saved }) => plural('people_saved', saved.length), empty);
  const clear = () =>
    run(clearSeen(kith, keys.length > 0 ? keys : profiles.map(({ key }) => key)), t('seen_cleared'), empty);
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };

  return (
    <div class="page">
      <header class="page-head">
        <h1>{t('section_seen')}</h1>
      </header>
      <p class="soft seen-lead">
        {t('seen_lead')} <a href={hrefOf('settings', 'sites')}>{t('settings_sites')}</a>
      </p>
      {profiles.length === 0 ? (
        <EmptyState icon={Clock} title={t('seen_empty')}>
          {t('seen_empty_hint')}
        </EmptyState>
      ) : (
        <>
          <div class="line seen-bar">
            <Checkbox
              label={t('choose_all')}
              checked={keys.length === profiles.length}
              mixed={keys.length > 0 && keys.length < profiles.length}
              onChecked={(on) => setChosen(new Set(on ? profiles.map(({ key }) => key) : []))}
            />
            <span class="grow" />
            <Button look="primary" icon={UserPlus} disabled={keys.length === 0} onClick={() => void save()}>
              {keys.length === 0 ? t('save') : plural('save_people', keys.length)}
            </Button>
            <Button icon={Trash2} onClick={() => void clear()}>
              {keys.length === 0 ? t('clear_all') : t('clear')}
            </Button>
          </div>
          <ul role="list" class="seen-list">
            {profiles.map(({ key, at, address, draft }) => (
              <li key={key}>
                <Row
                  name={draft.name}
                  about={[draft.title ?? draft.headline, draft.organization, draft.location]
                    .filter(Boolean)
                    .join(' · ')}
                  onSelect={() => toggle(key)}
                  start={<Checkbox label={draft.name} bare checked={chosen.has(key)} onChecked={() => toggle(key)} />}
                  end={
                    <>
                      <a class="seen-address said" href={address} target="_blank" rel="noreferrer">
                        {shortAddress(address)}
                      </a>
                      <span class="faint">{fromToday(localDate(at, zone), today)}</span>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
