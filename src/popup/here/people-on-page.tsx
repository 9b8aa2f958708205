import { useState } from 'preact/hooks';
import { saveGroup } from '../../app/acts/groups.ts';
import { saveDrafts } from '../../app/acts/save-draft.ts';
import { live } from '../../app/live.ts';
import { allGroups, peopleRows } from '../../app/reads/people.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Person } from '../../domain/person.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { failureWords } from '../../ui/failure-words.ts';
import { Checkbox } from '../../ui/field.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useLive } from '../../ui/live.ts';
import { Property } from '../../ui/property.tsx';
import { Row } from '../../ui/row.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { TokenBox } from '../../ui/token-input.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import './people-on-page.css';

/** People in the page's order, a run under each of its headings. `from`: where the run begins. */
function sectionsOf(drafts: readonly Draft[]): { heading: string | undefined; from: number; people: Draft[] }[] {
  const sections: { heading: string | undefined; from: number; people: Draft[] }[] = [];
  drafts.forEach((draft, at) => {
    const last = sections.at(-1);
    if (last && last.heading === draft.group) last.people.push(draft);
    else sections.push({ heading: draft.group, from: at, people: [draft] });
  });
  return sections;
}

interface PeopleOnPageProps {
  drafts: readonly Draft[];
  /** Who each draft is in the book, in the drafts' order. */
  known: readonly (Person | undefined)[];
  source: string;
  /** Told with who each draft is by then, how many were saved, and the act. */
  onSaved: (known: (Person | undefined)[], people: number, act: string) => void;
}

/** Several people on one page: those chosen are saved, all into the same groups where some are named. Nobody is chosen at first. */
export function PeopleOnPage({ drafts, known, source, onSaved }: PeopleOnPageProps) {
  const kith = useKith();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [joined, setJoined] = useState<string[]>([]);
  const [saving, setSaving] = useState(false);
  const groups = useLive(() => live(() => allGroups(kith)), [kith]).value ?? [];

  const toggle = (at: number): void => {
    const next = new Set(chosen);
    if (!next.delete(at)) next.add(at);
    setChosen(next);
  };
  /** The box of a run of people: all of them, some or none. */
  const choiceOf = (from: number, length: number) => {
    const run = Array.from({ length }, (_, nth) => from + nth);
    const count = run.filter((at) => chosen.has(at)).length;
    return {
      checked: count === length,
      mixed: count > 0 && count < length,
      onChecked: (on: boolean): void =>
        setChosen(new Set(on ? [...chosen, ...run] : [...chosen].filter((at) => !run.includes(at)))),
    };
  };
  const save = async (): Promise<void> => {
    if (chosen.size === 0 || saving) return;
    setSaving(true);
    try {
      const joins: string[] = [];
      for (const name of joined)
        joins.push(groups.find((group) => group.name === name)?.id ?? (await saveGroup(kith, { name })).group);
      const inOrder = [...drafts.entries()].filter(([at]) => chosen.has(at));
      const done = await saveDrafts(
        kith,
        inOrder.map(([at, draft]) => {
          const person = known[at];
          return {
            draft,
            source: { kind: 'page', address: source },
            // Whoever was saved from here before may have nothing but a name to be known by.
            ...(person?.name === draft.name && { person: person.id }),
            ...(joins.length > 0 && { typed: { groups: joins } }),
          };
        }),
      );
      const ids = done.saved.map(({ person }) => person);
      const rows = new Map((await peopleRows(kith, ids)).map((row) => [row.id, row]));
      const now = new Map(inOrder.map(([at], nth) => [at, rows.get(ids[nth] ?? '')]));
      onSaved(
        known.map((before, at) => now.get(at) ?? before),
        ids.length,
        done.act,
      );
    } catch (error) {
      announce({ text: failureWords(error), bad: true });
    }
    setSaving(false);
  };
  useKeys({ 'Mod+Enter': () => void save() });

  return (
    <div class="draft">
      <div class="draft-body">
        <h2>{plural('people_on_page', drafts.length)}</h2>
        <div class="people-all">
          <Checkbox label={t('choose_all')} {...choiceOf(0, drafts.length)} />
        </div>
        {sectionsOf(drafts).map(({ heading, from, people }) => (
          <section key={from} aria-label={heading}>
            {heading !== undefined && (
              <div class="people-section">
                <Checkbox label={heading} {...choiceOf(from, people.length)} />
              </div>
            )}
            <ul role="list">
              {people.map((draft, nth) => {
                const at = from + nth;
                return (
                  <li key={`${at} ${draft.name}`}>
                    <Row
                      name={draft.name}
                      about={
                        [draft.title, draft.organization, draft.location].filter(Boolean).join(' · ') || draft.headline
                      }
                      onSelect={() => toggle(at)}
                      start={<Checkbox label={draft.name} bare checked={chosen.has(at)} onChecked={() => toggle(at)} />}
                      end={known[at] && <Badge tone="accent">{t('known')}</Badge>}
                    />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      <footer class="foot">
        <div class="grow">
          <Property label={t('field_groups')}>
            {(id) => (
              <TokenBox id={id} values={joined} known={groups.map((group) => group.name)} onValues={setJoined} />
            )}
          </Property>
        </div>
        <Button look="primary" disabled={chosen.size === 0 || saving} onClick={() => void save()}>
          {chosen.size === 0 ? t('save') : plural('save_people', chosen.size)}
        </Button>
        <Kbd keys="Mod+Enter" />
      </footer>
    </div>
  );
}
