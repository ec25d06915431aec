// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { agreementsView } from '../agreement/agreements-view.ts';
import { answerProposal } from '../agreement/answer-proposal.ts';
import { compare } from '../agreement/compare.ts';
import { proposeVersion } from '../agreement/propose-version.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Agreeing on versions. Each act answers with how everything then stands. */
export function mountAgreements(door: Door, context: OfficerContext): void {
  door.mount(routes.getAgreements, async ({ officer }) => agreementsView(context, officer));
  door.mount(routes.compareVersions, async ({ officer, params }) =>
    compare(context, officer, params.subjectId, {
      before: params.beforeId,
      after: params.afterId,
    }),
  );
  door.mount(routes.proposeVersion, async ({ officer, params, body }) => {
    await proposeVersion(context, officer, params.subjectId, body);
    return agreementsView(context, officer);
  });
  door.mount(routes.acceptVersion, async ({ officer, params, body }) => {
    const { hash } = body;
    await answerProposal(context, officer, params.proposalId, { act: 'accepted', hash });
    return agreementsView(context, officer);
  });
  door.mount(routes.refuseVersion, async ({ officer, params, body }) => {
    await answerProposal(context, officer, params.proposalId, { act: 'refused', ...body });
    return agreementsView(context, officer);
  });
  door.mount(routes.withdrawVersion, async ({ officer, params, body }) => {
    await answerProposal(context, officer, params.proposalId, { act: 'withdrawn', ...body });
    return agreementsView(context, officer);
  });
}
