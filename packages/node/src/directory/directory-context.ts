// SPDX-License-Identifier: EUPL-1.2
import type { OwnKeys, PeerKeys } from '@samsyn/envelope';
import type { LedgerSigner } from '@samsyn/ledger';
import type { Authority } from '@samsyn/terms';
import type { AuditContext } from '../audit/audit-context.ts';

export interface OwnAuthority {
  readonly authority: Authority;
  readonly keys: OwnKeys;
  /** Our own public keys, to seal the copy that we keep. */
  readonly publicKeys: PeerKeys;
  readonly witness: LedgerSigner;
  /** Units that new cases reach, the first when nothing else is said. */
  readonly units: readonly string[];
  readonly contactPhone: string | undefined;
}

export interface PeerAuthority {
  readonly authority: Authority;
  readonly keys: PeerKeys;
  readonly url: string;
  readonly certificateName: string;
  readonly ledgerVerifierKey: string;
  readonly witnessVerifierKey: string;
}

export interface DirectoryContext extends AuditContext {
  readonly own: OwnAuthority;
  readonly peer: PeerAuthority;
}
