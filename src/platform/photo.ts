import * as z from 'zod/mini';
import type { Thumbnail } from '../app/ports.ts';
import { browser } from './browser.ts';

/** The side of a stored thumbnail, in pixels: twice the largest avatar, and a few kilobytes as JPEG. */
const SIDE = 128;
const TYPE = 'image/jpeg';
const QUALITY = 0.85;
/** How long a page or a browser may take over it, in milliseconds: whoever saves somebody waits for the photo. */
const PATIENCE = 2000;

/** What `findInPage` gives back: the picture itself, or where it stands in the viewport (CSS pixels, whole viewport beside it). */
const Found = z.union([
  z.object({ picture: z.string().check(z.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+=*$/), z.maxLength(200_000)) }),
  z.object({ x: z.number(), y: z.number(), side: z.number(), viewport: z.number().check(z.positive()) }),
]);
type Found = z.infer<typeof Found>;

/**
 * A small square picture of the person that a page shows under `address` (absolute), taken without asking the web for anything: drawn inside
 * the page where its origin allows, else cut out of a picture of the tab, which is let go at once. Undefined where the picture is neither
 * drawable nor wholly in sight, or takes more than two seconds. Needs activeTab, and the tab in front.
 */
export async function photoOf(tab: number, address: string): Promise<Thumbnail | undefined> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    waiting = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([taken(tab, address), late]);
  } finally {
    clearTimeout(waiting);
  }
}

async function taken(tab: number, address: string): Promise<Thumbnail | undefined> {
  try {
    const found = await find(tab, address);
    if (!found) return undefined;
    return 'picture' in found ? decoded(found.picture) : await cutOut(tab, address, found);
  } catch (error) {
    // A photo is a kindness: a page or a browser that refuses it must not keep anybody from being saved.
    console.warn('Kith took no photo:', error);
    return undefined;
  }
}

async function find(tab: number, address: string): Promise<Found | undefined> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: findInPage,
    args: [address, SIDE, TYPE, QUALITY],
  });
  const found = Found.safeParse(result?.result);
  return found.success ? found.data : undefined;
}

/** The square of the tab in which the picture stands; only if it stood there before and after the tab was pictured. */
async function cutOut(tab: number, address: string, place: Exclude<Found, { picture: string }>) {
  const { active, windowId } = await browser.tabs.get(tab);
  if (!active || windowId === undefined) return undefined;
  const { data } = decode(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
  const again = await find(tab, address);
  const still =
    again && !('picture' in again) && again.x === place.x && again.y === place.y && again.side === place.side;
  if (!still || !(await browser.tabs.get(tab)).active) return undefined;
  const whole = await createImageBitmap(new Blob([data], { type: 'image/png' }));
  try {
    // Covers zoom and dense screens alike.
    const scale = whole.width / place.viewport;
    const [x, y, side] = [place.x, place.y, place.side].map((value) => Math.round(value * scale));
    if (x === undefined || y === undefined || side === undefined) return undefined;
    const canvas = new OffscreenCanvas(SIDE, SIDE);
    const context = canvas.getContext('2d');
    if (!context || x < 0 || y < 0 || x + side > whole.width + 1 || y + side > whole.height + 1) return undefined;
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, x, y, side, side, 0, 0, SIDE, SIDE);
    const blob = await canvas.convertToBlob({ type: TYPE, quality: QUALITY });
    return { type: blob.type, bytes: await blob.arrayBuffer() };
  } finally {
    whole.close();
  }
}

function decoded(picture: string): Thumbnail {
  const { type, data } = decode(picture);
  return { type, bytes: data };
}

/** The bytes of a base64 `data:` address; fetch may not read one under the extension's own policy. */
function decode(address: string): { type: string; data: ArrayBuffer } {
  const text = atob(address.slice(address.indexOf(',') + 1));
  const data = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) data[at] = text.charCodeAt(at);
  return { type: address.slice('data:'.length, address.indexOf(';')), data: data.buffer };
}

