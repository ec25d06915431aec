// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { AgreementSubject, Digest } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import { isAgreed } from './is-agreed.ts';

/** @throws SamsynError `agreement.not-agreed` when the two authorities have not agreed on it */
export async function requireAgreed(
  db: Reader,
  subject: AgreementSubject,
  hash: Digest,
): Promise<void> {
  if (await isAgreed(db, subject, hash)) return;
  throw new SamsynError(
    'agreement.not-agreed',
    'the authorities have not agreed on this version',
    subject,
  );
}
