import { localDate } from '../../domain/dates.ts';
import { useKith } from '../kith-context.ts';
import { Today } from './today.tsx';

const nothing = (): void => undefined;

/** How many are left today. */
export function useTodayCount(): number {
  return 0;
}

/** Today, on the book. */
export function LiveToday() {
  const kith = useKith();
  return (
    <Today
      items={[]}
      today={localDate(kith.ports.now(), kith.ports.zone())}
      answered={0}
      onWrite={nothing}
      onDone={nothing}
      onSnooze={nothing}
      onRest={nothing}
      onNotWritten={nothing}
      onOpen={nothing}
    />
  );
}
