// Protects: every address of the dashboard leads back to the screen it was made for, and a broken one to the people.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hrefOf, routeOf, screens } from './route.ts';

it('goes there and back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...screens), fc.string({ minLength: 1 }), (screen, rest) => {
      expect(routeOf(hrefOf(screen, rest))).toEqual({ screen, rest });
    }),
  );
});

it('shows the people where the address says nothing', () => {
  expect([routeOf(''), routeOf('#/nonsense/1'), routeOf('#/person/100%')]).toEqual([
    { screen: 'people', rest: '' },
    { screen: 'people', rest: '' },
    { screen: 'people', rest: '' },
  ]);
});
