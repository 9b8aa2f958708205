import type { Fields } from '../claim.ts';
import { readName, sameName } from '../name.ts';
import { absolute, type Snapshot } from '../snapshot.ts';
import { titlePhrases } from '../subject.ts';
import { tidy } from '../text-run.ts';

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
