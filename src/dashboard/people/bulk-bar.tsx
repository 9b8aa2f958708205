import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { editPeople, restPeople, revivePeople, trashPeople, type Watch } from '../../app/acts/edit-person.ts';
import { restorePeople } from '../../app/acts/restore-people.ts';
import { saveGroup } from '../../app/acts/groups.ts';
import { logInteraction } from '../../app/acts/log-interaction.ts';
import { mergeInto } from '../../app/acts/merge-people.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { localDate } from '../../domain/dates.ts';
import type { PersonFields } from '../../domain/person.ts';
import type { Group } from '../../domain/rows.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/field.tsx';
import { download } from '../../ui/download.ts';
import { cadence } from '../../ui/format.ts';
import { Clock, Download, Ellipsis, Moon, NotebookPen, RotateCcw, Tag, Trash2, Users, X } from '../../ui/icons.ts';
import { LogForm } from '../../ui/log-form.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { TokenInput } from '../../ui/token-input.tsx';
import { plural, t } from '../../ui/words.ts';
import { ForgetDialog } from '../forget-dialog.tsx';
import { useKith } from '../kith-context.ts';
import './bulk-bar.css';

type Open = 'tags' | 'groups' | 'cadence' | 'log' | 'forget';

interface BulkBarProps {
  ids: readonly string[];
  state: 'active' | 'resting' | 'trashed';
  groups: readonly Group[];
  tags: readonly string[];
  onClear: () => void;
}

/** From so many people on an act takes a while, and shows how far it is. */
const MANY = 200;

/** What can be done with several people at once; each act is one undo. */
export function BulkBar({ ids, state, groups, tags, onClear }: BulkBarProps) {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const bar = useRef<HTMLDivElement>(null);
  // Whoever was in it goes on in the list.
  useLayoutEffect(
    () => () => {
      const focused = document.activeElement;
      if (focused === document.body || bar.current?.contains(focused)) document.getElementById('people-list')?.focus();
    },
    [],
  );
  const [running, setRunning] = useState<{ share: number; stop: () => void }>();
  /** Does one act on all of them, which can be stopped; what stood there before is a key away. */
  const run = async (begin: (watch: Watch) => Promise<{ act: string }>): Promise<void> => {
    close();
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    try {
      const done = await begin({
        signal: controller.signal,
        progress: (share) => ids.length >= MANY && setRunning({ share, stop }),
      });
      announce({ text: plural('people_changed', ids.length), undo: () => undoAct(kith, done.act) });
      onClear();
    } catch (error) {
      if (controller.signal.aborted) announce({ text: t('stopped_unchanged') });
      else failed(error);
    } finally {
      setRunning(undefined);
    }
  };

  if (running)
    return (
      <div ref={bar} class="bulk">
        <div class="grow">
          <ProgressBar label={plural('people_changing', ids.length)} share={running.share} onStop={running.stop} />
        </div>
      </div>
    );
  return (
    <div ref={bar} class="bulk" role="toolbar" aria-label={plural('people_chosen', ids.length)}>
      <IconButton icon={X} label={t('clear')} onClick={onClear} />
      <strong role="status">{plural('people_chosen', ids.length)}</strong>
      <div class="bulk-acts">
        {state === 'trashed' ? (
          <>
            <Button small icon={RotateCcw} onClick={() => void run((watch) => restorePeople(kith, ids, watch))}>
              {t('restore')}
            </Button>
            <Button small look="danger" icon={Trash2} onClick={() => setOpen('forget')}>
              {t('forget')}
            </Button>
          </>
        ) : (
          <>
            <Button small icon={Tag} onClick={() => setOpen('tags')}>
              {t('field_tags')}
            </Button>
            <Button small icon={Users} onClick={() => setOpen('groups')}>
              {t('field_groups')}
            </Button>
            <Button small icon={Clock} onClick={() => setOpen('cadence')}>
              {t('field_cadence')}
            </Button>
            <Button small icon={NotebookPen} onClick={() => setOpen('log')}>
              {t('log')}
            </Button>
            <Menu
              label={t('more')}
              items={[
                ...(state === 'resting'
                  ? [
                      {
                        label: t('revive'),
                        icon: RotateCcw,
                        onSelect: () => void run((watch) => revivePeople(kith, ids, watch)),
                      },
                    ]
                  : [
                      {
                        label: t('let_rest'),
                        icon: Moon,
                        onSelect: () => void run((watch) => restPeople(kith, ids, watch)),
                      },
                    ]),
                { label: t('export_vcard'), icon: Download, onSelect: () => void save('vcard').catch(failed) },
                { label: t('export_csv'), icon: Download, onSelect: () => void save('csv').catch(failed) },
                {
                  label: t('merge'),
                  icon: Users,
                  disabled: ids.length < 2 || ids.length > 10,
                  onSelect: () => void run(() => mergeInto(kith, ids)),
                },
                {
                  label: t('to_trash'),
                  icon: Trash2,
                  danger: true,
                  onSelect: () => void run((watch) => trashPeople(kith, ids, watch)),
                },
              ]}
              button={(props) => <IconButton {...props} icon={Ellipsis} label={t('more')} />}
            />
          </>
        )}
      </div>
      {open === 'tags' && (
        <WordsDialog
          title={t('field_tags')}
          known={tags}
          onClose={close}
          onAdd={(words) =>
            void run((watch) =>
              editPeople(kith, ids, ({ tags: own }) => ({ tags: [...new Set([...own, ...words])] }), watch),
            )
          }
          onRemove={(words) =>
            void run((watch) =>
              editPeople(kith, ids, ({ tags: own }) => ({ tags: own.filter((tag) => !words.includes(tag)) }), watch),
            )
          }
        />
      )}
      {open === 'groups' && (
        <WordsDialog
          title={t('field_groups')}
          known={groups.map((group) => group.name)}
          onClose={close}
          onAdd={(words) => void run((watch) => join(words, watch))}
          onRemove={(words) => void run((watch) => leave(words, watch))}
        />
      )}
      {open === 'cadence' && (
        <CadenceDialog
          onClose={close}
          onCadence={(fields) => void run((watch) => editPeople(kith, ids, () => fields, watch))}
        />
      )}
      {open === 'log' && (
        <Dialog title={t('log')} onClose={close}>
          <LogForm
            today={localDate(kith.ports.now(), kith.ports.zone())}
            initial={{ kind: 'met', by: 'both' }}
            onLog={(logged) => void run(() => logInteraction(kith, { ...logged, people: [...ids] }))}
          />
        </Dialog>
      )}
      {open === 'forget' && <ForgetDialog ids={ids} onClose={close} onGone={onClear} />}
    </div>
  );

  async function save(format: 'vcard' | 'csv'): Promise<void> {
    const { exportPeople } = await import('../../app/export.ts');
    const text = await exportPeople(kith, format, ids);
    if (format === 'vcard') download('kith.vcf', [text], 'text/vcard');
    else download('kith.csv', [text], 'text/csv');
  }

  async function join(names: readonly string[], watch: Watch): Promise<{ act: string }> {
    const joined: string[] = [];
    for (const name of names)
      joined.push(groups.find((group) => group.name === name)?.id ?? (await saveGroup(kith, { name })).group);
    return editPeople(kith, ids, (person) => ({ groups: [...new Set([...person.groups, ...joined])] }), watch);
  }

  async function leave(names: readonly string[], watch: Watch): Promise<{ act: string }> {
    const left = new Set(groups.filter(({ name }) => names.includes(name)).map(({ id }) => id));
    return editPeople(kith, ids, (person) => ({ groups: person.groups.filter((id) => !left.has(id)) }), watch);
  }
}

