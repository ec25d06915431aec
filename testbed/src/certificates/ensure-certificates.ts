// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecret } from '../files/write-secret.ts';
import { makeDevelopmentCa } from './make-certificates.ts';

/**
 * The folder holds `ca.pem`, and `<id>.pem` and `<id>.key` for each authority, when this resolves.
 * They are made together and renamed into place; the CA's own key is not kept.
 */
export async function ensureCertificates(
  folder: string,
  authorityIds: readonly string[],
  nowMs: number,
): Promise<void> {
  if (existsSync(folder)) return;
  const staged = `${folder}.unfinished`;
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true, mode: 0o700 });
  const ca = await makeDevelopmentCa(nowMs);
  writeSecret(join(staged, 'ca.pem'), ca.certificate);
  for (const id of authorityIds) {
    const { certificate, key } = await ca.issue(id);
    writeSecret(join(staged, `${id}.pem`), certificate);
    writeSecret(join(staged, `${id}.key`), key);
  }
  renameSync(staged, folder);
}
