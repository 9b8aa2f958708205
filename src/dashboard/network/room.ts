/** A rectangle on the canvas, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The side of a cell of the grid by which neighbours are found, in CSS pixels. */
const CELL = 32;
/** More cells than any canvas has across. */
const ACROSS = 10_000;

/** What is taken of a canvas already. */
export class Room {
  readonly #cells = new Map<number, Box[]>();

  take(box: Box): void {
    for (const cell of cellsOf(box)) {
      const there = this.#cells.get(cell);
      if (there) there.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every((cell) => this.#cells.get(cell)?.every((other) => !overlap(box, other)) ?? true);
  }
}

/** The rectangle of this size around a point. */
export function around(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/**
 * Where a word beside a round face may stand, its middle, the best place first: below, above, on either side (the classical way of point labels:
 * Imhof, Positioning Names on Maps, 1975).
 */
export function placesBeside(x: number, y: number, radius: number, width: number): [number, number][] {
  const aside = radius + 5 + width / 2;
  return [
    [x, y + radius + 10],
    [x, y - radius - 10],
    [x + aside, y],
    [x - aside, y],
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function cellsOf({ x, y, width, height }: Box): number[] {
  const cells: number[] = [];
  for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1)
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
      cells.push(row * ACROSS + column);
  return cells;
}
