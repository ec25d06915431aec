// SPDX-License-Identifier: EUPL-1.2
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { Peer, PeerRule } from './peer.ts';

/** One permit a rule; Cedar denies what none permits. */
export const cedarPeer: Peer = {
  name: 'cedar-wasm',
  prepare: async (rules) => {
    const parsed = preparsePolicySet('rules', { staticPolicies: rules.map(policyOf).join('\n') });
    if (parsed.type === 'failure') throw new Error(parsed.errors[0]?.message ?? 'cedar failed');
    const entity = (type: string) => ({ type, id: 'one' });
    return (facts) => {
      const answer = statefulIsAuthorized({
        principal: entity('Authority'),
        action: entity('Action'),
        resource: entity('Item'),
        context: facts,
        preparsedPolicySetId: 'rules',
        entities: [],
      });
      if (answer.type === 'failure') throw new Error(answer.errors[0]?.message ?? 'cedar failed');
      return answer.response.decision === 'allow';
    };
  },
};

function policyOf(rule: PeerRule): string {
  const conditions = rule.map(
    ({ fact, values }) => `${JSON.stringify(values)}.contains(context.${fact})`,
  );
  const when = conditions.length === 0 ? '' : ` when { ${conditions.join(' && ')} }`;
  return `permit(principal, action, resource)${when};`;
}
