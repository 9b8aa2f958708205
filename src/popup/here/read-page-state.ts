import { keptForm } from '../../app/forms.ts';
import { knownPeople, personAt } from '../../app/reads/here.ts';
import { peopleIds, peopleRows } from '../../app/reads/people.ts';
import { endSaving, type Saving } from '../../app/saving.ts';
import { type Draft, PageReading } from '../../domain/draft.ts';
import type { PopupKith } from '../kith-context.ts';
import { FormValue } from './form-value.ts';
import type { PageState, Tab } from './page-state.ts';

/** What the page in a tab says, and who of it is in the book. */
export async function fromPage(kith: PopupKith, tab: Tab): Promise<PageState> {
  if (tab.id < 0) return nobody(kith, tab, 'internal');
  const answer = await kith.page.readPage(tab.id, tab.url);
  if ('unreadable' in answer) return (await whoeverIsAt(kith, tab)) ?? nobody(kith, tab, answer.unreadable);
  const parsed = PageReading.safeParse(answer.reading);
  if (!parsed.success) return nobody(kith, tab, 'failed');
  const { kind, people, reason = 'unclear' } = parsed.data;
  const [first] = people;
  if (kind === 'none' || !first) return (await whoeverIsAt(kith, tab)) ?? nobody(kith, tab, reason);
  if (kind === 'people')
    return { kind: 'people', drafts: people, known: await knownPeople(kith, people), address: tab.url };
  return ofDraft(kith, first, tab.url);
}

/** What a right click in the tab has just done. */
export async function afterSaving(kith: PopupKith, tab: Tab, saving: Saving): Promise<PageState> {
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

/** A page that tells of nobody, and the form that it leaves. */
export async function nobody(kith: PopupKith, tab: Tab, why: string): Promise<PageState> {
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
