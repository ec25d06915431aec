import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { vectorCases } from './vector-cases.ts';
import { Vector } from './vector.ts';

/**
 * Writes packages/envelope/vectors anew, with fresh demonstration keys:
 * `npx node packages/envelope/src/write-vectors.ts`. Commit what it wrote.
 */
const folder = join(import.meta.dirname, '..', 'vectors');
const [sender, recipient, stranger] = await Promise.all(
  [1, 2, 3].map(() => generateNodeKeys({ demonstration: true })),
);
if (!sender || !recipient || !stranger) throw new Error('keys were not made');
const cases = await vectorCases({
  sender: await importNodeKeys(sender),
  stranger: await importNodeKeys(stranger),
  recipient: await importPublicKeys(publicKeysOf(recipient)),
  strangerPublic: await importPublicKeys(publicKeysOf(stranger)),
});

async function write(name: string, value: unknown): Promise<void> {
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await write('keys', { sender: publicKeysOf(sender), recipient });
for (const made of cases) {
  const vector = Vector.parse(made);
  await write(vector.name, vector);
}
