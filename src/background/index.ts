import { listen, openDashboard } from '../platform/events.ts';
import { kith } from './kith.ts';
import {
  awoken,
  findPeople,
  installed,
  permissionsChanged,
  reported,
  routeOfEntered,
  saveClicked,
  started,
} from '../app/background.ts';

// Every listener is registered here, in the first tick, and each body is one call into app.
listen({
  installed: (reason) => installed(kith, reason, () => openDashboard('welcome')),
  started: () => started(kith),
  alarm: () => awoken(kith),
  find: (text) => findPeople(kith, text),
  entered: (text) => routeOfEntered(kith, text),
  save: (gesture) => saveClicked(kith, gesture),
  permissionsChanged: (granted) => permissionsChanged(kith, granted),
  reported: (report) => reported(kith, report),
});
