// SPDX-License-Identifier: EUPL-1.2
import type { EvidenceWords } from './sv-evidence.ts';

/** What the screens say in English of the evidence of one message. */
export const enEvidence: EvidenceWords = {
  title: 'Evidence of a message',
  what: 'Choose which items the file shows. Show no more than its reader needs.',
  law: 'Whoever is given the file must have a right to the items (Public Access to Information and Secrecy Act, ch. 8, s. 1).',
  happens:
    'A file is downloaded that anyone can verify without Samsyn, by the public keys of both authorities. The download is recorded in the ledger.',
  sent: (kind: string, at: string) => `${kind}, sent ${at}`,
  items: 'Items to show',
  shows: {
    withheld:
      'The file proves that the message was sent and received. It does not show which items it had.',
    'in-part': 'The file shows the chosen items. Of the others it shows only which they are.',
    shown: 'The file shows the whole message.',
  },
  notShown: 'You can download the proof of the exchange, but not what the message says.',
  noReceipt: 'There is no receipt yet, and so nothing to prove. Try again later.',
  download: 'Download evidence',
};
