// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { obstacleMap, type Standing } from '@samsyn/impact';
import { parsePlainDate } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions, lawUsage } from './law-folders.ts';

const options = { ...lawOptions, on: { type: 'string' } } as const;

const words: Readonly<Record<Standing, string>> = {
  duty: 'ska lämnas / must go',
  allowed: 'får lämnas / may go',
  judgment: 'ska prövas / to be judged',
  barred: 'hindras / barred',
  'not-encoded': 'inte återgivet / not encoded',
};

/** Every item that an authority needs of another, and what the law of a day says of giving it. */
export const obstacles: Command = {
  usage: `obstacles --on DATE ${lawUsage}`,
  summary:
    'the catalogue against the law of a day: what may go, what must be judged, what is barred',
  run: async ({ args, out }) => {
    const { values } = parseArgs({ args: [...args], options });
    const map = obstacleMap(lawbookOf(values), parsePlainDate(given(values.on, '--on')));
    if (values.json) {
      out(`${JSON.stringify(map, null, 2)}\n`);
      return 0;
    }
    for (const { item, direction, way, standing, provisions, judgments } of map) {
      const tests = judgments.map(({ provision, test }) => `${test} (${provision})`).join(', ');
      out(
        `${item.padEnd(30)} ${direction.from} → ${direction.to}, ${way}\n` +
          `    ${words[standing]}: ${provisions.join(', ')}${tests === '' ? '' : `; ${tests}`}\n`,
      );
    }
    const counts = Map.groupBy(map, ({ standing }) => standing);
    out([...counts].map(([standing, own]) => `${words[standing]}: ${own.length}\n`).join(''));
    return 0;
  },
};
