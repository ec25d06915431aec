// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { Frontier, commit, encodeLeaf, leafHash, saltBytes } from '@samsyn/ledger';
import { instantOf } from '@samsyn/terms';
import type { Bench } from './measure.ts';

const entriesInABatch = 100;

/** A batch of entries committed to, encoded, hashed and appended to the tree, without a database. */
export const ledgerBench: Bench = {
  name: 'ledger',
  what: `${entriesInABatch} entries appended to the tree`,
  prepare: async () => {
    const frontier = new Frontier();
    const [salt, content] = [randomBytes(saltBytes), randomBytes(400)];
    const at = instantOf(0);
    return () => {
      for (let entry = 0; entry < entriesInABatch; entry += 1) {
        const leaf = encodeLeaf({
          v: 1,
          id: `entry-${entry}`,
          at,
          event: 'case.read',
          actor: 'officer:bench',
          commitment: commit(salt, content),
        });
        frontier.append(leafHash(leaf));
      }
      frontier.root();
    };
  },
};
