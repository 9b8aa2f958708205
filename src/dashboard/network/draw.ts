import type { DrawnNetwork } from '../../app/jobs/draw-network.ts';
import { FACE } from '../../app/network-layout.ts';
import type { TieStanding } from '../../domain/network/standing.ts';
import { around, placesBeside, Room } from './room.ts';

/** What part of the picture is seen: the point in the middle of the canvas, and CSS pixels for each unit. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

/** The theme's colours as the canvas wants them. */
export interface Colours {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  accent: string;
  warm: string;
  face: string;
}

export interface Scene {
  drawn: DrawnNetwork;
  camera: Camera;
  colours: Colours;
  /** The words on the rings, the closest first. */
  rings: readonly string[];
  /** The word in the middle. */
  you: string;
  /** Places of the people who were searched for; everybody else fades. */
  found: ReadonlySet<number> | undefined;
  /** The place of whoever is pointed at. */
  pointed: number | undefined;
}

/** The canvas, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Names drawn at the most, so that they stay readable and quick. */
const NAMES = 160;
/** How high a line of them is, in CSS pixels. */
const LINE = 15;
/** From this scale on everybody in sight is named, room permitting. */
const NAMING_SCALE = 1.5;

/** The camera that shows everything in a window of this size. */
export function wholePicture({ layout }: DrawnNetwork, { width, height }: Size): Camera {
  const furthest = Math.max(layout.rings[3], ...layout.points.map(([x, y]) => Math.hypot(x, y)));
  return { x: 0, y: 0, scale: Math.min(width, height) / (2 * (furthest + 6 * FACE)) };
}

/** The camera after a zoom by `factor` around a point of the canvas, which stays where it is. */
export function zoomed(camera: Camera, factor: number, at: { x: number; y: number }, size: Size): Camera {
  const scale = Math.min(8, Math.max(0.05, camera.scale * factor));
  const shift = 1 / camera.scale - 1 / scale;
  return { x: camera.x + (at.x - size.width / 2) * shift, y: camera.y + (at.y - size.height / 2) * shift, scale };
}

/** The place of whoever stands at a point of the canvas, within 12 px. */
export function personAt(
  { layout }: DrawnNetwork,
  camera: Camera,
  at: { x: number; y: number },
  size: Size,
): number | undefined {
  const x = camera.x + (at.x - size.width / 2) / camera.scale;
  const y = camera.y + (at.y - size.height / 2) / camera.scale;
  let best: number | undefined;
  let nearest = Math.max(FACE, 12 / camera.scale);
  for (const [place, point] of layout.points.entries()) {
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance < nearest) [best, nearest] = [place, distance];
  }
  return best;
}

/** Draws everything that is in sight; `ratio`: device pixels for each CSS pixel. */
export function drawScene(canvas: CanvasRenderingContext2D, size: Size, ratio: number, scene: Scene): void {
  const { drawn, camera, colours, found, pointed } = scene;
  const { network, layout } = drawn;
  const { width, height } = size;
  const at = ([x, y]: readonly [number, number]): [number, number] => [
    (x - camera.x) * camera.scale + width / 2,
    (y - camera.y) * camera.scale + height / 2,
  ];
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.clearRect(0, 0, width, height);
  canvas.lineWidth = 1;

  const words = new Room();
  drawRings(canvas, at([0, 0]), scene, words);

  const lit = (place: number): boolean => (pointed === undefined ? (found?.has(place) ?? true) : near.has(place));
  const near = new Set(pointed === undefined ? [] : [pointed]);
  if (pointed !== undefined) {
    for (const [a, b] of network.ties) {
      if (a === pointed) near.add(b);
      if (b === pointed) near.add(a);
    }
  }

  canvas.strokeStyle = colours.soft;
  for (const bright of [false, true]) {
    canvas.beginPath();
    for (const [a, b] of network.ties) {
      if ((pointed !== undefined && (a === pointed || b === pointed)) !== bright) continue;
      const [from, to] = [layout.points[a], layout.points[b]];
      if (!from || !to) continue;
      canvas.moveTo(...at(from));
      canvas.lineTo(...at(to));
    }
    canvas.globalAlpha = bright ? 0.9 : pointed === undefined && found === undefined ? 0.16 : 0.06;
    canvas.stroke();
  }
  canvas.globalAlpha = 1;

  const inSight: { place: number; x: number; y: number }[] = [];
  for (const [place, point] of layout.points.entries()) {
    const [x, y] = at(point);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
    inSight.push({ place, x, y });
    const person = network.people[place];
    if (!person) continue;
    canvas.globalAlpha = lit(place) ? 1 : 0.15;
    drawFace(canvas, x, y, Math.max(1.6, faceOf(person.closeness) * camera.scale), person.standing, colours);
  }
  canvas.globalAlpha = 1;

  drawNames(canvas, inSight, scene, words, lit);
}

/** The closest are the largest. */
function faceOf(closeness: number): number {
  return FACE * (1.15 - 0.15 * closeness);
}

