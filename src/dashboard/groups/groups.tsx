import { useRef, useState } from 'preact/hooks';
import { removeGroup, saveGroup, setGroupCadence } from '../../app/acts/groups.ts';
import { logInteraction } from '../../app/acts/log-interaction.ts';
import { live } from '../../app/live.ts';
import { groupMembers, groupOverview, type GroupSummary } from '../../app/reads/group-overview.ts';
import { type LocalDate, localDate } from '../../domain/dates.ts';
import { currentPosition } from '../../domain/person.ts';
import type { Group } from '../../domain/rows.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FeastPicker } from '../../ui/feast-picker.tsx';
import { Checkbox, Select, TextArea, TextField } from '../../ui/field.tsx';
import { cadence, fromToday, listed, partialDay } from '../../ui/format.ts';
import { CalendarCheck, Clock, Ellipsis, Moon, Pencil, Plus, Trash2, User, Users } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { type Logged, LogForm } from '../../ui/log-form.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Row } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';
import { GroupCadence } from './group-cadence.tsx';
import './groups.css';

/** The communities that people belong to, the quiet ones last. `rest`: `new` to add one at once. */
export function Groups({ rest }: { rest: string }) {
  const kith = useKith();
  const run = useAct();
  const today = localDate(kith.ports.now(), kith.ports.zone());
  const [editing, setEditing] = useState<Partial<Group> | undefined>(rest === 'new' ? {} : undefined);
  const overview = useLive(() => live(() => groupOverview(kith)), [kith]).value;

  const [meeting, setMeeting] = useState<Group>();
  const [pacing, setPacing] = useState<GroupSummary>();
  const busy = useRef(false);

  if (!overview)
    return (
      <div class="page">
        <Skeleton rows={5} />
      </div>
    );
  const { groups, ungrouped } = overview;
  const quiet = groups.filter((each) => each.quiet);
  /** One at a time. A dialog is closed by `close`: it stays, with what was typed, where the act failed. */
  const told = async (make: () => Promise<{ act: string }>, text: string, close?: () => void): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    await run(make(), text, close);
    busy.current = false;
  };
  return (
    <div class="page">
      <header class="page-head">
        <h1>{t('section_groups')}</h1>
        {groups.length > 0 && <span class="faint">{plural('groups', groups.length)}</span>}
        <span class="grow" />
        {/* What an empty page says has the same act. */}
        {groups.length > 0 && (
          <Button look="primary" icon={Plus} onClick={() => setEditing({})}>
            {t('add_group')}
          </Button>
        )}
      </header>
      {groups.length === 0 ? (
        <EmptyState
          icon={Users}
          title={t('groups_empty')}
          acts={
            <Button look="primary" icon={Plus} onClick={() => setEditing({})}>
              {t('add_group')}
            </Button>
          }
        >
          {t('groups_empty_hint')}
        </EmptyState>
      ) : (
        <>
          {(quiet.length > 0 || ungrouped > 0) && (
            <section class="involve" aria-labelledby="involve">
              <h2 id="involve">{t('get_involved')}</h2>
              <ul role="list">
                {quiet.slice(0, 3).map(({ group, lastOn }) => (
                  <li key={group.id}>
                    <Moon size={16} aria-hidden="true" />
                    <span class="grow said">
                      {lastOn === undefined
                        ? t('group_never', { name: group.name })
                        : t('group_quiet', { name: group.name, when: fromToday(lastOn, today) })}
                    </span>
                    <Button small icon={CalendarCheck} onClick={() => setMeeting(group)}>
                      {t('we_met')}
                    </Button>
                  </li>
                ))}
                {ungrouped > 0 && (
                  <li>
                    <User size={16} aria-hidden="true" />
                    <span class="grow">{plural('ungrouped', ungrouped)}</span>
                    <a
                      class="button button-plain button-small"
                      href={hrefOf('people', JSON.stringify({ group: 'none' }))}
                    >
                      {t('show_them')}
                    </a>
                  </li>
                )}
              </ul>
            </section>
          )}
          <div class="group-cards">
            {groups.map((summary) => (
              <GroupCard
                key={summary.group.id}
                summary={summary}
                today={today}
                onEdit={() => setEditing(summary.group)}
                onMeeting={() => setMeeting(summary.group)}
                onCadence={() => setPacing(summary)}
                onRemove={() => void told(() => removeGroup(kith, summary.group.id), t('removed'))}
              />
            ))}
          </div>
        </>
      )}
      {pacing && (
        <GroupCadence
          group={pacing.group}
          count={pacing.count}
          onClose={() => setPacing(undefined)}
          onCadence={(days) =>
            void told(
              () => setGroupCadence(kith, pacing.group.id, days),
              t('saved'),
              () => setPacing(undefined),
            )
          }
        />
      )}
      {editing && (
        <EditGroup
          group={editing}
          onClose={() => setEditing(undefined)}
          onSave={(group) =>
            void told(
              () => saveGroup(kith, group),
              t('saved'),
              () => setEditing(undefined),
            )
          }
        />
      )}
      {meeting && (
        <MeetingDialog
          group={meeting}
          onClose={() => setMeeting(undefined)}
          onLog={(people, logged) =>
            void told(
              () => logInteraction(kith, { ...logged, people }),
              plural('logged_many', people.length),
              () => setMeeting(undefined),
            )
          }
        />
      )}
    </div>
  );
}

