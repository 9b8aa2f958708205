import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { removeInteraction } from '../../app/acts/log-interaction.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import type { PersonPage } from '../../app/reads/person.ts';
import { SNAPSHOT } from '../../domain/changes.ts';
import { type LocalDate, localDate } from '../../domain/dates.ts';
import type { Source } from '../../domain/person.ts';
import type { Change, FollowUp, Group, Interaction, Introduction } from '../../domain/rows.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { day, shortAddress } from '../../ui/format.ts';
import {
  Check,
  Clock,
  Gift,
  Handshake,
  HandHeart,
  type Icon,
  MessageSquare,
  NotebookPen,
  Pencil,
  Phone,
  Trash2,
  Undo2,
  UserPlus,
  Users,
} from '../../ui/icons.ts';
import { isWordField, saidOf } from '../../ui/said-of.ts';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';
import { noteLines } from './note-lines.ts';
import { NoteText } from './note-text.tsx';
import { ShowMore } from './show-more.tsx';
import './story.css';

type Entry = { on: LocalDate; at: number } & (
  | { kind: 'contact'; contact: Interaction }
  | { kind: 'change'; change: Change }
  | { kind: 'note'; id: string; added: string; removed: string }
  | { kind: 'added'; source: Source }
  | { kind: 'merged'; act: string }
  | { kind: 'introduction'; introduction: Introduction }
  | { kind: 'promise'; promise: FollowUp }
);

const icons: Record<Interaction['kind'], Icon> = {
  met: Users,
  call: Phone,
  message: MessageSquare,
  thanked: HandHeart,
  gift: Gift,
  helped: HandHeart,
  introduced: Handshake,
  other: MessageSquare,
};

/** Entries shown at first. */
const SHOWN = 12;

