// SPDX-License-Identifier: EUPL-1.2
import type { VersionComparison } from '@samsyn/contract';
import { compareVersions, parseVersion } from '@samsyn/lawbook';
import type { AgreementSubject, Digest } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { assertMayReadAgreements } from './assert-may-agree.ts';
import { findVersion } from './find-version.ts';

/**
 * What the later version says otherwise than the earlier, part by part.
 * @throws SamsynError `access.forbidden`, `agreement.unknown`
 */
export async function compare(
  context: CaseContext,
  officer: Officer,
  subject: AgreementSubject,
  hashes: { readonly before: Digest; readonly after: Digest },
): Promise<VersionComparison> {
  assertMayReadAgreements(officer);
  const read = async (hash: Digest) => {
    const { content, edition } = await findVersion(context, context.db, subject, hash);
    return { version: { hash, edition }, parts: parseVersion(subject, content).parts };
  };
  const [before, after] = [await read(hashes.before), await read(hashes.after)];
  const changes = compareVersions(before.parts, after.parts).map((change) => ({
    ...change,
    fields: [...change.fields],
  }));
  return { subject, before: before.version, after: after.version, changes };
}
