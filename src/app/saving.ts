import * as z from 'zod/mini';
import { Draft } from '../domain/draft.ts';
import type { Kith } from './kith.ts';

/**
 * What became of a right click or a key press in a tab: written by the background, watched by the popup that opens beside it.
 * `reading`: under way; `saved`: done, `act` undoes it; `form`: nobody could be told for certain, the draft is to be
 * completed; `list`: several people, to be chosen from; `unreadable`: why (a key of `_locales` behind `unreadable_`).
 */
export const Saving = z.intersection(
  z.object({ tab: z.number(), at: z.number() }),
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('reading') }),
    z.object({
      state: z.literal('saved'),
      act: z.string(),
      people: z.array(z.object({ person: z.string(), outcome: z.string() })),
    }),
    z.object({ state: z.literal('form'), draft: Draft, address: z.optional(z.string()) }),
    z.object({ state: z.literal('list'), drafts: z.array(Draft), address: z.optional(z.string()) }),
    z.object({ state: z.literal('unreadable'), reason: z.string() }),
  ]),
);
export type Saving = z.infer<typeof Saving>;

/** A saving older than this is over: the popup then shows the page as always. */
const MOMENT = 15_000;

/** Writes what became of a save. */
export async function tellSaving(kith: Kith, saving: Saving): Promise<void> {
  await kith.book.values.put({ id: 'saving', value: saving });
}

/** What was just saved in this tab, if anything was. */
export async function savingIn(kith: Kith, tab: number): Promise<Saving | undefined> {
  const row = await kith.book.values.get('saving');
  const saving = Saving.safeParse(row?.value);
  if (!saving.success || saving.data.tab !== tab) return undefined;
  return Math.abs(kith.ports.now() - saving.data.at) < MOMENT ? saving.data : undefined;
}

/** Forgets a save that is over and that no popup looked at: it may hold what a page says of strangers. */
export async function dropOldSaving({ book, ports }: Kith): Promise<void> {
  const row = await book.values.get('saving');
  const { at }: { at?: unknown } = Object(row?.value);
  if (typeof at !== 'number' || Math.abs(ports.now() - at) > 4 * MOMENT) await book.values.delete('saving');
}

/** Forgets it, once it was looked at. */
export async function endSaving(kith: Kith): Promise<void> {
  await kith.book.values.delete('saving');
}
