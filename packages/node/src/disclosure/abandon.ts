// SPDX-License-Identifier: EUPL-1.2
import type { DisclosurePurpose } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { CaseEventKind } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { findOwnDisclosure } from './find-own-disclosure.ts';
import { keepEarlierStanding } from './keep-earlier-standing.ts';
import { lockDisclosure } from './lock-disclosure.ts';

/** What the timeline tells of it; a request given up is only back where it was drawn up. */
function abandonedEvent(purpose: DisclosurePurpose): CaseEventKind | undefined {
  switch (purpose) {
    case 'handover':
      return 'handover-abandoned';
    case 'notice':
      return 'notice-abandoned';
    case 'request':
    case 'answer':
      return undefined;
  }
}

/**
 * Gives up an open disclosure: nothing more is sent of it. A handover given up leaves the case where
 * it was; a request given up can be reviewed again. An answer is owed and cannot be given up.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `disclosure.closed`,
 * `disclosure.not-permitted`
 */
export async function abandonDisclosure(
  context: CaseContext,
  officer: Officer,
  disclosureId: string,
): Promise<void> {
  if (!hasRight(officer.roles, 'send'))
    throw new SamsynError('access.forbidden', 'your role does not decide on disclosure');
  await record(context, async (tx, ledger) => {
    await lockDisclosure(tx, disclosureId);
    const { found, disclosure } = await findOwnDisclosure(tx, officer, disclosureId);
    if (disclosure.state !== 'open')
      throw new SamsynError('disclosure.closed', 'the disclosure is not open any more');
    if (disclosure.purpose === 'answer') {
      throw new SamsynError(
        'disclosure.not-permitted',
        'an answer is owed to the authority that asked',
      );
    }
    const { personId } = found.key;
    await keepEarlierStanding(context, tx, { personId, disclosureId: disclosure.disclosureId });
    await tx
      .updateTable('disclosures')
      .set({ state: 'abandoned' })
      .where('person_id', '=', found.key.personId)
      .where('disclosure_id', '=', disclosureId)
      .execute();
    if (disclosure.purpose === 'request' && disclosure.requestId !== null) {
      await tx
        .updateTable('requests')
        .set({ state: 'prepared', disclosure_id: null })
        .where('person_id', '=', found.key.personId)
        .where('request_id', '=', disclosure.requestId)
        .execute();
    }
    const kind = abandonedEvent(disclosure.purpose);
    if (kind !== undefined) {
      await addCaseEvent(context, tx, found.key, {
        kind,
        officer: officer.name,
        disclosureId,
      });
    }
    const line = await ledger.add({
      event: 'disclosure.abandoned',
      actor: actorOf(officer),
      caseId: found.key.caseId,
      content: { disclosureId, purpose: disclosure.purpose },
    });
    return { line, result: undefined };
  });
}
