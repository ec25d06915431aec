// SPDX-License-Identifier: EUPL-1.2
import type { RecordJudgment, ReviewRelease } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { assessRelease } from './assess-release.ts';
import { holdOpenRelease } from './find-own-release.ts';
import type { LoadedRelease, LoadedReleaseItem } from './load-release.ts';

function itemOf({ items }: LoadedRelease, item: string): LoadedReleaseItem {
  const found = items.find((one) => one.item === item);
  if (!found) throw new SamsynError('input.unknown-item', 'the release has no such item', 'item');
  return found;
}

function assertJudges(officer: Officer): void {
  if (!hasRight(officer.roles, 'judge'))
    throw new SamsynError('access.forbidden', 'your role does not decide on disclosure');
}

/**
 * Records one officer's judgment on one item, with reasons: whether it is absolutely necessary, and
 * whether it can be given without danger to anyone.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `outward.closed`,
 * `disclosure.judgment-not-asked`
 */
export async function judgeReleaseItem(
  context: CaseContext,
  officer: Officer,
  releaseId: string,
  { item, fact, value, reasons }: RecordJudgment,
): Promise<void> {
  assertJudges(officer);
  await record(context, async (tx, ledger) => {
    const { found, release } = await holdOpenRelease(tx, officer, releaseId);
    const { assessment, askedOn } = assessRelease(
      context,
      found,
      release.state,
      itemOf(release, item),
    );
    const asked = assessment.openJudgments.find((judgment) => judgment.fact === fact);
    if (!asked?.answers.some((answer) => answer.value === value))
      throw new SamsynError(
        'disclosure.judgment-not-asked',
        'the law does not ask for this judgment now',
        'fact',
      );
    await tx
      .insertInto('outward_judgments')
      .values({
        person_id: release.key.personId,
        judgment_id: context.newId(),
        release_id: release.releaseId,
        item,
        fact,
        value,
        given_on: askedOn,
        reasons,
        officer_id: officer.officerId,
        officer_name: officer.name,
        at: context.clock(),
      })
      .execute();
    const line = await ledger.add({
      event: 'outward.judged',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { releaseId, item, fact, value, reasons },
    });
    return { line, result: undefined };
  });
}

/**
 * Keeps one officer's first word on whether an item can show that asylum was sought. A word is not
 * taken back: who has changed their mind proposes anew.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `input.unknown-item`, `outward.closed`,
 * `outward.reviewed`
 */
export async function reviewReleaseItem(
  context: CaseContext,
  officer: Officer,
  releaseId: string,
  { item, revealsAsylum, reasons }: ReviewRelease,
): Promise<void> {
  assertJudges(officer);
  await record(context, async (tx, ledger) => {
    const { found, release } = await holdOpenRelease(tx, officer, releaseId);
    const { reviews } = itemOf(release, item);
    if (reviews.some(({ officerId }) => officerId === officer.officerId))
      throw new SamsynError('outward.reviewed', 'you have reviewed the item', 'item');
    await tx
      .insertInto('outward_reviews')
      .values({
        person_id: release.key.personId,
        release_id: release.releaseId,
        item,
        officer_id: officer.officerId,
        officer_name: officer.name,
        reveals_asylum: revealsAsylum,
        reasons,
        at: context.clock(),
      })
      .execute();
    const line = await ledger.add({
      event: 'outward.reviewed',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { releaseId, item, revealsAsylum, reasons },
    });
    return { line, result: undefined };
  });
}
