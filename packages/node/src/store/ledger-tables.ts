// SPDX-License-Identifier: EUPL-1.2

/** Ledgers that go on under another name since. */
export interface LedgerTables {
  closed_ledgers: {
    origin: string;
    whose: 'own' | 'peer';
    closed_size: number;
    closed_root: string;
    successor: string;
    shared_size: number;
    said: string;
    at: string;
  };
}
