// SPDX-License-Identifier: EUPL-1.2

/** What the officer finds the parts of a disclosure by, in one language. */
export interface ScreenWords {
  readonly items: string;
  readonly waitsForWord: string;
  readonly waitsForJudgment: string;
  readonly reasons: string;
  readonly recordJudgment: string;
  readonly word: RegExp;
  readonly sendItem: string;
  readonly recordWord: string;
  readonly recorded: (item: string) => string;
  readonly send: (recipient: string) => string;
  readonly confirm: (recipient: string) => string;
  readonly goes: (recipient: string) => string;
  readonly sendNow: string;
  readonly sent: string;
}

export const swedish: ScreenWords = {
  items: 'Uppgifterna, en för en',
  waitsForWord: 'väntar på ditt ställningstagande',
  waitsForJudgment: 'väntar på en bedömning',
  reasons: 'Skäl',
  recordJudgment: 'Registrera bedömningen',
  word: /^Ställningstagande/,
  sendItem: 'Skicka uppgiften',
  recordWord: 'Registrera ställningstagandet',
  recorded: (item) => `Registrerat. ${item}:`,
  send: (recipient) => `Skicka till ${recipient}`,
  confirm: (recipient) => `Skicka till ${recipient}?`,
  goes: (recipient) => `Skickas till ${recipient}`,
  sendNow: 'Skicka nu',
  sent: 'Skickat.',
};

export const english: ScreenWords = {
  items: 'The items, one by one',
  waitsForWord: 'waits for your word',
  waitsForJudgment: 'waits for a judgment',
  reasons: 'Reasons',
  recordJudgment: 'Record the judgment',
  word: /^Word given/,
  sendItem: 'Send the item',
  recordWord: 'Record your word',
  recorded: (item) => `Recorded. ${item}:`,
  send: (recipient) => `Send to ${recipient}`,
  confirm: (recipient) => `Send to ${recipient}?`,
  goes: (recipient) => `Goes to ${recipient}`,
  sendNow: 'Send now',
  sent: 'Sent.',
};
