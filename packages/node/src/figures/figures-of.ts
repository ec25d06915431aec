// SPDX-License-Identifier: EUPL-1.2
import { computeFigures, definitionsEdition } from '@samsyn/report';
import { limits, startOfDay, suite } from '@samsyn/terms';
import type { FigurePeriod, FigureStatement } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { readReport } from '../store/read-report.ts';
import { assertPeriod } from './assert-period.ts';
import { loadFacts } from './load-facts.ts';

export interface FigureRun {
  readonly period: FigurePeriod;
  /** Who has them computed, as the ledger names an actor. */
  readonly actor: string;
  /** What for, in their own words. */
  readonly purpose: string;
}

/**
 * This authority's own figures of a period, all of one moment, small numbers hidden. That they were
 * computed, by whom and what for, is on the ledger before they are given.
 * @throws SamsynError `figures.period`
 */
export async function figuresOf(context: CaseContext, run: FigureRun): Promise<FigureStatement> {
  const { period, actor, purpose } = run;
  assertPeriod(period);
  const facts = await readReport(context, async (db) =>
    loadFacts({ context, db, begin: startOfDay(period.from), end: startOfDay(period.until) }),
  );
  await recordOnly(context, {
    event: 'figures.computed',
    actor,
    content: { from: period.from, until: period.until, purpose },
  });
  return {
    version: 1,
    suite,
    kind: 'figures',
    authority: context.own.authority.id,
    role: context.own.authority.role,
    from: period.from,
    until: period.until,
    computedAt: context.clock(),
    definitions: definitionsEdition,
    catalogueHash: context.lawbook.catalogueHash,
    countToldMin: limits.figureCountToldMin,
    rows: [...computeFigures(facts)],
  };
}
