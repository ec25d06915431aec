// SPDX-License-Identifier: EUPL-1.2
import { installedVersions } from '@samsyn/lawbook';
import type { Version } from '@samsyn/lawbook';
import { Digest, SamsynError } from '@samsyn/terms';
import type { AgreementSubject } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';

/**
 * A version by its hash: one that is installed here, or one that was proposed.
 * @throws SamsynError `agreement.unknown`
 */
export async function findVersion(
  context: Pick<CaseContext, 'lawbook'>,
  db: Reader,
  subject: AgreementSubject,
  hash: Digest | undefined,
): Promise<Version> {
  const installed = installedVersions(context.lawbook).get(subject);
  if (installed?.hash === hash && installed) return installed;
  const row =
    hash === undefined
      ? undefined
      : await db
          .selectFrom('agreement_versions')
          .selectAll()
          .where('subject', '=', subject)
          .where('hash', '=', hash)
          .executeTakeFirst();
  if (!row) throw new SamsynError('agreement.unknown', 'no such version here', 'hash');
  const content = Buffer.from(row.content).toString('utf8');
  return { subject, hash: Digest.parse(row.hash), edition: row.edition, content };
}
