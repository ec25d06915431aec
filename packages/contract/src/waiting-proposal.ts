// SPDX-License-Identifier: EUPL-1.2
import { ActId, AgreementSubject, AuthorityId, Digest, Instant } from '@samsyn/terms';
import { z } from 'zod';

/** A version that the other authority has proposed and that waits for the answer of this one. */
export const WaitingProposal = z.strictObject({
  proposalId: ActId,
  subject: AgreementSubject,
  hash: Digest,
  edition: z.string(),
  from: AuthorityId,
  since: Instant,
});
export type WaitingProposal = z.infer<typeof WaitingProposal>;
