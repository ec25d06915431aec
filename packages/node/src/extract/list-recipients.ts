// SPDX-License-Identifier: EUPL-1.2
import type { AskRecipients, RecipientsView } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { findSubject } from './find-subject.ts';
import { readDisclosed } from './read-disclosed.ts';

/**
 * What went to whom about one person, oldest first: which items, never what they said. Of a person
 * with a protected identity the items are told to a cleared officer alone. Recorded with its reason.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `extract.too-long`
 */
export async function listRecipients(
  context: CaseContext,
  officer: Officer,
  { number, reason }: AskRecipients,
): Promise<RecipientsView> {
  if (!hasRight(officer.roles, 'read-recipients'))
    throw new SamsynError('access.forbidden', 'your role does not read what went to whom');
  const { found, mayKnow } = await findSubject(context, officer, number);
  const { caseId } = found;
  await recordOnly(context, {
    event: 'extract.recipients-read',
    actor: actorOf(officer),
    caseId,
    content: { reason },
  });
  const disclosed = await readDisclosed(context, found.key);
  return {
    caseId,
    number: found.number,
    mayProve: hasRight(officer.roles, 'export-evidence'),
    disclosed: disclosed.map((one) => (mayKnow ? one : { ...one, items: null })),
  };
}
