// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateNodeKeys, importNodeKeys, importPublicKeys, publicKeysOf } from '../src/index.ts';
import { vectorCases } from '../src/vector-cases.ts';

// Writes vectors/envelope anew, with fresh demonstration keys:
// npx node packages/envelope/vectors/write-vectors.ts
const sender = await generateNodeKeys({ demonstration: true });
const recipient = await generateNodeKeys({ demonstration: true });
const stranger = await generateNodeKeys({ demonstration: true });

async function write(name: string, value: unknown): Promise<void> {
  const path = join(import.meta.dirname, '../../../vectors/envelope', `${name}.json`);
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

await write('keys', { sender: publicKeysOf(sender), recipient });
const vectors = await vectorCases({
  sender: await importNodeKeys(sender),
  stranger: await importNodeKeys(stranger),
  recipient: await importPublicKeys(publicKeysOf(recipient)),
  strangerPublic: await importPublicKeys(publicKeysOf(stranger)),
});
for (const vector of vectors) await write(vector.name, vector);
