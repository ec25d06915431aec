// SPDX-License-Identifier: EUPL-1.2
import { createClient } from './client.ts';
import { noteSeen } from './session-channel.ts';

const signedOut = 401;

/** Calls the node that served this page. */
export const call = createClient(async (address, init) => {
  const answer = await fetch(address, init);
  if (answer.status !== signedOut) noteSeen();
  return answer;
});
