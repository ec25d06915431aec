// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { loadAmendment, loadAmendments } from '@samsyn/lawbook';
import type { Command } from '../command.ts';
import { lawbookOf, lawOptions, lawUsage } from '../law-folders.ts';
import { checkedAmendment, sayRefusal } from './checked-amendment.ts';

const options = { ...lawOptions, amendments: { type: 'string', default: 'amendments' } } as const;

/** Proves the law as each proposal would have it; exits with 1 when one opens a hole. */
export const amendmentCheck: Command = {
  usage: `amendment check [amendments/NAME.yaml ...] [--amendments FOLDER] ${lawUsage}`,
  summary: 'prove the law as a proposal would have it; a case in words for what fails',
  run: async ({ args, out }) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const lawbook = lawbookOf(values);
    const amendments =
      positionals.length > 0 ? positionals.map(loadAmendment) : loadAmendments(values.amendments);
    const checked = amendments.map((amendment) => ({
      amendment,
      ...checkedAmendment(lawbook, amendment, values.law),
    }));
    if (values.json)
      out(
        `${JSON.stringify(
          checked.map(({ amendment: { amendment }, ...check }) => ({ amendment, ...check })),
          null,
          2,
        )}\n`,
      );
    else
      for (const { amendment, ...check } of checked)
        out(
          check.holds
            ? `holds    ${amendment.amendment}  ${check.base.slice(0, 12)} → ${check.proposal.slice(0, 12)}, ${check.obligations.length} obligations\n`
            : sayRefusal(amendment, check),
        );
    return checked.every(({ holds }) => holds) ? 0 : 1;
  },
};
