// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import {
  NodeKeys,
  PublicKeys,
  generateNodeKeys,
  importNodeKeys,
  importPublicKeys,
  publicKeysOf,
} from '@samsyn/envelope';
import { AuthorityId, SamsynError, instantOf } from '@samsyn/terms';
import type { z } from 'zod';
import { linkTo } from './link.ts';
import type { Stage } from './stage.ts';

/** What a run is told: the node under test, and files with what the peer shows and signs with. */
export interface StageFiles {
  readonly url: string;
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
  /** Private keys of the peer, `NodeKeys`. */
  readonly keys: string;
  readonly sender: string;
  /** Public keys of the node under test, `PublicKeys`. */
  readonly nodeKeys: string;
  readonly recipient: string;
  readonly catalogueHash: string;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new SamsynError('config.missing', 'the file cannot be read', path, { cause });
  }
}

function readAs<T>(schema: z.ZodType<T>, path: string): T {
  try {
    return schema.parse(JSON.parse(read(path)));
  } catch (cause) {
    if (cause instanceof SamsynError) throw cause;
    throw new SamsynError('config.invalid', 'not a file of this kind', path, { cause });
  }
}

function authority(id: string, option: string): AuthorityId {
  const parsed = AuthorityId.safeParse(id);
  if (!parsed.success) throw new SamsynError('config.invalid', 'not an authority id', option);
  return parsed.data;
}

/** @throws SamsynError `config.missing`, `config.invalid` */
export async function setStage(files: StageFiles): Promise<Stage> {
  const { url, catalogueHash } = files;
  const unknown = await generateNodeKeys();
  const [ca, cert, key] = [read(files.ca), read(files.cert), read(files.key)];
  return {
    link: linkTo({ url, ca, cert, key }),
    own: await importNodeKeys(readAs(NodeKeys, files.keys)),
    sender: authority(files.sender, '--as'),
    node: await importPublicKeys(readAs(PublicKeys, files.nodeKeys)),
    recipient: authority(files.recipient, '--to'),
    stranger: {
      own: await importNodeKeys(unknown),
      public: await importPublicKeys(publicKeysOf(unknown)),
    },
    catalogueHash,
    clock: () => instantOf(Date.now()),
  };
}
