import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTyping } from './toast.tsx';

/** What a key does. `Mod+k` is ⌘K on a Mac, Ctrl+K elsewhere; only keys with `Mod` (and Escape) work while somebody types. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Listens to keys as long as the component is shown; an open dialog or menu keeps them to itself. `whileTyping`: also in a text field. */
export function useKeys(keys: Keys, whileTyping = false): void {
  const current = useRef({ keys, whileTyping });
  current.current = { keys, whileTyping };
  // Before it is painted: whoever sees a component can already use its keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const mod = event.metaKey || event.ctrlKey;
      // A letter tells Shift by itself.
      const shift = event.shiftKey && event.key.startsWith('Arrow');
      const name = `${mod ? 'Mod+' : ''}${shift ? 'Shift+' : ''}${event.key}`;
      if (!Object.hasOwn(current.current.keys, name) || current.current.keys[name] === undefined) return;
      // Enter presses the button that has the focus, and nothing else.
      if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('a[href], button, summary'))
        return;
      if (!mod && event.key !== 'Escape' && !current.current.whileTyping && isTyping(event.target)) return;
      if (!mod && document.querySelector('dialog[open], [popover]:popover-open:not([role=tooltip])') !== null) return;
      event.preventDefault();
      // After what the field in focus made of the key has been drawn: the act knows what was typed to its end.
      queueMicrotask(() => current.current.keys[name]?.());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
