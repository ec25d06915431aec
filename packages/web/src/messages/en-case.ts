// SPDX-License-Identifier: EUPL-1.2
import type { CaseWords } from './sv-case.ts';

/** What the case page says in English of its parts. */
export const enCase: CaseWords = {
  contents: 'On this page',
  joint: 'Joint planning',
  identity: 'Identity claims side by side',
  print: 'Print case sheet',
  part: {
    stops: 'Stays',
    actions: 'What you can do now',
    custody: 'Custody and times',
    'follow-up': 'What the recipient has done',
    intake: 'What is here and what is missing',
    questions: 'Questions',
    life: 'What has happened',
    items: 'Items',
    standing: 'Computed standing',
    exchange: 'Disclosures and requests',
    messages: 'Messages and receipts',
    insight: 'What the person may know',
  },
  insight: {
    recipients: {
      link: 'See what has been disclosed about the person, and to whom',
      means: 'You give the case number and why you ask. The reading is logged.',
    },
    extract: {
      link: 'Make an extract for the person',
      means:
        'When the person asks what is held about her or him (GDPR Art. 15). You give the case number and who has asked.',
    },
    exceptions: {
      link: 'Keep an item out of the extract, or lift an exception',
      means: "The item is then left out of the person's extract. Ground and reasons are required.",
    },
  },
  followUp: (authority) => `What the ${authority} has done with what was handed over`,
  sent: (at) => `Handed over ${at}`,
  step: (what, day) => `${what} ${day}`,
  steps: {
    received: 'receipt given',
    refused: 'receipt refused',
    asked: 'items requested',
    accepted: 'case accepted',
    queried: 'question asked',
    'return-asked': 'return asked for',
    returned: 'case returned',
  },
  intake: 'What is here and what is missing',
  next: {
    review: 'To the prepared request',
    ask: 'To asking for a single item',
    question: 'To the question on enforcement',
    giveBack: 'To the return of the case',
  },
  partName: { core: 'The core, given with the case', standing: 'The agreed list, on request' },
  complete: (here, all) => `${here} of ${all} are here`,
  missing: (count) => `Missing (${count})`,
  here: (count) => `Here (${count})`,
  why: {
    here: 'in the case',
    'not-told': 'did not come with the handover',
    'not-asked': 'not asked for',
    'waits-for-answer': 'asked for, waits for an answer',
    'waits-for-judgment': 'asked for, tried by the other authority',
    withheld: 'asked for, not disclosed',
    'not-held': 'asked for, not held by the other authority',
  },
  nothingTold: 'no receipt yet',
  onlyTold:
    'Only what has been receipted or told here. Who has read the case at the recipient is not told.',
};
