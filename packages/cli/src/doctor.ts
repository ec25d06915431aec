// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { examineMessages, exportLedger, openNode } from '@samsyn/node';
import { verifyExport } from '@samsyn/ledger';
import { isSamsynError } from '@samsyn/terms';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';

/** Examines a node's own keeping: each stored message opened and verified, the whole ledger rebuilt. */
export const doctor: Command = {
  usage: 'doctor --config node.yaml',
  summary: 'check every stored message and the whole ledger',
  run: async (call) => {
    const { values } = parseArgs({ args: [...call.args], options: { config: { type: 'string' } } });
    const node = await openNode(readNodeConfig(values.config, call), { version: call.version });
    try {
      const { examined, faults } = await examineMessages(node);
      for (const { messageId, code, reason } of faults)
        call.out(`message ${messageId}: ${reason} (${code})\n`);
      call.out(`messages: ${examined} examined, ${faults.length} at fault\n`);
      const { name: origin, vkey } = node.ledgerSigner;
      const encoder = new TextEncoder();
      async function* bytes(): AsyncGenerator<Uint8Array> {
        for await (const line of exportLedger(node.db, {
          origin,
          vkey,
          witness: node.peer.witnessVerifierKey,
        }))
          yield encoder.encode(line);
      }
      const trusted = { vkey, witnessVkeys: [node.peer.witnessVerifierKey] };
      const verdict = await verifyExport(bytes(), trusted);
      call.out(
        `ledger: ${verdict.size} entries verified, cosigned: ${verdict.cosigned ? 'yes' : 'no'}\n`,
      );
      return faults.length === 0 ? 0 : 1;
    } catch (error) {
      if (!isSamsynError(error)) throw error;
      call.out(`ledger: ${error.path ?? ''}: ${error.message} (${error.code})\n`);
      return 1;
    } finally {
      await node.db.destroy();
    }
  },
};
