// SPDX-License-Identifier: EUPL-1.2
import { runClocks } from './act/run-clocks.ts';
import { sweepClocks } from './act/sweep-clocks.ts';
import { deliverStatements } from './agreement/deliver-statements.ts';
import type { ArchiveContext } from './archive/archive-context.ts';
import { proposeSeparations } from './archive/propose-separations.ts';
import { deliver } from './delivery/deliver.ts';
import type { DeliveryContext } from './delivery/delivery-context.ts';
import type { JobWork } from './delivery/start-worker.ts';
import { answerRequest } from './disclosure/answer-request.ts';
import { deliverKeyStatements } from './keys/deliver-key-statements.ts';
import { postAgain } from './reconcile/post-again.ts';
import { postEverything } from './reconcile/post-everything.ts';
import { reconcileNow } from './reconcile/reconcile-now.ts';
import { escalateStop } from './stop/escalate-stop.ts';

/** What does each queued job; stops are posted over connections of their own. */
export function nodeJobs(
  rooms: ArchiveContext,
  delivery: DeliveryContext,
  stops: DeliveryContext,
): JobWork {
  return {
    deliverStop: async (payload, starts) => deliver(stops, payload, starts),
    runClocks: async ({ caseId }) => runClocks(rooms, caseId),
    sweepClocks: async () => sweepClocks(rooms),
    proposeSeparations: async () => proposeSeparations(rooms),
    escalateStop: async (payload) => escalateStop(rooms, payload),
    deliver: async (payload, starts) => deliver(delivery, payload, starts),
    postAgain: async (payload) => {
      await postAgain(delivery, payload);
    },
    reconcile: async () => {
      await reconcileNow(delivery);
    },
    resync: async ({ runId }) => postEverything(delivery, runId),
    agree: async () => deliverStatements(delivery),
    keys: async () => deliverKeyStatements(delivery),
    answer: async ({ requestId }) => answerRequest(rooms, requestId),
  };
}
