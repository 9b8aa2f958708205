import { useRef, useState } from 'preact/hooks';
import { editPeople, restPeople, revivePeople, trashPeople } from '../../app/acts/edit-person.ts';
import { restorePeople } from '../../app/acts/restore-people.ts';
import { logInteraction } from '../../app/acts/log-interaction.ts';
import { removePhoto } from '../../app/acts/remove-photo.ts';
import { live } from '../../app/live.ts';
import { allGroups, allTags } from '../../app/reads/people.ts';
import { photosOf } from '../../app/reads/photos.ts';
import { personPage } from '../../app/reads/person.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import { currentPosition, type Person, type PersonFields } from '../../domain/person.ts';
import { firstPage } from '../../domain/web-address.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { calledName } from '../../ui/format.ts';
import { Ellipsis, Mail, Moon, NotebookPen, RotateCcw, Trash2, User, X } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { letterDraft, mailtoOf } from '../../ui/letter.ts';
import { useLive } from '../../ui/live.ts';
import { LogForm } from '../../ui/log-form.tsx';
import { Menu } from '../../ui/menu.tsx';
import { usePhoto } from '../../ui/photo.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { ForgetDialog } from '../forget-dialog.tsx';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';
import { CouldMeet } from './could-meet.tsx';
import { EditableText } from './editable-text.tsx';
import { InTouch } from './in-touch.tsx';
import { Occasions } from './occasions.tsx';
import { LocalTime } from './local-time.tsx';
import { PersonDetails } from './person-details.tsx';
import { PersonLinks } from './person-links.tsx';
import { Proposals } from './proposals.tsx';
import { Story } from './story.tsx';
import { Ties } from './ties.tsx';
import './person.css';

