// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { cite } from '@samsyn/terms';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions, lawUsage } from './law-folders.ts';

/** Every rule and every period of the law book: its name, kind, provisions and days. */
export const lawList: Command = {
  usage: `law list ${lawUsage}`,
  summary: 'the provisions of the law book',
  run: async ({ args, out }) => {
    const { values } = parseArgs({ args: [...args], options: lawOptions });
    const lawbook = lawbookOf(values);
    const rules = [...lawbook.rules.values()].map(({ block, placeOf }) => ({
      rule: block.rule,
      kind: block.kind,
      provisions: block.cites.map(cite),
      inForce: block.inForce,
      place: placeOf(),
    }));
    const periods = lawbook.periods.map(({ rule, placeOf }) => ({
      rule: rule.period,
      kind: 'period',
      provisions: rule.cites.map(cite),
      inForce: [{ ...rule.inForce, evidence: rule.evidence }],
      place: placeOf(),
    }));
    const listed = [...rules, ...periods];
    if (values.json) out(`${JSON.stringify(listed, null, 2)}\n`);
    else
      for (const { rule, kind, provisions, inForce } of listed) {
        const days = inForce.map(({ from, until }) => `${from}–${until ?? ''}`).join(', ');
        out(`${rule.padEnd(38)} ${kind.padEnd(10)} ${provisions.join(', ')}  ${days}\n`);
      }
    return 0;
  },
};
