import { isFavour } from '../domain/occasions/thanks.ts';
import type { Interaction } from '../domain/rows.ts';
import type { InteractionRow } from './book.ts';

/** An interaction with what is indexed of it. */
export function interactionRow(interaction: Interaction): InteractionRow {
  const { id, people, on, kind, by, direction, note, createdAt } = interaction;
  const row = { id, people, on, kind, by, direction, note, createdAt };
  return isFavour(interaction) || kind === 'met' ? { ...row, owes: on } : row;
}
