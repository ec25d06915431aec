// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import type { NodeKeys } from '@samsyn/envelope';
import { writeKeyFile } from './write-key-file.ts';

/** The name of a set's file: the day it begins and the start of its first key's id. */
export function keyFileName({ valid, signing }: Pick<NodeKeys, 'valid' | 'signing'>): string {
  return `${valid?.from.slice(0, 10)}-${signing.ed25519.kid.slice(0, 8)}.json`;
}

/** Writes a set of own keys in their folder. @returns the file's name */
export async function writeKeySet(
  folder: string,
  keys: NodeKeys,
  passphrase: string | undefined,
): Promise<string> {
  const name = keyFileName(keys);
  await writeKeyFile(join(folder, name), keys, passphrase);
  return name;
}
