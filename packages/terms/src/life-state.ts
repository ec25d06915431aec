// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** How far a decision on removal has come. */
export const DecisionState = z.enum([
  'none',
  'issued',
  'served',
  'appealed',
  'judged',
  'final',
  'suspended',
  'ended',
]);
export type DecisionState = z.infer<typeof DecisionState>;

/** The return case at the Migration Agency. */
export const MigrationCaseState = z.enum([
  'none',
  'opened',
  'talk-held',
  'period-running',
  'period-suspended',
  'period-expired',
  'handover-decided',
  'with-police',
  'departed',
  'closed',
]);
export type MigrationCaseState = z.infer<typeof MigrationCaseState>;

/** The enforcement case at the Police. */
export const PoliceCaseState = z.enum([
  'none',
  'received',
  'accepted',
  'return-asked',
  'searching',
  'located',
  'in-custody',
  'booked',
  'travelling',
  'aborted',
  'executed',
  'returned',
  'closed',
]);
export type PoliceCaseState = z.infer<typeof PoliceCaseState>;

/** A transport by the Prison and Probation Service. */
export const TransportState = z.enum(['none', 'ordered', 'answered', 'ended', 'cancelled']);
export type TransportState = z.infer<typeof TransportState>;
