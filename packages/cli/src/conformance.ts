// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { loadLawbook } from '@samsyn/lawbook';
import type { Command, CommandCall } from './command.ts';
import { given } from './command.ts';
import { allVectors } from './conformance/all-vectors.ts';
import { runVectors } from './conformance/run-vectors.ts';
import type { Met } from './conformance/run-vectors.ts';
import { setStage } from './conformance/set-stage.ts';
import { setUpPeer } from './conformance/set-up.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  node: text,
  ca: text,
  cert: text,
  key: text,
  keys: text,
  as: text,
  'node-keys': text,
  to: text,
  catalogue: { type: 'string', default: 'catalogue' },
  law: { type: 'string', default: 'law' },
  setup: text,
  list: flag,
  json: flag,
} as const;

function lineOf({ name, section, says, passed, expected, answered }: Met): string {
  const verdict = passed ? 'ok  ' : 'FAIL';
  const why = passed
    ? ''
    : `\n     expected ${JSON.stringify(expected)}, answered ${JSON.stringify(answered)}`;
  return `${verdict} ${name} (${section}): ${says}${why}\n`;
}

async function run({ args, out }: CommandCall): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  if (values.setup !== undefined) {
    await setUpPeer(values.setup);
    out(`${values.setup}: see STEPS.txt\n`);
    return 0;
  }
  if (values.list) {
    const listed = allVectors.map(({ send: _send, ...said }) => said);
    out(`${JSON.stringify(listed, null, 2)}\n`);
    return 0;
  }
  const stage = await setStage({
    url: given(values.node, '--node'),
    ca: given(values.ca, '--ca'),
    cert: given(values.cert, '--cert'),
    key: given(values.key, '--key'),
    keys: given(values.keys, '--keys'),
    sender: given(values.as, '--as'),
    nodeKeys: given(values['node-keys'], '--node-keys'),
    recipient: given(values.to, '--to'),
    catalogueHash: loadLawbook({ law: values.law, catalogue: values.catalogue }).catalogueHash,
  });
  const met = await runVectors(stage, allVectors);
  const failed = met.filter(({ passed }) => !passed).length;
  const passed = met.length - failed;
  if (values.json) out(`${JSON.stringify({ passed, failed, vectors: met })}\n`);
  else out(`${met.map(lineOf).join('')}${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/** Sends the vectors of the protocol to a running node of any make, and compares its answers. */
export const conformance: Command = {
  usage:
    'conformance --node URL --ca FILE --cert FILE --key FILE --keys FILE --as ID --node-keys FILE --to ID [--catalogue FOLDER --law FOLDER] [--json] | --setup FOLDER | --list',
  summary: 'send the vectors of the protocol to a node of any make; --setup makes the peer to play',
  run,
};
