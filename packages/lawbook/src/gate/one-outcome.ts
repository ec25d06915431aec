// SPDX-License-Identifier: EUPL-1.2
import { marks, no, type Operation, silent, yes } from '@samsyn/rules';
import { findWitness } from './find-witness.ts';
import type { Obligation } from './obligation.ts';

/** Every combination of facts has exactly one answer: no gap, since the general rule covers all. */
export const oneOutcome: Obligation = {
  name: 'every combination has exactly one outcome',
  violations: (stretch) => {
    const { space, ruleSet, lawbook } = stretch;
    return stretch.classes.flatMap((one) => {
      const gaps = space.diagrams.apply(isGap, one.diagram, one.diagram);
      if (gaps === no) return [];
      const { rule } = ruleSet.root.rule;
      const place = lawbook.rules.get(rule)?.placeOf() ?? rule;
      const message = {
        sv: 'huvudregeln täcker inte alla fall',
        en: 'the general rule leaves a gap',
      };
      const witness = findWitness(stretch, one, gaps);
      return [{ place, rule, from: ruleSet.from, message, witness }];
    });
  },
};

const isGap: Operation = (answer) => (answer === marks.gap || answer === silent ? yes : no);
