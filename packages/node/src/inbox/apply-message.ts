// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { CaseMessage } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import type { NewDocument } from '../case/documents.ts';
import { applyAnswer } from './apply-answer.ts';
import { applyHandover } from './apply-handover.ts';
import { applyNotice } from './apply-notice.ts';
import { applyRequest } from './apply-request.ts';
import { applyReturn } from './apply-return.ts';
import { applyStop } from './apply-stop.ts';

/** Applies a verified message to the case; throws a coded error when it cannot be. */
export async function applyMessage(
  context: CaseContext,
  tx: Tx,
  message: CaseMessage,
  documents: readonly NewDocument[],
): Promise<void> {
  const key = { personId: message.personId, caseId: message.caseId };
  const entries = message.body.items.flatMap((item) => item.entries);
  const common = { message, key, entries, documents };
  const { body } = message;
  if (body.kind !== 'handover') await assertCaseIsHere(tx, key, body.kind);
  switch (body.kind) {
    case 'handover':
      return applyHandover(context, tx, { ...common, body });
    case 'request':
      return applyRequest(context, tx, { ...common, body });
    case 'answer':
      return applyAnswer(context, tx, { ...common, body });
    case 'notice':
      return applyNotice(context, tx, { ...common, body });
    case 'stop':
      return applyStop(context, tx, { ...common, body });
    case 'return':
      return applyReturn(context, tx, { ...common, body });
  }
}

/** A stop can overtake the handover that brings its case: then the sender tries again. */
async function assertCaseIsHere(
  tx: Tx,
  key: CaseKey,
  kind: CaseMessage['body']['kind'],
): Promise<void> {
  const found = await tx
    .selectFrom('cases')
    .select('case_id')
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .executeTakeFirst();
  if (found) return;
  const code = kind === 'stop' ? 'message.case-not-come' : 'input.not-found';
  throw new SamsynError(code, 'the case is not here', 'caseId');
}
