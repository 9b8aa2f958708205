/** Side of a thumbnail in pixels: the largest face on the screens is 72 CSS pixels. */
const SIDE = 144;
/** Nothing larger is decoded: a picture of a contact is small, and a crafted one may be huge. */
const MOST_BYTES = 10_000_000;

/** A square picture of at most 144 pixels, cut from the middle (and from the top, where faces are); undefined for what is no picture. */
export async function thumbnail(picture: Blob): Promise<{ type: string; bytes: ArrayBuffer } | undefined> {
  if (picture.size > MOST_BYTES) return undefined;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(picture);
  } catch {
    return undefined;
  }
  const { width, height } = bitmap;
  const cut = Math.min(width, height);
  const side = Math.min(SIDE, cut);
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, (width - cut) / 2, (height - cut) / 4, cut, cut, 0, 0, side, side);
  bitmap.close();
  const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
  return { type: small.type, bytes: await small.arrayBuffer() };
}
