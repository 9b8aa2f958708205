import type { EvidencePlace } from '../domain/draft.ts';
import type { Fields } from './claim.ts';
import type { LabelRow } from './readers/label-rows.ts';
import { readCurrentPost } from './readers/curriculum.ts';
import { readAboveName, readBelowName, readBesideNameElsewhere, readSaidAgain } from './scope/beside-name.ts';
import { readContacts } from './scope/contacts.ts';
import { readPhoto } from './scope/photo.ts';
import { readPinned, readPlaceOfCurriculum, readTown } from './scope/places.ts';
import { readAgreedTown, withoutTown } from './scope/town.ts';
import { proseOf, readBio, readHomeFromProse, readRoleFromProse } from './scope/prose.ts';
import { readRows } from './scope/rows.ts';
import { nothingFound, surroundingsOf, type Range, type Reach } from './scope/surroundings.ts';
import type { PageNode, Snapshot } from './snapshot.ts';
import type { Line } from './text-run.ts';

/** A value with the place that it was read at. */
export interface Placed {
  readonly fields: Fields;
  readonly places: ReadonlyMap<keyof Fields, EvidencePlace>;
}

/** What stands around the name of the page's subject: labelled rows, the lines beside it, prose, and contacts. The surer place comes first. */
export function readScope(
  page: Snapshot,
  lines: readonly Line[],
  rows: readonly LabelRow[],
  range: Range,
  anchor: PageNode | undefined,
  name: string,
  reach: Reach,
): Placed {
  const around = surroundingsOf({ page, lines, rows, range, anchor, name, reach });
  const found = nothingFound();
  readRows(around, found);
  if (reach.whole) readSaidAgain(around, found);
  readBelowName(around, found);
  if (reach.whole) {
    const post = readCurrentPost(lines);
    found.put('title', post?.title, 'label');
    found.put('organization', post?.organization, 'label');
  }
  readAboveName(around, found);
  if (reach.whole) readBesideNameElsewhere(around, found);
  const prose = proseOf(around);
  readRoleFromProse(prose, around, found);
  if (reach.whole) {
    readPinned(around, found);
    readHomeFromProse(prose, around, found);
  }
  readBio(prose, around, found);
  readContacts(around, found);
  if (reach.whole) readTown(around, found);
  found.put('location', readAgreedTown(around), 'page');
  if (reach.curriculum) readPlaceOfCurriculum(around, found);
  readPhoto(around, found);
  return { fields: withoutTownElsewhere(found.fields), places: found.places };
}

/** The town is said once: "Potter in Delft" is a potter, and "Potter · Delft" works for none of that name. */
function withoutTownElsewhere(fields: Fields): Fields {
  const { location, title, organization, ...others } = fields;
  if (!location) return fields;
  const town = location.split(/,| \(/)[0];
  return {
    ...others,
    location,
    ...(title !== undefined && { title: withoutTown(title, location) }),
    ...(organization !== undefined && organization !== town && { organization }),
  };
}
