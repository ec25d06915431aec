// SPDX-License-Identifier: EUPL-1.2
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { loadCase } from '../case/load-case.ts';
import { dispatchWithin } from './dispatch.ts';
import { loadDisclosure } from './load-disclosure.ts';
import { loadRequest } from '../case/load-request.ts';
import { propose } from './propose.ts';

const node = 'node';

/**
 * Takes up a received request: each item asked for is frozen and assessed. What the law says `must`
 * go is sent at once by itself; the rest waits for an officer. Done once for a request: a second
 * call finds the answer begun and does nothing.
 */
export async function answerRequest(context: CaseContext, requestId: string): Promise<void> {
  const request = await loadRequest(context.db, requestId);
  if (request.direction !== 'in' || request.disclosureId !== null) return;
  await record(context, async (tx, ledger) => {
    const found = await loadCase(tx, request.key.caseId);
    const disclosureId = await propose(context, tx, found, {
      purpose: 'answer',
      mode: 'pull',
      handingOver: false,
      ground: null,
      requestId,
      items: request.items.map(({ item, need, asked }) => ({ item, need, asked })),
      drawnUp: [],
      openedBy: context.own.authority.name.sv,
    });
    const claimed = await tx
      .updateTable('requests')
      .set({ disclosure_id: disclosureId })
      .where('person_id', '=', found.key.personId)
      .where('request_id', '=', requestId)
      .where('disclosure_id', 'is', null)
      .executeTakeFirst();
    if (claimed.numUpdatedRows === 0n) throw new Error('the answer was begun by another');
    const proposed = await ledger.add({
      event: 'disclosure.proposed',
      actor: node,
      caseId: found.key.caseId,
      content: {
        disclosureId,
        purpose: 'answer',
        requestId,
        items: request.items.map(({ item }) => item),
      },
    });
    const disclosure = await loadDisclosure(tx, disclosureId);
    const withheld = disclosure.items
      .filter(({ status }) => status === 'barred')
      .map(({ item }) => item);
    if (withheld.length > 0) {
      await addCaseEvent(context, tx, found.key, {
        kind: 'item-withheld',
        items: withheld,
        disclosureId,
        requestId,
      });
      await ledger.add({
        event: 'disclosure.refused',
        actor: node,
        caseId: found.key.caseId,
        content: { disclosureId, items: withheld },
      });
    }
    const dispatched = await dispatchWithin(context, tx, ledger, found, disclosure, {
      actor: node,
    });
    return { line: dispatched ?? proposed, result: undefined };
  });
}
