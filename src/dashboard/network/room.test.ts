// Protects that no two names of the network's picture lie on top of each other, and that a name has a place where there is one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { around, type Box, placesBeside, Room } from './room.ts';

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -200, max: 900 }),
    y: fc.integer({ min: -200, max: 900 }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 80 }),
  }),
  { maxLength: 60 },
);
const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

it('says that a place is free exactly where nothing taken lies', () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const room = new Room();
      const taken: Box[] = [];
      for (const box of all) {
        const free = taken.every((other) => apart(box, other));
        expect(room.isFree(box)).toBe(free);
        if (!free) continue;
        room.take(box);
        taken.push(box);
      }
    }),
  );
});

it('finds another side of a face where the first is taken, clear of the face itself', () => {
  const room = new Room();
  const face = around(100, 100, 14, 14);
  room.take(face);
  const [below = [0, 0], above = [0, 0]] = placesBeside(100, 100, 7, 60);
  room.take(around(...below, 60, 14));
  expect(placesBeside(100, 100, 7, 60).find((at) => room.isFree(around(...at, 60, 14)))).toEqual(above);
});
