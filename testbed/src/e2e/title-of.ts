// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { demonstrationIdentities } from '../identity-provider/demonstration-identities.ts';

/** What the sign-in page calls whoever signs in under this name. */
export function titleOf(subject: string): string {
  const identity = demonstrationIdentities.find((one) => one.subject === subject);
  if (!identity) throw new SamsynError('runtime.internal', `nobody is called ${subject}`);
  return identity.title.sv;
}
