// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseId, DisclosureId } from '@samsyn/terms';
import { reasoning } from '../../demo/reasoning.ts';
import { settleItems } from '../../demo/settle.ts';
import { until } from '../../demo/until.ts';
import { withClient } from '../../postgres/with-client.ts';
import type { Exchange } from '../../scenario/exchange.ts';
import { proposeNotice } from '../../scenario/give-notice.ts';
import { handOver } from '../../scenario/hand-over.ts';
import { query } from '../../scenario/query.ts';
import { untilDelivered } from '../../scenario/until-delivered.ts';
import { untilReceived } from '../../scenario/until-received.ts';
import { multiplyCases } from '../officer/multiply-cases.ts';

/** A case that both authorities have, with a notice in it that only has to be sent. */
export interface ReadyNotice {
  readonly caseId: CaseId;
  readonly personId: string;
  readonly disclosureId: DisclosureId;
}

const told = 'destination';

/** One case, handed over and proved, and a notice that is judged; through the officers' interface. */
async function firstNotice(exchange: Exchange): Promise<void> {
  const { caseId, messageId } = await handOver(exchange, 'BENCH-0001');
  await untilDelivered(exchange.sender, { caseId, messageId });
  await untilReceived(exchange.receiver, caseId);
  await until('the proofs', async () => {
    const sides = [];
    for (const node of ['migration', 'police'] as const)
      sides.push(...(await query(exchange.testbed, node, 'select 1 from receipt_proofs')));
    return sides.length > 1 ? true : undefined;
  });
  const { disclosureId } = await proposeNotice(exchange.sender, caseId, [told]);
  await settleItems(exchange.sender, disclosureId, reasoning);
}

/**
 * So many cases stand at both nodes when this resolves, each of another person, handed over, with a
 * notice that is judged and not sent. The first is made through the officers' interface; the others
 * are the same rows under other ids.
 */
export async function readyNotices(exchange: Exchange, count: number): Promise<ReadyNotice[]> {
  await firstNotice(exchange);
  for (const node of ['migration', 'police'] as const)
    await withClient(exchange.testbed.postgres.urlFor(node), (client) =>
      multiplyCases(client, count - 1),
    );
  return query<ReadyNotice>(
    exchange.testbed,
    'migration',
    `select case_id as "caseId", person_id as "personId", disclosure_id as "disclosureId"
       from disclosures where purpose = 'notice' and state = 'open' order by disclosure_id`,
  );
}

/** An officer sends the notice; resolves when the node has answered. */
export async function sendNotice(
  { sender }: Pick<Exchange, 'sender'>,
  { disclosureId }: ReadyNotice,
): Promise<void> {
  const path = routes.dispatchDisclosure.path.replace('{disclosureId}', disclosureId);
  const answer = await sender.raw('POST', path, JSON.stringify({ items: [told] }));
  await answer.arrayBuffer();
}
