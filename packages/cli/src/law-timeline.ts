// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { timelineOf } from '@samsyn/lawbook';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions, lawUsage } from './law-folders.ts';

/** The stretches of days with their rule sets, and what changed in the acts on which day. */
export const lawTimeline: Command = {
  usage: `law timeline ${lawUsage}`,
  summary: 'the days on which the law changes, and what is known of each change',
  run: async ({ args, out }) => {
    const { values } = parseArgs({ args: [...args], options: lawOptions });
    const { intervals, changes } = timelineOf(lawbookOf(values));
    if (values.json) out(`${JSON.stringify({ intervals, changes }, null, 2)}\n`);
    else {
      for (const { from, until, hash } of intervals)
        out(`${from}–${until ?? '          '}  ${hash.slice(0, 12)}\n`);
      for (const { on, act, evidence, what } of changes)
        out(`${on}  ${act.padEnd(10)} ${evidence.padEnd(9)} ${what.sv} / ${what.en}\n`);
    }
    return 0;
  },
};
