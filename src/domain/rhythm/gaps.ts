/** How often each gap between two contact days occurred: `[days, times]`, ascending. Few distinct gaps, so it stays short. */
export type Gaps = readonly (readonly [days: number, times: number])[];

/** The gaps with one more. */
export function withGap(gaps: Gaps, days: number): Gaps {
  const at = gaps.findIndex(([known]) => known >= days);
  if (at < 0) return [...gaps, [days, 1]];
  const found = gaps[at];
  if (found?.[0] === days) return gaps.with(at, [days, found[1] + 1]);
  return gaps.toSpliced(at, 0, [days, 1]);
}

/** How many gaps there are. */
export function gapCount(gaps: Gaps): number {
  let count = 0;
  for (const [, times] of gaps) count += times;
  return count;
}

/** The median gap in days (the mean of the middle two when even), or undefined without gaps. */
export function medianGap(gaps: Gaps): number | undefined {
  const half = gapCount(gaps) / 2;
  let seen = 0;
  let middle: number | undefined;
  for (const [days, times] of gaps) {
    if (middle !== undefined) return (middle + days) / 2;
    seen += times;
    if (seen > half) return days;
    if (seen === half) middle = days;
  }
  return middle;
}

/** The longest gap in days; 0 without gaps. */
export function longestGap(gaps: Gaps): number {
  return gaps.at(-1)?.[0] ?? 0;
}
