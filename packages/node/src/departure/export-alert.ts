// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { ReturnAlertExport } from '@samsyn/contract';
import { alertChange, hasRight, returnAlert } from '@samsyn/casework';
import type { ReturnAlert } from '@samsyn/casework';
import { SamsynError, legalDay } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { standingOf } from '../case/standing-of.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';

function digestOf(fields: ReturnAlert): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

async function lastExport(db: Reader, key: CaseKey) {
  return db
    .selectFrom('alert_exports')
    .select(['change', 'digest'])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('at', 'desc')
    .orderBy('export_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/**
 * Exports the return alert with the change that is due; which one follows from the case, not from
 * the officer. A file is made and put on record; nothing is sent (4 § SIS-förordningen).
 * @throws SamsynError `access.forbidden`, `input.not-found`, `alert.nothing-due`
 */
export async function exportAlert(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<ReturnAlertExport> {
  if (!hasRight(officer.roles, 'act') || context.own.authority.role !== 'migration')
    throw new SamsynError('access.forbidden', 'you do not enter return alerts');
  return record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    const at = context.clock();
    const standing = standingOf(context, found, legalDay(at));
    const fields = returnAlert(found.entries, standing);
    const digest = digestOf(fields);
    const last = await lastExport(tx, found.key);
    const change = alertChange(
      standing,
      last && { change: last.change, sameFields: last.digest === digest },
    );
    if (!change)
      throw new SamsynError('alert.nothing-due', 'no change of the alert is due', 'caseId');
    await tx
      .insertInto('alert_exports')
      .values({
        person_id: found.key.personId,
        case_id: found.key.caseId,
        export_id: context.newId(),
        change,
        digest,
        officer_id: officer.officerId,
        officer_name: officer.name,
        at,
      })
      .execute();
    const line = await ledger.add({
      event: 'alert.exported',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { change, digest },
    });
    const { number: caseNumber } = found;
    const result = { regulation: '2018/1860', change, caseNumber, exportedAt: at, fields } as const;
    return { line, result };
  });
}
