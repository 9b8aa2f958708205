/** How a set of people spreads over something that each may have several of: places, organisations, fields. */
export interface Breadth {
  /** The most frequent values as first written, and how many people have each; the largest first. */
  top: { value: string; people: number }[];
  /** How many different values there are. */
  different: number;
  /** People of whom nothing is known here. */
  unknown: number;
  /** People of whom something is known. */
  known: number;
}

/** Equal for values that differ in case, accents and spacing only. */
function folded(value: string): string {
  return value.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Counts people by value as they come, so that a large book is read in windows. */
export class BreadthCount {
  readonly #values = new Map<string, { value: string; people: number }>();
  #unknown = 0;
  #known = 0;

  /** One person with their values; a value said twice counts once. */
  add(values: readonly string[]): void {
    const own = new Map(values.filter((value) => value.trim() !== '').map((value) => [folded(value), value.trim()]));
    if (own.size === 0) this.#unknown += 1;
    else this.#known += 1;
    for (const [key, value] of own) {
      const counted = this.#values.get(key);
      if (counted) counted.people += 1;
      else this.#values.set(key, { value, people: 1 });
    }
  }

  /** What was counted, with the `most` largest values; of equally large ones the first by the alphabet. */
  breadth(most: number): Breadth {
    const top = [...this.#values.values()].sort((a, b) => b.people - a.people || (a.value < b.value ? -1 : 1));
    return { top: top.slice(0, most), different: top.length, unknown: this.#unknown, known: this.#known };
  }
}
