// SPDX-License-Identifier: EUPL-1.2
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateLedgerKey } from '../src/index.ts';
import { vectorCases } from '../src/vector-cases.ts';

// Writes vectors/ledger anew, with fresh keys: npx node packages/ledger/vectors/write-vectors.ts
const folder = join(import.meta.dirname, '../../../vectors/ledger');
await mkdir(folder, { recursive: true });
const vectors = await vectorCases({
  log: await generateLedgerKey('samsyn.example/north'),
  witness: await generateLedgerKey('samsyn.example/south', 'witness'),
  stranger: await generateLedgerKey('samsyn.example/stranger'),
});
for (const vector of vectors)
  await writeFile(join(folder, `${vector.name}.json`), `${JSON.stringify(vector, null, 2)}\n`);
