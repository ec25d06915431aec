// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { DepartureReceipt } from '@samsyn/contract';
import { hasRight, isFirm } from '@samsyn/casework';
import { signDepartureReceipt } from '@samsyn/envelope';
import { Digest, SamsynError, legalDay } from '@samsyn/terms';
import type { Sentence } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { shownName } from '../case/shown-name.ts';
import { standingOf } from '../case/standing-of.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';

type Statement = DepartureReceipt['statement'];

function wordsOf({ authority, caseNumber, leftOn, entryBanUntil }: Statement): Sentence {
  const until = entryBanUntil;
  return {
    sv: `${authority.sv} intygar att den som ärende ${caseNumber} gäller lämnade Sverige den ${leftOn}.${until === null ? '' : ` Återreseförbudet gäller till den ${until}.`}`,
    en: `${authority.en} certifies that the person of case ${caseNumber} left Sweden on ${leftOn}.${until === null ? '' : ` The entry ban runs until ${until}.`}`,
  };
}

/**
 * The receipt of a departure, for the person to keep: signed by the authority, its digest in the
 * ledger. Only of a departure that is shown, or that a named officer has confirmed.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `departure.not-shown`
 */
export async function departureReceipt(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<DepartureReceipt> {
  if (!hasRight(officer.roles, 'act'))
    throw new SamsynError('access.forbidden', 'your role does not certify departures');
  const found = await findOwnCase(context.db, officer, caseId);
  const madeAt = context.clock();
  const standing = standingOf(context, found, legalDay(madeAt));
  const { departure } = standing;
  const leftOn = departure.value.on;
  if (leftOn === null || !isFirm(departure))
    throw new SamsynError('departure.not-shown', 'no departure is shown', 'caseId');
  const ban = standing['entry-ban'];
  const statement: Statement = {
    kind: 'departure-receipt',
    authority: context.own.authority.name,
    caseNumber: found.number,
    name: shownName(found),
    leftOn,
    entryBanUntil: ban.value.word === 'running' ? ban.value.on : null,
    madeAt,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(statement));
  const signed = await signDepartureReceipt(bytes, context.own.keys);
  const digest = Digest.parse(createHash('sha256').update(signed).digest('hex'));
  await recordOnly(context, {
    event: 'departure.certified',
    actor: actorOf(officer),
    caseId,
    content: { digest, leftOn },
  });
  const base64 = Buffer.from(signed).toString('base64');
  return { statement, words: wordsOf(statement), digest, signed: base64 };
}
