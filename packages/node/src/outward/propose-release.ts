// SPDX-License-Identifier: EUPL-1.2
import type { ProposeRelease } from '@samsyn/contract';
import { hasRight, outwardList } from '@samsyn/casework';
import { ReleaseId, SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { checkEntryValue } from '../case/check-entry-value.ts';
import { readWholeDocument } from '../case/documents.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import type { Tx } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { assertEnforces } from './assert-enforces.ts';
import { outwardItem } from './assess-release.ts';

/** @throws SamsynError `outward.not-on-list`, `input.schema`, `case.document-missing` */
async function checkItems(
  context: CaseContext,
  tx: Tx,
  found: OwnCase,
  { items }: ProposeRelease,
): Promise<void> {
  if (new Set(items.map(({ item }) => item)).size !== items.length)
    throw new SamsynError('input.schema', 'an item stands twice', 'items');
  for (const { item, value, document } of items) {
    if (!outwardList.includes(item))
      throw new SamsynError('outward.not-on-list', 'not on the closed list', item);
    const catalogued = outwardItem(context, item);
    checkEntryValue(value, catalogued, ['value']);
    if (document === undefined) continue;
    if (!catalogued.documentExpected)
      throw new SamsynError('outward.not-on-list', 'the item has no document', item);
    await readWholeDocument(tx, found.key, document);
  }
}

async function keep(
  context: CaseContext,
  tx: Tx,
  officer: Officer,
  found: OwnCase,
  given: ProposeRelease,
): Promise<ReleaseId> {
  const releaseId = ReleaseId.parse(context.newId());
  await tx
    .insertInto('outward_drafts')
    .values({
      person_id: found.key.personId,
      release_id: releaseId,
      case_id: found.key.caseId,
      state: given.state,
      mission: given.mission,
      proposer_id: officer.officerId,
      proposer_name: officer.name,
      proposed_at: context.clock(),
    })
    .execute();
  await tx
    .insertInto('outward_items')
    .values(
      given.items.map(({ item, value, document }) => ({
        person_id: found.key.personId,
        release_id: releaseId,
        item,
        value: JSON.stringify(value),
        document_digest: document ?? null,
      })),
    )
    .execute();
  return releaseId;
}

/**
 * An officer proposes what a mission is to be given: items of the closed list alone, documents of
 * the case alone. Nothing is decided.
 * @throws SamsynError `access.forbidden`, `disclosure.not-competent`, `input.not-found`, `input.schema`,
 * `outward.not-on-list`,
 * `case.document-missing`
 */
export async function proposeRelease(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  given: ProposeRelease,
): Promise<ReleaseId> {
  if (!hasRight(officer.roles, 'send'))
    throw new SamsynError('access.forbidden', 'your role does not release');
  return record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    if (found.protection !== 'none' && !found.cleared)
      throw new SamsynError('access.forbidden', 'only a cleared officer decides on this release');
    await assertEnforces(context, tx, found);
    await checkItems(context, tx, found, given);
    const releaseId = await keep(context, tx, officer, found, given);
    const items = given.items.map(({ item }) => item);
    await addCaseEvent(context, tx, found.key, {
      kind: 'outward-proposed',
      officer: officer.name,
      items,
    });
    const line = await ledger.add({
      event: 'outward.proposed',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { releaseId, state: given.state, items },
    });
    return { line, result: releaseId };
  });
}
