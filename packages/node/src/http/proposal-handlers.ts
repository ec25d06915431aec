// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { obstacleMap } from '@samsyn/impact';
import { legalDay } from '@samsyn/terms';
import { proposalDesk } from '../proposal/proposal-desk.ts';
import { assertCompares, sittings } from '../proposal/sittings.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Proposed changes of the law, compared with it; what the law of a day stands in the way of. */
export function mountProposals(door: Door, context: OfficerContext): void {
  const desk = proposalDesk(context, context.proposals);
  const open = sittings(context);

  door.mount(routes.listProposals, async ({ officer }) => {
    assertCompares(officer);
    return { proposals: desk.list() };
  });
  door.mount(routes.getProposal, async ({ officer, params }) => {
    assertCompares(officer);
    return desk.read(params.proposalId);
  });
  door.mount(routes.openSitting, async ({ officer, body }) => {
    assertCompares(officer);
    return { sitting: await open.open(officer, body.proposal, body.purpose) };
  });
  door.mount(routes.endSitting, async ({ officer, params }) => {
    assertCompares(officer);
    await open.end(officer, params.sittingId);
    return {};
  });
  door.mount(routes.compareProposal, async ({ officer, body: { sitting, ...version } }) => {
    assertCompares(officer);
    open.count(officer, sitting);
    return desk.compare(version);
  });
  door.mount(routes.checkProposal, async ({ officer, body: { sitting, ...version } }) => {
    assertCompares(officer);
    open.require(officer, sitting);
    return desk.check(version);
  });
  door.mount(routes.getObstacles, async ({ params }) => {
    const on = params.on ?? legalDay(context.clock());
    return {
      on,
      obstacles: obstacleMap(context.lawbook, on).map(
        ({ item, label, direction, way, standing, provisions, judgments, rule }) => ({
          item,
          label,
          direction,
          way,
          standing,
          provisions,
          judgments,
          rule: rule ?? null,
        }),
      ),
    };
  });
}
