/**
 * Static word vectors, small enough to ship: words by frequency, each with a scale and as many signed bytes as there are
 * dimensions. Layout (little-endian): `KWV1`, uint32 words, uint32 dimensions, uint32 bytes of text, float32 unit, the words as
 * UTF-8 joined by line feeds, one scale byte a word, the vectors. A component is byte * scale * unit. Made by tools/vectors.
 */
export interface WordVectors {
  readonly dimensions: number;
  /** Where a word stands by frequency (0 is the most frequent), or -1. */
  readonly rank: (word: string) => number;
  /** Adds `weight` times the vector of the word at `rank` to `sum`. */
  readonly add: (rank: number, weight: number, sum: Float64Array) => void;
}

/** Reads the bytes of vectors.bin. Throws RangeError on bytes that are not of this layout. */
export function readVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || String.fromCharCode(...bytes.subarray(0, 4)) !== 'KWV1') throw new RangeError('no word vectors');
  const count = view.getUint32(4, true);
  const dimensions = view.getUint32(8, true);
  const textLength = view.getUint32(12, true);
  const unit = view.getFloat32(16, true);
  if (bytes.length !== 20 + textLength + count * (1 + dimensions)) throw new RangeError('word vectors are cut short');
  const ranks = new Map<string, number>();
  for (const word of asciiText(bytes.subarray(20, 20 + textLength)).split('\n')) ranks.set(word, ranks.size);
  const scales = 20 + textLength;
  const start = scales + count;
  return {
    dimensions,
    rank: (word) => ranks.get(word) ?? -1,
    add(rank, weight, sum) {
      const factor = weight * unit * (bytes[scales + rank] ?? 0);
      for (let d = 0, from = start + rank * dimensions; d < dimensions; d++) {
        sum[d] = (sum[d] ?? 0) + factor * view.getInt8(from + d);
      }
    },
  };
}

/** The words are plain ASCII, and TextDecoder belongs to the browser. */
function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}
