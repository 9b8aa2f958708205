import { useEffect, useState } from 'preact/hooks';

/** The screens, by the first part of the address after `#/`. */
export const screens = [
  'people',
  'person',
  'introductions',
  'groups',
  'duplicates',
  'changes',
  'network',
  'health',
  'cards',
  'seen',
  'settings',
  'welcome',
] as const;
export type Screen = (typeof screens)[number];

export interface Route {
  screen: Screen;
  /** What follows: a person's or a group's id, a part of the settings. */
  rest: string;
}

/** `#/person/ID` as a route; people for anything else. */
export function routeOf(hash: string): Route {
  const [, name = '', rest = ''] = /^#\/([\w-]*)\/?(.*)$/.exec(hash) ?? [];
  const screen = screens.find((one) => one === name);
  const part = decoded(rest);
  return screen && part !== undefined ? { screen, rest: part } : { screen: 'people', rest: '' };
}

/** A part of an address as text; nothing where it is no such part (`100%`), as somebody may type it. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The address of a route, for links. */
export function hrefOf(screen: Screen, rest = ''): string {
  return `#/${screen}${rest === '' ? '' : `/${encodeURIComponent(rest)}`}`;
}

/** Where the dashboard is; it follows the address, back and forward included. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
