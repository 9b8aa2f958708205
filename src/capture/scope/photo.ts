import { slugFit } from '../name.ts';
import { absolute, type PageNode, type Snapshot } from '../snapshot.ts';
import { isIn, type Found, type Surroundings } from './surroundings.ts';

const NO_PHOTO =
  /ghost|placeholder|default[-_]?(avatar|user|profile|photo|image)|avatar[-_]?default|blank|no-?(photo|image|avatar|picture)|anonymous|silhouette|spacer|pixel|1x1|transparent|(^|[/_-])(logo|icon|sprite|badge|banner|emoji|flag|cover|header)([._/-]|$)|favicon|^data:|\.svg(\?|$)|shields\.io|gravatar\.com\/avatar\/0{8}|mystery|missing/i;

/** The address of an image's source, also of a lazy one or a background; undefined for icons, logos and stand-ins. */
export function imageSource(page: Snapshot, node: PageNode): string | undefined {
  const { attributes } = node;
  let source: string | undefined;
  if (node.tag === 'img' || node.tag === 'amp-img') {
    for (const key of [
      'data-delayed-url',
      'data-src',
      'data-lazy-src',
      'data-original',
      'src',
      'data-srcset',
      'srcset',
    ]) {
      const value = attributes.get(key)?.trim();
      if (!value || /^data:|blank\.|spacer|placeholder/i.test(value)) continue;
      source = key.endsWith('srcset') ? value.split(/[\s,]+/)[0] : value;
      break;
    }
    const size = Number(attributes.get('width') ?? attributes.get('height') ?? 100);
    if (size < 40) return undefined;
  } else {
    source =
      /background(?:-image)?\s*:[^;]*url\(\s*['"]?([^'")]+)/i.exec(attributes.get('style') ?? '')?.[1] ??
      attributes.get('data-bg') ??
      attributes.get('data-background-image');
  }
  if (!source || NO_PHOTO.test(source)) return undefined;
  return absolute(source, page.base);
}

/** Reads the picture that shows somebody: by its description, where it stands and what it is called. */
export function readPhoto({ page, range, anchor, name, reach }: Surroundings, { put }: Found): void {
  let best: { source: string; weight: number } | undefined;
  for (const node of reach.whole ? page.nodes : page.nodes.slice(range.from, range.to)) {
    if (!node.tag || node.hidden || node.zone === 'nav' || node.zone === 'footer') continue;
    if (
      node.tag !== 'img' &&
      !node.attributes.has('style') &&
      !node.attributes.has('data-bg') &&
      node.tag !== 'amp-img'
    )
      continue;
    const source = imageSource(page, node);
    if (!source) continue;
    const alt = node.attributes.get('alt') ?? node.attributes.get('aria-label') ?? '';
    const words = `${alt} ${node.attributes.get('class') ?? ''} ${node.attributes.get('id') ?? ''} ${node.attributes.get('itemprop') ?? ''}`;
    const named = alt.length < 120 && slugFit(name, alt) >= 0.5;
    const inside = isIn(range, node.index);
    if (/logo|icon|badge|banner|flag|cover/i.test(words) && !named) continue;
    const portrait =
      /photo|portrait|avatar|profile|headshot|prof_pic|picture|foto|me\b/i.test(
        `${words} ${source.replace(/^https?:\/\/[^/]+/, '')}`,
      ) ||
      slugFit(
        name,
        source
          .split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '') ?? '',
      ) >= 0.5;
    const weight =
      (named ? 3 : 0) +
      (inside ? 1.5 : 0) +
      (portrait ? 1.5 : 0) -
      // A picture that says that it shows something else: an employer's mark, a place.
      (reach.whole && !named && !portrait && /\p{L}{3}/u.test(alt) ? 1.2 : 0) -
      (anchor ? Math.min(1, Math.abs(node.index - anchor.index) / 300) : 0) -
      (node.zone === 'aside' ? 1 : 0);
    if (weight >= (inside ? 0.8 : reach.whole ? 1.1 : 2.2) && (!best || weight > best.weight))
      best = { source, weight };
  }
  put('photo', best?.source, 'picture');
}
