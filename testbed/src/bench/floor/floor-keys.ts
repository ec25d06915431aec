// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateNodeKeys } from '@samsyn/envelope';
import type { NodeKeys } from '@samsyn/envelope';

/** A key pair and a certificate. */
export interface FloorParty {
  readonly node: NodeKeys;
  readonly certificate: string;
  readonly key: string;
}

export interface FloorKeys {
  readonly sender: FloorParty;
  readonly receiver: FloorParty;
  readonly ca: string;
}

async function party(folder: string, authority: string): Promise<FloorParty> {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    node: await generateNodeKeys(),
    certificate: read(`${authority}.pem`),
    key: read(`${authority}.key`),
  };
}

/** Fresh keys of the product's suite, and the certificates of the testbed's two nodes. */
export async function floorKeys(home: string): Promise<FloorKeys> {
  const folder = join(home, 'tls');
  return {
    sender: await party(folder, 'migrationsverket'),
    receiver: await party(folder, 'polismyndigheten'),
    ca: readFileSync(join(folder, 'ca.pem'), 'utf8'),
  };
}
