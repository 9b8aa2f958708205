/** The parts of an address's path with their letters decoded; as written where that can't be. */
export function pathParts(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
