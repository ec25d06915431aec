// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { PlainDate, SamsynError } from '@samsyn/terms';
import type { EntryId } from '@samsyn/terms';
import { giveNotice } from '../scenario/give-notice.ts';
import { act, today } from './ready-journey.ts';
import type { ReceivedCase } from './ready-journey.ts';

export interface Claimed {
  readonly familyName?: string;
  readonly givenNames?: string;
  readonly birthDate?: string;
  /** The deciding authority is told, judged as the law asks, and has acknowledged it. */
  readonly tell?: boolean;
}

/** The police add what a document or a register says of who the person is; the claim's entry. */
export async function giveClaim(
  received: ReceivedCase,
  { familyName, givenNames, birthDate, tell }: Claimed,
): Promise<EntryId> {
  const { caseId, enforcer } = received;
  await act(
    received,
    {
      act: 'add-identity-claim',
      ...(familyName !== undefined && { familyName }),
      ...(givenNames !== undefined && { givenNames }),
      ...(birthDate !== undefined && { birthDate: PlainDate.parse(birthDate) }),
      confidence: 'made-probable',
      observedOn: today(),
    },
    { kind: 'document', reference: 'Id-handling DEMO' },
  );
  if (tell === true) await giveNotice(enforcer, caseId, ['new-identity-facts']);
  const { entries } = await enforcer.call(routes.getCase, { params: { caseId } });
  const claim = entries.findLast(({ item }) => String(item) === 'new-identity-facts');
  if (!claim) throw new SamsynError('runtime.internal', 'the claim was not recorded');
  return claim.entryId;
}

/** The person was heard on the claim. */
export async function hearPerson(received: ReceivedCase, claim: EntryId): Promise<void> {
  await act(received, { act: 'record-comment', claim, outcome: 'confirmed', on: today() });
}
