// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { judgmentBasis } from '../disclosure/judgment-basis.ts';
import { waitingJudgments } from '../disclosure/waiting-judgments.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** The desk for judgments: what waits, and what each is judged on. */
export function mountJudgments(door: Door, context: OfficerContext): void {
  door.mount(routes.listWaitingJudgments, async ({ officer, body }) =>
    waitingJudgments(context, officer, body.after),
  );
  door.mount(routes.getJudgmentBasis, async ({ officer, params }) =>
    judgmentBasis(context, officer, params.disclosureId, params.itemId),
  );
}
