// SPDX-License-Identifier: EUPL-1.2
import { installedVersions, parseVersion } from '@samsyn/lawbook';
import type { Version } from '@samsyn/lawbook';
import { SamsynError } from '@samsyn/terms';
import type { AgreementSubject, Digest } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { assertMayAgree } from './assert-may-agree.ts';
import { keepVersion } from './keep-act.ts';
import { findVersion } from './find-version.ts';
import { loadProposals, lockAgreements } from './proposal.ts';
import { say } from './say.ts';

export interface ProposedVersion {
  readonly reasons: string;
  /** The version's content; absent for one that is installed or was proposed before. */
  readonly content?: string | undefined;
  readonly hash?: Digest | undefined;
}

async function versionOf(
  context: CaseContext,
  db: Reader,
  subject: AgreementSubject,
  { content, hash }: ProposedVersion,
): Promise<Version> {
  if (content !== undefined) return parseVersion(subject, content);
  const installed = installedVersions(context.lawbook).get(subject);
  if (installed && (hash === undefined || hash === installed.hash)) return installed;
  return findVersion(context, db, subject, hash);
}

async function assertNew(db: Reader, { subject, hash }: Version): Promise<void> {
  for (const proposal of await loadProposals(db)) {
    if (proposal.subject !== subject || proposal.hash !== hash) continue;
    if (proposal.state === 'accepted')
      throw new SamsynError('agreement.settled', 'the version is agreed', 'hash');
    if (proposal.state === 'open')
      throw new SamsynError('agreement.already-proposed', 'a proposal of it is open', 'hash');
  }
}

/**
 * A jurist proposes a version to the other authority, in this authority's name: one that is
 * installed here, one that was proposed before, or one whose content is given.
 * @throws SamsynError `access.forbidden`, `agreement.content`, `agreement.unknown`,
 * `agreement.settled`, `agreement.already-proposed`
 */
export async function proposeVersion(
  context: CaseContext,
  officer: Officer,
  subject: AgreementSubject,
  proposed: ProposedVersion,
): Promise<void> {
  assertMayAgree(officer);
  await record(context, async (tx, ledger) => {
    await lockAgreements(tx);
    const version = await versionOf(context, tx, subject, proposed);
    await assertNew(tx, version);
    await keepVersion(tx, version, context.clock());
    const of = { ...version, proposer: context.own.authority.id };
    const { reasons } = proposed;
    const line = await say(context, { tx, ledger }, officer, of, { act: 'proposed', reasons });
    return { line, result: undefined };
  });
}
