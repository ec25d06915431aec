// SPDX-License-Identifier: EUPL-1.2
import { AgreementSubject, Digest, ErrorCode, Instant } from '@samsyn/terms';
import { z } from 'zod';

/** Whether somebody has to see to it; `unknown`: it could not be found out. */
export const HealthStanding = z.enum(['in-order', 'see-to', 'unknown']);
export type HealthStanding = z.infer<typeof HealthStanding>;

const line = {
  standing: HealthStanding,
  /** Of when the value is: when it was measured, or when what it tells of happened. */
  at: Instant.nullable(),
};
const count = z.int().min(0);
const bytes = z.number().min(0);

/** One thing that the node's running rests on: its value and of when that is. Nothing of any case. */
export const HealthLine = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('database'),
    ...line,
    answeredMs: count,
    bytes,
    migrationsMissing: count,
  }),
  z.strictObject({ of: z.literal('disk'), ...line, freeBytes: bytes, wholeBytes: bytes }),
  z.strictObject({
    of: z.literal('certificate'),
    ...line,
    whose: z.enum(['peers-door', 'officers-door', 'peers-ca']),
    until: Instant,
  }),
  z.strictObject({ of: z.literal('keys'), ...line, own: z.boolean(), until: Instant.nullable() }),
  z.strictObject({
    of: z.literal('peer'),
    ...line,
    answeredMs: count.nullable(),
    code: ErrorCode.nullable(),
    version: z.string().nullable(),
  }),
  z.strictObject({ of: z.literal('heard-from-peer'), ...line }),
  z.strictObject({ of: z.literal('taken-by-peer'), ...line }),
  z.strictObject({
    of: z.literal('clock'),
    ...line,
    aheadMs: z.int().nullable().describe('how far this clock is ahead of the other node’s'),
    boundMs: count.describe('half the time that the question took: how sure that is'),
  }),
  z.strictObject({
    of: z.literal('agreement'),
    ...line,
    subject: AgreementSubject,
    edition: z.string(),
  }),
  z.strictObject({ of: z.literal('catalogue-there'), ...line, hash: Digest.nullable() }),
  z.strictObject({ of: z.literal('law-there'), ...line, hash: Digest.nullable() }),
  z.strictObject({ of: z.literal('ledger-waiting'), ...line, entries: count }),
  z.strictObject({ of: z.literal('ledger-integrated'), ...line, entries: count }),
  z.strictObject({ of: z.literal('ledger-published'), ...line, entries: count }),
  z.strictObject({ of: z.literal('ledger-alarms'), ...line, alarms: count }),
  z.strictObject({ of: z.literal('on-their-way'), ...line, messages: count }),
  z.strictObject({ of: z.literal('stuck'), ...line, messages: count }),
  z.strictObject({ of: z.literal('reconciliation'), ...line, differences: count }),
]);
export type HealthLine = z.infer<typeof HealthLine>;

export const HealthView = z.strictObject({ at: Instant, lines: z.array(HealthLine) });
export type HealthView = z.infer<typeof HealthView>;
