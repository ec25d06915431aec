// SPDX-License-Identifier: EUPL-1.2
import type { LedgerWords } from './sv-ledger.ts';

/** The alarm that a ledger has two versions. */
export const enLedger: LedgerWords = {
  label: 'Ledger alarm',
  own: (other) =>
    `Our ledger does not agree with what ${other} or a witness has attested before. It may have been changed, or restored from an older backup. Both versions are kept as evidence. Contact operations.`,
  peer: (other) =>
    `The ledger of ${other} has been shown in two versions that cannot both be true. Both are kept as evidence, and the authority has been told. Contact operations.`,
  unread: 'Whether there are alarms about the ledger cannot be read.',
  details: (kept, shown, since) =>
    `Attested with ${kept} entries, shown with ${shown} entries, found ${since}.`,
};
