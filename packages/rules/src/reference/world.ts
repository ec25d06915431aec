// SPDX-License-Identifier: EUPL-1.2
import type { FactName, Facts } from '@samsyn/terms';
import { type Condition, truthOf } from '../condition.ts';

/** One reading of the facts. It remembers the first unknown fact that anything depended on. */
export type World = {
  readonly facts: Facts;
  readonly holds: (condition: Condition) => boolean;
  /** The same reading with virtual facts added; what it lacks is remembered in this one. */
  readonly within: (extra: Facts) => World;
  readonly lacking: () => FactName | undefined;
};

export function worldOf(facts: Facts): World {
  const memory: { first: FactName | undefined } = { first: undefined };
  return worldWith(facts, memory);
}

function worldWith(facts: Facts, memory: { first: FactName | undefined }): World {
  return {
    facts,
    holds(condition) {
      const truth = truthOf(condition, facts);
      if (typeof truth === 'boolean') return truth;
      memory.first ??= truth.unknown;
      return false;
    },
    within: (extra) => worldWith({ ...facts, ...extra }, memory),
    lacking: () => memory.first,
  };
}
