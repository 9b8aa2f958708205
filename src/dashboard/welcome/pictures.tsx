import type { ComponentChildren } from 'preact';

/** The three things that Kith is for, each in one picture of plain shapes in the theme's colours. They only decorate: the words stand below. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 280 160" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A head and shoulders in a circle of radius `r`. */
function Face({ x, y, r, tint }: { x: number; y: number; r: number; tint: 0 | 1 | 2 | 3 }) {
  const clip = `face-${x}-${y}`;
  return (
    <g>
      <clipPath id={clip}>
        <circle cx={x} cy={y} r={r} />
      </clipPath>
      <circle class={`picture-tint-${tint}`} cx={x} cy={y} r={r} />
      <g class="picture-ink" clip-path={`url(#${clip})`}>
        <circle cx={x} cy={y - r * 0.18} r={r * 0.34} />
        <ellipse cx={x} cy={y + r * 0.86} rx={r * 0.66} ry={r * 0.62} />
      </g>
    </g>
  );
}

function Line({ x, y, width, strong = false }: { x: number; y: number; width: number; strong?: boolean }) {
  return <rect class={strong ? 'picture-strong' : 'picture-soft'} x={x} y={y} width={width} height="7" rx="3.5" />;
}

/** A web page, and the popup over it with the person of the page. */
export function SavePicture() {
  return (
    <Picture>
      <rect class="picture-sheet" x="20" y="18" width="212" height="128" rx="10" />
      <path class="picture-bar" d="M20 40V28a10 10 0 0 1 10-10h192a10 10 0 0 1 10 10v12z" />
      <circle class="picture-soft" cx="34" cy="29" r="3.5" />
      <circle class="picture-soft" cx="46" cy="29" r="3.5" />
      <circle class="picture-soft" cx="58" cy="29" r="3.5" />
      <rect class="picture-accent" x="210" y="22" width="14" height="14" rx="4" />
      <Line x={40} y={58} width={84} strong />
      <Line x={40} y={76} width={60} />
      <Line x={40} y={94} width={72} />
      <Line x={40} y={112} width={48} />
      <rect class="picture-popup" x="146" y="44" width="112" height="98" rx="10" />
      <Face x={172} y={72} r={15} tint={1} />
      <Line x={196} y={62} width={48} strong />
      <Line x={196} y={76} width={34} />
      <Line x={160} y={98} width={84} />
      <rect class="picture-accent" x="160" y="114" width="50" height="18" rx="9" />
      <path class="picture-tick" d="m178 123 5 5 9-10" />
    </Picture>
  );
}

/** A sheet with the three people of today, the first already answered. */
export function TodayPicture() {
  return (
    <Picture>
      <rect class="picture-sheet" x="52" y="14" width="176" height="132" rx="10" />
      {([0, 2, 3] as const).map((tint, row) => {
        const y = 40 + row * 40;
        return (
          <g key={tint}>
            <Face x={80} y={y} r={14} tint={tint} />
            <Line x={104} y={y - 10} width={row === 1 ? 58 : 72} strong={row > 0} />
            <Line x={104} y={y + 4} width={row === 1 ? 76 : 52} />
            {row === 0 ? (
              <>
                <circle class="picture-accent" cx="206" cy={y} r="9" />
                <path class="picture-tick" d={`m201.5 ${y} 3.5 3.5 6-7`} />
              </>
            ) : (
              <circle class="picture-ring" cx="206" cy={y} r="8" />
            )}
          </g>
        );
      })}
    </Picture>
  );
}

/** Two people, and the arc that you draw between them. */
export function IntroducePicture() {
  return (
    <Picture>
      <path class="picture-arc" d="M82 74C100 22 180 22 198 74" />
      <circle class="picture-warm" cx="140" cy="35" r="12" />
      <path
        class="picture-heart"
        d="M140 41c-5-3.6-6.6-5.6-6.6-8a3.4 3.4 0 0 1 6.6-1 3.4 3.4 0 0 1 6.6 1c0 2.400-1.600 4.400-6.600 8z"
      />
      <Face x={76} y={104} r={34} tint={2} />
      <Face x={204} y={104} r={34} tint={0} />
      <path class="picture-dots" d="M120 108h40" />
    </Picture>
  );
}
