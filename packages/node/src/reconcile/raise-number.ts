// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, CaseId, PersonId, sequenceName } from '@samsyn/terms';
import type { KeyedMessage } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { ExchangedCase } from './exchanged-case.ts';
import { raiseSequence } from './raise-sequence.ts';
import type { RunKey } from './run-key.ts';

/** The name of our sequence that the peer's message stands in, by what it is called in the run. */
function ownSequence(
  context: DirectoryContext,
  key: RunKey,
  held: Pick<ExchangedCase, 'personId' | 'caseId'>,
  sequence: string,
): string | undefined {
  const ids = {
    personId: PersonId.parse(held.personId),
    caseId: CaseId.parse(held.caseId),
    sender: AuthorityId.parse(context.own.authority.id),
  };
  const names = [sequenceName('notice', ids), sequenceName('stop', ids)];
  return names.find((name) => key.digest('sequence', name) === sequence);
}

/**
 * Lets our sequence go on after a number that the other authority holds and we have no record of, so
 * that no number is used twice.
 * @returns whether it stood below
 */
export async function raiseNumber(
  context: DirectoryContext,
  key: RunKey,
  held: Pick<ExchangedCase, 'personId' | 'caseId'>,
  { sequence, number }: Pick<KeyedMessage, 'sequence' | 'number'>,
): Promise<boolean> {
  const name = ownSequence(context, key, held, sequence);
  if (name === undefined) return false;
  const reached = await context.db
    .selectFrom('sequences')
    .select('last')
    .where('name', '=', name)
    .executeTakeFirst();
  if (reached && reached.last >= number) return false;
  return record(context, async (tx, ledger) => {
    await raiseSequence(tx, { name, number });
    const line = await ledger.add({
      event: 'reconcile.number-raised',
      actor: 'node',
      caseId: held.caseId,
      content: { sequence: name, number },
    });
    return { line, result: true };
  });
}
