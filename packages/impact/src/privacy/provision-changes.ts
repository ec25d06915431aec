// SPDX-License-Identifier: EUPL-1.2
import type { Lawbook } from '@samsyn/lawbook';
import { assess } from '@samsyn/rules';
import { cite, isSamsynError, limits, type Question } from '@samsyn/terms';
import { caseKinds } from '../caseload/case-kinds.ts';
import type { Caseload } from '../caseload/caseload.ts';
import { questionOf } from '../question-of.ts';
import type { Comparison } from '../workbench.ts';
import type { ProvisionChange, ProvisionChanges } from './privacy-figures.ts';

/**
 * The judgments that fall away and those that are added, by provision. Looked up once for every kind
 * of cases, the largest first, until the limit is reached.
 */
export function provisionChanges(comparison: Comparison, caseload: Caseload): ProvisionChanges {
  const { lawbook, amended, on } = comparison;
  const { asked, diagrams, codes, projection } = caseKinds(comparison, caseload);
  const columns = new Map(diagrams.map((diagram, at) => [diagram, at]));
  const changed = asked.flatMap(({ entry, way, moved }) => {
    const at = columns.get(moved) ?? 0;
    return [...projection.counts.entries()]
      .filter(([kind]) => (codes[kind * diagrams.length + at] ?? 0) !== 0)
      .map(([kind, count]) => ({ entry, way, kind, count }));
  });
  const questions = changed.reduce((sum, { count }) => sum + count, 0);
  const looked = changed
    .toSorted((a, b) => b.count - a.count)
    .slice(0, limits.impactSafeguardsLookedMax);
  const tally = new Map<
    string,
    { provision: string; test: string; lapses: number; added: number }
  >();
  for (const { entry, way, kind, count } of looked) {
    const question = questionOf(caseload, projection.first[kind] ?? 0, entry, way, on);
    const [before, after] = [judgments(question, lawbook), judgments(question, amended)];
    for (const [key, named] of new Map([...before, ...after])) {
      if (before.has(key) && after.has(key)) continue;
      const own = tally.get(key) ?? { ...named, lapses: 0, added: 0 };
      if (before.has(key)) own.lapses += count;
      else own.added += count;
      tally.set(key, own);
    }
  }
  const provisions: ProvisionChange[] = [...tally.values()].toSorted(
    (a, b) => b.lapses + b.added - a.lapses - a.added,
  );
  const questionsLookedAt = looked.reduce((sum, { count }) => sum + count, 0);
  return { provisions, questions, questionsLookedAt };
}

type Named = Pick<ProvisionChange, 'provision' | 'test'>;

function judgments(question: Question, { ruleSetOn }: Lawbook): Map<string, Named> {
  try {
    const { openJudgments } = assess(question, ruleSetOn(question.date));
    return new Map(
      openJudgments.map(({ provision, test }) => {
        const named = { provision: cite(provision), test };
        return [`${named.provision} ${test}`, named];
      }),
    );
  } catch (error) {
    if (isSamsynError(error) && error.code === 'law.no-law-for-date') return new Map();
    throw error;
  }
}
