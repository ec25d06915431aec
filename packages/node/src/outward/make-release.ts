// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { hasRight, judgeRelease, releasedCategory } from '@samsyn/casework';
import { ItemId, SamsynError, legalDay } from '@samsyn/terms';
import { tellPeer } from '../act/tell-peer.ts';
import { record } from '../audit/record.ts';
import type { Ledger, Tx } from '../audit/record.ts';
import { addEntry } from '../case/add-entry.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { loadCase } from '../case/load-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { assertEnforces } from './assert-enforces.ts';
import { holdOpenRelease } from './find-own-release.ts';
import type { OwnRelease } from './find-own-release.ts';
import { releaseContent } from './release-content.ts';
import { releaseSituation } from './release-situation.ts';

const log = ItemId.parse('outward-release-log');

/** @throws SamsynError `guard.reveals-asylum`, `guard.release-unreviewed` */
async function assertMay(
  context: CaseContext,
  tx: Tx,
  officer: Officer,
  own: OwnRelease,
): Promise<void> {
  const situation = await releaseSituation(context, tx, own, officer.officerId);
  const [stopped] = judgeRelease(situation, context.guardsLeftOut);
  if (stopped) throw new SamsynError(stopped.code, stopped.reason, 'releaseId');
}

/** What went to which state, by category, put on record and brought before the law for the other. */
async function tellReleased(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  officer: Officer,
  { found, release }: OwnRelease,
): Promise<void> {
  const catalogued = context.lawbook.catalogue.items.get(log);
  if (!catalogued) throw new SamsynError('law.not-in-catalogue', 'no such item', log);
  const releasedOn = legalDay(context.clock());
  const categories = new Set(release.items.flatMap(({ item }) => releasedCategory(item) ?? []));
  for (const category of categories)
    await addEntry(context, tx, await loadCase(tx, found.caseId), {
      item: catalogued,
      value: { state: release.state, category, releasedOn },
      source: { kind: 'officer', reference: officer.name },
      asOf: releasedOn,
    });
  await tellPeer(context, tx, ledger, await loadCase(tx, found.caseId), officer, {
    items: [log],
    toldOnAct: true,
  });
}

/**
 * Another officer than the one who proposed it makes the release: the bytes are kept with their
 * digest, and the other authority is told what went where. Nothing is sent by the product.
 * @throws SamsynError `access.forbidden`, `disclosure.not-competent`, `input.not-found`, `outward.closed`,
 * `outward.same-officer`, `guard.reveals-asylum`, `guard.release-unreviewed`
 */
export async function makeRelease(
  context: CaseContext,
  officer: Officer,
  releaseId: string,
): Promise<void> {
  if (!hasRight(officer.roles, 'send'))
    throw new SamsynError('access.forbidden', 'your role does not release');
  await record(context, async (tx, ledger) => {
    const own = await holdOpenRelease(tx, officer, releaseId);
    const { found, release } = own;
    if (release.proposerId === officer.officerId)
      throw new SamsynError('outward.same-officer', 'another officer makes the release');
    await assertEnforces(context, tx, found);
    await assertMay(context, tx, officer, own);
    const content = await releaseContent(context, tx, release);
    const digest = createHash('sha256').update(content).digest('hex');
    await tx
      .insertInto('outward_releases')
      .values({
        person_id: release.key.personId,
        release_id: release.releaseId,
        case_id: release.key.caseId,
        proposer_id: release.proposerId,
        second_id: officer.officerId,
        second_name: officer.name,
        content,
        digest,
        released_at: context.clock(),
      })
      .execute();
    const items = release.items.map(({ item }) => item);
    await addCaseEvent(context, tx, found.key, {
      kind: 'outward-released',
      officer: officer.name,
      items,
    });
    const line = await ledger.add({
      event: 'outward.released',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { releaseId, state: release.state, items, digest },
    });
    await tellReleased(context, tx, ledger, officer, own);
    return { line, result: undefined };
  });
}
