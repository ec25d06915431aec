// SPDX-License-Identifier: EUPL-1.2
import type { EvidenceView } from '@samsyn/contract';
import { CaseId, Instant, MessageId } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { notAmongYours } from '../case/not-among-yours.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { findExchanged } from './exchanged.ts';
import { openExchanged } from './open-exchanged.ts';
import { whyNotShown } from './why-not-shown.ts';

/**
 * What the proof of a message can show to this officer; recorded as a reading.
 * @throws SamsynError `access.forbidden`, `input.not-found`
 */
export async function viewEvidence(
  context: CaseContext,
  officer: Officer,
  messageId: string,
): Promise<EvidenceView> {
  const exchanged = await findExchanged(context.db, messageId);
  if (!exchanged) throw notAmongYours('message');
  const mayShow = (await whyNotShown(context, officer, exchanged)) === undefined;
  const { caseId } = exchanged.key;
  await recordOnly(context, { event: 'case.read', actor: actorOf(officer), caseId, content: {} });
  const { form, places } = await openExchanged(context, exchanged);
  return {
    messageId: MessageId.parse(messageId),
    caseId: CaseId.parse(caseId),
    kind: exchanged.kind,
    at: Instant.parse(form.sentAt),
    hasReceipt: exchanged.receipt !== undefined,
    mayShow,
    items: mayShow ? [...new Set(places.map(({ item }) => item))] : [],
  };
}
