// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type {
  AgreementAction,
  AgreementSubjectView,
  AgreementVersionView,
  AgreementsView,
} from '@samsyn/contract';
import { installedVersions } from '@samsyn/lawbook';
import type { Version } from '@samsyn/lawbook';
import { AgreementSubject, AuthorityId, Digest } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { assertMayReadAgreements } from './assert-may-agree.ts';
import { isSettled, loadProposals } from './proposal.ts';
import type { KeptAct, Proposal } from './proposal.ts';

type Known = Pick<Version, 'subject' | 'hash' | 'edition'>;

/** Every version that was ever proposed, newest first. */
async function proposedVersions(db: Reader): Promise<readonly Known[]> {
  const rows = await db
    .selectFrom('agreement_versions')
    .select(['subject', 'hash', 'edition'])
    .orderBy('at', 'desc')
    .execute();
  return rows.map(({ subject, hash, edition }) => ({
    subject: AgreementSubject.parse(subject),
    hash: Digest.parse(hash),
    edition,
  }));
}

function deliveryOf({ result }: KeptAct): 'on-its-way' | 'received' | 'not-taken' {
  if (result === null) return 'on-its-way';
  return result === 'accepted' ? 'received' : 'not-taken';
}

function proposalView({ proposalId, state, acts }: Proposal) {
  return {
    proposalId,
    state,
    acts: acts.map((act) => ({
      actId: act.actId,
      act: act.act,
      authority: AuthorityId.parse(act.authority),
      title: act.title,
      unit: act.unit,
      reasons: act.reasons,
      at: act.at,
      delivery: deliveryOf(act),
      code: act.code,
    })),
  };
}

function actionsOn(of: readonly Proposal[], mayAct: boolean): AgreementAction[] {
  if (!mayAct || of.some(({ state }) => state === 'accepted')) return [];
  const open = of.filter(({ state }) => state === 'open');
  const answers: AgreementAction[] = open.some(({ own }) => !own) ? ['accept', 'refuse'] : [];
  const withdraw: AgreementAction[] = open.some(({ own }) => own) ? ['withdraw'] : [];
  return open.length === 0 ? ['propose'] : [...answers, ...withdraw];
}

/**
 * The subjects, their versions and what was said of each.
 * @throws SamsynError `access.forbidden`
 */
export async function agreementsView(
  context: CaseContext,
  officer: Officer,
): Promise<AgreementsView> {
  assertMayReadAgreements(officer);
  const mayAct = hasRight(officer.roles, 'agree');
  const proposals = await loadProposals(context.db);
  const proposed = await proposedVersions(context.db);
  const versionView = ({ subject, hash, edition }: Known, installed: boolean) => {
    const of = proposals.filter((one) => one.subject === subject && one.hash === hash);
    const view: AgreementVersionView = {
      hash,
      edition,
      installed,
      agreed: of.some(isSettled),
      proposals: of.map(proposalView).toReversed(),
      actions: actionsOn(of, mayAct),
    };
    return view;
  };
  const subjects = [...installedVersions(context.lawbook).values()].map(
    (version): AgreementSubjectView => ({
      subject: version.subject,
      versions: [
        versionView(version, true),
        ...proposed
          .filter(({ subject, hash }) => subject === version.subject && hash !== version.hash)
          .map((other) => versionView(other, false)),
      ],
    }),
  );
  return { subjects, mayAct };
}
