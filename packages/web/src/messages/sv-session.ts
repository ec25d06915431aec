// SPDX-License-Identifier: EUPL-1.2
/** När inloggningen går ut och när den har gått ut. */
export const svSession = {
  warning: 'Du loggas snart ut',
  warningText: (at: string) =>
    `Du loggas ut ${at} om du inte fortsätter. Det du har skrivit finns kvar på sidan även då.`,
  prolong: 'Fortsätt vara inloggad',
  over: 'Du är inte längre inloggad',
  overText:
    'Det du har skrivit finns kvar och inget av det har skickats. Logga in igen i en ny flik och kom tillbaka hit. Sidan fortsätter där du var.',
  signInAgain: 'Logga in igen i en ny flik',
  signedInAgain: 'Jag har loggat in igen',
  notYet: 'Du är fortfarande inte inloggad.',
  done: 'Du är inloggad',
  doneText: 'Gå tillbaka till fliken där du arbetade. Den här fliken kan du stänga.',
};
export type SessionWords = typeof svSession;
