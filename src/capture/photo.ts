import type { Snapshot } from './snapshot.ts';
import { imageSource } from './scope.ts';

/** Where a picture stands in the viewport, in CSS pixels. */
export interface PhotoPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Wholly in view, and nothing of the page lies over its centre or near its corners: a crop of the tab shows only it. */
  readonly clear: boolean;
  /** The picture itself at 96 pixels, where the page may draw it (same origin): a `data:image/...` address. */
  readonly picture?: string;
}

const SIZE = 96;

/**
 * Finds the picture whose address a draft gives as its photo, and draws it where the browser allows. Undefined where it is not on
 * the page as an image. Reads layout, changes nothing.
 */
export function placePhoto(page: Snapshot, photo: string): PhotoPlace | undefined {
  const candidates = page.elements.filter((node) => node.element && !node.hidden && imageSource(page, node) === photo);
  for (const { element } of candidates) {
    if (!element) continue;
    const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
    if (width < 24 || height < 24) continue;
    const inView = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
    const clear =
      inView &&
      [
        [0.5, 0.5],
        [0.2, 0.2],
        [0.8, 0.2],
        [0.2, 0.8],
        [0.8, 0.8],
      ].every(
        ([right = 0, down = 0]) =>
          Document.prototype.elementFromPoint.call(page.document, x + width * right, y + height * down) === element,
      );
    const picture = element instanceof HTMLImageElement ? draw(page.document, element) : undefined;
    return { x, y, width, height, clear, ...(picture ? { picture } : {}) };
  }
  return undefined;
}

/** The middle square of an image as a small data address; undefined where the canvas is tainted (another origin) or has nothing to draw. */
function draw(document: Document, image: HTMLImageElement): string | undefined {
  try {
    const { naturalWidth: width, naturalHeight: height } = image;
    if (!image.complete || width < 24 || height < 24) return undefined;
    const canvas = Document.prototype.createElement.call(document, 'canvas');
    if (!(canvas instanceof HTMLCanvasElement)) return undefined;
    canvas.width = canvas.height = SIZE;
    const side = Math.min(width, height);
    canvas.getContext('2d')?.drawImage(image, (width - side) / 2, (height - side) / 2, side, side, 0, 0, SIZE, SIZE);
    return canvas.toDataURL('image/jpeg', 0.85);
  } catch {
    return undefined;
  }
}
