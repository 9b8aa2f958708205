import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { saveGroup } from '../../app/acts/groups.ts';
import { saveDrafts, type Saved } from '../../app/acts/save-draft.ts';
import { tellApart } from '../../app/acts/tell-apart.ts';
import { dropForm, keepForm } from '../../app/forms.ts';
import { live } from '../../app/live.ts';
import { fieldsOfDraft } from '../../app/person-of-draft.ts';
import type { Thumbnail } from '../../app/ports.ts';
import { allGroups, allTags } from '../../app/reads/people.ts';
import type { Likeness } from '../../app/reads/similar.ts';
import type { Draft } from '../../domain/draft.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { EvidenceMark } from '../../ui/evidence-mark.tsx';
import { failureWords } from '../../ui/failure-words.ts';
import { Plus, X } from '../../ui/icons.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useLive } from '../../ui/live.ts';
import { Property, TextProperty } from '../../ui/property.tsx';
import { cadence, shortAddress } from '../../ui/format.ts';
import { useAnnounce } from '../../ui/toast.tsx';
import { TokenBox } from '../../ui/token-input.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { SamePerson } from './same-person.tsx';
import { usePicture } from './use-picture.ts';
import { draftFields, draftName, type DraftField, type FormValue, formOf, isList, typedIn } from './form-value.ts';
import './draft-form.css';

/** Lengths offered for keeping in touch, in days. */
const cadences = [7, 14, 30, 90, 180, 365];

/** Fields that are always offered, whether or not the page has them. */
const always = new Set<DraftField>(['title', 'organization', 'place', 'emails']);

interface DraftFormProps {
  draft: Draft;
  /** The page's address, where the draft is what this page is about. */
  address?: string | undefined;
  /** Under which name the half-filled form is kept. */
  formId: string;
  /** What was typed before the popup was closed. */
  kept?: FormValue | undefined;
  /** Somebody in the book whom this may well be. */
  likely?: readonly Likeness[];
  /** The page's picture of them. */
  photo?: Promise<Thumbnail | undefined> | undefined;
  /** Above the form: why it is empty. */
  lead?: ComponentChildren;
  /** What may be the name: the page's title. */
  suggestedName?: string | undefined;
  onSaved: (saved: Saved, act: string) => void;
}

