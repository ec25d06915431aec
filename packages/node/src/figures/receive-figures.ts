// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { FiguresReceived } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { verifyFigures } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';

/**
 * Keeps the other authority's signed figures, to stand beside our own of the same period: both its
 * signatures are good, and they are its own. The same figures again change nothing.
 * @throws SamsynError `access.forbidden`, `envelope.*`, `message.schema`, `message.wrong-sender`
 */
export async function receiveFigures(
  context: CaseContext,
  officer: Officer,
  text: string,
): Promise<FiguresReceived> {
  if (!hasRight(officer.roles, 'read-figures'))
    throw new SamsynError('access.forbidden', 'your role does not read figures');
  const signed = Buffer.from(text);
  const statement = await verifyFigures(signed, context.peer.keys);
  const { authority, from, until, computedAt, rows } = statement;
  if (authority !== context.peer.authority.id)
    throw new SamsynError('message.wrong-sender', 'another authority’s figures', 'authority');
  const digest = createHash('sha256').update(signed).digest('hex');
  return record(context, async (tx, ledger) => {
    await tx
      .insertInto('received_figures')
      .values({
        digest,
        authority,
        period_from: from,
        period_until: until,
        computed_at: computedAt,
        signed,
        received_at: context.clock(),
      })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute();
    const line = await ledger.add({
      event: 'figures.received',
      actor: actorOf(officer),
      content: { authority, from, until, digest },
    });
    return { line, result: { from, until, rows: rows.length } };
  });
}
