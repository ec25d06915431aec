// SPDX-License-Identifier: EUPL-1.2
/** What a ledger key is for: signing one's own checkpoints, or cosigning another's. */
export type LedgerKeyUse = 'log' | 'witness';

/** Signature type bytes: Ed25519 (C2SP signed-note), timestamped Ed25519 (C2SP tlog-cosignature). */
export const keyTypeOf: Readonly<Record<LedgerKeyUse, number>> = { log: 0x01, witness: 0x04 };
