// SPDX-License-Identifier: EUPL-1.2
import type { Ledger, Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { PeerClient } from './peer-client.ts';

/** A message on its way out, as the queue knows it. */
export interface MessageOnItsWay {
  readonly personId: string;
  readonly caseId: string;
  readonly messageId: string;
  readonly disclosureId: string;
  readonly kind: string;
  readonly sequenceName: string;
  readonly sequenceNumber: number;
  readonly digest: string;
  readonly state: string;
  /** When it was written. */
  readonly at: string;
  readonly attempts: number;
  /** The officer who has asked for it to be taken back. */
  readonly takenBackBy?: string;
  /** An earlier attempt got no answer that says it has not arrived. */
  readonly mayHaveArrived: boolean;
}

export interface DeliveryContext extends DirectoryContext {
  readonly peerClient: PeerClient;
  /** Assesses the message's items again; true when all of them may still go. */
  readonly mayStillGo: (message: MessageOnItsWay) => Promise<boolean>;
  /** Takes back what was marked as sent, in the transaction that withdraws it or keeps its refusal. */
  readonly onReturned: (tx: Tx, message: MessageOnItsWay) => Promise<void>;
  /**
   * Settles what the act itself drew up, in the transaction that keeps the receipt; after a
   * handover go the stops, and their ends, that it did not bring.
   */
  readonly onDelivered: (tx: Tx, ledger: Ledger, message: MessageOnItsWay) => Promise<void>;
}
