import './kbd.css';

/** A key or a chord as it is printed on this keyboard: `Mod` is ⌘ on a Mac, Ctrl elsewhere. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd class="kbd">{printedKeys(keys)}</kbd>;
}

/** `Mod+Enter` as `⌘↵` or `Ctrl+Enter`. */
export function printedKeys(keys: string): string {
  const mac = /mac/i.test(navigator.platform);
  return mac ? keys.replace('Mod+', '⌘').replace('Enter', '↵') : keys.replace('Mod', 'Ctrl');
}
