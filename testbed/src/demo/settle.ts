// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import type { DisclosureId, ItemId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';

/** How the officer of the demonstration reasons; one answer to one question, never in bulk. */
export interface Reasoning {
  readonly fact: string;
  readonly value: string;
  readonly reasons: string;
}

export interface TakenDecision {
  readonly item: string;
  readonly decision: string;
  readonly officer: string;
}

async function settleItem(
  officer: OfficerClient,
  disclosureId: DisclosureId,
  { item, status, assessment }: DisclosureItemView,
  reasoning: readonly Reasoning[],
): Promise<TakenDecision | undefined> {
  const by = officer.session.officer.name;
  const params = { disclosureId };
  if (status === 'waits-for-word') {
    await officer.call(routes.giveWord, { params, body: { item, word: 'send' } });
    return { item, decision: 'send', officer: by };
  }
  if (status !== 'waits-for-judgment') return undefined;
  for (const { fact, value, reasons } of reasoning) {
    if (!assessment.openJudgments.some((open) => open.fact === fact)) continue;
    await officer.call(routes.recordJudgment, { params, body: { item, fact, value, reasons } });
    return { item, decision: `${fact}: ${value}`, officer: by };
  }
  return undefined;
}

/**
 * Goes through a disclosure as an officer would, item by item: answers what the law asks with
 * reasons, gives the word where the law leaves it to the officer. Nothing is sent.
 * @returns the items that may go, and what was decided on the way
 */
export async function settleItems(
  officer: OfficerClient,
  disclosureId: DisclosureId,
  reasoning: readonly Reasoning[],
): Promise<{ items: ItemId[]; decisions: readonly TakenDecision[] }> {
  const decisions: TakenDecision[] = [];
  for (;;) {
    const view = await officer.call(routes.getDisclosure, { params: { disclosureId } });
    let moved = false;
    for (const item of view.items) {
      const decision = await settleItem(officer, disclosureId, item, reasoning);
      if (!decision) continue;
      decisions.push(decision);
      moved = true;
    }
    if (moved) continue;
    const going = view.items.filter(({ status }) => status === 'ready');
    return { items: going.map(({ item }) => item), decisions };
  }
}

/** Goes through a disclosure as an officer would, item by item, and sends it. */
export async function settleAndSend(
  officer: OfficerClient,
  disclosureId: DisclosureId,
  reasoning: readonly Reasoning[],
): Promise<{ view: DisclosureView; decisions: readonly TakenDecision[] }> {
  const { items, decisions } = await settleItems(officer, disclosureId, reasoning);
  const view = await officer.call(routes.dispatchDisclosure, {
    params: { disclosureId },
    body: { items },
  });
  return { view, decisions };
}
