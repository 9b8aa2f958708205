import { useState } from 'preact/hooks';
import { saveGroup } from '../../app/acts/groups.ts';
import { saveDrafts } from '../../app/acts/save-draft.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { live } from '../../app/live.ts';
import { allGroups } from '../../app/reads/people.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Person } from '../../domain/person.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
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

interface PeopleOnPageProps {
  drafts: readonly Draft[];
  /** Who each draft is in the book, in the drafts' order. */
  known: readonly (Person | undefined)[];
  source: string;
  onSaved: () => void;
}

/** Several people on one page: those chosen are saved, all into the same groups where some are named. Nobody is chosen at first. */
export function PeopleOnPage({ drafts, known, source, onSaved }: PeopleOnPageProps) {
  const kith = useKith();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [joined, setJoined] = useState<string[]>([]);
  const groups = useLive(() => live(() => allGroups(kith)), [kith]).value ?? [];

  const toggle = (at: number): void => {
    const next = new Set(chosen);
    if (!next.delete(at)) next.add(at);
    setChosen(next);
  };
  const save = async (): Promise<void> => {
    if (chosen.size === 0) return;
    try {
      const ids: string[] = [];
      for (const name of joined)
        ids.push(groups.find((group) => group.name === name)?.id ?? (await saveGroup(kith, { name })).group);
      const done = await saveDrafts(
        kith,
        [...chosen]
          .sort((a, b) => a - b)
          .flatMap((at) => {
            const draft = drafts[at];
            if (!draft) return [];
            const all = [...new Set([...(known[at]?.groups ?? []), ...ids])];
            return [
              {
                draft,
                source: { kind: 'page' as const, address: source },
                ...(ids.length > 0 && { typed: { groups: all } }),
              },
            ];
          }),
      );
      announce({ text: plural('people_saved', done.saved.length), undo: () => undoAct(kith, done.act) });
      onSaved();
    } catch (error) {
      announce({ text: t('save_failed', { reason: String(error) }), bad: true });
    }
  };
  useKeys({ 'Mod+Enter': () => void save() });

  return (
    <div class="draft">
      <div class="draft-body">
        <h2>{plural('people_on_page', drafts.length)}</h2>
        <div class="line">
          <Checkbox
            label={t('choose_all')}
            checked={chosen.size === drafts.length}
            mixed={chosen.size > 0 && chosen.size < drafts.length}
            onChecked={(on) => setChosen(new Set(on ? drafts.keys() : []))}
          />
        </div>
        <ul role="list">
          {drafts.map((draft, at) => (
            <li key={`${at} ${draft.name}`}>
              <Row
                name={draft.name}
                about={[draft.title, draft.organization, draft.location].filter(Boolean).join(' · ') || draft.headline}
                onSelect={() => toggle(at)}
                start={<Checkbox label={draft.name} bare checked={chosen.has(at)} onChecked={() => toggle(at)} />}
                end={known[at] && <Badge tone="accent">{t('known')}</Badge>}
              />
            </li>
          ))}
        </ul>
      </div>
      <footer class="foot">
        <div class="grow">
          <Property label={t('field_groups')}>
            {(id) => (
              <TokenBox id={id} values={joined} known={groups.map((group) => group.name)} onValues={setJoined} />
            )}
          </Property>
        </div>
        <Button look="primary" disabled={chosen.size === 0} onClick={() => void save()}>
          {chosen.size === 0 ? t('save') : plural('save_people', chosen.size)}
        </Button>
        <Kbd keys="Mod+Enter" />
      </footer>
    </div>
  );
}