/**
 * Runs inside the page: it may name nothing outside itself. Finds the picture with this address (or with the same path: sites serve one
 * picture in several sizes) and draws its middle square; where the canvas is tainted by another origin, says where the square stands, if
 * it is wholly in view and nothing lies over its centre or corners. Null otherwise. Changes nothing, loads nothing.
 */
function findInPage(address: string, side: number, type: string, quality: number): unknown {
  const MOST = 3000;
  const bare = (url: string): string => url.replace(/[?#].*$/, '');
  const absolute = (url: string): string => {
    try {
      return new URL(url, document.baseURI).href;
    } catch {
      return '';
    }
  };
  const addressesOf = (element: Element): string[] => {
    if (element instanceof HTMLImageElement) {
      const { currentSrc, src, srcset } = element;
      const sources = [...(element.closest('picture')?.querySelectorAll('source') ?? [])].map((one) => one.srcset);
      const sets = [srcset, ...sources].flatMap((set) => set.split(/,\s+/)).map((one) => one.trim().split(/\s+/)[0]);
      const lazy = ['data-src', 'data-delayed-url', 'data-lazy-src'].map((name) => element.getAttribute(name));
      return [currentSrc, src, ...sets, ...lazy].flatMap((one) => (one ? [absolute(one)] : []));
    }
    if (element instanceof SVGImageElement) return [absolute(element.href.baseVal)];
    const image = getComputedStyle(element).backgroundImage;
    return [...image.matchAll(/url\("([^"]+)"\)/g)].map(([, url = '']) => absolute(url));
  };

  const images: Element[] = [...document.images].slice(0, MOST);
  images.push(...[...document.querySelectorAll('svg image, [style*="background"], [role="img"]')].slice(0, MOST));
  // The largest first: a menu may show the same face once more, tiny.
  const sized = images
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width >= 32 && box.height >= 32)
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const exact = sized.filter(({ element }) => addressesOf(element).includes(address));
  const alike = sized.filter(
    ({ element }) =>
      new URL(address).pathname.length > 1 && addressesOf(element).some((one) => bare(one) === bare(address)),
  );
  const candidates = exact.length > 0 ? exact : alike;

  for (const { element } of candidates) {
    if (!(element instanceof HTMLImageElement) || !element.complete) continue;
    const { naturalWidth: width, naturalHeight: height } = element;
    const square = Math.min(width, height);
    if (square < 32) continue;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    const context = canvas.getContext('2d');
    if (!context) continue;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, side, side);
    context.imageSmoothingQuality = 'high';
    // Portraits show the face in their upper half.
    const top = height > width ? (height - square) / 4 : 0;
    context.drawImage(element, (width - square) / 2, top, square, square, 0, 0, side, side);
    try {
      return { picture: canvas.toDataURL(type, quality) };
    } catch {
      // Another origin's picture: the browser lets nobody read it.
    }
  }

  for (const { element, box } of candidates) {
    const square = Math.min(box.width, box.height);
    const x = box.x + (box.width - square) / 2;
    const y = box.y + (box.height > box.width ? (box.height - square) / 4 : 0);
    if (x < 0 || y < 0 || x + square > innerWidth || y + square > innerHeight) continue;
    const [near, far] = [0.15, 0.85];
    const inside = [
      [0.5, 0.5],
      [near, near],
      [far, near],
      [near, far],
      [far, far],
    ];
    const edge = 2 / square;
    const corners = [
      [edge, edge],
      [1 - edge, edge],
      [edge, 1 - edge],
      [1 - edge, 1 - edge],
    ];
    const top = ([right = 0, down = 0]: number[]): Element | null =>
      document.elementFromPoint(x + square * right, y + square * down);
    // A round picture leaves its very corners to whatever it stands in.
    const clear =
      inside.every((point) => top(point) === element) &&
      corners.every((point) => top(point)?.contains(element) === true);
    if (clear) return { x, y, side: square, viewport: innerWidth };
  }
  return null;
}
