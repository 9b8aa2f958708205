import { listen, openDashboard } from '../platform/events.ts';
import { kith } from './kith.ts';
import { installed, awoken, saveClicked } from '../app/background.ts';

// Every listener is registered here, in the first tick, and each body is one call into app.
listen({
  installed: (reason) => installed(kith, reason, () => openDashboard('welcome')),
  started: () => awoken(kith),
  alarm: () => awoken(kith),
  save: (gesture) => saveClicked(kith, gesture),
});
