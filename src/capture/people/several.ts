import { isRole, readName, type Name } from '../name.ts';
import type { Line } from '../text-run.ts';

/** Several people in one line: "Members: Ada Hill, Bo Lind and Cy Tran", "Ada Hill (Chair) | Bo Lind (Treasurer)". */
export interface Several {
  readonly line: Line;
  /** What stands before the colon. */
  readonly label: string | undefined;
  readonly names: readonly Name[];
}

/** Reads a line as several names, each with its own role in brackets if need be. Undefined for prose, and for one name with its parts turned around. */
export function severalIn(line: Line): Several | undefined {
  if (line.text.length > 400 || !/[,;&|•·]|\s(?:and|und|et|y|e|og|och|en)\s/u.test(line.text)) return undefined;
  const [, label, body = ''] = /^(?:([^:：,|]{3,40}?)\s*[:：]\s*)?(.+?)\.?$/u.exec(line.text) ?? [];
  const parts = body.split(
    /\s+[|•·]\s+|\s*[,;](?![^(]*\))\s*(?:and\s)?|\s+(?:&|and|und|et|y|e|og|och|en)\s+(?![^(]*\))/u,
  );
  // Prose ends here.
  if (parts.length < 2 || parts.length > 40 || parts.some((part) => nameIn(part).length > 40)) return undefined;
  const names = parts.map((part) => readName(part));
  const whole = names.filter(
    (name, at) => name !== undefined && name.tokens.length > 1 && (!name.rest || nameIn(parts[at] ?? '') !== parts[at]),
  );
  const sure = whole.filter((name) => (name?.sure ?? 0) >= 0.85).length;
  // "Garcia Lopez, Maria" is one person. One of many may bear a name that is not read.
  if (
    whole.length < parts.length - (parts.length > 4 ? 1 : 0) ||
    sure < (parts.length === 2 && !label ? 2 : parts.length / 2)
  )
    return undefined;
  return { line, label, names: whole.filter((name) => name !== undefined) };
}

/** A part without the role in brackets behind the name. */
function nameIn(part: string): string {
  const [, name, role] = /^(.+?)\s*\(([^()]{2,40})\)$/u.exec(part) ?? [];
  return name && role && isRole(role) ? name : part;
}
