// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';
import type { JointWords } from './sv-joint.ts';

const what: JointWords['what'] = {
  travel: 'Journey',
  'answer-question': 'Answer the question on enforcement',
  'answer-return': 'Answer whether the case is taken back',
  'answer-place': 'Answer on a detention place',
  'bring-to-place': 'Bring the person to the detention place',
  'help-with-detention': 'Help to enforce the detention',
  'review-custody': 'Review the detention or supervision',
  transfer: 'Transfer under the Dublin Regulation',
  wait: 'Wait as instructed, then go on',
  'voluntary-departure': 'Leave within the time for voluntary departure',
  'travel-document': 'Obtain a travel document',
};

/** The words of the desk where both authorities look at the same. */
export const enJoint: JointWords = {
  what,
  status: {
    'no-answer': 'no answer yet',
    'waits-for-judgment': 'being judged where it was asked for',
    withheld: 'not disclosed',
    'not-held': 'not held where it was asked for',
  },
  title: 'Joint planning',
  intro:
    'Cases that both authorities have. Only what the one has given and the other has taken stands here. What only you hold is not shown, and the other authority sees the same.',
  caseIntro:
    'Only what the one authority has given and the other has taken stands here. The other authority sees the same.',
  none: 'None of your cases is with both authorities.',
  list: 'Joint cases',
  more: 'Show more',
  caseOf: (reference) => `Case ${reference}`,
  noReference: 'Case without a common reference',
  caseTitle: (reference) => `Joint case ${reference}`,
  nameless: 'The name has not passed between the authorities, or is protected',
  stopped: 'Enforcement is stayed.',
  person: 'The person',
  plan: 'Next steps',
  noSteps: 'Nothing that was given says what comes next.',
  step: 'What',
  who: 'Who',
  by: 'By',
  noDay: 'no day',
  passed: 'the time has passed',
  from: 'By the item',
  toldBy: (authority) => `from ${authority}`,
  asked: 'Asked for and not given',
  askedBy: (authority) => `${authority} asked`,
  askedCount: (count) => counted(count, 'item asked for is missing', 'items asked for are missing'),
  happened: 'What has happened',
  nothingHappened: 'No event has been given.',
  items: 'Items that both have',
  messages: 'Messages that were taken',
  exchanged: 'The last message',
  change: 'Change the plan',
  changeHow:
    'The plan is changed by recording an item in the case and giving it to the other authority. The disclosure is assessed as always. The item stands here once the other authority has taken it.',
  toCase: 'To the case',
  toRecord: 'Record an item',
  toGive: 'Give items',
  back: 'All joint cases',
};
