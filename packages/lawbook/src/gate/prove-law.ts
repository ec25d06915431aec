// SPDX-License-Identifier: EUPL-1.2
import { factOrder, factSpace, supportOf } from '@samsyn/rules';
import type { Digest, PlainDate } from '@samsyn/terms';
import { checkLawbook, type Finding } from '../check-lawbook.ts';
import type { Lawbook } from '../load-lawbook.ts';
import { changesBetween, type StretchChange } from './changes-between.ts';
import { type Budget, formsAgree } from './forms-agree.ts';
import { invariantObligation } from './invariant.ts';
import type { Obligations } from './load-obligations.ts';
import { milderIsNamed } from './milder-is-named.ts';
import { judgmentsWiden, protectionNarrows } from './monotone.ts';
import { noDeadGate } from './no-dead-gate.ts';
import { noDeadRule } from './no-dead-rule.ts';
import { noUnorderedOverlap } from './no-unordered-overlap.ts';
import { nothingWithoutProvision } from './nothing-without-provision.ts';
import type { Obligation } from './obligation.ts';
import { oneOutcome } from './one-outcome.ts';
import { drawStretch, groupItems, type Stretch } from './stretch.ts';
import { type Unreached, unreachedIn } from './unreached.ts';
import type { Violation } from './violation.ts';

/** One obligation, proved on every stretch of days or broken by a case. */
export type Proved = {
  readonly name: string;
  readonly holds: boolean;
  readonly witness?: Violation;
  /** Every violation; `witness` is the first. */
  readonly violations: readonly Violation[];
};

/** What was proved of one stretch of days. */
export type ProvedStretch = {
  readonly from: PlainDate;
  readonly hash: Digest;
  readonly rules: number;
  /** Combinations of the facts on which the answer depends, over all items; a decimal number. */
  readonly combinations: string;
  readonly nodes: number;
};

/** The certificate of a law book: what was counted, what was proved, and how. */
export type LawCheck = {
  readonly provisions: number;
  readonly rules: number;
  readonly items: number;
  readonly intervals: readonly ProvedStretch[];
  readonly combinations: string;
  readonly method: string;
  readonly obligations: readonly Proved[];
  readonly findings: readonly Finding[];
  /** What each stretch of days answers otherwise than the one before; empty when not asked for. */
  readonly changes: readonly StretchChange[];
  /** Rules that no item of the catalogue can reach, though another item could. */
  readonly unreached: readonly Unreached[];
};

const nodesMax = 4_000_000;

const standing: readonly Obligation[] = [
  oneOutcome,
  noUnorderedOverlap,
  nothingWithoutProvision,
  noDeadRule,
  noDeadGate,
  protectionNarrows,
  judgmentsWiden,
  milderIsNamed,
];

/**
 * Proves every obligation for every combination of facts on every stretch of days. The budget bounds
 * how many questions are put to all forms of the engine one by one.
 * @throws SamsynError `law.too-complex` when a diagram outgrows the budget of nodes.
 */
export function proveLaw(lawbook: Lawbook, obligations: Obligations, budget: Budget): LawCheck {
  const ruleSets = lawbook.stretches.map((day) => lawbook.ruleSetOn(day));
  const order = factOrder(lawbook.vocabulary, ruleSets);
  const space = factSpace(lawbook.vocabulary, order, nodesMax);
  const groups = groupItems(lawbook, ruleSets);
  const drawn = ruleSets.map((ruleSet) => drawStretch(lawbook, ruleSet, space, groups));
  const all = [...standing, ...obligations.invariants.map(invariantObligation)];
  const proved = all.map(({ name, violations }): Proved => {
    const found = drawn.flatMap((stretch) => violations(stretch, obligations));
    return proofOf(name, found);
  });
  const whole = proved.every(({ name, holds }) => holds || name !== oneOutcome.name);
  const forms = formsAgree(drawn, whole ? budget : { ...budget, questionsMax: 0 });
  const findings = checkLawbook(lawbook);
  const intervals = drawn.map(measure);
  const combinations = intervals.reduce((sum, one) => sum + BigInt(one.combinations), 0n);
  const provisions = new Set([...lawbook.rules.values()].flatMap(citations));
  return {
    provisions: provisions.size,
    rules: lawbook.rules.size,
    items: lawbook.catalogue.items.size,
    intervals,
    combinations: String(combinations),
    method: forms.method,
    obligations: [
      ...proved,
      examplesProved(lawbook, findings),
      proofOf('the four forms of the engine agree', forms.violations),
    ],
    findings,
    changes: budget.changes === true ? changesOf(drawn) : [],
    unreached: unreachedIn(drawn),
  };
}

function changesOf(drawn: readonly Stretch[]): StretchChange[] {
  return drawn.flatMap((newer, at) => {
    const older = drawn[at - 1];
    return older === undefined ? [] : [changesBetween(older, newer)];
  });
}

function proofOf(name: string, violations: readonly Violation[]): Proved {
  const [witness] = violations;
  return { name, holds: witness === undefined, ...(witness && { witness }), violations };
}

/** Examples and references, as the check of the law book finds them. */
function examplesProved({ stretches }: Lawbook, findings: readonly Finding[]): Proved {
  const [from] = stretches;
  const violations = findings.flatMap(({ place, message }): Violation[] =>
    from === undefined
      ? []
      : [
          {
            place,
            rule: undefined,
            from,
            message: { sv: message, en: message },
            witness: undefined,
          },
        ],
  );
  return proofOf('each provision permits, bars and bounds by examples that answer so', violations);
}

function citations({ block }: { readonly block: { readonly cites: readonly object[] } }): string[] {
  return block.cites.map((provision) => JSON.stringify(provision));
}

function measure({ lawbook, ruleSet, space, classes }: Stretch): ProvedStretch {
  const { diagrams } = space;
  const combinations = classes.reduce((sum, { items, diagram }) => {
    const levels = [...supportOf(diagrams, diagram)];
    const own = levels.reduce((all, level) => all * BigInt(diagrams.sizes[level] ?? 1), 1n);
    return sum + own * BigInt(items.length);
  }, 0n);
  const standingRules = [...lawbook.rules.values()].filter(({ block }) =>
    block.inForce.some(
      ({ from, until }) => from <= ruleSet.from && (until === undefined || ruleSet.from < until),
    ),
  );
  return {
    from: ruleSet.from,
    hash: ruleSet.hash,
    rules: standingRules.length,
    combinations: String(combinations),
    nodes: diagrams.nodes,
  };
}
