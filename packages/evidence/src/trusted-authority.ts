// SPDX-License-Identifier: EUPL-1.2
import type { VerifyingKeys } from '@samsyn/envelope';
import type { AuthorityId } from '@samsyn/terms';

/** An authority's public keys as the verifier got them from elsewhere than the bundle. */
export interface TrustedAuthority {
  readonly authority: AuthorityId;
  readonly keys: VerifyingKeys;
  /** Verifier keys (C2SP vkey): of its ledger, and of its cosignatures on the other's. */
  readonly ledger: string;
  readonly witness: string;
}
