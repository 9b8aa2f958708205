import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface InlineFormProps {
  class: string;
  onSubmit: () => void;
  /** Absent where there is nothing to go back to, or a dialog around it that is closed instead. */
  onCancel?: (() => void) | undefined;
  children: ComponentChildren;
}

/**
 * A form that opens in the midst of a page. Its first control has the focus, unless another asked for it; Ctrl or ⌘ and Enter sends it off from
 * anywhere, Escape closes it. Then whoever was in it goes on where they came from: at the button that opened it, which is to be hidden meanwhile
 * rather than taken away.
 */
export function InlineForm({ class: look, onSubmit, onCancel, children }: InlineFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const before = useRef(document.activeElement);
  const isInside = (): boolean => form.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (!isInside()) form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    return () => {
      if (!isInside()) return;
      const opener = before.current;
      // Once it is drawn that the form is gone.
      queueMicrotask(() => {
        if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
      });
    };
  }, []);
  return (
    <form
      ref={form}
      class={look}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        // What its field made of the key is done.
        if (event.defaultPrevented || event.isComposing) return;
        const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!sends && (event.key !== 'Escape' || !onCancel)) return;
        event.preventDefault();
        event.stopPropagation();
        if (sends) event.currentTarget.requestSubmit();
        else onCancel?.();
      }}
    >
      {children}
    </form>
  );
}
