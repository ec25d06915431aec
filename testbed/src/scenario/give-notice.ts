// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureView } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { untilDelivered } from './until-delivered.ts';

/** Proposes to give the items on own initiative; nothing is judged or sent. */
export async function proposeNotice(
  officer: OfficerClient,
  caseId: CaseId,
  items: readonly string[],
): Promise<DisclosureView> {
  const body = { items: items.map((item) => ItemId.parse(item)) };
  return officer.call(routes.proposeNotice, { params: { caseId }, body });
}

/** Gives the items on own initiative: judged, sent, and receipted by the other authority. */
export async function giveNotice(
  officer: OfficerClient,
  caseId: CaseId,
  items: readonly string[],
): Promise<DisclosureView> {
  const { disclosureId } = await proposeNotice(officer, caseId, items);
  const { view } = await settleAndSend(officer, disclosureId, reasoning);
  await untilDelivered(officer, { caseId, messageId: view.messages.at(-1)?.messageId ?? '' });
  return view;
}
