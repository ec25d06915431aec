// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, Digest, Instant } from '@samsyn/terms';
import { z } from 'zod';

const count = z.int().min(0);

/** What a backup holds, signed by the node that took it. Tables stand in the order they are loaded. */
export const BackupManifest = z.strictObject({
  format: z.literal('samsyn-backup/1'),
  backupId: z.uuid(),
  authority: AuthorityId,
  /** The moment of which it is: all tables as they were then. */
  at: Instant,
  version: z.string(),
  /** The schema that the tables have. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.strictObject({ name: z.string(), rows: count, digest: Digest })),
  /** The newest checkpoint then; null while there is none. */
  ledger: z.strictObject({ origin: z.string(), size: count, root: Digest }).nullable(),
  /** The sealed file, and the key that opens it. */
  data: z.strictObject({ bytes: count, digest: Digest, sealedTo: z.string() }),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

/** Names of the two files of a backup. */
export const backupFiles = { manifest: 'manifest.json', data: 'data.sealed' } as const;
