import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

/** Starts a browser with Kith in it. Throws where it can't be found, installed or started. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
