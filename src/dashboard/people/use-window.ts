import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Which rows of a long list are in sight: from `first` up to, not including, `end`. */
export interface Window {
  first: number;
  end: number;
  /** The height of a row in px. */
  row: number;
}

/** Rows kept ready beyond both edges: about three screens, so that a fling shows no blank row. */
const READY = 40;

/** Follows a scrolling list whose rows all have the height of the custom property `--row` (in rem). */
export function useWindow(list: RefObject<HTMLElement | null>, count: number): Window {
  const [seen, setSeen] = useState<Window>({ first: 0, end: Math.min(count, 2 * READY), row: 56 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const row = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) * rem || 56;
      const at = Math.floor(element.scrollTop / row);
      const rows = Math.ceil(element.clientHeight / row);
      // In steps, so that a scroll by a few rows renders nothing anew.
      const first = Math.max(0, Math.floor((at - READY) / 10) * 10);
      const end = Math.min(count, Math.ceil((at + rows + READY) / 10) * 10);
      setSeen((before) =>
        before.first === first && before.end === end && before.row === row ? before : { first, end, row },
      );
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      resized.disconnect();
    };
  }, [list, count]);
  return { ...seen, end: Math.min(seen.end, count) };
}
