// SPDX-License-Identifier: EUPL-1.2
import {
  and,
  codes,
  type Diagram,
  drawnOn,
  drawResidual,
  no,
  type Operation,
  or,
  sheetOf,
  yes,
} from '@samsyn/rules';
import type { Outcome } from '@samsyn/terms';
import { asCatalogued, findWitness } from './find-witness.ts';
import type { LoadedInvariant } from './load-obligations.ts';
import type { Obligation } from './obligation.ts';
import type { ItemClass, Stretch } from './stretch.ts';
import type { Violation } from './violation.ts';
import { withoutRules } from './without-rules.ts';

/**
 * What the jurists' file says never happens. The provisions that it names as exceptions are taken
 * out of the law first: were they not there, nothing would go further.
 */
export function invariantObligation(invariant: LoadedInvariant): Obligation {
  const { name, condition, atMost, saveBy = [], place, text } = invariant;
  const proved = new Set<string>();
  return {
    name: `invariant: ${name}`,
    violations: (stretch) => {
      const { space, ruleSet } = stretch;
      if (invariant.from !== undefined && ruleSet.from < invariant.from) return [];
      return stretch.classes.flatMap((one): Violation[] => {
        const concerned = drawnOn(sheetOf(space, one.fixed, 'none'), condition);
        const key = `${concerned} ${one.residual.id}`;
        if (concerned === no || proved.has(key)) return [];
        const without = withoutRules(space, one.residual, ({ rule }) => saveBy.includes(rule));
        const diagram = drawResidual(space, without);
        const further = space.diagrams.apply(beyonds[atMost], diagram, diagram);
        const found = space.diagrams.apply(and, further, concerned);
        if (found === no) proved.add(key);
        const violated = invariant.asCatalogued ? marked(stretch, one, found) : found;
        if (violated === no) return [];
        const witness = findWitness(stretch, one, violated);
        return [{ place, rule: undefined, from: ruleSet.from, message: text, witness }];
      });
    },
  };
}

function beyond(limit: Outcome): Operation {
  return (answer) => (answer <= codes.must && answer > codes[limit] ? yes : no);
}

const beyonds: Readonly<Record<Outcome, Operation>> = {
  'must-not': beyond('must-not'),
  assess: beyond('assess'),
  may: beyond('may'),
  must: beyond('must'),
};

function marked({ space, lawbook }: Stretch, one: ItemClass, found: Diagram): Diagram {
  const entries = one.items.flatMap((item) => lawbook.catalogue.items.get(item) ?? []);
  return entries.reduce<Diagram>(
    (all, entry) => space.diagrams.apply(or, all, asCatalogued(space, entry, one.fixed, found)),
    no,
  );
}