/** Somebody new: what the page says of them, each line to be changed, and what the user wants to remember beside it. */
export function DraftForm({
  draft,
  address,
  formId,
  kept,
  likely = [],
  photo,
  lead,
  suggestedName,
  onSaved,
}: DraftFormProps) {
  const kith = useKith();
  const announce = useAnnounce();
  const [initial] = useState(() => formOf(draft, address));
  const [form, setForm] = useState<FormValue>(kept ?? initial);
  const [all, setAll] = useState(false);
  const [unnamed, setUnnamed] = useState(false);
  const [saving, setSaving] = useState(false);
  const [answer, setAnswer] = useState<'new' | { person: string }>();
  const dirty = useRef(kept !== undefined);
  const saved = useRef(false);
  const [faceless, setFaceless] = useState(false);
  const picture = usePicture(photo);
  const groups = useLive(() => live(() => allGroups(kith)), [kith]).value ?? [];
  const tags = useLive(() => live(() => allTags(kith)), [kith]).value ?? [];

  useEffect(() => {
    if (dirty.current && !saved.current) void keepForm(kith, formId, form);
  }, [kith, formId, form]);

  const set = (change: Partial<FormValue>): void => {
    dirty.current = true;
    setUnnamed(false);
    setForm((before) => ({ ...before, ...change }));
  };

  const save = async (): Promise<void> => {
    if (saving) return;
    if (form.name.trim() === '') {
      setUnnamed(true);
      document.getElementById('draft-name')?.focus();
      return;
    }
    setSaving(true);
    try {
      const ids: string[] = [];
      for (const name of form.groups)
        ids.push(groups.find((group) => group.name === name)?.id ?? (await saveGroup(kith, { name })).group);
      const thumbnail = faceless ? undefined : await photo;
      const named = { ...draft, name: draft.name || form.name.trim() };
      const keepsAddress = address !== undefined && form.links.includes(address);
      const done = await saveDrafts(kith, [
        {
          draft: named,
          ...(keepsAddress && { address }),
          typed: { ...typedIn(initial, form), ...(ids.length > 0 && { groups: ids }) },
          ...(thumbnail && { photo: thumbnail }),
          ...(answer === 'new' ? { asNew: true } : answer && { person: answer.person }),
        },
      ]);
      saved.current = true;
      await dropForm(kith, formId);
      const [first] = done.saved;
      if (!first) return;
      if (answer === 'new') for (const { person } of likely) await tellApart(kith, [first.person, person.id]);
      onSaved(first, done.act);
    } catch (error) {
      announce({ text: failureWords(error), bad: true });
      setSaving(false);
    }
  };
  useKeys({ 'Mod+Enter': () => void save() });

  const shown = (field: DraftField): boolean => all || always.has(field) || form[field].length > 0;
  const evidence = (field: DraftField | 'name') => {
    const found = draft.evidence[draftName(field)];
    const untouched = JSON.stringify(form[field]) === JSON.stringify(initial[field]);
    return found && untouched && form[field].length > 0 ? (
      <EvidenceMark field={t(`field_${field}`)} evidence={found} />
    ) : undefined;
  };

  return (
    <form
      class="draft"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="draft-body">
        {lead}
        <div class="draft-head">
          <span class="draft-face">
            <Avatar name={form.name || '?'} photo={faceless ? undefined : picture.shown} size="l" />
            {picture.shown !== undefined && !faceless && (
              <IconButton icon={X} label={t('leave_out_photo')} onClick={() => setFaceless(true)} />
            )}
          </span>
          <label class="unseen" for="draft-name">
            {t('field_name')}
          </label>
          <textarea
            id="draft-name"
            class="draft-name property-text"
            dir="auto"
            rows={1}
            placeholder={t('name_placeholder')}
            value={form.name}
            aria-invalid={unnamed || undefined}
            aria-describedby={unnamed ? 'draft-unnamed' : undefined}
            onInput={(event) => set({ name: event.currentTarget.value.replace(/\n/g, ' ') })}
          />
          {evidence('name')}
        </div>
        {suggestedName !== undefined && form.name === '' && (
          <Button look="quiet" small icon={Plus} onClick={() => set({ name: suggestedName })}>
            {t('use_as_name', { name: suggestedName })}
          </Button>
        )}
        {unnamed && (
          <p id="draft-unnamed" class="field-error" role="alert">
            {t('name_missing')}
          </p>
        )}
        <SamePerson said={fieldsOfDraft(draft, address)} people={likely} answer={answer} onAnswer={setAnswer} />
        <div>
          {draftFields.filter(shown).map((field) => {
            const label = t(`field_${field}`);
            if (isList(field))
              return (
                <Property key={field} label={label} end={evidence(field)}>
                  {(id) => (
                    <TokenBox
                      id={id}
                      values={form[field]}
                      phrases={field === 'education'}
                      {...(field === 'links' && { show: shortAddress })}
                      onValues={(values) => set({ [field]: values })}
                    />
                  )}
                </Property>
              );
            if (field === 'birthday')
              return (
                <Property key={field} label={label} end={evidence(field)}>
                  {(id) => (
                    <DateField id={id} label={label} value={form.birthday} onValue={(birthday) => set({ birthday })} />
                  )}
                </Property>
              );
            return (
              <TextProperty
                key={field}
                label={label}
                end={evidence(field)}
                value={form[field]}
                onValue={(value) => set({ [field]: value })}
              />
            );
          })}
        </div>
        {!all && draftFields.some((field) => !shown(field)) && (
          <Button look="quiet" small icon={Plus} onClick={() => setAll(true)}>
            {t('more_fields')}
          </Button>
        )}
        <h2 class="draft-section">{t('between_you')}</h2>
        <div>
          <Property label={t('field_cadence')}>
            {(id) => (
              <select
                id={id}
                class="control control-select"
                value={form.cadence}
                onChange={(event) => set({ cadence: event.currentTarget.value })}
              >
                <option value="">{t('cadence_learned')}</option>
                {cadences.map((days) => (
                  <option key={days} value={String(days)}>
                    {cadence(days)}
                  </option>
                ))}
              </select>
            )}
          </Property>
          <Property label={t('field_groups')}>
            {(id) => (
              <TokenBox
                id={id}
                values={form.groups}
                known={groups.map((group) => group.name)}
                onValues={(values) => set({ groups: values })}
              />
            )}
          </Property>
          <Property label={t('field_tags')}>
            {(id) => <TokenBox id={id} values={form.tags} known={tags} onValues={(values) => set({ tags: values })} />}
          </Property>
          <TextProperty
            label={t('field_met')}
            value={form.met}
            placeholder={t('met_placeholder')}
            onValue={(met) => set({ met })}
          />
          <TextProperty
            label={t('field_note')}
            value={form.note}
            placeholder={t('note_placeholder')}
            onValue={(note) => set({ note })}
          />
        </div>
      </div>
      <footer class="foot">
        <Button look="primary" type="submit" disabled={saving}>
          {answer !== undefined && answer !== 'new' ? t('update') : t('save')}
        </Button>
        <Kbd keys="Mod+Enter" />
      </footer>
    </form>
  );
}