/** Contacts, notes, promises, introductions and changes in one line of time, newest first; of a long one the latest, until all is asked for. */
export function Story({ page, groups, today }: { page: PersonPage; groups: readonly Group[]; today: LocalDate }) {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  const run = useAct();
  const [all, setAll] = useState(false);
  const zone = kith.ports.zone();
  const names = new Map(groups.map((group) => [group.id, group.name]));
  const entries: Entry[] = [
    ...page.interactions.map((contact): Entry => ({ on: contact.on, at: contact.createdAt, kind: 'contact', contact })),
    ...page.changes.flatMap((change): Entry[] => {
      const on = localDate(change.at, zone);
      if (change.source.kind === 'merge') {
        // One line an act, whatever it changed.
        const isFirst = page.changes.find(({ act }) => act === change.act) === change;
        return isFirst ? [{ on, at: change.at, kind: 'merged', act: change.act }] : [];
      }
      if (change.field === SNAPSHOT) {
        const { notes = '' }: { notes?: unknown } = Object(change.to);
        return [...noteOf(change, on, '', notes), { on, at: change.at, kind: 'added', source: change.source }];
      }
      if (change.field === 'notes') return noteOf(change, on, change.from, change.to);
      return isWordField(change.field) ? [{ on, at: change.at, kind: 'change', change }] : [];
    }),
    ...page.introductions
      .filter(({ state }) => state !== 'dismissed')
      .map((introduction): Entry => {
        const at = introduction.updatedAt;
        return { on: localDate(at, zone), at, kind: 'introduction', introduction };
      }),
    ...page.followUps
      .filter(({ reason }) => reason === 'promise')
      .map((promise): Entry => {
        const at = promise.createdAt;
        return { on: localDate(at, zone), at, kind: 'promise', promise };
      }),
  ].sort((a, b) => (a.on === b.on ? b.at - a.at : a.on < b.on ? 1 : -1));
  const remove = (id: string): Promise<boolean> => run(removeInteraction(kith, id), t('removed'));

  const takeApart = async (act: string): Promise<void> => {
    try {
      const outcome = await undoAct(kith, act);
      announce({ text: t(outcome === 'nothing' ? 'undone_nothing' : 'taken_apart') });
    } catch (error) {
      failed(error);
    }
  };

  const shown = all ? entries : entries.slice(0, SHOWN);
  const rest = entries.length - shown.length;
  return (
    <>
      <ol role="list" class="story">
        {shown.map((entry) => {
          switch (entry.kind) {
            case 'contact': {
              const others = entry.contact.people.filter((id) => id !== page.person.id).map((id) => page.names.get(id));
              return (
                <Line
                  key={entry.contact.id}
                  solid
                  icon={icons[entry.contact.kind]}
                  on={entry.on}
                  today={today}
                  act={
                    <IconButton
                      icon={Trash2}
                      label={t('remove_named', { name: t(`kind_${entry.contact.kind}`) })}
                      onClick={() => void remove(entry.contact.id)}
                    />
                  }
                >
                  <div>
                    <strong>{t(`kind_${entry.contact.kind}`)}</strong>
                    <span class="soft"> · {t(`direction_${entry.contact.direction}`)}</span>
                    {entry.contact.by === 'them' && <span class="soft"> · {t('by_them')}</span>}
                    {others.length > 0 && <span class="soft said"> · {others.filter(Boolean).join(', ')}</span>}
                  </div>
                  {entry.contact.note !== '' && <p class="said">{entry.contact.note}</p>}
                </Line>
              );
            }
            case 'introduction': {
              const { id, a, b, state } = entry.introduction;
              const other = a === page.person.id ? b : a;
              return (
                <Line key={`introduction ${id}`} solid icon={Handshake} on={entry.on} today={today}>
                  <a class="name" href={hrefOf('person', other)}>
                    {t('introduction_with', { name: page.names.get(other) ?? '?' })}
                  </a>
                  <span class="soft"> · {t(`board_${columnOf(state)}`)}</span>
                </Line>
              );
            }
            case 'promise': {
              const { id, note, owed, state, dueOn } = entry.promise;
              return (
                <Line key={`promise ${id}`} solid icon={state === 'done' ? Check : Clock} on={entry.on} today={today}>
                  <strong>{t(owed === 'by-them' ? 'promised_you' : 'you_promised')}</strong>
                  <span class="soft">
                    {' '}
                    · {state === 'done' ? t('done') : t('promised_by', { day: day(dueOn, today) })}
                  </span>
                  {note !== '' && <p class="said">{note}</p>}
                </Line>
              );
            }
            case 'note':
              return (
                <Line key={`note ${entry.id}`} solid icon={NotebookPen} on={entry.on} today={today}>
                  <strong>{t('note')}</strong>
                  {entry.added === '' ? (
                    <del class="story-gone said">{entry.removed}</del>
                  ) : (
                    <NoteText text={entry.added} />
                  )}
                </Line>
              );
            case 'merged':
              return (
                <Line
                  key={entry.act}
                  icon={Users}
                  on={entry.on}
                  today={today}
                  act={
                    <Button small look="quiet" icon={Undo2} onClick={() => void takeApart(entry.act)}>
                      {t('take_apart')}
                    </Button>
                  }
                >
                  {t('merged_here')}
                </Line>
              );
            case 'added':
              return (
                <Line key={`added ${entry.at}`} icon={UserPlus} on={entry.on} today={today}>
                  {t('added_to_book')} <SourceOf source={entry.source} />
                </Line>
              );
            default: {
              const { change } = entry;
              const before = saidOf(change.field, change.from, names);
              const after = saidOf(change.field, change.to, names);
              return (
                <Line key={change.id} icon={Pencil} on={entry.on} today={today}>
                  {isWordField(change.field) && t(`field_${change.field}`)}:{' '}
                  {before !== '' && <del class="said">{before}</del>} <ins class="said">{after}</ins>{' '}
                  <SourceOf source={change.source} />
                </Line>
              );
            }
          }
        })}
      </ol>
      <ShowMore count={rest} onMore={() => setAll(true)} />
    </>
  );
}

/** A line of the story. `solid`: something that happened between people, rather than a change of what is written down. `act`: what can be done about it. */
function Line({
  icon: Glyph,
  on,
  today,
  solid = false,
  act,
  children,
}: {
  icon: Icon;
  on: LocalDate;
  today: LocalDate;
  solid?: boolean;
  act?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <li class={`story-entry ${solid ? 'story-contact' : ''}`}>
      <span class="story-icon">
        <Glyph size={15} aria-hidden="true" />
      </span>
      <div class={solid ? 'grow' : 'grow soft'}>{children}</div>
      <time class="faint" dateTime={on}>
        {day(on, today)}
      </time>
      {act}
    </li>
  );
}

/** What a change of the notes wrote, or took away; nothing where only their order is another. */
function noteOf(change: Change, on: LocalDate, from: unknown, to: unknown): Entry[] {
  const { added, removed } = noteLines(textOf(from), textOf(to));
  return added + removed === '' ? [] : [{ kind: 'note', on, at: change.at, id: change.id, added, removed }];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Where an introduction stands on the board. */
function columnOf(state: Introduction['state']): 'asked' | 'agreed' | 'introduced' | 'over' {
  if (state === 'asked-a' || state === 'asked-b') return 'asked';
  if (state === 'agreed') return 'agreed';
  return state === 'introduced' ? 'introduced' : 'over';
}

function SourceOf({ source }: { source: Source }) {
  if (source.kind === 'page' && source.address !== '')
    return <span class="faint said">({shortAddress(source.address)})</span>;
  if (source.kind === 'file') return <span class="faint said">({source.name})</span>;
  return null;
}
