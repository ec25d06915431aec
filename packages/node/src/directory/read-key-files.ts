// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { limits, SamsynError } from '@samsyn/terms';
import type { ReadConfig } from '../config/read-config.ts';
import { assertEarnest } from './assert-earnest.ts';
import { readOwnSet, readPublicSet } from './key-set.ts';
import type { KnownKeys } from './keyring.ts';

function filesIn(read: ReadConfig, folder: string): readonly string[] {
  const names = namesIn(read.path(folder)).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new SamsynError('config.missing', 'no key file', folder);
  if (names.length > limits.keySetsMax)
    throw new SamsynError('config.invalid', `above ${limits.keySetsMax} key files`, folder);
  return names.toSorted().map((name) => join(folder, name));
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch (cause) {
    const reason = 'a folder of keys cannot be read';
    throw new SamsynError('config.missing', reason, path, { cause });
  }
}

/**
 * The key files of the configuration: our own sets, and those of the other authority's that were
 * put there by hand.
 * @throws SamsynError `config.missing`, `config.invalid`, `config.demonstration-key`,
 * `keys.locked`, `keys.plain`
 */
export async function readKeyFiles(read: ReadConfig): Promise<KnownKeys> {
  const { keys, directory, demonstration } = read.config;
  const [own, peer] = [[], []] as [KnownKeys['own'][number][], KnownKeys['peer'][number][]];
  for (const file of filesIn(read, keys.folder)) {
    const set = await readOwnSet(await read.secret(file), file);
    assertEarnest(set.own.demonstration, demonstration, file);
    own.push(set);
  }
  for (const { publicKeys } of directory) {
    for (const file of filesIn(read, publicKeys)) {
      const set = await readPublicSet(read.json(file), file);
      assertEarnest(set.keys.demonstration, demonstration, file);
      peer.push(set);
    }
  }
  return { own, peer };
}
