// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerTo } from '../src/answer-to.ts';
import { importTrustedKeys, toBase64url } from '../src/index.ts';
import { generateSampleKeys, publicPartOf, sampleAuthority } from '../src/sample-cast.ts';
import { vectorCases } from '../src/vector-cases.ts';
import { Vector } from '../src/vector.ts';

// Writes vectors/evidence anew, with fresh demonstration keys:
// npx node packages/evidence/vectors/write-vectors.ts && npm run format
const [north, south, stranger] = await Promise.all(
  ['north', 'south', 'stranger'].map(generateSampleKeys),
);
if (!north || !south || !stranger) throw new Error('no keys were made');

async function write(name: string, value: unknown): Promise<void> {
  const path = join(import.meta.dirname, '../../../vectors/evidence', `${name}.json`);
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

const keys = {
  format: 'samsyn-evidence-keys/1',
  authorities: [publicPartOf('north', north), publicPartOf('south', south)],
};
await write('keys', keys);
const trusted = await importTrustedKeys(keys);
const rows = await vectorCases({
  north: await sampleAuthority('north', north),
  south: await sampleAuthority('south', south),
  stranger: await sampleAuthority('stranger', stranger),
});
for (const { name, says, file, refused } of rows) {
  const found = await answerTo(file, trusted);
  const [code, path] = refused ?? [];
  const fits = refused
    ? 'code' in found && found.code === code && found.path === path
    : 'proved' in found;
  if (!fits)
    throw new Error(`${name}: ${JSON.stringify(found)} and not ${JSON.stringify(refused)}`);
  await write(name, Vector.parse({ name, says, file: toBase64url(file), expect: found }));
}
