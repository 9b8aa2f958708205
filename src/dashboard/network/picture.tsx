import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawnNetwork } from '../../app/jobs/draw-network.ts';
import type { LocalDate } from '../../domain/dates.ts';
import { IconButton } from '../../ui/button.tsx';
import { fromToday } from '../../ui/format.ts';
import { Maximize, Minus, Plus } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { plural, t } from '../../ui/words.ts';
import { hrefOf } from '../route.ts';
import { type Camera, type Colours, drawScene, personAt, wholePicture, zoomed } from './draw.ts';

interface PictureProps {
  drawn: DrawnNetwork;
  today: LocalDate;
  /** Places of the people who were searched for, or undefined where nothing is searched. */
  found: ReadonlySet<number> | undefined;
}

/** How far an arrow key moves, in CSS pixels; how much a key zooms. */
const STEP = 60;
const ZOOM = 1.4;

/** The network on a canvas: dragged, zoomed by wheel, fingers or keys, a click opens a person. */
export function Picture({ drawn, today, found }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const camera = useRef<Camera | undefined>(undefined);
  const colours = useRef<Colours | undefined>(undefined);
  const frame = useRef(0);
  const [pointed, setPointed] = useState<number>();
  const scene = useRef({ drawn, found, pointed });
  scene.current = { drawn, found, pointed };
  const rings = ([1, 2, 3, 4] as const).map((closeness) => t(`closeness_${closeness}`));

  const size = () => ({ width: canvas.current?.clientWidth ?? 0, height: canvas.current?.clientHeight ?? 0 });
  /** The whole picture, until the user has moved it. */
  const seen = (): Camera => camera.current ?? wholePicture(scene.current.drawn, size());
  const redraw = (): void => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (!element || !context || element.clientWidth === 0) return;
      const ratio = devicePixelRatio;
      const [width, height] = [Math.round(element.clientWidth * ratio), Math.round(element.clientHeight * ratio)];
      if (element.width !== width || element.height !== height) [element.width, element.height] = [width, height];
      colours.current ??= coloursOf(element);
      drawScene(context, size(), ratio, {
        ...scene.current,
        rings,
        you: t('you'),
        camera: seen(),
        colours: colours.current,
      });
    });
  };
  const zoom = (factor: number, at?: { x: number; y: number }): void => {
    const { width, height } = size();
    camera.current = zoomed(seen(), factor, at ?? { x: width / 2, y: height / 2 }, { width, height });
    redraw();
  };
  const pan = (x: number, y: number): void => {
    const now = seen();
    camera.current = { ...now, x: now.x + x / now.scale, y: now.y + y / now.scale };
    redraw();
  };
  const whole = (): void => {
    camera.current = undefined;
    redraw();
  };

  useEffect(redraw, [drawn, found, pointed]);
  useEffect(() => {
    // Whoever is searched for and found alone comes into the middle.
    const [only] = found ?? [];
    const point = found?.size === 1 && only !== undefined ? drawn.layout.points[only] : undefined;
    if (!point) return;
    camera.current = { x: point[0], y: point[1], scale: Math.max(1.5, seen().scale) };
    redraw();
  }, [found]);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const recolour = (): void => {
      colours.current = undefined;
      redraw();
    };
    const resized = new ResizeObserver(() => redraw());
    resized.observe(element);
    const theme = new MutationObserver(recolour);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map(
      (query) => matchMedia(query),
    );
    for (const query of queries) query.addEventListener('change', recolour);
    const stopMoving = moves(element, { pan, zoom });
    return () => {
      resized.disconnect();
      theme.disconnect();
      for (const query of queries) query.removeEventListener('change', recolour);
      stopMoving();
      cancelAnimationFrame(frame.current);
    };
  }, []);
  useKeys({
    '+': () => zoom(ZOOM),
    '=': () => zoom(ZOOM),
    '-': () => zoom(1 / ZOOM),
    '0': whole,
    ArrowLeft: () => pan(-STEP, 0),
    ArrowRight: () => pan(STEP, 0),
    ArrowUp: () => pan(0, -STEP),
    ArrowDown: () => pan(0, STEP),
  });

  const under = (event: MouseEvent): number | undefined =>
    personAt(drawn, seen(), { x: event.offsetX, y: event.offsetY }, size());
  const person = pointed === undefined ? undefined : drawn.network.people[pointed];
  return (
    <div class="network-picture">
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('network_described', {
          people: plural('people', drawn.network.people.length),
          ties: plural('ties', drawn.network.ties.length),
        })}
        class={person ? 'network-canvas network-pointing' : 'network-canvas'}
        onMouseMove={(event) => setPointed(under(event))}
        onMouseLeave={() => setPointed(undefined)}
        onClick={(event) => {
          const place = under(event);
          const chosen = place === undefined ? undefined : drawn.network.people[place];
          if (chosen && canvas.current?.dataset['dragged'] === undefined) location.hash = hrefOf('person', chosen.id);
        }}
      />
      <div class="network-zoom" role="group" aria-label={t('zoom')}>
        <IconButton icon={Plus} label={t('zoom_in')} aria-keyshortcuts="+" onClick={() => zoom(ZOOM)} />
        <IconButton icon={Minus} label={t('zoom_out')} aria-keyshortcuts="-" onClick={() => zoom(1 / ZOOM)} />
        <IconButton icon={Maximize} label={t('zoom_whole')} aria-keyshortcuts="0" onClick={whole} />
      </div>
      {person && (
        <p class="network-card" aria-hidden="true">
          <strong class="name">{person.name}</strong>
          <span class="faint">
            {[
              t(`closeness_${person.closeness}`),
              person.lastOn === undefined
                ? t('standing_new')
                : t('group_last', { when: fromToday(person.lastOn, today) }),
              plural('ties', person.ties),
            ].join(' · ')}
          </span>
        </p>
      )}
    </div>
  );
}

