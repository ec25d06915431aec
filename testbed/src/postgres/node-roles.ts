// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import { writeSecret } from '../files/write-secret.ts';

const Password = z.string().min(16);

/** The passwords of one node's three database roles. */
export const NodeRoles = z.strictObject({ owner: Password, app: Password, worker: Password });
export type NodeRoles = z.infer<typeof NodeRoles>;

function password(): string {
  return randomBytes(24).toString('base64url');
}

/** Random passwords for the three roles. */
export function generateNodeRoles(): NodeRoles {
  return { owner: password(), app: password(), worker: password() };
}

/**
 * The passwords that `file` keeps, made at first and readable by its owner only.
 * @throws SamsynError `runtime.folder-half-written` when the file is not whole
 */
export function getNodeRoles(file: string): NodeRoles {
  if (!existsSync(file)) writeSecret(file, `${JSON.stringify(generateNodeRoles())}\n`);
  try {
    return NodeRoles.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new SamsynError(
      'runtime.folder-half-written',
      `The file ${file} is not whole; start over with "npm start -- --fresh".`,
      file,
      { cause },
    );
  }
}
