import './mark.css';

/** Kith's own sign, with the name beside it where there is room. */
export function Mark({ size = 24, name = false }: { size?: number; name?: boolean }) {
  return (
    <span class="mark">
      <img src="/icons/kith.svg" width={size} height={size} alt={name ? '' : 'Kith'} />
      {name && <span class="mark-name">Kith</span>}
    </span>
  );
}
