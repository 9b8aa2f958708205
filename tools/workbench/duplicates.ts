import * as z from 'zod/mini';
import { duplicates as findDuplicates } from '../../src/domain/linkage/duplicates.ts';
import type { LinkageRecord } from '../../src/domain/linkage/record.ts';
import { jsonLines, printLine } from './lines.ts';
import type { Verb } from './verb.ts';

const text = z.nullish(z.string());
const texts = z.nullish(z.array(z.string()));

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  name: z.nullish(
    z.union([z.string(), z.object({ given: text, family: text, additional: text, suffix: text, prefix: text })]),
  ),
  emails: texts,
  phones: texts,
  urls: texts,
  birthday: text,
  addresses: z.nullish(z.array(z.object({ street: text, locality: text, region: text, postalCode: text }))),
  organization: text,
});

/** `duplicates FILE.jsonl`: a person a line in; a cluster of probable doubles a line out, `{"ids": [...], "probability": p}`. */
export const duplicates: Verb = async ([path]) => {
  if (path === undefined) throw new Error('usage: duplicates FILE.jsonl');
  const records: LinkageRecord[] = [];
  for await (const line of jsonLines(path)) records.push(recordOf(Line.parse(line)));
  for (const { ids, probability } of findDuplicates(records)) {
    printLine({ ids, probability: Number(probability.toFixed(4)) });
  }
};

function recordOf({ id, name, organization, ...line }: z.infer<typeof Line>): LinkageRecord {
  return {
    id: String(id),
    name: typeof name === 'string' ? name : known(name ?? {}),
    emails: line.emails ?? [],
    phones: line.phones ?? [],
    urls: line.urls ?? [],
    birthday: line.birthday ?? '',
    addresses: (line.addresses ?? []).map(known),
    organizations: organization ? [organization] : [],
  };
}

/** The same without the properties that say nothing. */
function known<Key extends string>(
  values: Partial<Record<Key, string | null | undefined>>,
): Partial<Record<Key, string>> {
  const left: Partial<Record<Key, string>> = {};
  for (const key in values) {
    const value = values[key];
    if (value) left[key] = value;
  }
  return left;
}
