// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { benchmarksPage } from './bench/benchmarks-page.ts';
import { circumstances } from './bench/circumstances.ts';
import { soakFigure } from './bench/exchange/soak-figure.ts';
import { keepFound } from './bench/kept-found.ts';

const options = {
  minutes: { type: 'string', default: '20' },
  rate: { type: 'string', default: '100' },
  record: { type: 'boolean', default: false },
} as const;
const { values } = parseArgs({ options });
const [minutes, rate] = [Number(values.minutes), Number(values.rate)];
const at = circumstances();
const found = await soakFigure(minutes, rate, (text) => {
  process.stderr.write(`${text}\n`);
});
if (values.record) keepFound({ soak: { ...at, ...found } }, benchmarksPage);
process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);

/** Held: nine tenths of the rate or more, in every minute; a minute is over when all is receipted. */
const held = found.minutes.every(({ perSecond }) => perSecond >= rate * 0.9);
process.exitCode = held && found.checks.every(({ ok }) => ok) ? 0 : 1;
