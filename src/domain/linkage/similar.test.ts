// Protects: at the save moment the right person is asked about, and strangers are not.
import { expect, it } from 'vitest';
import { PersonFields } from '../person.ts';
import { linkageRecord } from './record.ts';
import { similar } from './similar.ts';

const known = [
  { id: 'ada', name: 'Ada Thistlewood', emails: ['ada@thistlewood.example'], organizations: ['Fern & Sons'] },
  { id: 'adam', name: 'Adam Thistlethwaite', emails: ['adam@fern.example'], organizations: ['Fern & Sons'] },
  { id: 'bert', name: 'Bert Quist', phones: ['+47 22 12 34 56'] },
];

it('asks about the person with the same name and address first, with reasons', () => {
  const [first, ...others] = similar(
    { id: 'new', name: 'Ada Thistelwood', emails: ['Ada@Thistlewood.example'] },
    known,
  );
  expect(first?.id).toBe('ada');
  expect(first?.probability).toBeGreaterThan(0.95);
  expect(first?.reasons).toContainEqual({ field: 'email', agreement: 'same', text: 'ada@thistlewood.example' });
  expect(first?.reasons).toContainEqual({
    field: 'name',
    agreement: 'similar',
    text: 'ada thistelwood / ada thistlewood',
  });
  expect(others).toEqual([]);
});

it('asks about nobody for a stranger', () => {
  expect(similar({ id: 'new', name: 'Ilse Brandvold', phones: ['+47 90 00 00 00'] }, known)).toEqual([]);
  expect(similar({ id: 'new', name: '' }, known)).toEqual([]);
  expect(similar({ id: 'new', name: 'Ada' }, [])).toEqual([]);
});

it('is less sure of a common name than of a rare one', () => {
  const probability = (name: string): number =>
    similar({ id: 'new', name }, [{ id: 'old', name }])[0]?.probability ?? 0;
  expect(probability('John Smith')).toBeLessThan(probability('Ada Thistlewood'));
});

it('reads a person of the book', () => {
  const fields = PersonFields.parse({
    name: 'Ada Thistlewood',
    emails: [{ value: 'ada@thistlewood.example', label: 'home' }],
    links: [{ value: 'https://thistlewood.example' }],
    places: ['Lyon, France'],
    positions: [{ organization: 'Fern & Sons' }, { title: 'Gardener' }],
    birthday: '--03-09',
  });
  expect(linkageRecord({ id: 'ada', ...fields })).toEqual({
    id: 'ada',
    name: 'Ada Thistlewood',
    nicknames: [],
    emails: ['ada@thistlewood.example'],
    phones: [],
    urls: ['https://thistlewood.example'],
    birthday: '--03-09',
    addresses: [{ locality: 'Lyon' }],
    organizations: ['Fern & Sons'],
  });
});
