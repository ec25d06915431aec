// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { acts, none, reads } from '../route-builders.ts';
import { SessionView } from '../session-view.ts';

export const getSession = reads({
  id: 'getSession',
  path: '/api/session',
  summary: 'Who is signed in',
  params: none,
  answer: SessionView,
});
const SignedOut = z.strictObject({
  signedOut: z.literal(true),
  /** Where the browser ends the session at the identity provider, if that can be done. */
  leaveBy: z.url().nullable(),
});

export const signOut = acts({
  id: 'signOut',
  path: '/api/session/end',
  summary: 'Sign out',
  params: none,
  body: none,
  answer: SignedOut,
});
export const signOutEverywhere = acts({
  id: 'signOutEverywhere',
  path: '/api/session/end-everywhere',
  summary: 'End every session of the officer, in other browsers too',
  params: none,
  body: none,
  answer: SignedOut,
});
