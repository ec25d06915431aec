// SPDX-License-Identifier: EUPL-1.2
import type { IdentityView } from '@samsyn/contract';
import { hasRight, identityClaims } from '@samsyn/casework';
import { CaseId, Instant } from '@samsyn/terms';
import type { EntryId } from '@samsyn/terms';
import { readTold } from '../act/read-told.ts';
import { recordOnly } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { entryView } from '../case/entry-view.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { readingOf } from '../case/reading-of.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';

/** Links of the person either way, oldest first; none to a case that is not the officer's. */
async function readLinks(
  db: Reader,
  officer: Officer,
  { key: { personId } }: OwnCase,
): Promise<IdentityView['links']> {
  const rows = await db
    .selectFrom('person_links')
    .selectAll()
    .where((eb) => eb.or([eb('person_id', '=', personId), eb('other_person_id', '=', personId)]))
    .orderBy('at')
    .orderBy('link_id')
    .execute();
  const others = rows.map((row) => (row.person_id === personId ? row.other_case_id : row.case_id));
  if (others.length === 0) return [];
  const seen = await db
    .selectFrom('cases')
    .select(['case_id', 'number'])
    .where('case_id', 'in', others)
    .where(visibleTo(officer))
    .execute();
  const visible = new Map(seen.map(({ case_id: id, number }) => [id, number]));
  return rows.flatMap((row, at) => {
    const other = others[at];
    const number = other === undefined ? undefined : visible.get(other);
    if (other === undefined || number === undefined) return [];
    const { linked, reasons, officer_name: name } = row;
    return [
      {
        otherCaseId: CaseId.parse(other),
        number,
        linked,
        reasons,
        officer: name,
        at: Instant.parse(row.at),
      },
    ];
  });
}

/**
 * Every claim of who the person is, side by side, with whether the other authority has it and the
 * person was heard; and the links to other persons. Recorded as a reading.
 * @throws SamsynError `input.not-found`
 */
export async function viewIdentity(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<IdentityView> {
  const { db } = context;
  const found = await findOwnCase(db, officer, caseId);
  const content = readingOf(found);
  await recordOnly(context, { event: 'case.read', actor: actorOf(officer), caseId, content });
  const told = await readTold(db, found);
  const shown = (id: EntryId) => {
    const entry = found.entries.find(({ entryId }) => entryId === id);
    return entry ? entryView(context, found, entry) : null;
  };
  return {
    claims: identityClaims(found.entries).flatMap(({ entry, comment }) => {
      const claim = shown(entry.entryId);
      if (!claim) return [];
      const known = claim.receivedWith !== undefined || told.has(entry.entryId);
      return [{ claim, comment: comment ? shown(comment.entryId) : null, known }];
    }),
    links: await readLinks(db, officer, found),
    mayLink: hasRight(officer.roles, 'act'),
  };
}
