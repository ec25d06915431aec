// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { AgreementSubjectView, AgreementVersionView } from '@samsyn/contract';
import type { AgreementSubject } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import type { NodePlan } from './node-plan.ts';

const reasons = 'Versionen används i demonstrationen och har lästs av båda myndigheterna.';

interface TwoNodes {
  readonly nodes: Readonly<Record<NodePlan['name'], { readonly url: string }>>;
}

interface InUse extends AgreementVersionView {
  readonly subject: AgreementSubject;
}

/** The version in use of each subject, as a jurist sees it. */
async function inUse(jurist: OfficerClient): Promise<readonly InUse[]> {
  const { subjects } = await jurist.call(routes.getAgreements, { params: {} });
  return subjects.flatMap(({ subject, versions }: AgreementSubjectView) =>
    versions.filter(({ installed }) => installed).map((version) => ({ ...version, subject })),
  );
}

async function untilAll(
  jurist: OfficerClient,
  what: string,
  is: (version: InUse) => boolean,
): Promise<readonly InUse[]> {
  return until(what, async () => {
    const versions = await inUse(jurist);
    return versions.every(is) ? versions : undefined;
  });
}

async function propose(jurist: OfficerClient, version: InUse): Promise<void> {
  if (!version.actions.includes('propose')) return;
  const params = { subjectId: version.subject };
  await jurist.call(routes.proposeVersion, { params, body: { hash: version.hash, reasons } });
}

async function accept(jurist: OfficerClient, version: InUse): Promise<void> {
  const open = version.proposals.find(({ state }) => state === 'open');
  if (open === undefined || !version.actions.includes('accept')) return;
  const { proposalId } = open;
  const body = { word: 'accept' as const, hash: version.hash };
  await jurist.call(routes.acceptVersion, { params: { proposalId }, body });
}

/**
 * What both nodes have in use is agreed between them when this resolves: a jurist of each has
 * signed it, through the officers' interface. What is agreed already stays as it is.
 * @returns how many versions were agreed now
 */
export async function agreeInstalled({ nodes }: TwoNodes): Promise<number> {
  const [proposer, other] = await Promise.all([
    signIn(nodes.migration.url, 'mv-jurist'),
    signIn(nodes.police.url, 'pol-jurist'),
  ]);
  const missing = (await inUse(proposer)).filter(({ agreed }) => !agreed);
  await Promise.all(missing.map((version) => propose(proposer, version)));
  const proposed = await untilAll(
    other,
    'the proposals at the other authority',
    ({ agreed, proposals }) => agreed || proposals.length > 0,
  );
  await Promise.all(proposed.map((version) => accept(other, version)));
  for (const jurist of [other, proposer])
    await untilAll(jurist, 'the agreement', ({ agreed }) => agreed);
  return missing.length;
}
