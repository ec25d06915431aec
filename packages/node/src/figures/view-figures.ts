// SPDX-License-Identifier: EUPL-1.2
import type { FigureRequest, FiguresView } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { verifyFigures } from '@samsyn/envelope';
import { definitionOf, indicators, readIndicator } from '@samsyn/report';
import { Instant, SamsynError } from '@samsyn/terms';
import type { FigurePeriod, FigureStatement } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { figuresOf } from './figures-of.ts';
import { isGuarded } from './is-guarded.ts';

/** The newest figures of the period that the other authority has given, by the same definitions. */
async function othersOf(
  { db, peer }: CaseContext,
  { from, until }: FigurePeriod,
  own: FigureStatement,
): Promise<FigureStatement | undefined> {
  const row = await db
    .selectFrom('received_figures')
    .select(['signed', 'computed_at'])
    .where('period_from', '=', from)
    .where('period_until', '=', until)
    .where('authority', '=', peer.authority.id)
    .orderBy('computed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const keys = peer.keysAt(Instant.parse(row.computed_at));
  const statement = await verifyFigures(row.signed, keys);
  return statement.definitions === own.definitions ? statement : undefined;
}

/**
 * The indicators, the gaps and the lead times of a period, the other authority's indicators beside
 * our own where it has given them. That they were computed is on the ledger with what for.
 * @throws SamsynError `access.forbidden`, `figures.period`
 */
export async function viewFigures(
  context: CaseContext,
  officer: Officer,
  { from, until, purpose }: FigureRequest,
): Promise<FiguresView> {
  if (!hasRight(officer.roles, 'read-figures'))
    throw new SamsynError('access.forbidden', 'your role does not read figures');
  const period = { from, until };
  const own = await figuresOf(context, { period, actor: actorOf(officer), purpose });
  const other = await othersOf(context, period, own);
  const items = [...context.lawbook.catalogue.items.values()];
  return {
    from,
    until,
    computedAt: own.computedAt,
    countToldMin: own.countToldMin,
    otherComputedAt: other?.computedAt ?? null,
    indicators: indicators.map((indicator) => {
      const { id, name, source, figure } = indicator;
      const { definition, query, uncertainty } = definitionOf(figure);
      return {
        id,
        name,
        definition,
        query,
        uncertainty,
        source,
        own: readIndicator(indicator, own),
        other: other ? readIndicator(indicator, other) : null,
      };
    }),
    gaps: own.rows.filter(({ figure }) => figure.startsWith('gap-')),
    times: own.rows.filter(({ figure }) => figure.endsWith('-time')),
    guarded: items.filter(isGuarded).map(({ item }) => item),
  };
}
