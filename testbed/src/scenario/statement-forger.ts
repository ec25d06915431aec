// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { signAgreement } from '@samsyn/envelope';
import { AgreementStatement, instantOf, suite } from '@samsyn/terms';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { makeForger } from './forger.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { postToPeer } from './post-to-peer.ts';
import type { PeerReply } from './post-to-peer.ts';

/** What a statement says beside who makes it, when, and to whom. */
export interface Stated {
  readonly act: AgreementStatement['act'];
  readonly subject?: AgreementStatement['subject'];
  readonly hash: string;
  readonly proposalId?: string;
  readonly reasons?: string;
  readonly authority?: string;
  readonly recipient?: string;
}

/** Says things of versions to the police, with the keys of the other authority and past its node. */
export interface StatementForger {
  sign(stated: Stated): Promise<Uint8Array>;
  post(statement: Uint8Array | string, content?: string): Promise<PeerReply>;
}

export async function makeStatementForger(testbed: TemporaryTestbed): Promise<StatementForger> {
  const { shown, url } = await makeForger(testbed);
  const { own } = await nodeKeysOf(testbed.home, 'migration');
  const { migration, police } = testbed.nodes;
  return {
    sign: async (stated) => {
      const statement = AgreementStatement.parse({
        version: 1,
        suite,
        kind: 'agreement',
        actId: randomUUID(),
        subject: 'catalogue',
        authority: migration.plan.authority.id,
        recipient: police.plan.authority.id,
        officer: { title: 'Jurist, rättsavdelningen', unit: 'rattsavdelningen' },
        at: instantOf(Date.now()),
        ...stated,
      });
      return signAgreement(statement, own);
    },
    post: async (statement, content) => {
      const text = Buffer.from(statement).toString('utf8');
      const body = Buffer.from(JSON.stringify({ statement: text, content }));
      return postToPeer(`${url}/peer/agreements`, shown, body, 'application/json');
    },
  };
}
