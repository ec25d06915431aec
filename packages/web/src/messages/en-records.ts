// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';
import type { RecordWords } from './sv-records.ts';

/** The English of the same. */
export const enRecords: RecordWords = {
  record: {
    title: 'Record an item',
    what: 'Choose an item and fill in what it says, where it comes from and which day it is as of.',
    happens:
      'The item is added to the case in your name. What is there already stands; nothing is sent.',
    item: 'Item',
    chooseItem: 'Choose an item',
    itemMissing: 'Choose an item. None is chosen beforehand.',
    value: 'What the item says',
    optional: (label) => `${label} (optional)`,
    dateHint: 'YYYY-MM-DD',
    countryHint: 'Country code of two letters, such as SE. XX if the country is unknown.',
    fieldMissing: (label) => `Fill in: ${label}.`,
    fieldWrong: (label) => `Not accepted: ${label}.`,
    source: 'Where the item comes from',
    sourceMissing: 'Choose where the item comes from. Nothing is chosen beforehand.',
    reference: 'Reference to the source',
    referenceHint: 'So that a colleague finds the source, such as a reference number and a day.',
    asOf: 'The day that the item is as of',
    asOfHint: 'YYYY-MM-DD, not later than today.',
    document: 'Attach a document',
    documentHint: (megabytes) => `PDF, picture or plain text, at most ${megabytes} MB.`,
    documentChosen: (name) => `Chosen document: ${name}`,
    documentExpected: 'A document usually belongs to the item.',
    documentUploading: 'The document is being transferred',
    documentHeld:
      'The document has not been scanned for harmful code yet. It can be attached, but nobody can open it before it has been scanned.',
    documentRemove: 'Remove the document',
    button: 'Record the item',
    recorded: (item) => `Recorded: ${item}.`,
  },
  give: {
    title: (recipient) => `Give items to ${recipient}`,
    what: 'Choose which of our items in the case you want to give on own initiative. None is chosen for you.',
    happens:
      'Nothing is sent. Each item is assessed under the law of today, and you see the outcome before you decide.',
    items: 'Items to give',
    values: (count) => counted(count, 'value', 'values'),
    missing: 'Choose at least one item.',
    none: 'We have no items in the case that can be given.',
    button: 'Assess the items',
  },
  classify: {
    title: 'Classify the case',
    what: 'State our class and what it rests on. No class is chosen for you.',
    happens:
      'The class is recorded in your name. The reasons stay with us. Nothing is sent, and nothing is decided by the class.',
    section: 'Classifications',
    standing: {
      'not-made': 'Neither authority has classified the case.',
      'only-ours': 'Only we have classified the case, as far as we know.',
      'only-theirs': 'Only the other authority has classified the case.',
      alike: 'The authorities have the same class.',
      differs: 'The authorities have different classes.',
      'other-version':
        'The classifications were made by different versions of the definition and cannot be compared.',
      'apart-on-record':
        'The authorities have different classes. The difference was considered and upheld with reasons.',
    },
    grounds: 'Grounds',
    meaning: 'Meaning',
    definedOn: 'Definition of',
    noVersion: 'not stated',
    upheld: 'Upheld after comparison',
    reasons: 'Reasons, kept with us',
    unknown: (code) => `${code}, not in our definition`,
    purpose: 'What the class is for',
    version: (day) => `Definition of ${day}`,
    agreement: 'The definition that the authorities have agreed on',
    criteria: 'Told by',
    class: 'Class',
    classMissing: 'Choose a class. None is chosen beforehand.',
    groundsHint: (max) => `Choose one to ${max} grounds.`,
    groundsMissing: (max) => `Choose at least one and at most ${max} grounds.`,
    button: 'Record the class',
    recorded: (scheme) => `The class is recorded: ${scheme}.`,
    resolve: 'Resolve the difference',
    resolveWhat: 'What do we do about the difference?',
    resolveMissing: 'Choose what we do. Nothing is chosen beforehand.',
    how: {
      'adopt-theirs': 'We adopt the class and grounds of the other authority',
      'keep-ours': 'We uphold our class',
    },
    resolveHappens:
      'What you decide is recorded in your name. The other authority learns of it only when you give the item.',
    resolveButton: 'Record the decision',
    open: 'Classify the case or resolve a difference',
  },
};
