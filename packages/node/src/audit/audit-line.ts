// SPDX-License-Identifier: EUPL-1.2
import type { LedgerEvent } from '@samsyn/ledger';

export type AuditValue =
  | string
  | number
  | boolean
  | null
  | readonly AuditValue[]
  | { readonly [name: string]: AuditValue };

/** What one ledger entry says. `content` is committed to by salted hash and can be erased alone. */
export interface AuditLine {
  readonly event: LedgerEvent;
  /** `officer:` and the OIDC subject, `peer:` and the authority, or `node`. */
  readonly actor: string;
  readonly caseId?: string;
  /** Cases that a search of an officer's found, when the line is about no single one. */
  readonly found?: readonly string[];
  readonly content: AuditValue;
}
