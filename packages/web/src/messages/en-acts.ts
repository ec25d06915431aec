// SPDX-License-Identifier: EUPL-1.2
import { enActFields } from './en-act-fields.ts';
import { enActNames } from './en-act-names.ts';
import type { ActWords } from './sv-acts.ts';

/** What the screens say in English of acts in the life of a case. */
export const enActs: ActWords = {
  title: 'Acts',
  intro: 'What you can do in the case as it stands, and what hinders the rest.',
  none: 'No act is open to you in the case now.',
  stopped: (count) => `Hindered now (${count})`,
  nowHindered: 'Something now hinders the act. What you have written is kept but cannot be sent.',
  gone: 'There is no such act, or it is not open to you.',
  what: 'Fill in what the act says and what it rests on. Nothing is filled in for you.',
  button: 'Do the act',
  ask: (name) => `${name}?`,
  noUndo: 'It cannot be undone.',
  done: (name) => `Done: ${name}.`,
  chooseDocument: 'Choose a document of the case',
  noDocuments: 'The case has no document.',
  chooseEntry: 'Choose an entry of the case',
  noEntries: 'The case has no such entry.',
  entry: (item, day, reference) => `${item}, ${day}, ${reference}`,
  chooseFirst: 'Choose the entry of the case first.',
  momentHint: 'YYYY-MM-DDTHH:MM:SSZ, time in UTC',
  names: enActNames,
  ...enActFields,
};
