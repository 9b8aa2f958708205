/**
 * Remembers what a pure function of a text gave: on a page the same short texts are asked about again and again. At most `limit` are
 * kept; then it starts anew.
 */
export function memo<T>(read: (text: string) => T, limit = 20_000): (text: string) => T {
  const known = new Map<string, { value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = read(text);
    if (known.size >= limit) known.clear();
    known.set(text, { value });
    return value;
  };
}