/**
 * A canvas takes colours as values only: those of the theme are read from an element that wears them. In high contrast words and lines
 * wear the system's own colours, and the marks those of the legend.
 */
function coloursOf(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  // Else every colour would be read as that of the system's text.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.parentElement?.append(probe);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const value = (name: string, system?: string): string => {
    probe.style.color = isForced && system !== undefined ? system : `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const read: Colours = {
    ink: value('ink', 'CanvasText'),
    soft: value('ink-faint', 'CanvasText'),
    line: value('edge', 'CanvasText'),
    paper: value('surface', 'Canvas'),
    accent: value('accent'),
    warm: value('warm-mark'),
    face: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return read;
}

/** Dragging with one pointer, zooming with the wheel or two fingers. Returns what ends it. */
function moves(
  element: HTMLCanvasElement,
  { pan, zoom }: { pan: (x: number, y: number) => void; zoom: (factor: number, at: { x: number; y: number }) => void },
): () => void {
  const down = new Map<number, { x: number; y: number }>();
  const spread = (): number => {
    const [a, b] = down.values();
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const press = (event: PointerEvent): void => {
    down.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    delete element.dataset['dragged'];
  };
  const move = (event: PointerEvent): void => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = { x: event.offsetX, y: event.offsetY };
    const far = Math.hypot(now.x - before.x, now.y - before.y);
    // A hand that trembles still clicks.
    if (far < 4 && element.dataset['dragged'] === undefined) return;
    if (element.dataset['dragged'] === undefined) element.setPointerCapture(event.pointerId);
    element.dataset['dragged'] = '';
    const wide = spread();
    down.set(event.pointerId, now);
    if (down.size === 1) pan(before.x - now.x, before.y - now.y);
    else if (wide > 0) {
      const points = [...down.values()];
      zoom(spread() / wide, {
        x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
        y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
      });
    }
  };
  const release = (event: PointerEvent): void => void down.delete(event.pointerId);
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), { x: event.offsetX, y: event.offsetY });
  };
  element.addEventListener('pointerdown', press);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', release);
  element.addEventListener('pointercancel', release);
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', release);
    element.removeEventListener('pointercancel', release);
    element.removeEventListener('wheel', wheel);
  };
}
