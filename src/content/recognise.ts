import { takeSnapshot } from '../capture/look/take-snapshot.ts';
import { profileKey } from '../domain/profile-address.ts';
import { report } from '../platform/messages.ts';

/** For so long, in ms, an address has to stand before its page is read: single-page sites fill it in only then. */
const SETTLED = 2000;

const read = new Set<string>();
let here: string | undefined;

/**
 * Runs on pages of a switched-on site. Says the page's normalised address; writes the page down only when it is told to, and at most once for
 * each address. Watches nothing but the address: no observer, no timer that comes back.
 */
async function look(titleBefore?: string): Promise<void> {
  const address = profileKey(location.href);
  if (address === here) return;
  here = address;
  const answer = await report(address === undefined ? { kind: 'elsewhere' } : { kind: 'opened', address });
  if (!answer || answer.stop) return stop();
  if (!answer.read || address === undefined || read.has(address)) return;
  // A single-page site still shows the last person as long as it has the last title; it gets one more moment.
  for (let moment = 0; moment < (titleBefore === undefined ? 1 : 2); moment += 1) {
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    if (here !== address) return;
    if (document.title !== titleBefore) {
      read.add(address);
      await report({ kind: 'page', address, snapshot: takeSnapshot(document, () => performance.now()) });
      return;
    }
  }
}

function moved(): void {
  void look(document.title);
}

function stop(): void {
  navigation.removeEventListener('currententrychange', moved);
}

// Started again (after an update, or when the site is switched on anew), the newest alone goes on.
const earlier: unknown = Reflect.get(globalThis, 'kithRecogniser');
if (typeof earlier === 'function') Reflect.apply(earlier, undefined, []);
Reflect.set(globalThis, 'kithRecogniser', stop);
navigation.addEventListener('currententrychange', moved);
void look();
