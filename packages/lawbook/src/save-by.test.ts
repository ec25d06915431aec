// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { factOrder, factSpace } from '@samsyn/rules';
import { expect, test } from 'vitest';
import { invariantObligation } from './gate/invariant.ts';
import { loadObligations } from './gate/load-obligations.ts';
import { drawStretch, groupItems } from './gate/stretch.ts';
import { loadLawbook } from './load-lawbook.ts';

const root = join(import.meta.dirname, '../../..');
const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
const obligations = loadObligations(join(root, 'law'), lawbook.vocabulary);
const ruleSets = lawbook.stretches.map((day) => lawbook.ruleSetOn(day));
const nodesMax = 4_000_000;
const space = factSpace(lawbook.vocabulary, factOrder(lawbook.vocabulary, ruleSets), nodesMax);
const groups = groupItems(lawbook, ruleSets);
const drawn = ruleSets.map((ruleSet) => drawStretch(lawbook, ruleSet, space, groups));

const exceptions = obligations.invariants.flatMap((invariant) =>
  (invariant.saveBy ?? []).map((rule) => ({ name: invariant.name, rule, invariant })),
);

test.each(exceptions)('$name needs its exception for $rule', ({ rule, invariant }) => {
  const saveBy = (invariant.saveBy ?? []).filter((one) => one !== rule);
  const obligation = invariantObligation({ ...invariant, saveBy });
  const further = drawn.some((stretch) => obligation.violations(stretch, obligations).length > 0);
  expect(further).toBe(true);
});
