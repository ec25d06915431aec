// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, CaseId, EntryId, Instant, PlainDate, SignalSaid } from '@samsyn/terms';
import { z } from 'zod';
import { StopHolder, StopLaw } from './stop-view.ts';

/** Which stops are asked for. */
export const StopsOf = z.enum(['all', 'standing', 'ended']);
export type StopsOf = z.infer<typeof StopsOf>;

/** One stop from when it was told to when it ended, with who took note of it and when. */
export const StopRecord = SignalSaid.extend({
  /** Null where the case is not the reader's own. */
  caseId: CaseId.nullable(),
  number: z.string(),
  personName: z.string().nullable(),
  law: StopLaw,
  heldBy: AuthorityId,
  sourceReference: z.string(),
  /** When it was registered here, or came here. */
  knownAt: Instant,
  court: z
    .strictObject({ name: z.string(), receivedAt: Instant, registeredAt: Instant })
    .nullable(),
  /** Null where it has not been sent to the other authority; it came from there, or is not shared. */
  sentAt: Instant.nullable(),
  /** When the other authority received it, by its own receipt. */
  receivedAt: Instant.nullable(),
  acknowledged: z.array(StopHolder.extend({ officer: z.string(), at: Instant })),
  missing: z.array(StopHolder).describe('of a stop that stands'),
  raised: z.array(z.strictObject({ level: z.int().positive(), at: Instant })),
  ended: z
    .strictObject({
      on: PlainDate,
      /** What told of the end; null where a release was carried out. */
      by: z
        .strictObject({
          entryId: EntryId,
          sourceReference: z.string(),
          heldBy: AuthorityId,
          knownAt: Instant,
        })
        .nullable(),
    })
    .nullable(),
});
export type StopRecord = z.infer<typeof StopRecord>;

/** A page of the history, what was known last standing first. */
export const StopHistoryPage = z.strictObject({
  stops: z.array(StopRecord),
  next: z.string().nullable(),
});
export type StopHistoryPage = z.infer<typeof StopHistoryPage>;
