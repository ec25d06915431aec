// SPDX-License-Identifier: EUPL-1.2
import { ZenEngine } from '@gorules/zen-engine';
import type { Peer } from './peer.ts';

/** A decision table of the rules, the first that is met. */
export const zenPeer: Peer = {
  name: 'zen-engine',
  prepare: async (rules) => {
    const facts = [...new Set(rules.flatMap((rule) => rule.map(({ fact }) => fact)))];
    const table = {
      id: 'table',
      name: 'table',
      type: 'decisionTableNode',
      position: { x: 0, y: 0 },
      content: {
        hitPolicy: 'first',
        inputs: facts.map((field) => ({ id: `in-${field}`, name: field, field })),
        outputs: [{ id: 'goes', name: 'goes', field: 'goes' }],
        rules: rules.map((rule, at) => ({
          _id: `r${at}`,
          ...Object.fromEntries(facts.map((field) => [`in-${field}`, ''])),
          ...Object.fromEntries(
            rule.map(({ fact, values }) => [
              `in-${fact}`,
              values.map((value) => JSON.stringify(value)).join(', '),
            ]),
          ),
          goes: 'true',
        })),
      },
    };
    const end = { position: { x: 0, y: 0 } };
    const nodes = [
      { id: 'in', name: 'in', type: 'inputNode', ...end },
      table,
      { id: 'out', name: 'out', type: 'outputNode', ...end },
    ];
    const edges = [
      { id: 'e1', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'e2', sourceId: 'table', targetId: 'out', type: 'edge' },
    ];
    const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({ nodes, edges })));
    return async (asked) => {
      const { result }: { result?: { goes?: boolean } | null } = await decision.evaluate(asked);
      return result?.goes === true;
    };
  },
};
