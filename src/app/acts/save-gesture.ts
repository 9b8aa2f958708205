import { draftFromLink, draftsFromText, isVCard } from '../../capture/text.ts';
import type { Draft } from '../../domain/draft.ts';
// Static, since Chrome's worker has no import(): https://crbug.com/40760920
import * as engine from '../engine.ts';
import type { Kith } from '../kith.ts';
import type { PageLook, Thumbnail } from '../ports.ts';
import { readPage } from '../reads/page.ts';
import { draftOfFields } from '../person-of-draft.ts';
import { type Saving, tellSaving } from '../saving.ts';
import { saveDrafts, type ToSave } from './save-draft.ts';

/** What the user clicked, as the browser tells it, and the two ways to look closer. */
export interface Gesture {
  tab: number;
  /** The tab's address and title. */
  url: string;
  title: string;
  link?: string;
  linkText?: string;
  selection?: string;
  lookAtPage(): Promise<PageLook>;
  /** The picture that the page shows under this address; see PagePorts. */
  photoOf(address: string): Promise<Thumbnail | undefined>;
  /** The selection with its newlines and the link's text, from the clicked frame. */
  readSelection(): Promise<unknown>;
}

/**
 * "Save contact" on a page, a link or a selection: what is certain is saved at once, all else becomes a form. The outcome is also
 * written down for the popup (app/saving).
 */
export async function saveGesture(kith: Kith, gesture: Gesture): Promise<Saving> {
  const tab = { tab: gesture.tab, at: kith.ports.now() };
  await tellSaving(kith, { ...tab, state: 'reading' });
  try {
    const outcome: Saving = { ...tab, ...(await outcomeOf(kith, gesture)) };
    await tellSaving(kith, outcome);
    return outcome;
  } catch (error) {
    // The popup waits for an outcome.
    await tellSaving(kith, { ...tab, state: 'unreadable', reason: 'failed' });
    throw error;
  }
}

type Outcome =
  | { state: 'saved'; act: string; people: { person: string; outcome: string }[] }
  | { state: 'form'; draft: Draft; address?: string }
  | { state: 'list'; drafts: Draft[]; address?: string }
  | { state: 'unreadable'; reason: string };

async function outcomeOf(kith: Kith, gesture: Gesture): Promise<Outcome> {
  const source = { kind: 'page' as const, address: gesture.url };
  if (gesture.link !== undefined) {
    const seen: Record<string, unknown> = Object(await gesture.readSelection());
    const text =
      typeof seen.linkText === 'string' && seen.linkText ? seen.linkText : (gesture.linkText ?? gesture.selection);
    const found = draftFromLink(gesture.link, text ?? '');
    if (!found) return { state: 'form', draft: { name: text ?? '', urls: [gesture.link], evidence: {} } };
    return 'needsForm' in found ? { state: 'form', draft: found.needsForm } : save(kith, [{ draft: found, source }]);
  }
  if (gesture.selection) {
    const seen: Record<string, unknown> = Object(await gesture.readSelection());
    const text = typeof seen.text === 'string' && seen.text.trim() ? seen.text : gesture.selection;
    const drafts = isVCard(text) ? await draftsFromCards(text) : draftsFromText(text);
    const certain = drafts.filter((draft) => draft.name);
    if (certain.length)
      return save(
        kith,
        certain.map((draft) => ({ draft, source })),
      );
    return { state: 'form', draft: drafts[0] ?? { name: '', bio: text.slice(0, 500), evidence: {} } };
  }
  const answer = await readPage(gesture.lookAtPage(), gesture.url, () => engine);
  if ('unreadable' in answer) return { state: 'unreadable', reason: answer.unreadable };
  const { kind, people } = answer;
  const [first] = people;
  if (kind === 'profile' && first) {
    const photo = first.photo === undefined ? undefined : await gesture.photoOf(first.photo);
    return save(kith, [{ draft: first, address: gesture.url, ...(photo && { photo }) }]);
  }
  if (kind === 'people') return { state: 'list', drafts: people, address: gesture.url };
  return { state: 'form', draft: { name: '', urls: [gesture.url], evidence: {} }, address: gesture.url };
}

/** The people in cards that stand on a page as text. */
async function draftsFromCards(text: string): Promise<Draft[]> {
  const { readVCards } = await import('../../exchange/vcard/read-vcard.ts');
  return readVCards(new TextEncoder().encode(text)).people.map(({ fields }) => draftOfFields(fields));
}

async function save(kith: Kith, drafts: readonly ToSave[]): Promise<Outcome> {
  const { saved, act } = await saveDrafts(kith, drafts);
  return { state: 'saved', act, people: saved.map(({ person, outcome }) => ({ person, outcome })) };
}
