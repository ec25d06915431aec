// SPDX-License-Identifier: EUPL-1.2
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { notAmongYours } from '../case/not-among-yours.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { assembleBundle } from './assemble-bundle.ts';
import type { EvidenceChoice } from './evidence-choice.ts';
import { findExchanged } from './exchanged.ts';
import type { Exchanged } from './exchanged.ts';
import { whyNotShown } from './why-not-shown.ts';

/**
 * The bundle for an actor whose right to it has been settled; recorded before it is handed out.
 * @throws SamsynError `input.not-found`, `input.schema` for an item that the message
 * does not have, `evidence.not-proved-yet`
 */
export async function exportEvidenceAs(
  context: CaseContext,
  actor: string,
  messageId: string,
  choice: EvidenceChoice,
): Promise<Uint8Array> {
  const exchanged = await findExchanged(context.db, messageId);
  if (!exchanged) throw notAmongYours('message');
  return exportAs(context, actor, exchanged, choice);
}

async function exportAs(
  context: CaseContext,
  actor: string,
  exchanged: Exchanged,
  choice: EvidenceChoice,
): Promise<Uint8Array> {
  const bytes = await assembleBundle(context, exchanged, choice);
  const { messageId, digest, key } = exchanged;
  await recordOnly(context, {
    event: 'evidence.exported',
    actor,
    caseId: key.caseId,
    content: { messageId, digest, ...choice },
  });
  return bytes;
}

/**
 * The bundle to an officer whose case it is, or, without what the message says, to oversight.
 * @throws SamsynError `access.forbidden`, also for the content of a message about a protected
 * person to one who is not cleared; otherwise as `exportEvidenceAs`
 */
export async function exportEvidence(
  context: CaseContext,
  officer: Officer,
  messageId: string,
  choice: EvidenceChoice,
): Promise<Uint8Array> {
  const exchanged = await findExchanged(context.db, messageId);
  if (!exchanged) throw notAmongYours('message');
  const refused = await whyNotShown(context, officer, exchanged);
  if (refused && choice.content !== 'withheld') throw refused;
  return exportAs(context, actorOf(officer), exchanged, choice);
}
