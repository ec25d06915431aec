// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { FiguresSigned } from '@samsyn/contract';
import type { FigureRequest } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { signedFigures } from './signed-figures.ts';

/**
 * The figures of a period signed in this authority's name at an officer's word, for the joint report.
 * Who had it done and what for is on the ledger.
 * @throws SamsynError `access.forbidden`, `figures.period`, `envelope.key-*` when no key may sign now
 */
export async function signOwnFigures(
  context: CaseContext,
  officer: Officer,
  { from, until, purpose }: FigureRequest,
): Promise<FiguresSigned> {
  if (!hasRight(officer.roles, 'agree'))
    throw new SamsynError('access.forbidden', 'your role does not sign for the joint report');
  const run = { period: { from, until }, actor: actorOf(officer), purpose };
  const { statement, signed } = await signedFigures(context, run);
  return FiguresSigned.parse({
    name: `figures-${statement.authority}.jws`,
    signed: Buffer.from(signed).toString('utf8'),
    computedAt: statement.computedAt,
    rows: statement.rows.length,
    hidden: statement.rows.filter((row) => row.hidden).length,
  });
}
