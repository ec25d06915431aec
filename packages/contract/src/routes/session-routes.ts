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
export const signOut = acts({
  id: 'signOut',
  path: '/api/session/end',
  summary: 'Sign out',
  params: none,
  body: none,
  answer: z.strictObject({ signedOut: z.literal(true) }),
});
