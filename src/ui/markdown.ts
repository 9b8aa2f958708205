/** A stretch of text within a line of Markdown. `link`: `address` is one that may be opened. */
export type Inline =
  | string
  | { kind: 'strong' | 'em'; of: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; address: string; of: Inline[] };

/** A block of Markdown; the lines of a paragraph are kept apart. */
export type Block =
  | { kind: 'paragraph' | 'heading' | 'quote'; lines: Inline[][] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] };

// Each alternative is bounded, so that no text takes more than linear time.
const marks = new RegExp(
  [
    String.raw`\\(?<plain>[\p{P}\p{S}])`,
    '`(?<code>[^`\\n]{1,500})`',
    String.raw`\*\*(?<strong>(?!\s)(?:[^*\n]|\*(?!\*)){1,500}(?<!\s))\*\*`,
    String.raw`\*(?<em>(?!\s)[^*\n]{1,500}(?<!\s))\*`,
    String.raw`(?<![\p{L}\p{N}_])_(?<line>(?!\s)[^_\n]{1,500}(?<!\s))_(?![\p{L}\p{N}_])`,
    String.raw`\[(?<words>[^\[\]\n]{1,500})\]\((?<target>[^()\s]{1,2000})\)`,
    String.raw`(?<bare>https?:\/\/[^\s<>()]{0,2000}[^\s<>().,;:!?'"*_])`,
  ].join('|'),
  'gu',
);

/** An address that a click may open: the web, a mail, a call. Undefined for `javascript:`, `data:`, files and what is none. */
export function openable(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
}

/**
 * The part of Markdown (https://spec.commonmark.org/) that notes are made of: paragraphs, headings, quotes, flat lists; bold, italic, code,
 * links. A line's end is one, as it was typed. HTML and everything else stays text.
 */
export function markdown(text: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const item = /^\s*(?:[-*+•]|(\d{1,9})[.)])\s+(.*)$/u.exec(line);
    const heading = /^#{1,6}\s+(.*)$/u.exec(line);
    const quote = /^>\s?(.*)$/u.exec(line);
    const last = open ? blocks.at(-1) : undefined;
    open = line.trim() !== '';
    if (!open) continue;
    if (heading) {
      blocks.push({ kind: 'heading', lines: [inline(heading[1] ?? '')] });
      open = false;
    } else if (item) {
      const ordered = item[1] !== undefined;
      const said = inline(item[2] ?? '');
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(said);
      else blocks.push({ kind: 'list', ordered, items: [said] });
    } else {
      const kind = quote ? 'quote' : 'paragraph';
      const said = inline(quote ? (quote[1] ?? '') : line.trim());
      if (last?.kind === kind) last.lines.push(said);
      else blocks.push({ kind, lines: [said] });
    }
  }
  return blocks;
}

function inline(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  const add = (part: Inline): void => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  for (const match of text.matchAll(marks)) {
    add(text.slice(from, match.index));
    from = match.index + match[0].length;
    const { plain, code, strong, em, line, words, target, bare } = match.groups ?? {};
    const slanted = em ?? line;
    const address = openable(target ?? bare ?? '');
    if (plain !== undefined) add(plain);
    else if (code !== undefined) add({ kind: 'code', text: code });
    else if (strong !== undefined) add({ kind: 'strong', of: inline(strong) });
    else if (slanted !== undefined) add({ kind: 'em', of: inline(slanted) });
    else if (address === undefined) add(match[0]);
    else add({ kind: 'link', address, of: words === undefined ? [match[0]] : [words] });
  }
  add(text.slice(from));
  return parts;
}
