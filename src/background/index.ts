import { listen, openDashboard } from '../platform/events.ts';
import { kith } from './kith.ts';
import { awoken, findPeople, installed, routeOfEntered, saveClicked } from '../app/background.ts';

// Every listener is registered here, in the first tick, and each body is one call into app.
listen({
  installed: (reason) => installed(kith, reason, () => openDashboard('welcome')),
  started: () => awoken(kith),
  alarm: () => awoken(kith),
  find: (text) => findPeople(kith, text),
  entered: (text) => routeOfEntered(kith, text),
  save: (gesture) => saveClicked(kith, gesture),
});
