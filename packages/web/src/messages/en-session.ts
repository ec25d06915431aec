// SPDX-License-Identifier: EUPL-1.2
import type { SessionWords } from './sv-session.ts';

/** When a session is about to end, and when it has ended. */
export const enSession: SessionWords = {
  warning: 'You will soon be signed out',
  warningText: (at) =>
    `You will be signed out at ${at} unless you go on. What you have typed stays on the page even then.`,
  prolong: 'Stay signed in',
  over: 'You are no longer signed in',
  overText:
    'What you have typed is still here and none of it has been sent. Sign in again in a new tab and come back here. The page goes on where you were.',
  signInAgain: 'Sign in again in a new tab',
  signedInAgain: 'I have signed in again',
  notYet: 'You are still not signed in.',
  done: 'You are signed in',
  doneText: 'Go back to the tab where you were working. You can close this one.',
};
