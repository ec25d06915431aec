// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { exploreProtocol } from './model/explore-protocol.ts';
import { allGuards } from './model/protocol-state.ts';

const { values } = parseArgs({
  options: {
    transfers: { type: 'string', default: '3' },
    stops: { type: 'string', default: '1' },
    asks: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});
const bounds = {
  transfersMax: Number(values.transfers),
  stopsMax: Number(values.stops),
  asksMax: Number(values.asks),
};
const begun = performance.now();
const { states, violation, reached } = exploreProtocol(bounds, allGuards);
const ms = Math.round(performance.now() - begun);
const report = { bounds, states, violation: violation ?? null, reached: [...reached], ms };
process.stdout.write(
  values.json
    ? `${JSON.stringify(report)}\n`
    : `${states} states in ${ms} ms: ${violation === undefined ? 'no violation' : `${violation.property}: ${violation.run.join(' > ')}`}\n`,
);
process.exitCode = violation === undefined ? 0 : 1;