/** How it stands is told by the form as well as by the colour: full, full with a ring, hollow, a dot. */
export function drawFace(
  canvas: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  standing: TieStanding,
  colours: Colours,
): void {
  canvas.beginPath();
  canvas.arc(x, y, standing === 'new' ? radius * 0.6 : radius, 0, 2 * Math.PI);
  canvas.fillStyle = { touch: colours.accent, due: colours.warm, quiet: colours.paper, new: colours.soft }[standing];
  canvas.fill();
  if (standing === 'touch' || standing === 'new') return;
  canvas.strokeStyle = standing === 'due' ? colours.warm : colours.soft;
  if (standing === 'due') {
    canvas.beginPath();
    canvas.arc(x, y, radius + 2, 0, 2 * Math.PI);
  }
  canvas.stroke();
}

function drawRings(
  canvas: CanvasRenderingContext2D,
  [x, y]: [number, number],
  { drawn, camera, colours, rings, you }: Scene,
  words: Room,
): void {
  canvas.strokeStyle = colours.line;
  canvas.fillStyle = colours.soft;
  canvas.font = `11px ${colours.face}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.setLineDash([2, 4]);
  for (const radius of drawn.layout.rings) {
    canvas.beginPath();
    canvas.arc(x, y, radius * camera.scale, 0, 2 * Math.PI);
    canvas.stroke();
  }
  canvas.setLineDash([]);
  const middle = Math.max(3, 10 * camera.scale);
  canvas.beginPath();
  canvas.arc(x, y, middle, 0, 2 * Math.PI);
  canvas.fillStyle = colours.ink;
  canvas.fill();
  let last = y;
  const word = (text: string, line: number, colour: string): void => {
    words.take(around(x, line, canvas.measureText(text).width, LINE));
    drawWord(canvas, text, x, line, colours, colour);
  };
  words.take(around(x, y, 2 * middle, 2 * middle));
  word(you, y + middle + 10, colours.ink);
  for (const [at, radius] of drawn.layout.rings.entries()) {
    const top = y - radius * camera.scale;
    // No two words on top of each other.
    if (Math.abs(top - last) < 16) continue;
    last = top;
    word(rings[at] ?? '', top, colours.soft);
  }
}

/** The names that have room, the communities' first: none lies on another, nor somebody's on a face. */
function drawNames(
  canvas: CanvasRenderingContext2D,
  inSight: readonly { place: number; x: number; y: number }[],
  { drawn, camera, colours, found, pointed }: Scene,
  words: Room,
  lit: (place: number) => boolean,
): void {
  const { network, layout } = drawn;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  const put = (text: string, [x, y]: [number, number], colour: string): void => {
    words.take(around(x, y, canvas.measureText(text).width + 2, LINE));
    drawWord(canvas, text, x, y, colours, colour);
  };
  if (pointed === undefined && found === undefined) {
    canvas.font = `600 13px ${colours.face}`;
    for (const [at, { name }] of network.communities.entries()) {
      const [x, y] = layout.labels[at] ?? [0, 0];
      const wide = canvas.measureText(name).width + 2;
      // Away from its people: one on the left ends where they begin.
      const outward = (x / Math.hypot(x, y) || 0) * (wide / 2);
      const middle = (x - camera.x) * camera.scale + canvas.canvas.clientWidth / 2 + outward;
      const line = (y - camera.y) * camera.scale + canvas.canvas.clientHeight / 2;
      const free = [0, -LINE, LINE].find((by) => words.isFree(around(middle, line + by, wide, LINE)));
      if (free !== undefined) put(name, [middle, line + free], colours.accent);
    }
  }
  canvas.font = `12px ${colours.face}`;
  const faces = new Room();
  const radiusOf = (place: number): number => faceOf(network.people[place]?.closeness ?? 4) * camera.scale;
  for (const { place, x, y } of inSight) {
    const side = 2 * (radiusOf(place) + 2);
    faces.take(around(x, y, side, side));
  }
  const wanted = inSight
    .filter(({ place }) => {
      if (place === pointed) return true;
      if (!lit(place)) return false;
      if (pointed !== undefined || (found !== undefined && found.size < NAMES)) return true;
      return camera.scale >= NAMING_SCALE || (network.people[place]?.closeness ?? 4) <= 2;
    })
    // Whoever is pointed at has the first choice.
    .sort((a, b) =>
      a.place === pointed
        ? -1
        : b.place === pointed
          ? 1
          : rank(network.people[a.place]) - rank(network.people[b.place]),
    )
    .slice(0, NAMES);
  for (const { place, x, y } of wanted) {
    const text = shortened(network.people[place]?.name ?? '');
    const wide = canvas.measureText(text).width + 2;
    const places = placesBeside(x, y, radiusOf(place), wide);
    const free = places.find(([middle, line]) => {
      const box = around(middle, line, wide, LINE);
      return words.isFree(box) && faces.isFree(box);
    });
    const at = free ?? (place === pointed ? places[0] : undefined);
    if (at) put(text, at, colours.ink);
  }
}

/** Long names would cover their neighbours. */
function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > 26 ? `${letters.slice(0, 25).join('').trimEnd()}…` : name;
}

function rank(person: DrawnNetwork['network']['people'][number] | undefined): number {
  return (person?.closeness ?? 4) * 100 - (person?.ties ?? 0);
}

/** A word with the paper's colour around it, so that lines behind it do not cut it. */
function drawWord(
  canvas: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colours: Colours,
  colour: string,
): void {
  canvas.lineJoin = 'round';
  canvas.lineWidth = 4;
  canvas.strokeStyle = colours.paper;
  canvas.strokeText(text, x, y);
  canvas.lineWidth = 1;
  canvas.fillStyle = colour;
  canvas.fillText(text, x, y);
}
