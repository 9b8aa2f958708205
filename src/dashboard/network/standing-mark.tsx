import type { TieStanding } from '../../domain/network/standing.ts';
import './standing-mark.css';

/** The form that a standing has in the picture of the network: full, full with a ring, hollow, a dot. */
export function StandingMark({ standing }: { standing: TieStanding }) {
  return (
    <svg class={`standing standing-${standing}`} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      {standing === 'due' && <circle r="6" class="standing-ring" />}
      <circle r={standing === 'new' ? 2.6 : standing === 'due' ? 3.8 : 4.6} class="standing-dot" />
    </svg>
  );
}
