// SPDX-License-Identifier: EUPL-1.2
import type { AccessFile, AccessLine, AccessReview } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError, limits } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';
import { readAccesses } from './review-access.ts';

const columns = ['at', 'event', 'officer', 'name', 'unit', 'case', 'basis', 'reason'] as const;

/** A cell in quotes; what a spreadsheet would take for a formula is made text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function row({ at, event, officer, case: of, basis, reason }: AccessLine): string {
  const { officerId, name, unit } = officer;
  return [at, event, officerId, name, unit, of?.number, basis, reason]
    .map((text) => cell(text ?? ''))
    .join(',');
}

/**
 * A review of who has looked at whom, as a file, the newest first; it tells nothing of the person.
 * That it was taken out is recorded with the reason before it is answered.
 * @throws SamsynError `access.forbidden`
 */
export async function exportAccesses(
  context: CaseContext,
  officer: Officer,
  review: AccessReview,
): Promise<AccessFile> {
  if (!hasRight(officer.roles, 'review-access'))
    throw new SamsynError('access.forbidden', 'your role does not review accesses');
  const page = await readAccesses(context, review, limits.accessExportLinesMax);
  await recordOnly(context, {
    event: 'access.exported',
    actor: actorOf(officer),
    content: { ...review, lines: page.lines.length },
  });
  const csv = [columns.join(','), ...page.lines.map(row), ''].join('\r\n');
  return { csv, lines: page.lines.length, more: page.next !== null };
}
