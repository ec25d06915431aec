// SPDX-License-Identifier: EUPL-1.2
import type { OwnKeys, PeerKeys } from '@samsyn/envelope';
import type { LedgerSigner } from '@samsyn/ledger';
import type { Authority, Instant } from '@samsyn/terms';
import type { NodeConfig, UnitEntry } from '../config/node-config.ts';
import type { AuditContext } from '../audit/audit-context.ts';
import type { ClosedLedger } from './closed-ledger.ts';
import type { Keyring } from './keyring.ts';

export interface OwnAuthority {
  readonly authority: Authority;
  /** Our keys as they are now: what is kept elsewhere of them grows old. */
  readonly keys: OwnKeys;
  /** To open what we have kept, whatever key it was sealed to. */
  readonly openingKeys: Pick<OwnKeys, 'encryption'>;
  /** Our own public keys now, to seal the copy that we keep. */
  readonly publicKeys: PeerKeys;
  readonly publicKeysAt: (at: Instant) => PeerKeys;
  readonly witness: LedgerSigner;
  /** Our ledgers before the one in use, the first one first. */
  readonly earlierLedgers: readonly ClosedLedger[];
  /** Units that new cases reach, the first when nothing else is said. */
  readonly units: readonly string[];
  /** Those of them that have a name for the screens. */
  readonly unitNames: readonly Exclude<UnitEntry, string>[];
  /** Officers who are bound by name to each case of a protected person. */
  readonly protectedCases: NodeConfig['protectedCases'];
  readonly contactPhone: string | undefined;
}

export interface PeerAuthority {
  readonly authority: Authority;
  /** Its keys as they are now, for what comes now. */
  readonly keys: PeerKeys;
  /** As they were, for what is kept since then. */
  readonly keysAt: (at: Instant) => PeerKeys;
  readonly url: string;
  readonly certificateName: string;
  readonly ledgerVerifierKey: string;
  readonly witnessVerifierKey: string;
  /** Its ledgers before the one in use, the first one first. */
  readonly earlierLedgers: readonly ClosedLedger[];
}

/** A witness that is no party to the exchange, such as an oversight body's. */
export interface OtherWitness {
  readonly name: string;
  readonly url: string;
  readonly verifierKey: string;
  readonly certificateName: string | undefined;
}

export interface DirectoryContext extends AuditContext {
  readonly keyring: Keyring;
  readonly own: OwnAuthority;
  readonly peer: PeerAuthority;
  readonly witnesses: readonly OtherWitness[];
}
