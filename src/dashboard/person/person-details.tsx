import { useState } from 'preact/hooks';
import { saveGroup } from '../../app/acts/groups.ts';
import type { Closeness, Person, PersonFields } from '../../domain/person.ts';
import type { Group } from '../../domain/rows.ts';
import { webAddress } from '../../domain/web-address.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { cadence, shortAddress } from '../../ui/format.ts';
import { Plus } from '../../ui/icons.ts';
import { labelName, labelOf } from '../../ui/label-words.ts';
import { Property } from '../../ui/property.tsx';
import { TokenBox } from '../../ui/token-input.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { EditableText } from './editable-text.tsx';
import { Entries, LabelledEntries, Parts, Period } from './entries.tsx';
import { MetLine } from './met-line.tsx';
import { Notes } from './notes.tsx';
import { someOf } from './some-of.ts';
import './person-details.css';

const cadences = [7, 14, 21, 30, 60, 90, 180, 365];
const tacts = ['ended', 'deceased', 'do-not-contact', 'kin'] as const;
const tactWords = {
  ended: 'tact_ended',
  deceased: 'tact_deceased',
  'do-not-contact': 'tact_no',
  kin: 'tact_kin',
} as const;

const nameParts = [
  ['given', 'name_given'],
  ['family', 'name_family'],
  ['additional', 'name_additional'],
  ['prefix', 'name_prefix'],
  ['suffix', 'name_suffix'],
] as const;
const positionParts = [
  ['title', 'field_title'],
  ['organization', 'field_organization'],
  ['unit', 'field_unit'],
] as const;
const educationParts = [
  ['school', 'education_school'],
  ['study', 'education_study'],
] as const;
const addressParts = [
  ['street', 'address_street'],
  ['postalCode', 'address_postcode'],
  ['locality', 'address_locality'],
  ['region', 'address_region'],
  ['country', 'address_country'],
] as const;

interface PersonDetailsProps {
  person: Person;
  groups: readonly Group[];
  tags: readonly string[];
  onEdit: (fields: Partial<PersonFields>) => void;
}

