// SPDX-License-Identifier: EUPL-1.2
import { AccessPage } from '@samsyn/contract';
import type { AccessKind, AccessReview } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError, limits } from '@samsyn/terms';
import { sql } from 'kysely';
import { z } from 'zod';
import { recordOnly } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';

const kinds: Readonly<Record<string, AccessKind>> = {
  'case.read': 'case-read',
  'case.opened': 'case-read',
  'document.read': 'document-read',
  'case.searched': 'searched',
  'case.listed': 'listed',
  'case.exported': 'exported',
  'evidence.exported': 'exported',
  'extract.made': 'exported',
  'extract.recipients-read': 'case-read',
  'ledger.exported': 'exported',
  'access.refused': 'refused',
  'access.exported': 'reviewed',
  'access.reviewed': 'reviewed',
  'session.started': 'signed-in',
  'session.ended': 'signed-in',
};

const Told = z.object({
  basis: z.enum(['unit', 'named']).nullish(),
  reason: z.string().nullish(),
});

function toldIn(content: Uint8Array | null): z.infer<typeof Told> {
  if (content === null) return {};
  const parsed = Told.safeParse(JSON.parse(Buffer.from(content).toString('utf8')));
  return parsed.success ? parsed.data : {};
}

async function readLines(
  { db }: CaseContext,
  { by, from, until, after }: AccessReview,
  linesMax: number,
) {
  const day = sql`(l.at at time zone 'Europe/Stockholm')::date`;
  return db
    .selectFrom('access_lines as l')
    .leftJoin('officers_seen as o', 'o.officer_id', 'l.officer_id')
    .leftJoin('cases as c', 'c.case_id', 'l.case_id')
    .leftJoin('ledger_openings as k', 'k.entry_id', 'l.entry_id')
    .select(['l.access_id', 'l.at', 'l.event', 'l.officer_id', 'l.case_id'])
    .select(['o.name', 'o.unit', 'c.number', 'k.content'])
    .where(sql<boolean>`${day} between ${from}::date and ${until}::date`)
    .$if(after !== null, (query) => query.where('l.access_id', '<', after ?? 0))
    .$if(by.kind === 'case', (query) =>
      query.where('c.number', '=', by.kind === 'case' ? by.number : ''),
    )
    .$if(by.kind === 'officer', (query) =>
      query.where('l.officer_id', '=', by.kind === 'officer' ? by.officerId : ''),
    )
    .orderBy('l.access_id', 'desc')
    .limit(linesMax + 1)
    .execute();
}

/** The accesses asked for, the newest first, as many as `linesMax`; decides nothing about who may see them. */
export async function readAccesses(
  context: CaseContext,
  review: AccessReview,
  linesMax: number,
): Promise<AccessPage> {
  const rows = await readLines(context, review, linesMax);
  const shown = rows.slice(0, linesMax);
  const more = rows.length > shown.length;
  return AccessPage.parse({
    lines: shown.map((row) => {
      const { basis, reason } = toldIn(row.content);
      const { officer_id: officerId, name, unit, case_id: caseId, number } = row;
      return {
        accessId: row.access_id,
        at: row.at,
        kind: kinds[row.event] ?? 'acted',
        event: row.event,
        officer: { officerId, name, unit },
        case: caseId === null || number === null ? null : { caseId, number },
        basis: basis ?? null,
        reason: reason ?? null,
      };
    }),
    next: more ? (shown.at(-1)?.access_id ?? null) : null,
  });
}

/**
 * Who has looked at one case, or what one officer has looked at, the newest first (UDL 16 §, GDPR
 * art. 5.2). It tells number and time, nothing of the person. Lists are found by officer alone, and
 * not by each case that was shown in them. The review is recorded before it is answered.
 * @throws SamsynError `access.forbidden`
 */
export async function reviewAccess(
  context: CaseContext,
  officer: Officer,
  review: AccessReview,
): Promise<AccessPage> {
  if (!hasRight(officer.roles, 'review-access'))
    throw new SamsynError('access.forbidden', 'your role does not review accesses');
  await recordOnly(context, {
    event: 'access.reviewed',
    actor: actorOf(officer),
    content: { ...review },
  });
  return readAccesses(context, review, limits.listPageMax);
}
