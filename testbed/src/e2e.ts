// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { chromiumMissing, findChromium } from './browser/find-chromium.ts';
import { walkAll } from './e2e/walk-all.ts';
import { allWalks } from './e2e/walks.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    draw: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  },
});
const only = values.only;
const walks = only === undefined ? allWalks : allWalks.filter(({ name }) => only.includes(name));
const chromium = findChromium();
if (chromium === undefined || walks.length === 0) {
  const names = allWalks.map(({ name }) => name).join(', ');
  process.stderr.write(`${walks.length === 0 ? `walks: ${names}` : chromiumMissing}\n`);
  process.exitCode = 2;
} else {
  const walked = await walkAll({
    chromium,
    walks,
    whole: only === undefined,
    draws: values.draw,
    onWalk: (name, tookMs, failure) => {
      const took = `${(tookMs / 1000).toFixed(1)} s`;
      process.stderr.write(`${failure === undefined ? 'ok  ' : 'FAIL'} ${name} (${took})\n`);
      if (failure !== undefined) process.stderr.write(`${failure}\n`);
    },
  });
  process.stdout.write(`${JSON.stringify(walked, null, values.json ? 0 : 2)}\n`);
  process.exitCode = walked.failures.length === 0 ? 0 : 1;
}
