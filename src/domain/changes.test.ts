// Protects: a person's changes add up to the person, and no page or file overrules what the user typed.
import { describe, expect, it } from 'vitest';
import { differences, newPerson, recorded, replay, update } from './changes.ts';
import { sameValue } from './same-value.ts';
import type { Source } from './person.ts';

const you: Source = { kind: 'you' };
const file: Source = { kind: 'file', name: 'contacts.vcf' };
const runa = newPerson('p1', 'Runa Solheim', 1);

describe('sameValue', () => {
  it.each([
    ['x', 'x', true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [[{ a: [1] }], [{ a: [1] }], true],
    ['x', 'y', false],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [[], {}, false],
    [null, {}, false],
    [{}, null, false],
    [undefined, {}, false],
  ])('of %j and %j is %j', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
  });
});

it('records only fields that say something, and each difference with what it was', () => {
  const after = { ...runa, headline: 'Carpenter', tags: ['ski'], pronouns: '', restingSince: 5, updatedAt: 9 };
  expect(recorded(after)).toEqual({ name: 'Runa Solheim', headline: 'Carpenter', tags: ['ski'], restingSince: 5 });
  expect(differences(undefined, after)).toEqual([{ field: '*', to: recorded(after) }]);
  expect(differences(runa, { ...runa, name: 'Runa Lie', headline: 'Carpenter', updatedAt: 9 })).toEqual([
    { field: 'name', from: 'Runa Solheim', to: 'Runa Lie' },
    { field: 'headline', to: 'Carpenter' },
  ]);
  const { headline: _, ...without } = after;
  expect(differences(after, without)).toEqual([{ field: 'headline', from: 'Carpenter' }]);
});

it('replays changes, emptied fields and snapshots', () => {
  const changes = [
    { field: '*', to: { name: 'Runa', tags: ['a'] } },
    { field: 'headline', to: 'Carpenter' },
    { field: 'tags', to: [] },
  ];
  expect(replay(changes)).toEqual({ name: 'Runa', headline: 'Carpenter' });
  expect(replay([...changes, { field: 'headline', to: '' }])).toEqual({ name: 'Runa' });
  expect(replay([...changes, { field: 'headline' }])).toEqual({ name: 'Runa' });
  expect(replay([...changes, { field: '*', to: { name: 'Runa Lie' } }])).toEqual({ name: 'Runa Lie' });
});

