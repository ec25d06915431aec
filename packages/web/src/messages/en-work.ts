// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';
import type { WorkWords } from './sv-work.ts';

/** What the list of work says in English. */
export const enWork: WorkWords = {
  asks: {
    'acknowledge-stop': 'Acknowledge word of a stay',
    'custody-alarm': 'See to a time or a custody',
    'judge-handover': 'Judge items of the handover',
    'send-handover': 'Send the handover',
    'review-request': 'Review the prepared request',
    'judge-request': 'Send the request',
    'judge-answer': 'Judge the answer to the request',
    'judge-notice': 'Judge items of the notice',
    'send-notice': 'Send the notice',
    'resolve-classification': 'Resolve a difference in classification',
    'release-waits': 'Review a release to a foreign authority',
    'delivery-stuck': 'A message does not get through',
    'message-set-aside': 'A message could not be recorded',
  },
  why: {
    'acknowledge-stop':
      'Enforcement is stayed, or a stay has ended. A named officer acknowledges it; otherwise it is raised to more officers.',
    'custody-alarm':
      'A time is near its end, a decision stands no longer or two stand at once. The reminder goes to more officers and disappears only when the matter is seen to.',
    'judge-handover':
      'The law asks for a judgment by a named officer before the items may be disclosed.',
    'send-handover': 'Everything is judged. Nothing is sent until an officer sends it.',
    'review-request': 'A request is our own act: the need for each item is ours to state.',
    'judge-request': 'The request says something about the person and is a disclosure in itself.',
    'judge-answer': 'The other authority waits for items that need a judgment with us.',
    'judge-notice':
      'The law asks for a judgment by a named officer before the items may be disclosed.',
    'send-notice': 'Everything is judged. Nothing is sent until an officer sends it.',
    'resolve-classification':
      'The authorities have classified the case differently. Adopt the class or uphold ours, with reasons.',
    'release-waits':
      'Another officer has proposed and reviewed it. A second officer reviews each item and releases it, or gives it up.',
    'delivery-stuck': 'The recipient has given no receipt. Silence is not a delivery.',
    'message-set-aside':
      'It has come but has had no effect, and later messages in the case wait. Try again, or refuse it.',
  },
  source: {
    'stop-raised': 'the stay is then raised to more officers, unless one has acknowledged it',
    'at-once':
      'the decision has no ground and is to be set aside immediately, UtlL 10:9; alarm raised',
    'custody-review': 'the decision is to be reviewed before, UtlL 9:12 and 10:9',
    'voluntary-period': 'last day for voluntary departure, UtlL 8:21',
    'answer-asked': 'the day given when the question was asked',
    counsel: 'counsel after three days of detention, UtlL 18:1',
  },
  group: { now: 'Now', week: 'Within seven days', later: 'Later', none: 'No day' },
  groupTitle: (group, count) => `${group} (${counted(count, 'thing', 'things')})`,
  noneMeans: 'Neither the law nor a question gives a last day. What has waited longest is first.',
  due: (day, source) => `By ${day}: ${source}.`,
  atOnce: (day, source) => `At once: ${source} ${day}.`,
  raised: (day, source) => `${day}: ${source}.`,
  passed: 'The time is over.',
  filter: 'Show',
  all: (count) => `Everything (${count})`,
  oneKind: (kind, count) => `${kind} (${count})`,
};
