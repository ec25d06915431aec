// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { loadAmendments } from '@samsyn/lawbook';
import type { Command } from '../command.ts';

const options = {
  amendments: { type: 'string', default: 'amendments' },
  json: { type: 'boolean', default: false },
} as const;

/** Every proposal of the folder: its name, its day and what it is for. */
export const amendmentList: Command = {
  usage: 'amendment list [--amendments FOLDER] [--json]',
  summary: 'the proposals to change the law',
  run: async ({ args, out }) => {
    const { values } = parseArgs({ args: [...args], options });
    const listed = loadAmendments(values.amendments).map(
      ({ amendment, title, purpose, source, from }) => ({
        amendment,
        title,
        purpose,
        source,
        from,
      }),
    );
    if (values.json) out(`${JSON.stringify(listed, null, 2)}\n`);
    else
      for (const { amendment, from, title, source } of listed)
        out(
          `${amendment.padEnd(32)} ${from}  ${source.evidence.padEnd(9)}  ${title.sv} / ${title.en}\n`,
        );
    return 0;
  },
};
