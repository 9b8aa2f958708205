import { useState } from 'preact/hooks';
import { removeGroup, saveGroup } from '../../app/acts/groups.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { live } from '../../app/live.ts';
import { groupOverview } from '../../app/reads/group-overview.ts';
import { localDate } from '../../domain/dates.ts';
import type { Group } from '../../domain/rows.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { cadence, fromToday, partialDay } from '../../ui/format.ts';
import { Ellipsis, Pencil, Plus, Trash2, Users } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { Menu } from '../../ui/menu.tsx';
import { Row } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import './groups.css';

/** The communities that people belong to, the quiet ones last. */
export function Groups() {
  const kith = useKith();
  const announce = useAnnounce();
  const today = localDate(kith.ports.now(), kith.ports.zone());
  const [editing, setEditing] = useState<Partial<Group>>();
  const overview = useLive(() => live(() => groupOverview(kith)), [kith]).value;

  if (!overview)
    return (
      <div class="page">
        <Skeleton rows={5} />
      </div>
    );
  return (
    <div class="page">
      <header class="page-head">
        <h1>{t('section_groups')}</h1>
        <span class="grow" />
        <Button look="primary" icon={Plus} onClick={() => setEditing({})}>
          {t('add_group')}
        </Button>
      </header>
      {overview.length === 0 ? (
        <EmptyState icon={Users} title={t('groups_empty')}>
          {t('groups_empty_hint')}
        </EmptyState>
      ) : (
        <div class="group-cards">
          {overview.map(({ group, members, count, lastOn }) => (
            <Card
              key={group.id}
              title={group.name}
              end={
                <Menu
                  label={t('more')}
                  items={[
                    { label: t('edit'), icon: Pencil, onSelect: () => setEditing(group) },
                    {
                      label: t('remove_group'),
                      icon: Trash2,
                      danger: true,
                      onSelect: () =>
                        void removeGroup(kith, group.id).then(({ act }) =>
                          announce({ text: t('removed'), undo: () => undoAct(kith, act) }),
                        ),
                    },
                  ]}
                  button={(props) => (
                    <IconButton {...props} icon={Ellipsis} label={t('more_for', { name: group.name })} />
                  )}
                />
              }
            >
              <p class="faint">
                {[
                  group.kind,
                  plural('people', count),
                  group.cadenceDays === undefined ? '' : cadence(group.cadenceDays),
                  lastOn === undefined ? t('group_silent') : t('group_last', { when: fromToday(lastOn, today) }),
                  group.nextMeeting === undefined ? '' : t('group_next', { when: partialDay(group.nextMeeting) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {members.map((person) => (
                <Row
                  key={person.id}
                  name={person.name}
                  href={hrefOf('person', person.id)}
                  about={person.positions[0]?.organization}
                />
              ))}
              {count > members.length && <p class="faint">{plural('and_more', count - members.length)}</p>}
            </Card>
          ))}
        </div>
      )}
      {editing && (
        <EditGroup
          group={editing}
          onClose={() => setEditing(undefined)}
          onSave={(group) => {
            setEditing(undefined);
            void saveGroup(kith, group).then(({ act }) =>
              announce({ text: t('saved'), undo: () => undoAct(kith, act) }),
            );
          }}
        />
      )}
    </div>
  );
}

function EditGroup({
  group,
  onSave,
  onClose,
}: {
  group: Partial<Group>;
  onSave: (group: Partial<Group> & Pick<Group, 'name'>) => void;
  onClose: () => void;
}) {
  const [value, setValue] = useState<Partial<Group> & Pick<Group, 'name'>>({ name: '', ...group });
  const set = (change: Partial<Group>): void => setValue((before) => ({ ...before, ...change }));
  return (
    <Dialog title={group.id === undefined ? t('add_group') : t('edit')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (value.name.trim() !== '') onSave({ ...value, name: value.name.trim() });
        }}
      >
        <TextField label={t('field_name')} value={value.name} onValue={(name) => set({ name })} autofocus />
        <TextField
          label={t('group_kind')}
          value={value.kind ?? ''}
          placeholder={t('group_kind_placeholder')}
          onValue={(kind) => set({ kind })}
        />
        <div class="field">
          <span class="field-label">{t('group_meeting')}</span>
          <DateField
            label={t('group_meeting')}
            value={value.nextMeeting ?? ''}
            onValue={(nextMeeting) => set({ nextMeeting: nextMeeting || undefined })}
          />
        </div>
        <Select
          label={t('field_cadence')}
          value={String(value.cadenceDays ?? '')}
          options={[
            ['', t('cadence_learned')],
            ...[14, 30, 60, 90, 180, 365].map((days) => [String(days), cadence(days)] as const),
          ]}
          onValue={(days) => set({ cadenceDays: Number(days) || undefined })}
        />
        <TextArea label={t('field_notes')} value={value.notes ?? ''} onValue={(notes) => set({ notes })} />
        <div class="line">
          <Button look="primary" type="submit" disabled={value.name.trim() === ''}>
            {t('save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
