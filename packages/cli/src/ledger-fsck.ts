// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { verifyPublished } from '@samsyn/ledger';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { publishedSource } from './published-source.ts';
import { sayRefused } from './say-refused.ts';

const text = { type: 'string' } as const;
const options = {
  key: text,
  witness: { type: 'string', multiple: true },
  certificate: text,
  'certificate-key': text,
  ca: text,
  json: { type: 'boolean', default: false },
} as const;

/**
 * Rebuilds a published ledger from its entries and compares every tile and the checkpoint. Reads the
 * published files and the keys given, nothing else.
 */
export const ledgerFsck: Command = {
  usage:
    'ledger fsck DIR|URL --key VKEY [--witness VKEY …] [--certificate FILE --certificate-key FILE --ca FILE] [--json]',
  summary: 'rebuild and check a published ledger, tile by tile; says where the fault is',
  run: async ({ args, out }) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const file = given(positionals[0], 'DIR');
    const key = given(values.key, '--key');
    try {
      const { certificate, 'certificate-key': certificateKey, ca } = values;
      const source = publishedSource(file, { certificate, key: certificateKey, ca });
      const verdict = await verifyPublished(source, key, values.witness);
      const { size, origin, root, tiles, cosignatures } = verdict;
      const names = cosignatures.map(({ witness }) => witness).join(', ');
      out(
        values.json
          ? `${JSON.stringify(verdict)}\n`
          : `verified: ${size} entries of ${origin}, ${tiles} tiles, root ${root}\ncosigned: ${names || 'no witness was named'}\n`,
      );
      return 0;
    } catch (error) {
      return sayRefused(error, { file, json: values.json, out });
    }
  },
};
