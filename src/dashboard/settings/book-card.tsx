import { useEffect, useState } from 'preact/hooks';
import { removeSample } from '../../app/acts/remove-sample.ts';
import { live } from '../../app/live.ts';
import { peopleCount } from '../../app/reads/people.ts';
import { type Stored, storedKinds } from '../../app/reads/stored.ts';
import { addSample, hasSample } from '../../app/sample.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { bytes, number } from '../../ui/format.ts';
import { ShieldCheck, Sparkles, Trash2 } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { EraseEverything } from './erase-everything.tsx';
import './book-card.css';

/** What is stored and how large it is, the sample, and the way to end it all. */
export function BookCard() {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  const book = useLive(
    () =>
      live(async () => ({
        sample: await hasSample(kith),
        active: await peopleCount(kith),
        resting: await peopleCount(kith, 'resting'),
        trashed: await peopleCount(kith, 'trashed'),
      })),
    [kith],
  ).value;
  const [stored, setStored] = useState<Stored[]>([]);
  const [size, setSize] = useState<number>();
  const [erasing, setErasing] = useState(false);

  useEffect(() => {
    void navigator.storage?.estimate().then(({ usage }) => setSize(usage));
    void storedKinds(kith).then(setStored, () => setStored([]));
  }, [kith, book]);

  const change = (act: Promise<unknown>, text: string): void => {
    act.then(() => announce({ text }), failed);
  };
  return (
    <Card title={t('settings_book')}>
      <div class="stack">
        <dl class="facts">
          <dt>{t('section_people')}</dt>
          <dd>
            {number(book?.active ?? 0)} {t('state_active')} · {number(book?.resting ?? 0)} {t('state_resting')} ·{' '}
            <a href={hrefOf('people', JSON.stringify({ state: 'trashed' }))}>
              {number(book?.trashed ?? 0)} {t('state_trashed')}
            </a>
          </dd>
          <dt>{t('on_disk')}</dt>
          <dd>{size === undefined ? '–' : bytes(size)}</dd>
        </dl>
        {stored.length > 0 && (
          <table class="stored">
            <thead>
              <tr>
                <th scope="col">{t('stored_what')}</th>
                <th scope="col">{t('stored_rows')}</th>
                <th scope="col">{t('stored_size')}</th>
              </tr>
            </thead>
            <tbody>
              {stored.map(({ kind, rows, bytes: large }) => (
                <tr key={kind}>
                  <th scope="row">{t(`stored_${kind}`)}</th>
                  <td>{number(rows)}</td>
                  <td>{bytes(large)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p class="privacy">
          <ShieldCheck size={18} aria-hidden="true" />
          <span>{t('privacy_stored')}</span>
        </p>
        <div class="line">
          {book?.sample === true ? (
            <Button icon={Sparkles} onClick={() => change(removeSample(kith), t('sample_removed'))}>
              {t('remove_sample')}
            </Button>
          ) : (
            <Button icon={Sparkles} onClick={() => change(addSample(kith), t('sample_added'))}>
              {t('try_sample')}
            </Button>
          )}
          <Button look="danger" icon={Trash2} onClick={() => setErasing(true)}>
            {t('erase_everything')}
          </Button>
        </div>
      </div>
      {erasing && <EraseEverything onClose={() => setErasing(false)} />}
    </Card>
  );
}
