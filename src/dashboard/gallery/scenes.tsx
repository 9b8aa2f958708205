import type { FunctionComponent } from 'preact';
import { Components } from './components.tsx';

/** Every scene of the gallery by name. */
export const scenes: Record<string, FunctionComponent> = {
  components: Components,
};
