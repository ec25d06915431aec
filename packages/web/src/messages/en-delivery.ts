// SPDX-License-Identifier: EUPL-1.2
import type { DeliveryWords } from './sv-delivery.ts';

const outgoing: DeliveryWords['outgoing'] = {
  late: 'The recipient has given no receipt. New attempts are made without you.',
  dead: 'The recipient has given no receipt in spite of many attempts. They go on, but you must decide: tell by other means, or withdraw.',
  refused:
    'The items have not been disclosed. They are still in the disclosure, where they can be sent anew or given up.',
  held: 'The message has arrived, but the recipient waits for an earlier one in the case. It has had no effect.',
  quarantined:
    'The message has arrived, but the recipient could not record it. It has had no effect, and later messages in the case wait. An officer at the recipient has it.',
};

/** The same in English. */
export const enDelivery: DeliveryWords = {
  shortly: {
    late: 'Not there yet',
    dead: 'Has long not got through',
    refused: 'Refused by the recipient',
    held: 'Waits for an earlier message',
    quarantined: 'Set aside',
  },
  outgoing,
  incoming: {
    ...outgoing,
    held: 'The message has come before an earlier one in the case. It takes effect when that one has come.',
    quarantined:
      'The message has come but could not be recorded. Nothing in it has had effect, and later messages in the case wait. Talk to operations, try again when the fault is mended, or refuse it.',
  },
  why: {
    'runtime.delivery-failed': 'The other authority’s system did not answer.',
    'runtime.busy': 'The other authority’s system is under heavy load and asked us to wait.',
    'runtime.database-unreachable': 'The other authority’s system cannot reach its database.',
    'runtime.internal': 'The other authority’s system met a fault.',
    'message.no-room': 'Too many messages wait at the other authority.',
    'message.gap': 'An earlier message in the case has not arrived.',
    'message.quarantined': 'The other authority’s system could not record the message.',
    'agreement.not-agreed': 'The catalogue has not been agreed between the authorities.',
  },
  title: 'Deliveries',
  intro:
    'Messages that have not got through, or that wait. None of them is delivered until the recipient has accepted it by receipt.',
  comparison: 'Comparison with the other authority',
  none: 'No messages wait. Everything that has been sent in your cases is receipted.',
  counts: 'All cases at the authority',
  countsNone: 'No messages wait.',
  countsIntro: 'Numbers and message ids, with nothing of cases or persons.',
  direction: 'Direction',
  directions: { out: 'From here', in: 'To us' },
  trouble: 'Where it stands',
  count: 'Number',
  oldest: 'Oldest since',
  ids: 'Message ids, oldest first',
  out: (kind) => `From here: ${kind}`,
  in: (kind) => `To us: ${kind}`,
  notHere: 'The case is not here yet',
  protectedName: 'Protected personal data',
  about: 'Case',
  state: 'Where it stands',
  since: 'Since',
  attempts: 'Attempts',
  reason: 'Reason',
  missing: 'Numbers missing',
  tryNow: 'Try now',
  tryOutHappens: 'The items are assessed again, and sent if they may still be disclosed.',
  tryInHappens: 'The message is recorded if that can be done. If not, it stays here.',
  tried: 'A new attempt is made.',
  withdraw: 'Withdraw',
  withdrawHappens:
    'If the message may have arrived, the recipient is asked first. If it has had effect there, it counts as delivered. If not, it is withdrawn, and the items wait here again.',
  withdrawn: 'The withdrawal is recorded.',
  refuse: 'Refuse',
  refuseAsk: 'Refuse the message?',
  refuseHappens:
    'The other authority is told by receipt. The items have no effect here. It cannot be undone; the sender can send anew.',
  refused: 'The message is refused.',
  sendAnew: 'Go to the disclosure',
  reasons: 'Reasons',
  reasonsHint: (charsMin) =>
    `At least ${charsMin} characters. The reasons are recorded in the log.`,
  reasonsMissing: (charsMin) => `Write the reasons, at least ${charsMin} characters.`,
};
