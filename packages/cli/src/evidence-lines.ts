// SPDX-License-Identifier: EUPL-1.2
import type { Gap, Proved, Verdict } from '@samsyn/evidence';

const provedWords: Readonly<Record<Proved['what'], string>> = {
  'bundle-signed': 'the bundle is as it was exported, signed twice by',
  'message-signed': 'the message stands as it was signed, twice, by',
  'parts-signed': 'the items that are shown are those that were signed, shown of all, by',
  'message-addressed': 'the sealed bytes are addressed to the recipient by',
  'receipt-signed': 'the receipt stands as it was signed, twice, by',
  'receipt-binds': 'the receipt is for exactly these bytes, given by',
  'entry-tells': 'an entry tells of this message in the ledger of',
  'entry-placed': 'the entry stands at its place in the ledger of',
  'checkpoint-cosigned': 'the ledger up to that place was cosigned by',
  'decisions-recorded': 'the decision on each item was recorded before it went by',
};

const openWords: Readonly<Record<Gap['what'], string>> = {
  'content-withheld': 'what the message says is withheld',
  'part-withheld': 'an item is withheld',
  'sealed-withheld': 'the sealed bytes are left out, since they would hold what is withheld',
  'sealing-by-word': 'that the sealed bytes open to the message is the word of the exporter',
  'entry-closed': 'what an entry says is not shown',
  'entry-not-placed': 'an entry has no proved place yet',
  'decisions-not-here': 'the decisions are not in the bundle',
  'decisions-not-replayed': 'that the law gives what was decided: samsyn law replay shows it',
};

/** The verdict in words, a line each: the items, what was proved, then what was not. */
export function evidenceLines(verdict: Verdict): readonly string[] {
  const { messageId, sender, recipient, result, demonstration } = verdict;
  return [
    `verified: message ${messageId} from ${sender} to ${recipient}, ${result}\n`,
    ...verdict.parts.map(
      ({ item, list, said }) => `${said ? 'shown' : 'withheld'}: ${item} (${list})\n`,
    ),
    ...verdict.proved.map(
      ({ what, of, at, says, path }) =>
        `proved: ${provedWords[what]} ${[of, says, at].filter((one) => one !== undefined).join(', ')} (${path})\n`,
    ),
    ...verdict.open.map(({ what, path }) => `not proved: ${openWords[what]} (${path})\n`),
    ...(demonstration ? ['note: the keys are those of a demonstration\n'] : []),
  ];
}
