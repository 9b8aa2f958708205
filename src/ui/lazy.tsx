import type { ComponentChild, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is fetched when it is first shown, a few milliseconds from the extension's own files. Until then `waiting`
 * holds its place. A failure to load is thrown where it is shown.
 */
export function lazy<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  waiting: () => ComponentChild = () => null,
): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | undefined;
  let failure: unknown;
  return function Lazy(props: P) {
    const [, redraw] = useState(0);
    useEffect(() => {
      if (loaded) return undefined;
      let gone = false;
      const fetchCode = async (): Promise<void> => {
        try {
          loaded = await load();
        } catch (error) {
          failure = error;
        }
        if (!gone) redraw((count) => count + 1);
      };
      void fetchCode();
      return () => {
        gone = true;
      };
    }, []);
    if (failure !== undefined) throw failure;
    const Component = loaded;

    return Component ? <Component {...props} /> : <>{waiting()}</>;
  };
}
