import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Candidates {
  /** The environment variable that names a browser of the user's own choice. */
  variable: string;
  /** Names on the PATH, best first. */
  commands: readonly string[];
  /** Where the installers of macOS and Windows put them. */
  paths: readonly string[];
  debianPackage: string;
  product: string;
}

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const onWindows = (path: string): string[] => windowsRoots.map((root) => join(root, path));

const candidates: Readonly<Record<BrowserName, Candidates>> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Chromium/Application/chrome.exe'),
      ...onWindows('Google/Chrome/Application/chrome.exe'),
      ...onWindows('Microsoft/Edge/Application/msedge.exe'),
    ],
    debianPackage: 'chromium',
    product: 'Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox/firefox.exe')],
    debianPackage: 'firefox-esr',
    product: 'Firefox',
  },
};

/**
 * The library that gives a program another clock (https://github.com/wolfcw/libfaketime), from Debian's package faketime, which is
 * installed first where it lacks and may be installed. Throws where it can't be had.
 */
export function needFaketime(): string {
  needCommand('faketime', 'faketime');
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => `/usr/lib/${machine}/faketime`);
  const path = [...folders, '/usr/lib/faketime', '/usr/local/lib/faketime']
    .map((folder) => join(folder, 'libfaketimeMT.so.1'))
    .find((each) => existsSync(each));
  if (!path) throw new Error('faketime is installed, but its library libfaketimeMT.so.1 was not found beside it.');
  return path;
}

/** The full path of a command on the PATH, or undefined. */
export function commandPath(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The path of an installed browser, or undefined. Throws where the environment variable names a file that isn't there. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, paths } = candidates[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} is set to ${chosen}, and there is no such file.`);
    return chosen;
  }
  for (const command of commands) {
    const path = commandPath(command);
    if (path) return path;
  }
  return paths.find((path) => existsSync(path));
}

/** Whether this process may install packages: Debian (or Ubuntu) and root. */
function canInstall(): boolean {
  return commandPath('apt-get') !== undefined && process.getuid?.() === 0;
}

/** Installs Debian packages. Throws where apt-get fails. */
export function installPackages(packages: readonly string[]): void {
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`Installing ${packages.join(', ')} with apt-get ...`);
  execFileSync('apt-get', ['update', '-qq'], { ...options, env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { ...options, env });
}

/**
 * The path of a browser: one that is installed, or on Debian as root one that is installed now. Throws an error that says what
 * to do where neither works.
 */
export function needBrowser(name: BrowserName): string {
  const { variable, debianPackage, product } = candidates[name];
  const found = findBrowser(name);
  if (found) return found;
  if (canInstall()) {
    installPackages([debianPackage]);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(`No ${product} was found. Install it, or set ${variable} to the path of its program, and try again.`);
}

/** The path of a command, whose Debian package is installed first where it lacks and may be installed. Throws where it can't be had. */
export function needCommand(command: string, debianPackage: string): string {
  if (!commandPath(command) && canInstall()) installPackages([debianPackage]);
  const path = commandPath(command);
  if (!path) throw new Error(`The command ${command} is missing. Install ${debianPackage}, and try again.`);
  return path;
}
