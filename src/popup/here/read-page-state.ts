import { keptForm } from '../../app/forms.ts';
import { knownPeople, personAt } from '../../app/reads/here.ts';
import { live } from '../../app/live.ts';
import { fieldsOfDraft } from '../../app/person-of-draft.ts';
import type { Thumbnail } from '../../app/ports.ts';
import { endSaving, type Saving, savingIn } from '../../app/saving.ts';
import type { Draft } from '../../domain/draft.ts';
import type { PopupKith } from '../kith-context.ts';
import { FormValue } from './form-value.ts';
import type { PageState } from './page-state.ts';

interface Tab {
  id: number;
  url: string;
  title: string;
}

/** A save by menu or key that takes longer than this, in ms, is no longer waited for: the page is shown meanwhile. */
const PATIENCE = 4000;

/**
 * Reads the page in front of the user and tells who it is about; or takes what a save by menu or key found there, also where that began
 * only after the popup had opened, or ends late. Tells again whenever it knows better. A page that can't be read is nobody's: never throws.
 */
export async function readPageState(
  kith: PopupKith,
  tell: (state: PageState) => void,
  signal: AbortSignal,
): Promise<void> {
  const none: Tab = { id: -1, url: '', title: '' };
  const tab = (await kith.page.activeTab().catch(() => undefined)) ?? none;
  let turn = 0;
  const show = async (read: () => Promise<PageState>): Promise<void> => {
    turn += 1;
    const mine = turn;
    const state = await read().catch((error: unknown) => {
      console.error('Kith could not read the page', error);
      return nobody(kith, tab, 'failed');
    });
    // Only the last that was asked for is shown.
    if (mine === turn && !signal.aborted) tell(state);
  };
  const page = (): Promise<void> => show(() => fromPage(kith, tab));
  let looked = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const watch = live(() => savingIn(kith, tab.id)).subscribe(
    (saving) => {
      if (saving !== undefined) {
        clearTimeout(waiting);
        turn += 1;
        if (saving.state === 'reading') waiting = setTimeout(() => void page(), PATIENCE);
        else void show(() => afterSaving(kith, tab, saving));
      } else if (!looked) void page();
      looked = true;
    },
    () => void page(),
  );
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    watch.unsubscribe();
  });
}

async function fromPage(kith: PopupKith, tab: Tab): Promise<PageState> {
  if (tab.id < 0) return nobody(kith, tab, 'internal');
  const answer = await kith.readPage(tab.id, tab.url);
  if ('unreadable' in answer) return (await whoeverIsAt(kith, tab)) ?? nobody(kith, tab, answer.unreadable);
  const { kind, people, reason = 'unclear' } = answer;
  const [first] = people;
  if (kind === 'none' || !first) return (await whoeverIsAt(kith, tab)) ?? nobody(kith, tab, reason);
  if (kind === 'people')
    return { kind: 'people', drafts: people, known: await knownPeople(kith, people), address: tab.url };
  return ofDraft(kith, first, tab.url, photoOn(kith, tab, first));
}

async function afterSaving(kith: PopupKith, tab: Tab, saving: Saving): Promise<PageState> {
  await endSaving(kith);
  switch (saving.state) {
    case 'saved': {
      const [first, ...others] = saving.people.map(({ person }) => person);
      if (first === undefined) return fromPage(kith, tab);
      if (others.length > 0)
        return { kind: 'saved', people: [first, ...others], saved: { act: saving.act, people: others.length + 1 } };
      return { kind: 'known', person: first, saved: { act: saving.act, people: 1 } };
    }
    case 'form':
      return ofDraft(kith, saving.draft, saving.address);
    case 'list':
      return {
        kind: 'people',
        drafts: saving.drafts,
        known: await knownPeople(kith, saving.drafts),
        address: saving.address ?? tab.url,
      };
    case 'unreadable':
      return nobody(kith, tab, saving.reason);
    default:
      return fromPage(kith, tab);
  }
}

/** The picture of whoever the page is about; it is on its way while the rest is shown. */
function photoOn(kith: PopupKith, tab: Tab, { photo }: Draft): Promise<Thumbnail | undefined> | undefined {
  return photo === undefined ? undefined : kith.page.photoOf(tab.id, photo);
}

async function ofDraft(
  kith: PopupKith,
  draft: Draft,
  address: string | undefined,
  photo?: Promise<Thumbnail | undefined>,
): Promise<PageState> {
  const [known] = await knownPeople(kith, [draft], address);
  const at = { ...(address !== undefined && { address }), ...(photo && { photo }) };
  if (known) return { kind: 'known', person: known.id, draft, ...at };
  const formId = formIdOf(draft, address);
  // Large, and not needed for whoever is known.
  const { similarPeople } = await import('../../app/reads/similar.ts');
  const likely = draft.name === '' ? [] : await similarPeople(kith, fieldsOfDraft(draft, address));
  return { kind: 'draft', draft, ...at, formId, ...(await kept(kith, formId)), likely: likely.slice(0, 3) };
}

/** Tells people apart: neither two on one page's address nor two without a name may find each other's half-filled form. */
function formIdOf({ name, emails, phones, urls, bio }: Draft, address: string | undefined): string {
  if (address !== undefined && name !== '') return `${address} ${name}`;
  return `${address ?? 'draft'} ${JSON.stringify([name, emails, phones, urls, bio?.slice(0, 80)])}`;
}

async function whoeverIsAt(kith: PopupKith, tab: Tab): Promise<PageState | undefined> {
  const person = await personAt(kith, tab.url);
  return person && { kind: 'known', person: person.id };
}

async function nobody(kith: PopupKith, tab: Tab, why: string): Promise<PageState> {
  const web = /^https?:/.test(tab.url);
  // A mail program has one address for all its letters.
  const formId = `${tab.url} ${tab.title}`;
  // Where a page has no title, browsers give its address.
  const titled = web && why !== 'file' && why !== 'error-page' && !tab.url.includes(tab.title);
  return {
    kind: 'nobody',
    why,
    title: titled ? tab.title : '',
    formId,
    ...(web && { address: tab.url }),
    ...(await kept(kith, formId)),
  };
}

async function kept(kith: PopupKith, formId: string): Promise<{ kept?: FormValue }> {
  const form = FormValue.safeParse(await keptForm(kith, formId));
  return form.success ? { kept: form.data } : {};
}
