import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives an element the focus as it appears, where `wanted`. The attribute alone works once a document (HTML, "autofocus processed flag"), and
 * in dialogs, which look for it as they open.
 */
export function useAutofocus(element: RefObject<HTMLElement | null>, wanted = false): void {
  // Before it is painted: what is typed next belongs to it, not to the keys of the screen.
  useLayoutEffect(() => {
    if (wanted) element.current?.focus();
  }, []);
}
