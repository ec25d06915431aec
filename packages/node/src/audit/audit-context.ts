// SPDX-License-Identifier: EUPL-1.2
import type { LedgerSigner } from '@samsyn/ledger';
import type { StoreContext } from '../store/store-context.ts';
import type { AuditLine } from './audit-line.ts';
import type { PublishingPolicy } from './publishing-policy.ts';

export interface AuditContext extends StoreContext {
  /** Signs this node's checkpoints; its name is the ledger's origin. */
  readonly ledgerSigner: LedgerSigner;
  readonly publishing: PublishingPolicy;
  /** Called after the transaction that wrote the line has been committed. */
  readonly onRecorded: (line: AuditLine) => void;
}
