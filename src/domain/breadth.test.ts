// Protects an honest picture of how broad a network is: everybody counts once for each of their values, however it was spelt.
import { expect, it } from 'vitest';
import { BreadthCount } from './breadth.ts';

it('counts people by value, whatever its case, accents and spaces, as it was first written', () => {
  const count = new BreadthCount();
  for (const values of [['Málaga'], ['malaga ', 'Oslo'], ['Oslo', 'oslo'], [], ['  ']]) count.add(values);
  expect(count.breadth(5)).toEqual({
    top: [
      { value: 'Málaga', people: 2 },
      { value: 'Oslo', people: 2 },
    ],
    different: 2,
    unknown: 2,
    known: 3,
  });
});

it('shows the largest first and no more than asked for, but knows of the others', () => {
  const count = new BreadthCount();
  for (const value of ['b', 'a', 'c', 'c']) count.add([value]);
  expect(count.breadth(2)).toEqual({
    top: [
      { value: 'c', people: 2 },
      { value: 'a', people: 1 },
    ],
    different: 3,
    unknown: 0,
    known: 4,
  });
});
