import { isRole, readName, type Name } from '../name.ts';
import { labelKey } from '../readers/label-rows.ts';
import type { PageNode, Snapshot } from '../snapshot.ts';
import { isInline, textOf, type Line } from '../text-run.ts';
import { announcesPeople } from './announce.ts';

/** The name that a line holds, with what it says of them in `rest`. */
export function lineName(page: Snapshot, line: Line): Name | undefined {
  if (labelKey(line.text)) return undefined;
  const read =
    line.text.length > 120
      ? nameAtContact(line.text)
      : (readName(line.text) ?? nameBefore(line.text) ?? nameBehind(line.text) ?? nameAtContact(line.text));
  // "Consiglio Direttivo" has the letters of a name.
  const whole = read && read.sure < 0.6 && line.level > 0 && announcesPeople(line.text) ? undefined : read;
  // "<b>Ada Hill</b><em>Vicar</em>": what is set otherwise behind a full name is no part of it.
  const set = whole && emphasized(page, line);
  return set && set.tokens.length > 1
    ? { ...set, rest: line.text.slice(line.text.indexOf(set.text) + set.text.length).trim() }
    : whole;
}

/** The name in "Avv. Ada Hill — Partner": a dash parts a name from what somebody is, also where that is no role that is known. */
function nameBefore(text: string): Name | undefined {
  const found = /^(.{4,50}?)\s+[–—|]\s+(\S.{1,60})$/u.exec(text);
  const name = found?.[1] ? readName(found[1]) : undefined;
  return name && name.tokens.length > 1 && found?.[2] ? { ...name, rest: found[2] } : undefined;
}

/** The name in "Ada Hill: ada@hill.example, fonts" and in "Ada Hill: Patch Meister", a known one with a contact or few words behind it. */
function nameAtContact(text: string): Name | undefined {
  const found = /^([^:：,]{4,50}?)\s*[:：]\s*(\S.*)$/u.exec(text.slice(0, 400));
  if (!found?.[1] || !found[2]) return undefined;
  const [, before, rest] = found;
  const few = rest.split(' ').length <= 6 && !/[\d.!?…"”]/.test(rest);
  if (!few && !/^(?:<?[^\s@]{1,64}@[^\s@]+\.|https?:\/\/)/.test(rest)) return undefined;
  const name = readName(before);
  return name && name.sure >= 0.85 && name.tokens.length > 1 ? { ...name, rest } : undefined;
}

/** The name in "Treasurer: Ada Hill". */
function nameBehind(text: string): Name | undefined {
  const found = /^([^:：]{3,40})\s*[:：]\s*([^(]{4,50}?)(?:\s*\(.*\))?$/u.exec(text);
  if (!found?.[1] || !found[2] || labelKey(found[1]) || !isRole(found[1])) return undefined;
  const name = readName(found[2]);
  return name && name.tokens.length > 1 ? { ...name, rest: found[1] } : undefined;
}

/** The name in the first element of a line that holds two, where the first is set strongly and the second otherwise, or the second is a role. */
function emphasized(page: Snapshot, line: Line): Name | undefined {
  const first = firstElement(page, line);
  const second = first && page.nodes[first.end];
  if (!first || !second || first.end >= line.to) return undefined;
  const next = second.text.trim() === '' && !second.tag ? page.nodes[second.end] : second;
  if (!next?.tag || next.end < line.to) return undefined;
  const rest = textOf(page, next, 120);
  const strong = /^(?:b|strong)$/.test(first.tag) && next.tag !== first.tag && rest !== rest.toUpperCase();
  return strong || isRole(rest) ? readName(textOf(page, first, 100)) : undefined;
}

/** The first element of a line that is a name, where nothing stands before it but a role. */
export function nameElement(page: Snapshot, line: Line): { node: PageNode; text: string; name: Name } | undefined {
  if (line.text.length > 160) return undefined;
  for (let at = Math.max(line.node.index + 1, line.from - 4), seen = 0; at < line.to && seen < 6; at++) {
    const node = page.nodes[at];
    if (!node?.tag || node.hidden || node.length === 0 || !isInline(node.tag) || node.end <= line.from) continue;
    if (node.length >= line.node.length) continue;
    seen++;
    const text = textOf(page, node, 100);
    const start = line.text.indexOf(text);
    const before = line.text.slice(0, Math.max(0, start)).trim();
    if (start < 0 || (before && !isRole(before))) continue;
    const name = readName(text.replace(/[:,–—-]\s*$/u, ''));
    if (name) return { node, text, name };
  }
  return undefined;
}

/** The first element within a line that it begins in. */
export function firstElement(page: Snapshot, line: Line): PageNode | undefined {
  for (let at = line.node.index + 1; at <= line.from; at++) {
    const node = page.nodes[at];
    if (node?.tag && !node.hidden && node.length > 0 && isInline(node.tag) && node.end > line.from) return node;
  }
  return undefined;
}
