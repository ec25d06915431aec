// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { type Change, diffLaw } from '@samsyn/lawbook';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions, lawUsage } from './law-folders.ts';
import { lawVersion } from './law-version.ts';

/** What one version of the law answers otherwise than another, with exact counts and witnesses. */
export const lawDiff: Command = {
  usage: `law diff OLD NEW ${lawUsage}`,
  summary: 'compare two days, or two folders with law/ and catalogue/, case for case',
  run: async ({ args, out }) => {
    const parsed = parseArgs({ args: [...args], options: lawOptions, allowPositionals: true });
    const lawbook = lawbookOf(parsed.values);
    const older = lawVersion(given(parsed.positionals[0], 'OLD'), lawbook);
    const newer = lawVersion(given(parsed.positionals[1], 'NEW'), lawbook);
    const diff = diffLaw(older, newer);
    if (parsed.values.json) {
      out(`${JSON.stringify(diff, null, 2)}\n`);
      return 0;
    }
    out(
      `${older.ruleSet.hash.slice(0, 12)} → ${newer.ruleSet.hash.slice(0, 12)}: ` +
        `${diff.changed} of ${diff.combinations} combinations\n`,
    );
    for (const item of diff.addedItems) out(`+ ${item}\n`);
    for (const item of diff.removedItems) out(`- ${item}\n`);
    for (const change of diff.changes) out(described(change));
    return 0;
  },
};

function described({ item, from, to, combinations, boxes, moreBoxes }: Change): string {
  const [first] = boxes;
  const witness = Object.entries(first ?? {}).map(
    ([name, values]) => `${name}: ${values.join('|')}`,
  );
  return `${item}: ${from} → ${to}, ${combinations}${moreBoxes ? '' : `, ${boxes.length} boxes`}\n    ${witness.join(', ')}\n`;
}
