// SPDX-License-Identifier: EUPL-1.2
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { confirmProposed } from '../scenario/confirm-proposed.ts';
import { readAndDetain } from './read-and-detain.ts';

/** The enforcing officer confirms what the decision rests on, reads it and detains on it. */
export async function detainIn(received: ReceivedCase): Promise<void> {
  await confirmProposed(received.enforcer, received.caseId);
  await readAndDetain(received);
}
