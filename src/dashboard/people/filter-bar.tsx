import { useState } from 'preact/hooks';
import { changeSettings } from '../../app/acts/change-settings.ts';
import type { Group } from '../../domain/rows.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { listed, span } from '../../ui/format.ts';
import { Pin } from '../../ui/icons.ts';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { everybody, type Filter, isOpen } from './filter.ts';
import './filter-bar.css';

/** Days without a contact that are offered. */
const silences = [30, 90, 183, 365, 730];

interface FilterBarProps {
  filter: Filter;
  groups: readonly Group[];
  tags: readonly string[];
  onFilter: (change: Partial<Filter>) => void;
}

/** Narrows the list to what reads as a sentence: active people, in Alumni, tagged speaker, not contacted for 6 months. */
export function FilterBar({ filter, groups, tags, onFilter }: FilterBarProps) {
  const [naming, setNaming] = useState(false);
  return (
    <div class="filters" role="group" aria-label={t('filters')}>
      <Select
        label={t('filter_state')}
        bare
        value={filter.state}
        options={[
          ['active', t('state_active')],
          ['resting', t('state_resting')],
          ['trashed', t('state_trashed')],
        ]}
        onValue={(state) => onFilter({ state: state === 'resting' || state === 'trashed' ? state : 'active' })}
      />
      {groups.length > 0 && (
        <Select
          label={t('filter_group')}
          bare
          value={filter.group}
          options={[
            ['', t('any_group')],
            ['none', t('in_no_group')],
            ...groups.map((group) => [group.id, t('in_group', { name: group.name })] as const),
          ]}
          onValue={(group) => onFilter({ group })}
        />
      )}
      <input
        class={`control filter-place ${filter.place ? 'filter-on' : ''}`}
        dir="auto"
        aria-label={t('filter_place')}
        placeholder={t('any_place')}
        value={filter.place}
        onInput={(event) => onFilter({ place: event.currentTarget.value })}
      />
      {tags.length > 0 && (
        <Select
          label={t('filter_tag')}
          bare
          value={filter.tag}
          options={[['', t('any_tag')], ...tags.map((tag) => [tag, t('tagged', { name: tag })] as const)]}
          onValue={(tag) => onFilter({ tag })}
        />
      )}
      <Select
        label={t('filter_quiet')}
        bare
        value={String(filter.quiet)}
        options={[
          ['0', t('any_silence')],
          ['-1', t('never_contacted')],
          ...silences.map((days) => [String(days), t('quiet_for', { span: span(days) })] as const),
        ]}
        onValue={(days) => onFilter({ quiet: Number(days) })}
      />
      {(!isOpen(filter) || filter.text !== '') && (
        <>
          <Button small look="quiet" onClick={() => onFilter(everybody)}>
            {t('clear')}
          </Button>
          <Button small look="quiet" icon={Pin} onClick={() => setNaming(true)}>
            {t('keep_filter')}
          </Button>
        </>
      )}
      {naming && <NameFilter filter={filter} sentence={sentenceOf(filter, groups)} onClose={() => setNaming(false)} />}
    </div>
  );
}

/** A filter in words: "Lyon, in Alumni, not contacted for 6 months". */
function sentenceOf(filter: Filter, groups: readonly Group[]): string {
  const group = groups.find(({ id }) => id === filter.group);
  return listed(
    [
      filter.text,
      filter.place && t('in_place', { name: filter.place }),
      filter.group === 'none' ? t('in_no_group') : group && t('in_group', { name: group.name }),
      filter.tag && t('tagged', { name: filter.tag }),
      filter.quiet > 0 && t('quiet_for', { span: span(filter.quiet) }),
      filter.quiet < 0 && t('never_contacted'),
      filter.state !== 'active' && t(`state_${filter.state}`),
    ].flatMap((part) => part || []),
  );
}

function NameFilter({ filter, sentence, onClose }: { filter: Filter; sentence: string; onClose: () => void }) {
  const kith = useKith();
  const [name, setName] = useState(sentence);
  const save = async (): Promise<void> => {
    const kept = { name: name.trim(), query: JSON.stringify(filter) };
    await changeSettings(kith, ({ savedFilters }) => ({
      savedFilters: [...savedFilters.filter((one) => one.name !== kept.name), kept],
    }));
    onClose();
  };
  return (
    <Dialog title={t('keep_filter')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void save();
        }}
      >
        <TextField label={t('field_name')} value={name} onValue={setName} autofocus />
        <div class="line">
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
