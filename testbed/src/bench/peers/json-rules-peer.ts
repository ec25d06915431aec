// SPDX-License-Identifier: EUPL-1.2
import { Engine } from 'json-rules-engine';
import type { Peer } from './peer.ts';

/** One rule each; the item goes when any of them fires. */
export const jsonRulesPeer: Peer = {
  name: 'json-rules-engine',
  prepare: async (rules) => {
    const engine = new Engine();
    for (const rule of rules)
      engine.addRule({
        conditions: {
          all: rule.map(({ fact, values }) => ({ fact, operator: 'in', value: [...values] })),
        },
        event: { type: 'goes' },
      });
    return async (facts) => (await engine.run(facts)).events.length > 0;
  },
};
