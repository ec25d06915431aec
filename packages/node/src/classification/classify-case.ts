// SPDX-License-Identifier: EUPL-1.2
import type { ClassifyCase } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { recordClass } from './record-class.ts';

/**
 * An officer classifies the case by the definition in use, with reasons. Nothing is sent, and
 * nothing follows of it by itself.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `case.unknown-class`,
 * `agreement.not-agreed`
 */
export async function classifyCase(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  given: ClassifyCase,
): Promise<void> {
  if (!hasRight(officer.roles, 'record-entries'))
    throw new SamsynError('access.forbidden', 'your role does not classify cases');
  await record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    const made = { ...given, upheld: false, kind: 'case-classified' } as const;
    const { entryId, value } = await recordClass(context, tx, officer, found, made);
    const line = await ledger.add({
      event: 'case.classified',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { entryId, scheme: given.scheme, value, reasons: given.reasons },
    });
    return { line, result: undefined };
  });
}
