// SPDX-License-Identifier: EUPL-1.2
import type { ReconciliationWords } from './sv-reconciliation.ts';

/** The words of the comparison with the other authority. */
export const enReconciliation: ReconciliationWords = {
  cause: {
    'on-its-way': 'The other authority has the message. Its receipt is on its way here.',
    'lost-there':
      'We hold a receipt for the message, but the other authority no longer has it. Its node has probably been restored from an older backup.',
    'gap-there':
      'We hold a receipt for the message, but it is missing at the other authority, which has later messages in the case.',
    'lost-here':
      'We gave a receipt for the message, but it is no longer here. Our node has probably been restored from an older backup.',
    'gap-here':
      'We gave a receipt for the message, but it is missing here, where later messages in the case are held.',
    'unknown-there':
      'We hold the message, but the other authority has no record of having sent it.',
    'unknown-here': 'The other authority holds a message from us that we have no record of.',
    withdrawn: 'The message has been withdrawn by the sender but is held by the recipient.',
    'other-bytes': 'The authorities hold different content under the same message.',
    'other-result': 'The authorities differ on whether the message was taken in.',
    'other-entries': 'The item is not the same at the recipient as when it was given.',
  },
  shortly: {
    'on-its-way': 'Receipt on its way',
    'lost-there': 'Lost at the other authority',
    'gap-there': 'Gap at the other authority',
    'lost-here': 'Lost here',
    'gap-here': 'Gap here',
    'unknown-there': 'Unknown to the sender',
    'unknown-here': 'Own message missing here',
    withdrawn: 'Withdrawn but arrived',
    'other-bytes': 'Different content',
    'other-result': 'Different word on it',
    'other-entries': 'The item differs',
  },
  healing: {
    'nothing-to-do': 'Nothing needs to be done.',
    later: 'It could not be put right now. The next comparison tries again.',
    'posted-again': 'The message was assessed again and sent again.',
    'asked-again': 'The other authority has been asked to send the message again.',
    'needs-officer':
      'You need to decide. Speak with the other authority, and give the items anew if that is right.',
    'numbers-raised': 'New messages are numbered after what is missing here.',
  },
  title: 'Comparison',
  intro:
    'Every night what has been exchanged is compared with what the other authority holds. No items about persons are given in the comparison.',
  none: 'No comparison has been made yet.',
  last: 'Last comparison',
  late: 'The comparison is older than a day and a half. Contact those who keep the node running.',
  failed: 'The comparison could not be carried through.',
  when: 'Made',
  reason: 'Reason',
  casesHere: 'Cases here',
  casesThere: 'Cases at the other authority',
  casesUnknownHere: 'Cases that only the other authority has',
  more: 'More cases differ than one comparison can list. The node may need to be synced again.',
  counts: 'Differences at the whole authority',
  what: 'Difference',
  count: 'Number',
  own: 'In your cases',
  ownNone: 'Nothing differs in your cases.',
  number: 'Case',
  about: 'About',
  message: (number: string, sender: string) => `Message ${number} from ${sender}`,
  item: (item: string, sender: string) => `${item}, given by ${sender}`,
  done: 'What was done',
};
