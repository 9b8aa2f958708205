import { nameKey } from '../name.ts';
import type { LabelRow } from '../readers/label-rows.ts';
import type { Add } from './candidates.ts';
import type { PageFacts } from './facts.ts';

/** Adds the names in structured data and at a site's anchors. */
export function addClaims({ structured, anchored }: PageFacts, add: Add): void {
  const people = structured.claims.filter((claim) => claim.standing === 'person');
  const alone = new Set(people.map((claim) => nameKey(claim.name).join(' '))).size === 1;
  for (const claim of structured.claims) {
    const loose = claim.standing !== 'other';
    if (claim.standing === 'subject')
      add(claim.name, 'structured', claim.confidence > 0.87 ? 4 : 3, { claim, loose, node: claim.node });
    else if (claim.standing === 'person')
      add(claim.name, 'structured', alone && people.length < 3 ? 2 : 0.7, { claim, node: claim.node });
  }
  if (anchored) add(anchored.name, 'site', 4, { claim: anchored, loose: true, node: anchored.node });
}

/** Adds the name in a labelled row. */
export function addLabels({ rows, personPath, personRows, curriculum }: PageFacts, add: Add): void {
  const label = (key: LabelRow['key']): LabelRow | undefined =>
    rows.find((row) => row.key === key && row.text.length < 60);
  const family = label('family');
  // Beside an article stands a box about somebody whom it names.
  const names = rows.filter((row) => row.key === 'name' && (row.node.zone !== 'aside' || curriculum));
  // "Nome" beside "Cognome" is the given name.
  const given =
    label('given') ?? (family ? names.find((row) => row.text.length < 60 && row.node !== family.node) : undefined);
  if (given && family && Math.abs(given.at - family.at) < 80)
    add(`${given.text} ${family.text}`, 'label', 3, { node: family.node, loose: true });
  else if (names.length === 1 && names[0])
    add(names[0].text, 'label', personPath || personRows >= 2 || curriculum ? 3 : 2, {
      node: names[0].node,
      loose: true,
    });
}
