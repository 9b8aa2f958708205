import type { Draft, Evidence, EvidencePlace, PageReading } from '../domain/draft.ts';
import { readAnchors } from './anchors.ts';
import type { Claim, Fields, PageClaims } from './claim.ts';
import { hasCase } from './name.ts';
import { announcesPeople } from './people/announce.ts';
import { findPeople, type PeopleList } from './people/find-people.ts';
import { readJsonLd } from './readers/json-ld.ts';
import { readLabelRows } from './readers/label-rows.ts';
import { readMarkupItems } from './readers/markup-items.ts';
import { readMicroformats } from './readers/microformats.ts';
import { readDescription, readOpenGraph, readOwnDescription, readPractice } from './readers/open-graph.ts';
import { readStateJson } from './readers/state-json.ts';
import { readScope } from './scope.ts';
import { cardAround } from './scope/surroundings.ts';
import { openSnapshot, type PageNode, type Snapshot } from './snapshot.ts';
import { findSubject } from './subject.ts';
import type { Subject } from './subject/judge.ts';
import { headingLevel, readLines } from './text-run.ts';

/**
 * Reads who a page is about: from what the injected code gave back (`look/take-snapshot`), of any shape, and the tab's address, which the page
 * has no say in. `none` where nobody can be told, for the reason `unreadable` where it is no page. Never throws on a page's contents.
 */
export function readPage(given: unknown, address: string): PageReading {
  const page = openSnapshot(given, address);
  return page ? judge(page) : { kind: 'none', people: [], reason: 'unreadable', title: '', nodes: 0 };
}

/** What `readPage` says of a page that is open. */
export function judge(page: Snapshot): PageReading {
  const bounds = { title: page.title, nodes: page.nodes.length, ...(page.partial ? { partial: true } : {}) };
  const none = (reason: string): PageReading => ({ kind: 'none', people: [], reason, ...bounds });
  if (page.nodes[0]?.tag !== 'html' || page.elements.length < 4) return none('unreadable');
  const lines = readLines(page);
  const rows = readLabelRows(page, lines);
  const structured = join([readJsonLd(page), readMarkupItems(page), readMicroformats(page), readStateJson(page)]);
  const anchored = readAnchors(page);
  const { subject, reason } = findSubject({
    page,
    lines,
    rows,
    structured,
    handle: anchored.handle,
    anchored: anchored.claim,
  });
  const found = findPeople(page, lines, rows, structured.types);
  const list = found && tellsOfAnybody(found) ? found : undefined;
  if (subject && !(list && outweighs(list, subject))) {
    const draft = draftOf(page, lines, rows, subject, anchored.claim);
    return { kind: 'profile', people: [draft], ...bounds };
  }
  if (list) return { kind: 'people', people: list.people.map((person) => listedDraft(person)), ...bounds };
  const wall = page.tagged('input').some((node) => node.attributes.get('type') === 'password');
  return none(wall ? 'sign-in' : reason);
}

function join(parts: readonly PageClaims[]): PageClaims {
  return { claims: parts.flatMap((part) => part.claims), types: new Set(parts.flatMap((part) => [...part.types])) };
}

/** Whether a list has more than capitalised words and links: of anybody a known name, a role, a picture. "Hot Property" names a column. */
function tellsOfAnybody({ people }: PeopleList): boolean {
  return people.some(
    ({ name, placed }) =>
      name.sure >= 0.65 || !hasCase(name.text) || Object.keys(placed.fields).some((field) => field !== 'urls'),
  );
}

/** Whether a page that names one person is still a page of several. */
function outweighs(list: PeopleList, subject: Subject): boolean {
  // "Consiglio Direttivo" has the letters of a name.
  if (list.announced && subject.name.sure < 0.6 && announcesPeople(subject.name.text)) return true;
  const strong = (subject.signals.get('structured') ?? 0) >= 3 || subject.signals.has('site');
  const titled =
    subject.signals.has('title') &&
    (subject.signals.has('heading') || subject.signals.has('label') || (subject.signals.get('address') ?? 0) >= 1.5);
  if (strong || titled) return false;
  // Recommenders and neighbours stand on many a profile; only a page that says that it lists people is one of several.
  return list.announced || (!subject.signals.has('title') && list.people.length >= 5);
}

function listedDraft(person: PeopleList['people'][number]): Draft {
  const evidence: Record<string, Evidence> = {
    name: {
      reader: 'people-list',
      place: 'list',
      confidence: Math.min(0.95, 0.6 + person.name.sure / 3),
    },
  };
  const draft: Draft = { name: person.name.text, evidence };
  if (person.group) draft.group = person.group;
  fill(draft, person.placed.fields, (field) => ({
    reader: 'people-list',
    place: person.placed.places.get(field) ?? 'list',
    confidence: 0.75,
  }));
  if (person.name.pronouns && !draft.pronouns) draft.pronouns = person.name.pronouns;
  return draft;
}

