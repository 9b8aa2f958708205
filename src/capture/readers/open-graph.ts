import type { Fields } from '../claim.ts';
import { isOrganization, isRole, nameKey, readName, sameName } from '../name.ts';
import { absolute, type Snapshot } from '../snapshot.ts';
import { titlePhrases } from '../subject/titles.ts';
import { tidy } from '../text-run.ts';
import { bareRole, splitRole } from './visible-text.ts';

/** The role that a page's description gives its subject before it says more: "Ada Hill — Research Engineer (ML). Talks, papers". */
export function readDescription(page: Snapshot, name: string): Fields {
  const description = tidy(page.metas.get('description')?.[0] ?? page.metas.get('og:description')?.[0] ?? '');
  const at = description.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || at > 20 || (at > 0 && !readName(description.slice(0, at + name.length))?.titled)) return {};
  const said = /^(?:\s+[-–—|·]\s+|\s*[:,]\s+)([^.;|·:]{4,90}?)(?=[.;|·:]|,\s|$)/u.exec(
    description.slice(at + name.length),
  )?.[1];
  if (!said || !isRole(said)) return {};
  const { title, organization } = splitRole(said);
  return {
    ...(title !== undefined && { title: bareRole(title).replace(/\s(?:dans|aus|from)\s.*$/, '') }),
    ...(organization !== undefined && { organization }),
  };
}

/** The role that the description of somebody's own site begins with, as its whole first sentence: "Coach for singers. My way of teaching ...". */
export function readOwnDescription(page: Snapshot): Fields {
  const description = tidy(page.metas.get('description')?.[0] ?? page.metas.get('og:description')?.[0] ?? '');
  const said = /^(\p{L}[^.!?|:]{3,60})(?:[.|]|\s[–—-]\s)\s?/u.exec(description)?.[1] ?? '';
  const words = said.split(' ');
  return words.length < 8 && [words[0], words.at(-1)].some((word) => isRole(word ?? '')) && !readName(said)
    ? { title: bareRole(said) }
    : {};
}

/**
 * What Open Graph says of the subject: its image and description only where the preview's title is the subject's name, so that a
 * site's default card is not taken for a person's.
 */
export function readOpenGraph(page: Snapshot, name: string): Fields {
  const meta = (key: string): string => page.metas.get(key)?.[0] ?? '';
  const fields: Fields = {};
  const title = meta('og:title') || meta('twitter:title');
  const own = titlePhrases(title).some((phrase) => {
    const found = readName(phrase, true);
    return found !== undefined && sameName(found.text, name);
  });
  if (!own) return fields;
  const image = absolute(meta('og:image') || meta('twitter:image'), page.base);
  if (
    image &&
    !/default|logo|placeholder|og[-_]?image|opengraph|social[-_]?(card|share|preview)|banner|icon|ghost/i.test(image)
  )
    fields.photo = image;
  const description = tidy(meta('og:description') || meta('description'));
  if (description && /profile/i.test(meta('og:type'))) fields.bio = description;
  return fields;
}

/** The practice whose site it is, where it bears the subject's family name: "Studio Legale Hill". */
export function readPractice(page: Snapshot, name: string): Fields {
  const site = tidy(page.metas.get('og:site_name')?.[0] ?? '');
  const family = nameKey(name).at(-1) ?? '';
  return site.length < 60 && isOrganization(site) && nameKey(site).includes(family) ? { organization: site } : {};
}