function GroupCard({
  summary: { group, members, met, count, lastOn, quiet },
  today,
  onEdit,
  onMeeting,
  onCadence,
  onRemove,
}: {
  summary: GroupSummary;
  today: LocalDate;
  onEdit: () => void;
  onMeeting: () => void;
  onCadence: () => void;
  onRemove: () => void;
}) {
  return (
    <Card
      title={group.name}
      end={
        <Menu
          label={t('more')}
          items={[
            { label: t('we_met'), icon: CalendarCheck, onSelect: onMeeting, disabled: count === 0 },
            { label: t('group_cadence_all'), icon: Clock, onSelect: onCadence, disabled: count === 0 },
            { label: t('edit'), icon: Pencil, onSelect: onEdit },
            { label: t('remove_group'), icon: Trash2, danger: true, onSelect: onRemove },
          ]}
          button={(props) => <IconButton {...props} icon={Ellipsis} label={t('more_for', { name: group.name })} />}
        />
      }
    >
      <div class="line group-facts">
        {group.kind !== '' && <Badge>{group.kind}</Badge>}
        {quiet && (
          <Badge tone="warm" icon={Moon}>
            {t('quiet')}
          </Badge>
        )}
      </div>
      <dl class="facts">
        <dt>{t('last_contact')}</dt>
        <dd>{lastOn === undefined ? t('group_silent') : fromToday(lastOn, today)}</dd>
        {group.nextMeeting !== undefined && (
          <>
            <dt>{t('group_meeting')}</dt>
            <dd>{partialDay(group.nextMeeting)}</dd>
          </>
        )}
        {group.cadenceDays !== undefined && (
          <>
            <dt>{t('field_cadence')}</dt>
            <dd>{cadence(group.cadenceDays)}</dd>
          </>
        )}
        {met.length > 0 && (
          <>
            <dt>{t('met_there')}</dt>
            <dd class="said">{listed(met.map(({ name }) => name))}</dd>
          </>
        )}
      </dl>
      {group.notes !== '' && <p class="soft said group-notes">{group.notes}</p>}
      {members.map((person) => (
        <Row
          key={person.id}
          name={person.name}
          href={hrefOf('person', person.id)}
          about={currentPosition(person)?.organization}
        />
      ))}
      <a class="group-all" href={hrefOf('people', JSON.stringify({ group: group.id }))}>
        {plural('all_members', count)}
      </a>
    </Card>
  );
}

/** A meeting of a group: who was there is ticked, and logged with each of them at once. */
function MeetingDialog({
  group,
  onLog,
  onClose,
}: {
  group: Group;
  onLog: (people: string[], logged: Logged) => void;
  onClose: () => void;
}) {
  const kith = useKith();
  const members = useLive(() => live(() => groupMembers(kith, group.id)), [kith, group.id]).value;
  const [there, setThere] = useState<ReadonlySet<string>>(new Set());
  return (
    <Dialog title={t('meeting_of', { name: group.name })} onClose={onClose}>
      <div class="stack">
        <fieldset class="field">
          <legend class="field-label">{t('who_was_there')}</legend>
          <div class="meeting-members scrolls">
            {members?.map((person) => (
              <Checkbox
                key={person.id}
                label={<span class="name">{person.name}</span>}
                checked={there.has(person.id)}
                onChecked={(on) =>
                  setThere(on ? new Set([...there, person.id]) : new Set([...there].filter((id) => id !== person.id)))
                }
              />
            ))}
          </div>
        </fieldset>
        <LogForm
          today={localDate(kith.ports.now(), kith.ports.zone())}
          initial={{ kind: 'met', by: 'both', note: group.name }}
          onLog={(logged) => there.size > 0 && onLog([...there], logged)}
          onCancel={onClose}
        />
      </div>
    </Dialog>
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
        <FeastPicker
          label={t('feasts_kept')}
          observes={value.observes ?? []}
          onObserves={(observes) => set({ observes })}
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