describe('what a machine says', () => {
  it('fills what is empty and replaces what a machine said', () => {
    const first = update(runa, { headline: 'Carpenter', bio: '', pronouns: undefined }, file, 5);
    expect(first).toEqual({
      person: { ...runa, headline: 'Carpenter', updatedAt: 5 },
      proposals: [],
      changed: ['headline'],
    });
    expect(update(first.person, { headline: 'Joiner' }, file, 6).person).toMatchObject({
      headline: 'Joiner',
      typed: [],
    });
  });

  it('changes nothing that it says again', () => {
    const { person } = update(runa, { headline: 'Carpenter', tags: ['ski', 'sea'] }, file, 5);
    const again = update(person, { headline: 'Carpenter', tags: ['sea'] }, file, 6);
    expect(again).toEqual({ person, proposals: [], changed: [] });
  });

  it('is a proposal against what the user typed or emptied, but adds to their lists', () => {
    const { person } = update(runa, { headline: 'Carpenter', bio: '', tags: ['ski'] }, you, 5);
    expect(person.typed).toEqual(['bio', 'headline', 'tags']);
    const { person: after, ...rest } = update(person, { headline: 'Joiner', bio: 'Likes ice', tags: ['sea'] }, file, 6);
    expect(after).toMatchObject({ headline: 'Carpenter', bio: '', tags: ['ski', 'sea'] });
    expect(rest).toEqual({
      proposals: [
        { field: 'headline', value: 'Joiner' },
        { field: 'bio', value: 'Likes ice' },
      ],
      changed: ['tags'],
    });
    const { person: emptied } = update(person, { tags: [] }, you, 7);
    expect(update(emptied, { tags: ['sea'] }, file, 8)).toMatchObject({
      person: { tags: [] },
      proposals: [{ field: 'tags', value: ['sea'] }],
    });
  });

  it('is a proposal altogether where the address is shared', () => {
    expect(update(runa, { headline: 'Joiner' }, file, 5, true)).toEqual({
      person: runa,
      proposals: [{ field: 'headline', value: 'Joiner' }],
      changed: [],
    });
  });

  it('is one list entry however it is spelt', () => {
    const said = {
      links: [{ value: 'https://www.fjell.example/runa/' }],
      emails: [{ value: 'Runa@fjell.example' }],
      education: [{ school: 'Fjordskolen', study: 'Wood' }],
      dates: [{ label: 'Wedding', date: '2020-05-01' }],
      addresses: [{ street: 'Havnegata 1', postalCode: '0001', locality: 'Oslo' }],
      unknown: [{ name: 'X-CALLSIGN', parameters: [], value: 'LA1' }],
    };
    const { person } = update(runa, said, file, 5);
    const again = {
      links: [{ value: 'http://fjell.example/runa', label: 'home' }],
      emails: [{ value: ' runa@FJELL.example' }],
      education: [{ school: 'fjordskolen', study: 'wood', from: '2001' }],
      dates: [{ label: 'wedding', date: '2020-05-01' }],
      addresses: [{ street: 'havnegata 1', postalCode: '0001', locality: 'OSLO', country: 'Norway' }],
      unknown: [{ name: 'x-callsign', parameters: [], value: 'la1' }],
    };
    expect(update(person, again, file, 6).changed).toEqual([]);
    const others = {
      links: [{ value: 'https://fjell.example/oddvar' }],
      education: [{ school: 'Fjordskolen', study: 'Ice' }],
      dates: [{ label: 'Wedding', date: '2021-05-01' }],
      addresses: [{ street: 'Havnegata 1', postalCode: '0002', locality: 'Oslo' }],
      unknown: [{ name: 'X-CALLSIGN', parameters: [], value: 'LA2' }],
    };
    const more = update(person, others, file, 6).person;
    const grown = [more.links, more.education, more.dates, more.addresses, more.unknown];
    expect(grown.map((list) => list.length)).toEqual([2, 2, 2, 2, 2]);
  });
});

describe('a role', () => {
  const { person } = update(
    runa,
    { positions: [{ organization: 'Fjell AS', title: 'Joiner', to: '2019' }, { organization: 'Sjø AS' }] },
    file,
    5,
  );

  it('that is new comes first', () => {
    expect(update(person, { positions: [{ organization: 'Is AS', title: 'Head' }] }, file, 6).person.positions).toEqual(
      [{ organization: 'Is AS', title: 'Head' }, ...person.positions],
    );
  });

  it('that is current is completed', () => {
    expect(
      update(person, { positions: [{ organization: 'SJØ AS', title: 'Head' }] }, file, 6).person.positions,
    ).toEqual([
      { organization: 'Fjell AS', title: 'Joiner', to: '2019' },
      { organization: 'SJØ AS', title: 'Head' },
    ]);
  });

  it('with another title at the same place is another one', () => {
    const { person: head } = update(runa, { positions: [{ organization: 'Is AS', title: 'Head' }] }, file, 5);
    expect(
      update(head, { positions: [{ organization: 'Is AS', title: 'Cook' }] }, file, 6).person.positions,
    ).toHaveLength(2);
  });
});

it('believes the user over everybody, also when they empty a field or confirm it', () => {
  const { person } = update(runa, { headline: 'Carpenter', tags: ['ski'] }, file, 5);
  const confirmed = update(person, { headline: 'Carpenter' }, you, 6);
  expect(confirmed).toMatchObject({ person: { typed: ['headline'], updatedAt: 5 }, changed: [] });
  expect(update(person, { headline: undefined, tags: ['sea'] }, you, 7)).toEqual({
    person: { ...person, headline: undefined, tags: ['sea'], typed: ['headline', 'tags'], updatedAt: 7 },
    proposals: [],
    changed: ['headline', 'tags'],
  });
});
