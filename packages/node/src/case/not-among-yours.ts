// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** The refusal of what is not the officer's: the same as for what does not exist. */
export function notAmongYours(
  what: 'case' | 'disclosure' | 'request' | 'document' | 'release' | 'message',
): SamsynError {
  return new SamsynError('input.not-found', `there is no such ${what} among yours`, `${what}Id`);
}
