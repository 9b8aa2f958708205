import * as z from 'zod/mini';
import { Person } from '../domain/person.ts';
import { Change, FollowUp, Group, Interaction, Introduction, Proposal, Tie } from '../domain/rows.ts';

/** The tables that a backup holds, each with what its rows must be. Derived rows are rebuilt. */
export const backupTables = {
  people: Person,
  photos: z.object({ person: z.string(), type: z.string(), bytes: z.string() }),
  changes: Change,
  proposals: Proposal,
  interactions: Interaction,
  followUps: FollowUp,
  introductions: Introduction,
  ties: Tie,
  groups: Group,
  values: z.object({ id: z.string(), value: z.unknown() }),
} as const;
