// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evidenceChoice, exportEvidenceAs, openNode } from '@samsyn/node';
import { MessageId, SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';
import { operatorActor } from './operator-actor.ts';

/** Writes the proof of one message to a file, recorded as the operator's act. */
export const evidenceExport: Command = {
  usage:
    'evidence export MESSAGE --config node.yaml [--items ITEM,… | --with-content] [--out FILE]',
  summary:
    'write the proof of one message, with what it says, some of its items or none, to be verified elsewhere',
  run: async (call) => {
    const options = {
      config: { type: 'string' },
      items: { type: 'string' },
      out: { type: 'string' },
      'with-content': { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options,
      allowPositionals: true,
    });
    const messageId = MessageId.safeParse(given(positionals[0], 'MESSAGE'));
    if (!messageId.success) throw new SamsynError('input.schema', 'not a message id', 'MESSAGE');
    const whole = values['with-content'] ? 'shown' : 'withheld';
    const choice = evidenceChoice(values.items === undefined ? whole : 'in-part', values.items);
    const node = await openNode(readNodeConfig(values.config, call), { version: call.version });
    try {
      const bytes = await exportEvidenceAs(node, operatorActor(), messageId.data, choice);
      if (values.out === undefined) call.out(new TextDecoder().decode(bytes));
      else writeFileSync(values.out, bytes, { mode: 0o600 });
    } finally {
      await node.db.destroy();
    }
    return 0;
  },
};