function draftOf(
  page: Snapshot,
  lines: ReturnType<typeof readLines>,
  rows: ReturnType<typeof readLabelRows>,
  subject: Subject,
  anchored: Claim | undefined,
): Draft {
  const name = subject.name.text;
  const evidence: Record<string, Evidence> = {};
  evidence['name'] = {
    reader: subject.signals.has('site') ? 'site' : 'subject',
    place: namePlace(subject),
    ...(anchored?.site !== undefined && subject.signals.has('site') && { site: anchored.site }),
    confidence: Math.min(0.99, 0.5 + subject.score / 14),
  };
  const draft: Draft = { name, evidence };
  if (subject.name.pronouns) {
    draft.pronouns = subject.name.pronouns;
    evidence['pronouns'] = { reader: 'subject', place: 'beside-name', confidence: 0.9 };
  }
  if (anchored) fill(draft, anchored.fields, () => evidenceOf({ ...anchored, confidence: 0.95 }));
  const anchor = anchorOf(subject.nodes);
  const card = anchor ? cardAround(lines, anchor, name) : undefined;
  const range = card ? { from: card.index, to: card.end } : { from: 0, to: page.nodes.length };
  const claims = [...subject.claims].sort((a, b) => b.confidence - a.confidence);
  for (const claim of claims) fill(draft, withoutBio(claim.fields), () => evidenceOf(claim));
  const placed = readScope(page, lines, rows, range, anchor, name, {
    whole: true,
    ownSite: subject.ownSite,
    curriculum: subject.curriculum,
  });
  fill(draft, placed.fields, (field) => ({
    reader: 'page',
    place: placed.places.get(field) ?? 'page',
    confidence: 0.75,
  }));
  for (const claim of claims) fill(draft, claim.fields, () => evidenceOf(claim));
  const described = readDescription(page, name);
  // Its organisation belongs to its role.
  if (!draft.title || !described.organization)
    fill(draft, described, () => ({ reader: 'open-graph', place: 'preview', confidence: 0.6 }));
  const own = subject.ownSite ? [readOwnDescription(page)] : [];
  for (const graph of [readOpenGraph(page, name), readPractice(page, name), ...own])
    fill(draft, graph, () => ({ reader: 'open-graph', place: 'preview', confidence: 0.6 }));
  return draft;
}

/** Where to look for what belongs to a name: at a heading rather than a mention, and in the text rather than in the page's head. */
function anchorOf(nodes: readonly PageNode[]): PageNode | undefined {
  const heads = nodes.filter((node) => headingLevel(node) > 0);
  const inText = (node: PageNode): boolean => node.zone === 'main' || node.zone === 'body';
  return heads.find(inText) ?? heads.find((node) => node.zone === 'header') ?? nodes.find(inText) ?? nodes[0];
}

/** The place that speaks loudest for the name. */
function namePlace({ signals }: Subject): EvidencePlace {
  const places = [
    ['site', 'site'],
    ['heading', 'heading'],
    ['structured', 'data'],
    ['introduction', 'text'],
    ['label', 'label'],
    ['title', 'title'],
    ['author', 'author'],
    ['address', 'address'],
  ] as const;
  return places.find(([signal]) => signals.has(signal))?.[1] ?? 'page';
}

function evidenceOf({ reader, place, site, confidence }: Claim): Evidence {
  return { reader, place, ...(site !== undefined && { site }), confidence };
}

const withoutBio = ({ bio: _bio, ...fields }: Fields): Fields => fields;

const LISTS = ['emails', 'phones', 'urls', 'addresses', 'skills', 'interests', 'languages', 'education'] as const;
const SINGLES = [
  'given',
  'family',
  'headline',
  'title',
  'organization',
  'location',
  'photo',
  'bio',
  'pronouns',
  'birthday',
] as const;

/** Adds what a draft does not have yet; contacts are joined. */
function fill(draft: Draft, fields: Fields, evidence: (field: keyof Fields) => Evidence): void {
  for (const field of SINGLES) {
    const value = (field === 'organization' ? fields[field]?.replace(/^@/, '') : fields[field])?.trim();
    if (!value || draft[field] !== undefined || /^[-–—.\s]+$|^@\S+$/.test(value)) continue;
    if (
      (field === 'title' || field === 'organization' || field === 'location' || field === 'headline') &&
      value.length > 220
    )
      continue;
    draft[field] = value.slice(0, 4000);
    draft.evidence[field] = evidence(field);
  }
  for (const field of LISTS) {
    const values = (fields[field] ?? []).map((value) => value.trim()).filter(Boolean);
    const known = draft[field];
    if (values.length === 0 || (known && field !== 'urls' && field !== 'emails')) continue;
    const key = (value: string): string =>
      value
        .toLowerCase()
        .replace(/^https?:\/\/(www\.)?/, '')
        .replace(/\/+$/, '');
    const all = [...(known ?? []), ...values];
    draft[field] = all.filter((value, at) => all.findIndex((other) => key(other) === key(value)) === at).slice(0, 30);
    draft.evidence[field] ??= evidence(field);
  }
}