function WordsDialog({
  title,
  known,
  onAdd,
  onRemove,
  onClose,
}: {
  title: string;
  known: readonly string[];
  onAdd: (words: string[]) => void;
  onRemove: (words: string[]) => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState<string[]>([]);
  const form = useId();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          {/* Never disabled: a word just typed is one as soon as its field is left for them. */}
          <Button look="primary" type="submit" form={form}>
            {t('add')}
          </Button>
          <Button type="submit" form={form} value="remove">
            {t('remove')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event;
          if (words.length === 0) event.currentTarget.querySelector('input')?.focus();
          else if (submitter instanceof HTMLButtonElement && submitter.value === 'remove') onRemove(words);
          else onAdd(words);
        }}
      >
        <TokenInput label={title} bare known={known} values={words} onValues={setWords} autofocus />
      </form>
    </Dialog>
  );
}

function CadenceDialog({
  onCadence,
  onClose,
}: {
  onCadence: (fields: Partial<PersonFields>) => void;
  onClose: () => void;
}) {
  const [days, setDays] = useState('30');
  return (
    <Dialog
      title={t('field_cadence')}
      onClose={onClose}
      foot={
        <Button look="primary" onClick={() => onCadence({ cadenceDays: days === '' ? undefined : Number(days) })}>
          {t('save')}
        </Button>
      }
    >
      <Select
        label={t('field_cadence')}
        bare
        value={days}
        options={[
          ['', t('cadence_learned')],
          ...[7, 14, 30, 60, 90, 180, 365].map((one) => [String(one), cadence(one)] as const),
        ]}
        onValue={setDays}
      />
    </Dialog>
  );
}
