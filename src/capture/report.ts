import { judge } from './read.ts';
import { openSnapshot, type PageNode } from './snapshot.ts';

const KEPT = ['role', 'rel', 'itemprop', 'itemtype', 'property', 'typeof', 'type', 'aria-level', 'lang', 'dir'];
const MAX_LINES = 3000;
const HEADING = 'Kith: a page that was read wrongly. Structure only, no text.';

/**
 * What a page (as the injected code gave it, with the tab's address) is built of, without what it says: tags, roles and lengths, and which fields were found by which reader. No text, no
 * address, no class or id is in it, since each may bear a name. For "That's not right".
 */
export function scrubbedReport(given: unknown, address: string): string {
  const page = openSnapshot(given, address);
  if (!page) return `${HEADING} It could not be opened.`;
  const reading = judge(page);
  const lines = [
    HEADING,
    `kind ${reading.kind}${reading.reason ? ` (${reading.reason})` : ''}, ${String(reading.people.length)} people, ${String(reading.nodes)} nodes${reading.partial ? ', partial' : ''}`,
    `address ${page.address.protocol}//…${'/…'.repeat(page.address.pathname.split('/').filter(Boolean).length)}`,
    `language ${/^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(page.language) ? page.language : '-'}`,
    `metas ${[...page.metas.keys()].filter((name) => /^(og|twitter|profile|article|dc)?:?[a-z_:.]{1,30}$/.test(name)).join(' ')}`,
    `data ${page.data.map((script) => `${/^[\w/+.-]*$/.test(script.type) ? script.type : '?'} ${String(script.text.length)}`).join(', ')}`,
  ];
  for (const person of reading.people.slice(0, 3))
    lines.push(
      `found ${Object.entries(person.evidence)
        .map(([field, { reader, confidence }]) => `${field}:${reader}:${confidence.toFixed(2)}`)
        .join(' ')}`,
    );
  for (const node of page.elements.slice(0, MAX_LINES)) lines.push(describe(node));
  return lines.join('\n');
}

function describe(node: PageNode): string {
  const kept = KEPT.flatMap((name) => {
    const value = node.attributes.get(name);
    // Only words of a vocabulary; anything else may be the page's own.
    return value !== undefined && /^[a-zA-Z][\w:/.\- ]{0,60}$/.test(value) && !/\d{4}/.test(value)
      ? [`${name}=${value.slice(0, 60)}`]
      : [];
  });
  const link =
    node.tag === 'a' ? (/^(mailto|tel|https?|javascript):/i.exec(node.attributes.get('href') ?? '/')?.[0] ?? '/') : '';
  return `${' '.repeat(Math.min(node.depth, 40))}${node.tag}${kept.length > 0 ? `[${kept.join(' ')}]` : ''}${link}${node.hidden ? ' hidden' : ''} ${String(node.length)}`;
}
