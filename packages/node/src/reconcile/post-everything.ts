// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { agreedActs } from '../agreement/agreed-acts.ts';
import { record } from '../audit/record.ts';
import { assertTaken } from '../delivery/assert-taken.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { giveBack } from './give-back.ts';
import { lostMessages } from './lost-messages.ts';
import type { LostMessage } from './lost-messages.ts';
import { postAgain } from './post-again.ts';

interface Posted {
  readonly posted: number;
  readonly kept: number;
}

const isTransfer = ({ kind }: LostMessage): boolean => kind === 'handover' || kind === 'return';

/**
 * Posts what we sent of one case again, in the order in which it was received, and tells where the
 * case itself moved between. A case that is not at the peer can only begin again with our handover.
 */
async function postCase(
  context: DeliveryContext,
  runId: string,
  messages: readonly LostMessage[],
  isThere: boolean,
): Promise<Posted> {
  const [first] = messages;
  const begunHere = first?.ours === true && first.kind === 'handover';
  if (!isThere && !begunHere)
    return { posted: 0, kept: messages.filter(({ ours }) => ours).length };
  let posted = 0;
  let kept = 0;
  for (const message of messages.filter(({ accepted }) => accepted)) {
    if (!message.ours) {
      if (isTransfer(message)) await giveBack(context, runId, [message]);
      continue;
    }
    const healing = await postAgain(context, message);
    if (healing === 'posted-again') posted += 1;
    else kept += 1;
  }
  return { posted, kept };
}

/** Takes the cases side by side, a few at a time. */
async function postSome(
  context: DeliveryContext,
  runId: string,
  caseIds: readonly string[],
): Promise<Posted> {
  if (caseIds.length === 0) return { posted: 0, kept: 0 };
  const lost = await lostMessages(context, caseIds);
  const there = await giveBack(context, runId, lost);
  const waiting = [...Map.groupBy(lost, ({ caseId }) => caseId)];
  const done: Posted[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [caseId, messages] = next;
      done.push(await postCase(context, runId, messages, there.has(caseId)));
    }
  };
  await Promise.all(Array.from({ length: limits.resyncCasesAtATime }, work));
  return {
    posted: done.reduce((sum, one) => sum + one.posted, 0),
    kept: done.reduce((sum, one) => sum + one.kept, 0),
  };
}

async function casesAfter(context: DeliveryContext, after: string): Promise<readonly string[]> {
  const rows = await context.db
    .selectFrom('messages')
    .select('case_id')
    .distinct()
    .where('case_id', '>', after)
    .orderBy('case_id')
    .limit(limits.resyncCasesBatch)
    .execute();
  return rows.map((row) => row.case_id);
}

/**
 * Gives a node that was restored or started empty everything of ours that it is entitled to: the same
 * sealed bytes by the same walk, case after case, each assessed again; and tells it what it sent
 * itself. Where it has come stands in the database after each batch: cut off, it goes on from there.
 * @throws SamsynError when the peer does not answer; the job is then tried again
 */
export async function postEverything(context: DeliveryContext, runId: string): Promise<void> {
  // First what was agreed: without it the other node can take in nothing.
  for (const agreement of await agreedActs(context.db)) {
    const body = Buffer.from(JSON.stringify(agreement));
    assertTaken(
      await context.peerClient.post('/peer/given-back/agreements', body, 'application/json'),
    );
  }
  for (;;) {
    const run = await context.db
      .selectFrom('resync_runs')
      .selectAll()
      .where('run_id', '=', runId)
      .executeTakeFirst();
    if (!run || run.finished_at !== null) return;
    const caseIds = await casesAfter(context, run.after_case);
    const { posted, kept } = await postSome(context, runId, caseIds);
    const at = context.clock();
    await record(context, async (tx, ledger) => {
      await tx
        .updateTable('resync_runs')
        .set({
          after_case: caseIds.at(-1) ?? run.after_case,
          cases: run.cases + caseIds.length,
          posted: run.posted + posted,
          kept: run.kept + kept,
          finished_at: caseIds.length === 0 ? at : null,
        })
        .where('run_id', '=', runId)
        .execute();
      const content = { runId, cases: caseIds.length, posted, kept };
      const line = await ledger.add({ event: 'resync.posted', actor: 'node', content });
      return { line, result: undefined };
    });
  }
}
