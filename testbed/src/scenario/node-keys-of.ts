// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeKeys, importNodeKeys, importPublicKeys, publicKeysOf } from '@samsyn/envelope';
import type { OwnKeys, PeerKeys } from '@samsyn/envelope';
import type { NodePlan } from '../start/node-plan.ts';

/** The keys of one node of a testbed, as the node itself has them, and as its peer has them. */
export async function nodeKeysOf(
  home: string,
  node: NodePlan['name'],
): Promise<{ own: OwnKeys; public: PeerKeys }> {
  const file = NodeKeys.parse(
    JSON.parse(readFileSync(join(home, node, 'keys/own/first.json'), 'utf8')),
  );
  return {
    own: await importNodeKeys(file),
    public: await importPublicKeys(publicKeysOf(file)),
  };
}
