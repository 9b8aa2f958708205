import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What a typed line is understood as: `shown` follows the typing, `settled` answers for the line as it stands, so that an Enter right after
 * the last letter never acts on what was read of fewer. `read` may be slow; a reading that was overtaken is dropped.
 */
export function useReading<R>(
  line: string,
  read: (line: string) => Promise<R>,
): { shown: R | undefined; settled: () => Promise<R> } {
  const latest = useRef<{ line: string; reading: Promise<R> } | undefined>(undefined);
  const [shown, setShown] = useState<R>();
  const settled = (): Promise<R> => {
    if (latest.current?.line !== line) latest.current = { line, reading: read(line) };
    return latest.current.reading;
  };
  useEffect(() => {
    let late = false;
    const show = async (): Promise<void> => {
      const found = await settled();
      if (!late) setShown(() => found);
    };
    void show();
    return () => {
      late = true;
    };
  }, [line]);
  return { shown, settled };
}
