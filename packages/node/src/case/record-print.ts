// SPDX-License-Identifier: EUPL-1.2
import type { PrintView, PrintedKind } from '@samsyn/contract';
import { recordOnly } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';
import { findOwnCase } from './find-own-case.ts';
import { readingOf } from './reading-of.ts';

/**
 * Records that the officer prints a part of a case, as a reading that says what was printed: paper
 * is read by more than the one who printed it.
 * @throws SamsynError `input.not-found`
 */
export async function recordPrint(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  what: PrintedKind,
): Promise<PrintView> {
  const found = await findOwnCase(context.db, officer, caseId);
  const printedAt = context.clock();
  await recordOnly(context, {
    event: 'case.read',
    actor: actorOf(officer),
    caseId: found.caseId,
    content: { printed: what, ...readingOf(found) },
  });
  return {
    caseId: found.caseId,
    number: found.number,
    what,
    printedBy: officer.name,
    printedAt,
  };
}
