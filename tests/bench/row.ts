/** One measured number beside what the same machine needs for a known piece of work; only the ratio means something elsewhere. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** What the value is compared with, in the same unit. */
  baseline: number;
  /** `value / baseline`. */
  ratio: number;
}

/** A row, its ratio worked out. */
export function row(name: string, value: number, unit: string, baseline: number): Row {
  return { name, value, unit, baseline, ratio: value / baseline };
}

/** The middle of some measurements; of an even number the upper one. Throws for none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('no measurements');
  return middle;
}
