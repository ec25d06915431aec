// SPDX-License-Identifier: EUPL-1.2
import { routes, unattendedHeader } from '@samsyn/contract';
import { isAttended } from './attended.ts';
import { createClient } from './client.ts';
import { noteSeen } from './session-channel.ts';

const signedOut = 401;

/** Calls the node that served this page. */
export const call = createClient(async (address, init) => {
  const attended = isAttended();
  const headers = new Headers(init?.headers);
  if (!attended) headers.set(unattendedHeader, '1');
  const answer = await fetch(address, { ...init, headers });
  // Asked about itself, the session stands as long as the node says so.
  const standsFor = attended || address === routes.getSession.path;
  if (answer.status !== signedOut && standsFor) noteSeen();
  return answer;
});
