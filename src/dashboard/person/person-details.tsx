import { useState } from 'preact/hooks';
import { saveGroup } from '../../app/acts/groups.ts';
import type { Closeness, Labelled, Person, PersonFields, Position } from '../../domain/person.ts';
import type { Group } from '../../domain/rows.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { cadence, shortAddress } from '../../ui/format.ts';
import { Plus, X } from '../../ui/icons.ts';
import { Property } from '../../ui/property.tsx';
import { TokenBox } from '../../ui/token-input.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { EditableText } from './editable-text.tsx';
import './person-details.css';

const cadences = [7, 14, 21, 30, 60, 90, 180, 365];
const tacts = ['ended', 'deceased', 'do-not-contact', 'kin'] as const;
const tactWords = {
  ended: 'tact_ended',
  deceased: 'tact_deceased',
  'do-not-contact': 'tact_no',
  kin: 'tact_kin',
} as const;

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
  const [adding, setAdding] = useState(false);
  const groupName = (id: string): string => groups.find((group) => group.id === id)?.name ?? '';

  const setGroups = async (names: readonly string[]): Promise<void> => {
    const ids: string[] = [];
    for (const name of names)
      ids.push(groups.find((group) => group.name === name)?.id ?? (await saveGroup(kith, { name })).group);
    onEdit({ groups: ids });
  };
  const labelled = (before: readonly Labelled[], values: readonly string[]): Labelled[] =>
    values.map((value) => before.find((one) => one.value === value) ?? { value });

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
    <Property label={t(`field_${field}`)}>
      {(id) => (
        <TokenBox
          id={id}
          values={person[field].map((one) => one.value)}
          {...(field === 'links' && { show: shortAddress })}
          onValues={(values) => onEdit({ [field]: labelled(person[field], values) })}
        />
      )}
    </Property>
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
  const setPosition = (at: number, change: Partial<Position>): void => {
    const next = person.positions.map((position, i) => (i === at ? { ...position, ...change } : position));
    onEdit({ positions: next.filter((position) => position.title || position.organization) });
  };

  return (
    <div>
      {lines('needs', t('needs_placeholder'))}
      {lines('offers', t('offers_placeholder'))}
      {person.positions.map((position, at) => (
        <Property key={at} label={position.to === undefined ? t('field_positions') : t('earlier')}>
          {(id) => (
            <div class="position">
              <EditableText
                id={id}
                label={t('field_title')}
                placeholder={t('field_title')}
                value={position.title ?? ''}
                onSave={(value) => setPosition(at, { title: value || undefined })}
              />
              <EditableText
                label={t('field_organization')}
                placeholder={t('field_organization')}
                value={position.organization ?? ''}
                onSave={(value) => setPosition(at, { organization: value || undefined })}
              />
              <IconButton
                icon={X}
                label={t('remove_named', { name: position.title ?? position.organization ?? t('field_positions') })}
                onClick={() => onEdit({ positions: person.positions.filter((_, i) => i !== at) })}
              />
            </div>
          )}
        </Property>
      ))}
      {(adding || person.positions.length === 0) && (
        <Property label={t('field_positions')}>
          {(id) => (
            <EditableText
              id={id}
              label={t('field_positions')}
              placeholder={t('position_placeholder')}
              value=""
              onSave={(value) => {
                const [title = '', ...rest] = value.split(',');
                setAdding(false);
                if (value !== '')
                  onEdit({
                    positions: [
                      { title: title.trim(), ...(rest.length > 0 && { organization: rest.join(',').trim() }) },
                      ...person.positions,
                    ],
                  });
              }}
            />
          )}
        </Property>
      )}
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
        <Property label={t('field_education')}>
          {(id) => (
            <TokenBox
              id={id}
              phrases
              values={person.education.map((one) => one.school)}
              onValues={(values) =>
                onEdit({
                  education: values.map(
                    (school) => person.education.find((one) => one.school === school) ?? { school },
                  ),
                })
              }
            />
          )}
        </Property>
      )}
      {text('headline')}
      {text('pronouns')}
      {text('bio')}
      {(all || person.met) && (
        <Property label={t('field_met')}>
          {(id) => (
            <EditableText
              id={id}
              label={t('field_met')}
              placeholder={t('met_placeholder')}
              value={person.met?.where ?? ''}
              onSave={(value) => onEdit({ met: value ? { ...person.met, where: value } : undefined })}
            />
          )}
        </Property>
      )}
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
        {(id) => (
          <EditableText
            id={id}
            label={t('field_notes')}
            placeholder={t('note_placeholder')}
            value={person.notes}
            onSave={(value) => onEdit({ notes: value })}
          />
        )}
      </Property>
      <div class="line details-more">
        {person.positions.length > 0 && !adding && (
          <Button small look="quiet" icon={Plus} onClick={() => setAdding(true)}>
            {t('add_position')}
          </Button>
        )}
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
