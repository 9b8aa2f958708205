import { type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Which rows of a long list are drawn: those of the pages from `first` up to, not including, `end`. */
export interface Window {
  first: number;
  end: number;
  /** The height of a row in px. */
  row: number;
}

/** So many rows are read and drawn together. */
export const PAGE = 30;
/** Rows kept ready where the list is scrolling to, and where it comes from: a read has 20 frames at four rows a frame. */
const AHEAD = 80;
const BEHIND = 20;

/** Follows a scrolling list whose rows all have the height of the custom property `--row` (in rem). */
export function useWindow(list: RefObject<HTMLElement | null>, count: number): Window {
  const pages = Math.ceil(count / PAGE);
  const [seen, setSeen] = useState<Window>({ first: 0, end: 2, row: 56 });
  const last = useRef({ top: 0, down: true });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const row = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) * rem || 56;
      const top = element.scrollTop;
      const down = top === last.current.top ? last.current.down : top > last.current.top;
      last.current = { top, down };
      const from = top / row - (down ? BEHIND : AHEAD);
      const to = (top + element.clientHeight) / row + (down ? AHEAD : BEHIND);
      const first = Math.max(0, Math.floor(from / PAGE));
      const end = Math.min(pages, Math.ceil(to / PAGE));
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
  }, [list, pages]);
  return { ...seen, end: Math.min(seen.end, pages) };
}
