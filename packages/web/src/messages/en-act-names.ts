// SPDX-License-Identifier: EUPL-1.2
import type { svActNames } from './sv-act-names.ts';

/** What each act is called, and what it does when it is done. */
export const enActNames: typeof svActNames = {
  'place-stop': {
    name: 'Register a stop',
    does: 'The stop binds every decision on the person at once, and the other authority is told at once.',
  },
  'halt-enforcement': {
    name: 'Halt enforcement',
    does: 'Enforcement is halted here and the Migration Agency is told at once.',
  },
  'file-impediment': {
    name: 'Register an asylum application or an impediment',
    does: 'Enforcement stops at once and the other authority is told. It is examined afterwards.',
  },
  'narrow-stop': {
    name: 'Narrow a stop to one decision',
    does: 'The stop then binds the named decision only. Needs a decision or a judgment.',
  },
  'end-stop': {
    name: 'Register that a stop has ended',
    does: 'The other authority is told at once. Needs a decision or a judgment.',
  },
  detain: {
    name: 'Register detention or supervision',
    does: 'The measure is recorded with ground, place and day of review. The other authority is told.',
  },
  'review-custody': {
    name: 'Register a review of custody',
    does: 'The next review is counted from the decision.',
  },
  'hold-longer': {
    name: 'Hold longer for special reasons',
    does: 'The time is doubled, counted from the holding. Takes special reasons (UtlL 9:12).',
  },
  'move-custody': {
    name: 'Register a move to another place',
    does: 'The new place holds at both authorities at once.',
  },
  'end-custody': {
    name: 'Release',
    does: 'The measure ends. The other authority is told at once. Nothing can hinder a release.',
  },
  'extend-period': {
    name: 'Extend the period for voluntary departure',
    does: 'The new last day holds from the decision.',
  },
  'suspend-period': {
    name: 'Register that the period does not run',
    does: 'The period stands still from the decision until another decision lets it run.',
  },
  'resume-period': {
    name: 'Register that the period runs again',
    does: 'The period runs on from the decision.',
  },
  'request-place': {
    name: 'Ask for a detention place',
    does: 'The request joins the shared queue with its reasons. An officer decides on it.',
  },
  'grant-place': {
    name: 'Grant a detention place',
    does: 'The place is recorded. You must have read the detention decision and the removal decision.',
  },
  'refuse-place': {
    name: 'Refuse a detention place',
    does: 'The refusal is recorded with its reason and given to who asked.',
  },
  'order-transport': {
    name: 'Order transport from the Prison and Probation Service',
    does: 'The order is built on the grounds that hold and expires before they do.',
  },
  'change-transport': {
    name: 'Change an ordered transport',
    does: 'The new particulars take the place of the former in the order.',
  },
  'cancel-transport': { name: 'Cancel transport', does: 'The order no longer holds.' },
  'record-transport-answer': {
    name: 'Register the answer of the Prison and Probation Service',
    does: 'The answer is added to the case.',
  },
  'record-fitness': {
    name: 'Register fitness to travel',
    does: 'It is read in the check before departure.',
  },
  'tell-counsel': {
    name: 'Register that counsel was told of the journey',
    does: 'It is read in the check before departure.',
  },
  'plan-travel': {
    name: 'Plan the journey',
    does: 'The journey is added to the case. Stops are watched more closely when a journey is booked.',
  },
  'cancel-travel': {
    name: 'Call the journey off',
    does: 'The planned journey no longer holds.',
  },
  'start-travel': {
    name: 'Begin the journey',
    does: 'Needs a check before departure that holds. The beginning is recorded in your name.',
  },
  'abort-travel': {
    name: 'Register that the journey was broken off',
    does: 'The Migration Agency is told. Another journey needs another check.',
  },
  'confirm-departure': {
    name: 'Confirm departure',
    does: 'The Migration Agency is told at once. Entry ban and lapse are counted from the departure.',
  },
  'record-return-on-arrival': {
    name: 'Register that the person was refused on arrival',
    does: 'The departure does not count as enforced until that is cleared up.',
  },
  'return-documents': {
    name: 'Return documents to the Migration Agency',
    does: 'It is recorded which documents were returned.',
  },
  'export-alert': {
    name: 'Make out an alert for SIS',
    does: 'A file with the fields of the alert is made. Nothing is sent from here.',
  },
  'add-identity-claim': {
    name: 'Add a claim of identity',
    does: 'The claim stands beside the others and is assessed for the Migration Agency. None is replaced.',
  },
  'record-comment': {
    name: 'Register that the person was heard on a claim of identity',
    does: 'What the person answered is recorded, or why the person was not heard.',
  },
  'link-person': {
    name: 'Link to another person',
    does: 'The link shows in both cases. It merges nothing and can be taken away.',
  },
  'unlink-person': { name: 'Take a link to another person away', does: 'The link ends.' },
  'contact-person': {
    name: 'Register contact with the person',
    does: 'Contact goes through counsel when there is one, unless the person asked otherwise in writing.',
  },
  'accept-case': {
    name: 'Accept the case',
    does: 'The Migration Agency is told which unit is responsible, once the law has been tried.',
  },
  'state-missing': {
    name: 'State why an item is missing',
    does: 'The Police Authority is told that the item does not exist, will follow or is not given. Nothing is said of the content.',
  },
  'assess-child': {
    name: "Register an assessment of the child's best interests",
    does: 'The assessment is needed before a measure that concerns a child.',
  },
  'correct-value': {
    name: 'Correct a value',
    does: 'The wrong value stays, struck. Everyone who was given it is told.',
  },
  'acknowledge-correction': {
    name: 'Acknowledge a correction',
    does: 'You say whether anything was done on the wrong value.',
  },
  'ask-question': {
    name: 'Ask the Migration Agency about enforcement',
    does: 'The question goes with its reason and the last day for an answer.',
  },
  'give-instructions': {
    name: 'Give instructions on enforcement',
    does: 'The instructions go to the Police, who acknowledge them.',
  },
  'acknowledge-instructions': {
    name: 'Acknowledge instructions',
    does: 'The Migration Agency sees that the instructions were read.',
  },
  'ask-return': {
    name: 'Ask to return the case',
    does: 'The case stays here until the Migration Agency has consented and received it.',
  },
  'consent-return': {
    name: 'Consent to the return of the case',
    does: 'The Police may then return the case.',
  },
  'decline-return': {
    name: 'Decline the return of the case',
    does: 'The case stays with the Police.',
  },
  'return-case': {
    name: 'Return the case',
    does: 'No force may be used while the case is on its way. Once received, the Migration Agency is competent.',
  },
};
