import { Introduce } from './introduce.tsx';

const nothing = (): void => undefined;

/** Introduce, on the book. */
export function LiveIntroduce() {
  return <Introduce pair={null} hasNeeds={false} onAsk={nothing} onDismiss={nothing} onOpen={nothing} />;
}
