import { gapCount, type Gaps, medianGap } from './gaps.ts';

/** Days of silence: a reminder may come `from` the one, and comes too late after the other. */
export interface Window {
  from: number;
  to: number;
}

/** The least silence before a learned reminder, in days. */
const LEAST = 14;
/**
 * After how many usual gaps a silence calls for a reminder, within the 3 to 8 that are neither nothing nor the end. Half a gap of patience
 * beyond 3 made more reminders right than it lost ties, on both contact logs at hand, on parts of each, and on four invented rhythms.
 */
const PATIENCE = 3.5;
/** A silence over 8 times the usual gap mostly ends a tie (Navarro et al. 2017); never sooner than a month, nor later than a year. */
const LOST = { gaps: 8, least: 30, most: 365 };
/** How many gaps the default of a layer weighs when the median is shrunk towards it. */
const PRIOR = 1;

const TINY = 1e-9;

/** What the gaps say: the median, shrunk towards the layer's default (geometrically: gaps vary by factors), in days. */
export function usualGap(gaps: Gaps, layerGap: number): number {
  return shrunk(gapCount(gaps), Math.max(1, medianGap(gaps) ?? layerGap), layerGap);
}

function shrunk(count: number, median: number, layerGap: number): number {
  return Math.exp((count * Math.log(median) + PRIOR * Math.log(layerGap)) / (count + PRIOR));
}

/** How sure the usual gap is, 0 to 1. */
export function sureness(gaps: Gaps): number {
  const count = gapCount(gaps);
  return count / (count + 3);
}

/**
 * The window of a tie in a book whose log is complete (`sure`: 3.5 to 8 usual gaps), and in one where most contacts go unlogged
 * (`unsure`): gaps between logged contacts then say little about the real ones, so a silence of the layer's length counts, the
 * median only as a lower bound.
 */
export function windows(rhythm: { gaps: Gaps; layerGap: number; stretch: number }): { sure: Window; unsure: Window } {
  const { gaps, layerGap, stretch } = rhythm;
  const count = gapCount(gaps);
  const known = count >= 3;
  // The raw median: shrinking it would move the end of the tie behind its real end.
  const median = Math.max(1, medianGap(gaps) ?? layerGap);
  const usual = shrunk(count, median, layerGap);
  const lost = clamp(LOST.gaps * (known ? median : Math.max(median, usual)), LOST.least, LOST.most);
  const from = Math.max(LEAST, 0.8 * layerGap, known ? Math.min(0.5 * median, LOST.most - 30) : 0);
  return {
    sure: stretched({ from: Math.min(Math.max(LEAST, PATIENCE * usual), lost - 7), to: lost }, stretch),
    unsure: stretched({ from, to: clamp(3.5 * layerGap, from + 30, LOST.most) }, stretch),
  };
}

/** Whole days within the window; what exp and log leave behind the comma counts as no day more. */
function stretched({ from, to }: Window, stretch: number): Window {
  return { from: Math.ceil(from * stretch - TINY), to: Math.floor(to * stretch + TINY) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
