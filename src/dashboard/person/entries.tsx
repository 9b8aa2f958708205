import { type ComponentChildren, Fragment } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { PartialDate } from '../../domain/dates.ts';
import type { Labelled } from '../../domain/person.ts';
import { IconButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Plus, X } from '../../ui/icons.ts';
import { labelName, labelNames, labelOf } from '../../ui/label-words.ts';
import { Property } from '../../ui/property.tsx';
import { period } from '../../ui/said-of.ts';
import { t, type Word } from '../../ui/words.ts';
import { EditableText } from './editable-text.tsx';
import './entries.css';

interface EntriesProps<Entry> {
  label: string;
  values: readonly Entry[];
  /** The name of an entry for who can't see it: what its button removes. */
  nameOf: (entry: Entry) => string;
  /** Whether nothing is left of an entry: then it goes. */
  isEmpty: (entry: Entry) => boolean;
  onValues: (values: Entry[]) => void;
  /** An entry with several parts, with a line between it and the next. */
  wide?: boolean;
  /** The first control of an entry takes the id. The one being added is an empty object. */
  children: (entry: Entry | undefined, set: (entry: Entry) => void, id: string | undefined) => ComponentChildren;
}

/** Several entries of one kind on the lines of one property; the plus opens an empty one. */
export function Entries<Entry>(props: EntriesProps<Entry>) {
  const { label, values, nameOf, isEmpty, onValues, wide = false, children } = props;
  const [adding, setAdding] = useState(false);
  const blank = adding || values.length === 0;
  const put = (at: number, entry: Entry): void => {
    const next = at < values.length ? values.map((one, i) => (i === at ? entry : one)) : [...values, entry];
    setAdding(false);
    onValues(next.filter((one) => !isEmpty(one)));
  };
  const look = `entry ${wide ? 'entry-wide' : ''}`;
  return (
    <Property
      label={label}
      end={
        blank ? undefined : (
          <IconButton icon={Plus} label={t('add_to', { name: label })} onClick={() => setAdding(true)} />
        )
      }
    >
      {(id) => (
        <div class="entries" role="group" aria-label={label}>
          {values.map((entry, at) => (
            <div key={at} class={look}>
              {children(entry, (next) => put(at, next), at === 0 ? id : undefined)}
              <IconButton
                icon={X}
                label={t('remove_named', { name: nameOf(entry) })}
                onClick={() => onValues(values.filter((_, i) => i !== at))}
              />
            </div>
          ))}
          {blank && (
            <div key={values.length} class={look}>
              {children(undefined, (next) => put(values.length, next), values.length === 0 ? id : undefined)}
            </div>
          )}
        </div>
      )}
    </Property>
  );
}

/** Addresses and numbers, each with what it is for. */
export function LabelledEntries({
  label,
  values,
  show,
  onValues,
}: {
  label: string;
  values: readonly Labelled[];
  show?: (value: string) => string;
  onValues: (values: Labelled[]) => void;
}) {
  const words = useId();
  return (
    <Entries
      label={label}
      values={values}
      nameOf={(one) => one.value}
      isEmpty={(one) => one.value === ''}
      onValues={onValues}
    >
      {(entry, set, id) => (
        <div class="entry-labelled">
          <EditableText
            id={id}
            label={label}
            value={entry?.value ?? ''}
            show={show}
            onSave={(value) => set({ ...entry, value })}
          />
          {entry && (
            <>
              <EntryLabel
                list={words}
                name={t('label_for', { name: entry.value })}
                value={entry.label}
                onValue={(named) => set({ value: entry.value, ...(named !== undefined && { label: named }) })}
              />
              <datalist id={words}>
                {labelNames().map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            </>
          )}
        </div>
      )}
    </Entries>
  );
}

/** What an address is for, typed over or chosen; it is told once the line was left. */
function EntryLabel({
  list,
  name,
  value,
  onValue,
}: {
  list: string;
  name: string;
  value: string | undefined;
  onValue: (label: string | undefined) => void;
}) {
  // The page may be drawn anew in the middle of a word, and before what was told comes back.
  const [typed, setTyped] = useState<string>();
  useLayoutEffect(() => setTyped(undefined), [value]);
  return (
    <input
      class="entry-label"
      dir="auto"
      list={list}
      autocomplete="off"
      aria-label={name}
      placeholder={t('label_placeholder')}
      value={typed ?? labelName(value ?? '')}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onChange={(event) => {
        const named = labelOf(event.currentTarget.value);
        if (named === value) setTyped(undefined);
        else onValue(named);
      }}
    />
  );
}

/** The texts that make up one entry: an address, a name. What is emptied is left out. */
export function Parts<Key extends string>({
  parts,
  value,
  id,
  onValue,
}: {
  /** Each key with the word that names it. */
  parts: ReadonlyArray<readonly [key: Key, word: Word]>;
  value: Readonly<Partial<Record<Key, string | undefined>>>;
  id?: string | undefined;
  onValue: (key: Key, text: string | undefined) => void;
}) {
  return (
    <div class="entry-parts">
      {parts.map(([key, word], at) => (
        <Fragment key={key}>
          <EditableText
            label={t(word)}
            placeholder={t(word)}
            value={value[key] ?? ''}
            onSave={(text) => onValue(key, text || undefined)}
            {...(at === 0 && id !== undefined && { id })}
          />
        </Fragment>
      ))}
    </div>
  );
}

/** From when to when; two dates only once it is opened. */
export function Period({
  from,
  to,
  onPeriod,
}: {
  from: PartialDate | undefined;
  to: PartialDate | undefined;
  onPeriod: (period: { from?: PartialDate | undefined; to?: PartialDate | undefined }) => void;
}) {
  const said = period(from, to);
  return (
    <details class="period">
      <summary>{said === '' ? t('set_period') : said}</summary>
      <div class="period-dates">
        <span>{t('from_date')}</span>
        <DateField
          label={t('from_date')}
          value={from ?? ''}
          onValue={(value) => onPeriod({ from: value || undefined, to })}
        />
        <span>{t('to_date')}</span>
        <DateField
          label={t('to_date')}
          value={to ?? ''}
          onValue={(value) => onPeriod({ from, to: value || undefined })}
        />
      </div>
    </details>
  );
}
