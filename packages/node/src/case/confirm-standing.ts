// SPDX-License-Identifier: EUPL-1.2
import type { ConfirmStanding, StandingView } from '@samsyn/contract';
import { hasRight, isConfirmable } from '@samsyn/casework';
import type { Standing } from '@samsyn/casework';
import { SamsynError, legalDay } from '@samsyn/terms';
import type { StandingName, StandingValue } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';
import { addCaseEvent } from './case-events.ts';
import { readConfirmations } from './confirmations.ts';
import { findOwnCase } from './find-own-case.ts';
import { lockCase } from './lock-case.ts';
import { basisDigest, standingOf } from './standing-of.ts';
import { standingView } from './standing-view.ts';

function assertAsSeen(found: Standing, seen: StandingValue): void {
  const { word, on } = found.value;
  if (word !== seen.word || on !== seen.on)
    throw new SamsynError('standing.moved', 'the fact is computed otherwise now', 'value');
  if (!isConfirmable(found))
    throw new SamsynError(
      'standing.not-proposed',
      'only a fact that is proposed by itself is confirmed',
      'fact',
    );
}

/**
 * A named officer confirms a proposed fact as it was seen, with reasons. The word stands while the
 * basis of the fact is what it is now, and no longer.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `standing.moved`,
 * `standing.not-proposed`
 */
export async function confirmStanding(
  context: CaseContext,
  officer: Officer,
  { caseId, fact }: { readonly caseId: string; readonly fact: StandingName },
  { value, reasons }: ConfirmStanding,
): Promise<StandingView> {
  if (!hasRight(officer.roles, 'confirm-standing'))
    throw new SamsynError('access.forbidden', 'your role does not confirm where a case stands');
  return record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    const now = context.clock();
    const day = legalDay(now);
    const computed = standingOf(context, found, day)[fact];
    assertAsSeen(computed, value);
    const digest = basisDigest(computed.basisText);
    await tx
      .insertInto('standing_confirmations')
      .values({
        person_id: found.key.personId,
        confirmation_id: context.newId(),
        case_id: found.key.caseId,
        fact,
        value_word: value.word,
        value_on: value.on,
        basis_digest: digest,
        reasons,
        officer_id: officer.officerId,
        officer_name: officer.name,
        at: now,
      })
      .execute();
    await addCaseEvent(context, tx, found.key, {
      kind: 'standing-confirmed',
      officer: officer.name,
    });
    const line = await ledger.add({
      event: 'case.standing-confirmed',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { fact, value, basisDigest: digest, reasons },
    });
    const confirmations = await readConfirmations(tx, found.key);
    const settled = standingOf(context, { ...found, confirmations }, day)[fact];
    return { line, result: standingView(officer, settled) };
  });
}