/** What is said of somebody, line by line; empty lines that few people have stay away until asked for. */
export function PersonDetails({ person, groups, tags, onEdit }: PersonDetailsProps) {
  const kith = useKith();
  const [all, setAll] = useState(false);
  const groupName = (id: string): string => groups.find((group) => group.id === id)?.name ?? '';

  const setGroups = async (names: readonly string[]): Promise<void> => {
    const ids: string[] = [];
    for (const name of names)
      ids.push(groups.find((group) => group.name === name)?.id ?? (await saveGroup(kith, { name })).group);
    onEdit({ groups: ids });
  };
  const lines = (field: 'needs' | 'offers' | 'places', placeholder?: string) => (
    <Property label={t(`field_${field}`)}>
      {(id) => (
        <TokenBox
          id={id}
          phrases
          placeholder={placeholder}
          values={person[field]}
          onValues={(values) => onEdit({ [field]: values })}
        />
      )}
    </Property>
  );
  const tokens = (field: 'skills' | 'interests' | 'languages' | 'nicknames') =>
    (all || person[field].length > 0) && (
      <Property label={t(`field_${field}`)}>
        {(id) => <TokenBox id={id} values={person[field]} onValues={(values) => onEdit({ [field]: values })} />}
      </Property>
    );
  const addresses = (field: 'emails' | 'phones' | 'links') => (
    <LabelledEntries
      label={t(`field_${field}`)}
      values={person[field]}
      {...(field === 'links' && { show: shortAddress })}
      onValues={(values) =>
        onEdit({
          [field]:
            field === 'links' ? values.map((one) => ({ ...one, value: webAddress(one.value) ?? one.value })) : values,
        })
      }
    />
  );
  const text = (field: 'headline' | 'pronouns' | 'bio') =>
    (all || person[field]) && (
      <Property label={t(`field_${field}`)}>
        {(id) => (
          <EditableText
            id={id}
            label={t(`field_${field}`)}
            value={person[field] ?? ''}
            onSave={(value) => onEdit({ [field]: value || undefined })}
          />
        )}
      </Property>
    );
  return (
    <div>
      {lines('needs', t('needs_placeholder'))}
      {lines('offers', t('offers_placeholder'))}
      <Entries
        wide
        label={t('field_positions')}
        values={person.positions}
        nameOf={(one) => one.title ?? one.organization ?? t('field_positions')}
        isEmpty={(one) => !one.title && !one.organization && !one.unit}
        onValues={(positions) => onEdit({ positions })}
      >
        {(position, set, id) => (
          <div class={position?.to === undefined ? undefined : 'past'}>
            <Parts
              id={id}
              parts={positionParts.filter(([key]) => key !== 'unit' || all || position?.unit !== undefined)}
              value={position ?? {}}
              onValue={(key, text) => set({ ...position, [key]: text })}
            />
            {position && (
              <Period from={position.from} to={position.to} onPeriod={(change) => set({ ...position, ...change })} />
            )}
          </div>
        )}
      </Entries>
      {lines('places')}
      {addresses('emails')}
      {addresses('phones')}
      {addresses('links')}
      <Property label={t('field_birthday')}>
        {(id) => (
          <DateField
            id={id}
            label={t('field_birthday')}
            value={person.birthday ?? ''}
            onValue={(value) => onEdit({ birthday: value || undefined })}
          />
        )}
      </Property>
      <Property label={t('field_cadence')}>
        {(id) => (
          <select
            id={id}
            class="control control-select"
            value={String(person.cadenceDays ?? '')}
            onChange={(event) => onEdit({ cadenceDays: Number(event.currentTarget.value) || undefined })}
          >
            <option value="">{t('cadence_learned')}</option>
            {[...new Set([...cadences, ...(person.cadenceDays === undefined ? [] : [person.cadenceDays])])]
              .sort((a, b) => a - b)
              .map((days) => (
                <option key={days} value={String(days)}>
                  {cadence(days)}
                </option>
              ))}
          </select>
        )}
      </Property>
      <Property label={t('field_closeness')}>
        {(id) => (
          <select
            id={id}
            class="control control-select"
            value={String(person.closeness ?? '')}
            onChange={(event) => onEdit({ closeness: closenessOf(event.currentTarget.value) })}
          >
            <option value="">–</option>
            {([1, 2, 3, 4] as const).map((one) => (
              <option key={one} value={String(one)}>
                {t(`closeness_${one}`)}
              </option>
            ))}
          </select>
        )}
      </Property>
      <Property label={t('field_groups')}>
        {(id) => (
          <TokenBox
            id={id}
            known={groups.map((group) => group.name)}
            values={person.groups.map(groupName).filter((name) => name !== '')}
            onValues={(names) => void setGroups(names)}
          />
        )}
      </Property>
      <Property label={t('field_tags')}>
        {(id) => <TokenBox id={id} known={tags} values={person.tags} onValues={(values) => onEdit({ tags: values })} />}
      </Property>
      {tokens('skills')}
      {tokens('interests')}
      {tokens('languages')}
      {tokens('nicknames')}
      {(all || person.education.length > 0) && (
        <Entries
          wide
          label={t('field_education')}
          values={person.education}
          nameOf={(one) => one.school || (one.study ?? '')}
          isEmpty={(one) => one.school === '' && !one.study}
          onValues={(education) => onEdit({ education })}
        >
          {(entry, set, id) => (
            <div>
              <Parts
                id={id}
                parts={educationParts}
                value={entry ?? {}}
                onValue={(key, text) => set({ school: '', ...entry, [key]: key === 'school' ? (text ?? '') : text })}
              />
              {entry && <Period from={entry.from} to={entry.to} onPeriod={(change) => set({ ...entry, ...change })} />}
            </div>
          )}
        </Entries>
      )}
      {(all || person.addresses.length > 0) && (
        <Entries
          wide
          label={t('field_addresses')}
          values={person.addresses}
          nameOf={(one) => one.street ?? one.locality ?? t('field_addresses')}
          isEmpty={(one) => addressParts.every(([key]) => !one[key])}
          onValues={(addresses) => onEdit({ addresses })}
        >
          {(address, set, id) => (
            <Parts
              id={id}
              parts={address ? [...addressParts, ['label', 'label_placeholder']] : addressParts}
              value={address ? { ...address, label: labelName(address.label ?? '') } : {}}
              onValue={(key, text) => set({ ...address, [key]: key === 'label' ? labelOf(text ?? '') : text })}
            />
          )}
        </Entries>
      )}
      {(all || person.nameParts) && (
        <Property label={t('field_nameParts')}>
          {(id) => (
            <Parts
              id={id}
              parts={nameParts}
              value={person.nameParts ?? {}}
              onValue={(key, text) => onEdit({ nameParts: someOf({ ...person.nameParts, [key]: text }) })}
            />
          )}
        </Property>
      )}
      {text('headline')}
      {text('pronouns')}
      {text('bio')}
      {(all || person.met) && <MetLine person={person} onEdit={onEdit} />}
      {(all || person.tact) && (
        <Property label={t('field_tact')}>
          {(id) => (
            <select
              id={id}
              class="control control-select"
              value={person.tact ?? ''}
              onChange={(event) => onEdit({ tact: tacts.find((one) => one === event.currentTarget.value) })}
            >
              <option value="">{t('tact_none')}</option>
              {tacts.map((one) => (
                <option key={one} value={one}>
                  {t(tactWords[one])}
                </option>
              ))}
            </select>
          )}
        </Property>
      )}
      <Property label={t('field_notes')}>
        {(id) => <Notes id={id} text={person.notes} onSave={(notes) => onEdit({ notes })} />}
      </Property>
      <div class="line details-more">
        {!all && (
          <Button small look="quiet" icon={Plus} onClick={() => setAll(true)}>
            {t('more_fields')}
          </Button>
        )}
      </div>
    </div>
  );
}

function closenessOf(text: string): Closeness | undefined {
  return ([1, 2, 3, 4] as const).find((one) => String(one) === text);
}
