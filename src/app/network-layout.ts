import {
  forceCollide,
  forceLink,
  forceRadial,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Closeness } from '../domain/person.ts';
import type { Network } from './reads/network.ts';

/** Where everything stands around the user, who is at 0, 0; in units of the picture. */
export interface NetworkLayout {
  /** x and y of each person. */
  points: [number, number][];
  /** The outer radius of each closeness, the closest first. */
  rings: [number, number, number, number];
  /** Where a community's name stands: outside of its people, in their direction. */
  labels: [number, number][];
}

/** Half the room of a face. */
export const FACE = 7;
/** Half the room that somebody has, by closeness: names stand beside the closest. */
const ROOM = { 1: 24, 2: 16, 3: FACE + 1, 4: FACE + 1 } as const;
/** Nobody stands nearer to the user than this. */
const MIDDLE = 24;
const TICKS = 160;

interface Dot extends SimulationNodeDatum {
  x: number;
  y: number;
  /** How far from the user, and half the room that they have. */
  radius: number;
  room: number;
  /** Where their community pulls them; absent for who belongs nowhere. */
  home?: { x: number; y: number };
}

/**
 * People on rings by closeness, each community in a direction of its own, tied people near each other, nobody on top of another. Deterministic:
 * d3-force draws its numbers from a fixed seed (https://d3js.org/d3-force). `progress` is told the share that is done.
 */
export function layoutNetwork(network: Network, progress?: (share: number) => void): NetworkLayout {
  const rings = ringsOf(network);
  const [first, second, third, fourth] = rings;
  const middles = {
    1: (MIDDLE + first) / 2,
    2: (first + second) / 2,
    3: (second + third) / 2,
    4: (third + fourth) / 2,
  };
  const directions = directionsOf(network);
  const dots = network.people.map(({ closeness, community }, at): Dot => {
    const radius = middles[closeness];
    const angle = directions[community];
    // Whoever belongs nowhere is spread by the golden angle, which leaves no gaps.
    const from = angle ?? at * Math.PI * (3 - Math.sqrt(5));
    const place = { x: Math.cos(from) * radius, y: Math.sin(from) * radius };
    return { ...place, radius, room: ROOM[closeness], ...(angle !== undefined && { home: place }) };
  });
  const pull = ({ home }: Dot): number => (home === undefined ? 0 : 0.05);
  const simulation = forceSimulation(dots)
    .force('ring', forceRadial<Dot>(({ radius }) => radius).strength(0.5))
    .force('x', forceX<Dot>(({ home }) => home?.x ?? 0).strength(pull))
    .force('y', forceY<Dot>(({ home }) => home?.y ?? 0).strength(pull))
    .force(
      'ties',
      forceLink<Dot, { source: number; target: number }>(
        network.ties.map(([source, target]) => ({ source, target })),
      ).strength(0.03),
    )
    .force('room', forceCollide<Dot>(({ room }) => room).iterations(2))
    .stop();
  for (let tick = 1; tick <= TICKS; tick += 1) {
    simulation.tick();
    if (tick % 16 === 0) progress?.(tick / TICKS);
  }
  return {
    points: dots.map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]),
    rings,
    labels: network.communities.map((_, place) => {
      const members = dots.filter((_dot, at) => network.people[at]?.community === place);
      const furthest = Math.max(0, ...members.map(({ x, y }) => Math.hypot(x, y))) + 4 * FACE;
      const angle = directions[place] ?? 0;
      return [Math.round(Math.cos(angle) * furthest), Math.round(Math.sin(angle) * furthest)];
    }),
  };
}

/** Each ring has room for those who stand on it. */
function ringsOf({ people }: Network): NetworkLayout['rings'] {
  let inner = MIDDLE;
  const outer = (closeness: Closeness): number => {
    const count = people.filter((person) => person.closeness === closeness).length;
    const area = count * (2 * ROOM[closeness] + 2) ** 2 * 1.25;
    inner = Math.max(inner + 46, Math.sqrt(inner ** 2 + area / Math.PI));
    return Math.round(inner);
  };
  return [outer(1), outer(2), outer(3), outer(4)];
}

/** A slice of the circle for each community, as wide as it is large, in the order of size. */
function directionsOf({ people, communities }: Network): (number | undefined)[] {
  const shown = communities.map((_, place) => people.filter(({ community }) => community === place).length);
  const all = Math.max(
    1,
    shown.reduce((sum, each) => sum + Math.sqrt(each), 0),
  );
  let begun = -Math.PI / 2;
  return shown.map((count) => {
    const slice = (Math.sqrt(count) / all) * 2 * Math.PI;
    begun += slice;
    return begun - slice / 2;
  });
}
