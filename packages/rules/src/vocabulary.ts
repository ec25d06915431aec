// SPDX-License-Identifier: EUPL-1.2
import type { FactName, FactValue, Sentence } from '@samsyn/terms';

/** A word of the law: what it means, the values it can have, and what holds when nobody says. */
export type Fact = {
  readonly name: FactName;
  readonly meaning: Sentence;
  readonly domain: readonly FactValue[];
  /** What the engine takes when a question leaves the fact out; `unknown` where no value is safe. */
  readonly default: FactValue;
  /** The values in their declared order, weakest first. */
  readonly ordered: boolean;
  /** Values that mean more protection: having one never strengthens an outcome. */
  readonly protective: readonly FactValue[];
};

/** The closed vocabulary: every fact that a rule may name. */
export type Vocabulary = Readonly<Record<FactName, Fact>>;
