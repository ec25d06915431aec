// SPDX-License-Identifier: EUPL-1.2
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stopLeftover } from '../postgres/leftover.ts';
import { preparePlace, publicFolderFor } from '../postgres/place-to-run.ts';

/** Everything that a testbed makes in its folder; nothing else is ever removed from it. */
const made = ['postgres', 'tls', 'identity-provider', 'migration', 'police', 'logs'];

/** Nothing of an earlier testbed is left in the folder when this resolves; its server is stopped. */
export async function clearHome(folder: string): Promise<void> {
  const cluster = join(folder, 'postgres');
  if (existsSync(cluster)) await stopLeftover(preparePlace(cluster));
  for (const name of made) {
    rmSync(join(folder, name), { recursive: true, force: true });
    rmSync(join(folder, `${name}.unfinished`), { recursive: true, force: true });
  }
  rmSync(publicFolderFor(cluster), { recursive: true, force: true });
}
