// SPDX-License-Identifier: EUPL-1.2
import { demonstrationIdentities } from '../identity-provider/demonstration-identities.ts';
import type { RunningNode, Testbed } from './start-testbed.ts';

function identitiesAt({ plan }: RunningNode): string[] {
  return demonstrationIdentities
    .filter(({ authority }) => authority === plan.authority.id)
    .map(({ subject, title }) => `    ${subject.padEnd(22)}${title.sv} (${title.en})`);
}

/** What someone needs to begin: the addresses, and whom one can sign in as at each. */
export function announcementOf({ nodes, issuer }: Testbed): string[] {
  return [
    '',
    ...Object.values(nodes).flatMap((node) => [
      `${node.plan.authority.name.sv} (${node.plan.authority.name.en})  ${node.url}`,
      ...identitiesAt(node),
      '',
    ]),
    `Identity provider for the demonstration  ${issuer}`,
    '',
  ];
}