/** Everything about one person on one page; each line is edited where it stands. */
export function PersonScreen({ rest: id }: { rest: string }) {
  const kith = useKith();
  const announce = useAnnounce();
  const run = useAct();
  const [logging, setLogging] = useState(false);
  const [forgetting, setForgetting] = useState(false);
  const sending = useRef(false);
  const read = useLive(() => live(async () => ({ page: await personPage(kith, id) })), [kith, id]).value;
  const words = useLive(
    () => live(async () => ({ groups: await allGroups(kith), tags: await allTags(kith) })),
    [kith],
  ).value;
  const photo = usePhoto(useLive(() => live(() => photosOf(kith, [id])), [kith, id]).value?.get(id));
  const page = read?.page;

  const write = (): void => {
    const mail = page?.person.emails[0]?.value;
    const link = page && firstPage(page.person.links);
    if (page && mail !== undefined) void writeTo(page.person, mail);
    else if (link !== undefined) void kith.page.open(link);
  };
  const writeTo = async (person: Person, mail: string): Promise<void> => {
    const settings = await readSettings(kith.book);
    return kith.page.open(mailtoOf([mail], letterDraft('keep', calledName(person), settings)));
  };
  useKeys({ l: () => setLogging(true), w: write });

  if (!read)
    return (
      <div class="page">
        <Skeleton rows={6} />
      </div>
    );
  if (!page)
    return (
      <EmptyState
        icon={User}
        title={t('person_gone')}
        acts={
          <a class="button" href={hrefOf('people')}>
            {t('section_people')}
          </a>
        }
      >
        {t('person_gone_hint')}
      </EmptyState>
    );

  const { person, state } = page;
  const today = localDate(kith.ports.now(), kith.ports.zone());
  const position = currentPosition(person);
  const name = calledName(person);
  const edit = (fields: Partial<PersonFields>): Promise<boolean> =>
    run(
      editPeople(kith, [id], () => fields),
      t('saved'),
    );

  return (
    <article class="page person">
      <header class="person-head">
        <Avatar name={person.name} photo={photo} size="xl" />
        <div class="grow person-said">
          <h1 class="person-name">
            <EditableText
              label={t('field_name')}
              value={person.name}
              onSave={(value) => (value === '' ? undefined : void edit({ name: value }))}
            />
          </h1>
          <p class="soft said">
            {[position?.title, position?.organization, person.places[0]].filter(Boolean).join(' · ') || person.headline}
            <LocalTime place={person.places[0]} now={() => kith.ports.now()} zone={kith.ports.zone()} />
          </p>
          <PersonLinks links={person.links} />
          <div class="line">
            {state === 'resting' && <Badge icon={Moon}>{t('resting')}</Badge>}
            {state === 'trashed' && (
              <Badge tone="bad" icon={Trash2}>
                {t('in_trash')}
              </Badge>
            )}
            {person.tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </div>
        </div>
        <div class="line person-acts">
          <Button look="primary" icon={NotebookPen} aria-keyshortcuts="l" onClick={() => setLogging(true)}>
            {t('log')}
          </Button>
          {(person.emails.length > 0 || firstPage(person.links) !== undefined) && (
            <Button icon={Mail} aria-keyshortcuts="w" onClick={write}>
              {t('write')}
            </Button>
          )}
          <Menu
            label={t('more')}
            items={[
              ...(photo === undefined
                ? []
                : [
                    {
                      label: t('remove_photo'),
                      icon: X,
                      onSelect: () => void run(removePhoto(kith, id), t('photo_removed', { name })),
                    },
                  ]),
              state === 'resting'
                ? {
                    label: t('revive'),
                    icon: RotateCcw,
                    onSelect: () => void run(revivePeople(kith, [id]), t('revived', { name })),
                  }
                : {
                    label: t('let_rest'),
                    icon: Moon,
                    onSelect: () => void run(restPeople(kith, [id]), t('rests', { name })),
                  },
              state === 'trashed'
                ? {
                    label: t('restore'),
                    icon: RotateCcw,
                    onSelect: () => void run(restorePeople(kith, [id]), t('restored', { name })),
                  }
                : {
                    label: t('to_trash'),
                    icon: Trash2,
                    danger: true,
                    onSelect: () => void run(trashPeople(kith, [id]), t('trashed', { name })),
                  },
              { label: `${t('forget')} …`, icon: Trash2, danger: true, onSelect: () => setForgetting(true) },
            ]}
            button={(props) => <IconButton {...props} icon={Ellipsis} label={t('more')} />}
          />
        </div>
      </header>

      {forgetting && (
        <ForgetDialog
          ids={[id]}
          onClose={() => setForgetting(false)}
          onGone={() => {
            announce({ text: t('forgotten', { name }) });
            location.hash = hrefOf('people');
          }}
        />
      )}

      <Proposals proposals={page.proposals} person={person} />

      <div class="person-columns">
        <div class="stack">
          {logging && (
            <Card title={t('log')}>
              <LogForm
                today={today}
                onCancel={() => setLogging(false)}
                onLog={(logged) => {
                  if (sending.current) return;
                  sending.current = true;
                  const done = logInteraction(kith, { ...logged, people: [id] });
                  void run(done, t('logged', { name }), () => setLogging(false)).then(() => (sending.current = false));
                }}
              />
            </Card>
          )}
          <InTouch page={page} today={today} />
        </div>
        <div class="stack person-about">
          <Card title={t('about_them', { name })}>
            <PersonDetails
              person={person}
              groups={words?.groups ?? []}
              tags={words?.tags ?? []}
              onEdit={(fields) => void edit(fields)}
            />
          </Card>
          <Occasions page={page} groups={words?.groups ?? []} today={today} onEdit={(fields) => void edit(fields)} />
        </div>
        <div class="stack">
          <Card title={t('story')}>
            <Story page={page} groups={words?.groups ?? []} today={today} />
          </Card>
          {state === 'active' && <CouldMeet person={person} />}
          <Ties person={person} ties={page.ties} />
        </div>
      </div>
    </article>
  );
}
