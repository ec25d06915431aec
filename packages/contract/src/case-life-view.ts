// SPDX-License-Identifier: EUPL-1.2
import {
  AuthorityId,
  DecisionState,
  EntrySource,
  Instant,
  ItemId,
  LifeEventKind,
  MigrationCaseState,
  PlainDate,
  PoliceCaseState,
  TransportState,
} from '@samsyn/terms';
import { z } from 'zod';

const since = PlainDate.nullable();

/** Where one thing in the life of the case stands, as a fold over its events, and since when. */
export const LifeStateView = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('decision'), state: DecisionState, since }),
  z.strictObject({ of: z.literal('migration-case'), state: MigrationCaseState, since }),
  z.strictObject({ of: z.literal('police-case'), state: PoliceCaseState, since }),
  z.strictObject({ of: z.literal('transport'), state: TransportState, since }),
]);
export type LifeStateView = z.infer<typeof LifeStateView>;

/** Something that happened, as an entry or the timeline tells it: own, or as it was disclosed. */
export const LifeEventView = z.strictObject({
  eventId: z.string(),
  kind: LifeEventKind,
  happenedOn: PlainDate,
  knownAt: Instant,
  by: AuthorityId,
  item: ItemId.optional(),
  source: EntrySource.optional(),
  standing: z
    .enum(['counts', 'out-of-place', 'ahead'])
    .describe('cannot follow on what was; or is told of a day to come: kept and shown'),
});
export type LifeEventView = z.infer<typeof LifeEventView>;

export const CaseLifeView = z.strictObject({
  states: z.array(LifeStateView),
  events: z.array(LifeEventView),
});
export type CaseLifeView = z.infer<typeof CaseLifeView>;
