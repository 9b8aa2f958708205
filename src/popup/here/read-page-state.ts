import { keptForm } from '../../app/forms.ts';
import { knownPeople, personAt } from '../../app/reads/here.ts';
import { peopleIds, peopleRows } from '../../app/reads/people.ts';
import { live } from '../../app/live.ts';
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

/**
 * Reads the page in front of the user, or takes what a right click has just read there, and tells the outcome once. A page that can't be
 * read is nobody's: never throws.
 */
export async function readPageState(
  kith: PopupKith,
  tell: (state: PageState) => void,
  signal: AbortSignal,
): Promise<void> {
  const none: Tab = { id: -1, url: '', title: '' };
  const tab = (await kith.page.activeTab().catch(() => undefined)) ?? none;
  try {
    const saving = await endOfSaving(kith, tab, signal);
    const state = await (saving ? afterSaving(kith, tab, saving) : fromPage(kith, tab));
    if (!signal.aborted) tell(state);
  } catch (error) {
    console.error('Kith could not read the page', error);
    if (!signal.aborted) tell(await nobody(kith, tab, 'failed'));
  }
}

/** What a right click saved in this tab. One that is still being worked on answers through the book. */
function endOfSaving(kith: PopupKith, tab: Tab, signal: AbortSignal): Promise<Saving | undefined> {
  return new Promise((resolve, reject) => {
    const watch = live(() => savingIn(kith, tab.id)).subscribe((saving) => {
      if (saving?.state === 'reading') return;
      resolve(saving);
      stop();
    }, reject);
    const stop = (): void => queueMicrotask(() => watch.unsubscribe());
    signal.addEventListener('abort', stop);
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
  return ofDraft(kith, first, tab.url);
}

async function afterSaving(kith: PopupKith, tab: Tab, saving: Saving): Promise<PageState> {
  await endSaving(kith);
  switch (saving.state) {
    case 'saved': {
      const [first] = saving.people;
      if (first) return { kind: 'known', person: first.person, savedBy: saving.act };
      return fromPage(kith, tab);
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

async function ofDraft(kith: PopupKith, draft: Draft, address: string | undefined): Promise<PageState> {
  const [known] = await knownPeople(kith, [draft], address);
  const at = address === undefined ? {} : { address };
  if (known) return { kind: 'known', person: known.id, draft, ...at };
  const formId = address ?? `draft ${draft.name}`;
  const likely =
    draft.name === '' ? [] : await peopleRows(kith, (await peopleIds(kith, { text: draft.name })).slice(0, 3));
  return { kind: 'draft', draft, ...at, formId, ...(await kept(kith, formId)), likely };
}

async function whoeverIsAt(kith: PopupKith, tab: Tab): Promise<PageState | undefined> {
  const person = await personAt(kith, tab.url);
  return person && { kind: 'known', person: person.id };
}

async function nobody(kith: PopupKith, tab: Tab, why: string): Promise<PageState> {
  const web = /^https?:/.test(tab.url);
  return {
    kind: 'nobody',
    why,
    title: web ? tab.title : '',
    formId: tab.url,
    ...(web && { address: tab.url }),
    ...(await kept(kith, tab.url)),
  };
}

async function kept(kith: PopupKith, formId: string): Promise<{ kept?: FormValue }> {
  const form = FormValue.safeParse(await keptForm(kith, formId));
  return form.success ? { kept: form.data } : {};
}
