// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { verify } from '@samsyn/envelope';
import { SamsynError, limits } from '@samsyn/terms';
import { z } from 'zod';
import type { Directory } from '../directory/load-directory.ts';
import { BackupManifest, backupFiles } from './backup-manifest.ts';

const Signed = z.object({ payload: z.base64url() });

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= limits.backupManifestBytesMax) return await readFile(path);
  } catch (cause) {
    throw new SamsynError('config.missing', 'the manifest cannot be read', path, { cause });
  }
  throw new SamsynError('backup.malformed', 'a manifest above the limit', path);
}

function parse(text: string): BackupManifest {
  try {
    return BackupManifest.parse(JSON.parse(text));
  } catch (cause) {
    const reason = 'not a manifest of this version';
    throw new SamsynError('backup.malformed', reason, backupFiles.manifest, { cause });
  }
}

/** The moment that the manifest claims, by which its key is looked up; nothing else is believed yet. */
function claimed(signed: Uint8Array): BackupManifest {
  const envelope = Signed.safeParse(JSON.parse(Buffer.from(signed).toString('utf8')));
  if (!envelope.success)
    throw new SamsynError('backup.malformed', 'not a signed manifest', backupFiles.manifest);
  return parse(Buffer.from(envelope.data.payload, 'base64url').toString('utf8'));
}

async function assertUnaltered(path: string, stated: BackupManifest['data']): Promise<void> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  if (bytes !== stated.bytes || hash.digest('hex') !== stated.digest)
    throw new SamsynError('backup.altered', 'not the bytes that the manifest names', path);
}

/**
 * The manifest of a backup in this folder, signed by this authority with a key of that time, beside the
 * very bytes that it names.
 * @throws SamsynError `backup.malformed`, `backup.altered`, `envelope.*` for what is not signed so,
 * `config.missing`, `config.invalid` for another authority's
 */
export async function readManifest(
  folder: string,
  { own }: Pick<Directory, 'own'>,
): Promise<BackupManifest> {
  const signed = await bytesOf(join(folder, backupFiles.manifest));
  const { at } = claimed(signed);
  const payload = await verify(signed, own.publicKeysAt(at), 'samsyn-backup+jws');
  const manifest = parse(new TextDecoder().decode(payload));
  if (manifest.authority !== own.authority.id)
    throw new SamsynError('config.invalid', 'a backup of another authority’s node', folder);
  await assertUnaltered(join(folder, backupFiles.data), manifest.data);
  return manifest;
}
