/** The record, or undefined where nothing is left of it, so that an emptied field is absent. */
export function someOf<T extends object>(record: T): T | undefined {
  return Object.values(record).some((value) => value !== undefined) ? record : undefined;
}
