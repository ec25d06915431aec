// SPDX-License-Identifier: EUPL-1.2
import { userInfo } from 'node:os';

/**
 * Who runs the program, as the ledger names an actor: by the number that the machine gives them. An
 * entry's actor cannot be erased, so a user name, which can be a person's, has no place there.
 */
export function operatorActor(): string {
  return `operator:${userInfo().uid}`;
}
