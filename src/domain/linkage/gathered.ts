import { FIELDS, type Comparison } from './compare.ts';

/** Many comparisons laid end to end: `count` times as many numbers as there are fields. */
export interface Comparisons {
  levels: Uint8Array;
  chances: Float32Array;
  count: number;
}

/** Comparisons as they are made, in two growing arrays. */
export class Gathered {
  private levels = new Uint8Array(1024 * FIELDS.length);
  private chances = new Float32Array(1024 * FIELDS.length);
  private count = 0;

  /** Keeps a copy of a comparison. */
  push({ levels, chances }: Comparison): void {
    const from = this.count * FIELDS.length;
    if (from === this.levels.length) {
      const moreLevels = new Uint8Array(2 * from);
      const moreChances = new Float32Array(2 * from);
      moreLevels.set(this.levels);
      moreChances.set(this.chances);
      this.levels = moreLevels;
      this.chances = moreChances;
    }
    this.levels.set(levels, from);
    this.chances.set(chances, from);
    this.count++;
  }

  /** What was pushed so far; valid until the next push. */
  all(): Comparisons {
    return { levels: this.levels, chances: this.chances, count: this.count };
  }
}
