import { commonFamily, commonGiven } from './common-names.ts';
import { BIGRAMS, type Prepared } from './prepared.ts';

/** Natural logarithms of the chance that a stranger has the same value as this record, field by field as in Prepared. */
export interface Chances {
  given: number;
  family: number;
  birthday: number;
  emails: readonly number[];
  phones: readonly number[];
  urls: readonly number[];
  organizations: readonly number[];
  addresses: readonly { street: number; locality: number; region: number; postalCode: number }[];
}

/** A prepared record with how telling its values are among the records that it was counted with. */
export interface Weighed extends Prepared {
  chance: Chances;
}

/** How much a bigram of a street tells, by its number (see `BIGRAMS`): "street" is in every other line, "zq" in few. */
export type BigramWeights = Float32Array;

/** Counts values over records (term frequency) and says of each record how telling its values are. */
export function weigh(records: readonly Prepared[]): { weighed: Weighed[]; bigrams: BigramWeights } {
  const total = records.length;
  const given = new Counter(total, (name) => commonGiven(name) ?? 0.003);
  const family = new Counter(total, (name) => commonFamily(name) ?? 0.0008);
  const organization = new Counter(total, () => 0.004);
  const street = new Counter(total, () => 0.0008);
  const locality = new Counter(total, () => 0.01);
  const region = new Counter(total, () => 0.1);
  const postalCode = new Counter(total, () => 0.002);
  const birthday = new SharedCounter(total, 1 / 20_000);
  const email = new SharedCounter(total, 1e-6);
  const phone = new SharedCounter(total, 3e-6);
  const url = new SharedCounter(total, 3e-6);
  const holders = new Uint32Array(BIGRAMS);
  for (const record of records) {
    given.add(record.given.latin);
    family.add(record.family.latin);
    birthday.add(record.birthday);
    for (const { address } of record.emails) email.add(address);
    for (const key of record.phones) phone.add(key);
    for (const { key } of record.urls) url.add(key);
    for (const { text } of record.organizations) organization.add(text);
    for (const address of record.addresses) {
      street.add(address.street);
      locality.add(address.locality);
      region.add(address.region);
      postalCode.add(address.postalCode);
      for (const bigram of address.bigrams) holders[bigram] = (holders[bigram] ?? 0) + 1;
    }
  }
  // A hundred imagined streets keep a handful of records from calling their own bigrams common.
  const bigrams = Float32Array.from(holders, (count) => Math.log((total + 100) / (count + 1)) + 0.2);
  const weighed = records.map((record) => ({
    ...record,
    chance: {
      given: given.log(record.given.latin),
      family: family.log(record.family.latin),
      birthday: birthday.log(record.birthday),
      emails: record.emails.map(({ address }) => email.log(address)),
      phones: record.phones.map((key) => phone.log(key)),
      urls: record.urls.map(({ key }) => url.log(key)),
      organizations: record.organizations.map(({ text }) => organization.log(text)),
      addresses: record.addresses.map((address) => ({
        street: street.log(address.street),
        locality: locality.log(address.locality),
        region: region.log(address.region),
        postalCode: postalCode.log(address.postalCode),
      })),
    },
  }));
  return { weighed, bigrams };
}

/** As many imagined records as stand behind an expected share. */
const IMAGINED = 200;

class Counter {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly total: number,
    private readonly expected: (value: string) => number,
  ) {}

  add(value: string): void {
    if (value !== '') this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  /** The share of other records with this value, drawn towards what is expected of it where the records are few. */
  log(value: string): number {
    const others = (this.counts.get(value) ?? 1) - 1;
    return Math.log((others + IMAGINED * this.expected(value)) / (this.total + IMAGINED));
  }
}

/** Values that belong to one person: a few holders are that person's doubles, many holders mean a shared or made-up value. */
class SharedCounter {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly total: number,
    private readonly expected: number,
  ) {}

  add(value: string): void {
    if (value !== '') this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  log(value: string): number {
    const surplus = Math.max(0, (this.counts.get(value) ?? 1) - 8 - 2 * this.expected * this.total);
    return Math.log(this.expected + surplus / (this.total + IMAGINED));
  }
}
