// SPDX-License-Identifier: EUPL-1.2
import { newEnforcer, newModelFromString } from 'casbin';
import type { Peer, PeerRule } from './peer.ts';

const model = `
[request_definition]
r = facts
[policy_definition]
p = rule
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = eval(p.rule)
`;

/** One policy a rule, an expression over the facts. */
export const casbinPeer: Peer = {
  name: 'casbin',
  prepare: async (rules) => {
    const enforcer = await newEnforcer(newModelFromString(model));
    for (const rule of rules) await enforcer.addPolicy(expressionOf(rule));
    return (facts) => enforcer.enforce(facts);
  },
};

function expressionOf(rule: PeerRule): string {
  const parts = rule.map(
    ({ fact, values }) =>
      `(${values.map((value) => `r.facts.${fact} == '${value}'`).join(' || ')})`,
  );
  return parts.length === 0 ? 'true' : parts.join(' && ');
}
