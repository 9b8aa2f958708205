import './mark.css';

/** Kith's own sign: two who lean towards each other. `name` writes the word beside it. */
export function Mark({ size = 24, name = false }: { size?: number; name?: boolean }) {
  return (
    <span class="mark">
      <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
        <rect width="32" height="32" rx="8" class="mark-ground" />
        <path d="M9.5 7v18" class="mark-stroke" />
        <path d="M22.5 8.5C22 13 18 16 13.5 16c4.5 0 8.5 3 9 7.5" class="mark-stroke" />
      </svg>
      {name && <span class="mark-name">Kith</span>}
    </span>
  );
}
