// Protects: every text can be read on every surface it stands on (WCAG 2.2, 1.4.3: 4.5:1) and every control's edge seen (1.4.11: 3:1), in light and dark.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.slice(0, css.indexOf('@media')).matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['paper', 'surface', 'raised', 'sunken', 'hover'];
const pairs: [string, string, number][] = [
  ...surfaces.flatMap((surface) =>
    ['ink', 'ink-soft', 'ink-faint', 'accent', 'bad', 'warm'].map((ink): [string, string, number] => [
      ink,
      surface,
      4.5,
    ]),
  ),
  ...['paper', 'surface', 'raised', 'hover'].flatMap((surface): [string, string, number][] => [
    ['edge', surface, 3],
    ['warm-mark', surface, 3],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-bad', 'bad', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['ink-soft', 'accent-soft', 4.5],
  ['warm', 'warm-soft', 4.5],
  ['bad', 'bad-soft', 4.5],
  ['paper', 'ink', 4.5],
  ...Array.from({ length: 8 }, (_, i): [string, string, number] => ['ink', `tint-${i}`, 4.5]),
];

describe.each(['light', 'dark'] as const)('%s', (mode) => {
  it.each(pairs)('%s on %s', (ink, surface, wanted) => {
    expect(contrast(tokens.get(ink)?.[mode] ?? '', tokens.get(surface)?.[mode] ?? '')).toBeGreaterThanOrEqual(wanted);
  });
});
